#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1) -> (d0, d1)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d4, 0)>
#map19 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, 0, d5)>
#map20 = affine_map<(d0, d1, d2, d3, d4, d5) -> ()>
#map21 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map22 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4, d5)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map25 = affine_map<(d0, d1, d2, d3) -> ()>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, 0)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map28 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<2xf32>, %arg6: tensor<16x1x3xf32>, %arg7: tensor<16xf32>, %arg8: tensor<26x8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8x8xf32>, %arg11: tensor<8xf32>) -> tensor<1x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c-1_i64 = arith.constant -1 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %false = arith.constant false
    %true = arith.constant true
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<3x3xi1>
    %cst_4 = arith.constant dense<true> : tensor<4x4xi1>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 8.000000e+00 : f32
    %cst_7 = arith.constant 2.000000e+01 : f32
    %cst_8 = arith.constant 0x7F800000 : f32
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<1x1x2x4x4xf32>
    %0 = tensor.empty() : tensor<1x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %125 = arith.index_cast %in : i64 to index
      %126 = linalg.index 2 : index
      %127 = arith.cmpi slt, %125, %c32 : index
      cf.assert %127, "index must be smaller than dim size"
      %128 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %128, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%125, %126] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %125 : f32
    } -> tensor<1x8x8xf32>
    %3 = tensor.empty() : tensor<1x8x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<1x8x8xf32>) outs(%4 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_6 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_5 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %9 : tensor<8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x8xf32>
    %11 = tensor.empty() : tensor<8x26xf32>
    %transposed = linalg.transpose ins(%arg8 : tensor<26x8xf32>) outs(%11 : tensor<8x26xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<1x8x26xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x26xf32>) outs(%12 : tensor<1x8x26xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x26xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1x8x26xf32>) -> tensor<1x8x26xf32>
    %15 = linalg.batch_matmul ins(%10, %13 : tensor<1x8x8xf32>, tensor<1x8x26xf32>) outs(%14 : tensor<1x8x26xf32>) -> tensor<1x8x26xf32>
    %16 = tensor.empty() : tensor<2xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg4 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.exp %in : f32
      linalg.yield %125 : f32
    } -> tensor<2xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%17 : tensor<2xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32
      linalg.yield %125 : f32
    } -> tensor<2xf32>
    %extracted_slice = tensor.extract_slice %15[0, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<1x8x26xf32> to tensor<1x8x8xf32>
    %extracted_slice_10 = tensor.extract_slice %15[0, 0, 8] [1, 8, 16] [1, 1, 1] : tensor<1x8x26xf32> to tensor<1x8x16xf32>
    %extracted_slice_11 = tensor.extract_slice %15[0, 0, 24] [1, 8, 2] [1, 1, 1] : tensor<1x8x26xf32> to tensor<1x8x2xf32>
    %19 = tensor.empty() : tensor<1x16x8xf32>
    %transposed_12 = linalg.transpose ins(%extracted_slice_10 : tensor<1x8x16xf32>) outs(%19 : tensor<1x16x8xf32>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %transposed_12 [[0], [1], [2, 3]] output_shape [1, 16, 8, 1] : tensor<1x16x8xf32> into tensor<1x16x8x1xf32>
    %expanded_13 = tensor.expand_shape %arg6 [[0], [1], [2, 3]] output_shape [16, 1, 3, 1] : tensor<16x1x3xf32> into tensor<16x1x3x1xf32>
    %padded = tensor.pad %expanded low[0, 0, 2, 0] high[0, 0, 2, 0] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index):
      tensor.yield %cst : f32
    } : tensor<1x16x8x1xf32> to tensor<1x16x12x1xf32>
    %20 = tensor.empty() : tensor<1x16x10x1xf32>
    %broadcasted = linalg.broadcast ins(%arg7 : tensor<16xf32>) outs(%20 : tensor<1x16x10x1xf32>) dimensions = [0, 2, 3] 
    %collapsed = tensor.collapse_shape %expanded_13 [[0, 1], [2], [3]] : tensor<16x1x3x1xf32> into tensor<16x3x1xf32>
    %21 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed : tensor<1x16x12x1xf32>, tensor<16x3x1xf32>) outs(%broadcasted : tensor<1x16x10x1xf32>) -> tensor<1x16x10x1xf32>
    %collapsed_14 = tensor.collapse_shape %21 [[0], [1], [2, 3]] : tensor<1x16x10x1xf32> into tensor<1x16x10xf32>
    %extracted_slice_15 = tensor.extract_slice %collapsed_14[0, 0, 0] [1, 16, 8] [1, 1, 1] : tensor<1x16x10xf32> to tensor<1x16x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<1x16x8xf32>) outs(%19 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32
      %126 = math.exp %125 : f32
      %127 = arith.addf %126, %cst_0 : f32
      %128 = arith.divf %cst_0, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x16x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %extracted_slice_15 : tensor<1x16x8xf32>, tensor<1x16x8xf32>) outs(%19 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x16x8xf32>
    %24 = tensor.empty() : tensor<1x8x16xf32>
    %transposed_16 = linalg.transpose ins(%23 : tensor<1x16x8xf32>) outs(%24 : tensor<1x8x16xf32>) permutation = [0, 2, 1] 
    %extracted_slice_17 = tensor.extract_slice %transposed_16[0, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<1x8x16xf32> to tensor<1x8x8xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_16[0, 0, 8] [1, 8, 4] [1, 1, 1] : tensor<1x8x16xf32> to tensor<1x8x4xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_16[0, 0, 12] [1, 8, 4] [1, 1, 1] : tensor<1x8x16xf32> to tensor<1x8x4xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %25 = tensor.empty() : tensor<1x8x2xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %arg3 : tensor<1x8x2xf32>, tensor<2xf32>) outs(%25 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.addf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x2xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8x2xf32>) outs(%25 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.exp %in : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x2xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x8x2xf32>) outs(%25 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.log1p %in : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x2xf32>
    %29 = tensor.empty() : tensor<1x8x2xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8x2xf32>) outs(%29 : tensor<1x8x2xi1>) {
    ^bb0(%in: f32, %out: i1):
      %125 = arith.cmpf ogt, %in, %cst_7 : f32
      linalg.yield %125 : i1
    } -> tensor<1x8x2xi1>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %26, %28 : tensor<1x8x2xi1>, tensor<1x8x2xf32>, tensor<1x8x2xf32>) outs(%25 : tensor<1x8x2xf32>) {
    ^bb0(%in: i1, %in_78: f32, %in_79: f32, %out: f32):
      %125 = arith.select %in, %in_78, %in_79 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x2xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x8x2xf32>) outs(%25 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.cmpf ult, %in, %cst : f32
      %126 = arith.select %125, %cst, %in : f32
      %127 = arith.cmpf ugt, %126, %cst_8 : f32
      %128 = arith.select %127, %cst_8, %126 : f32
      linalg.yield %128 : f32
    } -> tensor<1x8x2xf32>
    %33 = tensor.empty() : tensor<1x8x1x2x4xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2, 3]] output_shape [1, 8, 1, 4] : tensor<1x8x4xf32> into tensor<1x8x1x4xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x8x1x4xf32>) outs(%33 : tensor<1x8x1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x1x2x4xf32>
    %collapsed_22 = tensor.collapse_shape %34 [[0], [1], [2, 3], [4]] : tensor<1x8x1x2x4xf32> into tensor<1x8x2x4xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_19 [[0], [1], [2, 3]] output_shape [1, 8, 1, 4] : tensor<1x8x4xf32> into tensor<1x8x1x4xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x8x1x4xf32>) outs(%33 : tensor<1x8x1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x1x2x4xf32>
    %collapsed_24 = tensor.collapse_shape %35 [[0], [1], [2, 3], [4]] : tensor<1x8x1x2x4xf32> into tensor<1x8x2x4xf32>
    %expanded_25 = tensor.expand_shape %arg5 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %36 = tensor.empty() : tensor<1x8x2x4xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_20 : tensor<2x1xf32>, tensor<1x8x2x4xf32>) outs(%36 : tensor<1x8x2x4xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x2x4xf32>
    %expanded_26 = tensor.expand_shape %32 [[0], [1], [2, 3]] output_shape [1, 8, 2, 1] : tensor<1x8x2xf32> into tensor<1x8x2x1xf32>
    %38 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_26 : tensor<1x8x2x4xf32>, tensor<1x8x2x1xf32>) outs(%36 : tensor<1x8x2x4xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x2x4xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %32 : tensor<2xf32>, tensor<1x8x2xf32>) outs(%25 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x2xf32>
    %expanded_27 = tensor.expand_shape %38 [[0], [1, 2], [3], [4]] output_shape [1, 2, 4, 2, 4] : tensor<1x8x2x4xf32> into tensor<1x2x4x2x4xf32>
    %expanded_28 = tensor.expand_shape %39 [[0], [1, 2], [3]] output_shape [1, 2, 4, 2] : tensor<1x8x2xf32> into tensor<1x2x4x2xf32>
    %expanded_29 = tensor.expand_shape %collapsed_22 [[0], [1, 2], [3], [4]] output_shape [1, 2, 4, 2, 4] : tensor<1x8x2x4xf32> into tensor<1x2x4x2x4xf32>
    %expanded_30 = tensor.expand_shape %collapsed_24 [[0], [1, 2], [3], [4]] output_shape [1, 2, 4, 2, 4] : tensor<1x8x2x4xf32> into tensor<1x2x4x2x4xf32>
    %40 = tensor.empty() : tensor<1x2x2x4xf32>
    %transposed_31 = linalg.transpose ins(%expanded_28 : tensor<1x2x4x2xf32>) outs(%40 : tensor<1x2x2x4xf32>) permutation = [0, 3, 1, 2] 
    %expanded_32 = tensor.expand_shape %transposed_31 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 4, 1] : tensor<1x2x2x4xf32> into tensor<1x2x2x4x1xf32>
    %41 = tensor.empty() : tensor<4xi64>
    %42 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%41 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %125 = linalg.index 0 : index
      %126 = arith.index_cast %125 : index to i64
      linalg.yield %126 : i64
    } -> tensor<4xi64>
    %expanded_33 = tensor.expand_shape %42 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %43 = tensor.empty() : tensor<4x4xi1>
    %44 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%expanded_33, %42 : tensor<4x1xi64>, tensor<4xi64>) outs(%43 : tensor<4x4xi1>) {
    ^bb0(%in: i64, %in_78: i64, %out: i1):
      %125 = arith.cmpi sle, %in, %in_78 : i64
      linalg.yield %125 : i1
    } -> tensor<4x4xi1>
    %45 = tensor.empty() : tensor<1x2x2x4x4xf32>
    %46 = linalg.generic {indexing_maps = [#map14, #map15, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_32, %cst_2 : tensor<4x4xi1>, tensor<1x2x2x4x1xf32>, tensor<f32>) outs(%45 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: i1, %in_78: f32, %in_79: f32, %out: f32):
      %125 = arith.select %in, %in_78, %in_79 : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x2x4x4xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%40 : tensor<1x2x2x4xf32>) -> tensor<1x2x2x4xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%46 : tensor<1x2x2x4x4xf32>) outs(%47 : tensor<1x2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x2x4xf32>
    %49 = linalg.generic {indexing_maps = [#map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<1x2x2x4xf32>) outs(%45 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x4x4xf32>
    %50 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<4x4xi1>) outs(%43 : tensor<4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      %125 = linalg.index 0 : index
      %126 = arith.index_cast %125 : index to i64
      %127 = linalg.index 1 : index
      %128 = arith.index_cast %127 : index to i64
      %129 = arith.addi %126, %c-1_i64 : i64
      %130 = arith.cmpi sle, %128, %129 : i64
      %131 = arith.select %130, %in, %false : i1
      linalg.yield %131 : i1
    } -> tensor<4x4xi1>
    %51 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<4x4xi1>) outs(%43 : tensor<4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      %125 = arith.xori %in, %true : i1
      linalg.yield %125 : i1
    } -> tensor<4x4xi1>
    %52 = linalg.generic {indexing_maps = [#map14, #map16, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51, %cst_2, %49 : tensor<4x4xi1>, tensor<f32>, tensor<1x2x2x4x4xf32>) outs(%45 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: i1, %in_78: f32, %in_79: f32, %out: f32):
      %125 = arith.select %in, %in_78, %in_79 : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x2x4x4xf32>
    %expanded_34 = tensor.expand_shape %52 [[0], [1], [2], [3], [4, 5]] output_shape [1, 2, 2, 4, 1, 4] : tensor<1x2x2x4x4xf32> into tensor<1x2x2x4x1x4xf32>
    %expanded_35 = tensor.expand_shape %44 [[0], [1, 2]] output_shape [4, 4, 1] : tensor<4x4xi1> into tensor<4x4x1xi1>
    %53 = tensor.empty() : tensor<1x2x2x4x4x4xf32>
    %54 = linalg.generic {indexing_maps = [#map18, #map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_34, %cst_2 : tensor<4x4x1xi1>, tensor<1x2x2x4x1x4xf32>, tensor<f32>) outs(%53 : tensor<1x2x2x4x4x4xf32>) {
    ^bb0(%in: i1, %in_78: f32, %in_79: f32, %out: f32):
      %125 = arith.select %in, %in_78, %in_79 : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x2x4x4x4xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%45 : tensor<1x2x2x4x4xf32>) -> tensor<1x2x2x4x4xf32>
    %56 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%54 : tensor<1x2x2x4x4x4xf32>) outs(%55 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x2x4x4xf32>
    %57 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<4x4xi1>) outs(%43 : tensor<4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      %125 = linalg.index 0 : index
      %126 = arith.index_cast %125 : index to i64
      %127 = linalg.index 1 : index
      %128 = arith.index_cast %127 : index to i64
      %129 = arith.cmpi sle, %128, %126 : i64
      %130 = arith.select %129, %in, %false : i1
      linalg.yield %130 : i1
    } -> tensor<4x4xi1>
    %58 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<4x4xi1>) outs(%43 : tensor<4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      %125 = arith.xori %in, %true : i1
      linalg.yield %125 : i1
    } -> tensor<4x4xi1>
    %59 = linalg.generic {indexing_maps = [#map14, #map16, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%58, %cst_1, %56 : tensor<4x4xi1>, tensor<f32>, tensor<1x2x2x4x4xf32>) outs(%45 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: i1, %in_78: f32, %in_79: f32, %out: f32):
      %125 = arith.select %in, %in_78, %in_79 : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x2x4x4xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x2x2x4x4xf32>) outs(%45 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.exp %in : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x2x4x4xf32>
    %transposed_36 = linalg.transpose ins(%expanded_30 : tensor<1x2x4x2x4xf32>) outs(%45 : tensor<1x2x2x4x4xf32>) permutation = [0, 1, 3, 2, 4] 
    %transposed_37 = linalg.transpose ins(%expanded_29 : tensor<1x2x4x2x4xf32>) outs(%45 : tensor<1x2x2x4x4xf32>) permutation = [0, 1, 3, 4, 2] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %61 = tensor.empty() : tensor<4x4x4xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %63 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%62 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_40 = tensor.expand_shape %63 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<1x2x2x4x4xf32>
    %64 = tensor.empty() : tensor<1x2x4x4x2xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<1x2x2x4x4xf32>) outs(%64 : tensor<1x2x4x4x2xf32>) permutation = [0, 1, 3, 4, 2] 
    %transposed_42 = linalg.transpose ins(%60 : tensor<1x2x2x4x4xf32>) outs(%64 : tensor<1x2x4x4x2xf32>) permutation = [0, 2, 3, 4, 1] 
    %65 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_41, %transposed_42 : tensor<1x2x4x4x2xf32>, tensor<1x2x4x4x2xf32>) outs(%64 : tensor<1x2x4x4x2xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x4x4x2xf32>
    %transposed_43 = linalg.transpose ins(%65 : tensor<1x2x4x4x2xf32>) outs(%45 : tensor<1x2x2x4x4xf32>) permutation = [0, 1, 4, 2, 3] 
    %transposed_44 = linalg.transpose ins(%expanded_27 : tensor<1x2x4x2x4xf32>) outs(%45 : tensor<1x2x2x4x4xf32>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %66 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%62 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_47 = tensor.expand_shape %66 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<1x2x2x4x4xf32>
    %67 = tensor.empty() : tensor<1x2x4x2x4xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<1x2x2x4x4xf32>) outs(%67 : tensor<1x2x4x2x4xf32>) permutation = [0, 1, 3, 2, 4] 
    %extracted_slice_49 = tensor.extract_slice %48[0, 0, 0, 3] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x4xf32> to tensor<1x2x2x1xf32>
    %68 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_49, %48 : tensor<1x2x2x1xf32>, tensor<1x2x2x4xf32>) outs(%40 : tensor<1x2x2x4xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.subf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x2x4xf32>
    %69 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x2x2x4xf32>) outs(%40 : tensor<1x2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.exp %in : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x2x4xf32>
    %70 = tensor.empty() : tensor<1x2x4x2xf32>
    %transposed_50 = linalg.transpose ins(%69 : tensor<1x2x2x4xf32>) outs(%70 : tensor<1x2x4x2xf32>) permutation = [0, 2, 3, 1] 
    %expanded_51 = tensor.expand_shape %transposed_50 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 2, 1] : tensor<1x2x4x2xf32> into tensor<1x2x4x2x1xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29, %expanded_51 : tensor<1x2x4x2x4xf32>, tensor<1x2x4x2x1xf32>) outs(%67 : tensor<1x2x4x2x4xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x4x2x4xf32>
    %transposed_52 = linalg.transpose ins(%71 : tensor<1x2x4x2x4xf32>) outs(%45 : tensor<1x2x2x4x4xf32>) permutation = [0, 1, 3, 4, 2] 
    %collapsed_53 = tensor.collapse_shape %transposed_52 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %72 = linalg.batch_matmul ins(%collapsed_53, %collapsed_46 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%62 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_54 = tensor.expand_shape %72 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<1x2x2x4x4xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x2x2x4x4xf32>) outs(%45 : tensor<1x2x2x4x4xf32>) permutation = [0, 1, 2, 4, 3] 
    %concat = tensor.concat dim(1) %cst_9, %transposed_55 : (tensor<1x1x2x4x4xf32>, tensor<1x2x2x4x4xf32>) -> tensor<1x3x2x4x4xf32>
    %collapsed_56 = tensor.collapse_shape %extracted_slice_49 [[0], [1], [2, 3]] : tensor<1x2x2x1xf32> into tensor<1x2x2xf32>
    %padded_57 = tensor.pad %collapsed_56 low[0, 0, 1] high[0, 0, 0] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index):
      tensor.yield %cst : f32
    } : tensor<1x2x2xf32> to tensor<1x2x3xf32>
    %73 = tensor.empty() : tensor<1x2x3x3xf32>
    %74 = linalg.generic {indexing_maps = [#map23, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%padded_57 : tensor<1x2x3xf32>) outs(%73 : tensor<1x2x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x3x3xf32>
    %75 = tensor.empty() : tensor<3x3xi1>
    %76 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<3x3xi1>) outs(%75 : tensor<3x3xi1>) {
    ^bb0(%in: i1, %out: i1):
      %125 = linalg.index 0 : index
      %126 = arith.index_cast %125 : index to i64
      %127 = linalg.index 1 : index
      %128 = arith.index_cast %127 : index to i64
      %129 = arith.addi %126, %c-1_i64 : i64
      %130 = arith.cmpi sle, %128, %129 : i64
      %131 = arith.select %130, %in, %false : i1
      linalg.yield %131 : i1
    } -> tensor<3x3xi1>
    %77 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<3x3xi1>) outs(%75 : tensor<3x3xi1>) {
    ^bb0(%in: i1, %out: i1):
      %125 = arith.xori %in, %true : i1
      linalg.yield %125 : i1
    } -> tensor<3x3xi1>
    %78 = linalg.generic {indexing_maps = [#map24, #map25, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %cst_2, %74 : tensor<3x3xi1>, tensor<f32>, tensor<1x2x3x3xf32>) outs(%73 : tensor<1x2x3x3xf32>) {
    ^bb0(%in: i1, %in_78: f32, %in_79: f32, %out: f32):
      %125 = arith.select %in, %in_78, %in_79 : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x3x3xf32>
    %expanded_58 = tensor.expand_shape %78 [[0], [1], [2], [3, 4]] output_shape [1, 2, 3, 1, 3] : tensor<1x2x3x3xf32> into tensor<1x2x3x1x3xf32>
    %79 = tensor.empty() : tensor<3xi64>
    %80 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%79 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %125 = linalg.index 0 : index
      %126 = arith.index_cast %125 : index to i64
      linalg.yield %126 : i64
    } -> tensor<3xi64>
    %expanded_59 = tensor.expand_shape %80 [[0, 1]] output_shape [3, 1] : tensor<3xi64> into tensor<3x1xi64>
    %81 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%expanded_59, %80 : tensor<3x1xi64>, tensor<3xi64>) outs(%75 : tensor<3x3xi1>) {
    ^bb0(%in: i64, %in_78: i64, %out: i1):
      %125 = arith.cmpi sle, %in, %in_78 : i64
      linalg.yield %125 : i1
    } -> tensor<3x3xi1>
    %expanded_60 = tensor.expand_shape %81 [[0], [1, 2]] output_shape [3, 3, 1] : tensor<3x3xi1> into tensor<3x3x1xi1>
    %82 = tensor.empty() : tensor<1x2x3x3x3xf32>
    %83 = linalg.generic {indexing_maps = [#map26, #map27, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_60, %expanded_58, %cst_2 : tensor<3x3x1xi1>, tensor<1x2x3x1x3xf32>, tensor<f32>) outs(%82 : tensor<1x2x3x3x3xf32>) {
    ^bb0(%in: i1, %in_78: f32, %in_79: f32, %out: f32):
      %125 = arith.select %in, %in_78, %in_79 : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x3x3x3xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%73 : tensor<1x2x3x3xf32>) -> tensor<1x2x3x3xf32>
    %85 = linalg.generic {indexing_maps = [#map7, #map28], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%83 : tensor<1x2x3x3x3xf32>) outs(%84 : tensor<1x2x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x3x3xf32>
    %86 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<3x3xi1>) outs(%75 : tensor<3x3xi1>) {
    ^bb0(%in: i1, %out: i1):
      %125 = linalg.index 0 : index
      %126 = arith.index_cast %125 : index to i64
      %127 = linalg.index 1 : index
      %128 = arith.index_cast %127 : index to i64
      %129 = arith.cmpi sle, %128, %126 : i64
      %130 = arith.select %129, %in, %false : i1
      linalg.yield %130 : i1
    } -> tensor<3x3xi1>
    %87 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<3x3xi1>) outs(%75 : tensor<3x3xi1>) {
    ^bb0(%in: i1, %out: i1):
      %125 = arith.xori %in, %true : i1
      linalg.yield %125 : i1
    } -> tensor<3x3xi1>
    %88 = linalg.generic {indexing_maps = [#map24, #map25, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %cst_1, %85 : tensor<3x3xi1>, tensor<f32>, tensor<1x2x3x3xf32>) outs(%73 : tensor<1x2x3x3xf32>) {
    ^bb0(%in: i1, %in_78: f32, %in_79: f32, %out: f32):
      %125 = arith.select %in, %in_78, %in_79 : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x3x3xf32>
    %89 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<1x2x3x3xf32>) outs(%73 : tensor<1x2x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.exp %in : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x3x3xf32>
    %90 = tensor.empty() : tensor<1x2x3x4x4xf32>
    %transposed_61 = linalg.transpose ins(%concat : tensor<1x3x2x4x4xf32>) outs(%90 : tensor<1x2x3x4x4xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_62 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<1x2x3x3xf32> into tensor<2x3x3xf32>
    %collapsed_63 = tensor.collapse_shape %transposed_61 [[0, 1], [2], [3, 4]] : tensor<1x2x3x4x4xf32> into tensor<2x3x16xf32>
    %91 = tensor.empty() : tensor<2x3x16xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %93 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<2x3x3xf32>, tensor<2x3x16xf32>) outs(%92 : tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %expanded_64 = tensor.expand_shape %93 [[0, 1], [2], [3, 4]] output_shape [1, 2, 3, 4, 4] : tensor<2x3x16xf32> into tensor<1x2x3x4x4xf32>
    %94 = tensor.empty() : tensor<1x3x2x4x4xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<1x2x3x4x4xf32>) outs(%94 : tensor<1x3x2x4x4xf32>) permutation = [0, 2, 1, 3, 4] 
    %extracted_slice_66 = tensor.extract_slice %transposed_65[0, 0, 0, 0, 0] [1, 2, 2, 4, 4] [1, 1, 1, 1, 1] : tensor<1x3x2x4x4xf32> to tensor<1x2x2x4x4xf32>
    %95 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x2x2x4xf32>) outs(%40 : tensor<1x2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.exp %in : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x2x4xf32>
    %transposed_67 = linalg.transpose ins(%extracted_slice_66 : tensor<1x2x2x4x4xf32>) outs(%45 : tensor<1x2x2x4x4xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_68 = tensor.collapse_shape %transposed_67 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %96 = linalg.batch_matmul ins(%collapsed_38, %collapsed_68 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%62 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_69 = tensor.expand_shape %96 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<1x2x2x4x4xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<1x2x2x4x4xf32>) outs(%67 : tensor<1x2x4x2x4xf32>) permutation = [0, 1, 3, 2, 4] 
    %transposed_71 = linalg.transpose ins(%95 : tensor<1x2x2x4xf32>) outs(%70 : tensor<1x2x4x2xf32>) permutation = [0, 2, 3, 1] 
    %expanded_72 = tensor.expand_shape %transposed_71 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 2, 1] : tensor<1x2x4x2xf32> into tensor<1x2x4x2x1xf32>
    %97 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_70, %expanded_72 : tensor<1x2x4x2x4xf32>, tensor<1x2x4x2x1xf32>) outs(%67 : tensor<1x2x4x2x4xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x4x2x4xf32>
    %98 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_48, %97 : tensor<1x2x4x2x4xf32>, tensor<1x2x4x2x4xf32>) outs(%67 : tensor<1x2x4x2x4xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.addf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x2x4x2x4xf32>
    %collapsed_73 = tensor.collapse_shape %98 [[0], [1, 2], [3], [4]] : tensor<1x2x4x2x4xf32> into tensor<1x8x2x4xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_73, %37 : tensor<1x8x2x4xf32>, tensor<1x8x2x4xf32>) outs(%36 : tensor<1x8x2x4xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.addf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x2x4xf32>
    %collapsed_74 = tensor.collapse_shape %99 [[0], [1], [2, 3]] : tensor<1x8x2x4xf32> into tensor<1x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32
      %126 = math.exp %125 : f32
      %127 = arith.addf %126, %cst_0 : f32
      %128 = arith.divf %cst_0, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %extracted_slice : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_74, %101 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x8xf32>
    %expanded_75 = tensor.expand_shape %102 [[0], [1], [2, 3]] output_shape [1, 8, 1, 8] : tensor<1x8x8xf32> into tensor<1x8x1x8xf32>
    %103 = tensor.empty() : tensor<1x8x1x8xf32>
    %104 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<1x8x1x8xf32>) outs(%103 : tensor<1x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %125 : f32
    } -> tensor<1x8x1x8xf32>
    %105 = tensor.empty() : tensor<1x8x1x1xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %107 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<1x8x1x8xf32>) outs(%106 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x1x1xf32>
    %108 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<1x8x1x1xf32>) outs(%105 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_6 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x1x1xf32>
    %109 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<1x8x1x1xf32>) outs(%105 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_5 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<1x8x1x1xf32>) outs(%105 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x1x1xf32>
    %111 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_75, %110 : tensor<1x8x1x8xf32>, tensor<1x8x1x1xf32>) outs(%103 : tensor<1x8x1x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x1x8xf32>
    %collapsed_76 = tensor.collapse_shape %111 [[0], [1], [2, 3]] : tensor<1x8x1x8xf32> into tensor<1x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %collapsed_76 : tensor<8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x8xf32>
    %113 = tensor.empty() : tensor<8x8xf32>
    %transposed_77 = linalg.transpose ins(%arg10 : tensor<8x8xf32>) outs(%113 : tensor<8x8xf32>) permutation = [1, 0] 
    %114 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_77 : tensor<8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %116 = linalg.batch_matmul ins(%112, %114 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%115 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %116 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.addf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %125 : f32
    } -> tensor<1x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<1x8x8xf32>) outs(%4 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_6 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_5 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %122 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %123 : tensor<8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %125 = arith.mulf %in, %in_78 : f32
      linalg.yield %125 : f32
    } -> tensor<1x8x8xf32>
    return %124 : tensor<1x8x8xf32>
  }
}

