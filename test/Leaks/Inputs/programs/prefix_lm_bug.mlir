#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x?x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x?x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 0.70710678118654757 : f64
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<2x?x8xf32>
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = tensor.empty(%dim) : tensor<2x?x24xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x?x24xf32>) -> tensor<2x?x24xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x?x8xf32>, tensor<2x8x24xf32>) outs(%4 : tensor<2x?x24xf32>) -> tensor<2x?x24xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %extracted_slice_5 = tensor.extract_slice %5[0, 0, 8] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %extracted_slice_6 = tensor.extract_slice %5[0, 0, 16] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %6 = tensor.empty(%dim) : tensor<2x2x?x4xf32>
    %transposed_7 = linalg.transpose ins(%expanded : tensor<2x?x2x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x?x2x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty(%dim) : tensor<?xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i64
      linalg.yield %59 : i64
    } -> tensor<?xi64>
    %expanded_11 = tensor.expand_shape %8 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_12 = tensor.expand_shape %8 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %9 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%9 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %58 = arith.subi %in, %in_24 : i64
      linalg.yield %58 : i64
    } -> tensor<?x?xi64>
    %11 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<?x?xi64>) outs(%11 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %58 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %13 = tensor.empty(%dim) : tensor<?xi1>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<?xi64>) outs(%13 : tensor<?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %58 = arith.cmpi slt, %in, %c3_i64 : i64
      linalg.yield %58 : i1
    } -> tensor<?xi1>
    %expanded_13 = tensor.expand_shape %14 [[0, 1]] output_shape [1, %dim] : tensor<?xi1> into tensor<1x?xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%12, %expanded_13 : tensor<?x?xi1>, tensor<1x?xi1>) outs(%11 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_24: i1, %out: i1):
      %58 = arith.ori %in, %in_24 : i1
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %16 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_1, %cst_2 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %58 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %58 : f32
    } -> tensor<?x?xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<2x2x?x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_3 : f64 to f32
      %59 = arith.mulf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x?x4xf32>
    %19 = tensor.empty(%dim) : tensor<2x2x4x?xf32>
    %transposed_14 = linalg.transpose ins(%expanded_8 : tensor<2x?x2x4xf32>) outs(%19 : tensor<2x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<2x2x4x?xf32>) outs(%19 : tensor<2x2x4x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_3 : f64 to f32
      %59 = arith.mulf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x4x?xf32>
    %collapsed = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_15 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %21 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %23 = linalg.batch_matmul ins(%collapsed, %collapsed_15 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%22 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_16 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 2, %dim, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %24 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %17 : tensor<2x2x?x?xf32>, tensor<?x?xf32>) outs(%24 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %58 = arith.addf %in, %in_24 : f32
      linalg.yield %58 : f32
    } -> tensor<2x2x?x?xf32>
    %26 = tensor.empty(%dim) : tensor<2x2x?xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %28 = tensor.empty(%dim) : tensor<2x2x?xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %30:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x2x?x?xf32>) outs(%29, %27 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_24 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_17 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_17 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%24 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %58 = arith.subf %in, %in_24 : f32
      linalg.yield %58 : f32
    } -> tensor<2x2x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x2x?x?xf32>) outs(%24 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x2x?x?xf32>
    %33 = tensor.empty(%dim) : tensor<2x2x?x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x2x?x?xf32>) outs(%34 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<2x2x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%24 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %58 = arith.divf %in, %in_24 : f32
      linalg.yield %58 : f32
    } -> tensor<2x2x?x?xf32>
    %37 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xi1>
    %38 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x2x?x?xf32>) outs(%37 : tensor<2x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %58 = arith.extf %in : f32 to f64
      %59 = arith.cmpf oeq, %58, %cst_4 : f64
      linalg.yield %59 : i1
    } -> tensor<2x2x?x?xi1>
    %39 = tensor.empty(%dim) : tensor<2x2x?x1xi1>
    %40 = linalg.fill ins(%true : i1) outs(%39 : tensor<2x2x?x1xi1>) -> tensor<2x2x?x1xi1>
    %41 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x2x?x?xi1>) outs(%40 : tensor<2x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %58 = arith.andi %in, %out : i1
      linalg.yield %58 : i1
    } -> tensor<2x2x?x1xi1>
    %42 = arith.index_cast %dim : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %45 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%44 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x?x?xf32>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %46 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %45, %36 : tensor<2x2x?x1xi1>, tensor<2x2x?x?xf32>, tensor<2x2x?x?xf32>) outs(%46 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %58 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %58 : f32
    } -> tensor<2x2x?x?xf32>
    cf.assert %true, "mismatching contracting dimension"
    %collapsed_18 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %48 = tensor.empty(%dim) : tensor<4x?x4xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %50 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%49 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_20 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 2, %dim, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %51 = tensor.empty(%dim) : tensor<2x?x2x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x2x?x4xf32>) outs(%51 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3]] : tensor<2x?x2x4xf32> into tensor<2x?x8xf32>
    %52 = tensor.empty() : tensor<8x8xf32>
    %transposed_23 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%52 : tensor<8x8xf32>) permutation = [1, 0] 
    %53 = tensor.empty() : tensor<2x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x8xf32>) outs(%53 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %55 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %57 = linalg.batch_matmul ins(%collapsed_22, %54 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%56 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    return %57 : tensor<2x?x8xf32>
  }
}

