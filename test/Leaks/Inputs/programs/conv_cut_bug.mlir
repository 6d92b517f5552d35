#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x1x4xf32>, %arg2: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %padded = tensor.pad %transposed low[0, 0, 2] high[0, 0, 3] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst_1 : f32
    } : tensor<2x8x8xf32> to tensor<2x8x13xf32>
    %expanded = tensor.expand_shape %padded [[0], [1], [2, 3]] output_shape [2, 8, 13, 1] : tensor<2x8x13xf32> into tensor<2x8x13x1xf32>
    %expanded_3 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [8, 1, 4, 1] : tensor<8x1x4xf32> into tensor<8x1x4x1xf32>
    %1 = tensor.empty() : tensor<2x8x10x1xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<8xf32>) outs(%1 : tensor<2x8x10x1xf32>) dimensions = [0, 2, 3] 
    %collapsed = tensor.collapse_shape %expanded_3 [[0, 1], [2], [3]] : tensor<8x1x4x1xf32> into tensor<8x4x1xf32>
    %2 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded, %collapsed : tensor<2x8x13x1xf32>, tensor<8x4x1xf32>) outs(%broadcasted : tensor<2x8x10x1xf32>) -> tensor<2x8x10x1xf32>
    %collapsed_4 = tensor.collapse_shape %2 [[0], [1], [2, 3]] : tensor<2x8x10x1xf32> into tensor<2x8x10xf32>
    %extracted_slice = tensor.extract_slice %collapsed_4[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x10xf32> to tensor<2x8x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.divf %in, %cst_2 : f32
      %6 = math.erf %5 : f32
      %7 = arith.addf %6, %cst : f32
      %8 = arith.mulf %7, %cst_0 : f32
      %9 = arith.mulf %in, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<2x8x8xf32>
    %transposed_5 = linalg.transpose ins(%3 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %transposed_5 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %5 = arith.addf %in, %in_6 : f32
      linalg.yield %5 : f32
    } -> tensor<2x8x8xf32>
    return %4 : tensor<2x8x8xf32>
  }
}

