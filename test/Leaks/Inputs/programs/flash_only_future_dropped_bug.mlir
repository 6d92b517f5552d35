#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %false = arith.constant false
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<8x8xi1>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 0.70710678118654757 : f64
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%3 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %4[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_7 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_8 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_10 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_12 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<2x2x8x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.truncf %cst_6 : f64 to f32
      %56 = arith.mulf %in, %55 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x4xf32>
    %7 = tensor.empty() : tensor<8x8xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<8x8xi1>) outs(%7 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = linalg.index 1 : index
      %58 = arith.index_cast %57 : index to i64
      %59 = arith.cmpi sle, %58, %56 : i64
      %60 = arith.select %59, %in, %false : i1
      linalg.yield %60 : i1
    } -> tensor<8x8xi1>
    %9 = tensor.empty() : tensor<8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_2, %cst_3 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%9 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_31: f32, %in_32: f32, %out: f32):
      %55 = arith.select %in, %in_31, %in_32 : f32
      linalg.yield %55 : f32
    } -> tensor<8x8xf32>
    %11 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_10 : tensor<2x8x2x4xf32>) outs(%11 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<2x2x4x8xf32>) outs(%11 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.truncf %cst_6 : f64 to f32
      %56 = arith.mulf %in, %55 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_15 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %13 = tensor.empty() : tensor<4x8x8xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %15 = linalg.batch_matmul ins(%collapsed, %collapsed_15 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%14 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_16 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %16 = tensor.empty() : tensor<2x2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %10 : tensor<2x2x8x8xf32>, tensor<8x8xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %55 = arith.addf %in, %in_31 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %18 = tensor.empty() : tensor<2x2x8xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %20 = tensor.empty() : tensor<2x2x8xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %22:2 = linalg.generic {indexing_maps = [#map2, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x2x8x8xf32>) outs(%21, %19 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %55 = linalg.index 3 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_31 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_17 = tensor.expand_shape %22#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_17 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %55 = arith.subf %in, %in_31 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %25 = tensor.empty() : tensor<2x2x8x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x2x8x8xf32>) outs(%26 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %55 = arith.divf %in, %in_31 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %29 = tensor.empty() : tensor<2x2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x2x8x8xf32>) outs(%29 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %55 = arith.extf %in : f32 to f64
      %56 = arith.cmpf oeq, %55, %cst_5 : f64
      linalg.yield %56 : i1
    } -> tensor<2x2x8x8xi1>
    %31 = tensor.empty() : tensor<2x2x8x1xi1>
    %32 = linalg.fill ins(%true : i1) outs(%31 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %33 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x2x8x8xi1>) outs(%32 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %55 = arith.andi %in, %out : i1
      linalg.yield %55 : i1
    } -> tensor<2x2x8x1xi1>
    %34 = linalg.generic {indexing_maps = [#map7, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_1, %28 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_31: f32, %in_32: f32, %out: f32):
      %55 = arith.select %in, %in_31, %in_32 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_18 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %35 = tensor.empty() : tensor<4x8x4xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %37 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%36 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_20 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2x2x8x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.truncf %cst_6 : f64 to f32
      %56 = arith.mulf %in, %55 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x8x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x2x8x4xf32>) outs(%11 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x2x4x8xf32>) outs(%11 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.truncf %cst_6 : f64 to f32
      %56 = arith.mulf %in, %55 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed_22 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_23 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %40 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%14 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_24 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %41:2 = linalg.generic {indexing_maps = [#map2, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_24 : tensor<2x2x8x8xf32>) outs(%21, %19 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %55 = linalg.index 3 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_31 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_25 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %55 = arith.subf %in, %in_31 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x2x8x8xf32>) outs(%26 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %55 = arith.divf %in, %in_31 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x2x8x8xf32>) outs(%29 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %55 = arith.extf %in : f32 to f64
      %56 = arith.cmpf oeq, %55, %cst_5 : f64
      linalg.yield %56 : i1
    } -> tensor<2x2x8x8xi1>
    %47 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x2x8x8xi1>) outs(%32 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %55 = arith.andi %in, %out : i1
      linalg.yield %55 : i1
    } -> tensor<2x2x8x1xi1>
    %48 = linalg.generic {indexing_maps = [#map7, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %cst_1, %45 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_31: f32, %in_32: f32, %out: f32):
      %55 = arith.select %in, %in_31, %in_32 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_26 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %49 = linalg.batch_matmul ins(%collapsed_26, %collapsed_19 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%36 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_27 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %50 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x2x8x4xf32>) outs(%50 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_30 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%9 : tensor<8x8xf32>) permutation = [1, 0] 
    %51 = tensor.empty() : tensor<2x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<8x8xf32>) outs(%51 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %54 = linalg.batch_matmul ins(%collapsed_29, %52 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %54 : tensor<2x8x8xf32>
  }
}

