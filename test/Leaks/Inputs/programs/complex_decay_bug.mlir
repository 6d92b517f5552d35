#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 3.000000e-01 : f64
    %cst_1 = arith.constant 9.000000e-01 : f64
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
    %extracted_slice_2 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_3 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_5 = tensor.expand_shape %extracted_slice_2 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %38 = linalg.index 0 : index
      %39 = arith.index_cast %38 : index to i64
      linalg.yield %39 : i64
    } -> tensor<8xi64>
    %expanded_8 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_9 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %8 = tensor.empty() : tensor<8x8xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_8, %expanded_9 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_21: i64, %out: i64):
      %38 = arith.subi %in, %in_21 : i64
      linalg.yield %38 : i64
    } -> tensor<8x8xi64>
    %10 = tensor.empty() : tensor<8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x8xi64>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %38 = arith.sitofp %in : i64 to f32
      linalg.yield %38 : f32
    } -> tensor<8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.absf %in : f32
      linalg.yield %38 : f32
    } -> tensor<8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.truncf %cst_1 : f64 to f32
      %39 = math.powf %38, %in : f32
      linalg.yield %39 : f32
    } -> tensor<8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.truncf %cst_0 : f64 to f32
      %39 = arith.mulf %in, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<8x8xf32>
    %15 = tensor.empty() : tensor<8x8xcomplex<f32>>
    %16 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13, %14 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%15 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: f32, %in_21: f32, %out: complex<f32>):
      %38 = math.cos %in_21 : f32
      %39 = math.sin %in_21 : f32
      %40 = arith.mulf %in, %38 : f32
      %41 = arith.mulf %in, %39 : f32
      %42 = complex.create %40, %41 : complex<f32>
      linalg.yield %42 : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %17 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded_5 : tensor<2x8x2x4xf32>) outs(%17 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %18 = tensor.empty() : tensor<4x8x8xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %20 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%19 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_12 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_4[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x1xf32>
    %21 = tensor.empty() : tensor<2x2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x2x8x1xf32>) outs(%21 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %cst : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x1xf32>
    %23 = tensor.empty() : tensor<2x2x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %22 : tensor<8x8xf32>, tensor<2x2x8x1xf32>) outs(%23 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.addf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x8xf32>
    %25 = tensor.empty() : tensor<2x2x8x8xcomplex<f32>>
    %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %24 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%25 : tensor<2x2x8x8xcomplex<f32>>) {
    ^bb0(%in: f32, %in_21: f32, %out: complex<f32>):
      %38 = complex.create %in, %in_21 : complex<f32>
      linalg.yield %38 : complex<f32>
    } -> tensor<2x2x8x8xcomplex<f32>>
    %27 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %26 : tensor<8x8xcomplex<f32>>, tensor<2x2x8x8xcomplex<f32>>) outs(%25 : tensor<2x2x8x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_21: complex<f32>, %out: complex<f32>):
      %38 = complex.mul %in, %in_21 : complex<f32>
      linalg.yield %38 : complex<f32>
    } -> tensor<2x2x8x8xcomplex<f32>>
    %28 = tensor.empty() : tensor<2x2x8x8x2xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x2x8x8xcomplex<f32>>) outs(%28 : tensor<2x2x8x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %38 = complex.re %in : complex<f32>
      %39 = complex.im %in : complex<f32>
      %40 = linalg.index 4 : index
      %41 = arith.cmpi eq, %40, %c0 : index
      %42 = arith.select %41, %38, %39 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8x2xf32>
    %extracted_slice_14 = tensor.extract_slice %29[0, 0, 0, 0, 0] [2, 2, 8, 8, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x8x2xf32> to tensor<2x2x8x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2], [3, 4]] : tensor<2x2x8x8x1xf32> into tensor<4x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %30 = tensor.empty() : tensor<4x8x4xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %32 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%31 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_17 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %33 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x2x8x4xf32>) outs(%33 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_20 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x8xf32>) outs(%34 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %37 = linalg.batch_matmul ins(%collapsed_19, %35 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%36 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %37 : tensor<2x8x8xf32>
  }
}

