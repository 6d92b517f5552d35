#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<4x8x8xf32>, %arg2: tensor<4x8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
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
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %34 = linalg.index 2 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_12 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x8xf32>, tensor<2x8xi64>)
    %expanded = tensor.expand_shape %9#0 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded : tensor<2x8x4xf32>, tensor<2x8x1xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.subf %in, %in_12 : f32
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
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.divf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4xf32>
    %expanded_1 = tensor.expand_shape %15 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %expanded_2 = tensor.expand_shape %15 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = tensor.empty() : tensor<2x8x4x4xi1>
    %17 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %expanded_2 : tensor<2x8x1x4xf32>, tensor<2x8x4x1xf32>) outs(%16 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32, %in_12: f32, %out: i1):
      %34 = arith.cmpf ogt, %in, %in_12 : f32
      linalg.yield %34 : i1
    } -> tensor<2x8x4x4xi1>
    %18 = tensor.empty() : tensor<2x8x4x4xi64>
    %19 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xi1>) outs(%18 : tensor<2x8x4x4xi64>) {
    ^bb0(%in: i1, %out: i64):
      %34 = arith.extui %in : i1 to i64
      linalg.yield %34 : i64
    } -> tensor<2x8x4x4xi64>
    %20 = tensor.empty() : tensor<2x8x4xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %22 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x8x4x4xi64>) outs(%21 : tensor<2x8x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %34 = arith.addi %in, %out : i64
      linalg.yield %34 : i64
    } -> tensor<2x8x4xi64>
    %23 = tensor.empty() : tensor<2x8x4xi1>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x4xi64>) outs(%23 : tensor<2x8x4xi1>) {
    ^bb0(%in: i64, %out: i1):
      %34 = arith.cmpi slt, %in, %c2_i64 : i64
      linalg.yield %34 : i1
    } -> tensor<2x8x4xi1>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %24 : tensor<2x8x4xf32>, tensor<2x8x4xi1>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_12: i1, %out: f32):
      %34 = arith.uitofp %in_12 : i1 to f32
      %35 = arith.mulf %in, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4xf32>
    %collapsed = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<2x8x4xf32> into tensor<16x4xf32>
    %expanded_3 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [16, 4, 1] : tensor<16x4xf32> into tensor<16x4x1xf32>
    %collapsed_4 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0], [1, 2]] output_shape [16, 1, 8] : tensor<16x8xf32> into tensor<16x1x8xf32>
    %26 = tensor.empty() : tensor<16x4x8xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<16x4x8xf32>) -> tensor<16x4x8xf32>
    %28 = linalg.batch_matmul ins(%expanded_3, %expanded_5 : tensor<16x4x1xf32>, tensor<16x1x8xf32>) outs(%27 : tensor<16x4x8xf32>) -> tensor<16x4x8xf32>
    %collapsed_6 = tensor.collapse_shape %28 [[0], [1, 2]] : tensor<16x4x8xf32> into tensor<16x32xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
    %collapsed_8 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<4x8x8xf32> into tensor<32x8xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0, 1], [2]] output_shape [1, 32, 8] : tensor<32x8xf32> into tensor<1x32x8xf32>
    %29 = tensor.empty() : tensor<1x16x8xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %31 = linalg.batch_matmul ins(%expanded_7, %expanded_9 : tensor<1x16x32xf32>, tensor<1x32x8xf32>) outs(%30 : tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
    %collapsed_10 = tensor.collapse_shape %31 [[0, 1], [2]] : tensor<1x16x8xf32> into tensor<16x8xf32>
    %expanded_11 = tensor.expand_shape %collapsed_10 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %32 = tensor.empty() : tensor<2x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_11 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.addf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8xf32>
    return %33 : tensor<2x8x8xf32>
  }
}

