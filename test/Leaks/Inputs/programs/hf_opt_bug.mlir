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
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1) -> (d0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<34x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8x8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8x8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<16x8xf32>, %arg16: tensor<16xf32>, %arg17: tensor<8x16xf32>, %arg18: tensor<8xf32>, %arg19: tensor<8xf32>, %arg20: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c34 = arith.constant 34 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<false> : tensor<8x1xi1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<2x8x1xf32>
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<2x8xf32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 1.000000e+00 : f32
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.index_cast %in : i64 to index
      %121 = linalg.index 2 : index
      %122 = arith.cmpi slt, %120, %c32 : index
      cf.assert %122, "index must be smaller than dim size"
      %123 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %123, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%120, %121] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %4 = tensor.empty() : tensor<8x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_38: i64, %out: i1):
      %120 = arith.cmpi sle, %in, %in_38 : i64
      linalg.yield %120 : i1
    } -> tensor<8x8xi1>
    %6 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_4, %cst_3 : tensor<8x8xi1>, tensor<2x8x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %120 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %7 = tensor.empty() : tensor<2x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%6 : tensor<2x8x8xf32>) outs(%8 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x8xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_5 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%7 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.mulf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x8xf32>) outs(%7 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.subf %in, %cst_7 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8xf32>
    %12 = tensor.empty() : tensor<2x8xi64>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x8xf32>) outs(%12 : tensor<2x8xi64>) {
    ^bb0(%in: f32, %out: i64):
      %120 = arith.fptosi %in : f32 to i64
      linalg.yield %120 : i64
    } -> tensor<2x8xi64>
    %14 = linalg.generic {indexing_maps = [#map4, #map3, #map5], iterator_types = ["parallel", "parallel"]} ins(%3, %expanded : tensor<8xi64>, tensor<8x1xi64>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_38: i64, %out: i1):
      %120 = arith.cmpi sle, %in, %in_38 : i64
      linalg.yield %120 : i1
    } -> tensor<8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map3, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_2, %14 : tensor<8x1xi1>, tensor<8x8xi1>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_38: i1, %out: i1):
      %120 = arith.ori %in, %in_38 : i1
      linalg.yield %120 : i1
    } -> tensor<8x8xi1>
    %16 = tensor.empty() : tensor<8x8xi64>
    %17 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%16 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_38: i64, %out: i64):
      %120 = arith.subi %in, %in_38 : i64
      linalg.yield %120 : i64
    } -> tensor<8x8xi64>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8x8xi64>) outs(%16 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %120 = math.absi %in : i64
      linalg.yield %120 : i64
    } -> tensor<8x8xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<8x8xi64>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %120 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %120 : i1
    } -> tensor<8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%15, %19 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_38: i1, %out: i1):
      %120 = arith.ori %in, %in_38 : i1
      linalg.yield %120 : i1
    } -> tensor<8x8xi1>
    %21 = tensor.empty() : tensor<2x1x8x8xi1>
    %expanded_10 = tensor.expand_shape %20 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xi1> into tensor<1x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x8x8xi1>) outs(%21 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x8xi1>
    %23 = tensor.empty() : tensor<2x1x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_3, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%23 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %120 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x8xi64>) outs(%12 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %120 = arith.addi %in, %c2_i64 : i64
      linalg.yield %120 : i64
    } -> tensor<2x8xi64>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.index_cast %in : i64 to index
      %121 = linalg.index 2 : index
      %122 = arith.cmpi slt, %120, %c34 : index
      cf.assert %122, "index must be smaller than dim size"
      %123 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %123, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%120, %121] : tensor<34x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %26 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.addf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %28 = tensor.empty() : tensor<2x8x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<2x8x8xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %31 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %32 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.subf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %33 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.mulf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<2x8x8xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_6 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_11 = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.mulf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg13 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.mulf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg14 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.addf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %43 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg9 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %44 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %46 = linalg.batch_matmul ins(%42, %44 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%45 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg10 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.addf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.mulf %in, %cst_9 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %expanded_12 = tensor.expand_shape %48 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %49 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x8x2x4xf32>) outs(%49 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %50 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.batch_matmul ins(%42, %50 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%45 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %arg6 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.addf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %transposed_15 = linalg.transpose ins(%arg7 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %53 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %54 = linalg.batch_matmul ins(%42, %53 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%45 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %arg8 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.addf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %expanded_16 = tensor.expand_shape %52 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_17 = tensor.expand_shape %55 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x8x2x4xf32>) outs(%49 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %56 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_16 : tensor<2x8x2x4xf32>) outs(%56 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_20 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %57 = tensor.empty() : tensor<4x8x8xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %59 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%58 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_22 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %60 = tensor.empty() : tensor<2x2x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %24 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%60 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.addf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x2x8x8xf32>
    %62 = tensor.empty() : tensor<2x2x8xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %64 = tensor.empty() : tensor<2x2x8xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %66:2 = linalg.generic {indexing_maps = [#map11, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x2x8x8xf32>) outs(%65, %63 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %120 = linalg.index 3 : index
      %121 = arith.index_cast %120 : index to i64
      %122 = arith.maximumf %in, %out : f32
      %123 = arith.cmpf ogt, %in, %out : f32
      %124 = arith.select %123, %121, %out_38 : i64
      linalg.yield %122, %124 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_23 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_23 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%60 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.subf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x2x8x8xf32>
    %68 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x2x8x8xf32>) outs(%60 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.exp %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x2x8x8xf32>
    %69 = tensor.empty() : tensor<2x2x8x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %71 = linalg.generic {indexing_maps = [#map11, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x2x8x8xf32>) outs(%70 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x2x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%60 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.divf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_24 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %73 = tensor.empty() : tensor<4x8x4xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %75 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%74 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_26 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %76 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x2x8x4xf32>) outs(%76 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_29 = linalg.transpose ins(%arg11 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %77 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %78 = linalg.batch_matmul ins(%collapsed_28, %77 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%45 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %arg12 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.addf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %79 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.addf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %80 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %81 = tensor.empty() : tensor<16x1xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<16x1xf32>) -> tensor<16x1xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "reduction"]} ins(%collapsed_30 : tensor<16x8xf32>) outs(%82 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<16x1xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<16x1xf32>) outs(%81 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<16x1xf32>
    %85 = tensor.empty() : tensor<16x8xf32>
    %collapsed_31 = tensor.collapse_shape %84 [[0, 1]] : tensor<16x1xf32> into tensor<16xf32>
    %86 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_31 : tensor<16xf32>) outs(%85 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x8xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_30, %86 : tensor<16x8xf32>, tensor<16x8xf32>) outs(%85 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.subf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<16x8xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%87, %87 : tensor<16x8xf32>, tensor<16x8xf32>) outs(%85 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.mulf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<16x8xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "reduction"]} ins(%88 : tensor<16x8xf32>) outs(%82 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<16x1xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<16x1xf32>) outs(%81 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<16x1xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<16x1xf32>) outs(%81 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_6 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<16x1xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<16x1xf32>) outs(%81 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<16x1xf32>
    %collapsed_32 = tensor.collapse_shape %92 [[0, 1]] : tensor<16x1xf32> into tensor<16xf32>
    %93 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_32 : tensor<16xf32>) outs(%85 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x8xf32>
    %94 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%87, %93 : tensor<16x8xf32>, tensor<16x8xf32>) outs(%85 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.mulf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<16x8xf32>
    %95 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%94, %arg19 : tensor<16x8xf32>, tensor<8xf32>) outs(%85 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.mulf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<16x8xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%95, %arg20 : tensor<16x8xf32>, tensor<8xf32>) outs(%85 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.addf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<16x8xf32>
    %97 = tensor.empty() : tensor<8x16xf32>
    %transposed_33 = linalg.transpose ins(%arg15 : tensor<16x8xf32>) outs(%97 : tensor<8x16xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<16x16xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %100 = linalg.matmul ins(%96, %transposed_33 : tensor<16x8xf32>, tensor<8x16xf32>) outs(%99 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %101 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%100, %arg16 : tensor<16x16xf32>, tensor<16xf32>) outs(%98 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.addf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<16x16xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<16x16xf32>) outs(%98 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.cmpf ugt, %in, %cst : f32
      %121 = arith.select %120, %in, %cst : f32
      linalg.yield %121 : f32
    } -> tensor<16x16xf32>
    %transposed_34 = linalg.transpose ins(%arg17 : tensor<8x16xf32>) outs(%85 : tensor<16x8xf32>) permutation = [1, 0] 
    %103 = linalg.fill ins(%cst : f32) outs(%85 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %104 = linalg.matmul ins(%102, %transposed_34 : tensor<16x16xf32>, tensor<16x8xf32>) outs(%103 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%104, %arg18 : tensor<16x8xf32>, tensor<8xf32>) outs(%85 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.addf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<16x8xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_30, %105 : tensor<16x8xf32>, tensor<16x8xf32>) outs(%85 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.addf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<16x8xf32>
    %expanded_35 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_35 : tensor<2x8x8xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_36 = tensor.collapse_shape %108 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %109 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.subf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.mulf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<2x8x8xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_6 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<2x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_37 = tensor.collapse_shape %115 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %116 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.mulf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.mulf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg4 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %120 = arith.addf %in, %in_38 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x8xf32>
    return %119 : tensor<2x8x8xf32>
  }
}

