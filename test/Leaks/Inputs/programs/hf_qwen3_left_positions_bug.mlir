#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x8xi64>, %arg2: tensor<32x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<4x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<4xf32>, %arg8: tensor<4xf32>, %arg9: tensor<16x8xf32>, %arg10: tensor<16x8xf32>, %arg11: tensor<8x16xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c7_i64 = arith.constant 7 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0.70710678118654757 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %c7 = arith.constant 7 : index
    %cst_10 = arith.constant 8.000000e+00 : f32
    %cst_11 = arith.constant 4.000000e+00 : f32
    %cst_12 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %150 = arith.cmpi ne, %in, %c7_i64 : i64
      linalg.yield %150 : i1
    } -> tensor<2x8xi1>
    %2 = tensor.empty() : tensor<2x8xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<2x8xi1>) outs(%2 : tensor<2x8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %150 = arith.extui %in : i1 to i64
      linalg.yield %150 : i64
    } -> tensor<2x8xi64>
    %4 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %150 = linalg.index 0 : index
      %151 = linalg.index 1 : index
      %152 = arith.subi %c7, %151 : index
      %extracted = tensor.extract %3[%150, %152] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded = tensor.expand_shape %5 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %150 = linalg.index 0 : index
      %151 = arith.index_cast %150 : index to i64
      linalg.yield %151 : i64
    } -> tensor<8xi64>
    %expanded_13 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %8 = tensor.empty() : tensor<8x8xi1>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %7 : tensor<8x1xi64>, tensor<8xi64>) outs(%8 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %150 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %150 : i1
    } -> tensor<8x8xi1>
    %10 = tensor.empty() : tensor<2x8x8xi64>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %expanded, %cst_12 : tensor<8x8xi1>, tensor<2x8x1xi64>, tensor<i64>) outs(%10 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_47: i64, %in_48: i64, %out: i64):
      %150 = arith.select %in, %in_47, %in_48 : i64
      linalg.yield %150 : i64
    } -> tensor<2x8x8xi64>
    %12 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "reduction", "parallel"]} ins(%11 : tensor<2x8x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %150 = arith.addi %in, %out : i64
      linalg.yield %150 : i64
    } -> tensor<2x8xi64>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %150 = linalg.index 0 : index
      %151 = linalg.index 1 : index
      %152 = arith.subi %c7, %151 : index
      %extracted = tensor.extract %12[%150, %152] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x8xi64>) outs(%2 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %150 = arith.subi %in, %c1_i64 : i64
      linalg.yield %150 : i64
    } -> tensor<2x8xi64>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x8xi64>) outs(%2 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %150 = arith.maxsi %in, %c0_i64 : i64
      linalg.yield %150 : i64
    } -> tensor<2x8xi64>
    %16 = tensor.empty() : tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %150 = arith.index_cast %in : i64 to index
      %151 = linalg.index 2 : index
      %152 = arith.cmpi slt, %150, %c32 : index
      cf.assert %152, "index must be smaller than dim size"
      %153 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %153, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%150, %151] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%0 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %150 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %150 : i1
    } -> tensor<2x8xi1>
    %19 = tensor.empty() : tensor<2xi64>
    %20 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%19 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %150 = linalg.index 0 : index
      %151 = arith.index_cast %150 : index to i64
      linalg.yield %151 : i64
    } -> tensor<2xi64>
    %expanded_14 = tensor.expand_shape %20 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_16 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %21 = tensor.empty() : tensor<1x1x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%21 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %150 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %150 : i1
    } -> tensor<1x1x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map13, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %22 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%21 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %150 = arith.andi %in, %in_47 : i1
      linalg.yield %150 : i1
    } -> tensor<1x1x8x8xi1>
    %24 = tensor.empty() : tensor<2x1x1x8xi1>
    %25 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%24 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %150 = arith.cmpi slt, %in, %c0_i64 : i64
      %151 = arith.addi %in, %c2_i64 : i64
      %152 = arith.select %150, %151, %in : i64
      %153 = arith.index_cast %152 : i64 to index
      %154 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %155 = arith.addi %in_47, %c8_i64 : i64
      %156 = arith.select %154, %155, %in_47 : i64
      %157 = arith.index_cast %156 : i64 to index
      %extracted = tensor.extract %18[%153, %157] : tensor<2x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x8xi1>
    %26 = tensor.empty() : tensor<2x1x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map16, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<1x1x8x8xi1>, tensor<2x1x1x8xi1>) outs(%26 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %150 = arith.andi %in, %in_47 : i1
      linalg.yield %150 : i1
    } -> tensor<2x1x8x8xi1>
    %expanded_17 = tensor.expand_shape %15 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %28 = tensor.empty() : tensor<2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x8x1xi64>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %150 = arith.sitofp %in : i64 to f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1xf32>
    %30 = tensor.empty() : tensor<2x8x2xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %cst_9 : tensor<2x8x1xf32>, tensor<2xf32>) outs(%30 : tensor<2x8x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x2xf32>
    %concat = tensor.concat dim(2) %31, %31 : (tensor<2x8x2xf32>, tensor<2x8x2xf32>) -> tensor<2x8x4xf32>
    %32 = tensor.empty() : tensor<2x8x4xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x8x4xf32>) outs(%32 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.cos %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x4xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x8x4xf32>) outs(%32 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.sin %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x4xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %150 : f32
    } -> tensor<2x8x8xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_10 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_8 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %40 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map17, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %41 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x8xf32>
    %43 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %44 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %46 = linalg.batch_matmul ins(%42, %44 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%45 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_18 = tensor.expand_shape %46 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %47 = tensor.empty() : tensor<2x8x2x4xf32>
    %48 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x8x2x4xf32>) outs(%47 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %150 : f32
    } -> tensor<2x8x2x4xf32>
    %49 = tensor.empty() : tensor<2x8x2x1xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %51 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<2x8x2x4xf32>) outs(%50 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x2x1xf32>
    %52 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x8x2x1xf32>) outs(%49 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_11 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x2x1xf32>
    %53 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x8x2x1xf32>) outs(%49 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_8 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x8x2x1xf32>
    %54 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x8x2x1xf32>) outs(%49 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x2x1xf32>
    %55 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %54 : tensor<2x8x2x4xf32>, tensor<2x8x2x1xf32>) outs(%47 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x2x4xf32>
    %56 = linalg.generic {indexing_maps = [#map18, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %55 : tensor<4xf32>, tensor<2x8x2x4xf32>) outs(%47 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x2x4xf32>
    %57 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_19 = linalg.transpose ins(%56 : tensor<2x8x2x4xf32>) outs(%57 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %58 = tensor.empty() : tensor<8x4xf32>
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%58 : tensor<8x4xf32>) permutation = [1, 0] 
    %59 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x4xf32>) outs(%32 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %61 = linalg.batch_matmul ins(%42, %59 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%60 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_21 = tensor.expand_shape %61 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %62 = tensor.empty() : tensor<2x8x1x4xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x8x1x4xf32>) outs(%62 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %150 : f32
    } -> tensor<2x8x1x4xf32>
    %64 = tensor.empty() : tensor<2x8x1x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x8x1x4xf32>) outs(%65 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x8x1x1xf32>) outs(%64 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_11 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x8x1x1xf32>) outs(%64 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_8 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x8x1x1xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x8x1x1xf32>) outs(%64 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1x1xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %69 : tensor<2x8x1x4xf32>, tensor<2x8x1x1xf32>) outs(%62 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1x4xf32>
    %71 = linalg.generic {indexing_maps = [#map18, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %70 : tensor<4xf32>, tensor<2x8x1x4xf32>) outs(%62 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1x4xf32>
    %72 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_22 = linalg.transpose ins(%71 : tensor<2x8x1x4xf32>) outs(%72 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg5 : tensor<4x8xf32>) outs(%58 : tensor<8x4xf32>) permutation = [1, 0] 
    %73 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x4xf32>) outs(%32 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %74 = linalg.batch_matmul ins(%42, %73 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%60 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_24 = tensor.expand_shape %74 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x1x4xf32>) outs(%72 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %expanded_27 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_26 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%57 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %76 = tensor.empty() : tensor<2x2x8x2xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x2x8x2xf32>) outs(%76 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.negf %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_29 = tensor.concat dim(3) %77, %extracted_slice : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%57 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x2x8x4xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%57 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.addf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x2x8x4xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_26 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%72 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %81 = tensor.empty() : tensor<2x1x8x2xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x1x8x2xf32>) outs(%81 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.negf %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_32 = tensor.concat dim(3) %82, %extracted_slice_30 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_27 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%72 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x1x8x4xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %83 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%72 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.addf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x1x8x4xf32>
    %85 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %86 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x1x8x4xf32>) outs(%85 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %86 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %87 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x1x8x4xf32>) outs(%85 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %88 = tensor.empty() : tensor<2x1x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_3, %cst_4 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%88 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %150 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %150 : f32
    } -> tensor<2x1x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x2x8x4xf32>) outs(%57 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_6 : f64 to f32
      %151 = arith.mulf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x8x4xf32>
    %91 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_33 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%91 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %92 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<2x2x4x8xf32>) outs(%91 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_6 : f64 to f32
      %151 = arith.mulf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed_34 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_35 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %93 = tensor.empty() : tensor<4x8x8xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %95 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%94 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_36 = tensor.expand_shape %95 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %96 = tensor.empty() : tensor<2x2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %89 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%96 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.addf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x2x8x8xf32>
    %98 = tensor.empty() : tensor<2x2x8xi64>
    %99 = linalg.fill ins(%c0_i64 : i64) outs(%98 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %100 = tensor.empty() : tensor<2x2x8xf32>
    %101 = linalg.fill ins(%cst_0 : f32) outs(%100 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %102:2 = linalg.generic {indexing_maps = [#map12, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x2x8x8xf32>) outs(%101, %99 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %150 = linalg.index 3 : index
      %151 = arith.index_cast %150 : index to i64
      %152 = arith.maximumf %in, %out : f32
      %153 = arith.cmpf ogt, %in, %out : f32
      %154 = arith.select %153, %151, %out_47 : i64
      linalg.yield %152, %154 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_37 = tensor.expand_shape %102#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_37 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%96 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.subf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x2x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x2x8x8xf32>) outs(%96 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.exp %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x2x8x8xf32>
    %105 = tensor.empty() : tensor<2x2x8x1xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %107 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<2x2x8x8xf32>) outs(%106 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x2x8x1xf32>
    %108 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %107 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%96 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.divf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x2x8x8xf32>
    %109 = tensor.empty() : tensor<2x2x8x8xi1>
    %110 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<2x2x8x8xf32>) outs(%109 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %150 = arith.extf %in : f32 to f64
      %151 = arith.cmpf oeq, %150, %cst_7 : f64
      linalg.yield %151 : i1
    } -> tensor<2x2x8x8xi1>
    %111 = tensor.empty() : tensor<2x2x8x1xi1>
    %112 = linalg.fill ins(%true : i1) outs(%111 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %113 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<2x2x8x8xi1>) outs(%112 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %150 = arith.andi %in, %out : i1
      linalg.yield %150 : i1
    } -> tensor<2x2x8x1xi1>
    %114 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %cst_2, %108 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%96 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %150 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %150 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_38 = tensor.collapse_shape %114 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_39 = tensor.collapse_shape %87 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %115 = tensor.empty() : tensor<4x8x4xf32>
    %116 = linalg.fill ins(%cst : f32) outs(%115 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %117 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%116 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_40 = tensor.expand_shape %117 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x2x8x4xf32>) outs(%47 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_43 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %118 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.batch_matmul ins(%collapsed_42, %118 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%45 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %119 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.addf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %150 : f32
    } -> tensor<2x8x8xf32>
    %122 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_10 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_8 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x8x1xf32>
    %125 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1xf32>
    %126 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %125 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map17, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %126 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x8xf32>
    %128 = tensor.empty() : tensor<8x16xf32>
    %transposed_44 = linalg.transpose ins(%arg9 : tensor<16x8xf32>) outs(%128 : tensor<8x16xf32>) permutation = [1, 0] 
    %129 = tensor.empty() : tensor<2x8x16xf32>
    %130 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<8x16xf32>) outs(%129 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %131 = linalg.fill ins(%cst : f32) outs(%129 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %132 = linalg.batch_matmul ins(%127, %130 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%131 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x8x16xf32>) outs(%129 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.negf %in : f32
      %151 = math.exp %150 : f32
      %152 = arith.addf %151, %cst_1 : f32
      %153 = arith.divf %cst_1, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x16xf32>
    %134 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %132 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%129 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x16xf32>
    %transposed_45 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%128 : tensor<8x16xf32>) permutation = [1, 0] 
    %135 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<8x16xf32>) outs(%129 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %136 = linalg.batch_matmul ins(%127, %135 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%131 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %137 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %136 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%129 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x16xf32>
    %138 = tensor.empty() : tensor<16x8xf32>
    %transposed_46 = linalg.transpose ins(%arg11 : tensor<8x16xf32>) outs(%138 : tensor<16x8xf32>) permutation = [1, 0] 
    %139 = tensor.empty() : tensor<2x16x8xf32>
    %140 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<16x8xf32>) outs(%139 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %141 = linalg.batch_matmul ins(%137, %140 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%45 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %142 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %141 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.addf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x8xf32>
    %143 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %150 : f32
    } -> tensor<2x8x8xf32>
    %144 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1xf32>
    %145 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_10 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1xf32>
    %146 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_8 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x8x1xf32>
    %147 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x1xf32>
    %148 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %147 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x8xf32>
    %149 = linalg.generic {indexing_maps = [#map17, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %148 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %150 = arith.mulf %in, %in_47 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x8xf32>
    return %149 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

