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
#map12 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map14 = affine_map<(d0, d1, d2) -> (d2)>
#map15 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x5x16xf32>, %arg2: tensor<2x5xi64>, %arg3: tensor<32x16xf32>, %arg4: tensor<34x16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<16x16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16x16xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16x16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16x16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16x16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16xf32>, %arg24: tensor<16xf32>, %arg25: tensor<32x16xf32>, %arg26: tensor<32xf32>, %arg27: tensor<16x32xf32>, %arg28: tensor<16xf32>, %arg29: tensor<16xf32>, %arg30: tensor<16xf32>, %arg31: tensor<16xf32>, %arg32: tensor<16xf32>) -> tensor<2x8x16xf32> {
    %c5_i64 = arith.constant 5 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %c34 = arith.constant 34 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0.35355339059327379 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 1.600000e+01 : f32
    %cst_9 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %161 = arith.index_cast %in : i64 to index
      %162 = linalg.index 2 : index
      %163 = arith.cmpi slt, %161, %c32 : index
      cf.assert %163, "index must be smaller than dim size"
      %164 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %164, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%161, %162] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x16xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %161 = linalg.index 0 : index
      %162 = arith.index_cast %161 : index to i64
      linalg.yield %162 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %4 = tensor.empty() : tensor<1x1x8x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%4 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_61: i64, %out: i1):
      %161 = arith.cmpi sle, %in, %in_61 : i64
      linalg.yield %161 : i1
    } -> tensor<1x1x8x8xi1>
    %6 = tensor.empty() : tensor<2x1x8x8xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x8x8xi1> into tensor<1x8x8xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8x8xi1>) outs(%6 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x8xi1>
    %8 = tensor.empty() : tensor<2x1x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_5, %cst_4 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_61: f32, %in_62: f32, %out: f32):
      %161 = arith.select %in, %in_61, %in_62 : f32
      linalg.yield %161 : f32
    } -> tensor<2x1x8x8xf32>
    %10 = tensor.empty() : tensor<2x5xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xi64>) outs(%10 : tensor<2x5xi1>) {
    ^bb0(%in: i64, %out: i1):
      %161 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %161 : i1
    } -> tensor<2x5xi1>
    %12 = tensor.empty() : tensor<2xi64>
    %13 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %161 = linalg.index 0 : index
      %162 = arith.index_cast %161 : index to i64
      linalg.yield %162 : i64
    } -> tensor<2xi64>
    %14 = tensor.empty() : tensor<5xi64>
    %15 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%14 : tensor<5xi64>) {
    ^bb0(%out: i64):
      %161 = linalg.index 0 : index
      %162 = arith.index_cast %161 : index to i64
      linalg.yield %162 : i64
    } -> tensor<5xi64>
    %expanded_11 = tensor.expand_shape %13 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [1, 1, 1, 5] : tensor<5xi64> into tensor<1x1x1x5xi64>
    %16 = tensor.empty() : tensor<1x1x8x1xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x8x1xi64>) outs(%16 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %161 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %161 : i1
    } -> tensor<1x1x8x1xi1>
    %18 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %17 : tensor<i1>, tensor<1x1x8x1xi1>) outs(%16 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %161 = arith.andi %in, %in_61 : i1
      linalg.yield %161 : i1
    } -> tensor<1x1x8x1xi1>
    %19 = tensor.empty() : tensor<2x1x1x5xi1>
    %20 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<2x1x1x1xi64>, tensor<1x1x1x5xi64>) outs(%19 : tensor<2x1x1x5xi1>) {
    ^bb0(%in: i64, %in_61: i64, %out: i1):
      %161 = arith.cmpi slt, %in, %c0_i64 : i64
      %162 = arith.addi %in, %c2_i64 : i64
      %163 = arith.select %161, %162, %in : i64
      %164 = arith.index_cast %163 : i64 to index
      %165 = arith.cmpi slt, %in_61, %c0_i64 : i64
      %166 = arith.addi %in_61, %c5_i64 : i64
      %167 = arith.select %165, %166, %in_61 : i64
      %168 = arith.index_cast %167 : i64 to index
      %extracted = tensor.extract %11[%164, %168] : tensor<2x5xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x5xi1>
    %21 = tensor.empty() : tensor<2x1x8x5xi1>
    %22 = linalg.generic {indexing_maps = [#map11, #map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<1x1x8x1xi1>, tensor<2x1x1x5xi1>) outs(%21 : tensor<2x1x8x5xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %161 = arith.andi %in, %in_61 : i1
      linalg.yield %161 : i1
    } -> tensor<2x1x8x5xi1>
    %23 = tensor.empty() : tensor<2x1x8x5xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_5, %cst_4 : tensor<2x1x8x5xi1>, tensor<f32>, tensor<f32>) outs(%23 : tensor<2x1x8x5xf32>) {
    ^bb0(%in: i1, %in_61: f32, %in_62: f32, %out: f32):
      %161 = arith.select %in, %in_61, %in_62 : f32
      linalg.yield %161 : f32
    } -> tensor<2x1x8x5xf32>
    %expanded_13 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %25 = tensor.empty() : tensor<1x8xi64>
    %26 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_13 : tensor<1x8xi64>) outs(%25 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %161 = arith.addi %in, %c2_i64 : i64
      linalg.yield %161 : i64
    } -> tensor<1x8xi64>
    %27 = tensor.empty() : tensor<1x8x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8xi64>) outs(%27 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %161 = arith.index_cast %in : i64 to index
      %162 = linalg.index 2 : index
      %163 = arith.cmpi slt, %161, %c34 : index
      cf.assert %163, "index must be smaller than dim size"
      %164 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %164, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%161, %162] : tensor<34x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<2x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %30 = tensor.empty() : tensor<2x8x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x8x16xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_8 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_14 = tensor.collapse_shape %33 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %34 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.subf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %35 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.mulf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<2x8x16xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_8 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_7 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %40 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %41 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.mulf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg31 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.mulf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg32 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %45 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg9 : tensor<16x16xf32>) outs(%45 : tensor<16x16xf32>) permutation = [1, 0] 
    %46 = tensor.empty() : tensor<2x16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x16xf32>) outs(%46 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %49 = linalg.batch_matmul ins(%44, %47 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%48 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %arg10 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %expanded_16 = tensor.expand_shape %50 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %51 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x8x2x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%45 : tensor<16x16xf32>) permutation = [1, 0] 
    %52 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<16x16xf32>) outs(%46 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %53 = linalg.batch_matmul ins(%44, %52 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%48 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %arg6 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %transposed_19 = linalg.transpose ins(%arg7 : tensor<16x16xf32>) outs(%45 : tensor<16x16xf32>) permutation = [1, 0] 
    %55 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<16x16xf32>) outs(%46 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %56 = linalg.batch_matmul ins(%44, %55 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%48 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %arg8 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %expanded_20 = tensor.expand_shape %54 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %expanded_21 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x2x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%expanded_20 : tensor<2x8x2x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %58 = tensor.empty() : tensor<4x8x8xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %60 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%59 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_26 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x2x8x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_6 : f64 to f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x2x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %9 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x2x8x8xf32>
    %63 = tensor.empty() : tensor<2x2x8xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %65 = tensor.empty() : tensor<2x2x8xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %67:2 = linalg.generic {indexing_maps = [#map5, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x2x8x8xf32>) outs(%66, %64 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_61: i64):
      %161 = linalg.index 3 : index
      %162 = arith.index_cast %161 : index to i64
      %163 = arith.maximumf %in, %out : f32
      %164 = arith.cmpf ogt, %in, %out : f32
      %165 = arith.select %164, %162, %out_61 : i64
      linalg.yield %163, %165 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_27 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_27 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.subf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x2x8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x2x8x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.exp %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x2x8x8xf32>
    %70 = tensor.empty() : tensor<2x2x8x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x2x8x8xf32>) outs(%71 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.divf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_28 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %74 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%59 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_30 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %75 = tensor.empty() : tensor<2x8x2x8xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x2x8x8xf32>) outs(%75 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %transposed_33 = linalg.transpose ins(%arg11 : tensor<16x16xf32>) outs(%45 : tensor<16x16xf32>) permutation = [1, 0] 
    %76 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<16x16xf32>) outs(%46 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %77 = linalg.batch_matmul ins(%collapsed_32, %76 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%48 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %arg12 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %78 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x8x16xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_8 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_34 = tensor.collapse_shape %81 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_34 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.subf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %83 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.mulf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x8x16xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_8 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_7 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_35 = tensor.collapse_shape %88 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %89 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.mulf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %arg13 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.mulf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %arg14 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %transposed_36 = linalg.transpose ins(%arg19 : tensor<16x16xf32>) outs(%45 : tensor<16x16xf32>) permutation = [1, 0] 
    %93 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<16x16xf32>) outs(%46 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %94 = linalg.batch_matmul ins(%92, %93 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%48 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg20 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %expanded_37 = tensor.expand_shape %95 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x8x2x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_39 = linalg.transpose ins(%arg15 : tensor<16x16xf32>) outs(%45 : tensor<16x16xf32>) permutation = [1, 0] 
    %96 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<16x16xf32>) outs(%46 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %97 = tensor.empty() : tensor<2x5x16xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<2x5x16xf32>) -> tensor<2x5x16xf32>
    %99 = linalg.batch_matmul ins(%arg1, %96 : tensor<2x5x16xf32>, tensor<2x16x16xf32>) outs(%98 : tensor<2x5x16xf32>) -> tensor<2x5x16xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %arg16 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%97 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x5x16xf32>
    %transposed_40 = linalg.transpose ins(%arg17 : tensor<16x16xf32>) outs(%45 : tensor<16x16xf32>) permutation = [1, 0] 
    %101 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<16x16xf32>) outs(%46 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %102 = linalg.batch_matmul ins(%arg1, %101 : tensor<2x5x16xf32>, tensor<2x16x16xf32>) outs(%98 : tensor<2x5x16xf32>) -> tensor<2x5x16xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %arg18 : tensor<2x5x16xf32>, tensor<16xf32>) outs(%97 : tensor<2x5x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x5x16xf32>
    %expanded_41 = tensor.expand_shape %100 [[0], [1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<2x5x16xf32> into tensor<2x5x2x8xf32>
    %expanded_42 = tensor.expand_shape %103 [[0], [1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<2x5x16xf32> into tensor<2x5x2x8xf32>
    %104 = tensor.empty() : tensor<2x2x5x8xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x5x2x8xf32>) outs(%104 : tensor<2x2x5x8xf32>) permutation = [0, 2, 1, 3] 
    %105 = tensor.empty() : tensor<2x2x8x5xf32>
    %transposed_44 = linalg.transpose ins(%expanded_41 : tensor<2x5x2x8xf32>) outs(%105 : tensor<2x2x8x5xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_45 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<2x2x8x5xf32> into tensor<4x8x5xf32>
    %106 = tensor.empty() : tensor<4x8x5xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<4x8x5xf32>) -> tensor<4x8x5xf32>
    %108 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<4x8x8xf32>, tensor<4x8x5xf32>) outs(%107 : tensor<4x8x5xf32>) -> tensor<4x8x5xf32>
    %expanded_47 = tensor.expand_shape %108 [[0, 1], [2], [3]] output_shape [2, 2, 8, 5] : tensor<4x8x5xf32> into tensor<2x2x8x5xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x2x8x5xf32>) outs(%105 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_6 : f64 to f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x2x8x5xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %24 : tensor<2x2x8x5xf32>, tensor<2x1x8x5xf32>) outs(%105 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x2x8x5xf32>
    %111:2 = linalg.generic {indexing_maps = [#map5, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<2x2x8x5xf32>) outs(%66, %64 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_61: i64):
      %161 = linalg.index 3 : index
      %162 = arith.index_cast %161 : index to i64
      %163 = arith.maximumf %in, %out : f32
      %164 = arith.cmpf ogt, %in, %out : f32
      %165 = arith.select %164, %162, %out_61 : i64
      linalg.yield %163, %165 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_48 = tensor.expand_shape %111#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %expanded_48 : tensor<2x2x8x5xf32>, tensor<2x2x8x1xf32>) outs(%105 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.subf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x2x8x5xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x2x8x5xf32>) outs(%105 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.exp %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x2x8x5xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<2x2x8x5xf32>) outs(%71 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x2x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %114 : tensor<2x2x8x5xf32>, tensor<2x2x8x1xf32>) outs(%105 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.divf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x2x8x5xf32>
    %collapsed_49 = tensor.collapse_shape %115 [[0, 1], [2], [3]] : tensor<2x2x8x5xf32> into tensor<4x8x5xf32>
    %collapsed_50 = tensor.collapse_shape %transposed_43 [[0, 1], [2], [3]] : tensor<2x2x5x8xf32> into tensor<4x5x8xf32>
    %116 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<4x8x5xf32>, tensor<4x5x8xf32>) outs(%59 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_51 = tensor.expand_shape %116 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x2x8x8xf32>) outs(%75 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_53 = tensor.collapse_shape %transposed_52 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %transposed_54 = linalg.transpose ins(%arg21 : tensor<16x16xf32>) outs(%45 : tensor<16x16xf32>) permutation = [1, 0] 
    %117 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<16x16xf32>) outs(%46 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %118 = linalg.batch_matmul ins(%collapsed_53, %117 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%48 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg22 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %119 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x8x16xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_8 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_55 = tensor.collapse_shape %122 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_55 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %123 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.subf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %124 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.mulf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x8x16xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_8 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_7 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_56 = tensor.collapse_shape %129 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_56 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %130 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.mulf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg23 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.mulf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg24 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %134 = tensor.empty() : tensor<16x32xf32>
    %transposed_57 = linalg.transpose ins(%arg25 : tensor<32x16xf32>) outs(%134 : tensor<16x32xf32>) permutation = [1, 0] 
    %135 = tensor.empty() : tensor<2x16x32xf32>
    %136 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<16x32xf32>) outs(%135 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %137 = tensor.empty() : tensor<2x8x32xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %139 = linalg.batch_matmul ins(%133, %136 : tensor<2x8x16xf32>, tensor<2x16x32xf32>) outs(%138 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %arg26 : tensor<2x8x32xf32>, tensor<32xf32>) outs(%137 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x32xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x8x32xf32>) outs(%137 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_9 : f32
      %162 = math.erf %161 : f32
      %163 = arith.addf %162, %cst_1 : f32
      %164 = arith.mulf %163, %cst_2 : f32
      %165 = arith.mulf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x32xf32>
    %142 = tensor.empty() : tensor<32x16xf32>
    %transposed_58 = linalg.transpose ins(%arg27 : tensor<16x32xf32>) outs(%142 : tensor<32x16xf32>) permutation = [1, 0] 
    %143 = tensor.empty() : tensor<2x32x16xf32>
    %144 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<32x16xf32>) outs(%143 : tensor<2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x16xf32>
    %145 = linalg.batch_matmul ins(%141, %144 : tensor<2x8x32xf32>, tensor<2x32x16xf32>) outs(%48 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg28 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %146 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<2x8x16xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_8 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_59 = tensor.collapse_shape %149 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_59 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %150 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.subf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %151 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.mulf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x8x16xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_8 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_7 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x8x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_60 = tensor.collapse_shape %156 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %157 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_60 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %157 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.mulf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %arg29 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.mulf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %arg30 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %161 = arith.addf %in, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x8x16xf32>
    return %160 : tensor<2x8x16xf32>
  }
}

