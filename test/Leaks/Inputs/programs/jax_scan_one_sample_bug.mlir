module @jit_function {
  func.func @main(%arg0: tensor<1x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<1x8x8xf32> {
    %c7_i32 = arith.constant 7 : i32
    %cst = arith.constant 0.899999976 : f32
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c8_i32 = arith.constant 8 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<8x1x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x8xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x8x8xf32> into tensor<8x8xf32>
    %0 = tensor.empty() : tensor<8x8xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %expanded = tensor.expand_shape %2 [[0], [1, 2]] output_shape [8, 1, 8] : tensor<8x8xf32> into tensor<8x1x8xf32>
    %3:2 = scf.for %arg3 = %c0_i32 to %c8_i32 step %c1_i32 iter_args(%arg4 = %cst_2, %arg5 = %cst_1) -> (tensor<1x8xf32>, tensor<8x1x8xf32>)  : i32 {
      %9 = arith.subi %c7_i32, %arg3 : i32
      %10 = arith.index_cast %9 : i32 to index
      %11 = arith.maxsi %10, %c0 : index
      %12 = arith.minsi %11, %c7 : index
      %extracted_slice = tensor.extract_slice %expanded[%12, 0, 0] [1, 1, 8] [1, 1, 1] : tensor<8x1x8xf32> to tensor<1x1x8xf32>
      %13 = tensor.empty() : tensor<1x1x8xf32>
      %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x1x8xf32>) outs(%13 : tensor<1x1x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %24 = math.tanh %in : f32
        linalg.yield %24 : f32
      } -> tensor<1x1x8xf32>
      %collapsed_5 = tensor.collapse_shape %14 [[0], [1, 2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
      %15 = tensor.empty() : tensor<1x8xf32>
      %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<1x8xf32>) outs(%15 : tensor<1x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %24 = arith.mulf %in, %cst : f32
        linalg.yield %24 : f32
      } -> tensor<1x8xf32>
      %17 = tensor.empty() : tensor<1x8xf32>
      %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%16, %collapsed_5 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%17 : tensor<1x8xf32>) {
      ^bb0(%in: f32, %in_6: f32, %out: f32):
        %24 = arith.addf %in, %in_6 : f32
        linalg.yield %24 : f32
      } -> tensor<1x8xf32>
      %19 = tensor.empty() : tensor<1x1x8xf32>
      %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x8xf32>) outs(%19 : tensor<1x1x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x8xf32>
      %21 = arith.index_cast %9 : i32 to index
      %22 = arith.maxsi %21, %c0 : index
      %23 = arith.minsi %22, %c7 : index
      %inserted_slice = tensor.insert_slice %20 into %arg5[%23, 0, 0] [1, 1, 8] [1, 1, 1] : tensor<1x1x8xf32> into tensor<8x1x8xf32>
      scf.yield %18, %inserted_slice : tensor<1x8xf32>, tensor<8x1x8xf32>
    }
    %collapsed_3 = tensor.collapse_shape %3#1 [[0], [1, 2]] : tensor<8x1x8xf32> into tensor<8x8xf32>
    %4 = tensor.empty() : tensor<8x8xf32>
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %6 = linalg.matmul ins(%collapsed_3, %arg2 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%5 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
    %7 = tensor.empty() : tensor<1x8x8xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_4 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%7 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %9 = arith.addf %in, %in_5 : f32
      linalg.yield %9 : f32
    } -> tensor<1x8x8xf32>
    return %8 : tensor<1x8x8xf32>
  }
}
