#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %false = arith.constant false
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<8x8xf32>
    %cst_4 = arith.constant 0.70710678118654757 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant dense<true> : tensor<8x8xi1>
    %0 = tensor.empty() : tensor<8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<8x8xi1>) outs(%0 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %46 = linalg.index 0 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.addi %47, %c1_i64 : i64
      %51 = arith.cmpi sge, %49, %50 : i64
      %52 = arith.select %51, %in, %false : i1
      linalg.yield %52 : i1
    } -> tensor<8x8xi1>
    %2 = tensor.empty() : tensor<8x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %cst_2, %cst_3 : tensor<8x8xi1>, tensor<f32>, tensor<8x8xf32>) outs(%2 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_35: f32, %in_36: f32, %out: f32):
      %46 = arith.select %in, %in_35, %in_36 : f32
      linalg.yield %46 : f32
    } -> tensor<8x8xf32>
    %4 = tensor.empty() : tensor<8x2x8xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x8xf32>) outs(%4 : tensor<8x2x8xf32>) permutation = [1, 0, 2] 
    %5 = tensor.empty() : tensor<8x24xf32>
    %transposed_7 = linalg.transpose ins(%arg1 : tensor<24x8xf32>) outs(%5 : tensor<8x24xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<8x8x24xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<8x24xf32>) outs(%6 : tensor<8x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8x24xf32>
    %8 = tensor.empty() : tensor<8x2x24xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<8x2x24xf32>) -> tensor<8x2x24xf32>
    %10 = linalg.batch_matmul ins(%transposed, %7 : tensor<8x2x8xf32>, tensor<8x8x24xf32>) outs(%9 : tensor<8x2x24xf32>) -> tensor<8x2x24xf32>
    %expanded = tensor.expand_shape %10 [[0, 1], [2], [3, 4]] output_shape [1, 8, 2, 3, 8] : tensor<8x2x24xf32> into tensor<1x8x2x3x8xf32>
    %11 = tensor.empty() : tensor<3x8x2x1x8xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<1x8x2x3x8xf32>) outs(%11 : tensor<3x8x2x1x8xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_8 [[0], [1], [2, 3], [4]] : tensor<3x8x2x1x8xf32> into tensor<3x8x2x8xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 8, 2, 8] [1, 1, 1, 1] : tensor<3x8x2x8xf32> to tensor<1x8x2x8xf32>
    %extracted_slice_9 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 8, 2, 8] [1, 1, 1, 1] : tensor<3x8x2x8xf32> to tensor<1x8x2x8xf32>
    %extracted_slice_10 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 8, 2, 8] [1, 1, 1, 1] : tensor<3x8x2x8xf32> to tensor<1x8x2x8xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0], [1, 2]] output_shape [8, 4, 4] : tensor<8x16xf32> into tensor<8x4x4xf32>
    %12 = tensor.empty() : tensor<4x8x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<8x4x4xf32>) outs(%12 : tensor<4x8x4xf32>) permutation = [1, 0, 2] 
    %collapsed_14 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1, 2]] output_shape [8, 4, 4] : tensor<8x16xf32> into tensor<8x4x4xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<8x4x4xf32>) outs(%12 : tensor<4x8x4xf32>) permutation = [1, 0, 2] 
    %collapsed_17 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1, 2]] output_shape [8, 4, 4] : tensor<8x16xf32> into tensor<8x4x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<8x4x4xf32>) outs(%12 : tensor<4x8x4xf32>) permutation = [1, 0, 2] 
    %expanded_20 = tensor.expand_shape %transposed_13 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %expanded_21 = tensor.expand_shape %transposed_16 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %13 = tensor.empty() : tensor<2x2x8x4xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x2x8x4xf32>) outs(%13 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_4 : f64 to f32
      %47 = arith.mulf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x8x4xf32>
    %15 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x2x8x4xf32>) outs(%15 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<2x2x4x8xf32>) outs(%15 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_4 : f64 to f32
      %47 = arith.mulf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed_23 = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_24 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %17 = tensor.empty() : tensor<4x8x8xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %19 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%18 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_25 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %expanded_26 = tensor.expand_shape %3 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xf32> into tensor<1x1x8x8xf32>
    %20 = tensor.empty() : tensor<2x2x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_26 : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%20 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %46 = arith.addf %in, %in_35 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %22 = tensor.empty() : tensor<2x2x8xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %24 = tensor.empty() : tensor<2x2x8xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %26:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x2x8x8xf32>) outs(%25, %23 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_35: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_35 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_27 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_27 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%20 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %46 = arith.subf %in, %in_35 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x2x8x8xf32>) outs(%20 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %29 = tensor.empty() : tensor<2x2x8x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x2x8x8xf32>) outs(%30 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%20 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %46 = arith.divf %in, %in_35 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %33 = tensor.empty() : tensor<2x2x8x8xi1>
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x2x8x8xf32>) outs(%33 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %46 = arith.extf %in : f32 to f64
      %47 = arith.cmpf oeq, %46, %cst_5 : f64
      linalg.yield %47 : i1
    } -> tensor<2x2x8x8xi1>
    %35 = tensor.empty() : tensor<2x2x8x1xi1>
    %36 = linalg.fill ins(%true : i1) outs(%35 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %37 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x2x8x8xi1>) outs(%36 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %46 = arith.andi %in, %out : i1
      linalg.yield %46 : i1
    } -> tensor<2x2x8x1xi1>
    %38 = linalg.generic {indexing_maps = [#map7, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_1, %32 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%20 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_35: f32, %in_36: f32, %out: f32):
      %46 = arith.select %in, %in_35, %in_36 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_28 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %40 = linalg.batch_matmul ins(%collapsed_28, %transposed_19 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%39 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_29 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %41 = tensor.empty() : tensor<8x2x2x4xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x2x8x4xf32>) outs(%41 : tensor<8x2x2x4xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<8x2x2x4xf32> into tensor<16x8xf32>
    %transposed_32 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%2 : tensor<8x8xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<16x8xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %44 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%43 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_33 = tensor.expand_shape %44 [[0, 1], [2]] output_shape [8, 2, 8] : tensor<16x8xf32> into tensor<8x2x8xf32>
    %45 = tensor.empty() : tensor<2x8x8xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<8x2x8xf32>) outs(%45 : tensor<2x8x8xf32>) permutation = [1, 0, 2] 
    return %transposed_34 : tensor<2x8x8xf32>
  }
}

