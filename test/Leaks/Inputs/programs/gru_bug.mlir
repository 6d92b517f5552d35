#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<2x5x8xf32>, %arg1: tensor<12x8xf32>, %arg2: tensor<12x4xf32>, %arg3: tensor<12xf32>, %arg4: tensor<12xf32>, %arg5: tensor<12x8xf32>, %arg6: tensor<12x4xf32>, %arg7: tensor<12xf32>, %arg8: tensor<12xf32>) -> tensor<2x5x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x2x4xf32>
    %c4 = arith.constant 4 : index
    %0 = tensor.empty() : tensor<5x2x8xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x5x8xf32>) outs(%0 : tensor<5x2x8xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<8x12xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<12x8xf32>) outs(%1 : tensor<8x12xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<5x8x12xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<8x12xf32>) outs(%2 : tensor<5x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x8x12xf32>
    %4 = tensor.empty() : tensor<5x2x12xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<5x2x12xf32>) -> tensor<5x2x12xf32>
    %6 = linalg.batch_matmul ins(%transposed, %3 : tensor<5x2x8xf32>, tensor<5x8x12xf32>) outs(%5 : tensor<5x2x12xf32>) -> tensor<5x2x12xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %arg3 : tensor<5x2x12xf32>, tensor<12xf32>) outs(%4 : tensor<5x2x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<5x2x12xf32>
    %extracted_slice = tensor.extract_slice %7[0, 0, 0] [1, 2, 12] [1, 1, 1] : tensor<5x2x12xf32> to tensor<1x2x12xf32>
    %extracted_slice_3 = tensor.extract_slice %7[1, 0, 0] [1, 2, 12] [1, 1, 1] : tensor<5x2x12xf32> to tensor<1x2x12xf32>
    %extracted_slice_4 = tensor.extract_slice %7[2, 0, 0] [1, 2, 12] [1, 1, 1] : tensor<5x2x12xf32> to tensor<1x2x12xf32>
    %extracted_slice_5 = tensor.extract_slice %7[3, 0, 0] [1, 2, 12] [1, 1, 1] : tensor<5x2x12xf32> to tensor<1x2x12xf32>
    %extracted_slice_6 = tensor.extract_slice %7[4, 0, 0] [1, 2, 12] [1, 1, 1] : tensor<5x2x12xf32> to tensor<1x2x12xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x2x12xf32> into tensor<2x12xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2]] : tensor<1x2x12xf32> into tensor<2x12xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2]] : tensor<1x2x12xf32> into tensor<2x12xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2]] : tensor<1x2x12xf32> into tensor<2x12xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2]] : tensor<1x2x12xf32> into tensor<2x12xf32>
    %extracted_slice_11 = tensor.extract_slice %collapsed[0, 0] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_12 = tensor.extract_slice %collapsed[0, 4] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_13 = tensor.extract_slice %collapsed[0, 8] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %8 = tensor.empty() : tensor<4x12xf32>
    %transposed_14 = linalg.transpose ins(%arg2 : tensor<12x4xf32>) outs(%8 : tensor<4x12xf32>) permutation = [1, 0] 
    %9 = tensor.empty() : tensor<1x4x12xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<4x12xf32>) outs(%9 : tensor<1x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x12xf32>
    %11 = tensor.empty() : tensor<1x2x12xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x2x12xf32>) -> tensor<1x2x12xf32>
    %13 = linalg.batch_matmul ins(%cst_1, %10 : tensor<1x2x4xf32>, tensor<1x4x12xf32>) outs(%12 : tensor<1x2x12xf32>) -> tensor<1x2x12xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg4 : tensor<1x2x12xf32>, tensor<12xf32>) outs(%11 : tensor<1x2x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x12xf32>
    %extracted_slice_15 = tensor.extract_slice %14[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_16 = tensor.extract_slice %14[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_17 = tensor.extract_slice %14[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %15 = tensor.empty() : tensor<1x2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %extracted_slice_11 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_16, %extracted_slice_12 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_17, %17 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %20 : tensor<2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.tanh %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1, %22 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.subf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %19 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %22 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %extracted_slice_18 = tensor.extract_slice %collapsed_7[0, 0] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_19 = tensor.extract_slice %collapsed_7[0, 4] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_20 = tensor.extract_slice %collapsed_7[0, 8] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %26 = linalg.batch_matmul ins(%25, %10 : tensor<1x2x4xf32>, tensor<1x4x12xf32>) outs(%12 : tensor<1x2x12xf32>) -> tensor<1x2x12xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg4 : tensor<1x2x12xf32>, tensor<12xf32>) outs(%11 : tensor<1x2x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x12xf32>
    %extracted_slice_21 = tensor.extract_slice %27[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_22 = tensor.extract_slice %27[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_23 = tensor.extract_slice %27[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %extracted_slice_18 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %extracted_slice_19 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %29 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %32 : tensor<2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.tanh %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %34 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.subf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %31 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %34 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %extracted_slice_24 = tensor.extract_slice %collapsed_8[0, 0] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_25 = tensor.extract_slice %collapsed_8[0, 4] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_26 = tensor.extract_slice %collapsed_8[0, 8] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %38 = linalg.batch_matmul ins(%37, %10 : tensor<1x2x4xf32>, tensor<1x4x12xf32>) outs(%12 : tensor<1x2x12xf32>) -> tensor<1x2x12xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %arg4 : tensor<1x2x12xf32>, tensor<12xf32>) outs(%11 : tensor<1x2x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x12xf32>
    %extracted_slice_27 = tensor.extract_slice %39[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_28 = tensor.extract_slice %39[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_29 = tensor.extract_slice %39[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %extracted_slice_24 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %extracted_slice_25 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %41 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %44 : tensor<2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.tanh %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %46 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.subf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %43 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %46 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %extracted_slice_30 = tensor.extract_slice %collapsed_9[0, 0] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_31 = tensor.extract_slice %collapsed_9[0, 4] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_32 = tensor.extract_slice %collapsed_9[0, 8] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %50 = linalg.batch_matmul ins(%49, %10 : tensor<1x2x4xf32>, tensor<1x4x12xf32>) outs(%12 : tensor<1x2x12xf32>) -> tensor<1x2x12xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg4 : tensor<1x2x12xf32>, tensor<12xf32>) outs(%11 : tensor<1x2x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x12xf32>
    %extracted_slice_33 = tensor.extract_slice %51[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_34 = tensor.extract_slice %51[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_35 = tensor.extract_slice %51[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %extracted_slice_30 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_34, %extracted_slice_31 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_35, %53 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_32, %56 : tensor<2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.tanh %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %58 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.subf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %55 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %58 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %extracted_slice_36 = tensor.extract_slice %collapsed_10[0, 0] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_37 = tensor.extract_slice %collapsed_10[0, 4] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_38 = tensor.extract_slice %collapsed_10[0, 8] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %62 = linalg.batch_matmul ins(%61, %10 : tensor<1x2x4xf32>, tensor<1x4x12xf32>) outs(%12 : tensor<1x2x12xf32>) -> tensor<1x2x12xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg4 : tensor<1x2x12xf32>, tensor<12xf32>) outs(%11 : tensor<1x2x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x12xf32>
    %extracted_slice_39 = tensor.extract_slice %63[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_40 = tensor.extract_slice %63[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_41 = tensor.extract_slice %63[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_39, %extracted_slice_36 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_40, %extracted_slice_37 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_41, %65 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_38, %68 : tensor<2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.tanh %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %70 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.subf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %67 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %70 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %concat = tensor.concat dim(0) %25, %37, %49, %61, %73 : (tensor<1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>) -> tensor<5x2x4xf32>
    %transposed_42 = linalg.transpose ins(%arg5 : tensor<12x8xf32>) outs(%1 : tensor<8x12xf32>) permutation = [1, 0] 
    %74 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<8x12xf32>) outs(%2 : tensor<5x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x8x12xf32>
    %75 = linalg.batch_matmul ins(%transposed, %74 : tensor<5x2x8xf32>, tensor<5x8x12xf32>) outs(%5 : tensor<5x2x12xf32>) -> tensor<5x2x12xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg7 : tensor<5x2x12xf32>, tensor<12xf32>) outs(%4 : tensor<5x2x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<5x2x12xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<5x2x12xf32>) outs(%5 : tensor<5x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = linalg.index 0 : index
      %141 = linalg.index 1 : index
      %142 = linalg.index 2 : index
      %143 = arith.subi %c4, %140 : index
      %extracted = tensor.extract %76[%143, %141, %142] : tensor<5x2x12xf32>
      linalg.yield %extracted : f32
    } -> tensor<5x2x12xf32>
    %extracted_slice_43 = tensor.extract_slice %77[0, 0, 0] [1, 2, 12] [1, 1, 1] : tensor<5x2x12xf32> to tensor<1x2x12xf32>
    %extracted_slice_44 = tensor.extract_slice %77[1, 0, 0] [1, 2, 12] [1, 1, 1] : tensor<5x2x12xf32> to tensor<1x2x12xf32>
    %extracted_slice_45 = tensor.extract_slice %77[2, 0, 0] [1, 2, 12] [1, 1, 1] : tensor<5x2x12xf32> to tensor<1x2x12xf32>
    %extracted_slice_46 = tensor.extract_slice %77[3, 0, 0] [1, 2, 12] [1, 1, 1] : tensor<5x2x12xf32> to tensor<1x2x12xf32>
    %extracted_slice_47 = tensor.extract_slice %77[4, 0, 0] [1, 2, 12] [1, 1, 1] : tensor<5x2x12xf32> to tensor<1x2x12xf32>
    %collapsed_48 = tensor.collapse_shape %extracted_slice_43 [[0, 1], [2]] : tensor<1x2x12xf32> into tensor<2x12xf32>
    %collapsed_49 = tensor.collapse_shape %extracted_slice_44 [[0, 1], [2]] : tensor<1x2x12xf32> into tensor<2x12xf32>
    %collapsed_50 = tensor.collapse_shape %extracted_slice_45 [[0, 1], [2]] : tensor<1x2x12xf32> into tensor<2x12xf32>
    %collapsed_51 = tensor.collapse_shape %extracted_slice_46 [[0, 1], [2]] : tensor<1x2x12xf32> into tensor<2x12xf32>
    %collapsed_52 = tensor.collapse_shape %extracted_slice_47 [[0, 1], [2]] : tensor<1x2x12xf32> into tensor<2x12xf32>
    %extracted_slice_53 = tensor.extract_slice %collapsed_48[0, 0] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_54 = tensor.extract_slice %collapsed_48[0, 4] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_55 = tensor.extract_slice %collapsed_48[0, 8] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %transposed_56 = linalg.transpose ins(%arg6 : tensor<12x4xf32>) outs(%8 : tensor<4x12xf32>) permutation = [1, 0] 
    %78 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<4x12xf32>) outs(%9 : tensor<1x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x12xf32>
    %79 = linalg.batch_matmul ins(%cst_1, %78 : tensor<1x2x4xf32>, tensor<1x4x12xf32>) outs(%12 : tensor<1x2x12xf32>) -> tensor<1x2x12xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %arg8 : tensor<1x2x12xf32>, tensor<12xf32>) outs(%11 : tensor<1x2x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x12xf32>
    %extracted_slice_57 = tensor.extract_slice %80[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_58 = tensor.extract_slice %80[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_59 = tensor.extract_slice %80[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_57, %extracted_slice_53 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_58, %extracted_slice_54 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_59, %82 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_55, %85 : tensor<2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.tanh %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1, %87 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.subf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %84 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %87 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %extracted_slice_60 = tensor.extract_slice %collapsed_49[0, 0] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_61 = tensor.extract_slice %collapsed_49[0, 4] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_62 = tensor.extract_slice %collapsed_49[0, 8] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %91 = linalg.batch_matmul ins(%90, %78 : tensor<1x2x4xf32>, tensor<1x4x12xf32>) outs(%12 : tensor<1x2x12xf32>) -> tensor<1x2x12xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %arg8 : tensor<1x2x12xf32>, tensor<12xf32>) outs(%11 : tensor<1x2x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x12xf32>
    %extracted_slice_63 = tensor.extract_slice %92[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_64 = tensor.extract_slice %92[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_65 = tensor.extract_slice %92[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_63, %extracted_slice_60 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_64, %extracted_slice_61 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_65, %94 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_62, %97 : tensor<2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.tanh %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %99 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.subf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %96 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %99 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %extracted_slice_66 = tensor.extract_slice %collapsed_50[0, 0] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_67 = tensor.extract_slice %collapsed_50[0, 4] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_68 = tensor.extract_slice %collapsed_50[0, 8] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %103 = linalg.batch_matmul ins(%102, %78 : tensor<1x2x4xf32>, tensor<1x4x12xf32>) outs(%12 : tensor<1x2x12xf32>) -> tensor<1x2x12xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg8 : tensor<1x2x12xf32>, tensor<12xf32>) outs(%11 : tensor<1x2x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x12xf32>
    %extracted_slice_69 = tensor.extract_slice %104[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_70 = tensor.extract_slice %104[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_71 = tensor.extract_slice %104[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_69, %extracted_slice_66 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_70, %extracted_slice_67 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_71, %106 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_68, %109 : tensor<2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.tanh %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %111 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.subf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %108 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %111 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %extracted_slice_72 = tensor.extract_slice %collapsed_51[0, 0] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_73 = tensor.extract_slice %collapsed_51[0, 4] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_74 = tensor.extract_slice %collapsed_51[0, 8] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %115 = linalg.batch_matmul ins(%114, %78 : tensor<1x2x4xf32>, tensor<1x4x12xf32>) outs(%12 : tensor<1x2x12xf32>) -> tensor<1x2x12xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg8 : tensor<1x2x12xf32>, tensor<12xf32>) outs(%11 : tensor<1x2x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x12xf32>
    %extracted_slice_75 = tensor.extract_slice %116[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_76 = tensor.extract_slice %116[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_77 = tensor.extract_slice %116[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_75, %extracted_slice_72 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_76, %extracted_slice_73 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_77, %118 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_74, %121 : tensor<2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.tanh %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %123 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.subf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %120 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %123 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %extracted_slice_78 = tensor.extract_slice %collapsed_52[0, 0] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_79 = tensor.extract_slice %collapsed_52[0, 4] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %extracted_slice_80 = tensor.extract_slice %collapsed_52[0, 8] [2, 4] [1, 1] : tensor<2x12xf32> to tensor<2x4xf32>
    %127 = linalg.batch_matmul ins(%126, %78 : tensor<1x2x4xf32>, tensor<1x4x12xf32>) outs(%12 : tensor<1x2x12xf32>) -> tensor<1x2x12xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg8 : tensor<1x2x12xf32>, tensor<12xf32>) outs(%11 : tensor<1x2x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x12xf32>
    %extracted_slice_81 = tensor.extract_slice %128[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_82 = tensor.extract_slice %128[0, 0, 4] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %extracted_slice_83 = tensor.extract_slice %128[0, 0, 8] [1, 2, 4] [1, 1, 1] : tensor<1x2x12xf32> to tensor<1x2x4xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_81, %extracted_slice_78 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_82, %extracted_slice_79 : tensor<1x2x4xf32>, tensor<2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_0 : f32
      %143 = arith.divf %cst_0, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x2x4xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_83, %130 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_80, %133 : tensor<2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.tanh %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %135 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.subf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %132 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.mulf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %135 : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%15 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %140 = arith.addf %in, %in_87 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x4xf32>
    %concat_84 = tensor.concat dim(0) %138, %126, %114, %102, %90 : (tensor<1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>) -> tensor<5x2x4xf32>
    %concat_85 = tensor.concat dim(2) %concat, %concat_84 : (tensor<5x2x4xf32>, tensor<5x2x4xf32>) -> tensor<5x2x8xf32>
    %139 = tensor.empty() : tensor<2x5x8xf32>
    %transposed_86 = linalg.transpose ins(%concat_85 : tensor<5x2x8xf32>) outs(%139 : tensor<2x5x8xf32>) permutation = [1, 0, 2] 
    return %transposed_86 : tensor<2x5x8xf32>
  }
}

