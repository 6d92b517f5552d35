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
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 4.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %139 = linalg.index 0 : index
      %140 = arith.index_cast %139 : index to i64
      linalg.yield %140 : i64
    } -> tensor<8xi64>
    %expanded_11 = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %2 = tensor.empty() : tensor<8x8xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %1 : tensor<8x1xi64>, tensor<8xi64>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %139 = arith.cmpi sle, %in, %in_45 : i64
      linalg.yield %139 : i1
    } -> tensor<8x8xi1>
    %4 = tensor.empty() : tensor<2x8x8xi64>
    %5 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded, %cst_10 : tensor<8x8xi1>, tensor<2x8x1xi64>, tensor<i64>) outs(%4 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_45: i64, %in_46: i64, %out: i64):
      %139 = arith.select %in, %in_45, %in_46 : i64
      linalg.yield %139 : i64
    } -> tensor<2x8x8xi64>
    %6 = tensor.empty() : tensor<2x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "reduction", "parallel"]} ins(%5 : tensor<2x8x8xi64>) outs(%7 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %139 = arith.addi %in, %out : i64
      linalg.yield %139 : i64
    } -> tensor<2x8xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%6 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %139 = arith.subi %in, %c1_i64 : i64
      linalg.yield %139 : i64
    } -> tensor<2x8xi64>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x8xi64>) outs(%6 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %139 = arith.maxsi %in, %c0_i64 : i64
      linalg.yield %139 : i64
    } -> tensor<2x8xi64>
    %11 = tensor.empty() : tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %139 = arith.index_cast %in : i64 to index
      %140 = linalg.index 2 : index
      %141 = arith.cmpi slt, %139, %c32 : index
      cf.assert %141, "index must be smaller than dim size"
      %142 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %142, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%139, %140] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<2x8xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%13 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %139 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %139 : i1
    } -> tensor<2x8xi1>
    %15 = tensor.empty() : tensor<2xi64>
    %16 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%15 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %139 = linalg.index 0 : index
      %140 = arith.index_cast %139 : index to i64
      linalg.yield %140 : i64
    } -> tensor<2xi64>
    %expanded_12 = tensor.expand_shape %16 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_14 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %17 = tensor.empty() : tensor<1x1x8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%17 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %139 = arith.cmpi sle, %in, %in_45 : i64
      linalg.yield %139 : i1
    } -> tensor<1x1x8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map13, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %18 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%17 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %139 = arith.andi %in, %in_45 : i1
      linalg.yield %139 : i1
    } -> tensor<1x1x8x8xi1>
    %20 = tensor.empty() : tensor<2x1x1x8xi1>
    %21 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%20 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %139 = arith.cmpi slt, %in, %c0_i64 : i64
      %140 = arith.addi %in, %c2_i64 : i64
      %141 = arith.select %139, %140, %in : i64
      %142 = arith.index_cast %141 : i64 to index
      %143 = arith.cmpi slt, %in_45, %c0_i64 : i64
      %144 = arith.addi %in_45, %c8_i64 : i64
      %145 = arith.select %143, %144, %in_45 : i64
      %146 = arith.index_cast %145 : i64 to index
      %extracted = tensor.extract %14[%142, %146] : tensor<2x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x8xi1>
    %22 = tensor.empty() : tensor<2x1x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map16, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<1x1x8x8xi1>, tensor<2x1x1x8xi1>) outs(%22 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %139 = arith.andi %in, %in_45 : i1
      linalg.yield %139 : i1
    } -> tensor<2x1x8x8xi1>
    %24 = tensor.empty() : tensor<2x1x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%24 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %139 = arith.select %in, %in_45, %in_46 : f32
      linalg.yield %139 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_15 = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %26 = tensor.empty() : tensor<2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x8x1xi64>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %139 = arith.sitofp %in : i64 to f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %28 = tensor.empty() : tensor<2x8x2xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %cst_6 : tensor<2x8x1xf32>, tensor<2xf32>) outs(%28 : tensor<2x8x2xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x2xf32>
    %concat = tensor.concat dim(2) %29, %29 : (tensor<2x8x2xf32>, tensor<2x8x2xf32>) -> tensor<2x8x4xf32>
    %30 = tensor.empty() : tensor<2x8x4xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x8x4xf32>) outs(%30 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.cos %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x4xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x8x4xf32>) outs(%30 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.sin %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x4xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<2x8x8xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_7 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_5 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %38 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map17, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %39 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %41 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%41 : tensor<8x8xf32>) permutation = [1, 0] 
    %42 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %44 = linalg.batch_matmul ins(%40, %42 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%43 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_16 = tensor.expand_shape %44 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %45 = tensor.empty() : tensor<2x8x2x4xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x8x2x4xf32>) outs(%45 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x8x2x4xf32>
    %47 = tensor.empty() : tensor<2x8x2x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %49 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x8x2x4xf32>) outs(%48 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x2x1xf32>
    %50 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x8x2x1xf32>) outs(%47 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_8 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x2x1xf32>
    %51 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x8x2x1xf32>) outs(%47 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_5 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x2x1xf32>
    %52 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x8x2x1xf32>) outs(%47 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x2x1xf32>
    %53 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %52 : tensor<2x8x2x4xf32>, tensor<2x8x2x1xf32>) outs(%45 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x2x4xf32>
    %54 = linalg.generic {indexing_maps = [#map18, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %53 : tensor<4xf32>, tensor<2x8x2x4xf32>) outs(%45 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x2x4xf32>
    %55 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_17 = linalg.transpose ins(%54 : tensor<2x8x2x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %56 = tensor.empty() : tensor<8x4xf32>
    %transposed_18 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%56 : tensor<8x4xf32>) permutation = [1, 0] 
    %57 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<8x4xf32>) outs(%30 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %59 = linalg.batch_matmul ins(%40, %57 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%58 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_19 = tensor.expand_shape %59 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %60 = tensor.empty() : tensor<2x8x1x4xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x8x1x4xf32>) outs(%60 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x8x1x4xf32>
    %62 = tensor.empty() : tensor<2x8x1x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x8x1x4xf32>) outs(%63 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x8x1x1xf32>) outs(%62 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_8 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x8x1x1xf32>) outs(%62 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_5 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x8x1x1xf32>) outs(%62 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %67 : tensor<2x8x1x4xf32>, tensor<2x8x1x1xf32>) outs(%60 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1x4xf32>
    %69 = linalg.generic {indexing_maps = [#map18, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %68 : tensor<4xf32>, tensor<2x8x1x4xf32>) outs(%60 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1x4xf32>
    %70 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_20 = linalg.transpose ins(%69 : tensor<2x8x1x4xf32>) outs(%70 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg5 : tensor<4x8xf32>) outs(%56 : tensor<8x4xf32>) permutation = [1, 0] 
    %71 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<8x4xf32>) outs(%30 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %72 = linalg.batch_matmul ins(%40, %71 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%58 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_22 = tensor.expand_shape %72 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x8x1x4xf32>) outs(%70 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_24 = tensor.expand_shape %31 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %expanded_25 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_24 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %74 = tensor.empty() : tensor<2x2x8x2xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x2x8x2xf32>) outs(%74 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.negf %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_27 = tensor.concat dim(3) %75, %extracted_slice : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_25 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x4xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.addf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x4xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_24 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%70 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_20[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %79 = tensor.empty() : tensor<2x1x8x2xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x1x8x2xf32>) outs(%79 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.negf %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_30 = tensor.concat dim(3) %80, %extracted_slice_28 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_25 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%70 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x1x8x4xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%70 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.addf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x1x8x4xf32>
    %83 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %84 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x1x8x4xf32>) outs(%83 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %84 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %85 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<2x1x8x4xf32>) outs(%83 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %86 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_31 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%86 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_32 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %87 = tensor.empty() : tensor<4x8x8xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %89 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%88 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_34 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %90 = tensor.empty() : tensor<2x2x8x8xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x2x8x8xf32>) outs(%90 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.mulf %in, %cst_9 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %25 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%90 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.addf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x8xf32>
    %93 = tensor.empty() : tensor<2x2x8xi64>
    %94 = linalg.fill ins(%c0_i64 : i64) outs(%93 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %95 = tensor.empty() : tensor<2x2x8xf32>
    %96 = linalg.fill ins(%cst_0 : f32) outs(%95 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %97:2 = linalg.generic {indexing_maps = [#map12, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%92 : tensor<2x2x8x8xf32>) outs(%96, %94 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %139 = linalg.index 3 : index
      %140 = arith.index_cast %139 : index to i64
      %141 = arith.maximumf %in, %out : f32
      %142 = arith.cmpf ogt, %in, %out : f32
      %143 = arith.select %142, %140, %out_45 : i64
      linalg.yield %141, %143 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_35 = tensor.expand_shape %97#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %expanded_35 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%90 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.subf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<2x2x8x8xf32>) outs(%90 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.exp %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x8xf32>
    %100 = tensor.empty() : tensor<2x2x8x1xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<2x2x8x8xf32>) outs(%101 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %102 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%90 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.divf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_36 = tensor.collapse_shape %103 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_37 = tensor.collapse_shape %85 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %104 = tensor.empty() : tensor<4x8x4xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %106 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%105 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_38 = tensor.expand_shape %106 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x2x8x4xf32>) outs(%45 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_41 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%41 : tensor<8x8xf32>) permutation = [1, 0] 
    %107 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %108 = linalg.batch_matmul ins(%collapsed_40, %107 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%43 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %109 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %108 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.addf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %110 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %111 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x8x8xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_7 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_5 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map17, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %115 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %117 = tensor.empty() : tensor<8x16xf32>
    %transposed_42 = linalg.transpose ins(%arg9 : tensor<16x8xf32>) outs(%117 : tensor<8x16xf32>) permutation = [1, 0] 
    %118 = tensor.empty() : tensor<2x8x16xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<8x16xf32>) outs(%118 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %120 = linalg.fill ins(%cst : f32) outs(%118 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %121 = linalg.batch_matmul ins(%116, %119 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%120 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %122 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x16xf32>) outs(%118 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.negf %in : f32
      %140 = math.exp %139 : f32
      %141 = arith.addf %140, %cst_1 : f32
      %142 = arith.divf %cst_1, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x8x16xf32>
    %123 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %121 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%118 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x16xf32>
    %transposed_43 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%117 : tensor<8x16xf32>) permutation = [1, 0] 
    %124 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<8x16xf32>) outs(%118 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %125 = linalg.batch_matmul ins(%116, %124 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%120 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %126 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%118 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x16xf32>
    %127 = tensor.empty() : tensor<16x8xf32>
    %transposed_44 = linalg.transpose ins(%arg11 : tensor<8x16xf32>) outs(%127 : tensor<16x8xf32>) permutation = [1, 0] 
    %128 = tensor.empty() : tensor<2x16x8xf32>
    %129 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<16x8xf32>) outs(%128 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %130 = linalg.batch_matmul ins(%126, %129 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%43 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %130 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.addf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x8x8xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %134 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_7 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %135 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_5 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %136 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x8x1xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %137 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %136 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map17, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %137 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %139 = arith.mulf %in, %in_45 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    return %138 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

