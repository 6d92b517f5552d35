#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
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
    %extracted_slice_2 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_3 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_5 = tensor.expand_shape %extracted_slice_2 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_8 = linalg.transpose ins(%expanded_5 : tensor<2x8x2x4xf32>) outs(%6 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %7 = tensor.empty() : tensor<4x8x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%8 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_10 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %10 = tensor.empty() : tensor<2x2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.mulf %in, %cst_0 : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.cmpf ugt, %in, %cst : f32
      %33 = arith.select %32, %in, %cst : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %32 : f32
    } -> tensor<2x2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = linalg.index 2 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.cmpi sle, %35, %33 : i64
      %37 = arith.select %36, %in, %cst : f32
      linalg.yield %37 : f32
    } -> tensor<2x2x8x8xf32>
    %15 = tensor.empty() : tensor<2x2x8x8xi1>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x2x8x8xf32>) outs(%15 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %32 = arith.cmpf ogt, %in, %cst : f32
      linalg.yield %32 : i1
    } -> tensor<2x2x8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x2x8x8xi1>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %out: f32):
      %32 = arith.uitofp %in : i1 to f32
      linalg.yield %32 : f32
    } -> tensor<2x2x8x8xf32>
    %18 = tensor.empty() : tensor<2x2x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x2x8x8xf32>) outs(%19 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x2x8x1xf32>) outs(%18 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %cst_1 : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %21 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.divf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %23 = tensor.empty() : tensor<4x8x4xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %25 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%24 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_13 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %26 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x2x8x4xf32>) outs(%26 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %27 = tensor.empty() : tensor<8x8xf32>
    %transposed_16 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%27 : tensor<8x8xf32>) permutation = [1, 0] 
    %28 = tensor.empty() : tensor<2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<8x8xf32>) outs(%28 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %31 = linalg.batch_matmul ins(%collapsed_15, %29 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%30 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %31 : tensor<2x8x8xf32>
  }
}

