module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c8_i32 = arith.constant 8 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<2x8x8xf32>
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x1x8xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %3:2 = scf.for %arg3 = %c0_i32 to %c8_i32 step %c1_i32 iter_args(%arg4 = %cst_1, %arg5 = %cst_0) -> (tensor<2x1x8xf32>, tensor<2x8x8xf32>)  : i32 {
      %from_elements = tensor.from_elements %arg3 : tensor<i32>
      %9 = tensor.empty() : tensor<i1>
      %10 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%from_elements : tensor<i32>) outs(%9 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %22 = arith.cmpi slt, %in, %c0_i32 : i32
        linalg.yield %22 : i1
      } -> tensor<i1>
      %11 = arith.addi %arg3, %c8_i32 : i32
      %from_elements_4 = tensor.from_elements %11 : tensor<i32>
      %12 = tensor.empty() : tensor<i32>
      %13 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%10, %from_elements_4, %from_elements : tensor<i1>, tensor<i32>, tensor<i32>) outs(%12 : tensor<i32>) {
      ^bb0(%in: i1, %in_6: i32, %in_7: i32, %out: i32):
        %22 = arith.select %in, %in_6, %in_7 : i32
        linalg.yield %22 : i32
      } -> tensor<i32>
      %extracted = tensor.extract %13[] : tensor<i32>
      %14 = arith.index_cast %extracted : i32 to index
      %15 = arith.maxsi %14, %c0 : index
      %16 = arith.minsi %15, %c7 : index
      %extracted_slice = tensor.extract_slice %expanded[0, %16, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
      %17 = tensor.empty() : tensor<2x1x8xf32>
      %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %extracted_slice : tensor<2x1x8xf32>, tensor<2x1x8xf32>) outs(%17 : tensor<2x1x8xf32>) {
      ^bb0(%in: f32, %in_6: f32, %out: f32):
        %22 = arith.addf %in, %in_6 : f32
        linalg.yield %22 : f32
      } -> tensor<2x1x8xf32>
      %extracted_5 = tensor.extract %13[] : tensor<i32>
      %19 = arith.index_cast %extracted_5 : i32 to index
      %20 = arith.maxsi %19, %c0 : index
      %21 = arith.minsi %20, %c7 : index
      %inserted_slice = tensor.insert_slice %18 into %arg5[0, %21, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x8x8xf32>
      scf.yield %18, %inserted_slice : tensor<2x1x8xf32>, tensor<2x8x8xf32>
    }
    %collapsed_2 = tensor.collapse_shape %3#1 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %4 = tensor.empty() : tensor<16x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %6 = linalg.matmul ins(%collapsed_2, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%5 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_3 = tensor.expand_shape %6 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %7 = tensor.empty() : tensor<2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_3 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%7 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %9 = arith.addf %in, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<2x8x8xf32>
    return %8 : tensor<2x8x8xf32>
  }
}
