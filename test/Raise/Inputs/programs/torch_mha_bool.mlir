#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<2x8x16xf32>, %arg1: tensor<2x8xi1>, %arg2: tensor<48x16xf32>, %arg3: tensor<48xf32>, %arg4: tensor<16x16xf32>, %arg5: tensor<16xf32>) -> tensor<2x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %false = arith.constant false
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<8x8xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<2x8xf32>
    %cst_5 = arith.constant 0.59460355750136051 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant dense<true> : tensor<8x8xi1>
    %0 = tensor.empty() : tensor<8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<8x8xi1>) outs(%0 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %49 = linalg.index 0 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = linalg.index 1 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.addi %50, %c1_i64 : i64
      %54 = arith.cmpi sge, %52, %53 : i64
      %55 = arith.select %54, %in, %false : i1
      linalg.yield %55 : i1
    } -> tensor<8x8xi1>
    %2 = tensor.empty() : tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1, %cst_3, %cst_4 : tensor<2x8xi1>, tensor<f32>, tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %49 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %cst_3, %cst_2 : tensor<8x8xi1>, tensor<f32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %49 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %49 : f32
    } -> tensor<8x8xf32>
    %6 = tensor.empty() : tensor<8x2x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x16xf32>) outs(%6 : tensor<8x2x16xf32>) permutation = [1, 0, 2] 
    %7 = tensor.empty() : tensor<16x48xf32>
    %transposed_8 = linalg.transpose ins(%arg2 : tensor<48x16xf32>) outs(%7 : tensor<16x48xf32>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<8x16x48xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<16x48xf32>) outs(%8 : tensor<8x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16x48xf32>
    %10 = tensor.empty() : tensor<8x2x48xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<8x2x48xf32>) -> tensor<8x2x48xf32>
    %12 = linalg.batch_matmul ins(%transposed, %9 : tensor<8x2x16xf32>, tensor<8x16x48xf32>) outs(%11 : tensor<8x2x48xf32>) -> tensor<8x2x48xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %arg3 : tensor<8x2x48xf32>, tensor<48xf32>) outs(%10 : tensor<8x2x48xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %49 = arith.addf %in, %in_40 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2x48xf32>
    %expanded = tensor.expand_shape %13 [[0, 1], [2], [3, 4]] output_shape [1, 8, 2, 3, 16] : tensor<8x2x48xf32> into tensor<1x8x2x3x16xf32>
    %14 = tensor.empty() : tensor<3x8x2x1x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded : tensor<1x8x2x3x16xf32>) outs(%14 : tensor<3x8x2x1x16xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_9 [[0], [1], [2, 3], [4]] : tensor<3x8x2x1x16xf32> into tensor<3x8x2x16xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 8, 2, 16] [1, 1, 1, 1] : tensor<3x8x2x16xf32> to tensor<1x8x2x16xf32>
    %extracted_slice_10 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 8, 2, 16] [1, 1, 1, 1] : tensor<3x8x2x16xf32> to tensor<1x8x2x16xf32>
    %extracted_slice_11 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 8, 2, 16] [1, 1, 1, 1] : tensor<3x8x2x16xf32> to tensor<1x8x2x16xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x8x2x16xf32> into tensor<8x32xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %15 = tensor.empty() : tensor<4x8x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<8x4x8xf32>) outs(%15 : tensor<4x8x8xf32>) permutation = [1, 0, 2] 
    %collapsed_15 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2, 3]] : tensor<1x8x2x16xf32> into tensor<8x32xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<8x4x8xf32>) outs(%15 : tensor<4x8x8xf32>) permutation = [1, 0, 2] 
    %collapsed_18 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2, 3]] : tensor<1x8x2x16xf32> into tensor<8x32xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<8x4x8xf32>) outs(%15 : tensor<4x8x8xf32>) permutation = [1, 0, 2] 
    %expanded_21 = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xf32> into tensor<2x1x1x8xf32>
    %16 = tensor.empty() : tensor<2x2x1x8xf32>
    %collapsed_22 = tensor.collapse_shape %expanded_21 [[0, 1], [2], [3]] : tensor<2x1x1x8xf32> into tensor<2x1x8xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_22 : tensor<2x1x8xf32>) outs(%16 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x8xf32>
    %collapsed_23 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x2x1x8xf32> into tensor<4x1x8xf32>
    %expanded_24 = tensor.expand_shape %5 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %collapsed_23 : tensor<1x8x8xf32>, tensor<4x1x8xf32>) outs(%15 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %49 = arith.addf %in, %in_40 : f32
      linalg.yield %49 : f32
    } -> tensor<4x8x8xf32>
    %expanded_25 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %expanded_26 = tensor.expand_shape %transposed_14 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %expanded_27 = tensor.expand_shape %transposed_17 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %19 = tensor.empty() : tensor<2x2x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x2x8x8xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.truncf %cst_5 : f64 to f32
      %50 = arith.mulf %in, %49 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x8x8xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x2x8x8xf32>) outs(%19 : tensor<2x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<2x2x8x8xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.truncf %cst_5 : f64 to f32
      %50 = arith.mulf %in, %49 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_29 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%15 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %23 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%22 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_31 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %expanded_25 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %49 = arith.addf %in, %in_40 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x8x8xf32>
    %25 = tensor.empty() : tensor<2x2x8xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %27 = tensor.empty() : tensor<2x2x8xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %29:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x2x8x8xf32>) outs(%28, %26 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_40: i64):
      %49 = linalg.index 3 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.maximumf %in, %out : f32
      %52 = arith.cmpf ogt, %in, %out : f32
      %53 = arith.select %52, %50, %out_40 : i64
      linalg.yield %51, %53 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_32 = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_32 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %49 = arith.subf %in, %in_40 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x2x8x8xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x8x8xf32>
    %32 = tensor.empty() : tensor<2x2x8x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x2x8x8xf32>) outs(%33 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %49 = arith.divf %in, %in_40 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x8x8xf32>
    %36 = tensor.empty() : tensor<2x2x8x8xi1>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x2x8x8xf32>) outs(%36 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %49 = arith.extf %in : f32 to f64
      %50 = arith.cmpf oeq, %49, %cst_6 : f64
      linalg.yield %50 : i1
    } -> tensor<2x2x8x8xi1>
    %38 = tensor.empty() : tensor<2x2x8x1xi1>
    %39 = linalg.fill ins(%true : i1) outs(%38 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %40 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x2x8x8xi1>) outs(%39 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %49 = arith.andi %in, %out : i1
      linalg.yield %49 : i1
    } -> tensor<2x2x8x1xi1>
    %41 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_1, %35 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%19 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %49 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_33 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %42 = linalg.batch_matmul ins(%collapsed_33, %transposed_20 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%22 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_34 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %43 = tensor.empty() : tensor<8x2x2x8xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x2x8x8xf32>) outs(%43 : tensor<8x2x2x8xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<8x2x2x8xf32> into tensor<16x16xf32>
    %44 = tensor.empty() : tensor<16x16xf32>
    %transposed_37 = linalg.transpose ins(%arg4 : tensor<16x16xf32>) outs(%44 : tensor<16x16xf32>) permutation = [1, 0] 
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %46 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%45 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %arg5 : tensor<16x16xf32>, tensor<16xf32>) outs(%44 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %49 = arith.addf %in, %in_40 : f32
      linalg.yield %49 : f32
    } -> tensor<16x16xf32>
    %expanded_38 = tensor.expand_shape %47 [[0, 1], [2]] output_shape [8, 2, 16] : tensor<16x16xf32> into tensor<8x2x16xf32>
    %48 = tensor.empty() : tensor<2x8x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<8x2x16xf32>) outs(%48 : tensor<2x8x16xf32>) permutation = [1, 0, 2] 
    return %transposed_39 : tensor<2x8x16xf32>
  }
}

