#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x8xi64>, %arg2: tensor<32x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<4x8xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4x8xf32>, %arg8: tensor<4xf32>, %arg9: tensor<8x8xf32>, %arg10: tensor<16x8xf32>, %arg11: tensor<16x8xf32>, %arg12: tensor<8x16xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
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
    %cst_8 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.index_cast %in : i64 to index
      %117 = linalg.index 2 : index
      %118 = arith.cmpi slt, %116, %c32 : index
      cf.assert %118, "index must be smaller than dim size"
      %119 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %119, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%116, %117] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %116 = linalg.index 0 : index
      %117 = arith.index_cast %116 : index to i64
      linalg.yield %117 : i64
    } -> tensor<8xi64>
    %4 = tensor.empty() : tensor<2x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%4 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %116 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %116 : i1
    } -> tensor<2x8xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %116 = linalg.index 0 : index
      %117 = arith.index_cast %116 : index to i64
      linalg.yield %117 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %8 = tensor.empty() : tensor<1x1x8x8xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_9 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%8 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %116 = arith.cmpi sle, %in, %in_41 : i64
      linalg.yield %116 : i1
    } -> tensor<1x1x8x8xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %9 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%8 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %116 = arith.andi %in, %in_41 : i1
      linalg.yield %116 : i1
    } -> tensor<1x1x8x8xi1>
    %11 = tensor.empty() : tensor<2x1x1x8xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%11 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %116 = arith.cmpi slt, %in, %c0_i64 : i64
      %117 = arith.addi %in, %c2_i64 : i64
      %118 = arith.select %116, %117, %in : i64
      %119 = arith.index_cast %118 : i64 to index
      %120 = arith.cmpi slt, %in_41, %c0_i64 : i64
      %121 = arith.addi %in_41, %c8_i64 : i64
      %122 = arith.select %120, %121, %in_41 : i64
      %123 = arith.index_cast %122 : i64 to index
      %extracted = tensor.extract %5[%119, %123] : tensor<2x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x8xi1>
    %13 = tensor.empty() : tensor<2x1x8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x8x8xi1>, tensor<2x1x1x8xi1>) outs(%13 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %116 = arith.andi %in, %in_41 : i1
      linalg.yield %116 : i1
    } -> tensor<2x1x8x8xi1>
    %15 = tensor.empty() : tensor<2x1x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %116 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %17 = tensor.empty() : tensor<1x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x8x1xi64>) outs(%17 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.sitofp %in : i64 to f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %19 = tensor.empty() : tensor<1x8x2xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_6 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%19 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x2xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %21 = tensor.empty() : tensor<1x8x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x4xf32>) outs(%21 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.cos %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x4xf32>) outs(%21 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.sin %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x4xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %25 = tensor.empty() : tensor<2x8x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x8x8xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x1xf32>) outs(%25 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_7 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x1xf32>) outs(%25 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_5 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x1xf32>) outs(%25 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %30 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %31 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %33 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%33 : tensor<8x8xf32>) permutation = [1, 0] 
    %34 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %36 = linalg.batch_matmul ins(%32, %34 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%35 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg4 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %expanded_12 = tensor.expand_shape %37 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %38 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x8x2x4xf32>) outs(%38 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %39 = tensor.empty() : tensor<8x4xf32>
    %transposed_14 = linalg.transpose ins(%arg5 : tensor<4x8xf32>) outs(%39 : tensor<8x4xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<2x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<8x4xf32>) outs(%40 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %43 = linalg.batch_matmul ins(%32, %41 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%42 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg6 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%40 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x4xf32>
    %expanded_15 = tensor.expand_shape %44 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %45 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x8x1x4xf32>) outs(%45 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg7 : tensor<4x8xf32>) outs(%39 : tensor<8x4xf32>) permutation = [1, 0] 
    %46 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<8x4xf32>) outs(%40 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %47 = linalg.batch_matmul ins(%32, %46 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%42 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg8 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%40 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x4xf32>
    %expanded_18 = tensor.expand_shape %48 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x1x4xf32>) outs(%45 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_21 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%38 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %50 = tensor.empty() : tensor<2x2x8x2xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x2x8x2xf32>) outs(%50 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.negf %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_23 = tensor.concat dim(3) %51, %extracted_slice : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%38 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x4xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%38 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x4xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%45 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %55 = tensor.empty() : tensor<2x1x8x2xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x1x8x2xf32>) outs(%55 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.negf %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_26 = tensor.concat dim(3) %56, %extracted_slice_24 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%45 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x8x4xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%45 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x8x4xf32>
    %59 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %60 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x1x8x4xf32>) outs(%59 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %60 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %61 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x1x8x4xf32>) outs(%59 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %62 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_27 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%62 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_28 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %63 = tensor.empty() : tensor<4x8x8xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %65 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%64 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_30 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %66 = tensor.empty() : tensor<2x2x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x2x8x8xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.mulf %in, %cst_8 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x8xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %16 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x8xf32>
    %69 = tensor.empty() : tensor<2x2x8xi64>
    %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %71 = tensor.empty() : tensor<2x2x8xf32>
    %72 = linalg.fill ins(%cst_0 : f32) outs(%71 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %73:2 = linalg.generic {indexing_maps = [#map6, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x2x8x8xf32>) outs(%72, %70 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %116 = linalg.index 3 : index
      %117 = arith.index_cast %116 : index to i64
      %118 = arith.maximumf %in, %out : f32
      %119 = arith.cmpf ogt, %in, %out : f32
      %120 = arith.select %119, %117, %out_41 : i64
      linalg.yield %118, %120 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_31 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_31 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.subf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x2x8x8xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.exp %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x8xf32>
    %76 = tensor.empty() : tensor<2x2x8x1xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x2x8x8xf32>) outs(%77 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.divf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_32 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_33 = tensor.collapse_shape %61 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %80 = tensor.empty() : tensor<4x8x4xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %82 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%81 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_34 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %83 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x2x8x4xf32>) outs(%83 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_37 = linalg.transpose ins(%arg9 : tensor<8x8xf32>) outs(%33 : tensor<8x8xf32>) permutation = [1, 0] 
    %84 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %85 = linalg.batch_matmul ins(%collapsed_36, %84 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%35 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %85 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<2x8x8xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x8x1xf32>) outs(%25 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_7 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x8x1xf32>) outs(%25 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_5 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x8x1xf32>) outs(%25 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %91 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %92 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %94 = tensor.empty() : tensor<8x16xf32>
    %transposed_38 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%94 : tensor<8x16xf32>) permutation = [1, 0] 
    %95 = tensor.empty() : tensor<2x8x16xf32>
    %96 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%95 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %98 = linalg.batch_matmul ins(%93, %96 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%97 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.negf %in : f32
      %117 = math.exp %116 : f32
      %118 = arith.addf %117, %cst_1 : f32
      %119 = arith.divf %cst_1, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x8x16xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %98 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %transposed_39 = linalg.transpose ins(%arg11 : tensor<16x8xf32>) outs(%94 : tensor<8x16xf32>) permutation = [1, 0] 
    %101 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %102 = linalg.batch_matmul ins(%93, %101 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%97 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %104 = tensor.empty() : tensor<16x8xf32>
    %transposed_40 = linalg.transpose ins(%arg12 : tensor<8x16xf32>) outs(%104 : tensor<16x8xf32>) permutation = [1, 0] 
    %105 = tensor.empty() : tensor<2x16x8xf32>
    %106 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<16x8xf32>) outs(%105 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %107 = linalg.batch_matmul ins(%103, %106 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%35 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %107 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x8x8xf32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x1xf32>) outs(%25 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_7 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x8x1xf32>) outs(%25 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_5 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x8x1xf32>) outs(%25 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %115 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %114 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    return %115 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

