#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8x3xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8x2xf32>, %arg4: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %padded = tensor.pad %transposed low[0, 0, 2] high[0, 0, 0] {
    ^bb0(%arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst : f32
    } : tensor<2x8x8xf32> to tensor<2x8x10xf32>
    %1 = tensor.empty() : tensor<2x8x4xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<8xf32>) outs(%1 : tensor<2x8x4xf32>) dimensions = [0, 2] 
    %2 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<2> : vector<1xi64>} ins(%padded, %arg1 : tensor<2x8x10xf32>, tensor<8x8x3xf32>) outs(%broadcasted : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x4xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.cmpf ugt, %in, %cst : f32
      %12 = arith.select %11, %in, %cst : f32
      linalg.yield %12 : f32
    } -> tensor<2x8x4xf32>
    %4 = tensor.empty() : tensor<8x8x2xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x8x2xf32>) -> tensor<8x8x2xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%5 : tensor<8x8x2xf32>) {
    ^bb0(%out: f32):
      %11 = linalg.index 0 : index
      %12 = linalg.index 1 : index
      %13 = linalg.index 2 : index
      %14 = arith.subi %c1, %13 : index
      %extracted = tensor.extract %arg3[%12, %11, %14] : tensor<8x8x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8x2xf32>
    %7 = tensor.empty() : tensor<2x8x9xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x8x9xf32>) -> tensor<2x8x9xf32>
    %inserted_slice = tensor.insert_slice %3 into %8[0, 0, 1] [2, 8, 4] [1, 1, 2] : tensor<2x8x4xf32> into tensor<2x8x9xf32>
    %broadcasted_0 = linalg.broadcast ins(%arg4 : tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) dimensions = [0, 2] 
    %9 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%inserted_slice, %6 : tensor<2x8x9xf32>, tensor<8x8x2xf32>) outs(%broadcasted_0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %transposed_1 = linalg.transpose ins(%9 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %transposed_1 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %11 = arith.addf %in, %in_2 : f32
      linalg.yield %11 : f32
    } -> tensor<2x8x8xf32>
    return %10 : tensor<2x8x8xf32>
  }
}

