#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0> : tensor<2x1xi64>
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %0 = tensor.empty() : tensor<2x8x1xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1xi64>) outs(%0 : tensor<2x8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %24 = arith.remsi %in, %c4_i64 : i64
      %25 = arith.cmpi ne, %24, %c0_i64 : i64
      %26 = arith.cmpi slt, %24, %c0_i64 : i64
      %27 = arith.andi %25, %26 : i1
      %28 = arith.addi %24, %c4_i64 : i64
      %29 = arith.select %27, %28, %24 : i64
      linalg.yield %29 : i64
    } -> tensor<2x8x1xi64>
    %expanded_1 = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %2 = tensor.empty() : tensor<2x1x8xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1 : tensor<2x1x8xi64>) outs(%2 : tensor<2x1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %24 = arith.remsi %in, %c4_i64 : i64
      %25 = arith.cmpi ne, %24, %c0_i64 : i64
      %26 = arith.cmpi slt, %24, %c0_i64 : i64
      %27 = arith.andi %25, %26 : i1
      %28 = arith.addi %24, %c4_i64 : i64
      %29 = arith.select %27, %28, %24 : i64
      linalg.yield %29 : i64
    } -> tensor<2x1x8xi64>
    %4 = tensor.empty() : tensor<2x8x8xi1>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%4 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_4: i64, %out: i1):
      %24 = arith.cmpi eq, %in, %in_4 : i64
      linalg.yield %24 : i1
    } -> tensor<2x8x8xi1>
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %24 = linalg.index 0 : index
      %25 = arith.index_cast %24 : index to i64
      linalg.yield %25 : i64
    } -> tensor<8xi64>
    %expanded_2 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_3 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %8 = tensor.empty() : tensor<8x8xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_2, %expanded_3 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_4: i64, %out: i64):
      %24 = arith.subi %in, %in_4 : i64
      linalg.yield %24 : i64
    } -> tensor<8x8xi64>
    %10 = tensor.empty() : tensor<8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %24 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %24 : i1
    } -> tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %11 : tensor<2x8x8xi1>, tensor<8x8xi1>) outs(%4 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_4: i1, %out: i1):
      %24 = arith.andi %in, %in_4 : i1
      linalg.yield %24 : i1
    } -> tensor<2x8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%13 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %24 = arith.index_cast %in : i64 to index
      %25 = linalg.index 2 : index
      %26 = arith.cmpi slt, %24, %c32 : index
      cf.assert %26, "index must be smaller than dim size"
      %27 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %27, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%24, %25] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x8xi1>) outs(%13 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %out: f32):
      %24 = arith.uitofp %in : i1 to f32
      linalg.yield %24 : f32
    } -> tensor<2x8x8xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 1] [2, 7] [1, 1] : tensor<2x8xi64> to tensor<2x7xi64>
    %concat = tensor.concat dim(1) %extracted_slice, %cst_0 : (tensor<2x7xi64>, tensor<2x1xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x8xi64>) outs(%13 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %24 = arith.index_cast %in : i64 to index
      %25 = linalg.index 2 : index
      %26 = arith.cmpi slt, %24, %c32 : index
      cf.assert %26, "index must be smaller than dim size"
      %27 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %27, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%24, %25] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %18 = linalg.batch_matmul ins(%15, %16 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%17 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %18 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %24 = arith.addf %in, %in_4 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x8xf32>
    %20 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%20 : tensor<8x8xf32>) permutation = [1, 0] 
    %21 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%13 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %22 = linalg.batch_matmul ins(%19, %21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%17 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%13 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %24 = arith.addf %in, %in_4 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x8xf32>
    return %23 : tensor<2x8x8xf32>
  }
}

