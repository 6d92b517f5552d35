#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x16xf32>, %arg1: tensor<16x16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16xf32>) -> tensor<2x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %false = arith.constant false
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<8x8xi1>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 0.70710678118654757 : f64
    %0 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x16xf32>) outs(%1 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %3 = tensor.empty() : tensor<2x8x16xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%4 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg2 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%3 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %51 = arith.addf %in, %in_25 : f32
      linalg.yield %51 : f32
    } -> tensor<2x8x16xf32>
    %expanded = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<2x8x16xf32> into tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x4x8x4xf32>
    %transposed_7 = linalg.transpose ins(%expanded : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x4x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_8 = linalg.transpose ins(%arg3 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0] 
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<16x16xf32>) outs(%1 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %9 = linalg.batch_matmul ins(%arg0, %8 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%4 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg4 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%3 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %51 = arith.addf %in, %in_25 : f32
      linalg.yield %51 : f32
    } -> tensor<2x8x16xf32>
    %extracted_slice = tensor.extract_slice %10[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x16xf32> to tensor<2x8x8xf32>
    %extracted_slice_9 = tensor.extract_slice %10[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x16xf32> to tensor<2x8x8xf32>
    %expanded_10 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %11 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x8x2x4xf32>) outs(%11 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %12 = tensor.empty() : tensor<2x2x2x8x4xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<2x2x8x4xf32>) outs(%12 : tensor<2x2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x8x4xf32>
    %collapsed = tensor.collapse_shape %13 [[0], [1, 2], [3], [4]] : tensor<2x2x2x8x4xf32> into tensor<2x4x8x4xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_9 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x8x2x4xf32>) outs(%11 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %14 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<2x2x8x4xf32>) outs(%12 : tensor<2x2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x8x4xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<2x4x8x4xf32>) outs(%7 : tensor<2x4x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.truncf %cst_6 : f64 to f32
      %52 = arith.mulf %in, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x8x4xf32>
    %16 = tensor.empty() : tensor<8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<8x8xi1>) outs(%16 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %51 = linalg.index 0 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = linalg.index 1 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.cmpi sle, %54, %52 : i64
      %56 = arith.select %55, %in, %false : i1
      linalg.yield %56 : i1
    } -> tensor<8x8xi1>
    %18 = tensor.empty() : tensor<8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_2, %cst_3 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %51 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %51 : f32
    } -> tensor<8x8xf32>
    %20 = tensor.empty() : tensor<2x4x4x8xf32>
    %transposed_14 = linalg.transpose ins(%collapsed : tensor<2x4x8x4xf32>) outs(%20 : tensor<2x4x4x8xf32>) permutation = [0, 1, 3, 2] 
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<2x4x4x8xf32>) outs(%20 : tensor<2x4x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.truncf %cst_6 : f64 to f32
      %52 = arith.mulf %in, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x4x8xf32>
    %collapsed_15 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<2x4x8x4xf32> into tensor<8x8x4xf32>
    %collapsed_16 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32>
    %22 = tensor.empty() : tensor<8x8x8xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %24 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x8x4xf32>, tensor<8x4x8xf32>) outs(%23 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_17 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %25 = tensor.empty() : tensor<2x4x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %19 : tensor<2x4x8x8xf32>, tensor<8x8xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %51 = arith.addf %in, %in_25 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x8x8xf32>
    %27 = tensor.empty() : tensor<2x4x8xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %29 = tensor.empty() : tensor<2x4x8xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %31:2 = linalg.generic {indexing_maps = [#map5, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x8x8xf32>) outs(%30, %28 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %51 = linalg.index 3 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.maximumf %in, %out : f32
      %54 = arith.cmpf ogt, %in, %out : f32
      %55 = arith.select %54, %52, %out_25 : i64
      linalg.yield %53, %55 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_18 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_18 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %51 = arith.subf %in, %in_25 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x8x8xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = math.exp %in : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x8x8xf32>
    %34 = tensor.empty() : tensor<2x4x8x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x8x8xf32>) outs(%35 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.addf %in, %out : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %51 = arith.divf %in, %in_25 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x8x8xf32>
    %38 = tensor.empty() : tensor<2x4x8x8xi1>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x8x8xf32>) outs(%38 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %51 = arith.extf %in : f32 to f64
      %52 = arith.cmpf oeq, %51, %cst_5 : f64
      linalg.yield %52 : i1
    } -> tensor<2x4x8x8xi1>
    %40 = tensor.empty() : tensor<2x4x8x1xi1>
    %41 = linalg.fill ins(%true : i1) outs(%40 : tensor<2x4x8x1xi1>) -> tensor<2x4x8x1xi1>
    %42 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x4x8x8xi1>) outs(%41 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %51 = arith.andi %in, %out : i1
      linalg.yield %51 : i1
    } -> tensor<2x4x8x1xi1>
    %43 = linalg.generic {indexing_maps = [#map10, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_1, %37 : tensor<2x4x8x1xi1>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%25 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %51 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %14 [[0, 1, 2], [3], [4]] : tensor<2x2x2x8x4xf32> into tensor<8x8x4xf32>
    %44 = tensor.empty() : tensor<8x8x4xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32>
    %46 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x8x8xf32>, tensor<8x8x4xf32>) outs(%45 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32>
    %expanded_21 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 8, 4] : tensor<8x8x4xf32> into tensor<2x4x8x4xf32>
    %47 = tensor.empty() : tensor<2x8x4x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x4x8x4xf32>) outs(%47 : tensor<2x8x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3]] : tensor<2x8x4x4xf32> into tensor<2x8x16xf32>
    %transposed_24 = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0] 
    %48 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<16x16xf32>) outs(%1 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %49 = linalg.batch_matmul ins(%collapsed_23, %48 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%4 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %arg6 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%3 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %51 = arith.addf %in, %in_25 : f32
      linalg.yield %51 : f32
    } -> tensor<2x8x16xf32>
    return %50 : tensor<2x8x16xf32>
  }
}

