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
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
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
      %165 = arith.index_cast %in : i64 to index
      %166 = linalg.index 2 : index
      %167 = arith.cmpi slt, %165, %c32 : index
      cf.assert %167, "index must be smaller than dim size"
      %168 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %168, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%165, %166] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %165 = linalg.index 0 : index
      %166 = arith.index_cast %165 : index to i64
      linalg.yield %166 : i64
    } -> tensor<8xi64>
    %4 = tensor.empty() : tensor<2x8xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8xi64>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %165 = arith.cmpi slt, %in, %c0_i64 : i64
      %166 = arith.addi %in, %c16_i64 : i64
      %167 = arith.select %165, %166, %in : i64
      %168 = arith.index_cast %167 : i64 to index
      %169 = linalg.index 2 : index
      %extracted = tensor.extract %arg3[%168, %169] : tensor<16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0] [2, 1] [1, 1] : tensor<2x8xi64> to tensor<2x1xi64>
    %8 = tensor.empty() : tensor<2x1xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%8 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %165 = arith.subi %in, %c1_i64 : i64
      linalg.yield %165 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %9, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_10 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %10 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11, %extracted_slice_10 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_62: i64, %out: i64):
      %165 = arith.subi %in, %in_62 : i64
      linalg.yield %165 : i64
    } -> tensor<2x8xi64>
    %11 = tensor.empty() : tensor<2x8xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x8xi64>) outs(%11 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %165 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %165 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %12 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %13 = tensor.empty() : tensor<8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_62: i64, %out: i1):
      %165 = arith.cmpi sle, %in, %in_62 : i64
      linalg.yield %165 : i1
    } -> tensor<8x8xi1>
    %15 = tensor.empty() : tensor<2x8x8xi64>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %expanded, %cst_9 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%15 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_62: i1, %in_63: i64, %out: i64):
      %165 = arith.extui %in_62 : i1 to i64
      %166 = arith.select %in, %165, %in_63 : i64
      linalg.yield %166 : i64
    } -> tensor<2x8x8xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %18 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%16 : tensor<2x8x8xi64>) outs(%17 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %165 = arith.addi %in, %out : i64
      linalg.yield %165 : i64
    } -> tensor<2x8xi64>
    %19 = tensor.empty() : tensor<2xi64>
    %20 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%19 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %165 = linalg.index 0 : index
      %166 = arith.index_cast %165 : index to i64
      linalg.yield %166 : i64
    } -> tensor<2xi64>
    %expanded_13 = tensor.expand_shape %20 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %21 = tensor.empty() : tensor<2x1x8x1xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%21 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_62: i64, %out: i64):
      %165 = arith.cmpi slt, %in, %c0_i64 : i64
      %166 = arith.addi %in, %c2_i64 : i64
      %167 = arith.select %165, %166, %in : i64
      %168 = arith.index_cast %167 : i64 to index
      %169 = arith.cmpi slt, %in_62, %c0_i64 : i64
      %170 = arith.addi %in_62, %c8_i64 : i64
      %171 = arith.select %169, %170, %in_62 : i64
      %172 = arith.index_cast %171 : i64 to index
      %extracted = tensor.extract %5[%168, %172] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %23 = tensor.empty() : tensor<2x1x1x8xi64>
    %24 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%23 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_62: i64, %out: i64):
      %165 = arith.cmpi slt, %in, %c0_i64 : i64
      %166 = arith.addi %in, %c2_i64 : i64
      %167 = arith.select %165, %166, %in : i64
      %168 = arith.index_cast %167 : i64 to index
      %169 = arith.cmpi slt, %in_62, %c0_i64 : i64
      %170 = arith.addi %in_62, %c8_i64 : i64
      %171 = arith.select %169, %170, %in_62 : i64
      %172 = arith.index_cast %171 : i64 to index
      %extracted = tensor.extract %5[%168, %172] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %25 = tensor.empty() : tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %22 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%25 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_62: i64, %out: i1):
      %165 = arith.cmpi sle, %in, %in_62 : i64
      linalg.yield %165 : i1
    } -> tensor<2x1x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %26 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%25 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_62: i1, %out: i1):
      %165 = arith.andi %in, %in_62 : i1
      linalg.yield %165 : i1
    } -> tensor<2x1x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%21 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_62: i64, %out: i64):
      %165 = arith.cmpi slt, %in, %c0_i64 : i64
      %166 = arith.addi %in, %c2_i64 : i64
      %167 = arith.select %165, %166, %in : i64
      %168 = arith.index_cast %167 : i64 to index
      %169 = arith.cmpi slt, %in_62, %c0_i64 : i64
      %170 = arith.addi %in_62, %c8_i64 : i64
      %171 = arith.select %169, %170, %in_62 : i64
      %172 = arith.index_cast %171 : i64 to index
      %extracted = tensor.extract %18[%168, %172] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %29 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%23 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_62: i64, %out: i64):
      %165 = arith.cmpi slt, %in, %c0_i64 : i64
      %166 = arith.addi %in, %c2_i64 : i64
      %167 = arith.select %165, %166, %in : i64
      %168 = arith.index_cast %167 : i64 to index
      %169 = arith.cmpi slt, %in_62, %c0_i64 : i64
      %170 = arith.addi %in_62, %c8_i64 : i64
      %171 = arith.select %169, %170, %in_62 : i64
      %172 = arith.index_cast %171 : i64 to index
      %extracted = tensor.extract %18[%168, %172] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %30 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%25 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_62: i64, %out: i1):
      %165 = arith.cmpi eq, %in, %in_62 : i64
      linalg.yield %165 : i1
    } -> tensor<2x1x8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%25 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_62: i1, %out: i1):
      %165 = arith.andi %in, %in_62 : i1
      linalg.yield %165 : i1
    } -> tensor<2x1x8x8xi1>
    %32 = tensor.empty() : tensor<2x1x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_5, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%32 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_62: f32, %in_63: f32, %out: f32):
      %165 = arith.select %in, %in_62, %in_63 : f32
      linalg.yield %165 : f32
    } -> tensor<2x1x8x8xf32>
    %34 = tensor.empty() : tensor<2x8x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x8x8xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %37 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %38 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.subf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<2x8x8xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_6 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_16 = tensor.collapse_shape %44 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %45 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg11 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg12 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %49 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %50 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %52 = linalg.batch_matmul ins(%48, %50 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %arg8 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.mulf %in, %cst_2 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %expanded_17 = tensor.expand_shape %54 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %55 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x8x2x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %56 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %57 = linalg.batch_matmul ins(%48, %56 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_20 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_21 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %58 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %59 = linalg.batch_matmul ins(%48, %58 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %arg6 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %expanded_22 = tensor.expand_shape %60 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x8x2x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %61 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_24 = linalg.transpose ins(%expanded_20 : tensor<2x8x2x4xf32>) outs(%61 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %62 = tensor.empty() : tensor<4x8x8xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %64 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%63 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_27 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %65 = tensor.empty() : tensor<2x2x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %33 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x8xf32>
    %67 = tensor.empty() : tensor<2x2x8xi64>
    %68 = linalg.fill ins(%c0_i64 : i64) outs(%67 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %69 = tensor.empty() : tensor<2x2x8xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %71:2 = linalg.generic {indexing_maps = [#map12, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x2x8x8xf32>) outs(%70, %68 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_62: i64):
      %165 = linalg.index 3 : index
      %166 = arith.index_cast %165 : index to i64
      %167 = arith.maximumf %in, %out : f32
      %168 = arith.cmpf ogt, %in, %out : f32
      %169 = arith.select %168, %166, %out_62 : i64
      linalg.yield %167, %169 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_28 = tensor.expand_shape %71#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_28 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.subf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x8xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x2x8x8xf32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.exp %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x8xf32>
    %74 = tensor.empty() : tensor<2x2x8x1xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x2x8x8xf32>) outs(%75 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.divf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_29 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %78 = tensor.empty() : tensor<4x8x4xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %80 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%79 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_31 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %81 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x2x8x4xf32>) outs(%81 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_34 = linalg.transpose ins(%arg9 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %82 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %83 = linalg.batch_matmul ins(%collapsed_33, %82 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %arg10 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %84 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<2x8x8xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_35 = tensor.collapse_shape %87 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.subf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %89 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<2x8x8xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_6 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_36 = tensor.collapse_shape %94 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %95 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg20 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg21 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %transposed_37 = linalg.transpose ins(%arg16 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %99 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %100 = linalg.batch_matmul ins(%98, %99 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.mulf %in, %cst_2 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %expanded_38 = tensor.expand_shape %102 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x8x2x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_40 = linalg.transpose ins(%arg13 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %103 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %104 = tensor.empty() : tensor<2x5x8xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
    %106 = linalg.batch_matmul ins(%arg1, %103 : tensor<2x5x8xf32>, tensor<2x8x8xf32>) outs(%105 : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
    %expanded_41 = tensor.expand_shape %106 [[0], [1], [2, 3]] output_shape [2, 5, 2, 4] : tensor<2x5x8xf32> into tensor<2x5x2x4xf32>
    %transposed_42 = linalg.transpose ins(%arg14 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %107 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %108 = linalg.batch_matmul ins(%arg1, %107 : tensor<2x5x8xf32>, tensor<2x8x8xf32>) outs(%105 : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg15 : tensor<2x5x8xf32>, tensor<8xf32>) outs(%104 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x5x8xf32>
    %expanded_43 = tensor.expand_shape %109 [[0], [1], [2, 3]] output_shape [2, 5, 2, 4] : tensor<2x5x8xf32> into tensor<2x5x2x4xf32>
    %110 = tensor.empty() : tensor<2x2x5x4xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x5x2x4xf32>) outs(%110 : tensor<2x2x5x4xf32>) permutation = [0, 2, 1, 3] 
    %111 = tensor.empty() : tensor<2x2x4x5xf32>
    %transposed_45 = linalg.transpose ins(%expanded_41 : tensor<2x5x2x4xf32>) outs(%111 : tensor<2x2x4x5xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_46 = tensor.collapse_shape %transposed_39 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x2x4x5xf32> into tensor<4x4x5xf32>
    %112 = tensor.empty() : tensor<4x8x5xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<4x8x5xf32>) -> tensor<4x8x5xf32>
    %114 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<4x8x4xf32>, tensor<4x4x5xf32>) outs(%113 : tensor<4x8x5xf32>) -> tensor<4x8x5xf32>
    %expanded_48 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [2, 2, 8, 5] : tensor<4x8x5xf32> into tensor<2x2x8x5xf32>
    %115:2 = linalg.generic {indexing_maps = [#map12, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_48 : tensor<2x2x8x5xf32>) outs(%70, %68 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_62: i64):
      %165 = linalg.index 3 : index
      %166 = arith.index_cast %165 : index to i64
      %167 = arith.maximumf %in, %out : f32
      %168 = arith.cmpf ogt, %in, %out : f32
      %169 = arith.select %168, %166, %out_62 : i64
      linalg.yield %167, %169 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_49 = tensor.expand_shape %115#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %116 = tensor.empty() : tensor<2x2x8x5xf32>
    %117 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_49 : tensor<2x2x8x5xf32>, tensor<2x2x8x1xf32>) outs(%116 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.subf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x5xf32>
    %118 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x2x8x5xf32>) outs(%116 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.exp %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x5xf32>
    %119 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<2x2x8x5xf32>) outs(%75 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %119 : tensor<2x2x8x5xf32>, tensor<2x2x8x1xf32>) outs(%116 : tensor<2x2x8x5xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.divf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x5xf32>
    %collapsed_50 = tensor.collapse_shape %120 [[0, 1], [2], [3]] : tensor<2x2x8x5xf32> into tensor<4x8x5xf32>
    %collapsed_51 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<2x2x5x4xf32> into tensor<4x5x4xf32>
    %121 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<4x8x5xf32>, tensor<4x5x4xf32>) outs(%79 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_52 = tensor.expand_shape %121 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<2x2x8x4xf32>) outs(%81 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_54 = tensor.collapse_shape %transposed_53 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_55 = linalg.transpose ins(%arg18 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %122 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %123 = linalg.batch_matmul ins(%collapsed_54, %122 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg19 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %124 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x8x8xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_56 = tensor.collapse_shape %127 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_56 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %128 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.subf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %129 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x8x8xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_6 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_57 = tensor.collapse_shape %134 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_57 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %135 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg26 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg27 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %139 = tensor.empty() : tensor<8x16xf32>
    %transposed_58 = linalg.transpose ins(%arg22 : tensor<16x8xf32>) outs(%139 : tensor<8x16xf32>) permutation = [1, 0] 
    %140 = tensor.empty() : tensor<2x8x16xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<8x16xf32>) outs(%140 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %142 = linalg.fill ins(%cst : f32) outs(%140 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %143 = linalg.batch_matmul ins(%138, %141 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%142 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %arg23 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%140 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x16xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x8x16xf32>) outs(%140 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_8 : f32
      %166 = math.erf %165 : f32
      %167 = arith.addf %166, %cst_1 : f32
      %168 = arith.mulf %167, %cst_2 : f32
      %169 = arith.mulf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x8x16xf32>
    %146 = tensor.empty() : tensor<16x8xf32>
    %transposed_59 = linalg.transpose ins(%arg24 : tensor<8x16xf32>) outs(%146 : tensor<16x8xf32>) permutation = [1, 0] 
    %147 = tensor.empty() : tensor<2x16x8xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<16x8xf32>) outs(%147 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %149 = linalg.batch_matmul ins(%145, %148 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg25 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %150 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<2x8x8xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_60 = tensor.collapse_shape %153 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_60 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %154 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.subf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %155 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<2x8x8xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_6 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_61 = tensor.collapse_shape %160 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_61 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %161 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %arg28 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg29 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    return %164 : tensor<2x8x8xf32>
  }
}

