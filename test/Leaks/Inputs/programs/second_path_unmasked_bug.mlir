#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<24x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<8x8xi1>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %56 = linalg.index 0 : index
      %57 = arith.index_cast %56 : index to i64
      linalg.yield %57 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_4 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %2 = tensor.empty() : tensor<8x8xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_42: i64, %out: i64):
      %56 = arith.subi %in, %in_42 : i64
      linalg.yield %56 : i64
    } -> tensor<8x8xi64>
    %4 = tensor.empty() : tensor<8x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x8xi64>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %56 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %56 : i1
    } -> tensor<8x8xi1>
    %6 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<24x8xf32>) outs(%6 : tensor<8x24xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<2x8x24xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%7 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %10 = linalg.batch_matmul ins(%arg0, %8 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%9 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %10[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_5 = tensor.extract_slice %10[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_6 = tensor.extract_slice %10[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded_7 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %11 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%11 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_10 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x8x2x4xf32>) outs(%11 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %12 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_9 : tensor<2x8x2x4xf32>) outs(%12 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %13 = tensor.empty() : tensor<4x8x8xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %15 = linalg.batch_matmul ins(%collapsed, %collapsed_13 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%14 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_14 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %16 = tensor.empty() : tensor<2x2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.mulf %in, %cst_3 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x8xi1>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %56 = arith.xori %in, %true : i1
      linalg.yield %56 : i1
    } -> tensor<8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map7, #map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_2, %17 : tensor<8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %56 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x8xf32>
    %20 = tensor.empty() : tensor<2x2x8xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %22 = tensor.empty() : tensor<2x2x8xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %24:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x2x8x8xf32>) outs(%23, %21 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %56 = linalg.index 3 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_42 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_15 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_15 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %56 = arith.subf %in, %in_42 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x8xf32>
    %27 = tensor.empty() : tensor<2x2x8x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x2x8x8xf32>) outs(%28 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %56 = arith.divf %in, %in_42 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %31 = tensor.empty() : tensor<4x8x4xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %33 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%32 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_18 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %34 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x2x8x4xf32>) outs(%34 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %35 = tensor.empty() : tensor<8x8xf32>
    %transposed_21 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%35 : tensor<8x8xf32>) permutation = [1, 0] 
    %36 = tensor.empty() : tensor<2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<8x8xf32>) outs(%36 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %39 = linalg.batch_matmul ins(%collapsed_20, %37 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%38 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %cst : f32
      linalg.yield %56 : f32
    } -> tensor<2x8x8xf32>
    %transposed_22 = linalg.transpose ins(%arg3 : tensor<24x8xf32>) outs(%6 : tensor<8x24xf32>) permutation = [1, 0] 
    %41 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<8x24xf32>) outs(%7 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %42 = linalg.batch_matmul ins(%arg0, %41 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%9 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice_23 = tensor.extract_slice %42[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_24 = tensor.extract_slice %42[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_25 = tensor.extract_slice %42[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded_26 = tensor.expand_shape %extracted_slice_23 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x8x2x4xf32>) outs(%11 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_28 = tensor.expand_shape %extracted_slice_24 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_29 = tensor.expand_shape %extracted_slice_25 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x8x2x4xf32>) outs(%11 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%expanded_28 : tensor<2x8x2x4xf32>) outs(%12 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_32 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %43 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%14 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_34 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.mulf %in, %cst_3 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<8x8xi1>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %56 = arith.xori %in, %true : i1
      linalg.yield %56 : i1
    } -> tensor<8x8xi1>
    %46 = linalg.generic {indexing_maps = [#map7, #map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %cst_2, %44 : tensor<8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %56 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x8xf32>
    %47:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x2x8x8xf32>) outs(%23, %21 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %56 = linalg.index 3 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_42 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_35 = tensor.expand_shape %47#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_35 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %56 = arith.subf %in, %in_42 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x2x8x8xf32>) outs(%28 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %50 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %56 = arith.divf %in, %in_42 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_36 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %52 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%32 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_38 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x2x8x4xf32>) outs(%34 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_41 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%35 : tensor<8x8xf32>) permutation = [1, 0] 
    %53 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<8x8xf32>) outs(%36 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %54 = linalg.batch_matmul ins(%collapsed_40, %53 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%38 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %54 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%36 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %56 = arith.addf %in, %in_42 : f32
      linalg.yield %56 : f32
    } -> tensor<2x8x8xf32>
    return %55 : tensor<2x8x8xf32>
  }
}

