#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<16x8xf32>, %arg3: tensor<16xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<8x16xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<16x8xf32>) outs(%0 : tensor<8x16xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x16xf32>) outs(%1 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%3 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg3 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%1 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.addf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x16xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x16xf32> to tensor<2x8x8xf32>
    %extracted_slice_0 = tensor.extract_slice %5[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x16xf32> to tensor<2x8x8xf32>
    %6 = tensor.empty() : tensor<8x2x8xf32>
    %transposed_1 = linalg.transpose ins(%extracted_slice_0 : tensor<2x8x8xf32>) outs(%6 : tensor<8x2x8xf32>) permutation = [1, 0, 2] 
    %expanded = tensor.expand_shape %arg1 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
    %collapsed = tensor.collapse_shape %transposed_1 [[0], [1, 2]] : tensor<8x2x8xf32> into tensor<8x16xf32>
    %expanded_2 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %7 = tensor.empty() : tensor<1x8x16xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %9 = linalg.batch_matmul ins(%expanded, %expanded_2 : tensor<1x8x8xf32>, tensor<1x8x16xf32>) outs(%8 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %collapsed_3 = tensor.collapse_shape %9 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0], [1, 2]] output_shape [8, 2, 8] : tensor<8x16xf32> into tensor<8x2x8xf32>
    %10 = tensor.empty() : tensor<2x8x8xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<8x2x8xf32>) outs(%10 : tensor<2x8x8xf32>) permutation = [1, 0, 2] 
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_5, %extracted_slice : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.addf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %11 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.addf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x8xf32>
    return %12 : tensor<2x8x8xf32>
  }
}

