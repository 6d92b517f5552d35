#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<24x8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i8 = arith.constant 0 : i8
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 5.000000e-01 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_3 = arith.constant dense_resource<torch_tensor_16_16_torch.uint8> : tensor<16x16xi8>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %concat = tensor.concat dim(1) %1, %arg0 : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x16x8xf32>
    %2 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<24x8xf32>) outs(%2 : tensor<8x24xf32>) permutation = [1, 0] 
    %3 = tensor.empty() : tensor<2x8x24xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%3 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %5 = tensor.empty() : tensor<2x16x24xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %7 = linalg.batch_matmul ins(%concat, %4 : tensor<2x16x8xf32>, tensor<2x8x24xf32>) outs(%6 : tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %extracted_slice = tensor.extract_slice %7[0, 0, 0] [2, 16, 8] [1, 1, 1] : tensor<2x16x24xf32> to tensor<2x16x8xf32>
    %extracted_slice_4 = tensor.extract_slice %7[0, 0, 8] [2, 16, 8] [1, 1, 1] : tensor<2x16x24xf32> to tensor<2x16x8xf32>
    %extracted_slice_5 = tensor.extract_slice %7[0, 0, 16] [2, 16, 8] [1, 1, 1] : tensor<2x16x24xf32> to tensor<2x16x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 16, 2, 4] : tensor<2x16x8xf32> into tensor<2x16x2x4xf32>
    %8 = tensor.empty() : tensor<2x2x16x4xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<2x16x2x4xf32>) outs(%8 : tensor<2x2x16x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 16, 2, 4] : tensor<2x16x8xf32> into tensor<2x16x2x4xf32>
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 16, 2, 4] : tensor<2x16x8xf32> into tensor<2x16x2x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x16x2x4xf32>) outs(%8 : tensor<2x2x16x4xf32>) permutation = [0, 2, 1, 3] 
    %9 = tensor.empty() : tensor<2x2x4x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_7 : tensor<2x16x2x4xf32>) outs(%9 : tensor<2x2x4x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x2x16x4xf32> into tensor<4x16x4xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x4x16xf32> into tensor<4x4x16xf32>
    %10 = tensor.empty() : tensor<4x16x16xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<4x16x4xf32>, tensor<4x4x16xf32>) outs(%11 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_12 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 2, 16, 16] : tensor<4x16x16xf32> into tensor<2x2x16x16xf32>
    %13 = tensor.empty() : tensor<2x2x16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x2x16x16xf32>) outs(%13 : tensor<2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.mulf %in, %cst_2 : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x16x16xf32>
    %15 = tensor.empty() : tensor<16x16xi1>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<16x16xi8>) outs(%15 : tensor<16x16xi1>) {
    ^bb0(%in: i8, %out: i1):
      %39 = arith.cmpi ne, %in, %c0_i8 : i8
      linalg.yield %39 : i1
    } -> tensor<16x16xi1>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<16x16xi1>) outs(%15 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      %39 = arith.xori %in, %true : i1
      linalg.yield %39 : i1
    } -> tensor<16x16xi1>
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_1, %14 : tensor<16x16xi1>, tensor<f32>, tensor<2x2x16x16xf32>) outs(%13 : tensor<2x2x16x16xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %39 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x16x16xf32>
    %19 = tensor.empty() : tensor<2x2x16xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x2x16xi64>) -> tensor<2x2x16xi64>
    %21 = tensor.empty() : tensor<2x2x16xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %23:2 = linalg.generic {indexing_maps = [#map2, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x2x16x16xf32>) outs(%22, %20 : tensor<2x2x16xf32>, tensor<2x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_21 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<2x2x16xf32>, tensor<2x2x16xi64>)
    %expanded_13 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [2, 2, 16, 1] : tensor<2x2x16xf32> into tensor<2x2x16x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_13 : tensor<2x2x16x16xf32>, tensor<2x2x16x1xf32>) outs(%13 : tensor<2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %39 = arith.subf %in, %in_21 : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x2x16x16xf32>) outs(%13 : tensor<2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x16x16xf32>
    %26 = tensor.empty() : tensor<2x2x16x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x2x16x1xf32>) -> tensor<2x2x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x2x16x16xf32>) outs(%27 : tensor<2x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x16x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x2x16x16xf32>, tensor<2x2x16x1xf32>) outs(%13 : tensor<2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %39 = arith.divf %in, %in_21 : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x16x16xf32>
    %collapsed_14 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x2x16x16xf32> into tensor<4x16x16xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x16x4xf32> into tensor<4x16x4xf32>
    %30 = tensor.empty() : tensor<4x16x4xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<4x16x4xf32>) -> tensor<4x16x4xf32>
    %32 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<4x16x16xf32>, tensor<4x16x4xf32>) outs(%31 : tensor<4x16x4xf32>) -> tensor<4x16x4xf32>
    %expanded_16 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 2, 16, 4] : tensor<4x16x4xf32> into tensor<2x2x16x4xf32>
    %33 = tensor.empty() : tensor<2x16x2x4xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x2x16x4xf32>) outs(%33 : tensor<2x16x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2, 3]] : tensor<2x16x2x4xf32> into tensor<2x16x8xf32>
    %34 = tensor.empty() : tensor<8x8xf32>
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%34 : tensor<8x8xf32>) permutation = [1, 0] 
    %35 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %36 = tensor.empty() : tensor<2x16x8xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
    %38 = linalg.batch_matmul ins(%collapsed_18, %35 : tensor<2x16x8xf32>, tensor<2x8x8xf32>) outs(%37 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
    %extracted_slice_20 = tensor.extract_slice %38[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x16x8xf32> to tensor<2x8x8xf32>
    return %extracted_slice_20 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_16_torch.uint8: "0x0100000001000000000000000000000000000000000100000000000001000000000000000000010000000000010100000000000000000001000000000101010000000000000000000100000001010101000000000000000000010000010101010100000000000000000001000101010101010000000000000000000101010101010101000000000000000000010000000000000000000000000000000101000000000000000000000000000001010100000000000000000000000000010101010000000000000000000000000101010101000000000000000000000001010101010100000000000000000000010101010101010000000000000000000101010101010101"
    }
  }
#-}

