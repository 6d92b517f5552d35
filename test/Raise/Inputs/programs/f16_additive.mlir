#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x16xf16>, %arg1: tensor<2x8xi64>, %arg2: tensor<48x16xf16>, %arg3: tensor<16x16xf16>) -> tensor<2x8x16xf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.8284271247461903 : f64
    %cst_2 = arith.constant 1.000000e+00 : f16
    %cst_3 = arith.constant -6.550400e+04 : f16
    %0 = tensor.empty() : tensor<16x48xf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<48x16xf16>) outs(%0 : tensor<16x48xf16>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x16x48xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf16>) outs(%1 : tensor<2x16x48xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x16x48xf16>
    %3 = tensor.empty() : tensor<2x8x48xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x16xf16>, tensor<2x16x48xf16>) outs(%4 : tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %6 = tensor.empty() : tensor<2x8x48xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8x48xf32>) outs(%6 : tensor<2x8x48xf16>) {
    ^bb0(%in: f32, %out: f16):
      %46 = arith.truncf %in : f32 to f16
      linalg.yield %46 : f16
    } -> tensor<2x8x48xf16>
    %extracted_slice = tensor.extract_slice %7[0, 0, 0] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf16> to tensor<2x8x16xf16>
    %extracted_slice_4 = tensor.extract_slice %7[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf16> to tensor<2x8x16xf16>
    %extracted_slice_5 = tensor.extract_slice %7[0, 0, 32] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf16> to tensor<2x8x16xf16>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf16> into tensor<2x8x2x8xf16>
    %8 = tensor.empty() : tensor<2x2x8x8xf16>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<2x8x2x8xf16>) outs(%8 : tensor<2x2x8x8xf16>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf16> into tensor<2x8x2x8xf16>
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf16> into tensor<2x8x2x8xf16>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x8x2x8xf16>) outs(%8 : tensor<2x2x8x8xf16>) permutation = [0, 2, 1, 3] 
    %transposed_10 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x8xf16>) outs(%8 : tensor<2x2x8x8xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %9 = tensor.empty() : tensor<4x8x8xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<4x8x8xf16>, tensor<4x8x8xf16>) outs(%10 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %12 = tensor.empty() : tensor<4x8x8xf16>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<4x8x8xf32>) outs(%12 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %46 = arith.truncf %in : f32 to f16
      linalg.yield %46 : f16
    } -> tensor<4x8x8xf16>
    %expanded_12 = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf16> into tensor<2x2x8x8xf16>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x2x8x8xf16>) outs(%8 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %46 = arith.truncf %cst_1 : f64 to f16
      %47 = arith.divf %in, %46 : f16
      linalg.yield %47 : f16
    } -> tensor<2x2x8x8xf16>
    %15 = tensor.empty() : tensor<2x8xf16>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%15 : tensor<2x8xf16>) {
    ^bb0(%in: i64, %out: f16):
      %46 = arith.sitofp %in : i64 to f16
      linalg.yield %46 : f16
    } -> tensor<2x8xf16>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x8xf16>) outs(%15 : tensor<2x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %46 = arith.subf %cst_2, %in : f16
      linalg.yield %46 : f16
    } -> tensor<2x8xf16>
    %expanded_13 = tensor.expand_shape %17 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xf16> into tensor<2x1x1x8xf16>
    %18 = tensor.empty() : tensor<2x1x1x8xf16>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x1x1x8xf16>) outs(%18 : tensor<2x1x1x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %46 = arith.mulf %in, %cst_3 : f16
      linalg.yield %46 : f16
    } -> tensor<2x1x1x8xf16>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %19 : tensor<2x2x8x8xf16>, tensor<2x1x1x8xf16>) outs(%8 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f16, %in_21: f16, %out: f16):
      %46 = arith.addf %in, %in_21 : f16
      linalg.yield %46 : f16
    } -> tensor<2x2x8x8xf16>
    %21 = tensor.empty() : tensor<2x2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x2x8x8xf16>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %46 = arith.extf %in : f16 to f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %23 = tensor.empty() : tensor<2x2x8xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %25 = tensor.empty() : tensor<2x2x8xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %27:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x2x8x8xf32>) outs(%26, %24 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_21 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_14 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_14 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %46 = arith.subf %in, %in_21 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x2x8x8xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %30 = tensor.empty() : tensor<2x2x8x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x2x8x8xf32>) outs(%31 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %46 = arith.divf %in, %in_21 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x2x8x8xf32>) outs(%8 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %46 = arith.truncf %in : f32 to f16
      linalg.yield %46 : f16
    } -> tensor<2x2x8x8xf16>
    %collapsed_15 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_16 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %35 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<4x8x8xf16>, tensor<4x8x8xf16>) outs(%10 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<4x8x8xf32>) outs(%12 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %46 = arith.truncf %in : f32 to f16
      linalg.yield %46 : f16
    } -> tensor<4x8x8xf16>
    %expanded_17 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf16> into tensor<2x2x8x8xf16>
    %37 = tensor.empty() : tensor<2x8x2x8xf16>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x2x8x8xf16>) outs(%37 : tensor<2x8x2x8xf16>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<2x8x2x8xf16> into tensor<2x8x16xf16>
    %38 = tensor.empty() : tensor<16x16xf16>
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<16x16xf16>) outs(%38 : tensor<16x16xf16>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<2x16x16xf16>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<16x16xf16>) outs(%39 : tensor<2x16x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x16x16xf16>
    %41 = tensor.empty() : tensor<2x8x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %43 = linalg.batch_matmul ins(%collapsed_19, %40 : tensor<2x8x16xf16>, tensor<2x16x16xf16>) outs(%42 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %44 = tensor.empty() : tensor<2x8x16xf16>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x16xf32>) outs(%44 : tensor<2x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %46 = arith.truncf %in : f32 to f16
      linalg.yield %46 : f16
    } -> tensor<2x8x16xf16>
    return %45 : tensor<2x8x16xf16>
  }
}

