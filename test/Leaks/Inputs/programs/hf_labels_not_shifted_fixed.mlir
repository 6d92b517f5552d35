#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<16x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8x24xf32>, %arg6: tensor<24xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8x16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16x8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>) -> tensor<1x8x8xf32> {
    %c32 = arith.constant 32 : index
    %c16 = arith.constant 16 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.79788456080286541 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant 1.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c-100_i64 = arith.constant -100 : i64
    %c3_i64 = arith.constant 3 : i64
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %cst_11 = arith.constant dense<1> : tensor<i64>
    %cst_12 = arith.constant dense<0> : tensor<1x8xi64>
    %extracted_slice = tensor.extract_slice %arg0[0, 0] [1, 7] [1, 1] : tensor<1x8xi64> to tensor<1x7xi64>
    %inserted_slice = tensor.insert_slice %extracted_slice into %cst_12[0, 1] [1, 7] [1, 1] : tensor<1x7xi64> into tensor<1x8xi64>
    %extracted_slice_13 = tensor.extract_slice %inserted_slice[0, 0] [1, 1] [1, 1] : tensor<1x8xi64> to tensor<1x1xi64>
    %collapsed = tensor.collapse_shape %extracted_slice_13 [[0, 1]] : tensor<1x1xi64> into tensor<1xi64>
    %0 = tensor.empty() : tensor<1xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%collapsed : tensor<1xi64>) outs(%0 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %c2_i64 : i64
    } -> tensor<1xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %inserted_slice_14 = tensor.insert_slice %expanded into %inserted_slice[0, 0] [1, 1] [1, 1] : tensor<1x1xi64> into tensor<1x8xi64>
    %2 = tensor.empty() : tensor<1x8xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%inserted_slice_14 : tensor<1x8xi64>) outs(%2 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %129 = arith.cmpi eq, %in, %c-100_i64 : i64
      linalg.yield %129 : i1
    } -> tensor<1x8xi1>
    %4 = tensor.empty() : tensor<1x8xi64>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_11, %inserted_slice_14 : tensor<1x8xi1>, tensor<i64>, tensor<1x8xi64>) outs(%4 : tensor<1x8xi64>) {
    ^bb0(%in: i1, %in_54: i64, %in_55: i64, %out: i64):
      %129 = arith.select %in, %in_54, %in_55 : i64
      linalg.yield %129 : i64
    } -> tensor<1x8xi64>
    %6 = tensor.empty() : tensor<1x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x8xi64>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %129 = arith.index_cast %in : i64 to index
      %130 = linalg.index 2 : index
      %131 = arith.cmpi slt, %129, %c32 : index
      cf.assert %131, "index must be smaller than dim size"
      %132 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %132, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%129, %130] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %8 = tensor.empty() : tensor<8xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %129 = linalg.index 0 : index
      %130 = arith.index_cast %129 : index to i64
      linalg.yield %130 : i64
    } -> tensor<8xi64>
    %expanded_15 = tensor.expand_shape %9 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %10 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x8xi64>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %129 = arith.index_cast %in : i64 to index
      %130 = linalg.index 2 : index
      %131 = arith.cmpi slt, %129, %c16 : index
      cf.assert %131, "index must be smaller than dim size"
      %132 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %132, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%129, %130] : tensor<16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_15[0, 0] [1, 1] [1, 1] : tensor<1x8xi64> to tensor<1x1xi64>
    %12 = tensor.empty() : tensor<1x1xi64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_16 : tensor<1x1xi64>) outs(%12 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %129 = arith.subi %in, %c1_i64 : i64
      linalg.yield %129 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %13, %expanded_15 : (tensor<1x1xi64>, tensor<1x8xi64>) -> tensor<1x9xi64>
    %extracted_slice_17 = tensor.extract_slice %concat[0, 0] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %extracted_slice_18 = tensor.extract_slice %concat[0, 1] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_18, %extracted_slice_17 : tensor<1x8xi64>, tensor<1x8xi64>) outs(%4 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %129 = arith.subi %in, %in_54 : i64
      linalg.yield %129 : i64
    } -> tensor<1x8xi64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<1x8xi64>) outs(%2 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %129 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %129 : i1
    } -> tensor<1x8xi1>
    %expanded_19 = tensor.expand_shape %15 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xi1> into tensor<1x8x1xi1>
    %expanded_20 = tensor.expand_shape %9 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %16 = tensor.empty() : tensor<8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_20, %9 : tensor<8x1xi64>, tensor<8xi64>) outs(%16 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %129 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %129 : i1
    } -> tensor<8x8xi1>
    %18 = tensor.empty() : tensor<1x8x8xi64>
    %19 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %expanded_19, %cst_10 : tensor<8x8xi1>, tensor<1x8x1xi1>, tensor<i64>) outs(%18 : tensor<1x8x8xi64>) {
    ^bb0(%in: i1, %in_54: i1, %in_55: i64, %out: i64):
      %129 = arith.extui %in_54 : i1 to i64
      %130 = arith.select %in, %129, %in_55 : i64
      linalg.yield %130 : i64
    } -> tensor<1x8x8xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %21 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction", "parallel"]} ins(%19 : tensor<1x8x8xi64>) outs(%20 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %129 = arith.addi %in, %out : i64
      linalg.yield %129 : i64
    } -> tensor<1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_21 = tensor.expand_shape %22 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_22 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_23 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %23 = tensor.empty() : tensor<1x1x8x1xi64>
    %24 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_22 : tensor<1x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%23 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %129 = arith.cmpi slt, %in, %c0_i64 : i64
      %130 = arith.addi %in, %c1_i64 : i64
      %131 = arith.select %129, %130, %in : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %134 = arith.addi %in_54, %c8_i64 : i64
      %135 = arith.select %133, %134, %in_54 : i64
      %136 = arith.index_cast %135 : i64 to index
      %extracted = tensor.extract %expanded_15[%132, %136] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x8x1xi64>
    %25 = tensor.empty() : tensor<1x1x1x8xi64>
    %26 = linalg.generic {indexing_maps = [#map11, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_23 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%25 : tensor<1x1x1x8xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %129 = arith.cmpi slt, %in, %c0_i64 : i64
      %130 = arith.addi %in, %c1_i64 : i64
      %131 = arith.select %129, %130, %in : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %134 = arith.addi %in_54, %c8_i64 : i64
      %135 = arith.select %133, %134, %in_54 : i64
      %136 = arith.index_cast %135 : i64 to index
      %extracted = tensor.extract %expanded_15[%132, %136] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x8xi64>
    %27 = tensor.empty() : tensor<1x1x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map15, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %24 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%27 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %129 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %129 : i1
    } -> tensor<1x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map17, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %28 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%27 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %129 = arith.andi %in, %in_54 : i1
      linalg.yield %129 : i1
    } -> tensor<1x1x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_22 : tensor<1x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%23 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %129 = arith.cmpi slt, %in, %c0_i64 : i64
      %130 = arith.addi %in, %c1_i64 : i64
      %131 = arith.select %129, %130, %in : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %134 = arith.addi %in_54, %c8_i64 : i64
      %135 = arith.select %133, %134, %in_54 : i64
      %136 = arith.index_cast %135 : i64 to index
      %extracted = tensor.extract %21[%132, %136] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x8x1xi64>
    %31 = linalg.generic {indexing_maps = [#map11, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_23 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%25 : tensor<1x1x1x8xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %129 = arith.cmpi slt, %in, %c0_i64 : i64
      %130 = arith.addi %in, %c1_i64 : i64
      %131 = arith.select %129, %130, %in : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %134 = arith.addi %in_54, %c8_i64 : i64
      %135 = arith.select %133, %134, %in_54 : i64
      %136 = arith.index_cast %135 : i64 to index
      %extracted = tensor.extract %21[%132, %136] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x8xi64>
    %32 = linalg.generic {indexing_maps = [#map16, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<1x1x8x1xi64>, tensor<1x1x1x8xi64>) outs(%27 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %129 = arith.cmpi eq, %in, %in_54 : i64
      linalg.yield %129 : i1
    } -> tensor<1x1x8x8xi1>
    %33 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<1x1x8x8xi1>, tensor<1x1x8x8xi1>) outs(%27 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %129 = arith.andi %in, %in_54 : i1
      linalg.yield %129 : i1
    } -> tensor<1x1x8x8xi1>
    %34 = tensor.empty() : tensor<1x1x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map13, #map17, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_3, %cst_1 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%34 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %129 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<1x1x8x8xf32>
    %36 = tensor.empty() : tensor<1x8x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x8x8xf32>) outs(%37 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_24 = tensor.collapse_shape %39 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_24 : tensor<1x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %40 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.subf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %41 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%42 : tensor<1x8x8xf32>) outs(%37 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_6 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<1x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_25 = tensor.collapse_shape %46 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_25 : tensor<1x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %47 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map18, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg3 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map18, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %arg4 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %collapsed_26 = tensor.collapse_shape %50 [[0, 1], [2]] : tensor<1x8x8xf32> into tensor<8x8xf32>
    %51 = tensor.empty() : tensor<8x24xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<8x24xf32>) -> tensor<8x24xf32>
    %53 = linalg.matmul ins(%collapsed_26, %arg5 : tensor<8x8xf32>, tensor<8x24xf32>) outs(%52 : tensor<8x24xf32>) -> tensor<8x24xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<24xf32>) outs(%51 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x24xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<8x24xf32>, tensor<8x24xf32>) outs(%51 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<8x24xf32>
    %expanded_27 = tensor.expand_shape %55 [[0, 1], [2]] output_shape [1, 8, 24] : tensor<8x24xf32> into tensor<1x8x24xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded_27[0, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<1x8x24xf32> to tensor<1x8x8xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded_27[0, 0, 8] [1, 8, 8] [1, 1, 1] : tensor<1x8x24xf32> to tensor<1x8x8xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_27[0, 0, 16] [1, 8, 8] [1, 1, 1] : tensor<1x8x24xf32> to tensor<1x8x8xf32>
    %expanded_31 = tensor.expand_shape %extracted_slice_29 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %expanded_32 = tensor.expand_shape %extracted_slice_30 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %56 = tensor.empty() : tensor<1x2x8x4xf32>
    %transposed = linalg.transpose ins(%expanded_32 : tensor<1x8x2x4xf32>) outs(%56 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_33 = tensor.expand_shape %extracted_slice_28 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<1x8x2x4xf32>) outs(%56 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %57 = tensor.empty() : tensor<1x2x4x8xf32>
    %transposed_35 = linalg.transpose ins(%expanded_31 : tensor<1x8x2x4xf32>) outs(%57 : tensor<1x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<1x2x4x8xf32> into tensor<2x4x8xf32>
    %58 = tensor.empty() : tensor<2x8x8xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %60 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<2x8x4xf32>, tensor<2x4x8xf32>) outs(%59 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_38 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %61 = tensor.empty() : tensor<1x2x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<1x2x8x8xf32>) outs(%61 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %cst_8 : f32
      linalg.yield %129 : f32
    } -> tensor<1x2x8x8xf32>
    %63 = linalg.generic {indexing_maps = [#map13, #map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %35 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%61 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x2x8x8xf32>
    %64 = tensor.empty() : tensor<1x2x8xi64>
    %65 = linalg.fill ins(%c0_i64 : i64) outs(%64 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %66 = tensor.empty() : tensor<1x2x8xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %68:2 = linalg.generic {indexing_maps = [#map13, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x2x8x8xf32>) outs(%67, %65 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %129 = linalg.index 3 : index
      %130 = arith.index_cast %129 : index to i64
      %131 = arith.maximumf %in, %out : f32
      %132 = arith.cmpf ogt, %in, %out : f32
      %133 = arith.select %132, %130, %out_54 : i64
      linalg.yield %131, %133 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_39 = tensor.expand_shape %68#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %69 = linalg.generic {indexing_maps = [#map13, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_39 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%61 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.subf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x2x8x8xf32>
    %70 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x2x8x8xf32>) outs(%61 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.exp %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x2x8x8xf32>
    %71 = tensor.empty() : tensor<1x2x8x1xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map13, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<1x2x8x8xf32>) outs(%72 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<1x2x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map13, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%61 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.divf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_40 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_41 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %75 = tensor.empty() : tensor<2x8x4xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %77 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%76 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_42 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [1, 2, 8, 4] : tensor<2x8x4xf32> into tensor<1x2x8x4xf32>
    %78 = tensor.empty() : tensor<1x8x2x4xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<1x2x8x4xf32>) outs(%78 : tensor<1x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_44 = tensor.collapse_shape %transposed_43 [[0, 1], [2, 3]] : tensor<1x8x2x4xf32> into tensor<8x8xf32>
    %79 = tensor.empty() : tensor<8x8xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %81 = linalg.matmul ins(%collapsed_44, %arg7 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%80 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<8xf32>) outs(%79 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%81, %82 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%79 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<8x8xf32>
    %expanded_45 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %11 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<1x8x8xf32>) outs(%37 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_46 = tensor.collapse_shape %86 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<1x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.subf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %88 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<1x8x8xf32>) outs(%37 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_6 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<1x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_47 = tensor.collapse_shape %93 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_47 : tensor<1x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %94 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map18, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %arg9 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map18, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg10 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %collapsed_48 = tensor.collapse_shape %97 [[0, 1], [2]] : tensor<1x8x8xf32> into tensor<8x8xf32>
    %98 = tensor.empty() : tensor<8x16xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %100 = linalg.matmul ins(%collapsed_48, %arg11 : tensor<8x8xf32>, tensor<8x16xf32>) outs(%99 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<16xf32>) outs(%98 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%100, %101 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%98 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<8x16xf32>
    %expanded_49 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %103 = tensor.empty() : tensor<1x8x16xf32>
    %104 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<1x8x16xf32>) outs(%103 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %cst_8 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x16xf32>
    %105 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<1x8x16xf32>) outs(%103 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<1x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x8x16xf32>) outs(%103 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_5 : f64 to f32
      %130 = arith.mulf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<1x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %106 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%103 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x8x16xf32>) outs(%103 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_4 : f64 to f32
      %130 = arith.mulf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<1x8x16xf32>
    %109 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x8x16xf32>) outs(%103 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.tanh %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x16xf32>
    %110 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x8x16xf32>) outs(%103 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %cst_9 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x16xf32>
    %111 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %110 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%103 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_50 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %112 = linalg.matmul ins(%collapsed_50, %arg13 : tensor<8x16xf32>, tensor<16x8xf32>) outs(%80 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<8xf32>) outs(%79 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%112, %113 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%79 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<8x8xf32>
    %expanded_51 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
    %115 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %expanded_51 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<1x8x8xf32>) outs(%37 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_52 = tensor.collapse_shape %117 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %118 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_52 : tensor<1x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %118 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.subf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %119 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<1x8x8xf32>) outs(%37 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_6 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<1x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_53 = tensor.collapse_shape %124 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_53 : tensor<1x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %125 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map4, #map18, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %arg15 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    %128 = linalg.generic {indexing_maps = [#map4, #map18, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg16 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%6 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x8xf32>
    return %128 : tensor<1x8x8xf32>
  }
}

