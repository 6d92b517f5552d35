module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<f32>
    %4 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%3 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %extracted = tensor.extract %4[] : tensor<f32>
    %padded = tensor.pad %expanded low[0, 1, 0] high[0, 0, 0] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index):
      tensor.yield %extracted : f32
    } : tensor<2x8x8xf32> to tensor<2x9x8xf32>
    %extracted_slice = tensor.extract_slice %padded[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x9x8xf32> to tensor<2x8x8xf32>
    %collapsed_0 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %5 = tensor.empty() : tensor<16x8xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %7 = linalg.matmul ins(%collapsed_0, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%6 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_1 = tensor.expand_shape %7 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %8 = tensor.empty() : tensor<2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_1 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %10 = arith.addf %in, %in_2 : f32
      linalg.yield %10 : f32
    } -> tensor<2x8x8xf32>
    return %9 : tensor<2x8x8xf32>
  }
}
