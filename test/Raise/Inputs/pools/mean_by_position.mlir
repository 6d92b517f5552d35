#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<3x6x4xf32>, %arg1: tensor<3x6xi64>) -> tensor<3x4xf32> {
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e-09 : f64
    %0 = tensor.empty() : tensor<6xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %16 = linalg.index 0 : index
      %17 = arith.index_cast %16 : index to i64
      %18 = arith.addi %17, %c1_i64 : i64
      linalg.yield %18 : i64
    } -> tensor<6xi64>
    %2 = tensor.empty() : tensor<3x6x4xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6xi64>) outs(%2 : tensor<3x6x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<3x6x4xi64>
    %4 = tensor.empty() : tensor<3x6x4xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<3x6x4xi64>) outs(%4 : tensor<3x6x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %16 = arith.sitofp %in : i64 to f32
      linalg.yield %16 : f32
    } -> tensor<3x6x4xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x6xi64>) outs(%2 : tensor<3x6x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<3x6x4xi64>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<3x6x4xi64>) outs(%4 : tensor<3x6x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %16 = arith.sitofp %in : i64 to f32
      linalg.yield %16 : f32
    } -> tensor<3x6x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %5 : tensor<3x6x4xf32>, tensor<3x6x4xf32>) outs(%4 : tensor<3x6x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.mulf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<3x6x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<3x6x4xf32>, tensor<3x6x4xf32>) outs(%4 : tensor<3x6x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.mulf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<3x6x4xf32>
    %10 = tensor.empty() : tensor<3x4xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "reduction", "parallel"]} ins(%9 : tensor<3x6x4xf32>) outs(%11 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %in, %out : f32
      linalg.yield %16 : f32
    } -> tensor<3x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "reduction", "parallel"]} ins(%8 : tensor<3x6x4xf32>) outs(%11 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %in, %out : f32
      linalg.yield %16 : f32
    } -> tensor<3x4xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<3x4xf32>) outs(%10 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.truncf %cst_0 : f64 to f32
      %17 = arith.cmpf ult, %in, %16 : f32
      %18 = arith.select %17, %16, %in : f32
      linalg.yield %18 : f32
    } -> tensor<3x4xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12, %14 : tensor<3x4xf32>, tensor<3x4xf32>) outs(%10 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.divf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<3x4xf32>
    return %15 : tensor<3x4xf32>
  }
}

