#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x1x16xf32>, %arg1: tensor<2x2x8x4xf32>, %arg2: tensor<2x2x8x4xf32>, %arg3: tensor<2x9xi64>, %arg4: tensor<16x16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16x16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16x16xf32>, %arg9: tensor<16xf32>) -> tensor<2x1x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x1x9xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.70710678118654757 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %0 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x16xf32>) outs(%1 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %3 = tensor.empty() : tensor<2x1x16xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x1x16xf32>, tensor<2x16x16xf32>) outs(%4 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg5 : tensor<2x1x16xf32>, tensor<16xf32>) outs(%3 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %51 = arith.addf %in, %in_26 : f32
      linalg.yield %51 : f32
    } -> tensor<2x1x16xf32>
    %expanded = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [2, 1, 4, 4] : tensor<2x1x16xf32> into tensor<2x1x4x4xf32>
    %7 = tensor.empty() : tensor<2x4x1x4xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<2x1x4x4xf32>) outs(%7 : tensor<2x4x1x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg6 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0] 
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<16x16xf32>) outs(%1 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %9 = linalg.batch_matmul ins(%arg0, %8 : tensor<2x1x16xf32>, tensor<2x16x16xf32>) outs(%4 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg7 : tensor<2x1x16xf32>, tensor<16xf32>) outs(%3 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %51 = arith.addf %in, %in_26 : f32
      linalg.yield %51 : f32
    } -> tensor<2x1x16xf32>
    %extracted_slice = tensor.extract_slice %10[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x16xf32> to tensor<2x1x8xf32>
    %extracted_slice_8 = tensor.extract_slice %10[0, 0, 8] [2, 1, 8] [1, 1, 1] : tensor<2x1x16xf32> to tensor<2x1x8xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 1, 2, 4] : tensor<2x1x8xf32> into tensor<2x1x2x4xf32>
    %11 = tensor.empty() : tensor<2x2x1x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x1x2x4xf32>) outs(%11 : tensor<2x2x1x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_11 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [2, 1, 2, 4] : tensor<2x1x8xf32> into tensor<2x1x2x4xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x1x2x4xf32>) outs(%11 : tensor<2x2x1x4xf32>) permutation = [0, 2, 1, 3] 
    %concat = tensor.concat dim(2) %arg1, %transposed_10 : (tensor<2x2x8x4xf32>, tensor<2x2x1x4xf32>) -> tensor<2x2x9x4xf32>
    %concat_13 = tensor.concat dim(2) %arg2, %transposed_12 : (tensor<2x2x8x4xf32>, tensor<2x2x1x4xf32>) -> tensor<2x2x9x4xf32>
    %12 = tensor.empty() : tensor<2x9xi1>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x9xi64>) outs(%12 : tensor<2x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %51 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %51 : i1
    } -> tensor<2x9xi1>
    %expanded_14 = tensor.expand_shape %13 [[0], [1, 2, 3]] output_shape [2, 1, 1, 9] : tensor<2x9xi1> into tensor<2x1x1x9xi1>
    %14 = tensor.empty() : tensor<2x1x1x9xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %cst_2, %cst_3 : tensor<2x1x1x9xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<2x1x1x9xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %51 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<2x1x1x9xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<2x4x1x4xf32>) outs(%7 : tensor<2x4x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.truncf %cst_4 : f64 to f32
      %52 = arith.mulf %in, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x1x4xf32>
    %17 = tensor.empty() : tensor<2x2x2x9x4xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<2x2x9x4xf32>) outs(%17 : tensor<2x2x2x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x9x4xf32>
    %collapsed = tensor.collapse_shape %18 [[0], [1, 2], [3], [4]] : tensor<2x2x2x9x4xf32> into tensor<2x4x9x4xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_13 : tensor<2x2x9x4xf32>) outs(%17 : tensor<2x2x2x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x9x4xf32>
    %20 = tensor.empty() : tensor<2x4x4x9xf32>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<2x4x9x4xf32>) outs(%20 : tensor<2x4x4x9xf32>) permutation = [0, 1, 3, 2] 
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<2x4x4x9xf32>) outs(%20 : tensor<2x4x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.truncf %cst_4 : f64 to f32
      %52 = arith.mulf %in, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x4x9xf32>
    %collapsed_16 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x1x4xf32> into tensor<8x1x4xf32>
    %collapsed_17 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x4x9xf32> into tensor<8x4x9xf32>
    %22 = tensor.empty() : tensor<8x1x9xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x1x9xf32>) -> tensor<8x1x9xf32>
    %24 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x1x4xf32>, tensor<8x4x9xf32>) outs(%23 : tensor<8x1x9xf32>) -> tensor<8x1x9xf32>
    %expanded_18 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 1, 9] : tensor<8x1x9xf32> into tensor<2x4x1x9xf32>
    %25 = tensor.empty() : tensor<2x4x1x9xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %15 : tensor<2x4x1x9xf32>, tensor<2x1x1x9xf32>) outs(%25 : tensor<2x4x1x9xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %51 = arith.addf %in, %in_26 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x1x9xf32>
    %27 = tensor.empty() : tensor<2x4x1xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %29 = tensor.empty() : tensor<2x4x1xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %31:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x1x9xf32>) outs(%30, %28 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %51 = linalg.index 3 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.maximumf %in, %out : f32
      %54 = arith.cmpf ogt, %in, %out : f32
      %55 = arith.select %54, %52, %out_26 : i64
      linalg.yield %53, %55 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_19 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_19 : tensor<2x4x1x9xf32>, tensor<2x4x1x1xf32>) outs(%25 : tensor<2x4x1x9xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %51 = arith.subf %in, %in_26 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x1x9xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x1x9xf32>) outs(%25 : tensor<2x4x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = math.exp %in : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x1x9xf32>
    %34 = tensor.empty() : tensor<2x4x1x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x1x9xf32>) outs(%35 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.addf %in, %out : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x4x1x9xf32>, tensor<2x4x1x1xf32>) outs(%25 : tensor<2x4x1x9xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %51 = arith.divf %in, %in_26 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x1x9xf32>
    %38 = tensor.empty() : tensor<2x4x1x9xi1>
    %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x1x9xf32>) outs(%38 : tensor<2x4x1x9xi1>) {
    ^bb0(%in: f32, %out: i1):
      %51 = arith.extf %in : f32 to f64
      %52 = arith.cmpf oeq, %51, %cst_5 : f64
      linalg.yield %52 : i1
    } -> tensor<2x4x1x9xi1>
    %40 = tensor.empty() : tensor<2x4x1x1xi1>
    %41 = linalg.fill ins(%true : i1) outs(%40 : tensor<2x4x1x1xi1>) -> tensor<2x4x1x1xi1>
    %42 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x4x1x9xi1>) outs(%41 : tensor<2x4x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %51 = arith.andi %in, %out : i1
      linalg.yield %51 : i1
    } -> tensor<2x4x1x1xi1>
    %43 = linalg.generic {indexing_maps = [#map10, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_1, %37 : tensor<2x4x1x1xi1>, tensor<2x4x1x9xf32>, tensor<2x4x1x9xf32>) outs(%25 : tensor<2x4x1x9xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %51 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x1x9xf32>
    %collapsed_20 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x4x1x9xf32> into tensor<8x1x9xf32>
    %collapsed_21 = tensor.collapse_shape %19 [[0, 1, 2], [3], [4]] : tensor<2x2x2x9x4xf32> into tensor<8x9x4xf32>
    %44 = tensor.empty() : tensor<8x1x4xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<8x1x4xf32>) -> tensor<8x1x4xf32>
    %46 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x1x9xf32>, tensor<8x9x4xf32>) outs(%45 : tensor<8x1x4xf32>) -> tensor<8x1x4xf32>
    %expanded_22 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 1, 4] : tensor<8x1x4xf32> into tensor<2x4x1x4xf32>
    %47 = tensor.empty() : tensor<2x1x4x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x4x1x4xf32>) outs(%47 : tensor<2x1x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2, 3]] : tensor<2x1x4x4xf32> into tensor<2x1x16xf32>
    %transposed_25 = linalg.transpose ins(%arg8 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0] 
    %48 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<16x16xf32>) outs(%1 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %49 = linalg.batch_matmul ins(%collapsed_24, %48 : tensor<2x1x16xf32>, tensor<2x16x16xf32>) outs(%4 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %arg9 : tensor<2x1x16xf32>, tensor<16xf32>) outs(%3 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %51 = arith.addf %in, %in_26 : f32
      linalg.yield %51 : f32
    } -> tensor<2x1x16xf32>
    return %50 : tensor<2x1x16xf32>
  }
}

