#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-1.000000e+04> : tensor<f16>
    %cst_2 = arith.constant 5.000000e-01 : f16
    %cst_3 = arith.constant 3.000000e+03 : f16
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
    %extracted_slice_4 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_5 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<2x2x8x4xf16>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<2x2x8x4xf32>) outs(%6 : tensor<2x2x8x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<2x2x8x4xf16>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<2x2x8x4xf32>) outs(%6 : tensor<2x2x8x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<2x2x8x4xf16>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<2x2x8x4xf32>) outs(%6 : tensor<2x2x8x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<2x2x8x4xf16>
    %10 = tensor.empty() : tensor<2x2x4x8xf16>
    %transposed_11 = linalg.transpose ins(%8 : tensor<2x2x8x4xf16>) outs(%10 : tensor<2x2x4x8xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<2x2x8x4xf16> into tensor<4x8x4xf16>
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x2x4x8xf16> into tensor<4x4x8xf16>
    %11 = tensor.empty() : tensor<4x8x8xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %13 = linalg.batch_matmul ins(%collapsed, %collapsed_12 : tensor<4x8x4xf16>, tensor<4x4x8xf16>) outs(%12 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %14 = tensor.empty() : tensor<4x8x8xf16>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<4x8x8xf32>) outs(%14 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<4x8x8xf16>
    %expanded_13 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf16> into tensor<2x2x8x8xf16>
    %16 = tensor.empty() : tensor<2x2x8x8xf16>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x2x8x8xf16>) outs(%16 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %52 = arith.mulf %in, %cst_2 : f16
      linalg.yield %52 : f16
    } -> tensor<2x2x8x8xf16>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x2x8x8xf16>) outs(%16 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %52 = arith.mulf %in, %cst_3 : f16
      linalg.yield %52 : f16
    } -> tensor<2x2x8x8xf16>
    %19 = tensor.empty() : tensor<8xi64>
    %20 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%19 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i64
      linalg.yield %53 : i64
    } -> tensor<8xi64>
    %expanded_14 = tensor.expand_shape %20 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_15 = tensor.expand_shape %20 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %21 = tensor.empty() : tensor<8x8xi64>
    %22 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%21 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %52 = arith.subi %in, %in_23 : i64
      linalg.yield %52 : i64
    } -> tensor<8x8xi64>
    %23 = tensor.empty() : tensor<8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<8x8xi64>) outs(%23 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %52 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %52 : i1
    } -> tensor<8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_1, %18 : tensor<8x8xi1>, tensor<f16>, tensor<2x2x8x8xf16>) outs(%16 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: i1, %in_23: f16, %in_24: f16, %out: f16):
      %52 = arith.select %in, %in_23, %in_24 : f16
      linalg.yield %52 : f16
    } -> tensor<2x2x8x8xf16>
    %26 = tensor.empty() : tensor<2x2x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x2x8x8xf16>) outs(%26 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %52 = arith.extf %in : f16 to f32
      linalg.yield %52 : f32
    } -> tensor<2x2x8x8xf32>
    %28 = tensor.empty() : tensor<2x2x8xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %30 = tensor.empty() : tensor<2x2x8xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %32:2 = linalg.generic {indexing_maps = [#map2, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x2x8x8xf32>) outs(%31, %29 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %52 = linalg.index 3 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = arith.maximumf %in, %out : f32
      %55 = arith.cmpf ogt, %in, %out : f32
      %56 = arith.select %55, %53, %out_23 : i64
      linalg.yield %54, %56 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_16 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_16 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%26 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.subf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x2x8x8xf32>) outs(%26 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x8x8xf32>
    %35 = tensor.empty() : tensor<2x2x8x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x2x8x8xf32>) outs(%36 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %out : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%26 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.divf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x2x8x8xf32>) outs(%16 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<2x2x8x8xf16>
    %collapsed_17 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_18 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x2x8x4xf16> into tensor<4x8x4xf16>
    %40 = tensor.empty() : tensor<4x8x4xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %42 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<4x8x8xf16>, tensor<4x8x4xf16>) outs(%41 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %43 = tensor.empty() : tensor<4x8x4xf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<4x8x4xf32>) outs(%43 : tensor<4x8x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<4x8x4xf16>
    %expanded_19 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf16> into tensor<2x2x8x4xf16>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x2x8x4xf16>) outs(%5 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %52 = arith.extf %in : f16 to f32
      linalg.yield %52 : f32
    } -> tensor<2x2x8x4xf32>
    %46 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_20 = linalg.transpose ins(%45 : tensor<2x2x8x4xf32>) outs(%46 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %47 = tensor.empty() : tensor<8x8xf32>
    %transposed_22 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%47 : tensor<8x8xf32>) permutation = [1, 0] 
    %48 = tensor.empty() : tensor<2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<8x8xf32>) outs(%48 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %51 = linalg.batch_matmul ins(%collapsed_21, %49 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %51 : tensor<2x8x8xf32>
  }
}

