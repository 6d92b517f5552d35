#map = affine_map<()[s0] -> (s0 * 2)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d2)>
module {
  func.func @main(%arg0: tensor<2x?x8xf32>, %arg1: tensor<4x8x8xf32>, %arg2: tensor<4x8xf32>) -> tensor<2x?x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2 = arith.constant 2 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-1.000000e+00> : tensor<f32>
    %c0 = arith.constant 0 : index
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x?x8xf32> into tensor<?x8xf32>
    %0 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4x8xf32>) outs(%0 : tensor<8x4xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c1 : tensor<2x?x8xf32>
    %1 = affine.apply #map()[%dim]
    %2 = tensor.empty(%1) : tensor<?x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%3 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %5 = tensor.empty(%1) : tensor<?xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<?xi64>) -> tensor<?xi64>
    %7 = tensor.empty(%1) : tensor<?xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<?xf32>) -> tensor<?xf32>
    %9:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "reduction"]} ins(%4 : tensor<?x4xf32>) outs(%8, %6 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %45 = linalg.index 1 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_20 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded = tensor.expand_shape %9#0 [[0, 1]] output_shape [%1, 1] : tensor<?xf32> into tensor<?x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%4, %expanded : tensor<?x4xf32>, tensor<?x1xf32>) outs(%2 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.subf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<?x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<?x4xf32>) outs(%2 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<?x4xf32>
    %12 = tensor.empty(%1) : tensor<?x1xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "reduction"]} ins(%11 : tensor<?x4xf32>) outs(%13 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<?x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %14 : tensor<?x4xf32>, tensor<?x1xf32>) outs(%2 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.divf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<?x4xf32>
    %16 = tensor.empty() : tensor<4xi64>
    %17 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%16 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %45 = linalg.index 0 : index
      %46 = arith.index_cast %45 : index to i64
      linalg.yield %46 : i64
    } -> tensor<4xi64>
    %18:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "reduction"]} ins(%15 : tensor<?x4xf32>) outs(%8, %6 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %45 = linalg.index 1 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_20 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_2 = tensor.expand_shape %18#0 [[0, 1]] output_shape [%1, 1] : tensor<?xf32> into tensor<?x1xf32>
    %expanded_3 = tensor.expand_shape %18#1 [[0, 1]] output_shape [%1, 1] : tensor<?xi64> into tensor<?x1xi64>
    %19 = tensor.empty(%1) : tensor<?x4xi1>
    %20 = linalg.generic {indexing_maps = [#map5, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%17, %expanded_3 : tensor<4xi64>, tensor<?x1xi64>) outs(%19 : tensor<?x4xi1>) {
    ^bb0(%in: i64, %in_20: i64, %out: i1):
      %45 = arith.cmpi eq, %in, %in_20 : i64
      linalg.yield %45 : i1
    } -> tensor<?x4xi1>
    %21 = linalg.generic {indexing_maps = [#map1, #map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_1, %15 : tensor<?x4xi1>, tensor<f32>, tensor<?x4xf32>) outs(%2 : tensor<?x4xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %45 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %45 : f32
    } -> tensor<?x4xf32>
    %22:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "reduction"]} ins(%21 : tensor<?x4xf32>) outs(%8, %6 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %45 = linalg.index 1 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_20 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_4 = tensor.expand_shape %22#0 [[0, 1]] output_shape [%1, 1] : tensor<?xf32> into tensor<?x1xf32>
    %expanded_5 = tensor.expand_shape %22#1 [[0, 1]] output_shape [%1, 1] : tensor<?xi64> into tensor<?x1xi64>
    %concat = tensor.concat dim(1) %expanded_2, %expanded_4 : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x2xf32>
    %concat_6 = tensor.concat dim(1) %expanded_3, %expanded_5 : (tensor<?x1xi64>, tensor<?x1xi64>) -> tensor<?x2xi64>
    %dim_7 = tensor.dim %expanded_3, %c0 : tensor<?x1xi64>
    %expanded_8 = tensor.expand_shape %concat_6 [[0], [1, 2]] output_shape [%dim_7, 2, 1] : tensor<?x2xi64> into tensor<?x2x1xi64>
    %23 = tensor.empty(%dim_7) : tensor<?x2x4xi1>
    %24 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8, %17 : tensor<?x2x1xi64>, tensor<4xi64>) outs(%23 : tensor<?x2x4xi1>) {
    ^bb0(%in: i64, %in_20: i64, %out: i1):
      %45 = arith.cmpi eq, %in, %in_20 : i64
      linalg.yield %45 : i1
    } -> tensor<?x2x4xi1>
    %dim_9 = tensor.dim %expanded_2, %c0 : tensor<?x1xf32>
    %expanded_10 = tensor.expand_shape %concat [[0], [1, 2]] output_shape [%dim_9, 2, 1] : tensor<?x2xf32> into tensor<?x2x1xf32>
    %25 = arith.cmpi eq, %dim_7, %dim_9 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = tensor.empty(%dim_7) : tensor<?x2x4xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %expanded_10 : tensor<?x2x4xi1>, tensor<?x2x1xf32>) outs(%26 : tensor<?x2x4xf32>) {
    ^bb0(%in: i1, %in_20: f32, %out: f32):
      %45 = arith.uitofp %in : i1 to f32
      %46 = arith.mulf %45, %in_20 : f32
      linalg.yield %46 : f32
    } -> tensor<?x2x4xf32>
    %28 = tensor.empty(%dim_7) : tensor<?x4xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "parallel"]} ins(%27 : tensor<?x2x4xf32>) outs(%29 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<?x4xf32>
    %31 = tensor.empty() : tensor<8x4x8xf32>
    %transposed_11 = linalg.transpose ins(%arg1 : tensor<4x8x8xf32>) outs(%31 : tensor<8x4x8xf32>) permutation = [1, 0, 2] 
    %expanded_12 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, %1, 8] : tensor<?x8xf32> into tensor<1x?x8xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_11 [[0], [1, 2]] : tensor<8x4x8xf32> into tensor<8x32xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
    %32 = tensor.empty(%1) : tensor<1x?x32xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<1x?x32xf32>) -> tensor<1x?x32xf32>
    %34 = linalg.batch_matmul ins(%expanded_12, %expanded_14 : tensor<1x?x8xf32>, tensor<1x8x32xf32>) outs(%33 : tensor<1x?x32xf32>) -> tensor<1x?x32xf32>
    %collapsed_15 = tensor.collapse_shape %34 [[0, 1], [2]] : tensor<1x?x32xf32> into tensor<?x32xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [%1, 4, 8] : tensor<?x32xf32> into tensor<?x4x8xf32>
    %expanded_17 = tensor.expand_shape %30 [[0], [1, 2]] output_shape [%dim_7, 1, 4] : tensor<?x4xf32> into tensor<?x1x4xf32>
    %35 = arith.index_cast %dim_7 : index to i64
    %36 = arith.index_cast %1 : index to i64
    %37 = arith.cmpi eq, %35, %36 : i64
    cf.assert %37, "mismatching contracting dimension"
    %38 = tensor.empty(%dim_7) : tensor<?x1x8xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<?x1x8xf32>) -> tensor<?x1x8xf32>
    %40 = linalg.batch_matmul ins(%expanded_17, %expanded_16 : tensor<?x1x4xf32>, tensor<?x4x8xf32>) outs(%39 : tensor<?x1x8xf32>) -> tensor<?x1x8xf32>
    %extracted_slice = tensor.extract_slice %40[0, 0, 0] [%dim_7, 1, 8] [1, 1, 1] : tensor<?x1x8xf32> to tensor<?x1x8xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<?x1x8xf32> into tensor<?x8xf32>
    %41 = arith.divsi %dim_7, %c2 : index
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0, 1], [2]] output_shape [2, %41, 8] : tensor<?x8xf32> into tensor<2x?x8xf32>
    %42 = arith.cmpi eq, %dim, %41 : index
    cf.assert %42, "mismatched size for broadcast"
    %43 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_19 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%43 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.addf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x?x8xf32>
    return %44 : tensor<2x?x8xf32>
  }
}

