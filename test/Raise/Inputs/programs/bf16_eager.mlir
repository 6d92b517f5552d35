#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x8x16xbf16>, %arg1: tensor<48x16xbf16>, %arg2: tensor<16x16xbf16>) -> tensor<1x8x16xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 3.000000e-01 : f64
    %0 = tensor.empty() : tensor<16x48xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<48x16xbf16>) outs(%0 : tensor<16x48xbf16>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<1x16x48xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xbf16>) outs(%1 : tensor<1x16x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x16x48xbf16>
    %3 = tensor.empty() : tensor<1x8x48xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x8x48xf32>) -> tensor<1x8x48xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<1x8x16xbf16>, tensor<1x16x48xbf16>) outs(%4 : tensor<1x8x48xf32>) -> tensor<1x8x48xf32>
    %6 = tensor.empty() : tensor<1x8x48xbf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x8x48xf32>) outs(%6 : tensor<1x8x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %46 = arith.truncf %in : f32 to bf16
      linalg.yield %46 : bf16
    } -> tensor<1x8x48xbf16>
    %extracted_slice = tensor.extract_slice %7[0, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xbf16> to tensor<1x8x16xbf16>
    %extracted_slice_3 = tensor.extract_slice %7[0, 0, 16] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xbf16> to tensor<1x8x16xbf16>
    %extracted_slice_4 = tensor.extract_slice %7[0, 0, 32] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xbf16> to tensor<1x8x16xbf16>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xbf16> into tensor<1x8x2x8xbf16>
    %8 = tensor.empty() : tensor<1x2x8x8xbf16>
    %transposed_5 = linalg.transpose ins(%expanded : tensor<1x8x2x8xbf16>) outs(%8 : tensor<1x2x8x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xbf16> into tensor<1x8x2x8xbf16>
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xbf16> into tensor<1x8x2x8xbf16>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<1x8x2x8xbf16>) outs(%8 : tensor<1x2x8x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_9 = linalg.transpose ins(%expanded_6 : tensor<1x8x2x8xbf16>) outs(%8 : tensor<1x2x8x8xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<1x2x8x8xbf16> into tensor<2x8x8xbf16>
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<1x2x8x8xbf16> into tensor<2x8x8xbf16>
    %9 = tensor.empty() : tensor<2x8x8xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%10 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %12 = tensor.empty() : tensor<2x8x8xbf16>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %46 = arith.truncf %in : f32 to bf16
      linalg.yield %46 : bf16
    } -> tensor<2x8x8xbf16>
    %expanded_11 = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xbf16> into tensor<1x2x8x8xbf16>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x2x8x8xbf16>) outs(%8 : tensor<1x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %46 = arith.truncf %cst_2 : f64 to bf16
      %47 = arith.mulf %in, %46 : bf16
      linalg.yield %47 : bf16
    } -> tensor<1x2x8x8xbf16>
    %15 = tensor.empty() : tensor<1x2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x2x8x8xbf16>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %46 = arith.extf %in : bf16 to f32
      linalg.yield %46 : f32
    } -> tensor<1x2x8x8xf32>
    %17 = tensor.empty() : tensor<8xi64>
    %18 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%17 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %46 = linalg.index 0 : index
      %47 = arith.index_cast %46 : index to i64
      linalg.yield %47 : i64
    } -> tensor<8xi64>
    %expanded_12 = tensor.expand_shape %18 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_13 = tensor.expand_shape %18 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %19 = tensor.empty() : tensor<8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%19 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_21: i64, %out: i1):
      %46 = arith.cmpi sle, %in, %in_21 : i64
      linalg.yield %46 : i1
    } -> tensor<8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<8x8xi1>) outs(%19 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %46 = arith.xori %in, %true : i1
      linalg.yield %46 : i1
    } -> tensor<8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_1, %16 : tensor<8x8xi1>, tensor<f32>, tensor<1x2x8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %46 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x8x8xf32>
    %23 = tensor.empty() : tensor<1x2x8xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %25 = tensor.empty() : tensor<1x2x8xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %27:2 = linalg.generic {indexing_maps = [#map2, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<1x2x8x8xf32>) outs(%26, %24 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_21 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_14 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_14 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %46 = arith.subf %in, %in_21 : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x8x8xf32>
    %30 = tensor.empty() : tensor<1x2x8x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x2x8x8xf32>) outs(%31 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %46 = arith.divf %in, %in_21 : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x2x8x8xf32>) outs(%8 : tensor<1x2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %46 = arith.truncf %in : f32 to bf16
      linalg.yield %46 : bf16
    } -> tensor<1x2x8x8xbf16>
    %collapsed_15 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<1x2x8x8xbf16> into tensor<2x8x8xbf16>
    %collapsed_16 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<1x2x8x8xbf16> into tensor<2x8x8xbf16>
    %35 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%10 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x8x8xf32>) outs(%12 : tensor<2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %46 = arith.truncf %in : f32 to bf16
      linalg.yield %46 : bf16
    } -> tensor<2x8x8xbf16>
    %expanded_17 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xbf16> into tensor<1x2x8x8xbf16>
    %37 = tensor.empty() : tensor<1x8x2x8xbf16>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x2x8x8xbf16>) outs(%37 : tensor<1x8x2x8xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<1x8x2x8xbf16> into tensor<1x8x16xbf16>
    %38 = tensor.empty() : tensor<16x16xbf16>
    %transposed_20 = linalg.transpose ins(%arg2 : tensor<16x16xbf16>) outs(%38 : tensor<16x16xbf16>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<1x16x16xbf16>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<16x16xbf16>) outs(%39 : tensor<1x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x16x16xbf16>
    %41 = tensor.empty() : tensor<1x8x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %43 = linalg.batch_matmul ins(%collapsed_19, %40 : tensor<1x8x16xbf16>, tensor<1x16x16xbf16>) outs(%42 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %44 = tensor.empty() : tensor<1x8x16xbf16>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x8x16xf32>) outs(%44 : tensor<1x8x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %46 = arith.truncf %in : f32 to bf16
      linalg.yield %46 : bf16
    } -> tensor<1x8x16xbf16>
    return %45 : tensor<1x8x16xbf16>
  }
}

