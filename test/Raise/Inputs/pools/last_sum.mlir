#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
module {
  func.func @main(%arg0: tensor<3x6x4xf32>, %arg1: tensor<3x6xi64>) -> tensor<3x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c3_i64 = arith.constant 3 : i64
    %c6_i64 = arith.constant 6 : i64
    %0 = tensor.empty() : tensor<3xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %7 = linalg.index 0 : index
      %8 = arith.index_cast %7 : index to i64
      linalg.yield %8 : i64
    } -> tensor<3xi64>
    %2 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<3xi64>) -> tensor<3xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%arg1 : tensor<3x6xi64>) outs(%2 : tensor<3xi64>) {
    ^bb0(%in: i64, %out: i64):
      %7 = arith.addi %in, %out : i64
      linalg.yield %7 : i64
    } -> tensor<3xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<3xi64>) outs(%0 : tensor<3xi64>) {
    ^bb0(%in: i64, %out: i64):
      %7 = arith.subi %in, %c1_i64 : i64
      linalg.yield %7 : i64
    } -> tensor<3xi64>
    %5 = tensor.empty() : tensor<3x4xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%1, %4 : tensor<3xi64>, tensor<3xi64>) outs(%5 : tensor<3x4xf32>) {
    ^bb0(%in: i64, %in_0: i64, %out: f32):
      %7 = arith.cmpi slt, %in, %c0_i64 : i64
      %8 = arith.addi %in, %c3_i64 : i64
      %9 = arith.select %7, %8, %in : i64
      %10 = arith.index_cast %9 : i64 to index
      %11 = arith.cmpi slt, %in_0, %c0_i64 : i64
      %12 = arith.addi %in_0, %c6_i64 : i64
      %13 = arith.select %11, %12, %in_0 : i64
      %14 = arith.index_cast %13 : i64 to index
      %15 = linalg.index 1 : index
      %extracted = tensor.extract %arg0[%10, %14, %15] : tensor<3x6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4xf32>
    return %6 : tensor<3x4xf32>
  }
}

