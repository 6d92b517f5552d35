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
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
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
    %cst_3 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_4 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 1.562500e-07 : f64
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.index_cast %in : i64 to index
      %135 = linalg.index 2 : index
      %136 = arith.cmpi slt, %134, %c32 : index
      cf.assert %136, "index must be smaller than dim size"
      %137 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %137, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%134, %135] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      linalg.yield %135 : i64
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
      %134 = arith.subi %in, %c1_i64 : i64
      linalg.yield %134 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_11 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_69: i64, %out: i64):
      %134 = arith.subi %in, %in_69 : i64
      linalg.yield %134 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %134 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %134 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_69: i64, %out: i1):
      %134 = arith.cmpi sle, %in, %in_69 : i64
      linalg.yield %134 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_10 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_69: i1, %in_70: i64, %out: i64):
      %134 = arith.extui %in_69 : i1 to i64
      %135 = arith.select %in, %134, %in_70 : i64
      linalg.yield %135 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %134 = arith.addi %in, %out : i64
      linalg.yield %134 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      linalg.yield %135 : i64
    } -> tensor<2xi64>
    %expanded_14 = tensor.expand_shape %18 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_69: i64, %out: i64):
      %134 = arith.cmpi slt, %in, %c0_i64 : i64
      %135 = arith.addi %in, %c2_i64 : i64
      %136 = arith.select %134, %135, %in : i64
      %137 = arith.index_cast %136 : i64 to index
      %138 = arith.cmpi slt, %in_69, %c0_i64 : i64
      %139 = arith.addi %in_69, %c8_i64 : i64
      %140 = arith.select %138, %139, %in_69 : i64
      %141 = arith.index_cast %140 : i64 to index
      %extracted = tensor.extract %5[%137, %141] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_15 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_16 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %20 = tensor.empty() : tensor<2x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_69: i64, %out: i1):
      %134 = arith.cmpi sle, %in, %in_69 : i64
      linalg.yield %134 : i1
    } -> tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %21 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_69: i1, %out: i1):
      %134 = arith.ori %in, %in_69 : i1
      linalg.yield %134 : i1
    } -> tensor<2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_69: i64, %out: i64):
      %134 = arith.subi %in, %in_69 : i64
      linalg.yield %134 : i64
    } -> tensor<2x8x8xi64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %134 = math.absi %in : i64
      linalg.yield %134 : i64
    } -> tensor<2x8x8xi64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %134 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %134 : i1
    } -> tensor<2x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_69: i1, %out: i1):
      %134 = arith.ori %in, %in_69 : i1
      linalg.yield %134 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %26 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_69: i1, %out: i1):
      %134 = arith.andi %in, %in_69 : i1
      linalg.yield %134 : i1
    } -> tensor<2x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_69: i64, %out: i64):
      %134 = arith.cmpi slt, %in, %c0_i64 : i64
      %135 = arith.addi %in, %c2_i64 : i64
      %136 = arith.select %134, %135, %in : i64
      %137 = arith.index_cast %136 : i64 to index
      %138 = arith.cmpi slt, %in_69, %c0_i64 : i64
      %139 = arith.addi %in_69, %c8_i64 : i64
      %140 = arith.select %138, %139, %in_69 : i64
      %141 = arith.index_cast %140 : i64 to index
      %extracted = tensor.extract %16[%137, %141] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_17 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_18 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_69: i64, %out: i1):
      %134 = arith.cmpi eq, %in, %in_69 : i64
      linalg.yield %134 : i1
    } -> tensor<2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_69: i1, %out: i1):
      %134 = arith.andi %in, %in_69 : i1
      linalg.yield %134 : i1
    } -> tensor<2x8x8xi1>
    %expanded_19 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %31 = tensor.empty() : tensor<2x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %cst_5, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %134 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_20 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %33 = tensor.empty() : tensor<1x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x8x1xi64>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.sitofp %in : i64 to f32
      linalg.yield %134 : f32
    } -> tensor<1x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %cst_7 : tensor<1x8x1xf32>, tensor<1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.mulf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<1x8x1xf32>
    %concat_21 = tensor.concat dim(2) %35, %35 : (tensor<1x8x1xf32>, tensor<1x8x1xf32>) -> tensor<1x8x2xf32>
    %36 = tensor.empty() : tensor<1x8x2xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<1x8x2xf32>) outs(%36 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.cos %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x8x2xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<1x8x2xf32>) outs(%36 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.sin %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x8x2xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %40 = tensor.empty() : tensor<2x8x1xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %45 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.mulf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %46 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.mulf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %48 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%48 : tensor<8x8xf32>) permutation = [1, 0] 
    %49 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %51 = linalg.batch_matmul ins(%47, %49 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.addf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %expanded_22 = tensor.expand_shape %52 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %53 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x8x2x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %54 = tensor.empty() : tensor<8x4xf32>
    %transposed_24 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%54 : tensor<8x4xf32>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<2x8x4xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x4xf32>) outs(%55 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %58 = linalg.batch_matmul ins(%47, %56 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%57 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %arg5 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%55 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.addf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x4xf32>
    %expanded_25 = tensor.expand_shape %59 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %60 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x8x1x4xf32>) outs(%60 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%arg6 : tensor<4x8xf32>) outs(%54 : tensor<8x4xf32>) permutation = [1, 0] 
    %61 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<8x4xf32>) outs(%55 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %62 = linalg.batch_matmul ins(%47, %61 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%57 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg7 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%55 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.addf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x4xf32>
    %expanded_28 = tensor.expand_shape %63 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x8x1x4xf32>) outs(%60 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_30 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %expanded_31 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %expanded_30[0, 0, 0, 0] [1, 1, 8, 1] [1, 1, 1, 1] : tensor<1x1x8x2xf32> to tensor<1x1x8x1xf32>
    %64 = tensor.empty() : tensor<1x1x8x1x2xf32>
    %65 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<1x1x8x1xf32>) outs(%64 : tensor<1x1x8x1x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x1x2xf32>
    %collapsed = tensor.collapse_shape %65 [[0], [1], [2], [3, 4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %extracted_slice_33 = tensor.extract_slice %expanded_31[0, 0, 0, 0] [1, 1, 8, 1] [1, 1, 1, 1] : tensor<1x1x8x2xf32> to tensor<1x1x8x1xf32>
    %66 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<1x1x8x1xf32>) outs(%64 : tensor<1x1x8x1x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x1x2xf32>
    %collapsed_34 = tensor.collapse_shape %66 [[0], [1], [2], [3, 4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_23[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_26[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %67 = tensor.empty() : tensor<2x2x8x2xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35, %collapsed : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%67 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.mulf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_39 = tensor.extract_slice %extracted_slice_35[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 2] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_40 = tensor.extract_slice %extracted_slice_35[0, 0, 0, 1] [2, 2, 8, 1] [1, 1, 1, 2] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %69 = tensor.empty() : tensor<2x2x8x1xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<2x2x8x1xf32>) outs(%69 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x1xf32>
    %expanded_41 = tensor.expand_shape %70 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 1, 1] : tensor<2x2x8x1xf32> into tensor<2x2x8x1x1xf32>
    %expanded_42 = tensor.expand_shape %extracted_slice_39 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 1, 1] : tensor<2x2x8x1xf32> into tensor<2x2x8x1x1xf32>
    %concat_43 = tensor.concat dim(4) %expanded_41, %expanded_42 : (tensor<2x2x8x1x1xf32>, tensor<2x2x8x1x1xf32>) -> tensor<2x2x8x1x2xf32>
    %collapsed_44 = tensor.collapse_shape %concat_43 [[0], [1], [2], [3, 4]] : tensor<2x2x8x1x2xf32> into tensor<2x2x8x2xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_44, %collapsed_34 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%67 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.mulf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x2xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%67 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.addf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x2xf32>
    %73 = tensor.empty() : tensor<2x1x8x2xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37, %collapsed : tensor<2x1x8x2xf32>, tensor<1x1x8x2xf32>) outs(%73 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.mulf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x8x2xf32>
    %extracted_slice_45 = tensor.extract_slice %extracted_slice_37[0, 0, 0, 0] [2, 1, 8, 1] [1, 1, 1, 2] : tensor<2x1x8x2xf32> to tensor<2x1x8x1xf32>
    %extracted_slice_46 = tensor.extract_slice %extracted_slice_37[0, 0, 0, 1] [2, 1, 8, 1] [1, 1, 1, 2] : tensor<2x1x8x2xf32> to tensor<2x1x8x1xf32>
    %75 = tensor.empty() : tensor<2x1x8x1xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_46 : tensor<2x1x8x1xf32>) outs(%75 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x8x1xf32>
    %expanded_47 = tensor.expand_shape %76 [[0], [1], [2], [3, 4]] output_shape [2, 1, 8, 1, 1] : tensor<2x1x8x1xf32> into tensor<2x1x8x1x1xf32>
    %expanded_48 = tensor.expand_shape %extracted_slice_45 [[0], [1], [2], [3, 4]] output_shape [2, 1, 8, 1, 1] : tensor<2x1x8x1xf32> into tensor<2x1x8x1x1xf32>
    %concat_49 = tensor.concat dim(4) %expanded_47, %expanded_48 : (tensor<2x1x8x1x1xf32>, tensor<2x1x8x1x1xf32>) -> tensor<2x1x8x1x2xf32>
    %collapsed_50 = tensor.collapse_shape %concat_49 [[0], [1], [2], [3, 4]] : tensor<2x1x8x1x2xf32> into tensor<2x1x8x2xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_50, %collapsed_34 : tensor<2x1x8x2xf32>, tensor<1x1x8x2xf32>) outs(%73 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.mulf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x8x2xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) outs(%73 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.addf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_51 = tensor.concat dim(3) %72, %extracted_slice_36 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %concat_52 = tensor.concat dim(3) %78, %extracted_slice_38 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %79 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %80 = linalg.generic {indexing_maps = [#map19, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_52 : tensor<2x1x8x4xf32>) outs(%79 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed_53 = tensor.collapse_shape %80 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %81 = linalg.generic {indexing_maps = [#map19, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<2x1x8x4xf32>) outs(%79 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %82 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_54 = linalg.transpose ins(%collapsed_53 : tensor<2x2x8x4xf32>) outs(%82 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_55 = tensor.collapse_shape %concat_51 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_56 = tensor.collapse_shape %transposed_54 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %83 = tensor.empty() : tensor<4x8x8xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %85 = linalg.batch_matmul ins(%collapsed_55, %collapsed_56 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%84 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_57 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %86 = tensor.empty() : tensor<2x2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<2x2x8x8xf32>) outs(%86 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.mulf %in, %cst_9 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %32 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%86 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.addf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x8xf32>
    %89 = tensor.empty() : tensor<2x2x8xi64>
    %90 = linalg.fill ins(%c0_i64 : i64) outs(%89 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %91 = tensor.empty() : tensor<2x2x8xf32>
    %92 = linalg.fill ins(%cst_0 : f32) outs(%91 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %93:2 = linalg.generic {indexing_maps = [#map12, #map21, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<2x2x8x8xf32>) outs(%92, %90 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.maximumf %in, %out : f32
      %137 = arith.cmpf ogt, %in, %out : f32
      %138 = arith.select %137, %135, %out_69 : i64
      linalg.yield %136, %138 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_58 = tensor.expand_shape %93#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %expanded_58 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%86 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.subf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x8xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<2x2x8x8xf32>) outs(%86 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.exp %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x8xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map12, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%95 : tensor<2x2x8x8xf32>) outs(%96 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%86 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.divf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_59 = tensor.collapse_shape %98 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_60 = tensor.collapse_shape %81 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %99 = tensor.empty() : tensor<4x8x4xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %101 = linalg.batch_matmul ins(%collapsed_59, %collapsed_60 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%100 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_61 = tensor.expand_shape %101 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %102 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<2x2x8x4xf32>) outs(%102 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_63 = tensor.collapse_shape %transposed_62 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_64 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%48 : tensor<8x8xf32>) permutation = [1, 0] 
    %103 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %104 = linalg.batch_matmul ins(%collapsed_63, %103 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %104 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.addf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %110 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.mulf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %111 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.mulf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %113 = tensor.empty() : tensor<8x32xf32>
    %transposed_65 = linalg.transpose ins(%arg9 : tensor<32x8xf32>) outs(%113 : tensor<8x32xf32>) permutation = [1, 0] 
    %114 = tensor.empty() : tensor<2x8x32xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<8x32xf32>) outs(%114 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %116 = linalg.fill ins(%cst : f32) outs(%114 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %117 = linalg.batch_matmul ins(%112, %115 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%116 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %extracted_slice_66 = tensor.extract_slice %117[0, 0, 0] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %extracted_slice_67 = tensor.extract_slice %117[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %118 = tensor.empty() : tensor<2x8x16xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_66 : tensor<2x8x16xf32>) outs(%118 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      %135 = math.exp %134 : f32
      %136 = arith.addf %135, %cst_1 : f32
      %137 = arith.divf %cst_1, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x16xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %extracted_slice_66 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%118 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.mulf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x16xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_67, %120 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%118 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.mulf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x16xf32>
    %122 = tensor.empty() : tensor<16x8xf32>
    %transposed_68 = linalg.transpose ins(%arg10 : tensor<8x16xf32>) outs(%122 : tensor<16x8xf32>) permutation = [1, 0] 
    %123 = tensor.empty() : tensor<2x16x8xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_68 : tensor<16x8xf32>) outs(%123 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %125 = linalg.batch_matmul ins(%121, %124 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %125 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.addf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x8x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %131 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.mulf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %133 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %132 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %134 = arith.mulf %in, %in_69 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    return %133 : tensor<2x8x8xf32>
  }
}

