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
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<16x8xf32>, %arg7: tensor<8x16xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_3 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_7 = arith.constant 1.000000e+00 : f32
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %148 = arith.index_cast %in : i64 to index
      %149 = linalg.index 2 : index
      %150 = arith.cmpi slt, %148, %c32 : index
      cf.assert %150, "index must be smaller than dim size"
      %151 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %151, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%148, %149] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %148 = linalg.index 0 : index
      %149 = arith.index_cast %148 : index to i64
      linalg.yield %149 : i64
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
      %148 = arith.subi %in, %c1_i64 : i64
      linalg.yield %148 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_11 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %148 = arith.subi %in, %in_63 : i64
      linalg.yield %148 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %148 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %148 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_63: i64, %out: i1):
      %148 = arith.cmpi sle, %in, %in_63 : i64
      linalg.yield %148 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_10 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_63: i1, %in_64: i64, %out: i64):
      %148 = arith.extui %in_63 : i1 to i64
      %149 = arith.select %in, %148, %in_64 : i64
      linalg.yield %149 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %148 = arith.addi %in, %out : i64
      linalg.yield %148 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %148 = linalg.index 0 : index
      %149 = arith.index_cast %148 : index to i64
      linalg.yield %149 : i64
    } -> tensor<2xi64>
    %expanded_14 = tensor.expand_shape %18 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %148 = arith.cmpi slt, %in, %c0_i64 : i64
      %149 = arith.addi %in, %c2_i64 : i64
      %150 = arith.select %148, %149, %in : i64
      %151 = arith.index_cast %150 : i64 to index
      %152 = arith.cmpi slt, %in_63, %c0_i64 : i64
      %153 = arith.addi %in_63, %c8_i64 : i64
      %154 = arith.select %152, %153, %in_63 : i64
      %155 = arith.index_cast %154 : i64 to index
      %extracted = tensor.extract %5[%151, %155] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_15 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_16 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %20 = tensor.empty() : tensor<2x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_63: i64, %out: i1):
      %148 = arith.cmpi sle, %in, %in_63 : i64
      linalg.yield %148 : i1
    } -> tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %21 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_63: i1, %out: i1):
      %148 = arith.ori %in, %in_63 : i1
      linalg.yield %148 : i1
    } -> tensor<2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %148 = arith.subi %in, %in_63 : i64
      linalg.yield %148 : i64
    } -> tensor<2x8x8xi64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %148 = math.absi %in : i64
      linalg.yield %148 : i64
    } -> tensor<2x8x8xi64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %148 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %148 : i1
    } -> tensor<2x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_63: i1, %out: i1):
      %148 = arith.ori %in, %in_63 : i1
      linalg.yield %148 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %26 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_63: i1, %out: i1):
      %148 = arith.andi %in, %in_63 : i1
      linalg.yield %148 : i1
    } -> tensor<2x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %148 = arith.cmpi slt, %in, %c0_i64 : i64
      %149 = arith.addi %in, %c2_i64 : i64
      %150 = arith.select %148, %149, %in : i64
      %151 = arith.index_cast %150 : i64 to index
      %152 = arith.cmpi slt, %in_63, %c0_i64 : i64
      %153 = arith.addi %in_63, %c8_i64 : i64
      %154 = arith.select %152, %153, %in_63 : i64
      %155 = arith.index_cast %154 : i64 to index
      %extracted = tensor.extract %16[%151, %155] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_17 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_18 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_63: i64, %out: i1):
      %148 = arith.cmpi eq, %in, %in_63 : i64
      linalg.yield %148 : i1
    } -> tensor<2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_63: i1, %out: i1):
      %148 = arith.andi %in, %in_63 : i1
      linalg.yield %148 : i1
    } -> tensor<2x8x8xi1>
    %expanded_19 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %31 = tensor.empty() : tensor<2x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %cst_4, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_63: f32, %in_64: f32, %out: f32):
      %148 = arith.select %in, %in_63, %in_64 : f32
      linalg.yield %148 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_20 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %33 = tensor.empty() : tensor<1x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x8x1xi64>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %148 = arith.sitofp %in : i64 to f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %cst_6 : tensor<1x8x1xf32>, tensor<1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %concat_21 = tensor.concat dim(2) %35, %35 : (tensor<1x8x1xf32>, tensor<1x8x1xf32>) -> tensor<1x8x2xf32>
    %36 = tensor.empty() : tensor<1x8x2xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<1x8x2xf32>) outs(%36 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.cos %in : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x2xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<1x8x2xf32>) outs(%36 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.sin %in : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x2xf32>
    %39 = tensor.empty() : tensor<8xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg8 : tensor<8xf32>) outs(%39 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %cst_7 : f32
      linalg.yield %148 : f32
    } -> tensor<8xf32>
    %41 = tensor.empty() : tensor<2x8x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_8 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %44 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %45 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.subf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %46 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_8 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_5 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.rsqrt %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_22 = tensor.collapse_shape %51 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_22 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %52 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %40 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %arg9 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.addf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %56 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%56 : tensor<8x8xf32>) permutation = [1, 0] 
    %57 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %59 = linalg.batch_matmul ins(%55, %57 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%58 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_23 = tensor.expand_shape %59 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %60 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x8x2x4xf32>) outs(%60 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %61 = tensor.empty() : tensor<8x4xf32>
    %transposed_25 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%61 : tensor<8x4xf32>) permutation = [1, 0] 
    %62 = tensor.empty() : tensor<2x8x4xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<8x4xf32>) outs(%62 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%62 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %65 = linalg.batch_matmul ins(%55, %63 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%64 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_26 = tensor.expand_shape %65 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %66 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x8x1x4xf32>) outs(%66 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%61 : tensor<8x4xf32>) permutation = [1, 0] 
    %67 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<8x4xf32>) outs(%62 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %68 = linalg.batch_matmul ins(%55, %67 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%64 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_29 = tensor.expand_shape %68 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x8x1x4xf32>) outs(%66 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_31 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %expanded_32 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_24[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_24[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_27[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_27[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %69 = tensor.empty() : tensor<2x2x8x2xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %expanded_31 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%69 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_37 = tensor.extract_slice %extracted_slice_33[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_38 = tensor.extract_slice %extracted_slice_33[0, 0, 0, 1] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %71 = tensor.empty() : tensor<2x2x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<2x2x8x1xf32>) outs(%71 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.negf %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x8x1xf32>
    %concat_39 = tensor.concat dim(3) %72, %extracted_slice_37 : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_32 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%69 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x8x2xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%69 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.addf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x8x2xf32>
    %75 = tensor.empty() : tensor<2x1x8x2xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35, %expanded_31 : tensor<2x1x8x2xf32>, tensor<1x1x8x2xf32>) outs(%75 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x1x8x2xf32>
    %extracted_slice_40 = tensor.extract_slice %extracted_slice_35[0, 0, 0, 0] [2, 1, 8, 1] [1, 1, 1, 1] : tensor<2x1x8x2xf32> to tensor<2x1x8x1xf32>
    %extracted_slice_41 = tensor.extract_slice %extracted_slice_35[0, 0, 0, 1] [2, 1, 8, 1] [1, 1, 1, 1] : tensor<2x1x8x2xf32> to tensor<2x1x8x1xf32>
    %77 = tensor.empty() : tensor<2x1x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_41 : tensor<2x1x8x1xf32>) outs(%77 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.negf %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x1x8x1xf32>
    %concat_42 = tensor.concat dim(3) %78, %extracted_slice_40 : (tensor<2x1x8x1xf32>, tensor<2x1x8x1xf32>) -> tensor<2x1x8x2xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_42, %expanded_32 : tensor<2x1x8x2xf32>, tensor<1x1x8x2xf32>) outs(%75 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x1x8x2xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) outs(%75 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.addf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_43 = tensor.concat dim(3) %74, %extracted_slice_34 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %concat_44 = tensor.concat dim(3) %80, %extracted_slice_36 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %81 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %82 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_44 : tensor<2x1x8x4xf32>) outs(%81 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed_45 = tensor.collapse_shape %82 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %83 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<2x1x8x4xf32>) outs(%81 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %84 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_46 = linalg.transpose ins(%collapsed_45 : tensor<2x2x8x4xf32>) outs(%84 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_47 = tensor.collapse_shape %concat_43 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %85 = tensor.empty() : tensor<4x8x8xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %87 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%86 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_49 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %88 = tensor.empty() : tensor<2x2x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<2x2x8x8xf32>) outs(%88 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.mulf %in, %cst_9 : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %32 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%88 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.addf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x8x8xf32>
    %91 = tensor.empty() : tensor<2x2x8xi64>
    %92 = linalg.fill ins(%c0_i64 : i64) outs(%91 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %93 = tensor.empty() : tensor<2x2x8xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %95:2 = linalg.generic {indexing_maps = [#map12, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<2x2x8x8xf32>) outs(%94, %92 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_63: i64):
      %148 = linalg.index 3 : index
      %149 = arith.index_cast %148 : index to i64
      %150 = arith.maximumf %in, %out : f32
      %151 = arith.cmpf ogt, %in, %out : f32
      %152 = arith.select %151, %149, %out_63 : i64
      linalg.yield %150, %152 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_50 = tensor.expand_shape %95#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_50 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%88 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.subf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<2x2x8x8xf32>) outs(%88 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x8x8xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%71 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map12, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x2x8x8xf32>) outs(%98 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %99 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%88 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.divf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_51 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_52 = tensor.collapse_shape %83 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %101 = tensor.empty() : tensor<4x8x4xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %103 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%102 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_53 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %104 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x2x8x4xf32>) outs(%104 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_56 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%56 : tensor<8x8xf32>) permutation = [1, 0] 
    %105 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %106 = linalg.batch_matmul ins(%collapsed_55, %105 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%58 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %106 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.addf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %108 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg10 : tensor<8xf32>) outs(%39 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %cst_7 : f32
      linalg.yield %148 : f32
    } -> tensor<8xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_8 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_57 = tensor.collapse_shape %110 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_57 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %111 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.subf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %112 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_8 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_5 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x8x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.rsqrt %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_58 = tensor.collapse_shape %117 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_58 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %118 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %108 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg11 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.addf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %122 = tensor.empty() : tensor<8x16xf32>
    %transposed_59 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%122 : tensor<8x16xf32>) permutation = [1, 0] 
    %123 = tensor.empty() : tensor<2x8x16xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<8x16xf32>) outs(%123 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%123 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %126 = linalg.batch_matmul ins(%121, %124 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%125 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x16xf32>) outs(%123 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.cmpf ugt, %in, %cst : f32
      %149 = arith.select %148, %in, %cst : f32
      linalg.yield %149 : f32
    } -> tensor<2x8x16xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %127 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%123 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x16xf32>
    %129 = tensor.empty() : tensor<16x8xf32>
    %transposed_60 = linalg.transpose ins(%arg7 : tensor<8x16xf32>) outs(%129 : tensor<16x8xf32>) permutation = [1, 0] 
    %130 = tensor.empty() : tensor<2x16x8xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<16x8xf32>) outs(%130 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %132 = linalg.batch_matmul ins(%128, %131 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%58 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %132 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.addf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %134 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg12 : tensor<8xf32>) outs(%39 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %cst_7 : f32
      linalg.yield %148 : f32
    } -> tensor<8xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_8 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_61 = tensor.collapse_shape %136 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_61 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %137 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.subf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %138 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_8 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_5 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x8x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.rsqrt %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_62 = tensor.collapse_shape %143 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_62 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %144 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %134 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.mulf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg13 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %148 = arith.addf %in, %in_63 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x8xf32>
    return %147 : tensor<2x8x8xf32>
  }
}

