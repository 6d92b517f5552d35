#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, d2)>
module {
  func.func @main(%arg0: tensor<?x?x4xf32>, %arg1: tensor<?x?xi64>) -> tensor<?x4xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant dense<-1.000000e+09> : tensor<f32>
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
      %16 = linalg.index 0 : index
      %17 = linalg.index 1 : index
      %18 = arith.cmpi eq, %dim_1, %c1 : index
      %19 = arith.select %18, %c0, %16 : index
      %20 = arith.cmpi eq, %dim_2, %c1 : index
      %21 = arith.select %20, %c0, %17 : index
      %extracted = tensor.extract %expanded[%19, %21, %c0] : tensor<?x?x1xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x?x4xi64>
    %6 = tensor.empty(%dim_1, %dim) : tensor<?x?x4xi1>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<?x?x4xi64>) outs(%6 : tensor<?x?x4xi1>) {
    ^bb0(%in: i64, %out: i1):
      %16 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %16 : i1
    } -> tensor<?x?x4xi1>
    %dim_3 = tensor.dim %arg0, %c0 : tensor<?x?x4xf32>
    %8 = arith.cmpi eq, %dim_1, %dim_3 : index
    cf.assert %8, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %9 = tensor.empty(%dim_1, %dim) : tensor<?x?x4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_0, %arg0 : tensor<?x?x4xi1>, tensor<f32>, tensor<?x?x4xf32>) outs(%9 : tensor<?x?x4xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %16 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<?x?x4xf32>
    %11 = tensor.empty(%dim_1) : tensor<?x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<?x4xi64>) -> tensor<?x4xi64>
    %13 = tensor.empty(%dim_1) : tensor<?x4xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%10 : tensor<?x?x4xf32>) outs(%14, %12 : tensor<?x4xf32>, tensor<?x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_4: i64):
      %16 = linalg.index 1 : index
      %17 = arith.index_cast %16 : index to i64
      %18 = arith.maximumf %in, %out : f32
      %19 = arith.cmpf ogt, %in, %out : f32
      %20 = arith.select %19, %17, %out_4 : i64
      linalg.yield %18, %20 : f32, i64
    } -> (tensor<?x4xf32>, tensor<?x4xi64>)
    return %15#0 : tensor<?x4xf32>
  }
}

