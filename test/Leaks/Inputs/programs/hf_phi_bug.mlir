#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<16x8xf32>, %arg11: tensor<16xf32>, %arg12: tensor<8x16xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>, %arg17: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.79788456080286541 : f64
    %cst_2 = arith.constant 4.471500e-02 : f64
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant -3.40282347E+38 : f32
    %cst_6 = arith.constant 8.000000e+00 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
    %cst_8 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.index_cast %in : i64 to index
      %108 = linalg.index 2 : index
      %109 = arith.cmpi slt, %107, %c32 : index
      cf.assert %109, "index must be smaller than dim size"
      %110 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %110, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%107, %108] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %107 = linalg.index 0 : index
      %108 = arith.index_cast %107 : index to i64
      linalg.yield %108 : i64
    } -> tensor<8xi64>
    %4 = tensor.empty() : tensor<8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_5 : f32
    } -> tensor<8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = linalg.index 0 : index
      %108 = arith.index_cast %107 : index to i64
      %109 = linalg.index 1 : index
      %110 = arith.index_cast %109 : index to i64
      %111 = arith.addi %108, %c2_i64 : i64
      %112 = arith.cmpi sge, %110, %111 : i64
      %113 = arith.select %112, %in, %cst : f32
      linalg.yield %113 : f32
    } -> tensor<8x8xf32>
    %expanded = tensor.expand_shape %6 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xf32> into tensor<1x1x8x8xf32>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %7 = tensor.empty() : tensor<1x8x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x8x1xi64>) outs(%7 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.sitofp %in : i64 to f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %cst_4 : tensor<1x8x1xf32>, tensor<1xf32>) outs(%7 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %concat = tensor.concat dim(2) %9, %9 : (tensor<1x8x1xf32>, tensor<1x8x1xf32>) -> tensor<1x8x2xf32>
    %10 = tensor.empty() : tensor<1x8x2xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x2xf32>) outs(%10 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.cos %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x2xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x2xf32>) outs(%10 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.sin %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x2xf32>
    %13 = tensor.empty() : tensor<2x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%14 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %16 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %17 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.subf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<2x8x8xf32>) outs(%14 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_3 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<2x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_10 = tensor.collapse_shape %23 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %24 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg14 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) permutation = [1, 0] 
    %28 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %30 = linalg.batch_matmul ins(%27, %28 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%29 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %expanded_11 = tensor.expand_shape %31 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %32 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x8x2x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_13 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) permutation = [1, 0] 
    %33 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %34 = linalg.batch_matmul ins(%27, %33 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%29 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg5 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %expanded_14 = tensor.expand_shape %35 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x8x2x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) permutation = [1, 0] 
    %36 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %37 = linalg.batch_matmul ins(%27, %36 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%29 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg7 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %expanded_17 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x8x2x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_12[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_15[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %expanded_22 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %expanded_23 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %39 = tensor.empty() : tensor<2x2x8x2xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_22 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%39 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_24 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice[0, 0, 0, 1] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %41 = tensor.empty() : tensor<2x2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x2x8x1xf32>) outs(%41 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x1xf32>
    %concat_26 = tensor.concat dim(3) %42, %extracted_slice_24 : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_23 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%39 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x2xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%39 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x2xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %expanded_22 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%39 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice_20[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice_20[0, 0, 0, 1] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x2x8x1xf32>) outs(%41 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x1xf32>
    %concat_29 = tensor.concat dim(3) %46, %extracted_slice_27 : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_23 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%39 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x2xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %47 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%39 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_30 = tensor.concat dim(3) %44, %extracted_slice_19 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %concat_31 = tensor.concat dim(3) %48, %extracted_slice_21 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %49 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_32 = linalg.transpose ins(%concat_31 : tensor<2x2x8x4xf32>) outs(%49 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_33 = tensor.collapse_shape %concat_30 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %50 = tensor.empty() : tensor<4x8x8xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %52 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%51 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_35 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %53 = tensor.empty() : tensor<2x2x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x2x8x8xf32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.mulf %in, %cst_7 : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x8xf32>
    %56 = tensor.empty() : tensor<2x2x8xi64>
    %57 = linalg.fill ins(%c0_i64 : i64) outs(%56 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %58 = tensor.empty() : tensor<2x2x8xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %60:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<2x2x8x8xf32>) outs(%59, %57 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %107 = linalg.index 3 : index
      %108 = arith.index_cast %107 : index to i64
      %109 = arith.maximumf %in, %out : f32
      %110 = arith.cmpf ogt, %in, %out : f32
      %111 = arith.select %110, %108, %out_47 : i64
      linalg.yield %109, %111 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_36 = tensor.expand_shape %60#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_36 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.subf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x2x8x8xf32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.exp %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x8xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x2x8x8xf32>) outs(%63 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %64 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.divf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_37 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %66 = tensor.empty() : tensor<4x8x4xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %68 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%67 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_39 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %69 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x2x8x4xf32>) outs(%69 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_42 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) permutation = [1, 0] 
    %70 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %71 = linalg.batch_matmul ins(%collapsed_41, %70 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%29 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %arg9 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %73 = tensor.empty() : tensor<8x16xf32>
    %transposed_43 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%73 : tensor<8x16xf32>) permutation = [1, 0] 
    %74 = tensor.empty() : tensor<2x8x16xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<8x16xf32>) outs(%74 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %77 = linalg.batch_matmul ins(%27, %75 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%76 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %arg11 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%74 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x16xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x8x16xf32>) outs(%74 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.mulf %in, %cst_7 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x16xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x8x16xf32>) outs(%74 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %107 : f32
    } -> tensor<2x8x16xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x8x16xf32>) outs(%74 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_2 : f64 to f32
      %108 = arith.mulf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<2x8x16xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%74 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x16xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x8x16xf32>) outs(%74 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_1 : f64 to f32
      %108 = arith.mulf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<2x8x16xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x8x16xf32>) outs(%74 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.tanh %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x16xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x8x16xf32>) outs(%74 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %cst_8 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x16xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %85 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%74 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x16xf32>
    %87 = tensor.empty() : tensor<16x8xf32>
    %transposed_44 = linalg.transpose ins(%arg12 : tensor<8x16xf32>) outs(%87 : tensor<16x8xf32>) permutation = [1, 0] 
    %88 = tensor.empty() : tensor<2x16x8xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<16x8xf32>) outs(%88 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %90 = linalg.batch_matmul ins(%86, %89 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%29 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %arg13 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %91 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %1 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x8x8xf32>) outs(%14 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_45 = tensor.collapse_shape %95 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %96 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.subf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x8x8xf32>) outs(%14 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_3 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x8x1xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_46 = tensor.collapse_shape %102 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %103 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg16 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.mulf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %107 = arith.addf %in, %in_47 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x8xf32>
    return %106 : tensor<2x8x8xf32>
  }
}

