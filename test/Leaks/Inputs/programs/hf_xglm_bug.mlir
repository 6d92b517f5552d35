#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
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
    %cst_4 = arith.constant dense<false> : tensor<8x1xi1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_34_8_torch.float32> : tensor<34x8xf32>
    %cst_8 = arith.constant 2.8284271247461903 : f64
    %cst_9 = arith.constant 8.000000e+00 : f32
    %cst_10 = arith.constant -3.40282347E+38 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.index_cast %in : i64 to index
      %117 = linalg.index 2 : index
      %118 = arith.cmpi slt, %116, %c32 : index
      cf.assert %118, "index must be smaller than dim size"
      %119 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %119, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%116, %117] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_8 : f64 to f32
      %117 = arith.mulf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<8xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %116 = linalg.index 0 : index
      %117 = arith.index_cast %116 : index to i64
      linalg.yield %117 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %5 = tensor.empty() : tensor<8x8xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%4, %expanded : tensor<8xi64>, tensor<8x1xi64>) outs(%5 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_42: i64, %out: i1):
      %116 = arith.cmpi sle, %in, %in_42 : i64
      linalg.yield %116 : i1
    } -> tensor<8x8xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %6 : tensor<8x1xi1>, tensor<8x8xi1>) outs(%5 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_42: i1, %out: i1):
      %116 = arith.ori %in, %in_42 : i1
      linalg.yield %116 : i1
    } -> tensor<8x8xi1>
    %8 = tensor.empty() : tensor<8x8xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map3, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %4 : tensor<8x1xi64>, tensor<8xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_42: i64, %out: i64):
      %116 = arith.subi %in, %in_42 : i64
      linalg.yield %116 : i64
    } -> tensor<8x8xi64>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x8xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %116 = math.absi %in : i64
      linalg.yield %116 : i64
    } -> tensor<8x8xi64>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<8x8xi64>) outs(%5 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %116 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %116 : i1
    } -> tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%7, %11 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%5 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_42: i1, %out: i1):
      %116 = arith.ori %in, %in_42 : i1
      linalg.yield %116 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x1x8x8xi1>
    %expanded_12 = tensor.expand_shape %12 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xi1> into tensor<1x8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x8x8xi1>) outs(%13 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x8xi1>
    %15 = tensor.empty() : tensor<2x1x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_5, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %116 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_13 = tensor.expand_shape %4 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %17 = tensor.empty() : tensor<1x8xi64>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_13 : tensor<1x8xi64>) outs(%17 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %116 = arith.addi %in, %c2_i64 : i64
      linalg.yield %116 : i64
    } -> tensor<1x8xi64>
    %collapsed = tensor.collapse_shape %18 [[0, 1]] : tensor<1x8xi64> into tensor<8xi64>
    %19 = tensor.empty() : tensor<8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<8xi64>) outs(%19 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.index_cast %in : i64 to index
      %117 = linalg.index 1 : index
      %extracted = tensor.extract %cst_7[%116, %117] : tensor<34x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8xf32>
    %expanded_14 = tensor.expand_shape %20 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_14 : tensor<2x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.addf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %22 = tensor.empty() : tensor<2x8x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x8x8xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_9 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %25 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %26 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.subf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %27 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.mulf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x8x8xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_9 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_6 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_16 = tensor.collapse_shape %32 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %33 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.mulf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg10 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.mulf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg11 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.addf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) permutation = [1, 0] 
    %37 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %39 = linalg.batch_matmul ins(%36, %37 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%38 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg7 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.addf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.mulf %in, %cst_2 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %transposed_17 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) permutation = [1, 0] 
    %42 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %43 = linalg.batch_matmul ins(%36, %42 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%38 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.addf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %transposed_18 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) permutation = [1, 0] 
    %45 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.batch_matmul ins(%36, %45 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%38 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg5 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.addf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %expanded_19 = tensor.expand_shape %44 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %48 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x8x2x4xf32>) outs(%48 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %47 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x2x4xf32>) outs(%48 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %41 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x8x2x4xf32>) outs(%48 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %49 = tensor.empty() : tensor<4x4x8xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_26 : tensor<4x8x4xf32>) outs(%49 : tensor<4x4x8xf32>) permutation = [0, 2, 1] 
    %50 = tensor.empty() : tensor<4x8x8xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %52 = linalg.batch_matmul ins(%collapsed_25, %transposed_28 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%51 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_29 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %53 = tensor.empty() : tensor<2x2x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29, %16 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.addf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x8xf32>
    %55 = tensor.empty() : tensor<f32>
    %56 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%55 : tensor<f32>) outs(%55 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_10 : f32
    } -> tensor<f32>
    %57 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<2x2x8x8xf32>, tensor<f32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.cmpf ogt, %in, %in_42 : f32
      %117 = arith.select %116, %in, %in_42 : f32
      linalg.yield %117 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %58 = tensor.empty() : tensor<4x8xi64>
    %59 = linalg.fill ins(%c0_i64 : i64) outs(%58 : tensor<4x8xi64>) -> tensor<4x8xi64>
    %60 = tensor.empty() : tensor<4x8xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %62:2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_30 : tensor<4x8x8xf32>) outs(%61, %59 : tensor<4x8xf32>, tensor<4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %116 = linalg.index 2 : index
      %117 = arith.index_cast %116 : index to i64
      %118 = arith.maximumf %in, %out : f32
      %119 = arith.cmpf ogt, %in, %out : f32
      %120 = arith.select %119, %117, %out_42 : i64
      linalg.yield %118, %120 : f32, i64
    } -> (tensor<4x8xf32>, tensor<4x8xi64>)
    %expanded_31 = tensor.expand_shape %62#0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_30, %expanded_31 : tensor<4x8x8xf32>, tensor<4x8x1xf32>) outs(%50 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.subf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<4x8x8xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<4x8x8xf32>) outs(%50 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.exp %in : f32
      linalg.yield %116 : f32
    } -> tensor<4x8x8xf32>
    %65 = tensor.empty() : tensor<4x8x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%64 : tensor<4x8x8xf32>) outs(%66 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<4x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<4x8x8xf32>, tensor<4x8x1xf32>) outs(%50 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.divf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<4x8x8xf32>
    %69 = tensor.empty() : tensor<4x8x4xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %71 = linalg.batch_matmul ins(%68, %collapsed_27 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%70 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_32 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %72 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x2x8x4xf32>) outs(%72 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_35 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%19 : tensor<8x8xf32>) permutation = [1, 0] 
    %73 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %74 = linalg.batch_matmul ins(%collapsed_34, %73 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%38 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg9 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.addf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %75 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.addf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x8x8xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_9 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_36 = tensor.collapse_shape %78 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.subf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %80 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.mulf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<2x8x8xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_9 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_6 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_37 = tensor.collapse_shape %85 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %86 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.mulf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %arg16 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.mulf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.addf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %90 = tensor.empty() : tensor<8x16xf32>
    %transposed_38 = linalg.transpose ins(%arg12 : tensor<16x8xf32>) outs(%90 : tensor<8x16xf32>) permutation = [1, 0] 
    %91 = tensor.empty() : tensor<2x8x16xf32>
    %92 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<8x16xf32>) outs(%91 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%91 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %94 = linalg.batch_matmul ins(%89, %92 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%93 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg13 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%91 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.addf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x8x16xf32>) outs(%91 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_11 : f32
      %117 = math.erf %116 : f32
      %118 = arith.addf %117, %cst_1 : f32
      %119 = arith.mulf %118, %cst_2 : f32
      %120 = arith.mulf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x16xf32>
    %97 = tensor.empty() : tensor<16x8xf32>
    %transposed_39 = linalg.transpose ins(%arg14 : tensor<8x16xf32>) outs(%97 : tensor<16x8xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<2x16x8xf32>
    %99 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<16x8xf32>) outs(%98 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %100 = linalg.batch_matmul ins(%96, %99 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%38 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.addf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %101 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.addf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<2x8x8xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_9 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_40 = tensor.collapse_shape %104 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %105 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.subf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.mulf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x8x8xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_9 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_6 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_41 = tensor.collapse_shape %111 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %112 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.mulf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg18 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.mulf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg19 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %116 = arith.addf %in, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    return %115 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_34_8_torch.float32: "0x04000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000B7C7683FB7D8BD3D4E318D3B16B751393311D5BED1E57E3F64FF7F3F0000803FC381103E17210E3EBFC9D33B50499D3926707DBFA8857D3FA2FE7F3FFFFF7F3FCFBD41BF73073D3EF8300D3C16B7D139305527BFB2997B3F91FD7F3FFFFF7F3F107C75BF93856B3EE67C303C6E12033A2C3C913EFF22793F33FC7F3FFEFF7F3F8C0F8FBEE9C08C3E9DC8533C4F491D3AB8CD753FE922763F86FA7F3FFDFF7F3F4630283F6A71A33E1514773C3280373ABDFF403F189B723F8CF87F3FFCFF7F3F95467D3FCBC7B93EA12F8D3C15B7513AF6FD14BE808D6E3F44F67F3FFBFF7F3F3201D33EBAB7CF3E0CD59E3CF7ED6B3AD53F69BF5CFC693FAEF37F3FF9FF7F3FF8440BBF1E35E53E477AB03C6D12833A64CD56BF30EA643FCAF07F3FF8FF7F3F5CFF7FBF1D34FA3E4C1FC23CDD2D903A7205913BC9595F3F99ED7F3FF6FF7F3FD85C09BF9154073F16C4D33C4E499D3AD006583F384E593F19EA7F3FF4FF7F3F2220D73E7444113FA068E53CBF64AA3A6F4E683FD2CA523F4CE67F3FF2FF7F3F72987D3F3CE41A3FE40CF73C2F80B73AD7040C3E30D34B3F31E27F3FF0FF7F3F4479263F9A2E243F6E58043DA09BC43AE87A42BF286B443FC8DD7F3FEDFF7F3F106893BE6F1E2D3F432A0D3D10B7D13A2C2975BFD0963C3F11D97F3FEBFF7F3F251E76BFCDAE353FECFB153D80D2DE3A36E28CBE7A5A343F0DD47F3FE8FF7F3FB34040BFFBDA3D3F67CD1E3DF1EDEB3A840A293FAFBA2B3FBACE7F3FE5FF7F3F6979193E789E453FB39E273D6009F93ABF1B7D3F32BC223F1AC97F3FE2FF7F3FC8B6693FFCF44C3FCB6F303D6812033B22F0D03EF763193F2CC37F3FDFFF7F3F102F563F7ADA533FAD40393D1FA0093BFC370CBF27B70F3FF0BC7F3FDBFF7F3F150511BC254B5A3F5811423DD72D103B6FFD7FBF17BB053F66B67F3FD7FF7F3FE6A158BF7143603FC7E14A3D8FBB163BBF6708BF8FEAF63E8FAF7F3FD4FF7F3FFCD367BF11C0653FF8B1533D46491D3BFE2DD93ECCD6E13E69A87F3FD0FF7F3F388707BE00BE6A3FEA815C3DFED6233B78BF7D3F7C46CC3EF6A07F3FCCFF7F3F0837433F7E3A6F3F9851653DB5642A3B819C253F8745B63E36997F3FC7FF7F3F0ED5743F0F33733F00216E3D6DF2303B389395BE13E09F3E27917F3FC3FF7F3F2AB48A3E85A5763F20F0763D2380373B576D76BF7222893ECB887F3FBEFF7F3FE9E329BFF98F793FF5BE7F3DDB0D3E3BB3803FBF6432643E21807F3FBAFF7F3FA4EF7CBFCEF07B3FBD46843D929B443B18F41D3E0EA2353E29777F3FB5FF7F3F06DECEBEB5C67D3FD9AD883D48294B3B8E2C6A3F97AD063EE46D7F3FAFFF7F3F4D2A0D3FAC107F3FCB148D3DFFB6513BA98F553FA8DDAE3D51647F3FAAFF7F3F39FA7F3FFBCD7F3F917B913DB544583BB78659BC68FF1F3D705A7F3FA5FF7F3F"
    }
  }
#-}

