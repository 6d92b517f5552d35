#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %21 = arith.index_cast %in : i64 to index
      %22 = linalg.index 2 : index
      %23 = arith.cmpi slt, %21, %c32 : index
      cf.assert %23, "index must be smaller than dim size"
      %24 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %24, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%21, %22] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_0 = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %2 = tensor.empty() : tensor<2x8x8xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%2 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_3: i64, %out: i1):
      %21 = arith.cmpi eq, %in, %in_3 : i64
      linalg.yield %21 : i1
    } -> tensor<2x8x8xi1>
    %4 = tensor.empty() : tensor<8xi64>
    %5 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%4 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %21 = linalg.index 0 : index
      %22 = arith.index_cast %21 : index to i64
      linalg.yield %22 : i64
    } -> tensor<8xi64>
    %expanded_1 = tensor.expand_shape %5 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_2 = tensor.expand_shape %5 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %6 = tensor.empty() : tensor<8x8xi64>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_1, %expanded_2 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%6 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_3: i64, %out: i64):
      %21 = arith.subi %in, %in_3 : i64
      linalg.yield %21 : i64
    } -> tensor<8x8xi64>
    %8 = tensor.empty() : tensor<8x8xi1>
    %9 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x8xi64>) outs(%8 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %21 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %21 : i1
    } -> tensor<8x8xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %9 : tensor<2x8x8xi1>, tensor<8x8xi1>) outs(%2 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_3: i1, %out: i1):
      %21 = arith.andi %in, %in_3 : i1
      linalg.yield %21 : i1
    } -> tensor<2x8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x8xi1>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %out: f32):
      %21 = arith.uitofp %in : i1 to f32
      linalg.yield %21 : f32
    } -> tensor<2x8x8xf32>
    %12 = tensor.empty() : tensor<2x8x1xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x8xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %14 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %21 = arith.addf %in, %in_3 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x8xf32>
    %16 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%16 : tensor<8x8xf32>) permutation = [1, 0] 
    %17 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %19 = linalg.batch_matmul ins(%15, %17 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%18 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %21 = arith.addf %in, %in_3 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x8xf32>
    return %20 : tensor<2x8x8xf32>
  }
}

