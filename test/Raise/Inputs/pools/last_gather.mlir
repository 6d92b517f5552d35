#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<3x6x4xf32>, %arg1: tensor<3x6xi64>) -> tensor<3x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c6 = arith.constant 6 : index
    %0 = tensor.empty() : tensor<3xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<3xi64>) -> tensor<3xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%arg1 : tensor<3x6xi64>) outs(%1 : tensor<3xi64>) {
    ^bb0(%in: i64, %out: i64):
      %10 = arith.addi %in, %out : i64
      linalg.yield %10 : i64
    } -> tensor<3xi64>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%2 : tensor<3xi64>) outs(%0 : tensor<3xi64>) {
    ^bb0(%in: i64, %out: i64):
      %10 = arith.subi %in, %c1_i64 : i64
      linalg.yield %10 : i64
    } -> tensor<3xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<3xi64>) outs(%0 : tensor<3xi64>) {
    ^bb0(%in: i64, %out: i64):
      %10 = arith.maxsi %in, %c0_i64 : i64
      linalg.yield %10 : i64
    } -> tensor<3xi64>
    %5 = tensor.empty() : tensor<3x1x4xi64>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [3, 1] : tensor<3xi64> into tensor<3x1xi64>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x1xi64>) outs(%5 : tensor<3x1x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<3x1x4xi64>
    %7 = tensor.empty() : tensor<3x1x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<3x1x4xf32>) -> tensor<3x1x4xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<3x1x4xi64>) outs(%8 : tensor<3x1x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %10 = linalg.index 0 : index
      %11 = arith.index_cast %in : i64 to index
      %12 = linalg.index 2 : index
      %13 = arith.cmpi slt, %11, %c6 : index
      cf.assert %13, "index must be smaller than dim size"
      %14 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %14, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%10, %11, %12] : tensor<3x6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x4xf32>
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2]] : tensor<3x1x4xf32> into tensor<3x4xf32>
    return %collapsed : tensor<3x4xf32>
  }
}

