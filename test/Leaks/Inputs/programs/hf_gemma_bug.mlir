#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<16x8xf32>, %arg7: tensor<16x8xf32>, %arg8: tensor<8x16xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_7 = arith.constant dense<2.82842708> : tensor<f32>
    %cst_8 = arith.constant -3.40282347E+38 : f32
    %cst_9 = arith.constant 8.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %106 = arith.index_cast %in : i64 to index
      %107 = linalg.index 2 : index
      %108 = arith.cmpi slt, %106, %c32 : index
      cf.assert %108, "index must be smaller than dim size"
      %109 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %109, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%106, %107] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_7 : tensor<2x8x8xf32>, tensor<f32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<8xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %106 = linalg.index 0 : index
      %107 = arith.index_cast %106 : index to i64
      linalg.yield %107 : i64
    } -> tensor<8xi64>
    %5 = tensor.empty() : tensor<8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x8xf32>) outs(%5 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_8 : f32
    } -> tensor<8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<8x8xf32>) outs(%5 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = linalg.index 0 : index
      %107 = arith.index_cast %106 : index to i64
      %108 = linalg.index 1 : index
      %109 = arith.index_cast %108 : index to i64
      %110 = arith.addi %107, %c2_i64 : i64
      %111 = arith.cmpi sge, %109, %110 : i64
      %112 = arith.select %111, %in, %cst : f32
      linalg.yield %112 : f32
    } -> tensor<8x8xf32>
    %expanded = tensor.expand_shape %7 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xf32> into tensor<1x1x8x8xf32>
    %expanded_10 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %8 = tensor.empty() : tensor<1x8x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x8x1xi64>) outs(%8 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %106 = arith.sitofp %in : i64 to f32
      linalg.yield %106 : f32
    } -> tensor<1x8x1xf32>
    %10 = tensor.empty() : tensor<1x8x2xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_6 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%10 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x8x2xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %12 = tensor.empty() : tensor<1x8x4xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x4xf32>) outs(%12 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.cos %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x8x4xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x4xf32>) outs(%12 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.sin %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x8x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %16 = tensor.empty() : tensor<2x8x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x8x8xf32>) outs(%17 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_9 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_5 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %21 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %23 = tensor.empty() : tensor<8xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<8xf32>) outs(%23 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %cst_3 : f32
      linalg.yield %106 : f32
    } -> tensor<8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%5 : tensor<8x8xf32>) permutation = [1, 0] 
    %26 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %28 = linalg.batch_matmul ins(%25, %26 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%27 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_11 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %29 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x8x2x4xf32>) outs(%29 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %30 = tensor.empty() : tensor<8x4xf32>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%30 : tensor<8x4xf32>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<2x8x4xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<8x4xf32>) outs(%31 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %34 = linalg.batch_matmul ins(%25, %32 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%33 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_14 = tensor.expand_shape %34 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %35 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x8x1x4xf32>) outs(%35 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%30 : tensor<8x4xf32>) permutation = [1, 0] 
    %36 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<8x4xf32>) outs(%31 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %37 = linalg.batch_matmul ins(%25, %36 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%33 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_17 = tensor.expand_shape %37 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x8x1x4xf32>) outs(%35 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_20 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_19 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%29 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %39 = tensor.empty() : tensor<2x2x8x2xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x2x8x2xf32>) outs(%39 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.negf %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_22 = tensor.concat dim(3) %40, %extracted_slice : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%29 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x8x4xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%29 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.addf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x8x4xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_19 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%35 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %44 = tensor.empty() : tensor<2x1x8x2xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x1x8x2xf32>) outs(%44 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.negf %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_25 = tensor.concat dim(3) %45, %extracted_slice_23 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_20 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%35 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x8x4xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%35 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.addf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x8x4xf32>
    %48 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %49 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x1x8x4xf32>) outs(%48 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %49 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<2x1x8x4xf32>) outs(%48 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %51 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_26 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%51 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_27 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %52 = tensor.empty() : tensor<4x8x8xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %54 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%53 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_29 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %55 = tensor.empty() : tensor<2x2x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x2x8x8xf32>) outs(%55 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.mulf %in, %cst_4 : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%55 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.addf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x8x8xf32>
    %58 = tensor.empty() : tensor<2x2x8xi64>
    %59 = linalg.fill ins(%c0_i64 : i64) outs(%58 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %60 = tensor.empty() : tensor<2x2x8xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %62:2 = linalg.generic {indexing_maps = [#map8, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x2x8x8xf32>) outs(%61, %59 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_40: i64):
      %106 = linalg.index 3 : index
      %107 = arith.index_cast %106 : index to i64
      %108 = arith.maximumf %in, %out : f32
      %109 = arith.cmpf ogt, %in, %out : f32
      %110 = arith.select %109, %107, %out_40 : i64
      linalg.yield %108, %110 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_30 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %63 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_30 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%55 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.subf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x8x8xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x2x8x8xf32>) outs(%55 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.exp %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x8x8xf32>
    %65 = tensor.empty() : tensor<2x2x8x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x2x8x8xf32>) outs(%66 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%55 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.divf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_31 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_32 = tensor.collapse_shape %50 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %69 = tensor.empty() : tensor<4x8x4xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %71 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%70 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_33 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %72 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x2x8x4xf32>) outs(%72 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_36 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%5 : tensor<8x8xf32>) permutation = [1, 0] 
    %73 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %74 = linalg.batch_matmul ins(%collapsed_35, %73 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%27 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %74 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.addf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x8x8xf32>) outs(%17 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_9 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_5 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %80 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<8xf32>) outs(%23 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %cst_3 : f32
      linalg.yield %106 : f32
    } -> tensor<8xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %82 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %84 = tensor.empty() : tensor<8x16xf32>
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%84 : tensor<8x16xf32>) permutation = [1, 0] 
    %85 = tensor.empty() : tensor<2x8x16xf32>
    %86 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<8x16xf32>) outs(%85 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%85 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %88 = linalg.batch_matmul ins(%83, %86 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%87 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x8x16xf32>) outs(%85 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c3_i64 : f32, i64
      %107 = arith.mulf %106, %cst_1 : f32
      %108 = arith.addf %in, %107 : f32
      %109 = arith.mulf %108, %cst_2 : f32
      %110 = math.tanh %109 : f32
      %111 = arith.addf %110, %cst_3 : f32
      %112 = arith.mulf %111, %cst_4 : f32
      %113 = arith.mulf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<2x8x16xf32>
    %transposed_38 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%84 : tensor<8x16xf32>) permutation = [1, 0] 
    %90 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<8x16xf32>) outs(%85 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %91 = linalg.batch_matmul ins(%83, %90 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%87 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %91 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%85 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x16xf32>
    %93 = tensor.empty() : tensor<16x8xf32>
    %transposed_39 = linalg.transpose ins(%arg8 : tensor<8x16xf32>) outs(%93 : tensor<16x8xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<2x16x8xf32>
    %95 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<16x8xf32>) outs(%94 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %96 = linalg.batch_matmul ins(%92, %95 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%27 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %96 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.addf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x8x8xf32>) outs(%17 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_9 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_5 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<8xf32>) outs(%23 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %cst_3 : f32
      linalg.yield %106 : f32
    } -> tensor<8xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %104 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    return %105 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

