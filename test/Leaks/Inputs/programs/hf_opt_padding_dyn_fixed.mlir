#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<()[s0] -> (s0 * 2)>
module {
  func.func @main(%arg0: tensor<2x?xi64>, %arg1: tensor<2x?xi64>, %arg2: tensor<32x8xf32>, %arg3: tensor<34x8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8x8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8x8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<16x8xf32>, %arg17: tensor<16xf32>, %arg18: tensor<8x16xf32>, %arg19: tensor<8xf32>, %arg20: tensor<8xf32>, %arg21: tensor<8xf32>) -> tensor<2x?x8xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c32 = arith.constant 32 : index
    %c3 = arith.constant 3 : index
    %c34 = arith.constant 34 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 8.000000e+00 : f32
    %cst_6 = arith.constant 5.000000e-01 : f32
    %c16_i64 = arith.constant 16 : i64
    %cst_7 = arith.constant dense<0> : tensor<i64>
    %dim = tensor.dim %arg1, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi slt, %0, %c0_i64 : i64
    %2 = arith.select %1, %c1_i64, %0 : i64
    %3 = arith.select %1, %c2_i64, %c1_i64 : i64
    %4 = arith.cmpi sle, %3, %c1_i64 : i64
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %dim_8 = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %5 = arith.index_cast %dim_8 : index to i64
    %6 = arith.muli %5, %c2_i64 : i64
    %7 = arith.divsi %6, %2 : i64
    %8 = arith.select %1, %7, %0 : i64
    %from_elements = tensor.from_elements %7, %8 : tensor<2xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<2x?xi64>, tensor<2xi64>) -> tensor<2x?xi64>
    %9 = arith.index_cast %8 : i64 to index
    %10 = tensor.empty(%9) : tensor<2x?x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape : tensor<2x?xi64>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %168 = arith.index_cast %in : i64 to index
      %169 = linalg.index 2 : index
      %170 = arith.cmpi slt, %168, %c32 : index
      cf.assert %170, "index must be smaller than dim size"
      %171 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %171, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%168, %169] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, %dim, 1] : tensor<2x?xi64> into tensor<2x?x1xi64>
    %12 = tensor.empty(%dim) : tensor<?xi64>
    %13 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %168 = linalg.index 0 : index
      %169 = arith.index_cast %168 : index to i64
      linalg.yield %169 : i64
    } -> tensor<?xi64>
    %expanded_9 = tensor.expand_shape %13 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %14 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_9, %13 : tensor<?x1xi64>, tensor<?xi64>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_36: i64, %out: i1):
      %168 = arith.cmpi sle, %in, %in_36 : i64
      linalg.yield %168 : i1
    } -> tensor<?x?xi1>
    %16 = tensor.empty(%dim, %dim) : tensor<2x?x?xi64>
    %17 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %expanded, %cst_7 : tensor<?x?xi1>, tensor<2x?x1xi64>, tensor<i64>) outs(%16 : tensor<2x?x?xi64>) {
    ^bb0(%in: i1, %in_36: i64, %in_37: i64, %out: i64):
      %168 = arith.select %in, %in_36, %in_37 : i64
      linalg.yield %168 : i64
    } -> tensor<2x?x?xi64>
    %18 = tensor.empty(%dim) : tensor<2x?xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<2x?xi64>) -> tensor<2x?xi64>
    %20 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%17 : tensor<2x?x?xi64>) outs(%19 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %168 = arith.addi %in, %out : i64
      linalg.yield %168 : i64
    } -> tensor<2x?xi64>
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%20, %arg1 : tensor<2x?xi64>, tensor<2x?xi64>) outs(%18 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %in_36: i64, %out: i64):
      %168 = arith.muli %in, %in_36 : i64
      linalg.yield %168 : i64
    } -> tensor<2x?xi64>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x?xi64>) outs(%18 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %168 = arith.subi %in, %c1_i64 : i64
      linalg.yield %168 : i64
    } -> tensor<2x?xi64>
    %23 = tensor.empty(%dim) : tensor<2x?xi1>
    %24 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x?xi64>) outs(%23 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %168 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %168 : i1
    } -> tensor<2x?xi1>
    %25 = tensor.empty() : tensor<2xi64>
    %26 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%25 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %168 = linalg.index 0 : index
      %169 = arith.index_cast %168 : index to i64
      linalg.yield %169 : i64
    } -> tensor<2xi64>
    %expanded_10 = tensor.expand_shape %26 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %13 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_12 = tensor.expand_shape %13 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %27 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %28 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%27 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_36: i64, %out: i1):
      %168 = arith.cmpi sle, %in, %in_36 : i64
      linalg.yield %168 : i1
    } -> tensor<1x1x?x?xi1>
    %29 = linalg.generic {indexing_maps = [#map13, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %28 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%27 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_36: i1, %out: i1):
      %168 = arith.andi %in, %in_36 : i1
      linalg.yield %168 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_13 = tensor.dim %expanded_12, %c3 : tensor<1x1x1x?xi64>
    %30 = tensor.empty(%dim_13) : tensor<2x1x1x?xi1>
    %31 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_12 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%30 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_36: i64, %out: i1):
      %168 = arith.cmpi slt, %in, %c0_i64 : i64
      %169 = arith.addi %in, %c2_i64 : i64
      %170 = arith.select %168, %169, %in : i64
      %171 = arith.index_cast %170 : i64 to index
      %172 = arith.cmpi slt, %in_36, %c0_i64 : i64
      %173 = arith.addi %in_36, %0 : i64
      %174 = arith.select %172, %173, %in_36 : i64
      %175 = arith.index_cast %174 : i64 to index
      %extracted = tensor.extract %24[%171, %175] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %32 = arith.cmpi eq, %dim, %dim_13 : index
    cf.assert %32, "mismatched size for broadcast"
    %33 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %34 = linalg.generic {indexing_maps = [#map16, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<1x1x?x?xi1>, tensor<2x1x1x?xi1>) outs(%33 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_36: i1, %out: i1):
      %168 = arith.andi %in, %in_36 : i1
      linalg.yield %168 : i1
    } -> tensor<2x1x?x?xi1>
    %35 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %36 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %37 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%36 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %168 = linalg.index 0 : index
      %169 = linalg.index 2 : index
      %170 = linalg.index 3 : index
      %171 = arith.cmpi eq, %dim, %c1 : index
      %172 = arith.select %171, %c0, %169 : index
      %173 = arith.select %171, %c0, %170 : index
      %extracted = tensor.extract %34[%168, %c0, %172, %173] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %38 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %39 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_3, %cst_1 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%38 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_36: f32, %in_37: f32, %out: f32):
      %168 = arith.select %in, %in_36, %in_37 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x?x?xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x?xi64>) outs(%18 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %168 = arith.addi %in, %c2_i64 : i64
      linalg.yield %168 : i64
    } -> tensor<2x?xi64>
    %41 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x?xi64>) outs(%41 : tensor<2x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %168 = arith.index_cast %in : i64 to index
      %169 = linalg.index 2 : index
      %170 = arith.cmpi slt, %168, %c34 : index
      cf.assert %170, "index must be smaller than dim size"
      %171 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %171, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%168, %169] : tensor<34x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %43 = arith.cmpi eq, %9, %dim : index
    cf.assert %43, "mismatched size for broadcast"
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %42 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.addf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %45 = tensor.empty(%9) : tensor<2x?x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44 : tensor<2x?x8xf32>) outs(%46 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x?x1xf32>) outs(%45 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_5 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x1xf32>
    %49 = arith.index_cast %8 : i64 to index
    %50 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %50, "unimplemented: dynamic negative broadcast sizes"
    %51 = tensor.empty(%49) : tensor<2x?x8xf32>
    %52 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%51 : tensor<2x?x8xf32>) {
    ^bb0(%out: f32):
      %168 = linalg.index 0 : index
      %169 = linalg.index 1 : index
      %170 = arith.cmpi eq, %9, %c1 : index
      %171 = arith.select %170, %c0, %169 : index
      %extracted = tensor.extract %48[%168, %171, %c0] : tensor<2x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %53 = arith.cmpi eq, %9, %49 : index
    cf.assert %53, "mismatched size for broadcast"
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %52 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.subf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %54 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.mulf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<2x?x8xf32>) outs(%46 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x?x1xf32>) outs(%45 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_5 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x?x1xf32>) outs(%45 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_4 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x?x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x?x1xf32>) outs(%45 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x1xf32>
    cf.assert %50, "unimplemented: dynamic negative broadcast sizes"
    %60 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%51 : tensor<2x?x8xf32>) {
    ^bb0(%out: f32):
      %168 = linalg.index 0 : index
      %169 = linalg.index 1 : index
      %170 = arith.cmpi eq, %9, %c1 : index
      %171 = arith.select %170, %c0, %169 : index
      %extracted = tensor.extract %59[%168, %171, %c0] : tensor<2x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    cf.assert %53, "mismatched size for broadcast"
    %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %60 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.mulf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %arg14 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.mulf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg15 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.addf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %64 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg10 : tensor<8x8xf32>) outs(%64 : tensor<8x8xf32>) permutation = [1, 0] 
    %65 = tensor.empty() : tensor<2x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%65 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %68 = linalg.batch_matmul ins(%63, %66 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %arg11 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.addf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x?x8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.mulf %in, %cst_6 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %expanded_14 = tensor.expand_shape %70 [[0], [1], [2, 3]] output_shape [2, %9, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %71 = tensor.empty(%9) : tensor<2x2x?x4xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x?x2x4xf32>) outs(%71 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%64 : tensor<8x8xf32>) permutation = [1, 0] 
    %72 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<8x8xf32>) outs(%65 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %73 = linalg.batch_matmul ins(%63, %72 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %arg7 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.addf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %transposed_17 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%64 : tensor<8x8xf32>) permutation = [1, 0] 
    %75 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<8x8xf32>) outs(%65 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %76 = linalg.batch_matmul ins(%63, %75 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg9 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.addf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %expanded_18 = tensor.expand_shape %74 [[0], [1], [2, 3]] output_shape [2, %9, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %expanded_19 = tensor.expand_shape %77 [[0], [1], [2, 3]] output_shape [2, %9, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x?x2x4xf32>) outs(%71 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %78 = tensor.empty(%9) : tensor<2x2x4x?xf32>
    %transposed_21 = linalg.transpose ins(%expanded_18 : tensor<2x?x2x4xf32>) outs(%78 : tensor<2x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %79 = tensor.empty(%9, %9) : tensor<4x?x?xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %81 = linalg.batch_matmul ins(%collapsed, %collapsed_22 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%80 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_23 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [2, 2, %9, %9] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %82 = arith.cmpi eq, %9, %dim : index
    cf.assert %82, "mismatched size for broadcast"
    cf.assert %82, "mismatched size for broadcast"
    %83 = tensor.empty(%9, %9) : tensor<2x2x?x?xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %39 : tensor<2x2x?x?xf32>, tensor<2x1x?x?xf32>) outs(%83 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.addf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x2x?x?xf32>
    %85 = tensor.empty(%9) : tensor<2x2x?xi64>
    %86 = linalg.fill ins(%c0_i64 : i64) outs(%85 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %87 = tensor.empty(%9) : tensor<2x2x?xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %89:2 = linalg.generic {indexing_maps = [#map12, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x2x?x?xf32>) outs(%88, %86 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_36: i64):
      %168 = linalg.index 3 : index
      %169 = arith.index_cast %168 : index to i64
      %170 = arith.maximumf %in, %out : f32
      %171 = arith.cmpf ogt, %in, %out : f32
      %172 = arith.select %171, %169, %out_36 : i64
      linalg.yield %170, %172 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_24 = tensor.expand_shape %89#0 [[0], [1], [2, 3]] output_shape [2, 2, %9, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_24 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%83 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.subf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x2x?x?xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x2x?x?xf32>) outs(%83 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.exp %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x2x?x?xf32>
    %92 = tensor.empty(%9) : tensor<2x2x?x1xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<2x2x?x?xf32>) outs(%93 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x2x?x1xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%83 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.divf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x2x?x?xf32>
    %collapsed_25 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %96 = tensor.empty(%9) : tensor<4x?x4xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %98 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%97 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_27 = tensor.expand_shape %98 [[0, 1], [2], [3]] output_shape [2, 2, %9, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %99 = tensor.empty(%9) : tensor<2x?x2x4xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x2x?x4xf32>) outs(%99 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %100 = arith.muli %0, %c2_i64 : i64
    %101 = arith.select %1, %c2_i64, %100 : i64
    %102 = arith.extui %1 : i1 to i64
    %103 = arith.addi %102, %c1_i64 : i64
    %104 = arith.cmpi sle, %103, %c1_i64 : i64
    cf.assert %104, "must have at most one inferred (negative) dimension"
    %105 = arith.muli %8, %c16_i64 : i64
    %106 = arith.divsi %105, %101 : i64
    %107 = arith.select %1, %106, %0 : i64
    %from_elements_29 = tensor.from_elements %c2_i64, %107, %106 : tensor<3xi64>
    %reshape_30 = tensor.reshape %transposed_28(%from_elements_29) : (tensor<2x?x2x4xf32>, tensor<3xi64>) -> tensor<2x?x8xf32>
    %transposed_31 = linalg.transpose ins(%arg12 : tensor<8x8xf32>) outs(%64 : tensor<8x8xf32>) permutation = [1, 0] 
    %108 = arith.index_cast %107 : i64 to index
    %109 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<8x8xf32>) outs(%65 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %110 = tensor.empty(%108) : tensor<2x?x8xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %112 = linalg.batch_matmul ins(%reshape_30, %109 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%111 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg13 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%110 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.addf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %114 = arith.cmpi eq, %9, %108 : index
    cf.assert %114, "mismatched size for broadcast"
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %113 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.addf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %collapsed_32 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<2x?x8xf32> into tensor<?x8xf32>
    %116 = arith.index_cast %8 : i64 to index
    %117 = affine.apply #map20()[%116]
    %118 = tensor.empty(%117) : tensor<?x1xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %120 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "reduction"]} ins(%collapsed_32 : tensor<?x8xf32>) outs(%119 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<?x1xf32>
    %121 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%120 : tensor<?x1xf32>) outs(%118 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_5 : f32
      linalg.yield %168 : f32
    } -> tensor<?x1xf32>
    %122 = arith.index_cast %117 : index to i64
    %123 = arith.cmpi sge, %122, %c0_i64 : i64
    cf.assert %123, "unimplemented: dynamic negative broadcast sizes"
    %124 = tensor.empty(%117) : tensor<?x8xf32>
    %125 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel"]} outs(%124 : tensor<?x8xf32>) {
    ^bb0(%out: f32):
      %168 = linalg.index 0 : index
      %169 = arith.cmpi eq, %117, %c1 : index
      %170 = arith.select %169, %c0, %168 : index
      %extracted = tensor.extract %121[%170, %c0] : tensor<?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %126 = tensor.empty(%117) : tensor<?x8xf32>
    %127 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_32, %125 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%126 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.subf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<?x8xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%127, %127 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%126 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.mulf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<?x8xf32>
    %129 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "reduction"]} ins(%128 : tensor<?x8xf32>) outs(%119 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<?x1xf32>
    %130 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<?x1xf32>) outs(%118 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_5 : f32
      linalg.yield %168 : f32
    } -> tensor<?x1xf32>
    %131 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<?x1xf32>) outs(%118 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_4 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<?x1xf32>
    %132 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<?x1xf32>) outs(%118 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<?x1xf32>
    cf.assert %123, "unimplemented: dynamic negative broadcast sizes"
    %133 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel"]} outs(%124 : tensor<?x8xf32>) {
    ^bb0(%out: f32):
      %168 = linalg.index 0 : index
      %169 = arith.cmpi eq, %117, %c1 : index
      %170 = arith.select %169, %c0, %168 : index
      %extracted = tensor.extract %132[%170, %c0] : tensor<?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %134 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%127, %133 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%126 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.mulf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<?x8xf32>
    %135 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%134, %arg20 : tensor<?x8xf32>, tensor<8xf32>) outs(%126 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.mulf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<?x8xf32>
    %136 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%135, %arg21 : tensor<?x8xf32>, tensor<8xf32>) outs(%126 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.addf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<?x8xf32>
    %137 = tensor.empty() : tensor<8x16xf32>
    %transposed_33 = linalg.transpose ins(%arg16 : tensor<16x8xf32>) outs(%137 : tensor<8x16xf32>) permutation = [1, 0] 
    %138 = tensor.empty(%117) : tensor<?x16xf32>
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %140 = linalg.matmul ins(%136, %transposed_33 : tensor<?x8xf32>, tensor<8x16xf32>) outs(%139 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %141 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%140, %arg17 : tensor<?x16xf32>, tensor<16xf32>) outs(%138 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.addf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<?x16xf32>
    %142 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%141 : tensor<?x16xf32>) outs(%138 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.cmpf ugt, %in, %cst : f32
      %169 = arith.select %168, %in, %cst : f32
      linalg.yield %169 : f32
    } -> tensor<?x16xf32>
    %143 = tensor.empty() : tensor<16x8xf32>
    %transposed_34 = linalg.transpose ins(%arg18 : tensor<8x16xf32>) outs(%143 : tensor<16x8xf32>) permutation = [1, 0] 
    %144 = linalg.fill ins(%cst : f32) outs(%126 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %145 = linalg.matmul ins(%142, %transposed_34 : tensor<?x16xf32>, tensor<16x8xf32>) outs(%144 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%145, %arg19 : tensor<?x8xf32>, tensor<8xf32>) outs(%126 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.addf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<?x8xf32>
    %147 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_32, %146 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%126 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.addf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<?x8xf32>
    %148 = arith.divsi %117, %c2 : index
    %expanded_35 = tensor.expand_shape %147 [[0, 1], [2]] output_shape [2, %148, 8] : tensor<?x8xf32> into tensor<2x?x8xf32>
    %149 = tensor.empty(%148) : tensor<2x?x1xf32>
    %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_35 : tensor<2x?x8xf32>) outs(%150 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x?x1xf32>) outs(%149 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_5 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x1xf32>
    %153 = arith.index_cast %148 : index to i64
    %154 = arith.cmpi sge, %153, %c0_i64 : i64
    cf.assert %154, "unimplemented: dynamic negative broadcast sizes"
    %155 = tensor.empty(%148) : tensor<2x?x8xf32>
    %156 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%155 : tensor<2x?x8xf32>) {
    ^bb0(%out: f32):
      %168 = linalg.index 0 : index
      %169 = linalg.index 1 : index
      %170 = arith.cmpi eq, %148, %c1 : index
      %171 = arith.select %170, %c0, %169 : index
      %extracted = tensor.extract %152[%168, %171, %c0] : tensor<2x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %157 = tensor.empty(%148) : tensor<2x?x8xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %156 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%157 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.subf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %158 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%157 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.mulf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<2x?x8xf32>) outs(%150 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x?x1xf32>) outs(%149 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_5 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x?x1xf32>) outs(%149 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_4 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x?x1xf32>) outs(%149 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x1xf32>
    cf.assert %154, "unimplemented: dynamic negative broadcast sizes"
    %164 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%155 : tensor<2x?x8xf32>) {
    ^bb0(%out: f32):
      %168 = linalg.index 0 : index
      %169 = linalg.index 1 : index
      %170 = arith.cmpi eq, %148, %c1 : index
      %171 = arith.select %170, %c0, %169 : index
      %extracted = tensor.extract %163[%168, %171, %c0] : tensor<2x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %164 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%157 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.mulf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %arg4 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%157 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.mulf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %arg5 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%157 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %168 = arith.addf %in, %in_36 : f32
      linalg.yield %168 : f32
    } -> tensor<2x?x8xf32>
    return %167 : tensor<2x?x8xf32>
  }
}

