#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x5x8xf32>, %arg2: tensor<32x8xf32>, %arg3: tensor<16x8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8x8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8x8xf32>, %arg14: tensor<8x8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8x8xf32>, %arg17: tensor<8xf32>, %arg18: tensor<8x8xf32>, %arg19: tensor<8xf32>, %arg20: tensor<8xf32>, %arg21: tensor<8xf32>, %arg22: tensor<16x8xf32>, %arg23: tensor<16xf32>, %arg24: tensor<8x16xf32>, %arg25: tensor<8xf32>, %arg26: tensor<8xf32>, %arg27: tensor<8xf32>, %arg28: tensor<8xf32>, %arg29: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c8_i64 = arith.constant 8 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %c16_i64 = arith.constant 16 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 1.41421354 : f32
    %cst_9 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %166 = arith.index_cast %in : i64 to index
      %167 = linalg.index 2 : index
      %168 = arith.cmpi slt, %166, %c32 : index
      cf.assert %168, "index must be smaller than dim size"
      %169 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %169, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%166, %167] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %concat = tensor.concat dim(1) %arg1, %1 : (tensor<2x5x8xf32>, tensor<2x8x8xf32>) -> tensor<2x13x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %166 = arith.index_cast %in : i64 to index
      %167 = linalg.index 2 : index
      %168 = arith.cmpi slt, %166, %c32 : index
      cf.assert %168, "index must be smaller than dim size"
      %169 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %169, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%166, %167] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<8xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %166 = linalg.index 0 : index
      %167 = arith.index_cast %166 : index to i64
      linalg.yield %167 : i64
    } -> tensor<8xi64>
    %5 = tensor.empty() : tensor<2x8xi64>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8xi64>) outs(%5 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8xi64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %166 = arith.cmpi slt, %in, %c0_i64 : i64
      %167 = arith.addi %in, %c16_i64 : i64
      %168 = arith.select %166, %167, %in : i64
      %169 = arith.index_cast %168 : i64 to index
      %170 = linalg.index 2 : index
      %extracted = tensor.extract %arg3[%169, %170] : tensor<16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %7 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %extracted_slice = tensor.extract_slice %6[0, 0] [2, 1] [1, 1] : tensor<2x8xi64> to tensor<2x1xi64>
    %9 = tensor.empty() : tensor<2x1xi64>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%9 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %166 = arith.subi %in, %c1_i64 : i64
      linalg.yield %166 : i64
    } -> tensor<2x1xi64>
    %concat_10 = tensor.concat dim(1) %10, %6 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_11 = tensor.extract_slice %concat_10[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_12 = tensor.extract_slice %concat_10[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %11 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_11 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%5 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %166 = arith.subi %in, %in_63 : i64
      linalg.yield %166 : i64
    } -> tensor<2x8xi64>
    %12 = tensor.empty() : tensor<2x8xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x8xi64>) outs(%12 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %166 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %166 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %13 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_13 = tensor.expand_shape %4 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %14 = tensor.empty() : tensor<8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %4 : tensor<8x1xi64>, tensor<8xi64>) outs(%14 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_63: i64, %out: i1):
      %166 = arith.cmpi sle, %in, %in_63 : i64
      linalg.yield %166 : i1
    } -> tensor<8x8xi1>
    %16 = tensor.empty() : tensor<2x8x8xi64>
    %17 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %expanded, %cst_9 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%16 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_63: i1, %in_64: i64, %out: i64):
      %166 = arith.extui %in_63 : i1 to i64
      %167 = arith.select %in, %166, %in_64 : i64
      linalg.yield %167 : i64
    } -> tensor<2x8x8xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %19 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%17 : tensor<2x8x8xi64>) outs(%18 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %166 = arith.addi %in, %out : i64
      linalg.yield %166 : i64
    } -> tensor<2x8xi64>
    %20 = tensor.empty() : tensor<2xi64>
    %21 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%20 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %166 = linalg.index 0 : index
      %167 = arith.index_cast %166 : index to i64
      linalg.yield %167 : i64
    } -> tensor<2xi64>
    %expanded_14 = tensor.expand_shape %21 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_16 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %22 = tensor.empty() : tensor<2x1x8x1xi64>
    %23 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%22 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %166 = arith.cmpi slt, %in, %c0_i64 : i64
      %167 = arith.addi %in, %c2_i64 : i64
      %168 = arith.select %166, %167, %in : i64
      %169 = arith.index_cast %168 : i64 to index
      %170 = arith.cmpi slt, %in_63, %c0_i64 : i64
      %171 = arith.addi %in_63, %c8_i64 : i64
      %172 = arith.select %170, %171, %in_63 : i64
      %173 = arith.index_cast %172 : i64 to index
      %extracted = tensor.extract %6[%169, %173] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %24 = tensor.empty() : tensor<2x1x1x8xi64>
    %25 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%24 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %166 = arith.cmpi slt, %in, %c0_i64 : i64
      %167 = arith.addi %in, %c2_i64 : i64
      %168 = arith.select %166, %167, %in : i64
      %169 = arith.index_cast %168 : i64 to index
      %170 = arith.cmpi slt, %in_63, %c0_i64 : i64
      %171 = arith.addi %in_63, %c8_i64 : i64
      %172 = arith.select %170, %171, %in_63 : i64
      %173 = arith.index_cast %172 : i64 to index
      %extracted = tensor.extract %6[%169, %173] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %26 = tensor.empty() : tensor<2x1x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %23 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%26 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_63: i64, %out: i1):
      %166 = arith.cmpi sle, %in, %in_63 : i64
      linalg.yield %166 : i1
    } -> tensor<2x1x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %27 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%26 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_63: i1, %out: i1):
      %166 = arith.andi %in, %in_63 : i1
      linalg.yield %166 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%22 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %166 = arith.cmpi slt, %in, %c0_i64 : i64
      %167 = arith.addi %in, %c2_i64 : i64
      %168 = arith.select %166, %167, %in : i64
      %169 = arith.index_cast %168 : i64 to index
      %170 = arith.cmpi slt, %in_63, %c0_i64 : i64
      %171 = arith.addi %in_63, %c8_i64 : i64
      %172 = arith.select %170, %171, %in_63 : i64
      %173 = arith.index_cast %172 : i64 to index
      %extracted = tensor.extract %19[%169, %173] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %30 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%24 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %166 = arith.cmpi slt, %in, %c0_i64 : i64
      %167 = arith.addi %in, %c2_i64 : i64
      %168 = arith.select %166, %167, %in : i64
      %169 = arith.index_cast %168 : i64 to index
      %170 = arith.cmpi slt, %in_63, %c0_i64 : i64
      %171 = arith.addi %in_63, %c8_i64 : i64
      %172 = arith.select %170, %171, %in_63 : i64
      %173 = arith.index_cast %172 : i64 to index
      %extracted = tensor.extract %19[%169, %173] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %31 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%26 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_63: i64, %out: i1):
      %166 = arith.cmpi eq, %in, %in_63 : i64
      linalg.yield %166 : i1
    } -> tensor<2x1x8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%26 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_63: i1, %out: i1):
      %166 = arith.andi %in, %in_63 : i1
      linalg.yield %166 : i1
    } -> tensor<2x1x8x8xi1>
    %33 = tensor.empty() : tensor<2x1x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_5, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%33 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_63: f32, %in_64: f32, %out: f32):
      %166 = arith.select %in, %in_63, %in_64 : f32
      linalg.yield %166 : f32
    } -> tensor<2x1x8x8xf32>
    %35 = tensor.empty() : tensor<2x8x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.subf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %40 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.mulf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.truncf %cst_6 : f64 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.rsqrt %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_17 = tensor.collapse_shape %45 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %46 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.mulf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg11 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.mulf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg12 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %50 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %51 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %53 = linalg.batch_matmul ins(%49, %51 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %arg8 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.mulf %in, %cst_2 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %expanded_18 = tensor.expand_shape %55 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %56 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x2x4xf32>) outs(%56 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %57 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %58 = linalg.batch_matmul ins(%49, %57 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_21 = tensor.expand_shape %58 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_22 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %59 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %60 = linalg.batch_matmul ins(%49, %59 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %arg6 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %expanded_23 = tensor.expand_shape %61 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x8x2x4xf32>) outs(%56 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %62 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_25 = linalg.transpose ins(%expanded_21 : tensor<2x8x2x4xf32>) outs(%62 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %63 = tensor.empty() : tensor<4x8x8xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %65 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%64 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_28 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %66 = tensor.empty() : tensor<2x2x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %34 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x8xf32>
    %68 = tensor.empty() : tensor<2x2x8xi64>
    %69 = linalg.fill ins(%c0_i64 : i64) outs(%68 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %70 = tensor.empty() : tensor<2x2x8xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %72:2 = linalg.generic {indexing_maps = [#map12, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x2x8x8xf32>) outs(%71, %69 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_63: i64):
      %166 = linalg.index 3 : index
      %167 = arith.index_cast %166 : index to i64
      %168 = arith.maximumf %in, %out : f32
      %169 = arith.cmpf ogt, %in, %out : f32
      %170 = arith.select %169, %167, %out_63 : i64
      linalg.yield %168, %170 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_29 = tensor.expand_shape %72#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_29 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.subf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x2x8x8xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.exp %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x8xf32>
    %75 = tensor.empty() : tensor<2x2x8x1xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x2x8x8xf32>) outs(%76 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.divf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %79 = tensor.empty() : tensor<4x8x4xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %81 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%80 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_32 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %82 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x2x8x4xf32>) outs(%82 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_35 = linalg.transpose ins(%arg9 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %83 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %84 = linalg.batch_matmul ins(%collapsed_34, %83 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg10 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %85 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_36 = tensor.collapse_shape %88 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %89 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.subf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.mulf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.truncf %cst_6 : f64 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.rsqrt %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_37 = tensor.collapse_shape %95 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %96 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.mulf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg20 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.mulf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg21 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %transposed_38 = linalg.transpose ins(%arg16 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %100 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %101 = linalg.batch_matmul ins(%99, %100 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.mulf %in, %cst_2 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %expanded_39 = tensor.expand_shape %103 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x8x2x4xf32>) outs(%56 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_41 = linalg.transpose ins(%arg13 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %104 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %105 = tensor.empty() : tensor<2x13x8xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<2x13x8xf32>) -> tensor<2x13x8xf32>
    %107 = linalg.batch_matmul ins(%concat, %104 : tensor<2x13x8xf32>, tensor<2x8x8xf32>) outs(%106 : tensor<2x13x8xf32>) -> tensor<2x13x8xf32>
    %expanded_42 = tensor.expand_shape %107 [[0], [1], [2, 3]] output_shape [2, 13, 2, 4] : tensor<2x13x8xf32> into tensor<2x13x2x4xf32>
    %transposed_43 = linalg.transpose ins(%arg14 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %108 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %109 = linalg.batch_matmul ins(%concat, %108 : tensor<2x13x8xf32>, tensor<2x8x8xf32>) outs(%106 : tensor<2x13x8xf32>) -> tensor<2x13x8xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %arg15 : tensor<2x13x8xf32>, tensor<8xf32>) outs(%105 : tensor<2x13x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x13x8xf32>
    %expanded_44 = tensor.expand_shape %110 [[0], [1], [2, 3]] output_shape [2, 13, 2, 4] : tensor<2x13x8xf32> into tensor<2x13x2x4xf32>
    %111 = tensor.empty() : tensor<2x2x13x4xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x13x2x4xf32>) outs(%111 : tensor<2x2x13x4xf32>) permutation = [0, 2, 1, 3] 
    %112 = tensor.empty() : tensor<2x2x4x13xf32>
    %transposed_46 = linalg.transpose ins(%expanded_42 : tensor<2x13x2x4xf32>) outs(%112 : tensor<2x2x4x13xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_47 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<2x2x4x13xf32> into tensor<4x4x13xf32>
    %113 = tensor.empty() : tensor<4x8x13xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<4x8x13xf32>) -> tensor<4x8x13xf32>
    %115 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<4x8x4xf32>, tensor<4x4x13xf32>) outs(%114 : tensor<4x8x13xf32>) -> tensor<4x8x13xf32>
    %expanded_49 = tensor.expand_shape %115 [[0, 1], [2], [3]] output_shape [2, 2, 8, 13] : tensor<4x8x13xf32> into tensor<2x2x8x13xf32>
    %116:2 = linalg.generic {indexing_maps = [#map12, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_49 : tensor<2x2x8x13xf32>) outs(%71, %69 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_63: i64):
      %166 = linalg.index 3 : index
      %167 = arith.index_cast %166 : index to i64
      %168 = arith.maximumf %in, %out : f32
      %169 = arith.cmpf ogt, %in, %out : f32
      %170 = arith.select %169, %167, %out_63 : i64
      linalg.yield %168, %170 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_50 = tensor.expand_shape %116#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %117 = tensor.empty() : tensor<2x2x8x13xf32>
    %118 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49, %expanded_50 : tensor<2x2x8x13xf32>, tensor<2x2x8x1xf32>) outs(%117 : tensor<2x2x8x13xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.subf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x13xf32>
    %119 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<2x2x8x13xf32>) outs(%117 : tensor<2x2x8x13xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.exp %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x13xf32>
    %120 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<2x2x8x13xf32>) outs(%76 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %120 : tensor<2x2x8x13xf32>, tensor<2x2x8x1xf32>) outs(%117 : tensor<2x2x8x13xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.divf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x13xf32>
    %collapsed_51 = tensor.collapse_shape %121 [[0, 1], [2], [3]] : tensor<2x2x8x13xf32> into tensor<4x8x13xf32>
    %collapsed_52 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x2x13x4xf32> into tensor<4x13x4xf32>
    %122 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<4x8x13xf32>, tensor<4x13x4xf32>) outs(%80 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_53 = tensor.expand_shape %122 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x2x8x4xf32>) outs(%82 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_56 = linalg.transpose ins(%arg18 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %123 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.batch_matmul ins(%collapsed_55, %123 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg19 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %125 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_57 = tensor.collapse_shape %128 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_57 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %129 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.subf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %130 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.mulf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.truncf %cst_6 : f64 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x8x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.rsqrt %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_58 = tensor.collapse_shape %135 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_58 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %136 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.mulf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg26 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.mulf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %arg27 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %140 = tensor.empty() : tensor<8x16xf32>
    %transposed_59 = linalg.transpose ins(%arg22 : tensor<16x8xf32>) outs(%140 : tensor<8x16xf32>) permutation = [1, 0] 
    %141 = tensor.empty() : tensor<2x8x16xf32>
    %142 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<8x16xf32>) outs(%141 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %143 = linalg.fill ins(%cst : f32) outs(%141 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %144 = linalg.batch_matmul ins(%139, %142 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%143 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %arg23 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%141 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x16xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x8x16xf32>) outs(%141 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_8 : f32
      %167 = math.erf %166 : f32
      %168 = arith.addf %167, %cst_1 : f32
      %169 = arith.mulf %168, %cst_2 : f32
      %170 = arith.mulf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<2x8x16xf32>
    %147 = tensor.empty() : tensor<16x8xf32>
    %transposed_60 = linalg.transpose ins(%arg24 : tensor<8x16xf32>) outs(%147 : tensor<16x8xf32>) permutation = [1, 0] 
    %148 = tensor.empty() : tensor<2x16x8xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<16x8xf32>) outs(%148 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %150 = linalg.batch_matmul ins(%146, %149 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg25 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %151 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_61 = tensor.collapse_shape %154 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_61 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %155 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.subf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.mulf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.truncf %cst_6 : f64 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x8x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.rsqrt %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_62 = tensor.collapse_shape %161 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %162 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_62 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %162 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.mulf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg28 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.mulf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %arg29 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %166 = arith.addf %in, %in_63 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    return %165 : tensor<2x8x8xf32>
  }
}

