#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
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
    %extracted_slice_2 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_3 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_5 = tensor.expand_shape %extracted_slice_2 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_8 = linalg.transpose ins(%expanded_5 : tensor<2x8x2x4xf32>) outs(%6 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %7 = tensor.empty() : tensor<4x8x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%8 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_10 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %10 = tensor.empty() : tensor<2x2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_1 : f32
      linalg.yield %29 : f32
    } -> tensor<2x2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.negf %in : f32
      %30 = math.exp %29 : f32
      %31 = arith.addf %30, %cst_0 : f32
      %32 = arith.divf %cst_0, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x8x8xf32>
    %13 = tensor.empty() : tensor<8xi64>
    %14 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%13 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %29 = linalg.index 0 : index
      %30 = arith.index_cast %29 : index to i64
      linalg.yield %30 : i64
    } -> tensor<8xi64>
    %expanded_11 = tensor.expand_shape %14 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_12 = tensor.expand_shape %14 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %15 = tensor.empty() : tensor<8x8xi64>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%15 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_19: i64, %out: i64):
      %29 = arith.subi %in, %in_19 : i64
      linalg.yield %29 : i64
    } -> tensor<8x8xi64>
    %17 = tensor.empty() : tensor<8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<8x8xi64>) outs(%17 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %29 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %29 : i1
    } -> tensor<8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %18 : tensor<2x2x8x8xf32>, tensor<8x8xi1>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_19: i1, %out: f32):
      %29 = arith.uitofp %in_19 : i1 to f32
      %30 = arith.mulf %in, %29 : f32
      linalg.yield %30 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_13 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %20 = tensor.empty() : tensor<4x8x4xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %22 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%21 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_15 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %23 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x2x8x4xf32>) outs(%23 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %24 = tensor.empty() : tensor<8x8xf32>
    %transposed_18 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%24 : tensor<8x8xf32>) permutation = [1, 0] 
    %25 = tensor.empty() : tensor<2x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<8x8xf32>) outs(%25 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %28 = linalg.batch_matmul ins(%collapsed_17, %26 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%27 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %28 : tensor<2x8x8xf32>
  }
}

