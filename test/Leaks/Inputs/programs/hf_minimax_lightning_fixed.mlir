#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<24x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x4x4xf32>
    %cst_2 = arith.constant 9.9999999999999995E-7 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_2_1_1_torch.float32> : tensor<2x1x1xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_1_2_4_4_torch.float32> : tensor<1x2x4x4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_2_4_1_torch.float32_1> : tensor<2x4x1xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_2_4_1_torch.float32> : tensor<2x4x1xf32>
    %cst_7 = arith.constant 4.000000e+00 : f32
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<4x4x4xf32>
    %cst_9 = arith.constant 8.000000e+00 : f32
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%3 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.negf %in : f32
      %51 = math.exp %50 : f32
      %52 = arith.addf %51, %cst_0 : f32
      %53 = arith.divf %cst_0, %52 : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x24xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %4 : tensor<2x8x24xf32>, tensor<2x8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %50 = arith.mulf %in, %in_46 : f32
      linalg.yield %50 : f32
    } -> tensor<2x8x24xf32>
    %expanded = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [2, 8, 2, 12] : tensor<2x8x24xf32> into tensor<2x8x2x12xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 2, 4] [1, 1, 1, 1] : tensor<2x8x2x12xf32> to tensor<2x8x2x4xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded[0, 0, 0, 4] [2, 8, 2, 4] [1, 1, 1, 1] : tensor<2x8x2x12xf32> to tensor<2x8x2x4xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 0, 8] [2, 8, 2, 4] [1, 1, 1, 1] : tensor<2x8x2x12xf32> to tensor<2x8x2x4xf32>
    %7 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_12 = linalg.transpose ins(%extracted_slice : tensor<2x8x2x4xf32>) outs(%7 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_13 = linalg.transpose ins(%extracted_slice_10 : tensor<2x8x2x4xf32>) outs(%7 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%extracted_slice_11 : tensor<2x8x2x4xf32>) outs(%7 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_15 = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 2, 4, 4] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x4x4xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 2, 4, 4] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x4x4xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 2, 4, 4] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x4x4xf32>
    %8 = tensor.empty() : tensor<2x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<2x1x1xf32>) outs(%8 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.negf %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x1x1xf32>) outs(%8 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_7 : f32
      linalg.yield %50 : f32
    } -> tensor<2x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x1x1xf32>) outs(%8 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x1x1xf32>
    %12 = tensor.empty() : tensor<2x2x4x4xf32>
    %transposed_18 = linalg.transpose ins(%extracted_slice_16 : tensor<2x2x4x4xf32>) outs(%12 : tensor<2x2x4x4xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %extracted_slice_15 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
    %13 = tensor.empty() : tensor<4x4x4xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %15 = linalg.batch_matmul ins(%collapsed, %collapsed_19 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%14 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_20 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %cst_4 : tensor<2x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%12 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %50 = arith.mulf %in, %in_46 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x4x4xf32>
    %collapsed_21 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
    %collapsed_22 = tensor.collapse_shape %extracted_slice_17 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
    %17 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%14 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_23 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %cst_6 : tensor<2x2x4x4xf32>, tensor<2x4x1xf32>) outs(%12 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %50 = arith.mulf %in, %in_46 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x4x4xf32>
    %collapsed_24 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
    %19 = linalg.batch_matmul ins(%collapsed_24, %cst_8 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%14 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_25 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_23 : tensor<2x2x4x4xf32>, tensor<2x2x4x4xf32>) outs(%12 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %50 = arith.addf %in, %in_46 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x4x4xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16, %cst_5 : tensor<2x2x4x4xf32>, tensor<2x4x1xf32>) outs(%12 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %50 = arith.mulf %in, %in_46 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x4x4xf32>
    %transposed_26 = linalg.transpose ins(%21 : tensor<2x2x4x4xf32>) outs(%12 : tensor<2x2x4x4xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
    %22 = linalg.batch_matmul ins(%collapsed_27, %collapsed_22 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%14 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_28 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %11 : tensor<2x2x4x4xf32>, tensor<2x1x1xf32>) outs(%12 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %50 = arith.mulf %in, %in_46 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x4x4xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_28 : tensor<2x2x4x4xf32>, tensor<2x2x4x4xf32>) outs(%12 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %50 = arith.addf %in, %in_46 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x4x4xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_12[0, 0, 4, 0] [2, 2, 4, 4] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x4x4xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_13[0, 0, 4, 0] [2, 2, 4, 4] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x4x4xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_14[0, 0, 4, 0] [2, 2, 4, 4] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x4x4xf32>
    %transposed_32 = linalg.transpose ins(%extracted_slice_30 : tensor<2x2x4x4xf32>) outs(%12 : tensor<2x2x4x4xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_33 = tensor.collapse_shape %extracted_slice_29 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
    %25 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%14 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_35 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %cst_4 : tensor<2x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%12 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %50 = arith.mulf %in, %in_46 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x4x4xf32>
    %collapsed_36 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_31 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
    %27 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%14 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_38 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %cst_6 : tensor<2x2x4x4xf32>, tensor<2x4x1xf32>) outs(%12 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %50 = arith.mulf %in, %in_46 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x4x4xf32>
    %collapsed_39 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
    %collapsed_40 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
    %29 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%14 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_41 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %expanded_38 : tensor<2x2x4x4xf32>, tensor<2x2x4x4xf32>) outs(%12 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %50 = arith.addf %in, %in_46 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x4x4xf32>
    %concat = tensor.concat dim(2) %20, %30 : (tensor<2x2x4x4xf32>, tensor<2x2x4x4xf32>) -> tensor<2x2x8x4xf32>
    %31 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_42 = linalg.transpose ins(%concat : tensor<2x2x8x4xf32>) outs(%31 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_43 = tensor.collapse_shape %transposed_42 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %32 = tensor.empty() : tensor<2x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_43 : tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %50 : f32
    } -> tensor<2x8x8xf32>
    %34 = tensor.empty() : tensor<2x8x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<2x8x8xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.divf %in, %cst_9 : f32
      linalg.yield %50 : f32
    } -> tensor<2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.truncf %cst_2 : f64 to f32
      %51 = arith.addf %in, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.rsqrt %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_43, %39 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%32 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %50 = arith.mulf %in, %in_46 : f32
      linalg.yield %50 : f32
    } -> tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %40 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %50 = arith.mulf %in, %in_46 : f32
      linalg.yield %50 : f32
    } -> tensor<2x8x8xf32>
    %42 = tensor.empty() : tensor<8x8xf32>
    %transposed_44 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%42 : tensor<8x8xf32>) permutation = [1, 0] 
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<8x8xf32>) outs(%32 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %45 = linalg.batch_matmul ins(%arg0, %43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%44 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.negf %in : f32
      %51 = math.exp %50 : f32
      %52 = arith.addf %51, %cst_0 : f32
      %53 = arith.divf %cst_0, %52 : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %41 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %50 = arith.mulf %in, %in_46 : f32
      linalg.yield %50 : f32
    } -> tensor<2x8x8xf32>
    %transposed_45 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%42 : tensor<8x8xf32>) permutation = [1, 0] 
    %48 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<8x8xf32>) outs(%32 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %49 = linalg.batch_matmul ins(%47, %48 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%44 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %49 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_1_1_torch.float32: "0x040000005400803D5400803B",
      torch_tensor_1_2_4_4_torch.float32: "0x040000000000803F000000000000000000000000567D703F0000803F00000000000000003FEB613F567D703F0000803F00000000263B543F3FEB613F567D703F0000803F0000803F0000000000000000000000007F007F3F0000803F0000000000000000FD017E3F7F007F3F0000803F000000007A047D3FFD017E3F7F007F3F0000803F",
      torch_tensor_2_4_1_torch.float32_1: "0x04000000263B543F3FEB613F567D703F0000803F7A047D3FFD017E3F7F007F3F0000803F",
      torch_tensor_2_4_1_torch.float32: "0x04000000567D703F3FEB613F263B543F5C5F473F7F007F3FFD017E3F7A047D3FF3077C3F"
    }
  }
#-}

