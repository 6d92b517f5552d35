#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8x16xf32>, %arg1: tensor<2x8xi64>, %arg2: tensor<48x16xf32>, %arg3: tensor<16x16xf32>) -> tensor<2x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.59460355750136051 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %0 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<48x16xf32>) outs(%0 : tensor<16x48xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x16x48xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf32>) outs(%1 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x48xf32>
    %3 = tensor.empty() : tensor<2x8x48xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x16xf32>, tensor<2x16x48xf32>) outs(%4 : tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf32> to tensor<2x8x16xf32>
    %extracted_slice_6 = tensor.extract_slice %5[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf32> to tensor<2x8x16xf32>
    %extracted_slice_7 = tensor.extract_slice %5[0, 0, 32] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf32> to tensor<2x8x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %6 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<2x8x2x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %expanded_10 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x8x2x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_12 = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [2, 1, 8, 1] : tensor<2x8xi64> into tensor<2x1x8x1xi64>
    %expanded_13 = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xi64> into tensor<2x1x1x8xi64>
    %7 = tensor.empty() : tensor<2x1x8x8xi1>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%7 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_26: i64, %out: i1):
      %47 = arith.cmpi eq, %in, %in_26 : i64
      linalg.yield %47 : i1
    } -> tensor<2x1x8x8xi1>
    %9 = tensor.empty() : tensor<8xi64>
    %10 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%9 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %47 = linalg.index 0 : index
      %48 = arith.index_cast %47 : index to i64
      linalg.yield %48 : i64
    } -> tensor<8xi64>
    %expanded_14 = tensor.expand_shape %10 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_15 = tensor.expand_shape %10 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_26: i64, %out: i1):
      %47 = arith.cmpi sle, %in, %in_26 : i64
      linalg.yield %47 : i1
    } -> tensor<8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<2x1x8x8xi1>, tensor<8x8xi1>) outs(%7 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_26: i1, %out: i1):
      %47 = arith.andi %in, %in_26 : i1
      linalg.yield %47 : i1
    } -> tensor<2x1x8x8xi1>
    %14 = tensor.empty() : tensor<2x1x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map10, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_2, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %47 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %47 : f32
    } -> tensor<2x1x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.truncf %cst_4 : f64 to f32
      %48 = arith.mulf %in, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_9 : tensor<2x8x2x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.truncf %cst_4 : f64 to f32
      %48 = arith.mulf %in, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_17 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %18 = tensor.empty() : tensor<4x8x8xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %20 = linalg.batch_matmul ins(%collapsed, %collapsed_17 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%19 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_18 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %15 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %47 = arith.addf %in, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x8x8xf32>
    %22 = tensor.empty() : tensor<2x2x8xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %24 = tensor.empty() : tensor<2x2x8xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %26:2 = linalg.generic {indexing_maps = [#map4, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x2x8x8xf32>) outs(%25, %23 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_26 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_19 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_19 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %47 = arith.subf %in, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x8x8xf32>
    %29 = tensor.empty() : tensor<2x2x8x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x2x8x8xf32>) outs(%30 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %47 = arith.divf %in, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x8x8xf32>
    %33 = tensor.empty() : tensor<2x2x8x8xi1>
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x2x8x8xf32>) outs(%33 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %47 = arith.extf %in : f32 to f64
      %48 = arith.cmpf oeq, %47, %cst_5 : f64
      linalg.yield %48 : i1
    } -> tensor<2x2x8x8xi1>
    %35 = tensor.empty() : tensor<2x2x8x1xi1>
    %36 = linalg.fill ins(%true : i1) outs(%35 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %37 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x2x8x8xi1>) outs(%36 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %47 = arith.andi %in, %out : i1
      linalg.yield %47 : i1
    } -> tensor<2x2x8x1xi1>
    %38 = linalg.generic {indexing_maps = [#map2, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_1, %32 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %47 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %39 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%19 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_22 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %40 = tensor.empty() : tensor<2x8x2x8xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x2x8x8xf32>) outs(%40 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %41 = tensor.empty() : tensor<16x16xf32>
    %transposed_25 = linalg.transpose ins(%arg3 : tensor<16x16xf32>) outs(%41 : tensor<16x16xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<2x16x16xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<16x16xf32>) outs(%42 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %44 = tensor.empty() : tensor<2x8x16xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %46 = linalg.batch_matmul ins(%collapsed_24, %43 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%45 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    return %46 : tensor<2x8x16xf32>
  }
}

