#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0)>
#map5 = affine_map<(d0, d1) -> ()>
module {
  func.func @main(%arg0: tensor<3x6x4xf32>, %arg1: tensor<3x6xi64>) -> tensor<3x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c6_i64 = arith.constant 6 : i64
    %extracted_slice = tensor.extract_slice %arg1[0, 5] [3, 1] [1, 1] : tensor<3x6xi64> to tensor<3x1xi64>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<3x1xi64> into tensor<3xi64>
    %0 = tensor.empty() : tensor<i64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<i64>) -> tensor<i64>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction"]} ins(%collapsed : tensor<3xi64>) outs(%1 : tensor<i64>) {
    ^bb0(%in: i64, %out: i64):
      %13 = arith.addi %in, %out : i64
      linalg.yield %13 : i64
    } -> tensor<i64>
    %3 = tensor.empty() : tensor<i1>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%2 : tensor<i64>) outs(%3 : tensor<i1>) {
    ^bb0(%in: i64, %out: i1):
      %13 = arith.cmpi eq, %in, %c3_i64 : i64
      linalg.yield %13 : i1
    } -> tensor<i1>
    %5 = tensor.empty() : tensor<3xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<3xi64>) -> tensor<3xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction"]} ins(%arg1 : tensor<3x6xi64>) outs(%6 : tensor<3xi64>) {
    ^bb0(%in: i64, %out: i64):
      %13 = arith.addi %in, %out : i64
      linalg.yield %13 : i64
    } -> tensor<3xi64>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%7 : tensor<3xi64>) outs(%5 : tensor<3xi64>) {
    ^bb0(%in: i64, %out: i64):
      %13 = arith.subi %in, %c1_i64 : i64
      linalg.yield %13 : i64
    } -> tensor<3xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%5 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %13 = linalg.index 0 : index
      %14 = arith.index_cast %13 : index to i64
      linalg.yield %14 : i64
    } -> tensor<3xi64>
    %10 = tensor.empty() : tensor<3x4xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %8 : tensor<3xi64>, tensor<3xi64>) outs(%10 : tensor<3x4xf32>) {
    ^bb0(%in: i64, %in_2: i64, %out: f32):
      %13 = arith.cmpi slt, %in, %c0_i64 : i64
      %14 = arith.addi %in, %c3_i64 : i64
      %15 = arith.select %13, %14, %in : i64
      %16 = arith.index_cast %15 : i64 to index
      %17 = arith.cmpi slt, %in_2, %c0_i64 : i64
      %18 = arith.addi %in_2, %c6_i64 : i64
      %19 = arith.select %17, %18, %in_2 : i64
      %20 = arith.index_cast %19 : i64 to index
      %21 = linalg.index 1 : index
      %extracted = tensor.extract %arg0[%16, %20, %21] : tensor<3x6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 5, 0] [3, 1, 4] [1, 1, 1] : tensor<3x6x4xf32> to tensor<3x1x4xf32>
    %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0, 1], [2]] : tensor<3x1x4xf32> into tensor<3x4xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4, %collapsed_1, %11 : tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%10 : tensor<3x4xf32>) {
    ^bb0(%in: i1, %in_2: f32, %in_3: f32, %out: f32):
      %13 = arith.select %in, %in_2, %in_3 : f32
      linalg.yield %13 : f32
    } -> tensor<3x4xf32>
    return %12 : tensor<3x4xf32>
  }
}

