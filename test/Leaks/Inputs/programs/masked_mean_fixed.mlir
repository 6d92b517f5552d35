#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map13 = affine_map<(d0, d1) -> (0, d1)>
#map14 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x8xi64>, %arg2: tensor<32x8xf32>, %arg3: tensor<24x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %57 = arith.index_cast %in : i64 to index
      %58 = linalg.index 2 : index
      %59 = arith.cmpi slt, %57, %c32 : index
      cf.assert %59, "index must be smaller than dim size"
      %60 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %60, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%57, %58] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %2 = tensor.empty() : tensor<2x8x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1xi64>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %57 = arith.sitofp %in : i64 to f32
      linalg.yield %57 : f32
    } -> tensor<2x8x1xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %57 = arith.mulf %in, %in_28 : f32
      linalg.yield %57 : f32
    } -> tensor<2x8x8xf32>
    %expanded_5 = tensor.expand_shape %4 [[0], [1], [2, 3]] output_shape [2, 8, 1, 8] : tensor<2x8x8xf32> into tensor<2x8x1x8xf32>
    %5 = tensor.empty() : tensor<8xi64>
    %6 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%5 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i64
      linalg.yield %58 : i64
    } -> tensor<8xi64>
    %expanded_6 = tensor.expand_shape %6 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %7 = tensor.empty() : tensor<8x8xi1>
    %8 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_6, %6 : tensor<8x1xi64>, tensor<8xi64>) outs(%7 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_28: i64, %out: i1):
      %57 = arith.cmpi sle, %in, %in_28 : i64
      linalg.yield %57 : i1
    } -> tensor<8x8xi1>
    %expanded_7 = tensor.expand_shape %8 [[0], [1, 2]] output_shape [8, 8, 1] : tensor<8x8xi1> into tensor<8x8x1xi1>
    %9 = tensor.empty() : tensor<2x8x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded_5, %cst_2 : tensor<8x8x1xi1>, tensor<2x8x1x8xf32>, tensor<f32>) outs(%9 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: i1, %in_28: f32, %in_29: f32, %out: f32):
      %57 = arith.select %in, %in_28, %in_29 : f32
      linalg.yield %57 : f32
    } -> tensor<2x8x8x8xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%10 : tensor<2x8x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<2x8x8xf32>
    %expanded_8 = tensor.expand_shape %3 [[0], [1], [2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8x1xf32> into tensor<2x8x1x1xf32>
    %13 = tensor.empty() : tensor<2x8x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map12, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded_8, %cst_2 : tensor<8x8x1xi1>, tensor<2x8x1x1xf32>, tensor<f32>) outs(%13 : tensor<2x8x8x1xf32>) {
    ^bb0(%in: i1, %in_28: f32, %in_29: f32, %out: f32):
      %57 = arith.select %in, %in_28, %in_29 : f32
      linalg.yield %57 : f32
    } -> tensor<2x8x8x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%14 : tensor<2x8x8x1xf32>) outs(%15 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<2x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.cmpf ult, %in, %cst_3 : f32
      %58 = arith.select %57, %cst_3, %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %17 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %57 = arith.divf %in, %in_28 : f32
      linalg.yield %57 : f32
    } -> tensor<2x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %57 = arith.addf %in, %in_28 : f32
      linalg.yield %57 : f32
    } -> tensor<2x8x8xf32>
    %expanded_9 = tensor.expand_shape %6 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %20 = tensor.empty() : tensor<8x8xi64>
    %21 = linalg.generic {indexing_maps = [#map4, #map13, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_6, %expanded_9 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%20 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_28: i64, %out: i64):
      %57 = arith.subi %in, %in_28 : i64
      linalg.yield %57 : i64
    } -> tensor<8x8xi64>
    %22 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x8xi64>) outs(%7 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %57 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %57 : i1
    } -> tensor<8x8xi1>
    %expanded_10 = tensor.expand_shape %22 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xi1> into tensor<1x1x8x8xi1>
    %23 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<24x8xf32>) outs(%23 : tensor<8x24xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<2x8x24xf32>
    %25 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%24 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %27 = linalg.batch_matmul ins(%19, %25 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%26 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %27[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_11 = tensor.extract_slice %27[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_12 = tensor.extract_slice %27[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %28 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x8x2x4xf32>) outs(%28 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x8x2x4xf32>) outs(%28 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %29 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_18 = linalg.transpose ins(%expanded_15 : tensor<2x8x2x4xf32>) outs(%29 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %30 = tensor.empty() : tensor<4x8x8xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %32 = linalg.batch_matmul ins(%collapsed, %collapsed_19 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%31 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_20 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %33 = tensor.empty() : tensor<2x2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x2x8x8xf32>) outs(%33 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_4 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x8xf32>
    %35 = tensor.empty() : tensor<1x1x8x8xi1>
    %36 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x8x8xi1>) outs(%35 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %57 = arith.xori %in, %true : i1
      linalg.yield %57 : i1
    } -> tensor<1x1x8x8xi1>
    %37 = linalg.generic {indexing_maps = [#map15, #map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_1, %34 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%33 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_28: f32, %in_29: f32, %out: f32):
      %57 = arith.select %in, %in_28, %in_29 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x8xf32>
    %38 = tensor.empty() : tensor<2x2x8xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %40 = tensor.empty() : tensor<2x2x8xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %42:2 = linalg.generic {indexing_maps = [#map10, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x2x8x8xf32>) outs(%41, %39 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_28: i64):
      %57 = linalg.index 3 : index
      %58 = arith.index_cast %57 : index to i64
      %59 = arith.maximumf %in, %out : f32
      %60 = arith.cmpf ogt, %in, %out : f32
      %61 = arith.select %60, %58, %out_28 : i64
      linalg.yield %59, %61 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_21 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map17, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_21 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%33 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %57 = arith.subf %in, %in_28 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x2x8x8xf32>) outs(%33 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x8xf32>
    %45 = tensor.empty() : tensor<2x2x8x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x2x8x8xf32>) outs(%46 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map10, #map17, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%33 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %57 = arith.divf %in, %in_28 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_22 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %49 = tensor.empty() : tensor<4x8x4xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %51 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%50 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_24 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %52 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x2x8x4xf32>) outs(%52 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %53 = tensor.empty() : tensor<8x8xf32>
    %transposed_27 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%53 : tensor<8x8xf32>) permutation = [1, 0] 
    %54 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %55 = linalg.batch_matmul ins(%collapsed_26, %54 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %55 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %57 = arith.addf %in, %in_28 : f32
      linalg.yield %57 : f32
    } -> tensor<2x8x8xf32>
    return %56 : tensor<2x8x8xf32>
  }
}

