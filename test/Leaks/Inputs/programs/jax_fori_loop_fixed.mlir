module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 5.000000e-01 : f32
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %c7_i32 = arith.constant 7 : i32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c8_i32 = arith.constant 8 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x8x8xf32>
    %cst_2 = arith.constant dense<0> : tensor<i32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %3:2 = scf.for %arg3 = %c0_i32 to %c8_i32 step %c1_i32 iter_args(%arg4 = %cst_2, %arg5 = %cst_1) -> (tensor<i32>, tensor<2x8x8xf32>)  : i32 {
      %9 = tensor.empty() : tensor<i32>
      %10 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %42 = arith.addi %in, %c1_i32 : i32
        linalg.yield %42 : i32
      } -> tensor<i32>
      %11 = tensor.empty() : tensor<i32>
      %12 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%11 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %42 = arith.subi %in, %c1_i32 : i32
        linalg.yield %42 : i32
      } -> tensor<i32>
      %13 = tensor.empty() : tensor<i32>
      %14 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%12 : tensor<i32>) outs(%13 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %42 = arith.maxsi %in, %c0_i32 : i32
        linalg.yield %42 : i32
      } -> tensor<i32>
      %15 = tensor.empty() : tensor<i32>
      %16 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%14 : tensor<i32>) outs(%15 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %42 = arith.minsi %in, %c7_i32 : i32
        linalg.yield %42 : i32
      } -> tensor<i32>
      %17 = tensor.empty() : tensor<i1>
      %18 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%17 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %42 = arith.cmpi slt, %in, %c0_i32 : i32
        linalg.yield %42 : i1
      } -> tensor<i1>
      %19 = tensor.empty() : tensor<i32>
      %20 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%19 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %42 = arith.addi %in, %c8_i32 : i32
        linalg.yield %42 : i32
      } -> tensor<i32>
      %21 = tensor.empty() : tensor<i32>
      %22 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%18, %20, %arg4 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%21 : tensor<i32>) {
      ^bb0(%in: i1, %in_8: i32, %in_9: i32, %out: i32):
        %42 = arith.select %in, %in_8, %in_9 : i32
        linalg.yield %42 : i32
      } -> tensor<i32>
      %extracted = tensor.extract %22[] : tensor<i32>
      %23 = arith.index_cast %extracted : i32 to index
      %24 = arith.maxsi %23, %c0 : index
      %25 = arith.minsi %24, %c7 : index
      %extracted_slice = tensor.extract_slice %expanded[0, %25, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
      %26 = tensor.empty() : tensor<i1>
      %27 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%16 : tensor<i32>) outs(%26 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %42 = arith.cmpi slt, %in, %c0_i32 : i32
        linalg.yield %42 : i1
      } -> tensor<i1>
      %28 = tensor.empty() : tensor<i32>
      %29 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%16 : tensor<i32>) outs(%28 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %42 = arith.addi %in, %c8_i32 : i32
        linalg.yield %42 : i32
      } -> tensor<i32>
      %30 = tensor.empty() : tensor<i32>
      %31 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%27, %29, %16 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i1, %in_8: i32, %in_9: i32, %out: i32):
        %42 = arith.select %in, %in_8, %in_9 : i32
        linalg.yield %42 : i32
      } -> tensor<i32>
      %extracted_5 = tensor.extract %31[] : tensor<i32>
      %32 = arith.index_cast %extracted_5 : i32 to index
      %33 = arith.maxsi %32, %c0 : index
      %34 = arith.minsi %33, %c7 : index
      %extracted_slice_6 = tensor.extract_slice %arg5[0, %34, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
      %35 = tensor.empty() : tensor<2x1x8xf32>
      %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_6 : tensor<2x1x8xf32>) outs(%35 : tensor<2x1x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %42 = arith.mulf %in, %cst : f32
        linalg.yield %42 : f32
      } -> tensor<2x1x8xf32>
      %37 = tensor.empty() : tensor<2x1x8xf32>
      %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %36 : tensor<2x1x8xf32>, tensor<2x1x8xf32>) outs(%37 : tensor<2x1x8xf32>) {
      ^bb0(%in: f32, %in_8: f32, %out: f32):
        %42 = arith.addf %in, %in_8 : f32
        linalg.yield %42 : f32
      } -> tensor<2x1x8xf32>
      %extracted_7 = tensor.extract %22[] : tensor<i32>
      %39 = arith.index_cast %extracted_7 : i32 to index
      %40 = arith.maxsi %39, %c0 : index
      %41 = arith.minsi %40, %c7 : index
      %inserted_slice = tensor.insert_slice %38 into %arg5[0, %41, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x8x8xf32>
      scf.yield %10, %inserted_slice : tensor<i32>, tensor<2x8x8xf32>
    }
    %collapsed_3 = tensor.collapse_shape %3#1 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %4 = tensor.empty() : tensor<16x8xf32>
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %6 = linalg.matmul ins(%collapsed_3, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%5 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %7 = tensor.empty() : tensor<2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_4 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%7 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %9 = arith.addf %in, %in_5 : f32
      linalg.yield %9 : f32
    } -> tensor<2x8x8xf32>
    return %8 : tensor<2x8x8xf32>
  }
}
