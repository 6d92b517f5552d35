#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 5.000000e-01 : f64
    %cst_3 = arith.constant 5.000000e-01 : f32
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
      %42 = linalg.index 0 : index
      %43 = arith.index_cast %42 : index to i64
      linalg.yield %43 : i64
    } -> tensor<8xi64>
    %expanded_10 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_11 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %8 = tensor.empty() : tensor<8x8xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %42 = arith.subi %in, %in_22 : i64
      linalg.yield %42 : i64
    } -> tensor<8x8xi64>
    %10 = tensor.empty() : tensor<8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x8xi64>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %42 = arith.sitofp %in : i64 to f32
      linalg.yield %42 : f32
    } -> tensor<8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<8x8xf32>
    %13 = tensor.empty() : tensor<8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x8xf32>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %42 = arith.extf %in : f32 to f64
      %43 = arith.cmpf ogt, %42, %cst_2 : f64
      linalg.yield %43 : i1
    } -> tensor<8x8xi1>
    %15 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%15 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %16 = tensor.empty() : tensor<4x8x8xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %18 = linalg.batch_matmul ins(%collapsed, %collapsed_13 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%17 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_14 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %19 = tensor.empty() : tensor<2x2x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x2x8x8xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.mulf %in, %cst_3 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8x8xi1>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %42 = arith.xori %in, %true : i1
      linalg.yield %42 : i1
    } -> tensor<8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_1, %20 : tensor<8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %42 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %23 = tensor.empty() : tensor<2x2x8xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %25 = tensor.empty() : tensor<2x2x8xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %27:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x2x8x8xf32>) outs(%26, %24 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_22 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_15 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_15 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %42 = arith.subf %in, %in_22 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x2x8x8xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %30 = tensor.empty() : tensor<2x2x8x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x2x8x8xf32>) outs(%31 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %42 = arith.divf %in, %in_22 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %34 = tensor.empty() : tensor<4x8x4xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %36 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%35 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_18 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %37 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x2x8x4xf32>) outs(%37 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_21 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<2x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<8x8xf32>) outs(%38 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %41 = linalg.batch_matmul ins(%collapsed_20, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%40 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %41 : tensor<2x8x8xf32>
  }
}

