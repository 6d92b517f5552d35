#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main(%arg0: tensor<?x?x4xf32>, %arg1: tensor<?x?xi64>) -> tensor<?x4xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e-08 : f64
    %dim = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%0 : tensor<?x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %14 = arith.sitofp %in : i64 to f32
      linalg.yield %14 : f32
    } -> tensor<?x?xf32>
    %expanded = tensor.expand_shape %1 [[0], [1, 2]] output_shape [%dim, %dim_1, 1] : tensor<?x?xf32> into tensor<?x?x1xf32>
    %dim_2 = tensor.dim %arg0, %c0 : tensor<?x?x4xf32>
    %dim_3 = tensor.dim %arg0, %c1 : tensor<?x?x4xf32>
    %2 = arith.cmpi eq, %dim_2, %dim : index
    cf.assert %2, "mismatched size for broadcast"
    %3 = arith.cmpi eq, %dim_3, %dim_1 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = tensor.empty(%dim_2, %dim_3) : tensor<?x?x4xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded : tensor<?x?x4xf32>, tensor<?x?x1xf32>) outs(%4 : tensor<?x?x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %14 = arith.mulf %in, %in_4 : f32
      linalg.yield %14 : f32
    } -> tensor<?x?x4xf32>
    %6 = tensor.empty(%dim_2) : tensor<?x4xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "reduction", "parallel"]} ins(%5 : tensor<?x?x4xf32>) outs(%7 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<?x4xf32>
    %9 = tensor.empty(%dim) : tensor<?x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<?x?xf32>) outs(%10 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<?x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x1xf32>) outs(%9 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.truncf %cst_0 : f64 to f32
      %15 = arith.addf %in, %14 : f32
      linalg.yield %15 : f32
    } -> tensor<?x1xf32>
    cf.assert %2, "mismatched size for broadcast"
    %13 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %12 : tensor<?x4xf32>, tensor<?x1xf32>) outs(%6 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %14 = arith.divf %in, %in_4 : f32
      linalg.yield %14 : f32
    } -> tensor<?x4xf32>
    return %13 : tensor<?x4xf32>
  }
}

