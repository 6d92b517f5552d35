module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<2x8x8xf32>
    %4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> ()>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%3 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %padded = tensor.pad %expanded low[0, 1, 0] high[0, 1, 0] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<2x8x8xf32> to tensor<2x10x8xf32>
    %5 = tensor.empty() : tensor<3xf32>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1 + d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%padded, %5 : tensor<2x10x8xf32>, tensor<3xf32>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.maximumf %out, %in : f32
      linalg.yield %12 : f32
    } -> tensor<2x8x8xf32>
    %collapsed_2 = tensor.collapse_shape %6 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %7 = tensor.empty() : tensor<16x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %9 = linalg.matmul ins(%collapsed_2, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%8 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_3 = tensor.expand_shape %9 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %10 = tensor.empty() : tensor<2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_3 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %12 = arith.addf %in, %in_4 : f32
      linalg.yield %12 : f32
    } -> tensor<2x8x8xf32>
    return %11 : tensor<2x8x8xf32>
  }
}
