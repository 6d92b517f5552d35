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
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
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
    %cst_3 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_4 = arith.constant dense<false> : tensor<8x1xi1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 4.000000e+00 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant dense<0> : tensor<i64>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %143 = linalg.index 0 : index
      %144 = arith.index_cast %143 : index to i64
      linalg.yield %144 : i64
    } -> tensor<8xi64>
    %expanded_12 = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %2 = tensor.empty() : tensor<8x8xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %1 : tensor<8x1xi64>, tensor<8xi64>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_46: i64, %out: i1):
      %143 = arith.cmpi sle, %in, %in_46 : i64
      linalg.yield %143 : i1
    } -> tensor<8x8xi1>
    %4 = tensor.empty() : tensor<2x8x8xi64>
    %5 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded, %cst_11 : tensor<8x8xi1>, tensor<2x8x1xi64>, tensor<i64>) outs(%4 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_46: i64, %in_47: i64, %out: i64):
      %143 = arith.select %in, %in_46, %in_47 : i64
      linalg.yield %143 : i64
    } -> tensor<2x8x8xi64>
    %6 = tensor.empty() : tensor<2x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "reduction", "parallel"]} ins(%5 : tensor<2x8x8xi64>) outs(%7 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %143 = arith.addi %in, %out : i64
      linalg.yield %143 : i64
    } -> tensor<2x8xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%6 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %143 = arith.subi %in, %c1_i64 : i64
      linalg.yield %143 : i64
    } -> tensor<2x8xi64>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x8xi64>) outs(%6 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %143 = arith.maxsi %in, %c0_i64 : i64
      linalg.yield %143 : i64
    } -> tensor<2x8xi64>
    %11 = tensor.empty() : tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %143 = arith.index_cast %in : i64 to index
      %144 = linalg.index 2 : index
      %145 = arith.cmpi slt, %143, %c32 : index
      cf.assert %145, "index must be smaller than dim size"
      %146 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %146, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%143, %144] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<2x8xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%13 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %143 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %143 : i1
    } -> tensor<2x8xi1>
    %15 = tensor.empty() : tensor<2xi64>
    %16 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%15 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %143 = linalg.index 0 : index
      %144 = arith.index_cast %143 : index to i64
      linalg.yield %144 : i64
    } -> tensor<2xi64>
    %17 = linalg.generic {indexing_maps = [#map2, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%1, %expanded_12 : tensor<8xi64>, tensor<8x1xi64>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_46: i64, %out: i1):
      %143 = arith.cmpi sle, %in, %in_46 : i64
      linalg.yield %143 : i1
    } -> tensor<8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %17 : tensor<8x1xi1>, tensor<8x8xi1>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_46: i1, %out: i1):
      %143 = arith.ori %in, %in_46 : i1
      linalg.yield %143 : i1
    } -> tensor<8x8xi1>
    %19 = tensor.empty() : tensor<8x8xi64>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %1 : tensor<8x1xi64>, tensor<8xi64>) outs(%19 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_46: i64, %out: i64):
      %143 = arith.subi %in, %in_46 : i64
      linalg.yield %143 : i64
    } -> tensor<8x8xi64>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<8x8xi64>) outs(%19 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %143 = math.absi %in : i64
      linalg.yield %143 : i64
    } -> tensor<8x8xi64>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %143 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %143 : i1
    } -> tensor<8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%18, %22 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_46: i1, %out: i1):
      %143 = arith.ori %in, %in_46 : i1
      linalg.yield %143 : i1
    } -> tensor<8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3, %23 : tensor<8x1xi1>, tensor<8x8xi1>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_46: i1, %out: i1):
      %143 = arith.andi %in, %in_46 : i1
      linalg.yield %143 : i1
    } -> tensor<8x8xi1>
    %expanded_13 = tensor.expand_shape %16 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %25 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %1 : tensor<2x1xi64>, tensor<8xi64>) outs(%13 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %in_46: i64, %out: i1):
      %143 = arith.cmpi slt, %in, %c0_i64 : i64
      %144 = arith.addi %in, %c2_i64 : i64
      %145 = arith.select %143, %144, %in : i64
      %146 = arith.index_cast %145 : i64 to index
      %147 = arith.cmpi slt, %in_46, %c0_i64 : i64
      %148 = arith.addi %in_46, %c8_i64 : i64
      %149 = arith.select %147, %148, %in_46 : i64
      %150 = arith.index_cast %149 : i64 to index
      %extracted = tensor.extract %14[%146, %150] : tensor<2x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x8xi1>
    %expanded_14 = tensor.expand_shape %25 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi1> into tensor<2x1x8xi1>
    %26 = tensor.empty() : tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map4, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %expanded_14 : tensor<8x8xi1>, tensor<2x1x8xi1>) outs(%26 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_46: i1, %out: i1):
      %143 = arith.andi %in, %in_46 : i1
      linalg.yield %143 : i1
    } -> tensor<2x8x8xi1>
    %expanded_15 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %28 = tensor.empty() : tensor<2x1x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %cst_5, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_46: f32, %in_47: f32, %out: f32):
      %143 = arith.select %in, %in_46, %in_47 : f32
      linalg.yield %143 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_16 = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %30 = tensor.empty() : tensor<2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x8x1xi64>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %143 = arith.sitofp %in : i64 to f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %32 = tensor.empty() : tensor<2x8x2xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %cst_7 : tensor<2x8x1xf32>, tensor<2xf32>) outs(%32 : tensor<2x8x2xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x2xf32>
    %concat = tensor.concat dim(2) %33, %33 : (tensor<2x8x2xf32>, tensor<2x8x2xf32>) -> tensor<2x8x4xf32>
    %34 = tensor.empty() : tensor<2x8x4xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x8x4xf32>) outs(%34 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.cos %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x4xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x8x4xf32>) outs(%34 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.sin %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x4xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %143 : f32
    } -> tensor<2x8x8xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<2x8x8xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_6 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %42 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %43 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x8xf32>
    %45 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%45 : tensor<8x8xf32>) permutation = [1, 0] 
    %46 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %48 = linalg.batch_matmul ins(%44, %46 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%47 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_17 = tensor.expand_shape %48 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %49 = tensor.empty() : tensor<2x8x2x4xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x8x2x4xf32>) outs(%49 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %143 : f32
    } -> tensor<2x8x2x4xf32>
    %51 = tensor.empty() : tensor<2x8x2x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %53 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x8x2x4xf32>) outs(%52 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x2x1xf32>
    %54 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x8x2x1xf32>) outs(%51 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_9 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x2x1xf32>
    %55 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x8x2x1xf32>) outs(%51 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_6 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x2x1xf32>
    %56 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x8x2x1xf32>) outs(%51 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x2x1xf32>
    %57 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %56 : tensor<2x8x2x4xf32>, tensor<2x8x2x1xf32>) outs(%49 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x2x4xf32>
    %58 = linalg.generic {indexing_maps = [#map15, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %57 : tensor<4xf32>, tensor<2x8x2x4xf32>) outs(%49 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x2x4xf32>
    %59 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_18 = linalg.transpose ins(%58 : tensor<2x8x2x4xf32>) outs(%59 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %60 = tensor.empty() : tensor<8x4xf32>
    %transposed_19 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%60 : tensor<8x4xf32>) permutation = [1, 0] 
    %61 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<8x4xf32>) outs(%34 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %63 = linalg.batch_matmul ins(%44, %61 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%62 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_20 = tensor.expand_shape %63 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %64 = tensor.empty() : tensor<2x8x1x4xf32>
    %65 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x8x1x4xf32>) outs(%64 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %143 : f32
    } -> tensor<2x8x1x4xf32>
    %66 = tensor.empty() : tensor<2x8x1x1xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<2x8x1x4xf32>) outs(%67 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1x1xf32>
    %69 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x8x1x1xf32>) outs(%66 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_9 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1x1xf32>
    %70 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x8x1x1xf32>) outs(%66 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_6 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x8x1x1xf32>) outs(%66 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1x1xf32>
    %72 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %71 : tensor<2x8x1x4xf32>, tensor<2x8x1x1xf32>) outs(%64 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1x4xf32>
    %73 = linalg.generic {indexing_maps = [#map15, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %72 : tensor<4xf32>, tensor<2x8x1x4xf32>) outs(%64 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1x4xf32>
    %74 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_21 = linalg.transpose ins(%73 : tensor<2x8x1x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg5 : tensor<4x8xf32>) outs(%60 : tensor<8x4xf32>) permutation = [1, 0] 
    %75 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<8x4xf32>) outs(%34 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %76 = linalg.batch_matmul ins(%44, %75 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%62 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_23 = tensor.expand_shape %76 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x8x1x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %35 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %expanded_26 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %77 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_25 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%59 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %78 = tensor.empty() : tensor<2x2x8x2xf32>
    %79 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x2x8x2xf32>) outs(%78 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_28 = tensor.concat dim(3) %79, %extracted_slice : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %80 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_26 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%59 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x4xf32>
    %81 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %80 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%59 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.addf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x4xf32>
    %82 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_25 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_21[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %83 = tensor.empty() : tensor<2x1x8x2xf32>
    %84 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x1x8x2xf32>) outs(%83 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_31 = tensor.concat dim(3) %84, %extracted_slice_29 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %85 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_26 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x1x8x4xf32>
    %86 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.addf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x1x8x4xf32>
    %87 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %88 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x1x8x4xf32>) outs(%87 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %88 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %89 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<2x1x8x4xf32>) outs(%87 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %90 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_32 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%90 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_33 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %91 = tensor.empty() : tensor<4x8x8xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %93 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%92 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_35 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %94 = tensor.empty() : tensor<2x2x8x8xf32>
    %95 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x2x8x8xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.mulf %in, %cst_10 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %29 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.addf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %97 = tensor.empty() : tensor<2x2x8xi64>
    %98 = linalg.fill ins(%c0_i64 : i64) outs(%97 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %99 = tensor.empty() : tensor<2x2x8xf32>
    %100 = linalg.fill ins(%cst_0 : f32) outs(%99 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %101:2 = linalg.generic {indexing_maps = [#map11, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x2x8x8xf32>) outs(%100, %98 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_46: i64):
      %143 = linalg.index 3 : index
      %144 = arith.index_cast %143 : index to i64
      %145 = arith.maximumf %in, %out : f32
      %146 = arith.cmpf ogt, %in, %out : f32
      %147 = arith.select %146, %144, %out_46 : i64
      linalg.yield %145, %147 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_36 = tensor.expand_shape %101#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_36 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.subf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<2x2x8x8xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.exp %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %104 = tensor.empty() : tensor<2x2x8x1xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %106 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<2x2x8x8xf32>) outs(%105 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x1xf32>
    %107 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %106 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.divf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_37 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_38 = tensor.collapse_shape %89 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %108 = tensor.empty() : tensor<4x8x4xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %110 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%109 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_39 = tensor.expand_shape %110 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x2x8x4xf32>) outs(%49 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_42 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%45 : tensor<8x8xf32>) permutation = [1, 0] 
    %111 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %112 = linalg.batch_matmul ins(%collapsed_41, %111 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%47 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %112 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.addf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %143 : f32
    } -> tensor<2x8x8xf32>
    %115 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x8x8xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %116 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %117 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_6 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x1xf32>
    %118 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %118 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %119 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x8xf32>
    %121 = tensor.empty() : tensor<8x16xf32>
    %transposed_43 = linalg.transpose ins(%arg9 : tensor<16x8xf32>) outs(%121 : tensor<8x16xf32>) permutation = [1, 0] 
    %122 = tensor.empty() : tensor<2x8x16xf32>
    %123 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<8x16xf32>) outs(%122 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %124 = linalg.fill ins(%cst : f32) outs(%122 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %125 = linalg.batch_matmul ins(%120, %123 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%124 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %126 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x8x16xf32>) outs(%122 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      %144 = math.exp %143 : f32
      %145 = arith.addf %144, %cst_1 : f32
      %146 = arith.divf %cst_1, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x8x16xf32>
    %127 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %125 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%122 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %transposed_44 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%121 : tensor<8x16xf32>) permutation = [1, 0] 
    %128 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<8x16xf32>) outs(%122 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %129 = linalg.batch_matmul ins(%120, %128 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%124 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %130 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %129 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%122 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %131 = tensor.empty() : tensor<16x8xf32>
    %transposed_45 = linalg.transpose ins(%arg11 : tensor<8x16xf32>) outs(%131 : tensor<16x8xf32>) permutation = [1, 0] 
    %132 = tensor.empty() : tensor<2x16x8xf32>
    %133 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<16x8xf32>) outs(%132 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %134 = linalg.batch_matmul ins(%130, %133 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%47 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %135 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %134 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.addf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x8xf32>
    %136 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %143 : f32
    } -> tensor<2x8x8xf32>
    %137 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x8x8xf32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %138 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %139 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_6 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x1xf32>
    %140 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %141 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %140 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x8xf32>
    %142 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %141 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %143 = arith.mulf %in, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x8xf32>
    return %142 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

