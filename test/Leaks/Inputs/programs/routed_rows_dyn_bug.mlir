#map = affine_map<()[s0] -> (s0 * 2)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d2)>
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
    %5 = tensor.empty() : tensor<4xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<4xi64>) -> tensor<4xi64>
    %7 = tensor.empty() : tensor<4xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4xf32>) -> tensor<4xf32>
    %9:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["reduction", "parallel"]} ins(%4 : tensor<?x4xf32>) outs(%8, %6 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_20 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded = tensor.expand_shape %9#0 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%4, %expanded : tensor<?x4xf32>, tensor<1x4xf32>) outs(%2 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %48 = arith.subf %in, %in_20 : f32
      linalg.yield %48 : f32
    } -> tensor<?x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<?x4xf32>) outs(%2 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<?x4xf32>
    %12 = tensor.empty() : tensor<1x4xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["reduction", "parallel"]} ins(%11 : tensor<?x4xf32>) outs(%13 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<1x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %14 : tensor<?x4xf32>, tensor<1x4xf32>) outs(%2 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %48 = arith.divf %in, %in_20 : f32
      linalg.yield %48 : f32
    } -> tensor<?x4xf32>
    %16 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%5 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i64
      linalg.yield %49 : i64
    } -> tensor<4xi64>
    %17 = tensor.empty(%1) : tensor<?xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<?xi64>) -> tensor<?xi64>
    %19 = tensor.empty(%1) : tensor<?xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<?xf32>) -> tensor<?xf32>
    %21:2 = linalg.generic {indexing_maps = [#map1, #map5, #map5], iterator_types = ["parallel", "reduction"]} ins(%15 : tensor<?x4xf32>) outs(%20, %18 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_20 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_2 = tensor.expand_shape %21#0 [[0, 1]] output_shape [%1, 1] : tensor<?xf32> into tensor<?x1xf32>
    %expanded_3 = tensor.expand_shape %21#1 [[0, 1]] output_shape [%1, 1] : tensor<?xi64> into tensor<?x1xi64>
    %22 = tensor.empty(%1) : tensor<?x4xi1>
    %23 = linalg.generic {indexing_maps = [#map2, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%16, %expanded_3 : tensor<4xi64>, tensor<?x1xi64>) outs(%22 : tensor<?x4xi1>) {
    ^bb0(%in: i64, %in_20: i64, %out: i1):
      %48 = arith.cmpi eq, %in, %in_20 : i64
      linalg.yield %48 : i1
    } -> tensor<?x4xi1>
    %24 = linalg.generic {indexing_maps = [#map1, #map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%23, %cst_1, %15 : tensor<?x4xi1>, tensor<f32>, tensor<?x4xf32>) outs(%2 : tensor<?x4xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %48 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %48 : f32
    } -> tensor<?x4xf32>
    %25:2 = linalg.generic {indexing_maps = [#map1, #map5, #map5], iterator_types = ["parallel", "reduction"]} ins(%24 : tensor<?x4xf32>) outs(%20, %18 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_20 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_4 = tensor.expand_shape %25#0 [[0, 1]] output_shape [%1, 1] : tensor<?xf32> into tensor<?x1xf32>
    %expanded_5 = tensor.expand_shape %25#1 [[0, 1]] output_shape [%1, 1] : tensor<?xi64> into tensor<?x1xi64>
    %concat = tensor.concat dim(1) %expanded_2, %expanded_4 : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x2xf32>
    %concat_6 = tensor.concat dim(1) %expanded_3, %expanded_5 : (tensor<?x1xi64>, tensor<?x1xi64>) -> tensor<?x2xi64>
    %dim_7 = tensor.dim %expanded_3, %c0 : tensor<?x1xi64>
    %expanded_8 = tensor.expand_shape %concat_6 [[0], [1, 2]] output_shape [%dim_7, 2, 1] : tensor<?x2xi64> into tensor<?x2x1xi64>
    %26 = tensor.empty(%dim_7) : tensor<?x2x4xi1>
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8, %16 : tensor<?x2x1xi64>, tensor<4xi64>) outs(%26 : tensor<?x2x4xi1>) {
    ^bb0(%in: i64, %in_20: i64, %out: i1):
      %48 = arith.cmpi eq, %in, %in_20 : i64
      linalg.yield %48 : i1
    } -> tensor<?x2x4xi1>
    %dim_9 = tensor.dim %expanded_2, %c0 : tensor<?x1xf32>
    %expanded_10 = tensor.expand_shape %concat [[0], [1, 2]] output_shape [%dim_9, 2, 1] : tensor<?x2xf32> into tensor<?x2x1xf32>
    %28 = arith.cmpi eq, %dim_7, %dim_9 : index
    cf.assert %28, "mismatched size for broadcast"
    %29 = tensor.empty(%dim_7) : tensor<?x2x4xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map8, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %expanded_10 : tensor<?x2x4xi1>, tensor<?x2x1xf32>) outs(%29 : tensor<?x2x4xf32>) {
    ^bb0(%in: i1, %in_20: f32, %out: f32):
      %48 = arith.uitofp %in : i1 to f32
      %49 = arith.mulf %48, %in_20 : f32
      linalg.yield %49 : f32
    } -> tensor<?x2x4xf32>
    %31 = tensor.empty(%dim_7) : tensor<?x4xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %33 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "parallel"]} ins(%30 : tensor<?x2x4xf32>) outs(%32 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<?x4xf32>
    %34 = tensor.empty() : tensor<8x4x8xf32>
    %transposed_11 = linalg.transpose ins(%arg1 : tensor<4x8x8xf32>) outs(%34 : tensor<8x4x8xf32>) permutation = [1, 0, 2] 
    %expanded_12 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, %1, 8] : tensor<?x8xf32> into tensor<1x?x8xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_11 [[0], [1, 2]] : tensor<8x4x8xf32> into tensor<8x32xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
    %35 = tensor.empty(%1) : tensor<1x?x32xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<1x?x32xf32>) -> tensor<1x?x32xf32>
    %37 = linalg.batch_matmul ins(%expanded_12, %expanded_14 : tensor<1x?x8xf32>, tensor<1x8x32xf32>) outs(%36 : tensor<1x?x32xf32>) -> tensor<1x?x32xf32>
    %collapsed_15 = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<1x?x32xf32> into tensor<?x32xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [%1, 4, 8] : tensor<?x32xf32> into tensor<?x4x8xf32>
    %expanded_17 = tensor.expand_shape %33 [[0], [1, 2]] output_shape [%dim_7, 1, 4] : tensor<?x4xf32> into tensor<?x1x4xf32>
    %38 = arith.index_cast %dim_7 : index to i64
    %39 = arith.index_cast %1 : index to i64
    %40 = arith.cmpi eq, %38, %39 : i64
    cf.assert %40, "mismatching contracting dimension"
    %41 = tensor.empty(%dim_7) : tensor<?x1x8xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<?x1x8xf32>) -> tensor<?x1x8xf32>
    %43 = linalg.batch_matmul ins(%expanded_17, %expanded_16 : tensor<?x1x4xf32>, tensor<?x4x8xf32>) outs(%42 : tensor<?x1x8xf32>) -> tensor<?x1x8xf32>
    %extracted_slice = tensor.extract_slice %43[0, 0, 0] [%dim_7, 1, 8] [1, 1, 1] : tensor<?x1x8xf32> to tensor<?x1x8xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<?x1x8xf32> into tensor<?x8xf32>
    %44 = arith.divsi %dim_7, %c2 : index
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0, 1], [2]] output_shape [2, %44, 8] : tensor<?x8xf32> into tensor<2x?x8xf32>
    %45 = arith.cmpi eq, %dim, %44 : index
    cf.assert %45, "mismatched size for broadcast"
    %46 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_19 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%46 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %48 = arith.addf %in, %in_20 : f32
      linalg.yield %48 : f32
    } -> tensor<2x?x8xf32>
    return %47 : tensor<2x?x8xf32>
  }
}

