#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8x16xf32>, %arg1: tensor<2x8xi64>, %arg2: tensor<48x16xf32>, %arg3: tensor<16x16xf32>) -> tensor<2x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant 2.8284271247461903 : f64
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
    %extracted_slice_3 = tensor.extract_slice %5[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf32> to tensor<2x8x16xf32>
    %extracted_slice_4 = tensor.extract_slice %5[0, 0, 32] [2, 8, 16] [1, 1, 1] : tensor<2x8x48xf32> to tensor<2x8x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %6 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_5 = linalg.transpose ins(%expanded : tensor<2x8x2x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_9 = linalg.transpose ins(%expanded_6 : tensor<2x8x2x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %7 = tensor.empty() : tensor<4x8x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%8 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_11 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.truncf %cst_2 : f64 to f32
      %37 = arith.divf %in, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<2x2x8x8xf32>
    %11 = tensor.empty() : tensor<2x8xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%11 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %36 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %36 : i1
    } -> tensor<2x8xi1>
    %expanded_12 = tensor.expand_shape %12 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xi1> into tensor<2x1x1x8xi1>
    %expanded_13 = tensor.expand_shape %12 [[0], [1, 2, 3]] output_shape [2, 1, 8, 1] : tensor<2x8xi1> into tensor<2x1x8x1xi1>
    %13 = tensor.empty() : tensor<2x1x8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<2x1x1x8xi1>, tensor<2x1x8x1xi1>) outs(%13 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_21: i1, %out: i1):
      %36 = arith.andi %in, %in_21 : i1
      linalg.yield %36 : i1
    } -> tensor<2x1x8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x8x8xi1>) outs(%13 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %36 = arith.xori %in, %true : i1
      linalg.yield %36 : i1
    } -> tensor<2x1x8x8xi1>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_1, %10 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %36 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %36 : f32
    } -> tensor<2x2x8x8xf32>
    %17 = tensor.empty() : tensor<2x2x8xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %19 = tensor.empty() : tensor<2x2x8xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %21:2 = linalg.generic {indexing_maps = [#map2, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x2x8x8xf32>) outs(%20, %18 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_21 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_14 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_14 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.subf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x2x8x8xf32>
    %24 = tensor.empty() : tensor<2x2x8x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x2x8x8xf32>) outs(%25 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.divf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_15 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %28 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%8 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_17 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %29 = tensor.empty() : tensor<2x8x2x8xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x2x8x8xf32>) outs(%29 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %30 = tensor.empty() : tensor<16x16xf32>
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<16x16xf32>) outs(%30 : tensor<16x16xf32>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<2x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<16x16xf32>) outs(%31 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %33 = tensor.empty() : tensor<2x8x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_19, %32 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%34 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    return %35 : tensor<2x8x16xf32>
  }
}

