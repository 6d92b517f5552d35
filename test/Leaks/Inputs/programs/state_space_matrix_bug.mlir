#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<4x8xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4xf32>, %arg5: tensor<1x8xf32>, %arg6: tensor<1xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant 2.000000e+01 : f32
    %0 = tensor.empty() : tensor<8x1xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<1x8xf32>) outs(%0 : tensor<8x1xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x1xf32>) outs(%1 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%3 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg6 : tensor<2x8x1xf32>, tensor<1xf32>) outs(%1 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %40 = arith.addf %in, %in_7 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8x1xf32>) outs(%1 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x8x1xf32>) outs(%1 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.log1p %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x1xf32>
    %8 = tensor.empty() : tensor<2x8x1xi1>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8x1xf32>) outs(%8 : tensor<2x8x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %40 = arith.cmpf ogt, %in, %cst_1 : f32
      linalg.yield %40 : i1
    } -> tensor<2x8x1xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %5, %7 : tensor<2x8x1xi1>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%1 : tensor<2x8x1xf32>) {
    ^bb0(%in: i1, %in_7: f32, %in_8: f32, %out: f32):
      %40 = arith.select %in, %in_7, %in_8 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x1xf32>
    %11 = tensor.empty() : tensor<8xi64>
    %12 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%11 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %40 = linalg.index 0 : index
      %41 = arith.index_cast %40 : index to i64
      linalg.yield %41 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %12 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %13 = tensor.empty() : tensor<8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded, %12 : tensor<8x1xi64>, tensor<8xi64>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_7: i64, %out: i1):
      %40 = arith.cmpi sle, %in, %in_7 : i64
      linalg.yield %40 : i1
    } -> tensor<8x8xi1>
    %15 = tensor.empty() : tensor<2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %10, %cst_0 : tensor<8x8xi1>, tensor<2x8x1xf32>, tensor<f32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %in_7: f32, %in_8: f32, %out: f32):
      %40 = arith.select %in, %in_7, %in_8 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x8xf32>
    %17 = tensor.empty() : tensor<2x8xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%16 : tensor<2x8x8xf32>) outs(%18 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<2x8xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x8xf32>) outs(%17 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.negf %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x8xf32>
    %expanded_2 = tensor.expand_shape %20 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %expanded_3 = tensor.expand_shape %20 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_2, %expanded_3 : tensor<2x8x1xf32>, tensor<2x1x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %40 = arith.subf %in, %in_7 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.absf %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.negf %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x8xf32>
    %25 = tensor.empty() : tensor<8x4xf32>
    %transposed_4 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%25 : tensor<8x4xf32>) permutation = [1, 0] 
    %26 = tensor.empty() : tensor<2x8x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<8x4xf32>) outs(%26 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %29 = linalg.batch_matmul ins(%arg0, %27 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%28 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg4 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%26 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %40 = arith.addf %in, %in_7 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x4xf32>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<4x8xf32>) outs(%25 : tensor<8x4xf32>) permutation = [1, 0] 
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<8x4xf32>) outs(%26 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %32 = linalg.batch_matmul ins(%arg0, %31 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%28 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %arg2 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%26 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %40 = arith.addf %in, %in_7 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x4xf32>
    %34 = tensor.empty() : tensor<2x4x8xf32>
    %transposed_6 = linalg.transpose ins(%33 : tensor<2x8x4xf32>) outs(%34 : tensor<2x4x8xf32>) permutation = [0, 2, 1] 
    %35 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %36 = linalg.batch_matmul ins(%30, %transposed_6 : tensor<2x8x4xf32>, tensor<2x4x8xf32>) outs(%35 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %24 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %40 = arith.mulf %in, %in_7 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x8xf32>
    %38 = linalg.batch_matmul ins(%37, %arg0 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%35 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %38 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %40 = arith.addf %in, %in_7 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x8xf32>
    return %39 : tensor<2x8x8xf32>
  }
}

