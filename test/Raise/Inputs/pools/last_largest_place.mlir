#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0)>
module {
  func.func @main(%arg0: tensor<3x6x4xf32>, %arg1: tensor<3x6xi64>) -> tensor<3x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c6_i64 = arith.constant 6 : i64
    %c3_i64 = arith.constant 3 : i64
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %0 = tensor.empty() : tensor<6xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<6xi32>) {
    ^bb0(%out: i32):
      %13 = linalg.index 0 : index
      %14 = arith.index_cast %13 : index to i64
      %15 = arith.trunci %14 : i64 to i32
      linalg.yield %15 : i32
    } -> tensor<6xi32>
    %2 = tensor.empty() : tensor<3x6xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<3x6xi64>) outs(%2 : tensor<3x6xi32>) {
    ^bb0(%in: i64, %out: i32):
      %13 = arith.trunci %in : i64 to i32
      linalg.yield %13 : i32
    } -> tensor<3x6xi32>
    %4 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%1, %3 : tensor<6xi32>, tensor<3x6xi32>) outs(%2 : tensor<3x6xi32>) {
    ^bb0(%in: i32, %in_0: i32, %out: i32):
      %13 = arith.muli %in, %in_0 : i32
      linalg.yield %13 : i32
    } -> tensor<3x6xi32>
    %5 = tensor.empty() : tensor<3xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<3xi64>) -> tensor<3xi64>
    %7 = tensor.empty() : tensor<3xi32>
    %8 = linalg.fill ins(%c-2147483648_i32 : i32) outs(%7 : tensor<3xi32>) -> tensor<3xi32>
    %9:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "reduction"]} ins(%4 : tensor<3x6xi32>) outs(%8, %6 : tensor<3xi32>, tensor<3xi64>) {
    ^bb0(%in: i32, %out: i32, %out_0: i64):
      %13 = linalg.index 1 : index
      %14 = arith.index_cast %13 : index to i64
      %15 = arith.maxsi %in, %out : i32
      %16 = arith.cmpi sgt, %in, %out : i32
      %17 = arith.select %16, %14, %out_0 : i64
      linalg.yield %15, %17 : i32, i64
    } -> (tensor<3xi32>, tensor<3xi64>)
    %10 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%5 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %13 = linalg.index 0 : index
      %14 = arith.index_cast %13 : index to i64
      linalg.yield %14 : i64
    } -> tensor<3xi64>
    %11 = tensor.empty() : tensor<3x4xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %9#1 : tensor<3xi64>, tensor<3xi64>) outs(%11 : tensor<3x4xf32>) {
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

