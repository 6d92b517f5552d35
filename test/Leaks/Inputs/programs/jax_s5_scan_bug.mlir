module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c7 = arith.constant 7 : index
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
      %89 = arith.negf %in : f32
      linalg.yield %89 : f32
    } -> tensor<2x8x8xf32>
    %5 = tensor.empty() : tensor<2x8x8xf32>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8x8xf32>) outs(%5 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.exp %in : f32
      linalg.yield %89 : f32
    } -> tensor<2x8x8xf32>
    %7 = tensor.empty() : tensor<2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x8x8xf32>) outs(%7 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.addf %in, %cst_1 : f32
      linalg.yield %89 : f32
    } -> tensor<2x8x8xf32>
    %9 = tensor.empty() : tensor<2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.divf %cst_1, %in : f32
      linalg.yield %89 : f32
    } -> tensor<2x8x8xf32>
    %11 = tensor.empty() : tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.tanh %in : f32
      linalg.yield %89 : f32
    } -> tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.mulf %in, %cst_0 : f32
      linalg.yield %89 : f32
    } -> tensor<2x8x8xf32>
    %expanded_3 = tensor.expand_shape %10 [[0], [1], [2, 3]] output_shape [2, 8, 8, 1] : tensor<2x8x8xf32> into tensor<2x8x8x1xf32>
    %expanded_4 = tensor.expand_shape %14 [[0], [1], [2, 3]] output_shape [2, 8, 8, 1] : tensor<2x8x8xf32> into tensor<2x8x8x1xf32>
    %15 = tensor.empty() : tensor<2x8x8x2xf32>
    %inserted_slice = tensor.insert_slice %expanded_3 into %15[0, 0, 0, 0] [2, 8, 8, 1] [1, 1, 1, 1] : tensor<2x8x8x1xf32> into tensor<2x8x8x2xf32>
    %inserted_slice_5 = tensor.insert_slice %expanded_4 into %inserted_slice[0, 0, 0, 1] [2, 8, 8, 1] [1, 1, 1, 1] : tensor<2x8x8x1xf32> into tensor<2x8x8x2xf32>
    %16 = tensor.empty() : tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.negf %in : f32
      linalg.yield %89 : f32
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
      %89 = arith.mulf %in, %cst : f32
      linalg.yield %89 : f32
    } -> tensor<2x8x8xf32>
    %expanded_11 = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 8, 8, 1] : tensor<16x8xf32> into tensor<2x8x8x1xf32>
    %expanded_12 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [2, 8, 8, 1] : tensor<2x8x8xf32> into tensor<2x8x8x1xf32>
    %26 = tensor.empty() : tensor<2x8x8x2xf32>
    %inserted_slice_13 = tensor.insert_slice %expanded_11 into %26[0, 0, 0, 0] [2, 8, 8, 1] [1, 1, 1, 1] : tensor<2x8x8x1xf32> into tensor<2x8x8x2xf32>
    %inserted_slice_14 = tensor.insert_slice %expanded_12 into %inserted_slice_13[0, 0, 0, 1] [2, 8, 8, 1] [1, 1, 1, 1] : tensor<2x8x8x1xf32> into tensor<2x8x8x2xf32>
    %27 = tensor.empty() : tensor<2x8x8x2x2xf32>
    %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%27 : tensor<2x8x8x2x2xf32>) {
    ^bb0(%out: f32):
      %89 = linalg.index 0 : index
      %90 = linalg.index 1 : index
      %91 = arith.subi %c7, %90 : index
      %92 = linalg.index 2 : index
      %93 = linalg.index 3 : index
      %94 = linalg.index 4 : index
      %extracted = tensor.extract %inserted_slice_10[%89, %91, %92, %93, %94] : tensor<2x8x8x2x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8x2x2xf32>
    %29 = tensor.empty() : tensor<2x8x8x2xf32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%29 : tensor<2x8x8x2xf32>) {
    ^bb0(%out: f32):
      %89 = linalg.index 0 : index
      %90 = linalg.index 1 : index
      %91 = arith.subi %c7, %90 : index
      %92 = linalg.index 2 : index
      %93 = linalg.index 3 : index
      %extracted = tensor.extract %inserted_slice_14[%89, %91, %92, %93] : tensor<2x8x8x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8x2xf32>
    %extracted_slice = tensor.extract_slice %28[0, 0, 0, 0, 0] [2, 4, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x8x8x2x2xf32> to tensor<2x4x8x2x2xf32>
    %extracted_slice_15 = tensor.extract_slice %30[0, 0, 0, 0] [2, 4, 8, 2] [1, 2, 1, 1] : tensor<2x8x8x2xf32> to tensor<2x4x8x2xf32>
    %extracted_slice_16 = tensor.extract_slice %28[0, 1, 0, 0, 0] [2, 4, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x8x8x2x2xf32> to tensor<2x4x8x2x2xf32>
    %extracted_slice_17 = tensor.extract_slice %30[0, 1, 0, 0] [2, 4, 8, 2] [1, 2, 1, 1] : tensor<2x8x8x2xf32> to tensor<2x4x8x2xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_16 [[0, 1, 2], [3], [4]] : tensor<2x4x8x2x2xf32> into tensor<64x2x2xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0, 1, 2], [3], [4]] : tensor<2x4x8x2x2xf32> into tensor<64x2x2xf32>
    %31 = tensor.empty() : tensor<64x2x2xf32>
    %32 = linalg.fill ins(%cst_2 : f32) outs(%31 : tensor<64x2x2xf32>) -> tensor<64x2x2xf32>
    %33 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<64x2x2xf32>, tensor<64x2x2xf32>) outs(%32 : tensor<64x2x2xf32>) -> tensor<64x2x2xf32>
    %expanded_20 = tensor.expand_shape %33 [[0, 1, 2], [3], [4]] output_shape [2, 4, 8, 2, 2] : tensor<64x2x2xf32> into tensor<2x4x8x2x2xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_15 [[0, 1, 2, 3]] : tensor<2x4x8x2xf32> into tensor<128xf32>
    %expanded_22 = tensor.expand_shape %collapsed_21 [[0, 1, 2]] output_shape [64, 2, 1] : tensor<128xf32> into tensor<64x2x1xf32>
    %34 = tensor.empty() : tensor<64x2x1xf32>
    %35 = linalg.fill ins(%cst_2 : f32) outs(%34 : tensor<64x2x1xf32>) -> tensor<64x2x1xf32>
    %36 = linalg.batch_matmul ins(%collapsed_18, %expanded_22 : tensor<64x2x2xf32>, tensor<64x2x1xf32>) outs(%35 : tensor<64x2x1xf32>) -> tensor<64x2x1xf32>
    %collapsed_23 = tensor.collapse_shape %36 [[0, 1, 2]] : tensor<64x2x1xf32> into tensor<128xf32>
    %expanded_24 = tensor.expand_shape %collapsed_23 [[0, 1, 2, 3]] output_shape [2, 4, 8, 2] : tensor<128xf32> into tensor<2x4x8x2xf32>
    %37 = tensor.empty() : tensor<2x4x8x2xf32>
    %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %extracted_slice_17 : tensor<2x4x8x2xf32>, tensor<2x4x8x2xf32>) outs(%37 : tensor<2x4x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %89 = arith.addf %in, %in_76 : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x8x2xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_20[0, 0, 0, 0, 0] [2, 2, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x4x8x2x2xf32> to tensor<2x2x8x2x2xf32>
    %extracted_slice_26 = tensor.extract_slice %38[0, 0, 0, 0] [2, 2, 8, 2] [1, 2, 1, 1] : tensor<2x4x8x2xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_27 = tensor.extract_slice %expanded_20[0, 1, 0, 0, 0] [2, 2, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x4x8x2x2xf32> to tensor<2x2x8x2x2xf32>
    %extracted_slice_28 = tensor.extract_slice %38[0, 1, 0, 0] [2, 2, 8, 2] [1, 2, 1, 1] : tensor<2x4x8x2xf32> to tensor<2x2x8x2xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_27 [[0, 1, 2], [3], [4]] : tensor<2x2x8x2x2xf32> into tensor<32x2x2xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_25 [[0, 1, 2], [3], [4]] : tensor<2x2x8x2x2xf32> into tensor<32x2x2xf32>
    %39 = tensor.empty() : tensor<32x2x2xf32>
    %40 = linalg.fill ins(%cst_2 : f32) outs(%39 : tensor<32x2x2xf32>) -> tensor<32x2x2xf32>
    %41 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<32x2x2xf32>, tensor<32x2x2xf32>) outs(%40 : tensor<32x2x2xf32>) -> tensor<32x2x2xf32>
    %expanded_31 = tensor.expand_shape %41 [[0, 1, 2], [3], [4]] output_shape [2, 2, 8, 2, 2] : tensor<32x2x2xf32> into tensor<2x2x8x2x2xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_26 [[0, 1, 2, 3]] : tensor<2x2x8x2xf32> into tensor<64xf32>
    %expanded_33 = tensor.expand_shape %collapsed_32 [[0, 1, 2]] output_shape [32, 2, 1] : tensor<64xf32> into tensor<32x2x1xf32>
    %42 = tensor.empty() : tensor<32x2x1xf32>
    %43 = linalg.fill ins(%cst_2 : f32) outs(%42 : tensor<32x2x1xf32>) -> tensor<32x2x1xf32>
    %44 = linalg.batch_matmul ins(%collapsed_29, %expanded_33 : tensor<32x2x2xf32>, tensor<32x2x1xf32>) outs(%43 : tensor<32x2x1xf32>) -> tensor<32x2x1xf32>
    %collapsed_34 = tensor.collapse_shape %44 [[0, 1, 2]] : tensor<32x2x1xf32> into tensor<64xf32>
    %expanded_35 = tensor.expand_shape %collapsed_34 [[0, 1, 2, 3]] output_shape [2, 2, 8, 2] : tensor<64xf32> into tensor<2x2x8x2xf32>
    %45 = tensor.empty() : tensor<2x2x8x2xf32>
    %46 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %extracted_slice_28 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%45 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %89 = arith.addf %in, %in_76 : f32
      linalg.yield %89 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_36 = tensor.extract_slice %46[0, 0, 0, 0] [2, 1, 8, 2] [1, 2, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_31[0, 1, 0, 0, 0] [2, 1, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x1x8x2x2xf32>
    %extracted_slice_38 = tensor.extract_slice %46[0, 1, 0, 0] [2, 1, 8, 2] [1, 2, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x1x8x2xf32>
    %collapsed_39 = tensor.collapse_shape %extracted_slice_37 [[0, 1, 2], [3], [4]] : tensor<2x1x8x2x2xf32> into tensor<16x2x2xf32>
    %collapsed_40 = tensor.collapse_shape %extracted_slice_36 [[0, 1, 2, 3]] : tensor<2x1x8x2xf32> into tensor<32xf32>
    %expanded_41 = tensor.expand_shape %collapsed_40 [[0, 1, 2]] output_shape [16, 2, 1] : tensor<32xf32> into tensor<16x2x1xf32>
    %47 = tensor.empty() : tensor<16x2x1xf32>
    %48 = linalg.fill ins(%cst_2 : f32) outs(%47 : tensor<16x2x1xf32>) -> tensor<16x2x1xf32>
    %49 = linalg.batch_matmul ins(%collapsed_39, %expanded_41 : tensor<16x2x2xf32>, tensor<16x2x1xf32>) outs(%48 : tensor<16x2x1xf32>) -> tensor<16x2x1xf32>
    %collapsed_42 = tensor.collapse_shape %49 [[0, 1, 2]] : tensor<16x2x1xf32> into tensor<32xf32>
    %expanded_43 = tensor.expand_shape %collapsed_42 [[0, 1, 2, 3]] output_shape [2, 1, 8, 2] : tensor<32xf32> into tensor<2x1x8x2xf32>
    %50 = tensor.empty() : tensor<2x1x8x2xf32>
    %51 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %extracted_slice_38 : tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) outs(%50 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %89 = arith.addf %in, %in_76 : f32
      linalg.yield %89 : f32
    } -> tensor<2x1x8x2xf32>
    %extracted_slice_44 = tensor.extract_slice %46[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x1x8x2xf32>
    %52 = tensor.empty() : tensor<2x2x8x2xf32>
    %53 = linalg.fill ins(%cst_2 : f32) outs(%52 : tensor<2x2x8x2xf32>) -> tensor<2x2x8x2xf32>
    %inserted_slice_45 = tensor.insert_slice %extracted_slice_44 into %53[0, 0, 0, 0] [2, 1, 8, 2] [1, 2, 1, 1] : tensor<2x1x8x2xf32> into tensor<2x2x8x2xf32>
    %54 = tensor.empty() : tensor<2x2x8x2xf32>
    %55 = linalg.fill ins(%cst_2 : f32) outs(%54 : tensor<2x2x8x2xf32>) -> tensor<2x2x8x2xf32>
    %inserted_slice_46 = tensor.insert_slice %51 into %55[0, 1, 0, 0] [2, 1, 8, 2] [1, 2, 1, 1] : tensor<2x1x8x2xf32> into tensor<2x2x8x2xf32>
    %56 = tensor.empty() : tensor<2x2x8x2xf32>
    %57 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_45, %inserted_slice_46 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%56 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %89 = arith.addf %in, %in_76 : f32
      linalg.yield %89 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_47 = tensor.extract_slice %57[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_48 = tensor.extract_slice %expanded_20[0, 2, 0, 0, 0] [2, 1, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x4x8x2x2xf32> to tensor<2x1x8x2x2xf32>
    %extracted_slice_49 = tensor.extract_slice %38[0, 2, 0, 0] [2, 1, 8, 2] [1, 2, 1, 1] : tensor<2x4x8x2xf32> to tensor<2x1x8x2xf32>
    %collapsed_50 = tensor.collapse_shape %extracted_slice_48 [[0, 1, 2], [3], [4]] : tensor<2x1x8x2x2xf32> into tensor<16x2x2xf32>
    %collapsed_51 = tensor.collapse_shape %extracted_slice_47 [[0, 1, 2, 3]] : tensor<2x1x8x2xf32> into tensor<32xf32>
    %expanded_52 = tensor.expand_shape %collapsed_51 [[0, 1, 2]] output_shape [16, 2, 1] : tensor<32xf32> into tensor<16x2x1xf32>
    %58 = tensor.empty() : tensor<16x2x1xf32>
    %59 = linalg.fill ins(%cst_2 : f32) outs(%58 : tensor<16x2x1xf32>) -> tensor<16x2x1xf32>
    %60 = linalg.batch_matmul ins(%collapsed_50, %expanded_52 : tensor<16x2x2xf32>, tensor<16x2x1xf32>) outs(%59 : tensor<16x2x1xf32>) -> tensor<16x2x1xf32>
    %collapsed_53 = tensor.collapse_shape %60 [[0, 1, 2]] : tensor<16x2x1xf32> into tensor<32xf32>
    %expanded_54 = tensor.expand_shape %collapsed_53 [[0, 1, 2, 3]] output_shape [2, 1, 8, 2] : tensor<32xf32> into tensor<2x1x8x2xf32>
    %61 = tensor.empty() : tensor<2x1x8x2xf32>
    %62 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54, %extracted_slice_49 : tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) outs(%61 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %89 = arith.addf %in, %in_76 : f32
      linalg.yield %89 : f32
    } -> tensor<2x1x8x2xf32>
    %extracted_slice_55 = tensor.extract_slice %38[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x4x8x2xf32> to tensor<2x1x8x2xf32>
    %63 = tensor.empty() : tensor<2x2x8x2xf32>
    %inserted_slice_56 = tensor.insert_slice %extracted_slice_55 into %63[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x2xf32> into tensor<2x2x8x2xf32>
    %inserted_slice_57 = tensor.insert_slice %62 into %inserted_slice_56[0, 1, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x2xf32> into tensor<2x2x8x2xf32>
    %64 = tensor.empty() : tensor<2x4x8x2xf32>
    %65 = linalg.fill ins(%cst_2 : f32) outs(%64 : tensor<2x4x8x2xf32>) -> tensor<2x4x8x2xf32>
    %inserted_slice_58 = tensor.insert_slice %inserted_slice_57 into %65[0, 0, 0, 0] [2, 2, 8, 2] [1, 2, 1, 1] : tensor<2x2x8x2xf32> into tensor<2x4x8x2xf32>
    %66 = tensor.empty() : tensor<2x4x8x2xf32>
    %67 = linalg.fill ins(%cst_2 : f32) outs(%66 : tensor<2x4x8x2xf32>) -> tensor<2x4x8x2xf32>
    %inserted_slice_59 = tensor.insert_slice %57 into %67[0, 1, 0, 0] [2, 2, 8, 2] [1, 2, 1, 1] : tensor<2x2x8x2xf32> into tensor<2x4x8x2xf32>
    %68 = tensor.empty() : tensor<2x4x8x2xf32>
    %69 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_58, %inserted_slice_59 : tensor<2x4x8x2xf32>, tensor<2x4x8x2xf32>) outs(%68 : tensor<2x4x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %89 = arith.addf %in, %in_76 : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x8x2xf32>
    %extracted_slice_60 = tensor.extract_slice %69[0, 0, 0, 0] [2, 3, 8, 2] [1, 1, 1, 1] : tensor<2x4x8x2xf32> to tensor<2x3x8x2xf32>
    %extracted_slice_61 = tensor.extract_slice %28[0, 2, 0, 0, 0] [2, 3, 8, 2, 2] [1, 2, 1, 1, 1] : tensor<2x8x8x2x2xf32> to tensor<2x3x8x2x2xf32>
    %extracted_slice_62 = tensor.extract_slice %30[0, 2, 0, 0] [2, 3, 8, 2] [1, 2, 1, 1] : tensor<2x8x8x2xf32> to tensor<2x3x8x2xf32>
    %collapsed_63 = tensor.collapse_shape %extracted_slice_61 [[0, 1, 2], [3], [4]] : tensor<2x3x8x2x2xf32> into tensor<48x2x2xf32>
    %collapsed_64 = tensor.collapse_shape %extracted_slice_60 [[0, 1, 2, 3]] : tensor<2x3x8x2xf32> into tensor<96xf32>
    %expanded_65 = tensor.expand_shape %collapsed_64 [[0, 1, 2]] output_shape [48, 2, 1] : tensor<96xf32> into tensor<48x2x1xf32>
    %70 = tensor.empty() : tensor<48x2x1xf32>
    %71 = linalg.fill ins(%cst_2 : f32) outs(%70 : tensor<48x2x1xf32>) -> tensor<48x2x1xf32>
    %72 = linalg.batch_matmul ins(%collapsed_63, %expanded_65 : tensor<48x2x2xf32>, tensor<48x2x1xf32>) outs(%71 : tensor<48x2x1xf32>) -> tensor<48x2x1xf32>
    %collapsed_66 = tensor.collapse_shape %72 [[0, 1, 2]] : tensor<48x2x1xf32> into tensor<96xf32>
    %expanded_67 = tensor.expand_shape %collapsed_66 [[0, 1, 2, 3]] output_shape [2, 3, 8, 2] : tensor<96xf32> into tensor<2x3x8x2xf32>
    %73 = tensor.empty() : tensor<2x3x8x2xf32>
    %74 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67, %extracted_slice_62 : tensor<2x3x8x2xf32>, tensor<2x3x8x2xf32>) outs(%73 : tensor<2x3x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %89 = arith.addf %in, %in_76 : f32
      linalg.yield %89 : f32
    } -> tensor<2x3x8x2xf32>
    %extracted_slice_68 = tensor.extract_slice %30[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x8x8x2xf32> to tensor<2x1x8x2xf32>
    %75 = tensor.empty() : tensor<2x4x8x2xf32>
    %inserted_slice_69 = tensor.insert_slice %extracted_slice_68 into %75[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x2xf32> into tensor<2x4x8x2xf32>
    %inserted_slice_70 = tensor.insert_slice %74 into %inserted_slice_69[0, 1, 0, 0] [2, 3, 8, 2] [1, 1, 1, 1] : tensor<2x3x8x2xf32> into tensor<2x4x8x2xf32>
    %76 = tensor.empty() : tensor<2x8x8x2xf32>
    %77 = linalg.fill ins(%cst_2 : f32) outs(%76 : tensor<2x8x8x2xf32>) -> tensor<2x8x8x2xf32>
    %inserted_slice_71 = tensor.insert_slice %inserted_slice_70 into %77[0, 0, 0, 0] [2, 4, 8, 2] [1, 2, 1, 1] : tensor<2x4x8x2xf32> into tensor<2x8x8x2xf32>
    %78 = tensor.empty() : tensor<2x8x8x2xf32>
    %79 = linalg.fill ins(%cst_2 : f32) outs(%78 : tensor<2x8x8x2xf32>) -> tensor<2x8x8x2xf32>
    %inserted_slice_72 = tensor.insert_slice %69 into %79[0, 1, 0, 0] [2, 4, 8, 2] [1, 2, 1, 1] : tensor<2x4x8x2xf32> into tensor<2x8x8x2xf32>
    %80 = tensor.empty() : tensor<2x8x8x2xf32>
    %81 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_71, %inserted_slice_72 : tensor<2x8x8x2xf32>, tensor<2x8x8x2xf32>) outs(%80 : tensor<2x8x8x2xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %89 = arith.addf %in, %in_76 : f32
      linalg.yield %89 : f32
    } -> tensor<2x8x8x2xf32>
    %82 = tensor.empty() : tensor<2x8x8x2xf32>
    %83 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%82 : tensor<2x8x8x2xf32>) {
    ^bb0(%out: f32):
      %89 = linalg.index 0 : index
      %90 = linalg.index 1 : index
      %91 = arith.subi %c7, %90 : index
      %92 = linalg.index 2 : index
      %93 = linalg.index 3 : index
      %extracted = tensor.extract %81[%89, %91, %92, %93] : tensor<2x8x8x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8x2xf32>
    %extracted_slice_73 = tensor.extract_slice %83[0, 0, 0, 0] [2, 8, 8, 1] [1, 1, 1, 1] : tensor<2x8x8x2xf32> to tensor<2x8x8x1xf32>
    %collapsed_74 = tensor.collapse_shape %extracted_slice_73 [[0, 1], [2, 3]] : tensor<2x8x8x1xf32> into tensor<16x8xf32>
    %84 = tensor.empty() : tensor<16x8xf32>
    %85 = linalg.fill ins(%cst_2 : f32) outs(%84 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %86 = linalg.matmul ins(%collapsed_74, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%85 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_75 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %87 = tensor.empty() : tensor<2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_75 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%87 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_76: f32, %out: f32):
      %89 = arith.addf %in, %in_76 : f32
      linalg.yield %89 : f32
    } -> tensor<2x8x8xf32>
    return %88 : tensor<2x8x8xf32>
  }
}
