#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x16xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %20 = linalg.index 0 : index
      %21 = arith.index_cast %20 : index to i64
      linalg.yield %21 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_0 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %2 = tensor.empty() : tensor<8x8xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_0 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_5: i64, %out: i64):
      %20 = arith.subi %in, %in_5 : i64
      linalg.yield %20 : i64
    } -> tensor<8x8xi64>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %20 = math.absi %in : i64
      linalg.yield %20 : i64
    } -> tensor<8x8xi64>
    %expanded_1 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xi64> into tensor<8x1x1xi64>
    %5 = tensor.empty() : tensor<8x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1, %4 : tensor<8x1x1xi64>, tensor<8x8xi64>) outs(%5 : tensor<8x8x8xf32>) {
    ^bb0(%in: i64, %in_5: i64, %out: f32):
      %20 = arith.cmpi slt, %in, %c0_i64 : i64
      %21 = arith.addi %in, %c8_i64 : i64
      %22 = arith.select %20, %21, %in : i64
      %23 = arith.index_cast %22 : i64 to index
      %24 = arith.cmpi slt, %in_5, %c0_i64 : i64
      %25 = arith.addi %in_5, %c16_i64 : i64
      %26 = arith.select %24, %25, %in_5 : i64
      %27 = arith.index_cast %26 : i64 to index
      %extracted = tensor.extract %arg1[%23, %27] : tensor<8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8x8xf32>
    %7 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%7 : tensor<8x8xf32>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %11 = linalg.batch_matmul ins(%arg0, %9 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%10 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %20 = arith.addf %in, %in_5 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<8x8x2xf32>
    %transposed_2 = linalg.transpose ins(%12 : tensor<2x8x8xf32>) outs(%13 : tensor<8x8x2xf32>) permutation = [2, 1, 0] 
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<8x8x2xf32>) -> tensor<8x8x2xf32>
    %15 = linalg.batch_matmul ins(%6, %transposed_2 : tensor<8x8x8xf32>, tensor<8x8x2xf32>) outs(%14 : tensor<8x8x2xf32>) -> tensor<8x8x2xf32>
    %transposed_3 = linalg.transpose ins(%15 : tensor<8x8x2xf32>) outs(%8 : tensor<2x8x8xf32>) permutation = [2, 1, 0] 
    %transposed_4 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%7 : tensor<8x8xf32>) permutation = [1, 0] 
    %16 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<8x8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %17 = linalg.batch_matmul ins(%transposed_3, %16 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%10 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg5 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %20 = arith.addf %in, %in_5 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %18 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %20 = arith.addf %in, %in_5 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x8xf32>
    return %19 : tensor<2x8x8xf32>
  }
}

