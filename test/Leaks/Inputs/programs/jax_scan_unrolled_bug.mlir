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
      %13 = arith.subi %c1_i32, %arg3 : i32
      %14 = arith.index_cast %13 : i32 to index
      %15 = arith.maxsi %14, %c0 : index
      %16 = arith.minsi %15, %c1 : index
      %extracted_slice = tensor.extract_slice %expanded_3[%16, 0, 0, 0] [1, 4, 2, 8] [1, 1, 1, 1] : tensor<2x4x2x8xf32> to tensor<1x4x2x8xf32>
      %collapsed_7 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<1x4x2x8xf32> into tensor<4x2x8xf32>
      %extracted_slice_8 = tensor.extract_slice %collapsed_7[3, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<4x2x8xf32> to tensor<1x2x8xf32>
      %17 = tensor.empty() : tensor<1x2x8xf32>
      %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_8 : tensor<1x2x8xf32>) outs(%17 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %55 = math.tanh %in : f32
        linalg.yield %55 : f32
      } -> tensor<1x2x8xf32>
      %collapsed_9 = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %19 = tensor.empty() : tensor<2x8xf32>
      %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<2x8xf32>) outs(%19 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %55 = arith.mulf %in, %cst : f32
        linalg.yield %55 : f32
      } -> tensor<2x8xf32>
      %21 = tensor.empty() : tensor<2x8xf32>
      %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%20, %collapsed_9 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%21 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_20: f32, %out: f32):
        %55 = arith.addf %in, %in_20 : f32
        linalg.yield %55 : f32
      } -> tensor<2x8xf32>
      %extracted_slice_10 = tensor.extract_slice %collapsed_7[2, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<4x2x8xf32> to tensor<1x2x8xf32>
      %23 = tensor.empty() : tensor<1x2x8xf32>
      %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<1x2x8xf32>) outs(%23 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %55 = math.tanh %in : f32
        linalg.yield %55 : f32
      } -> tensor<1x2x8xf32>
      %collapsed_11 = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %25 = tensor.empty() : tensor<2x8xf32>
      %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x8xf32>) outs(%25 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %55 = arith.mulf %in, %cst : f32
        linalg.yield %55 : f32
      } -> tensor<2x8xf32>
      %27 = tensor.empty() : tensor<2x8xf32>
      %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%26, %collapsed_11 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%27 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_20: f32, %out: f32):
        %55 = arith.addf %in, %in_20 : f32
        linalg.yield %55 : f32
      } -> tensor<2x8xf32>
      %extracted_slice_12 = tensor.extract_slice %collapsed_7[1, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<4x2x8xf32> to tensor<1x2x8xf32>
      %29 = tensor.empty() : tensor<1x2x8xf32>
      %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<1x2x8xf32>) outs(%29 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %55 = math.tanh %in : f32
        linalg.yield %55 : f32
      } -> tensor<1x2x8xf32>
      %collapsed_13 = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %31 = tensor.empty() : tensor<2x8xf32>
      %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<2x8xf32>) outs(%31 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %55 = arith.mulf %in, %cst : f32
        linalg.yield %55 : f32
      } -> tensor<2x8xf32>
      %33 = tensor.empty() : tensor<2x8xf32>
      %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%32, %collapsed_13 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%33 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_20: f32, %out: f32):
        %55 = arith.addf %in, %in_20 : f32
        linalg.yield %55 : f32
      } -> tensor<2x8xf32>
      %extracted_slice_14 = tensor.extract_slice %collapsed_7[0, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<4x2x8xf32> to tensor<1x2x8xf32>
      %35 = tensor.empty() : tensor<1x2x8xf32>
      %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<1x2x8xf32>) outs(%35 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %55 = math.tanh %in : f32
        linalg.yield %55 : f32
      } -> tensor<1x2x8xf32>
      %collapsed_15 = tensor.collapse_shape %36 [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %37 = tensor.empty() : tensor<2x8xf32>
      %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<2x8xf32>) outs(%37 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %55 = arith.mulf %in, %cst : f32
        linalg.yield %55 : f32
      } -> tensor<2x8xf32>
      %39 = tensor.empty() : tensor<2x8xf32>
      %40 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%38, %collapsed_15 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%39 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_20: f32, %out: f32):
        %55 = arith.addf %in, %in_20 : f32
        linalg.yield %55 : f32
      } -> tensor<2x8xf32>
      %41 = tensor.empty() : tensor<1x2x8xf32>
      %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x8xf32>) outs(%41 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %43 = tensor.empty() : tensor<1x2x8xf32>
      %44 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x8xf32>) outs(%43 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %45 = tensor.empty() : tensor<1x2x8xf32>
      %46 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8xf32>) outs(%45 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %47 = tensor.empty() : tensor<1x2x8xf32>
      %48 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8xf32>) outs(%47 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %49 = tensor.empty() : tensor<4x2x8xf32>
      %inserted_slice = tensor.insert_slice %42 into %49[0, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<4x2x8xf32>
      %inserted_slice_16 = tensor.insert_slice %44 into %inserted_slice[1, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<4x2x8xf32>
      %inserted_slice_17 = tensor.insert_slice %46 into %inserted_slice_16[2, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<4x2x8xf32>
      %inserted_slice_18 = tensor.insert_slice %48 into %inserted_slice_17[3, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<4x2x8xf32>
      %50 = tensor.empty() : tensor<1x4x2x8xf32>
      %51 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_18 : tensor<4x2x8xf32>) outs(%50 : tensor<1x4x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x4x2x8xf32>
      %52 = arith.index_cast %13 : i32 to index
      %53 = arith.maxsi %52, %c0 : index
      %54 = arith.minsi %53, %c1 : index
      %inserted_slice_19 = tensor.insert_slice %51 into %arg5[%54, 0, 0, 0] [1, 4, 2, 8] [1, 1, 1, 1] : tensor<1x4x2x8xf32> into tensor<2x4x2x8xf32>
      scf.yield %40, %inserted_slice_19 : tensor<2x8xf32>, tensor<2x4x2x8xf32>
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
