#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<20x8xf32>, %arg3: tensor<24x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %c20 = arith.constant 20 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %53 = linalg.index 0 : index
      %54 = arith.index_cast %53 : index to i64
      linalg.yield %54 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %2 = tensor.empty() : tensor<2x8xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%2 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %53 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %53 : i1
    } -> tensor<2x8xi1>
    %4 = tensor.empty() : tensor<2x8xi64>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x8xi1>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %53 = arith.extui %in : i1 to i64
      linalg.yield %53 : i64
    } -> tensor<2x8xi64>
    %6 = tensor.empty() : tensor<2x1xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x1xi64>) -> tensor<2x1xi64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%5 : tensor<2x8xi64>) outs(%7 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %53 = arith.addi %in, %out : i64
      linalg.yield %53 : i64
    } -> tensor<2x1xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %8 : tensor<1x8xi64>, tensor<2x1xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %53 = arith.addi %in, %in_22 : i64
      linalg.yield %53 : i64
    } -> tensor<2x8xi64>
    %10 = tensor.empty() : tensor<2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %53 = arith.index_cast %in : i64 to index
      %54 = linalg.index 2 : index
      %55 = arith.cmpi slt, %53, %c32 : index
      cf.assert %55, "index must be smaller than dim size"
      %56 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %56, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%53, %54] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8xi64>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %53 = arith.index_cast %in : i64 to index
      %54 = linalg.index 2 : index
      %55 = arith.cmpi slt, %53, %c20 : index
      cf.assert %55, "index must be smaller than dim size"
      %56 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %56, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%53, %54] : tensor<20x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.addf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x8xf32>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %14 = tensor.empty() : tensor<8x8xi64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_3, %expanded : tensor<8x1xi64>, tensor<1x8xi64>) outs(%14 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %53 = arith.subi %in, %in_22 : i64
      linalg.yield %53 : i64
    } -> tensor<8x8xi64>
    %16 = tensor.empty() : tensor<8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<8x8xi64>) outs(%16 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %53 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %53 : i1
    } -> tensor<8x8xi1>
    %expanded_4 = tensor.expand_shape %17 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xi1> into tensor<1x1x8x8xi1>
    %18 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<24x8xf32>) outs(%18 : tensor<8x24xf32>) permutation = [1, 0] 
    %19 = tensor.empty() : tensor<2x8x24xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%19 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %22 = linalg.batch_matmul ins(%13, %20 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%21 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %22[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_5 = tensor.extract_slice %22[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_6 = tensor.extract_slice %22[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded_7 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %23 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%23 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_10 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x8x2x4xf32>) outs(%23 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %24 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_9 : tensor<2x8x2x4xf32>) outs(%24 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %25 = tensor.empty() : tensor<4x8x8xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %27 = linalg.batch_matmul ins(%collapsed, %collapsed_13 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%26 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_14 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %28 = tensor.empty() : tensor<2x2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x2x8x8xf32>) outs(%28 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.mulf %in, %cst_2 : f32
      linalg.yield %53 : f32
    } -> tensor<2x2x8x8xf32>
    %30 = tensor.empty() : tensor<1x1x8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x8x8xi1>) outs(%30 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %53 = arith.xori %in, %true : i1
      linalg.yield %53 : i1
    } -> tensor<1x1x8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map8, #map9, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_1, %29 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%28 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %53 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %53 : f32
    } -> tensor<2x2x8x8xf32>
    %33 = tensor.empty() : tensor<2x2x8xi64>
    %34 = linalg.fill ins(%c0_i64 : i64) outs(%33 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %35 = tensor.empty() : tensor<2x2x8xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %37:2 = linalg.generic {indexing_maps = [#map7, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x2x8x8xf32>) outs(%36, %34 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %53 = linalg.index 3 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.maximumf %in, %out : f32
      %56 = arith.cmpf ogt, %in, %out : f32
      %57 = arith.select %56, %54, %out_22 : i64
      linalg.yield %55, %57 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_15 = tensor.expand_shape %37#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %expanded_15 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%28 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.subf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<2x2x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x2x8x8xf32>) outs(%28 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x2x8x8xf32>
    %40 = tensor.empty() : tensor<2x2x8x1xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x2x8x8xf32>) outs(%41 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<2x2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%28 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.divf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %44 = tensor.empty() : tensor<4x8x4xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %46 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%45 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_18 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %47 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x2x8x4xf32>) outs(%47 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %48 = tensor.empty() : tensor<8x8xf32>
    %transposed_21 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%48 : tensor<8x8xf32>) permutation = [1, 0] 
    %49 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<8x8xf32>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %51 = linalg.batch_matmul ins(%collapsed_20, %49 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %51 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.addf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x8xf32>
    return %52 : tensor<2x8x8xf32>
  }
}

