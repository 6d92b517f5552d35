#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<()[s0] -> (s0 + 1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x?xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<24x8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x?x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %c1_i64 = arith.constant 1 : i64
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x1x8xf32>
    %cst_3 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %0 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%0 : tensor<2x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %54 = arith.index_cast %in : i64 to index
      %55 = linalg.index 2 : index
      %56 = arith.cmpi slt, %54, %c32 : index
      cf.assert %56, "index must be smaller than dim size"
      %57 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %57, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%54, %55] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%0 : tensor<2x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %54 = arith.index_cast %in : i64 to index
      %55 = linalg.index 2 : index
      %56 = arith.cmpi slt, %54, %c32 : index
      cf.assert %56, "index must be smaller than dim size"
      %57 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %57, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%54, %55] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %3 = arith.index_cast %dim : index to i64
    %4 = arith.minsi %3, %c1_i64 : i64
    %5 = arith.index_cast %4 : i64 to index
    %6 = arith.subi %dim, %5 : index
    %7 = arith.maxsi %6, %c0 : index
    %extracted_slice = tensor.extract_slice %2[0, %5, 0] [2, %7, 8] [1, 1, 1] : tensor<2x?x8xf32> to tensor<2x?x8xf32>
    %concat = tensor.concat dim(1) %extracted_slice, %cst_2 : (tensor<2x?x8xf32>, tensor<2x1x8xf32>) -> tensor<2x?x8xf32>
    %8 = affine.apply #map2()[%7]
    %9 = arith.cmpi eq, %dim, %8 : index
    cf.assert %9, "mismatched size for broadcast"
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %concat : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%0 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %54 = arith.addf %in, %in_24 : f32
      linalg.yield %54 : f32
    } -> tensor<2x?x8xf32>
    %11 = tensor.empty(%dim) : tensor<?xi64>
    %12 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%11 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %54 = linalg.index 0 : index
      %55 = arith.index_cast %54 : index to i64
      linalg.yield %55 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %12 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_4 = tensor.expand_shape %12 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %13 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%13 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %54 = arith.subi %in, %in_24 : i64
      linalg.yield %54 : i64
    } -> tensor<?x?xi64>
    %15 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %16 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<?x?xi64>) outs(%15 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %54 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %54 : i1
    } -> tensor<?x?xi1>
    %expanded_5 = tensor.expand_shape %16 [[0, 1, 2], [3]] output_shape [1, 1, %dim, %dim] : tensor<?x?xi1> into tensor<1x1x?x?xi1>
    %17 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<24x8xf32>) outs(%17 : tensor<8x24xf32>) permutation = [1, 0] 
    %18 = tensor.empty() : tensor<2x8x24xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%18 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %20 = tensor.empty(%dim) : tensor<2x?x24xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x?x24xf32>) -> tensor<2x?x24xf32>
    %22 = linalg.batch_matmul ins(%10, %19 : tensor<2x?x8xf32>, tensor<2x8x24xf32>) outs(%21 : tensor<2x?x24xf32>) -> tensor<2x?x24xf32>
    %extracted_slice_6 = tensor.extract_slice %22[0, 0, 0] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %extracted_slice_7 = tensor.extract_slice %22[0, 0, 8] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %extracted_slice_8 = tensor.extract_slice %22[0, 0, 16] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %23 = tensor.empty(%dim) : tensor<2x2x?x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x?x2x4xf32>) outs(%23 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_11 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x?x2x4xf32>) outs(%23 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %24 = tensor.empty(%dim) : tensor<2x2x4x?xf32>
    %transposed_14 = linalg.transpose ins(%expanded_11 : tensor<2x?x2x4xf32>) outs(%24 : tensor<2x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %25 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %27 = linalg.batch_matmul ins(%collapsed, %collapsed_15 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%26 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_16 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 2, %dim, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %28 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x2x?x?xf32>) outs(%28 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.mulf %in, %cst_3 : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x?x?xf32>
    %30 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %31 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x1x?x?xi1>) outs(%30 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %54 = arith.xori %in, %true : i1
      linalg.yield %54 : i1
    } -> tensor<1x1x?x?xi1>
    %32 = linalg.generic {indexing_maps = [#map9, #map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_1, %29 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<2x2x?x?xf32>) outs(%28 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %54 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x?x?xf32>
    %33 = tensor.empty(%dim) : tensor<2x2x?xi64>
    %34 = linalg.fill ins(%c0_i64 : i64) outs(%33 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %35 = tensor.empty(%dim) : tensor<2x2x?xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %37:2 = linalg.generic {indexing_maps = [#map8, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x2x?x?xf32>) outs(%36, %34 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %54 = linalg.index 3 : index
      %55 = arith.index_cast %54 : index to i64
      %56 = arith.maximumf %in, %out : f32
      %57 = arith.cmpf ogt, %in, %out : f32
      %58 = arith.select %57, %55, %out_24 : i64
      linalg.yield %56, %58 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_17 = tensor.expand_shape %37#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %expanded_17 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%28 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %54 = arith.subf %in, %in_24 : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x?x?xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x2x?x?xf32>) outs(%28 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = math.exp %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x?x?xf32>
    %40 = tensor.empty(%dim) : tensor<2x2x?x1xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x2x?x?xf32>) outs(%41 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.addf %in, %out : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%28 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %54 = arith.divf %in, %in_24 : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x?x?xf32>
    %collapsed_18 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %44 = tensor.empty(%dim) : tensor<4x?x4xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %46 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%45 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_20 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 2, %dim, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %47 = tensor.empty(%dim) : tensor<2x?x2x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x2x?x4xf32>) outs(%47 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3]] : tensor<2x?x2x4xf32> into tensor<2x?x8xf32>
    %48 = tensor.empty() : tensor<8x8xf32>
    %transposed_23 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%48 : tensor<8x8xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x8xf32>) outs(%49 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %52 = linalg.batch_matmul ins(%collapsed_22, %50 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %52 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%0 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %54 = arith.addf %in, %in_24 : f32
      linalg.yield %54 : f32
    } -> tensor<2x?x8xf32>
    return %53 : tensor<2x?x8xf32>
  }
}

