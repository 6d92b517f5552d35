module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<2x8x8xf32>
    %4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = arith.negf %in : f32
      linalg.yield %64 : f32
    } -> tensor<2x8x8xf32>
    %5 = tensor.empty() : tensor<2x8x8xf32>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8x8xf32>) outs(%5 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = math.exp %in : f32
      linalg.yield %64 : f32
    } -> tensor<2x8x8xf32>
    %7 = tensor.empty() : tensor<2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x8x8xf32>) outs(%7 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = arith.addf %in, %cst : f32
      linalg.yield %64 : f32
    } -> tensor<2x8x8xf32>
    %9 = tensor.empty() : tensor<2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = arith.divf %cst, %in : f32
      linalg.yield %64 : f32
    } -> tensor<2x8x8xf32>
    %11 = tensor.empty() : tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = arith.subf %cst, %in : f32
      linalg.yield %64 : f32
    } -> tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.mulf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x8x8xf32>
    %extracted_slice = tensor.extract_slice %10[0, 0, 0] [2, 4, 8] [1, 2, 1] : tensor<2x8x8xf32> to tensor<2x4x8xf32>
    %extracted_slice_1 = tensor.extract_slice %14[0, 0, 0] [2, 4, 8] [1, 2, 1] : tensor<2x8x8xf32> to tensor<2x4x8xf32>
    %extracted_slice_2 = tensor.extract_slice %10[0, 1, 0] [2, 4, 8] [1, 2, 1] : tensor<2x8x8xf32> to tensor<2x4x8xf32>
    %extracted_slice_3 = tensor.extract_slice %14[0, 1, 0] [2, 4, 8] [1, 2, 1] : tensor<2x8x8xf32> to tensor<2x4x8xf32>
    %15 = tensor.empty() : tensor<2x4x8xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %extracted_slice_2 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%15 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.mulf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x8xf32>
    %17 = tensor.empty() : tensor<2x4x8xf32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %extracted_slice_1 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%17 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.mulf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x8xf32>
    %19 = tensor.empty() : tensor<2x4x8xf32>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %extracted_slice_3 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%19 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.addf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x8xf32>
    %extracted_slice_4 = tensor.extract_slice %16[0, 0, 0] [2, 2, 8] [1, 2, 1] : tensor<2x4x8xf32> to tensor<2x2x8xf32>
    %extracted_slice_5 = tensor.extract_slice %20[0, 0, 0] [2, 2, 8] [1, 2, 1] : tensor<2x4x8xf32> to tensor<2x2x8xf32>
    %extracted_slice_6 = tensor.extract_slice %16[0, 1, 0] [2, 2, 8] [1, 2, 1] : tensor<2x4x8xf32> to tensor<2x2x8xf32>
    %extracted_slice_7 = tensor.extract_slice %20[0, 1, 0] [2, 2, 8] [1, 2, 1] : tensor<2x4x8xf32> to tensor<2x2x8xf32>
    %21 = tensor.empty() : tensor<2x2x8xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %extracted_slice_6 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%21 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.mulf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x2x8xf32>
    %23 = tensor.empty() : tensor<2x2x8xf32>
    %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %extracted_slice_5 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%23 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.mulf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x2x8xf32>
    %25 = tensor.empty() : tensor<2x2x8xf32>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %extracted_slice_7 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%25 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.addf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x2x8xf32>
    %extracted_slice_8 = tensor.extract_slice %26[0, 0, 0] [2, 1, 8] [1, 2, 1] : tensor<2x2x8xf32> to tensor<2x1x8xf32>
    %extracted_slice_9 = tensor.extract_slice %22[0, 1, 0] [2, 1, 8] [1, 2, 1] : tensor<2x2x8xf32> to tensor<2x1x8xf32>
    %extracted_slice_10 = tensor.extract_slice %26[0, 1, 0] [2, 1, 8] [1, 2, 1] : tensor<2x2x8xf32> to tensor<2x1x8xf32>
    %27 = tensor.empty() : tensor<2x1x8xf32>
    %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %extracted_slice_8 : tensor<2x1x8xf32>, tensor<2x1x8xf32>) outs(%27 : tensor<2x1x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.mulf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x1x8xf32>
    %29 = tensor.empty() : tensor<2x1x8xf32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %extracted_slice_10 : tensor<2x1x8xf32>, tensor<2x1x8xf32>) outs(%29 : tensor<2x1x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.addf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x1x8xf32>
    %extracted_slice_11 = tensor.extract_slice %26[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x2x8xf32> to tensor<2x1x8xf32>
    %31 = tensor.empty() : tensor<2x2x8xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_11 into %32[0, 0, 0] [2, 1, 8] [1, 2, 1] : tensor<2x1x8xf32> into tensor<2x2x8xf32>
    %33 = tensor.empty() : tensor<2x2x8xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %inserted_slice_12 = tensor.insert_slice %30 into %34[0, 1, 0] [2, 1, 8] [1, 2, 1] : tensor<2x1x8xf32> into tensor<2x2x8xf32>
    %35 = tensor.empty() : tensor<2x2x8xf32>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%inserted_slice, %inserted_slice_12 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%35 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.addf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x2x8xf32>
    %extracted_slice_13 = tensor.extract_slice %36[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x2x8xf32> to tensor<2x1x8xf32>
    %extracted_slice_14 = tensor.extract_slice %16[0, 2, 0] [2, 1, 8] [1, 2, 1] : tensor<2x4x8xf32> to tensor<2x1x8xf32>
    %extracted_slice_15 = tensor.extract_slice %20[0, 2, 0] [2, 1, 8] [1, 2, 1] : tensor<2x4x8xf32> to tensor<2x1x8xf32>
    %37 = tensor.empty() : tensor<2x1x8xf32>
    %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_14, %extracted_slice_13 : tensor<2x1x8xf32>, tensor<2x1x8xf32>) outs(%37 : tensor<2x1x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.mulf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x1x8xf32>
    %39 = tensor.empty() : tensor<2x1x8xf32>
    %40 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %extracted_slice_15 : tensor<2x1x8xf32>, tensor<2x1x8xf32>) outs(%39 : tensor<2x1x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.addf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x1x8xf32>
    %extracted_slice_16 = tensor.extract_slice %20[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x4x8xf32> to tensor<2x1x8xf32>
    %41 = tensor.empty() : tensor<2x2x8xf32>
    %inserted_slice_17 = tensor.insert_slice %extracted_slice_16 into %41[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x2x8xf32>
    %inserted_slice_18 = tensor.insert_slice %40 into %inserted_slice_17[0, 1, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x2x8xf32>
    %42 = tensor.empty() : tensor<2x4x8xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %inserted_slice_19 = tensor.insert_slice %inserted_slice_18 into %43[0, 0, 0] [2, 2, 8] [1, 2, 1] : tensor<2x2x8xf32> into tensor<2x4x8xf32>
    %44 = tensor.empty() : tensor<2x4x8xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %inserted_slice_20 = tensor.insert_slice %36 into %45[0, 1, 0] [2, 2, 8] [1, 2, 1] : tensor<2x2x8xf32> into tensor<2x4x8xf32>
    %46 = tensor.empty() : tensor<2x4x8xf32>
    %47 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%inserted_slice_19, %inserted_slice_20 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%46 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.addf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x8xf32>
    %extracted_slice_21 = tensor.extract_slice %47[0, 0, 0] [2, 3, 8] [1, 1, 1] : tensor<2x4x8xf32> to tensor<2x3x8xf32>
    %extracted_slice_22 = tensor.extract_slice %10[0, 2, 0] [2, 3, 8] [1, 2, 1] : tensor<2x8x8xf32> to tensor<2x3x8xf32>
    %extracted_slice_23 = tensor.extract_slice %14[0, 2, 0] [2, 3, 8] [1, 2, 1] : tensor<2x8x8xf32> to tensor<2x3x8xf32>
    %48 = tensor.empty() : tensor<2x3x8xf32>
    %49 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %extracted_slice_21 : tensor<2x3x8xf32>, tensor<2x3x8xf32>) outs(%48 : tensor<2x3x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.mulf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x3x8xf32>
    %50 = tensor.empty() : tensor<2x3x8xf32>
    %51 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %extracted_slice_23 : tensor<2x3x8xf32>, tensor<2x3x8xf32>) outs(%50 : tensor<2x3x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.addf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x3x8xf32>
    %extracted_slice_24 = tensor.extract_slice %14[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %52 = tensor.empty() : tensor<2x4x8xf32>
    %inserted_slice_25 = tensor.insert_slice %extracted_slice_24 into %52[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x4x8xf32>
    %inserted_slice_26 = tensor.insert_slice %51 into %inserted_slice_25[0, 1, 0] [2, 3, 8] [1, 1, 1] : tensor<2x3x8xf32> into tensor<2x4x8xf32>
    %53 = tensor.empty() : tensor<2x8x8xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %inserted_slice_27 = tensor.insert_slice %inserted_slice_26 into %54[0, 0, 0] [2, 4, 8] [1, 2, 1] : tensor<2x4x8xf32> into tensor<2x8x8xf32>
    %55 = tensor.empty() : tensor<2x8x8xf32>
    %56 = linalg.fill ins(%cst_0 : f32) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %inserted_slice_28 = tensor.insert_slice %47 into %56[0, 1, 0] [2, 4, 8] [1, 2, 1] : tensor<2x4x8xf32> into tensor<2x8x8xf32>
    %57 = tensor.empty() : tensor<2x8x8xf32>
    %58 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%inserted_slice_27, %inserted_slice_28 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%57 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.addf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x8x8xf32>
    %collapsed_29 = tensor.collapse_shape %58 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %59 = tensor.empty() : tensor<16x8xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %61 = linalg.matmul ins(%collapsed_29, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%60 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_30 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %62 = tensor.empty() : tensor<2x8x8xf32>
    %63 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_30 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%62 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %64 = arith.addf %in, %in_31 : f32
      linalg.yield %64 : f32
    } -> tensor<2x8x8xf32>
    return %63 : tensor<2x8x8xf32>
  }
}
