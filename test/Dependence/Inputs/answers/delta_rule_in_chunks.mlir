#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<(d0, d1) -> ()>
#map14 = affine_map<(d0, d1, d2) -> ()>
#map15 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<1x8x16xf32>, %arg1: tensor<24x16xf32>, %arg2: tensor<1x16xf32>, %arg3: tensor<1xf32>, %arg4: tensor<1x16xf32>, %arg5: tensor<1xf32>) -> tensor<1x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1x8x8xf32>
    %cst_4 = arith.constant dense<true> : tensor<32x32xi1>
    %0 = tensor.empty() : tensor<16x24xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<24x16xf32>) outs(%0 : tensor<16x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<1x16x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x24xf32>) outs(%1 : tensor<1x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x24xf32>
    %3 = tensor.empty() : tensor<1x8x24xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x8x24xf32>) -> tensor<1x8x24xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<1x8x16xf32>, tensor<1x16x24xf32>) outs(%4 : tensor<1x8x24xf32>) -> tensor<1x8x24xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<1x8x24xf32> to tensor<1x8x8xf32>
    %extracted_slice_5 = tensor.extract_slice %5[0, 0, 8] [1, 8, 8] [1, 1, 1] : tensor<1x8x24xf32> to tensor<1x8x8xf32>
    %extracted_slice_6 = tensor.extract_slice %5[0, 0, 16] [1, 8, 8] [1, 1, 1] : tensor<1x8x24xf32> to tensor<1x8x8xf32>
    %padded = tensor.pad %extracted_slice low[0, 0, 0] high[0, 24, 0] {
    ^bb0(%arg6: index, %arg7: index, %arg8: index):
      tensor.yield %cst : f32
    } : tensor<1x8x8xf32> to tensor<1x32x8xf32>
    %padded_7 = tensor.pad %extracted_slice_5 low[0, 0, 0] high[0, 24, 0] {
    ^bb0(%arg6: index, %arg7: index, %arg8: index):
      tensor.yield %cst : f32
    } : tensor<1x8x8xf32> to tensor<1x32x8xf32>
    %expanded = tensor.expand_shape %padded_7 [[0], [1, 2], [3]] output_shape [1, 1, 32, 8] : tensor<1x32x8xf32> into tensor<1x1x32x8xf32>
    %padded_8 = tensor.pad %extracted_slice_6 low[0, 0, 0] high[0, 24, 0] {
    ^bb0(%arg6: index, %arg7: index, %arg8: index):
      tensor.yield %cst : f32
    } : tensor<1x8x8xf32> to tensor<1x32x8xf32>
    %expanded_9 = tensor.expand_shape %padded_8 [[0], [1, 2], [3]] output_shape [1, 1, 32, 8] : tensor<1x32x8xf32> into tensor<1x1x32x8xf32>
    %6 = tensor.empty() : tensor<16x1xf32>
    %transposed_10 = linalg.transpose ins(%arg2 : tensor<1x16xf32>) outs(%6 : tensor<16x1xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<1x16x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<16x1xf32>) outs(%7 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x1xf32>
    %9 = tensor.empty() : tensor<1x8x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %11 = linalg.batch_matmul ins(%arg0, %8 : tensor<1x8x16xf32>, tensor<1x16x1xf32>) outs(%10 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg3 : tensor<1x8x1xf32>, tensor<1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.negf %in : f32
      %260 = math.exp %259 : f32
      %261 = arith.addf %260, %cst_0 : f32
      %262 = arith.divf %cst_0, %261 : f32
      linalg.yield %262 : f32
    } -> tensor<1x8x1xf32>
    %padded_11 = tensor.pad %13 low[0, 0, 0] high[0, 24, 0] {
    ^bb0(%arg6: index, %arg7: index, %arg8: index):
      tensor.yield %cst : f32
    } : tensor<1x8x1xf32> to tensor<1x32x1xf32>
    %expanded_12 = tensor.expand_shape %padded_11 [[0], [1, 2], [3]] output_shape [1, 1, 32, 1] : tensor<1x32x1xf32> into tensor<1x1x32x1xf32>
    %transposed_13 = linalg.transpose ins(%arg4 : tensor<1x16xf32>) outs(%6 : tensor<16x1xf32>) permutation = [1, 0] 
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<16x1xf32>) outs(%7 : tensor<1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x1xf32>
    %15 = linalg.batch_matmul ins(%arg0, %14 : tensor<1x8x16xf32>, tensor<1x16x1xf32>) outs(%10 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %arg5 : tensor<1x8x1xf32>, tensor<1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.negf %in : f32
      %260 = math.exp %259 : f32
      %261 = arith.addf %260, %cst_0 : f32
      %262 = arith.divf %cst_0, %261 : f32
      linalg.yield %262 : f32
    } -> tensor<1x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = math.log %in : f32
      linalg.yield %259 : f32
    } -> tensor<1x8x1xf32>
    %collapsed = tensor.collapse_shape %18 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %padded_14 = tensor.pad %collapsed low[0, 0] high[0, 24] {
    ^bb0(%arg6: index, %arg7: index):
      tensor.yield %cst : f32
    } : tensor<1x8xf32> to tensor<1x32xf32>
    %expanded_15 = tensor.expand_shape %padded_14 [[0], [1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<1x32xf32> into tensor<1x1x32x1xf32>
    %19 = tensor.empty() : tensor<32xi64>
    %20 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%19 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %259 = linalg.index 0 : index
      %260 = arith.index_cast %259 : index to i64
      linalg.yield %260 : i64
    } -> tensor<32xi64>
    %expanded_16 = tensor.expand_shape %20 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %21 = tensor.empty() : tensor<32x32xi1>
    %22 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %20 : tensor<32x1xi64>, tensor<32xi64>) outs(%21 : tensor<32x32xi1>) {
    ^bb0(%in: i64, %in_311: i64, %out: i1):
      %259 = arith.cmpi sle, %in, %in_311 : i64
      linalg.yield %259 : i1
    } -> tensor<32x32xi1>
    %23 = tensor.empty() : tensor<1x1x32x32xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_15, %cst_2 : tensor<32x32xi1>, tensor<1x1x32x1xf32>, tensor<f32>) outs(%23 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_311: f32, %in_312: f32, %out: f32):
      %259 = arith.select %in, %in_311, %in_312 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x32xf32>
    %25 = tensor.empty() : tensor<1x1x32xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x1x32xf32>) -> tensor<1x1x32xf32>
    %27 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%24 : tensor<1x1x32x32xf32>) outs(%26 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32xf32>
    %28 = tensor.empty() : tensor<1x1x32x8xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x32x8xf32>) outs(%28 : tensor<1x1x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %259 : f32
    } -> tensor<1x1x32x8xf32>
    %30 = tensor.empty() : tensor<1x1x32x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x1x32x1xf32>) -> tensor<1x1x32x1xf32>
    %32 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x1x32x8xf32>) outs(%31 : tensor<1x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x1xf32>
    %33 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x1x32x1xf32>) outs(%30 : tensor<1x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %cst_0 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x1xf32>
    %34 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x32x1xf32>) outs(%30 : tensor<1x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = math.sqrt %in : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x1xf32>
    %35 = linalg.generic {indexing_maps = [#map10, #map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %34 : tensor<1x1x32x8xf32>, tensor<1x1x32x1xf32>) outs(%28 : tensor<1x1x32x8xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.divf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x8xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_12 : tensor<1x1x32x8xf32>, tensor<1x1x32x1xf32>) outs(%28 : tensor<1x1x32x8xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x8xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded_12 : tensor<1x1x32x8xf32>, tensor<1x1x32x1xf32>) outs(%28 : tensor<1x1x32x8xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x8xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<32x32xi1>) outs(%21 : tensor<32x32xi1>) {
    ^bb0(%in: i1, %out: i1):
      %259 = linalg.index 0 : index
      %260 = arith.index_cast %259 : index to i64
      %261 = linalg.index 1 : index
      %262 = arith.index_cast %261 : index to i64
      %263 = arith.cmpi sge, %262, %260 : i64
      %264 = arith.select %263, %in, %false : i1
      linalg.yield %264 : i1
    } -> tensor<32x32xi1>
    %expanded_17 = tensor.expand_shape %27 [[0], [1], [2, 3]] output_shape [1, 1, 32, 1] : tensor<1x1x32xf32> into tensor<1x1x32x1xf32>
    %expanded_18 = tensor.expand_shape %27 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<1x1x32x1xf32>, tensor<1x1x1x32xf32>) outs(%23 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.subf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x32xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x1x32x32xf32>) outs(%23 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = linalg.index 2 : index
      %260 = arith.index_cast %259 : index to i64
      %261 = linalg.index 3 : index
      %262 = arith.index_cast %261 : index to i64
      %263 = arith.cmpi sle, %262, %260 : i64
      %264 = arith.select %263, %in, %cst : f32
      linalg.yield %264 : f32
    } -> tensor<1x1x32x32xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x1x32x32xf32>) outs(%23 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = math.exp %in : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x32xf32>
    %42 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x1x32x32xf32>) outs(%23 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = linalg.index 2 : index
      %260 = arith.index_cast %259 : index to i64
      %261 = linalg.index 3 : index
      %262 = arith.index_cast %261 : index to i64
      %263 = arith.cmpi sle, %262, %260 : i64
      %264 = arith.select %263, %in, %cst : f32
      linalg.yield %264 : f32
    } -> tensor<1x1x32x32xf32>
    %43 = tensor.empty() : tensor<1x1x8x32xf32>
    %transposed_19 = linalg.transpose ins(%35 : tensor<1x1x32x8xf32>) outs(%43 : tensor<1x1x8x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_20 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<1x1x32x8xf32> into tensor<1x32x8xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x1x8x32xf32> into tensor<1x8x32xf32>
    %44 = tensor.empty() : tensor<1x32x32xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<1x32x32xf32>) -> tensor<1x32x32xf32>
    %46 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<1x32x8xf32>, tensor<1x8x32xf32>) outs(%45 : tensor<1x32x32xf32>) -> tensor<1x32x32xf32>
    %expanded_22 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [1, 1, 32, 32] : tensor<1x32x32xf32> into tensor<1x1x32x32xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %42 : tensor<1x1x32x32xf32>, tensor<1x1x32x32xf32>) outs(%23 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x32xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_2, %47 : tensor<32x32xi1>, tensor<f32>, tensor<1x1x32x32xf32>) outs(%23 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: i1, %in_311: f32, %in_312: f32, %out: f32):
      %259 = arith.select %in, %in_311, %in_312 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x32xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x1x32x32xf32>) outs(%23 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.negf %in : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x32xf32>
    %extracted_slice_23 = tensor.extract_slice %49[0, 0, 1, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_25 = tensor.extract_slice %collapsed_24[0, 0, 0] [1, 1, 1] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x1xf32>
    %extracted_slice_26 = tensor.extract_slice %49[0, 0, 0, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 0] [1, 1, 1, 1] [1, 1, 1, 1] : tensor<1x1x1x32xf32> to tensor<1x1x1x1xf32>
    %expanded_28 = tensor.expand_shape %extracted_slice_25 [[0], [1], [2, 3]] output_shape [1, 1, 1, 1] : tensor<1x1x1xf32> into tensor<1x1x1x1xf32>
    %50 = tensor.empty() : tensor<1x1x1x1xf32>
    %51 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %extracted_slice_27 : tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) outs(%50 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x1x1xf32>
    %52 = tensor.empty() : tensor<1x1x1xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %54 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%51 : tensor<1x1x1x1xf32>) outs(%53 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %54 : tensor<1x1x1xf32>, tensor<1x1x1xf32>) outs(%52 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x1xf32>
    %inserted_slice = tensor.insert_slice %55 into %collapsed_24[0, 0, 0] [1, 1, 1] [1, 1, 1] : tensor<1x1x1xf32> into tensor<1x1x32xf32>
    %expanded_29 = tensor.expand_shape %inserted_slice [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_30 = tensor.insert_slice %expanded_29 into %49[0, 0, 1, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_31 = tensor.extract_slice %inserted_slice_30[0, 0, 2, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_31 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_33 = tensor.extract_slice %collapsed_32[0, 0, 0] [1, 1, 2] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x2xf32>
    %extracted_slice_34 = tensor.extract_slice %inserted_slice_30[0, 0, 0, 0] [1, 1, 2, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x2x32xf32>
    %extracted_slice_35 = tensor.extract_slice %extracted_slice_34[0, 0, 0, 0] [1, 1, 2, 2] [1, 1, 1, 1] : tensor<1x1x2x32xf32> to tensor<1x1x2x2xf32>
    %expanded_36 = tensor.expand_shape %extracted_slice_33 [[0], [1], [2, 3]] output_shape [1, 1, 2, 1] : tensor<1x1x2xf32> into tensor<1x1x2x1xf32>
    %56 = tensor.empty() : tensor<1x1x2x2xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %extracted_slice_35 : tensor<1x1x2x1xf32>, tensor<1x1x2x2xf32>) outs(%56 : tensor<1x1x2x2xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x2x2xf32>
    %58 = tensor.empty() : tensor<1x1x2xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<1x1x2xf32>) -> tensor<1x1x2xf32>
    %60 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%57 : tensor<1x1x2x2xf32>) outs(%59 : tensor<1x1x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x2xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %60 : tensor<1x1x2xf32>, tensor<1x1x2xf32>) outs(%58 : tensor<1x1x2xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x2xf32>
    %inserted_slice_37 = tensor.insert_slice %61 into %collapsed_32[0, 0, 0] [1, 1, 2] [1, 1, 1] : tensor<1x1x2xf32> into tensor<1x1x32xf32>
    %expanded_38 = tensor.expand_shape %inserted_slice_37 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_39 = tensor.insert_slice %expanded_38 into %inserted_slice_30[0, 0, 2, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_40 = tensor.extract_slice %inserted_slice_39[0, 0, 3, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_41 = tensor.collapse_shape %extracted_slice_40 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_42 = tensor.extract_slice %collapsed_41[0, 0, 0] [1, 1, 3] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x3xf32>
    %extracted_slice_43 = tensor.extract_slice %inserted_slice_39[0, 0, 0, 0] [1, 1, 3, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x3x32xf32>
    %extracted_slice_44 = tensor.extract_slice %extracted_slice_43[0, 0, 0, 0] [1, 1, 3, 3] [1, 1, 1, 1] : tensor<1x1x3x32xf32> to tensor<1x1x3x3xf32>
    %expanded_45 = tensor.expand_shape %extracted_slice_42 [[0], [1], [2, 3]] output_shape [1, 1, 3, 1] : tensor<1x1x3xf32> into tensor<1x1x3x1xf32>
    %62 = tensor.empty() : tensor<1x1x3x3xf32>
    %63 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45, %extracted_slice_44 : tensor<1x1x3x1xf32>, tensor<1x1x3x3xf32>) outs(%62 : tensor<1x1x3x3xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x3x3xf32>
    %64 = tensor.empty() : tensor<1x1x3xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<1x1x3xf32>) -> tensor<1x1x3xf32>
    %66 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%63 : tensor<1x1x3x3xf32>) outs(%65 : tensor<1x1x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x3xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_42, %66 : tensor<1x1x3xf32>, tensor<1x1x3xf32>) outs(%64 : tensor<1x1x3xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x3xf32>
    %inserted_slice_46 = tensor.insert_slice %67 into %collapsed_41[0, 0, 0] [1, 1, 3] [1, 1, 1] : tensor<1x1x3xf32> into tensor<1x1x32xf32>
    %expanded_47 = tensor.expand_shape %inserted_slice_46 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_48 = tensor.insert_slice %expanded_47 into %inserted_slice_39[0, 0, 3, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_49 = tensor.extract_slice %inserted_slice_48[0, 0, 4, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_51 = tensor.extract_slice %collapsed_50[0, 0, 0] [1, 1, 4] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x4xf32>
    %extracted_slice_52 = tensor.extract_slice %inserted_slice_48[0, 0, 0, 0] [1, 1, 4, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x4x32xf32>
    %extracted_slice_53 = tensor.extract_slice %extracted_slice_52[0, 0, 0, 0] [1, 1, 4, 4] [1, 1, 1, 1] : tensor<1x1x4x32xf32> to tensor<1x1x4x4xf32>
    %expanded_54 = tensor.expand_shape %extracted_slice_51 [[0], [1], [2, 3]] output_shape [1, 1, 4, 1] : tensor<1x1x4xf32> into tensor<1x1x4x1xf32>
    %68 = tensor.empty() : tensor<1x1x4x4xf32>
    %69 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54, %extracted_slice_53 : tensor<1x1x4x1xf32>, tensor<1x1x4x4xf32>) outs(%68 : tensor<1x1x4x4xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x4x4xf32>
    %70 = tensor.empty() : tensor<1x1x4xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<1x1x4xf32>) -> tensor<1x1x4xf32>
    %72 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%69 : tensor<1x1x4x4xf32>) outs(%71 : tensor<1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x4xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_51, %72 : tensor<1x1x4xf32>, tensor<1x1x4xf32>) outs(%70 : tensor<1x1x4xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x4xf32>
    %inserted_slice_55 = tensor.insert_slice %73 into %collapsed_50[0, 0, 0] [1, 1, 4] [1, 1, 1] : tensor<1x1x4xf32> into tensor<1x1x32xf32>
    %expanded_56 = tensor.expand_shape %inserted_slice_55 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_57 = tensor.insert_slice %expanded_56 into %inserted_slice_48[0, 0, 4, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_58 = tensor.extract_slice %inserted_slice_57[0, 0, 5, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_59 = tensor.collapse_shape %extracted_slice_58 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_60 = tensor.extract_slice %collapsed_59[0, 0, 0] [1, 1, 5] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x5xf32>
    %extracted_slice_61 = tensor.extract_slice %inserted_slice_57[0, 0, 0, 0] [1, 1, 5, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x5x32xf32>
    %extracted_slice_62 = tensor.extract_slice %extracted_slice_61[0, 0, 0, 0] [1, 1, 5, 5] [1, 1, 1, 1] : tensor<1x1x5x32xf32> to tensor<1x1x5x5xf32>
    %expanded_63 = tensor.expand_shape %extracted_slice_60 [[0], [1], [2, 3]] output_shape [1, 1, 5, 1] : tensor<1x1x5xf32> into tensor<1x1x5x1xf32>
    %74 = tensor.empty() : tensor<1x1x5x5xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63, %extracted_slice_62 : tensor<1x1x5x1xf32>, tensor<1x1x5x5xf32>) outs(%74 : tensor<1x1x5x5xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x5x5xf32>
    %76 = tensor.empty() : tensor<1x1x5xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<1x1x5xf32>) -> tensor<1x1x5xf32>
    %78 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%75 : tensor<1x1x5x5xf32>) outs(%77 : tensor<1x1x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x5xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_60, %78 : tensor<1x1x5xf32>, tensor<1x1x5xf32>) outs(%76 : tensor<1x1x5xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x5xf32>
    %inserted_slice_64 = tensor.insert_slice %79 into %collapsed_59[0, 0, 0] [1, 1, 5] [1, 1, 1] : tensor<1x1x5xf32> into tensor<1x1x32xf32>
    %expanded_65 = tensor.expand_shape %inserted_slice_64 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_66 = tensor.insert_slice %expanded_65 into %inserted_slice_57[0, 0, 5, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_67 = tensor.extract_slice %inserted_slice_66[0, 0, 6, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_68 = tensor.collapse_shape %extracted_slice_67 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_69 = tensor.extract_slice %collapsed_68[0, 0, 0] [1, 1, 6] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x6xf32>
    %extracted_slice_70 = tensor.extract_slice %inserted_slice_66[0, 0, 0, 0] [1, 1, 6, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x6x32xf32>
    %extracted_slice_71 = tensor.extract_slice %extracted_slice_70[0, 0, 0, 0] [1, 1, 6, 6] [1, 1, 1, 1] : tensor<1x1x6x32xf32> to tensor<1x1x6x6xf32>
    %expanded_72 = tensor.expand_shape %extracted_slice_69 [[0], [1], [2, 3]] output_shape [1, 1, 6, 1] : tensor<1x1x6xf32> into tensor<1x1x6x1xf32>
    %80 = tensor.empty() : tensor<1x1x6x6xf32>
    %81 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_72, %extracted_slice_71 : tensor<1x1x6x1xf32>, tensor<1x1x6x6xf32>) outs(%80 : tensor<1x1x6x6xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x6x6xf32>
    %82 = tensor.empty() : tensor<1x1x6xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<1x1x6xf32>) -> tensor<1x1x6xf32>
    %84 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%81 : tensor<1x1x6x6xf32>) outs(%83 : tensor<1x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x6xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_69, %84 : tensor<1x1x6xf32>, tensor<1x1x6xf32>) outs(%82 : tensor<1x1x6xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x6xf32>
    %inserted_slice_73 = tensor.insert_slice %85 into %collapsed_68[0, 0, 0] [1, 1, 6] [1, 1, 1] : tensor<1x1x6xf32> into tensor<1x1x32xf32>
    %expanded_74 = tensor.expand_shape %inserted_slice_73 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_75 = tensor.insert_slice %expanded_74 into %inserted_slice_66[0, 0, 6, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_76 = tensor.extract_slice %inserted_slice_75[0, 0, 7, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_77 = tensor.collapse_shape %extracted_slice_76 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_78 = tensor.extract_slice %collapsed_77[0, 0, 0] [1, 1, 7] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x7xf32>
    %extracted_slice_79 = tensor.extract_slice %inserted_slice_75[0, 0, 0, 0] [1, 1, 7, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x7x32xf32>
    %extracted_slice_80 = tensor.extract_slice %extracted_slice_79[0, 0, 0, 0] [1, 1, 7, 7] [1, 1, 1, 1] : tensor<1x1x7x32xf32> to tensor<1x1x7x7xf32>
    %expanded_81 = tensor.expand_shape %extracted_slice_78 [[0], [1], [2, 3]] output_shape [1, 1, 7, 1] : tensor<1x1x7xf32> into tensor<1x1x7x1xf32>
    %86 = tensor.empty() : tensor<1x1x7x7xf32>
    %87 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_81, %extracted_slice_80 : tensor<1x1x7x1xf32>, tensor<1x1x7x7xf32>) outs(%86 : tensor<1x1x7x7xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x7x7xf32>
    %88 = tensor.empty() : tensor<1x1x7xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<1x1x7xf32>) -> tensor<1x1x7xf32>
    %90 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%87 : tensor<1x1x7x7xf32>) outs(%89 : tensor<1x1x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x7xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_78, %90 : tensor<1x1x7xf32>, tensor<1x1x7xf32>) outs(%88 : tensor<1x1x7xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x7xf32>
    %inserted_slice_82 = tensor.insert_slice %91 into %collapsed_77[0, 0, 0] [1, 1, 7] [1, 1, 1] : tensor<1x1x7xf32> into tensor<1x1x32xf32>
    %expanded_83 = tensor.expand_shape %inserted_slice_82 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_84 = tensor.insert_slice %expanded_83 into %inserted_slice_75[0, 0, 7, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_85 = tensor.extract_slice %inserted_slice_84[0, 0, 8, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_86 = tensor.collapse_shape %extracted_slice_85 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_87 = tensor.extract_slice %collapsed_86[0, 0, 0] [1, 1, 8] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x8xf32>
    %extracted_slice_88 = tensor.extract_slice %inserted_slice_84[0, 0, 0, 0] [1, 1, 8, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x8x32xf32>
    %extracted_slice_89 = tensor.extract_slice %extracted_slice_88[0, 0, 0, 0] [1, 1, 8, 8] [1, 1, 1, 1] : tensor<1x1x8x32xf32> to tensor<1x1x8x8xf32>
    %expanded_90 = tensor.expand_shape %extracted_slice_87 [[0], [1], [2, 3]] output_shape [1, 1, 8, 1] : tensor<1x1x8xf32> into tensor<1x1x8x1xf32>
    %92 = tensor.empty() : tensor<1x1x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_90, %extracted_slice_89 : tensor<1x1x8x1xf32>, tensor<1x1x8x8xf32>) outs(%92 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x8x8xf32>
    %94 = tensor.empty() : tensor<1x1x8xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<1x1x8xf32>) -> tensor<1x1x8xf32>
    %96 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%93 : tensor<1x1x8x8xf32>) outs(%95 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_87, %96 : tensor<1x1x8xf32>, tensor<1x1x8xf32>) outs(%94 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x8xf32>
    %inserted_slice_91 = tensor.insert_slice %97 into %collapsed_86[0, 0, 0] [1, 1, 8] [1, 1, 1] : tensor<1x1x8xf32> into tensor<1x1x32xf32>
    %expanded_92 = tensor.expand_shape %inserted_slice_91 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_93 = tensor.insert_slice %expanded_92 into %inserted_slice_84[0, 0, 8, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_94 = tensor.extract_slice %inserted_slice_93[0, 0, 9, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_95 = tensor.collapse_shape %extracted_slice_94 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_96 = tensor.extract_slice %collapsed_95[0, 0, 0] [1, 1, 9] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x9xf32>
    %extracted_slice_97 = tensor.extract_slice %inserted_slice_93[0, 0, 0, 0] [1, 1, 9, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x9x32xf32>
    %extracted_slice_98 = tensor.extract_slice %extracted_slice_97[0, 0, 0, 0] [1, 1, 9, 9] [1, 1, 1, 1] : tensor<1x1x9x32xf32> to tensor<1x1x9x9xf32>
    %expanded_99 = tensor.expand_shape %extracted_slice_96 [[0], [1], [2, 3]] output_shape [1, 1, 9, 1] : tensor<1x1x9xf32> into tensor<1x1x9x1xf32>
    %98 = tensor.empty() : tensor<1x1x9x9xf32>
    %99 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_99, %extracted_slice_98 : tensor<1x1x9x1xf32>, tensor<1x1x9x9xf32>) outs(%98 : tensor<1x1x9x9xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x9x9xf32>
    %100 = tensor.empty() : tensor<1x1x9xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<1x1x9xf32>) -> tensor<1x1x9xf32>
    %102 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%99 : tensor<1x1x9x9xf32>) outs(%101 : tensor<1x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x9xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_96, %102 : tensor<1x1x9xf32>, tensor<1x1x9xf32>) outs(%100 : tensor<1x1x9xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x9xf32>
    %inserted_slice_100 = tensor.insert_slice %103 into %collapsed_95[0, 0, 0] [1, 1, 9] [1, 1, 1] : tensor<1x1x9xf32> into tensor<1x1x32xf32>
    %expanded_101 = tensor.expand_shape %inserted_slice_100 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_102 = tensor.insert_slice %expanded_101 into %inserted_slice_93[0, 0, 9, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_103 = tensor.extract_slice %inserted_slice_102[0, 0, 10, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_104 = tensor.collapse_shape %extracted_slice_103 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_105 = tensor.extract_slice %collapsed_104[0, 0, 0] [1, 1, 10] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x10xf32>
    %extracted_slice_106 = tensor.extract_slice %inserted_slice_102[0, 0, 0, 0] [1, 1, 10, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x10x32xf32>
    %extracted_slice_107 = tensor.extract_slice %extracted_slice_106[0, 0, 0, 0] [1, 1, 10, 10] [1, 1, 1, 1] : tensor<1x1x10x32xf32> to tensor<1x1x10x10xf32>
    %expanded_108 = tensor.expand_shape %extracted_slice_105 [[0], [1], [2, 3]] output_shape [1, 1, 10, 1] : tensor<1x1x10xf32> into tensor<1x1x10x1xf32>
    %104 = tensor.empty() : tensor<1x1x10x10xf32>
    %105 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_108, %extracted_slice_107 : tensor<1x1x10x1xf32>, tensor<1x1x10x10xf32>) outs(%104 : tensor<1x1x10x10xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x10x10xf32>
    %106 = tensor.empty() : tensor<1x1x10xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<1x1x10xf32>) -> tensor<1x1x10xf32>
    %108 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%105 : tensor<1x1x10x10xf32>) outs(%107 : tensor<1x1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x10xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_105, %108 : tensor<1x1x10xf32>, tensor<1x1x10xf32>) outs(%106 : tensor<1x1x10xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x10xf32>
    %inserted_slice_109 = tensor.insert_slice %109 into %collapsed_104[0, 0, 0] [1, 1, 10] [1, 1, 1] : tensor<1x1x10xf32> into tensor<1x1x32xf32>
    %expanded_110 = tensor.expand_shape %inserted_slice_109 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_111 = tensor.insert_slice %expanded_110 into %inserted_slice_102[0, 0, 10, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_112 = tensor.extract_slice %inserted_slice_111[0, 0, 11, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_113 = tensor.collapse_shape %extracted_slice_112 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_114 = tensor.extract_slice %collapsed_113[0, 0, 0] [1, 1, 11] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x11xf32>
    %extracted_slice_115 = tensor.extract_slice %inserted_slice_111[0, 0, 0, 0] [1, 1, 11, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x11x32xf32>
    %extracted_slice_116 = tensor.extract_slice %extracted_slice_115[0, 0, 0, 0] [1, 1, 11, 11] [1, 1, 1, 1] : tensor<1x1x11x32xf32> to tensor<1x1x11x11xf32>
    %expanded_117 = tensor.expand_shape %extracted_slice_114 [[0], [1], [2, 3]] output_shape [1, 1, 11, 1] : tensor<1x1x11xf32> into tensor<1x1x11x1xf32>
    %110 = tensor.empty() : tensor<1x1x11x11xf32>
    %111 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_117, %extracted_slice_116 : tensor<1x1x11x1xf32>, tensor<1x1x11x11xf32>) outs(%110 : tensor<1x1x11x11xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x11x11xf32>
    %112 = tensor.empty() : tensor<1x1x11xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<1x1x11xf32>) -> tensor<1x1x11xf32>
    %114 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%111 : tensor<1x1x11x11xf32>) outs(%113 : tensor<1x1x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x11xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_114, %114 : tensor<1x1x11xf32>, tensor<1x1x11xf32>) outs(%112 : tensor<1x1x11xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x11xf32>
    %inserted_slice_118 = tensor.insert_slice %115 into %collapsed_113[0, 0, 0] [1, 1, 11] [1, 1, 1] : tensor<1x1x11xf32> into tensor<1x1x32xf32>
    %expanded_119 = tensor.expand_shape %inserted_slice_118 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_120 = tensor.insert_slice %expanded_119 into %inserted_slice_111[0, 0, 11, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_121 = tensor.extract_slice %inserted_slice_120[0, 0, 12, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_122 = tensor.collapse_shape %extracted_slice_121 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_123 = tensor.extract_slice %collapsed_122[0, 0, 0] [1, 1, 12] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x12xf32>
    %extracted_slice_124 = tensor.extract_slice %inserted_slice_120[0, 0, 0, 0] [1, 1, 12, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x12x32xf32>
    %extracted_slice_125 = tensor.extract_slice %extracted_slice_124[0, 0, 0, 0] [1, 1, 12, 12] [1, 1, 1, 1] : tensor<1x1x12x32xf32> to tensor<1x1x12x12xf32>
    %expanded_126 = tensor.expand_shape %extracted_slice_123 [[0], [1], [2, 3]] output_shape [1, 1, 12, 1] : tensor<1x1x12xf32> into tensor<1x1x12x1xf32>
    %116 = tensor.empty() : tensor<1x1x12x12xf32>
    %117 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_126, %extracted_slice_125 : tensor<1x1x12x1xf32>, tensor<1x1x12x12xf32>) outs(%116 : tensor<1x1x12x12xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x12x12xf32>
    %118 = tensor.empty() : tensor<1x1x12xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<1x1x12xf32>) -> tensor<1x1x12xf32>
    %120 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%117 : tensor<1x1x12x12xf32>) outs(%119 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x12xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_123, %120 : tensor<1x1x12xf32>, tensor<1x1x12xf32>) outs(%118 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x12xf32>
    %inserted_slice_127 = tensor.insert_slice %121 into %collapsed_122[0, 0, 0] [1, 1, 12] [1, 1, 1] : tensor<1x1x12xf32> into tensor<1x1x32xf32>
    %expanded_128 = tensor.expand_shape %inserted_slice_127 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_129 = tensor.insert_slice %expanded_128 into %inserted_slice_120[0, 0, 12, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_130 = tensor.extract_slice %inserted_slice_129[0, 0, 13, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_131 = tensor.collapse_shape %extracted_slice_130 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_132 = tensor.extract_slice %collapsed_131[0, 0, 0] [1, 1, 13] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x13xf32>
    %extracted_slice_133 = tensor.extract_slice %inserted_slice_129[0, 0, 0, 0] [1, 1, 13, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x13x32xf32>
    %extracted_slice_134 = tensor.extract_slice %extracted_slice_133[0, 0, 0, 0] [1, 1, 13, 13] [1, 1, 1, 1] : tensor<1x1x13x32xf32> to tensor<1x1x13x13xf32>
    %expanded_135 = tensor.expand_shape %extracted_slice_132 [[0], [1], [2, 3]] output_shape [1, 1, 13, 1] : tensor<1x1x13xf32> into tensor<1x1x13x1xf32>
    %122 = tensor.empty() : tensor<1x1x13x13xf32>
    %123 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_135, %extracted_slice_134 : tensor<1x1x13x1xf32>, tensor<1x1x13x13xf32>) outs(%122 : tensor<1x1x13x13xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x13x13xf32>
    %124 = tensor.empty() : tensor<1x1x13xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<1x1x13xf32>) -> tensor<1x1x13xf32>
    %126 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%123 : tensor<1x1x13x13xf32>) outs(%125 : tensor<1x1x13xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x13xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_132, %126 : tensor<1x1x13xf32>, tensor<1x1x13xf32>) outs(%124 : tensor<1x1x13xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x13xf32>
    %inserted_slice_136 = tensor.insert_slice %127 into %collapsed_131[0, 0, 0] [1, 1, 13] [1, 1, 1] : tensor<1x1x13xf32> into tensor<1x1x32xf32>
    %expanded_137 = tensor.expand_shape %inserted_slice_136 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_138 = tensor.insert_slice %expanded_137 into %inserted_slice_129[0, 0, 13, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_139 = tensor.extract_slice %inserted_slice_138[0, 0, 14, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_140 = tensor.collapse_shape %extracted_slice_139 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_141 = tensor.extract_slice %collapsed_140[0, 0, 0] [1, 1, 14] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x14xf32>
    %extracted_slice_142 = tensor.extract_slice %inserted_slice_138[0, 0, 0, 0] [1, 1, 14, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x14x32xf32>
    %extracted_slice_143 = tensor.extract_slice %extracted_slice_142[0, 0, 0, 0] [1, 1, 14, 14] [1, 1, 1, 1] : tensor<1x1x14x32xf32> to tensor<1x1x14x14xf32>
    %expanded_144 = tensor.expand_shape %extracted_slice_141 [[0], [1], [2, 3]] output_shape [1, 1, 14, 1] : tensor<1x1x14xf32> into tensor<1x1x14x1xf32>
    %128 = tensor.empty() : tensor<1x1x14x14xf32>
    %129 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_144, %extracted_slice_143 : tensor<1x1x14x1xf32>, tensor<1x1x14x14xf32>) outs(%128 : tensor<1x1x14x14xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x14x14xf32>
    %130 = tensor.empty() : tensor<1x1x14xf32>
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<1x1x14xf32>) -> tensor<1x1x14xf32>
    %132 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%129 : tensor<1x1x14x14xf32>) outs(%131 : tensor<1x1x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x14xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_141, %132 : tensor<1x1x14xf32>, tensor<1x1x14xf32>) outs(%130 : tensor<1x1x14xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x14xf32>
    %inserted_slice_145 = tensor.insert_slice %133 into %collapsed_140[0, 0, 0] [1, 1, 14] [1, 1, 1] : tensor<1x1x14xf32> into tensor<1x1x32xf32>
    %expanded_146 = tensor.expand_shape %inserted_slice_145 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_147 = tensor.insert_slice %expanded_146 into %inserted_slice_138[0, 0, 14, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_148 = tensor.extract_slice %inserted_slice_147[0, 0, 15, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_149 = tensor.collapse_shape %extracted_slice_148 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_150 = tensor.extract_slice %collapsed_149[0, 0, 0] [1, 1, 15] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x15xf32>
    %extracted_slice_151 = tensor.extract_slice %inserted_slice_147[0, 0, 0, 0] [1, 1, 15, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x15x32xf32>
    %extracted_slice_152 = tensor.extract_slice %extracted_slice_151[0, 0, 0, 0] [1, 1, 15, 15] [1, 1, 1, 1] : tensor<1x1x15x32xf32> to tensor<1x1x15x15xf32>
    %expanded_153 = tensor.expand_shape %extracted_slice_150 [[0], [1], [2, 3]] output_shape [1, 1, 15, 1] : tensor<1x1x15xf32> into tensor<1x1x15x1xf32>
    %134 = tensor.empty() : tensor<1x1x15x15xf32>
    %135 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_153, %extracted_slice_152 : tensor<1x1x15x1xf32>, tensor<1x1x15x15xf32>) outs(%134 : tensor<1x1x15x15xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x15x15xf32>
    %136 = tensor.empty() : tensor<1x1x15xf32>
    %137 = linalg.fill ins(%cst : f32) outs(%136 : tensor<1x1x15xf32>) -> tensor<1x1x15xf32>
    %138 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%135 : tensor<1x1x15x15xf32>) outs(%137 : tensor<1x1x15xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x15xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_150, %138 : tensor<1x1x15xf32>, tensor<1x1x15xf32>) outs(%136 : tensor<1x1x15xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x15xf32>
    %inserted_slice_154 = tensor.insert_slice %139 into %collapsed_149[0, 0, 0] [1, 1, 15] [1, 1, 1] : tensor<1x1x15xf32> into tensor<1x1x32xf32>
    %expanded_155 = tensor.expand_shape %inserted_slice_154 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_156 = tensor.insert_slice %expanded_155 into %inserted_slice_147[0, 0, 15, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_157 = tensor.extract_slice %inserted_slice_156[0, 0, 16, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_158 = tensor.collapse_shape %extracted_slice_157 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_159 = tensor.extract_slice %collapsed_158[0, 0, 0] [1, 1, 16] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x16xf32>
    %extracted_slice_160 = tensor.extract_slice %inserted_slice_156[0, 0, 0, 0] [1, 1, 16, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x16x32xf32>
    %extracted_slice_161 = tensor.extract_slice %extracted_slice_160[0, 0, 0, 0] [1, 1, 16, 16] [1, 1, 1, 1] : tensor<1x1x16x32xf32> to tensor<1x1x16x16xf32>
    %expanded_162 = tensor.expand_shape %extracted_slice_159 [[0], [1], [2, 3]] output_shape [1, 1, 16, 1] : tensor<1x1x16xf32> into tensor<1x1x16x1xf32>
    %140 = tensor.empty() : tensor<1x1x16x16xf32>
    %141 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_162, %extracted_slice_161 : tensor<1x1x16x1xf32>, tensor<1x1x16x16xf32>) outs(%140 : tensor<1x1x16x16xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x16x16xf32>
    %142 = tensor.empty() : tensor<1x1x16xf32>
    %143 = linalg.fill ins(%cst : f32) outs(%142 : tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
    %144 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%141 : tensor<1x1x16x16xf32>) outs(%143 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x16xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_159, %144 : tensor<1x1x16xf32>, tensor<1x1x16xf32>) outs(%142 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x16xf32>
    %inserted_slice_163 = tensor.insert_slice %145 into %collapsed_158[0, 0, 0] [1, 1, 16] [1, 1, 1] : tensor<1x1x16xf32> into tensor<1x1x32xf32>
    %expanded_164 = tensor.expand_shape %inserted_slice_163 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_165 = tensor.insert_slice %expanded_164 into %inserted_slice_156[0, 0, 16, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_166 = tensor.extract_slice %inserted_slice_165[0, 0, 17, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_167 = tensor.collapse_shape %extracted_slice_166 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_168 = tensor.extract_slice %collapsed_167[0, 0, 0] [1, 1, 17] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x17xf32>
    %extracted_slice_169 = tensor.extract_slice %inserted_slice_165[0, 0, 0, 0] [1, 1, 17, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x17x32xf32>
    %extracted_slice_170 = tensor.extract_slice %extracted_slice_169[0, 0, 0, 0] [1, 1, 17, 17] [1, 1, 1, 1] : tensor<1x1x17x32xf32> to tensor<1x1x17x17xf32>
    %expanded_171 = tensor.expand_shape %extracted_slice_168 [[0], [1], [2, 3]] output_shape [1, 1, 17, 1] : tensor<1x1x17xf32> into tensor<1x1x17x1xf32>
    %146 = tensor.empty() : tensor<1x1x17x17xf32>
    %147 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_171, %extracted_slice_170 : tensor<1x1x17x1xf32>, tensor<1x1x17x17xf32>) outs(%146 : tensor<1x1x17x17xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x17x17xf32>
    %148 = tensor.empty() : tensor<1x1x17xf32>
    %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<1x1x17xf32>) -> tensor<1x1x17xf32>
    %150 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%147 : tensor<1x1x17x17xf32>) outs(%149 : tensor<1x1x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x17xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_168, %150 : tensor<1x1x17xf32>, tensor<1x1x17xf32>) outs(%148 : tensor<1x1x17xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x17xf32>
    %inserted_slice_172 = tensor.insert_slice %151 into %collapsed_167[0, 0, 0] [1, 1, 17] [1, 1, 1] : tensor<1x1x17xf32> into tensor<1x1x32xf32>
    %expanded_173 = tensor.expand_shape %inserted_slice_172 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_174 = tensor.insert_slice %expanded_173 into %inserted_slice_165[0, 0, 17, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_175 = tensor.extract_slice %inserted_slice_174[0, 0, 18, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_176 = tensor.collapse_shape %extracted_slice_175 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_177 = tensor.extract_slice %collapsed_176[0, 0, 0] [1, 1, 18] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x18xf32>
    %extracted_slice_178 = tensor.extract_slice %inserted_slice_174[0, 0, 0, 0] [1, 1, 18, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x18x32xf32>
    %extracted_slice_179 = tensor.extract_slice %extracted_slice_178[0, 0, 0, 0] [1, 1, 18, 18] [1, 1, 1, 1] : tensor<1x1x18x32xf32> to tensor<1x1x18x18xf32>
    %expanded_180 = tensor.expand_shape %extracted_slice_177 [[0], [1], [2, 3]] output_shape [1, 1, 18, 1] : tensor<1x1x18xf32> into tensor<1x1x18x1xf32>
    %152 = tensor.empty() : tensor<1x1x18x18xf32>
    %153 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_180, %extracted_slice_179 : tensor<1x1x18x1xf32>, tensor<1x1x18x18xf32>) outs(%152 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x18x18xf32>
    %154 = tensor.empty() : tensor<1x1x18xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<1x1x18xf32>) -> tensor<1x1x18xf32>
    %156 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%153 : tensor<1x1x18x18xf32>) outs(%155 : tensor<1x1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x18xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_177, %156 : tensor<1x1x18xf32>, tensor<1x1x18xf32>) outs(%154 : tensor<1x1x18xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x18xf32>
    %inserted_slice_181 = tensor.insert_slice %157 into %collapsed_176[0, 0, 0] [1, 1, 18] [1, 1, 1] : tensor<1x1x18xf32> into tensor<1x1x32xf32>
    %expanded_182 = tensor.expand_shape %inserted_slice_181 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_183 = tensor.insert_slice %expanded_182 into %inserted_slice_174[0, 0, 18, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_184 = tensor.extract_slice %inserted_slice_183[0, 0, 19, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_185 = tensor.collapse_shape %extracted_slice_184 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_186 = tensor.extract_slice %collapsed_185[0, 0, 0] [1, 1, 19] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x19xf32>
    %extracted_slice_187 = tensor.extract_slice %inserted_slice_183[0, 0, 0, 0] [1, 1, 19, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x19x32xf32>
    %extracted_slice_188 = tensor.extract_slice %extracted_slice_187[0, 0, 0, 0] [1, 1, 19, 19] [1, 1, 1, 1] : tensor<1x1x19x32xf32> to tensor<1x1x19x19xf32>
    %expanded_189 = tensor.expand_shape %extracted_slice_186 [[0], [1], [2, 3]] output_shape [1, 1, 19, 1] : tensor<1x1x19xf32> into tensor<1x1x19x1xf32>
    %158 = tensor.empty() : tensor<1x1x19x19xf32>
    %159 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_189, %extracted_slice_188 : tensor<1x1x19x1xf32>, tensor<1x1x19x19xf32>) outs(%158 : tensor<1x1x19x19xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x19x19xf32>
    %160 = tensor.empty() : tensor<1x1x19xf32>
    %161 = linalg.fill ins(%cst : f32) outs(%160 : tensor<1x1x19xf32>) -> tensor<1x1x19xf32>
    %162 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%159 : tensor<1x1x19x19xf32>) outs(%161 : tensor<1x1x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x19xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_186, %162 : tensor<1x1x19xf32>, tensor<1x1x19xf32>) outs(%160 : tensor<1x1x19xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x19xf32>
    %inserted_slice_190 = tensor.insert_slice %163 into %collapsed_185[0, 0, 0] [1, 1, 19] [1, 1, 1] : tensor<1x1x19xf32> into tensor<1x1x32xf32>
    %expanded_191 = tensor.expand_shape %inserted_slice_190 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_192 = tensor.insert_slice %expanded_191 into %inserted_slice_183[0, 0, 19, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_193 = tensor.extract_slice %inserted_slice_192[0, 0, 20, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_194 = tensor.collapse_shape %extracted_slice_193 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_195 = tensor.extract_slice %collapsed_194[0, 0, 0] [1, 1, 20] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x20xf32>
    %extracted_slice_196 = tensor.extract_slice %inserted_slice_192[0, 0, 0, 0] [1, 1, 20, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x20x32xf32>
    %extracted_slice_197 = tensor.extract_slice %extracted_slice_196[0, 0, 0, 0] [1, 1, 20, 20] [1, 1, 1, 1] : tensor<1x1x20x32xf32> to tensor<1x1x20x20xf32>
    %expanded_198 = tensor.expand_shape %extracted_slice_195 [[0], [1], [2, 3]] output_shape [1, 1, 20, 1] : tensor<1x1x20xf32> into tensor<1x1x20x1xf32>
    %164 = tensor.empty() : tensor<1x1x20x20xf32>
    %165 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_198, %extracted_slice_197 : tensor<1x1x20x1xf32>, tensor<1x1x20x20xf32>) outs(%164 : tensor<1x1x20x20xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x20x20xf32>
    %166 = tensor.empty() : tensor<1x1x20xf32>
    %167 = linalg.fill ins(%cst : f32) outs(%166 : tensor<1x1x20xf32>) -> tensor<1x1x20xf32>
    %168 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%165 : tensor<1x1x20x20xf32>) outs(%167 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x20xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_195, %168 : tensor<1x1x20xf32>, tensor<1x1x20xf32>) outs(%166 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x20xf32>
    %inserted_slice_199 = tensor.insert_slice %169 into %collapsed_194[0, 0, 0] [1, 1, 20] [1, 1, 1] : tensor<1x1x20xf32> into tensor<1x1x32xf32>
    %expanded_200 = tensor.expand_shape %inserted_slice_199 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_201 = tensor.insert_slice %expanded_200 into %inserted_slice_192[0, 0, 20, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_202 = tensor.extract_slice %inserted_slice_201[0, 0, 21, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_203 = tensor.collapse_shape %extracted_slice_202 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_204 = tensor.extract_slice %collapsed_203[0, 0, 0] [1, 1, 21] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x21xf32>
    %extracted_slice_205 = tensor.extract_slice %inserted_slice_201[0, 0, 0, 0] [1, 1, 21, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x21x32xf32>
    %extracted_slice_206 = tensor.extract_slice %extracted_slice_205[0, 0, 0, 0] [1, 1, 21, 21] [1, 1, 1, 1] : tensor<1x1x21x32xf32> to tensor<1x1x21x21xf32>
    %expanded_207 = tensor.expand_shape %extracted_slice_204 [[0], [1], [2, 3]] output_shape [1, 1, 21, 1] : tensor<1x1x21xf32> into tensor<1x1x21x1xf32>
    %170 = tensor.empty() : tensor<1x1x21x21xf32>
    %171 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_207, %extracted_slice_206 : tensor<1x1x21x1xf32>, tensor<1x1x21x21xf32>) outs(%170 : tensor<1x1x21x21xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x21x21xf32>
    %172 = tensor.empty() : tensor<1x1x21xf32>
    %173 = linalg.fill ins(%cst : f32) outs(%172 : tensor<1x1x21xf32>) -> tensor<1x1x21xf32>
    %174 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%171 : tensor<1x1x21x21xf32>) outs(%173 : tensor<1x1x21xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x21xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_204, %174 : tensor<1x1x21xf32>, tensor<1x1x21xf32>) outs(%172 : tensor<1x1x21xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x21xf32>
    %inserted_slice_208 = tensor.insert_slice %175 into %collapsed_203[0, 0, 0] [1, 1, 21] [1, 1, 1] : tensor<1x1x21xf32> into tensor<1x1x32xf32>
    %expanded_209 = tensor.expand_shape %inserted_slice_208 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_210 = tensor.insert_slice %expanded_209 into %inserted_slice_201[0, 0, 21, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_211 = tensor.extract_slice %inserted_slice_210[0, 0, 22, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_212 = tensor.collapse_shape %extracted_slice_211 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_213 = tensor.extract_slice %collapsed_212[0, 0, 0] [1, 1, 22] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x22xf32>
    %extracted_slice_214 = tensor.extract_slice %inserted_slice_210[0, 0, 0, 0] [1, 1, 22, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x22x32xf32>
    %extracted_slice_215 = tensor.extract_slice %extracted_slice_214[0, 0, 0, 0] [1, 1, 22, 22] [1, 1, 1, 1] : tensor<1x1x22x32xf32> to tensor<1x1x22x22xf32>
    %expanded_216 = tensor.expand_shape %extracted_slice_213 [[0], [1], [2, 3]] output_shape [1, 1, 22, 1] : tensor<1x1x22xf32> into tensor<1x1x22x1xf32>
    %176 = tensor.empty() : tensor<1x1x22x22xf32>
    %177 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_216, %extracted_slice_215 : tensor<1x1x22x1xf32>, tensor<1x1x22x22xf32>) outs(%176 : tensor<1x1x22x22xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x22x22xf32>
    %178 = tensor.empty() : tensor<1x1x22xf32>
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<1x1x22xf32>) -> tensor<1x1x22xf32>
    %180 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%177 : tensor<1x1x22x22xf32>) outs(%179 : tensor<1x1x22xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x22xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_213, %180 : tensor<1x1x22xf32>, tensor<1x1x22xf32>) outs(%178 : tensor<1x1x22xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x22xf32>
    %inserted_slice_217 = tensor.insert_slice %181 into %collapsed_212[0, 0, 0] [1, 1, 22] [1, 1, 1] : tensor<1x1x22xf32> into tensor<1x1x32xf32>
    %expanded_218 = tensor.expand_shape %inserted_slice_217 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_219 = tensor.insert_slice %expanded_218 into %inserted_slice_210[0, 0, 22, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_220 = tensor.extract_slice %inserted_slice_219[0, 0, 23, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_221 = tensor.collapse_shape %extracted_slice_220 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_222 = tensor.extract_slice %collapsed_221[0, 0, 0] [1, 1, 23] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x23xf32>
    %extracted_slice_223 = tensor.extract_slice %inserted_slice_219[0, 0, 0, 0] [1, 1, 23, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x23x32xf32>
    %extracted_slice_224 = tensor.extract_slice %extracted_slice_223[0, 0, 0, 0] [1, 1, 23, 23] [1, 1, 1, 1] : tensor<1x1x23x32xf32> to tensor<1x1x23x23xf32>
    %expanded_225 = tensor.expand_shape %extracted_slice_222 [[0], [1], [2, 3]] output_shape [1, 1, 23, 1] : tensor<1x1x23xf32> into tensor<1x1x23x1xf32>
    %182 = tensor.empty() : tensor<1x1x23x23xf32>
    %183 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_225, %extracted_slice_224 : tensor<1x1x23x1xf32>, tensor<1x1x23x23xf32>) outs(%182 : tensor<1x1x23x23xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x23x23xf32>
    %184 = tensor.empty() : tensor<1x1x23xf32>
    %185 = linalg.fill ins(%cst : f32) outs(%184 : tensor<1x1x23xf32>) -> tensor<1x1x23xf32>
    %186 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%183 : tensor<1x1x23x23xf32>) outs(%185 : tensor<1x1x23xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x23xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_222, %186 : tensor<1x1x23xf32>, tensor<1x1x23xf32>) outs(%184 : tensor<1x1x23xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x23xf32>
    %inserted_slice_226 = tensor.insert_slice %187 into %collapsed_221[0, 0, 0] [1, 1, 23] [1, 1, 1] : tensor<1x1x23xf32> into tensor<1x1x32xf32>
    %expanded_227 = tensor.expand_shape %inserted_slice_226 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_228 = tensor.insert_slice %expanded_227 into %inserted_slice_219[0, 0, 23, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_229 = tensor.extract_slice %inserted_slice_228[0, 0, 24, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_230 = tensor.collapse_shape %extracted_slice_229 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_231 = tensor.extract_slice %collapsed_230[0, 0, 0] [1, 1, 24] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x24xf32>
    %extracted_slice_232 = tensor.extract_slice %inserted_slice_228[0, 0, 0, 0] [1, 1, 24, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x24x32xf32>
    %extracted_slice_233 = tensor.extract_slice %extracted_slice_232[0, 0, 0, 0] [1, 1, 24, 24] [1, 1, 1, 1] : tensor<1x1x24x32xf32> to tensor<1x1x24x24xf32>
    %expanded_234 = tensor.expand_shape %extracted_slice_231 [[0], [1], [2, 3]] output_shape [1, 1, 24, 1] : tensor<1x1x24xf32> into tensor<1x1x24x1xf32>
    %188 = tensor.empty() : tensor<1x1x24x24xf32>
    %189 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_234, %extracted_slice_233 : tensor<1x1x24x1xf32>, tensor<1x1x24x24xf32>) outs(%188 : tensor<1x1x24x24xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x24x24xf32>
    %190 = tensor.empty() : tensor<1x1x24xf32>
    %191 = linalg.fill ins(%cst : f32) outs(%190 : tensor<1x1x24xf32>) -> tensor<1x1x24xf32>
    %192 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%189 : tensor<1x1x24x24xf32>) outs(%191 : tensor<1x1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x24xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_231, %192 : tensor<1x1x24xf32>, tensor<1x1x24xf32>) outs(%190 : tensor<1x1x24xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x24xf32>
    %inserted_slice_235 = tensor.insert_slice %193 into %collapsed_230[0, 0, 0] [1, 1, 24] [1, 1, 1] : tensor<1x1x24xf32> into tensor<1x1x32xf32>
    %expanded_236 = tensor.expand_shape %inserted_slice_235 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_237 = tensor.insert_slice %expanded_236 into %inserted_slice_228[0, 0, 24, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_238 = tensor.extract_slice %inserted_slice_237[0, 0, 25, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_239 = tensor.collapse_shape %extracted_slice_238 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_240 = tensor.extract_slice %collapsed_239[0, 0, 0] [1, 1, 25] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x25xf32>
    %extracted_slice_241 = tensor.extract_slice %inserted_slice_237[0, 0, 0, 0] [1, 1, 25, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x25x32xf32>
    %extracted_slice_242 = tensor.extract_slice %extracted_slice_241[0, 0, 0, 0] [1, 1, 25, 25] [1, 1, 1, 1] : tensor<1x1x25x32xf32> to tensor<1x1x25x25xf32>
    %expanded_243 = tensor.expand_shape %extracted_slice_240 [[0], [1], [2, 3]] output_shape [1, 1, 25, 1] : tensor<1x1x25xf32> into tensor<1x1x25x1xf32>
    %194 = tensor.empty() : tensor<1x1x25x25xf32>
    %195 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_243, %extracted_slice_242 : tensor<1x1x25x1xf32>, tensor<1x1x25x25xf32>) outs(%194 : tensor<1x1x25x25xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x25x25xf32>
    %196 = tensor.empty() : tensor<1x1x25xf32>
    %197 = linalg.fill ins(%cst : f32) outs(%196 : tensor<1x1x25xf32>) -> tensor<1x1x25xf32>
    %198 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%195 : tensor<1x1x25x25xf32>) outs(%197 : tensor<1x1x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x25xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_240, %198 : tensor<1x1x25xf32>, tensor<1x1x25xf32>) outs(%196 : tensor<1x1x25xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x25xf32>
    %inserted_slice_244 = tensor.insert_slice %199 into %collapsed_239[0, 0, 0] [1, 1, 25] [1, 1, 1] : tensor<1x1x25xf32> into tensor<1x1x32xf32>
    %expanded_245 = tensor.expand_shape %inserted_slice_244 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_246 = tensor.insert_slice %expanded_245 into %inserted_slice_237[0, 0, 25, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_247 = tensor.extract_slice %inserted_slice_246[0, 0, 26, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_248 = tensor.collapse_shape %extracted_slice_247 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_249 = tensor.extract_slice %collapsed_248[0, 0, 0] [1, 1, 26] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x26xf32>
    %extracted_slice_250 = tensor.extract_slice %inserted_slice_246[0, 0, 0, 0] [1, 1, 26, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x26x32xf32>
    %extracted_slice_251 = tensor.extract_slice %extracted_slice_250[0, 0, 0, 0] [1, 1, 26, 26] [1, 1, 1, 1] : tensor<1x1x26x32xf32> to tensor<1x1x26x26xf32>
    %expanded_252 = tensor.expand_shape %extracted_slice_249 [[0], [1], [2, 3]] output_shape [1, 1, 26, 1] : tensor<1x1x26xf32> into tensor<1x1x26x1xf32>
    %200 = tensor.empty() : tensor<1x1x26x26xf32>
    %201 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_252, %extracted_slice_251 : tensor<1x1x26x1xf32>, tensor<1x1x26x26xf32>) outs(%200 : tensor<1x1x26x26xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x26x26xf32>
    %202 = tensor.empty() : tensor<1x1x26xf32>
    %203 = linalg.fill ins(%cst : f32) outs(%202 : tensor<1x1x26xf32>) -> tensor<1x1x26xf32>
    %204 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%201 : tensor<1x1x26x26xf32>) outs(%203 : tensor<1x1x26xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x26xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_249, %204 : tensor<1x1x26xf32>, tensor<1x1x26xf32>) outs(%202 : tensor<1x1x26xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x26xf32>
    %inserted_slice_253 = tensor.insert_slice %205 into %collapsed_248[0, 0, 0] [1, 1, 26] [1, 1, 1] : tensor<1x1x26xf32> into tensor<1x1x32xf32>
    %expanded_254 = tensor.expand_shape %inserted_slice_253 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_255 = tensor.insert_slice %expanded_254 into %inserted_slice_246[0, 0, 26, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_256 = tensor.extract_slice %inserted_slice_255[0, 0, 27, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_257 = tensor.collapse_shape %extracted_slice_256 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_258 = tensor.extract_slice %collapsed_257[0, 0, 0] [1, 1, 27] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x27xf32>
    %extracted_slice_259 = tensor.extract_slice %inserted_slice_255[0, 0, 0, 0] [1, 1, 27, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x27x32xf32>
    %extracted_slice_260 = tensor.extract_slice %extracted_slice_259[0, 0, 0, 0] [1, 1, 27, 27] [1, 1, 1, 1] : tensor<1x1x27x32xf32> to tensor<1x1x27x27xf32>
    %expanded_261 = tensor.expand_shape %extracted_slice_258 [[0], [1], [2, 3]] output_shape [1, 1, 27, 1] : tensor<1x1x27xf32> into tensor<1x1x27x1xf32>
    %206 = tensor.empty() : tensor<1x1x27x27xf32>
    %207 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_261, %extracted_slice_260 : tensor<1x1x27x1xf32>, tensor<1x1x27x27xf32>) outs(%206 : tensor<1x1x27x27xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x27x27xf32>
    %208 = tensor.empty() : tensor<1x1x27xf32>
    %209 = linalg.fill ins(%cst : f32) outs(%208 : tensor<1x1x27xf32>) -> tensor<1x1x27xf32>
    %210 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%207 : tensor<1x1x27x27xf32>) outs(%209 : tensor<1x1x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x27xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_258, %210 : tensor<1x1x27xf32>, tensor<1x1x27xf32>) outs(%208 : tensor<1x1x27xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x27xf32>
    %inserted_slice_262 = tensor.insert_slice %211 into %collapsed_257[0, 0, 0] [1, 1, 27] [1, 1, 1] : tensor<1x1x27xf32> into tensor<1x1x32xf32>
    %expanded_263 = tensor.expand_shape %inserted_slice_262 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_264 = tensor.insert_slice %expanded_263 into %inserted_slice_255[0, 0, 27, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_265 = tensor.extract_slice %inserted_slice_264[0, 0, 28, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_266 = tensor.collapse_shape %extracted_slice_265 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_267 = tensor.extract_slice %collapsed_266[0, 0, 0] [1, 1, 28] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x28xf32>
    %extracted_slice_268 = tensor.extract_slice %inserted_slice_264[0, 0, 0, 0] [1, 1, 28, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x28x32xf32>
    %extracted_slice_269 = tensor.extract_slice %extracted_slice_268[0, 0, 0, 0] [1, 1, 28, 28] [1, 1, 1, 1] : tensor<1x1x28x32xf32> to tensor<1x1x28x28xf32>
    %expanded_270 = tensor.expand_shape %extracted_slice_267 [[0], [1], [2, 3]] output_shape [1, 1, 28, 1] : tensor<1x1x28xf32> into tensor<1x1x28x1xf32>
    %212 = tensor.empty() : tensor<1x1x28x28xf32>
    %213 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_270, %extracted_slice_269 : tensor<1x1x28x1xf32>, tensor<1x1x28x28xf32>) outs(%212 : tensor<1x1x28x28xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x28x28xf32>
    %214 = tensor.empty() : tensor<1x1x28xf32>
    %215 = linalg.fill ins(%cst : f32) outs(%214 : tensor<1x1x28xf32>) -> tensor<1x1x28xf32>
    %216 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%213 : tensor<1x1x28x28xf32>) outs(%215 : tensor<1x1x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x28xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_267, %216 : tensor<1x1x28xf32>, tensor<1x1x28xf32>) outs(%214 : tensor<1x1x28xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x28xf32>
    %inserted_slice_271 = tensor.insert_slice %217 into %collapsed_266[0, 0, 0] [1, 1, 28] [1, 1, 1] : tensor<1x1x28xf32> into tensor<1x1x32xf32>
    %expanded_272 = tensor.expand_shape %inserted_slice_271 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_273 = tensor.insert_slice %expanded_272 into %inserted_slice_264[0, 0, 28, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_274 = tensor.extract_slice %inserted_slice_273[0, 0, 29, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_275 = tensor.collapse_shape %extracted_slice_274 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_276 = tensor.extract_slice %collapsed_275[0, 0, 0] [1, 1, 29] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x29xf32>
    %extracted_slice_277 = tensor.extract_slice %inserted_slice_273[0, 0, 0, 0] [1, 1, 29, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x29x32xf32>
    %extracted_slice_278 = tensor.extract_slice %extracted_slice_277[0, 0, 0, 0] [1, 1, 29, 29] [1, 1, 1, 1] : tensor<1x1x29x32xf32> to tensor<1x1x29x29xf32>
    %expanded_279 = tensor.expand_shape %extracted_slice_276 [[0], [1], [2, 3]] output_shape [1, 1, 29, 1] : tensor<1x1x29xf32> into tensor<1x1x29x1xf32>
    %218 = tensor.empty() : tensor<1x1x29x29xf32>
    %219 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_279, %extracted_slice_278 : tensor<1x1x29x1xf32>, tensor<1x1x29x29xf32>) outs(%218 : tensor<1x1x29x29xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x29x29xf32>
    %220 = tensor.empty() : tensor<1x1x29xf32>
    %221 = linalg.fill ins(%cst : f32) outs(%220 : tensor<1x1x29xf32>) -> tensor<1x1x29xf32>
    %222 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%219 : tensor<1x1x29x29xf32>) outs(%221 : tensor<1x1x29xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x29xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_276, %222 : tensor<1x1x29xf32>, tensor<1x1x29xf32>) outs(%220 : tensor<1x1x29xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x29xf32>
    %inserted_slice_280 = tensor.insert_slice %223 into %collapsed_275[0, 0, 0] [1, 1, 29] [1, 1, 1] : tensor<1x1x29xf32> into tensor<1x1x32xf32>
    %expanded_281 = tensor.expand_shape %inserted_slice_280 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_282 = tensor.insert_slice %expanded_281 into %inserted_slice_273[0, 0, 29, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_283 = tensor.extract_slice %inserted_slice_282[0, 0, 30, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_284 = tensor.collapse_shape %extracted_slice_283 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_285 = tensor.extract_slice %collapsed_284[0, 0, 0] [1, 1, 30] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x30xf32>
    %extracted_slice_286 = tensor.extract_slice %inserted_slice_282[0, 0, 0, 0] [1, 1, 30, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x30x32xf32>
    %extracted_slice_287 = tensor.extract_slice %extracted_slice_286[0, 0, 0, 0] [1, 1, 30, 30] [1, 1, 1, 1] : tensor<1x1x30x32xf32> to tensor<1x1x30x30xf32>
    %expanded_288 = tensor.expand_shape %extracted_slice_285 [[0], [1], [2, 3]] output_shape [1, 1, 30, 1] : tensor<1x1x30xf32> into tensor<1x1x30x1xf32>
    %224 = tensor.empty() : tensor<1x1x30x30xf32>
    %225 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_288, %extracted_slice_287 : tensor<1x1x30x1xf32>, tensor<1x1x30x30xf32>) outs(%224 : tensor<1x1x30x30xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x30x30xf32>
    %226 = tensor.empty() : tensor<1x1x30xf32>
    %227 = linalg.fill ins(%cst : f32) outs(%226 : tensor<1x1x30xf32>) -> tensor<1x1x30xf32>
    %228 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%225 : tensor<1x1x30x30xf32>) outs(%227 : tensor<1x1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x30xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_285, %228 : tensor<1x1x30xf32>, tensor<1x1x30xf32>) outs(%226 : tensor<1x1x30xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x30xf32>
    %inserted_slice_289 = tensor.insert_slice %229 into %collapsed_284[0, 0, 0] [1, 1, 30] [1, 1, 1] : tensor<1x1x30xf32> into tensor<1x1x32xf32>
    %expanded_290 = tensor.expand_shape %inserted_slice_289 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_291 = tensor.insert_slice %expanded_290 into %inserted_slice_282[0, 0, 30, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %extracted_slice_292 = tensor.extract_slice %inserted_slice_291[0, 0, 31, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x1x32xf32>
    %collapsed_293 = tensor.collapse_shape %extracted_slice_292 [[0], [1, 2], [3]] : tensor<1x1x1x32xf32> into tensor<1x1x32xf32>
    %extracted_slice_294 = tensor.extract_slice %collapsed_293[0, 0, 0] [1, 1, 31] [1, 1, 1] : tensor<1x1x32xf32> to tensor<1x1x31xf32>
    %extracted_slice_295 = tensor.extract_slice %inserted_slice_291[0, 0, 0, 0] [1, 1, 31, 32] [1, 1, 1, 1] : tensor<1x1x32x32xf32> to tensor<1x1x31x32xf32>
    %extracted_slice_296 = tensor.extract_slice %extracted_slice_295[0, 0, 0, 0] [1, 1, 31, 31] [1, 1, 1, 1] : tensor<1x1x31x32xf32> to tensor<1x1x31x31xf32>
    %expanded_297 = tensor.expand_shape %extracted_slice_294 [[0], [1], [2, 3]] output_shape [1, 1, 31, 1] : tensor<1x1x31xf32> into tensor<1x1x31x1xf32>
    %230 = tensor.empty() : tensor<1x1x31x31xf32>
    %231 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_297, %extracted_slice_296 : tensor<1x1x31x1xf32>, tensor<1x1x31x31xf32>) outs(%230 : tensor<1x1x31x31xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x31x31xf32>
    %232 = tensor.empty() : tensor<1x1x31xf32>
    %233 = linalg.fill ins(%cst : f32) outs(%232 : tensor<1x1x31xf32>) -> tensor<1x1x31xf32>
    %234 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%231 : tensor<1x1x31x31xf32>) outs(%233 : tensor<1x1x31xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = arith.addf %in, %out : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x31xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_294, %234 : tensor<1x1x31xf32>, tensor<1x1x31xf32>) outs(%232 : tensor<1x1x31xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x31xf32>
    %inserted_slice_298 = tensor.insert_slice %235 into %collapsed_293[0, 0, 0] [1, 1, 31] [1, 1, 1] : tensor<1x1x31xf32> into tensor<1x1x32xf32>
    %expanded_299 = tensor.expand_shape %inserted_slice_298 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %inserted_slice_300 = tensor.insert_slice %expanded_299 into %inserted_slice_291[0, 0, 31, 0] [1, 1, 1, 32] [1, 1, 1, 1] : tensor<1x1x1x32xf32> into tensor<1x1x32x32xf32>
    %236 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %20 : tensor<32x1xi64>, tensor<32xi64>) outs(%21 : tensor<32x32xi1>) {
    ^bb0(%in: i64, %in_311: i64, %out: i1):
      %259 = arith.cmpi eq, %in, %in_311 : i64
      linalg.yield %259 : i1
    } -> tensor<32x32xi1>
    %237 = tensor.empty() : tensor<32x32xf32>
    %238 = linalg.generic {indexing_maps = [#map6, #map13, #map13, #map6], iterator_types = ["parallel", "parallel"]} ins(%236, %cst_1, %cst_2 : tensor<32x32xi1>, tensor<f32>, tensor<f32>) outs(%237 : tensor<32x32xf32>) {
    ^bb0(%in: i1, %in_311: f32, %in_312: f32, %out: f32):
      %259 = arith.select %in, %in_311, %in_312 : f32
      linalg.yield %259 : f32
    } -> tensor<32x32xf32>
    %239 = linalg.generic {indexing_maps = [#map10, #map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_300, %238 : tensor<1x1x32x32xf32>, tensor<32x32xf32>) outs(%23 : tensor<1x1x32x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x32xf32>
    %collapsed_301 = tensor.collapse_shape %239 [[0, 1], [2], [3]] : tensor<1x1x32x32xf32> into tensor<1x32x32xf32>
    %collapsed_302 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<1x1x32x8xf32> into tensor<1x32x8xf32>
    %240 = tensor.empty() : tensor<1x32x8xf32>
    %241 = linalg.fill ins(%cst : f32) outs(%240 : tensor<1x32x8xf32>) -> tensor<1x32x8xf32>
    %242 = linalg.batch_matmul ins(%collapsed_301, %collapsed_302 : tensor<1x32x32xf32>, tensor<1x32x8xf32>) outs(%241 : tensor<1x32x8xf32>) -> tensor<1x32x8xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x32xf32>) outs(%25 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = math.exp %in : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32xf32>
    %expanded_303 = tensor.expand_shape %243 [[0], [1], [2, 3]] output_shape [1, 1, 32, 1] : tensor<1x1x32xf32> into tensor<1x1x32x1xf32>
    %244 = linalg.generic {indexing_maps = [#map10, #map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_303 : tensor<1x1x32x8xf32>, tensor<1x1x32x1xf32>) outs(%28 : tensor<1x1x32x8xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x1x32x8xf32>
    %collapsed_304 = tensor.collapse_shape %244 [[0, 1], [2], [3]] : tensor<1x1x32x8xf32> into tensor<1x32x8xf32>
    %245 = linalg.batch_matmul ins(%collapsed_301, %collapsed_304 : tensor<1x32x32xf32>, tensor<1x32x8xf32>) outs(%241 : tensor<1x32x8xf32>) -> tensor<1x32x8xf32>
    %246 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<32x32xi1>) outs(%21 : tensor<32x32xi1>) {
    ^bb0(%in: i1, %out: i1):
      %259 = linalg.index 0 : index
      %260 = arith.index_cast %259 : index to i64
      %261 = linalg.index 1 : index
      %262 = arith.index_cast %261 : index to i64
      %263 = arith.addi %260, %c1_i64 : i64
      %264 = arith.cmpi sge, %262, %263 : i64
      %265 = arith.select %264, %in, %false : i1
      linalg.yield %265 : i1
    } -> tensor<32x32xi1>
    %collapsed_305 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<1x1x32x8xf32> into tensor<1x32x8xf32>
    %247 = tensor.empty() : tensor<1x8x32xf32>
    %transposed_306 = linalg.transpose ins(%collapsed_305 : tensor<1x32x8xf32>) outs(%247 : tensor<1x8x32xf32>) permutation = [0, 2, 1] 
    %248 = linalg.batch_matmul ins(%padded, %transposed_306 : tensor<1x32x8xf32>, tensor<1x8x32xf32>) outs(%45 : tensor<1x32x32xf32>) -> tensor<1x32x32xf32>
    %collapsed_307 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<1x1x32x32xf32> into tensor<1x32x32xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %collapsed_307 : tensor<1x32x32xf32>, tensor<1x32x32xf32>) outs(%44 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x32x32xf32>
    %250 = linalg.generic {indexing_maps = [#map, #map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %cst_2, %249 : tensor<32x32xi1>, tensor<f32>, tensor<1x32x32xf32>) outs(%44 : tensor<1x32x32xf32>) {
    ^bb0(%in: i1, %in_311: f32, %in_312: f32, %out: f32):
      %259 = arith.select %in, %in_311, %in_312 : f32
      linalg.yield %259 : f32
    } -> tensor<1x32x32xf32>
    %251 = linalg.batch_matmul ins(%245, %cst_3 : tensor<1x32x8xf32>, tensor<1x8x8xf32>) outs(%241 : tensor<1x32x8xf32>) -> tensor<1x32x8xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %251 : tensor<1x32x8xf32>, tensor<1x32x8xf32>) outs(%240 : tensor<1x32x8xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.subf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x32x8xf32>
    %collapsed_308 = tensor.collapse_shape %27 [[0, 1], [2]] : tensor<1x1x32xf32> into tensor<1x32xf32>
    %expanded_309 = tensor.expand_shape %collapsed_308 [[0], [1, 2]] output_shape [1, 32, 1] : tensor<1x32xf32> into tensor<1x32x1xf32>
    %253 = tensor.empty() : tensor<1x32x1xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_309 : tensor<1x32x1xf32>) outs(%253 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %259 = math.exp %in : f32
      linalg.yield %259 : f32
    } -> tensor<1x32x1xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%padded, %254 : tensor<1x32x8xf32>, tensor<1x32x1xf32>) outs(%240 : tensor<1x32x8xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.mulf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x32x8xf32>
    %256 = linalg.batch_matmul ins(%255, %cst_3 : tensor<1x32x8xf32>, tensor<1x8x8xf32>) outs(%241 : tensor<1x32x8xf32>) -> tensor<1x32x8xf32>
    %257 = linalg.batch_matmul ins(%250, %252 : tensor<1x32x32xf32>, tensor<1x32x8xf32>) outs(%241 : tensor<1x32x8xf32>) -> tensor<1x32x8xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %257 : tensor<1x32x8xf32>, tensor<1x32x8xf32>) outs(%240 : tensor<1x32x8xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %259 = arith.addf %in, %in_311 : f32
      linalg.yield %259 : f32
    } -> tensor<1x32x8xf32>
    %extracted_slice_310 = tensor.extract_slice %258[0, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<1x32x8xf32> to tensor<1x8x8xf32>
    return %extracted_slice_310 : tensor<1x8x8xf32>
  }
}

