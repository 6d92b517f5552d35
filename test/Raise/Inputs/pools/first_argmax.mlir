#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
module {
  func.func @main(%arg0: tensor<3x6x4xf32>, %arg1: tensor<3x6xi64>) -> tensor<3x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c3_i64 = arith.constant 3 : i64
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %c6_i64 = arith.constant 6 : i64
    %0 = tensor.empty() : tensor<3xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %10 = linalg.index 0 : index
      %11 = arith.index_cast %10 : index to i64
      linalg.yield %11 : i64
    } -> tensor<3xi64>
    %2 = tensor.empty() : tensor<3x6xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<3x6xi64>) outs(%2 : tensor<3x6xi32>) {
    ^bb0(%in: i64, %out: i32):
      %10 = arith.trunci %in : i64 to i32
      linalg.yield %10 : i32
    } -> tensor<3x6xi32>
    %4 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<3xi64>) -> tensor<3xi64>
    %5 = tensor.empty() : tensor<3xi32>
    %6 = linalg.fill ins(%c-2147483648_i32 : i32) outs(%5 : tensor<3xi32>) -> tensor<3xi32>
    %7:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<3x6xi32>) outs(%6, %4 : tensor<3xi32>, tensor<3xi64>) {
    ^bb0(%in: i32, %out: i32, %out_0: i64):
      %10 = linalg.index 1 : index
      %11 = arith.index_cast %10 : index to i64
      %12 = arith.maxsi %in, %out : i32
      %13 = arith.cmpi sgt, %in, %out : i32
      %14 = arith.select %13, %11, %out_0 : i64
      linalg.yield %12, %14 : i32, i64
    } -> (tensor<3xi32>, tensor<3xi64>)
    %8 = tensor.empty() : tensor<3x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%1, %7#1 : tensor<3xi64>, tensor<3xi64>) outs(%8 : tensor<3x4xf32>) {
    ^bb0(%in: i64, %in_0: i64, %out: f32):
      %10 = arith.cmpi slt, %in, %c0_i64 : i64
      %11 = arith.addi %in, %c3_i64 : i64
      %12 = arith.select %10, %11, %in : i64
      %13 = arith.index_cast %12 : i64 to index
      %14 = arith.cmpi slt, %in_0, %c0_i64 : i64
      %15 = arith.addi %in_0, %c6_i64 : i64
      %16 = arith.select %14, %15, %in_0 : i64
      %17 = arith.index_cast %16 : i64 to index
      %18 = linalg.index 1 : index
      %extracted = tensor.extract %arg0[%13, %17, %18] : tensor<3x6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4xf32>
    return %9 : tensor<3x4xf32>
  }
}

