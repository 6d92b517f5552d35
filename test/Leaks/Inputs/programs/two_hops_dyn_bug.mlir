#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
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
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x?x2x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x?x2x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty(%dim) : tensor<?xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i64
      linalg.yield %51 : i64
    } -> tensor<?xi64>
    %expanded_10 = tensor.expand_shape %8 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_11 = tensor.expand_shape %8 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %9 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%9 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_28: i64, %out: i64):
      %50 = arith.subi %in, %in_28 : i64
      linalg.yield %50 : i64
    } -> tensor<?x?xi64>
    %11 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<?x?xi64>) outs(%11 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %50 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %50 : i1
    } -> tensor<?x?xi1>
    %13 = tensor.empty(%dim) : tensor<2x2x4x?xf32>
    %transposed_12 = linalg.transpose ins(%expanded_6 : tensor<2x?x2x4xf32>) outs(%13 : tensor<2x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %14 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %16 = linalg.batch_matmul ins(%collapsed, %collapsed_13 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%15 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_14 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 2, %dim, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %17 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x2x?x?xf32>) outs(%17 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_2 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x?x?xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x?xi1>) outs(%11 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %50 = arith.xori %in, %true : i1
      linalg.yield %50 : i1
    } -> tensor<?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map7, #map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_1, %18 : tensor<?x?xi1>, tensor<f32>, tensor<2x2x?x?xf32>) outs(%17 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: i1, %in_28: f32, %in_29: f32, %out: f32):
      %50 = arith.select %in, %in_28, %in_29 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x?x?xf32>
    %21 = tensor.empty(%dim) : tensor<2x2x?xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %23 = tensor.empty(%dim) : tensor<2x2x?xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %25:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x2x?x?xf32>) outs(%24, %22 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_28: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_28 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_15 = tensor.expand_shape %25#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_15 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%17 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %50 = arith.subf %in, %in_28 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x?x?xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x2x?x?xf32>) outs(%17 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x?x?xf32>
    %28 = tensor.empty(%dim) : tensor<2x2x?x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x2x?x?xf32>) outs(%29 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%17 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %50 = arith.divf %in, %in_28 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x?x?xf32>
    %transposed_16 = linalg.transpose ins(%expanded : tensor<2x?x2x4xf32>) outs(%13 : tensor<2x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_17 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %32 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%15 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_19 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 2, %dim, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x2x?x?xf32>) outs(%17 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_2 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x?x?xf32>
    %34:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x2x?x?xf32>) outs(%24, %22 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_28: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_28 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_20 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_20 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%17 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %50 = arith.subf %in, %in_28 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x?x?xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x2x?x?xf32>) outs(%17 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x?x?xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x2x?x?xf32>) outs(%29 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%17 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %50 = arith.divf %in, %in_28 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x?x?xf32>
    %collapsed_21 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_22 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %39 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<4x?x?xf32>, tensor<4x?x?xf32>) outs(%15 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %40 = tensor.empty(%dim) : tensor<4x?x4xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %42 = linalg.batch_matmul ins(%39, %collapsed_23 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%41 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_24 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 2, %dim, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %43 = tensor.empty(%dim) : tensor<2x?x2x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x2x?x4xf32>) outs(%43 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0], [1], [2, 3]] : tensor<2x?x2x4xf32> into tensor<2x?x8xf32>
    %44 = tensor.empty() : tensor<8x8xf32>
    %transposed_27 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%44 : tensor<8x8xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<8x8xf32>) outs(%45 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %47 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %49 = linalg.batch_matmul ins(%collapsed_26, %46 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%48 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    return %49 : tensor<2x?x8xf32>
  }
}

