#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x12x8xf32>, %arg1: tensor<8x8x3x3xf32>) -> tensor<2x12x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense_resource<torch_tensor_3_3_torch.float32> : tensor<3x3xf32>
    %0 = tensor.empty() : tensor<2x8x12xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x12x8xf32>) outs(%0 : tensor<2x8x12xf32>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %transposed [[0], [1], [2, 3]] output_shape [2, 8, 3, 4] : tensor<2x8x12xf32> into tensor<2x8x3x4xf32>
    %1 = tensor.empty() : tensor<8x8x3x3xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %cst_0 : tensor<8x8x3x3xf32>, tensor<3x3xf32>) outs(%1 : tensor<8x8x3x3xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %9 = arith.mulf %in, %in_2 : f32
      linalg.yield %9 : f32
    } -> tensor<8x8x3x3xf32>
    %padded = tensor.pad %expanded low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<2x8x3x4xf32> to tensor<2x8x5x6xf32>
    %3 = tensor.empty() : tensor<2x8x3x4xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %2 : tensor<2x8x5x6xf32>, tensor<8x8x3x3xf32>) outs(%4 : tensor<2x8x3x4xf32>) -> tensor<2x8x3x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8x3x4xf32>) outs(%3 : tensor<2x8x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = math.tanh %in : f32
      linalg.yield %9 : f32
    } -> tensor<2x8x3x4xf32>
    %collapsed = tensor.collapse_shape %6 [[0], [1], [2, 3]] : tensor<2x8x3x4xf32> into tensor<2x8x12xf32>
    %7 = tensor.empty() : tensor<2x12x8xf32>
    %transposed_1 = linalg.transpose ins(%collapsed : tensor<2x8x12xf32>) outs(%7 : tensor<2x12x8xf32>) permutation = [0, 2, 1] 
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %transposed_1 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%7 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %9 = arith.addf %in, %in_2 : f32
      linalg.yield %9 : f32
    } -> tensor<2x12x8xf32>
    return %8 : tensor<2x12x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_3_3_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000"
    }
  }
#-}

