#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x8x16xf32>, %arg1: tensor<48x16xf32>, %arg2: tensor<16x16xf32>) -> tensor<1x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.59460355750136051 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %0 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<48x16xf32>) outs(%0 : tensor<16x48xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<1x16x48xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf32>) outs(%1 : tensor<1x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x48xf32>
    %3 = tensor.empty() : tensor<1x8x48xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x8x48xf32>) -> tensor<1x8x48xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<1x8x16xf32>, tensor<1x16x48xf32>) outs(%4 : tensor<1x8x48xf32>) -> tensor<1x8x48xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %extracted_slice_6 = tensor.extract_slice %5[0, 0, 16] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %extracted_slice_7 = tensor.extract_slice %5[0, 0, 32] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %6 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %expanded_10 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty() : tensor<2xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %53 = linalg.index 0 : index
      %54 = arith.index_cast %53 : index to i64
      linalg.yield %54 : i64
    } -> tensor<2xi64>
    %expanded_12 = tensor.expand_shape %8 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xi64> into tensor<2x1x1xi64>
    %9 = tensor.empty() : tensor<2x1x1xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x1x1xi64>) outs(%9 : tensor<2x1x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %53 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %53 : i1
    } -> tensor<2x1x1xi1>
    %11 = tensor.empty() : tensor<8xi64>
    %12 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%11 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %53 = linalg.index 0 : index
      %54 = arith.index_cast %53 : index to i64
      linalg.yield %54 : i64
    } -> tensor<8xi64>
    %expanded_13 = tensor.expand_shape %12 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_14 = tensor.expand_shape %12 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %13 = tensor.empty() : tensor<8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_25: i64, %out: i1):
      %53 = arith.cmpi sle, %in, %in_25 : i64
      linalg.yield %53 : i1
    } -> tensor<8x8xi1>
    %15 = tensor.empty() : tensor<8x8xi64>
    %16 = linalg.generic {indexing_maps = [#map4, #map3, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%15 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_25: i64, %out: i64):
      %53 = arith.subi %in, %in_25 : i64
      linalg.yield %53 : i64
    } -> tensor<8x8xi64>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<8x8xi64>) outs(%15 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %53 = math.absi %in : i64
      linalg.yield %53 : i64
    } -> tensor<8x8xi64>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8x8xi64>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %53 = arith.cmpi sle, %in, %c1_i64 : i64
      linalg.yield %53 : i1
    } -> tensor<8x8xi1>
    %19 = tensor.empty() : tensor<2x8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map6, #map, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14, %18 : tensor<2x1x1xi1>, tensor<8x8xi1>, tensor<8x8xi1>) outs(%19 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_25: i1, %in_26: i1, %out: i1):
      %53 = arith.select %in, %in_25, %in_26 : i1
      linalg.yield %53 : i1
    } -> tensor<2x8x8xi1>
    %21 = tensor.empty() : tensor<2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %cst_2, %cst_3 : tensor<2x8x8xi1>, tensor<f32>, tensor<f32>) outs(%21 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %53 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.truncf %cst_4 : f64 to f32
      %54 = arith.mulf %in, %53 : f32
      linalg.yield %54 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_9 : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %24 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.truncf %cst_4 : f64 to f32
      %54 = arith.mulf %in, %53 : f32
      linalg.yield %54 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %26 = linalg.batch_matmul ins(%collapsed, %collapsed_16 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%25 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_17 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %22 : tensor<1x2x8x8xf32>, tensor<2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %53 = arith.addf %in, %in_25 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %28 = tensor.empty() : tensor<1x2x8xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %30 = tensor.empty() : tensor<1x2x8xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %32:2 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<1x2x8x8xf32>) outs(%31, %29 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %53 = linalg.index 3 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.maximumf %in, %out : f32
      %56 = arith.cmpf ogt, %in, %out : f32
      %57 = arith.select %56, %54, %out_25 : i64
      linalg.yield %55, %57 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_18 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_18 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %53 = arith.subf %in, %in_25 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %35 = tensor.empty() : tensor<1x2x8x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x2x8x8xf32>) outs(%36 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %53 = arith.divf %in, %in_25 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %39 = tensor.empty() : tensor<1x2x8x8xi1>
    %40 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x2x8x8xf32>) outs(%39 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %53 = arith.extf %in : f32 to f64
      %54 = arith.cmpf oeq, %53, %cst_5 : f64
      linalg.yield %54 : i1
    } -> tensor<1x2x8x8xi1>
    %41 = tensor.empty() : tensor<1x2x8x1xi1>
    %42 = linalg.fill ins(%true : i1) outs(%41 : tensor<1x2x8x1xi1>) -> tensor<1x2x8x1xi1>
    %43 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x2x8x8xi1>) outs(%42 : tensor<1x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %53 = arith.andi %in, %out : i1
      linalg.yield %53 : i1
    } -> tensor<1x2x8x1xi1>
    %44 = linalg.generic {indexing_maps = [#map11, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %cst_1, %38 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %53 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %45 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%25 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_21 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %46 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x2x8x8xf32>) outs(%46 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<1x8x16xf32>
    %47 = tensor.empty() : tensor<16x16xf32>
    %transposed_24 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%47 : tensor<16x16xf32>) permutation = [1, 0] 
    %48 = tensor.empty() : tensor<1x16x16xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<16x16xf32>) outs(%48 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %50 = tensor.empty() : tensor<1x8x16xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %52 = linalg.batch_matmul ins(%collapsed_23, %49 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    return %52 : tensor<1x8x16xf32>
  }
}

