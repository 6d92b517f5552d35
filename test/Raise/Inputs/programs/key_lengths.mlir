#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x?x16xf32>, %arg1: tensor<2xi64>, %arg2: tensor<48x16xf32>, %arg3: tensor<16x16xf32>) -> tensor<2x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-1.000000e+09> : tensor<f32>
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
      %40 = arith.truncf %cst_2 : f64 to f32
      %41 = arith.divf %in, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x?x?xf32>
    %13 = tensor.empty(%dim) : tensor<?xi64>
    %14 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%13 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %40 = linalg.index 0 : index
      %41 = arith.index_cast %40 : index to i64
      linalg.yield %41 : i64
    } -> tensor<?xi64>
    %expanded_12 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %expanded_13 = tensor.expand_shape %arg1 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %15 = tensor.empty(%dim) : tensor<2x1x1x?xi1>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<1x1x1x?xi64>, tensor<2x1x1x1xi64>) outs(%15 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_21: i64, %out: i1):
      %40 = arith.cmpi slt, %in, %in_21 : i64
      linalg.yield %40 : i1
    } -> tensor<2x1x1x?xi1>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x1x1x?xi1>) outs(%15 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %40 = arith.xori %in, %true : i1
      linalg.yield %40 : i1
    } -> tensor<2x1x1x?xi1>
    %18 = linalg.generic {indexing_maps = [#map6, #map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_1, %12 : tensor<2x1x1x?xi1>, tensor<f32>, tensor<2x2x?x?xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %40 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x2x?x?xf32>
    %19 = tensor.empty(%dim) : tensor<2x2x?xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %21 = tensor.empty(%dim) : tensor<2x2x?xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %23:2 = linalg.generic {indexing_maps = [#map2, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x2x?x?xf32>) outs(%22, %20 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %40 = linalg.index 3 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.maximumf %in, %out : f32
      %43 = arith.cmpf ogt, %in, %out : f32
      %44 = arith.select %43, %41, %out_21 : i64
      linalg.yield %42, %44 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_14 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_14 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.subf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<2x2x?x?xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x2x?x?xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x2x?x?xf32>
    %26 = tensor.empty(%dim) : tensor<2x2x?x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x2x?x?xf32>) outs(%27 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<2x2x?x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.divf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<2x2x?x?xf32>
    %collapsed_15 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x2x?x8xf32> into tensor<4x?x8xf32>
    %30 = tensor.empty(%dim) : tensor<4x?x8xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
    %32 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<4x?x?xf32>, tensor<4x?x8xf32>) outs(%31 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
    %expanded_17 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 2, %dim, 8] : tensor<4x?x8xf32> into tensor<2x2x?x8xf32>
    %33 = tensor.empty(%dim) : tensor<2x?x2x8xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x2x?x8xf32>) outs(%33 : tensor<2x?x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<2x?x2x8xf32> into tensor<2x?x16xf32>
    %34 = tensor.empty() : tensor<16x16xf32>
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<16x16xf32>) outs(%34 : tensor<16x16xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<2x16x16xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<16x16xf32>) outs(%35 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %37 = tensor.empty(%dim) : tensor<2x?x16xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
    %39 = linalg.batch_matmul ins(%collapsed_19, %36 : tensor<2x?x16xf32>, tensor<2x16x16xf32>) outs(%38 : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
    return %39 : tensor<2x?x16xf32>
  }
}

