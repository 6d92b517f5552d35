module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 1.000000e-01 : f32
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c8_i32 = arith.constant 8 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<8x2x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x8x8xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<8x2x8xf32>
    %4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %5 = tensor.empty() : tensor<16x8xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %7 = linalg.matmul ins(%collapsed, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%6 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_3 = tensor.expand_shape %7 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %8 = tensor.empty() : tensor<8x2x8xf32>
    %9 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x8x8xf32>) outs(%8 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %10 = tensor.empty() : tensor<16x8xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %12 = linalg.matmul ins(%collapsed, %arg3 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%11 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_4 = tensor.expand_shape %12 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<8x2x8xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x8x8xf32>) outs(%13 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %15:2 = scf.for %arg5 = %c0_i32 to %c8_i32 step %c1_i32 iter_args(%arg6 = %cst_2, %arg7 = %cst_1) -> (tensor<2x8x8xf32>, tensor<8x2x8xf32>)  : i32 {
      %21 = arith.index_cast %arg5 : i32 to index
      %22 = arith.maxsi %21, %c0 : index
      %23 = arith.minsi %22, %c7 : index
      %extracted_slice = tensor.extract_slice %4[%23, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<8x2x8xf32> to tensor<1x2x8xf32>
      %collapsed_7 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %24 = arith.index_cast %arg5 : i32 to index
      %25 = arith.maxsi %24, %c0 : index
      %26 = arith.minsi %25, %c7 : index
      %extracted_slice_8 = tensor.extract_slice %9[%26, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<8x2x8xf32> to tensor<1x2x8xf32>
      %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %27 = arith.index_cast %arg5 : i32 to index
      %28 = arith.maxsi %27, %c0 : index
      %29 = arith.minsi %28, %c7 : index
      %extracted_slice_10 = tensor.extract_slice %14[%29, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<8x2x8xf32> to tensor<1x2x8xf32>
      %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %30 = tensor.empty() : tensor<2x8xf32>
      %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x8xf32>) -> tensor<2x8xf32>
      %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg6, %collapsed_9 : tensor<2x8x8xf32>, tensor<2x8xf32>) outs(%31 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %53 = arith.mulf %in, %in_12 : f32
        %54 = arith.addf %out, %53 : f32
        linalg.yield %54 : f32
      } -> tensor<2x8xf32>
      %33 = tensor.empty() : tensor<2x8xf32>
      %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%32, %collapsed_11 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%33 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %53 = arith.subf %in, %in_12 : f32
        linalg.yield %53 : f32
      } -> tensor<2x8xf32>
      %35 = tensor.empty() : tensor<2x8x8xf32>
      %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x8xf32>) outs(%35 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x8x8xf32>
      %37 = tensor.empty() : tensor<2x8x8xf32>
      %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_9 : tensor<2x8xf32>) outs(%37 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x8x8xf32>
      %39 = tensor.empty() : tensor<2x8x8xf32>
      %40 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%39 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %53 = arith.mulf %in, %in_12 : f32
        linalg.yield %53 : f32
      } -> tensor<2x8x8xf32>
      %41 = tensor.empty() : tensor<2x8x8xf32>
      %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %53 = arith.mulf %in, %cst : f32
        linalg.yield %53 : f32
      } -> tensor<2x8x8xf32>
      %43 = tensor.empty() : tensor<2x8x8xf32>
      %44 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %42 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%43 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %53 = arith.subf %in, %in_12 : f32
        linalg.yield %53 : f32
      } -> tensor<2x8x8xf32>
      %45 = tensor.empty() : tensor<2x8xf32>
      %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<2x8xf32>) -> tensor<2x8xf32>
      %47 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44, %collapsed_7 : tensor<2x8x8xf32>, tensor<2x8xf32>) outs(%46 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %53 = arith.mulf %in, %in_12 : f32
        %54 = arith.addf %out, %53 : f32
        linalg.yield %54 : f32
      } -> tensor<2x8xf32>
      %48 = tensor.empty() : tensor<1x2x8xf32>
      %49 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x8xf32>) outs(%48 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %50 = arith.index_cast %arg5 : i32 to index
      %51 = arith.maxsi %50, %c0 : index
      %52 = arith.minsi %51, %c7 : index
      %inserted_slice = tensor.insert_slice %49 into %arg7[%52, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<8x2x8xf32>
      scf.yield %44, %inserted_slice : tensor<2x8x8xf32>, tensor<8x2x8xf32>
    }
    %16 = tensor.empty() : tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15#1 : tensor<8x2x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %17 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %18 = tensor.empty() : tensor<16x8xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %20 = linalg.matmul ins(%collapsed_5, %arg4 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%19 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_6 = tensor.expand_shape %20 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    return %expanded_6 : tensor<2x8x8xf32>
  }
}
