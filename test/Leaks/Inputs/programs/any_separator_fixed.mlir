#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c3_i64 = arith.constant 3 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %25 = arith.index_cast %in : i64 to index
      %26 = linalg.index 2 : index
      %27 = arith.cmpi slt, %25, %c32 : index
      cf.assert %27, "index must be smaller than dim size"
      %28 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %28, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%25, %26] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<2x8xi64>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%2 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %25 = arith.remsi %in, %c8_i64 : i64
      %26 = arith.cmpi ne, %25, %c0_i64 : i64
      %27 = arith.cmpi slt, %25, %c0_i64 : i64
      %28 = arith.andi %26, %27 : i1
      %29 = arith.addi %25, %c8_i64 : i64
      %30 = arith.select %28, %29, %25 : i64
      linalg.yield %30 : i64
    } -> tensor<2x8xi64>
    %4 = tensor.empty() : tensor<2x8xi1>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x8xi64>) outs(%4 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %25 = arith.cmpi eq, %in, %c3_i64 : i64
      linalg.yield %25 : i1
    } -> tensor<2x8xi1>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<2x8xi1>) outs(%2 : tensor<2x8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %25 = arith.extui %in : i1 to i64
      linalg.yield %25 : i64
    } -> tensor<2x8xi64>
    %expanded = tensor.expand_shape %6 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %7 = tensor.empty() : tensor<8xi64>
    %8 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%7 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %25 = linalg.index 0 : index
      %26 = arith.index_cast %25 : index to i64
      linalg.yield %26 : i64
    } -> tensor<8xi64>
    %expanded_2 = tensor.expand_shape %8 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %9 = tensor.empty() : tensor<8x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_2, %8 : tensor<8x1xi64>, tensor<8xi64>) outs(%9 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_4: i64, %out: i1):
      %25 = arith.cmpi sle, %in, %in_4 : i64
      linalg.yield %25 : i1
    } -> tensor<8x8xi1>
    %11 = tensor.empty() : tensor<2x8x8xi64>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %expanded, %cst_1 : tensor<8x8xi1>, tensor<2x8x1xi64>, tensor<i64>) outs(%11 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_4: i64, %in_5: i64, %out: i64):
      %25 = arith.select %in, %in_4, %in_5 : i64
      linalg.yield %25 : i64
    } -> tensor<2x8x8xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %14 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%12 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %25 = arith.addi %in, %out : i64
      linalg.yield %25 : i64
    } -> tensor<2x8xi64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x8xi64>) outs(%4 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %25 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %25 : i1
    } -> tensor<2x8xi1>
    %expanded_3 = tensor.expand_shape %15 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %16 = tensor.empty() : tensor<2x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x8x1xi1>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: i1, %out: f32):
      %25 = arith.uitofp %in : i1 to f32
      linalg.yield %25 : f32
    } -> tensor<2x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %cst_0 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %25 = arith.mulf %in, %in_4 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x8xf32>
    %20 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%20 : tensor<8x8xf32>) permutation = [1, 0] 
    %21 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %23 = linalg.batch_matmul ins(%19, %21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%22 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %25 = arith.addf %in, %in_4 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x8xf32>
    return %24 : tensor<2x8x8xf32>
  }
}

