#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?x16xf32>, %arg1: tensor<48x16xf32>, %arg2: tensor<16x16xf32>) -> tensor<1x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x16xf32>
    %0 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<48x16xf32>) outs(%0 : tensor<16x48xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<1x16x48xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf32>) outs(%1 : tensor<1x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x48xf32>
    %3 = tensor.empty(%dim) : tensor<1x?x48xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x?x48xf32>) -> tensor<1x?x48xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<1x?x16xf32>, tensor<1x16x48xf32>) outs(%4 : tensor<1x?x48xf32>) -> tensor<1x?x48xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [1, %dim, 16] [1, 1, 1] : tensor<1x?x48xf32> to tensor<1x?x16xf32>
    %extracted_slice_2 = tensor.extract_slice %5[0, 0, 16] [1, %dim, 16] [1, 1, 1] : tensor<1x?x48xf32> to tensor<1x?x16xf32>
    %extracted_slice_3 = tensor.extract_slice %5[0, 0, 32] [1, %dim, 16] [1, 1, 1] : tensor<1x?x48xf32> to tensor<1x?x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %6 = tensor.empty(%dim) : tensor<1x2x?x8xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<1x?x2x8xf32>) outs(%6 : tensor<1x2x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_5 = tensor.expand_shape %extracted_slice_2 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<1x?x2x8xf32>) outs(%6 : tensor<1x2x?x8xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty(%dim) : tensor<?xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %38 = linalg.index 0 : index
      %39 = arith.index_cast %38 : index to i64
      linalg.yield %39 : i64
    } -> tensor<?xi64>
    %expanded_8 = tensor.expand_shape %8 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_9 = tensor.expand_shape %8 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %9 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_8, %expanded_9 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%9 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_20: i64, %out: i1):
      %38 = arith.cmpi sle, %in, %in_20 : i64
      linalg.yield %38 : i1
    } -> tensor<?x?xi1>
    %11 = tensor.empty(%dim) : tensor<1x2x8x?xf32>
    %transposed_10 = linalg.transpose ins(%expanded_5 : tensor<1x?x2x8xf32>) outs(%11 : tensor<1x2x8x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<1x2x8x?xf32> into tensor<2x8x?xf32>
    %12 = tensor.empty(%dim, %dim) : tensor<2x?x?xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %14 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%13 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %expanded_12 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [1, 2, %dim, %dim] : tensor<2x?x?xf32> into tensor<1x2x?x?xf32>
    %15 = tensor.empty(%dim, %dim) : tensor<1x2x?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_12, %cst_1 : tensor<?x?xi1>, tensor<1x2x?x?xf32>, tensor<f32>) outs(%15 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %38 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x?x?xf32>
    %17 = tensor.empty(%dim) : tensor<1x2x?xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<1x2x?xi64>) -> tensor<1x2x?xi64>
    %19 = tensor.empty(%dim) : tensor<1x2x?xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %21:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<1x2x?x?xf32>) outs(%20, %18 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_20 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_13 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [1, 2, %dim, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_13 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%15 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %38 = arith.subf %in, %in_20 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x?x?xf32>) outs(%15 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x?x?xf32>
    %24 = tensor.empty(%dim) : tensor<1x2x?x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x2x?x?xf32>) outs(%25 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x?x1xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%15 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %38 = arith.divf %in, %in_20 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x?x?xf32>
    %collapsed_14 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<1x2x?x?xf32> into tensor<2x?x?xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %28 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %30 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%29 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded_16 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [1, 2, %dim, 8] : tensor<2x?x8xf32> into tensor<1x2x?x8xf32>
    %31 = tensor.empty(%dim) : tensor<1x?x2x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x2x?x8xf32>) outs(%31 : tensor<1x?x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2, 3]] : tensor<1x?x2x8xf32> into tensor<1x?x16xf32>
    %32 = tensor.empty() : tensor<16x16xf32>
    %transposed_19 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%32 : tensor<16x16xf32>) permutation = [1, 0] 
    %33 = tensor.empty() : tensor<1x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<16x16xf32>) outs(%33 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %35 = tensor.empty(%dim) : tensor<1x?x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_18, %34 : tensor<1x?x16xf32>, tensor<1x16x16xf32>) outs(%36 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    return %37 : tensor<1x?x16xf32>
  }
}

