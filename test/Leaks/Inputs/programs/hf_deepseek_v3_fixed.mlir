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
#map19 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<4x8xf32>, %arg3: tensor<4xf32>, %arg4: tensor<8x4xf32>, %arg5: tensor<6x8xf32>, %arg6: tensor<4xf32>, %arg7: tensor<12x4xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<16x8xf32>, %arg10: tensor<16x8xf32>, %arg11: tensor<8x16xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 4.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %154 = arith.index_cast %in : i64 to index
      %155 = linalg.index 2 : index
      %156 = arith.cmpi slt, %154, %c32 : index
      cf.assert %156, "index must be smaller than dim size"
      %157 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %157, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%154, %155] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %154 = linalg.index 0 : index
      %155 = arith.index_cast %154 : index to i64
      linalg.yield %155 : i64
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
      %154 = arith.subi %in, %c1_i64 : i64
      linalg.yield %154 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_11 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_60: i64, %out: i64):
      %154 = arith.subi %in, %in_60 : i64
      linalg.yield %154 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %154 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %154 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %154 = arith.cmpi sle, %in, %in_60 : i64
      linalg.yield %154 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_10 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_60: i1, %in_61: i64, %out: i64):
      %154 = arith.extui %in_60 : i1 to i64
      %155 = arith.select %in, %154, %in_61 : i64
      linalg.yield %155 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %154 = arith.addi %in, %out : i64
      linalg.yield %154 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %154 = linalg.index 0 : index
      %155 = arith.index_cast %154 : index to i64
      linalg.yield %155 : i64
    } -> tensor<2xi64>
    %expanded_14 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_60: i64, %out: i64):
      %154 = arith.cmpi slt, %in, %c0_i64 : i64
      %155 = arith.addi %in, %c2_i64 : i64
      %156 = arith.select %154, %155, %in : i64
      %157 = arith.index_cast %156 : i64 to index
      %158 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %159 = arith.addi %in_60, %c8_i64 : i64
      %160 = arith.select %158, %159, %in_60 : i64
      %161 = arith.index_cast %160 : i64 to index
      %extracted = tensor.extract %5[%157, %161] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_60: i64, %out: i64):
      %154 = arith.cmpi slt, %in, %c0_i64 : i64
      %155 = arith.addi %in, %c2_i64 : i64
      %156 = arith.select %154, %155, %in : i64
      %157 = arith.index_cast %156 : i64 to index
      %158 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %159 = arith.addi %in_60, %c8_i64 : i64
      %160 = arith.select %158, %159, %in_60 : i64
      %161 = arith.index_cast %160 : i64 to index
      %extracted = tensor.extract %5[%157, %161] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %154 = arith.cmpi sle, %in, %in_60 : i64
      linalg.yield %154 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %24 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_60: i1, %out: i1):
      %154 = arith.andi %in, %in_60 : i1
      linalg.yield %154 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_60: i64, %out: i64):
      %154 = arith.cmpi slt, %in, %c0_i64 : i64
      %155 = arith.addi %in, %c2_i64 : i64
      %156 = arith.select %154, %155, %in : i64
      %157 = arith.index_cast %156 : i64 to index
      %158 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %159 = arith.addi %in_60, %c8_i64 : i64
      %160 = arith.select %158, %159, %in_60 : i64
      %161 = arith.index_cast %160 : i64 to index
      %extracted = tensor.extract %16[%157, %161] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_60: i64, %out: i64):
      %154 = arith.cmpi slt, %in, %c0_i64 : i64
      %155 = arith.addi %in, %c2_i64 : i64
      %156 = arith.select %154, %155, %in : i64
      %157 = arith.index_cast %156 : i64 to index
      %158 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %159 = arith.addi %in_60, %c8_i64 : i64
      %160 = arith.select %158, %159, %in_60 : i64
      %161 = arith.index_cast %160 : i64 to index
      %extracted = tensor.extract %16[%157, %161] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %154 = arith.cmpi eq, %in, %in_60 : i64
      linalg.yield %154 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_60: i1, %out: i1):
      %154 = arith.andi %in, %in_60 : i1
      linalg.yield %154 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = tensor.empty() : tensor<2x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_60: f32, %in_61: f32, %out: f32):
      %154 = arith.select %in, %in_60, %in_61 : f32
      linalg.yield %154 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %32 = tensor.empty() : tensor<1x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x8x1xi64>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %154 = arith.sitofp %in : i64 to f32
      linalg.yield %154 : f32
    } -> tensor<1x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_6 : tensor<1x8x1xf32>, tensor<1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<1x8x1xf32>
    %concat_18 = tensor.concat dim(2) %34, %34 : (tensor<1x8x1xf32>, tensor<1x8x1xf32>) -> tensor<1x8x2xf32>
    %35 = tensor.empty() : tensor<1x8x2xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x8x2xf32>) outs(%35 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.cos %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x8x2xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x8x2xf32>) outs(%35 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.sin %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x8x2xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<2x8x8xf32>
    %39 = tensor.empty() : tensor<2x8x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_7 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_5 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %44 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %45 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x8xf32>
    %47 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4x8xf32>) outs(%47 : tensor<8x4xf32>) permutation = [1, 0] 
    %48 = tensor.empty() : tensor<2x8x4xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x4xf32>) outs(%48 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %51 = linalg.batch_matmul ins(%46, %49 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%50 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x8x4xf32>) outs(%48 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<2x8x4xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%52 : tensor<2x8x4xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_8 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_5 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %56 : tensor<2x8x4xf32>, tensor<2x8x1xf32>) outs(%48 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x4xf32>
    %58 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %57 : tensor<4xf32>, tensor<2x8x4xf32>) outs(%48 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x4xf32>
    %59 = tensor.empty() : tensor<4x8xf32>
    %transposed_19 = linalg.transpose ins(%arg4 : tensor<8x4xf32>) outs(%59 : tensor<4x8xf32>) permutation = [1, 0] 
    %60 = tensor.empty() : tensor<2x4x8xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<4x8xf32>) outs(%60 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %63 = linalg.batch_matmul ins(%58, %61 : tensor<2x8x4xf32>, tensor<2x4x8xf32>) outs(%62 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_20 = tensor.expand_shape %63 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %64 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x8x2x4xf32>) outs(%64 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_22 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_21[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %65 = tensor.empty() : tensor<8x6xf32>
    %transposed_24 = linalg.transpose ins(%arg5 : tensor<6x8xf32>) outs(%65 : tensor<8x6xf32>) permutation = [1, 0] 
    %66 = tensor.empty() : tensor<2x8x6xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x6xf32>) outs(%66 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x6xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%66 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
    %69 = linalg.batch_matmul ins(%46, %67 : tensor<2x8x8xf32>, tensor<2x8x6xf32>) outs(%68 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
    %extracted_slice_25 = tensor.extract_slice %69[0, 0, 0] [2, 8, 4] [1, 1, 1] : tensor<2x8x6xf32> to tensor<2x8x4xf32>
    %extracted_slice_26 = tensor.extract_slice %69[0, 0, 4] [2, 8, 2] [1, 1, 1] : tensor<2x8x6xf32> to tensor<2x8x2xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x8x4xf32>) outs(%48 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<2x8x4xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x8x4xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_8 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_5 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %74 : tensor<2x8x4xf32>, tensor<2x8x1xf32>) outs(%48 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x4xf32>
    %76 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %75 : tensor<4xf32>, tensor<2x8x4xf32>) outs(%48 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x4xf32>
    %expanded_27 = tensor.expand_shape %extracted_slice_26 [[0], [1, 2], [3]] output_shape [2, 1, 8, 2] : tensor<2x8x2xf32> into tensor<2x1x8x2xf32>
    %extracted_slice_28 = tensor.extract_slice %36[0, 0, 0] [1, 8, 1] [1, 1, 1] : tensor<1x8x2xf32> to tensor<1x8x1xf32>
    %expanded_29 = tensor.expand_shape %extracted_slice_28 [[0], [1, 2], [3]] output_shape [1, 1, 8, 1] : tensor<1x8x1xf32> into tensor<1x1x8x1xf32>
    %extracted_slice_30 = tensor.extract_slice %37[0, 0, 0] [1, 8, 1] [1, 1, 1] : tensor<1x8x2xf32> to tensor<1x8x1xf32>
    %expanded_31 = tensor.expand_shape %extracted_slice_30 [[0], [1, 2], [3]] output_shape [1, 1, 8, 1] : tensor<1x8x1xf32> into tensor<1x1x8x1xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 2] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 1] [2, 2, 8, 1] [1, 1, 1, 2] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_34 = tensor.extract_slice %expanded_27[0, 0, 0, 0] [2, 1, 8, 1] [1, 1, 1, 2] : tensor<2x1x8x2xf32> to tensor<2x1x8x1xf32>
    %extracted_slice_35 = tensor.extract_slice %expanded_27[0, 0, 0, 1] [2, 1, 8, 1] [1, 1, 1, 2] : tensor<2x1x8x2xf32> to tensor<2x1x8x1xf32>
    %77 = tensor.empty() : tensor<2x2x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32, %expanded_29 : tensor<2x2x8x1xf32>, tensor<1x1x8x1xf32>) outs(%77 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %expanded_31 : tensor<2x2x8x1xf32>, tensor<1x1x8x1xf32>) outs(%77 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %79 : tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) outs(%77 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.subf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %expanded_29 : tensor<2x2x8x1xf32>, tensor<1x1x8x1xf32>) outs(%77 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x8x1xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32, %expanded_31 : tensor<2x2x8x1xf32>, tensor<1x1x8x1xf32>) outs(%77 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %82 : tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) outs(%77 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.addf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x8x1xf32>
    %concat_36 = tensor.concat dim(3) %80, %83 : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %84 = tensor.empty() : tensor<2x1x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34, %expanded_29 : tensor<2x1x8x1xf32>, tensor<1x1x8x1xf32>) outs(%84 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x1x8x1xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35, %expanded_31 : tensor<2x1x8x1xf32>, tensor<1x1x8x1xf32>) outs(%84 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x1x8x1xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %86 : tensor<2x1x8x1xf32>, tensor<2x1x8x1xf32>) outs(%84 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.subf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x1x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35, %expanded_29 : tensor<2x1x8x1xf32>, tensor<1x1x8x1xf32>) outs(%84 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x1x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34, %expanded_31 : tensor<2x1x8x1xf32>, tensor<1x1x8x1xf32>) outs(%84 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x1x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %89 : tensor<2x1x8x1xf32>, tensor<2x1x8x1xf32>) outs(%84 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.addf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x1x8x1xf32>
    %concat_37 = tensor.concat dim(3) %87, %90 : (tensor<2x1x8x1xf32>, tensor<2x1x8x1xf32>) -> tensor<2x1x8x2xf32>
    %concat_38 = tensor.concat dim(3) %extracted_slice_22, %concat_36 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %91 = tensor.empty() : tensor<4x12xf32>
    %transposed_39 = linalg.transpose ins(%arg7 : tensor<12x4xf32>) outs(%91 : tensor<4x12xf32>) permutation = [1, 0] 
    %92 = tensor.empty() : tensor<2x1x4x12xf32>
    %93 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<4x12xf32>) outs(%92 : tensor<2x1x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x12xf32>
    %collapsed = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<2x1x4x12xf32> into tensor<2x4x12xf32>
    %94 = tensor.empty() : tensor<2x8x12xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
    %96 = linalg.batch_matmul ins(%76, %collapsed : tensor<2x8x4xf32>, tensor<2x4x12xf32>) outs(%95 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
    %expanded_40 = tensor.expand_shape %96 [[0], [1], [2, 3]] output_shape [2, 8, 2, 6] : tensor<2x8x12xf32> into tensor<2x8x2x6xf32>
    %97 = tensor.empty() : tensor<2x2x8x6xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x8x2x6xf32>) outs(%97 : tensor<2x2x8x6xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_42 = tensor.extract_slice %transposed_41[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x6xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_43 = tensor.extract_slice %transposed_41[0, 0, 0, 2] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x6xf32> to tensor<2x2x8x4xf32>
    %98 = tensor.empty() : tensor<2x2x8x2xf32>
    %collapsed_44 = tensor.collapse_shape %concat_37 [[0, 1], [2], [3]] : tensor<2x1x8x2xf32> into tensor<2x8x2xf32>
    %99 = linalg.generic {indexing_maps = [#map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_44 : tensor<2x8x2xf32>) outs(%98 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x2xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_42 into %64[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x4xf32>
    %inserted_slice_45 = tensor.insert_slice %99 into %inserted_slice[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x4xf32>
    %100 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_46 = linalg.transpose ins(%inserted_slice_45 : tensor<2x2x8x4xf32>) outs(%100 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_47 = tensor.collapse_shape %concat_38 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %101 = tensor.empty() : tensor<4x8x8xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %103 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%102 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_49 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %104 = tensor.empty() : tensor<2x2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<2x2x8x8xf32>) outs(%104 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.mulf %in, %cst_9 : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%104 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.addf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x8x8xf32>
    %107 = tensor.empty() : tensor<2x2x8xi64>
    %108 = linalg.fill ins(%c0_i64 : i64) outs(%107 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %109 = tensor.empty() : tensor<2x2x8xf32>
    %110 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %111:2 = linalg.generic {indexing_maps = [#map12, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<2x2x8x8xf32>) outs(%110, %108 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_60: i64):
      %154 = linalg.index 3 : index
      %155 = arith.index_cast %154 : index to i64
      %156 = arith.maximumf %in, %out : f32
      %157 = arith.cmpf ogt, %in, %out : f32
      %158 = arith.select %157, %155, %out_60 : i64
      linalg.yield %156, %158 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_50 = tensor.expand_shape %111#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_50 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%104 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.subf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x2x8x8xf32>) outs(%104 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.exp %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x8x8xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%77 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<2x2x8x8xf32>) outs(%114 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x8x1xf32>
    %116 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %115 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%104 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.divf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_51 = tensor.collapse_shape %116 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_52 = tensor.collapse_shape %extracted_slice_43 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %117 = tensor.empty() : tensor<4x8x4xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %119 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%118 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_53 = tensor.expand_shape %119 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %120 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x2x8x4xf32>) outs(%120 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %121 = tensor.empty() : tensor<8x8xf32>
    %transposed_56 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%121 : tensor<8x8xf32>) permutation = [1, 0] 
    %122 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %123 = linalg.batch_matmul ins(%collapsed_55, %122 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%62 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %123 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.addf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_7 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_5 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %129 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %130 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x8xf32>
    %132 = tensor.empty() : tensor<8x16xf32>
    %transposed_57 = linalg.transpose ins(%arg9 : tensor<16x8xf32>) outs(%132 : tensor<8x16xf32>) permutation = [1, 0] 
    %133 = tensor.empty() : tensor<2x8x16xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<8x16xf32>) outs(%133 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %135 = linalg.fill ins(%cst : f32) outs(%133 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %136 = linalg.batch_matmul ins(%131, %134 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%135 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x8x16xf32>) outs(%133 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.negf %in : f32
      %155 = math.exp %154 : f32
      %156 = arith.addf %155, %cst_1 : f32
      %157 = arith.divf %cst_1, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<2x8x16xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %136 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%133 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x16xf32>
    %transposed_58 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%132 : tensor<8x16xf32>) permutation = [1, 0] 
    %139 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<8x16xf32>) outs(%133 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %140 = linalg.batch_matmul ins(%131, %139 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%135 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %140 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%133 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x16xf32>
    %142 = tensor.empty() : tensor<16x8xf32>
    %transposed_59 = linalg.transpose ins(%arg11 : tensor<8x16xf32>) outs(%142 : tensor<16x8xf32>) permutation = [1, 0] 
    %143 = tensor.empty() : tensor<2x16x8xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<16x8xf32>) outs(%143 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %145 = linalg.batch_matmul ins(%141, %144 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%62 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %145 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.addf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x8xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<2x8x8xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_7 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_5 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %151 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x8xf32>
    %153 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %152 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %154 = arith.mulf %in, %in_60 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x8xf32>
    return %153 : tensor<2x8x8xf32>
  }
}

