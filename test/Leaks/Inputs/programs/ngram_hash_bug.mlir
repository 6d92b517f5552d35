#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c32_i64 = arith.constant 32 : i64
    %c7_i64 = arith.constant 7 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0> : tensor<2x1xi64>
    %0 = tensor.empty() : tensor<2x8xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %11 = arith.muli %in, %c7_i64 : i64
      linalg.yield %11 : i64
    } -> tensor<2x8xi64>
    %extracted_slice = tensor.extract_slice %arg0[0, 1] [2, 7] [1, 1] : tensor<2x8xi64> to tensor<2x7xi64>
    %concat = tensor.concat dim(1) %extracted_slice, %cst_0 : (tensor<2x7xi64>, tensor<2x1xi64>) -> tensor<2x8xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %concat : tensor<2x8xi64>, tensor<2x8xi64>) outs(%0 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_1: i64, %out: i64):
      %11 = arith.addi %in, %in_1 : i64
      linalg.yield %11 : i64
    } -> tensor<2x8xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xi64>) outs(%0 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %11 = arith.remsi %in, %c32_i64 : i64
      %12 = arith.cmpi ne, %11, %c0_i64 : i64
      %13 = arith.cmpi slt, %11, %c0_i64 : i64
      %14 = arith.andi %12, %13 : i1
      %15 = arith.addi %11, %c32_i64 : i64
      %16 = arith.select %14, %15, %11 : i64
      linalg.yield %16 : i64
    } -> tensor<2x8xi64>
    %4 = tensor.empty() : tensor<2x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x8xi64>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %11 = arith.index_cast %in : i64 to index
      %12 = linalg.index 2 : index
      %13 = arith.cmpi slt, %11, %c32 : index
      cf.assert %13, "index must be smaller than dim size"
      %14 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %14, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%11, %12] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %6 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%6 : tensor<8x8xf32>) permutation = [1, 0] 
    %7 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %9 = linalg.batch_matmul ins(%5, %7 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.addf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<2x8x8xf32>
    return %10 : tensor<2x8x8xf32>
  }
}

