#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<()[s0] -> (s0 + 1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x?xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<24x8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x?x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %c-1 = arith.constant -1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x1x8xf32>
    %cst_3 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %0 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%0 : tensor<2x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %58 = arith.index_cast %in : i64 to index
      %59 = linalg.index 2 : index
      %60 = arith.cmpi slt, %58, %c32 : index
      cf.assert %60, "index must be smaller than dim size"
      %61 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %61, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%58, %59] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%0 : tensor<2x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %58 = arith.index_cast %in : i64 to index
      %59 = linalg.index 2 : index
      %60 = arith.cmpi slt, %58, %c32 : index
      cf.assert %60, "index must be smaller than dim size"
      %61 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %61, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%58, %59] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %3 = arith.index_cast %dim : index to i64
    %4 = arith.minsi %3, %c0_i64 : i64
    %5 = arith.index_cast %4 : i64 to index
    %6 = arith.addi %dim, %c-1 : index
    %7 = arith.cmpi slt, %6, %c0 : index
    %8 = arith.select %7, %c-1, %6 : index
    %9 = arith.minsi %8, %dim : index
    %10 = arith.subi %9, %5 : index
    %11 = arith.maxsi %10, %c0 : index
    %extracted_slice = tensor.extract_slice %2[0, %5, 0] [2, %11, 8] [1, 1, 1] : tensor<2x?x8xf32> to tensor<2x?x8xf32>
    %concat = tensor.concat dim(1) %cst_2, %extracted_slice : (tensor<2x1x8xf32>, tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %12 = affine.apply #map2()[%11]
    %13 = arith.cmpi eq, %dim, %12 : index
    cf.assert %13, "mismatched size for broadcast"
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %concat : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%0 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %58 = arith.addf %in, %in_24 : f32
      linalg.yield %58 : f32
    } -> tensor<2x?x8xf32>
    %15 = tensor.empty(%dim) : tensor<?xi64>
    %16 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%15 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i64
      linalg.yield %59 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %16 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_4 = tensor.expand_shape %16 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %17 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%17 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %58 = arith.subi %in, %in_24 : i64
      linalg.yield %58 : i64
    } -> tensor<?x?xi64>
    %19 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<?x?xi64>) outs(%19 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %58 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %expanded_5 = tensor.expand_shape %20 [[0, 1, 2], [3]] output_shape [1, 1, %dim, %dim] : tensor<?x?xi1> into tensor<1x1x?x?xi1>
    %21 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<24x8xf32>) outs(%21 : tensor<8x24xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<2x8x24xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%22 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %24 = tensor.empty(%dim) : tensor<2x?x24xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x?x24xf32>) -> tensor<2x?x24xf32>
    %26 = linalg.batch_matmul ins(%14, %23 : tensor<2x?x8xf32>, tensor<2x8x24xf32>) outs(%25 : tensor<2x?x24xf32>) -> tensor<2x?x24xf32>
    %extracted_slice_6 = tensor.extract_slice %26[0, 0, 0] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %extracted_slice_7 = tensor.extract_slice %26[0, 0, 8] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %extracted_slice_8 = tensor.extract_slice %26[0, 0, 16] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %27 = tensor.empty(%dim) : tensor<2x2x?x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x?x2x4xf32>) outs(%27 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_11 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x?x2x4xf32>) outs(%27 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %28 = tensor.empty(%dim) : tensor<2x2x4x?xf32>
    %transposed_14 = linalg.transpose ins(%expanded_11 : tensor<2x?x2x4xf32>) outs(%28 : tensor<2x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %29 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %31 = linalg.batch_matmul ins(%collapsed, %collapsed_15 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%30 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_16 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 2, %dim, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %32 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x2x?x?xf32>) outs(%32 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.mulf %in, %cst_3 : f32
      linalg.yield %58 : f32
    } -> tensor<2x2x?x?xf32>
    %34 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %35 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x1x?x?xi1>) outs(%34 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %58 = arith.xori %in, %true : i1
      linalg.yield %58 : i1
    } -> tensor<1x1x?x?xi1>
    %36 = linalg.generic {indexing_maps = [#map9, #map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_1, %33 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<2x2x?x?xf32>) outs(%32 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %58 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %58 : f32
    } -> tensor<2x2x?x?xf32>
    %37 = tensor.empty(%dim) : tensor<2x2x?xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %39 = tensor.empty(%dim) : tensor<2x2x?xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %41:2 = linalg.generic {indexing_maps = [#map8, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x2x?x?xf32>) outs(%40, %38 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_24 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_17 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_17 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%32 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %58 = arith.subf %in, %in_24 : f32
      linalg.yield %58 : f32
    } -> tensor<2x2x?x?xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x2x?x?xf32>) outs(%32 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x2x?x?xf32>
    %44 = tensor.empty(%dim) : tensor<2x2x?x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x2x?x?xf32>) outs(%45 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<2x2x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%32 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %58 = arith.divf %in, %in_24 : f32
      linalg.yield %58 : f32
    } -> tensor<2x2x?x?xf32>
    %collapsed_18 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %48 = tensor.empty(%dim) : tensor<4x?x4xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %50 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%49 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_20 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 2, %dim, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %51 = tensor.empty(%dim) : tensor<2x?x2x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x2x?x4xf32>) outs(%51 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3]] : tensor<2x?x2x4xf32> into tensor<2x?x8xf32>
    %52 = tensor.empty() : tensor<8x8xf32>
    %transposed_23 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%52 : tensor<8x8xf32>) permutation = [1, 0] 
    %53 = tensor.empty() : tensor<2x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x8xf32>) outs(%53 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %56 = linalg.batch_matmul ins(%collapsed_22, %54 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%55 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %56 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%0 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %58 = arith.addf %in, %in_24 : f32
      linalg.yield %58 : f32
    } -> tensor<2x?x8xf32>
    return %57 : tensor<2x?x8xf32>
  }
}

