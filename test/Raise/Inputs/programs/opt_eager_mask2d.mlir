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
#map20 = affine_map<(d0, d1) -> (d0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x8xi64>, %arg2: tensor<32x16xf32>, %arg3: tensor<66x16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16x16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16x16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<16xf32>, %arg12: tensor<16x16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<32x16xf32>, %arg17: tensor<32xf32>, %arg18: tensor<16x32xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>) -> tensor<2x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %c66 = arith.constant 66 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 1.600000e+01 : f32
    %cst_7 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %117 = arith.index_cast %in : i64 to index
      %118 = linalg.index 2 : index
      %119 = arith.cmpi slt, %117, %c32 : index
      cf.assert %119, "index must be smaller than dim size"
      %120 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %120, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%117, %118] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x16xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %117 = linalg.index 0 : index
      %118 = arith.index_cast %117 : index to i64
      linalg.yield %118 : i64
    } -> tensor<8xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %4 = tensor.empty() : tensor<8x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_8, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %117 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %117 : i1
    } -> tensor<8x8xi1>
    %6 = tensor.empty() : tensor<2x8x8xi64>
    %7 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded, %cst_7 : tensor<8x8xi1>, tensor<2x8x1xi64>, tensor<i64>) outs(%6 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_39: i64, %in_40: i64, %out: i64):
      %117 = arith.select %in, %in_39, %in_40 : i64
      linalg.yield %117 : i64
    } -> tensor<2x8x8xi64>
    %8 = tensor.empty() : tensor<2x8xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %10 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%7 : tensor<2x8x8xi64>) outs(%9 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %117 = arith.addi %in, %out : i64
      linalg.yield %117 : i64
    } -> tensor<2x8xi64>
    %11 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10, %arg1 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%8 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_39: i64, %out: i64):
      %117 = arith.muli %in, %in_39 : i64
      linalg.yield %117 : i64
    } -> tensor<2x8xi64>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x8xi64>) outs(%8 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %117 = arith.subi %in, %c1_i64 : i64
      linalg.yield %117 : i64
    } -> tensor<2x8xi64>
    %13 = tensor.empty() : tensor<2x8xi1>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%13 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %117 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %117 : i1
    } -> tensor<2x8xi1>
    %15 = tensor.empty() : tensor<2xi64>
    %16 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%15 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %117 = linalg.index 0 : index
      %118 = arith.index_cast %117 : index to i64
      linalg.yield %118 : i64
    } -> tensor<2xi64>
    %expanded_9 = tensor.expand_shape %16 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %17 = tensor.empty() : tensor<1x1x8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%17 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %117 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %117 : i1
    } -> tensor<1x1x8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map13, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %18 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%17 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_39: i1, %out: i1):
      %117 = arith.andi %in, %in_39 : i1
      linalg.yield %117 : i1
    } -> tensor<1x1x8x8xi1>
    %20 = tensor.empty() : tensor<2x1x1x8xi1>
    %21 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded_11 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%20 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %117 = arith.cmpi slt, %in, %c0_i64 : i64
      %118 = arith.addi %in, %c2_i64 : i64
      %119 = arith.select %117, %118, %in : i64
      %120 = arith.index_cast %119 : i64 to index
      %121 = arith.cmpi slt, %in_39, %c0_i64 : i64
      %122 = arith.addi %in_39, %c8_i64 : i64
      %123 = arith.select %121, %122, %in_39 : i64
      %124 = arith.index_cast %123 : i64 to index
      %extracted = tensor.extract %14[%120, %124] : tensor<2x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x8xi1>
    %22 = tensor.empty() : tensor<2x1x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map16, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<1x1x8x8xi1>, tensor<2x1x1x8xi1>) outs(%22 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_39: i1, %out: i1):
      %117 = arith.andi %in, %in_39 : i1
      linalg.yield %117 : i1
    } -> tensor<2x1x8x8xi1>
    %24 = tensor.empty() : tensor<2x1x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %cst_3, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%24 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %117 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %117 : f32
    } -> tensor<2x1x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x8xi64>) outs(%8 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %117 = arith.addi %in, %c2_i64 : i64
      linalg.yield %117 : i64
    } -> tensor<2x8xi64>
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8xi64>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %117 = arith.index_cast %in : i64 to index
      %118 = linalg.index 2 : index
      %119 = arith.cmpi slt, %117, %c66 : index
      cf.assert %119, "index must be smaller than dim size"
      %120 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %120, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%117, %118] : tensor<66x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %27 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.addf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %29 = tensor.empty() : tensor<2x8x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x8x16xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8x1xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_6 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %32 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %33 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.subf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %34 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.mulf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<2x8x16xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x8x1xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_6 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x1xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_5 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x8x1xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_12 = tensor.collapse_shape %39 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %40 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.mulf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg14 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.mulf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg15 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.addf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %44 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg10 : tensor<16x16xf32>) outs(%44 : tensor<16x16xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<2x16x16xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x16xf32>) outs(%45 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %48 = linalg.batch_matmul ins(%43, %46 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%47 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg11 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.addf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_4 : f64 to f32
      %118 = arith.mulf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<2x8x16xf32>
    %expanded_13 = tensor.expand_shape %50 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %51 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x8x2x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg6 : tensor<16x16xf32>) outs(%44 : tensor<16x16xf32>) permutation = [1, 0] 
    %52 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<16x16xf32>) outs(%45 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %53 = linalg.batch_matmul ins(%43, %52 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%47 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %arg7 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.addf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %transposed_16 = linalg.transpose ins(%arg8 : tensor<16x16xf32>) outs(%44 : tensor<16x16xf32>) permutation = [1, 0] 
    %55 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<16x16xf32>) outs(%45 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %56 = linalg.batch_matmul ins(%43, %55 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%47 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %arg9 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.addf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %expanded_17 = tensor.expand_shape %54 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %expanded_18 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x2x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x8x2x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_21 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %58 = tensor.empty() : tensor<4x8x8xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %60 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%59 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_23 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %25 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.addf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x2x8x8xf32>
    %62 = tensor.empty() : tensor<2x2x8xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %64 = tensor.empty() : tensor<2x2x8xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %66:2 = linalg.generic {indexing_maps = [#map12, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x2x8x8xf32>) outs(%65, %63 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %117 = linalg.index 3 : index
      %118 = arith.index_cast %117 : index to i64
      %119 = arith.maximumf %in, %out : f32
      %120 = arith.cmpf ogt, %in, %out : f32
      %121 = arith.select %120, %118, %out_39 : i64
      linalg.yield %119, %121 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_24 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_24 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.subf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x2x8x8xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x2x8x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.exp %in : f32
      linalg.yield %117 : f32
    } -> tensor<2x2x8x8xf32>
    %69 = tensor.empty() : tensor<2x2x8x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x2x8x8xf32>) outs(%70 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<2x2x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.divf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_25 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %73 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%59 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_27 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %74 = tensor.empty() : tensor<2x8x2x8xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x2x8x8xf32>) outs(%74 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %transposed_30 = linalg.transpose ins(%arg12 : tensor<16x16xf32>) outs(%44 : tensor<16x16xf32>) permutation = [1, 0] 
    %75 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<16x16xf32>) outs(%45 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %76 = linalg.batch_matmul ins(%collapsed_29, %75 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%47 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg13 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.addf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %77 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.addf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %collapsed_31 = tensor.collapse_shape %78 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32>
    %79 = tensor.empty() : tensor<16x1xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<16x1xf32>) -> tensor<16x1xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "reduction"]} ins(%collapsed_31 : tensor<16x16xf32>) outs(%80 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<16x1xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<16x1xf32>) outs(%79 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_6 : f32
      linalg.yield %117 : f32
    } -> tensor<16x1xf32>
    %collapsed_32 = tensor.collapse_shape %82 [[0, 1]] : tensor<16x1xf32> into tensor<16xf32>
    %83 = linalg.generic {indexing_maps = [#map20, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_32 : tensor<16xf32>) outs(%44 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_31, %83 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%44 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.subf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<16x16xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%84, %84 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%44 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.mulf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<16x16xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "reduction"]} ins(%85 : tensor<16x16xf32>) outs(%80 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<16x1xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<16x1xf32>) outs(%79 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_6 : f32
      linalg.yield %117 : f32
    } -> tensor<16x1xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<16x1xf32>) outs(%79 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_5 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<16x1xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<16x1xf32>) outs(%79 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<16x1xf32>
    %collapsed_33 = tensor.collapse_shape %89 [[0, 1]] : tensor<16x1xf32> into tensor<16xf32>
    %90 = linalg.generic {indexing_maps = [#map20, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_33 : tensor<16xf32>) outs(%44 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%84, %90 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%44 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.mulf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<16x16xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%91, %arg20 : tensor<16x16xf32>, tensor<16xf32>) outs(%44 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.mulf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<16x16xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%92, %arg21 : tensor<16x16xf32>, tensor<16xf32>) outs(%44 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.addf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<16x16xf32>
    %94 = tensor.empty() : tensor<16x32xf32>
    %transposed_34 = linalg.transpose ins(%arg16 : tensor<32x16xf32>) outs(%94 : tensor<16x32xf32>) permutation = [1, 0] 
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %96 = linalg.matmul ins(%93, %transposed_34 : tensor<16x16xf32>, tensor<16x32xf32>) outs(%95 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%96, %arg17 : tensor<16x32xf32>, tensor<32xf32>) outs(%94 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.addf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<16x32xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<16x32xf32>) outs(%94 : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.cmpf ugt, %in, %cst : f32
      %118 = arith.select %117, %in, %cst : f32
      linalg.yield %118 : f32
    } -> tensor<16x32xf32>
    %99 = tensor.empty() : tensor<32x16xf32>
    %transposed_35 = linalg.transpose ins(%arg18 : tensor<16x32xf32>) outs(%99 : tensor<32x16xf32>) permutation = [1, 0] 
    %100 = linalg.fill ins(%cst : f32) outs(%44 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %101 = linalg.matmul ins(%98, %transposed_35 : tensor<16x32xf32>, tensor<32x16xf32>) outs(%100 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%101, %arg19 : tensor<16x16xf32>, tensor<16xf32>) outs(%44 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.addf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<16x16xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_31, %102 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%44 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.addf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<16x16xf32>
    %expanded_36 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_36 : tensor<2x8x16xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x1xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_6 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_37 = tensor.collapse_shape %105 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %106 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.subf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %107 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.mulf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x8x16xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x1xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_6 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x1xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_5 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<2x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x8x1xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_38 = tensor.collapse_shape %112 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %113 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.mulf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg4 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.mulf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg5 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %117 = arith.addf %in, %in_39 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    return %116 : tensor<2x8x16xf32>
  }
}

