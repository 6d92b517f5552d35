#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<1x5xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x2xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8x1x3xf32>, %arg6: tensor<8xf32>, %arg7: tensor<16x8xf32>, %arg8: tensor<6x8xf32>, %arg9: tensor<8x2xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8x8xf32>, %arg12: tensor<8xf32>) -> tensor<1x5x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x8x2xf32>
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant 8.000000e+00 : f32
    %cst_4 = arith.constant 2.000000e+01 : f32
    %0 = tensor.empty() : tensor<1x5x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x5xi64>) outs(%0 : tensor<1x5x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %83 = arith.index_cast %in : i64 to index
      %84 = linalg.index 2 : index
      %85 = arith.cmpi slt, %83, %c32 : index
      cf.assert %85, "index must be smaller than dim size"
      %86 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %86, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%83, %84] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x5x8xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x5x8xf32>) outs(%0 : tensor<1x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %83 : f32
    } -> tensor<1x5x8xf32>
    %3 = tensor.empty() : tensor<1x5x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x5x1xf32>) -> tensor<1x5x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<1x5x8xf32>) outs(%4 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.addf %in, %out : f32
      linalg.yield %83 : f32
    } -> tensor<1x5x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x5x1xf32>) outs(%3 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.divf %in, %cst_3 : f32
      linalg.yield %83 : f32
    } -> tensor<1x5x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x5x1xf32>) outs(%3 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.truncf %cst_2 : f64 to f32
      %84 = arith.addf %in, %83 : f32
      linalg.yield %84 : f32
    } -> tensor<1x5x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x5x1xf32>) outs(%3 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.rsqrt %in : f32
      linalg.yield %83 : f32
    } -> tensor<1x5x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<1x5x8xf32>, tensor<1x5x1xf32>) outs(%0 : tensor<1x5x8xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x5x8xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %9 : tensor<8xf32>, tensor<1x5x8xf32>) outs(%0 : tensor<1x5x8xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x5x8xf32>
    %11 = tensor.empty() : tensor<8x16xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%11 : tensor<8x16xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<1x8x16xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x16xf32>) outs(%12 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %14 = tensor.empty() : tensor<1x5x16xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x5x16xf32>) -> tensor<1x5x16xf32>
    %16 = linalg.batch_matmul ins(%10, %13 : tensor<1x5x8xf32>, tensor<1x8x16xf32>) outs(%15 : tensor<1x5x16xf32>) -> tensor<1x5x16xf32>
    %17 = tensor.empty() : tensor<1x16x5xf32>
    %transposed_5 = linalg.transpose ins(%16 : tensor<1x5x16xf32>) outs(%17 : tensor<1x16x5xf32>) permutation = [0, 2, 1] 
    %18 = tensor.empty() : tensor<8x2xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<8x2xf32>) outs(%18 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.exp %in : f32
      linalg.yield %83 : f32
    } -> tensor<8x2xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<8x2xf32>) outs(%18 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.negf %in : f32
      linalg.yield %83 : f32
    } -> tensor<8x2xf32>
    %extracted_slice = tensor.extract_slice %transposed_5[0, 0, 0] [1, 8, 5] [1, 1, 1] : tensor<1x16x5xf32> to tensor<1x8x5xf32>
    %extracted_slice_6 = tensor.extract_slice %transposed_5[0, 8, 0] [1, 8, 5] [1, 1, 1] : tensor<1x16x5xf32> to tensor<1x8x5xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 8, 5, 1] : tensor<1x8x5xf32> into tensor<1x8x5x1xf32>
    %expanded_7 = tensor.expand_shape %arg5 [[0], [1], [2, 3]] output_shape [8, 1, 3, 1] : tensor<8x1x3xf32> into tensor<8x1x3x1xf32>
    %padded = tensor.pad %expanded low[0, 0, 2, 0] high[0, 0, 2, 0] {
    ^bb0(%arg13: index, %arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst : f32
    } : tensor<1x8x5x1xf32> to tensor<1x8x9x1xf32>
    %21 = tensor.empty() : tensor<1x8x7x1xf32>
    %broadcasted = linalg.broadcast ins(%arg6 : tensor<8xf32>) outs(%21 : tensor<1x8x7x1xf32>) dimensions = [0, 2, 3] 
    %collapsed = tensor.collapse_shape %expanded_7 [[0, 1], [2], [3]] : tensor<8x1x3x1xf32> into tensor<8x3x1xf32>
    %22 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed : tensor<1x8x9x1xf32>, tensor<8x3x1xf32>) outs(%broadcasted : tensor<1x8x7x1xf32>) -> tensor<1x8x7x1xf32>
    %collapsed_8 = tensor.collapse_shape %22 [[0], [1], [2, 3]] : tensor<1x8x7x1xf32> into tensor<1x8x7xf32>
    %extracted_slice_9 = tensor.extract_slice %collapsed_8[0, 0, 0] [1, 8, 5] [1, 1, 1] : tensor<1x8x7xf32> to tensor<1x8x5xf32>
    %23 = tensor.empty() : tensor<1x8x5xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_9 : tensor<1x8x5xf32>) outs(%23 : tensor<1x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.negf %in : f32
      %84 = math.exp %83 : f32
      %85 = arith.addf %84, %cst_0 : f32
      %86 = arith.divf %cst_0, %85 : f32
      linalg.yield %86 : f32
    } -> tensor<1x8x5xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %extracted_slice_9 : tensor<1x8x5xf32>, tensor<1x8x5xf32>) outs(%23 : tensor<1x8x5xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x5xf32>
    %transposed_10 = linalg.transpose ins(%25 : tensor<1x8x5xf32>) outs(%0 : tensor<1x5x8xf32>) permutation = [0, 2, 1] 
    %26 = tensor.empty() : tensor<8x6xf32>
    %transposed_11 = linalg.transpose ins(%arg8 : tensor<6x8xf32>) outs(%26 : tensor<8x6xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<1x8x6xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<8x6xf32>) outs(%27 : tensor<1x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x6xf32>
    %29 = tensor.empty() : tensor<1x5x6xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<1x5x6xf32>) -> tensor<1x5x6xf32>
    %31 = linalg.batch_matmul ins(%transposed_10, %28 : tensor<1x5x8xf32>, tensor<1x8x6xf32>) outs(%30 : tensor<1x5x6xf32>) -> tensor<1x5x6xf32>
    %extracted_slice_12 = tensor.extract_slice %31[0, 0, 0] [1, 5, 2] [1, 1, 1] : tensor<1x5x6xf32> to tensor<1x5x2xf32>
    %extracted_slice_13 = tensor.extract_slice %31[0, 0, 2] [1, 5, 2] [1, 1, 1] : tensor<1x5x6xf32> to tensor<1x5x2xf32>
    %extracted_slice_14 = tensor.extract_slice %31[0, 0, 4] [1, 5, 2] [1, 1, 1] : tensor<1x5x6xf32> to tensor<1x5x2xf32>
    %32 = tensor.empty() : tensor<1x2x5xf32>
    %transposed_15 = linalg.transpose ins(%extracted_slice_12 : tensor<1x5x2xf32>) outs(%32 : tensor<1x2x5xf32>) permutation = [0, 2, 1] 
    %33 = tensor.empty() : tensor<1x8x2xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<8x2xf32>) outs(%33 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x2xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1x8x5xf32>) -> tensor<1x8x5xf32>
    %36 = linalg.batch_matmul ins(%34, %transposed_15 : tensor<1x8x2xf32>, tensor<1x2x5xf32>) outs(%35 : tensor<1x8x5xf32>) -> tensor<1x8x5xf32>
    %expanded_16 = tensor.expand_shape %arg10 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %expanded_16 : tensor<1x8x5xf32>, tensor<8x1xf32>) outs(%23 : tensor<1x8x5xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.addf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x5xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x8x5xf32>) outs(%23 : tensor<1x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.exp %in : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x5xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x8x5xf32>) outs(%23 : tensor<1x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.log1p %in : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x5xf32>
    %40 = tensor.empty() : tensor<1x8x5xi1>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x8x5xf32>) outs(%40 : tensor<1x8x5xi1>) {
    ^bb0(%in: f32, %out: i1):
      %83 = arith.cmpf ogt, %in, %cst_4 : f32
      linalg.yield %83 : i1
    } -> tensor<1x8x5xi1>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %37, %39 : tensor<1x8x5xi1>, tensor<1x8x5xf32>, tensor<1x8x5xf32>) outs(%23 : tensor<1x8x5xf32>) {
    ^bb0(%in: i1, %in_59: f32, %in_60: f32, %out: f32):
      %83 = arith.select %in, %in_59, %in_60 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x5xf32>
    %expanded_17 = tensor.expand_shape %20 [[0, 1], [2, 3]] output_shape [1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x8x1x2xf32>
    %expanded_18 = tensor.expand_shape %42 [[0], [1], [2, 3]] output_shape [1, 8, 5, 1] : tensor<1x8x5xf32> into tensor<1x8x5x1xf32>
    %43 = tensor.empty() : tensor<1x8x5x2xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<1x8x1x2xf32>, tensor<1x8x5x1xf32>) outs(%43 : tensor<1x8x5x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x5x2xf32>
    %45 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x8x5x2xf32>) outs(%43 : tensor<1x8x5x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.exp %in : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x5x2xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2], [3]] output_shape [1, 1, 5, 2] : tensor<1x5x2xf32> into tensor<1x1x5x2xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<1x8x5x1xf32>, tensor<1x1x5x2xf32>) outs(%43 : tensor<1x8x5x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x5x2xf32>
    %expanded_20 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [1, 8, 5, 1] : tensor<1x8x5xf32> into tensor<1x8x5x1xf32>
    %47 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_20 : tensor<1x8x5x2xf32>, tensor<1x8x5x1xf32>) outs(%43 : tensor<1x8x5x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x5x2xf32>
    %extracted_slice_21 = tensor.extract_slice %45[0, 0, 0, 0] [1, 8, 1, 2] [1, 1, 1, 1] : tensor<1x8x5x2xf32> to tensor<1x8x1x2xf32>
    %collapsed_22 = tensor.collapse_shape %extracted_slice_21 [[0], [1, 2], [3]] : tensor<1x8x1x2xf32> into tensor<1x8x2xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_22, %cst_1 : tensor<1x8x2xf32>, tensor<1x8x2xf32>) outs(%33 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x2xf32>
    %extracted_slice_23 = tensor.extract_slice %47[0, 0, 0, 0] [1, 8, 1, 2] [1, 1, 1, 1] : tensor<1x8x5x2xf32> to tensor<1x8x1x2xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0], [1, 2], [3]] : tensor<1x8x1x2xf32> into tensor<1x8x2xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %collapsed_24 : tensor<1x8x2xf32>, tensor<1x8x2xf32>) outs(%33 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.addf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x2xf32>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice_14[0, 0, 0] [1, 1, 2] [1, 1, 1] : tensor<1x5x2xf32> to tensor<1x1x2xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_25 [[0, 1], [2]] : tensor<1x1x2xf32> into tensor<1x2xf32>
    %expanded_27 = tensor.expand_shape %collapsed_26 [[0], [1, 2]] output_shape [1, 2, 1] : tensor<1x2xf32> into tensor<1x2x1xf32>
    %50 = tensor.empty() : tensor<1x8x1xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %52 = linalg.batch_matmul ins(%49, %expanded_27 : tensor<1x8x2xf32>, tensor<1x2x1xf32>) outs(%51 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %extracted_slice_28 = tensor.extract_slice %45[0, 0, 1, 0] [1, 8, 1, 2] [1, 1, 1, 1] : tensor<1x8x5x2xf32> to tensor<1x8x1x2xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_28 [[0], [1, 2], [3]] : tensor<1x8x1x2xf32> into tensor<1x8x2xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_29, %49 : tensor<1x8x2xf32>, tensor<1x8x2xf32>) outs(%33 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x2xf32>
    %extracted_slice_30 = tensor.extract_slice %47[0, 0, 1, 0] [1, 8, 1, 2] [1, 1, 1, 1] : tensor<1x8x5x2xf32> to tensor<1x8x1x2xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [[0], [1, 2], [3]] : tensor<1x8x1x2xf32> into tensor<1x8x2xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %collapsed_31 : tensor<1x8x2xf32>, tensor<1x8x2xf32>) outs(%33 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.addf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_14[0, 1, 0] [1, 1, 2] [1, 1, 1] : tensor<1x5x2xf32> to tensor<1x1x2xf32>
    %collapsed_33 = tensor.collapse_shape %extracted_slice_32 [[0, 1], [2]] : tensor<1x1x2xf32> into tensor<1x2xf32>
    %expanded_34 = tensor.expand_shape %collapsed_33 [[0], [1, 2]] output_shape [1, 2, 1] : tensor<1x2xf32> into tensor<1x2x1xf32>
    %55 = linalg.batch_matmul ins(%54, %expanded_34 : tensor<1x8x2xf32>, tensor<1x2x1xf32>) outs(%51 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %extracted_slice_35 = tensor.extract_slice %45[0, 0, 2, 0] [1, 8, 1, 2] [1, 1, 1, 1] : tensor<1x8x5x2xf32> to tensor<1x8x1x2xf32>
    %collapsed_36 = tensor.collapse_shape %extracted_slice_35 [[0], [1, 2], [3]] : tensor<1x8x1x2xf32> into tensor<1x8x2xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36, %54 : tensor<1x8x2xf32>, tensor<1x8x2xf32>) outs(%33 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x2xf32>
    %extracted_slice_37 = tensor.extract_slice %47[0, 0, 2, 0] [1, 8, 1, 2] [1, 1, 1, 1] : tensor<1x8x5x2xf32> to tensor<1x8x1x2xf32>
    %collapsed_38 = tensor.collapse_shape %extracted_slice_37 [[0], [1, 2], [3]] : tensor<1x8x1x2xf32> into tensor<1x8x2xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %collapsed_38 : tensor<1x8x2xf32>, tensor<1x8x2xf32>) outs(%33 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.addf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x2xf32>
    %extracted_slice_39 = tensor.extract_slice %extracted_slice_14[0, 2, 0] [1, 1, 2] [1, 1, 1] : tensor<1x5x2xf32> to tensor<1x1x2xf32>
    %collapsed_40 = tensor.collapse_shape %extracted_slice_39 [[0, 1], [2]] : tensor<1x1x2xf32> into tensor<1x2xf32>
    %expanded_41 = tensor.expand_shape %collapsed_40 [[0], [1, 2]] output_shape [1, 2, 1] : tensor<1x2xf32> into tensor<1x2x1xf32>
    %58 = linalg.batch_matmul ins(%57, %expanded_41 : tensor<1x8x2xf32>, tensor<1x2x1xf32>) outs(%51 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %extracted_slice_42 = tensor.extract_slice %45[0, 0, 3, 0] [1, 8, 1, 2] [1, 1, 1, 1] : tensor<1x8x5x2xf32> to tensor<1x8x1x2xf32>
    %collapsed_43 = tensor.collapse_shape %extracted_slice_42 [[0], [1, 2], [3]] : tensor<1x8x1x2xf32> into tensor<1x8x2xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_43, %57 : tensor<1x8x2xf32>, tensor<1x8x2xf32>) outs(%33 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x2xf32>
    %extracted_slice_44 = tensor.extract_slice %47[0, 0, 3, 0] [1, 8, 1, 2] [1, 1, 1, 1] : tensor<1x8x5x2xf32> to tensor<1x8x1x2xf32>
    %collapsed_45 = tensor.collapse_shape %extracted_slice_44 [[0], [1, 2], [3]] : tensor<1x8x1x2xf32> into tensor<1x8x2xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %collapsed_45 : tensor<1x8x2xf32>, tensor<1x8x2xf32>) outs(%33 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.addf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x2xf32>
    %extracted_slice_46 = tensor.extract_slice %extracted_slice_14[0, 3, 0] [1, 1, 2] [1, 1, 1] : tensor<1x5x2xf32> to tensor<1x1x2xf32>
    %collapsed_47 = tensor.collapse_shape %extracted_slice_46 [[0, 1], [2]] : tensor<1x1x2xf32> into tensor<1x2xf32>
    %expanded_48 = tensor.expand_shape %collapsed_47 [[0], [1, 2]] output_shape [1, 2, 1] : tensor<1x2xf32> into tensor<1x2x1xf32>
    %61 = linalg.batch_matmul ins(%60, %expanded_48 : tensor<1x8x2xf32>, tensor<1x2x1xf32>) outs(%51 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %extracted_slice_49 = tensor.extract_slice %45[0, 0, 4, 0] [1, 8, 1, 2] [1, 1, 1, 1] : tensor<1x8x5x2xf32> to tensor<1x8x1x2xf32>
    %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [[0], [1, 2], [3]] : tensor<1x8x1x2xf32> into tensor<1x8x2xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_50, %60 : tensor<1x8x2xf32>, tensor<1x8x2xf32>) outs(%33 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x2xf32>
    %extracted_slice_51 = tensor.extract_slice %47[0, 0, 4, 0] [1, 8, 1, 2] [1, 1, 1, 1] : tensor<1x8x5x2xf32> to tensor<1x8x1x2xf32>
    %collapsed_52 = tensor.collapse_shape %extracted_slice_51 [[0], [1, 2], [3]] : tensor<1x8x1x2xf32> into tensor<1x8x2xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %collapsed_52 : tensor<1x8x2xf32>, tensor<1x8x2xf32>) outs(%33 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.addf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x2xf32>
    %extracted_slice_53 = tensor.extract_slice %extracted_slice_14[0, 4, 0] [1, 1, 2] [1, 1, 1] : tensor<1x5x2xf32> to tensor<1x1x2xf32>
    %collapsed_54 = tensor.collapse_shape %extracted_slice_53 [[0, 1], [2]] : tensor<1x1x2xf32> into tensor<1x2xf32>
    %expanded_55 = tensor.expand_shape %collapsed_54 [[0], [1, 2]] output_shape [1, 2, 1] : tensor<1x2xf32> into tensor<1x2x1xf32>
    %64 = linalg.batch_matmul ins(%63, %expanded_55 : tensor<1x8x2xf32>, tensor<1x2x1xf32>) outs(%51 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %concat = tensor.concat dim(2) %52, %55, %58, %61, %64 : (tensor<1x8x1xf32>, tensor<1x8x1xf32>, tensor<1x8x1xf32>, tensor<1x8x1xf32>, tensor<1x8x1xf32>) -> tensor<1x8x5xf32>
    %expanded_56 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xf32> into tensor<1x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %expanded_56 : tensor<1x8x5xf32>, tensor<1x8x1xf32>) outs(%23 : tensor<1x8x5xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x5xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %65 : tensor<1x8x5xf32>, tensor<1x8x5xf32>) outs(%23 : tensor<1x8x5xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.addf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x5xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_6 : tensor<1x8x5xf32>) outs(%23 : tensor<1x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.negf %in : f32
      %84 = math.exp %83 : f32
      %85 = arith.addf %84, %cst_0 : f32
      %86 = arith.divf %cst_0, %85 : f32
      linalg.yield %86 : f32
    } -> tensor<1x8x5xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %extracted_slice_6 : tensor<1x8x5xf32>, tensor<1x8x5xf32>) outs(%23 : tensor<1x8x5xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x5xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %68 : tensor<1x8x5xf32>, tensor<1x8x5xf32>) outs(%23 : tensor<1x8x5xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x8x5xf32>
    %transposed_57 = linalg.transpose ins(%69 : tensor<1x8x5xf32>) outs(%0 : tensor<1x5x8xf32>) permutation = [0, 2, 1] 
    %70 = tensor.empty() : tensor<8x8xf32>
    %transposed_58 = linalg.transpose ins(%arg11 : tensor<8x8xf32>) outs(%70 : tensor<8x8xf32>) permutation = [1, 0] 
    %71 = tensor.empty() : tensor<1x8x8xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<8x8xf32>) outs(%71 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x5x8xf32>) -> tensor<1x5x8xf32>
    %74 = linalg.batch_matmul ins(%transposed_57, %72 : tensor<1x5x8xf32>, tensor<1x8x8xf32>) outs(%73 : tensor<1x5x8xf32>) -> tensor<1x5x8xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %74 : tensor<1x5x8xf32>, tensor<1x5x8xf32>) outs(%0 : tensor<1x5x8xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.addf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x5x8xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x5x8xf32>) outs(%0 : tensor<1x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %83 : f32
    } -> tensor<1x5x8xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<1x5x8xf32>) outs(%4 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.addf %in, %out : f32
      linalg.yield %83 : f32
    } -> tensor<1x5x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x5x1xf32>) outs(%3 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.divf %in, %cst_3 : f32
      linalg.yield %83 : f32
    } -> tensor<1x5x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x5x1xf32>) outs(%3 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.truncf %cst_2 : f64 to f32
      %84 = arith.addf %in, %83 : f32
      linalg.yield %84 : f32
    } -> tensor<1x5x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x5x1xf32>) outs(%3 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.rsqrt %in : f32
      linalg.yield %83 : f32
    } -> tensor<1x5x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %80 : tensor<1x5x8xf32>, tensor<1x5x1xf32>) outs(%0 : tensor<1x5x8xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x5x8xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %81 : tensor<8xf32>, tensor<1x5x8xf32>) outs(%0 : tensor<1x5x8xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %83 = arith.mulf %in, %in_59 : f32
      linalg.yield %83 : f32
    } -> tensor<1x5x8xf32>
    return %82 : tensor<1x5x8xf32>
  }
}

