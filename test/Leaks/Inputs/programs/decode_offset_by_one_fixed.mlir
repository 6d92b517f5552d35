#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>, %arg1: tensor<2x2x5x4xf32>, %arg2: tensor<2x2x5x4xf32>, %arg3: tensor<24x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x3x8xf32> {
    %c5_i64 = arith.constant 5 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %false = arith.constant false
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x3x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<3x8xi1>
    %cst_5 = arith.constant 0.70710678118654757 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
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
    %extracted_slice_7 = tensor.extract_slice %5[0, 0, 8] [2, 3, 8] [1, 1, 1] : tensor<2x3x24xf32> to tensor<2x3x8xf32>
    %extracted_slice_8 = tensor.extract_slice %5[0, 0, 16] [2, 3, 8] [1, 1, 1] : tensor<2x3x24xf32> to tensor<2x3x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 3, 2, 4] : tensor<2x3x8xf32> into tensor<2x3x2x4xf32>
    %6 = tensor.empty() : tensor<2x2x3x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded : tensor<2x3x2x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_10 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, 3, 2, 4] : tensor<2x3x8xf32> into tensor<2x3x2x4xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x3x2x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_12 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [2, 3, 2, 4] : tensor<2x3x8xf32> into tensor<2x3x2x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x3x2x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) permutation = [0, 2, 1, 3] 
    %concat = tensor.concat dim(2) %arg1, %transposed_11 : (tensor<2x2x5x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x8x4xf32>
    %concat_14 = tensor.concat dim(2) %arg2, %transposed_13 : (tensor<2x2x5x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x8x4xf32>
    %7 = tensor.empty() : tensor<3x8xi1>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<3x8xi1>) outs(%7 : tensor<3x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %46 = linalg.index 0 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.addi %47, %c5_i64 : i64
      %51 = arith.cmpi sle, %49, %50 : i64
      %52 = arith.select %51, %in, %false : i1
      linalg.yield %52 : i1
    } -> tensor<3x8xi1>
    %9 = tensor.empty() : tensor<3x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_2, %cst_3 : tensor<3x8xi1>, tensor<f32>, tensor<f32>) outs(%9 : tensor<3x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %46 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<3x8xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2x2x3x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_5 : f64 to f32
      %47 = arith.mulf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x3x4xf32>
    %12 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_15 = linalg.transpose ins(%concat : tensor<2x2x8x4xf32>) outs(%12 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<2x2x4x8xf32>) outs(%12 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_5 : f64 to f32
      %47 = arith.mulf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x2x3x4xf32> into tensor<4x3x4xf32>
    %collapsed_16 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %14 = tensor.empty() : tensor<4x3x8xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
    %16 = linalg.batch_matmul ins(%collapsed, %collapsed_16 : tensor<4x3x4xf32>, tensor<4x4x8xf32>) outs(%15 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
    %expanded_17 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 2, 3, 8] : tensor<4x3x8xf32> into tensor<2x2x3x8xf32>
    %17 = tensor.empty() : tensor<2x2x3x8xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %10 : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%17 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %46 = arith.addf %in, %in_25 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x3x8xf32>
    %19 = tensor.empty() : tensor<2x2x3xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x2x3xi64>) -> tensor<2x2x3xi64>
    %21 = tensor.empty() : tensor<2x2x3xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
    %23:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x2x3x8xf32>) outs(%22, %20 : tensor<2x2x3xf32>, tensor<2x2x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_25 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x2x3xf32>, tensor<2x2x3xi64>)
    %expanded_18 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [2, 2, 3, 1] : tensor<2x2x3xf32> into tensor<2x2x3x1xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_18 : tensor<2x2x3x8xf32>, tensor<2x2x3x1xf32>) outs(%17 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %46 = arith.subf %in, %in_25 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x3x8xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x2x3x8xf32>) outs(%17 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x3x8xf32>
    %26 = tensor.empty() : tensor<2x2x3x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x2x3x1xf32>) -> tensor<2x2x3x1xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x2x3x8xf32>) outs(%27 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x3x1xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x2x3x8xf32>, tensor<2x2x3x1xf32>) outs(%17 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %46 = arith.divf %in, %in_25 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x3x8xf32>
    %30 = tensor.empty() : tensor<2x2x3x8xi1>
    %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x2x3x8xf32>) outs(%30 : tensor<2x2x3x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %46 = arith.extf %in : f32 to f64
      %47 = arith.cmpf oeq, %46, %cst_6 : f64
      linalg.yield %47 : i1
    } -> tensor<2x2x3x8xi1>
    %32 = tensor.empty() : tensor<2x2x3x1xi1>
    %33 = linalg.fill ins(%true : i1) outs(%32 : tensor<2x2x3x1xi1>) -> tensor<2x2x3x1xi1>
    %34 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x2x3x8xi1>) outs(%33 : tensor<2x2x3x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %46 = arith.andi %in, %out : i1
      linalg.yield %46 : i1
    } -> tensor<2x2x3x1xi1>
    %35 = linalg.generic {indexing_maps = [#map7, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_1, %29 : tensor<2x2x3x1xi1>, tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%17 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %46 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x3x8xf32>
    %collapsed_19 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x2x3x8xf32> into tensor<4x3x8xf32>
    %collapsed_20 = tensor.collapse_shape %concat_14 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %36 = tensor.empty() : tensor<4x3x4xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<4x3x4xf32>) -> tensor<4x3x4xf32>
    %38 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<4x3x8xf32>, tensor<4x8x4xf32>) outs(%37 : tensor<4x3x4xf32>) -> tensor<4x3x4xf32>
    %expanded_21 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 2, 3, 4] : tensor<4x3x4xf32> into tensor<2x2x3x4xf32>
    %39 = tensor.empty() : tensor<2x3x2x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x2x3x4xf32>) outs(%39 : tensor<2x3x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3]] : tensor<2x3x2x4xf32> into tensor<2x3x8xf32>
    %40 = tensor.empty() : tensor<8x8xf32>
    %transposed_24 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%40 : tensor<8x8xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x8xf32>) outs(%41 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %43 = tensor.empty() : tensor<2x3x8xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %45 = linalg.batch_matmul ins(%collapsed_23, %42 : tensor<2x3x8xf32>, tensor<2x8x8xf32>) outs(%44 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    return %45 : tensor<2x3x8xf32>
  }
}

