#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d2)>
module {
  func.func @main(%arg0: tensor<3x6x4xf32>, %arg1: tensor<3x6xi64>) -> tensor<3x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0xFF800000 : f32
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [3, 6, 1] : tensor<3x6xi64> into tensor<3x6x1xi64>
    %0 = tensor.empty() : tensor<3x6x1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x6x1xi64>) outs(%0 : tensor<3x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %9 = arith.sitofp %in : i64 to f32
      linalg.yield %9 : f32
    } -> tensor<3x6x1xf32>
    %2 = tensor.empty() : tensor<3x6x4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<3x6x4xf32>, tensor<3x6x1xf32>) outs(%2 : tensor<3x6x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %9 = arith.mulf %in, %in_0 : f32
      linalg.yield %9 : f32
    } -> tensor<3x6x4xf32>
    %4 = tensor.empty() : tensor<3x4xi64>
    %5 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<3x4xi64>) -> tensor<3x4xi64>
    %6 = tensor.empty() : tensor<3x4xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %8:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%3 : tensor<3x6x4xf32>) outs(%7, %5 : tensor<3x4xf32>, tensor<3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_0: i64):
      %9 = linalg.index 1 : index
      %10 = arith.index_cast %9 : index to i64
      %11 = arith.maximumf %in, %out : f32
      %12 = arith.cmpf ogt, %in, %out : f32
      %13 = arith.select %12, %10, %out_0 : i64
      linalg.yield %11, %13 : f32, i64
    } -> (tensor<3x4xf32>, tensor<3x4xi64>)
    return %8#0 : tensor<3x4xf32>
  }
}

