#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x?x16xf32>, %arg1: tensor<2x?xi1>, %arg2: tensor<48x16xf32>, %arg3: tensor<16x16xf32>) -> tensor<2x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.8284271247461903 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<2x?x16xf32>
    %0 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<48x16xf32>) outs(%0 : tensor<16x48xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x16x48xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf32>) outs(%1 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x48xf32>
    %3 = tensor.empty(%dim) : tensor<2x?x48xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x?x48xf32>) -> tensor<2x?x48xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x?x16xf32>, tensor<2x16x48xf32>) outs(%4 : tensor<2x?x48xf32>) -> tensor<2x?x48xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [2, %dim, 16] [1, 1, 1] : tensor<2x?x48xf32> to tensor<2x?x16xf32>
    %extracted_slice_3 = tensor.extract_slice %5[0, 0, 16] [2, %dim, 16] [1, 1, 1] : tensor<2x?x48xf32> to tensor<2x?x16xf32>
    %extracted_slice_4 = tensor.extract_slice %5[0, 0, 32] [2, %dim, 16] [1, 1, 1] : tensor<2x?x48xf32> to tensor<2x?x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, %dim, 2, 8] : tensor<2x?x16xf32> into tensor<2x?x2x8xf32>
    %6 = tensor.empty(%dim) : tensor<2x2x?x8xf32>
    %transposed_5 = linalg.transpose ins(%expanded : tensor<2x?x2x8xf32>) outs(%6 : tensor<2x2x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 8] : tensor<2x?x16xf32> into tensor<2x?x2x8xf32>
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 8] : tensor<2x?x16xf32> into tensor<2x?x2x8xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x?x2x8xf32>) outs(%6 : tensor<2x2x?x8xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty(%dim) : tensor<2x2x8x?xf32>
    %transposed_9 = linalg.transpose ins(%expanded_6 : tensor<2x?x2x8xf32>) outs(%7 : tensor<2x2x8x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x2x?x8xf32> into tensor<4x?x8xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x8x?xf32> into tensor<4x8x?xf32>
    %8 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %10 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<4x?x8xf32>, tensor<4x8x?xf32>) outs(%9 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_11 = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [2, 2, %dim, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %11 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x2x?x?xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.truncf %cst_2 : f64 to f32
      %50 = arith.divf %in, %49 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x?x?xf32>
    %dim_12 = tensor.dim %arg1, %c1 : tensor<2x?xi1>
    %expanded_13 = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [2, 1, 1, %dim_12] : tensor<2x?xi1> into tensor<2x1x1x?xi1>
    %13 = tensor.empty(%dim_12) : tensor<2x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x1x1x?xi1>) outs(%13 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %49 = arith.xori %in, %true : i1
      linalg.yield %49 : i1
    } -> tensor<2x1x1x?xi1>
    %15 = tensor.empty(%dim) : tensor<?xi64>
    %16 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%15 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %49 = linalg.index 0 : index
      %50 = arith.index_cast %49 : index to i64
      linalg.yield %50 : i64
    } -> tensor<?xi64>
    %expanded_14 = tensor.expand_shape %16 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_15 = tensor.expand_shape %16 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %17 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%17 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_23: i64, %out: i1):
      %49 = arith.cmpi sle, %in, %in_23 : i64
      linalg.yield %49 : i1
    } -> tensor<?x?xi1>
    %19 = arith.cmpi eq, %dim_12, %dim : index
    cf.assert %19, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim_12) : tensor<2x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %18 : tensor<2x1x1x?xi1>, tensor<?x?xi1>) outs(%20 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_23: i1, %out: i1):
      %49 = arith.andi %in, %in_23 : i1
      linalg.yield %49 : i1
    } -> tensor<2x1x?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x1x?x?xi1>) outs(%20 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %49 = arith.xori %in, %true : i1
      linalg.yield %49 : i1
    } -> tensor<2x1x?x?xi1>
    cf.assert %19, "mismatched size for broadcast"
    %23 = tensor.empty(%dim, %dim_12) : tensor<2x2x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map10, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_1, %12 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<2x2x?x?xf32>) outs(%23 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %49 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x?x?xf32>
    %25 = tensor.empty(%dim) : tensor<2x2x?xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %27 = tensor.empty(%dim) : tensor<2x2x?xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %29:2 = linalg.generic {indexing_maps = [#map2, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x2x?x?xf32>) outs(%28, %26 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %49 = linalg.index 3 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.maximumf %in, %out : f32
      %52 = arith.cmpf ogt, %in, %out : f32
      %53 = arith.select %52, %50, %out_23 : i64
      linalg.yield %51, %53 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_16 = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_16 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%23 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %49 = arith.subf %in, %in_23 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x2x?x?xf32>) outs(%23 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x?x?xf32>
    %32 = tensor.empty(%dim) : tensor<2x2x?x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x2x?x?xf32>) outs(%33 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%23 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %49 = arith.divf %in, %in_23 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x?x?xf32>
    %36 = arith.index_cast %dim_12 : index to i64
    %37 = arith.index_cast %dim : index to i64
    %38 = arith.cmpi eq, %36, %37 : i64
    cf.assert %38, "mismatching contracting dimension"
    %collapsed_17 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x2x?x8xf32> into tensor<4x?x8xf32>
    %39 = tensor.empty(%dim) : tensor<4x?x8xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
    %41 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<4x?x?xf32>, tensor<4x?x8xf32>) outs(%40 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
    %expanded_19 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 2, %dim, 8] : tensor<4x?x8xf32> into tensor<2x2x?x8xf32>
    %42 = tensor.empty(%dim) : tensor<2x?x2x8xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x2x?x8xf32>) outs(%42 : tensor<2x?x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2, 3]] : tensor<2x?x2x8xf32> into tensor<2x?x16xf32>
    %43 = tensor.empty() : tensor<16x16xf32>
    %transposed_22 = linalg.transpose ins(%arg3 : tensor<16x16xf32>) outs(%43 : tensor<16x16xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<2x16x16xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<16x16xf32>) outs(%44 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %46 = tensor.empty(%dim) : tensor<2x?x16xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
    %48 = linalg.batch_matmul ins(%collapsed_21, %45 : tensor<2x?x16xf32>, tensor<2x16x16xf32>) outs(%47 : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
    return %48 : tensor<2x?x16xf32>
  }
}

