#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<16x8xf32>, %arg3: tensor<2x8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8x8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8x8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<16x8xf32>, %arg17: tensor<16xf32>, %arg18: tensor<8x16xf32>, %arg19: tensor<8xf32>, %arg20: tensor<8xf32>, %arg21: tensor<8xf32>) -> tensor<1x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c16 = arith.constant 16 : index
    %c32 = arith.constant 32 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 9.9999999999999998E-13 : f64
    %c0 = arith.constant 0 : index
    %cst_6 = arith.constant 8.000000e+00 : f32
    %cst_7 = arith.constant 1.41421354 : f32
    %cst_8 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_9 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %extracted_slice = tensor.extract_slice %cst_9[0, 0] [1, 8] [1, 1] : tensor<1x16xi64> to tensor<1x8xi64>
    %0 = tensor.empty() : tensor<1x8xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x8xi64>) outs(%1 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %107 = arith.index_cast %in : i64 to index
      %108 = arith.cmpi slt, %107, %c16 : index
      cf.assert %108, "index must be smaller than dim size"
      %109 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %109, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_8[%c0, %107] : tensor<1x16xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x8xi64>
    %3 = tensor.empty() : tensor<1x8x8xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.index_cast %in : i64 to index
      %108 = linalg.index 2 : index
      %109 = arith.cmpi slt, %107, %c32 : index
      cf.assert %109, "index must be smaller than dim size"
      %110 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %110, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%107, %108] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x8xi64>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.index_cast %in : i64 to index
      %108 = linalg.index 2 : index
      %109 = arith.cmpi slt, %107, %c2 : index
      cf.assert %109, "index must be smaller than dim size"
      %110 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %110, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%107, %108] : tensor<2x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x8xi64>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.index_cast %in : i64 to index
      %108 = linalg.index 2 : index
      %109 = arith.cmpi slt, %107, %c16 : index
      cf.assert %109, "index must be smaller than dim size"
      %110 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %110, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%107, %108] : tensor<16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %9 = tensor.empty() : tensor<1x8x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x8x8xf32>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %collapsed = tensor.collapse_shape %12 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %13 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.subf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %14 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x8x8xf32>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_5 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_10 = tensor.collapse_shape %19 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<1x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %20 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg4 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg5 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %24 = tensor.empty() : tensor<8xi64>
    %25 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%24 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %107 = linalg.index 0 : index
      %108 = arith.index_cast %107 : index to i64
      linalg.yield %108 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %25 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_11 = tensor.expand_shape %25 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %26 = tensor.empty() : tensor<1x1x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%26 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_36: i64, %out: i1):
      %107 = arith.cmpi sle, %in, %in_36 : i64
      linalg.yield %107 : i1
    } -> tensor<1x1x8x8xi1>
    %28 = tensor.empty() : tensor<1x1x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_4, %cst_3 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_36: f32, %in_37: f32, %out: f32):
      %107 = arith.select %in, %in_36, %in_37 : f32
      linalg.yield %107 : f32
    } -> tensor<1x1x8x8xf32>
    %30 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%30 : tensor<8x8xf32>) permutation = [1, 0] 
    %31 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %33 = linalg.batch_matmul ins(%23, %31 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%32 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg7 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %expanded_12 = tensor.expand_shape %34 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %35 = tensor.empty() : tensor<1x2x8x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x8x2x4xf32>) outs(%35 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%30 : tensor<8x8xf32>) permutation = [1, 0] 
    %36 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %37 = linalg.batch_matmul ins(%23, %36 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%32 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg9 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %expanded_15 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %transposed_16 = linalg.transpose ins(%arg10 : tensor<8x8xf32>) outs(%30 : tensor<8x8xf32>) permutation = [1, 0] 
    %39 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %40 = linalg.batch_matmul ins(%23, %39 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%32 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg11 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %expanded_17 = tensor.expand_shape %41 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x8x2x4xf32>) outs(%35 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %42 = tensor.empty() : tensor<1x2x4x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_15 : tensor<1x8x2x4xf32>) outs(%42 : tensor<1x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_20 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x2x4x8xf32> into tensor<2x4x8xf32>
    %43 = tensor.empty() : tensor<2x8x8xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %45 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<2x8x4xf32>, tensor<2x4x8xf32>) outs(%44 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_22 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %46 = tensor.empty() : tensor<1x2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<1x2x8x8xf32>) outs(%46 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.mulf %in, %cst_2 : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %29 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%46 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x8x8xf32>
    %49 = tensor.empty() : tensor<1x2x8xi64>
    %50 = linalg.fill ins(%c0_i64 : i64) outs(%49 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %51 = tensor.empty() : tensor<1x2x8xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %53:2 = linalg.generic {indexing_maps = [#map8, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<1x2x8x8xf32>) outs(%52, %50 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_36: i64):
      %107 = linalg.index 3 : index
      %108 = arith.index_cast %107 : index to i64
      %109 = arith.maximumf %in, %out : f32
      %110 = arith.cmpf ogt, %in, %out : f32
      %111 = arith.select %110, %108, %out_36 : i64
      linalg.yield %109, %111 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_23 = tensor.expand_shape %53#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_23 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%46 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.subf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x2x8x8xf32>) outs(%46 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.exp %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x8x8xf32>
    %56 = tensor.empty() : tensor<1x2x8x1xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<1x2x8x8xf32>) outs(%57 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x8x1xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%46 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.divf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_24 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %60 = tensor.empty() : tensor<2x8x4xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %62 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%61 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_26 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [1, 2, 8, 4] : tensor<2x8x4xf32> into tensor<1x2x8x4xf32>
    %63 = tensor.empty() : tensor<1x8x2x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x2x8x4xf32>) outs(%63 : tensor<1x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0], [1], [2, 3]] : tensor<1x8x2x4xf32> into tensor<1x8x8xf32>
    %transposed_29 = linalg.transpose ins(%arg12 : tensor<8x8xf32>) outs(%30 : tensor<8x8xf32>) permutation = [1, 0] 
    %64 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %65 = linalg.batch_matmul ins(%collapsed_28, %64 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%32 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg13 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %23 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %68 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<1x8x8xf32>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_30 = tensor.collapse_shape %69 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<1x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %71 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.subf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %72 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %71 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %73 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<1x8x8xf32>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_5 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x1xf32>
    %76 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_31 = tensor.collapse_shape %76 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_31 : tensor<1x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %77 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %arg14 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %arg15 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %81 = tensor.empty() : tensor<8x16xf32>
    %transposed_32 = linalg.transpose ins(%arg16 : tensor<16x8xf32>) outs(%81 : tensor<8x16xf32>) permutation = [1, 0] 
    %82 = tensor.empty() : tensor<1x8x16xf32>
    %83 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<8x16xf32>) outs(%82 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%82 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %85 = linalg.batch_matmul ins(%80, %83 : tensor<1x8x8xf32>, tensor<1x8x16xf32>) outs(%84 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg17 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%82 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x16xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x8x16xf32>) outs(%82 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_7 : f32
      %108 = math.erf %107 : f32
      %109 = arith.addf %108, %cst_1 : f32
      %110 = arith.mulf %109, %cst_2 : f32
      %111 = arith.mulf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<1x8x16xf32>
    %88 = tensor.empty() : tensor<16x8xf32>
    %transposed_33 = linalg.transpose ins(%arg18 : tensor<8x16xf32>) outs(%88 : tensor<16x8xf32>) permutation = [1, 0] 
    %89 = tensor.empty() : tensor<1x16x8xf32>
    %90 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<16x8xf32>) outs(%89 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x8xf32>
    %91 = linalg.batch_matmul ins(%87, %90 : tensor<1x8x16xf32>, tensor<1x16x8xf32>) outs(%32 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %arg19 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %80 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<1x8x8xf32>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_34 = tensor.collapse_shape %95 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_34 : tensor<1x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %96 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.subf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x8x8xf32>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_5 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<1x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_35 = tensor.collapse_shape %102 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<1x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %103 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg20 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.mulf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg21 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%3 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %107 = arith.addf %in, %in_36 : f32
      linalg.yield %107 : f32
    } -> tensor<1x8x8xf32>
    return %106 : tensor<1x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_16_torch.int64_1: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000"
    }
  }
#-}

