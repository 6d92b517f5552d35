#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0) -> (d0)>
module {
  func.func @main(%arg0: tensor<3x6x4xf32>, %arg1: tensor<3x6xi64>) -> tensor<3x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c5_i64 = arith.constant 5 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i32 = arith.constant 0 : i32
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %c6_i64 = arith.constant 6 : i64
    %c5 = arith.constant 5 : index
    %0 = tensor.empty() : tensor<3x6xi32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<3x6xi64>) outs(%0 : tensor<3x6xi32>) {
    ^bb0(%in: i64, %out: i32):
      %13 = arith.trunci %in : i64 to i32
      linalg.yield %13 : i32
    } -> tensor<3x6xi32>
    %2 = linalg.fill ins(%c0_i32 : i32) outs(%0 : tensor<3x6xi32>) -> tensor<3x6xi32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<3x6xi32>) outs(%2 : tensor<3x6xi32>) {
    ^bb0(%in: i32, %out: i32):
      %13 = linalg.index 0 : index
      %14 = linalg.index 1 : index
      %15 = arith.subi %c5, %14 : index
      %extracted = tensor.extract %1[%13, %15] : tensor<3x6xi32>
      linalg.yield %extracted : i32
    } -> tensor<3x6xi32>
    %4 = tensor.empty() : tensor<3xi64>
    %5 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<3xi64>) -> tensor<3xi64>
    %6 = tensor.empty() : tensor<3xi32>
    %7 = linalg.fill ins(%c-2147483648_i32 : i32) outs(%6 : tensor<3xi32>) -> tensor<3xi32>
    %8:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<3x6xi32>) outs(%7, %5 : tensor<3xi32>, tensor<3xi64>) {
    ^bb0(%in: i32, %out: i32, %out_0: i64):
      %13 = linalg.index 1 : index
      %14 = arith.index_cast %13 : index to i64
      %15 = arith.maxsi %in, %out : i32
      %16 = arith.cmpi sgt, %in, %out : i32
      %17 = arith.select %16, %14, %out_0 : i64
      linalg.yield %15, %17 : i32, i64
    } -> (tensor<3xi32>, tensor<3xi64>)
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8#1 : tensor<3xi64>) outs(%4 : tensor<3xi64>) {
    ^bb0(%in: i64, %out: i64):
      %13 = arith.subi %c5_i64, %in : i64
      linalg.yield %13 : i64
    } -> tensor<3xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %13 = linalg.index 0 : index
      %14 = arith.index_cast %13 : index to i64
      linalg.yield %14 : i64
    } -> tensor<3xi64>
    %11 = tensor.empty() : tensor<3x4xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%10, %9 : tensor<3xi64>, tensor<3xi64>) outs(%11 : tensor<3x4xf32>) {
    ^bb0(%in: i64, %in_0: i64, %out: f32):
      %13 = arith.cmpi slt, %in, %c0_i64 : i64
      %14 = arith.addi %in, %c3_i64 : i64
      %15 = arith.select %13, %14, %in : i64
      %16 = arith.index_cast %15 : i64 to index
      %17 = arith.cmpi slt, %in_0, %c0_i64 : i64
      %18 = arith.addi %in_0, %c6_i64 : i64
      %19 = arith.select %17, %18, %in_0 : i64
      %20 = arith.index_cast %19 : i64 to index
      %21 = linalg.index 1 : index
      %extracted = tensor.extract %arg0[%16, %20, %21] : tensor<3x6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4xf32>
    return %12 : tensor<3x4xf32>
  }
}

