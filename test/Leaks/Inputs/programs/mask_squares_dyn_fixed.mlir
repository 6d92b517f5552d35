#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x?x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x?x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<2x?x8xf32>
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = tensor.empty(%dim) : tensor<2x?x24xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x?x24xf32>) -> tensor<2x?x24xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x?x8xf32>, tensor<2x8x24xf32>) outs(%4 : tensor<2x?x24xf32>) -> tensor<2x?x24xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %extracted_slice_3 = tensor.extract_slice %5[0, 0, 8] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %extracted_slice_4 = tensor.extract_slice %5[0, 0, 16] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %6 = tensor.empty(%dim) : tensor<2x2x?x4xf32>
    %transposed_5 = linalg.transpose ins(%expanded : tensor<2x?x2x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x?x2x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty(%dim) : tensor<?xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i64
      linalg.yield %45 : i64
    } -> tensor<?xi64>
    %expanded_9 = tensor.expand_shape %8 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_10 = tensor.expand_shape %8 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %9 = tensor.empty(%dim) : tensor<?x1xi64>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_9, %expanded_9 : tensor<?x1xi64>, tensor<?x1xi64>) outs(%9 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %in_21: i64, %out: i64):
      %44 = arith.muli %in, %in_21 : i64
      linalg.yield %44 : i64
    } -> tensor<?x1xi64>
    %11 = tensor.empty(%dim) : tensor<1x?xi64>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %expanded_10 : tensor<1x?xi64>, tensor<1x?xi64>) outs(%11 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %in_21: i64, %out: i64):
      %44 = arith.muli %in, %in_21 : i64
      linalg.yield %44 : i64
    } -> tensor<1x?xi64>
    %13 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%13 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_21: i64, %out: i1):
      %44 = arith.cmpi sge, %in, %in_21 : i64
      linalg.yield %44 : i1
    } -> tensor<?x?xi1>
    %15 = tensor.empty(%dim) : tensor<2x2x4x?xf32>
    %transposed_11 = linalg.transpose ins(%expanded_6 : tensor<2x?x2x4xf32>) outs(%15 : tensor<2x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %16 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %18 = linalg.batch_matmul ins(%collapsed, %collapsed_12 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%17 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_13 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 2, %dim, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %19 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x2x?x?xf32>) outs(%19 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_2 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x?x?xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<?x?xi1>) outs(%13 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %44 = arith.xori %in, %true : i1
      linalg.yield %44 : i1
    } -> tensor<?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_1, %20 : tensor<?x?xi1>, tensor<f32>, tensor<2x2x?x?xf32>) outs(%19 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %44 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x?x?xf32>
    %23 = tensor.empty(%dim) : tensor<2x2x?xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %25 = tensor.empty(%dim) : tensor<2x2x?xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %27:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x2x?x?xf32>) outs(%26, %24 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_21 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_14 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_14 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%19 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %44 = arith.subf %in, %in_21 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x2x?x?xf32>) outs(%19 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x?x?xf32>
    %30 = tensor.empty(%dim) : tensor<2x2x?x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x2x?x?xf32>) outs(%31 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%19 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %44 = arith.divf %in, %in_21 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x?x?xf32>
    %collapsed_15 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %34 = tensor.empty(%dim) : tensor<4x?x4xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %36 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%35 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_17 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 2, %dim, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %37 = tensor.empty(%dim) : tensor<2x?x2x4xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x2x?x4xf32>) outs(%37 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<2x?x2x4xf32> into tensor<2x?x8xf32>
    %38 = tensor.empty() : tensor<8x8xf32>
    %transposed_20 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%38 : tensor<8x8xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x8xf32>) outs(%39 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %41 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %43 = linalg.batch_matmul ins(%collapsed_19, %40 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%42 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    return %43 : tensor<2x?x8xf32>
  }
}

