#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
module {
  func.func @main(%arg0: tensor<2x5x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8xf32>) -> tensor<2x5x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<2x8x8xf32>
    %cst_1 = arith.constant 9.9999999999999998E-13 : f64
    %cst_2 = arith.constant 5.000000e-01 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 4, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %0 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %6 = tensor.empty() : tensor<2x1xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%5 : tensor<2x8xf32>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x1xf32>) outs(%6 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.powf %in, %cst_2 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x1xf32>) outs(%6 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.truncf %cst_1 : f64 to f32
      %102 = arith.cmpf ult, %in, %101 : f32
      %103 = arith.select %102, %101, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x1xf32>
    %collapsed_3 = tensor.collapse_shape %10 [[0, 1]] : tensor<2x1xf32> into tensor<2xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_3 : tensor<2xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %11 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.divf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded = tensor.expand_shape %12 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %transposed_4 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %13 = linalg.matmul ins(%collapsed, %transposed_4 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %15 = tensor.empty() : tensor<2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_0 : tensor<2x8x1xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%16 : tensor<2x8x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%14, %17 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.subf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_5 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<2x8x1xf32>, tensor<2x1x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0, %19 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %transposed_6 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %21 = linalg.matmul ins(%collapsed, %transposed_6 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%21, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_7 = tensor.expand_shape %22 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7, %20 : tensor<2x8x1xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%23 : tensor<2x8x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_8 = tensor.extract_slice %arg0[0, 3, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %25 = linalg.matmul ins(%collapsed_9, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%27 : tensor<2x8xf32>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<2x1xf32>) outs(%6 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.powf %in, %cst_2 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<2x1xf32>) outs(%6 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.truncf %cst_1 : f64 to f32
      %102 = arith.cmpf ult, %in, %101 : f32
      %103 = arith.select %102, %101, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x1xf32>
    %collapsed_10 = tensor.collapse_shape %30 [[0, 1]] : tensor<2x1xf32> into tensor<2xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_10 : tensor<2xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %31 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.divf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_11 = tensor.expand_shape %32 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %33 = linalg.matmul ins(%collapsed_9, %transposed_4 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%33, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11, %20 : tensor<2x8x1xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%35 : tensor<2x8x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%34, %36 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.subf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_12 = tensor.expand_shape %37 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<2x8x1xf32>, tensor<2x1x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %38 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.matmul ins(%collapsed_9, %transposed_6 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_13 = tensor.expand_shape %41 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13, %39 : tensor<2x8x1xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%42 : tensor<2x8x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_14 = tensor.extract_slice %arg0[0, 2, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %44 = linalg.matmul ins(%collapsed_15, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%46 : tensor<2x8xf32>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x1xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<2x1xf32>) outs(%6 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.powf %in, %cst_2 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<2x1xf32>) outs(%6 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.truncf %cst_1 : f64 to f32
      %102 = arith.cmpf ult, %in, %101 : f32
      %103 = arith.select %102, %101, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x1xf32>
    %collapsed_16 = tensor.collapse_shape %49 [[0, 1]] : tensor<2x1xf32> into tensor<2xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_16 : tensor<2xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %50 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.divf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_17 = tensor.expand_shape %51 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %52 = linalg.matmul ins(%collapsed_15, %transposed_4 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%52, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %39 : tensor<2x8x1xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%54 : tensor<2x8x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %55 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.subf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_18 = tensor.expand_shape %56 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x8x1xf32>, tensor<2x1x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %57 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %59 = linalg.matmul ins(%collapsed_15, %transposed_6 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_19 = tensor.expand_shape %60 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %58 : tensor<2x8x1xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%61 : tensor<2x8x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_20 = tensor.extract_slice %arg0[0, 1, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %63 = linalg.matmul ins(%collapsed_21, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%65 : tensor<2x8xf32>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x1xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<2x1xf32>) outs(%6 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.powf %in, %cst_2 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<2x1xf32>) outs(%6 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.truncf %cst_1 : f64 to f32
      %102 = arith.cmpf ult, %in, %101 : f32
      %103 = arith.select %102, %101, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x1xf32>
    %collapsed_22 = tensor.collapse_shape %68 [[0, 1]] : tensor<2x1xf32> into tensor<2xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_22 : tensor<2xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %69 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.divf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_23 = tensor.expand_shape %70 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %71 = linalg.matmul ins(%collapsed_21, %transposed_4 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%71, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %58 : tensor<2x8x1xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%73 : tensor<2x8x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%72, %74 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.subf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_24 = tensor.expand_shape %75 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_24 : tensor<2x8x1xf32>, tensor<2x1x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %76 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %78 = linalg.matmul ins(%collapsed_21, %transposed_6 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%78, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_25 = tensor.expand_shape %79 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25, %77 : tensor<2x8x1xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%80 : tensor<2x8x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_26 = tensor.extract_slice %arg0[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_26 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %82 = linalg.matmul ins(%collapsed_27, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%84 : tensor<2x8xf32>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x1xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<2x1xf32>) outs(%6 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.powf %in, %cst_2 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<2x1xf32>) outs(%6 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.truncf %cst_1 : f64 to f32
      %102 = arith.cmpf ult, %in, %101 : f32
      %103 = arith.select %102, %101, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x1xf32>
    %collapsed_28 = tensor.collapse_shape %87 [[0, 1]] : tensor<2x1xf32> into tensor<2xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_28 : tensor<2xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%83, %88 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.divf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_29 = tensor.expand_shape %89 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %90 = linalg.matmul ins(%collapsed_27, %transposed_4 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%90, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_29, %77 : tensor<2x8x1xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%92 : tensor<2x8x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %93 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.subf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_30 = tensor.expand_shape %94 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_29, %expanded_30 : tensor<2x8x1xf32>, tensor<2x1x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %95 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.matmul ins(%collapsed_27, %transposed_6 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%97, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.addf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_31 = tensor.expand_shape %98 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31, %96 : tensor<2x8x1xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %101 = arith.mulf %in, %in_37 : f32
      linalg.yield %101 : f32
    } -> tensor<2x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%99 : tensor<2x8x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x8xf32>
    %expanded_32 = tensor.expand_shape %100 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %expanded_33 = tensor.expand_shape %81 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %expanded_34 = tensor.expand_shape %62 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %expanded_35 = tensor.expand_shape %43 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %expanded_36 = tensor.expand_shape %24 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %concat = tensor.concat dim(1) %expanded_32, %expanded_33, %expanded_34, %expanded_35, %expanded_36 : (tensor<2x1x8xf32>, tensor<2x1x8xf32>, tensor<2x1x8xf32>, tensor<2x1x8xf32>, tensor<2x1x8xf32>) -> tensor<2x5x8xf32>
    return %concat : tensor<2x5x8xf32>
  }
}

