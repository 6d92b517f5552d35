#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e-08 : f64
    %cst_2 = arith.constant 1.270000e+02 : f32
    %cst_3 = arith.constant -1.270000e+02 : f32
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
      %23 = arith.addf %in, %in_6 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %6 = tensor.empty() : tensor<2x8x2x4xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x2x4xf32>) outs(%6 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.absf %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x2x4xf32>
    %8 = tensor.empty() : tensor<2x8x2xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x8x2xi64>) -> tensor<2x8x2xi64>
    %10 = tensor.empty() : tensor<2x8x2xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x8x2xf32>) -> tensor<2x8x2xf32>
    %12:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x8x2x4xf32>) outs(%11, %9 : tensor<2x8x2xf32>, tensor<2x8x2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %23 = linalg.index 3 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_6 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<2x8x2xf32>, tensor<2x8x2xi64>)
    %expanded_4 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 8, 2, 1] : tensor<2x8x2xf32> into tensor<2x8x2x1xf32>
    %13 = tensor.empty() : tensor<2x8x2x1xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x8x2x1xf32>) outs(%13 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_2 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x2x1xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x8x2x1xf32>) outs(%13 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.truncf %cst_1 : f64 to f32
      %24 = arith.addf %in, %23 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x2x1xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %15 : tensor<2x8x2x4xf32>, tensor<2x8x2x1xf32>) outs(%6 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %23 = arith.divf %in, %in_6 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x2x4xf32>) outs(%6 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.roundeven %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x2x4xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x2x4xf32>) outs(%6 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ult, %in, %cst_3 : f32
      %24 = arith.select %23, %cst_3, %in : f32
      %25 = arith.cmpf ugt, %24, %cst_2 : f32
      %26 = arith.select %25, %cst_2, %24 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x2x4xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %15 : tensor<2x8x2x4xf32>, tensor<2x8x2x1xf32>) outs(%6 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %23 = arith.mulf %in, %in_6 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x2x4xf32>
    %collapsed = tensor.collapse_shape %19 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_5 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %21 = linalg.batch_matmul ins(%collapsed, %20 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%3 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %23 = arith.addf %in, %in_6 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x8xf32>
    return %22 : tensor<2x8x8xf32>
  }
}

