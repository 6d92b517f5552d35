#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<4x8x8xf32>, %arg2: tensor<4x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 8.000000e+00 : f32
    %0 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4x8xf32>) outs(%0 : tensor<8x4xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x4xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x4xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%3 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %5 = tensor.empty() : tensor<2x8xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %7 = tensor.empty() : tensor<2x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %9:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x8x4xf32>) outs(%8, %6 : tensor<2x8xf32>, tensor<2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %29 = linalg.index 2 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_11 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x8xf32>, tensor<2x8xi64>)
    %expanded = tensor.expand_shape %9#0 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded : tensor<2x8x4xf32>, tensor<2x8x1xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %29 = arith.subf %in, %in_11 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x4xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4xf32>
    %12 = tensor.empty() : tensor<2x8x1xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<2x8x4xf32>, tensor<2x8x1xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %29 = arith.divf %in, %in_11 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4xf32>
    %16 = tensor.empty() : tensor<2x1x4xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "reduction", "parallel"]} ins(%15 : tensor<2x8x4xf32>) outs(%17 : tensor<2x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x1x4xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x1x4xf32>) outs(%16 : tensor<2x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.divf %in, %cst_1 : f32
      linalg.yield %29 : f32
    } -> tensor<2x1x4xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %19 : tensor<2x8x4xf32>, tensor<2x1x4xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %29 = arith.divf %in, %in_11 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4xf32>
    %collapsed = tensor.collapse_shape %20 [[0, 1], [2]] : tensor<2x8x4xf32> into tensor<16x4xf32>
    %expanded_2 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [16, 4, 1] : tensor<16x4xf32> into tensor<16x4x1xf32>
    %collapsed_3 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0], [1, 2]] output_shape [16, 1, 8] : tensor<16x8xf32> into tensor<16x1x8xf32>
    %21 = tensor.empty() : tensor<16x4x8xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<16x4x8xf32>) -> tensor<16x4x8xf32>
    %23 = linalg.batch_matmul ins(%expanded_2, %expanded_4 : tensor<16x4x1xf32>, tensor<16x1x8xf32>) outs(%22 : tensor<16x4x8xf32>) -> tensor<16x4x8xf32>
    %collapsed_5 = tensor.collapse_shape %23 [[0], [1, 2]] : tensor<16x4x8xf32> into tensor<16x32xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %collapsed_7 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<4x8x8xf32> into tensor<32x8xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0, 1], [2]] output_shape [1, 32, 8] : tensor<32x8xf32> into tensor<1x32x8xf32>
    %24 = tensor.empty() : tensor<1x16x8xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %26 = linalg.batch_matmul ins(%expanded_6, %expanded_8 : tensor<1x16x32xf32>, tensor<1x32x8xf32>) outs(%25 : tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %collapsed_9 = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<1x16x8xf32> into tensor<16x8xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %27 = tensor.empty() : tensor<2x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_10 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%27 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %29 = arith.addf %in, %in_11 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x8xf32>
    return %28 : tensor<2x8x8xf32>
  }
}

