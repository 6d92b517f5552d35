#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x8x16xf32>, %arg1: tensor<48x16xf32>, %arg2: tensor<16x16xf32>) -> tensor<1x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %false = arith.constant false
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x2x3x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<1x1x8x1xf32>
    %cst_5 = arith.constant dense<true> : tensor<3x8xi1>
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 0.59460355750136051 : f64
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
    %extracted_slice_8 = tensor.extract_slice %5[0, 0, 16] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %extracted_slice_9 = tensor.extract_slice %5[0, 0, 32] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %6 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_11 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_9 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_14 = tensor.extract_slice %transposed_10[0, 0, 5, 0] [1, 2, 3, 8] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x3x8xf32>
    %7 = tensor.empty() : tensor<1x2x3x8xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<1x2x3x8xf32>) outs(%7 : tensor<1x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.truncf %cst_7 : f64 to f32
      %48 = arith.mulf %in, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x3x8xf32>
    %9 = tensor.empty() : tensor<3x8xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<3x8xi1>) outs(%9 : tensor<3x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %47 = linalg.index 0 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = linalg.index 1 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.cmpi sle, %50, %48 : i64
      %52 = arith.select %51, %in, %false : i1
      linalg.yield %52 : i1
    } -> tensor<3x8xi1>
    %11 = tensor.empty() : tensor<3x8xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_2, %cst_3 : tensor<3x8xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<3x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %47 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<3x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_11 : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.truncf %cst_7 : f64 to f32
      %48 = arith.mulf %in, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x2x3x8xf32> into tensor<2x3x8xf32>
    %collapsed_16 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %14 = tensor.empty() : tensor<2x3x8xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %16 = linalg.batch_matmul ins(%collapsed, %collapsed_16 : tensor<2x3x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %expanded_17 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [1, 2, 3, 8] : tensor<2x3x8xf32> into tensor<1x2x3x8xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %12 : tensor<1x2x3x8xf32>, tensor<3x8xf32>) outs(%7 : tensor<1x2x3x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.addf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x3x8xf32>
    %18 = tensor.empty() : tensor<1x2x3xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<1x2x3xi64>) -> tensor<1x2x3xi64>
    %20 = tensor.empty() : tensor<1x2x3xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
    %22:2 = linalg.generic {indexing_maps = [#map2, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x3x8xf32>) outs(%21, %19 : tensor<1x2x3xf32>, tensor<1x2x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_25 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<1x2x3xf32>, tensor<1x2x3xi64>)
    %expanded_18 = tensor.expand_shape %22#0 [[0], [1], [2, 3]] output_shape [1, 2, 3, 1] : tensor<1x2x3xf32> into tensor<1x2x3x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_18 : tensor<1x2x3x8xf32>, tensor<1x2x3x1xf32>) outs(%7 : tensor<1x2x3x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.subf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x3x8xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x3x8xf32>) outs(%7 : tensor<1x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x3x8xf32>
    %25 = tensor.empty() : tensor<1x2x3x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x2x3x1xf32>) -> tensor<1x2x3x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<1x2x3x8xf32>) outs(%26 : tensor<1x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x3x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<1x2x3x8xf32>, tensor<1x2x3x1xf32>) outs(%7 : tensor<1x2x3x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.divf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x3x8xf32>
    %29 = tensor.empty() : tensor<1x2x3x8xi1>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x2x3x8xf32>) outs(%29 : tensor<1x2x3x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %47 = arith.extf %in : f32 to f64
      %48 = arith.cmpf oeq, %47, %cst_6 : f64
      linalg.yield %48 : i1
    } -> tensor<1x2x3x8xi1>
    %31 = tensor.empty() : tensor<1x2x3x1xi1>
    %32 = linalg.fill ins(%true : i1) outs(%31 : tensor<1x2x3x1xi1>) -> tensor<1x2x3x1xi1>
    %33 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<1x2x3x8xi1>) outs(%32 : tensor<1x2x3x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %47 = arith.andi %in, %out : i1
      linalg.yield %47 : i1
    } -> tensor<1x2x3x1xi1>
    %34 = linalg.generic {indexing_maps = [#map7, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_1, %28 : tensor<1x2x3x1xi1>, tensor<1x2x3x8xf32>, tensor<1x2x3x8xf32>) outs(%7 : tensor<1x2x3x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %47 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x3x8xf32>
    %collapsed_19 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<1x2x3x8xf32> into tensor<2x3x8xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %35 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<2x3x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %expanded_21 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [1, 2, 3, 8] : tensor<2x3x8xf32> into tensor<1x2x3x8xf32>
    %36 = tensor.empty() : tensor<1x2x1x8xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x2x1x8xf32>) -> tensor<1x2x1x8xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map8], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%expanded_21 : tensor<1x2x3x8xf32>) outs(%37 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x1x8xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_4 : tensor<1x2x1x8xf32>, tensor<1x1x8x1xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.mulf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x8x8xf32>
    %40 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_22 = linalg.transpose ins(%39 : tensor<1x2x8x8xf32>) outs(%40 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<1x8x16xf32>
    %41 = tensor.empty() : tensor<16x16xf32>
    %transposed_24 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%41 : tensor<16x16xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<1x16x16xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<16x16xf32>) outs(%42 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %44 = tensor.empty() : tensor<1x8x16xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %46 = linalg.batch_matmul ins(%collapsed_23, %43 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%45 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    return %46 : tensor<1x8x16xf32>
  }
}

