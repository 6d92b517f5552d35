#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?x16xf32>, %arg1: tensor<48x16xf32>, %arg2: tensor<16x16xf32>) -> tensor<1x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-1.000000e+04> : tensor<f32>
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
    %extracted_slice_2 = tensor.extract_slice %5[0, 0, 16] [1, %dim, 16] [1, 1, 1] : tensor<1x?x48xf32> to tensor<1x?x16xf32>
    %extracted_slice_3 = tensor.extract_slice %5[0, 0, 32] [1, %dim, 16] [1, 1, 1] : tensor<1x?x48xf32> to tensor<1x?x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %expanded_4 = tensor.expand_shape %extracted_slice_2 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %expanded_5 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %6 = arith.index_cast %dim : index to i64
    %7 = tensor.empty(%dim) : tensor<1x2x?x8xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<1x?x2x8xf32>) outs(%7 : tensor<1x2x?x8xf32>) permutation = [0, 2, 1, 3] 
    %8 = tensor.empty(%dim) : tensor<1x2x8x?xf32>
    %transposed_7 = linalg.transpose ins(%expanded_4 : tensor<1x?x2x8xf32>) outs(%8 : tensor<1x2x8x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<1x2x8x?xf32> into tensor<2x8x?xf32>
    %9 = tensor.empty(%dim, %dim) : tensor<2x?x?xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%10 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %12 = arith.muli %6, %c2_i64 : i64
    %13 = arith.cmpi slt, %6, %c0_i64 : i64
    %14 = arith.select %13, %c2_i64, %12 : i64
    %15 = arith.extui %13 : i1 to i64
    %16 = arith.muli %14, %6 : i64
    %17 = arith.addi %15, %c1_i64 : i64
    %18 = arith.select %13, %c2_i64, %16 : i64
    %19 = arith.select %13, %17, %15 : i64
    %20 = arith.cmpi sle, %19, %c1_i64 : i64
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %21 = arith.muli %6, %c2_i64 : i64
    %22 = arith.muli %21, %6 : i64
    %23 = arith.divsi %22, %18 : i64
    %24 = arith.select %13, %23, %6 : i64
    %from_elements = tensor.from_elements %c1_i64, %c2_i64, %24, %24 : tensor<4xi64>
    %reshape = tensor.reshape %11(%from_elements) : (tensor<2x?x?xf32>, tensor<4xi64>) -> tensor<1x2x?x?xf32>
    %25 = tensor.empty(%dim) : tensor<?xi64>
    %26 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%25 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %56 = linalg.index 0 : index
      %57 = arith.index_cast %56 : index to i64
      linalg.yield %57 : i64
    } -> tensor<?xi64>
    %expanded_9 = tensor.expand_shape %26 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_10 = tensor.expand_shape %26 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %27 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %28 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_9, %expanded_10 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%27 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_20: i64, %out: i1):
      %56 = arith.cmpi sle, %in, %in_20 : i64
      linalg.yield %56 : i1
    } -> tensor<?x?xi1>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<?x?xi1>) outs(%27 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %56 = arith.xori %in, %true : i1
      linalg.yield %56 : i1
    } -> tensor<?x?xi1>
    %30 = arith.index_cast %24 : i64 to index
    %31 = arith.cmpi eq, %dim, %30 : index
    cf.assert %31, "mismatched size for broadcast"
    cf.assert %31, "mismatched size for broadcast"
    %32 = tensor.empty(%dim, %dim) : tensor<1x2x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_1, %reshape : tensor<?x?xi1>, tensor<f32>, tensor<1x2x?x?xf32>) outs(%32 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %56 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %56 : f32
    } -> tensor<1x2x?x?xf32>
    %34 = tensor.empty(%dim) : tensor<1x2x?xi64>
    %35 = linalg.fill ins(%c0_i64 : i64) outs(%34 : tensor<1x2x?xi64>) -> tensor<1x2x?xi64>
    %36 = tensor.empty(%dim) : tensor<1x2x?xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %38:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x2x?x?xf32>) outs(%37, %35 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %56 = linalg.index 3 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_20 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_11 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [1, 2, %dim, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_11 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%32 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %56 = arith.subf %in, %in_20 : f32
      linalg.yield %56 : f32
    } -> tensor<1x2x?x?xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x2x?x?xf32>) outs(%32 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<1x2x?x?xf32>
    %41 = tensor.empty(%dim) : tensor<1x2x?x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x2x?x?xf32>) outs(%42 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<1x2x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%32 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %56 = arith.divf %in, %in_20 : f32
      linalg.yield %56 : f32
    } -> tensor<1x2x?x?xf32>
    %transposed_12 = linalg.transpose ins(%expanded_5 : tensor<1x?x2x8xf32>) outs(%7 : tensor<1x2x?x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %from_elements_13 = tensor.from_elements %c2_i64, %24, %24 : tensor<3xi64>
    %reshape_14 = tensor.reshape %44(%from_elements_13) : (tensor<1x2x?x?xf32>, tensor<3xi64>) -> tensor<2x?x?xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %45 = arith.cmpi eq, %24, %6 : i64
    cf.assert %45, "mismatching contracting dimension"
    %46 = tensor.empty(%30) : tensor<2x?x8xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %48 = linalg.batch_matmul ins(%reshape_14, %collapsed_15 : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%47 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded_16 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [1, 2, %30, 8] : tensor<2x?x8xf32> into tensor<1x2x?x8xf32>
    %49 = tensor.empty(%30) : tensor<1x?x2x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x2x?x8xf32>) outs(%49 : tensor<1x?x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2, 3]] : tensor<1x?x2x8xf32> into tensor<1x?x16xf32>
    %50 = tensor.empty() : tensor<16x16xf32>
    %transposed_19 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%50 : tensor<16x16xf32>) permutation = [1, 0] 
    %51 = tensor.empty() : tensor<1x16x16xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<16x16xf32>) outs(%51 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %53 = tensor.empty(%30) : tensor<1x?x16xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %55 = linalg.batch_matmul ins(%collapsed_18, %52 : tensor<1x?x16xf32>, tensor<1x16x16xf32>) outs(%54 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    return %55 : tensor<1x?x16xf32>
  }
}

