#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map13 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<4x8x8xf32>, %arg2: tensor<4x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4x8xf32>) outs(%0 : tensor<8x4xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x4xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x4xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%3 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %5 = tensor.empty() : tensor<2x8xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %7 = tensor.empty() : tensor<2x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %9:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x8x4xf32>) outs(%8, %6 : tensor<2x8xf32>, tensor<2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %34 = linalg.index 2 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_15 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x8xf32>, tensor<2x8xi64>)
    %expanded = tensor.expand_shape %9#0 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded : tensor<2x8x4xf32>, tensor<2x8x1xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %34 = arith.subf %in, %in_15 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x4xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4xf32>
    %12 = tensor.empty() : tensor<2x8x1xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<2x8x4xf32>, tensor<2x8x1xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %34 = arith.divf %in, %in_15 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4xf32>
    %expanded_2 = tensor.expand_shape %15 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %16 = tensor.empty() : tensor<8xi64>
    %17 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%16 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %34 = linalg.index 0 : index
      %35 = arith.index_cast %34 : index to i64
      linalg.yield %35 : i64
    } -> tensor<8xi64>
    %expanded_3 = tensor.expand_shape %17 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %18 = tensor.empty() : tensor<8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_3, %17 : tensor<8x1xi64>, tensor<8xi64>) outs(%18 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_15: i64, %out: i1):
      %34 = arith.cmpi sle, %in, %in_15 : i64
      linalg.yield %34 : i1
    } -> tensor<8x8xi1>
    %expanded_4 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [8, 8, 1] : tensor<8x8xi1> into tensor<8x8x1xi1>
    %20 = tensor.empty() : tensor<2x8x8x4xf32>
    %21 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %expanded_2, %cst_1 : tensor<8x8x1xi1>, tensor<2x8x1x4xf32>, tensor<f32>) outs(%20 : tensor<2x8x8x4xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %34 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8x4xf32>
    %22 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%21 : tensor<2x8x8x4xf32>) outs(%3 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%17 : tensor<8xi64>) outs(%16 : tensor<8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %34 = arith.addi %in, %c1_i64 : i64
      linalg.yield %34 : i64
    } -> tensor<8xi64>
    %expanded_5 = tensor.expand_shape %23 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %24 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_5 : tensor<2x8x4xf32>, tensor<1x8x1xi64>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_15: i64, %out: f32):
      %34 = arith.sitofp %in_15 : i64 to f32
      %35 = arith.divf %in, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %24 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %34 = arith.divf %in, %in_15 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4xf32>
    %collapsed = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<2x8x4xf32> into tensor<16x4xf32>
    %expanded_6 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [16, 4, 1] : tensor<16x4xf32> into tensor<16x4x1xf32>
    %collapsed_7 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0], [1, 2]] output_shape [16, 1, 8] : tensor<16x8xf32> into tensor<16x1x8xf32>
    %26 = tensor.empty() : tensor<16x4x8xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<16x4x8xf32>) -> tensor<16x4x8xf32>
    %28 = linalg.batch_matmul ins(%expanded_6, %expanded_8 : tensor<16x4x1xf32>, tensor<16x1x8xf32>) outs(%27 : tensor<16x4x8xf32>) -> tensor<16x4x8xf32>
    %collapsed_9 = tensor.collapse_shape %28 [[0], [1, 2]] : tensor<16x4x8xf32> into tensor<16x32xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %collapsed_11 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<4x8x8xf32> into tensor<32x8xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0, 1], [2]] output_shape [1, 32, 8] : tensor<32x8xf32> into tensor<1x32x8xf32>
    %29 = tensor.empty() : tensor<1x16x8xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %31 = linalg.batch_matmul ins(%expanded_10, %expanded_12 : tensor<1x16x32xf32>, tensor<1x32x8xf32>) outs(%30 : tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %collapsed_13 = tensor.collapse_shape %31 [[0, 1], [2]] : tensor<1x16x8xf32> into tensor<16x8xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %32 = tensor.empty() : tensor<2x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_14 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %34 = arith.addf %in, %in_15 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8xf32>
    return %33 : tensor<2x8x8xf32>
  }
}

