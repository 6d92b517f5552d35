#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant -3.389530e+38 : bf16
    %cst_3 = arith.constant 5.000000e-01 : bf16
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%3 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %4[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_4 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_5 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<2x2x8x4xbf16>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<2x2x8x4xf32>) outs(%6 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<2x2x8x4xbf16>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<2x2x8x4xf32>) outs(%6 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<2x2x8x4xbf16>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<2x2x8x4xf32>) outs(%6 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<2x2x8x4xbf16>
    %10 = tensor.empty() : tensor<8x8xbf16>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<8x8xbf16>) outs(%10 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %cst_2 : bf16
    } -> tensor<8x8xbf16>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x8xbf16>) outs(%10 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = linalg.index 1 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.addi %49, %c1_i64 : i64
      %53 = arith.cmpi sge, %51, %52 : i64
      %54 = arith.select %53, %in, %cst_0 : bf16
      linalg.yield %54 : bf16
    } -> tensor<8x8xbf16>
    %13 = tensor.empty() : tensor<2x2x4x8xbf16>
    %transposed_11 = linalg.transpose ins(%8 : tensor<2x2x8x4xbf16>) outs(%13 : tensor<2x2x4x8xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<2x2x8x4xbf16> into tensor<4x8x4xbf16>
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x2x4x8xbf16> into tensor<4x4x8xbf16>
    %14 = tensor.empty() : tensor<4x8x8xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %16 = linalg.batch_matmul ins(%collapsed, %collapsed_12 : tensor<4x8x4xbf16>, tensor<4x4x8xbf16>) outs(%15 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %17 = tensor.empty() : tensor<4x8x8xbf16>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<4x8x8xf32>) outs(%17 : tensor<4x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<4x8x8xbf16>
    %expanded_13 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xbf16> into tensor<2x2x8x8xbf16>
    %19 = tensor.empty() : tensor<2x2x8x8xbf16>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x2x8x8xbf16>) outs(%19 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %48 = arith.mulf %in, %cst_3 : bf16
      linalg.yield %48 : bf16
    } -> tensor<2x2x8x8xbf16>
    %21 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %12 : tensor<2x2x8x8xbf16>, tensor<8x8xbf16>) outs(%19 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %48 = arith.addf %in, %in_21 : bf16
      linalg.yield %48 : bf16
    } -> tensor<2x2x8x8xbf16>
    %22 = tensor.empty() : tensor<2x2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x2x8x8xbf16>) outs(%22 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %48 = arith.extf %in : bf16 to f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %24 = tensor.empty() : tensor<2x2x8xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %26 = tensor.empty() : tensor<2x2x8xf32>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%26 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %28:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x2x8x8xf32>) outs(%27, %25 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_21 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_14 = tensor.expand_shape %28#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_14 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%22 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %48 = arith.subf %in, %in_21 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x2x8x8xf32>) outs(%22 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %31 = tensor.empty() : tensor<2x2x8x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x2x8x8xf32>) outs(%32 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%22 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %48 = arith.divf %in, %in_21 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x2x8x8xf32>) outs(%19 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<2x2x8x8xbf16>
    %collapsed_15 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x2x8x8xbf16> into tensor<4x8x8xbf16>
    %collapsed_16 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x2x8x4xbf16> into tensor<4x8x4xbf16>
    %36 = tensor.empty() : tensor<4x8x4xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %38 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<4x8x8xbf16>, tensor<4x8x4xbf16>) outs(%37 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %39 = tensor.empty() : tensor<4x8x4xbf16>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<4x8x4xf32>) outs(%39 : tensor<4x8x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<4x8x4xbf16>
    %expanded_17 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xbf16> into tensor<2x2x8x4xbf16>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x2x8x4xbf16>) outs(%5 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %48 = arith.extf %in : bf16 to f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x4xf32>
    %42 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_18 = linalg.transpose ins(%41 : tensor<2x2x8x4xf32>) outs(%42 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %43 = tensor.empty() : tensor<8x8xf32>
    %transposed_20 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x8xf32>) outs(%44 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %47 = linalg.batch_matmul ins(%collapsed_19, %45 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%46 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %47 : tensor<2x8x8xf32>
  }
}

