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
#map18 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<16x8xf32>, %arg11: tensor<16xf32>, %arg12: tensor<8x16xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>, %arg17: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
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
    %cst_4 = arith.constant 0.79788456080286541 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %cst_11 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 2 : index
      %135 = arith.cmpi slt, %133, %c32 : index
      cf.assert %135, "index must be smaller than dim size"
      %136 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %136, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%133, %134] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %133 = linalg.index 0 : index
      %134 = arith.index_cast %133 : index to i64
      linalg.yield %134 : i64
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
      %133 = arith.subi %in, %c1_i64 : i64
      linalg.yield %133 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_13 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_13, %extracted_slice_12 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %133 = arith.subi %in, %in_58 : i64
      linalg.yield %133 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %133 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %133 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_14 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_58: i64, %out: i1):
      %133 = arith.cmpi sle, %in, %in_58 : i64
      linalg.yield %133 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_11 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_58: i1, %in_59: i64, %out: i64):
      %133 = arith.extui %in_58 : i1 to i64
      %134 = arith.select %in, %133, %in_59 : i64
      linalg.yield %134 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %133 = arith.addi %in, %out : i64
      linalg.yield %133 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %133 = linalg.index 0 : index
      %134 = arith.index_cast %133 : index to i64
      linalg.yield %134 : i64
    } -> tensor<2xi64>
    %expanded_15 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %133 = arith.cmpi slt, %in, %c0_i64 : i64
      %134 = arith.addi %in, %c2_i64 : i64
      %135 = arith.select %133, %134, %in : i64
      %136 = arith.index_cast %135 : i64 to index
      %137 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %138 = arith.addi %in_58, %c8_i64 : i64
      %139 = arith.select %137, %138, %in_58 : i64
      %140 = arith.index_cast %139 : i64 to index
      %extracted = tensor.extract %5[%136, %140] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %133 = arith.cmpi slt, %in, %c0_i64 : i64
      %134 = arith.addi %in, %c2_i64 : i64
      %135 = arith.select %133, %134, %in : i64
      %136 = arith.index_cast %135 : i64 to index
      %137 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %138 = arith.addi %in_58, %c8_i64 : i64
      %139 = arith.select %137, %138, %in_58 : i64
      %140 = arith.index_cast %139 : i64 to index
      %extracted = tensor.extract %5[%136, %140] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_58: i64, %out: i1):
      %133 = arith.cmpi sle, %in, %in_58 : i64
      linalg.yield %133 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %24 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_58: i1, %out: i1):
      %133 = arith.andi %in, %in_58 : i1
      linalg.yield %133 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %133 = arith.cmpi slt, %in, %c0_i64 : i64
      %134 = arith.addi %in, %c2_i64 : i64
      %135 = arith.select %133, %134, %in : i64
      %136 = arith.index_cast %135 : i64 to index
      %137 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %138 = arith.addi %in_58, %c8_i64 : i64
      %139 = arith.select %137, %138, %in_58 : i64
      %140 = arith.index_cast %139 : i64 to index
      %extracted = tensor.extract %16[%136, %140] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %133 = arith.cmpi slt, %in, %c0_i64 : i64
      %134 = arith.addi %in, %c2_i64 : i64
      %135 = arith.select %133, %134, %in : i64
      %136 = arith.index_cast %135 : i64 to index
      %137 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %138 = arith.addi %in_58, %c8_i64 : i64
      %139 = arith.select %137, %138, %in_58 : i64
      %140 = arith.index_cast %139 : i64 to index
      %extracted = tensor.extract %16[%136, %140] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_58: i64, %out: i1):
      %133 = arith.cmpi eq, %in, %in_58 : i64
      linalg.yield %133 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_58: i1, %out: i1):
      %133 = arith.andi %in, %in_58 : i1
      linalg.yield %133 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = tensor.empty() : tensor<2x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_3, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_58: f32, %in_59: f32, %out: f32):
      %133 = arith.select %in, %in_58, %in_59 : f32
      linalg.yield %133 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_18 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %32 = tensor.empty() : tensor<1x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x8x1xi64>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.sitofp %in : i64 to f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_7 : tensor<1x8x1xf32>, tensor<1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.mulf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %concat_19 = tensor.concat dim(2) %34, %34 : (tensor<1x8x1xf32>, tensor<1x8x1xf32>) -> tensor<1x8x2xf32>
    %35 = tensor.empty() : tensor<1x8x2xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_19 : tensor<1x8x2xf32>) outs(%35 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.cos %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x2xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_19 : tensor<1x8x2xf32>) outs(%35 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.sin %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x2xf32>
    %38 = tensor.empty() : tensor<2x8x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_8 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %41 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %42 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.subf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.mulf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_8 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_6 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_20 = tensor.collapse_shape %48 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_20 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %49 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.mulf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg14 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.mulf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %53 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%53 : tensor<8x8xf32>) permutation = [1, 0] 
    %54 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %56 = linalg.batch_matmul ins(%52, %54 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %expanded_21 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %58 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x2x4xf32>) outs(%58 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%53 : tensor<8x8xf32>) permutation = [1, 0] 
    %59 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %60 = linalg.batch_matmul ins(%52, %59 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %arg5 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %expanded_24 = tensor.expand_shape %61 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x2x4xf32>) outs(%58 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%53 : tensor<8x8xf32>) permutation = [1, 0] 
    %62 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %63 = linalg.batch_matmul ins(%52, %62 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %arg7 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %expanded_27 = tensor.expand_shape %64 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x8x2x4xf32>) outs(%58 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_29 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_22[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_25[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_25[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %expanded_33 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %expanded_34 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %65 = tensor.empty() : tensor<2x2x8x2xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_33 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%65 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.mulf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_35 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_36 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 1] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %67 = tensor.empty() : tensor<2x2x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<2x2x8x1xf32>) outs(%67 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x1xf32>
    %concat_37 = tensor.concat dim(3) %68, %extracted_slice_35 : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_34 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%65 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.mulf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x2xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%65 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x2xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %expanded_33 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%65 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.mulf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_38 = tensor.extract_slice %extracted_slice_31[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_39 = tensor.extract_slice %extracted_slice_31[0, 0, 0, 1] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<2x2x8x1xf32>) outs(%67 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x1xf32>
    %concat_40 = tensor.concat dim(3) %72, %extracted_slice_38 : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_40, %expanded_34 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%65 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.mulf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x2xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %73 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%65 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_41 = tensor.concat dim(3) %70, %extracted_slice_30 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %concat_42 = tensor.concat dim(3) %74, %extracted_slice_32 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %75 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_43 = linalg.transpose ins(%concat_42 : tensor<2x2x8x4xf32>) outs(%75 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_44 = tensor.collapse_shape %concat_41 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %76 = tensor.empty() : tensor<4x8x8xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %78 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%77 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_46 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %79 = tensor.empty() : tensor<2x2x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x2x8x8xf32>) outs(%79 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.mulf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%79 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x8xf32>
    %82 = tensor.empty() : tensor<2x2x8xi64>
    %83 = linalg.fill ins(%c0_i64 : i64) outs(%82 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %84 = tensor.empty() : tensor<2x2x8xf32>
    %85 = linalg.fill ins(%cst_0 : f32) outs(%84 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %86:2 = linalg.generic {indexing_maps = [#map12, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<2x2x8x8xf32>) outs(%85, %83 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_58: i64):
      %133 = linalg.index 3 : index
      %134 = arith.index_cast %133 : index to i64
      %135 = arith.maximumf %in, %out : f32
      %136 = arith.cmpf ogt, %in, %out : f32
      %137 = arith.select %136, %134, %out_58 : i64
      linalg.yield %135, %137 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_47 = tensor.expand_shape %86#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_47 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%79 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.subf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x2x8x8xf32>) outs(%79 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.exp %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x8xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%67 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<2x2x8x8xf32>) outs(%89 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %90 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%79 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.divf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_48 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_49 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %92 = tensor.empty() : tensor<4x8x4xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %94 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%93 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_50 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %95 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x2x8x4xf32>) outs(%95 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_52 = tensor.collapse_shape %transposed_51 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_53 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%53 : tensor<8x8xf32>) permutation = [1, 0] 
    %96 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.batch_matmul ins(%collapsed_52, %96 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg9 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %99 = tensor.empty() : tensor<8x16xf32>
    %transposed_54 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%99 : tensor<8x16xf32>) permutation = [1, 0] 
    %100 = tensor.empty() : tensor<2x8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<8x16xf32>) outs(%100 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%100 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %103 = linalg.batch_matmul ins(%52, %101 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg11 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%100 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x16xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x16xf32>) outs(%100 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.mulf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x16xf32>) outs(%100 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %133 : f32
    } -> tensor<2x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x8x16xf32>) outs(%100 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_5 : f64 to f32
      %134 = arith.mulf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %107 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%100 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x16xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x16xf32>) outs(%100 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_4 : f64 to f32
      %134 = arith.mulf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x16xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x16xf32>) outs(%100 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.tanh %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x16xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x16xf32>) outs(%100 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %cst_10 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x16xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %111 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%100 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.mulf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x16xf32>
    %113 = tensor.empty() : tensor<16x8xf32>
    %transposed_55 = linalg.transpose ins(%arg12 : tensor<8x16xf32>) outs(%113 : tensor<16x8xf32>) permutation = [1, 0] 
    %114 = tensor.empty() : tensor<2x16x8xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<16x8xf32>) outs(%114 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %116 = linalg.batch_matmul ins(%112, %115 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg13 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %117 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %1 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_8 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_56 = tensor.collapse_shape %121 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_56 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %122 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.subf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %123 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.mulf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_8 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_6 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_57 = tensor.collapse_shape %128 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_57 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %129 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.mulf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %arg16 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.mulf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %133 = arith.addf %in, %in_58 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    return %132 : tensor<2x8x8xf32>
  }
}

