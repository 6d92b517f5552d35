#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %c0_i64 = arith.constant 0 : i64
    %false = arith.constant false
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %18 = arith.index_cast %in : i64 to index
      %19 = linalg.index 2 : index
      %20 = arith.cmpi slt, %18, %c32 : index
      cf.assert %20, "index must be smaller than dim size"
      %21 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %21, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%18, %19] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<2x8xi64>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%2 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %18 = arith.remsi %in, %c8_i64 : i64
      %19 = arith.cmpi ne, %18, %c0_i64 : i64
      %20 = arith.cmpi slt, %18, %c0_i64 : i64
      %21 = arith.andi %19, %20 : i1
      %22 = arith.addi %18, %c8_i64 : i64
      %23 = arith.select %21, %22, %18 : i64
      linalg.yield %23 : i64
    } -> tensor<2x8xi64>
    %4 = tensor.empty() : tensor<2x8xi1>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x8xi64>) outs(%4 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %18 = arith.cmpi eq, %in, %c3_i64 : i64
      linalg.yield %18 : i1
    } -> tensor<2x8xi1>
    %6 = tensor.empty() : tensor<2xi1>
    %7 = linalg.fill ins(%false : i1) outs(%6 : tensor<2xi1>) -> tensor<2xi1>
    %8 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "reduction"]} ins(%5 : tensor<2x8xi1>) outs(%7 : tensor<2xi1>) {
    ^bb0(%in: i1, %out: i1):
      %18 = arith.ori %in, %out : i1
      linalg.yield %18 : i1
    } -> tensor<2xi1>
    %expanded = tensor.expand_shape %8 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xi1> into tensor<2x1x1xi1>
    %9 = tensor.empty() : tensor<2x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x1x1xi1>) outs(%9 : tensor<2x1x1xf32>) {
    ^bb0(%in: i1, %out: f32):
      %18 = arith.uitofp %in : i1 to f32
      linalg.yield %18 : f32
    } -> tensor<2x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x1x1xf32>) outs(%9 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.addf %in, %cst_0 : f32
      linalg.yield %18 : f32
    } -> tensor<2x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %11 : tensor<2x8x8xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %18 = arith.mulf %in, %in_1 : f32
      linalg.yield %18 : f32
    } -> tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%13 : tensor<8x8xf32>) permutation = [1, 0] 
    %14 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %16 = linalg.batch_matmul ins(%12, %14 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %18 = arith.addf %in, %in_1 : f32
      linalg.yield %18 : f32
    } -> tensor<2x8x8xf32>
    return %17 : tensor<2x8x8xf32>
  }
}

