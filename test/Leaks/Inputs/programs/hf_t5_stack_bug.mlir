#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1) -> (0, d1)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x2xf32>, %arg7: tensor<8xf32>, %arg8: tensor<16x8xf32>, %arg9: tensor<8x16xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8 = arith.constant 8 : index
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 2.0794415416798357 : f64
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant 8.000000e+00 : f32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %cst_7 = arith.constant dense<3> : tensor<8x8xi64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %98 = arith.index_cast %in : i64 to index
      %99 = linalg.index 2 : index
      %100 = arith.cmpi slt, %98, %c32 : index
      cf.assert %100, "index must be smaller than dim size"
      %101 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %101, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%98, %99] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %98 = linalg.index 0 : index
      %99 = arith.index_cast %98 : index to i64
      linalg.yield %99 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %4 = tensor.empty() : tensor<1x1x8x1xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x8x1xi64>) outs(%4 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %98 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %98 : i1
    } -> tensor<1x1x8x1xi1>
    %6 = tensor.empty() : tensor<2x1x8x8xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2, 3]] : tensor<1x1x8x1xi1> into tensor<1x8xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8xi1>) outs(%6 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x8xi1>
    %8 = tensor.empty() : tensor<2x1x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_2, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_32: f32, %in_33: f32, %out: f32):
      %98 = arith.select %in, %in_32, %in_33 : f32
      linalg.yield %98 : f32
    } -> tensor<2x1x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %98 : f32
    } -> tensor<2x8x8xf32>
    %11 = tensor.empty() : tensor<2x8x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.addf %in, %out : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.divf %in, %cst_5 : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.truncf %cst_4 : f64 to f32
      %99 = arith.addf %in, %98 : f32
      linalg.yield %99 : f32
    } -> tensor<2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.rsqrt %in : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.mulf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %17 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.mulf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x8xf32>
    %19 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) permutation = [1, 0] 
    %20 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %22 = linalg.batch_matmul ins(%18, %20 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%21 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_8 = tensor.expand_shape %22 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %23 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x8x2x4xf32>) outs(%23 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_10 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) permutation = [1, 0] 
    %24 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %25 = linalg.batch_matmul ins(%18, %24 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%21 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_11 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_12 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) permutation = [1, 0] 
    %26 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %27 = linalg.batch_matmul ins(%18, %26 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%21 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_13 = tensor.expand_shape %27 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x8x2x4xf32>) outs(%23 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %28 = tensor.empty() : tensor<8x8xi64>
    %29 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_32: i64, %out: i64):
      %98 = arith.subi %in, %in_32 : i64
      linalg.yield %98 : i64
    } -> tensor<8x8xi64>
    %30 = tensor.empty() : tensor<8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<8x8xi64>) outs(%30 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %98 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %98 : i1
    } -> tensor<8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<8x8xi1>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %98 = arith.extui %in : i1 to i64
      linalg.yield %98 : i64
    } -> tensor<8x8xi64>
    %33 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<8x8xi64>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %98 = arith.muli %in, %c4_i64 : i64
      linalg.yield %98 : i64
    } -> tensor<8x8xi64>
    %34 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<8x8xi64>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %98 = math.absi %in : i64
      linalg.yield %98 : i64
    } -> tensor<8x8xi64>
    %35 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<8x8xi64>) outs(%30 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %98 = arith.cmpi slt, %in, %c2_i64 : i64
      linalg.yield %98 : i1
    } -> tensor<8x8xi1>
    %36 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<8x8xi64>) outs(%19 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %98 = arith.sitofp %in : i64 to f32
      linalg.yield %98 : f32
    } -> tensor<8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.divf %in, %cst_6 : f32
      linalg.yield %98 : f32
    } -> tensor<8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.log %in : f32
      linalg.yield %98 : f32
    } -> tensor<8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.truncf %cst_3 : f64 to f32
      %99 = arith.divf %in, %98 : f32
      linalg.yield %99 : f32
    } -> tensor<8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.mulf %in, %cst_6 : f32
      linalg.yield %98 : f32
    } -> tensor<8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<8x8xf32>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: f32, %out: i64):
      %98 = arith.fptosi %in : f32 to i64
      linalg.yield %98 : i64
    } -> tensor<8x8xi64>
    %42 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<8x8xi64>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %98 = arith.addi %in, %c2_i64 : i64
      linalg.yield %98 : i64
    } -> tensor<8x8xi64>
    %43 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%42, %cst_7 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_32: i64, %out: i64):
      %98 = arith.minsi %in, %in_32 : i64
      linalg.yield %98 : i64
    } -> tensor<8x8xi64>
    %44 = linalg.generic {indexing_maps = [#map11, #map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%35, %34, %43 : tensor<8x8xi1>, tensor<8x8xi64>, tensor<8x8xi64>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %in_32: i64, %in_33: i64, %out: i64):
      %98 = arith.select %in, %in_32, %in_33 : i64
      linalg.yield %98 : i64
    } -> tensor<8x8xi64>
    %45 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%33, %44 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_32: i64, %out: i64):
      %98 = arith.addi %in, %in_32 : i64
      linalg.yield %98 : i64
    } -> tensor<8x8xi64>
    %46 = tensor.empty() : tensor<8x8x2xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<8x8xi64>) outs(%46 : tensor<8x8x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %98 = arith.index_cast %in : i64 to index
      %99 = linalg.index 2 : index
      %100 = arith.cmpi slt, %98, %c8 : index
      cf.assert %100, "index must be smaller than dim size"
      %101 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %101, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg6[%98, %99] : tensor<8x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8x2xf32>
    %transposed_17 = linalg.transpose ins(%47 : tensor<8x8x2xf32>) outs(%0 : tensor<2x8x8xf32>) permutation = [2, 0, 1] 
    %expanded_18 = tensor.expand_shape %transposed_17 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %48 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_11 : tensor<2x8x2x4xf32>) outs(%48 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_20 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %49 = tensor.empty() : tensor<4x8x8xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %51 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%50 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_22 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %52 = tensor.empty() : tensor<2x2x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_18 : tensor<2x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%52 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.addf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<2x2x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %9 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%52 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.addf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<2x2x8x8xf32>
    %55 = tensor.empty() : tensor<2x2x8xi64>
    %56 = linalg.fill ins(%c0_i64 : i64) outs(%55 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %57 = tensor.empty() : tensor<2x2x8xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %59:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<2x2x8x8xf32>) outs(%58, %56 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_32: i64):
      %98 = linalg.index 3 : index
      %99 = arith.index_cast %98 : index to i64
      %100 = arith.maximumf %in, %out : f32
      %101 = arith.cmpf ogt, %in, %out : f32
      %102 = arith.select %101, %99, %out_32 : i64
      linalg.yield %100, %102 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_23 = tensor.expand_shape %59#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_23 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%52 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.subf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<2x2x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x2x8x8xf32>) outs(%52 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.exp %in : f32
      linalg.yield %98 : f32
    } -> tensor<2x2x8x8xf32>
    %62 = tensor.empty() : tensor<2x2x8x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x2x8x8xf32>) outs(%63 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.addf %in, %out : f32
      linalg.yield %98 : f32
    } -> tensor<2x2x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%52 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.divf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_24 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %66 = tensor.empty() : tensor<4x8x4xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %68 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%67 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_26 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %69 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x2x8x4xf32>) outs(%69 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_29 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) permutation = [1, 0] 
    %70 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %71 = linalg.batch_matmul ins(%collapsed_28, %70 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%21 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %71 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.addf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x8xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %98 : f32
    } -> tensor<2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.addf %in, %out : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.divf %in, %cst_5 : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.truncf %cst_4 : f64 to f32
      %99 = arith.addf %in, %98 : f32
      linalg.yield %99 : f32
    } -> tensor<2x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.rsqrt %in : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %77 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.mulf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %78 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.mulf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x8xf32>
    %80 = tensor.empty() : tensor<8x16xf32>
    %transposed_30 = linalg.transpose ins(%arg8 : tensor<16x8xf32>) outs(%80 : tensor<8x16xf32>) permutation = [1, 0] 
    %81 = tensor.empty() : tensor<2x8x16xf32>
    %82 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<8x16xf32>) outs(%81 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%81 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %84 = linalg.batch_matmul ins(%79, %82 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%83 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x8x16xf32>) outs(%81 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.cmpf ugt, %in, %cst : f32
      %99 = arith.select %98, %in, %cst : f32
      linalg.yield %99 : f32
    } -> tensor<2x8x16xf32>
    %86 = tensor.empty() : tensor<16x8xf32>
    %transposed_31 = linalg.transpose ins(%arg9 : tensor<8x16xf32>) outs(%86 : tensor<16x8xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<2x16x8xf32>
    %88 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<16x8xf32>) outs(%87 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %89 = linalg.batch_matmul ins(%85, %88 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%21 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %89 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.addf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x8xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %98 : f32
    } -> tensor<2x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.addf %in, %out : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.divf %in, %cst_5 : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.truncf %cst_4 : f64 to f32
      %99 = arith.addf %in, %98 : f32
      linalg.yield %99 : f32
    } -> tensor<2x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.rsqrt %in : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %95 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.mulf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %96 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.mulf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<2x8x8xf32>
    return %97 : tensor<2x8x8xf32>
  }
}

