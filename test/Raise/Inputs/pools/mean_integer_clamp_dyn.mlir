#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main(%arg0: tensor<?x?x4xf32>, %arg1: tensor<?x?xi64>) -> tensor<?x4xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %dim = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [%dim, %dim_0, 1] : tensor<?x?xi64> into tensor<?x?x1xi64>
    %dim_1 = tensor.dim %arg0, %c0 : tensor<?x?x4xf32>
    %dim_2 = tensor.dim %arg0, %c1 : tensor<?x?x4xf32>
    %0 = arith.cmpi eq, %dim_1, %dim : index
    cf.assert %0, "mismatched size for broadcast"
    %1 = arith.cmpi eq, %dim_2, %dim_0 : index
    cf.assert %1, "mismatched size for broadcast"
    %2 = tensor.empty(%dim_1, %dim_2) : tensor<?x?x4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded : tensor<?x?x4xf32>, tensor<?x?x1xi64>) outs(%2 : tensor<?x?x4xf32>) {
    ^bb0(%in: f32, %in_3: i64, %out: f32):
      %12 = arith.sitofp %in_3 : i64 to f32
      %13 = arith.mulf %in, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<?x?x4xf32>
    %4 = tensor.empty(%dim_1) : tensor<?x4xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%3 : tensor<?x?x4xf32>) outs(%5 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.addf %in, %out : f32
      linalg.yield %12 : f32
    } -> tensor<?x4xf32>
    %7 = tensor.empty(%dim) : tensor<?x1xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<?x1xi64>) -> tensor<?x1xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction"]} ins(%arg1 : tensor<?x?xi64>) outs(%8 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %12 = arith.addi %in, %out : i64
      linalg.yield %12 : i64
    } -> tensor<?x1xi64>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<?x1xi64>) outs(%7 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %12 = arith.maxsi %in, %c1_i64 : i64
      linalg.yield %12 : i64
    } -> tensor<?x1xi64>
    cf.assert %0, "mismatched size for broadcast"
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%6, %10 : tensor<?x4xf32>, tensor<?x1xi64>) outs(%4 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_3: i64, %out: f32):
      %12 = arith.sitofp %in_3 : i64 to f32
      %13 = arith.divf %in, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<?x4xf32>
    return %11 : tensor<?x4xf32>
  }
}

