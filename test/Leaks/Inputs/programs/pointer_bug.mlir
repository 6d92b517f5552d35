#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c8 = arith.constant 8 : index
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %12 = arith.remsi %in, %c8_i64 : i64
      %13 = arith.cmpi ne, %12, %c0_i64 : i64
      %14 = arith.cmpi slt, %12, %c0_i64 : i64
      %15 = arith.andi %13, %14 : i1
      %16 = arith.addi %12, %c8_i64 : i64
      %17 = arith.select %15, %16, %12 : i64
      linalg.yield %17 : i64
    } -> tensor<2x8xi64>
    %2 = tensor.empty() : tensor<2x8x8xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%2 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %12 = arith.index_cast %in : i64 to index
      %13 = linalg.index 2 : index
      %14 = arith.cmpi slt, %12, %c32 : index
      cf.assert %14, "index must be smaller than dim size"
      %15 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %15, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%12, %13] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %4 = tensor.empty() : tensor<2x8x8xi64>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8xi64>) outs(%4 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8x8xi64>
    %6 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8x8xi64>) outs(%6 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %12 = linalg.index 0 : index
      %13 = arith.index_cast %in : i64 to index
      %14 = linalg.index 2 : index
      %15 = arith.cmpi slt, %13, %c8 : index
      cf.assert %15, "index must be smaller than dim size"
      %16 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %16, "index must be larger or equal to 0"
      %extracted = tensor.extract %3[%12, %13, %14] : tensor<2x8x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %8 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) permutation = [1, 0] 
    %9 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%2 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %10 = linalg.batch_matmul ins(%7, %9 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%6 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%2 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %12 = arith.addf %in, %in_0 : f32
      linalg.yield %12 : f32
    } -> tensor<2x8x8xf32>
    return %11 : tensor<2x8x8xf32>
  }
}

