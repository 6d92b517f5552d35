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
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<4xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<4xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<32x8xf32>, %arg10: tensor<8x16xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.562500e-07 : f64
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant dense<0> : tensor<i64>
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
    %extracted_slice_10 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11, %extracted_slice_10 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_65: i64, %out: i64):
      %133 = arith.subi %in, %in_65 : i64
      linalg.yield %133 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %133 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %133 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_65: i64, %out: i1):
      %133 = arith.cmpi sle, %in, %in_65 : i64
      linalg.yield %133 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_9 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_65: i1, %in_66: i64, %out: i64):
      %133 = arith.extui %in_65 : i1 to i64
      %134 = arith.select %in, %133, %in_66 : i64
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
    %expanded_13 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_65: i64, %out: i64):
      %133 = arith.cmpi slt, %in, %c0_i64 : i64
      %134 = arith.addi %in, %c2_i64 : i64
      %135 = arith.select %133, %134, %in : i64
      %136 = arith.index_cast %135 : i64 to index
      %137 = arith.cmpi slt, %in_65, %c0_i64 : i64
      %138 = arith.addi %in_65, %c8_i64 : i64
      %139 = arith.select %137, %138, %in_65 : i64
      %140 = arith.index_cast %139 : i64 to index
      %extracted = tensor.extract %5[%136, %140] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_65: i64, %out: i64):
      %133 = arith.cmpi slt, %in, %c0_i64 : i64
      %134 = arith.addi %in, %c2_i64 : i64
      %135 = arith.select %133, %134, %in : i64
      %136 = arith.index_cast %135 : i64 to index
      %137 = arith.cmpi slt, %in_65, %c0_i64 : i64
      %138 = arith.addi %in_65, %c8_i64 : i64
      %139 = arith.select %137, %138, %in_65 : i64
      %140 = arith.index_cast %139 : i64 to index
      %extracted = tensor.extract %5[%136, %140] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_65: i64, %out: i1):
      %133 = arith.cmpi sle, %in, %in_65 : i64
      linalg.yield %133 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %24 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_65: i1, %out: i1):
      %133 = arith.andi %in, %in_65 : i1
      linalg.yield %133 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_65: i64, %out: i64):
      %133 = arith.cmpi slt, %in, %c0_i64 : i64
      %134 = arith.addi %in, %c2_i64 : i64
      %135 = arith.select %133, %134, %in : i64
      %136 = arith.index_cast %135 : i64 to index
      %137 = arith.cmpi slt, %in_65, %c0_i64 : i64
      %138 = arith.addi %in_65, %c8_i64 : i64
      %139 = arith.select %137, %138, %in_65 : i64
      %140 = arith.index_cast %139 : i64 to index
      %extracted = tensor.extract %16[%136, %140] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_65: i64, %out: i64):
      %133 = arith.cmpi slt, %in, %c0_i64 : i64
      %134 = arith.addi %in, %c2_i64 : i64
      %135 = arith.select %133, %134, %in : i64
      %136 = arith.index_cast %135 : i64 to index
      %137 = arith.cmpi slt, %in_65, %c0_i64 : i64
      %138 = arith.addi %in_65, %c8_i64 : i64
      %139 = arith.select %137, %138, %in_65 : i64
      %140 = arith.index_cast %139 : i64 to index
      %extracted = tensor.extract %16[%136, %140] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_65: i64, %out: i1):
      %133 = arith.cmpi eq, %in, %in_65 : i64
      linalg.yield %133 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_65: i1, %out: i1):
      %133 = arith.andi %in, %in_65 : i1
      linalg.yield %133 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = tensor.empty() : tensor<2x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_65: f32, %in_66: f32, %out: f32):
      %133 = arith.select %in, %in_65, %in_66 : f32
      linalg.yield %133 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %32 = tensor.empty() : tensor<1x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x8x1xi64>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.sitofp %in : i64 to f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_6 : tensor<1x8x1xf32>, tensor<1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.mulf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %concat_17 = tensor.concat dim(2) %34, %34 : (tensor<1x8x1xf32>, tensor<1x8x1xf32>) -> tensor<1x8x2xf32>
    %35 = tensor.empty() : tensor<1x8x2xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_17 : tensor<1x8x2xf32>) outs(%35 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.cos %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x2xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_17 : tensor<1x8x2xf32>) outs(%35 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.sin %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x2xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %39 = tensor.empty() : tensor<2x8x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_7 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_5 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %44 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.mulf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %45 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.mulf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %47 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%47 : tensor<8x8xf32>) permutation = [1, 0] 
    %48 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %50 = linalg.batch_matmul ins(%46, %48 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%49 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.addf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %expanded_18 = tensor.expand_shape %51 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %52 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x2x4xf32>) outs(%52 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %53 = tensor.empty() : tensor<8x4xf32>
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%53 : tensor<8x4xf32>) permutation = [1, 0] 
    %54 = tensor.empty() : tensor<2x8x4xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x4xf32>) outs(%54 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %57 = linalg.batch_matmul ins(%46, %55 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %arg5 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%54 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.addf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x4xf32>
    %expanded_21 = tensor.expand_shape %58 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %59 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x1x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg6 : tensor<4x8xf32>) outs(%53 : tensor<8x4xf32>) permutation = [1, 0] 
    %60 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x4xf32>) outs(%54 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %61 = linalg.batch_matmul ins(%46, %60 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %arg7 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%54 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.addf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x4xf32>
    %expanded_24 = tensor.expand_shape %62 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x1x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %expanded_27 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded_26[0, 0, 0, 0] [1, 1, 8, 1] [1, 1, 1, 1] : tensor<1x1x8x2xf32> to tensor<1x1x8x1xf32>
    %63 = tensor.empty() : tensor<1x1x8x1x2xf32>
    %64 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<1x1x8x1xf32>) outs(%63 : tensor<1x1x8x1x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x1x2xf32>
    %collapsed = tensor.collapse_shape %64 [[0], [1], [2], [3, 4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded_27[0, 0, 0, 0] [1, 1, 8, 1] [1, 1, 1, 1] : tensor<1x1x8x2xf32> to tensor<1x1x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<1x1x8x1xf32>) outs(%63 : tensor<1x1x8x1x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x1x2xf32>
    %collapsed_30 = tensor.collapse_shape %65 [[0], [1], [2], [3, 4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_19[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_22[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %66 = tensor.empty() : tensor<2x2x8x2xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %collapsed : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%66 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.mulf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_35 = tensor.extract_slice %extracted_slice_31[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 2] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_36 = tensor.extract_slice %extracted_slice_31[0, 0, 0, 1] [2, 2, 8, 1] [1, 1, 1, 2] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %68 = tensor.empty() : tensor<2x2x8x1xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<2x2x8x1xf32>) outs(%68 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x1xf32>
    %expanded_37 = tensor.expand_shape %69 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 1, 1] : tensor<2x2x8x1xf32> into tensor<2x2x8x1x1xf32>
    %expanded_38 = tensor.expand_shape %extracted_slice_35 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 1, 1] : tensor<2x2x8x1xf32> into tensor<2x2x8x1x1xf32>
    %concat_39 = tensor.concat dim(4) %expanded_37, %expanded_38 : (tensor<2x2x8x1x1xf32>, tensor<2x2x8x1x1xf32>) -> tensor<2x2x8x1x2xf32>
    %collapsed_40 = tensor.collapse_shape %concat_39 [[0], [1], [2], [3, 4]] : tensor<2x2x8x1x2xf32> into tensor<2x2x8x2xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %collapsed_30 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%66 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.mulf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x2xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%66 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.addf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x2xf32>
    %72 = tensor.empty() : tensor<2x1x8x2xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %collapsed : tensor<2x1x8x2xf32>, tensor<1x1x8x2xf32>) outs(%72 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.mulf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x1x8x2xf32>
    %extracted_slice_41 = tensor.extract_slice %extracted_slice_33[0, 0, 0, 0] [2, 1, 8, 1] [1, 1, 1, 2] : tensor<2x1x8x2xf32> to tensor<2x1x8x1xf32>
    %extracted_slice_42 = tensor.extract_slice %extracted_slice_33[0, 0, 0, 1] [2, 1, 8, 1] [1, 1, 1, 2] : tensor<2x1x8x2xf32> to tensor<2x1x8x1xf32>
    %74 = tensor.empty() : tensor<2x1x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_42 : tensor<2x1x8x1xf32>) outs(%74 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x1x8x1xf32>
    %expanded_43 = tensor.expand_shape %75 [[0], [1], [2], [3, 4]] output_shape [2, 1, 8, 1, 1] : tensor<2x1x8x1xf32> into tensor<2x1x8x1x1xf32>
    %expanded_44 = tensor.expand_shape %extracted_slice_41 [[0], [1], [2], [3, 4]] output_shape [2, 1, 8, 1, 1] : tensor<2x1x8x1xf32> into tensor<2x1x8x1x1xf32>
    %concat_45 = tensor.concat dim(4) %expanded_43, %expanded_44 : (tensor<2x1x8x1x1xf32>, tensor<2x1x8x1x1xf32>) -> tensor<2x1x8x1x2xf32>
    %collapsed_46 = tensor.collapse_shape %concat_45 [[0], [1], [2], [3, 4]] : tensor<2x1x8x1x2xf32> into tensor<2x1x8x2xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_46, %collapsed_30 : tensor<2x1x8x2xf32>, tensor<1x1x8x2xf32>) outs(%72 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.mulf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x1x8x2xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) outs(%72 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.addf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_47 = tensor.concat dim(3) %71, %extracted_slice_32 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %concat_48 = tensor.concat dim(3) %77, %extracted_slice_34 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %78 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %79 = linalg.generic {indexing_maps = [#map22, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_48 : tensor<2x1x8x4xf32>) outs(%78 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed_49 = tensor.collapse_shape %79 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %80 = linalg.generic {indexing_maps = [#map22, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x1x8x4xf32>) outs(%78 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %81 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_50 = linalg.transpose ins(%collapsed_49 : tensor<2x2x8x4xf32>) outs(%81 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_51 = tensor.collapse_shape %concat_47 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_52 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %82 = tensor.empty() : tensor<4x8x8xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %84 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%83 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_53 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %85 = tensor.empty() : tensor<2x2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x2x8x8xf32>) outs(%85 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.mulf %in, %cst_8 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map23, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%85 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.addf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x8xf32>
    %88 = tensor.empty() : tensor<2x2x8xi64>
    %89 = linalg.fill ins(%c0_i64 : i64) outs(%88 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %90 = tensor.empty() : tensor<2x2x8xf32>
    %91 = linalg.fill ins(%cst_0 : f32) outs(%90 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %92:2 = linalg.generic {indexing_maps = [#map12, #map24, #map24], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<2x2x8x8xf32>) outs(%91, %89 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_65: i64):
      %133 = linalg.index 3 : index
      %134 = arith.index_cast %133 : index to i64
      %135 = arith.maximumf %in, %out : f32
      %136 = arith.cmpf ogt, %in, %out : f32
      %137 = arith.select %136, %134, %out_65 : i64
      linalg.yield %135, %137 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_54 = tensor.expand_shape %92#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %expanded_54 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%85 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.subf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x8xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<2x2x8x8xf32>) outs(%85 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.exp %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x8xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%68 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%94 : tensor<2x2x8x8xf32>) outs(%95 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%85 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.divf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_55 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_56 = tensor.collapse_shape %80 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %98 = tensor.empty() : tensor<4x8x4xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %100 = linalg.batch_matmul ins(%collapsed_55, %collapsed_56 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%99 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_57 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %101 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<2x2x8x4xf32>) outs(%101 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_59 = tensor.collapse_shape %transposed_58 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_60 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%47 : tensor<8x8xf32>) permutation = [1, 0] 
    %102 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %103 = linalg.batch_matmul ins(%collapsed_59, %102 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%49 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %103 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.addf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_7 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_5 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %109 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.mulf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %111 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %110 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.mulf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %112 = tensor.empty() : tensor<8x32xf32>
    %transposed_61 = linalg.transpose ins(%arg9 : tensor<32x8xf32>) outs(%112 : tensor<8x32xf32>) permutation = [1, 0] 
    %113 = tensor.empty() : tensor<2x8x32xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<8x32xf32>) outs(%113 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%113 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %116 = linalg.batch_matmul ins(%111, %114 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%115 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %extracted_slice_62 = tensor.extract_slice %116[0, 0, 0] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %extracted_slice_63 = tensor.extract_slice %116[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %117 = tensor.empty() : tensor<2x8x16xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_62 : tensor<2x8x16xf32>) outs(%117 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      %134 = math.exp %133 : f32
      %135 = arith.addf %134, %cst_1 : f32
      %136 = arith.divf %cst_1, %135 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x16xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %extracted_slice_62 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%117 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.mulf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x16xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_63, %119 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%117 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.mulf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x16xf32>
    %121 = tensor.empty() : tensor<16x8xf32>
    %transposed_64 = linalg.transpose ins(%arg10 : tensor<8x16xf32>) outs(%121 : tensor<16x8xf32>) permutation = [1, 0] 
    %122 = tensor.empty() : tensor<2x16x8xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<16x8xf32>) outs(%122 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %124 = linalg.batch_matmul ins(%120, %123 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%49 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %124 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.addf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_7 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_5 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %130 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.mulf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %131 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %133 = arith.mulf %in, %in_65 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x8xf32>
    return %132 : tensor<2x8x8xf32>
  }
}

