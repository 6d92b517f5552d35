module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0.899999976 : f32
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c2_i32 = arith.constant 2 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x2x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x8xf32>
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
    %expanded_3 = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 4, 2, 8] : tensor<8x2x8xf32> into tensor<2x4x2x8xf32>
    %5:2 = scf.for %arg3 = %c0_i32 to %c2_i32 step %c1_i32 iter_args(%arg4 = %cst_2, %arg5 = %cst_1) -> (tensor<2x8xf32>, tensor<2x4x2x8xf32>)  : i32 {
      %13 = arith.index_cast %arg3 : i32 to index
      %14 = arith.maxsi %13, %c0 : index
      %15 = arith.minsi %14, %c1 : index
      %extracted_slice = tensor.extract_slice %expanded_3[%15, 0, 0, 0] [1, 4, 2, 8] [1, 1, 1, 1] : tensor<2x4x2x8xf32> to tensor<1x4x2x8xf32>
      %collapsed_7 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<1x4x2x8xf32> into tensor<4x2x8xf32>
      %extracted_slice_8 = tensor.extract_slice %collapsed_7[0, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<4x2x8xf32> to tensor<1x2x8xf32>
      %16 = tensor.empty() : tensor<1x2x8xf32>
      %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_8 : tensor<1x2x8xf32>) outs(%16 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %54 = math.tanh %in : f32
        linalg.yield %54 : f32
      } -> tensor<1x2x8xf32>
      %collapsed_9 = tensor.collapse_shape %17 [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %18 = tensor.empty() : tensor<2x8xf32>
      %19 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<2x8xf32>) outs(%18 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %54 = arith.mulf %in, %cst : f32
        linalg.yield %54 : f32
      } -> tensor<2x8xf32>
      %20 = tensor.empty() : tensor<2x8xf32>
      %21 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%19, %collapsed_9 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%20 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_20: f32, %out: f32):
        %54 = arith.addf %in, %in_20 : f32
        linalg.yield %54 : f32
      } -> tensor<2x8xf32>
      %extracted_slice_10 = tensor.extract_slice %collapsed_7[1, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<4x2x8xf32> to tensor<1x2x8xf32>
      %22 = tensor.empty() : tensor<1x2x8xf32>
      %23 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<1x2x8xf32>) outs(%22 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %54 = math.tanh %in : f32
        linalg.yield %54 : f32
      } -> tensor<1x2x8xf32>
      %collapsed_11 = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %24 = tensor.empty() : tensor<2x8xf32>
      %25 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x8xf32>) outs(%24 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %54 = arith.mulf %in, %cst : f32
        linalg.yield %54 : f32
      } -> tensor<2x8xf32>
      %26 = tensor.empty() : tensor<2x8xf32>
      %27 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%25, %collapsed_11 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%26 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_20: f32, %out: f32):
        %54 = arith.addf %in, %in_20 : f32
        linalg.yield %54 : f32
      } -> tensor<2x8xf32>
      %extracted_slice_12 = tensor.extract_slice %collapsed_7[2, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<4x2x8xf32> to tensor<1x2x8xf32>
      %28 = tensor.empty() : tensor<1x2x8xf32>
      %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<1x2x8xf32>) outs(%28 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %54 = math.tanh %in : f32
        linalg.yield %54 : f32
      } -> tensor<1x2x8xf32>
      %collapsed_13 = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %30 = tensor.empty() : tensor<2x8xf32>
      %31 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<2x8xf32>) outs(%30 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %54 = arith.mulf %in, %cst : f32
        linalg.yield %54 : f32
      } -> tensor<2x8xf32>
      %32 = tensor.empty() : tensor<2x8xf32>
      %33 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%31, %collapsed_13 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%32 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_20: f32, %out: f32):
        %54 = arith.addf %in, %in_20 : f32
        linalg.yield %54 : f32
      } -> tensor<2x8xf32>
      %extracted_slice_14 = tensor.extract_slice %collapsed_7[3, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<4x2x8xf32> to tensor<1x2x8xf32>
      %34 = tensor.empty() : tensor<1x2x8xf32>
      %35 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<1x2x8xf32>) outs(%34 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %54 = math.tanh %in : f32
        linalg.yield %54 : f32
      } -> tensor<1x2x8xf32>
      %collapsed_15 = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %36 = tensor.empty() : tensor<2x8xf32>
      %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<2x8xf32>) outs(%36 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %54 = arith.mulf %in, %cst : f32
        linalg.yield %54 : f32
      } -> tensor<2x8xf32>
      %38 = tensor.empty() : tensor<2x8xf32>
      %39 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%37, %collapsed_15 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%38 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_20: f32, %out: f32):
        %54 = arith.addf %in, %in_20 : f32
        linalg.yield %54 : f32
      } -> tensor<2x8xf32>
      %40 = tensor.empty() : tensor<1x2x8xf32>
      %41 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8xf32>) outs(%40 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %42 = tensor.empty() : tensor<1x2x8xf32>
      %43 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8xf32>) outs(%42 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %44 = tensor.empty() : tensor<1x2x8xf32>
      %45 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x8xf32>) outs(%44 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %46 = tensor.empty() : tensor<1x2x8xf32>
      %47 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x8xf32>) outs(%46 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %48 = tensor.empty() : tensor<4x2x8xf32>
      %inserted_slice = tensor.insert_slice %41 into %48[0, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<4x2x8xf32>
      %inserted_slice_16 = tensor.insert_slice %43 into %inserted_slice[1, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<4x2x8xf32>
      %inserted_slice_17 = tensor.insert_slice %45 into %inserted_slice_16[2, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<4x2x8xf32>
      %inserted_slice_18 = tensor.insert_slice %47 into %inserted_slice_17[3, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<4x2x8xf32>
      %49 = tensor.empty() : tensor<1x4x2x8xf32>
      %50 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_18 : tensor<4x2x8xf32>) outs(%49 : tensor<1x4x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x4x2x8xf32>
      %51 = arith.index_cast %arg3 : i32 to index
      %52 = arith.maxsi %51, %c0 : index
      %53 = arith.minsi %52, %c1 : index
      %inserted_slice_19 = tensor.insert_slice %50 into %arg5[%53, 0, 0, 0] [1, 4, 2, 8] [1, 1, 1, 1] : tensor<1x4x2x8xf32> into tensor<2x4x2x8xf32>
      scf.yield %39, %inserted_slice_19 : tensor<2x8xf32>, tensor<2x4x2x8xf32>
    }
    %collapsed_4 = tensor.collapse_shape %5#1 [[0, 1], [2], [3]] : tensor<2x4x2x8xf32> into tensor<8x2x8xf32>
    %6 = tensor.empty() : tensor<2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_4 : tensor<8x2x8xf32>) outs(%6 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %7 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %8 = tensor.empty() : tensor<16x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %10 = linalg.matmul ins(%collapsed_5, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%9 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_6 = tensor.expand_shape %10 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %11 = tensor.empty() : tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %13 = arith.addf %in, %in_7 : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x8xf32>
    return %12 : tensor<2x8x8xf32>
  }
}
