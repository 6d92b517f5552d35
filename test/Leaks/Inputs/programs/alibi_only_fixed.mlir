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
  func.func @main(%arg0: tensor<2x?x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x?x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
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
    %7 = tensor.empty(%dim) : tensor<2x2x4x?xf32>
    %transposed_9 = linalg.transpose ins(%expanded_6 : tensor<2x?x2x4xf32>) outs(%7 : tensor<2x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %8 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %10 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%9 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_11 = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [2, 2, %dim, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %11 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x2x?x?xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_2 : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x?x?xf32>
    %13 = tensor.empty(%dim) : tensor<?xi64>
    %14 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%13 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %45 = linalg.index 0 : index
      %46 = arith.index_cast %45 : index to i64
      linalg.yield %46 : i64
    } -> tensor<?xi64>
    %expanded_12 = tensor.expand_shape %14 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_13 = tensor.expand_shape %14 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %15 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%15 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_21: i64, %out: i64):
      %45 = arith.subi %in, %in_21 : i64
      linalg.yield %45 : i64
    } -> tensor<?x?xi64>
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<?x?xi64>) outs(%15 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %45 = math.absi %in : i64
      linalg.yield %45 : i64
    } -> tensor<?x?xi64>
    %18 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<?x?xi64>) outs(%18 : tensor<?x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %45 = arith.sitofp %in : i64 to f32
      %46 = arith.mulf %45, %cst_2 : f32
      linalg.yield %46 : f32
    } -> tensor<?x?xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %19 : tensor<2x2x?x?xf32>, tensor<?x?xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %45 = arith.subf %in, %in_21 : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x?x?xf32>
    %21 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<?x?xi64>) outs(%21 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %45 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %45 : i1
    } -> tensor<?x?xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_1, %20 : tensor<?x?xi1>, tensor<f32>, tensor<2x2x?x?xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %45 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x?x?xf32>
    %24 = tensor.empty(%dim) : tensor<2x2x?xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %26 = tensor.empty(%dim) : tensor<2x2x?xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %28:2 = linalg.generic {indexing_maps = [#map2, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x2x?x?xf32>) outs(%27, %25 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_21 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_14 = tensor.expand_shape %28#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_14 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %45 = arith.subf %in, %in_21 : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x?x?xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x2x?x?xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x?x?xf32>
    %31 = tensor.empty(%dim) : tensor<2x2x?x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x2x?x?xf32>) outs(%32 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %45 = arith.divf %in, %in_21 : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x?x?xf32>
    %collapsed_15 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %35 = tensor.empty(%dim) : tensor<4x?x4xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %37 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%36 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_17 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 2, %dim, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %38 = tensor.empty(%dim) : tensor<2x?x2x4xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x2x?x4xf32>) outs(%38 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<2x?x2x4xf32> into tensor<2x?x8xf32>
    %39 = tensor.empty() : tensor<8x8xf32>
    %transposed_20 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%39 : tensor<8x8xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x8xf32>) outs(%40 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %42 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %44 = linalg.batch_matmul ins(%collapsed_19, %41 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%43 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    return %44 : tensor<2x?x8xf32>
  }
}

