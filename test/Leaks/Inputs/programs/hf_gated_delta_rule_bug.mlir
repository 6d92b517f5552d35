#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map15 = affine_map<(d0, d1) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<1x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<24xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4xf32>) -> tensor<1x8x8xf32> {
    %c-1_i64 = arith.constant -1 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x2x2x4x4xf32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x2x4x4xf32>
    %cst_6 = arith.constant dense<true> : tensor<4x4xi1>
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant 2.000000e+01 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant dense<0.000000e+00> : tensor<2x4x4xf32>
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<1x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<1x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x24xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x8x24xf32>) -> tensor<1x8x24xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<1x8x8xf32>, tensor<1x8x24xf32>) outs(%3 : tensor<1x8x24xf32>) -> tensor<1x8x24xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg2 : tensor<1x8x24xf32>, tensor<24xf32>) outs(%1 : tensor<1x8x24xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x8x24xf32>
    %expanded = tensor.expand_shape %5 [[0], [1], [2, 3, 4]] output_shape [1, 8, 3, 2, 4] : tensor<1x8x24xf32> into tensor<1x8x3x2x4xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [1, 8, 1, 2, 4] [1, 1, 1, 1, 1] : tensor<1x8x3x2x4xf32> to tensor<1x8x1x2x4xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 1, 0, 0] [1, 8, 1, 2, 4] [1, 1, 1, 1, 1] : tensor<1x8x3x2x4xf32> to tensor<1x8x1x2x4xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 0, 2, 0, 0] [1, 8, 1, 2, 4] [1, 1, 1, 1, 1] : tensor<1x8x3x2x4xf32> to tensor<1x8x1x2x4xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<1x8x1x2x4xf32> into tensor<1x8x2x4xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_11 [[0], [1, 2], [3], [4]] : tensor<1x8x1x2x4xf32> into tensor<1x8x2x4xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_12 [[0], [1, 2], [3], [4]] : tensor<1x8x1x2x4xf32> into tensor<1x8x2x4xf32>
    %6 = tensor.empty() : tensor<8x4xf32>
    %transposed_15 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%6 : tensor<8x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<1x8x4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<8x4xf32>) outs(%7 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %10 = linalg.batch_matmul ins(%arg0, %8 : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%9 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg4 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x8x4xf32>
    %extracted_slice_16 = tensor.extract_slice %11[0, 0, 0] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %extracted_slice_17 = tensor.extract_slice %11[0, 0, 2] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %12 = tensor.empty() : tensor<1x8x2xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<1x8x2xf32>) outs(%12 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.exp %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x8x2xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x8x2xf32>) outs(%12 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.log1p %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x8x2xf32>
    %15 = tensor.empty() : tensor<1x8x2xi1>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<1x8x2xf32>) outs(%15 : tensor<1x8x2xi1>) {
    ^bb0(%in: f32, %out: i1):
      %178 = arith.cmpf ogt, %in, %cst_8 : f32
      linalg.yield %178 : i1
    } -> tensor<1x8x2xi1>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %extracted_slice_16, %14 : tensor<1x8x2xi1>, tensor<1x8x2xf32>, tensor<1x8x2xf32>) outs(%12 : tensor<1x8x2xf32>) {
    ^bb0(%in: i1, %in_217: f32, %in_218: f32, %out: f32):
      %178 = arith.select %in, %in_217, %in_218 : f32
      linalg.yield %178 : f32
    } -> tensor<1x8x2xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x2xf32>) outs(%12 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.negf %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x8x2xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_17 : tensor<1x8x2xf32>) outs(%12 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.negf %in : f32
      %179 = math.exp %178 : f32
      %180 = arith.addf %179, %cst_0 : f32
      %181 = arith.divf %cst_0, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x8x2xf32>
    %20 = tensor.empty() : tensor<1x2x8x4xf32>
    %transposed_18 = linalg.transpose ins(%collapsed : tensor<1x8x2x4xf32>) outs(%20 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%collapsed_13 : tensor<1x8x2x4xf32>) outs(%20 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%collapsed_14 : tensor<1x8x2x4xf32>) outs(%20 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %21 = tensor.empty() : tensor<1x2x8xf32>
    %transposed_21 = linalg.transpose ins(%19 : tensor<1x8x2xf32>) outs(%21 : tensor<1x2x8xf32>) permutation = [0, 2, 1] 
    %transposed_22 = linalg.transpose ins(%18 : tensor<1x8x2xf32>) outs(%21 : tensor<1x2x8xf32>) permutation = [0, 2, 1] 
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %transposed_18 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %23 = tensor.empty() : tensor<1x2x8x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x2x8x1xf32>) outs(%23 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.truncf %cst_7 : f64 to f32
      %179 = arith.addf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x8x1xf32>) outs(%23 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.rsqrt %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %27 : tensor<1x2x8x4xf32>, tensor<1x2x8x1xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %transposed_19 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x8x1xf32>) outs(%23 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.truncf %cst_7 : f64 to f32
      %179 = arith.addf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x2x8x1xf32>) outs(%23 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.rsqrt %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %32 : tensor<1x2x8x4xf32>, tensor<1x2x8x1xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x8x4xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.mulf %in, %cst_9 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %expanded_23 = tensor.expand_shape %transposed_21 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_23 : tensor<1x2x8x4xf32>, tensor<1x2x8x1xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_23 : tensor<1x2x8x4xf32>, tensor<1x2x8x1xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %expanded_24 = tensor.expand_shape %34 [[0], [1], [2, 3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<1x2x8x4xf32> into tensor<1x2x2x4x4xf32>
    %expanded_25 = tensor.expand_shape %33 [[0], [1], [2, 3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<1x2x8x4xf32> into tensor<1x2x2x4x4xf32>
    %expanded_26 = tensor.expand_shape %36 [[0], [1], [2, 3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<1x2x8x4xf32> into tensor<1x2x2x4x4xf32>
    %expanded_27 = tensor.expand_shape %35 [[0], [1], [2, 3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<1x2x8x4xf32> into tensor<1x2x2x4x4xf32>
    %37 = tensor.empty() : tensor<4x4xi1>
    %38 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<4x4xi1>) outs(%37 : tensor<4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      %178 = linalg.index 0 : index
      %179 = arith.index_cast %178 : index to i64
      %180 = linalg.index 1 : index
      %181 = arith.index_cast %180 : index to i64
      %182 = arith.addi %179, %c1_i64 : i64
      %183 = arith.cmpi sge, %181, %182 : i64
      %184 = arith.select %183, %in, %false : i1
      linalg.yield %184 : i1
    } -> tensor<4x4xi1>
    %expanded_28 = tensor.expand_shape %transposed_22 [[0], [1], [2, 3, 4]] output_shape [1, 2, 2, 4, 1] : tensor<1x2x8xf32> into tensor<1x2x2x4x1xf32>
    %39 = tensor.empty() : tensor<4xi64>
    %40 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%39 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %178 = linalg.index 0 : index
      %179 = arith.index_cast %178 : index to i64
      linalg.yield %179 : i64
    } -> tensor<4xi64>
    %expanded_29 = tensor.expand_shape %40 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %41 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_29, %40 : tensor<4x1xi64>, tensor<4xi64>) outs(%37 : tensor<4x4xi1>) {
    ^bb0(%in: i64, %in_217: i64, %out: i1):
      %178 = arith.cmpi sle, %in, %in_217 : i64
      linalg.yield %178 : i1
    } -> tensor<4x4xi1>
    %42 = tensor.empty() : tensor<1x2x2x4x4xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_28, %cst_4 : tensor<4x4xi1>, tensor<1x2x2x4x1xf32>, tensor<f32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: i1, %in_217: f32, %in_218: f32, %out: f32):
      %178 = arith.select %in, %in_217, %in_218 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %44 = tensor.empty() : tensor<1x2x2x4xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<1x2x2x4xf32>) -> tensor<1x2x2x4xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%43 : tensor<1x2x2x4x4xf32>) outs(%45 : tensor<1x2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4xf32>
    %expanded_30 = tensor.expand_shape %46 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 4, 1] : tensor<1x2x2x4xf32> into tensor<1x2x2x4x1xf32>
    %expanded_31 = tensor.expand_shape %46 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 1, 4] : tensor<1x2x2x4xf32> into tensor<1x2x2x1x4xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %expanded_31 : tensor<1x2x2x4x1xf32>, tensor<1x2x2x1x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.subf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map11, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_3, %47 : tensor<4x4xi1>, tensor<f32>, tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: i1, %in_217: f32, %in_218: f32, %out: f32):
      %178 = arith.select %in, %in_217, %in_218 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %49 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.exp %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %transposed_32 = linalg.transpose ins(%expanded_25 : tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_33 = tensor.collapse_shape %expanded_26 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %50 = tensor.empty() : tensor<4x4x4xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %52 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%51 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_35 = tensor.expand_shape %52 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<1x2x2x4x4xf32>
    %53 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %49 : tensor<1x2x2x4x4xf32>, tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %collapsed_36 = tensor.collapse_shape %expanded_24 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %54 = linalg.batch_matmul ins(%collapsed_36, %collapsed_34 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%51 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_37 = tensor.expand_shape %54 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<1x2x2x4x4xf32>
    %55 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37, %49 : tensor<1x2x2x4x4xf32>, tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x2x2x4xf32>) outs(%44 : tensor<1x2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.exp %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4xf32>
    %expanded_38 = tensor.expand_shape %56 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 4, 1] : tensor<1x2x2x4xf32> into tensor<1x2x2x4x1xf32>
    %57 = linalg.generic {indexing_maps = [#map12, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %expanded_38 : tensor<1x2x2x4x4xf32>, tensor<1x2x2x4x1xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %58 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = linalg.index 3 : index
      %179 = arith.index_cast %178 : index to i64
      %180 = linalg.index 4 : index
      %181 = arith.index_cast %180 : index to i64
      %182 = arith.addi %179, %c-1_i64 : i64
      %183 = arith.cmpi sle, %181, %182 : i64
      %184 = arith.select %183, %in, %cst : f32
      linalg.yield %184 : f32
    } -> tensor<1x2x2x4x4xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.negf %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %extracted_slice_39 = tensor.extract_slice %59[0, 0, 0, 1, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x2x1x4xf32>
    %collapsed_40 = tensor.collapse_shape %extracted_slice_39 [[0], [1], [2, 3], [4]] : tensor<1x2x2x1x4xf32> into tensor<1x2x2x4xf32>
    %extracted_slice_41 = tensor.extract_slice %collapsed_40[0, 0, 0, 0] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x4xf32> to tensor<1x2x2x1xf32>
    %extracted_slice_42 = tensor.extract_slice %59[0, 0, 0, 0, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x2x1x4xf32>
    %extracted_slice_43 = tensor.extract_slice %extracted_slice_42[0, 0, 0, 0, 0] [1, 2, 2, 1, 1] [1, 1, 1, 1, 1] : tensor<1x2x2x1x4xf32> to tensor<1x2x2x1x1xf32>
    %expanded_44 = tensor.expand_shape %extracted_slice_41 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 1, 1] : tensor<1x2x2x1xf32> into tensor<1x2x2x1x1xf32>
    %60 = tensor.empty() : tensor<1x2x2x1x1xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %extracted_slice_43 : tensor<1x2x2x1x1xf32>, tensor<1x2x2x1x1xf32>) outs(%60 : tensor<1x2x2x1x1xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x1x1xf32>
    %62 = tensor.empty() : tensor<1x2x2x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<1x2x2x1xf32>) -> tensor<1x2x2x1xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%61 : tensor<1x2x2x1x1xf32>) outs(%63 : tensor<1x2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_41, %64 : tensor<1x2x2x1xf32>, tensor<1x2x2x1xf32>) outs(%62 : tensor<1x2x2x1xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x1xf32>
    %inserted_slice = tensor.insert_slice %65 into %collapsed_40[0, 0, 0, 0] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x1xf32> into tensor<1x2x2x4xf32>
    %expanded_45 = tensor.expand_shape %inserted_slice [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 1, 4] : tensor<1x2x2x4xf32> into tensor<1x2x2x1x4xf32>
    %inserted_slice_46 = tensor.insert_slice %expanded_45 into %59[0, 0, 0, 1, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x1x4xf32> into tensor<1x2x2x4x4xf32>
    %extracted_slice_47 = tensor.extract_slice %inserted_slice_46[0, 0, 0, 2, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x2x1x4xf32>
    %collapsed_48 = tensor.collapse_shape %extracted_slice_47 [[0], [1], [2, 3], [4]] : tensor<1x2x2x1x4xf32> into tensor<1x2x2x4xf32>
    %extracted_slice_49 = tensor.extract_slice %collapsed_48[0, 0, 0, 0] [1, 2, 2, 2] [1, 1, 1, 1] : tensor<1x2x2x4xf32> to tensor<1x2x2x2xf32>
    %extracted_slice_50 = tensor.extract_slice %inserted_slice_46[0, 0, 0, 0, 0] [1, 2, 2, 2, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x2x2x4xf32>
    %extracted_slice_51 = tensor.extract_slice %extracted_slice_50[0, 0, 0, 0, 0] [1, 2, 2, 2, 2] [1, 1, 1, 1, 1] : tensor<1x2x2x2x4xf32> to tensor<1x2x2x2x2xf32>
    %expanded_52 = tensor.expand_shape %extracted_slice_49 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 2, 1] : tensor<1x2x2x2xf32> into tensor<1x2x2x2x1xf32>
    %66 = tensor.empty() : tensor<1x2x2x2x2xf32>
    %67 = linalg.generic {indexing_maps = [#map10, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_52, %extracted_slice_51 : tensor<1x2x2x2x1xf32>, tensor<1x2x2x2x2xf32>) outs(%66 : tensor<1x2x2x2x2xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x2x2xf32>
    %68 = tensor.empty() : tensor<1x2x2x2xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<1x2x2x2xf32>) -> tensor<1x2x2x2xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%67 : tensor<1x2x2x2x2xf32>) outs(%69 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x2xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_49, %70 : tensor<1x2x2x2xf32>, tensor<1x2x2x2xf32>) outs(%68 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x2xf32>
    %inserted_slice_53 = tensor.insert_slice %71 into %collapsed_48[0, 0, 0, 0] [1, 2, 2, 2] [1, 1, 1, 1] : tensor<1x2x2x2xf32> into tensor<1x2x2x4xf32>
    %expanded_54 = tensor.expand_shape %inserted_slice_53 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 1, 4] : tensor<1x2x2x4xf32> into tensor<1x2x2x1x4xf32>
    %inserted_slice_55 = tensor.insert_slice %expanded_54 into %inserted_slice_46[0, 0, 0, 2, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x1x4xf32> into tensor<1x2x2x4x4xf32>
    %extracted_slice_56 = tensor.extract_slice %inserted_slice_55[0, 0, 0, 3, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x2x1x4xf32>
    %collapsed_57 = tensor.collapse_shape %extracted_slice_56 [[0], [1], [2, 3], [4]] : tensor<1x2x2x1x4xf32> into tensor<1x2x2x4xf32>
    %extracted_slice_58 = tensor.extract_slice %collapsed_57[0, 0, 0, 0] [1, 2, 2, 3] [1, 1, 1, 1] : tensor<1x2x2x4xf32> to tensor<1x2x2x3xf32>
    %extracted_slice_59 = tensor.extract_slice %inserted_slice_55[0, 0, 0, 0, 0] [1, 2, 2, 3, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x2x3x4xf32>
    %extracted_slice_60 = tensor.extract_slice %extracted_slice_59[0, 0, 0, 0, 0] [1, 2, 2, 3, 3] [1, 1, 1, 1, 1] : tensor<1x2x2x3x4xf32> to tensor<1x2x2x3x3xf32>
    %expanded_61 = tensor.expand_shape %extracted_slice_58 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 3, 1] : tensor<1x2x2x3xf32> into tensor<1x2x2x3x1xf32>
    %72 = tensor.empty() : tensor<1x2x2x3x3xf32>
    %73 = linalg.generic {indexing_maps = [#map10, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_61, %extracted_slice_60 : tensor<1x2x2x3x1xf32>, tensor<1x2x2x3x3xf32>) outs(%72 : tensor<1x2x2x3x3xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x3x3xf32>
    %74 = tensor.empty() : tensor<1x2x2x3xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<1x2x2x3xf32>) -> tensor<1x2x2x3xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%73 : tensor<1x2x2x3x3xf32>) outs(%75 : tensor<1x2x2x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x3xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58, %76 : tensor<1x2x2x3xf32>, tensor<1x2x2x3xf32>) outs(%74 : tensor<1x2x2x3xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x3xf32>
    %inserted_slice_62 = tensor.insert_slice %77 into %collapsed_57[0, 0, 0, 0] [1, 2, 2, 3] [1, 1, 1, 1] : tensor<1x2x2x3xf32> into tensor<1x2x2x4xf32>
    %expanded_63 = tensor.expand_shape %inserted_slice_62 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 1, 4] : tensor<1x2x2x4xf32> into tensor<1x2x2x1x4xf32>
    %inserted_slice_64 = tensor.insert_slice %expanded_63 into %inserted_slice_55[0, 0, 0, 3, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x1x4xf32> into tensor<1x2x2x4x4xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_29, %40 : tensor<4x1xi64>, tensor<4xi64>) outs(%37 : tensor<4x4xi1>) {
    ^bb0(%in: i64, %in_217: i64, %out: i1):
      %178 = arith.cmpi eq, %in, %in_217 : i64
      linalg.yield %178 : i1
    } -> tensor<4x4xi1>
    %79 = tensor.empty() : tensor<4x4xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map15, #map15, #map5], iterator_types = ["parallel", "parallel"]} ins(%78, %cst_2, %cst_4 : tensor<4x4xi1>, tensor<f32>, tensor<f32>) outs(%79 : tensor<4x4xf32>) {
    ^bb0(%in: i1, %in_217: f32, %in_218: f32, %out: f32):
      %178 = arith.select %in, %in_217, %in_218 : f32
      linalg.yield %178 : f32
    } -> tensor<4x4xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_64, %80 : tensor<1x2x2x4x4xf32>, tensor<4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %collapsed_65 = tensor.collapse_shape %81 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %collapsed_66 = tensor.collapse_shape %expanded_27 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %82 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%51 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_67 = tensor.expand_shape %82 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<1x2x2x4x4xf32>
    %collapsed_68 = tensor.collapse_shape %57 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %83 = linalg.batch_matmul ins(%collapsed_65, %collapsed_68 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%51 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_69 = tensor.expand_shape %83 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<1x2x2x4x4xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_38 : tensor<1x2x2x4x4xf32>, tensor<1x2x2x4x1xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %extracted_slice_70 = tensor.extract_slice %46[0, 0, 0, 3] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x4xf32> to tensor<1x2x2x1xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_70, %46 : tensor<1x2x2x1xf32>, tensor<1x2x2x4xf32>) outs(%44 : tensor<1x2x2x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.subf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x2x2x4xf32>) outs(%44 : tensor<1x2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.exp %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4xf32>
    %expanded_71 = tensor.expand_shape %86 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 4, 1] : tensor<1x2x2x4xf32> into tensor<1x2x2x4x1xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_71 : tensor<1x2x2x4x4xf32>, tensor<1x2x2x4x1xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %collapsed_72 = tensor.collapse_shape %extracted_slice_70 [[0], [1], [2, 3]] : tensor<1x2x2x1xf32> into tensor<1x2x2xf32>
    %88 = tensor.empty() : tensor<1x2x2xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_72 : tensor<1x2x2xf32>) outs(%88 : tensor<1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.exp %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2xf32>
    %expanded_73 = tensor.expand_shape %89 [[0], [1], [2, 3, 4]] output_shape [1, 2, 2, 1, 1] : tensor<1x2x2xf32> into tensor<1x2x2x1x1xf32>
    %extracted_slice_74 = tensor.extract_slice %expanded_67[0, 0, 0, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_75 = tensor.collapse_shape %extracted_slice_74 [[0], [1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<1x2x4x4xf32>
    %extracted_slice_76 = tensor.extract_slice %expanded_69[0, 0, 0, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_77 = tensor.collapse_shape %extracted_slice_76 [[0, 1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<2x4x4xf32>
    %90 = tensor.empty() : tensor<2x4x4xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %92 = linalg.batch_matmul ins(%collapsed_77, %cst_10 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_78 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %93 = tensor.empty() : tensor<1x2x4x4xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_75, %expanded_78 : tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%93 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.subf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x4x4xf32>
    %extracted_slice_79 = tensor.extract_slice %84[0, 0, 0, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_80 = tensor.collapse_shape %extracted_slice_79 [[0, 1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<2x4x4xf32>
    %95 = linalg.batch_matmul ins(%collapsed_80, %cst_10 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_81 = tensor.expand_shape %95 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %extracted_slice_82 = tensor.extract_slice %55[0, 0, 0, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_83 = tensor.collapse_shape %extracted_slice_82 [[0, 1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<2x4x4xf32>
    %collapsed_84 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<1x2x4x4xf32> into tensor<2x4x4xf32>
    %96 = linalg.batch_matmul ins(%collapsed_83, %collapsed_84 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_85 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_81, %expanded_85 : tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%93 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x4x4xf32>
    %expanded_86 = tensor.expand_shape %97 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, 4, 4] : tensor<1x2x4x4xf32> into tensor<1x2x1x4x4xf32>
    %inserted_slice_87 = tensor.insert_slice %expanded_86 into %cst_1[0, 0, 0, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x1x4x4xf32> into tensor<1x2x2x4x4xf32>
    %extracted_slice_88 = tensor.extract_slice %expanded_73[0, 0, 0, 0, 0] [1, 2, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x2x2x1x1xf32> to tensor<1x2x1x1x1xf32>
    %collapsed_89 = tensor.collapse_shape %extracted_slice_88 [[0], [1, 2], [3], [4]] : tensor<1x2x1x1x1xf32> into tensor<1x2x1x1xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %collapsed_89 : tensor<1x2x4x4xf32>, tensor<1x2x1x1xf32>) outs(%93 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x4x4xf32>
    %extracted_slice_90 = tensor.extract_slice %87[0, 0, 0, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_91 = tensor.collapse_shape %extracted_slice_90 [[0], [1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<1x2x4x4xf32>
    %transposed_92 = linalg.transpose ins(%collapsed_91 : tensor<1x2x4x4xf32>) outs(%93 : tensor<1x2x4x4xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_93 = tensor.collapse_shape %transposed_92 [[0, 1], [2], [3]] : tensor<1x2x4x4xf32> into tensor<2x4x4xf32>
    %99 = linalg.batch_matmul ins(%collapsed_93, %collapsed_84 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_94 = tensor.expand_shape %99 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_94 : tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%93 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x4x4xf32>
    %extracted_slice_95 = tensor.extract_slice %expanded_67[0, 0, 1, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_96 = tensor.collapse_shape %extracted_slice_95 [[0], [1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<1x2x4x4xf32>
    %extracted_slice_97 = tensor.extract_slice %expanded_69[0, 0, 1, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_98 = tensor.collapse_shape %extracted_slice_97 [[0, 1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<2x4x4xf32>
    %collapsed_99 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<1x2x4x4xf32> into tensor<2x4x4xf32>
    %101 = linalg.batch_matmul ins(%collapsed_98, %collapsed_99 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_100 = tensor.expand_shape %101 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %102 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_96, %expanded_100 : tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%93 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.subf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x4x4xf32>
    %extracted_slice_101 = tensor.extract_slice %84[0, 0, 1, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_102 = tensor.collapse_shape %extracted_slice_101 [[0, 1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<2x4x4xf32>
    %103 = linalg.batch_matmul ins(%collapsed_102, %collapsed_99 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_103 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %extracted_slice_104 = tensor.extract_slice %55[0, 0, 1, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_105 = tensor.collapse_shape %extracted_slice_104 [[0, 1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<2x4x4xf32>
    %collapsed_106 = tensor.collapse_shape %102 [[0, 1], [2], [3]] : tensor<1x2x4x4xf32> into tensor<2x4x4xf32>
    %104 = linalg.batch_matmul ins(%collapsed_105, %collapsed_106 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_107 = tensor.expand_shape %104 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %105 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_103, %expanded_107 : tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%93 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x4x4xf32>
    %expanded_108 = tensor.expand_shape %105 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, 4, 4] : tensor<1x2x4x4xf32> into tensor<1x2x1x4x4xf32>
    %inserted_slice_109 = tensor.insert_slice %expanded_108 into %inserted_slice_87[0, 0, 1, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x1x4x4xf32> into tensor<1x2x2x4x4xf32>
    %collapsed_110 = tensor.collapse_shape %inserted_slice_109 [[0], [1], [2, 3], [4]] : tensor<1x2x2x4x4xf32> into tensor<1x2x8x4xf32>
    %106 = tensor.empty() : tensor<1x8x2x4xf32>
    %transposed_111 = linalg.transpose ins(%collapsed_110 : tensor<1x2x8x4xf32>) outs(%106 : tensor<1x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_112 = tensor.collapse_shape %transposed_111 [[0], [1], [2, 3]] : tensor<1x8x2x4xf32> into tensor<1x8x8xf32>
    %107 = tensor.empty() : tensor<1x8x8xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8x8xf32>) outs(%108 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = linalg.index 1 : index
      %179 = linalg.index 2 : index
      %180 = arith.subi %c7, %178 : index
      %extracted = tensor.extract %arg0[%c0, %180, %179] : tensor<1x8x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %110 = linalg.batch_matmul ins(%109, %2 : tensor<1x8x8xf32>, tensor<1x8x24xf32>) outs(%3 : tensor<1x8x24xf32>) -> tensor<1x8x24xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %arg2 : tensor<1x8x24xf32>, tensor<24xf32>) outs(%1 : tensor<1x8x24xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x8x24xf32>
    %expanded_113 = tensor.expand_shape %111 [[0], [1], [2, 3, 4]] output_shape [1, 8, 3, 2, 4] : tensor<1x8x24xf32> into tensor<1x8x3x2x4xf32>
    %extracted_slice_114 = tensor.extract_slice %expanded_113[0, 0, 0, 0, 0] [1, 8, 1, 2, 4] [1, 1, 1, 1, 1] : tensor<1x8x3x2x4xf32> to tensor<1x8x1x2x4xf32>
    %extracted_slice_115 = tensor.extract_slice %expanded_113[0, 0, 1, 0, 0] [1, 8, 1, 2, 4] [1, 1, 1, 1, 1] : tensor<1x8x3x2x4xf32> to tensor<1x8x1x2x4xf32>
    %extracted_slice_116 = tensor.extract_slice %expanded_113[0, 0, 2, 0, 0] [1, 8, 1, 2, 4] [1, 1, 1, 1, 1] : tensor<1x8x3x2x4xf32> to tensor<1x8x1x2x4xf32>
    %collapsed_117 = tensor.collapse_shape %extracted_slice_114 [[0], [1, 2], [3], [4]] : tensor<1x8x1x2x4xf32> into tensor<1x8x2x4xf32>
    %collapsed_118 = tensor.collapse_shape %extracted_slice_115 [[0], [1, 2], [3], [4]] : tensor<1x8x1x2x4xf32> into tensor<1x8x2x4xf32>
    %collapsed_119 = tensor.collapse_shape %extracted_slice_116 [[0], [1, 2], [3], [4]] : tensor<1x8x1x2x4xf32> into tensor<1x8x2x4xf32>
    %112 = linalg.batch_matmul ins(%109, %8 : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%9 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg4 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x8x4xf32>
    %extracted_slice_120 = tensor.extract_slice %113[0, 0, 0] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %extracted_slice_121 = tensor.extract_slice %113[0, 0, 2] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_120 : tensor<1x8x2xf32>) outs(%12 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.exp %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x8x2xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x8x2xf32>) outs(%12 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.log1p %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x8x2xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_120 : tensor<1x8x2xf32>) outs(%15 : tensor<1x8x2xi1>) {
    ^bb0(%in: f32, %out: i1):
      %178 = arith.cmpf ogt, %in, %cst_8 : f32
      linalg.yield %178 : i1
    } -> tensor<1x8x2xi1>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %extracted_slice_120, %115 : tensor<1x8x2xi1>, tensor<1x8x2xf32>, tensor<1x8x2xf32>) outs(%12 : tensor<1x8x2xf32>) {
    ^bb0(%in: i1, %in_217: f32, %in_218: f32, %out: f32):
      %178 = arith.select %in, %in_217, %in_218 : f32
      linalg.yield %178 : f32
    } -> tensor<1x8x2xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x8x2xf32>) outs(%12 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.negf %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x8x2xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_121 : tensor<1x8x2xf32>) outs(%12 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.negf %in : f32
      %179 = math.exp %178 : f32
      %180 = arith.addf %179, %cst_0 : f32
      %181 = arith.divf %cst_0, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x8x2xf32>
    %transposed_122 = linalg.transpose ins(%collapsed_117 : tensor<1x8x2x4xf32>) outs(%20 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_123 = linalg.transpose ins(%collapsed_118 : tensor<1x8x2x4xf32>) outs(%20 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_124 = linalg.transpose ins(%collapsed_119 : tensor<1x8x2x4xf32>) outs(%20 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_125 = linalg.transpose ins(%119 : tensor<1x8x2xf32>) outs(%21 : tensor<1x2x8xf32>) permutation = [0, 2, 1] 
    %transposed_126 = linalg.transpose ins(%118 : tensor<1x8x2xf32>) outs(%21 : tensor<1x2x8xf32>) permutation = [0, 2, 1] 
    %120 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_122, %transposed_122 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %121 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%120 : tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<1x2x8x1xf32>) outs(%23 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.truncf %cst_7 : f64 to f32
      %179 = arith.addf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x2x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<1x2x8x1xf32>) outs(%23 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.rsqrt %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_122, %123 : tensor<1x2x8x4xf32>, tensor<1x2x8x1xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_123, %transposed_123 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %126 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126 : tensor<1x2x8x1xf32>) outs(%23 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.truncf %cst_7 : f64 to f32
      %179 = arith.addf %in, %178 : f32
      linalg.yield %179 : f32
    } -> tensor<1x2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<1x2x8x1xf32>) outs(%23 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.rsqrt %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_123, %128 : tensor<1x2x8x4xf32>, tensor<1x2x8x1xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %130 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<1x2x8x4xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.mulf %in, %cst_9 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %expanded_127 = tensor.expand_shape %transposed_125 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %131 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_124, %expanded_127 : tensor<1x2x8x4xf32>, tensor<1x2x8x1xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %expanded_127 : tensor<1x2x8x4xf32>, tensor<1x2x8x1xf32>) outs(%20 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x8x4xf32>
    %expanded_128 = tensor.expand_shape %130 [[0], [1], [2, 3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<1x2x8x4xf32> into tensor<1x2x2x4x4xf32>
    %expanded_129 = tensor.expand_shape %129 [[0], [1], [2, 3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<1x2x8x4xf32> into tensor<1x2x2x4x4xf32>
    %expanded_130 = tensor.expand_shape %132 [[0], [1], [2, 3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<1x2x8x4xf32> into tensor<1x2x2x4x4xf32>
    %expanded_131 = tensor.expand_shape %131 [[0], [1], [2, 3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<1x2x8x4xf32> into tensor<1x2x2x4x4xf32>
    %expanded_132 = tensor.expand_shape %transposed_126 [[0], [1], [2, 3, 4]] output_shape [1, 2, 2, 4, 1] : tensor<1x2x8xf32> into tensor<1x2x2x4x1xf32>
    %133 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_132, %cst_4 : tensor<4x4xi1>, tensor<1x2x2x4x1xf32>, tensor<f32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: i1, %in_217: f32, %in_218: f32, %out: f32):
      %178 = arith.select %in, %in_217, %in_218 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %134 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%133 : tensor<1x2x2x4x4xf32>) outs(%45 : tensor<1x2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4xf32>
    %expanded_133 = tensor.expand_shape %134 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 4, 1] : tensor<1x2x2x4xf32> into tensor<1x2x2x4x1xf32>
    %expanded_134 = tensor.expand_shape %134 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 1, 4] : tensor<1x2x2x4xf32> into tensor<1x2x2x1x4xf32>
    %135 = linalg.generic {indexing_maps = [#map10, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_133, %expanded_134 : tensor<1x2x2x4x1xf32>, tensor<1x2x2x1x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.subf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %136 = linalg.generic {indexing_maps = [#map9, #map11, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_3, %135 : tensor<4x4xi1>, tensor<f32>, tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: i1, %in_217: f32, %in_218: f32, %out: f32):
      %178 = arith.select %in, %in_217, %in_218 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %137 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.exp %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %transposed_135 = linalg.transpose ins(%expanded_129 : tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_136 = tensor.collapse_shape %expanded_130 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %collapsed_137 = tensor.collapse_shape %transposed_135 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %138 = linalg.batch_matmul ins(%collapsed_136, %collapsed_137 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%51 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_138 = tensor.expand_shape %138 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<1x2x2x4x4xf32>
    %139 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_138, %137 : tensor<1x2x2x4x4xf32>, tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %collapsed_139 = tensor.collapse_shape %expanded_128 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %140 = linalg.batch_matmul ins(%collapsed_139, %collapsed_137 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%51 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_140 = tensor.expand_shape %140 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<1x2x2x4x4xf32>
    %141 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_140, %137 : tensor<1x2x2x4x4xf32>, tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134 : tensor<1x2x2x4xf32>) outs(%44 : tensor<1x2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.exp %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4xf32>
    %expanded_141 = tensor.expand_shape %142 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 4, 1] : tensor<1x2x2x4xf32> into tensor<1x2x2x4x1xf32>
    %143 = linalg.generic {indexing_maps = [#map12, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_130, %expanded_141 : tensor<1x2x2x4x4xf32>, tensor<1x2x2x4x1xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %144 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%139 : tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = linalg.index 3 : index
      %179 = arith.index_cast %178 : index to i64
      %180 = linalg.index 4 : index
      %181 = arith.index_cast %180 : index to i64
      %182 = arith.addi %179, %c-1_i64 : i64
      %183 = arith.cmpi sle, %181, %182 : i64
      %184 = arith.select %183, %in, %cst : f32
      linalg.yield %184 : f32
    } -> tensor<1x2x2x4x4xf32>
    %145 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<1x2x2x4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.negf %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %extracted_slice_142 = tensor.extract_slice %145[0, 0, 0, 1, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x2x1x4xf32>
    %collapsed_143 = tensor.collapse_shape %extracted_slice_142 [[0], [1], [2, 3], [4]] : tensor<1x2x2x1x4xf32> into tensor<1x2x2x4xf32>
    %extracted_slice_144 = tensor.extract_slice %collapsed_143[0, 0, 0, 0] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x4xf32> to tensor<1x2x2x1xf32>
    %extracted_slice_145 = tensor.extract_slice %145[0, 0, 0, 0, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x2x1x4xf32>
    %extracted_slice_146 = tensor.extract_slice %extracted_slice_145[0, 0, 0, 0, 0] [1, 2, 2, 1, 1] [1, 1, 1, 1, 1] : tensor<1x2x2x1x4xf32> to tensor<1x2x2x1x1xf32>
    %expanded_147 = tensor.expand_shape %extracted_slice_144 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 1, 1] : tensor<1x2x2x1xf32> into tensor<1x2x2x1x1xf32>
    %146 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_147, %extracted_slice_146 : tensor<1x2x2x1x1xf32>, tensor<1x2x2x1x1xf32>) outs(%60 : tensor<1x2x2x1x1xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x1x1xf32>
    %147 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%146 : tensor<1x2x2x1x1xf32>) outs(%63 : tensor<1x2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x1xf32>
    %148 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_144, %147 : tensor<1x2x2x1xf32>, tensor<1x2x2x1xf32>) outs(%62 : tensor<1x2x2x1xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x1xf32>
    %inserted_slice_148 = tensor.insert_slice %148 into %collapsed_143[0, 0, 0, 0] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x1xf32> into tensor<1x2x2x4xf32>
    %expanded_149 = tensor.expand_shape %inserted_slice_148 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 1, 4] : tensor<1x2x2x4xf32> into tensor<1x2x2x1x4xf32>
    %inserted_slice_150 = tensor.insert_slice %expanded_149 into %145[0, 0, 0, 1, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x1x4xf32> into tensor<1x2x2x4x4xf32>
    %extracted_slice_151 = tensor.extract_slice %inserted_slice_150[0, 0, 0, 2, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x2x1x4xf32>
    %collapsed_152 = tensor.collapse_shape %extracted_slice_151 [[0], [1], [2, 3], [4]] : tensor<1x2x2x1x4xf32> into tensor<1x2x2x4xf32>
    %extracted_slice_153 = tensor.extract_slice %collapsed_152[0, 0, 0, 0] [1, 2, 2, 2] [1, 1, 1, 1] : tensor<1x2x2x4xf32> to tensor<1x2x2x2xf32>
    %extracted_slice_154 = tensor.extract_slice %inserted_slice_150[0, 0, 0, 0, 0] [1, 2, 2, 2, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x2x2x4xf32>
    %extracted_slice_155 = tensor.extract_slice %extracted_slice_154[0, 0, 0, 0, 0] [1, 2, 2, 2, 2] [1, 1, 1, 1, 1] : tensor<1x2x2x2x4xf32> to tensor<1x2x2x2x2xf32>
    %expanded_156 = tensor.expand_shape %extracted_slice_153 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 2, 1] : tensor<1x2x2x2xf32> into tensor<1x2x2x2x1xf32>
    %149 = linalg.generic {indexing_maps = [#map10, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_156, %extracted_slice_155 : tensor<1x2x2x2x1xf32>, tensor<1x2x2x2x2xf32>) outs(%66 : tensor<1x2x2x2x2xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x2x2xf32>
    %150 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%149 : tensor<1x2x2x2x2xf32>) outs(%69 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x2xf32>
    %151 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_153, %150 : tensor<1x2x2x2xf32>, tensor<1x2x2x2xf32>) outs(%68 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x2xf32>
    %inserted_slice_157 = tensor.insert_slice %151 into %collapsed_152[0, 0, 0, 0] [1, 2, 2, 2] [1, 1, 1, 1] : tensor<1x2x2x2xf32> into tensor<1x2x2x4xf32>
    %expanded_158 = tensor.expand_shape %inserted_slice_157 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 1, 4] : tensor<1x2x2x4xf32> into tensor<1x2x2x1x4xf32>
    %inserted_slice_159 = tensor.insert_slice %expanded_158 into %inserted_slice_150[0, 0, 0, 2, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x1x4xf32> into tensor<1x2x2x4x4xf32>
    %extracted_slice_160 = tensor.extract_slice %inserted_slice_159[0, 0, 0, 3, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x2x1x4xf32>
    %collapsed_161 = tensor.collapse_shape %extracted_slice_160 [[0], [1], [2, 3], [4]] : tensor<1x2x2x1x4xf32> into tensor<1x2x2x4xf32>
    %extracted_slice_162 = tensor.extract_slice %collapsed_161[0, 0, 0, 0] [1, 2, 2, 3] [1, 1, 1, 1] : tensor<1x2x2x4xf32> to tensor<1x2x2x3xf32>
    %extracted_slice_163 = tensor.extract_slice %inserted_slice_159[0, 0, 0, 0, 0] [1, 2, 2, 3, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x2x3x4xf32>
    %extracted_slice_164 = tensor.extract_slice %extracted_slice_163[0, 0, 0, 0, 0] [1, 2, 2, 3, 3] [1, 1, 1, 1, 1] : tensor<1x2x2x3x4xf32> to tensor<1x2x2x3x3xf32>
    %expanded_165 = tensor.expand_shape %extracted_slice_162 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 3, 1] : tensor<1x2x2x3xf32> into tensor<1x2x2x3x1xf32>
    %152 = linalg.generic {indexing_maps = [#map10, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_165, %extracted_slice_164 : tensor<1x2x2x3x1xf32>, tensor<1x2x2x3x3xf32>) outs(%72 : tensor<1x2x2x3x3xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x3x3xf32>
    %153 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%152 : tensor<1x2x2x3x3xf32>) outs(%75 : tensor<1x2x2x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %in, %out : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x3xf32>
    %154 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_162, %153 : tensor<1x2x2x3xf32>, tensor<1x2x2x3xf32>) outs(%74 : tensor<1x2x2x3xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x3xf32>
    %inserted_slice_166 = tensor.insert_slice %154 into %collapsed_161[0, 0, 0, 0] [1, 2, 2, 3] [1, 1, 1, 1] : tensor<1x2x2x3xf32> into tensor<1x2x2x4xf32>
    %expanded_167 = tensor.expand_shape %inserted_slice_166 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 1, 4] : tensor<1x2x2x4xf32> into tensor<1x2x2x1x4xf32>
    %inserted_slice_168 = tensor.insert_slice %expanded_167 into %inserted_slice_159[0, 0, 0, 3, 0] [1, 2, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x1x4xf32> into tensor<1x2x2x4x4xf32>
    %155 = linalg.generic {indexing_maps = [#map12, #map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_168, %80 : tensor<1x2x2x4x4xf32>, tensor<4x4xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %collapsed_169 = tensor.collapse_shape %155 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %collapsed_170 = tensor.collapse_shape %expanded_131 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %156 = linalg.batch_matmul ins(%collapsed_169, %collapsed_170 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%51 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_171 = tensor.expand_shape %156 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<1x2x2x4x4xf32>
    %collapsed_172 = tensor.collapse_shape %143 [[0, 1, 2], [3], [4]] : tensor<1x2x2x4x4xf32> into tensor<4x4x4xf32>
    %157 = linalg.batch_matmul ins(%collapsed_169, %collapsed_172 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%51 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %expanded_173 = tensor.expand_shape %157 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<1x2x2x4x4xf32>
    %158 = linalg.generic {indexing_maps = [#map12, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_128, %expanded_141 : tensor<1x2x2x4x4xf32>, tensor<1x2x2x4x1xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %extracted_slice_174 = tensor.extract_slice %134[0, 0, 0, 3] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x4xf32> to tensor<1x2x2x1xf32>
    %159 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_174, %134 : tensor<1x2x2x1xf32>, tensor<1x2x2x4xf32>) outs(%44 : tensor<1x2x2x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.subf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<1x2x2x4xf32>) outs(%44 : tensor<1x2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.exp %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4xf32>
    %expanded_175 = tensor.expand_shape %160 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 4, 1] : tensor<1x2x2x4xf32> into tensor<1x2x2x4x1xf32>
    %161 = linalg.generic {indexing_maps = [#map12, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_129, %expanded_175 : tensor<1x2x2x4x4xf32>, tensor<1x2x2x4x1xf32>) outs(%42 : tensor<1x2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2x4x4xf32>
    %collapsed_176 = tensor.collapse_shape %extracted_slice_174 [[0], [1], [2, 3]] : tensor<1x2x2x1xf32> into tensor<1x2x2xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_176 : tensor<1x2x2xf32>) outs(%88 : tensor<1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.exp %in : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x2xf32>
    %expanded_177 = tensor.expand_shape %162 [[0], [1], [2, 3, 4]] output_shape [1, 2, 2, 1, 1] : tensor<1x2x2xf32> into tensor<1x2x2x1x1xf32>
    %extracted_slice_178 = tensor.extract_slice %expanded_171[0, 0, 0, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_179 = tensor.collapse_shape %extracted_slice_178 [[0], [1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<1x2x4x4xf32>
    %extracted_slice_180 = tensor.extract_slice %expanded_173[0, 0, 0, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_181 = tensor.collapse_shape %extracted_slice_180 [[0, 1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<2x4x4xf32>
    %163 = linalg.batch_matmul ins(%collapsed_181, %cst_10 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_182 = tensor.expand_shape %163 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_179, %expanded_182 : tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%93 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.subf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x4x4xf32>
    %extracted_slice_183 = tensor.extract_slice %158[0, 0, 0, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_184 = tensor.collapse_shape %extracted_slice_183 [[0, 1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<2x4x4xf32>
    %165 = linalg.batch_matmul ins(%collapsed_184, %cst_10 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_185 = tensor.expand_shape %165 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %extracted_slice_186 = tensor.extract_slice %141[0, 0, 0, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_187 = tensor.collapse_shape %extracted_slice_186 [[0, 1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<2x4x4xf32>
    %collapsed_188 = tensor.collapse_shape %164 [[0, 1], [2], [3]] : tensor<1x2x4x4xf32> into tensor<2x4x4xf32>
    %166 = linalg.batch_matmul ins(%collapsed_187, %collapsed_188 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_189 = tensor.expand_shape %166 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_185, %expanded_189 : tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%93 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x4x4xf32>
    %expanded_190 = tensor.expand_shape %167 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, 4, 4] : tensor<1x2x4x4xf32> into tensor<1x2x1x4x4xf32>
    %inserted_slice_191 = tensor.insert_slice %expanded_190 into %cst_1[0, 0, 0, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x1x4x4xf32> into tensor<1x2x2x4x4xf32>
    %extracted_slice_192 = tensor.extract_slice %expanded_177[0, 0, 0, 0, 0] [1, 2, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x2x2x1x1xf32> to tensor<1x2x1x1x1xf32>
    %collapsed_193 = tensor.collapse_shape %extracted_slice_192 [[0], [1, 2], [3], [4]] : tensor<1x2x1x1x1xf32> into tensor<1x2x1x1xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %collapsed_193 : tensor<1x2x4x4xf32>, tensor<1x2x1x1xf32>) outs(%93 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.mulf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x4x4xf32>
    %extracted_slice_194 = tensor.extract_slice %161[0, 0, 0, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_195 = tensor.collapse_shape %extracted_slice_194 [[0], [1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<1x2x4x4xf32>
    %transposed_196 = linalg.transpose ins(%collapsed_195 : tensor<1x2x4x4xf32>) outs(%93 : tensor<1x2x4x4xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_197 = tensor.collapse_shape %transposed_196 [[0, 1], [2], [3]] : tensor<1x2x4x4xf32> into tensor<2x4x4xf32>
    %169 = linalg.batch_matmul ins(%collapsed_197, %collapsed_188 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_198 = tensor.expand_shape %169 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %expanded_198 : tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%93 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x4x4xf32>
    %extracted_slice_199 = tensor.extract_slice %expanded_171[0, 0, 1, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_200 = tensor.collapse_shape %extracted_slice_199 [[0], [1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<1x2x4x4xf32>
    %extracted_slice_201 = tensor.extract_slice %expanded_173[0, 0, 1, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_202 = tensor.collapse_shape %extracted_slice_201 [[0, 1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<2x4x4xf32>
    %collapsed_203 = tensor.collapse_shape %170 [[0, 1], [2], [3]] : tensor<1x2x4x4xf32> into tensor<2x4x4xf32>
    %171 = linalg.batch_matmul ins(%collapsed_202, %collapsed_203 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_204 = tensor.expand_shape %171 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_200, %expanded_204 : tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%93 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.subf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x4x4xf32>
    %extracted_slice_205 = tensor.extract_slice %158[0, 0, 1, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_206 = tensor.collapse_shape %extracted_slice_205 [[0, 1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<2x4x4xf32>
    %173 = linalg.batch_matmul ins(%collapsed_206, %collapsed_203 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_207 = tensor.expand_shape %173 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %extracted_slice_208 = tensor.extract_slice %141[0, 0, 1, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x2x4x4xf32> to tensor<1x2x1x4x4xf32>
    %collapsed_209 = tensor.collapse_shape %extracted_slice_208 [[0, 1, 2], [3], [4]] : tensor<1x2x1x4x4xf32> into tensor<2x4x4xf32>
    %collapsed_210 = tensor.collapse_shape %172 [[0, 1], [2], [3]] : tensor<1x2x4x4xf32> into tensor<2x4x4xf32>
    %174 = linalg.batch_matmul ins(%collapsed_209, %collapsed_210 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%91 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_211 = tensor.expand_shape %174 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_207, %expanded_211 : tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%93 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x2x4x4xf32>
    %expanded_212 = tensor.expand_shape %175 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, 4, 4] : tensor<1x2x4x4xf32> into tensor<1x2x1x4x4xf32>
    %inserted_slice_213 = tensor.insert_slice %expanded_212 into %inserted_slice_191[0, 0, 1, 0, 0] [1, 2, 1, 4, 4] [1, 1, 1, 1, 1] : tensor<1x2x1x4x4xf32> into tensor<1x2x2x4x4xf32>
    %collapsed_214 = tensor.collapse_shape %inserted_slice_213 [[0], [1], [2, 3], [4]] : tensor<1x2x2x4x4xf32> into tensor<1x2x8x4xf32>
    %transposed_215 = linalg.transpose ins(%collapsed_214 : tensor<1x2x8x4xf32>) outs(%106 : tensor<1x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_216 = tensor.collapse_shape %transposed_215 [[0], [1], [2, 3]] : tensor<1x8x2x4xf32> into tensor<1x8x8xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_216 : tensor<1x8x8xf32>) outs(%108 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = linalg.index 1 : index
      %179 = linalg.index 2 : index
      %180 = arith.subi %c7, %178 : index
      %extracted = tensor.extract %collapsed_216[%c0, %180, %179] : tensor<1x8x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_112, %176 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%107 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_217: f32, %out: f32):
      %178 = arith.addf %in, %in_217 : f32
      linalg.yield %178 : f32
    } -> tensor<1x8x8xf32>
    return %177 : tensor<1x8x8xf32>
  }
}

