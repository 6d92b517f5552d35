#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?x16xf32>, %arg1: tensor<48x16xf32>, %arg2: tensor<16x16xf32>) -> tensor<1x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_3 = arith.constant 3.000000e-01 : f64
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
    %extracted_slice_4 = tensor.extract_slice %5[0, 0, 16] [1, %dim, 16] [1, 1, 1] : tensor<1x?x48xf32> to tensor<1x?x16xf32>
    %extracted_slice_5 = tensor.extract_slice %5[0, 0, 32] [1, %dim, 16] [1, 1, 1] : tensor<1x?x48xf32> to tensor<1x?x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %6 = tensor.empty(%dim) : tensor<1x2x?x8xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<1x?x2x8xf32>) outs(%6 : tensor<1x2x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<1x?x16xf32> into tensor<1x?x2x8xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<1x?x2x8xf32>) outs(%6 : tensor<1x2x?x8xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty(%dim) : tensor<1x2x8x?xf32>
    %transposed_10 = linalg.transpose ins(%expanded_7 : tensor<1x?x2x8xf32>) outs(%7 : tensor<1x2x8x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<1x2x8x?xf32> into tensor<2x8x?xf32>
    %8 = tensor.empty(%dim, %dim) : tensor<2x?x?xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %10 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%9 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %expanded_12 = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [1, 2, %dim, %dim] : tensor<2x?x?xf32> into tensor<1x2x?x?xf32>
    %11 = tensor.empty(%dim, %dim) : tensor<1x2x?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x2x?x?xf32>) outs(%11 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_3 : f64 to f32
      %45 = arith.mulf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<1x2x?x?xf32>
    %expanded_13 = tensor.expand_shape %cst_2 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32>
    %13 = tensor.empty(%dim) : tensor<?xi64>
    %14 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%13 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i64
      linalg.yield %45 : i64
    } -> tensor<?xi64>
    %expanded_14 = tensor.expand_shape %14 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_15 = tensor.expand_shape %14 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %15 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%15 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %44 = arith.subi %in, %in_23 : i64
      linalg.yield %44 : i64
    } -> tensor<?x?xi64>
    %17 = linalg.generic {indexing_maps = [#map7, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13, %16 : tensor<2x1x1xf32>, tensor<?x?xi64>) outs(%8 : tensor<2x?x?xf32>) {
    ^bb0(%in: f32, %in_23: i64, %out: f32):
      %44 = arith.sitofp %in_23 : i64 to f32
      %45 = arith.mulf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x?x?xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %17 : tensor<1x2x?x?xf32>, tensor<2x?x?xf32>) outs(%11 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.addf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x?x?xf32>
    %19 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%19 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_23: i64, %out: i1):
      %44 = arith.cmpi sle, %in, %in_23 : i64
      linalg.yield %44 : i1
    } -> tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<?x?xi1>) outs(%19 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %44 = arith.xori %in, %true : i1
      linalg.yield %44 : i1
    } -> tensor<?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map9, #map10, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_1, %18 : tensor<?x?xi1>, tensor<f32>, tensor<1x2x?x?xf32>) outs(%11 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %44 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x?x?xf32>
    %23 = tensor.empty(%dim) : tensor<1x2x?xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<1x2x?xi64>) -> tensor<1x2x?xi64>
    %25 = tensor.empty(%dim) : tensor<1x2x?xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %27:2 = linalg.generic {indexing_maps = [#map2, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<1x2x?x?xf32>) outs(%26, %24 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_23 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_16 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [1, 2, %dim, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_16 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%11 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.subf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x?x?xf32>) outs(%11 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x?x?xf32>
    %30 = tensor.empty(%dim) : tensor<1x2x?x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x2x?x?xf32>) outs(%31 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%11 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.divf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x?x?xf32>
    %collapsed_17 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<1x2x?x?xf32> into tensor<2x?x?xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %34 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %36 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%35 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded_19 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [1, 2, %dim, 8] : tensor<2x?x8xf32> into tensor<1x2x?x8xf32>
    %37 = tensor.empty(%dim) : tensor<1x?x2x8xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x2x?x8xf32>) outs(%37 : tensor<1x?x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2, 3]] : tensor<1x?x2x8xf32> into tensor<1x?x16xf32>
    %38 = tensor.empty() : tensor<16x16xf32>
    %transposed_22 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%38 : tensor<16x16xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<1x16x16xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<16x16xf32>) outs(%39 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %41 = tensor.empty(%dim) : tensor<1x?x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %43 = linalg.batch_matmul ins(%collapsed_21, %40 : tensor<1x?x16xf32>, tensor<1x16x16xf32>) outs(%42 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    return %43 : tensor<1x?x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000003F0000803E"
    }
  }
#-}

