#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x16xf32>, %arg1: tensor<48x16xf32>, %arg2: tensor<48xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<16xf32>) -> tensor<2x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.35355339059327379 : f64
    %0 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<48x16xf32>) outs(%0 : tensor<16x48xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x16x48xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf32>) outs(%1 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x48xf32>
    %3 = tensor.empty() : tensor<2x8x48xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x16xf32>, tensor<2x16x48xf32>) outs(%4 : tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg2 : tensor<2x8x48xf32>, tensor<48xf32>) outs(%3 : tensor<2x8x48xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x48xf32>
    %expanded = tensor.expand_shape %6 [[0], [1], [2, 3, 4]] output_shape [2, 8, 3, 2, 8] : tensor<2x8x48xf32> into tensor<2x8x3x2x8xf32>
    %7 = tensor.empty() : tensor<3x2x2x8x8xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x8x3x2x8xf32>) outs(%7 : tensor<3x2x2x8x8xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_2[0, 0, 0, 0, 0] [1, 2, 2, 8, 8] [1, 1, 1, 1, 1] : tensor<3x2x2x8x8xf32> to tensor<1x2x2x8x8xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed_2[1, 0, 0, 0, 0] [1, 2, 2, 8, 8] [1, 1, 1, 1, 1] : tensor<3x2x2x8x8xf32> to tensor<1x2x2x8x8xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed_2[2, 0, 0, 0, 0] [1, 2, 2, 8, 8] [1, 1, 1, 1, 1] : tensor<3x2x2x8x8xf32> to tensor<1x2x2x8x8xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x2x8x8xf32> into tensor<2x2x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3], [4]] : tensor<1x2x2x8x8xf32> into tensor<2x2x8x8xf32>
    %8 = tensor.empty() : tensor<2x2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x2x8x8xf32>) outs(%8 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.truncf %cst_1 : f64 to f32
      %34 = arith.mulf %in, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x8x8xf32>
    %transposed_6 = linalg.transpose ins(%collapsed_5 : tensor<2x2x8x8xf32>) outs(%8 : tensor<2x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_7 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %10 = tensor.empty() : tensor<4x8x8xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %12 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%11 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_9 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %13 = tensor.empty() : tensor<2x2x8xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %15 = tensor.empty() : tensor<2x2x8xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %17:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_9 : tensor<2x2x8x8xf32>) outs(%16, %14 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_17 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_10 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded_10 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%8 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.subf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x2x8x8xf32>) outs(%8 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x8x8xf32>
    %20 = tensor.empty() : tensor<2x2x8x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x2x8x8xf32>) outs(%21 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%8 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.divf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_4 [[0, 1, 2], [3], [4]] : tensor<1x2x2x8x8xf32> into tensor<4x8x8xf32>
    %24 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%11 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_13 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %25 = tensor.empty() : tensor<2x8x2x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x2x8x8xf32>) outs(%25 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %26 = tensor.empty() : tensor<16x16xf32>
    %transposed_16 = linalg.transpose ins(%arg3 : tensor<16x16xf32>) outs(%26 : tensor<16x16xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<2x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<16x16xf32>) outs(%27 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %29 = tensor.empty() : tensor<2x8x16xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %31 = linalg.batch_matmul ins(%collapsed_15, %28 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%30 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %arg4 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%29 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x16xf32>
    return %32 : tensor<2x8x16xf32>
  }
}

