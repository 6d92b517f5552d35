#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
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
    %extracted_slice_1 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_2 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_3 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_4 = tensor.expand_shape %extracted_slice_1 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_5 = tensor.expand_shape %extracted_slice_2 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %31 = linalg.index 0 : index
      %32 = arith.index_cast %31 : index to i64
      linalg.yield %32 : i64
    } -> tensor<8xi64>
    %expanded_7 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_8 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %8 = tensor.empty() : tensor<8x8xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %expanded_8 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %31 = arith.subi %in, %in_18 : i64
      linalg.yield %31 : i64
    } -> tensor<8x8xi64>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x8xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %31 = arith.sitofp %in : i64 to f32
      %32 = arith.negf %31 : f32
      %33 = arith.fptosi %32 : f32 to i64
      linalg.yield %33 : i64
    } -> tensor<8x8xi64>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<8x8xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %31 = arith.subi %in, %c1_i64 : i64
      linalg.yield %31 : i64
    } -> tensor<8x8xi64>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x8xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %31 = arith.maxsi %in, %c0_i64 : i64
      linalg.yield %31 : i64
    } -> tensor<8x8xi64>
    %13 = tensor.empty() : tensor<8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x8xi64>) outs(%13 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %31 = arith.sitofp %in : i64 to f32
      linalg.yield %31 : f32
    } -> tensor<8x8xf32>
    %15 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_9 = linalg.transpose ins(%expanded_4 : tensor<2x8x2x4xf32>) outs(%15 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %16 = tensor.empty() : tensor<4x8x8xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %18 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%17 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_11 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %19 = tensor.empty() : tensor<2x2x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x2x8x8xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.mulf %in, %cst_0 : f32
      linalg.yield %31 : f32
    } -> tensor<2x2x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8x8xf32>) outs(%13 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.powf %cst, %in : f32
      linalg.yield %31 : f32
    } -> tensor<8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<2x2x8x8xf32>, tensor<8x8xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.mulf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %23 = tensor.empty() : tensor<4x8x4xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %25 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%24 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_14 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %26 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x2x8x4xf32>) outs(%26 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_17 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%13 : tensor<8x8xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<2x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<8x8xf32>) outs(%27 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %30 = linalg.batch_matmul ins(%collapsed_16, %28 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%29 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %30 : tensor<2x8x8xf32>
  }
}

