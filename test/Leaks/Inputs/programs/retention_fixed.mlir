#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
module {
  func.func @main(%arg0: tensor<2x?x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x?x8xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant 9.000000e-01 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<2x?x8xf32>
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = tensor.empty(%dim) : tensor<2x?x24xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x?x24xf32>) -> tensor<2x?x24xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x?x8xf32>, tensor<2x8x24xf32>) outs(%4 : tensor<2x?x24xf32>) -> tensor<2x?x24xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %extracted_slice_2 = tensor.extract_slice %5[0, 0, 8] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %extracted_slice_3 = tensor.extract_slice %5[0, 0, 16] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %6 = tensor.empty(%dim) : tensor<2x2x?x4xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x?x2x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_5 = tensor.expand_shape %extracted_slice_2 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x?x2x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty(%dim) : tensor<?xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %34 = linalg.index 0 : index
      %35 = arith.index_cast %34 : index to i64
      linalg.yield %35 : i64
    } -> tensor<?xi64>
    %expanded_8 = tensor.expand_shape %8 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_9 = tensor.expand_shape %8 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %9 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_8, %expanded_9 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%9 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_19: i64, %out: i64):
      %34 = arith.subi %in, %in_19 : i64
      linalg.yield %34 : i64
    } -> tensor<?x?xi64>
    %11 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<?x?xi64>) outs(%11 : tensor<?x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = arith.sitofp %in : i64 to f32
      linalg.yield %34 : f32
    } -> tensor<?x?xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x?xf32>) outs(%11 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.absf %in : f32
      linalg.yield %34 : f32
    } -> tensor<?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<?x?xf32>) outs(%11 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.truncf %cst_1 : f64 to f32
      %35 = math.powf %34, %in : f32
      linalg.yield %35 : f32
    } -> tensor<?x?xf32>
    %15 = tensor.empty(%dim) : tensor<2x2x4x?xf32>
    %transposed_10 = linalg.transpose ins(%expanded_5 : tensor<2x?x2x4xf32>) outs(%15 : tensor<2x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %16 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %18 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%17 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_12 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 2, %dim, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %19 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x?xf32>) outs(%19 : tensor<?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %34 = arith.cmpf oge, %in, %cst : f32
      linalg.yield %34 : i1
    } -> tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%20, %14, %cst_0 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%11 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %34 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %34 : f32
    } -> tensor<?x?xf32>
    %22 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %21 : tensor<2x2x?x?xf32>, tensor<?x?xf32>) outs(%22 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %34 = arith.mulf %in, %in_19 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x?x?xf32>
    %collapsed_13 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %24 = tensor.empty(%dim) : tensor<4x?x4xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %26 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%25 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_15 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 2, %dim, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %27 = tensor.empty(%dim) : tensor<2x?x2x4xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x2x?x4xf32>) outs(%27 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2, 3]] : tensor<2x?x2x4xf32> into tensor<2x?x8xf32>
    %28 = tensor.empty() : tensor<8x8xf32>
    %transposed_18 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%28 : tensor<8x8xf32>) permutation = [1, 0] 
    %29 = tensor.empty() : tensor<2x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<8x8xf32>) outs(%29 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %31 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %33 = linalg.batch_matmul ins(%collapsed_17, %30 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    return %33 : tensor<2x?x8xf32>
  }
}

