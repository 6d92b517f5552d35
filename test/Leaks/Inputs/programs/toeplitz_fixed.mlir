#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x16xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %23 = linalg.index 0 : index
      %24 = arith.index_cast %23 : index to i64
      linalg.yield %24 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_1 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %2 = tensor.empty() : tensor<8x8xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_1 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_6: i64, %out: i64):
      %23 = arith.subi %in, %in_6 : i64
      linalg.yield %23 : i64
    } -> tensor<8x8xi64>
    %4 = tensor.empty() : tensor<8x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x8xi64>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %23 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %23 : i1
    } -> tensor<8x8xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %23 = arith.maxsi %in, %c0_i64 : i64
      linalg.yield %23 : i64
    } -> tensor<8x8xi64>
    %expanded_2 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xi64> into tensor<8x1x1xi64>
    %7 = tensor.empty() : tensor<8x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_2, %6 : tensor<8x1x1xi64>, tensor<8x8xi64>) outs(%7 : tensor<8x8x8xf32>) {
    ^bb0(%in: i64, %in_6: i64, %out: f32):
      %23 = arith.cmpi slt, %in, %c0_i64 : i64
      %24 = arith.addi %in, %c8_i64 : i64
      %25 = arith.select %23, %24, %in : i64
      %26 = arith.index_cast %25 : i64 to index
      %27 = arith.cmpi slt, %in_6, %c0_i64 : i64
      %28 = arith.addi %in_6, %c16_i64 : i64
      %29 = arith.select %27, %28, %in_6 : i64
      %30 = arith.index_cast %29 : i64 to index
      %extracted = tensor.extract %arg1[%26, %30] : tensor<8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %8, %cst_0 : tensor<8x8xi1>, tensor<8x8x8xf32>, tensor<f32>) outs(%7 : tensor<8x8x8xf32>) {
    ^bb0(%in: i1, %in_6: f32, %in_7: f32, %out: f32):
      %23 = arith.select %in, %in_6, %in_7 : f32
      linalg.yield %23 : f32
    } -> tensor<8x8x8xf32>
    %10 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %14 = linalg.batch_matmul ins(%arg0, %12 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %23 = arith.addf %in, %in_6 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x8xf32>
    %16 = tensor.empty() : tensor<8x8x2xf32>
    %transposed_3 = linalg.transpose ins(%15 : tensor<2x8x8xf32>) outs(%16 : tensor<8x8x2xf32>) permutation = [2, 1, 0] 
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x8x2xf32>) -> tensor<8x8x2xf32>
    %18 = linalg.batch_matmul ins(%9, %transposed_3 : tensor<8x8x8xf32>, tensor<8x8x2xf32>) outs(%17 : tensor<8x8x2xf32>) -> tensor<8x8x2xf32>
    %transposed_4 = linalg.transpose ins(%18 : tensor<8x8x2xf32>) outs(%11 : tensor<2x8x8xf32>) permutation = [2, 1, 0] 
    %transposed_5 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) permutation = [1, 0] 
    %19 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %20 = linalg.batch_matmul ins(%transposed_4, %19 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg5 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %23 = arith.addf %in, %in_6 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %23 = arith.addf %in, %in_6 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x8xf32>
    return %22 : tensor<2x8x8xf32>
  }
}

