#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>, %arg1: tensor<2x2x5x4xf32>, %arg2: tensor<2x2x5x4xf32>, %arg3: tensor<24x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x3x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x3x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.70710678118654757 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = tensor.empty() : tensor<2x3x24xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x3x24xf32>) -> tensor<2x3x24xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x3x8xf32>, tensor<2x8x24xf32>) outs(%4 : tensor<2x3x24xf32>) -> tensor<2x3x24xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [2, 3, 8] [1, 1, 1] : tensor<2x3x24xf32> to tensor<2x3x8xf32>
    %extracted_slice_6 = tensor.extract_slice %5[0, 0, 8] [2, 3, 8] [1, 1, 1] : tensor<2x3x24xf32> to tensor<2x3x8xf32>
    %extracted_slice_7 = tensor.extract_slice %5[0, 0, 16] [2, 3, 8] [1, 1, 1] : tensor<2x3x24xf32> to tensor<2x3x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 3, 2, 4] : tensor<2x3x8xf32> into tensor<2x3x2x4xf32>
    %6 = tensor.empty() : tensor<2x2x3x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<2x3x2x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, 3, 2, 4] : tensor<2x3x8xf32> into tensor<2x3x2x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x3x2x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_11 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, 3, 2, 4] : tensor<2x3x8xf32> into tensor<2x3x2x4xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x3x2x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) permutation = [0, 2, 1, 3] 
    %concat = tensor.concat dim(2) %arg1, %transposed_10 : (tensor<2x2x5x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x8x4xf32>
    %concat_13 = tensor.concat dim(2) %arg2, %transposed_12 : (tensor<2x2x5x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x8x4xf32>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 0, 5, 0] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x3x4xf32>
    %extracted_slice_15 = tensor.extract_slice %concat[0, 0, 0, 0] [2, 2, 5, 4] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x5x4xf32>
    %concat_16 = tensor.concat dim(2) %extracted_slice_14, %extracted_slice_15 : (tensor<2x2x3x4xf32>, tensor<2x2x5x4xf32>) -> tensor<2x2x8x4xf32>
    %extracted_slice_17 = tensor.extract_slice %concat_13[0, 0, 5, 0] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x3x4xf32>
    %extracted_slice_18 = tensor.extract_slice %concat_13[0, 0, 0, 0] [2, 2, 5, 4] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x5x4xf32>
    %concat_19 = tensor.concat dim(2) %extracted_slice_17, %extracted_slice_18 : (tensor<2x2x3x4xf32>, tensor<2x2x5x4xf32>) -> tensor<2x2x8x4xf32>
    %7 = tensor.empty() : tensor<3xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i64
      linalg.yield %56 : i64
    } -> tensor<3xi64>
    %expanded_20 = tensor.expand_shape %8 [[0, 1]] output_shape [3, 1] : tensor<3xi64> into tensor<3x1xi64>
    %9 = tensor.empty() : tensor<8xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i64
      linalg.yield %56 : i64
    } -> tensor<8xi64>
    %expanded_21 = tensor.expand_shape %10 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %11 = tensor.empty() : tensor<3x8xi64>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_20, %expanded_21 : tensor<3x1xi64>, tensor<1x8xi64>) outs(%11 : tensor<3x8xi64>) {
    ^bb0(%in: i64, %in_33: i64, %out: i64):
      %55 = arith.subi %in, %in_33 : i64
      linalg.yield %55 : i64
    } -> tensor<3x8xi64>
    %13 = tensor.empty() : tensor<3x8xi1>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<3x8xi64>) outs(%13 : tensor<3x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %55 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %55 : i1
    } -> tensor<3x8xi1>
    %15 = tensor.empty() : tensor<8xi1>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%10 : tensor<8xi64>) outs(%15 : tensor<8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %55 = arith.cmpi sge, %in, %c3_i64 : i64
      linalg.yield %55 : i1
    } -> tensor<8xi1>
    %expanded_22 = tensor.expand_shape %16 [[0, 1]] output_shape [1, 8] : tensor<8xi1> into tensor<1x8xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%14, %expanded_22 : tensor<3x8xi1>, tensor<1x8xi1>) outs(%13 : tensor<3x8xi1>) {
    ^bb0(%in: i1, %in_33: i1, %out: i1):
      %55 = arith.ori %in, %in_33 : i1
      linalg.yield %55 : i1
    } -> tensor<3x8xi1>
    %18 = tensor.empty() : tensor<3x8xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_2, %cst_3 : tensor<3x8xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<3x8xf32>) {
    ^bb0(%in: i1, %in_33: f32, %in_34: f32, %out: f32):
      %55 = arith.select %in, %in_33, %in_34 : f32
      linalg.yield %55 : f32
    } -> tensor<3x8xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<2x2x3x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.truncf %cst_4 : f64 to f32
      %56 = arith.mulf %in, %55 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x3x4xf32>
    %21 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_23 = linalg.transpose ins(%concat_16 : tensor<2x2x8x4xf32>) outs(%21 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %22 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<2x2x4x8xf32>) outs(%21 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.truncf %cst_4 : f64 to f32
      %56 = arith.mulf %in, %55 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x2x3x4xf32> into tensor<4x3x4xf32>
    %collapsed_24 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %23 = tensor.empty() : tensor<4x3x8xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
    %25 = linalg.batch_matmul ins(%collapsed, %collapsed_24 : tensor<4x3x4xf32>, tensor<4x4x8xf32>) outs(%24 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
    %expanded_25 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 2, 3, 8] : tensor<4x3x8xf32> into tensor<2x2x3x8xf32>
    %26 = tensor.empty() : tensor<2x2x3x8xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %19 : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%26 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %55 = arith.addf %in, %in_33 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x3x8xf32>
    %28 = tensor.empty() : tensor<2x2x3xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<2x2x3xi64>) -> tensor<2x2x3xi64>
    %30 = tensor.empty() : tensor<2x2x3xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
    %32:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x2x3x8xf32>) outs(%31, %29 : tensor<2x2x3xf32>, tensor<2x2x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_33: i64):
      %55 = linalg.index 3 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_33 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<2x2x3xf32>, tensor<2x2x3xi64>)
    %expanded_26 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [2, 2, 3, 1] : tensor<2x2x3xf32> into tensor<2x2x3x1xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_26 : tensor<2x2x3x8xf32>, tensor<2x2x3x1xf32>) outs(%26 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %55 = arith.subf %in, %in_33 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x3x8xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x2x3x8xf32>) outs(%26 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x3x8xf32>
    %35 = tensor.empty() : tensor<2x2x3x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x2x3x1xf32>) -> tensor<2x2x3x1xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x2x3x8xf32>) outs(%36 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x3x1xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x2x3x8xf32>, tensor<2x2x3x1xf32>) outs(%26 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %55 = arith.divf %in, %in_33 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x3x8xf32>
    %39 = tensor.empty() : tensor<2x2x3x8xi1>
    %40 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x2x3x8xf32>) outs(%39 : tensor<2x2x3x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %55 = arith.extf %in : f32 to f64
      %56 = arith.cmpf oeq, %55, %cst_5 : f64
      linalg.yield %56 : i1
    } -> tensor<2x2x3x8xi1>
    %41 = tensor.empty() : tensor<2x2x3x1xi1>
    %42 = linalg.fill ins(%true : i1) outs(%41 : tensor<2x2x3x1xi1>) -> tensor<2x2x3x1xi1>
    %43 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x2x3x8xi1>) outs(%42 : tensor<2x2x3x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %55 = arith.andi %in, %out : i1
      linalg.yield %55 : i1
    } -> tensor<2x2x3x1xi1>
    %44 = linalg.generic {indexing_maps = [#map10, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %cst_1, %38 : tensor<2x2x3x1xi1>, tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%26 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: i1, %in_33: f32, %in_34: f32, %out: f32):
      %55 = arith.select %in, %in_33, %in_34 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x3x8xf32>
    %collapsed_27 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<2x2x3x8xf32> into tensor<4x3x8xf32>
    %collapsed_28 = tensor.collapse_shape %concat_19 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %45 = tensor.empty() : tensor<4x3x4xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<4x3x4xf32>) -> tensor<4x3x4xf32>
    %47 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<4x3x8xf32>, tensor<4x8x4xf32>) outs(%46 : tensor<4x3x4xf32>) -> tensor<4x3x4xf32>
    %expanded_29 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [2, 2, 3, 4] : tensor<4x3x4xf32> into tensor<2x2x3x4xf32>
    %48 = tensor.empty() : tensor<2x3x2x4xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x2x3x4xf32>) outs(%48 : tensor<2x3x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0], [1], [2, 3]] : tensor<2x3x2x4xf32> into tensor<2x3x8xf32>
    %49 = tensor.empty() : tensor<8x8xf32>
    %transposed_32 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %50 = tensor.empty() : tensor<2x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<8x8xf32>) outs(%50 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %52 = tensor.empty() : tensor<2x3x8xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %54 = linalg.batch_matmul ins(%collapsed_31, %51 : tensor<2x3x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    return %54 : tensor<2x3x8xf32>
  }
}

