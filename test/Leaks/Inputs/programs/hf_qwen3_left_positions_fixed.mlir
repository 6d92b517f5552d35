#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
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
    %cst_10 = arith.constant 8.000000e+00 : f32
    %cst_11 = arith.constant 4.000000e+00 : f32
    %cst_12 = arith.constant dense<0> : tensor<i64>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %146 = linalg.index 0 : index
      %147 = arith.index_cast %146 : index to i64
      linalg.yield %147 : i64
    } -> tensor<8xi64>
    %expanded_13 = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %2 = tensor.empty() : tensor<8x8xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %1 : tensor<8x1xi64>, tensor<8xi64>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %146 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %146 : i1
    } -> tensor<8x8xi1>
    %4 = tensor.empty() : tensor<2x8x8xi64>
    %5 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded, %cst_12 : tensor<8x8xi1>, tensor<2x8x1xi64>, tensor<i64>) outs(%4 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_47: i64, %in_48: i64, %out: i64):
      %146 = arith.select %in, %in_47, %in_48 : i64
      linalg.yield %146 : i64
    } -> tensor<2x8x8xi64>
    %6 = tensor.empty() : tensor<2x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "reduction", "parallel"]} ins(%5 : tensor<2x8x8xi64>) outs(%7 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %146 = arith.addi %in, %out : i64
      linalg.yield %146 : i64
    } -> tensor<2x8xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%6 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %146 = arith.subi %in, %c1_i64 : i64
      linalg.yield %146 : i64
    } -> tensor<2x8xi64>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x8xi64>) outs(%6 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %146 = arith.maxsi %in, %c0_i64 : i64
      linalg.yield %146 : i64
    } -> tensor<2x8xi64>
    %11 = tensor.empty() : tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %146 = arith.index_cast %in : i64 to index
      %147 = linalg.index 2 : index
      %148 = arith.cmpi slt, %146, %c32 : index
      cf.assert %148, "index must be smaller than dim size"
      %149 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %149, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%146, %147] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<2x8xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%13 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %146 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %146 : i1
    } -> tensor<2x8xi1>
    %15 = tensor.empty() : tensor<2xi64>
    %16 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%15 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %146 = linalg.index 0 : index
      %147 = arith.index_cast %146 : index to i64
      linalg.yield %147 : i64
    } -> tensor<2xi64>
    %expanded_14 = tensor.expand_shape %16 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_16 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %17 = tensor.empty() : tensor<1x1x8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%17 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %146 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %146 : i1
    } -> tensor<1x1x8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map13, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %18 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%17 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %146 = arith.andi %in, %in_47 : i1
      linalg.yield %146 : i1
    } -> tensor<1x1x8x8xi1>
    %20 = tensor.empty() : tensor<2x1x1x8xi1>
    %21 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%20 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %146 = arith.cmpi slt, %in, %c0_i64 : i64
      %147 = arith.addi %in, %c2_i64 : i64
      %148 = arith.select %146, %147, %in : i64
      %149 = arith.index_cast %148 : i64 to index
      %150 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %151 = arith.addi %in_47, %c8_i64 : i64
      %152 = arith.select %150, %151, %in_47 : i64
      %153 = arith.index_cast %152 : i64 to index
      %extracted = tensor.extract %14[%149, %153] : tensor<2x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x8xi1>
    %22 = tensor.empty() : tensor<2x1x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map16, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<1x1x8x8xi1>, tensor<2x1x1x8xi1>) outs(%22 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %146 = arith.andi %in, %in_47 : i1
      linalg.yield %146 : i1
    } -> tensor<2x1x8x8xi1>
    %expanded_17 = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %24 = tensor.empty() : tensor<2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x8x1xi64>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %146 = arith.sitofp %in : i64 to f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1xf32>
    %26 = tensor.empty() : tensor<2x8x2xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_9 : tensor<2x8x1xf32>, tensor<2xf32>) outs(%26 : tensor<2x8x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x2xf32>
    %concat = tensor.concat dim(2) %27, %27 : (tensor<2x8x2xf32>, tensor<2x8x2xf32>) -> tensor<2x8x4xf32>
    %28 = tensor.empty() : tensor<2x8x4xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x8x4xf32>) outs(%28 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.cos %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x4xf32>
    %30 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x8x4xf32>) outs(%28 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.sin %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x4xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %146 : f32
    } -> tensor<2x8x8xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x8x8xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x8x1xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_10 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x8x1xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_8 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x8x1xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %36 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map17, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %37 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x8xf32>
    %39 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%39 : tensor<8x8xf32>) permutation = [1, 0] 
    %40 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %42 = linalg.batch_matmul ins(%38, %40 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%41 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_18 = tensor.expand_shape %42 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %43 = tensor.empty() : tensor<2x8x2x4xf32>
    %44 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x8x2x4xf32>) outs(%43 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %146 : f32
    } -> tensor<2x8x2x4xf32>
    %45 = tensor.empty() : tensor<2x8x2x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %47 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x8x2x4xf32>) outs(%46 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x2x1xf32>
    %48 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x8x2x1xf32>) outs(%45 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_11 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x2x1xf32>
    %49 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x8x2x1xf32>) outs(%45 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_8 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x2x1xf32>
    %50 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x8x2x1xf32>) outs(%45 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x2x1xf32>
    %51 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %50 : tensor<2x8x2x4xf32>, tensor<2x8x2x1xf32>) outs(%43 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x2x4xf32>
    %52 = linalg.generic {indexing_maps = [#map18, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %51 : tensor<4xf32>, tensor<2x8x2x4xf32>) outs(%43 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x2x4xf32>
    %53 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_19 = linalg.transpose ins(%52 : tensor<2x8x2x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %54 = tensor.empty() : tensor<8x4xf32>
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%54 : tensor<8x4xf32>) permutation = [1, 0] 
    %55 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x4xf32>) outs(%28 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %57 = linalg.batch_matmul ins(%38, %55 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_21 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %58 = tensor.empty() : tensor<2x8x1x4xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x8x1x4xf32>) outs(%58 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %146 : f32
    } -> tensor<2x8x1x4xf32>
    %60 = tensor.empty() : tensor<2x8x1x1xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x8x1x4xf32>) outs(%61 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x1x1xf32>) outs(%60 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_11 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x8x1x1xf32>) outs(%60 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_8 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x8x1x1xf32>) outs(%60 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %65 : tensor<2x8x1x4xf32>, tensor<2x8x1x1xf32>) outs(%58 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1x4xf32>
    %67 = linalg.generic {indexing_maps = [#map18, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %66 : tensor<4xf32>, tensor<2x8x1x4xf32>) outs(%58 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1x4xf32>
    %68 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_22 = linalg.transpose ins(%67 : tensor<2x8x1x4xf32>) outs(%68 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg5 : tensor<4x8xf32>) outs(%54 : tensor<8x4xf32>) permutation = [1, 0] 
    %69 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x4xf32>) outs(%28 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %70 = linalg.batch_matmul ins(%38, %69 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_24 = tensor.expand_shape %70 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x1x4xf32>) outs(%68 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %expanded_27 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_26 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %72 = tensor.empty() : tensor<2x2x8x2xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x2x8x2xf32>) outs(%72 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.negf %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_29 = tensor.concat dim(3) %73, %extracted_slice : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x8x4xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.addf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x8x4xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_26 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%68 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %77 = tensor.empty() : tensor<2x1x8x2xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x1x8x2xf32>) outs(%77 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.negf %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_32 = tensor.concat dim(3) %78, %extracted_slice_30 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_27 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%68 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x1x8x4xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%68 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.addf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x1x8x4xf32>
    %81 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %82 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x1x8x4xf32>) outs(%81 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %82 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %83 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x1x8x4xf32>) outs(%81 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %84 = tensor.empty() : tensor<2x1x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %cst_3, %cst_4 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%84 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %146 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %146 : f32
    } -> tensor<2x1x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x2x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_6 : f64 to f32
      %147 = arith.mulf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x8x4xf32>
    %87 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_33 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%87 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %88 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<2x2x4x8xf32>) outs(%87 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_6 : f64 to f32
      %147 = arith.mulf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed_34 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_35 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %89 = tensor.empty() : tensor<4x8x8xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %91 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%90 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_36 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %92 = tensor.empty() : tensor<2x2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %85 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%92 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.addf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x8x8xf32>
    %94 = tensor.empty() : tensor<2x2x8xi64>
    %95 = linalg.fill ins(%c0_i64 : i64) outs(%94 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %96 = tensor.empty() : tensor<2x2x8xf32>
    %97 = linalg.fill ins(%cst_0 : f32) outs(%96 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %98:2 = linalg.generic {indexing_maps = [#map12, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<2x2x8x8xf32>) outs(%97, %95 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %146 = linalg.index 3 : index
      %147 = arith.index_cast %146 : index to i64
      %148 = arith.maximumf %in, %out : f32
      %149 = arith.cmpf ogt, %in, %out : f32
      %150 = arith.select %149, %147, %out_47 : i64
      linalg.yield %148, %150 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_37 = tensor.expand_shape %98#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %expanded_37 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%92 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.subf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x2x8x8xf32>) outs(%92 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.exp %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x8x8xf32>
    %101 = tensor.empty() : tensor<2x2x8x1xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<2x2x8x8xf32>) outs(%102 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %103 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%92 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.divf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x8x8xf32>
    %105 = tensor.empty() : tensor<2x2x8x8xi1>
    %106 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<2x2x8x8xf32>) outs(%105 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %146 = arith.extf %in : f32 to f64
      %147 = arith.cmpf oeq, %146, %cst_7 : f64
      linalg.yield %147 : i1
    } -> tensor<2x2x8x8xi1>
    %107 = tensor.empty() : tensor<2x2x8x1xi1>
    %108 = linalg.fill ins(%true : i1) outs(%107 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %109 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<2x2x8x8xi1>) outs(%108 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %146 = arith.andi %in, %out : i1
      linalg.yield %146 : i1
    } -> tensor<2x2x8x1xi1>
    %110 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %cst_2, %104 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%92 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %146 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_38 = tensor.collapse_shape %110 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_39 = tensor.collapse_shape %83 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %111 = tensor.empty() : tensor<4x8x4xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %113 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%112 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_40 = tensor.expand_shape %113 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x2x8x4xf32>) outs(%43 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_43 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%39 : tensor<8x8xf32>) permutation = [1, 0] 
    %114 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %115 = linalg.batch_matmul ins(%collapsed_42, %114 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%41 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %115 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.addf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %146 : f32
    } -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x8x8xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x8x1xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_10 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x8x1xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_8 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x1xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %121 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map17, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %122 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x8xf32>
    %124 = tensor.empty() : tensor<8x16xf32>
    %transposed_44 = linalg.transpose ins(%arg9 : tensor<16x8xf32>) outs(%124 : tensor<8x16xf32>) permutation = [1, 0] 
    %125 = tensor.empty() : tensor<2x8x16xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<8x16xf32>) outs(%125 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %127 = linalg.fill ins(%cst : f32) outs(%125 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %128 = linalg.batch_matmul ins(%123, %126 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%127 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x16xf32>) outs(%125 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.negf %in : f32
      %147 = math.exp %146 : f32
      %148 = arith.addf %147, %cst_1 : f32
      %149 = arith.divf %cst_1, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x8x16xf32>
    %130 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %128 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%125 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x16xf32>
    %transposed_45 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%124 : tensor<8x16xf32>) permutation = [1, 0] 
    %131 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<8x16xf32>) outs(%125 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %132 = linalg.batch_matmul ins(%123, %131 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%127 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %132 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%125 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x16xf32>
    %134 = tensor.empty() : tensor<16x8xf32>
    %transposed_46 = linalg.transpose ins(%arg11 : tensor<8x16xf32>) outs(%134 : tensor<16x8xf32>) permutation = [1, 0] 
    %135 = tensor.empty() : tensor<2x16x8xf32>
    %136 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<16x8xf32>) outs(%135 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %137 = linalg.batch_matmul ins(%133, %136 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%41 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %137 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.addf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x8xf32>
    %139 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %146 : f32
    } -> tensor<2x8x8xf32>
    %140 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x8x8xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1xf32>
    %141 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x8x1xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_10 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1xf32>
    %142 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x8x1xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_8 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1xf32>
    %143 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x8x1xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x1xf32>
    %144 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %143 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x8xf32>
    %145 = linalg.generic {indexing_maps = [#map17, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %144 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %146 = arith.mulf %in, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x8xf32>
    return %145 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

