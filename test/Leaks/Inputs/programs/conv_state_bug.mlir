#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x4x8xf32>, %arg1: tensor<2x2x8xf32>, %arg2: tensor<8x1x3xf32>, %arg3: tensor<8xf32>) -> tensor<2x4x8xf32> {
    %concat = tensor.concat dim(1) %arg0, %arg1 : (tensor<2x4x8xf32>, tensor<2x2x8xf32>) -> tensor<2x6x8xf32>
    %0 = tensor.empty() : tensor<2x8x6xf32>
    %transposed = linalg.transpose ins(%concat : tensor<2x6x8xf32>) outs(%0 : tensor<2x8x6xf32>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %transposed [[0], [1], [2, 3]] output_shape [2, 8, 6, 1] : tensor<2x8x6xf32> into tensor<2x8x6x1xf32>
    %expanded_0 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [8, 1, 3, 1] : tensor<8x1x3xf32> into tensor<8x1x3x1xf32>
    %1 = tensor.empty() : tensor<2x8x4x1xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<8xf32>) outs(%1 : tensor<2x8x4x1xf32>) dimensions = [0, 2, 3] 
    %collapsed = tensor.collapse_shape %expanded_0 [[0, 1], [2], [3]] : tensor<8x1x3x1xf32> into tensor<8x3x1xf32>
    %2 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded, %collapsed : tensor<2x8x6x1xf32>, tensor<8x3x1xf32>) outs(%broadcasted : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %collapsed_1 = tensor.collapse_shape %2 [[0], [1], [2, 3]] : tensor<2x8x4x1xf32> into tensor<2x8x4xf32>
    %3 = tensor.empty() : tensor<2x4x8xf32>
    %transposed_2 = linalg.transpose ins(%collapsed_1 : tensor<2x8x4xf32>) outs(%3 : tensor<2x4x8xf32>) permutation = [0, 2, 1] 
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %transposed_2 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%3 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %5 = arith.addf %in, %in_3 : f32
      linalg.yield %5 : f32
    } -> tensor<2x4x8xf32>
    return %4 : tensor<2x4x8xf32>
  }
}

