#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x16xf32>, %arg1: tensor<7x2xf32>, %arg2: tensor<48x16xf32>, %arg3: tensor<48xf32>, %arg4: tensor<16x16xf32>, %arg5: tensor<16xf32>) -> tensor<2x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c7_i64 = arith.constant 7 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 3.500000e-01 : f64
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [4, 4, 16] : tensor<16x16xf32> into tensor<4x4x16xf32>
    %0 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<48x16xf32>) outs(%0 : tensor<16x48xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<4x16x48xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf32>) outs(%1 : tensor<4x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x48xf32>
    %3 = tensor.empty() : tensor<4x4x48xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<4x4x48xf32>) -> tensor<4x4x48xf32>
    %5 = linalg.batch_matmul ins(%expanded, %2 : tensor<4x4x16xf32>, tensor<4x16x48xf32>) outs(%4 : tensor<4x4x48xf32>) -> tensor<4x4x48xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg3 : tensor<4x4x48xf32>, tensor<48xf32>) outs(%3 : tensor<4x4x48xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.addf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<4x4x48xf32>
    %expanded_2 = tensor.expand_shape %6 [[0], [1], [2, 3, 4]] output_shape [4, 4, 3, 2, 8] : tensor<4x4x48xf32> into tensor<4x4x3x2x8xf32>
    %7 = tensor.empty() : tensor<3x4x2x4x8xf32>
    %transposed_3 = linalg.transpose ins(%expanded_2 : tensor<4x4x3x2x8xf32>) outs(%7 : tensor<3x4x2x4x8xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_3[0, 0, 0, 0, 0] [1, 4, 2, 4, 8] [1, 1, 1, 1, 1] : tensor<3x4x2x4x8xf32> to tensor<1x4x2x4x8xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed_3[1, 0, 0, 0, 0] [1, 4, 2, 4, 8] [1, 1, 1, 1, 1] : tensor<3x4x2x4x8xf32> to tensor<1x4x2x4x8xf32>
    %extracted_slice_5 = tensor.extract_slice %transposed_3[2, 0, 0, 0, 0] [1, 4, 2, 4, 8] [1, 1, 1, 1, 1] : tensor<3x4x2x4x8xf32> to tensor<1x4x2x4x8xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2], [3], [4]] : tensor<1x4x2x4x8xf32> into tensor<4x2x4x8xf32>
    %8 = tensor.empty() : tensor<4xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %45 = linalg.index 0 : index
      %46 = arith.index_cast %45 : index to i64
      linalg.yield %46 : i64
    } -> tensor<4xi64>
    %expanded_7 = tensor.expand_shape %9 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %expanded_8 = tensor.expand_shape %9 [[0, 1]] output_shape [1, 4] : tensor<4xi64> into tensor<1x4xi64>
    %10 = tensor.empty() : tensor<4x4xi64>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %expanded_8 : tensor<4x1xi64>, tensor<1x4xi64>) outs(%10 : tensor<4x4xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %45 = arith.subi %in, %in_22 : i64
      linalg.yield %45 : i64
    } -> tensor<4x4xi64>
    %12 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<4x4xi64>) outs(%10 : tensor<4x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %45 = arith.addi %in, %c3_i64 : i64
      linalg.yield %45 : i64
    } -> tensor<4x4xi64>
    %13 = tensor.empty() : tensor<4x4x2xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<4x4xi64>) outs(%13 : tensor<4x4x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %45 = arith.cmpi slt, %in, %c0_i64 : i64
      %46 = arith.addi %in, %c7_i64 : i64
      %47 = arith.select %45, %46, %in : i64
      %48 = arith.index_cast %47 : i64 to index
      %49 = linalg.index 2 : index
      %extracted = tensor.extract %arg1[%48, %49] : tensor<7x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<4x4x2xf32>
    %15 = tensor.empty() : tensor<2x4x4xf32>
    %transposed_9 = linalg.transpose ins(%14 : tensor<4x4x2xf32>) outs(%15 : tensor<2x4x4xf32>) permutation = [2, 0, 1] 
    %16 = tensor.empty() : tensor<4x2x8x4xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<4x2x4x8xf32>) outs(%16 : tensor<4x2x8x4xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_11 = tensor.collapse_shape %extracted_slice [[0, 1, 2], [3], [4]] : tensor<1x4x2x4x8xf32> into tensor<8x4x8xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<4x2x8x4xf32> into tensor<8x8x4xf32>
    %17 = tensor.empty() : tensor<8x4x4xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %19 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x4x8xf32>, tensor<8x8x4xf32>) outs(%18 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %expanded_13 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [4, 2, 4, 4] : tensor<8x4x4xf32> into tensor<4x2x4x4xf32>
    %20 = tensor.empty() : tensor<4x2x4x4xf32>
    %21 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<4x2x4x4xf32>) outs(%20 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_1 : f64 to f32
      %46 = arith.mulf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<4x2x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %transposed_9 : tensor<4x2x4x4xf32>, tensor<2x4x4xf32>) outs(%20 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.addf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<4x2x4x4xf32>
    %23 = tensor.empty() : tensor<4x2x4xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<4x2x4xi64>) -> tensor<4x2x4xi64>
    %25 = tensor.empty() : tensor<4x2x4xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<4x2x4xf32>) -> tensor<4x2x4xf32>
    %27:2 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<4x2x4x4xf32>) outs(%26, %24 : tensor<4x2x4xf32>, tensor<4x2x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_22 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<4x2x4xf32>, tensor<4x2x4xi64>)
    %expanded_14 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [4, 2, 4, 1] : tensor<4x2x4xf32> into tensor<4x2x4x1xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_14 : tensor<4x2x4x4xf32>, tensor<4x2x4x1xf32>) outs(%20 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.subf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<4x2x4x4xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<4x2x4x4xf32>) outs(%20 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<4x2x4x4xf32>
    %30 = tensor.empty() : tensor<4x2x4x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<4x2x4x1xf32>) -> tensor<4x2x4x1xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<4x2x4x4xf32>) outs(%31 : tensor<4x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<4x2x4x1xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<4x2x4x4xf32>, tensor<4x2x4x1xf32>) outs(%20 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.divf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<4x2x4x4xf32>
    %collapsed_15 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<4x2x4x4xf32> into tensor<8x4x4xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice_5 [[0, 1, 2], [3], [4]] : tensor<1x4x2x4x8xf32> into tensor<8x4x8xf32>
    %34 = tensor.empty() : tensor<8x4x8xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32>
    %36 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x4x4xf32>, tensor<8x4x8xf32>) outs(%35 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32>
    %expanded_17 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [4, 2, 4, 8] : tensor<8x4x8xf32> into tensor<4x2x4x8xf32>
    %37 = tensor.empty() : tensor<4x4x2x8xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<4x2x4x8xf32>) outs(%37 : tensor<4x4x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0, 1], [2, 3]] : tensor<4x4x2x8xf32> into tensor<16x16xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32>
    %38 = tensor.empty() : tensor<16x16xf32>
    %transposed_21 = linalg.transpose ins(%arg4 : tensor<16x16xf32>) outs(%38 : tensor<16x16xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<2x16x16xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<16x16xf32>) outs(%39 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %41 = tensor.empty() : tensor<2x8x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %43 = linalg.batch_matmul ins(%expanded_20, %40 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%42 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg5 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%41 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.addf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x16xf32>
    return %44 : tensor<2x8x16xf32>
  }
}

