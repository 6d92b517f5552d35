#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x5x8xf32>, %arg2: tensor<32x8xf32>, %arg3: tensor<16x8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8x8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8x8xf32>, %arg14: tensor<8x8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8x8xf32>, %arg17: tensor<8xf32>, %arg18: tensor<8x8xf32>, %arg19: tensor<8xf32>, %arg20: tensor<8xf32>, %arg21: tensor<8xf32>, %arg22: tensor<16x8xf32>, %arg23: tensor<16xf32>, %arg24: tensor<8x16xf32>, %arg25: tensor<8xf32>, %arg26: tensor<8xf32>, %arg27: tensor<8xf32>, %arg28: tensor<8xf32>, %arg29: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %c16_i64 = arith.constant 16 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant -3.40282347E+38 : f32
    %cst_5 = arith.constant 8.000000e+00 : f32
    %cst_6 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %141 = arith.index_cast %in : i64 to index
      %142 = linalg.index 2 : index
      %143 = arith.cmpi slt, %141, %c32 : index
      cf.assert %143, "index must be smaller than dim size"
      %144 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %144, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%141, %142] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %141 = linalg.index 0 : index
      %142 = arith.index_cast %141 : index to i64
      linalg.yield %142 : i64
    } -> tensor<8xi64>
    %4 = tensor.empty() : tensor<2x8xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8xi64>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %141 = arith.cmpi slt, %in, %c0_i64 : i64
      %142 = arith.addi %in, %c16_i64 : i64
      %143 = arith.select %141, %142, %in : i64
      %144 = arith.index_cast %143 : i64 to index
      %145 = linalg.index 2 : index
      %extracted = tensor.extract %arg3[%144, %145] : tensor<16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %8 = tensor.empty() : tensor<8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_4 : f32
    } -> tensor<8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = linalg.index 0 : index
      %142 = arith.index_cast %141 : index to i64
      %143 = linalg.index 1 : index
      %144 = arith.index_cast %143 : index to i64
      %145 = arith.addi %142, %c2_i64 : i64
      %146 = arith.cmpi sge, %144, %145 : i64
      %147 = arith.select %146, %in, %cst : f32
      linalg.yield %147 : f32
    } -> tensor<8x8xf32>
    %expanded = tensor.expand_shape %10 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xf32> into tensor<1x1x8x8xf32>
    %11 = tensor.empty() : tensor<2x8x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_5 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %14 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %15 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.subf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %16 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.mulf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_5 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_3 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_7 = tensor.collapse_shape %21 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %22 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.mulf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg11 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.mulf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg12 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) permutation = [1, 0] 
    %26 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %28 = linalg.batch_matmul ins(%25, %26 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%27 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg8 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.mulf %in, %cst_2 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %expanded_8 = tensor.expand_shape %30 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %31 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x8x2x4xf32>) outs(%31 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_10 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) permutation = [1, 0] 
    %32 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %33 = linalg.batch_matmul ins(%25, %32 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%27 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_11 = tensor.expand_shape %33 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_12 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) permutation = [1, 0] 
    %34 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %35 = linalg.batch_matmul ins(%25, %34 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%27 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg6 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %expanded_13 = tensor.expand_shape %36 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x8x2x4xf32>) outs(%31 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %37 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_11 : tensor<2x8x2x4xf32>) outs(%37 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_16 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %38 = tensor.empty() : tensor<4x8x8xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %40 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%39 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_18 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %41 = tensor.empty() : tensor<2x2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%41 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x8xf32>
    %43 = tensor.empty() : tensor<2x2x8xi64>
    %44 = linalg.fill ins(%c0_i64 : i64) outs(%43 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %45 = tensor.empty() : tensor<2x2x8xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %47:2 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x2x8x8xf32>) outs(%46, %44 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %141 = linalg.index 3 : index
      %142 = arith.index_cast %141 : index to i64
      %143 = arith.maximumf %in, %out : f32
      %144 = arith.cmpf ogt, %in, %out : f32
      %145 = arith.select %144, %142, %out_53 : i64
      linalg.yield %143, %145 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_19 = tensor.expand_shape %47#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_19 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%41 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.subf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x2x8x8xf32>) outs(%41 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.exp %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x8xf32>
    %50 = tensor.empty() : tensor<2x2x8x1xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x2x8x8xf32>) outs(%51 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x1xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%41 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.divf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %54 = tensor.empty() : tensor<4x8x4xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %56 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%55 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_22 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %57 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x2x8x4xf32>) outs(%57 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_25 = linalg.transpose ins(%arg9 : tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) permutation = [1, 0] 
    %58 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %59 = linalg.batch_matmul ins(%collapsed_24, %58 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%27 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %arg10 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %60 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_5 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_26 = tensor.collapse_shape %63 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_26 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.subf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %65 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.mulf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_5 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_3 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x8x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_27 = tensor.collapse_shape %70 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_27 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %71 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.mulf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %arg20 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.mulf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %arg21 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %transposed_28 = linalg.transpose ins(%arg16 : tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) permutation = [1, 0] 
    %75 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %76 = linalg.batch_matmul ins(%74, %75 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%27 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.mulf %in, %cst_2 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %expanded_29 = tensor.expand_shape %78 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x8x2x4xf32>) outs(%31 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%arg13 : tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) permutation = [1, 0] 
    %79 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %80 = tensor.empty() : tensor<2x5x8xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
    %82 = linalg.batch_matmul ins(%arg1, %79 : tensor<2x5x8xf32>, tensor<2x8x8xf32>) outs(%81 : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
    %expanded_32 = tensor.expand_shape %82 [[0], [1], [2, 3]] output_shape [2, 5, 2, 4] : tensor<2x5x8xf32> into tensor<2x5x2x4xf32>
    %transposed_33 = linalg.transpose ins(%arg14 : tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) permutation = [1, 0] 
    %83 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %84 = linalg.batch_matmul ins(%arg1, %83 : tensor<2x5x8xf32>, tensor<2x8x8xf32>) outs(%81 : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg15 : tensor<2x5x8xf32>, tensor<8xf32>) outs(%80 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x5x8xf32>
    %expanded_34 = tensor.expand_shape %85 [[0], [1], [2, 3]] output_shape [2, 5, 2, 4] : tensor<2x5x8xf32> into tensor<2x5x2x4xf32>
    %86 = tensor.empty() : tensor<2x2x5x4xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x5x2x4xf32>) outs(%86 : tensor<2x2x5x4xf32>) permutation = [0, 2, 1, 3] 
    %87 = tensor.empty() : tensor<2x2x4x5xf32>
    %transposed_36 = linalg.transpose ins(%expanded_32 : tensor<2x5x2x4xf32>) outs(%87 : tensor<2x2x4x5xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_37 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3]] : tensor<2x2x4x5xf32> into tensor<4x4x5xf32>
    %88 = tensor.empty() : tensor<4x8x5xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<4x8x5xf32>) -> tensor<4x8x5xf32>
    %90 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<4x8x4xf32>, tensor<4x4x5xf32>) outs(%89 : tensor<4x8x5xf32>) -> tensor<4x8x5xf32>
    %expanded_39 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [2, 2, 8, 5] : tensor<4x8x5xf32> into tensor<2x2x8x5xf32>
    %91:2 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_39 : tensor<2x2x8x5xf32>) outs(%46, %44 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %141 = linalg.index 3 : index
      %142 = arith.index_cast %141 : index to i64
      %143 = arith.maximumf %in, %out : f32
      %144 = arith.cmpf ogt, %in, %out : f32
      %145 = arith.select %144, %142, %out_53 : i64
      linalg.yield %143, %145 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_40 = tensor.expand_shape %91#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %92 = tensor.empty() : tensor<2x2x8x5xf32>
    %93 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_40 : tensor<2x2x8x5xf32>, tensor<2x2x8x1xf32>) outs(%92 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.subf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x5xf32>
    %94 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<2x2x8x5xf32>) outs(%92 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.exp %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x5xf32>
    %95 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%94 : tensor<2x2x8x5xf32>) outs(%51 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %95 : tensor<2x2x8x5xf32>, tensor<2x2x8x1xf32>) outs(%92 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.divf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x5xf32>
    %collapsed_41 = tensor.collapse_shape %96 [[0, 1], [2], [3]] : tensor<2x2x8x5xf32> into tensor<4x8x5xf32>
    %collapsed_42 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<2x2x5x4xf32> into tensor<4x5x4xf32>
    %97 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<4x8x5xf32>, tensor<4x5x4xf32>) outs(%55 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_43 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x2x8x4xf32>) outs(%57 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_45 = tensor.collapse_shape %transposed_44 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_46 = linalg.transpose ins(%arg18 : tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) permutation = [1, 0] 
    %98 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %99 = linalg.batch_matmul ins(%collapsed_45, %98 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%27 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %arg19 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %100 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_5 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_47 = tensor.collapse_shape %103 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_47 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %104 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.subf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %105 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.mulf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_5 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_3 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_48 = tensor.collapse_shape %110 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_48 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %111 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.mulf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg26 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.mulf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg27 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %115 = tensor.empty() : tensor<8x16xf32>
    %transposed_49 = linalg.transpose ins(%arg22 : tensor<16x8xf32>) outs(%115 : tensor<8x16xf32>) permutation = [1, 0] 
    %116 = tensor.empty() : tensor<2x8x16xf32>
    %117 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<8x16xf32>) outs(%116 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%116 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %119 = linalg.batch_matmul ins(%114, %117 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%118 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %arg23 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%116 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x16xf32>) outs(%116 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_6 : f32
      %142 = math.erf %141 : f32
      %143 = arith.addf %142, %cst_1 : f32
      %144 = arith.mulf %143, %cst_2 : f32
      %145 = arith.mulf %in, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<2x8x16xf32>
    %122 = tensor.empty() : tensor<16x8xf32>
    %transposed_50 = linalg.transpose ins(%arg24 : tensor<8x16xf32>) outs(%122 : tensor<16x8xf32>) permutation = [1, 0] 
    %123 = tensor.empty() : tensor<2x16x8xf32>
    %124 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<16x8xf32>) outs(%123 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %125 = linalg.batch_matmul ins(%121, %124 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%27 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %arg25 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %126 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_5 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_51 = tensor.collapse_shape %129 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_51 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %130 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.subf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %131 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.mulf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_5 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_3 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x8x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_52 = tensor.collapse_shape %136 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_52 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %137 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.mulf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %arg28 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.mulf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %arg29 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %141 = arith.addf %in, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x8xf32>
    return %140 : tensor<2x8x8xf32>
  }
}

