#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<24x8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %c7 = arith.constant 7 : index
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %57 = arith.index_cast %in : i64 to index
      %58 = linalg.index 2 : index
      %59 = arith.cmpi slt, %57, %c32 : index
      cf.assert %59, "index must be smaller than dim size"
      %60 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %60, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%57, %58] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<2x8xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%2 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %57 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %57 : i1
    } -> tensor<2x8xi1>
    %4 = tensor.empty() : tensor<2x8xi64>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x8xi1>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %57 = arith.extui %in : i1 to i64
      linalg.yield %57 : i64
    } -> tensor<2x8xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<2x8xi64>) outs(%6 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %57 = linalg.index 0 : index
      %58 = linalg.index 1 : index
      %59 = arith.subi %c7, %58 : index
      %extracted = tensor.extract %5[%57, %59] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded = tensor.expand_shape %7 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %8 = tensor.empty() : tensor<8xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i64
      linalg.yield %58 : i64
    } -> tensor<8xi64>
    %expanded_4 = tensor.expand_shape %9 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %10 = tensor.empty() : tensor<8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_4, %9 : tensor<8x1xi64>, tensor<8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_27: i64, %out: i1):
      %57 = arith.cmpi sle, %in, %in_27 : i64
      linalg.yield %57 : i1
    } -> tensor<8x8xi1>
    %12 = tensor.empty() : tensor<2x8x8xi64>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded, %cst_3 : tensor<8x8xi1>, tensor<2x8x1xi64>, tensor<i64>) outs(%12 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_27: i64, %in_28: i64, %out: i64):
      %57 = arith.select %in, %in_27, %in_28 : i64
      linalg.yield %57 : i64
    } -> tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%13 : tensor<2x8x8xi64>) outs(%6 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %57 = arith.addi %in, %out : i64
      linalg.yield %57 : i64
    } -> tensor<2x8xi64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x8xi64>) outs(%6 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %57 = linalg.index 0 : index
      %58 = linalg.index 1 : index
      %59 = arith.subi %c7, %58 : index
      %extracted = tensor.extract %14[%57, %59] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_5 = tensor.expand_shape %15 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_6 = tensor.expand_shape %15 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %16 = tensor.empty() : tensor<2x8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_5, %expanded_6 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%16 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_27: i64, %out: i1):
      %57 = arith.cmpi eq, %in, %in_27 : i64
      linalg.yield %57 : i1
    } -> tensor<2x8x8xi1>
    %expanded_7 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %expanded_8 = tensor.expand_shape %9 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %18 = tensor.empty() : tensor<8x8xi64>
    %19 = linalg.generic {indexing_maps = [#map4, #map11, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_4, %expanded_8 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%18 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_27: i64, %out: i64):
      %57 = arith.subi %in, %in_27 : i64
      linalg.yield %57 : i64
    } -> tensor<8x8xi64>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<8x8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %57 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %57 : i1
    } -> tensor<8x8xi1>
    %expanded_9 = tensor.expand_shape %20 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xi1> into tensor<1x1x8x8xi1>
    %21 = tensor.empty() : tensor<2x1x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded_9 : tensor<2x1x8x8xi1>, tensor<1x1x8x8xi1>) outs(%21 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_27: i1, %out: i1):
      %57 = arith.andi %in, %in_27 : i1
      linalg.yield %57 : i1
    } -> tensor<2x1x8x8xi1>
    %23 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<24x8xf32>) outs(%23 : tensor<8x24xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<2x8x24xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%24 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %27 = linalg.batch_matmul ins(%1, %25 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%26 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %27[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_10 = tensor.extract_slice %27[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_11 = tensor.extract_slice %27[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %28 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x8x2x4xf32>) outs(%28 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_14 = tensor.expand_shape %extracted_slice_10 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x8x2x4xf32>) outs(%28 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %29 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_14 : tensor<2x8x2x4xf32>) outs(%29 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %30 = tensor.empty() : tensor<4x8x8xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %32 = linalg.batch_matmul ins(%collapsed, %collapsed_18 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%31 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_19 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %33 = tensor.empty() : tensor<2x2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x2x8x8xf32>) outs(%33 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_2 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x1x8x8xi1>) outs(%21 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %57 = arith.xori %in, %true : i1
      linalg.yield %57 : i1
    } -> tensor<2x1x8x8xi1>
    %36 = linalg.generic {indexing_maps = [#map14, #map15, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_1, %34 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%33 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_27: f32, %in_28: f32, %out: f32):
      %57 = arith.select %in, %in_27, %in_28 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x8xf32>
    %37 = tensor.empty() : tensor<2x2x8xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %39 = tensor.empty() : tensor<2x2x8xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %41:2 = linalg.generic {indexing_maps = [#map12, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x2x8x8xf32>) outs(%40, %38 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %57 = linalg.index 3 : index
      %58 = arith.index_cast %57 : index to i64
      %59 = arith.maximumf %in, %out : f32
      %60 = arith.cmpf ogt, %in, %out : f32
      %61 = arith.select %60, %58, %out_27 : i64
      linalg.yield %59, %61 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_20 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_20 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%33 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %57 = arith.subf %in, %in_27 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x2x8x8xf32>) outs(%33 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x8xf32>
    %44 = tensor.empty() : tensor<2x2x8x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x2x8x8xf32>) outs(%45 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%33 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %57 = arith.divf %in, %in_27 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_21 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %48 = tensor.empty() : tensor<4x8x4xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %50 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%49 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_23 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %51 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x2x8x4xf32>) outs(%51 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %52 = tensor.empty() : tensor<8x8xf32>
    %transposed_26 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%52 : tensor<8x8xf32>) permutation = [1, 0] 
    %53 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %55 = linalg.batch_matmul ins(%collapsed_25, %53 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%54 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %55 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %57 = arith.addf %in, %in_27 : f32
      linalg.yield %57 : f32
    } -> tensor<2x8x8xf32>
    return %56 : tensor<2x8x8xf32>
  }
}

