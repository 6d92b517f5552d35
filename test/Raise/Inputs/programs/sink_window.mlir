#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<1x?x16xf32>, %arg1: tensor<48x16xf32>, %arg2: tensor<16x16xf32>) -> tensor<1x?x16xf32> {
    %c3_i64 = arith.constant 3 : i64
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
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x16xf32>
    %0 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<48x16xf32>) outs(%0 : tensor<16x48xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<1x16x48xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf32>) outs(%1 : tensor<1x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x48xf32>
    %3 = tensor.empty(%dim) : tensor<1x?x48xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x?x48xf32>) -> tensor<1x?x48xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<1x?x16xf32>, tensor<1x16x48xf32>) outs(%4 : tensor<1x?x48xf32>) -> tensor<1x?x48xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [1, %dim, 16] [1, 1, 1] : tensor<1x?x48xf32> to tensor<1x?x16xf32>
    %extracted_slice_5 = tensor.extract_slice %5[0, 0, 16] [1, %dim, 16] [1, 1, 1] : tensor<1x?x48xf32> to tensor<1x?x16xf32>
    %extracted_slice_6 = tensor.extract_slice %5[0, 0, 32] [1, %dim, 16] [1, 1, 1] : tensor<1x?x48xf32> to tensor<1x?x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %6 = tensor.empty(%dim) : tensor<1x2x?x8xf32>
    %transposed_7 = linalg.transpose ins(%expanded : tensor<1x?x2x8xf32>) outs(%6 : tensor<1x2x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<1x?x2x8xf32>) outs(%6 : tensor<1x2x?x8xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty(%dim) : tensor<?xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i64
      linalg.yield %61 : i64
    } -> tensor<?xi64>
    %expanded_11 = tensor.expand_shape %8 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_12 = tensor.expand_shape %8 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %9 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%9 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_23: i64, %out: i1):
      %60 = arith.cmpi sle, %in, %in_23 : i64
      linalg.yield %60 : i1
    } -> tensor<?x?xi1>
    %11 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %12 = linalg.generic {indexing_maps = [#map4, #map3, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%11 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %60 = arith.subi %in, %in_23 : i64
      linalg.yield %60 : i64
    } -> tensor<?x?xi64>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x?xi64>) outs(%9 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %60 = arith.cmpi slt, %in, %c3_i64 : i64
      linalg.yield %60 : i1
    } -> tensor<?x?xi1>
    %14 = tensor.empty(%dim) : tensor<1x?xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_11 : tensor<1x?xi64>) outs(%14 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %60 = arith.cmpi slt, %in, %c2_i64 : i64
      linalg.yield %60 : i1
    } -> tensor<1x?xi1>
    %16 = linalg.generic {indexing_maps = [#map5, #map3, #map5], iterator_types = ["parallel", "parallel"]} ins(%13, %15 : tensor<?x?xi1>, tensor<1x?xi1>) outs(%9 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_23: i1, %out: i1):
      %60 = arith.ori %in, %in_23 : i1
      linalg.yield %60 : i1
    } -> tensor<?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10, %16 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%9 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_23: i1, %out: i1):
      %60 = arith.andi %in, %in_23 : i1
      linalg.yield %60 : i1
    } -> tensor<?x?xi1>
    %18 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_1, %cst_2 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %60 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %60 : f32
    } -> tensor<?x?xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<1x2x?x8xf32>) outs(%6 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.truncf %cst_3 : f64 to f32
      %61 = arith.mulf %in, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x?x8xf32>
    %21 = tensor.empty(%dim) : tensor<1x2x8x?xf32>
    %transposed_13 = linalg.transpose ins(%expanded_8 : tensor<1x?x2x8xf32>) outs(%21 : tensor<1x2x8x?xf32>) permutation = [0, 2, 3, 1] 
    %22 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<1x2x8x?xf32>) outs(%21 : tensor<1x2x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.truncf %cst_3 : f64 to f32
      %61 = arith.mulf %in, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x8x?xf32>
    %collapsed = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %collapsed_14 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<1x2x8x?xf32> into tensor<2x8x?xf32>
    %23 = tensor.empty(%dim, %dim) : tensor<2x?x?xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %25 = linalg.batch_matmul ins(%collapsed, %collapsed_14 : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%24 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %expanded_15 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [1, 2, %dim, %dim] : tensor<2x?x?xf32> into tensor<1x2x?x?xf32>
    %26 = tensor.empty(%dim, %dim) : tensor<1x2x?x?xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %19 : tensor<1x2x?x?xf32>, tensor<?x?xf32>) outs(%26 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.addf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<1x2x?x?xf32>
    %28 = tensor.empty(%dim) : tensor<1x2x?xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<1x2x?xi64>) -> tensor<1x2x?xi64>
    %30 = tensor.empty(%dim) : tensor<1x2x?xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %32:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<1x2x?x?xf32>) outs(%31, %29 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %60 = linalg.index 3 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_23 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_16 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [1, 2, %dim, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_16 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%26 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.subf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<1x2x?x?xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x2x?x?xf32>) outs(%26 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<1x2x?x?xf32>
    %35 = tensor.empty(%dim) : tensor<1x2x?x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x2x?x?xf32>) outs(%36 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<1x2x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%26 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.divf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<1x2x?x?xf32>
    %39 = tensor.empty(%dim, %dim) : tensor<1x2x?x?xi1>
    %40 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x2x?x?xf32>) outs(%39 : tensor<1x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %60 = arith.extf %in : f32 to f64
      %61 = arith.cmpf oeq, %60, %cst_4 : f64
      linalg.yield %61 : i1
    } -> tensor<1x2x?x?xi1>
    %41 = tensor.empty(%dim) : tensor<1x2x?x1xi1>
    %42 = linalg.fill ins(%true : i1) outs(%41 : tensor<1x2x?x1xi1>) -> tensor<1x2x?x1xi1>
    %43 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x2x?x?xi1>) outs(%42 : tensor<1x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %60 = arith.andi %in, %out : i1
      linalg.yield %60 : i1
    } -> tensor<1x2x?x1xi1>
    %44 = arith.index_cast %dim : index to i64
    %45 = arith.cmpi sge, %44, %c0_i64 : i64
    cf.assert %45, "negative values not allowed in new dimensions"
    cf.assert %45, "negative values not allowed in new dimensions"
    %46 = tensor.empty(%dim, %dim) : tensor<1x2x?x?xf32>
    %47 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%46 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %48 = tensor.empty(%dim, %dim) : tensor<1x2x?x?xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %47, %38 : tensor<1x2x?x1xi1>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%48 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %60 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %60 : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %true, "mismatching contracting dimension"
    %collapsed_17 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<1x2x?x?xf32> into tensor<2x?x?xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %50 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %52 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%51 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded_19 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [1, 2, %dim, 8] : tensor<2x?x8xf32> into tensor<1x2x?x8xf32>
    %53 = tensor.empty(%dim) : tensor<1x?x2x8xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x2x?x8xf32>) outs(%53 : tensor<1x?x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2, 3]] : tensor<1x?x2x8xf32> into tensor<1x?x16xf32>
    %54 = tensor.empty() : tensor<16x16xf32>
    %transposed_22 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%54 : tensor<16x16xf32>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<1x16x16xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<16x16xf32>) outs(%55 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %57 = tensor.empty(%dim) : tensor<1x?x16xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %59 = linalg.batch_matmul ins(%collapsed_21, %56 : tensor<1x?x16xf32>, tensor<1x16x16xf32>) outs(%58 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    return %59 : tensor<1x?x16xf32>
  }
}

