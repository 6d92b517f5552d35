#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x8x16xf32>, %arg1: tensor<48x16xf32>, %arg2: tensor<16x16xf32>) -> tensor<1x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.59460355750136051 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %c0_i64 = arith.constant 0 : i64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.int64_1> : tensor<8xi64>
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.int64> : tensor<8xi64>
    %0 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<48x16xf32>) outs(%0 : tensor<16x48xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<1x16x48xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf32>) outs(%1 : tensor<1x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x48xf32>
    %3 = tensor.empty() : tensor<1x8x48xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x8x48xf32>) -> tensor<1x8x48xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<1x8x16xf32>, tensor<1x16x48xf32>) outs(%4 : tensor<1x8x48xf32>) -> tensor<1x8x48xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %extracted_slice_8 = tensor.extract_slice %5[0, 0, 16] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %extracted_slice_9 = tensor.extract_slice %5[0, 0, 32] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %6 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_11 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_9 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_14 = tensor.expand_shape %cst_7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_15 = tensor.expand_shape %cst_6 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %7 = tensor.empty() : tensor<8x8xi1>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%7 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_26: i64, %out: i1):
      %42 = arith.cmpi sle, %in, %in_26 : i64
      linalg.yield %42 : i1
    } -> tensor<8x8xi1>
    %9 = tensor.empty() : tensor<8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_2, %cst_3 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%9 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %42 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %42 : f32
    } -> tensor<8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.truncf %cst_4 : f64 to f32
      %43 = arith.mulf %in, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_11 : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %12 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.truncf %cst_4 : f64 to f32
      %43 = arith.mulf %in, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_17 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<2x8x8xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %15 = linalg.batch_matmul ins(%collapsed, %collapsed_17 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%14 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_18 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %10 : tensor<1x2x8x8xf32>, tensor<8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %42 = arith.addf %in, %in_26 : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x8x8xf32>
    %17 = tensor.empty() : tensor<1x2x8xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %19 = tensor.empty() : tensor<1x2x8xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %21:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<1x2x8x8xf32>) outs(%20, %18 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_26 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_19 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_19 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %42 = arith.subf %in, %in_26 : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x8x8xf32>
    %24 = tensor.empty() : tensor<1x2x8x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x2x8x8xf32>) outs(%25 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %42 = arith.divf %in, %in_26 : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x8x8xf32>
    %28 = tensor.empty() : tensor<1x2x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2x8x8xf32>) outs(%28 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %42 = arith.extf %in : f32 to f64
      %43 = arith.cmpf oeq, %42, %cst_5 : f64
      linalg.yield %43 : i1
    } -> tensor<1x2x8x8xi1>
    %30 = tensor.empty() : tensor<1x2x8x1xi1>
    %31 = linalg.fill ins(%true : i1) outs(%30 : tensor<1x2x8x1xi1>) -> tensor<1x2x8x1xi1>
    %32 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x2x8x8xi1>) outs(%31 : tensor<1x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %42 = arith.andi %in, %out : i1
      linalg.yield %42 : i1
    } -> tensor<1x2x8x1xi1>
    %33 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_1, %27 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %42 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %34 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%14 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_22 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %35 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<1x2x8x8xf32>) outs(%35 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<1x8x16xf32>
    %36 = tensor.empty() : tensor<16x16xf32>
    %transposed_25 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%36 : tensor<16x16xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<1x16x16xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<16x16xf32>) outs(%37 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %39 = tensor.empty() : tensor<1x8x16xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %41 = linalg.batch_matmul ins(%collapsed_24, %38 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%40 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    return %41 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.int64_1: "0x0800000003000000000000000000000000000000060000000000000001000000000000000700000000000000020000000000000005000000000000000400000000000000",
      torch_tensor_8_torch.int64: "0x0800000003000000000000000000000000000000060000000000000001000000000000000700000000000000020000000000000005000000000000000400000000000000"
    }
  }
#-}

