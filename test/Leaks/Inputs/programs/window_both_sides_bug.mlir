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
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.70710678118654757 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
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
    %extracted_slice_6 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_7 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_10 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i64
      linalg.yield %49 : i64
    } -> tensor<8xi64>
    %expanded_12 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_13 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %8 = tensor.empty() : tensor<8x8xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %48 = arith.subi %in, %in_24 : i64
      linalg.yield %48 : i64
    } -> tensor<8x8xi64>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x8xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %48 = math.absi %in : i64
      linalg.yield %48 : i64
    } -> tensor<8x8xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<8x8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %48 = arith.cmpi slt, %in, %c3_i64 : i64
      linalg.yield %48 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_2, %cst_3 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %48 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<2x2x8x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.truncf %cst_4 : f64 to f32
      %49 = arith.mulf %in, %48 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x8x4xf32>
    %16 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_9 : tensor<2x8x2x4xf32>) outs(%16 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %17 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<2x2x4x8xf32>) outs(%16 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.truncf %cst_4 : f64 to f32
      %49 = arith.mulf %in, %48 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_15 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %18 = tensor.empty() : tensor<4x8x8xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %20 = linalg.batch_matmul ins(%collapsed, %collapsed_15 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%19 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_16 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %21 = tensor.empty() : tensor<2x2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %14 : tensor<2x2x8x8xf32>, tensor<8x8xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %48 = arith.addf %in, %in_24 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %23 = tensor.empty() : tensor<2x2x8xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %25 = tensor.empty() : tensor<2x2x8xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %27:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x2x8x8xf32>) outs(%26, %24 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_24 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_17 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_17 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %48 = arith.subf %in, %in_24 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x2x8x8xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %30 = tensor.empty() : tensor<2x2x8x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x2x8x8xf32>) outs(%31 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %48 = arith.divf %in, %in_24 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %34 = tensor.empty() : tensor<2x2x8x8xi1>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x2x8x8xf32>) outs(%34 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %48 = arith.extf %in : f32 to f64
      %49 = arith.cmpf oeq, %48, %cst_5 : f64
      linalg.yield %49 : i1
    } -> tensor<2x2x8x8xi1>
    %36 = tensor.empty() : tensor<2x2x8x1xi1>
    %37 = linalg.fill ins(%true : i1) outs(%36 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %38 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x2x8x8xi1>) outs(%37 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %48 = arith.andi %in, %out : i1
      linalg.yield %48 : i1
    } -> tensor<2x2x8x1xi1>
    %39 = linalg.generic {indexing_maps = [#map10, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_1, %33 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %48 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_18 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %40 = tensor.empty() : tensor<4x8x4xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %42 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%41 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_20 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %43 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x2x8x4xf32>) outs(%43 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_23 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%13 : tensor<8x8xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x8xf32>) outs(%44 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %47 = linalg.batch_matmul ins(%collapsed_22, %45 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%46 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %47 : tensor<2x8x8xf32>
  }
}

