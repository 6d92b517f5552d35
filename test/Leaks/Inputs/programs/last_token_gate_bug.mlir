#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
module {
  func.func @main(%arg0: tensor<2x?x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x?x8xf32> {
    %c-1_i64 = arith.constant -1 : i64
    %c1 = arith.constant 1 : index
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c1 : tensor<2x?x8xf32>
    %1 = tensor.empty() : tensor<2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %3 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%4 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg2 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%3 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.addf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<2x?x8xf32>
    %7 = arith.index_cast %dim : index to i64
    %8 = arith.addi %7, %c-1_i64 : i64
    %9 = arith.maxsi %8, %c0_i64 : i64
    %10 = arith.minsi %9, %7 : i64
    %11 = arith.index_cast %10 : i64 to index
    %extracted_slice = tensor.extract_slice %6[0, %11, 0] [2, 1, 8] [1, 1, 1] : tensor<2x?x8xf32> to tensor<2x1x8xf32>
    %12 = tensor.empty() : tensor<2x1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x1x8xf32>) outs(%12 : tensor<2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.negf %in : f32
      %19 = math.exp %18 : f32
      %20 = arith.addf %19, %cst_0 : f32
      %21 = arith.divf %cst_0, %20 : f32
      linalg.yield %21 : f32
    } -> tensor<2x1x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %13 : tensor<2x?x8xf32>, tensor<2x1x8xf32>) outs(%3 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.mulf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<2x?x8xf32>
    %transposed_1 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_1 : tensor<8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %16 = linalg.batch_matmul ins(%14, %15 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%4 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %16 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%3 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %18 = arith.addf %in, %in_2 : f32
      linalg.yield %18 : f32
    } -> tensor<2x?x8xf32>
    return %17 : tensor<2x?x8xf32>
  }
}

