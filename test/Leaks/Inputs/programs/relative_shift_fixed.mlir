#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<2x8x4xf32>, %arg2: tensor<24x8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%3 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %4[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_3 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_4 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_5 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_9 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [2, 0, 1, 3] 
    %6 = tensor.empty() : tensor<2x4x8xf32>
    %transposed_10 = linalg.transpose ins(%arg1 : tensor<2x8x4xf32>) outs(%6 : tensor<2x4x8xf32>) permutation = [0, 2, 1] 
    %collapsed = tensor.collapse_shape %transposed_9 [[0], [1, 2], [3]] : tensor<2x2x8x4xf32> into tensor<2x16x4xf32>
    %7 = tensor.empty() : tensor<2x16x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %transposed_10 : tensor<2x16x4xf32>, tensor<2x4x8xf32>) outs(%8 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
    %expanded_11 = tensor.expand_shape %9 [[0], [1, 2], [3]] output_shape [2, 2, 8, 8] : tensor<2x16x8xf32> into tensor<2x2x8x8xf32>
    %10 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3] 
    %padded = tensor.pad %transposed_12 low[0, 0, 0, 1] high[0, 0, 0, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst : f32
    } : tensor<2x2x8x8xf32> to tensor<2x2x8x9xf32>
    %11 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_6 : tensor<2x8x2x4xf32>) outs(%11 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_14 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %12 = tensor.empty() : tensor<4x8x8xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %14 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%13 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_16 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_2 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_17 = tensor.collapse_shape %padded [[0], [1], [2, 3]] : tensor<2x2x8x9xf32> into tensor<2x2x72xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1], [2, 3]] output_shape [2, 2, 9, 8] : tensor<2x2x72xf32> into tensor<2x2x9x8xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_18[0, 0, 1, 0] [2, 2, 8, 8] [1, 1, 1, 1] : tensor<2x2x9x8xf32> to tensor<2x2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %extracted_slice_19 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %44 = arith.addf %in, %in_29 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x8xf32>
    %17 = tensor.empty() : tensor<8xi64>
    %18 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%17 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i64
      linalg.yield %45 : i64
    } -> tensor<8xi64>
    %expanded_20 = tensor.expand_shape %18 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_21 = tensor.expand_shape %18 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %19 = tensor.empty() : tensor<8x8xi64>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_20, %expanded_21 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%19 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_29: i64, %out: i64):
      %44 = arith.subi %in, %in_29 : i64
      linalg.yield %44 : i64
    } -> tensor<8x8xi64>
    %21 = tensor.empty() : tensor<8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<8x8xi64>) outs(%21 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %44 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %44 : i1
    } -> tensor<8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_1, %16 : tensor<8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %44 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x8xf32>
    %24 = tensor.empty() : tensor<2x2x8xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %26 = tensor.empty() : tensor<2x2x8xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %28:2 = linalg.generic {indexing_maps = [#map2, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x2x8x8xf32>) outs(%27, %25 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_29 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_22 = tensor.expand_shape %28#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_22 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %44 = arith.subf %in, %in_29 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x8xf32>
    %31 = tensor.empty() : tensor<2x2x8x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x2x8x8xf32>) outs(%32 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %44 = arith.divf %in, %in_29 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_23 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %35 = tensor.empty() : tensor<4x8x4xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %37 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%36 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_25 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %38 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x2x8x4xf32>) outs(%38 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %39 = tensor.empty() : tensor<8x8xf32>
    %transposed_28 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%39 : tensor<8x8xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<8x8xf32>) outs(%40 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %43 = linalg.batch_matmul ins(%collapsed_27, %41 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%42 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %43 : tensor<2x8x8xf32>
  }
}

