#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c8 = arith.constant 8 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 5.000000e-01 : f32
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
    %extracted_slice_3 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_4 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_5 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_9 = linalg.transpose ins(%expanded_6 : tensor<2x8x2x4xf32>) outs(%6 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %7 = tensor.empty() : tensor<4x8x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%8 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_11 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %10 = tensor.empty() : tensor<2x2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_2 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x8x8xf32>
    %12 = tensor.empty() : tensor<8xi64>
    %13 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%12 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %34 = linalg.index 0 : index
      %35 = arith.index_cast %34 : index to i64
      linalg.yield %35 : i64
    } -> tensor<8xi64>
    %expanded_12 = tensor.expand_shape %13 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_13 = tensor.expand_shape %13 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %14 = tensor.empty() : tensor<8x8xi64>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%14 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_17: i64, %out: i64):
      %34 = arith.subi %in, %in_17 : i64
      linalg.yield %34 : i64
    } -> tensor<8x8xi64>
    %16 = tensor.empty() : tensor<8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<8x8xi64>) outs(%16 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %34 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %34 : i1
    } -> tensor<8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_1, %11 : tensor<8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_17: f32, %in_18: f32, %out: f32):
      %34 = arith.select %in, %in_17, %in_18 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x8x8xf32>
    %19 = tensor.empty() : tensor<2x2x8xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %21 = tensor.empty() : tensor<2x2x8xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %23:2 = linalg.generic {indexing_maps = [#map2, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x2x8x8xf32>) outs(%22, %20 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_17 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %24 = tensor.empty() : tensor<2x2x8x4xi64>
    %25 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23#1 : tensor<2x2x8xi64>) outs(%24 : tensor<2x2x8x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x2x8x4xi64>
    %26 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x2x8x4xf32>) -> tensor<2x2x8x4xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x2x8x4xi64>) outs(%26 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = linalg.index 0 : index
      %35 = linalg.index 1 : index
      %36 = arith.index_cast %in : i64 to index
      %37 = linalg.index 3 : index
      %38 = arith.cmpi slt, %36, %c8 : index
      cf.assert %38, "index must be smaller than dim size"
      %39 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %39, "index must be larger or equal to 0"
      %extracted = tensor.extract %transposed_8[%34, %35, %36, %37] : tensor<2x2x8x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x8x4xf32>
    %28 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_14 = linalg.transpose ins(%27 : tensor<2x2x8x4xf32>) outs(%28 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %29 = tensor.empty() : tensor<8x8xf32>
    %transposed_16 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%29 : tensor<8x8xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<2x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<8x8xf32>) outs(%30 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %33 = linalg.batch_matmul ins(%collapsed_15, %31 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %33 : tensor<2x8x8xf32>
  }
}

