#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1) -> (d0)>
#map12 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map14 = affine_map<(d0, d1, d2) -> (d2)>
#map15 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<() -> ()>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x8xi64>, %arg2: tensor<32x16xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<32x16xf32>, %arg14: tensor<32xf32>, %arg15: tensor<16x32xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>) -> tensor<2x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0.35355339059327379 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_34_16_torch.float32> : tensor<34x16xf32>
    %cst_9 = arith.constant 4.000000e+00 : f32
    %cst_10 = arith.constant 1.600000e+01 : f32
    %cst_11 = arith.constant -3.40282347E+38 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.index_cast %in : i64 to index
      %117 = linalg.index 2 : index
      %118 = arith.cmpi slt, %116, %c32 : index
      cf.assert %118, "index must be smaller than dim size"
      %119 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %119, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%116, %117] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x16xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.mulf %in, %cst_9 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %3 = tensor.empty() : tensor<2x8xi1>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%3 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %116 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %116 : i1
    } -> tensor<2x8xi1>
    %5 = tensor.empty() : tensor<2xi64>
    %6 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%5 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %116 = linalg.index 0 : index
      %117 = arith.index_cast %116 : index to i64
      linalg.yield %117 : i64
    } -> tensor<2xi64>
    %7 = tensor.empty() : tensor<8xi64>
    %8 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%7 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %116 = linalg.index 0 : index
      %117 = arith.index_cast %116 : index to i64
      linalg.yield %117 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_14 = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %9 = tensor.empty() : tensor<1x1x8x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%9 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_44: i64, %out: i1):
      %116 = arith.cmpi sle, %in, %in_44 : i64
      linalg.yield %116 : i1
    } -> tensor<1x1x8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %10 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%9 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_44: i1, %out: i1):
      %116 = arith.andi %in, %in_44 : i1
      linalg.yield %116 : i1
    } -> tensor<1x1x8x8xi1>
    %12 = tensor.empty() : tensor<2x1x1x8xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%12 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_44: i64, %out: i1):
      %116 = arith.cmpi slt, %in, %c0_i64 : i64
      %117 = arith.addi %in, %c2_i64 : i64
      %118 = arith.select %116, %117, %in : i64
      %119 = arith.index_cast %118 : i64 to index
      %120 = arith.cmpi slt, %in_44, %c0_i64 : i64
      %121 = arith.addi %in_44, %c8_i64 : i64
      %122 = arith.select %120, %121, %in_44 : i64
      %123 = arith.index_cast %122 : i64 to index
      %extracted = tensor.extract %4[%119, %123] : tensor<2x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x8xi1>
    %14 = tensor.empty() : tensor<2x1x8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x8x8xi1>, tensor<2x1x1x8xi1>) outs(%14 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_44: i1, %out: i1):
      %116 = arith.andi %in, %in_44 : i1
      linalg.yield %116 : i1
    } -> tensor<2x1x8x8xi1>
    %16 = tensor.empty() : tensor<2x1x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_5, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_44: f32, %in_45: f32, %out: f32):
      %116 = arith.select %in, %in_44, %in_45 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_15 = tensor.expand_shape %8 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %18 = tensor.empty() : tensor<1x8xi64>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_15 : tensor<1x8xi64>) outs(%18 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %116 = arith.addi %in, %c2_i64 : i64
      linalg.yield %116 : i64
    } -> tensor<1x8xi64>
    %collapsed = tensor.collapse_shape %19 [[0, 1]] : tensor<1x8xi64> into tensor<8xi64>
    %20 = tensor.empty() : tensor<8x16xf32>
    %21 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<8xi64>) outs(%20 : tensor<8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.index_cast %in : i64 to index
      %117 = linalg.index 1 : index
      %extracted = tensor.extract %cst_8[%116, %117] : tensor<34x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x16xf32>
    %expanded_16 = tensor.expand_shape %21 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_16 : tensor<2x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.addf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %23 = tensor.empty() : tensor<2x8x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x8x16xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_10 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_17 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %27 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.subf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %28 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.mulf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x8x16xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_10 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_7 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_18 = tensor.collapse_shape %33 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %34 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.mulf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg11 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.mulf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg12 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.addf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %38 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<16x16xf32>) outs(%38 : tensor<16x16xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<2x16x16xf32>
    %40 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x16xf32>) outs(%39 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %42 = linalg.batch_matmul ins(%37, %40 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%41 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg8 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.addf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_6 : f64 to f32
      %117 = arith.mulf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x16xf32>
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<16x16xf32>) outs(%38 : tensor<16x16xf32>) permutation = [1, 0] 
    %45 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<16x16xf32>) outs(%39 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %46 = linalg.batch_matmul ins(%37, %45 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%41 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg4 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.addf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %transposed_20 = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%38 : tensor<16x16xf32>) permutation = [1, 0] 
    %48 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<16x16xf32>) outs(%39 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %49 = linalg.batch_matmul ins(%37, %48 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%41 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %arg6 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.addf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %expanded_21 = tensor.expand_shape %47 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %51 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x2x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %50 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x8x2x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %44 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x8x2x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %52 = tensor.empty() : tensor<4x8x8xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_28 : tensor<4x8x8xf32>) outs(%52 : tensor<4x8x8xf32>) permutation = [0, 2, 1] 
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %54 = linalg.batch_matmul ins(%collapsed_27, %transposed_30 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%53 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_31 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %17 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.addf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x8xf32>
    %56 = tensor.empty() : tensor<f32>
    %57 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%56 : tensor<f32>) outs(%56 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_11 : f32
    } -> tensor<f32>
    %58 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %57 : tensor<2x2x8x8xf32>, tensor<f32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.cmpf ogt, %in, %in_44 : f32
      %117 = arith.select %116, %in, %in_44 : f32
      linalg.yield %117 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_32 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %59 = tensor.empty() : tensor<4x8xi64>
    %60 = linalg.fill ins(%c0_i64 : i64) outs(%59 : tensor<4x8xi64>) -> tensor<4x8xi64>
    %61 = tensor.empty() : tensor<4x8xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %63:2 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_32 : tensor<4x8x8xf32>) outs(%62, %60 : tensor<4x8xf32>, tensor<4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_44: i64):
      %116 = linalg.index 2 : index
      %117 = arith.index_cast %116 : index to i64
      %118 = arith.maximumf %in, %out : f32
      %119 = arith.cmpf ogt, %in, %out : f32
      %120 = arith.select %119, %117, %out_44 : i64
      linalg.yield %118, %120 : f32, i64
    } -> (tensor<4x8xf32>, tensor<4x8xi64>)
    %expanded_33 = tensor.expand_shape %63#0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_32, %expanded_33 : tensor<4x8x8xf32>, tensor<4x8x1xf32>) outs(%52 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.subf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<4x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<4x8x8xf32>) outs(%52 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.exp %in : f32
      linalg.yield %116 : f32
    } -> tensor<4x8x8xf32>
    %66 = tensor.empty() : tensor<4x8x1xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<4x8x8xf32>) outs(%67 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<4x8x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<4x8x8xf32>, tensor<4x8x1xf32>) outs(%52 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.divf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<4x8x8xf32>
    %70 = linalg.batch_matmul ins(%69, %collapsed_29 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%53 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_34 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %71 = tensor.empty() : tensor<2x8x2x8xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x2x8x8xf32>) outs(%71 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %transposed_37 = linalg.transpose ins(%arg9 : tensor<16x16xf32>) outs(%38 : tensor<16x16xf32>) permutation = [1, 0] 
    %72 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<16x16xf32>) outs(%39 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %73 = linalg.batch_matmul ins(%collapsed_36, %72 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%41 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %arg10 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.addf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %74 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.addf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x8x16xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_10 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_38 = tensor.collapse_shape %77 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.subf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %79 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.mulf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<2x8x16xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_10 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_7 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_39 = tensor.collapse_shape %84 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %85 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.mulf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %arg17 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.mulf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %arg18 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.addf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %89 = tensor.empty() : tensor<16x32xf32>
    %transposed_40 = linalg.transpose ins(%arg13 : tensor<32x16xf32>) outs(%89 : tensor<16x32xf32>) permutation = [1, 0] 
    %90 = tensor.empty() : tensor<2x16x32xf32>
    %91 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<16x32xf32>) outs(%90 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %92 = tensor.empty() : tensor<2x8x32xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %94 = linalg.batch_matmul ins(%88, %91 : tensor<2x8x16xf32>, tensor<2x16x32xf32>) outs(%93 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg14 : tensor<2x8x32xf32>, tensor<32xf32>) outs(%92 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.addf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x32xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x8x32xf32>) outs(%92 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_12 : f32
      %117 = math.erf %116 : f32
      %118 = arith.addf %117, %cst_1 : f32
      %119 = arith.mulf %118, %cst_2 : f32
      %120 = arith.mulf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<2x8x32xf32>
    %97 = tensor.empty() : tensor<32x16xf32>
    %transposed_41 = linalg.transpose ins(%arg15 : tensor<16x32xf32>) outs(%97 : tensor<32x16xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<2x32x16xf32>
    %99 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<32x16xf32>) outs(%98 : tensor<2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x16xf32>
    %100 = linalg.batch_matmul ins(%96, %99 : tensor<2x8x32xf32>, tensor<2x32x16xf32>) outs(%41 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg16 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.addf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %101 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.addf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<2x8x16xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_10 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_42 = tensor.collapse_shape %104 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %105 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.subf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.mulf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x8x16xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_10 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_7 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_43 = tensor.collapse_shape %111 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_43 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %112 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.mulf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg19 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.mulf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg20 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %116 = arith.addf %in, %in_44 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    return %115 : tensor<2x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_34_16_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000B7C7683FAEDB023F1BE2123E9D1F1E3DD0B7293CAD1F363BEF6E433A16B751393311D5BE12075C3F495A7D3F26CF7F3F7CFC7F3FBFFF7F3FFBFF7F3F0000803FC381103EAC7F383FB05F5B3E901C6D3D43927E3CB397883B3293923A50499D3926707DBFC578313F6F0E7A3F19927F3F17F87F3F6EFF7F3FF6FF7F3FFFFF7F3FCFBD41BFCDF0603F425D913E71019E3D7BB5A93C7F1FB63BEB6EC33A16B7D139305527BF9A70F43E2A77753FAA3C7F3FEFF17F3FFDFE7F3FEDFF7F3FFFFF7F3F107C75BF6F4A793F024AB43E8565C53DAB20D43C33A7E33BA34AF43A6E12033A2C3C913E23E6683E909A6F3FDFCE7E3F06EA7F3F6BFE7F3FE3FF7F3FFEFF7F3F8C0F8FBE9FCE7F3FD047D63EC5B6EC3D658AFE3C6597083C2C93123B4F491D3AB8CD753FD2F81EBD6580683FC4487E3F5BE07F3FB9FD7F3FD6FF7F3FFDFF7F3F4630283F0706743F9E29F73EB6F8093E3079143D1F5B1F3C05012B3B3280373ABDFF403F5BC59ABE1332603F65AA7D3FEED47F3FE6FC7F3FC7FF7F3FFCFF7F3F95467D3F75C8563FEA610B3FE0881D3E28AC293DC61E363CDD6E433B15B7513AF6FD14BE944C0BBF9DBA563FD2F37C3FBFC77F3FF4FB7F3FB5FF7F3FFBFF7F3F3201D33E692D2A3F4A761A3F020A313EF7DD3E3D56E24C3CB3DC5B3BF7ED6B3AD53F69BF653F3FBF8E264C3F1B257C3FCFB87F3FE0FA7F3FA2FF7F3FF9FF7F3FF8440BBF90CBE23EF2BD283F3E7A443E750E543DCBA5633C874A743B6D12833A64CD56BFC28365BFEC83403F553E7B3F1DA87F3FACF97F3F8CFF7F3FF8FF7F3F5CFF7FBFA005423EF525363FBCD7573E7F3D693D23697A3C2C5C863BDD2D903A7205913BDB5C7BBF21E2333F953F7A3FA9957F3F58F87F3F73FF7F3FF6FF7F3FD85C09BF29DA9EBD8D9C423FA1206B3EEE6A7E3D2E96883C1493923B4E499D3AD006583F903A7FBFEE51263FF428793F74817F3FE4F67F3F58FF7F3FF4FF7F3F2220D73E9998ADBE36114E3F16537E3E50CB893DBAF7933CFAC99E3BBF64AA3A6F4E683F15D670BF4BE5173F8DFA773F7E6B7F3F4FF57F3F3BFF7F3FF2FF7F3F72987D3FBF8713BFC274583FA2B6883E3560943D31599F3CDF00AB3B2F80B73AD7040C3EFB3651BF56AF083F7CB4763FC7537F3F9AF37F3F1CFF7F3FF0FF7F3F4479263F5AB545BF6BB9613FAE36923E17F49E3D96BAAA3CC237B73BA09BC43AE87A42BF64A022BF7188F13EE056753F4F3A7F3FC4F17F3FFAFE7F3FEDFF7F3F106893BE2FBE69BFE9D2693FC7A89B3EE086A93DE51BB63CA46EC33B10B7D13A2C2975BF01CFD0BE1872D03EDBE1733F161F7F3FCEEF7F3FD6FE7F3FEBFF7F3F251E76BF4F0E7DBF7FB6703F050CA53E7F18B43D1D7DC13C84A5CF3B80D2DE3A36E28CBE54DA1ABE7A47AE3E9055723F1D027F3FB8ED7F3FAFFE7F3FE8FF7F3FB34040BF0B447EBF0D5B763F835FAE3EE3A8BE3D3CDECC3C62DCDB3BF1EDEB3A840A293F91FAED3DE0358B3E25B2703F63E37E3F81EB7F3F86FE7F3FE5FF7F3F6979193E3A496DBF17B97A3F5DA2B73EF637C93D413FD83C3E13E83B6009F93ABF1B7D3FE128C03E89D74E3EC3F76E3FEAC27E3F2AE97F3F5BFE7F3FE2FF7F3FC8B6693FD2544BBFD4CA7D3FB2D3C03EA8C5D33D2BA0E33C184AF43B6812033B22F0D03EFA891B3F2D31063E93266D3FB0A07E3FB2E67F3F2EFE7F3FDFFF7F3F102F563FA3D41ABF328C7F3FA0F2C93EE651DE3DF800EF3C7840003C1FA0093BFC370CBF0ADF4B3FBB63733DC23E6B3FB77C7E3F1AE47F3FFEFD7F3FDBFF7F3F150511BCE481BEBEDFFA7F3F49FED23E9DDCE83DA661FA3CE25B063CD72D103B6FFD7FBF6F9E6D3FD0FE4CBC7E40693FFE567E3F62E17F3FCCFD7F3FD7FF7F3FE6A158BF75E6E6BD46167F3FD0F5DB3EBA65F33D1BE1023D4B770C3C8FBB163BBF6708BF255E7E3F9BCFACBDF82B673F862F7E3F89DE7F3F97FD7F3FD4FF7F3FFCD367BFA55F1E3E97DF7C3F59D8E43E2BEDFD3D5291083DB492123C46491D3BFE2DD93E70EB7C3F298D1FBE6301653F4F067E3F90DB7F3F61FD7F3FD0FF7F3F388707BE0E6FD23EC259793F0CA5ED3E6F39043E78410E3D1BAE183CFED6233B78BF7D3FD460693F0EDF67BEF4C0623F5ADB7D3F77D87F3F28FD7F3FCCFF7F3F0837433F3B50233F7189743F135BF63E607B093E8CF1133D80C91E3CB5642A3B819C253F3324453FD17E97BEE16A603FA6AE7D3F3DD57F3FECFC7F3FC7FF7F3F0ED5743F0FBA513F06756E3F96F9FE3E5FBC0E3E8DA1193DE4E4243C6DF2303B389395BE2DCD123F5145BABE64FF5D3F34807D3FE3D17F3FAEFC7F3FC3FF7F3F2AB48A3E0523713F8F24673FE2BF033F64FC133E79511F3D47002B3C2380373B576D76BF4AEBAB3EF414DCBEB97E5B3F05507D3F68CE7F3F6EFC7F3FBEFF7F3FE9E329BFDA4B7F3FBEA15E3F68F6073F643B193E5301253DA81B313CDB0D3E3BB3803FBF30BF973DE2C0FCBE1BE9583F181E7D3FCDCA7F3F2CFC7F3FBAFF7F3FA4EF7CBF43317B3FDCF7543FF31F0C3F57791E3E18B12A3D0737373C929B443B18F41D3EEA8445BEE90E0EBFCB3E563F6EEA7C3F12C77F3FE7FB7F3FB5FF7F3F06DECEBE671E653FB6334A3F203C103F33B6233EC760303D64523D3C48294B3B8E2C6A3F0E64E4BE1A011DBF0880533F08B57C3F36C37F3FA0FB7F3FAFFF7F3F4D2A0D3F87A73E3F93633E3F894A143FEFF1283E6010363DC06D433CFFB6513BA98F553F7CD72ABF33232BBF18AD503FE57D7C3F3ABF7F3F56FB7F3FAAFF7F3F39FA7F3F108D0A3F1997313FCB4A183F832C2E3EE1BF3B3D1B89493CB544583BB78659BC314457BF7B6238BF3EC64D3F07457C3F1EBB7F3F0BFB7F3FA5FF7F3F"
    }
  }
#-}

