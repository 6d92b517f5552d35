#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d0)>
#map10 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<() -> ()>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<16x8xf32>, %arg13: tensor<16xf32>, %arg14: tensor<8x16xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>, %arg17: tensor<8xf32>, %arg18: tensor<8xf32>, %arg19: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_34_8_torch.float32> : tensor<34x8xf32>
    %cst_7 = arith.constant 2.8284271247461903 : f64
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant -3.40282347E+38 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.index_cast %in : i64 to index
      %111 = linalg.index 2 : index
      %112 = arith.cmpi slt, %110, %c32 : index
      cf.assert %112, "index must be smaller than dim size"
      %113 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %113, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%110, %111] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_7 : f64 to f32
      %111 = arith.mulf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<8xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %110 = linalg.index 0 : index
      %111 = arith.index_cast %110 : index to i64
      linalg.yield %111 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_11 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %5 = tensor.empty() : tensor<1x1x8x8xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%5 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_42: i64, %out: i1):
      %110 = arith.cmpi sle, %in, %in_42 : i64
      linalg.yield %110 : i1
    } -> tensor<1x1x8x8xi1>
    %7 = tensor.empty() : tensor<2x1x8x8xi1>
    %collapsed = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x1x8x8xi1> into tensor<1x8x8xi1>
    %8 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8x8xi1>) outs(%7 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x8xi1>
    %9 = tensor.empty() : tensor<2x1x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_4, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%9 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %110 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %110 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_12 = tensor.expand_shape %4 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %11 = tensor.empty() : tensor<1x8xi64>
    %12 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_12 : tensor<1x8xi64>) outs(%11 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %110 = arith.addi %in, %c2_i64 : i64
      linalg.yield %110 : i64
    } -> tensor<1x8xi64>
    %collapsed_13 = tensor.collapse_shape %12 [[0, 1]] : tensor<1x8xi64> into tensor<8xi64>
    %13 = tensor.empty() : tensor<8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%collapsed_13 : tensor<8xi64>) outs(%13 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.index_cast %in : i64 to index
      %111 = linalg.index 1 : index
      %extracted = tensor.extract %cst_6[%110, %111] : tensor<34x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8xf32>
    %expanded_14 = tensor.expand_shape %14 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_14 : tensor<2x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.addf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %16 = tensor.empty() : tensor<2x8x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x8x8xf32>) outs(%17 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_8 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %19 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %20 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.subf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.mulf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x8x8xf32>) outs(%17 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_8 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_5 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_16 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %27 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.mulf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg10 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.mulf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg11 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.addf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%13 : tensor<8x8xf32>) permutation = [1, 0] 
    %31 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %33 = linalg.batch_matmul ins(%30, %31 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg7 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.addf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.mulf %in, %cst_2 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %transposed_17 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%13 : tensor<8x8xf32>) permutation = [1, 0] 
    %36 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %37 = linalg.batch_matmul ins(%30, %36 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.addf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %transposed_18 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%13 : tensor<8x8xf32>) permutation = [1, 0] 
    %39 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.batch_matmul ins(%30, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg5 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.addf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %expanded_19 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %42 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x8x2x4xf32>) outs(%42 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %41 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x2x4xf32>) outs(%42 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %35 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x8x2x4xf32>) outs(%42 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %43 = tensor.empty() : tensor<4x4x8xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_26 : tensor<4x8x4xf32>) outs(%43 : tensor<4x4x8xf32>) permutation = [0, 2, 1] 
    %44 = tensor.empty() : tensor<4x8x8xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %46 = linalg.batch_matmul ins(%collapsed_25, %transposed_28 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%45 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_29 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %47 = tensor.empty() : tensor<2x2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29, %10 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%47 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.addf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x2x8x8xf32>
    %49 = tensor.empty() : tensor<f32>
    %50 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%49 : tensor<f32>) outs(%49 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_9 : f32
    } -> tensor<f32>
    %51 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<2x2x8x8xf32>, tensor<f32>) outs(%47 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.cmpf ogt, %in, %in_42 : f32
      %111 = arith.select %110, %in, %in_42 : f32
      linalg.yield %111 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %52 = tensor.empty() : tensor<4x8xi64>
    %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<4x8xi64>) -> tensor<4x8xi64>
    %54 = tensor.empty() : tensor<4x8xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %56:2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_30 : tensor<4x8x8xf32>) outs(%55, %53 : tensor<4x8xf32>, tensor<4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %110 = linalg.index 2 : index
      %111 = arith.index_cast %110 : index to i64
      %112 = arith.maximumf %in, %out : f32
      %113 = arith.cmpf ogt, %in, %out : f32
      %114 = arith.select %113, %111, %out_42 : i64
      linalg.yield %112, %114 : f32, i64
    } -> (tensor<4x8xf32>, tensor<4x8xi64>)
    %expanded_31 = tensor.expand_shape %56#0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_30, %expanded_31 : tensor<4x8x8xf32>, tensor<4x8x1xf32>) outs(%44 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.subf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<4x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<4x8x8xf32>) outs(%44 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.exp %in : f32
      linalg.yield %110 : f32
    } -> tensor<4x8x8xf32>
    %59 = tensor.empty() : tensor<4x8x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<4x8x8xf32>) outs(%60 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<4x8x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<4x8x8xf32>, tensor<4x8x1xf32>) outs(%44 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.divf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<4x8x8xf32>
    %63 = tensor.empty() : tensor<4x8x4xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %65 = linalg.batch_matmul ins(%62, %collapsed_27 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%64 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_32 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %66 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x2x8x4xf32>) outs(%66 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_35 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%13 : tensor<8x8xf32>) permutation = [1, 0] 
    %67 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %68 = linalg.batch_matmul ins(%collapsed_34, %67 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %arg9 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.addf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %69 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.addf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x8x8xf32>) outs(%17 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_8 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_36 = tensor.collapse_shape %72 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.subf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %74 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.mulf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x8x8xf32>) outs(%17 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_8 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_5 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_37 = tensor.collapse_shape %79 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %80 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.mulf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %arg16 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.mulf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.addf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %84 = tensor.empty() : tensor<8x16xf32>
    %transposed_38 = linalg.transpose ins(%arg12 : tensor<16x8xf32>) outs(%84 : tensor<8x16xf32>) permutation = [1, 0] 
    %85 = tensor.empty() : tensor<2x8x16xf32>
    %86 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<8x16xf32>) outs(%85 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%85 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %88 = linalg.batch_matmul ins(%83, %86 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%87 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %arg13 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%85 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.addf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x16xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x8x16xf32>) outs(%85 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_10 : f32
      %111 = math.erf %110 : f32
      %112 = arith.addf %111, %cst_1 : f32
      %113 = arith.mulf %112, %cst_2 : f32
      %114 = arith.mulf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<2x8x16xf32>
    %91 = tensor.empty() : tensor<16x8xf32>
    %transposed_39 = linalg.transpose ins(%arg14 : tensor<8x16xf32>) outs(%91 : tensor<16x8xf32>) permutation = [1, 0] 
    %92 = tensor.empty() : tensor<2x16x8xf32>
    %93 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<16x8xf32>) outs(%92 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %94 = linalg.batch_matmul ins(%90, %93 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%32 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.addf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %95 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.addf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x8x8xf32>) outs(%17 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_8 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_40 = tensor.collapse_shape %98 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %99 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.subf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %100 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.mulf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<2x8x8xf32>) outs(%17 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_8 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_5 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_41 = tensor.collapse_shape %105 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %106 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.mulf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg18 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.mulf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg19 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %110 = arith.addf %in, %in_42 : f32
      linalg.yield %110 : f32
    } -> tensor<2x8x8xf32>
    return %109 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_34_8_torch.float32: "0x04000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000B7C7683FB7D8BD3D4E318D3B16B751393311D5BED1E57E3F64FF7F3F0000803FC381103E17210E3EBFC9D33B50499D3926707DBFA8857D3FA2FE7F3FFFFF7F3FCFBD41BF73073D3EF8300D3C16B7D139305527BFB2997B3F91FD7F3FFFFF7F3F107C75BF93856B3EE67C303C6E12033A2C3C913EFF22793F33FC7F3FFEFF7F3F8C0F8FBEE9C08C3E9DC8533C4F491D3AB8CD753FE922763F86FA7F3FFDFF7F3F4630283F6A71A33E1514773C3280373ABDFF403F189B723F8CF87F3FFCFF7F3F95467D3FCBC7B93EA12F8D3C15B7513AF6FD14BE808D6E3F44F67F3FFBFF7F3F3201D33EBAB7CF3E0CD59E3CF7ED6B3AD53F69BF5CFC693FAEF37F3FF9FF7F3FF8440BBF1E35E53E477AB03C6D12833A64CD56BF30EA643FCAF07F3FF8FF7F3F5CFF7FBF1D34FA3E4C1FC23CDD2D903A7205913BC9595F3F99ED7F3FF6FF7F3FD85C09BF9154073F16C4D33C4E499D3AD006583F384E593F19EA7F3FF4FF7F3F2220D73E7444113FA068E53CBF64AA3A6F4E683FD2CA523F4CE67F3FF2FF7F3F72987D3F3CE41A3FE40CF73C2F80B73AD7040C3E30D34B3F31E27F3FF0FF7F3F4479263F9A2E243F6E58043DA09BC43AE87A42BF286B443FC8DD7F3FEDFF7F3F106893BE6F1E2D3F432A0D3D10B7D13A2C2975BFD0963C3F11D97F3FEBFF7F3F251E76BFCDAE353FECFB153D80D2DE3A36E28CBE7A5A343F0DD47F3FE8FF7F3FB34040BFFBDA3D3F67CD1E3DF1EDEB3A840A293FAFBA2B3FBACE7F3FE5FF7F3F6979193E789E453FB39E273D6009F93ABF1B7D3F32BC223F1AC97F3FE2FF7F3FC8B6693FFCF44C3FCB6F303D6812033B22F0D03EF763193F2CC37F3FDFFF7F3F102F563F7ADA533FAD40393D1FA0093BFC370CBF27B70F3FF0BC7F3FDBFF7F3F150511BC254B5A3F5811423DD72D103B6FFD7FBF17BB053F66B67F3FD7FF7F3FE6A158BF7143603FC7E14A3D8FBB163BBF6708BF8FEAF63E8FAF7F3FD4FF7F3FFCD367BF11C0653FF8B1533D46491D3BFE2DD93ECCD6E13E69A87F3FD0FF7F3F388707BE00BE6A3FEA815C3DFED6233B78BF7D3F7C46CC3EF6A07F3FCCFF7F3F0837433F7E3A6F3F9851653DB5642A3B819C253F8745B63E36997F3FC7FF7F3F0ED5743F0F33733F00216E3D6DF2303B389395BE13E09F3E27917F3FC3FF7F3F2AB48A3E85A5763F20F0763D2380373B576D76BF7222893ECB887F3FBEFF7F3FE9E329BFF98F793FF5BE7F3DDB0D3E3BB3803FBF6432643E21807F3FBAFF7F3FA4EF7CBFCEF07B3FBD46843D929B443B18F41D3E0EA2353E29777F3FB5FF7F3F06DECEBEB5C67D3FD9AD883D48294B3B8E2C6A3F97AD063EE46D7F3FAFFF7F3F4D2A0D3FAC107F3FCB148D3DFFB6513BA98F553FA8DDAE3D51647F3FAAFF7F3F39FA7F3FFBCD7F3F917B913DB544583BB78659BC68FF1F3D705A7F3FA5FF7F3F"
    }
  }
#-}

