#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map13 = affine_map<(d0, d1) -> (0, d1)>
#map14 = affine_map<(d0, d1) -> (d0, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x8xi64>, %arg2: tensor<32x16xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<16x16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16x16xf32>, %arg7: tensor<8x2xf32>, %arg8: tensor<16xf32>, %arg9: tensor<32x16xf32>, %arg10: tensor<16x32xf32>, %arg11: tensor<16xf32>, %arg12: tensor<16xf32>) -> tensor<2x8x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c8 = arith.constant 8 : index
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 2.0794415416798357 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant 1.600000e+01 : f32
    %cst_7 = arith.constant 2.000000e+00 : f32
    %cst_8 = arith.constant dense<3> : tensor<8x8xi64>
    %0 = tensor.empty() : tensor<2x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %105 = arith.index_cast %in : i64 to index
      %106 = linalg.index 2 : index
      %107 = arith.cmpi slt, %105, %c32 : index
      cf.assert %107, "index must be smaller than dim size"
      %108 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %108, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%105, %106] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x16xf32>
    %2 = tensor.empty() : tensor<2x8xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%2 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %105 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %105 : i1
    } -> tensor<2x8xi1>
    %4 = tensor.empty() : tensor<2xi64>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %105 = linalg.index 0 : index
      %106 = arith.index_cast %105 : index to i64
      linalg.yield %106 : i64
    } -> tensor<2xi64>
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %105 = linalg.index 0 : index
      %106 = arith.index_cast %105 : index to i64
      linalg.yield %106 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_10 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %8 = tensor.empty() : tensor<1x1x8x1xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x8x1xi64>) outs(%8 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %105 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %105 : i1
    } -> tensor<1x1x8x1xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %9 : tensor<i1>, tensor<1x1x8x1xi1>) outs(%8 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i1, %in_34: i1, %out: i1):
      %105 = arith.andi %in, %in_34 : i1
      linalg.yield %105 : i1
    } -> tensor<1x1x8x1xi1>
    %11 = tensor.empty() : tensor<2x1x1x8xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%11 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_34: i64, %out: i1):
      %105 = arith.cmpi slt, %in, %c0_i64 : i64
      %106 = arith.addi %in, %c2_i64 : i64
      %107 = arith.select %105, %106, %in : i64
      %108 = arith.index_cast %107 : i64 to index
      %109 = arith.cmpi slt, %in_34, %c0_i64 : i64
      %110 = arith.addi %in_34, %c8_i64 : i64
      %111 = arith.select %109, %110, %in_34 : i64
      %112 = arith.index_cast %111 : i64 to index
      %extracted = tensor.extract %3[%108, %112] : tensor<2x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x8xi1>
    %13 = tensor.empty() : tensor<2x1x8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x8x1xi1>, tensor<2x1x1x8xi1>) outs(%13 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_34: i1, %out: i1):
      %105 = arith.andi %in, %in_34 : i1
      linalg.yield %105 : i1
    } -> tensor<2x1x8x8xi1>
    %15 = tensor.empty() : tensor<2x1x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_34: f32, %in_35: f32, %out: f32):
      %105 = arith.select %in, %in_34, %in_35 : f32
      linalg.yield %105 : f32
    } -> tensor<2x1x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %105 : f32
    } -> tensor<2x8x16xf32>
    %18 = tensor.empty() : tensor<2x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x16xf32>) outs(%19 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_6 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_5 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.mulf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x16xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %24 : tensor<16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.mulf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x16xf32>
    %26 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<16x16xf32>) outs(%26 : tensor<16x16xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<2x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x16xf32>) outs(%27 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %30 = linalg.batch_matmul ins(%25, %28 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%29 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %expanded_11 = tensor.expand_shape %30 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %31 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x8x2x8xf32>) outs(%31 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_13 = linalg.transpose ins(%arg4 : tensor<16x16xf32>) outs(%26 : tensor<16x16xf32>) permutation = [1, 0] 
    %32 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<16x16xf32>) outs(%27 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %33 = linalg.batch_matmul ins(%25, %32 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%29 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %expanded_14 = tensor.expand_shape %33 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %transposed_15 = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%26 : tensor<16x16xf32>) permutation = [1, 0] 
    %34 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<16x16xf32>) outs(%27 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %35 = linalg.batch_matmul ins(%25, %34 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%29 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %expanded_16 = tensor.expand_shape %35 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x8x2x8xf32>) outs(%31 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_19 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %36 = tensor.empty() : tensor<8x8xi64>
    %37 = linalg.generic {indexing_maps = [#map13, #map14, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_19, %expanded_18 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%36 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_34: i64, %out: i64):
      %105 = arith.subi %in, %in_34 : i64
      linalg.yield %105 : i64
    } -> tensor<8x8xi64>
    %38 = tensor.empty() : tensor<8x8xi1>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<8x8xi64>) outs(%38 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %105 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %105 : i1
    } -> tensor<8x8xi1>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<8x8xi1>) outs(%36 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %105 = arith.extui %in : i1 to i64
      linalg.yield %105 : i64
    } -> tensor<8x8xi64>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<8x8xi64>) outs(%36 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %105 = arith.muli %in, %c4_i64 : i64
      linalg.yield %105 : i64
    } -> tensor<8x8xi64>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<8x8xi64>) outs(%36 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %105 = math.absi %in : i64
      linalg.yield %105 : i64
    } -> tensor<8x8xi64>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<8x8xi64>) outs(%38 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %105 = arith.cmpi slt, %in, %c2_i64 : i64
      linalg.yield %105 : i1
    } -> tensor<8x8xi1>
    %44 = tensor.empty() : tensor<8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<8x8xi64>) outs(%44 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %105 = arith.sitofp %in : i64 to f32
      linalg.yield %105 : f32
    } -> tensor<8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<8x8xf32>) outs(%44 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_7 : f32
      linalg.yield %105 : f32
    } -> tensor<8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<8x8xf32>) outs(%44 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.log %in : f32
      linalg.yield %105 : f32
    } -> tensor<8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<8x8xf32>) outs(%44 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_4 : f64 to f32
      %106 = arith.divf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<8x8xf32>) outs(%44 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.mulf %in, %cst_7 : f32
      linalg.yield %105 : f32
    } -> tensor<8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<8x8xf32>) outs(%36 : tensor<8x8xi64>) {
    ^bb0(%in: f32, %out: i64):
      %105 = arith.fptosi %in : f32 to i64
      linalg.yield %105 : i64
    } -> tensor<8x8xi64>
    %51 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<8x8xi64>) outs(%36 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %105 = arith.addi %in, %c2_i64 : i64
      linalg.yield %105 : i64
    } -> tensor<8x8xi64>
    %52 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%51, %cst_8 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%36 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_34: i64, %out: i64):
      %105 = arith.minsi %in, %in_34 : i64
      linalg.yield %105 : i64
    } -> tensor<8x8xi64>
    %53 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%43, %42, %52 : tensor<8x8xi1>, tensor<8x8xi64>, tensor<8x8xi64>) outs(%36 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %in_34: i64, %in_35: i64, %out: i64):
      %105 = arith.select %in, %in_34, %in_35 : i64
      linalg.yield %105 : i64
    } -> tensor<8x8xi64>
    %54 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%41, %53 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%36 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_34: i64, %out: i64):
      %105 = arith.addi %in, %in_34 : i64
      linalg.yield %105 : i64
    } -> tensor<8x8xi64>
    %55 = tensor.empty() : tensor<8x8x2xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<8x8xi64>) outs(%55 : tensor<8x8x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %105 = arith.index_cast %in : i64 to index
      %106 = linalg.index 2 : index
      %107 = arith.cmpi slt, %105, %c8 : index
      cf.assert %107, "index must be smaller than dim size"
      %108 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %108, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg7[%105, %106] : tensor<8x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8x2xf32>
    %57 = tensor.empty() : tensor<2x8x8xf32>
    %transposed_20 = linalg.transpose ins(%56 : tensor<8x8x2xf32>) outs(%57 : tensor<2x8x8xf32>) permutation = [2, 0, 1] 
    %expanded_21 = tensor.expand_shape %transposed_20 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_14 : tensor<2x8x2x8xf32>) outs(%31 : tensor<2x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %58 = tensor.empty() : tensor<4x8x8xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %60 = linalg.batch_matmul ins(%collapsed, %collapsed_23 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%59 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_24 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_21 : tensor<2x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%31 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.addf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %16 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%31 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.addf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x8x8xf32>
    %63 = tensor.empty() : tensor<2x2x8xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %65 = tensor.empty() : tensor<2x2x8xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %67:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x2x8x8xf32>) outs(%66, %64 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_34: i64):
      %105 = linalg.index 3 : index
      %106 = arith.index_cast %105 : index to i64
      %107 = arith.maximumf %in, %out : f32
      %108 = arith.cmpf ogt, %in, %out : f32
      %109 = arith.select %108, %106, %out_34 : i64
      linalg.yield %107, %109 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_25 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_25 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%31 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.subf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x2x8x8xf32>) outs(%31 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.exp %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x8x8xf32>
    %70 = tensor.empty() : tensor<2x2x8x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x2x8x8xf32>) outs(%71 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%31 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.divf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_26 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %74 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%59 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_28 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %75 = tensor.empty() : tensor<2x8x2x8xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x2x8x8xf32>) outs(%75 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %transposed_31 = linalg.transpose ins(%arg6 : tensor<16x16xf32>) outs(%26 : tensor<16x16xf32>) permutation = [1, 0] 
    %76 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<16x16xf32>) outs(%27 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %77 = linalg.batch_matmul ins(%collapsed_30, %76 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%29 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %77 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.addf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x16xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %105 : f32
    } -> tensor<2x8x16xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x8x16xf32>) outs(%19 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_6 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_5 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.mulf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x16xf32>
    %85 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %84 : tensor<16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.mulf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x16xf32>
    %86 = tensor.empty() : tensor<16x32xf32>
    %transposed_32 = linalg.transpose ins(%arg9 : tensor<32x16xf32>) outs(%86 : tensor<16x32xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<2x16x32xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<16x32xf32>) outs(%87 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %89 = tensor.empty() : tensor<2x8x32xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %91 = linalg.batch_matmul ins(%85, %88 : tensor<2x8x16xf32>, tensor<2x16x32xf32>) outs(%90 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x8x32xf32>) outs(%89 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.cmpf ugt, %in, %cst : f32
      %106 = arith.select %105, %in, %cst : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x32xf32>
    %93 = tensor.empty() : tensor<32x16xf32>
    %transposed_33 = linalg.transpose ins(%arg10 : tensor<16x32xf32>) outs(%93 : tensor<32x16xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<2x32x16xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<32x16xf32>) outs(%94 : tensor<2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x16xf32>
    %96 = linalg.batch_matmul ins(%92, %95 : tensor<2x8x32xf32>, tensor<2x32x16xf32>) outs(%29 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %96 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.addf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x16xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %105 : f32
    } -> tensor<2x8x16xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x8x16xf32>) outs(%19 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_6 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_5 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<2x8x16xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.mulf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x16xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %103 : tensor<16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.mulf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x16xf32>
    return %104 : tensor<2x8x16xf32>
  }
}

