#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<1x8xf32>, %arg2: tensor<1xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
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
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %25 = arith.addf %in, %in_2 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x1xf32>
    %expanded = tensor.expand_shape %5 [[0], [1, 2], [3]] output_shape [2, 1, 8, 1] : tensor<2x8x1xf32> into tensor<2x1x8x1xf32>
    %expanded_0 = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8x1xf32> into tensor<2x8x1x1xf32>
    %6 = tensor.empty() : tensor<2x8x8x1xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0 : tensor<2x1x8x1xf32>, tensor<2x8x1x1xf32>) outs(%6 : tensor<2x8x8x1xi1>) {
    ^bb0(%in: f32, %in_2: f32, %out: i1):
      %25 = arith.cmpf ogt, %in, %in_2 : f32
      linalg.yield %25 : i1
    } -> tensor<2x8x8x1xi1>
    %8 = tensor.empty() : tensor<2x8x8x1xi64>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x8x1xi1>) outs(%8 : tensor<2x8x8x1xi64>) {
    ^bb0(%in: i1, %out: i64):
      %25 = arith.extui %in : i1 to i64
      linalg.yield %25 : i64
    } -> tensor<2x8x8x1xi64>
    %10 = tensor.empty() : tensor<2x8x1xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x8x1xi64>) -> tensor<2x8x1xi64>
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%9 : tensor<2x8x8x1xi64>) outs(%11 : tensor<2x8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %25 = arith.addi %in, %out : i64
      linalg.yield %25 : i64
    } -> tensor<2x8x1xi64>
    %13 = tensor.empty() : tensor<2x8x1xi1>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x1xi64>) outs(%13 : tensor<2x8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %25 = arith.cmpi slt, %in, %c4_i64 : i64
      linalg.yield %25 : i1
    } -> tensor<2x8x1xi1>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8x1xf32>) outs(%1 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.tanh %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x1xf32>
    %16 = tensor.empty() : tensor<8x8xf32>
    %transposed_1 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%16 : tensor<8x8xf32>) permutation = [1, 0] 
    %17 = tensor.empty() : tensor<2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_1 : tensor<8x8xf32>) outs(%17 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %20 = linalg.batch_matmul ins(%arg0, %18 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%19 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg4 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%17 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %25 = arith.addf %in, %in_2 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %21 : tensor<2x8x1xf32>, tensor<2x8x8xf32>) outs(%17 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %25 = arith.mulf %in, %in_2 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %22 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%17 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %25 = arith.addf %in, %in_2 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %23, %arg0 : tensor<2x8x1xi1>, tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%17 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %in_2: f32, %in_3: f32, %out: f32):
      %25 = arith.select %in, %in_2, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x8xf32>
    return %24 : tensor<2x8x8xf32>
  }
}

