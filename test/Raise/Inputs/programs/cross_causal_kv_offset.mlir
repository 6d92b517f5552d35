#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<()[s0] -> (s0 + 2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<1x?x16xf32>, %arg1: tensor<48x16xf32>, %arg2: tensor<16x16xf32>) -> tensor<1x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 0.59460355750136051 : f64
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<48x16xf32>) outs(%1 : tensor<16x48xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<1x16x48xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf32>) outs(%2 : tensor<1x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x48xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x48xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x?x48xf32>) -> tensor<1x?x48xf32>
    %6 = linalg.batch_matmul ins(%arg0, %3 : tensor<1x?x16xf32>, tensor<1x16x48xf32>) outs(%5 : tensor<1x?x48xf32>) -> tensor<1x?x48xf32>
    %extracted_slice = tensor.extract_slice %6[0, 0, 0] [1, %dim, 16] [1, 1, 1] : tensor<1x?x48xf32> to tensor<1x?x16xf32>
    %extracted_slice_5 = tensor.extract_slice %6[0, 0, 16] [1, %dim, 16] [1, 1, 1] : tensor<1x?x48xf32> to tensor<1x?x16xf32>
    %extracted_slice_6 = tensor.extract_slice %6[0, 0, 32] [1, %dim, 16] [1, 1, 1] : tensor<1x?x48xf32> to tensor<1x?x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %7 = tensor.empty(%dim) : tensor<1x2x?x8xf32>
    %transposed_7 = linalg.transpose ins(%expanded : tensor<1x?x2x8xf32>) outs(%7 : tensor<1x2x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<1x?x2x8xf32>) outs(%7 : tensor<1x2x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_10 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<1x?x2x8xf32>) outs(%7 : tensor<1x2x?x8xf32>) permutation = [0, 2, 1, 3] 
    %8 = arith.minsi %0, %c0_i64 : i64
    %9 = arith.index_cast %8 : i64 to index
    %extracted_slice_12 = tensor.extract_slice %transposed_9[0, 0, %9, 0] [1, 2, 2, 8] [1, 1, 1, 1] : tensor<1x2x?x8xf32> to tensor<1x2x2x8xf32>
    %concat = tensor.concat dim(2) %extracted_slice_12, %transposed_9 : (tensor<1x2x2x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x8xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_11[0, 0, %9, 0] [1, 2, 2, 8] [1, 1, 1, 1] : tensor<1x2x?x8xf32> to tensor<1x2x2x8xf32>
    %concat_14 = tensor.concat dim(2) %extracted_slice_13, %transposed_11 : (tensor<1x2x2x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x8xf32>
    %10 = arith.addi %0, %c2_i64 : i64
    %11 = arith.index_cast %10 : i64 to index
    %12 = tensor.empty(%11) : tensor<?xi64>
    %13 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %68 = linalg.index 0 : index
      %69 = arith.index_cast %68 : index to i64
      linalg.yield %69 : i64
    } -> tensor<?xi64>
    %expanded_15 = tensor.expand_shape %13 [[0, 1]] output_shape [1, %11] : tensor<?xi64> into tensor<1x?xi64>
    %14 = tensor.empty(%dim) : tensor<?xi64>
    %15 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%14 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %68 = linalg.index 0 : index
      %69 = arith.index_cast %68 : index to i64
      linalg.yield %69 : i64
    } -> tensor<?xi64>
    %expanded_16 = tensor.expand_shape %15 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %16 = tensor.empty(%dim) : tensor<?x1xi64>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_16 : tensor<?x1xi64>) outs(%16 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %68 = arith.addi %in, %c2_i64 : i64
      linalg.yield %68 : i64
    } -> tensor<?x1xi64>
    %18 = tensor.empty(%dim, %11) : tensor<?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %17 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_29: i64, %out: i1):
      %68 = arith.cmpi sle, %in, %in_29 : i64
      linalg.yield %68 : i1
    } -> tensor<?x?xi1>
    %20 = tensor.empty(%dim, %11) : tensor<?x?xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_1, %cst_2 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%20 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %68 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %68 : f32
    } -> tensor<?x?xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<1x2x?x8xf32>) outs(%7 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.truncf %cst_3 : f64 to f32
      %69 = arith.mulf %in, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x?x8xf32>
    %dim_17 = tensor.dim %transposed_9, %c2 : tensor<1x2x?x8xf32>
    %23 = affine.apply #map8()[%dim_17]
    %24 = tensor.empty(%23) : tensor<1x2x8x?xf32>
    %transposed_18 = linalg.transpose ins(%concat : tensor<1x2x?x8xf32>) outs(%24 : tensor<1x2x8x?xf32>) permutation = [0, 1, 3, 2] 
    %25 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<1x2x8x?xf32>) outs(%24 : tensor<1x2x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.truncf %cst_3 : f64 to f32
      %69 = arith.mulf %in, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x8x?xf32>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %collapsed_19 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<1x2x8x?xf32> into tensor<2x8x?xf32>
    %26 = tensor.empty(%dim, %23) : tensor<2x?x?xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %28 = linalg.batch_matmul ins(%collapsed, %collapsed_19 : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%27 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %expanded_20 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [1, 2, %dim, %23] : tensor<2x?x?xf32> into tensor<1x2x?x?xf32>
    %29 = arith.cmpi eq, %23, %11 : index
    cf.assert %29, "mismatched size for broadcast"
    %30 = tensor.empty(%dim, %23) : tensor<1x2x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %21 : tensor<1x2x?x?xf32>, tensor<?x?xf32>) outs(%30 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %68 = arith.addf %in, %in_29 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x?x?xf32>
    %32 = tensor.empty(%dim) : tensor<1x2x?xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<1x2x?xi64>) -> tensor<1x2x?xi64>
    %34 = tensor.empty(%dim) : tensor<1x2x?xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %36:2 = linalg.generic {indexing_maps = [#map7, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x2x?x?xf32>) outs(%35, %33 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %68 = linalg.index 3 : index
      %69 = arith.index_cast %68 : index to i64
      %70 = arith.maximumf %in, %out : f32
      %71 = arith.cmpf ogt, %in, %out : f32
      %72 = arith.select %71, %69, %out_29 : i64
      linalg.yield %70, %72 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_21 = tensor.expand_shape %36#0 [[0], [1], [2, 3]] output_shape [1, 2, %dim, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_21 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%30 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %68 = arith.subf %in, %in_29 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x?x?xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x2x?x?xf32>) outs(%30 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.exp %in : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x?x?xf32>
    %39 = tensor.empty(%dim) : tensor<1x2x?x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<1x2x?x?xf32>) outs(%40 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %out : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%30 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %68 = arith.divf %in, %in_29 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x?x?xf32>
    %43 = tensor.empty(%dim, %23) : tensor<1x2x?x?xi1>
    %44 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x2x?x?xf32>) outs(%43 : tensor<1x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %68 = arith.extf %in : f32 to f64
      %69 = arith.cmpf oeq, %68, %cst_4 : f64
      linalg.yield %69 : i1
    } -> tensor<1x2x?x?xi1>
    %45 = tensor.empty(%dim) : tensor<1x2x?x1xi1>
    %46 = linalg.fill ins(%true : i1) outs(%45 : tensor<1x2x?x1xi1>) -> tensor<1x2x?x1xi1>
    %47 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<1x2x?x?xi1>) outs(%46 : tensor<1x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %68 = arith.andi %in, %out : i1
      linalg.yield %68 : i1
    } -> tensor<1x2x?x1xi1>
    %48 = arith.index_cast %23 : index to i64
    %49 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %49, "negative values not allowed in new dimensions"
    %50 = arith.cmpi sge, %48, %c0_i64 : i64
    cf.assert %50, "negative values not allowed in new dimensions"
    %51 = tensor.empty(%dim, %23) : tensor<1x2x?x?xf32>
    %52 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%51 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %53 = tensor.empty(%dim, %23) : tensor<1x2x?x?xf32>
    %54 = linalg.generic {indexing_maps = [#map11, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %52, %42 : tensor<1x2x?x1xi1>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%53 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %68 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x?x?xf32>
    %dim_22 = tensor.dim %transposed_11, %c2 : tensor<1x2x?x8xf32>
    %55 = affine.apply #map8()[%dim_22]
    %56 = arith.index_cast %55 : index to i64
    %57 = arith.cmpi eq, %48, %56 : i64
    cf.assert %57, "mismatching contracting dimension"
    %collapsed_23 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<1x2x?x?xf32> into tensor<2x?x?xf32>
    %collapsed_24 = tensor.collapse_shape %concat_14 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %58 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %60 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%59 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded_25 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [1, 2, %dim, 8] : tensor<2x?x8xf32> into tensor<1x2x?x8xf32>
    %61 = tensor.empty(%dim) : tensor<1x?x2x8xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<1x2x?x8xf32>) outs(%61 : tensor<1x?x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0], [1], [2, 3]] : tensor<1x?x2x8xf32> into tensor<1x?x16xf32>
    %62 = tensor.empty() : tensor<16x16xf32>
    %transposed_28 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%62 : tensor<16x16xf32>) permutation = [1, 0] 
    %63 = tensor.empty() : tensor<1x16x16xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<16x16xf32>) outs(%63 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %65 = tensor.empty(%dim) : tensor<1x?x16xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %67 = linalg.batch_matmul ins(%collapsed_27, %64 : tensor<1x?x16xf32>, tensor<1x16x16xf32>) outs(%66 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    return %67 : tensor<1x?x16xf32>
  }
}

