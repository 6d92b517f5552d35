#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<3x6x4xf32>, %arg1: tensor<3x6xi64>) -> tensor<3x4xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 6.000000e+00 : f32
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [3, 6, 1] : tensor<3x6xi64> into tensor<3x6x1xi64>
    %0 = tensor.empty() : tensor<3x6x1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x6x1xi64>) outs(%0 : tensor<3x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %8 = arith.sitofp %in : i64 to f32
      linalg.yield %8 : f32
    } -> tensor<3x6x1xf32>
    %2 = tensor.empty() : tensor<3x6x4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<3x6x4xf32>, tensor<3x6x1xf32>) outs(%2 : tensor<3x6x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %8 = arith.mulf %in, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<3x6x4xf32>
    %4 = tensor.empty() : tensor<3x4xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%3 : tensor<3x6x4xf32>) outs(%5 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %out : f32
      linalg.yield %8 : f32
    } -> tensor<3x4xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<3x4xf32>) outs(%4 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.divf %in, %cst_0 : f32
      linalg.yield %8 : f32
    } -> tensor<3x4xf32>
    return %7 : tensor<3x4xf32>
  }
}

