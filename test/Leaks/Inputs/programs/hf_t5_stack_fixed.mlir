#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1) -> (d0, 0)>
#map13 = affine_map<(d0, d1) -> (d0, d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x2xf32>, %arg7: tensor<8xf32>, %arg8: tensor<16x8xf32>, %arg9: tensor<8x16xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8 = arith.constant 8 : index
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 1.3862943611198906 : f64
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant 8.000000e+00 : f32
    %cst_6 = arith.constant 4.000000e+00 : f32
    %cst_7 = arith.constant dense<7> : tensor<8x8xi64>
    %cst_8 = arith.constant dense<0> : tensor<8x8xi64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %95 = arith.index_cast %in : i64 to index
      %96 = linalg.index 2 : index
      %97 = arith.cmpi slt, %95, %c32 : index
      cf.assert %97, "index must be smaller than dim size"
      %98 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %98, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%95, %96] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %95 = linalg.index 0 : index
      %96 = arith.index_cast %95 : index to i64
      linalg.yield %96 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %4 = tensor.empty() : tensor<1x1x8x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%4 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_34: i64, %out: i1):
      %95 = arith.cmpi sle, %in, %in_34 : i64
      linalg.yield %95 : i1
    } -> tensor<1x1x8x8xi1>
    %6 = tensor.empty() : tensor<2x1x8x8xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x8x8xi1> into tensor<1x8x8xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8x8xi1>) outs(%6 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x8xi1>
    %8 = tensor.empty() : tensor<2x1x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_2, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_34: f32, %in_35: f32, %out: f32):
      %95 = arith.select %in, %in_34, %in_35 : f32
      linalg.yield %95 : f32
    } -> tensor<2x1x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %95 : f32
    } -> tensor<2x8x8xf32>
    %11 = tensor.empty() : tensor<2x8x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %in, %out : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.divf %in, %cst_5 : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.truncf %cst_4 : f64 to f32
      %96 = arith.addf %in, %95 : f32
      linalg.yield %96 : f32
    } -> tensor<2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.rsqrt %in : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %95 = arith.mulf %in, %in_34 : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %17 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %95 = arith.mulf %in, %in_34 : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x8xf32>
    %19 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) permutation = [1, 0] 
    %20 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %22 = linalg.batch_matmul ins(%18, %20 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%21 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_10 = tensor.expand_shape %22 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %23 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x8x2x4xf32>) outs(%23 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_12 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) permutation = [1, 0] 
    %24 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %25 = linalg.batch_matmul ins(%18, %24 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%21 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_13 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) permutation = [1, 0] 
    %26 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %27 = linalg.batch_matmul ins(%18, %26 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%21 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_15 = tensor.expand_shape %27 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x8x2x4xf32>) outs(%23 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_18 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %28 = tensor.empty() : tensor<8x8xi64>
    %29 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %expanded_17 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_34: i64, %out: i64):
      %95 = arith.subi %in, %in_34 : i64
      linalg.yield %95 : i64
    } -> tensor<8x8xi64>
    %30 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%29, %cst_8 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_34: i64, %out: i64):
      %95 = arith.minsi %in, %in_34 : i64
      linalg.yield %95 : i64
    } -> tensor<8x8xi64>
    %31 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<8x8xi64>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %95 = arith.sitofp %in : i64 to f32
      %96 = arith.negf %95 : f32
      %97 = arith.fptosi %96 : f32 to i64
      linalg.yield %97 : i64
    } -> tensor<8x8xi64>
    %32 = tensor.empty() : tensor<8x8xi1>
    %33 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<8x8xi64>) outs(%32 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %95 = arith.cmpi slt, %in, %c4_i64 : i64
      linalg.yield %95 : i1
    } -> tensor<8x8xi1>
    %34 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<8x8xi64>) outs(%19 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %95 = arith.sitofp %in : i64 to f32
      linalg.yield %95 : f32
    } -> tensor<8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.divf %in, %cst_6 : f32
      linalg.yield %95 : f32
    } -> tensor<8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.log %in : f32
      linalg.yield %95 : f32
    } -> tensor<8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.truncf %cst_3 : f64 to f32
      %96 = arith.divf %in, %95 : f32
      linalg.yield %96 : f32
    } -> tensor<8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.mulf %in, %cst_6 : f32
      linalg.yield %95 : f32
    } -> tensor<8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<8x8xf32>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: f32, %out: i64):
      %95 = arith.fptosi %in : f32 to i64
      linalg.yield %95 : i64
    } -> tensor<8x8xi64>
    %40 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<8x8xi64>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %95 = arith.addi %in, %c4_i64 : i64
      linalg.yield %95 : i64
    } -> tensor<8x8xi64>
    %41 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%40, %cst_7 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_34: i64, %out: i64):
      %95 = arith.minsi %in, %in_34 : i64
      linalg.yield %95 : i64
    } -> tensor<8x8xi64>
    %42 = linalg.generic {indexing_maps = [#map13, #map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%33, %31, %41 : tensor<8x8xi1>, tensor<8x8xi64>, tensor<8x8xi64>) outs(%28 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %in_34: i64, %in_35: i64, %out: i64):
      %95 = arith.select %in, %in_34, %in_35 : i64
      linalg.yield %95 : i64
    } -> tensor<8x8xi64>
    %43 = tensor.empty() : tensor<8x8x2xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<8x8xi64>) outs(%43 : tensor<8x8x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %95 = arith.index_cast %in : i64 to index
      %96 = linalg.index 2 : index
      %97 = arith.cmpi slt, %95, %c8 : index
      cf.assert %97, "index must be smaller than dim size"
      %98 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %98, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg6[%95, %96] : tensor<8x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8x2xf32>
    %transposed_19 = linalg.transpose ins(%44 : tensor<8x8x2xf32>) outs(%0 : tensor<2x8x8xf32>) permutation = [2, 0, 1] 
    %expanded_20 = tensor.expand_shape %transposed_19 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %45 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_21 = linalg.transpose ins(%expanded_13 : tensor<2x8x2x4xf32>) outs(%45 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_22 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %46 = tensor.empty() : tensor<4x8x8xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %48 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%47 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_24 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %49 = tensor.empty() : tensor<2x2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_20 : tensor<2x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%49 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %95 = arith.addf %in, %in_34 : f32
      linalg.yield %95 : f32
    } -> tensor<2x2x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %9 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%49 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %95 = arith.addf %in, %in_34 : f32
      linalg.yield %95 : f32
    } -> tensor<2x2x8x8xf32>
    %52 = tensor.empty() : tensor<2x2x8xi64>
    %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %54 = tensor.empty() : tensor<2x2x8xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %56:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x2x8x8xf32>) outs(%55, %53 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_34: i64):
      %95 = linalg.index 3 : index
      %96 = arith.index_cast %95 : index to i64
      %97 = arith.maximumf %in, %out : f32
      %98 = arith.cmpf ogt, %in, %out : f32
      %99 = arith.select %98, %96, %out_34 : i64
      linalg.yield %97, %99 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_25 = tensor.expand_shape %56#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_25 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%49 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %95 = arith.subf %in, %in_34 : f32
      linalg.yield %95 : f32
    } -> tensor<2x2x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x2x8x8xf32>) outs(%49 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.exp %in : f32
      linalg.yield %95 : f32
    } -> tensor<2x2x8x8xf32>
    %59 = tensor.empty() : tensor<2x2x8x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<2x2x8x8xf32>) outs(%60 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %in, %out : f32
      linalg.yield %95 : f32
    } -> tensor<2x2x8x1xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%49 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %95 = arith.divf %in, %in_34 : f32
      linalg.yield %95 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_26 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %63 = tensor.empty() : tensor<4x8x4xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %65 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%64 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_28 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %66 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x2x8x4xf32>) outs(%66 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_31 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) permutation = [1, 0] 
    %67 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %68 = linalg.batch_matmul ins(%collapsed_30, %67 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%21 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %68 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %95 = arith.addf %in, %in_34 : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x8xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %95 : f32
    } -> tensor<2x8x8xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %in, %out : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.divf %in, %cst_5 : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.truncf %cst_4 : f64 to f32
      %96 = arith.addf %in, %95 : f32
      linalg.yield %96 : f32
    } -> tensor<2x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.rsqrt %in : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %74 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %95 = arith.mulf %in, %in_34 : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x8xf32>
    %76 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %75 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %95 = arith.mulf %in, %in_34 : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x8xf32>
    %77 = tensor.empty() : tensor<8x16xf32>
    %transposed_32 = linalg.transpose ins(%arg8 : tensor<16x8xf32>) outs(%77 : tensor<8x16xf32>) permutation = [1, 0] 
    %78 = tensor.empty() : tensor<2x8x16xf32>
    %79 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<8x16xf32>) outs(%78 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%78 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %81 = linalg.batch_matmul ins(%76, %79 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%80 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x16xf32>) outs(%78 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.cmpf ugt, %in, %cst : f32
      %96 = arith.select %95, %in, %cst : f32
      linalg.yield %96 : f32
    } -> tensor<2x8x16xf32>
    %83 = tensor.empty() : tensor<16x8xf32>
    %transposed_33 = linalg.transpose ins(%arg9 : tensor<8x16xf32>) outs(%83 : tensor<16x8xf32>) permutation = [1, 0] 
    %84 = tensor.empty() : tensor<2x16x8xf32>
    %85 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<16x8xf32>) outs(%84 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %86 = linalg.batch_matmul ins(%82, %85 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%21 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %86 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %95 = arith.addf %in, %in_34 : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %95 : f32
    } -> tensor<2x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %in, %out : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.divf %in, %cst_5 : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.truncf %cst_4 : f64 to f32
      %96 = arith.addf %in, %95 : f32
      linalg.yield %96 : f32
    } -> tensor<2x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x8x1xf32>) outs(%11 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.rsqrt %in : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %92 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %95 = arith.mulf %in, %in_34 : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x8xf32>
    %94 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %93 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %95 = arith.mulf %in, %in_34 : f32
      linalg.yield %95 : f32
    } -> tensor<2x8x8xf32>
    return %94 : tensor<2x8x8xf32>
  }
}

