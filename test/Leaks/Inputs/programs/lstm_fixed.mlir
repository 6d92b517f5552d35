#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<2x5x8xf32>, %arg1: tensor<16x8xf32>, %arg2: tensor<16x4xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>) -> tensor<2x5x4xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x2x4xf32>
    %0 = tensor.empty() : tensor<5x2x8xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x5x8xf32>) outs(%0 : tensor<5x2x8xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<8x16xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<16x8xf32>) outs(%1 : tensor<8x16xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<5x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<8x16xf32>) outs(%2 : tensor<5x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x8x16xf32>
    %4 = tensor.empty() : tensor<5x2x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<5x2x16xf32>) -> tensor<5x2x16xf32>
    %6 = linalg.batch_matmul ins(%transposed, %3 : tensor<5x2x8xf32>, tensor<5x8x16xf32>) outs(%5 : tensor<5x2x16xf32>) -> tensor<5x2x16xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %arg3 : tensor<5x2x16xf32>, tensor<16xf32>) outs(%4 : tensor<5x2x16xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<5x2x16xf32>
    %extracted_slice = tensor.extract_slice %7[0, 0, 0] [1, 2, 16] [1, 1, 1] : tensor<5x2x16xf32> to tensor<1x2x16xf32>
    %extracted_slice_3 = tensor.extract_slice %7[1, 0, 0] [1, 2, 16] [1, 1, 1] : tensor<5x2x16xf32> to tensor<1x2x16xf32>
    %extracted_slice_4 = tensor.extract_slice %7[2, 0, 0] [1, 2, 16] [1, 1, 1] : tensor<5x2x16xf32> to tensor<1x2x16xf32>
    %extracted_slice_5 = tensor.extract_slice %7[3, 0, 0] [1, 2, 16] [1, 1, 1] : tensor<5x2x16xf32> to tensor<1x2x16xf32>
    %extracted_slice_6 = tensor.extract_slice %7[4, 0, 0] [1, 2, 16] [1, 1, 1] : tensor<5x2x16xf32> to tensor<1x2x16xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x2x16xf32> into tensor<2x16xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2]] : tensor<1x2x16xf32> into tensor<2x16xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2]] : tensor<1x2x16xf32> into tensor<2x16xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2]] : tensor<1x2x16xf32> into tensor<2x16xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2]] : tensor<1x2x16xf32> into tensor<2x16xf32>
    %8 = tensor.empty() : tensor<4x16xf32>
    %transposed_11 = linalg.transpose ins(%arg2 : tensor<16x4xf32>) outs(%8 : tensor<4x16xf32>) permutation = [1, 0] 
    %9 = tensor.empty() : tensor<1x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<4x16xf32>) outs(%9 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16xf32>
    %11 = tensor.empty() : tensor<1x2x16xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %13 = linalg.batch_matmul ins(%cst_1, %10 : tensor<1x2x4xf32>, tensor<1x4x16xf32>) outs(%12 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg4 : tensor<1x2x16xf32>, tensor<16xf32>) outs(%11 : tensor<1x2x16xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %collapsed : tensor<1x2x16xf32>, tensor<2x16xf32>) outs(%11 : tensor<1x2x16xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16xf32>
    %extracted_slice_12 = tensor.extract_slice %15[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_13 = tensor.extract_slice %15[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_14 = tensor.extract_slice %15[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_15 = tensor.extract_slice %15[0, 0, 12] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %16 = tensor.empty() : tensor<1x2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.tanh %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_1 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.tanh %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %24 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %26 = linalg.batch_matmul ins(%25, %10 : tensor<1x2x4xf32>, tensor<1x4x16xf32>) outs(%12 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg4 : tensor<1x2x16xf32>, tensor<16xf32>) outs(%11 : tensor<1x2x16xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %collapsed_7 : tensor<1x2x16xf32>, tensor<2x16xf32>) outs(%11 : tensor<1x2x16xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16xf32>
    %extracted_slice_16 = tensor.extract_slice %28[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_17 = tensor.extract_slice %28[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_18 = tensor.extract_slice %28[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_19 = tensor.extract_slice %28[0, 0, 12] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_17 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.tanh %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %23 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %34 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.tanh %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %36 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %38 = linalg.batch_matmul ins(%37, %10 : tensor<1x2x4xf32>, tensor<1x4x16xf32>) outs(%12 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %arg4 : tensor<1x2x16xf32>, tensor<16xf32>) outs(%11 : tensor<1x2x16xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %collapsed_8 : tensor<1x2x16xf32>, tensor<2x16xf32>) outs(%11 : tensor<1x2x16xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16xf32>
    %extracted_slice_20 = tensor.extract_slice %40[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_21 = tensor.extract_slice %40[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_22 = tensor.extract_slice %40[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_23 = tensor.extract_slice %40[0, 0, 12] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.tanh %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %35 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %43 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %46 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.tanh %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %48 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %50 = linalg.batch_matmul ins(%49, %10 : tensor<1x2x4xf32>, tensor<1x4x16xf32>) outs(%12 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg4 : tensor<1x2x16xf32>, tensor<16xf32>) outs(%11 : tensor<1x2x16xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %collapsed_9 : tensor<1x2x16xf32>, tensor<2x16xf32>) outs(%11 : tensor<1x2x16xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16xf32>
    %extracted_slice_24 = tensor.extract_slice %52[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_25 = tensor.extract_slice %52[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_26 = tensor.extract_slice %52[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_27 = tensor.extract_slice %52[0, 0, 12] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.tanh %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %47 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %55 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %58 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.tanh %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %60 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %62 = linalg.batch_matmul ins(%61, %10 : tensor<1x2x4xf32>, tensor<1x4x16xf32>) outs(%12 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg4 : tensor<1x2x16xf32>, tensor<16xf32>) outs(%11 : tensor<1x2x16xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %collapsed_10 : tensor<1x2x16xf32>, tensor<2x16xf32>) outs(%11 : tensor<1x2x16xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16xf32>
    %extracted_slice_28 = tensor.extract_slice %64[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_29 = tensor.extract_slice %64[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_30 = tensor.extract_slice %64[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %extracted_slice_31 = tensor.extract_slice %64[0, 0, 12] [1, 2, 4] [1, 1, 1] : tensor<1x2x16xf32> to tensor<1x2x4xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.tanh %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      %76 = math.exp %75 : f32
      %77 = arith.addf %76, %cst_0 : f32
      %78 = arith.divf %cst_0, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %59 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %67 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %70 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.addf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.tanh %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %72 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%16 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %75 = arith.mulf %in, %in_33 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x4xf32>
    %concat = tensor.concat dim(0) %25, %37, %49, %61, %73 : (tensor<1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>) -> tensor<5x2x4xf32>
    %74 = tensor.empty() : tensor<2x5x4xf32>
    %transposed_32 = linalg.transpose ins(%concat : tensor<5x2x4xf32>) outs(%74 : tensor<2x5x4xf32>) permutation = [1, 0, 2] 
    return %transposed_32 : tensor<2x5x4xf32>
  }
}

