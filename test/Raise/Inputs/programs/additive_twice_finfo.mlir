#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x16xf32>, %arg1: tensor<2x8xi1>, %arg2: tensor<48x16xf32>, %arg3: tensor<16x16xf32>) -> tensor<2x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x1x1x8xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<8x8xf32>
    %cst_4 = arith.constant 2.8284271247461903 : f64
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
    %extracted_slice_5 = tensor.extract_slice %5[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf32> to tensor<2x8x16xf32>
    %extracted_slice_6 = tensor.extract_slice %5[0, 0, 32] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf32> to tensor<2x8x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %6 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_7 = linalg.transpose ins(%expanded : tensor<2x8x2x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x8x2x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_11 = linalg.transpose ins(%expanded_8 : tensor<2x8x2x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %7 = tensor.empty() : tensor<4x8x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_12 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%8 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_13 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.truncf %cst_4 : f64 to f32
      %43 = arith.divf %in, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<2x2x8x8xf32>
    %11 = tensor.empty() : tensor<8xi64>
    %12 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%11 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %42 = linalg.index 0 : index
      %43 = arith.index_cast %42 : index to i64
      linalg.yield %43 : i64
    } -> tensor<8xi64>
    %expanded_14 = tensor.expand_shape %12 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_15 = tensor.expand_shape %12 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %13 = tensor.empty() : tensor<8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_24: i64, %out: i1):
      %42 = arith.cmpi sle, %in, %in_24 : i64
      linalg.yield %42 : i1
    } -> tensor<8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8x8xi1>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %42 = arith.xori %in, %true : i1
      linalg.yield %42 : i1
    } -> tensor<8x8xi1>
    %16 = tensor.empty() : tensor<8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map7, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_1, %cst_3 : tensor<8x8xi1>, tensor<f32>, tensor<8x8xf32>) outs(%16 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %42 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<8x8xf32>
    %expanded_16 = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xi1> into tensor<2x1x1x8xi1>
    %18 = tensor.empty() : tensor<2x1x1x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map8, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %cst_1, %cst_2 : tensor<2x1x1x8xi1>, tensor<f32>, tensor<2x1x1x8xf32>) outs(%18 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %42 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<2x1x1x8xf32>
    %20 = tensor.empty() : tensor<2x1x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<8x8xf32>, tensor<2x1x1x8xf32>) outs(%20 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %42 = arith.addf %in, %in_24 : f32
      linalg.yield %42 : f32
    } -> tensor<2x1x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %21 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %42 = arith.addf %in, %in_24 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %23 = tensor.empty() : tensor<2x2x8xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %25 = tensor.empty() : tensor<2x2x8xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %27:2 = linalg.generic {indexing_maps = [#map2, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x2x8x8xf32>) outs(%26, %24 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_24 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_17 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_17 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %42 = arith.subf %in, %in_24 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %30 = tensor.empty() : tensor<2x2x8x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x2x8x8xf32>) outs(%31 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %42 = arith.divf %in, %in_24 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_18 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %34 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%8 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_20 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %35 = tensor.empty() : tensor<2x8x2x8xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x2x8x8xf32>) outs(%35 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %36 = tensor.empty() : tensor<16x16xf32>
    %transposed_23 = linalg.transpose ins(%arg3 : tensor<16x16xf32>) outs(%36 : tensor<16x16xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<2x16x16xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<16x16xf32>) outs(%37 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %39 = tensor.empty() : tensor<2x8x16xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %41 = linalg.batch_matmul ins(%collapsed_22, %38 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%40 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    return %41 : tensor<2x8x16xf32>
  }
}

