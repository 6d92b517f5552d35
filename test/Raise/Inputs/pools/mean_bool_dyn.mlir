#map = affine_map<(d0, d1, d2) -> ()>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main(%arg0: tensor<?x?x4xf32>, %arg1: tensor<?x?xi1>) -> tensor<?x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg1, %c0 : tensor<?x?xi1>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<?x?xi1>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [%dim, %dim_1, 1] : tensor<?x?xi1> into tensor<?x?x1xi1>
    %dim_2 = tensor.dim %arg0, %c0 : tensor<?x?x4xf32>
    %0 = arith.index_cast %dim_2 : index to i64
    %dim_3 = tensor.dim %arg0, %c1 : tensor<?x?x4xf32>
    %1 = arith.index_cast %dim_3 : index to i64
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "negative values not allowed in new dimensions"
    %3 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %3, "negative values not allowed in new dimensions"
    %4 = tensor.empty(%dim_2, %dim_3) : tensor<?x?x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%4 : tensor<?x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?x4xf32>
    %6 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %7, "mismatched size for broadcast"
    %8 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %8, "mismatched size for broadcast"
    %9 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %9, "mismatched size for broadcast"
    %10 = tensor.empty(%dim, %dim_1) : tensor<?x?x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg0, %5 : tensor<?x?x1xi1>, tensor<?x?x4xf32>, tensor<?x?x4xf32>) outs(%10 : tensor<?x?x4xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %20 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %20 : f32
    } -> tensor<?x?x4xf32>
    %12 = tensor.empty(%dim) : tensor<?x4xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "reduction", "parallel"]} ins(%11 : tensor<?x?x4xf32>) outs(%13 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<?x4xf32>
    %15 = tensor.empty(%dim) : tensor<?x1xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<?x1xi64>) -> tensor<?x1xi64>
    %17 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded : tensor<?x?x1xi1>) outs(%16 : tensor<?x1xi64>) {
    ^bb0(%in: i1, %out: i64):
      %20 = arith.extui %in : i1 to i64
      %21 = arith.addi %20, %out : i64
      linalg.yield %21 : i64
    } -> tensor<?x1xi64>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<?x1xi64>) outs(%15 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %20 = arith.maxsi %in, %c1_i64 : i64
      linalg.yield %20 : i64
    } -> tensor<?x1xi64>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%14, %18 : tensor<?x4xf32>, tensor<?x1xi64>) outs(%12 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_4: i64, %out: f32):
      %20 = arith.sitofp %in_4 : i64 to f32
      %21 = arith.divf %in, %20 : f32
      linalg.yield %21 : f32
    } -> tensor<?x4xf32>
    return %19 : tensor<?x4xf32>
  }
}

