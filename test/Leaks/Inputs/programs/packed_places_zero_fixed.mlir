#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<2x8xi64>, %arg2: tensor<24x8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%3 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %4[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_4 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_5 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_10 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_11 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %6 = tensor.empty() : tensor<2x8x8xi1>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%6 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_27: i64, %out: i1):
      %50 = arith.cmpi sge, %in, %in_27 : i64
      linalg.yield %50 : i1
    } -> tensor<2x8x8xi1>
    %8 = tensor.empty() : tensor<2x8xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%8 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %50 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %50 : i1
    } -> tensor<2x8xi1>
    %expanded_12 = tensor.expand_shape %9 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %10 = tensor.empty() : tensor<8xi64>
    %11 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%10 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i64
      linalg.yield %51 : i64
    } -> tensor<8xi64>
    %expanded_13 = tensor.expand_shape %11 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %12 = tensor.empty() : tensor<8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %11 : tensor<8x1xi64>, tensor<8xi64>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_27: i64, %out: i1):
      %50 = arith.cmpi sle, %in, %in_27 : i64
      linalg.yield %50 : i1
    } -> tensor<8x8xi1>
    %14 = tensor.empty() : tensor<2x8x8xi64>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %expanded_12, %cst_3 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%14 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_27: i1, %in_28: i64, %out: i64):
      %50 = arith.extui %in_27 : i1 to i64
      %51 = arith.select %in, %50, %in_28 : i64
      linalg.yield %51 : i64
    } -> tensor<2x8x8xi64>
    %16 = tensor.empty() : tensor<2x8xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %18 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%15 : tensor<2x8x8xi64>) outs(%17 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %50 = arith.addi %in, %out : i64
      linalg.yield %50 : i64
    } -> tensor<2x8xi64>
    %expanded_14 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_15 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%6 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_27: i64, %out: i1):
      %50 = arith.cmpi eq, %in, %in_27 : i64
      linalg.yield %50 : i1
    } -> tensor<2x8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %19 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%6 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_27: i1, %out: i1):
      %50 = arith.andi %in, %in_27 : i1
      linalg.yield %50 : i1
    } -> tensor<2x8x8xi1>
    %expanded_16 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %21 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%21 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %22 = tensor.empty() : tensor<4x8x8xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %24 = linalg.batch_matmul ins(%collapsed, %collapsed_18 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%23 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_19 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %25 = tensor.empty() : tensor<2x2x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x2x8x8xf32>) outs(%25 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_2 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x8x8xf32>
    %27 = tensor.empty() : tensor<2x1x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x1x8x8xi1>) outs(%27 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %50 = arith.xori %in, %true : i1
      linalg.yield %50 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map11, #map12, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_1, %26 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%25 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_27: f32, %in_28: f32, %out: f32):
      %50 = arith.select %in, %in_27, %in_28 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x8x8xf32>
    %30 = tensor.empty() : tensor<2x2x8xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %32 = tensor.empty() : tensor<2x2x8xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %34:2 = linalg.generic {indexing_maps = [#map10, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x2x8x8xf32>) outs(%33, %31 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_27 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_20 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_20 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%25 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %50 = arith.subf %in, %in_27 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x2x8x8xf32>) outs(%25 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x8x8xf32>
    %37 = tensor.empty() : tensor<2x2x8x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map10, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%25 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %50 = arith.divf %in, %in_27 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_21 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %41 = tensor.empty() : tensor<4x8x4xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %43 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%42 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_23 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %44 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x2x8x4xf32>) outs(%44 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %45 = tensor.empty() : tensor<8x8xf32>
    %transposed_26 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%45 : tensor<8x8xf32>) permutation = [1, 0] 
    %46 = tensor.empty() : tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<8x8xf32>) outs(%46 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%46 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %49 = linalg.batch_matmul ins(%collapsed_25, %47 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %49 : tensor<2x8x8xf32>
  }
}

