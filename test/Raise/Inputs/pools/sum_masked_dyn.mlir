#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
module {
  func.func @main(%arg0: tensor<?x?x4xf32>, %arg1: tensor<?x?xi64>) -> tensor<?x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [%dim, %dim_1, 1] : tensor<?x?xi64> into tensor<?x?x1xi64>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?x1xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<?x?x1xi64>) outs(%0 : tensor<?x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %9 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %9 : i1
    } -> tensor<?x?x1xi1>
    %dim_2 = tensor.dim %arg0, %c0 : tensor<?x?x4xf32>
    %2 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %2, "mismatched size for broadcast"
    %dim_3 = tensor.dim %arg0, %c1 : tensor<?x?x4xf32>
    %3 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = tensor.empty(%dim, %dim_1) : tensor<?x?x4xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_0, %arg0 : tensor<?x?x1xi1>, tensor<f32>, tensor<?x?x4xf32>) outs(%4 : tensor<?x?x4xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %9 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x4xf32>
    %6 = tensor.empty(%dim) : tensor<?x4xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "reduction", "parallel"]} ins(%5 : tensor<?x?x4xf32>) outs(%7 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.addf %in, %out : f32
      linalg.yield %9 : f32
    } -> tensor<?x4xf32>
    return %8 : tensor<?x4xf32>
  }
}

