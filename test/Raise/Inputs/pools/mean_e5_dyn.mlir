#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main(%arg0: tensor<?x?x4xf32>, %arg1: tensor<?x?xi64>) -> tensor<?x4xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c0_i64 = arith.constant 0 : i64
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [%dim, %dim_1, 1] : tensor<?x?xi64> into tensor<?x?x1xi64>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?x1xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<?x?x1xi64>) outs(%0 : tensor<?x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %14 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %14 : i1
    } -> tensor<?x?x1xi1>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x1xi1>) outs(%0 : tensor<?x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %14 = arith.xori %in, %true : i1
      linalg.yield %14 : i1
    } -> tensor<?x?x1xi1>
    %dim_2 = tensor.dim %arg0, %c0 : tensor<?x?x4xf32>
    %3 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %3, "mismatched size for broadcast"
    %dim_3 = tensor.dim %arg0, %c1 : tensor<?x?x4xf32>
    %4 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %4, "mismatched size for broadcast"
    %5 = tensor.empty(%dim, %dim_1) : tensor<?x?x4xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %cst_0, %arg0 : tensor<?x?x1xi1>, tensor<f32>, tensor<?x?x4xf32>) outs(%5 : tensor<?x?x4xf32>) {
    ^bb0(%in: i1, %in_5: f32, %in_6: f32, %out: f32):
      %14 = arith.select %in, %in_5, %in_6 : f32
      linalg.yield %14 : f32
    } -> tensor<?x?x4xf32>
    %7 = tensor.empty(%dim) : tensor<?x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "reduction", "parallel"]} ins(%6 : tensor<?x?x4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<?x4xf32>
    %10 = tensor.empty(%dim) : tensor<?xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<?xi64>) -> tensor<?xi64>
    %12 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "reduction"]} ins(%arg1 : tensor<?x?xi64>) outs(%11 : tensor<?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %14 = arith.addi %in, %out : i64
      linalg.yield %14 : i64
    } -> tensor<?xi64>
    %expanded_4 = tensor.expand_shape %12 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %13 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%9, %expanded_4 : tensor<?x4xf32>, tensor<?x1xi64>) outs(%7 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_5: i64, %out: f32):
      %14 = arith.sitofp %in_5 : i64 to f32
      %15 = arith.divf %in, %14 : f32
      linalg.yield %15 : f32
    } -> tensor<?x4xf32>
    return %13 : tensor<?x4xf32>
  }
}

