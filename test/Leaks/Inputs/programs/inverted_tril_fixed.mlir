#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %false = arith.constant false
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<8x8xi1>
    %cst_5 = arith.constant 0.70710678118654757 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
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
    %expanded_11 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<8x8xi1>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<8x8xi1>) outs(%6 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = linalg.index 1 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.addi %45, %c1_i64 : i64
      %49 = arith.cmpi sge, %47, %48 : i64
      %50 = arith.select %49, %in, %false : i1
      linalg.yield %50 : i1
    } -> tensor<8x8xi1>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x8xi1>) outs(%6 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %44 = arith.xori %in, %true : i1
      linalg.yield %44 : i1
    } -> tensor<8x8xi1>
    %9 = tensor.empty() : tensor<8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_2, %cst_3 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%9 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %44 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %44 : f32
    } -> tensor<8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2x2x8x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_5 : f64 to f32
      %45 = arith.mulf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x8x4xf32>
    %12 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_10 : tensor<2x8x2x4xf32>) outs(%12 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<2x2x4x8xf32>) outs(%12 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_5 : f64 to f32
      %45 = arith.mulf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_14 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %14 = tensor.empty() : tensor<4x8x8xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %16 = linalg.batch_matmul ins(%collapsed, %collapsed_14 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%15 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_15 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %17 = tensor.empty() : tensor<2x2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %10 : tensor<2x2x8x8xf32>, tensor<8x8xf32>) outs(%17 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.addf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x8xf32>
    %19 = tensor.empty() : tensor<2x2x8xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %21 = tensor.empty() : tensor<2x2x8xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %23:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x2x8x8xf32>) outs(%22, %20 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_23 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_16 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_16 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%17 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.subf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x2x8x8xf32>) outs(%17 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x8xf32>
    %26 = tensor.empty() : tensor<2x2x8x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x2x8x8xf32>) outs(%27 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%17 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.divf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x8xf32>
    %30 = tensor.empty() : tensor<2x2x8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x2x8x8xf32>) outs(%30 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %44 = arith.extf %in : f32 to f64
      %45 = arith.cmpf oeq, %44, %cst_6 : f64
      linalg.yield %45 : i1
    } -> tensor<2x2x8x8xi1>
    %32 = tensor.empty() : tensor<2x2x8x1xi1>
    %33 = linalg.fill ins(%true : i1) outs(%32 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %34 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x2x8x8xi1>) outs(%33 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %44 = arith.andi %in, %out : i1
      linalg.yield %44 : i1
    } -> tensor<2x2x8x1xi1>
    %35 = linalg.generic {indexing_maps = [#map7, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_1, %29 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%17 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %44 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_17 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %36 = tensor.empty() : tensor<4x8x4xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %38 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%37 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_19 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %39 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x2x8x4xf32>) outs(%39 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_22 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%9 : tensor<8x8xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<8x8xf32>) outs(%40 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %43 = linalg.batch_matmul ins(%collapsed_21, %41 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%42 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %43 : tensor<2x8x8xf32>
  }
}

