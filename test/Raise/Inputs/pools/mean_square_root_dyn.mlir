#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<?x?x4xf32>, %arg1: tensor<?x?xi64>) -> tensor<?x4xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e-09 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<?x?x4xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_1 : index to i64
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [%dim_1, %dim_2, 1] : tensor<?x?xi64> into tensor<?x?x1xi64>
    %2 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %4 = tensor.empty(%dim_1, %dim) : tensor<?x?x4xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%4 : tensor<?x?x4xi64>) {
    ^bb0(%out: i64):
      %20 = linalg.index 0 : index
      %21 = linalg.index 1 : index
      %22 = arith.cmpi eq, %dim_1, %c1 : index
      %23 = arith.select %22, %c0, %20 : index
      %24 = arith.cmpi eq, %dim_2, %c1 : index
      %25 = arith.select %24, %c0, %21 : index
      %extracted = tensor.extract %expanded[%23, %25, %c0] : tensor<?x?x1xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x?x4xi64>
    %6 = tensor.empty(%dim_1, %dim) : tensor<?x?x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<?x?x4xi64>) outs(%6 : tensor<?x?x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %20 = arith.sitofp %in : i64 to f32
      linalg.yield %20 : f32
    } -> tensor<?x?x4xf32>
    %dim_3 = tensor.dim %arg0, %c0 : tensor<?x?x4xf32>
    %8 = arith.cmpi eq, %dim_3, %dim_1 : index
    cf.assert %8, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %9 = tensor.empty(%dim_3, %dim) : tensor<?x?x4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<?x?x4xf32>, tensor<?x?x4xf32>) outs(%9 : tensor<?x?x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %20 = arith.mulf %in, %in_4 : f32
      linalg.yield %20 : f32
    } -> tensor<?x?x4xf32>
    %11 = tensor.empty(%dim_3) : tensor<?x4xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "parallel"]} ins(%10 : tensor<?x?x4xf32>) outs(%12 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<?x4xf32>
    %14 = tensor.empty(%dim_1) : tensor<?x4xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "parallel"]} ins(%7 : tensor<?x?x4xf32>) outs(%15 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<?x4xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<?x4xf32>) outs(%14 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.truncf %cst_0 : f64 to f32
      %21 = arith.cmpf ult, %in, %20 : f32
      %22 = arith.select %21, %20, %in : f32
      linalg.yield %22 : f32
    } -> tensor<?x4xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<?x4xf32>) outs(%14 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.sqrt %in : f32
      linalg.yield %20 : f32
    } -> tensor<?x4xf32>
    cf.assert %8, "mismatched size for broadcast"
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %18 : tensor<?x4xf32>, tensor<?x4xf32>) outs(%11 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %20 = arith.divf %in, %in_4 : f32
      linalg.yield %20 : f32
    } -> tensor<?x4xf32>
    return %19 : tensor<?x4xf32>
  }
}

