#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<() -> ()>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 3.000000e-01 : f64
    %cst_1 = arith.constant 9.000000e-01 : f64
    %cst_2 = arith.constant dense<0> : tensor<i64>
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
    %extracted_slice_3 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_4 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_5 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i64
      linalg.yield %45 : i64
    } -> tensor<8xi64>
    %expanded_9 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_10 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %8 = tensor.empty() : tensor<8x8xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_9, %expanded_10 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %44 = arith.subi %in, %in_22 : i64
      linalg.yield %44 : i64
    } -> tensor<8x8xi64>
    %10 = tensor.empty() : tensor<8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x8xi64>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %44 = arith.sitofp %in : i64 to f32
      linalg.yield %44 : f32
    } -> tensor<8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.absf %in : f32
      linalg.yield %44 : f32
    } -> tensor<8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_1 : f64 to f32
      %45 = math.powf %44, %in : f32
      linalg.yield %45 : f32
    } -> tensor<8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_0 : f64 to f32
      %45 = arith.mulf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<8x8xf32>
    %15 = tensor.empty() : tensor<8x8xcomplex<f32>>
    %16 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13, %14 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%15 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: f32, %in_22: f32, %out: complex<f32>):
      %44 = math.cos %in_22 : f32
      %45 = math.sin %in_22 : f32
      %46 = arith.mulf %in, %44 : f32
      %47 = arith.mulf %in, %45 : f32
      %48 = complex.create %46, %47 : complex<f32>
      linalg.yield %48 : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %17 = tensor.empty() : tensor<8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x8xf32>) outs(%17 : tensor<8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %44 = arith.cmpf oge, %in, %cst : f32
      linalg.yield %44 : i1
    } -> tensor<8x8xi1>
    %19 = tensor.empty() : tensor<complex<f32>>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%cst_2 : tensor<i64>) outs(%19 : tensor<complex<f32>>) {
    ^bb0(%in: i64, %out: complex<f32>):
      %44 = arith.sitofp %in : i64 to f32
      %45 = complex.create %44, %cst : complex<f32>
      linalg.yield %45 : complex<f32>
    } -> tensor<complex<f32>>
    %21 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<complex<f32>>) outs(%15 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %out: complex<f32>):
      linalg.yield %in : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%18, %16, %21 : tensor<8x8xi1>, tensor<8x8xcomplex<f32>>, tensor<8x8xcomplex<f32>>) outs(%15 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: i1, %in_22: complex<f32>, %in_23: complex<f32>, %out: complex<f32>):
      %44 = arith.select %in, %in_22, %in_23 : complex<f32>
      linalg.yield %44 : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %23 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_11 = linalg.transpose ins(%expanded_6 : tensor<2x8x2x4xf32>) outs(%23 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %24 = tensor.empty() : tensor<4x8x8xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %26 = linalg.batch_matmul ins(%collapsed, %collapsed_12 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%25 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_13 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed_5[0, 0, 0, 0] [2, 2, 8, 1] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x1xf32>
    %27 = tensor.empty() : tensor<2x2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<2x2x8x1xf32>) outs(%27 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x1xf32>
    %29 = tensor.empty() : tensor<2x2x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %28 : tensor<8x8xf32>, tensor<2x2x8x1xf32>) outs(%29 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %44 = arith.addf %in, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x8x8xf32>
    %31 = tensor.empty() : tensor<2x2x8x8xcomplex<f32>>
    %32 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %30 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%31 : tensor<2x2x8x8xcomplex<f32>>) {
    ^bb0(%in: f32, %in_22: f32, %out: complex<f32>):
      %44 = complex.create %in, %in_22 : complex<f32>
      linalg.yield %44 : complex<f32>
    } -> tensor<2x2x8x8xcomplex<f32>>
    %33 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %32 : tensor<8x8xcomplex<f32>>, tensor<2x2x8x8xcomplex<f32>>) outs(%31 : tensor<2x2x8x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_22: complex<f32>, %out: complex<f32>):
      %44 = complex.mul %in, %in_22 : complex<f32>
      linalg.yield %44 : complex<f32>
    } -> tensor<2x2x8x8xcomplex<f32>>
    %34 = tensor.empty() : tensor<2x2x8x8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x2x8x8xcomplex<f32>>) outs(%34 : tensor<2x2x8x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %44 = complex.re %in : complex<f32>
      %45 = complex.im %in : complex<f32>
      %46 = linalg.index 4 : index
      %47 = arith.cmpi eq, %46, %c0 : index
      %48 = arith.select %47, %44, %45 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8x2xf32>
    %extracted_slice_15 = tensor.extract_slice %35[0, 0, 0, 0, 0] [2, 2, 8, 8, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x8x2xf32> to tensor<2x2x8x8x1xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice_15 [[0, 1], [2], [3, 4]] : tensor<2x2x8x8x1xf32> into tensor<4x8x8xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %36 = tensor.empty() : tensor<4x8x4xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %38 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%37 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_18 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %39 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x2x8x4xf32>) outs(%39 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_21 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<8x8xf32>) outs(%40 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %43 = linalg.batch_matmul ins(%collapsed_20, %41 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%42 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %43 : tensor<2x8x8xf32>
  }
}

