#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
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
    %cst_3 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %54 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %54 : i1
    } -> tensor<2x8xi1>
    %2 = tensor.empty() : tensor<2x8xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<2x8xi1>) outs(%2 : tensor<2x8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %54 = arith.extui %in : i1 to i64
      linalg.yield %54 : i64
    } -> tensor<2x8xi64>
    %expanded = tensor.expand_shape %3 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %4 = tensor.empty() : tensor<8xi64>
    %5 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%4 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %54 = linalg.index 0 : index
      %55 = arith.index_cast %54 : index to i64
      linalg.yield %55 : i64
    } -> tensor<8xi64>
    %expanded_4 = tensor.expand_shape %5 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %6 = tensor.empty() : tensor<8x8xi1>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_4, %5 : tensor<8x1xi64>, tensor<8xi64>) outs(%6 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_24: i64, %out: i1):
      %54 = arith.cmpi sle, %in, %in_24 : i64
      linalg.yield %54 : i1
    } -> tensor<8x8xi1>
    %8 = tensor.empty() : tensor<2x8x8xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded, %cst_3 : tensor<8x8xi1>, tensor<2x8x1xi64>, tensor<i64>) outs(%8 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_24: i64, %in_25: i64, %out: i64):
      %54 = arith.select %in, %in_24, %in_25 : i64
      linalg.yield %54 : i64
    } -> tensor<2x8x8xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %11 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "reduction", "parallel"]} ins(%9 : tensor<2x8x8xi64>) outs(%10 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %54 = arith.addi %in, %out : i64
      linalg.yield %54 : i64
    } -> tensor<2x8xi64>
    %12 = tensor.empty() : tensor<2x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%12 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %54 = arith.index_cast %in : i64 to index
      %55 = linalg.index 2 : index
      %56 = arith.cmpi slt, %54, %c32 : index
      cf.assert %56, "index must be smaller than dim size"
      %57 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %57, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%54, %55] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8xi64>) outs(%12 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %54 = arith.index_cast %in : i64 to index
      %55 = linalg.index 2 : index
      %56 = arith.cmpi slt, %54, %c20 : index
      cf.assert %56, "index must be smaller than dim size"
      %57 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %57, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%54, %55] : tensor<20x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%12 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %54 = arith.addf %in, %in_24 : f32
      linalg.yield %54 : f32
    } -> tensor<2x8x8xf32>
    %expanded_5 = tensor.expand_shape %5 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %16 = tensor.empty() : tensor<8x8xi64>
    %17 = linalg.generic {indexing_maps = [#map2, #map10, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_4, %expanded_5 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%16 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %54 = arith.subi %in, %in_24 : i64
      linalg.yield %54 : i64
    } -> tensor<8x8xi64>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8x8xi64>) outs(%6 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %54 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %54 : i1
    } -> tensor<8x8xi1>
    %expanded_6 = tensor.expand_shape %18 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xi1> into tensor<1x1x8x8xi1>
    %19 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<24x8xf32>) outs(%19 : tensor<8x24xf32>) permutation = [1, 0] 
    %20 = tensor.empty() : tensor<2x8x24xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%20 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %23 = linalg.batch_matmul ins(%15, %21 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%22 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %23[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_7 = tensor.extract_slice %23[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_8 = tensor.extract_slice %23[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %24 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x8x2x4xf32>) outs(%24 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_11 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x8x2x4xf32>) outs(%24 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %25 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_11 : tensor<2x8x2x4xf32>) outs(%25 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %26 = tensor.empty() : tensor<4x8x8xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %28 = linalg.batch_matmul ins(%collapsed, %collapsed_15 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%27 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_16 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %29 = tensor.empty() : tensor<2x2x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x2x8x8xf32>) outs(%29 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.mulf %in, %cst_2 : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x8x8xf32>
    %31 = tensor.empty() : tensor<1x1x8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x1x8x8xi1>) outs(%31 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %54 = arith.xori %in, %true : i1
      linalg.yield %54 : i1
    } -> tensor<1x1x8x8xi1>
    %33 = linalg.generic {indexing_maps = [#map12, #map13, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_1, %30 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%29 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %54 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x8x8xf32>
    %34 = tensor.empty() : tensor<2x2x8xi64>
    %35 = linalg.fill ins(%c0_i64 : i64) outs(%34 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %36 = tensor.empty() : tensor<2x2x8xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %38:2 = linalg.generic {indexing_maps = [#map11, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x2x8x8xf32>) outs(%37, %35 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %54 = linalg.index 3 : index
      %55 = arith.index_cast %54 : index to i64
      %56 = arith.maximumf %in, %out : f32
      %57 = arith.cmpf ogt, %in, %out : f32
      %58 = arith.select %57, %55, %out_24 : i64
      linalg.yield %56, %58 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_17 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_17 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%29 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %54 = arith.subf %in, %in_24 : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x2x8x8xf32>) outs(%29 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = math.exp %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x8x8xf32>
    %41 = tensor.empty() : tensor<2x2x8x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x2x8x8xf32>) outs(%42 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.addf %in, %out : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%29 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %54 = arith.divf %in, %in_24 : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_18 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %45 = tensor.empty() : tensor<4x8x4xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %47 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%46 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_20 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %48 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x2x8x4xf32>) outs(%48 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %49 = tensor.empty() : tensor<8x8xf32>
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %50 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x8xf32>) outs(%12 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %52 = linalg.batch_matmul ins(%collapsed_22, %50 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %52 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%12 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %54 = arith.addf %in, %in_24 : f32
      linalg.yield %54 : f32
    } -> tensor<2x8x8xf32>
    return %53 : tensor<2x8x8xf32>
  }
}

