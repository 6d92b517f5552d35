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
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
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
    %cst_2 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_3 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 4.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %166 = arith.index_cast %in : i64 to index
      %167 = linalg.index 2 : index
      %168 = arith.cmpi slt, %166, %c32 : index
      cf.assert %168, "index must be smaller than dim size"
      %169 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %169, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%166, %167] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %166 = linalg.index 0 : index
      %167 = arith.index_cast %166 : index to i64
      linalg.yield %167 : i64
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
      %166 = arith.subi %in, %c1_i64 : i64
      linalg.yield %166 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_11 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_68: i64, %out: i64):
      %166 = arith.subi %in, %in_68 : i64
      linalg.yield %166 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %166 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %166 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_68: i64, %out: i1):
      %166 = arith.cmpi sle, %in, %in_68 : i64
      linalg.yield %166 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_10 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_68: i1, %in_69: i64, %out: i64):
      %166 = arith.extui %in_68 : i1 to i64
      %167 = arith.select %in, %166, %in_69 : i64
      linalg.yield %167 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %166 = arith.addi %in, %out : i64
      linalg.yield %166 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %166 = linalg.index 0 : index
      %167 = arith.index_cast %166 : index to i64
      linalg.yield %167 : i64
    } -> tensor<2xi64>
    %expanded_14 = tensor.expand_shape %18 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_68: i64, %out: i64):
      %166 = arith.cmpi slt, %in, %c0_i64 : i64
      %167 = arith.addi %in, %c2_i64 : i64
      %168 = arith.select %166, %167, %in : i64
      %169 = arith.index_cast %168 : i64 to index
      %170 = arith.cmpi slt, %in_68, %c0_i64 : i64
      %171 = arith.addi %in_68, %c8_i64 : i64
      %172 = arith.select %170, %171, %in_68 : i64
      %173 = arith.index_cast %172 : i64 to index
      %extracted = tensor.extract %5[%169, %173] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_15 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_16 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %20 = tensor.empty() : tensor<2x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_68: i64, %out: i1):
      %166 = arith.cmpi sle, %in, %in_68 : i64
      linalg.yield %166 : i1
    } -> tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %21 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_68: i1, %out: i1):
      %166 = arith.ori %in, %in_68 : i1
      linalg.yield %166 : i1
    } -> tensor<2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_68: i64, %out: i64):
      %166 = arith.subi %in, %in_68 : i64
      linalg.yield %166 : i64
    } -> tensor<2x8x8xi64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %166 = math.absi %in : i64
      linalg.yield %166 : i64
    } -> tensor<2x8x8xi64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %166 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %166 : i1
    } -> tensor<2x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_68: i1, %out: i1):
      %166 = arith.ori %in, %in_68 : i1
      linalg.yield %166 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %26 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_68: i1, %out: i1):
      %166 = arith.andi %in, %in_68 : i1
      linalg.yield %166 : i1
    } -> tensor<2x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_68: i64, %out: i64):
      %166 = arith.cmpi slt, %in, %c0_i64 : i64
      %167 = arith.addi %in, %c2_i64 : i64
      %168 = arith.select %166, %167, %in : i64
      %169 = arith.index_cast %168 : i64 to index
      %170 = arith.cmpi slt, %in_68, %c0_i64 : i64
      %171 = arith.addi %in_68, %c8_i64 : i64
      %172 = arith.select %170, %171, %in_68 : i64
      %173 = arith.index_cast %172 : i64 to index
      %extracted = tensor.extract %16[%169, %173] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_17 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_18 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_68: i64, %out: i1):
      %166 = arith.cmpi eq, %in, %in_68 : i64
      linalg.yield %166 : i1
    } -> tensor<2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_68: i1, %out: i1):
      %166 = arith.andi %in, %in_68 : i1
      linalg.yield %166 : i1
    } -> tensor<2x8x8xi1>
    %expanded_19 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %31 = tensor.empty() : tensor<2x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %cst_4, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %166 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %166 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_20 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %33 = tensor.empty() : tensor<1x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x8x1xi64>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %166 = arith.sitofp %in : i64 to f32
      linalg.yield %166 : f32
    } -> tensor<1x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %cst_6 : tensor<1x8x1xf32>, tensor<1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<1x8x1xf32>
    %concat_21 = tensor.concat dim(2) %35, %35 : (tensor<1x8x1xf32>, tensor<1x8x1xf32>) -> tensor<1x8x2xf32>
    %36 = tensor.empty() : tensor<1x8x2xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<1x8x2xf32>) outs(%36 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.cos %in : f32
      linalg.yield %166 : f32
    } -> tensor<1x8x2xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<1x8x2xf32>) outs(%36 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.sin %in : f32
      linalg.yield %166 : f32
    } -> tensor<1x8x2xf32>
    %39 = tensor.empty() : tensor<2x8x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %42 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.subf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %44 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.truncf %cst_5 : f64 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.rsqrt %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_22 = tensor.collapse_shape %49 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_22 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %50 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %arg14 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %54 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<24x8xf32>) outs(%54 : tensor<8x24xf32>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<2x8x24xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%55 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %58 = linalg.batch_matmul ins(%53, %56 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%57 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %arg3 : tensor<2x8x24xf32>, tensor<24xf32>) outs(%55 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x24xf32>
    %expanded_23 = tensor.expand_shape %59 [[0], [1], [2, 3, 4]] output_shape [2, 8, 2, 3, 4] : tensor<2x8x24xf32> into tensor<2x8x2x3x4xf32>
    %extracted_slice_24 = tensor.extract_slice %expanded_23[0, 0, 0, 0, 0] [2, 8, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x8x2x3x4xf32> to tensor<2x8x2x1x4xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x4xf32> into tensor<2x8x2x4xf32>
    %extracted_slice_26 = tensor.extract_slice %expanded_23[0, 0, 0, 1, 0] [2, 8, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x8x2x3x4xf32> to tensor<2x8x2x1x4xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_26 [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x4xf32> into tensor<2x8x2x4xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded_23[0, 0, 0, 2, 0] [2, 8, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x8x2x3x4xf32> to tensor<2x8x2x1x4xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_28 [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x4xf32> into tensor<2x8x2x4xf32>
    %60 = tensor.empty() : tensor<2x8x2x1xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_25 : tensor<2x8x2x4xf32>) outs(%61 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x1xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x2x1xf32>) outs(%60 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_8 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x1xf32>
    %64 = tensor.empty() : tensor<2x8x2x4xf32>
    %collapsed_30 = tensor.collapse_shape %63 [[0], [1], [2, 3]] : tensor<2x8x2x1xf32> into tensor<2x8x2xf32>
    %65 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<2x8x2xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x4xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25, %65 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.subf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x4xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %66 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x4xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x8x2x4xf32>) outs(%61 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x1xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x8x2x1xf32>) outs(%60 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_8 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x1xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x8x2x1xf32>) outs(%60 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.truncf %cst_5 : f64 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x8x2x1xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x8x2x1xf32>) outs(%60 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.rsqrt %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x1xf32>
    %collapsed_31 = tensor.collapse_shape %71 [[0], [1], [2, 3]] : tensor<2x8x2x1xf32> into tensor<2x8x2xf32>
    %72 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_31 : tensor<2x8x2xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x4xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %72 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x4xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %arg6 : tensor<2x8x2x4xf32>, tensor<4xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x4xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %arg7 : tensor<2x8x2x4xf32>, tensor<4xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x4xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_27 : tensor<2x8x2x4xf32>) outs(%61 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x1xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x8x2x1xf32>) outs(%60 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_8 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x1xf32>
    %collapsed_32 = tensor.collapse_shape %77 [[0], [1], [2, 3]] : tensor<2x8x2x1xf32> into tensor<2x8x2xf32>
    %78 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32 : tensor<2x8x2xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x4xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27, %78 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.subf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x4xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %79 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x4xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<2x8x2x4xf32>) outs(%61 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x1xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x2x1xf32>) outs(%60 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_8 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x1xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x8x2x1xf32>) outs(%60 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.truncf %cst_5 : f64 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x8x2x1xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x8x2x1xf32>) outs(%60 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.rsqrt %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x1xf32>
    %collapsed_33 = tensor.collapse_shape %84 [[0], [1], [2, 3]] : tensor<2x8x2x1xf32> into tensor<2x8x2xf32>
    %85 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<2x8x2xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x4xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %85 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x4xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %arg8 : tensor<2x8x2x4xf32>, tensor<4xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x4xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %arg9 : tensor<2x8x2x4xf32>, tensor<4xf32>) outs(%64 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x2x4xf32>
    %89 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_34 = linalg.transpose ins(%75 : tensor<2x8x2x4xf32>) outs(%89 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_35 = linalg.transpose ins(%collapsed_29 : tensor<2x8x2x4xf32>) outs(%89 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_36 = linalg.transpose ins(%88 : tensor<2x8x2x4xf32>) outs(%89 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_37 = tensor.extract_slice %transposed_34[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_34[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_36[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_40 = tensor.extract_slice %transposed_36[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %expanded_41 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %expanded_42 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, 8, 2] : tensor<1x8x2xf32> into tensor<1x1x8x2xf32>
    %90 = tensor.empty() : tensor<2x2x8x2xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37, %expanded_41 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%90 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_43 = tensor.extract_slice %extracted_slice_37[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_44 = tensor.extract_slice %extracted_slice_37[0, 0, 0, 1] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %92 = tensor.empty() : tensor<2x2x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_44 : tensor<2x2x8x1xf32>) outs(%92 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.negf %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x1xf32>
    %concat_45 = tensor.concat dim(3) %93, %extracted_slice_43 : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_45, %expanded_42 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%90 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x2xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%90 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x2xf32>
    %96 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39, %expanded_41 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%90 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x2xf32>
    %extracted_slice_46 = tensor.extract_slice %extracted_slice_39[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %extracted_slice_47 = tensor.extract_slice %extracted_slice_39[0, 0, 0, 1] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x2xf32> to tensor<2x2x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_47 : tensor<2x2x8x1xf32>) outs(%92 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.negf %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x1xf32>
    %concat_48 = tensor.concat dim(3) %97, %extracted_slice_46 : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %98 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_48, %expanded_42 : tensor<2x2x8x2xf32>, tensor<1x1x8x2xf32>) outs(%90 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x2xf32>
    %99 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) outs(%90 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_49 = tensor.concat dim(3) %95, %extracted_slice_38 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %concat_50 = tensor.concat dim(3) %99, %extracted_slice_40 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %100 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_51 = linalg.transpose ins(%concat_50 : tensor<2x2x8x4xf32>) outs(%100 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_52 = tensor.collapse_shape %concat_49 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_53 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %101 = tensor.empty() : tensor<4x8x8xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %103 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%102 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_54 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %104 = tensor.empty() : tensor<2x2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<2x2x8x8xf32>) outs(%104 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.mulf %in, %cst_9 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %32 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%104 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x8xf32>
    %107 = tensor.empty() : tensor<2x2x8xi64>
    %108 = linalg.fill ins(%c0_i64 : i64) outs(%107 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %109 = tensor.empty() : tensor<2x2x8xf32>
    %110 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %111:2 = linalg.generic {indexing_maps = [#map12, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<2x2x8x8xf32>) outs(%110, %108 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_68: i64):
      %166 = linalg.index 3 : index
      %167 = arith.index_cast %166 : index to i64
      %168 = arith.maximumf %in, %out : f32
      %169 = arith.cmpf ogt, %in, %out : f32
      %170 = arith.select %169, %167, %out_68 : i64
      linalg.yield %168, %170 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_55 = tensor.expand_shape %111#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_55 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%104 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.subf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x2x8x8xf32>) outs(%104 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.exp %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x8xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%92 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<2x2x8x8xf32>) outs(%114 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x1xf32>
    %116 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %115 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%104 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.divf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_56 = tensor.collapse_shape %116 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_57 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %117 = tensor.empty() : tensor<4x8x4xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %119 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%118 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_58 = tensor.expand_shape %119 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<2x2x8x4xf32>) outs(%64 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_60 = tensor.collapse_shape %transposed_59 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %120 = tensor.empty() : tensor<8x8xf32>
    %transposed_61 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%120 : tensor<8x8xf32>) permutation = [1, 0] 
    %121 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %122 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %123 = linalg.batch_matmul ins(%collapsed_60, %121 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%122 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg5 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %124 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_62 = tensor.collapse_shape %127 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_62 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %128 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.subf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %129 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.truncf %cst_5 : f64 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x8x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.rsqrt %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_63 = tensor.collapse_shape %134 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_63 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %135 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg16 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %139 = tensor.empty() : tensor<8x16xf32>
    %transposed_64 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%139 : tensor<8x16xf32>) permutation = [1, 0] 
    %140 = tensor.empty() : tensor<2x8x16xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<8x16xf32>) outs(%140 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %142 = linalg.fill ins(%cst : f32) outs(%140 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %143 = linalg.batch_matmul ins(%138, %141 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%142 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %arg11 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%140 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x16xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x8x16xf32>) outs(%140 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.cmpf ugt, %in, %cst : f32
      %167 = arith.select %166, %in, %cst : f32
      linalg.yield %167 : f32
    } -> tensor<2x8x16xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %145 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%140 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x16xf32>
    %147 = tensor.empty() : tensor<16x8xf32>
    %transposed_65 = linalg.transpose ins(%arg12 : tensor<8x16xf32>) outs(%147 : tensor<16x8xf32>) permutation = [1, 0] 
    %148 = tensor.empty() : tensor<2x16x8xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<16x8xf32>) outs(%148 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %150 = linalg.batch_matmul ins(%146, %149 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%122 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg13 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %125 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_66 = tensor.collapse_shape %154 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_66 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %155 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.subf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_7 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.truncf %cst_5 : f64 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x8x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x8x1xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.rsqrt %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_67 = tensor.collapse_shape %161 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %162 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_67 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %162 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg18 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.mulf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %arg19 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %166 = arith.addf %in, %in_68 : f32
      linalg.yield %166 : f32
    } -> tensor<2x8x8xf32>
    return %165 : tensor<2x8x8xf32>
  }
}

