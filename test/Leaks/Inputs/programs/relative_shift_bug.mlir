#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<2x8x4xf32>, %arg2: tensor<24x8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
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
    %extracted_slice_2 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_3 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_5 = tensor.expand_shape %extracted_slice_2 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_8 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [2, 0, 1, 3] 
    %6 = tensor.empty() : tensor<2x4x8xf32>
    %transposed_9 = linalg.transpose ins(%arg1 : tensor<2x8x4xf32>) outs(%6 : tensor<2x4x8xf32>) permutation = [0, 2, 1] 
    %collapsed = tensor.collapse_shape %transposed_8 [[0], [1, 2], [3]] : tensor<2x2x8x4xf32> into tensor<2x16x4xf32>
    %7 = tensor.empty() : tensor<2x16x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %transposed_9 : tensor<2x16x4xf32>, tensor<2x4x8xf32>) outs(%8 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
    %expanded_10 = tensor.expand_shape %9 [[0], [1, 2], [3]] output_shape [2, 2, 8, 8] : tensor<2x16x8xf32> into tensor<2x2x8x8xf32>
    %10 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) permutation = [1, 0, 2, 3] 
    %padded = tensor.pad %transposed_11 low[0, 0, 0, 1] high[0, 0, 0, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst : f32
    } : tensor<2x2x8x8xf32> to tensor<2x2x8x9xf32>
    %11 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_5 : tensor<2x8x2x4xf32>) outs(%11 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_13 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %12 = tensor.empty() : tensor<4x8x8xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %14 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%13 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_15 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %cst_1 : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %padded [[0], [1], [2, 3]] : tensor<2x2x8x9xf32> into tensor<2x2x72xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1], [2, 3]] output_shape [2, 2, 9, 8] : tensor<2x2x72xf32> into tensor<2x2x9x8xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded_17[0, 0, 1, 0] [2, 2, 8, 8] [1, 1, 1, 1] : tensor<2x2x9x8xf32> to tensor<2x2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %extracted_slice_18 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %38 = arith.addf %in, %in_26 : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x8xf32>
    %17 = tensor.empty() : tensor<2x2x8xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %19 = tensor.empty() : tensor<2x2x8xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %21:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x2x8x8xf32>) outs(%20, %18 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_26 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_19 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_19 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %38 = arith.subf %in, %in_26 : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x8xf32>
    %24 = tensor.empty() : tensor<2x2x8x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x2x8x8xf32>) outs(%25 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %38 = arith.divf %in, %in_26 : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = linalg.index 2 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = linalg.index 3 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.cmpi sle, %41, %39 : i64
      %43 = arith.select %42, %in, %cst : f32
      linalg.yield %43 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %29 = tensor.empty() : tensor<4x8x4xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %31 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%30 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_22 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %32 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x2x8x4xf32>) outs(%32 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %33 = tensor.empty() : tensor<8x8xf32>
    %transposed_25 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%33 : tensor<8x8xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<8x8xf32>) outs(%34 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %37 = linalg.batch_matmul ins(%collapsed_24, %35 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%36 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %37 : tensor<2x8x8xf32>
  }
}

