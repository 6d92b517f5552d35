#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main(%arg0: tensor<3x6x4xf32>, %arg1: tensor<3x6xi64>) -> tensor<3x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [3, 6, 1] : tensor<3x6xi64> into tensor<3x6x1xi64>
    %0 = tensor.empty() : tensor<3x6x1xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x6x1xi64>) outs(%0 : tensor<3x6x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %12 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %12 : i1
    } -> tensor<3x6x1xi1>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x1xi1>) outs(%0 : tensor<3x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %12 = arith.xori %in, %true : i1
      linalg.yield %12 : i1
    } -> tensor<3x6x1xi1>
    %3 = tensor.empty() : tensor<3x6x4xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %cst_0, %arg0 : tensor<3x6x1xi1>, tensor<f32>, tensor<3x6x4xf32>) outs(%3 : tensor<3x6x4xf32>) {
    ^bb0(%in: i1, %in_2: f32, %in_3: f32, %out: f32):
      %12 = arith.select %in, %in_2, %in_3 : f32
      linalg.yield %12 : f32
    } -> tensor<3x6x4xf32>
    %5 = tensor.empty() : tensor<3x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "reduction", "parallel"]} ins(%4 : tensor<3x6x4xf32>) outs(%6 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.addf %in, %out : f32
      linalg.yield %12 : f32
    } -> tensor<3x4xf32>
    %8 = tensor.empty() : tensor<3xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<3xi64>) -> tensor<3xi64>
    %10 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "reduction"]} ins(%arg1 : tensor<3x6xi64>) outs(%9 : tensor<3xi64>) {
    ^bb0(%in: i64, %out: i64):
      %12 = arith.addi %in, %out : i64
      linalg.yield %12 : i64
    } -> tensor<3xi64>
    %expanded_1 = tensor.expand_shape %10 [[0, 1]] output_shape [3, 1] : tensor<3xi64> into tensor<3x1xi64>
    %11 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded_1 : tensor<3x4xf32>, tensor<3x1xi64>) outs(%5 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_2: i64, %out: f32):
      %12 = arith.sitofp %in_2 : i64 to f32
      %13 = arith.divf %in, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<3x4xf32>
    return %11 : tensor<3x4xf32>
  }
}

