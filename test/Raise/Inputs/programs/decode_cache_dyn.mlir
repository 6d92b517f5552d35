#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<()[s0] -> (s0 + 1)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x1x16xf32>, %arg1: tensor<2x2x?x4xf32>, %arg2: tensor<2x2x?x4xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<16xf32>) -> tensor<2x1x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 0.70710678118654757 : f64
    %dim = tensor.dim %arg1, %c2 : tensor<2x2x?x4xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<16x16xf32>) outs(%1 : tensor<16x16xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<2x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x16xf32>) outs(%2 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %4 = tensor.empty() : tensor<2x1x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %6 = linalg.batch_matmul ins(%arg0, %3 : tensor<2x1x16xf32>, tensor<2x16x16xf32>) outs(%5 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %arg4 : tensor<2x1x16xf32>, tensor<16xf32>) outs(%4 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %57 = arith.addf %in, %in_26 : f32
      linalg.yield %57 : f32
    } -> tensor<2x1x16xf32>
    %expanded = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [2, 1, 4, 4] : tensor<2x1x16xf32> into tensor<2x1x4x4xf32>
    %8 = tensor.empty() : tensor<2x4x1x4xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x1x4x4xf32>) outs(%8 : tensor<2x4x1x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_5 = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%1 : tensor<16x16xf32>) permutation = [1, 0] 
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<16x16xf32>) outs(%2 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %10 = linalg.batch_matmul ins(%arg0, %9 : tensor<2x1x16xf32>, tensor<2x16x16xf32>) outs(%5 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg6 : tensor<2x1x16xf32>, tensor<16xf32>) outs(%4 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %57 = arith.addf %in, %in_26 : f32
      linalg.yield %57 : f32
    } -> tensor<2x1x16xf32>
    %extracted_slice = tensor.extract_slice %11[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x16xf32> to tensor<2x1x8xf32>
    %extracted_slice_6 = tensor.extract_slice %11[0, 0, 8] [2, 1, 8] [1, 1, 1] : tensor<2x1x16xf32> to tensor<2x1x8xf32>
    %expanded_7 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 1, 2, 4] : tensor<2x1x8xf32> into tensor<2x1x2x4xf32>
    %12 = tensor.empty() : tensor<2x2x1x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x1x2x4xf32>) outs(%12 : tensor<2x2x1x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, 1, 2, 4] : tensor<2x1x8xf32> into tensor<2x1x2x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x1x2x4xf32>) outs(%12 : tensor<2x2x1x4xf32>) permutation = [0, 2, 1, 3] 
    %concat = tensor.concat dim(2) %arg1, %transposed_8 : (tensor<2x2x?x4xf32>, tensor<2x2x1x4xf32>) -> tensor<2x2x?x4xf32>
    %concat_11 = tensor.concat dim(2) %arg2, %transposed_10 : (tensor<2x2x?x4xf32>, tensor<2x2x1x4xf32>) -> tensor<2x2x?x4xf32>
    %13 = arith.addi %0, %c1_i64 : i64
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<2x4x1x4xf32>) outs(%8 : tensor<2x4x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.truncf %cst_3 : f64 to f32
      %58 = arith.mulf %in, %57 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x1x4xf32>
    %15 = affine.apply #map4()[%dim]
    %expanded_12 = tensor.expand_shape %concat [[0], [1], [2, 3], [4]] output_shape [2, 2, 1, %15, 4] : tensor<2x2x?x4xf32> into tensor<2x2x1x?x4xf32>
    %16 = arith.index_cast %13 : i64 to index
    %17 = arith.cmpi sge, %13, %c0_i64 : i64
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %18 = tensor.empty(%16) : tensor<2x2x2x?x4xf32>
    %19 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%18 : tensor<2x2x2x?x4xf32>) {
    ^bb0(%out: f32):
      %57 = linalg.index 0 : index
      %58 = linalg.index 1 : index
      %59 = linalg.index 3 : index
      %60 = linalg.index 4 : index
      %61 = arith.cmpi eq, %15, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %expanded_12[%57, %58, %c0, %62, %60] : tensor<2x2x1x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x2x?x4xf32>
    %collapsed = tensor.collapse_shape %19 [[0], [1, 2], [3], [4]] : tensor<2x2x2x?x4xf32> into tensor<2x4x?x4xf32>
    %dim_13 = tensor.dim %arg2, %c2 : tensor<2x2x?x4xf32>
    %20 = affine.apply #map4()[%dim_13]
    %expanded_14 = tensor.expand_shape %concat_11 [[0], [1], [2, 3], [4]] output_shape [2, 2, 1, %20, 4] : tensor<2x2x?x4xf32> into tensor<2x2x1x?x4xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %21 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%18 : tensor<2x2x2x?x4xf32>) {
    ^bb0(%out: f32):
      %57 = linalg.index 0 : index
      %58 = linalg.index 1 : index
      %59 = linalg.index 3 : index
      %60 = linalg.index 4 : index
      %61 = arith.cmpi eq, %20, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %expanded_14[%57, %58, %c0, %62, %60] : tensor<2x2x1x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x2x?x4xf32>
    %22 = tensor.empty(%16) : tensor<2x4x4x?xf32>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<2x4x?x4xf32>) outs(%22 : tensor<2x4x4x?xf32>) permutation = [0, 1, 3, 2] 
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<2x4x4x?xf32>) outs(%22 : tensor<2x4x4x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.truncf %cst_3 : f64 to f32
      %58 = arith.mulf %in, %57 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x4x?xf32>
    %collapsed_16 = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<2x4x1x4xf32> into tensor<8x1x4xf32>
    %collapsed_17 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x4x4x?xf32> into tensor<8x4x?xf32>
    %24 = tensor.empty(%16) : tensor<8x1x?xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x1x?xf32>) -> tensor<8x1x?xf32>
    %26 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x1x4xf32>, tensor<8x4x?xf32>) outs(%25 : tensor<8x1x?xf32>) -> tensor<8x1x?xf32>
    %expanded_18 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 1, %16] : tensor<8x1x?xf32> into tensor<2x4x1x?xf32>
    %27 = tensor.empty() : tensor<2x4x1xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %29 = tensor.empty() : tensor<2x4x1xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %31:2 = linalg.generic {indexing_maps = [#map3, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_18 : tensor<2x4x1x?xf32>) outs(%30, %28 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %57 = linalg.index 3 : index
      %58 = arith.index_cast %57 : index to i64
      %59 = arith.maximumf %in, %out : f32
      %60 = arith.cmpf ogt, %in, %out : f32
      %61 = arith.select %60, %58, %out_26 : i64
      linalg.yield %59, %61 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_19 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %32 = tensor.empty(%16) : tensor<2x4x1x?xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<2x4x1x?xf32>, tensor<2x4x1x1xf32>) outs(%32 : tensor<2x4x1x?xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %57 = arith.subf %in, %in_26 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x1x?xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x1x?xf32>) outs(%32 : tensor<2x4x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x1x?xf32>
    %35 = tensor.empty() : tensor<2x4x1x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x1x?xf32>) outs(%36 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x4x1x?xf32>, tensor<2x4x1x1xf32>) outs(%32 : tensor<2x4x1x?xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %57 = arith.divf %in, %in_26 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x1x?xf32>
    %39 = tensor.empty(%16) : tensor<2x4x1x?xi1>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x4x1x?xf32>) outs(%39 : tensor<2x4x1x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %57 = arith.extf %in : f32 to f64
      %58 = arith.cmpf oeq, %57, %cst_2 : f64
      linalg.yield %58 : i1
    } -> tensor<2x4x1x?xi1>
    %41 = tensor.empty() : tensor<2x4x1x1xi1>
    %42 = linalg.fill ins(%true : i1) outs(%41 : tensor<2x4x1x1xi1>) -> tensor<2x4x1x1xi1>
    %43 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x1x?xi1>) outs(%42 : tensor<2x4x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %57 = arith.andi %in, %out : i1
      linalg.yield %57 : i1
    } -> tensor<2x4x1x1xi1>
    %44 = arith.cmpi sge, %13, %c0_i64 : i64
    cf.assert %44, "negative values not allowed in new dimensions"
    %45 = arith.index_cast %13 : i64 to index
    %46 = tensor.empty(%45) : tensor<2x4x1x?xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%46 : tensor<2x4x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x?xf32>
    %48 = arith.cmpi eq, %45, %16 : index
    cf.assert %48, "mismatched size for broadcast"
    %49 = linalg.generic {indexing_maps = [#map7, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %47, %38 : tensor<2x4x1x1xi1>, tensor<2x4x1x?xf32>, tensor<2x4x1x?xf32>) outs(%46 : tensor<2x4x1x?xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %57 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x1x?xf32>
    cf.assert %true, "mismatching contracting dimension"
    %collapsed_20 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x1x?xf32> into tensor<8x1x?xf32>
    %collapsed_21 = tensor.collapse_shape %21 [[0, 1, 2], [3], [4]] : tensor<2x2x2x?x4xf32> into tensor<8x?x4xf32>
    %50 = tensor.empty() : tensor<8x1x4xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x1x4xf32>) -> tensor<8x1x4xf32>
    %52 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x1x?xf32>, tensor<8x?x4xf32>) outs(%51 : tensor<8x1x4xf32>) -> tensor<8x1x4xf32>
    %expanded_22 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 1, 4] : tensor<8x1x4xf32> into tensor<2x4x1x4xf32>
    %53 = tensor.empty() : tensor<2x1x4x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x4x1x4xf32>) outs(%53 : tensor<2x1x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2, 3]] : tensor<2x1x4x4xf32> into tensor<2x1x16xf32>
    %transposed_25 = linalg.transpose ins(%arg7 : tensor<16x16xf32>) outs(%1 : tensor<16x16xf32>) permutation = [1, 0] 
    %54 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<16x16xf32>) outs(%2 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %55 = linalg.batch_matmul ins(%collapsed_24, %54 : tensor<2x1x16xf32>, tensor<2x16x16xf32>) outs(%5 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %arg8 : tensor<2x1x16xf32>, tensor<16xf32>) outs(%4 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %57 = arith.addf %in, %in_26 : f32
      linalg.yield %57 : f32
    } -> tensor<2x1x16xf32>
    return %56 : tensor<2x1x16xf32>
  }
}

