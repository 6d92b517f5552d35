#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
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
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %24 = arith.addf %in, %in_6 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = math.absf %in : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x8xf32>
    %7 = tensor.empty() : tensor<2x8xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %11:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x8xf32>) outs(%10, %8 : tensor<2x8xf32>, tensor<2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %24 = linalg.index 2 : index
      %25 = arith.index_cast %24 : index to i64
      %26 = arith.maximumf %in, %out : f32
      %27 = arith.cmpf ogt, %in, %out : f32
      %28 = arith.select %27, %25, %out_6 : i64
      linalg.yield %26, %28 : f32, i64
    } -> (tensor<2x8xf32>, tensor<2x8xi64>)
    %12 = tensor.empty() : tensor<8xi64>
    %13 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%12 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %24 = linalg.index 0 : index
      %25 = arith.index_cast %24 : index to i64
      linalg.yield %25 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %13 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_2 = tensor.expand_shape %13 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %14 = tensor.empty() : tensor<8x8xi64>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_2 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%14 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_6: i64, %out: i64):
      %24 = arith.subi %in, %in_6 : i64
      linalg.yield %24 : i64
    } -> tensor<8x8xi64>
    %16 = tensor.empty() : tensor<8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<8x8xi64>) outs(%16 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %24 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %24 : i1
    } -> tensor<8x8xi1>
    %expanded_3 = tensor.expand_shape %11#0 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %expanded_3, %cst_1 : tensor<8x8xi1>, tensor<2x1x8xf32>, tensor<f32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %in_6: f32, %in_7: f32, %out: f32):
      %24 = arith.select %in, %in_6, %in_7 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x8xf32>
    %19:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x8xf32>) outs(%10, %8 : tensor<2x8xf32>, tensor<2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %24 = linalg.index 2 : index
      %25 = arith.index_cast %24 : index to i64
      %26 = arith.maximumf %in, %out : f32
      %27 = arith.cmpf ogt, %in, %out : f32
      %28 = arith.select %27, %25, %out_6 : i64
      linalg.yield %26, %28 : f32, i64
    } -> (tensor<2x8xf32>, tensor<2x8xi64>)
    %expanded_4 = tensor.expand_shape %19#0 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_4 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %24 = arith.divf %in, %in_6 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x8xf32>
    %transposed_5 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %21 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %22 = linalg.batch_matmul ins(%20, %21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%3 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %22 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %24 = arith.addf %in, %in_6 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x8xf32>
    return %23 : tensor<2x8x8xf32>
  }
}

