#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2) -> (d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1) -> (d0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<34x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8x8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8x8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<16x8xf32>, %arg16: tensor<16xf32>, %arg17: tensor<8x16xf32>, %arg18: tensor<8xf32>, %arg19: tensor<8xf32>, %arg20: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c34 = arith.constant 34 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<2x8x1xf32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<2x8xf32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 1.000000e+00 : f32
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %115 = arith.index_cast %in : i64 to index
      %116 = linalg.index 2 : index
      %117 = arith.cmpi slt, %115, %c32 : index
      cf.assert %117, "index must be smaller than dim size"
      %118 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %118, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%115, %116] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %115 = linalg.index 0 : index
      %116 = arith.index_cast %115 : index to i64
      linalg.yield %116 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %4 = tensor.empty() : tensor<8x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %115 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %115 : i1
    } -> tensor<8x8xi1>
    %6 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<8x8xi1>, tensor<2x8x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %115 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %7 = tensor.empty() : tensor<2x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%6 : tensor<2x8x8xf32>) outs(%8 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<2x8xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_4 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%7 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.mulf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x8xf32>) outs(%7 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.subf %in, %cst_6 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8xf32>
    %12 = tensor.empty() : tensor<2x8xi64>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x8xf32>) outs(%12 : tensor<2x8xi64>) {
    ^bb0(%in: f32, %out: i64):
      %115 = arith.fptosi %in : f32 to i64
      linalg.yield %115 : i64
    } -> tensor<2x8xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %14 = tensor.empty() : tensor<1x1x8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_9 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%14 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %115 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %115 : i1
    } -> tensor<1x1x8x8xi1>
    %16 = tensor.empty() : tensor<2x1x8x8xi1>
    %collapsed = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<1x1x8x8xi1> into tensor<1x8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8x8xi1>) outs(%16 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x8xi1>
    %18 = tensor.empty() : tensor<2x1x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map12, #map14, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_2, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %115 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %115 : f32
    } -> tensor<2x1x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x8xi64>) outs(%12 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %115 = arith.addi %in, %c2_i64 : i64
      linalg.yield %115 : i64
    } -> tensor<2x8xi64>
    %21 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %115 = arith.index_cast %in : i64 to index
      %116 = linalg.index 2 : index
      %117 = arith.cmpi slt, %115, %c34 : index
      cf.assert %117, "index must be smaller than dim size"
      %118 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %118, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%115, %116] : tensor<34x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.addf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %23 = tensor.empty() : tensor<2x8x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x8x8xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_7 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_11 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %27 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.subf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %28 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.mulf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x8x8xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_7 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_5 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_12 = tensor.collapse_shape %33 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %34 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.mulf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg13 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.mulf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg14 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.addf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %38 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg9 : tensor<8x8xf32>) outs(%38 : tensor<8x8xf32>) permutation = [1, 0] 
    %39 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %41 = linalg.batch_matmul ins(%37, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%40 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg10 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.addf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.mulf %in, %cst_8 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %expanded_13 = tensor.expand_shape %43 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %44 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x8x2x4xf32>) outs(%44 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%38 : tensor<8x8xf32>) permutation = [1, 0] 
    %45 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.batch_matmul ins(%37, %45 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%40 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg6 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.addf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %transposed_16 = linalg.transpose ins(%arg7 : tensor<8x8xf32>) outs(%38 : tensor<8x8xf32>) permutation = [1, 0] 
    %48 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %49 = linalg.batch_matmul ins(%37, %48 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%40 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %arg8 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.addf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %expanded_17 = tensor.expand_shape %47 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_18 = tensor.expand_shape %50 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x2x4xf32>) outs(%44 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %51 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x8x2x4xf32>) outs(%51 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_21 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %52 = tensor.empty() : tensor<4x8x8xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %54 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%53 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_23 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %55 = tensor.empty() : tensor<2x2x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %19 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%55 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.addf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x2x8x8xf32>
    %57 = tensor.empty() : tensor<2x2x8xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %59 = tensor.empty() : tensor<2x2x8xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %61:2 = linalg.generic {indexing_maps = [#map12, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x2x8x8xf32>) outs(%60, %58 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %115 = linalg.index 3 : index
      %116 = arith.index_cast %115 : index to i64
      %117 = arith.maximumf %in, %out : f32
      %118 = arith.cmpf ogt, %in, %out : f32
      %119 = arith.select %118, %116, %out_39 : i64
      linalg.yield %117, %119 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_24 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_24 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%55 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.subf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x2x8x8xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x2x8x8xf32>) outs(%55 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.exp %in : f32
      linalg.yield %115 : f32
    } -> tensor<2x2x8x8xf32>
    %64 = tensor.empty() : tensor<2x2x8x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x2x8x8xf32>) outs(%65 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<2x2x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%55 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.divf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_25 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %68 = tensor.empty() : tensor<4x8x4xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %70 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%69 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_27 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %71 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x2x8x4xf32>) outs(%71 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_30 = linalg.transpose ins(%arg11 : tensor<8x8xf32>) outs(%38 : tensor<8x8xf32>) permutation = [1, 0] 
    %72 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %73 = linalg.batch_matmul ins(%collapsed_29, %72 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%40 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %arg12 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.addf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %74 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.addf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %collapsed_31 = tensor.collapse_shape %75 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %76 = tensor.empty() : tensor<16x1xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<16x1xf32>) -> tensor<16x1xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "reduction"]} ins(%collapsed_31 : tensor<16x8xf32>) outs(%77 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<16x1xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<16x1xf32>) outs(%76 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_7 : f32
      linalg.yield %115 : f32
    } -> tensor<16x1xf32>
    %80 = tensor.empty() : tensor<16x8xf32>
    %collapsed_32 = tensor.collapse_shape %79 [[0, 1]] : tensor<16x1xf32> into tensor<16xf32>
    %81 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_32 : tensor<16xf32>) outs(%80 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x8xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_31, %81 : tensor<16x8xf32>, tensor<16x8xf32>) outs(%80 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.subf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<16x8xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%82, %82 : tensor<16x8xf32>, tensor<16x8xf32>) outs(%80 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.mulf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<16x8xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "reduction"]} ins(%83 : tensor<16x8xf32>) outs(%77 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<16x1xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<16x1xf32>) outs(%76 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_7 : f32
      linalg.yield %115 : f32
    } -> tensor<16x1xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<16x1xf32>) outs(%76 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_5 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<16x1xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<16x1xf32>) outs(%76 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<16x1xf32>
    %collapsed_33 = tensor.collapse_shape %87 [[0, 1]] : tensor<16x1xf32> into tensor<16xf32>
    %88 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_33 : tensor<16xf32>) outs(%80 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x8xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%82, %88 : tensor<16x8xf32>, tensor<16x8xf32>) outs(%80 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.mulf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<16x8xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%89, %arg19 : tensor<16x8xf32>, tensor<8xf32>) outs(%80 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.mulf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<16x8xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%90, %arg20 : tensor<16x8xf32>, tensor<8xf32>) outs(%80 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.addf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<16x8xf32>
    %92 = tensor.empty() : tensor<8x16xf32>
    %transposed_34 = linalg.transpose ins(%arg15 : tensor<16x8xf32>) outs(%92 : tensor<8x16xf32>) permutation = [1, 0] 
    %93 = tensor.empty() : tensor<16x16xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %95 = linalg.matmul ins(%91, %transposed_34 : tensor<16x8xf32>, tensor<8x16xf32>) outs(%94 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%95, %arg16 : tensor<16x16xf32>, tensor<16xf32>) outs(%93 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.addf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<16x16xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%96 : tensor<16x16xf32>) outs(%93 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.cmpf ugt, %in, %cst : f32
      %116 = arith.select %115, %in, %cst : f32
      linalg.yield %116 : f32
    } -> tensor<16x16xf32>
    %transposed_35 = linalg.transpose ins(%arg17 : tensor<8x16xf32>) outs(%80 : tensor<16x8xf32>) permutation = [1, 0] 
    %98 = linalg.fill ins(%cst : f32) outs(%80 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %99 = linalg.matmul ins(%97, %transposed_35 : tensor<16x16xf32>, tensor<16x8xf32>) outs(%98 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %100 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%99, %arg18 : tensor<16x8xf32>, tensor<8xf32>) outs(%80 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.addf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<16x8xf32>
    %101 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_31, %100 : tensor<16x8xf32>, tensor<16x8xf32>) outs(%80 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.addf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<16x8xf32>
    %expanded_36 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_36 : tensor<2x8x8xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_7 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_37 = tensor.collapse_shape %103 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %104 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.subf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %105 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.mulf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x8x8xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_7 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_5 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_38 = tensor.collapse_shape %110 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %111 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.mulf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.mulf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg4 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %115 = arith.addf %in, %in_39 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x8xf32>
    return %114 : tensor<2x8x8xf32>
  }
}

