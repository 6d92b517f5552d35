module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 5.000000e-01 : f32
    %cst_0 = arith.constant 1.000000e-01 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<2x8x8xf32>
    %4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.negf %in : f32
      linalg.yield %83 : f32
    } -> tensor<2x8x8xf32>
    %5 = tensor.empty() : tensor<2x8x8xf32>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8x8xf32>) outs(%5 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.exp %in : f32
      linalg.yield %83 : f32
    } -> tensor<2x8x8xf32>
    %7 = tensor.empty() : tensor<2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x8x8xf32>) outs(%7 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.addf %in, %cst_1 : f32
      linalg.yield %83 : f32
    } -> tensor<2x8x8xf32>
    %9 = tensor.empty() : tensor<2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.divf %cst_1, %in : f32
      linalg.yield %83 : f32
    } -> tensor<2x8x8xf32>
    %11 = tensor.empty() : tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.tanh %in : f32
      linalg.yield %83 : f32
    } -> tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.mulf %in, %cst_0 : f32
      linalg.yield %83 : f32
    } -> tensor<2x8x8xf32>
    %expanded_3 = tensor.expand_shape %10 [[0], [1], [2, 3]] output_shape [2, 8, 8, 1] : tensor<2x8x8xf32> into tensor<2x8x8x1xf32>
    %expanded_4 = tensor.expand_shape %14 [[0], [1], [2, 3]] output_shape [2, 8, 8, 1] : tensor<2x8x8xf32> into tensor<2x8x8x1xf32>
    %15 = tensor.empty() : tensor<2x8x8x2xf32>
    %inserted_slice = tensor.insert_slice %expanded_3 into %15[0, 0, 0, 0] [2, 8, 8, 1] [1, 1, 1, 1] : tensor<2x8x8x1xf32> into tensor<2x8x8x2xf32>
    %inserted_slice_5 = tensor.insert_slice %expanded_4 into %inserted_slice[0, 0, 0, 1] [2, 8, 8, 1] [1, 1, 1, 1] : tensor<2x8x8x1xf32> into tensor<2x8x8x2xf32>
    %16 = tensor.empty() : tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.negf %in : f32
      linalg.yield %83 : f32
    } -> tensor<2x8x8xf32>
    %expanded_6 = tensor.expand_shape %17 [[0], [1], [2, 3]] output_shape [2, 8, 8, 1] : tensor<2x8x8xf32> into tensor<2x8x8x1xf32>
    %18 = tensor.empty() : tensor<2x8x8x2xf32>
    %inserted_slice_7 = tensor.insert_slice %expanded_6 into %18[0, 0, 0, 0] [2, 8, 8, 1] [1, 1, 1, 1] : tensor<2x8x8x1xf32> into tensor<2x8x8x2xf32>
    %inserted_slice_8 = tensor.insert_slice %expanded_3 into %inserted_slice_7[0, 0, 0, 1] [2, 8, 8, 1] [1, 1, 1, 1] : tensor<2x8x8x1xf32> into tensor<2x8x8x2xf32>
    %19 = tensor.empty() : tensor<2x8x8x1x2xf32>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_5 : tensor<2x8x8x2xf32>) outs(%19 : tensor<2x8x8x1x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8x1x2xf32>
    %21 = tensor.empty() : tensor<2x8x8x1x2xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_8 : tensor<2x8x8x2xf32>) outs(%21 : tensor<2x8x8x1x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8x1x2xf32>
    %23 = tensor.empty() : tensor<2x8x8x2x2xf32>
    %inserted_slice_9 = tensor.insert_slice %20 into %23[0, 0, 0, 0, 0] [2, 8, 8, 1, 2] [1, 1, 1, 1, 1] : tensor<2x8x8x1x2xf32> into tensor<2x8x8x2x2xf32>
    %inserted_slice_10 = tensor.insert_slice %22 into %inserted_slice_9[0, 0, 0, 1, 0] [2, 8, 8, 1, 2] [1, 1, 1, 1, 1] : tensor<2x8x8x1x2xf32> into tensor<2x8x8x2x2xf32>
    %24 = tensor.empty() : tensor<2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x8xf32>) outs(%24 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.mulf %in, %cst : f32
      linalg.yield %83 : f32
    } -> tensor<2x8x8xf32>
    %expanded_11 = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 8, 8, 1] : tensor<16x8xf32> into tensor<2x8x8x1xf32>
    %expanded_12 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [2, 8, 8, 1] : tensor<2x8x8xf32> into tensor<2x8x8x1xf32>
    %26 = tensor.empty() : tensor<2x8x8x2xf32>
    %inserted_slice_13 = tensor.insert_slice %expanded_11 into %26[0, 0, 0, 0] [2, 8, 8, 1] [1, 1, 1, 1] : tensor<2x8x8x1xf32> into tensor<2x8x8x2xf32>
    %inserted_slice_14 = tensor.insert_slice %expanded_12 into %inserted_slice_13[0, 0, 0, 1] [2, 8, 8, 1] [1, 1, 1, 1] : tensor<2x8x8x1xf32> into tensor<2x8x8x2xf32>
    %extracted_slice = tensor.extract_slice %inserted_slice_10[0, 0, 0, 0, 0] [2, 4, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x8x8x2x2xf32> to tensor<2x4x8x2x2xf32>
    %extracted_slice_15 = tensor.extract_slice %inserted_slice_14[0, 0, 0, 0] [2, 4, 8, 2] [1, 2, 1, 1] : tensor<2x8x8x2xf32> to tensor<2x4x8x2xf32>
    %extracted_slice_16 = tensor.extract_slice %inserted_slice_10[0, 1, 0, 0, 0] [2, 4, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x8x8x2x2xf32> to tensor<2x4x8x2x2xf32>
    %extracted_slice_17 = tensor.extract_slice %inserted_slice_14[0, 1, 0, 0] [2, 4, 8, 2] [1, 2, 1, 1] : tensor<2x8x8x2xf32> to tensor<2x4x8x2xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_16 [[0, 1, 2], [3], [4]] : tensor<2x4x8x2x2xf32> into tensor<64x2x2xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0, 1, 2], [3], [4]] : tensor<2x4x8x2x2xf32> into tensor<64x2x2xf32>
    %27 = tensor.empty() : tensor<64x2x2xf32>
    %28 = linalg.fill ins(%cst_2 : f32) outs(%27 : tensor<64x2x2xf32>) -> tensor<64x2x2xf32>
    %29 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<64x2x2xf32>, tensor<64x2x2xf32>) outs(%28 : tensor<64x2x2xf32>) -> tensor<64x2x2xf32>
    %expanded_20 = tensor.expand_shape %29 [[0, 1, 2], [3], [4]] output_shape [2, 4, 8, 2, 2] : tensor<64x2x2xf32> into tensor<2x4x8x2x2xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_15 [[0, 1, 2, 3]] : tensor<2x4x8x2xf32> into tensor<128xf32>
    %expanded_22 = tensor.expand_shape %collapsed_21 [[0, 1, 2]] output_shape [64, 2, 1] : tensor<128xf32> into tensor<64x2x1xf32>
    %30 = tensor.empty() : tensor<64x2x1xf32>
    %31 = linalg.fill ins(%cst_2 : f32) outs(%30 : tensor<64x2x1xf32>) -> tensor<64x2x1xf32>
    %32 = linalg.batch_matmul ins(%collapsed_18, %expanded_22 : tensor<64x2x2xf32>, tensor<64x2x1xf32>) outs(%31 : tensor<64x2x1xf32>) -> tensor<64x2x1xf32>
    %collapsed_23 = tensor.collapse_shape %32 [[0, 1, 2]] : tensor<64x2x1xf32> into tensor<128xf32>
    %expanded_24 = tensor.expand_shape %collapsed_23 [[0, 1, 2, 3]] output_shape [2, 4, 8, 2] : tensor<128xf32> into tensor<2x4x8x2xf32>
    %33 = tensor.empty() : tensor<2x4x8x2xf32>
    %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %extracted_slice_17 : tensor<2x4x8x2xf32>, tensor<2x4x8x2xf32>) outs(%33 : tensor<2x4x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %83 = arith.addf %in, %in_76 : f32
      linalg.yield %83 : f32
    } -> tensor<2x4x8x2xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_20[0, 0, 0, 0, 0] [2, 2, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x4x8x2x2xf32> to tensor<2x2x8x2x2xf32>
    %extracted_slice_26 = tensor.extract_slice %34[0, 0, 0, 0] [2, 2, 8, 2] [1, 2, 1, 1] : tensor<2x4x8x2xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_27 = tensor.extract_slice %expanded_20[0, 1, 0, 0, 0] [2, 2, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x4x8x2x2xf32> to tensor<2x2x8x2x2xf32>
    %extracted_slice_28 = tensor.extract_slice %34[0, 1, 0, 0] [2, 2, 8, 2] [1, 2, 1, 1] : tensor<2x4x8x2xf32> to tensor<2x2x8x2xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_27 [[0, 1, 2], [3], [4]] : tensor<2x2x8x2x2xf32> into tensor<32x2x2xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_25 [[0, 1, 2], [3], [4]] : tensor<2x2x8x2x2xf32> into tensor<32x2x2xf32>
    %35 = tensor.empty() : tensor<32x2x2xf32>
    %36 = linalg.fill ins(%cst_2 : f32) outs(%35 : tensor<32x2x2xf32>) -> tensor<32x2x2xf32>
    %37 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<32x2x2xf32>, tensor<32x2x2xf32>) outs(%36 : tensor<32x2x2xf32>) -> tensor<32x2x2xf32>
    %expanded_31 = tensor.expand_shape %37 [[0, 1, 2], [3], [4]] output_shape [2, 2, 8, 2, 2] : tensor<32x2x2xf32> into tensor<2x2x8x2x2xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_26 [[0, 1, 2, 3]] : tensor<2x2x8x2xf32> into tensor<64xf32>
    %expanded_33 = tensor.expand_shape %collapsed_32 [[0, 1, 2]] output_shape [32, 2, 1] : tensor<64xf32> into tensor<32x2x1xf32>
    %38 = tensor.empty() : tensor<32x2x1xf32>
    %39 = linalg.fill ins(%cst_2 : f32) outs(%38 : tensor<32x2x1xf32>) -> tensor<32x2x1xf32>
    %40 = linalg.batch_matmul ins(%collapsed_29, %expanded_33 : tensor<32x2x2xf32>, tensor<32x2x1xf32>) outs(%39 : tensor<32x2x1xf32>) -> tensor<32x2x1xf32>
    %collapsed_34 = tensor.collapse_shape %40 [[0, 1, 2]] : tensor<32x2x1xf32> into tensor<64xf32>
    %expanded_35 = tensor.expand_shape %collapsed_34 [[0, 1, 2, 3]] output_shape [2, 2, 8, 2] : tensor<64xf32> into tensor<2x2x8x2xf32>
    %41 = tensor.empty() : tensor<2x2x8x2xf32>
    %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %extracted_slice_28 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%41 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %83 = arith.addf %in, %in_76 : f32
      linalg.yield %83 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_36 = tensor.extract_slice %42[0, 0, 0, 0] [2, 1, 8, 2] [1, 2, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_31[0, 1, 0, 0, 0] [2, 1, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x1x8x2x2xf32>
    %extracted_slice_38 = tensor.extract_slice %42[0, 1, 0, 0] [2, 1, 8, 2] [1, 2, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x1x8x2xf32>
    %collapsed_39 = tensor.collapse_shape %extracted_slice_37 [[0, 1, 2], [3], [4]] : tensor<2x1x8x2x2xf32> into tensor<16x2x2xf32>
    %collapsed_40 = tensor.collapse_shape %extracted_slice_36 [[0, 1, 2, 3]] : tensor<2x1x8x2xf32> into tensor<32xf32>
    %expanded_41 = tensor.expand_shape %collapsed_40 [[0, 1, 2]] output_shape [16, 2, 1] : tensor<32xf32> into tensor<16x2x1xf32>
    %43 = tensor.empty() : tensor<16x2x1xf32>
    %44 = linalg.fill ins(%cst_2 : f32) outs(%43 : tensor<16x2x1xf32>) -> tensor<16x2x1xf32>
    %45 = linalg.batch_matmul ins(%collapsed_39, %expanded_41 : tensor<16x2x2xf32>, tensor<16x2x1xf32>) outs(%44 : tensor<16x2x1xf32>) -> tensor<16x2x1xf32>
    %collapsed_42 = tensor.collapse_shape %45 [[0, 1, 2]] : tensor<16x2x1xf32> into tensor<32xf32>
    %expanded_43 = tensor.expand_shape %collapsed_42 [[0, 1, 2, 3]] output_shape [2, 1, 8, 2] : tensor<32xf32> into tensor<2x1x8x2xf32>
    %46 = tensor.empty() : tensor<2x1x8x2xf32>
    %47 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %extracted_slice_38 : tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) outs(%46 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %83 = arith.addf %in, %in_76 : f32
      linalg.yield %83 : f32
    } -> tensor<2x1x8x2xf32>
    %extracted_slice_44 = tensor.extract_slice %42[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x1x8x2xf32>
    %48 = tensor.empty() : tensor<2x2x8x2xf32>
    %49 = linalg.fill ins(%cst_2 : f32) outs(%48 : tensor<2x2x8x2xf32>) -> tensor<2x2x8x2xf32>
    %inserted_slice_45 = tensor.insert_slice %extracted_slice_44 into %49[0, 0, 0, 0] [2, 1, 8, 2] [1, 2, 1, 1] : tensor<2x1x8x2xf32> into tensor<2x2x8x2xf32>
    %50 = tensor.empty() : tensor<2x2x8x2xf32>
    %51 = linalg.fill ins(%cst_2 : f32) outs(%50 : tensor<2x2x8x2xf32>) -> tensor<2x2x8x2xf32>
    %inserted_slice_46 = tensor.insert_slice %47 into %51[0, 1, 0, 0] [2, 1, 8, 2] [1, 2, 1, 1] : tensor<2x1x8x2xf32> into tensor<2x2x8x2xf32>
    %52 = tensor.empty() : tensor<2x2x8x2xf32>
    %53 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_45, %inserted_slice_46 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%52 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %83 = arith.addf %in, %in_76 : f32
      linalg.yield %83 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_47 = tensor.extract_slice %53[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_48 = tensor.extract_slice %expanded_20[0, 2, 0, 0, 0] [2, 1, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x4x8x2x2xf32> to tensor<2x1x8x2x2xf32>
    %extracted_slice_49 = tensor.extract_slice %34[0, 2, 0, 0] [2, 1, 8, 2] [1, 2, 1, 1] : tensor<2x4x8x2xf32> to tensor<2x1x8x2xf32>
    %collapsed_50 = tensor.collapse_shape %extracted_slice_48 [[0, 1, 2], [3], [4]] : tensor<2x1x8x2x2xf32> into tensor<16x2x2xf32>
    %collapsed_51 = tensor.collapse_shape %extracted_slice_47 [[0, 1, 2, 3]] : tensor<2x1x8x2xf32> into tensor<32xf32>
    %expanded_52 = tensor.expand_shape %collapsed_51 [[0, 1, 2]] output_shape [16, 2, 1] : tensor<32xf32> into tensor<16x2x1xf32>
    %54 = tensor.empty() : tensor<16x2x1xf32>
    %55 = linalg.fill ins(%cst_2 : f32) outs(%54 : tensor<16x2x1xf32>) -> tensor<16x2x1xf32>
    %56 = linalg.batch_matmul ins(%collapsed_50, %expanded_52 : tensor<16x2x2xf32>, tensor<16x2x1xf32>) outs(%55 : tensor<16x2x1xf32>) -> tensor<16x2x1xf32>
    %collapsed_53 = tensor.collapse_shape %56 [[0, 1, 2]] : tensor<16x2x1xf32> into tensor<32xf32>
    %expanded_54 = tensor.expand_shape %collapsed_53 [[0, 1, 2, 3]] output_shape [2, 1, 8, 2] : tensor<32xf32> into tensor<2x1x8x2xf32>
    %57 = tensor.empty() : tensor<2x1x8x2xf32>
    %58 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54, %extracted_slice_49 : tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) outs(%57 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %83 = arith.addf %in, %in_76 : f32
      linalg.yield %83 : f32
    } -> tensor<2x1x8x2xf32>
    %extracted_slice_55 = tensor.extract_slice %34[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x4x8x2xf32> to tensor<2x1x8x2xf32>
    %59 = tensor.empty() : tensor<2x2x8x2xf32>
    %inserted_slice_56 = tensor.insert_slice %extracted_slice_55 into %59[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x2xf32> into tensor<2x2x8x2xf32>
    %inserted_slice_57 = tensor.insert_slice %58 into %inserted_slice_56[0, 1, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x2xf32> into tensor<2x2x8x2xf32>
    %60 = tensor.empty() : tensor<2x4x8x2xf32>
    %61 = linalg.fill ins(%cst_2 : f32) outs(%60 : tensor<2x4x8x2xf32>) -> tensor<2x4x8x2xf32>
    %inserted_slice_58 = tensor.insert_slice %inserted_slice_57 into %61[0, 0, 0, 0] [2, 2, 8, 2] [1, 2, 1, 1] : tensor<2x2x8x2xf32> into tensor<2x4x8x2xf32>
    %62 = tensor.empty() : tensor<2x4x8x2xf32>
    %63 = linalg.fill ins(%cst_2 : f32) outs(%62 : tensor<2x4x8x2xf32>) -> tensor<2x4x8x2xf32>
    %inserted_slice_59 = tensor.insert_slice %53 into %63[0, 1, 0, 0] [2, 2, 8, 2] [1, 2, 1, 1] : tensor<2x2x8x2xf32> into tensor<2x4x8x2xf32>
    %64 = tensor.empty() : tensor<2x4x8x2xf32>
    %65 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_58, %inserted_slice_59 : tensor<2x4x8x2xf32>, tensor<2x4x8x2xf32>) outs(%64 : tensor<2x4x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %83 = arith.addf %in, %in_76 : f32
      linalg.yield %83 : f32
    } -> tensor<2x4x8x2xf32>
    %extracted_slice_60 = tensor.extract_slice %65[0, 0, 0, 0] [2, 3, 8, 2] [1, 1, 1, 1] : tensor<2x4x8x2xf32> to tensor<2x3x8x2xf32>
    %extracted_slice_61 = tensor.extract_slice %inserted_slice_10[0, 2, 0, 0, 0] [2, 3, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x8x8x2x2xf32> to tensor<2x3x8x2x2xf32>
    %extracted_slice_62 = tensor.extract_slice %inserted_slice_14[0, 2, 0, 0] [2, 3, 8, 2] [1, 2, 1, 1] : tensor<2x8x8x2xf32> to tensor<2x3x8x2xf32>
    %collapsed_63 = tensor.collapse_shape %extracted_slice_61 [[0, 1, 2], [3], [4]] : tensor<2x3x8x2x2xf32> into tensor<48x2x2xf32>
    %collapsed_64 = tensor.collapse_shape %extracted_slice_60 [[0, 1, 2, 3]] : tensor<2x3x8x2xf32> into tensor<96xf32>
    %expanded_65 = tensor.expand_shape %collapsed_64 [[0, 1, 2]] output_shape [48, 2, 1] : tensor<96xf32> into tensor<48x2x1xf32>
    %66 = tensor.empty() : tensor<48x2x1xf32>
    %67 = linalg.fill ins(%cst_2 : f32) outs(%66 : tensor<48x2x1xf32>) -> tensor<48x2x1xf32>
    %68 = linalg.batch_matmul ins(%collapsed_63, %expanded_65 : tensor<48x2x2xf32>, tensor<48x2x1xf32>) outs(%67 : tensor<48x2x1xf32>) -> tensor<48x2x1xf32>
    %collapsed_66 = tensor.collapse_shape %68 [[0, 1, 2]] : tensor<48x2x1xf32> into tensor<96xf32>
    %expanded_67 = tensor.expand_shape %collapsed_66 [[0, 1, 2, 3]] output_shape [2, 3, 8, 2] : tensor<96xf32> into tensor<2x3x8x2xf32>
    %69 = tensor.empty() : tensor<2x3x8x2xf32>
    %70 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67, %extracted_slice_62 : tensor<2x3x8x2xf32>, tensor<2x3x8x2xf32>) outs(%69 : tensor<2x3x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %83 = arith.addf %in, %in_76 : f32
      linalg.yield %83 : f32
    } -> tensor<2x3x8x2xf32>
    %extracted_slice_68 = tensor.extract_slice %inserted_slice_14[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x8x8x2xf32> to tensor<2x1x8x2xf32>
    %71 = tensor.empty() : tensor<2x4x8x2xf32>
    %inserted_slice_69 = tensor.insert_slice %extracted_slice_68 into %71[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x2xf32> into tensor<2x4x8x2xf32>
    %inserted_slice_70 = tensor.insert_slice %70 into %inserted_slice_69[0, 1, 0, 0] [2, 3, 8, 2] [1, 1, 1, 1] : tensor<2x3x8x2xf32> into tensor<2x4x8x2xf32>
    %72 = tensor.empty() : tensor<2x8x8x2xf32>
    %73 = linalg.fill ins(%cst_2 : f32) outs(%72 : tensor<2x8x8x2xf32>) -> tensor<2x8x8x2xf32>
    %inserted_slice_71 = tensor.insert_slice %inserted_slice_70 into %73[0, 0, 0, 0] [2, 4, 8, 2] [1, 2, 1, 1] : tensor<2x4x8x2xf32> into tensor<2x8x8x2xf32>
    %74 = tensor.empty() : tensor<2x8x8x2xf32>
    %75 = linalg.fill ins(%cst_2 : f32) outs(%74 : tensor<2x8x8x2xf32>) -> tensor<2x8x8x2xf32>
    %inserted_slice_72 = tensor.insert_slice %65 into %75[0, 1, 0, 0] [2, 4, 8, 2] [1, 2, 1, 1] : tensor<2x4x8x2xf32> into tensor<2x8x8x2xf32>
    %76 = tensor.empty() : tensor<2x8x8x2xf32>
    %77 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_71, %inserted_slice_72 : tensor<2x8x8x2xf32>, tensor<2x8x8x2xf32>) outs(%76 : tensor<2x8x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %83 = arith.addf %in, %in_76 : f32
      linalg.yield %83 : f32
    } -> tensor<2x8x8x2xf32>
    %extracted_slice_73 = tensor.extract_slice %77[0, 0, 0, 0] [2, 8, 8, 1] [1, 1, 1, 1] : tensor<2x8x8x2xf32> to tensor<2x8x8x1xf32>
    %collapsed_74 = tensor.collapse_shape %extracted_slice_73 [[0, 1], [2, 3]] : tensor<2x8x8x1xf32> into tensor<16x8xf32>
    %78 = tensor.empty() : tensor<16x8xf32>
    %79 = linalg.fill ins(%cst_2 : f32) outs(%78 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %80 = linalg.matmul ins(%collapsed_74, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%79 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_75 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %81 = tensor.empty() : tensor<2x8x8xf32>
    %82 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_75 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%81 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %83 = arith.addf %in, %in_76 : f32
      linalg.yield %83 : f32
    } -> tensor<2x8x8xf32>
    return %82 : tensor<2x8x8xf32>
  }
}
