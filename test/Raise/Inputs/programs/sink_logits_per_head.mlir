#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x8x16xf32>, %arg1: tensor<48x16xf32>, %arg2: tensor<16x16xf32>) -> tensor<1x8x16xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<8x8xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_4 = arith.constant 3.000000e-01 : f64
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
    %extracted_slice_5 = tensor.extract_slice %5[0, 0, 16] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %extracted_slice_6 = tensor.extract_slice %5[0, 0, 32] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %6 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_7 = linalg.transpose ins(%expanded : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_11 = linalg.transpose ins(%expanded_8 : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %7 = tensor.empty() : tensor<2x8x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_12 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_13 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_4 : f64 to f32
      %47 = arith.mulf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x8x8xf32>
    %11 = tensor.empty() : tensor<8xi64>
    %12 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%11 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %46 = linalg.index 0 : index
      %47 = arith.index_cast %46 : index to i64
      linalg.yield %47 : i64
    } -> tensor<8xi64>
    %expanded_14 = tensor.expand_shape %12 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_15 = tensor.expand_shape %12 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %13 = tensor.empty() : tensor<8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_26: i64, %out: i1):
      %46 = arith.cmpi sle, %in, %in_26 : i64
      linalg.yield %46 : i1
    } -> tensor<8x8xi1>
    %15 = tensor.empty() : tensor<8x8xi64>
    %16 = linalg.generic {indexing_maps = [#map5, #map4, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%15 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_26: i64, %out: i64):
      %46 = arith.subi %in, %in_26 : i64
      linalg.yield %46 : i64
    } -> tensor<8x8xi64>
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<8x8xi64>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %46 = arith.cmpi slt, %in, %c3_i64 : i64
      linalg.yield %46 : i1
    } -> tensor<8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%14, %17 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_26: i1, %out: i1):
      %46 = arith.andi %in, %in_26 : i1
      linalg.yield %46 : i1
    } -> tensor<8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<8x8xi1>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %46 = arith.xori %in, %true : i1
      linalg.yield %46 : i1
    } -> tensor<8x8xi1>
    %20 = tensor.empty() : tensor<8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map7, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_1, %cst_2 : tensor<8x8xi1>, tensor<f32>, tensor<8x8xf32>) outs(%20 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %46 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %46 : f32
    } -> tensor<8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %21 : tensor<1x2x8x8xf32>, tensor<8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.addf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x8x8xf32>
    %23 = tensor.empty() : tensor<1x2x8x1xf32>
    %expanded_16 = tensor.expand_shape %cst_3 [[0, 1, 2]] output_shape [1, 2, 1] : tensor<2xf32> into tensor<1x2x1xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x2x1xf32>) outs(%23 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1xf32>
    %concat = tensor.concat dim(3) %22, %24 : (tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) -> tensor<1x2x8x9xf32>
    %25 = tensor.empty() : tensor<1x2x8xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %27 = tensor.empty() : tensor<1x2x8xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %29:2 = linalg.generic {indexing_maps = [#map2, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<1x2x8x9xf32>) outs(%28, %26 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_26 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_17 = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %30 = tensor.empty() : tensor<1x2x8x9xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_17 : tensor<1x2x8x9xf32>, tensor<1x2x8x1xf32>) outs(%30 : tensor<1x2x8x9xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.subf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x8x9xf32>
    %32:2 = linalg.generic {indexing_maps = [#map2, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x2x8x9xf32>) outs(%28, %26 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_26 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_18 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_18 : tensor<1x2x8x9xf32>, tensor<1x2x8x1xf32>) outs(%30 : tensor<1x2x8x9xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.subf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x8x9xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x2x8x9xf32>) outs(%30 : tensor<1x2x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x8x9xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x2x8x9xf32>) outs(%35 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<1x2x8x9xf32>, tensor<1x2x8x1xf32>) outs(%30 : tensor<1x2x8x9xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.divf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x8x9xf32>
    %extracted_slice_19 = tensor.extract_slice %37[0, 0, 0, 0] [1, 2, 8, 8] [1, 1, 1, 1] : tensor<1x2x8x9xf32> to tensor<1x2x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %38 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_22 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %39 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<1x2x8x8xf32>) outs(%39 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<1x8x16xf32>
    %40 = tensor.empty() : tensor<16x16xf32>
    %transposed_25 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%40 : tensor<16x16xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<1x16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<16x16xf32>) outs(%41 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %43 = tensor.empty() : tensor<1x8x16xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %45 = linalg.batch_matmul ins(%collapsed_24, %42 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%44 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    return %45 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000003333333FCDCCCCBE"
    }
  }
#-}

