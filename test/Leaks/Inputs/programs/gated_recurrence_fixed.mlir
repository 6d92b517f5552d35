#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<2x5x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8xf32>) -> tensor<2x5x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x8xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %0 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.negf %in : f32
      %64 = math.exp %63 : f32
      %65 = arith.addf %64, %cst_0 : f32
      %66 = arith.divf %cst_0, %65 : f32
      linalg.yield %66 : f32
    } -> tensor<2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.subf %cst_0, %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %cst_1 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %transposed_2 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %8 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %9 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%7, %10 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %transposed_3 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %12 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %13 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_4 = tensor.extract_slice %arg0[0, 1, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %15 = linalg.matmul ins(%collapsed_5, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%15, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.negf %in : f32
      %64 = math.exp %63 : f32
      %65 = arith.addf %64, %cst_0 : f32
      %66 = arith.divf %cst_0, %65 : f32
      linalg.yield %66 : f32
    } -> tensor<2x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.subf %cst_0, %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%18, %11 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %20 = linalg.matmul ins(%collapsed_5, %transposed_2 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %21 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %22 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %24 = linalg.matmul ins(%collapsed_5, %transposed_3 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%24, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %25 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_6 = tensor.extract_slice %arg0[0, 2, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %27 = linalg.matmul ins(%collapsed_7, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%27, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.negf %in : f32
      %64 = math.exp %63 : f32
      %65 = arith.addf %64, %cst_0 : f32
      %66 = arith.divf %cst_0, %65 : f32
      linalg.yield %66 : f32
    } -> tensor<2x8xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.subf %cst_0, %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %23 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %32 = linalg.matmul ins(%collapsed_7, %transposed_2 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %33 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %34 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %36 = linalg.matmul ins(%collapsed_7, %transposed_3 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%36, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%35, %37 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_8 = tensor.extract_slice %arg0[0, 3, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %39 = linalg.matmul ins(%collapsed_9, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.negf %in : f32
      %64 = math.exp %63 : f32
      %65 = arith.addf %64, %cst_0 : f32
      %66 = arith.divf %cst_0, %65 : f32
      linalg.yield %66 : f32
    } -> tensor<2x8xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.subf %cst_0, %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %35 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %44 = linalg.matmul ins(%collapsed_9, %transposed_2 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %45 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%43, %46 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %48 = linalg.matmul ins(%collapsed_9, %transposed_3 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%47, %49 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_10 = tensor.extract_slice %arg0[0, 4, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %51 = linalg.matmul ins(%collapsed_11, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.negf %in : f32
      %64 = math.exp %63 : f32
      %65 = arith.addf %64, %cst_0 : f32
      %66 = arith.divf %cst_0, %65 : f32
      linalg.yield %66 : f32
    } -> tensor<2x8xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.subf %cst_0, %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %47 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %56 = linalg.matmul ins(%collapsed_11, %transposed_2 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %57 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %58 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %60 = linalg.matmul ins(%collapsed_11, %transposed_3 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%60, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.addf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %61 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %63 = arith.mulf %in, %in_16 : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %expanded = tensor.expand_shape %14 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %expanded_12 = tensor.expand_shape %26 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %expanded_13 = tensor.expand_shape %38 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %expanded_14 = tensor.expand_shape %50 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %expanded_15 = tensor.expand_shape %62 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %concat = tensor.concat dim(1) %expanded, %expanded_12, %expanded_13, %expanded_14, %expanded_15 : (tensor<2x1x8xf32>, tensor<2x1x8xf32>, tensor<2x1x8xf32>, tensor<2x1x8xf32>, tensor<2x1x8xf32>) -> tensor<2x5x8xf32>
    return %concat : tensor<2x5x8xf32>
  }
}

