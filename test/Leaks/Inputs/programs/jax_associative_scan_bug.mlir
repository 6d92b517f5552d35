module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c7 = arith.constant 7 : index
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
      %70 = arith.negf %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x8x8xf32>
    %5 = tensor.empty() : tensor<2x8x8xf32>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8x8xf32>) outs(%5 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = math.exp %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x8x8xf32>
    %7 = tensor.empty() : tensor<2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x8x8xf32>) outs(%7 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.addf %in, %cst : f32
      linalg.yield %70 : f32
    } -> tensor<2x8x8xf32>
    %9 = tensor.empty() : tensor<2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.divf %cst, %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x8x8xf32>
    %11 = tensor.empty() : tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.subf %cst, %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.mulf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x8x8xf32>
    %15 = tensor.empty() : tensor<2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%out: f32):
      %70 = linalg.index 0 : index
      %71 = linalg.index 1 : index
      %72 = arith.subi %c7, %71 : index
      %73 = linalg.index 2 : index
      %extracted = tensor.extract %10[%70, %72, %73] : tensor<2x8x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %17 = tensor.empty() : tensor<2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%17 : tensor<2x8x8xf32>) {
    ^bb0(%out: f32):
      %70 = linalg.index 0 : index
      %71 = linalg.index 1 : index
      %72 = arith.subi %c7, %71 : index
      %73 = linalg.index 2 : index
      %extracted = tensor.extract %14[%70, %72, %73] : tensor<2x8x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %extracted_slice = tensor.extract_slice %16[0, 0, 0] [2, 4, 8] [1, 2, 1] : tensor<2x8x8xf32> to tensor<2x4x8xf32>
    %extracted_slice_1 = tensor.extract_slice %18[0, 0, 0] [2, 4, 8] [1, 2, 1] : tensor<2x8x8xf32> to tensor<2x4x8xf32>
    %extracted_slice_2 = tensor.extract_slice %16[0, 1, 0] [2, 4, 8] [1, 2, 1] : tensor<2x8x8xf32> to tensor<2x4x8xf32>
    %extracted_slice_3 = tensor.extract_slice %18[0, 1, 0] [2, 4, 8] [1, 2, 1] : tensor<2x8x8xf32> to tensor<2x4x8xf32>
    %19 = tensor.empty() : tensor<2x4x8xf32>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %extracted_slice_2 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%19 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.mulf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x4x8xf32>
    %21 = tensor.empty() : tensor<2x4x8xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %extracted_slice_1 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%21 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.mulf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x4x8xf32>
    %23 = tensor.empty() : tensor<2x4x8xf32>
    %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %extracted_slice_3 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%23 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.addf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x4x8xf32>
    %extracted_slice_4 = tensor.extract_slice %20[0, 0, 0] [2, 2, 8] [1, 2, 1] : tensor<2x4x8xf32> to tensor<2x2x8xf32>
    %extracted_slice_5 = tensor.extract_slice %24[0, 0, 0] [2, 2, 8] [1, 2, 1] : tensor<2x4x8xf32> to tensor<2x2x8xf32>
    %extracted_slice_6 = tensor.extract_slice %20[0, 1, 0] [2, 2, 8] [1, 2, 1] : tensor<2x4x8xf32> to tensor<2x2x8xf32>
    %extracted_slice_7 = tensor.extract_slice %24[0, 1, 0] [2, 2, 8] [1, 2, 1] : tensor<2x4x8xf32> to tensor<2x2x8xf32>
    %25 = tensor.empty() : tensor<2x2x8xf32>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %extracted_slice_6 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%25 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.mulf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x2x8xf32>
    %27 = tensor.empty() : tensor<2x2x8xf32>
    %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %extracted_slice_5 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%27 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.mulf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x2x8xf32>
    %29 = tensor.empty() : tensor<2x2x8xf32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %extracted_slice_7 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%29 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.addf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x2x8xf32>
    %extracted_slice_8 = tensor.extract_slice %30[0, 0, 0] [2, 1, 8] [1, 2, 1] : tensor<2x2x8xf32> to tensor<2x1x8xf32>
    %extracted_slice_9 = tensor.extract_slice %26[0, 1, 0] [2, 1, 8] [1, 2, 1] : tensor<2x2x8xf32> to tensor<2x1x8xf32>
    %extracted_slice_10 = tensor.extract_slice %30[0, 1, 0] [2, 1, 8] [1, 2, 1] : tensor<2x2x8xf32> to tensor<2x1x8xf32>
    %31 = tensor.empty() : tensor<2x1x8xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %extracted_slice_8 : tensor<2x1x8xf32>, tensor<2x1x8xf32>) outs(%31 : tensor<2x1x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.mulf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x8xf32>
    %33 = tensor.empty() : tensor<2x1x8xf32>
    %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %extracted_slice_10 : tensor<2x1x8xf32>, tensor<2x1x8xf32>) outs(%33 : tensor<2x1x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.addf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x8xf32>
    %extracted_slice_11 = tensor.extract_slice %30[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x2x8xf32> to tensor<2x1x8xf32>
    %35 = tensor.empty() : tensor<2x2x8xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_11 into %36[0, 0, 0] [2, 1, 8] [1, 2, 1] : tensor<2x1x8xf32> into tensor<2x2x8xf32>
    %37 = tensor.empty() : tensor<2x2x8xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %inserted_slice_12 = tensor.insert_slice %34 into %38[0, 1, 0] [2, 1, 8] [1, 2, 1] : tensor<2x1x8xf32> into tensor<2x2x8xf32>
    %39 = tensor.empty() : tensor<2x2x8xf32>
    %40 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%inserted_slice, %inserted_slice_12 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%39 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.addf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x2x8xf32>
    %extracted_slice_13 = tensor.extract_slice %40[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x2x8xf32> to tensor<2x1x8xf32>
    %extracted_slice_14 = tensor.extract_slice %20[0, 2, 0] [2, 1, 8] [1, 2, 1] : tensor<2x4x8xf32> to tensor<2x1x8xf32>
    %extracted_slice_15 = tensor.extract_slice %24[0, 2, 0] [2, 1, 8] [1, 2, 1] : tensor<2x4x8xf32> to tensor<2x1x8xf32>
    %41 = tensor.empty() : tensor<2x1x8xf32>
    %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_14, %extracted_slice_13 : tensor<2x1x8xf32>, tensor<2x1x8xf32>) outs(%41 : tensor<2x1x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.mulf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x8xf32>
    %43 = tensor.empty() : tensor<2x1x8xf32>
    %44 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %extracted_slice_15 : tensor<2x1x8xf32>, tensor<2x1x8xf32>) outs(%43 : tensor<2x1x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.addf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x8xf32>
    %extracted_slice_16 = tensor.extract_slice %24[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x4x8xf32> to tensor<2x1x8xf32>
    %45 = tensor.empty() : tensor<2x2x8xf32>
    %inserted_slice_17 = tensor.insert_slice %extracted_slice_16 into %45[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x2x8xf32>
    %inserted_slice_18 = tensor.insert_slice %44 into %inserted_slice_17[0, 1, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x2x8xf32>
    %46 = tensor.empty() : tensor<2x4x8xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %inserted_slice_19 = tensor.insert_slice %inserted_slice_18 into %47[0, 0, 0] [2, 2, 8] [1, 2, 1] : tensor<2x2x8xf32> into tensor<2x4x8xf32>
    %48 = tensor.empty() : tensor<2x4x8xf32>
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %inserted_slice_20 = tensor.insert_slice %40 into %49[0, 1, 0] [2, 2, 8] [1, 2, 1] : tensor<2x2x8xf32> into tensor<2x4x8xf32>
    %50 = tensor.empty() : tensor<2x4x8xf32>
    %51 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%inserted_slice_19, %inserted_slice_20 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%50 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.addf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x4x8xf32>
    %extracted_slice_21 = tensor.extract_slice %51[0, 0, 0] [2, 3, 8] [1, 1, 1] : tensor<2x4x8xf32> to tensor<2x3x8xf32>
    %extracted_slice_22 = tensor.extract_slice %16[0, 2, 0] [2, 3, 8] [1, 2, 1] : tensor<2x8x8xf32> to tensor<2x3x8xf32>
    %extracted_slice_23 = tensor.extract_slice %18[0, 2, 0] [2, 3, 8] [1, 2, 1] : tensor<2x8x8xf32> to tensor<2x3x8xf32>
    %52 = tensor.empty() : tensor<2x3x8xf32>
    %53 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %extracted_slice_21 : tensor<2x3x8xf32>, tensor<2x3x8xf32>) outs(%52 : tensor<2x3x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.mulf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x8xf32>
    %54 = tensor.empty() : tensor<2x3x8xf32>
    %55 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %extracted_slice_23 : tensor<2x3x8xf32>, tensor<2x3x8xf32>) outs(%54 : tensor<2x3x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.addf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x8xf32>
    %extracted_slice_24 = tensor.extract_slice %18[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %56 = tensor.empty() : tensor<2x4x8xf32>
    %inserted_slice_25 = tensor.insert_slice %extracted_slice_24 into %56[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x4x8xf32>
    %inserted_slice_26 = tensor.insert_slice %55 into %inserted_slice_25[0, 1, 0] [2, 3, 8] [1, 1, 1] : tensor<2x3x8xf32> into tensor<2x4x8xf32>
    %57 = tensor.empty() : tensor<2x8x8xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %inserted_slice_27 = tensor.insert_slice %inserted_slice_26 into %58[0, 0, 0] [2, 4, 8] [1, 2, 1] : tensor<2x4x8xf32> into tensor<2x8x8xf32>
    %59 = tensor.empty() : tensor<2x8x8xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %inserted_slice_28 = tensor.insert_slice %51 into %60[0, 1, 0] [2, 4, 8] [1, 2, 1] : tensor<2x4x8xf32> into tensor<2x8x8xf32>
    %61 = tensor.empty() : tensor<2x8x8xf32>
    %62 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%inserted_slice_27, %inserted_slice_28 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%61 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.addf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x8x8xf32>
    %63 = tensor.empty() : tensor<2x8x8xf32>
    %64 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%63 : tensor<2x8x8xf32>) {
    ^bb0(%out: f32):
      %70 = linalg.index 0 : index
      %71 = linalg.index 1 : index
      %72 = arith.subi %c7, %71 : index
      %73 = linalg.index 2 : index
      %extracted = tensor.extract %62[%70, %72, %73] : tensor<2x8x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %collapsed_29 = tensor.collapse_shape %64 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %65 = tensor.empty() : tensor<16x8xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %67 = linalg.matmul ins(%collapsed_29, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%66 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_30 = tensor.expand_shape %67 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %68 = tensor.empty() : tensor<2x8x8xf32>
    %69 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_30 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%68 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %70 = arith.addf %in, %in_31 : f32
      linalg.yield %70 : f32
    } -> tensor<2x8x8xf32>
    return %69 : tensor<2x8x8xf32>
  }
}
