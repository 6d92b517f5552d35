#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, 0, d4, d5)>
#map13 = affine_map<(d0, d1, d2, d3, d4, d5) -> ()>
#map14 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map15 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d3, d4, d5)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, 0)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x?x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x?x8xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant 1.000000e+00 : f32
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
    %extracted_slice_2 = tensor.extract_slice %5[0, 0, 8] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %extracted_slice_3 = tensor.extract_slice %5[0, 0, 16] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %6 = tensor.empty(%dim) : tensor<2x2x?x4xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x?x2x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_5 = tensor.expand_shape %extracted_slice_2 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x?x2x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x?x2x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %transposed_4 : tensor<f32>, tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %47 = arith.cmpf ogt, %in, %in_19 : f32
      %48 = arith.select %47, %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x?x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %transposed_4 : tensor<f32>, tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %47 = arith.cmpf olt, %in, %in_19 : f32
      %48 = arith.select %47, %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x?x4xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.subf %in, %cst_1 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x2x?x4xf32>, tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %47 = arith.addf %in, %in_19 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %cst_1 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %transposed_6 : tensor<f32>, tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %47 = arith.cmpf ogt, %in, %in_19 : f32
      %48 = arith.select %47, %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x?x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %transposed_6 : tensor<f32>, tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %47 = arith.cmpf olt, %in, %in_19 : f32
      %48 = arith.select %47, %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x?x4xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.subf %in, %cst_1 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x2x?x4xf32>, tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %47 = arith.addf %in, %in_19 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %cst_1 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4xf32>
    %expanded_9 = tensor.expand_shape %18 [[0], [1], [2], [3, 4]] output_shape [2, 2, %dim, 4, 1] : tensor<2x2x?x4xf32> into tensor<2x2x?x4x1xf32>
    %expanded_10 = tensor.expand_shape %transposed_8 [[0], [1], [2], [3, 4]] output_shape [2, 2, %dim, 1, 4] : tensor<2x2x?x4xf32> into tensor<2x2x?x1x4xf32>
    %19 = tensor.empty(%dim) : tensor<2x2x?x4x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded_10 : tensor<2x2x?x4x1xf32>, tensor<2x2x?x1x4xf32>) outs(%19 : tensor<2x2x?x4x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %47 = arith.mulf %in, %in_19 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4x4xf32>
    %expanded_11 = tensor.expand_shape %20 [[0], [1], [2], [3, 4], [5]] output_shape [2, 2, %dim, 1, 4, 4] : tensor<2x2x?x4x4xf32> into tensor<2x2x?x1x4x4xf32>
    %21 = tensor.empty(%dim) : tensor<?xi64>
    %22 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%21 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %47 = linalg.index 0 : index
      %48 = arith.index_cast %47 : index to i64
      linalg.yield %48 : i64
    } -> tensor<?xi64>
    %expanded_12 = tensor.expand_shape %22 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %23 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %24 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %22 : tensor<?x1xi64>, tensor<?xi64>) outs(%23 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_19: i64, %out: i1):
      %47 = arith.cmpi sle, %in, %in_19 : i64
      linalg.yield %47 : i1
    } -> tensor<?x?xi1>
    %expanded_13 = tensor.expand_shape %24 [[0], [1, 2, 3]] output_shape [%dim, %dim, 1, 1] : tensor<?x?xi1> into tensor<?x?x1x1xi1>
    %25 = tensor.empty(%dim, %dim) : tensor<2x2x?x?x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map11, #map12, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_11, %cst_0 : tensor<?x?x1x1xi1>, tensor<2x2x?x1x4x4xf32>, tensor<f32>) outs(%25 : tensor<2x2x?x?x4x4xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %47 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x?x4x4xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x2x?x4x4xf32>) -> tensor<2x2x?x4x4xf32>
    %28 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x2x?x?x4x4xf32>) outs(%27 : tensor<2x2x?x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4x4xf32>
    %expanded_14 = tensor.expand_shape %18 [[0], [1], [2], [3, 4]] output_shape [2, 2, %dim, 1, 4] : tensor<2x2x?x4xf32> into tensor<2x2x?x1x4xf32>
    %expanded_15 = tensor.expand_shape %24 [[0], [1, 2]] output_shape [%dim, %dim, 1] : tensor<?x?xi1> into tensor<?x?x1xi1>
    %29 = tensor.empty(%dim, %dim) : tensor<2x2x?x?x4xf32>
    %30 = linalg.generic {indexing_maps = [#map16, #map5, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14, %cst_0 : tensor<?x?x1xi1>, tensor<2x2x?x1x4xf32>, tensor<f32>) outs(%29 : tensor<2x2x?x?x4xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %47 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x?x4xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x2x?x4xf32>) -> tensor<2x2x?x4xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%30 : tensor<2x2x?x?x4xf32>) outs(%31 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4xf32>
    %expanded_16 = tensor.expand_shape %12 [[0], [1], [2], [3, 4]] output_shape [2, 2, %dim, 4, 1] : tensor<2x2x?x4xf32> into tensor<2x2x?x4x1xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %28 : tensor<2x2x?x4x1xf32>, tensor<2x2x?x4x4xf32>) outs(%19 : tensor<2x2x?x4x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %47 = arith.mulf %in, %in_19 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%33 : tensor<2x2x?x4x4xf32>) outs(%31 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %32 : tensor<2x2x?x4xf32>, tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %47 = arith.mulf %in, %in_19 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4xf32>
    %36 = tensor.empty(%dim) : tensor<2x2x?x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x2x?x4xf32>) outs(%37 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %38 : tensor<2x2x?x4xf32>, tensor<2x2x?x1xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %47 = arith.divf %in, %in_19 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x?x4xf32>
    %40 = tensor.empty(%dim) : tensor<2x?x2x4xf32>
    %transposed_17 = linalg.transpose ins(%39 : tensor<2x2x?x4xf32>) outs(%40 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed = tensor.collapse_shape %transposed_17 [[0], [1], [2, 3]] : tensor<2x?x2x4xf32> into tensor<2x?x8xf32>
    %41 = tensor.empty() : tensor<8x8xf32>
    %transposed_18 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%41 : tensor<8x8xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<8x8xf32>) outs(%42 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %44 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %46 = linalg.batch_matmul ins(%collapsed, %43 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%45 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    return %46 : tensor<2x?x8xf32>
  }
}

