#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<1x8xf32>, %arg2: tensor<1xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<8x1xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8xf32>) outs(%0 : tensor<8x1xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x1xf32>) outs(%1 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%3 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg2 : tensor<2x8x1xf32>, tensor<1xf32>) outs(%1 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %18 = arith.addf %in, %in_1 : f32
      linalg.yield %18 : f32
    } -> tensor<2x8x1xf32>
    %6 = tensor.empty() : tensor<2x8x1xi1>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %18 = arith.cmpf ogt, %in, %cst : f32
      linalg.yield %18 : i1
    } -> tensor<2x8x1xi1>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8x1xf32>) outs(%1 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = math.tanh %in : f32
      linalg.yield %18 : f32
    } -> tensor<2x8x1xf32>
    %9 = tensor.empty() : tensor<8x8xf32>
    %transposed_0 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%9 : tensor<8x8xf32>) permutation = [1, 0] 
    %10 = tensor.empty() : tensor<2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_0 : tensor<8x8xf32>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %13 = linalg.batch_matmul ins(%arg0, %11 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%12 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg4 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %18 = arith.addf %in, %in_1 : f32
      linalg.yield %18 : f32
    } -> tensor<2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %14 : tensor<2x8x1xf32>, tensor<2x8x8xf32>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %18 = arith.mulf %in, %in_1 : f32
      linalg.yield %18 : f32
    } -> tensor<2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %15 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %18 = arith.addf %in, %in_1 : f32
      linalg.yield %18 : f32
    } -> tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %16, %arg0 : tensor<2x8x1xi1>, tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %in_1: f32, %in_2: f32, %out: f32):
      %18 = arith.select %in, %in_1, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<2x8x8xf32>
    return %17 : tensor<2x8x8xf32>
  }
}

