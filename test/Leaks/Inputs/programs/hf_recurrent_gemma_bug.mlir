#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> ()>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8x1x3xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<2x4x4xf32>, %arg13: tensor<2x4xf32>, %arg14: tensor<2x4x4xf32>, %arg15: tensor<2x4xf32>, %arg16: tensor<8xf32>, %arg17: tensor<8x8xf32>, %arg18: tensor<8xf32>, %arg19: tensor<8x8xf32>, %arg20: tensor<8xf32>, %arg21: tensor<8x8xf32>, %arg22: tensor<8xf32>, %arg23: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 4.471500e-02 : f32
    %cst_1 = arith.constant 7.977240e-01 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %true = arith.constant true
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<2x8x8xf32>
    %cst_5 = arith.constant dense<2.828125> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<2x8xf32>
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant -8.000000e+00 : f32
    %cst_10 = arith.constant 2.000000e+01 : f32
    %cst_11 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %106 = arith.index_cast %in : i64 to index
      %107 = linalg.index 2 : index
      %108 = arith.cmpi slt, %106, %c32 : index
      cf.assert %108, "index must be smaller than dim size"
      %109 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %109, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%106, %107] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %106 = linalg.index 0 : index
      %107 = arith.index_cast %106 : index to i64
      linalg.yield %107 : i64
    } -> tensor<8xi64>
    %4 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_5 : tensor<2x8x8xf32>, tensor<f32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %6 = tensor.empty() : tensor<2x8x1xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<2x8x8xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_8 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_7 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %11 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<8xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg2 : tensor<8xf32>) outs(%13 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %cst_2 : f32
      linalg.yield %106 : f32
    } -> tensor<8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %extracted_slice = tensor.extract_slice %15[0, 1, 0] [2, 7, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x7x8xf32>
    %extracted_slice_12 = tensor.extract_slice %15[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %concat = tensor.concat dim(1) %extracted_slice, %extracted_slice_12 : (tensor<2x7x8xf32>, tensor<2x1x8xf32>) -> tensor<2x8x8xf32>
    %16 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%16 : tensor<8x8xf32>) permutation = [1, 0] 
    %17 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %19 = linalg.batch_matmul ins(%concat, %17 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%18 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg4 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c3_i64 : f32, i64
      %107 = arith.mulf %106, %cst_0 : f32
      %108 = arith.addf %in, %107 : f32
      %109 = arith.mulf %108, %cst_1 : f32
      %110 = math.tanh %109 : f32
      %111 = arith.addf %110, %cst_2 : f32
      %112 = arith.mulf %111, %cst_3 : f32
      %113 = arith.mulf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<2x8x8xf32>
    %transposed_13 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%16 : tensor<8x8xf32>) permutation = [1, 0] 
    %22 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %23 = linalg.batch_matmul ins(%concat, %22 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%18 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg6 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %transposed_14 = linalg.transpose ins(%24 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %transposed_14 [[0], [1], [2, 3]] output_shape [2, 8, 8, 1] : tensor<2x8x8xf32> into tensor<2x8x8x1xf32>
    %expanded_15 = tensor.expand_shape %arg9 [[0], [1], [2, 3]] output_shape [8, 1, 3, 1] : tensor<8x1x3xf32> into tensor<8x1x3x1xf32>
    %padded = tensor.pad %expanded low[0, 0, 2, 0] high[0, 0, 2, 0] {
    ^bb0(%arg24: index, %arg25: index, %arg26: index, %arg27: index):
      tensor.yield %cst : f32
    } : tensor<2x8x8x1xf32> to tensor<2x8x12x1xf32>
    %25 = tensor.empty() : tensor<2x8x10x1xf32>
    %broadcasted = linalg.broadcast ins(%arg10 : tensor<8xf32>) outs(%25 : tensor<2x8x10x1xf32>) dimensions = [0, 2, 3] 
    %collapsed = tensor.collapse_shape %expanded_15 [[0, 1], [2], [3]] : tensor<8x1x3x1xf32> into tensor<8x3x1xf32>
    %26 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed : tensor<2x8x12x1xf32>, tensor<8x3x1xf32>) outs(%broadcasted : tensor<2x8x10x1xf32>) -> tensor<2x8x10x1xf32>
    %collapsed_16 = tensor.collapse_shape %26 [[0], [1], [2, 3]] : tensor<2x8x10x1xf32> into tensor<2x8x10xf32>
    %extracted_slice_17 = tensor.extract_slice %collapsed_16[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x10xf32> to tensor<2x8x8xf32>
    %transposed_18 = linalg.transpose ins(%extracted_slice_17 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %expanded_19 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %27 = tensor.empty() : tensor<1x8x1xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x8x1xi64>) outs(%27 : tensor<1x8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %106 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %106 : i1
    } -> tensor<1x8x1xi1>
    %collapsed_20 = tensor.collapse_shape %transposed_18 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %expanded_21 = tensor.expand_shape %collapsed_20 [[0], [1, 2]] output_shape [16, 2, 4] : tensor<16x8xf32> into tensor<16x2x4xf32>
    %29 = tensor.empty() : tensor<2x16x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<16x2x4xf32>) outs(%29 : tensor<2x16x4xf32>) permutation = [1, 0, 2] 
    %expanded_23 = tensor.expand_shape %arg13 [[0], [1, 2]] output_shape [2, 1, 4] : tensor<2x4xf32> into tensor<2x1x4xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x16x4xf32>) -> tensor<2x16x4xf32>
    %31 = linalg.batch_matmul ins(%transposed_22, %arg12 : tensor<2x16x4xf32>, tensor<2x4x4xf32>) outs(%30 : tensor<2x16x4xf32>) -> tensor<2x16x4xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %expanded_23 : tensor<2x16x4xf32>, tensor<2x1x4xf32>) outs(%29 : tensor<2x16x4xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x4xf32>
    %33 = tensor.empty() : tensor<16x2x4xf32>
    %transposed_24 = linalg.transpose ins(%32 : tensor<2x16x4xf32>) outs(%33 : tensor<16x2x4xf32>) permutation = [1, 0, 2] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0], [1, 2]] : tensor<16x2x4xf32> into tensor<16x8xf32>
    %expanded_26 = tensor.expand_shape %collapsed_25 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.negf %in : f32
      %107 = math.exp %106 : f32
      %108 = arith.addf %107, %cst_2 : f32
      %109 = arith.divf %cst_2, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<2x8x8xf32>
    %expanded_27 = tensor.expand_shape %arg15 [[0], [1, 2]] output_shape [2, 1, 4] : tensor<2x4xf32> into tensor<2x1x4xf32>
    %35 = linalg.batch_matmul ins(%transposed_22, %arg14 : tensor<2x16x4xf32>, tensor<2x4x4xf32>) outs(%30 : tensor<2x16x4xf32>) -> tensor<2x16x4xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %expanded_27 : tensor<2x16x4xf32>, tensor<2x1x4xf32>) outs(%29 : tensor<2x16x4xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x4xf32>
    %transposed_28 = linalg.transpose ins(%36 : tensor<2x16x4xf32>) outs(%33 : tensor<16x2x4xf32>) permutation = [1, 0, 2] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0], [1, 2]] : tensor<16x2x4xf32> into tensor<16x8xf32>
    %expanded_30 = tensor.expand_shape %collapsed_29 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.negf %in : f32
      %107 = math.exp %106 : f32
      %108 = arith.addf %107, %cst_2 : f32
      %109 = arith.divf %cst_2, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<2x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.mulf %in, %cst_9 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg11 : tensor<8xf32>) outs(%13 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.exp %in : f32
      linalg.yield %106 : f32
    } -> tensor<8xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%39 : tensor<8xf32>) outs(%13 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.log1p %in : f32
      linalg.yield %106 : f32
    } -> tensor<8xf32>
    %41 = tensor.empty() : tensor<8xi1>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg11 : tensor<8xf32>) outs(%41 : tensor<8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %106 = arith.cmpf ogt, %in, %cst_10 : f32
      linalg.yield %106 : i1
    } -> tensor<8xi1>
    %43 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel"]} ins(%42, %arg11, %40 : tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) outs(%13 : tensor<8xf32>) {
    ^bb0(%in: i1, %in_82: f32, %in_83: f32, %out: f32):
      %106 = arith.select %in, %in_82, %in_83 : f32
      linalg.yield %106 : f32
    } -> tensor<8xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %43 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.exp %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.mulf %in, %cst_11 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.exp %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18, %34 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.subf %cst_2, %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.sqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x8x1xi1>) outs(%27 : tensor<1x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %106 = arith.xori %in, %true : i1
      linalg.yield %106 : i1
    } -> tensor<1x8x1xi1>
    %52 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %50 : tensor<1x8x1xi1>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %in_82: f32, %out: f32):
      %106 = arith.uitofp %in : i1 to f32
      %107 = arith.mulf %106, %in_82 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %52 : tensor<1x8x1xi1>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %in_82: f32, %out: f32):
      %106 = arith.uitofp %in : i1 to f32
      %107 = arith.addf %106, %in_82 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %53 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %51 : tensor<2x8x8xf32>, tensor<1x8x1xi1>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: i1, %out: f32):
      %106 = arith.uitofp %in_82 : i1 to f32
      %107 = arith.mulf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %extracted_slice_31 = tensor.extract_slice %55[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_31 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %56 = tensor.empty() : tensor<2x8xf32>
    %57 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_32, %cst_6 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_33 = tensor.extract_slice %54[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %58 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%57, %collapsed_34 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %expanded_35 = tensor.expand_shape %58 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %inserted_slice = tensor.insert_slice %expanded_35 into %cst_4[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x8x8xf32>
    %extracted_slice_36 = tensor.extract_slice %55[0, 1, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_36 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %59 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_37, %58 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_38 = tensor.extract_slice %54[0, 1, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_39 = tensor.collapse_shape %extracted_slice_38 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %60 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%59, %collapsed_39 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %expanded_40 = tensor.expand_shape %60 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %inserted_slice_41 = tensor.insert_slice %expanded_40 into %inserted_slice[0, 1, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x8x8xf32>
    %extracted_slice_42 = tensor.extract_slice %55[0, 2, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_43 = tensor.collapse_shape %extracted_slice_42 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %61 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_43, %60 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_44 = tensor.extract_slice %54[0, 2, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_45 = tensor.collapse_shape %extracted_slice_44 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %62 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%61, %collapsed_45 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %expanded_46 = tensor.expand_shape %62 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %inserted_slice_47 = tensor.insert_slice %expanded_46 into %inserted_slice_41[0, 2, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x8x8xf32>
    %extracted_slice_48 = tensor.extract_slice %55[0, 3, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_49 = tensor.collapse_shape %extracted_slice_48 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %63 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_49, %62 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_50 = tensor.extract_slice %54[0, 3, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_51 = tensor.collapse_shape %extracted_slice_50 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %64 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%63, %collapsed_51 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %expanded_52 = tensor.expand_shape %64 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %inserted_slice_53 = tensor.insert_slice %expanded_52 into %inserted_slice_47[0, 3, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x8x8xf32>
    %extracted_slice_54 = tensor.extract_slice %55[0, 4, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_55 = tensor.collapse_shape %extracted_slice_54 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %65 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_55, %64 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_56 = tensor.extract_slice %54[0, 4, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_57 = tensor.collapse_shape %extracted_slice_56 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %66 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%65, %collapsed_57 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %expanded_58 = tensor.expand_shape %66 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %inserted_slice_59 = tensor.insert_slice %expanded_58 into %inserted_slice_53[0, 4, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x8x8xf32>
    %extracted_slice_60 = tensor.extract_slice %55[0, 5, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_61 = tensor.collapse_shape %extracted_slice_60 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %67 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_61, %66 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_62 = tensor.extract_slice %54[0, 5, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_63 = tensor.collapse_shape %extracted_slice_62 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %68 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%67, %collapsed_63 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %expanded_64 = tensor.expand_shape %68 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %inserted_slice_65 = tensor.insert_slice %expanded_64 into %inserted_slice_59[0, 5, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x8x8xf32>
    %extracted_slice_66 = tensor.extract_slice %55[0, 6, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_67 = tensor.collapse_shape %extracted_slice_66 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %69 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_67, %68 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_68 = tensor.extract_slice %54[0, 6, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_69 = tensor.collapse_shape %extracted_slice_68 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %70 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%69, %collapsed_69 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %expanded_70 = tensor.expand_shape %70 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %inserted_slice_71 = tensor.insert_slice %expanded_70 into %inserted_slice_65[0, 6, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x8x8xf32>
    %extracted_slice_72 = tensor.extract_slice %55[0, 7, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_73 = tensor.collapse_shape %extracted_slice_72 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %71 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_73, %70 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_74 = tensor.extract_slice %54[0, 7, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_75 = tensor.collapse_shape %extracted_slice_74 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %72 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%71, %collapsed_75 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8xf32>
    %expanded_76 = tensor.expand_shape %72 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %inserted_slice_77 = tensor.insert_slice %expanded_76 into %inserted_slice_71[0, 7, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x8x8xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%inserted_slice_77, %21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %transposed_78 = linalg.transpose ins(%arg7 : tensor<8x8xf32>) outs(%16 : tensor<8x8xf32>) permutation = [1, 0] 
    %74 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_78 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %75 = linalg.batch_matmul ins(%73, %74 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%18 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg8 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %4 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<2x8x8xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_8 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_7 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %82 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %84 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg16 : tensor<8xf32>) outs(%13 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %cst_2 : f32
      linalg.yield %106 : f32
    } -> tensor<8xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %84 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %transposed_79 = linalg.transpose ins(%arg17 : tensor<8x8xf32>) outs(%16 : tensor<8x8xf32>) permutation = [1, 0] 
    %86 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_79 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %87 = linalg.batch_matmul ins(%85, %86 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%18 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %arg18 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c3_i64 : f32, i64
      %107 = arith.mulf %106, %cst_0 : f32
      %108 = arith.addf %in, %107 : f32
      %109 = arith.mulf %108, %cst_1 : f32
      %110 = math.tanh %109 : f32
      %111 = arith.addf %110, %cst_2 : f32
      %112 = arith.mulf %111, %cst_3 : f32
      %113 = arith.mulf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<2x8x8xf32>
    %transposed_80 = linalg.transpose ins(%arg19 : tensor<8x8xf32>) outs(%16 : tensor<8x8xf32>) permutation = [1, 0] 
    %90 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_80 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %91 = linalg.batch_matmul ins(%85, %90 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%18 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %arg20 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %92 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %transposed_81 = linalg.transpose ins(%arg21 : tensor<8x8xf32>) outs(%16 : tensor<8x8xf32>) permutation = [1, 0] 
    %94 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_81 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %95 = linalg.batch_matmul ins(%93, %94 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%18 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %arg22 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %77 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.addf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x8x8xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_8 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_7 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg23 : tensor<8xf32>) outs(%13 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %cst_2 : f32
      linalg.yield %106 : f32
    } -> tensor<8xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %104 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %106 = arith.mulf %in, %in_82 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    return %105 : tensor<2x8x8xf32>
  }
}

