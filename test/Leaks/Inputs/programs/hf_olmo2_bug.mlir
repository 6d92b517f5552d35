#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<4xf32>, %arg8: tensor<16x8xf32>, %arg9: tensor<16x8xf32>, %arg10: tensor<8x16xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_4 = arith.constant -3.40282347E+38 : f32
    %cst_5 = arith.constant 8.000000e+00 : f32
    %cst_6 = arith.constant 4.000000e+00 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
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
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %116 = linalg.index 0 : index
      %117 = arith.index_cast %116 : index to i64
      linalg.yield %117 : i64
    } -> tensor<8xi64>
    %4 = tensor.empty() : tensor<8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_4 : f32
    } -> tensor<8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = linalg.index 0 : index
      %117 = arith.index_cast %116 : index to i64
      %118 = linalg.index 1 : index
      %119 = arith.index_cast %118 : index to i64
      %120 = arith.addi %117, %c2_i64 : i64
      %121 = arith.cmpi sge, %119, %120 : i64
      %122 = arith.select %121, %in, %cst : f32
      linalg.yield %122 : f32
    } -> tensor<8x8xf32>
    %expanded = tensor.expand_shape %6 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xf32> into tensor<1x1x8x8xf32>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %7 = tensor.empty() : tensor<1x8x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x8x1xi64>) outs(%7 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.sitofp %in : i64 to f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %9 = tensor.empty() : tensor<1x8x2xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %cst_3 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%9 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x2xf32>
    %concat = tensor.concat dim(2) %10, %10 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %11 = tensor.empty() : tensor<1x8x4xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x4xf32>) outs(%11 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.cos %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x4xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x4xf32>) outs(%11 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.sin %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x4xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) permutation = [1, 0] 
    %14 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %16 = linalg.batch_matmul ins(%1, %14 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %18 = tensor.empty() : tensor<2x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x8xf32>) outs(%19 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_5 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_2 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %23 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %24 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %26 = tensor.empty() : tensor<8x4xf32>
    %transposed_9 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%26 : tensor<8x4xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<2x8x4xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<8x4xf32>) outs(%27 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %30 = linalg.batch_matmul ins(%1, %28 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%29 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x4xf32>) outs(%27 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %116 : f32
    } -> tensor<2x8x4xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x8x4xf32>) outs(%19 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_6 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_2 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %35 : tensor<2x8x4xf32>, tensor<2x8x1xf32>) outs(%27 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x4xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %36 : tensor<4xf32>, tensor<2x8x4xf32>) outs(%27 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x4xf32>
    %transposed_10 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%26 : tensor<8x4xf32>) permutation = [1, 0] 
    %38 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<8x4xf32>) outs(%27 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %39 = linalg.batch_matmul ins(%1, %38 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%29 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_11 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %40 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x8x2x4xf32>) outs(%40 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_13 = tensor.expand_shape %37 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %41 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x8x1x4xf32>) outs(%41 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %39 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x8x1x4xf32>) outs(%41 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_18 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_17 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%40 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_12[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %43 = tensor.empty() : tensor<2x2x8x2xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<2x2x8x2xf32>) outs(%43 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.negf %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_20 = tensor.concat dim(3) %44, %extracted_slice : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_20, %expanded_18 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%40 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x4xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%40 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.addf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x4xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_17 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%41 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_14[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %48 = tensor.empty() : tensor<2x1x8x2xf32>
    %49 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x1x8x2xf32>) outs(%48 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.negf %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_23 = tensor.concat dim(3) %49, %extracted_slice_21 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_18 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%41 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x8x4xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%41 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.addf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x8x4xf32>
    %52 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %53 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x1x8x4xf32>) outs(%52 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %53 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %54 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<2x1x8x4xf32>) outs(%52 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %55 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_24 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%55 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_25 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %56 = tensor.empty() : tensor<4x8x8xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %58 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%57 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_27 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %59 = tensor.empty() : tensor<2x2x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x2x8x8xf32>) outs(%59 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.mulf %in, %cst_7 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%59 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.addf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x8xf32>
    %62 = tensor.empty() : tensor<2x2x8xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %64 = tensor.empty() : tensor<2x2x8xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %66:2 = linalg.generic {indexing_maps = [#map7, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x2x8x8xf32>) outs(%65, %63 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %116 = linalg.index 3 : index
      %117 = arith.index_cast %116 : index to i64
      %118 = arith.maximumf %in, %out : f32
      %119 = arith.cmpf ogt, %in, %out : f32
      %120 = arith.select %119, %117, %out_38 : i64
      linalg.yield %118, %120 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_28 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_28 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%59 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.subf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x8xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x2x8x8xf32>) outs(%59 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.exp %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x8xf32>
    %69 = tensor.empty() : tensor<2x2x8x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x2x8x8xf32>) outs(%70 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%59 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.divf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_29 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %54 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %73 = tensor.empty() : tensor<4x8x4xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %75 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%74 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_31 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %76 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x2x8x4xf32>) outs(%76 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_34 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) permutation = [1, 0] 
    %77 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %78 = linalg.batch_matmul ins(%collapsed_33, %77 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x8x8xf32>) outs(%19 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_5 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_2 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %84 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %85 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.addf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %87 = tensor.empty() : tensor<8x16xf32>
    %transposed_35 = linalg.transpose ins(%arg8 : tensor<16x8xf32>) outs(%87 : tensor<8x16xf32>) permutation = [1, 0] 
    %88 = tensor.empty() : tensor<2x8x16xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<8x16xf32>) outs(%88 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%88 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %91 = linalg.batch_matmul ins(%86, %89 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%90 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x8x16xf32>) outs(%88 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.negf %in : f32
      %117 = math.exp %116 : f32
      %118 = arith.addf %117, %cst_1 : f32
      %119 = arith.divf %cst_1, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x8x16xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %91 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%88 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %transposed_36 = linalg.transpose ins(%arg9 : tensor<16x8xf32>) outs(%87 : tensor<8x16xf32>) permutation = [1, 0] 
    %94 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<8x16xf32>) outs(%88 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %95 = linalg.batch_matmul ins(%86, %94 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%90 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %95 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%88 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x16xf32>
    %97 = tensor.empty() : tensor<16x8xf32>
    %transposed_37 = linalg.transpose ins(%arg10 : tensor<8x16xf32>) outs(%97 : tensor<16x8xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<2x16x8xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<16x8xf32>) outs(%98 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %100 = linalg.batch_matmul ins(%96, %99 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%15 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<2x8x8xf32>) outs(%19 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_5 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_2 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %105 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %106 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %107 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.addf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x8x8xf32>) outs(%19 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_5 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_2 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
      linalg.yield %116 : f32
    } -> tensor<2x8x8xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %114 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %116 = arith.mulf %in, %in_38 : f32
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

