#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map15 = affine_map<(d0, d1) -> (0, d1)>
#map16 = affine_map<(d0, d1) -> (d0, 0)>
#map17 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x5x16xf32>, %arg2: tensor<2x5xi64>, %arg3: tensor<32x16xf32>, %arg4: tensor<16x16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16x16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<8x2xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<16x16xf32>, %arg12: tensor<16x16xf32>, %arg13: tensor<16x16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<32x16xf32>, %arg16: tensor<16x32xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>) -> tensor<2x8x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c5_i64 = arith.constant 5 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8 = arith.constant 8 : index
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1x2x8x5xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.3862943611198906 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant 1.600000e+01 : f32
    %cst_8 = arith.constant 4.000000e+00 : f32
    %cst_9 = arith.constant dense<7> : tensor<8x8xi64>
    %cst_10 = arith.constant dense<0> : tensor<8x8xi64>
    %0 = tensor.empty() : tensor<2x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %141 = arith.index_cast %in : i64 to index
      %142 = linalg.index 2 : index
      %143 = arith.cmpi slt, %141, %c32 : index
      cf.assert %143, "index must be smaller than dim size"
      %144 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %144, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%141, %142] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x16xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %141 = linalg.index 0 : index
      %142 = arith.index_cast %141 : index to i64
      linalg.yield %142 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %4 = tensor.empty() : tensor<1x1x8x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%4 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_57: i64, %out: i1):
      %141 = arith.cmpi sle, %in, %in_57 : i64
      linalg.yield %141 : i1
    } -> tensor<1x1x8x8xi1>
    %6 = tensor.empty() : tensor<2x1x8x8xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x8x8xi1> into tensor<1x8x8xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8x8xi1>) outs(%6 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x8xi1>
    %8 = tensor.empty() : tensor<2x1x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %141 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %141 : f32
    } -> tensor<2x1x8x8xf32>
    %10 = tensor.empty() : tensor<2x5xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xi64>) outs(%10 : tensor<2x5xi1>) {
    ^bb0(%in: i64, %out: i1):
      %141 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %141 : i1
    } -> tensor<2x5xi1>
    %12 = tensor.empty() : tensor<2xi64>
    %13 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %141 = linalg.index 0 : index
      %142 = arith.index_cast %141 : index to i64
      linalg.yield %142 : i64
    } -> tensor<2xi64>
    %14 = tensor.empty() : tensor<5xi64>
    %15 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%14 : tensor<5xi64>) {
    ^bb0(%out: i64):
      %141 = linalg.index 0 : index
      %142 = arith.index_cast %141 : index to i64
      linalg.yield %142 : i64
    } -> tensor<5xi64>
    %expanded_12 = tensor.expand_shape %13 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [1, 1, 1, 5] : tensor<5xi64> into tensor<1x1x1x5xi64>
    %16 = tensor.empty() : tensor<1x1x8x1xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x8x1xi64>) outs(%16 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %141 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %141 : i1
    } -> tensor<1x1x8x1xi1>
    %18 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %17 : tensor<i1>, tensor<1x1x8x1xi1>) outs(%16 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i1, %in_57: i1, %out: i1):
      %141 = arith.andi %in, %in_57 : i1
      linalg.yield %141 : i1
    } -> tensor<1x1x8x1xi1>
    %19 = tensor.empty() : tensor<2x1x1x5xi1>
    %20 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<2x1x1x1xi64>, tensor<1x1x1x5xi64>) outs(%19 : tensor<2x1x1x5xi1>) {
    ^bb0(%in: i64, %in_57: i64, %out: i1):
      %141 = arith.cmpi slt, %in, %c0_i64 : i64
      %142 = arith.addi %in, %c2_i64 : i64
      %143 = arith.select %141, %142, %in : i64
      %144 = arith.index_cast %143 : i64 to index
      %145 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %146 = arith.addi %in_57, %c5_i64 : i64
      %147 = arith.select %145, %146, %in_57 : i64
      %148 = arith.index_cast %147 : i64 to index
      %extracted = tensor.extract %11[%144, %148] : tensor<2x5xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x5xi1>
    %21 = tensor.empty() : tensor<2x1x8x5xi1>
    %22 = linalg.generic {indexing_maps = [#map11, #map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<1x1x8x1xi1>, tensor<2x1x1x5xi1>) outs(%21 : tensor<2x1x8x5xi1>) {
    ^bb0(%in: i1, %in_57: i1, %out: i1):
      %141 = arith.andi %in, %in_57 : i1
      linalg.yield %141 : i1
    } -> tensor<2x1x8x5xi1>
    %23 = tensor.empty() : tensor<2x1x8x5xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_4, %cst_2 : tensor<2x1x8x5xi1>, tensor<f32>, tensor<f32>) outs(%23 : tensor<2x1x8x5xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %141 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %141 : f32
    } -> tensor<2x1x8x5xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %26 = tensor.empty() : tensor<2x8x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<2x8x16xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_7 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_6 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %31 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.mulf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %33 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %32 : tensor<16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.mulf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %34 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<16x16xf32>) outs(%34 : tensor<16x16xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<2x16x16xf32>
    %36 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x16xf32>) outs(%35 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %38 = linalg.batch_matmul ins(%33, %36 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%37 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %expanded_14 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %39 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x8x2x8xf32>) outs(%39 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%34 : tensor<16x16xf32>) permutation = [1, 0] 
    %40 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<16x16xf32>) outs(%35 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %41 = linalg.batch_matmul ins(%33, %40 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%37 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %expanded_17 = tensor.expand_shape %41 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %transposed_18 = linalg.transpose ins(%arg6 : tensor<16x16xf32>) outs(%34 : tensor<16x16xf32>) permutation = [1, 0] 
    %42 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<16x16xf32>) outs(%35 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %43 = linalg.batch_matmul ins(%33, %42 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%37 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %expanded_19 = tensor.expand_shape %43 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x8x2x8xf32>) outs(%39 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_22 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %44 = tensor.empty() : tensor<8x8xi64>
    %45 = linalg.generic {indexing_maps = [#map15, #map16, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_22, %expanded_21 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%44 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_57: i64, %out: i64):
      %141 = arith.subi %in, %in_57 : i64
      linalg.yield %141 : i64
    } -> tensor<8x8xi64>
    %46 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%45, %cst_10 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%44 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_57: i64, %out: i64):
      %141 = arith.minsi %in, %in_57 : i64
      linalg.yield %141 : i64
    } -> tensor<8x8xi64>
    %47 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<8x8xi64>) outs(%44 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %141 = arith.sitofp %in : i64 to f32
      %142 = arith.negf %141 : f32
      %143 = arith.fptosi %142 : f32 to i64
      linalg.yield %143 : i64
    } -> tensor<8x8xi64>
    %48 = tensor.empty() : tensor<8x8xi1>
    %49 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<8x8xi64>) outs(%48 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %141 = arith.cmpi slt, %in, %c4_i64 : i64
      linalg.yield %141 : i1
    } -> tensor<8x8xi1>
    %50 = tensor.empty() : tensor<8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<8x8xi64>) outs(%50 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %141 = arith.sitofp %in : i64 to f32
      linalg.yield %141 : f32
    } -> tensor<8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_8 : f32
      linalg.yield %141 : f32
    } -> tensor<8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.log %in : f32
      linalg.yield %141 : f32
    } -> tensor<8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_5 : f64 to f32
      %142 = arith.divf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.mulf %in, %cst_8 : f32
      linalg.yield %141 : f32
    } -> tensor<8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<8x8xf32>) outs(%44 : tensor<8x8xi64>) {
    ^bb0(%in: f32, %out: i64):
      %141 = arith.fptosi %in : f32 to i64
      linalg.yield %141 : i64
    } -> tensor<8x8xi64>
    %57 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<8x8xi64>) outs(%44 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %141 = arith.addi %in, %c4_i64 : i64
      linalg.yield %141 : i64
    } -> tensor<8x8xi64>
    %58 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%57, %cst_9 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%44 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_57: i64, %out: i64):
      %141 = arith.minsi %in, %in_57 : i64
      linalg.yield %141 : i64
    } -> tensor<8x8xi64>
    %59 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%49, %47, %58 : tensor<8x8xi1>, tensor<8x8xi64>, tensor<8x8xi64>) outs(%44 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %in_57: i64, %in_58: i64, %out: i64):
      %141 = arith.select %in, %in_57, %in_58 : i64
      linalg.yield %141 : i64
    } -> tensor<8x8xi64>
    %60 = tensor.empty() : tensor<8x8x2xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<8x8xi64>) outs(%60 : tensor<8x8x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %141 = arith.index_cast %in : i64 to index
      %142 = linalg.index 2 : index
      %143 = arith.cmpi slt, %141, %c8 : index
      cf.assert %143, "index must be smaller than dim size"
      %144 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %144, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg8[%141, %142] : tensor<8x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8x2xf32>
    %62 = tensor.empty() : tensor<2x8x8xf32>
    %transposed_23 = linalg.transpose ins(%61 : tensor<8x8x2xf32>) outs(%62 : tensor<2x8x8xf32>) permutation = [2, 0, 1] 
    %expanded_24 = tensor.expand_shape %transposed_23 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %transposed_25 = linalg.transpose ins(%expanded_17 : tensor<2x8x2x8xf32>) outs(%39 : tensor<2x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_26 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %63 = tensor.empty() : tensor<4x8x8xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %65 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%64 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_28 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map17, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %expanded_24 : tensor<2x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%39 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.addf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %9 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%39 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.addf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x8xf32>
    %68 = tensor.empty() : tensor<2x2x8xi64>
    %69 = linalg.fill ins(%c0_i64 : i64) outs(%68 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %70 = tensor.empty() : tensor<2x2x8xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %72:2 = linalg.generic {indexing_maps = [#map5, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x2x8x8xf32>) outs(%71, %69 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %141 = linalg.index 3 : index
      %142 = arith.index_cast %141 : index to i64
      %143 = arith.maximumf %in, %out : f32
      %144 = arith.cmpf ogt, %in, %out : f32
      %145 = arith.select %144, %142, %out_57 : i64
      linalg.yield %143, %145 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_29 = tensor.expand_shape %72#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_29 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%39 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.subf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x2x8x8xf32>) outs(%39 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.exp %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x8xf32>
    %75 = tensor.empty() : tensor<2x2x8x1xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x2x8x8xf32>) outs(%76 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%39 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.divf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %79 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%64 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_32 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %80 = tensor.empty() : tensor<2x8x2x8xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x2x8x8xf32>) outs(%80 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %transposed_35 = linalg.transpose ins(%arg7 : tensor<16x16xf32>) outs(%34 : tensor<16x16xf32>) permutation = [1, 0] 
    %81 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<16x16xf32>) outs(%35 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %82 = linalg.batch_matmul ins(%collapsed_34, %81 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%37 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %82 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.addf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x8x16xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_7 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_6 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %88 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.mulf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %90 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %89 : tensor<16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.mulf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %transposed_36 = linalg.transpose ins(%arg10 : tensor<16x16xf32>) outs(%34 : tensor<16x16xf32>) permutation = [1, 0] 
    %91 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<16x16xf32>) outs(%35 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %92 = linalg.batch_matmul ins(%90, %91 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%37 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %expanded_37 = tensor.expand_shape %92 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x8x2x8xf32>) outs(%39 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_39 = linalg.transpose ins(%arg11 : tensor<16x16xf32>) outs(%34 : tensor<16x16xf32>) permutation = [1, 0] 
    %93 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<16x16xf32>) outs(%35 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %94 = tensor.empty() : tensor<2x5x16xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<2x5x16xf32>) -> tensor<2x5x16xf32>
    %96 = linalg.batch_matmul ins(%arg1, %93 : tensor<2x5x16xf32>, tensor<2x16x16xf32>) outs(%95 : tensor<2x5x16xf32>) -> tensor<2x5x16xf32>
    %expanded_40 = tensor.expand_shape %96 [[0], [1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<2x5x16xf32> into tensor<2x5x2x8xf32>
    %transposed_41 = linalg.transpose ins(%arg12 : tensor<16x16xf32>) outs(%34 : tensor<16x16xf32>) permutation = [1, 0] 
    %97 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<16x16xf32>) outs(%35 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %98 = linalg.batch_matmul ins(%arg1, %97 : tensor<2x5x16xf32>, tensor<2x16x16xf32>) outs(%95 : tensor<2x5x16xf32>) -> tensor<2x5x16xf32>
    %expanded_42 = tensor.expand_shape %98 [[0], [1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<2x5x16xf32> into tensor<2x5x2x8xf32>
    %99 = tensor.empty() : tensor<2x2x5x8xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x5x2x8xf32>) outs(%99 : tensor<2x2x5x8xf32>) permutation = [0, 2, 1, 3] 
    %100 = tensor.empty() : tensor<2x2x8x5xf32>
    %transposed_44 = linalg.transpose ins(%expanded_40 : tensor<2x5x2x8xf32>) outs(%100 : tensor<2x2x8x5xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_45 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<2x2x8x5xf32> into tensor<4x8x5xf32>
    %101 = tensor.empty() : tensor<4x8x5xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<4x8x5xf32>) -> tensor<4x8x5xf32>
    %103 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<4x8x8xf32>, tensor<4x8x5xf32>) outs(%102 : tensor<4x8x5xf32>) -> tensor<4x8x5xf32>
    %expanded_47 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 2, 8, 5] : tensor<4x8x5xf32> into tensor<2x2x8x5xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map17, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47, %cst_3 : tensor<2x2x8x5xf32>, tensor<1x2x8x5xf32>) outs(%100 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.addf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x5xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %24 : tensor<2x2x8x5xf32>, tensor<2x1x8x5xf32>) outs(%100 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.addf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x5xf32>
    %106:2 = linalg.generic {indexing_maps = [#map5, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105 : tensor<2x2x8x5xf32>) outs(%71, %69 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %141 = linalg.index 3 : index
      %142 = arith.index_cast %141 : index to i64
      %143 = arith.maximumf %in, %out : f32
      %144 = arith.cmpf ogt, %in, %out : f32
      %145 = arith.select %144, %142, %out_57 : i64
      linalg.yield %143, %145 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_48 = tensor.expand_shape %106#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %expanded_48 : tensor<2x2x8x5xf32>, tensor<2x2x8x1xf32>) outs(%100 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.subf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x5xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<2x2x8x5xf32>) outs(%100 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.exp %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x5xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%108 : tensor<2x2x8x5xf32>) outs(%76 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %109 : tensor<2x2x8x5xf32>, tensor<2x2x8x1xf32>) outs(%100 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.divf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x5xf32>
    %collapsed_49 = tensor.collapse_shape %110 [[0, 1], [2], [3]] : tensor<2x2x8x5xf32> into tensor<4x8x5xf32>
    %collapsed_50 = tensor.collapse_shape %transposed_43 [[0, 1], [2], [3]] : tensor<2x2x5x8xf32> into tensor<4x5x8xf32>
    %111 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<4x8x5xf32>, tensor<4x5x8xf32>) outs(%64 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_51 = tensor.expand_shape %111 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x2x8x8xf32>) outs(%80 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_53 = tensor.collapse_shape %transposed_52 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %transposed_54 = linalg.transpose ins(%arg13 : tensor<16x16xf32>) outs(%34 : tensor<16x16xf32>) permutation = [1, 0] 
    %112 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<16x16xf32>) outs(%35 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %113 = linalg.batch_matmul ins(%collapsed_53, %112 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%37 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %113 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.addf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<2x8x16xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_7 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_6 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.mulf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %121 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17, %120 : tensor<16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.mulf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %122 = tensor.empty() : tensor<16x32xf32>
    %transposed_55 = linalg.transpose ins(%arg15 : tensor<32x16xf32>) outs(%122 : tensor<16x32xf32>) permutation = [1, 0] 
    %123 = tensor.empty() : tensor<2x16x32xf32>
    %124 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<16x32xf32>) outs(%123 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %125 = tensor.empty() : tensor<2x8x32xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %127 = linalg.batch_matmul ins(%121, %124 : tensor<2x8x16xf32>, tensor<2x16x32xf32>) outs(%126 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x32xf32>) outs(%125 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.cmpf ugt, %in, %cst : f32
      %142 = arith.select %141, %in, %cst : f32
      linalg.yield %142 : f32
    } -> tensor<2x8x32xf32>
    %129 = tensor.empty() : tensor<32x16xf32>
    %transposed_56 = linalg.transpose ins(%arg16 : tensor<16x32xf32>) outs(%129 : tensor<32x16xf32>) permutation = [1, 0] 
    %130 = tensor.empty() : tensor<2x32x16xf32>
    %131 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<32x16xf32>) outs(%130 : tensor<2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x16xf32>
    %132 = linalg.batch_matmul ins(%128, %131 : tensor<2x8x32xf32>, tensor<2x32x16xf32>) outs(%37 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %132 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.addf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x8x16xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_7 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_6 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x8x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %138 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.mulf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    %140 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %139 : tensor<16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %141 = arith.mulf %in, %in_57 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x16xf32>
    return %140 : tensor<2x8x16xf32>
  }
}

