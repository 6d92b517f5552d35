#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%3 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg2 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %28 = arith.addf %in, %in_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x8xf32>
    %transposed_0 = linalg.transpose ins(%5 : tensor<2x8x8xf32>) outs(%1 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %28 = linalg.index 0 : index
      %29 = arith.index_cast %28 : index to i64
      linalg.yield %29 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %transposed_0 [[0], [1], [2, 3]] output_shape [2, 8, 1, 8] : tensor<2x8x8xf32> into tensor<2x8x1x8xf32>
    %expanded_1 = tensor.expand_shape %transposed_0 [[0], [1], [2, 3]] output_shape [2, 8, 8, 1] : tensor<2x8x8xf32> into tensor<2x8x8x1xf32>
    %8 = tensor.empty() : tensor<2x8x8x8xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_1 : tensor<2x8x1x8xf32>, tensor<2x8x8x1xf32>) outs(%8 : tensor<2x8x8x8xi1>) {
    ^bb0(%in: f32, %in_7: f32, %out: i1):
      %28 = arith.cmpf olt, %in, %in_7 : f32
      linalg.yield %28 : i1
    } -> tensor<2x8x8x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_1 : tensor<2x8x1x8xf32>, tensor<2x8x8x1xf32>) outs(%8 : tensor<2x8x8x8xi1>) {
    ^bb0(%in: f32, %in_7: f32, %out: i1):
      %28 = arith.cmpf oeq, %in, %in_7 : f32
      linalg.yield %28 : i1
    } -> tensor<2x8x8x8xi1>
    %expanded_2 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_3 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_2, %expanded_3 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_7: i64, %out: i1):
      %28 = arith.cmpi slt, %in, %in_7 : i64
      linalg.yield %28 : i1
    } -> tensor<8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<2x8x8x8xi1>, tensor<8x8xi1>) outs(%8 : tensor<2x8x8x8xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %28 = arith.andi %in, %in_7 : i1
      linalg.yield %28 : i1
    } -> tensor<2x8x8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<2x8x8x8xi1>, tensor<2x8x8x8xi1>) outs(%8 : tensor<2x8x8x8xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %28 = arith.ori %in, %in_7 : i1
      linalg.yield %28 : i1
    } -> tensor<2x8x8x8xi1>
    %15 = tensor.empty() : tensor<2x8x8xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<2x8x8xi64>) -> tensor<2x8x8xi64>
    %17 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x8x8x8xi1>) outs(%16 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %28 = arith.extui %in : i1 to i64
      %29 = arith.addi %28, %out : i64
      linalg.yield %29 : i64
    } -> tensor<2x8x8xi64>
    %expanded_4 = tensor.expand_shape %17 [[0], [1], [2, 3]] output_shape [2, 8, 8, 1] : tensor<2x8x8xi64> into tensor<2x8x8x1xi64>
    %18 = linalg.generic {indexing_maps = [#map5, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %7 : tensor<2x8x8x1xi64>, tensor<8xi64>) outs(%8 : tensor<2x8x8x8xi1>) {
    ^bb0(%in: i64, %in_7: i64, %out: i1):
      %28 = arith.cmpi eq, %in, %in_7 : i64
      linalg.yield %28 : i1
    } -> tensor<2x8x8x8xi1>
    %19 = tensor.empty() : tensor<2x8x8x8xi64>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x8x8xi1>) outs(%19 : tensor<2x8x8x8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %28 = arith.extui %in : i1 to i64
      linalg.yield %28 : i64
    } -> tensor<2x8x8x8xi64>
    %21 = tensor.empty() : tensor<2x8x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x8x8xi64>) outs(%21 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %28 = arith.sitofp %in : i64 to f32
      linalg.yield %28 : f32
    } -> tensor<2x8x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_1 : tensor<2x8x8x8xf32>, tensor<2x8x8x1xf32>) outs(%21 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %28 = arith.mulf %in, %in_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map13], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%23 : tensor<2x8x8x8xf32>) outs(%3 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x8xf32>
    %transposed_5 = linalg.transpose ins(%24 : tensor<2x8x8xf32>) outs(%1 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %transposed_6 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %26 = linalg.batch_matmul ins(%transposed_5, %25 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%3 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %26 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %28 = arith.addf %in, %in_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x8xf32>
    return %27 : tensor<2x8x8xf32>
  }
}

