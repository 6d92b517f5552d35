#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>, %arg1: tensor<2x2x5x4xf32>, %arg2: tensor<2x2x5x4xf32>, %arg3: tensor<24x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x3x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x3x8xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 0.70710678118654757 : f64
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = tensor.empty() : tensor<2x3x24xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x3x24xf32>) -> tensor<2x3x24xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x3x8xf32>, tensor<2x8x24xf32>) outs(%4 : tensor<2x3x24xf32>) -> tensor<2x3x24xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [2, 3, 8] [1, 1, 1] : tensor<2x3x24xf32> to tensor<2x3x8xf32>
    %extracted_slice_4 = tensor.extract_slice %5[0, 0, 8] [2, 3, 8] [1, 1, 1] : tensor<2x3x24xf32> to tensor<2x3x8xf32>
    %extracted_slice_5 = tensor.extract_slice %5[0, 0, 16] [2, 3, 8] [1, 1, 1] : tensor<2x3x24xf32> to tensor<2x3x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 3, 2, 4] : tensor<2x3x8xf32> into tensor<2x3x2x4xf32>
    %6 = tensor.empty() : tensor<2x2x3x4xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<2x3x2x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 3, 2, 4] : tensor<2x3x8xf32> into tensor<2x3x2x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x3x2x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 3, 2, 4] : tensor<2x3x8xf32> into tensor<2x3x2x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x3x2x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) permutation = [0, 2, 1, 3] 
    %concat = tensor.concat dim(2) %arg1, %transposed_8 : (tensor<2x2x5x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x8x4xf32>
    %concat_11 = tensor.concat dim(2) %arg2, %transposed_10 : (tensor<2x2x5x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x8x4xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<2x2x3x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_3 : f64 to f32
      %42 = arith.mulf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x3x4xf32>
    %8 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_12 = linalg.transpose ins(%concat : tensor<2x2x8x4xf32>) outs(%8 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<2x2x4x8xf32>) outs(%8 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_3 : f64 to f32
      %42 = arith.mulf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<2x2x3x4xf32> into tensor<4x3x4xf32>
    %collapsed_13 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %10 = tensor.empty() : tensor<4x3x8xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_13 : tensor<4x3x4xf32>, tensor<4x4x8xf32>) outs(%11 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
    %expanded_14 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 2, 3, 8] : tensor<4x3x8xf32> into tensor<2x2x3x8xf32>
    %13 = tensor.empty() : tensor<2x2x3xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x2x3xi64>) -> tensor<2x2x3xi64>
    %15 = tensor.empty() : tensor<2x2x3xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
    %17:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_14 : tensor<2x2x3x8xf32>) outs(%16, %14 : tensor<2x2x3xf32>, tensor<2x2x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_22 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x2x3xf32>, tensor<2x2x3xi64>)
    %expanded_15 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 2, 3, 1] : tensor<2x2x3xf32> into tensor<2x2x3x1xf32>
    %18 = tensor.empty() : tensor<2x2x3x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<2x2x3x8xf32>, tensor<2x2x3x1xf32>) outs(%18 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %41 = arith.subf %in, %in_22 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x2x3x8xf32>) outs(%18 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x8xf32>
    %21 = tensor.empty() : tensor<2x2x3x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x2x3x1xf32>) -> tensor<2x2x3x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x2x3x8xf32>) outs(%22 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<2x2x3x8xf32>, tensor<2x2x3x1xf32>) outs(%18 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %41 = arith.divf %in, %in_22 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x8xf32>
    %25 = tensor.empty() : tensor<2x2x3x8xi1>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x2x3x8xf32>) outs(%25 : tensor<2x2x3x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %41 = arith.extf %in : f32 to f64
      %42 = arith.cmpf oeq, %41, %cst_2 : f64
      linalg.yield %42 : i1
    } -> tensor<2x2x3x8xi1>
    %27 = tensor.empty() : tensor<2x2x3x1xi1>
    %28 = linalg.fill ins(%true : i1) outs(%27 : tensor<2x2x3x1xi1>) -> tensor<2x2x3x1xi1>
    %29 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x2x3x8xi1>) outs(%28 : tensor<2x2x3x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %41 = arith.andi %in, %out : i1
      linalg.yield %41 : i1
    } -> tensor<2x2x3x1xi1>
    %30 = linalg.generic {indexing_maps = [#map4, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_1, %24 : tensor<2x2x3x1xi1>, tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%18 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %41 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x8xf32>
    %collapsed_16 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x2x3x8xf32> into tensor<4x3x8xf32>
    %collapsed_17 = tensor.collapse_shape %concat_11 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %31 = tensor.empty() : tensor<4x3x4xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<4x3x4xf32>) -> tensor<4x3x4xf32>
    %33 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<4x3x8xf32>, tensor<4x8x4xf32>) outs(%32 : tensor<4x3x4xf32>) -> tensor<4x3x4xf32>
    %expanded_18 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 2, 3, 4] : tensor<4x3x4xf32> into tensor<2x2x3x4xf32>
    %34 = tensor.empty() : tensor<2x3x2x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x2x3x4xf32>) outs(%34 : tensor<2x3x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3]] : tensor<2x3x2x4xf32> into tensor<2x3x8xf32>
    %35 = tensor.empty() : tensor<8x8xf32>
    %transposed_21 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%35 : tensor<8x8xf32>) permutation = [1, 0] 
    %36 = tensor.empty() : tensor<2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<8x8xf32>) outs(%36 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %38 = tensor.empty() : tensor<2x3x8xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %40 = linalg.batch_matmul ins(%collapsed_20, %37 : tensor<2x3x8xf32>, tensor<2x8x8xf32>) outs(%39 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    return %40 : tensor<2x3x8xf32>
  }
}

