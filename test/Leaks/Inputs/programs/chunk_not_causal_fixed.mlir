#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.70710678118654757 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 3.000000e+00 : f64
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
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %51 = linalg.index 0 : index
      %52 = arith.index_cast %51 : index to i64
      linalg.yield %52 : i64
    } -> tensor<8xi64>
    %expanded_13 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_14 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %8 = tensor.empty() : tensor<8x1xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_13 : tensor<8x1xi64>) outs(%8 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %51 = arith.sitofp %in : i64 to f64
      %52 = arith.divf %51, %cst_6 : f64
      %53 = math.floor %52 : f64
      %54 = arith.fptosi %53 : f64 to i64
      linalg.yield %54 : i64
    } -> tensor<8x1xi64>
    %10 = tensor.empty() : tensor<1x8xi64>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_14 : tensor<1x8xi64>) outs(%10 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %51 = arith.sitofp %in : i64 to f64
      %52 = arith.divf %51, %cst_6 : f64
      %53 = math.floor %52 : f64
      %54 = arith.fptosi %53 : f64 to i64
      linalg.yield %54 : i64
    } -> tensor<1x8xi64>
    %12 = tensor.empty() : tensor<8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %11 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_25: i64, %out: i1):
      %51 = arith.cmpi eq, %in, %in_25 : i64
      linalg.yield %51 : i1
    } -> tensor<8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map5, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_25: i64, %out: i1):
      %51 = arith.cmpi sle, %in, %in_25 : i64
      linalg.yield %51 : i1
    } -> tensor<8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%13, %14 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_25: i1, %out: i1):
      %51 = arith.andi %in, %in_25 : i1
      linalg.yield %51 : i1
    } -> tensor<8x8xi1>
    %16 = tensor.empty() : tensor<8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_2, %cst_3 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %51 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %51 : f32
    } -> tensor<8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2x2x8x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.truncf %cst_4 : f64 to f32
      %52 = arith.mulf %in, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x8x4xf32>
    %19 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_10 : tensor<2x8x2x4xf32>) outs(%19 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<2x2x4x8xf32>) outs(%19 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.truncf %cst_4 : f64 to f32
      %52 = arith.mulf %in, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_16 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %21 = tensor.empty() : tensor<4x8x8xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %23 = linalg.batch_matmul ins(%collapsed, %collapsed_16 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%22 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_17 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %24 = tensor.empty() : tensor<2x2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %17 : tensor<2x2x8x8xf32>, tensor<8x8xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %51 = arith.addf %in, %in_25 : f32
      linalg.yield %51 : f32
    } -> tensor<2x2x8x8xf32>
    %26 = tensor.empty() : tensor<2x2x8xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %28 = tensor.empty() : tensor<2x2x8xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %30:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x2x8x8xf32>) outs(%29, %27 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %51 = linalg.index 3 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.maximumf %in, %out : f32
      %54 = arith.cmpf ogt, %in, %out : f32
      %55 = arith.select %54, %52, %out_25 : i64
      linalg.yield %53, %55 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_18 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_18 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %51 = arith.subf %in, %in_25 : f32
      linalg.yield %51 : f32
    } -> tensor<2x2x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x2x8x8xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = math.exp %in : f32
      linalg.yield %51 : f32
    } -> tensor<2x2x8x8xf32>
    %33 = tensor.empty() : tensor<2x2x8x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x2x8x8xf32>) outs(%34 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.addf %in, %out : f32
      linalg.yield %51 : f32
    } -> tensor<2x2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %51 = arith.divf %in, %in_25 : f32
      linalg.yield %51 : f32
    } -> tensor<2x2x8x8xf32>
    %37 = tensor.empty() : tensor<2x2x8x8xi1>
    %38 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x2x8x8xf32>) outs(%37 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %51 = arith.extf %in : f32 to f64
      %52 = arith.cmpf oeq, %51, %cst_5 : f64
      linalg.yield %52 : i1
    } -> tensor<2x2x8x8xi1>
    %39 = tensor.empty() : tensor<2x2x8x1xi1>
    %40 = linalg.fill ins(%true : i1) outs(%39 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %41 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x2x8x8xi1>) outs(%40 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %51 = arith.andi %in, %out : i1
      linalg.yield %51 : i1
    } -> tensor<2x2x8x1xi1>
    %42 = linalg.generic {indexing_maps = [#map10, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %cst_1, %36 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %51 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %51 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %43 = tensor.empty() : tensor<4x8x4xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %45 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%44 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_21 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %46 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x2x8x4xf32>) outs(%46 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_24 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%16 : tensor<8x8xf32>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x8xf32>) outs(%47 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%47 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %50 = linalg.batch_matmul ins(%collapsed_23, %48 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%49 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %50 : tensor<2x8x8xf32>
  }
}

