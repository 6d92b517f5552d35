#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
module {
  func.func @main(%arg0: tensor<3x6x4xf32>, %arg1: tensor<3x6xi64>) -> tensor<3x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %0 = tensor.empty() : tensor<3x6x4xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x6xi64>) outs(%0 : tensor<3x6x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<3x6x4xi64>
    %2 = tensor.empty() : tensor<3x6x4xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x4xi64>) outs(%2 : tensor<3x6x4xi1>) {
    ^bb0(%in: i64, %out: i1):
      %11 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %11 : i1
    } -> tensor<3x6x4xi1>
    %4 = tensor.empty() : tensor<3x6x4xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_0, %arg0 : tensor<3x6x4xi1>, tensor<f32>, tensor<3x6x4xf32>) outs(%4 : tensor<3x6x4xf32>) {
    ^bb0(%in: i1, %in_1: f32, %in_2: f32, %out: f32):
      %11 = arith.select %in, %in_1, %in_2 : f32
      linalg.yield %11 : f32
    } -> tensor<3x6x4xf32>
    %6 = tensor.empty() : tensor<3x4xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<3x4xi64>) -> tensor<3x4xi64>
    %8 = tensor.empty() : tensor<3x4xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %10:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "reduction", "parallel"]} ins(%5 : tensor<3x6x4xf32>) outs(%9, %7 : tensor<3x4xf32>, tensor<3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1: i64):
      %11 = linalg.index 1 : index
      %12 = arith.index_cast %11 : index to i64
      %13 = arith.maximumf %in, %out : f32
      %14 = arith.cmpf ogt, %in, %out : f32
      %15 = arith.select %14, %12, %out_1 : i64
      linalg.yield %13, %15 : f32, i64
    } -> (tensor<3x4xf32>, tensor<3x4xi64>)
    return %10#0 : tensor<3x4xf32>
  }
}

