#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %false = arith.constant false
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<8x8xi1>
    %cst_3 = arith.constant 5.000000e-01 : f32
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
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<8x8xi1>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<8x8xi1>) outs(%6 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %36 = linalg.index 0 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = linalg.index 1 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.cmpi sle, %39, %37 : i64
      %41 = arith.select %40, %in, %false : i1
      linalg.yield %41 : i1
    } -> tensor<8x8xi1>
    %8 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%8 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %9 = tensor.empty() : tensor<4x8x8xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%10 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_12 = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %12 = tensor.empty() : tensor<2x2x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x2x8x8xf32>) outs(%12 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.mulf %in, %cst_3 : f32
      linalg.yield %36 : f32
    } -> tensor<2x2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x8xi1>) outs(%6 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %36 = arith.xori %in, %true : i1
      linalg.yield %36 : i1
    } -> tensor<8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_1, %13 : tensor<8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%12 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %36 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x2x8x8xf32>
    %16 = tensor.empty() : tensor<2x2x8xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %18 = tensor.empty() : tensor<2x2x8xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %20:2 = linalg.generic {indexing_maps = [#map3, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x2x8x8xf32>) outs(%19, %17 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_20 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_13 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_13 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%12 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.subf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<2x2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x2x8x8xf32>) outs(%12 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x2x8x8xf32>
    %23 = tensor.empty() : tensor<2x2x8x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x2x8x8xf32>) outs(%24 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%12 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.divf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_14 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %27 = tensor.empty() : tensor<4x8x4xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %29 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%28 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_16 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %30 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x2x8x4xf32>) outs(%30 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %31 = tensor.empty() : tensor<8x8xf32>
    %transposed_19 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%31 : tensor<8x8xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<2x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<8x8xf32>) outs(%32 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %35 = linalg.batch_matmul ins(%collapsed_18, %33 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%34 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %35 : tensor<2x8x8xf32>
  }
}

