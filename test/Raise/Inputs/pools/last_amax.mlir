#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0)>
module {
  func.func @main(%arg0: tensor<3x6x4xf32>, %arg1: tensor<3x6xi64>) -> tensor<3x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c3_i64 = arith.constant 3 : i64
    %c6_i64 = arith.constant 6 : i64
    %c-9223372036854775808_i64 = arith.constant -9223372036854775808 : i64
    %0 = tensor.empty() : tensor<6xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %11 = linalg.index 0 : index
      %12 = arith.index_cast %11 : index to i64
      linalg.yield %12 : i64
    } -> tensor<6xi64>
    %2 = tensor.empty() : tensor<3xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %11 = linalg.index 0 : index
      %12 = arith.index_cast %11 : index to i64
      linalg.yield %12 : i64
    } -> tensor<3xi64>
    %4 = tensor.empty() : tensor<3x6xi64>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%1, %arg1 : tensor<6xi64>, tensor<3x6xi64>) outs(%4 : tensor<3x6xi64>) {
    ^bb0(%in: i64, %in_0: i64, %out: i64):
      %11 = arith.muli %in, %in_0 : i64
      linalg.yield %11 : i64
    } -> tensor<3x6xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<3xi64>) -> tensor<3xi64>
    %7 = linalg.fill ins(%c-9223372036854775808_i64 : i64) outs(%2 : tensor<3xi64>) -> tensor<3xi64>
    %8:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "reduction"]} ins(%5 : tensor<3x6xi64>) outs(%7, %6 : tensor<3xi64>, tensor<3xi64>) {
    ^bb0(%in: i64, %out: i64, %out_0: i64):
      %11 = linalg.index 1 : index
      %12 = arith.index_cast %11 : index to i64
      %13 = arith.maxsi %in, %out : i64
      %14 = arith.cmpi sgt, %in, %out : i64
      %15 = arith.select %14, %12, %out_0 : i64
      linalg.yield %13, %15 : i64, i64
    } -> (tensor<3xi64>, tensor<3xi64>)
    %9 = tensor.empty() : tensor<3x4xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %8#0 : tensor<3xi64>, tensor<3xi64>) outs(%9 : tensor<3x4xf32>) {
    ^bb0(%in: i64, %in_0: i64, %out: f32):
      %11 = arith.cmpi slt, %in, %c0_i64 : i64
      %12 = arith.addi %in, %c3_i64 : i64
      %13 = arith.select %11, %12, %in : i64
      %14 = arith.index_cast %13 : i64 to index
      %15 = arith.cmpi slt, %in_0, %c0_i64 : i64
      %16 = arith.addi %in_0, %c6_i64 : i64
      %17 = arith.select %15, %16, %in_0 : i64
      %18 = arith.index_cast %17 : i64 to index
      %19 = linalg.index 1 : index
      %extracted = tensor.extract %arg0[%14, %18, %19] : tensor<3x6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4xf32>
    return %10 : tensor<3x4xf32>
  }
}

