#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<16x8xf32>, %arg7: tensor<16x8xf32>, %arg8: tensor<8x16xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>) -> tensor<1x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 9.9999999999999995E-7 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_4 = arith.constant -3.40282347E+38 : f32
    %cst_5 = arith.constant 8.000000e+00 : f32
    %cst_6 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %100 = arith.index_cast %in : i64 to index
      %101 = linalg.index 2 : index
      %102 = arith.cmpi slt, %100, %c32 : index
      cf.assert %102, "index must be smaller than dim size"
      %103 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %103, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%100, %101] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %100 = linalg.index 0 : index
      %101 = arith.index_cast %100 : index to i64
      linalg.yield %101 : i64
    } -> tensor<8xi64>
    %4 = tensor.empty() : tensor<8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_4 : f32
    } -> tensor<8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = linalg.index 0 : index
      %101 = arith.index_cast %100 : index to i64
      %102 = linalg.index 1 : index
      %103 = arith.index_cast %102 : index to i64
      %104 = arith.addi %101, %c2_i64 : i64
      %105 = arith.cmpi sge, %103, %104 : i64
      %106 = arith.select %105, %in, %cst : f32
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %expanded = tensor.expand_shape %6 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xf32> into tensor<1x1x8x8xf32>
    %expanded_7 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %7 = tensor.empty() : tensor<1x8x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x8x1xi64>) outs(%7 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %100 = arith.sitofp %in : i64 to f32
      linalg.yield %100 : f32
    } -> tensor<1x8x1xf32>
    %9 = tensor.empty() : tensor<1x8x2xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %cst_3 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%9 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.mulf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x2xf32>
    %concat = tensor.concat dim(2) %10, %10 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %11 = tensor.empty() : tensor<1x8x4xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x4xf32>) outs(%11 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.cos %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x4xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x4xf32>) outs(%11 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.sin %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x4xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %100 : f32
    } -> tensor<1x8x8xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<1x8x8xf32>) outs(%15 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.addf %in, %out : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x8x1xf32>) outs(%7 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.divf %in, %cst_5 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x1xf32>) outs(%7 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.truncf %cst_2 : f64 to f32
      %101 = arith.addf %in, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<1x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x8x1xf32>) outs(%7 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.rsqrt %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %19 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.mulf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %20 : tensor<8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.mulf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) permutation = [1, 0] 
    %22 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %24 = linalg.batch_matmul ins(%21, %22 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%23 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %expanded_8 = tensor.expand_shape %24 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %25 = tensor.empty() : tensor<1x2x8x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<1x8x2x4xf32>) outs(%25 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %26 = tensor.empty() : tensor<8x4xf32>
    %transposed_10 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%26 : tensor<8x4xf32>) permutation = [1, 0] 
    %27 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<8x4xf32>) outs(%11 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %29 = linalg.batch_matmul ins(%21, %27 : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%28 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %expanded_11 = tensor.expand_shape %29 [[0], [1], [2, 3]] output_shape [1, 8, 1, 4] : tensor<1x8x4xf32> into tensor<1x8x1x4xf32>
    %30 = tensor.empty() : tensor<1x1x8x4xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<1x8x1x4xf32>) outs(%30 : tensor<1x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_13 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%26 : tensor<8x4xf32>) permutation = [1, 0] 
    %31 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<8x4xf32>) outs(%11 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4xf32>
    %32 = linalg.batch_matmul ins(%21, %31 : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%28 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %expanded_14 = tensor.expand_shape %32 [[0], [1], [2, 3]] output_shape [1, 8, 1, 4] : tensor<1x8x4xf32> into tensor<1x8x1x4xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x8x1x4xf32>) outs(%30 : tensor<1x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_16 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_17 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9, %expanded_16 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%25 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.mulf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x8x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_9[0, 0, 0, 0] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_9[0, 0, 0, 2] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %34 = tensor.empty() : tensor<1x2x8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<1x2x8x2xf32>) outs(%34 : tensor<1x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.negf %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x8x2xf32>
    %concat_19 = tensor.concat dim(3) %35, %extracted_slice : (tensor<1x2x8x2xf32>, tensor<1x2x8x2xf32>) -> tensor<1x2x8x4xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_19, %expanded_17 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%25 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.mulf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x8x4xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%25 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.addf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_16 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%30 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.mulf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x1x8x4xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_12[0, 0, 0, 0] [1, 1, 8, 2] [1, 1, 1, 1] : tensor<1x1x8x4xf32> to tensor<1x1x8x2xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 2] [1, 1, 8, 2] [1, 1, 1, 1] : tensor<1x1x8x4xf32> to tensor<1x1x8x2xf32>
    %39 = tensor.empty() : tensor<1x1x8x2xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<1x1x8x2xf32>) outs(%39 : tensor<1x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.negf %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x1x8x2xf32>
    %concat_22 = tensor.concat dim(3) %40, %extracted_slice_20 : (tensor<1x1x8x2xf32>, tensor<1x1x8x2xf32>) -> tensor<1x1x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_17 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%30 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.mulf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x1x8x4xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%30 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.addf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x1x8x4xf32>
    %43 = tensor.empty() : tensor<1x1x2x8x4xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x1x8x4xf32>) outs(%43 : tensor<1x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %44 [[0], [1, 2], [3], [4]] : tensor<1x1x2x8x4xf32> into tensor<1x2x8x4xf32>
    %45 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<1x1x8x4xf32>) outs(%43 : tensor<1x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x4xf32>
    %46 = tensor.empty() : tensor<1x2x4x8xf32>
    %transposed_23 = linalg.transpose ins(%collapsed : tensor<1x2x8x4xf32>) outs(%46 : tensor<1x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_24 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<1x2x4x8xf32> into tensor<2x4x8xf32>
    %47 = tensor.empty() : tensor<2x8x8xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %49 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<2x8x4xf32>, tensor<2x4x8xf32>) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_26 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %50 = tensor.empty() : tensor<1x2x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<1x2x8x8xf32>) outs(%50 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.mulf %in, %cst_6 : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%50 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.addf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x8x8xf32>
    %53 = tensor.empty() : tensor<1x2x8xi64>
    %54 = linalg.fill ins(%c0_i64 : i64) outs(%53 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %55 = tensor.empty() : tensor<1x2x8xf32>
    %56 = linalg.fill ins(%cst_0 : f32) outs(%55 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %57:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<1x2x8x8xf32>) outs(%56, %54 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %100 = linalg.index 3 : index
      %101 = arith.index_cast %100 : index to i64
      %102 = arith.maximumf %in, %out : f32
      %103 = arith.cmpf ogt, %in, %out : f32
      %104 = arith.select %103, %101, %out_37 : i64
      linalg.yield %102, %104 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_27 = tensor.expand_shape %57#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %expanded_27 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%50 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.subf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x2x8x8xf32>) outs(%50 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.exp %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x8x8xf32>
    %60 = tensor.empty() : tensor<1x2x8x1xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %62 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<1x2x8x8xf32>) outs(%61 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.addf %in, %out : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x8x1xf32>
    %63 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %62 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%50 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.divf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_28 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_29 = tensor.collapse_shape %45 [[0, 1, 2], [3], [4]] : tensor<1x1x2x8x4xf32> into tensor<2x8x4xf32>
    %64 = tensor.empty() : tensor<2x8x4xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %66 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%65 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_30 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [1, 2, 8, 4] : tensor<2x8x4xf32> into tensor<1x2x8x4xf32>
    %67 = tensor.empty() : tensor<1x8x2x4xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<1x2x8x4xf32>) outs(%67 : tensor<1x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0], [1], [2, 3]] : tensor<1x8x2x4xf32> into tensor<1x8x8xf32>
    %transposed_33 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) permutation = [1, 0] 
    %68 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %69 = linalg.batch_matmul ins(%collapsed_32, %68 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%23 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %69 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.addf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x8xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %100 : f32
    } -> tensor<1x8x8xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x8x8xf32>) outs(%15 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.addf %in, %out : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x8x1xf32>) outs(%7 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.divf %in, %cst_5 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x8x1xf32>) outs(%7 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.truncf %cst_2 : f64 to f32
      %101 = arith.addf %in, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<1x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x8x1xf32>) outs(%7 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.rsqrt %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %75 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.mulf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %76 : tensor<8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.mulf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x8xf32>
    %78 = tensor.empty() : tensor<8x16xf32>
    %transposed_34 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%78 : tensor<8x16xf32>) permutation = [1, 0] 
    %79 = tensor.empty() : tensor<1x8x16xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<8x16xf32>) outs(%79 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%79 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %82 = linalg.batch_matmul ins(%77, %80 : tensor<1x8x8xf32>, tensor<1x8x16xf32>) outs(%81 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x8x16xf32>) outs(%79 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.negf %in : f32
      %101 = math.exp %100 : f32
      %102 = arith.addf %101, %cst_1 : f32
      %103 = arith.divf %cst_1, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<1x8x16xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %82 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%79 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.mulf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x16xf32>
    %transposed_35 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%78 : tensor<8x16xf32>) permutation = [1, 0] 
    %85 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<8x16xf32>) outs(%79 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %86 = linalg.batch_matmul ins(%77, %85 : tensor<1x8x8xf32>, tensor<1x8x16xf32>) outs(%81 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %86 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%79 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.mulf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x16xf32>
    %88 = tensor.empty() : tensor<16x8xf32>
    %transposed_36 = linalg.transpose ins(%arg8 : tensor<8x16xf32>) outs(%88 : tensor<16x8xf32>) permutation = [1, 0] 
    %89 = tensor.empty() : tensor<1x16x8xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<16x8xf32>) outs(%89 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x8xf32>
    %91 = linalg.batch_matmul ins(%87, %90 : tensor<1x8x16xf32>, tensor<1x16x8xf32>) outs(%23 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %91 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.addf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %100 : f32
    } -> tensor<1x8x8xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<1x8x8xf32>) outs(%15 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.addf %in, %out : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x8x1xf32>) outs(%7 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.divf %in, %cst_5 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x8x1xf32>) outs(%7 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.truncf %cst_2 : f64 to f32
      %101 = arith.addf %in, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<1x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x8x1xf32>) outs(%7 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.rsqrt %in : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %97 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.mulf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %98 : tensor<8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %100 = arith.mulf %in, %in_37 : f32
      linalg.yield %100 : f32
    } -> tensor<1x8x8xf32>
    return %99 : tensor<1x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

