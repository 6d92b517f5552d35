#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d2)>
module {
  func.func @main(%arg0: tensor<?x?x4xf32>, %arg1: tensor<?x?xi64>) -> tensor<?x4xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e-09 : f64
    %dim = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%0 : tensor<?x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %14 = arith.sitofp %in : i64 to f32
      linalg.yield %14 : f32
    } -> tensor<?x?xf32>
    %2 = tensor.empty(%dim) : tensor<?x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<?x?xf32>) outs(%3 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<?x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<?x1xf32>) outs(%2 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.truncf %cst_0 : f64 to f32
      %15 = arith.cmpf ult, %in, %14 : f32
      %16 = arith.select %15, %14, %in : f32
      linalg.yield %16 : f32
    } -> tensor<?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %5 : tensor<?x?xf32>, tensor<?x1xf32>) outs(%0 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %14 = arith.divf %in, %in_4 : f32
      linalg.yield %14 : f32
    } -> tensor<?x?xf32>
    %expanded = tensor.expand_shape %6 [[0], [1, 2]] output_shape [%dim, %dim_1, 1] : tensor<?x?xf32> into tensor<?x?x1xf32>
    %dim_2 = tensor.dim %arg0, %c0 : tensor<?x?x4xf32>
    %dim_3 = tensor.dim %arg0, %c1 : tensor<?x?x4xf32>
    %7 = arith.cmpi eq, %dim_2, %dim : index
    cf.assert %7, "mismatched size for broadcast"
    %8 = arith.cmpi eq, %dim_3, %dim_1 : index
    cf.assert %8, "mismatched size for broadcast"
    %9 = tensor.empty(%dim_2, %dim_3) : tensor<?x?x4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded : tensor<?x?x4xf32>, tensor<?x?x1xf32>) outs(%9 : tensor<?x?x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %14 = arith.mulf %in, %in_4 : f32
      linalg.yield %14 : f32
    } -> tensor<?x?x4xf32>
    %11 = tensor.empty(%dim_2) : tensor<?x4xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "reduction", "parallel"]} ins(%10 : tensor<?x?x4xf32>) outs(%12 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<?x4xf32>
    return %13 : tensor<?x4xf32>
  }
}

