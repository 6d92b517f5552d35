module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c8_i32 = arith.constant 8 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<8x2x8xf32>
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x8xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<8x2x8xf32>
    %4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %5:2 = scf.for %arg3 = %c0_i32 to %c8_i32 step %c1_i32 iter_args(%arg4 = %cst_1, %arg5 = %cst_0) -> (tensor<2x8xf32>, tensor<8x2x8xf32>)  : i32 {
      %13 = arith.index_cast %arg3 : i32 to index
      %14 = arith.maxsi %13, %c0 : index
      %15 = arith.minsi %14, %c7 : index
      %extracted_slice = tensor.extract_slice %4[%15, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<8x2x8xf32> to tensor<1x2x8xf32>
      %collapsed_4 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %16 = tensor.empty() : tensor<2x8xf32>
      %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg4, %collapsed_4 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%16 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_5: f32, %out: f32):
        %23 = arith.addf %in, %in_5 : f32
        linalg.yield %23 : f32
      } -> tensor<2x8xf32>
      %18 = tensor.empty() : tensor<1x2x8xf32>
      %19 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8xf32>) outs(%18 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %20 = arith.index_cast %arg3 : i32 to index
      %21 = arith.maxsi %20, %c0 : index
      %22 = arith.minsi %21, %c7 : index
      %inserted_slice = tensor.insert_slice %19 into %arg5[%22, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<8x2x8xf32>
      scf.yield %17, %inserted_slice : tensor<2x8xf32>, tensor<8x2x8xf32>
    }
    %6 = tensor.empty() : tensor<2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5#1 : tensor<8x2x8xf32>) outs(%6 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_2 = tensor.collapse_shape %7 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %8 = tensor.empty() : tensor<16x8xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %10 = linalg.matmul ins(%collapsed_2, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%9 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_3 = tensor.expand_shape %10 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %11 = tensor.empty() : tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_3 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %13 = arith.addf %in, %in_4 : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x8xf32>
    return %12 : tensor<2x8x8xf32>
  }
}
