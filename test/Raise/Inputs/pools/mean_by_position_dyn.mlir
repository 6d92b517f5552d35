#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<?x?x4xf32>, %arg1: tensor<?x?xi64>) -> tensor<?x4xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e-09 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<?x?x4xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_1 : index to i64
    %2 = tensor.empty(%dim) : tensor<?xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %29 = linalg.index 0 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.addi %30, %c1_i64 : i64
      linalg.yield %31 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %4 = arith.cmpi slt, %1, %c0_i64 : i64
    %5 = arith.select %4, %c1, %dim_1 : index
    %6 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %7 = tensor.empty(%5, %dim) : tensor<?x?x4xi64>
    %8 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%7 : tensor<?x?x4xi64>) {
    ^bb0(%out: i64):
      %29 = linalg.index 1 : index
      %30 = arith.cmpi eq, %dim, %c1 : index
      %31 = arith.select %30, %c0, %29 : index
      %extracted = tensor.extract %expanded[%c0, %31, %c0] : tensor<1x?x1xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x?x4xi64>
    %9 = tensor.empty(%5, %dim) : tensor<?x?x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<?x?x4xi64>) outs(%9 : tensor<?x?x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %29 = arith.sitofp %in : i64 to f32
      linalg.yield %29 : f32
    } -> tensor<?x?x4xf32>
    %dim_2 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %expanded_3 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [%dim_1, %dim_2, 1] : tensor<?x?xi64> into tensor<?x?x1xi64>
    %11 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim_1, %dim) : tensor<?x?x4xi64>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%12 : tensor<?x?x4xi64>) {
    ^bb0(%out: i64):
      %29 = linalg.index 0 : index
      %30 = linalg.index 1 : index
      %31 = arith.cmpi eq, %dim_1, %c1 : index
      %32 = arith.select %31, %c0, %29 : index
      %33 = arith.cmpi eq, %dim_2, %c1 : index
      %34 = arith.select %33, %c0, %30 : index
      %extracted = tensor.extract %expanded_3[%32, %34, %c0] : tensor<?x?x1xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x?x4xi64>
    %14 = tensor.empty(%dim_1, %dim) : tensor<?x?x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<?x?x4xi64>) outs(%14 : tensor<?x?x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %29 = arith.sitofp %in : i64 to f32
      linalg.yield %29 : f32
    } -> tensor<?x?x4xf32>
    %16 = arith.cmpi eq, %dim_1, %5 : index
    cf.assert %16, "mismatched size for broadcast"
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %10 : tensor<?x?x4xf32>, tensor<?x?x4xf32>) outs(%14 : tensor<?x?x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %29 = arith.mulf %in, %in_5 : f32
      linalg.yield %29 : f32
    } -> tensor<?x?x4xf32>
    %dim_4 = tensor.dim %arg0, %c0 : tensor<?x?x4xf32>
    %18 = arith.cmpi eq, %dim_4, %dim_1 : index
    cf.assert %18, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %19 = tensor.empty(%dim_4, %dim) : tensor<?x?x4xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %17 : tensor<?x?x4xf32>, tensor<?x?x4xf32>) outs(%19 : tensor<?x?x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %29 = arith.mulf %in, %in_5 : f32
      linalg.yield %29 : f32
    } -> tensor<?x?x4xf32>
    %21 = tensor.empty(%dim_4) : tensor<?x4xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%20 : tensor<?x?x4xf32>) outs(%22 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<?x4xf32>
    %24 = tensor.empty(%dim_1) : tensor<?x4xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%17 : tensor<?x?x4xf32>) outs(%25 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<?x4xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<?x4xf32>) outs(%24 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.truncf %cst_0 : f64 to f32
      %30 = arith.cmpf ult, %in, %29 : f32
      %31 = arith.select %30, %29, %in : f32
      linalg.yield %31 : f32
    } -> tensor<?x4xf32>
    cf.assert %18, "mismatched size for broadcast"
    %28 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%23, %27 : tensor<?x4xf32>, tensor<?x4xf32>) outs(%21 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %29 = arith.divf %in, %in_5 : f32
      linalg.yield %29 : f32
    } -> tensor<?x4xf32>
    return %28 : tensor<?x4xf32>
  }
}

