#map = affine_map<()[s0] -> (s0 + 3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x?x8xf32>, %arg1: tensor<8x1x4xf32>, %arg2: tensor<8xf32>) -> tensor<2x?x8xf32> {
    %c1 = arith.constant 1 : index
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 1.41421354 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<2x?x8xf32>
    %0 = tensor.empty(%dim) : tensor<2x8x?xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x?x8xf32>) outs(%0 : tensor<2x8x?xf32>) permutation = [0, 2, 1] 
    %padded = tensor.pad %transposed low[0, 0, 2] high[0, 0, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst_1 : f32
    } : tensor<2x8x?xf32> to tensor<2x8x?xf32>
    %1 = affine.apply #map()[%dim]
    %expanded = tensor.expand_shape %padded [[0], [1], [2, 3]] output_shape [2, 8, %1, 1] : tensor<2x8x?xf32> into tensor<2x8x?x1xf32>
    %expanded_3 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [8, 1, 4, 1] : tensor<8x1x4xf32> into tensor<8x1x4x1xf32>
    %2 = arith.index_cast %1 : index to i64
    %3 = arith.subi %2, %c3_i64 : i64
    %4 = arith.index_cast %3 : i64 to index
    %5 = tensor.empty(%4) : tensor<2x8x?x1xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<8xf32>) outs(%5 : tensor<2x8x?x1xf32>) dimensions = [0, 2, 3] 
    %collapsed = tensor.collapse_shape %expanded_3 [[0, 1], [2], [3]] : tensor<8x1x4x1xf32> into tensor<8x4x1xf32>
    %6 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded, %collapsed : tensor<2x8x?x1xf32>, tensor<8x4x1xf32>) outs(%broadcasted : tensor<2x8x?x1xf32>) -> tensor<2x8x?x1xf32>
    %collapsed_4 = tensor.collapse_shape %6 [[0], [1], [2, 3]] : tensor<2x8x?x1xf32> into tensor<2x8x?xf32>
    %7 = tensor.empty(%4) : tensor<2x8x?xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_4 : tensor<2x8x?xf32>) outs(%7 : tensor<2x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.divf %in, %cst_2 : f32
      %14 = math.erf %13 : f32
      %15 = arith.addf %14, %cst : f32
      %16 = arith.mulf %15, %cst_0 : f32
      %17 = arith.mulf %in, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<2x8x?xf32>
    %9 = tensor.empty(%4) : tensor<2x?x8xf32>
    %transposed_5 = linalg.transpose ins(%8 : tensor<2x8x?xf32>) outs(%9 : tensor<2x?x8xf32>) permutation = [0, 2, 1] 
    %10 = arith.cmpi eq, %dim, %4 : index
    cf.assert %10, "mismatched size for broadcast"
    %11 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %transposed_5 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%11 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %13 = arith.addf %in, %in_6 : f32
      linalg.yield %13 : f32
    } -> tensor<2x?x8xf32>
    return %12 : tensor<2x?x8xf32>
  }
}

