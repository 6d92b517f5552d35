#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 9.000000e-01 : f64
    %cst_3 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%3 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %4[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_4 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_5 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i64
      linalg.yield %45 : i64
    } -> tensor<8xi64>
    %expanded_10 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_11 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %8 = tensor.empty() : tensor<8x8xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %44 = arith.subi %in, %in_23 : i64
      linalg.yield %44 : i64
    } -> tensor<8x8xi64>
    %10 = tensor.empty() : tensor<8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x8xi64>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %44 = arith.sitofp %in : i64 to f32
      linalg.yield %44 : f32
    } -> tensor<8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.absf %in : f32
      linalg.yield %44 : f32
    } -> tensor<8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_2 : f64 to f32
      %45 = math.powf %44, %in : f32
      linalg.yield %45 : f32
    } -> tensor<8x8xf32>
    %14 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%14 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %15 = tensor.empty() : tensor<4x8x8xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %17 = linalg.batch_matmul ins(%collapsed, %collapsed_13 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%16 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_14 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %18 = tensor.empty() : tensor<8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x8xf32>) outs(%18 : tensor<8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %44 = arith.cmpf oge, %in, %cst : f32
      linalg.yield %44 : i1
    } -> tensor<8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map5, #map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%19, %13, %cst_0 : tensor<8x8xi1>, tensor<8x8xf32>, tensor<f32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %44 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %44 : f32
    } -> tensor<8x8xf32>
    %21 = tensor.empty() : tensor<2x2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %20 : tensor<2x2x8x8xf32>, tensor<8x8xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.mulf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_15 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %23 = tensor.empty() : tensor<4x8x4xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %25 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%24 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_17 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %26 = tensor.empty() : tensor<2x1x1x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x1x1x1xf32>) -> tensor<2x1x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_17 : tensor<2x2x8x4xf32>) outs(%27 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x1x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x1x1x1xf32>) outs(%26 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.divf %in, %cst_3 : f32
      linalg.yield %44 : f32
    } -> tensor<2x1x1x1xf32>
    %collapsed_18 = tensor.collapse_shape %29 [[0, 1, 2, 3]] : tensor<2x1x1x1xf32> into tensor<2xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<2xf32>) outs(%5 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x4xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %30 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.subf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x4xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %31 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.mulf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x4xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%32 : tensor<2x2x8x4xf32>) outs(%27 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x1x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x1x1x1xf32>) outs(%26 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.divf %in, %cst_3 : f32
      linalg.yield %44 : f32
    } -> tensor<2x1x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x1x1x1xf32>) outs(%26 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_1 : f64 to f32
      %45 = arith.addf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x1x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x1x1x1xf32>) outs(%26 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.rsqrt %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x1x1x1xf32>
    %collapsed_19 = tensor.collapse_shape %36 [[0, 1, 2, 3]] : tensor<2x1x1x1xf32> into tensor<2xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<2xf32>) outs(%5 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %37 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.mulf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x4xf32>
    %39 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_20 = linalg.transpose ins(%38 : tensor<2x2x8x4xf32>) outs(%39 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_22 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<8x8xf32>) outs(%40 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %43 = linalg.batch_matmul ins(%collapsed_21, %41 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%42 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %43 : tensor<2x8x8xf32>
  }
}

