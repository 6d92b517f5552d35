#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c8 = arith.constant 8 : index
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %15 = arith.remsi %in, %c8_i64 : i64
      %16 = arith.cmpi ne, %15, %c0_i64 : i64
      %17 = arith.cmpi slt, %15, %c0_i64 : i64
      %18 = arith.andi %16, %17 : i1
      %19 = arith.addi %15, %c8_i64 : i64
      %20 = arith.select %18, %19, %15 : i64
      linalg.yield %20 : i64
    } -> tensor<2x8xi64>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %15 = linalg.index 0 : index
      %16 = arith.index_cast %15 : index to i64
      linalg.yield %16 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %expanded : tensor<2x8xi64>, tensor<1x8xi64>) outs(%0 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_0: i64, %out: i64):
      %15 = arith.minsi %in, %in_0 : i64
      linalg.yield %15 : i64
    } -> tensor<2x8xi64>
    %5 = tensor.empty() : tensor<2x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%5 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %15 = arith.index_cast %in : i64 to index
      %16 = linalg.index 2 : index
      %17 = arith.cmpi slt, %15, %c32 : index
      cf.assert %17, "index must be smaller than dim size"
      %18 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %18, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%15, %16] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %7 = tensor.empty() : tensor<2x8x8xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8xi64>) outs(%7 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8x8xi64>
    %9 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x8xi64>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %15 = linalg.index 0 : index
      %16 = arith.index_cast %in : i64 to index
      %17 = linalg.index 2 : index
      %18 = arith.cmpi slt, %16, %c8 : index
      cf.assert %18, "index must be smaller than dim size"
      %19 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %19, "index must be larger or equal to 0"
      %extracted = tensor.extract %6[%15, %16, %17] : tensor<2x8x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %11 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%11 : tensor<8x8xf32>) permutation = [1, 0] 
    %12 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%5 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %13 = linalg.batch_matmul ins(%10, %12 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%5 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %15 = arith.addf %in, %in_0 : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x8xf32>
    return %14 : tensor<2x8x8xf32>
  }
}

