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
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<24x8xf32>, %arg3: tensor<24xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4xf32>, %arg8: tensor<4xf32>, %arg9: tensor<4xf32>, %arg10: tensor<16x8xf32>, %arg11: tensor<16xf32>, %arg12: tensor<8x16xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>, %arg17: tensor<8xf32>, %arg18: tensor<8xf32>, %arg19: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_6 = arith.constant 8.000000e+00 : f32
    %cst_7 = arith.constant 4.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
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
      %extracted = tensor.extract %arg1[%165, %166] : tensor<32x8xf32>
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
    %extracted_slice = tensor.extract_slice %5[0, 0] [2, 1] [1, 1] : tensor<2x8xi64> to tensor<2x1xi64>
    %6 = tensor.empty() : tensor<2x1xi64>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%6 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %165 = arith.subi %in, %c1_i64 : i64
      linalg.yield %165 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_10 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11, %extracted_slice_10 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_64: i64, %out: i64):
      %165 = arith.subi %in, %in_64 : i64
      linalg.yield %165 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %165 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %165 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %165 = arith.cmpi sle, %in, %in_64 : i64
      linalg.yield %165 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_9 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_64: i1, %in_65: i64, %out: i64):
      %165 = arith.extui %in_64 : i1 to i64
      %166 = arith.select %in, %165, %in_65 : i64
      linalg.yield %166 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %165 = arith.addi %in, %out : i64
      linalg.yield %165 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %165 = linalg.index 0 : index
      %166 = arith.index_cast %165 : index to i64
      linalg.yield %166 : i64
    } -> tensor<2xi64>
    %expanded_13 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_64: i64, %out: i64):
      %165 = arith.cmpi slt, %in, %c0_i64 : i64
      %166 = arith.addi %in, %c2_i64 : i64
      %167 = arith.select %165, %166, %in : i64
      %168 = arith.index_cast %167 : i64 to index
      %169 = arith.cmpi slt, %in_64, %c0_i64 : i64
      %170 = arith.addi %in_64, %c8_i64 : i64
      %171 = arith.select %169, %170, %in_64 : i64
      %172 = arith.index_cast %171 : i64 to index
      %extracted = tensor.extract %5[%168, %172] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_64: i64, %out: i64):
      %165 = arith.cmpi slt, %in, %c0_i64 : i64
      %166 = arith.addi %in, %c2_i64 : i64
      %167 = arith.select %165, %166, %in : i64
      %168 = arith.index_cast %167 : i64 to index
      %169 = arith.cmpi slt, %in_64, %c0_i64 : i64
      %170 = arith.addi %in_64, %c8_i64 : i64
      %171 = arith.select %169, %170, %in_64 : i64
      %172 = arith.index_cast %171 : i64 to index
      %extracted = tensor.extract %5[%168, %172] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %165 = arith.cmpi sle, %in, %in_64 : i64
      linalg.yield %165 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %24 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %165 = arith.andi %in, %in_64 : i1
      linalg.yield %165 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_64: i64, %out: i64):
      %165 = arith.cmpi slt, %in, %c0_i64 : i64
      %166 = arith.addi %in, %c2_i64 : i64
      %167 = arith.select %165, %166, %in : i64
      %168 = arith.index_cast %167 : i64 to index
      %169 = arith.cmpi slt, %in_64, %c0_i64 : i64
      %170 = arith.addi %in_64, %c8_i64 : i64
      %171 = arith.select %169, %170, %in_64 : i64
      %172 = arith.index_cast %171 : i64 to index
      %extracted = tensor.extract %16[%168, %172] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_64: i64, %out: i64):
      %165 = arith.cmpi slt, %in, %c0_i64 : i64
      %166 = arith.addi %in, %c2_i64 : i64
      %167 = arith.select %165, %166, %in : i64
      %168 = arith.index_cast %167 : i64 to index
      %169 = arith.cmpi slt, %in_64, %c0_i64 : i64
      %170 = arith.addi %in_64, %c8_i64 : i64
      %171 = arith.select %169, %170, %in_64 : i64
      %172 = arith.index_cast %171 : i64 to index
      %extracted = tensor.extract %16[%168, %172] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %165 = arith.cmpi eq, %in, %in_64 : i64
      linalg.yield %165 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %165 = arith.andi %in, %in_64 : i1
      linalg.yield %165 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = tensor.empty() : tensor<2x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_3, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_64: f32, %in_65: f32, %out: f32):
      %165 = arith.select %in, %in_64, %in_65 : f32
      linalg.yield %165 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %32 = tensor.empty() : tensor<1x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x8x1xi64>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %165 = arith.sitofp %in : i64 to f32
      linalg.yield %165 : f32
    } -> tensor<1x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_5 : tensor<1x8x1xf32>, tensor<1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<1x8x1xf32>
    %concat_17 = tensor.concat dim(2) %34, %34 : (tensor<1x8x1xf32>, tensor<1x8x1xf32>) -> tensor<1x8x2xf32>
    %35 = tensor.empty() : tensor<1x8x2xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_17 : tensor<1x8x2xf32>) outs(%35 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.cos %in : f32
      linalg.yield %165 : f32
    } -> tensor<1x8x2xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_17 : tensor<1x8x2xf32>) outs(%35 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.sin %in : f32
      linalg.yield %165 : f32
    } -> tensor<1x8x2xf32>
    %38 = tensor.empty() : tensor<2x8x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_6 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %41 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %42 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.subf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_6 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_4 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_18 = tensor.collapse_shape %48 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %49 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg14 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %53 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<24x8xf32>) outs(%53 : tensor<8x24xf32>) permutation = [1, 0] 
    %54 = tensor.empty() : tensor<2x8x24xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%54 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %57 = linalg.batch_matmul ins(%52, %55 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%56 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %arg3 : tensor<2x8x24xf32>, tensor<24xf32>) outs(%54 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x24xf32>
    %expanded_19 = tensor.expand_shape %58 [[0], [1], [2, 3, 4]] output_shape [2, 8, 2, 3, 4] : tensor<2x8x24xf32> into tensor<2x8x2x3x4xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_19[0, 0, 0, 0, 0] [2, 8, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x8x2x3x4xf32> to tensor<2x8x2x1x4xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x4xf32> into tensor<2x8x2x4xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_19[0, 0, 0, 1, 0] [2, 8, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x8x2x3x4xf32> to tensor<2x8x2x1x4xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x4xf32> into tensor<2x8x2x4xf32>
    %extracted_slice_24 = tensor.extract_slice %expanded_19[0, 0, 0, 2, 0] [2, 8, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x8x2x3x4xf32> to tensor<2x8x2x1x4xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x4xf32> into tensor<2x8x2x4xf32>
    %59 = tensor.empty() : tensor<2x8x2x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_21 : tensor<2x8x2x4xf32>) outs(%60 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x1xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x8x2x1xf32>) outs(%59 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x1xf32>
    %63 = tensor.empty() : tensor<2x8x2x4xf32>
    %collapsed_26 = tensor.collapse_shape %62 [[0], [1], [2, 3]] : tensor<2x8x2x1xf32> into tensor<2x8x2xf32>
    %64 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26 : tensor<2x8x2xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x4xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21, %64 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.subf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x4xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %65 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x4xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x8x2x4xf32>) outs(%60 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x1xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x8x2x1xf32>) outs(%59 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x1xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x8x2x1xf32>) outs(%59 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_4 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x1xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x8x2x1xf32>) outs(%59 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x1xf32>
    %collapsed_27 = tensor.collapse_shape %70 [[0], [1], [2, 3]] : tensor<2x8x2x1xf32> into tensor<2x8x2xf32>
    %71 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27 : tensor<2x8x2xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x4xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %71 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x4xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %arg6 : tensor<2x8x2x4xf32>, tensor<4xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x4xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %arg7 : tensor<2x8x2x4xf32>, tensor<4xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x4xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_23 : tensor<2x8x2x4xf32>) outs(%60 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x1xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x8x2x1xf32>) outs(%59 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x1xf32>
    %collapsed_28 = tensor.collapse_shape %76 [[0], [1], [2, 3]] : tensor<2x8x2x1xf32> into tensor<2x8x2xf32>
    %77 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28 : tensor<2x8x2xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x4xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_23, %77 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.subf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x4xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x4xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x8x2x4xf32>) outs(%60 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x1xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x8x2x1xf32>) outs(%59 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x1xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x2x1xf32>) outs(%59 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_4 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x1xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x8x2x1xf32>) outs(%59 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x1xf32>
    %collapsed_29 = tensor.collapse_shape %83 [[0], [1], [2, 3]] : tensor<2x8x2x1xf32> into tensor<2x8x2xf32>
    %84 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_29 : tensor<2x8x2xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x4xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %84 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x4xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %arg8 : tensor<2x8x2x4xf32>, tensor<4xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x4xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %arg9 : tensor<2x8x2x4xf32>, tensor<4xf32>) outs(%63 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x2x4xf32>
    %88 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_30 = linalg.transpose ins(%74 : tensor<2x8x2x4xf32>) outs(%88 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%collapsed_25 : tensor<2x8x2x4xf32>) outs(%88 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_32 = linalg.transpose ins(%87 : tensor<2x8x2x4xf32>) outs(%88 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_33 = tensor.extract_slice %transposed_30[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_30[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_32[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_32[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %expanded_37 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %expanded_38 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %89 = tensor.empty() : tensor<2x2x8x2xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %expanded_37 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%89 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_39 = tensor.extract_slice %extracted_slice_33[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_40 = tensor.extract_slice %extracted_slice_33[0, 0, 0, 1] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %91 = tensor.empty() : tensor<2x2x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<2x2x8x1xf32>) outs(%91 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.negf %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x1xf32>
    %concat_41 = tensor.concat dim(3) %92, %extracted_slice_39 : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %93 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_41, %expanded_38 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%89 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x2xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%89 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x2xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35, %expanded_37 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%89 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_42 = tensor.extract_slice %extracted_slice_35[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_43 = tensor.extract_slice %extracted_slice_35[0, 0, 0, 1] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43 : tensor<2x2x8x1xf32>) outs(%91 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.negf %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x1xf32>
    %concat_44 = tensor.concat dim(3) %96, %extracted_slice_42 : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %97 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_44, %expanded_38 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%89 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x2xf32>
    %98 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%89 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_45 = tensor.concat dim(3) %94, %extracted_slice_34 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %concat_46 = tensor.concat dim(3) %98, %extracted_slice_36 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %99 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_47 = linalg.transpose ins(%concat_46 : tensor<2x2x8x4xf32>) outs(%99 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_48 = tensor.collapse_shape %concat_45 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %100 = tensor.empty() : tensor<4x8x8xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %102 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%101 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_50 = tensor.expand_shape %102 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %103 = tensor.empty() : tensor<2x2x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x2x8x8xf32>) outs(%103 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.mulf %in, %cst_8 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%103 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x8xf32>
    %106 = tensor.empty() : tensor<2x2x8xi64>
    %107 = linalg.fill ins(%c0_i64 : i64) outs(%106 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %108 = tensor.empty() : tensor<2x2x8xf32>
    %109 = linalg.fill ins(%cst_0 : f32) outs(%108 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %110:2 = linalg.generic {indexing_maps = [#map12, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105 : tensor<2x2x8x8xf32>) outs(%109, %107 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_64: i64):
      %165 = linalg.index 3 : index
      %166 = arith.index_cast %165 : index to i64
      %167 = arith.maximumf %in, %out : f32
      %168 = arith.cmpf ogt, %in, %out : f32
      %169 = arith.select %168, %166, %out_64 : i64
      linalg.yield %167, %169 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_51 = tensor.expand_shape %110#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %expanded_51 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%103 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.subf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x2x8x8xf32>) outs(%103 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.exp %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x8xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%91 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<2x2x8x8xf32>) outs(%113 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %114 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%103 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.divf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_52 = tensor.collapse_shape %115 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_53 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %116 = tensor.empty() : tensor<4x8x4xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %118 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%117 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_54 = tensor.expand_shape %118 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<2x2x8x4xf32>) outs(%63 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %119 = tensor.empty() : tensor<8x8xf32>
    %transposed_57 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%119 : tensor<8x8xf32>) permutation = [1, 0] 
    %120 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %122 = linalg.batch_matmul ins(%collapsed_56, %120 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%121 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %arg5 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %123 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_6 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_58 = tensor.collapse_shape %126 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_58 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %127 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.subf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %128 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_6 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_4 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_59 = tensor.collapse_shape %133 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_59 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %134 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %arg16 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %138 = tensor.empty() : tensor<8x16xf32>
    %transposed_60 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%138 : tensor<8x16xf32>) permutation = [1, 0] 
    %139 = tensor.empty() : tensor<2x8x16xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<8x16xf32>) outs(%139 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%139 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %142 = linalg.batch_matmul ins(%137, %140 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%141 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %arg11 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%139 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x16xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x8x16xf32>) outs(%139 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.cmpf ugt, %in, %cst : f32
      %166 = arith.select %165, %in, %cst : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x16xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %144 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%139 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x16xf32>
    %146 = tensor.empty() : tensor<16x8xf32>
    %transposed_61 = linalg.transpose ins(%arg12 : tensor<8x16xf32>) outs(%146 : tensor<16x8xf32>) permutation = [1, 0] 
    %147 = tensor.empty() : tensor<2x16x8xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<16x8xf32>) outs(%147 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %149 = linalg.batch_matmul ins(%145, %148 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%121 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg13 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %124 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_6 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_62 = tensor.collapse_shape %153 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_62 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %154 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.subf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %155 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_6 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_4 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_63 = tensor.collapse_shape %160 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_63 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %161 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %arg18 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.mulf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg19 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %165 = arith.addf %in, %in_64 : f32
      linalg.yield %165 : f32
    } -> tensor<2x8x8xf32>
    return %164 : tensor<2x8x8xf32>
  }
}

