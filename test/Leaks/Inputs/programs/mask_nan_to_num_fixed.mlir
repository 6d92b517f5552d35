#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant 0xFFF0000000000000 : f64
    %cst_4 = arith.constant dense<3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant 0x7FF0000000000000 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%3 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %4[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_8 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_9 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_11 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_9 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_11 : tensor<2x8x2x4xf32>) outs(%6 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %7 = tensor.empty() : tensor<4x8x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_15 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%8 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_16 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %10 = tensor.empty() : tensor<2x2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.mulf %in, %cst_7 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %12 = tensor.empty() : tensor<8xi64>
    %13 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%12 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %46 = linalg.index 0 : index
      %47 = arith.index_cast %46 : index to i64
      linalg.yield %47 : i64
    } -> tensor<8xi64>
    %expanded_17 = tensor.expand_shape %13 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_18 = tensor.expand_shape %13 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %14 = tensor.empty() : tensor<8x8xi64>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%14 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_26: i64, %out: i64):
      %46 = arith.subi %in, %in_26 : i64
      linalg.yield %46 : i64
    } -> tensor<8x8xi64>
    %16 = tensor.empty() : tensor<2x2x8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %in_26: f32, %out: i1):
      %46 = arith.cmpf une, %in, %in_26 : f32
      linalg.yield %46 : i1
    } -> tensor<2x2x8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map2, #map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_6, %11 : tensor<2x2x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %46 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %46 = arith.extf %in : f32 to f64
      %47 = arith.cmpf oeq, %46, %cst_5 : f64
      linalg.yield %47 : i1
    } -> tensor<2x2x8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map2, #map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_4, %18 : tensor<2x2x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %46 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %46 = arith.extf %in : f32 to f64
      %47 = arith.cmpf oeq, %46, %cst_3 : f64
      linalg.yield %47 : i1
    } -> tensor<2x2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map2, #map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_2, %20 : tensor<2x2x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %46 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %23 = tensor.empty() : tensor<8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<8x8xi64>) outs(%23 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %46 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %46 : i1
    } -> tensor<8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map8, #map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_1, %22 : tensor<8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %46 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %26 = tensor.empty() : tensor<2x2x8xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %28 = tensor.empty() : tensor<2x2x8xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %30:2 = linalg.generic {indexing_maps = [#map2, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x2x8x8xf32>) outs(%29, %27 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_26 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_19 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_19 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.subf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %33 = tensor.empty() : tensor<2x2x8x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x2x8x8xf32>) outs(%34 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.divf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %37 = tensor.empty() : tensor<4x8x4xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %39 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%38 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_22 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %40 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x2x8x4xf32>) outs(%40 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %41 = tensor.empty() : tensor<8x8xf32>
    %transposed_25 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%41 : tensor<8x8xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<8x8xf32>) outs(%42 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %45 = linalg.batch_matmul ins(%collapsed_24, %43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%44 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %45 : tensor<2x8x8xf32>
  }
}

