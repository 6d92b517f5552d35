#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x8xi64>, %arg2: tensor<32x8xf32>, %arg3: tensor<24x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %55 = arith.index_cast %in : i64 to index
      %56 = linalg.index 2 : index
      %57 = arith.cmpi slt, %55, %c32 : index
      cf.assert %57, "index must be smaller than dim size"
      %58 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %58, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%55, %56] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %2 = tensor.empty() : tensor<2x8x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1xi64>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %55 = arith.sitofp %in : i64 to f32
      linalg.yield %55 : f32
    } -> tensor<2x8x1xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %55 = arith.mulf %in, %in_24 : f32
      linalg.yield %55 : f32
    } -> tensor<2x8x8xf32>
    %5 = tensor.empty() : tensor<2x1x8xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "reduction", "parallel"]} ins(%4 : tensor<2x8x8xf32>) outs(%6 : tensor<2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<2x1x8xf32>
    %8 = tensor.empty() : tensor<2x1x1xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "reduction", "parallel"]} ins(%3 : tensor<2x8x1xf32>) outs(%9 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<2x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x1x1xf32>) outs(%8 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.cmpf ult, %in, %cst_2 : f32
      %56 = arith.select %55, %cst_2, %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x1x8xf32>, tensor<2x1x1xf32>) outs(%5 : tensor<2x1x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %55 = arith.divf %in, %in_24 : f32
      linalg.yield %55 : f32
    } -> tensor<2x1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %12 : tensor<2x8x8xf32>, tensor<2x1x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %55 = arith.addf %in, %in_24 : f32
      linalg.yield %55 : f32
    } -> tensor<2x8x8xf32>
    %14 = tensor.empty() : tensor<8xi64>
    %15 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%14 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i64
      linalg.yield %56 : i64
    } -> tensor<8xi64>
    %expanded_4 = tensor.expand_shape %15 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_5 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %16 = tensor.empty() : tensor<8x8xi64>
    %17 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_4, %expanded_5 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%16 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %55 = arith.subi %in, %in_24 : i64
      linalg.yield %55 : i64
    } -> tensor<8x8xi64>
    %18 = tensor.empty() : tensor<8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8x8xi64>) outs(%18 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %55 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %55 : i1
    } -> tensor<8x8xi1>
    %expanded_6 = tensor.expand_shape %19 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xi1> into tensor<1x1x8x8xi1>
    %20 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<24x8xf32>) outs(%20 : tensor<8x24xf32>) permutation = [1, 0] 
    %21 = tensor.empty() : tensor<2x8x24xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%21 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %24 = linalg.batch_matmul ins(%13, %22 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%23 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %24[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_7 = tensor.extract_slice %24[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_8 = tensor.extract_slice %24[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %25 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x8x2x4xf32>) outs(%25 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_11 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x8x2x4xf32>) outs(%25 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %26 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_11 : tensor<2x8x2x4xf32>) outs(%26 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %27 = tensor.empty() : tensor<4x8x8xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %29 = linalg.batch_matmul ins(%collapsed, %collapsed_15 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%28 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_16 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %30 = tensor.empty() : tensor<2x2x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x2x8x8xf32>) outs(%30 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.mulf %in, %cst_3 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %32 = tensor.empty() : tensor<1x1x8x8xi1>
    %33 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x1x8x8xi1>) outs(%32 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %55 = arith.xori %in, %true : i1
      linalg.yield %55 : i1
    } -> tensor<1x1x8x8xi1>
    %34 = linalg.generic {indexing_maps = [#map10, #map11, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_1, %31 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%30 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %55 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %35 = tensor.empty() : tensor<2x2x8xi64>
    %36 = linalg.fill ins(%c0_i64 : i64) outs(%35 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %37 = tensor.empty() : tensor<2x2x8xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %39:2 = linalg.generic {indexing_maps = [#map9, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x2x8x8xf32>) outs(%38, %36 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %55 = linalg.index 3 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_24 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_17 = tensor.expand_shape %39#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_17 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%30 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %55 = arith.subf %in, %in_24 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x2x8x8xf32>) outs(%30 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %42 = tensor.empty() : tensor<2x2x8x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x2x8x8xf32>) outs(%43 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%30 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %55 = arith.divf %in, %in_24 : f32
      linalg.yield %55 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_18 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %46 = tensor.empty() : tensor<4x8x4xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %48 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%47 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_20 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %49 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x2x8x4xf32>) outs(%49 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %50 = tensor.empty() : tensor<8x8xf32>
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %51 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %53 = linalg.batch_matmul ins(%collapsed_22, %51 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %53 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %55 = arith.addf %in, %in_24 : f32
      linalg.yield %55 : f32
    } -> tensor<2x8x8xf32>
    return %54 : tensor<2x8x8xf32>
  }
}

