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
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2) -> (d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
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
    %cst_3 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_4 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 4.000000e+00 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %155 = arith.index_cast %in : i64 to index
      %156 = linalg.index 2 : index
      %157 = arith.cmpi slt, %155, %c32 : index
      cf.assert %157, "index must be smaller than dim size"
      %158 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %158, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%155, %156] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %155 = linalg.index 0 : index
      %156 = arith.index_cast %155 : index to i64
      linalg.yield %156 : i64
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
      %155 = arith.subi %in, %c1_i64 : i64
      linalg.yield %155 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_13 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_13, %extracted_slice_12 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_64: i64, %out: i64):
      %155 = arith.subi %in, %in_64 : i64
      linalg.yield %155 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %155 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %155 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_14 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %155 = arith.cmpi sle, %in, %in_64 : i64
      linalg.yield %155 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_11 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_64: i1, %in_65: i64, %out: i64):
      %155 = arith.extui %in_64 : i1 to i64
      %156 = arith.select %in, %155, %in_65 : i64
      linalg.yield %156 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %155 = arith.addi %in, %out : i64
      linalg.yield %155 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %155 = linalg.index 0 : index
      %156 = arith.index_cast %155 : index to i64
      linalg.yield %156 : i64
    } -> tensor<2xi64>
    %expanded_15 = tensor.expand_shape %18 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_64: i64, %out: i64):
      %155 = arith.cmpi slt, %in, %c0_i64 : i64
      %156 = arith.addi %in, %c2_i64 : i64
      %157 = arith.select %155, %156, %in : i64
      %158 = arith.index_cast %157 : i64 to index
      %159 = arith.cmpi slt, %in_64, %c0_i64 : i64
      %160 = arith.addi %in_64, %c8_i64 : i64
      %161 = arith.select %159, %160, %in_64 : i64
      %162 = arith.index_cast %161 : i64 to index
      %extracted = tensor.extract %5[%158, %162] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_16 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_17 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %20 = tensor.empty() : tensor<2x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_16 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %155 = arith.cmpi sle, %in, %in_64 : i64
      linalg.yield %155 : i1
    } -> tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %21 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %155 = arith.ori %in, %in_64 : i1
      linalg.yield %155 : i1
    } -> tensor<2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_64: i64, %out: i64):
      %155 = arith.subi %in, %in_64 : i64
      linalg.yield %155 : i64
    } -> tensor<2x8x8xi64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %155 = math.absi %in : i64
      linalg.yield %155 : i64
    } -> tensor<2x8x8xi64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %155 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %155 : i1
    } -> tensor<2x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %155 = arith.ori %in, %in_64 : i1
      linalg.yield %155 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %26 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %155 = arith.andi %in, %in_64 : i1
      linalg.yield %155 : i1
    } -> tensor<2x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_64: i64, %out: i64):
      %155 = arith.cmpi slt, %in, %c0_i64 : i64
      %156 = arith.addi %in, %c2_i64 : i64
      %157 = arith.select %155, %156, %in : i64
      %158 = arith.index_cast %157 : i64 to index
      %159 = arith.cmpi slt, %in_64, %c0_i64 : i64
      %160 = arith.addi %in_64, %c8_i64 : i64
      %161 = arith.select %159, %160, %in_64 : i64
      %162 = arith.index_cast %161 : i64 to index
      %extracted = tensor.extract %16[%158, %162] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_18 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_19 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %155 = arith.cmpi eq, %in, %in_64 : i64
      linalg.yield %155 : i1
    } -> tensor<2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %155 = arith.andi %in, %in_64 : i1
      linalg.yield %155 : i1
    } -> tensor<2x8x8xi1>
    %expanded_20 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %31 = tensor.empty() : tensor<2x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %cst_5, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_64: f32, %in_65: f32, %out: f32):
      %155 = arith.select %in, %in_64, %in_65 : f32
      linalg.yield %155 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_21 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %33 = tensor.empty() : tensor<1x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x8x1xi64>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %155 = arith.sitofp %in : i64 to f32
      linalg.yield %155 : f32
    } -> tensor<1x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %cst_7 : tensor<1x8x1xf32>, tensor<1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<1x8x1xf32>
    %concat_22 = tensor.concat dim(2) %35, %35 : (tensor<1x8x1xf32>, tensor<1x8x1xf32>) -> tensor<1x8x2xf32>
    %36 = tensor.empty() : tensor<1x8x2xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_22 : tensor<1x8x2xf32>) outs(%36 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.cos %in : f32
      linalg.yield %155 : f32
    } -> tensor<1x8x2xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_22 : tensor<1x8x2xf32>) outs(%36 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.sin %in : f32
      linalg.yield %155 : f32
    } -> tensor<1x8x2xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %155 : f32
    } -> tensor<2x8x8xf32>
    %40 = tensor.empty() : tensor<2x8x1xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_8 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_6 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %45 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %46 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x8xf32>
    %48 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4x8xf32>) outs(%48 : tensor<8x4xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<2x8x4xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x4xf32>) outs(%49 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%49 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %52 = linalg.batch_matmul ins(%47, %50 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%51 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<2x8x4xf32>) outs(%49 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %155 : f32
    } -> tensor<2x8x4xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%53 : tensor<2x8x4xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_9 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_6 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x8x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %57 : tensor<2x8x4xf32>, tensor<2x8x1xf32>) outs(%49 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x4xf32>
    %59 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %58 : tensor<4xf32>, tensor<2x8x4xf32>) outs(%49 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x4xf32>
    %60 = tensor.empty() : tensor<4x8xf32>
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<8x4xf32>) outs(%60 : tensor<4x8xf32>) permutation = [1, 0] 
    %61 = tensor.empty() : tensor<2x4x8xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<4x8xf32>) outs(%61 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %64 = linalg.batch_matmul ins(%59, %62 : tensor<2x8x4xf32>, tensor<2x4x8xf32>) outs(%63 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_24 = tensor.expand_shape %64 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %65 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x2x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_26 = tensor.extract_slice %transposed_25[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_25[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %66 = tensor.empty() : tensor<8x6xf32>
    %transposed_28 = linalg.transpose ins(%arg5 : tensor<6x8xf32>) outs(%66 : tensor<8x6xf32>) permutation = [1, 0] 
    %67 = tensor.empty() : tensor<2x8x6xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<8x6xf32>) outs(%67 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x6xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%67 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
    %70 = linalg.batch_matmul ins(%47, %68 : tensor<2x8x8xf32>, tensor<2x8x6xf32>) outs(%69 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
    %extracted_slice_29 = tensor.extract_slice %70[0, 0, 0] [2, 8, 4] [1, 1, 1] : tensor<2x8x6xf32> to tensor<2x8x4xf32>
    %extracted_slice_30 = tensor.extract_slice %70[0, 0, 4] [2, 8, 2] [1, 1, 1] : tensor<2x8x6xf32> to tensor<2x8x2xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x8x4xf32>) outs(%49 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %155 : f32
    } -> tensor<2x8x4xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<2x8x4xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_9 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_6 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %75 : tensor<2x8x4xf32>, tensor<2x8x1xf32>) outs(%49 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x4xf32>
    %77 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %76 : tensor<4xf32>, tensor<2x8x4xf32>) outs(%49 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x4xf32>
    %expanded_31 = tensor.expand_shape %extracted_slice_30 [[0], [1, 2], [3]] output_shape [2, 1, 8, 2] : tensor<2x8x2xf32> into tensor<2x1x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %37[0, 0, 0] [1, 8, 1] [1, 1, 1] : tensor<1x8x2xf32> to tensor<1x8x1xf32>
    %expanded_33 = tensor.expand_shape %extracted_slice_32 [[0], [1, 2], [3]] output_shape [1, 1, 8, 1] : tensor<1x8x1xf32> into tensor<1x1x8x1xf32>
    %extracted_slice_34 = tensor.extract_slice %38[0, 0, 0] [1, 8, 1] [1, 1, 1] : tensor<1x8x2xf32> to tensor<1x8x1xf32>
    %expanded_35 = tensor.expand_shape %extracted_slice_34 [[0], [1, 2], [3]] output_shape [1, 1, 8, 1] : tensor<1x8x1xf32> into tensor<1x1x8x1xf32>
    %extracted_slice_36 = tensor.extract_slice %extracted_slice_27[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 2] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_37 = tensor.extract_slice %extracted_slice_27[0, 0, 0, 1] [2, 2, 8, 1] [1, 1, 1, 2] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_38 = tensor.extract_slice %expanded_31[0, 0, 0, 0] [2, 1, 8, 1] [1, 1, 1, 2] : tensor<2x1x8x2xf32> to tensor<2x1x8x1xf32>
    %extracted_slice_39 = tensor.extract_slice %expanded_31[0, 0, 0, 1] [2, 1, 8, 1] [1, 1, 1, 2] : tensor<2x1x8x2xf32> to tensor<2x1x8x1xf32>
    %78 = tensor.empty() : tensor<2x2x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36, %expanded_33 : tensor<2x2x8x1xf32>, tensor<1x1x8x1xf32>) outs(%78 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37, %expanded_35 : tensor<2x2x8x1xf32>, tensor<1x1x8x1xf32>) outs(%78 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %80 : tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.subf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x8x1xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37, %expanded_33 : tensor<2x2x8x1xf32>, tensor<1x1x8x1xf32>) outs(%78 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36, %expanded_35 : tensor<2x2x8x1xf32>, tensor<1x1x8x1xf32>) outs(%78 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %83 : tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.addf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x8x1xf32>
    %concat_40 = tensor.concat dim(3) %81, %84 : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %85 = tensor.empty() : tensor<2x1x8x1xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38, %expanded_33 : tensor<2x1x8x1xf32>, tensor<1x1x8x1xf32>) outs(%85 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x1x8x1xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39, %expanded_35 : tensor<2x1x8x1xf32>, tensor<1x1x8x1xf32>) outs(%85 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x1x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %87 : tensor<2x1x8x1xf32>, tensor<2x1x8x1xf32>) outs(%85 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.subf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x1x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39, %expanded_33 : tensor<2x1x8x1xf32>, tensor<1x1x8x1xf32>) outs(%85 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x1x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38, %expanded_35 : tensor<2x1x8x1xf32>, tensor<1x1x8x1xf32>) outs(%85 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x1x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %90 : tensor<2x1x8x1xf32>, tensor<2x1x8x1xf32>) outs(%85 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.addf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x1x8x1xf32>
    %concat_41 = tensor.concat dim(3) %88, %91 : (tensor<2x1x8x1xf32>, tensor<2x1x8x1xf32>) -> tensor<2x1x8x2xf32>
    %concat_42 = tensor.concat dim(3) %extracted_slice_26, %concat_40 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %92 = tensor.empty() : tensor<4x12xf32>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<12x4xf32>) outs(%92 : tensor<4x12xf32>) permutation = [1, 0] 
    %93 = tensor.empty() : tensor<2x1x4x12xf32>
    %94 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<4x12xf32>) outs(%93 : tensor<2x1x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x12xf32>
    %collapsed = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<2x1x4x12xf32> into tensor<2x4x12xf32>
    %95 = tensor.empty() : tensor<2x8x12xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
    %97 = linalg.batch_matmul ins(%77, %collapsed : tensor<2x8x4xf32>, tensor<2x4x12xf32>) outs(%96 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
    %expanded_44 = tensor.expand_shape %97 [[0], [1], [2, 3]] output_shape [2, 8, 2, 6] : tensor<2x8x12xf32> into tensor<2x8x2x6xf32>
    %98 = tensor.empty() : tensor<2x2x8x6xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x8x2x6xf32>) outs(%98 : tensor<2x2x8x6xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_46 = tensor.extract_slice %transposed_45[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x6xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_47 = tensor.extract_slice %transposed_45[0, 0, 0, 2] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x6xf32> to tensor<2x2x8x4xf32>
    %99 = tensor.empty() : tensor<2x2x8x2xf32>
    %collapsed_48 = tensor.collapse_shape %concat_41 [[0, 1], [2], [3]] : tensor<2x1x8x2xf32> into tensor<2x8x2xf32>
    %100 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_48 : tensor<2x8x2xf32>) outs(%99 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x2xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_46 into %65[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x4xf32>
    %inserted_slice_49 = tensor.insert_slice %100 into %inserted_slice[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x4xf32>
    %101 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_50 = linalg.transpose ins(%inserted_slice_49 : tensor<2x2x8x4xf32>) outs(%101 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_51 = tensor.collapse_shape %concat_42 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_52 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %102 = tensor.empty() : tensor<4x8x8xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %104 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%103 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_53 = tensor.expand_shape %104 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %105 = tensor.empty() : tensor<2x2x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x2x8x8xf32>) outs(%105 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.mulf %in, %cst_10 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %32 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%105 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.addf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x8x8xf32>
    %108 = tensor.empty() : tensor<2x2x8xi64>
    %109 = linalg.fill ins(%c0_i64 : i64) outs(%108 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %110 = tensor.empty() : tensor<2x2x8xf32>
    %111 = linalg.fill ins(%cst_0 : f32) outs(%110 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %112:2 = linalg.generic {indexing_maps = [#map12, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<2x2x8x8xf32>) outs(%111, %109 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_64: i64):
      %155 = linalg.index 3 : index
      %156 = arith.index_cast %155 : index to i64
      %157 = arith.maximumf %in, %out : f32
      %158 = arith.cmpf ogt, %in, %out : f32
      %159 = arith.select %158, %156, %out_64 : i64
      linalg.yield %157, %159 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_54 = tensor.expand_shape %112#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %expanded_54 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%105 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.subf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<2x2x8x8xf32>) outs(%105 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.exp %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x8x8xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%78 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %116 = linalg.generic {indexing_maps = [#map12, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%114 : tensor<2x2x8x8xf32>) outs(%115 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x8x1xf32>
    %117 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %116 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%105 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.divf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_55 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_56 = tensor.collapse_shape %extracted_slice_47 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %118 = tensor.empty() : tensor<4x8x4xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %120 = linalg.batch_matmul ins(%collapsed_55, %collapsed_56 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%119 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_57 = tensor.expand_shape %120 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %121 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<2x2x8x4xf32>) outs(%121 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_59 = tensor.collapse_shape %transposed_58 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %122 = tensor.empty() : tensor<8x8xf32>
    %transposed_60 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%122 : tensor<8x8xf32>) permutation = [1, 0] 
    %123 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.batch_matmul ins(%collapsed_59, %123 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%63 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %124 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.addf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %155 : f32
    } -> tensor<2x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_8 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_6 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x8x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %130 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %131 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x8xf32>
    %133 = tensor.empty() : tensor<8x16xf32>
    %transposed_61 = linalg.transpose ins(%arg9 : tensor<16x8xf32>) outs(%133 : tensor<8x16xf32>) permutation = [1, 0] 
    %134 = tensor.empty() : tensor<2x8x16xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<8x16xf32>) outs(%134 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %136 = linalg.fill ins(%cst : f32) outs(%134 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %137 = linalg.batch_matmul ins(%132, %135 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%136 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x8x16xf32>) outs(%134 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.negf %in : f32
      %156 = math.exp %155 : f32
      %157 = arith.addf %156, %cst_1 : f32
      %158 = arith.divf %cst_1, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<2x8x16xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %137 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%134 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x16xf32>
    %transposed_62 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%133 : tensor<8x16xf32>) permutation = [1, 0] 
    %140 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_62 : tensor<8x16xf32>) outs(%134 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %141 = linalg.batch_matmul ins(%132, %140 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%136 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %141 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%134 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x16xf32>
    %143 = tensor.empty() : tensor<16x8xf32>
    %transposed_63 = linalg.transpose ins(%arg11 : tensor<8x16xf32>) outs(%143 : tensor<16x8xf32>) permutation = [1, 0] 
    %144 = tensor.empty() : tensor<2x16x8xf32>
    %145 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<16x8xf32>) outs(%144 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %146 = linalg.batch_matmul ins(%142, %145 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%63 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %146 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.addf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x8xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %155 : f32
    } -> tensor<2x8x8xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_8 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_6 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x8x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %152 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x8xf32>
    %154 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %153 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %155 = arith.mulf %in, %in_64 : f32
      linalg.yield %155 : f32
    } -> tensor<2x8x8xf32>
    return %154 : tensor<2x8x8xf32>
  }
}

