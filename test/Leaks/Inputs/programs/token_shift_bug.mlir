#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<()[s0] -> (s0 + 1)>
module {
  func.func @main(%arg0: tensor<2x?x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x?x8xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %c1_i64 = arith.constant 1 : i64
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x1x8xf32>
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
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %21 = arith.addf %in, %in_3 : f32
      linalg.yield %21 : f32
    } -> tensor<2x?x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x?x8xf32>) outs(%3 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.mulf %in, %cst_0 : f32
      linalg.yield %21 : f32
    } -> tensor<2x?x8xf32>
    %8 = arith.index_cast %dim : index to i64
    %9 = arith.minsi %8, %c1_i64 : i64
    %10 = arith.index_cast %9 : i64 to index
    %11 = arith.subi %dim, %10 : index
    %12 = arith.maxsi %11, %c0 : index
    %extracted_slice = tensor.extract_slice %6[0, %10, 0] [2, %12, 8] [1, 1, 1] : tensor<2x?x8xf32> to tensor<2x?x8xf32>
    %concat = tensor.concat dim(1) %extracted_slice, %cst_1 : (tensor<2x?x8xf32>, tensor<2x1x8xf32>) -> tensor<2x?x8xf32>
    %13 = affine.apply #map3()[%12]
    %14 = tensor.empty(%13) : tensor<2x?x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x?x8xf32>) outs(%14 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.mulf %in, %cst_0 : f32
      linalg.yield %21 : f32
    } -> tensor<2x?x8xf32>
    %16 = arith.cmpi eq, %dim, %13 : index
    cf.assert %16, "mismatched size for broadcast"
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %15 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%3 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %21 = arith.addf %in, %in_3 : f32
      linalg.yield %21 : f32
    } -> tensor<2x?x8xf32>
    %transposed_2 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %19 = linalg.batch_matmul ins(%17, %18 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%4 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%3 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %21 = arith.addf %in, %in_3 : f32
      linalg.yield %21 : f32
    } -> tensor<2x?x8xf32>
    return %20 : tensor<2x?x8xf32>
  }
}

