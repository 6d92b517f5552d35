#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<8x2xf32>
    %cst_3 = arith.constant 4.000000e+00 : f32
    %cst_4 = arith.constant 1.000000e+01 : f32
    %cst_5 = arith.constant 2.000000e+00 : f32
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
    %extracted_slice_6 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_7 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_11 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %61 = linalg.index 0 : index
      %62 = arith.index_cast %61 : index to i64
      linalg.yield %62 : i64
    } -> tensor<2xi64>
    %8 = tensor.empty() : tensor<2xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<2xi64>) outs(%8 : tensor<2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %61 = arith.sitofp %in : i64 to f32
      linalg.yield %61 : f32
    } -> tensor<2xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%9 : tensor<2xf32>) outs(%8 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.divf %in, %cst_3 : f32
      linalg.yield %61 : f32
    } -> tensor<2xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%10 : tensor<2xf32>) outs(%8 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.negf %in : f32
      linalg.yield %61 : f32
    } -> tensor<2xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%11 : tensor<2xf32>) outs(%8 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.powf %cst_4, %in : f32
      linalg.yield %61 : f32
    } -> tensor<2xf32>
    %13 = tensor.empty() : tensor<8xi64>
    %14 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%13 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %61 = linalg.index 0 : index
      %62 = arith.index_cast %61 : index to i64
      linalg.yield %62 : i64
    } -> tensor<8xi64>
    %15 = tensor.empty() : tensor<8xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%14 : tensor<8xi64>) outs(%15 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %61 = arith.sitofp %in : i64 to f32
      linalg.yield %61 : f32
    } -> tensor<8xf32>
    %17 = tensor.empty() : tensor<8x2xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x2xf32>) -> tensor<8x2xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%16, %12 : tensor<8xf32>, tensor<2xf32>) outs(%18 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %61 = arith.mulf %in, %in_28 : f32
      linalg.yield %61 : f32
    } -> tensor<8x2xf32>
    %20 = tensor.empty() : tensor<8x2xcomplex<f32>>
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_2, %19 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%20 : tensor<8x2xcomplex<f32>>) {
    ^bb0(%in: f32, %in_28: f32, %out: complex<f32>):
      %61 = math.cos %in_28 : f32
      %62 = math.sin %in_28 : f32
      %63 = arith.mulf %in, %61 : f32
      %64 = arith.mulf %in, %62 : f32
      %65 = complex.create %63, %64 : complex<f32>
      linalg.yield %65 : complex<f32>
    } -> tensor<8x2xcomplex<f32>>
    %expanded_13 = tensor.expand_shape %transposed_8 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 2] : tensor<2x2x8x4xf32> into tensor<2x2x8x2x2xf32>
    %22 = tensor.empty() : tensor<2x2x8x2xcomplex<f32>>
    %23 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%22 : tensor<2x2x8x2xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %61 = linalg.index 0 : index
      %62 = linalg.index 1 : index
      %63 = linalg.index 2 : index
      %64 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_13[%61, %62, %63, %64, %c0] : tensor<2x2x8x2x2xf32>
      %extracted_28 = tensor.extract %expanded_13[%61, %62, %63, %64, %c1] : tensor<2x2x8x2x2xf32>
      %65 = complex.create %extracted, %extracted_28 : complex<f32>
      linalg.yield %65 : complex<f32>
    } -> tensor<2x2x8x2xcomplex<f32>>
    %24 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %21 : tensor<2x2x8x2xcomplex<f32>>, tensor<8x2xcomplex<f32>>) outs(%22 : tensor<2x2x8x2xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_28: complex<f32>, %out: complex<f32>):
      %61 = complex.mul %in, %in_28 : complex<f32>
      linalg.yield %61 : complex<f32>
    } -> tensor<2x2x8x2xcomplex<f32>>
    %25 = tensor.empty() : tensor<2x2x8x2x2xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x2x8x2xcomplex<f32>>) outs(%25 : tensor<2x2x8x2x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %61 = complex.re %in : complex<f32>
      %62 = complex.im %in : complex<f32>
      %63 = linalg.index 4 : index
      %64 = arith.cmpi eq, %63, %c0 : index
      %65 = arith.select %64, %61, %62 : f32
      linalg.yield %65 : f32
    } -> tensor<2x2x8x2x2xf32>
    %expanded_14 = tensor.expand_shape %transposed_10 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 2] : tensor<2x2x8x4xf32> into tensor<2x2x8x2x2xf32>
    %27 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%22 : tensor<2x2x8x2xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %61 = linalg.index 0 : index
      %62 = linalg.index 1 : index
      %63 = linalg.index 2 : index
      %64 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_14[%61, %62, %63, %64, %c0] : tensor<2x2x8x2x2xf32>
      %extracted_28 = tensor.extract %expanded_14[%61, %62, %63, %64, %c1] : tensor<2x2x8x2x2xf32>
      %65 = complex.create %extracted, %extracted_28 : complex<f32>
      linalg.yield %65 : complex<f32>
    } -> tensor<2x2x8x2xcomplex<f32>>
    %28 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %21 : tensor<2x2x8x2xcomplex<f32>>, tensor<8x2xcomplex<f32>>) outs(%22 : tensor<2x2x8x2xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_28: complex<f32>, %out: complex<f32>):
      %61 = complex.mul %in, %in_28 : complex<f32>
      linalg.yield %61 : complex<f32>
    } -> tensor<2x2x8x2xcomplex<f32>>
    %29 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x2x8x2xcomplex<f32>>) outs(%25 : tensor<2x2x8x2x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %61 = complex.re %in : complex<f32>
      %62 = complex.im %in : complex<f32>
      %63 = linalg.index 4 : index
      %64 = arith.cmpi eq, %63, %c0 : index
      %65 = arith.select %64, %61, %62 : f32
      linalg.yield %65 : f32
    } -> tensor<2x2x8x2x2xf32>
    %collapsed = tensor.collapse_shape %29 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x2xf32> into tensor<2x2x8x4xf32>
    %30 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%30 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_16 = tensor.collapse_shape %26 [[0, 1], [2], [3, 4]] : tensor<2x2x8x2x2xf32> into tensor<4x8x4xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %31 = tensor.empty() : tensor<4x8x8xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %33 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%32 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_18 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %34 = tensor.empty() : tensor<2x2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x2x8x8xf32>) outs(%34 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.divf %in, %cst_5 : f32
      linalg.yield %61 : f32
    } -> tensor<2x2x8x8xf32>
    %expanded_19 = tensor.expand_shape %14 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_20 = tensor.expand_shape %14 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %36 = tensor.empty() : tensor<8x8xi64>
    %37 = linalg.generic {indexing_maps = [#map10, #map11, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_19, %expanded_20 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%36 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_28: i64, %out: i64):
      %61 = arith.subi %in, %in_28 : i64
      linalg.yield %61 : i64
    } -> tensor<8x8xi64>
    %38 = tensor.empty() : tensor<8x8xi1>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<8x8xi64>) outs(%38 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %61 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %61 : i1
    } -> tensor<8x8xi1>
    %40 = linalg.generic {indexing_maps = [#map7, #map12, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_1, %35 : tensor<8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%34 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_28: f32, %in_29: f32, %out: f32):
      %61 = arith.select %in, %in_28, %in_29 : f32
      linalg.yield %61 : f32
    } -> tensor<2x2x8x8xf32>
    %41 = tensor.empty() : tensor<2x2x8xi64>
    %42 = linalg.fill ins(%c0_i64 : i64) outs(%41 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %43 = tensor.empty() : tensor<2x2x8xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %45:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x2x8x8xf32>) outs(%44, %42 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_28: i64):
      %61 = linalg.index 3 : index
      %62 = arith.index_cast %61 : index to i64
      %63 = arith.maximumf %in, %out : f32
      %64 = arith.cmpf ogt, %in, %out : f32
      %65 = arith.select %64, %62, %out_28 : i64
      linalg.yield %63, %65 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_21 = tensor.expand_shape %45#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_21 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%34 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %61 = arith.subf %in, %in_28 : f32
      linalg.yield %61 : f32
    } -> tensor<2x2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x2x8x8xf32>) outs(%34 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.exp %in : f32
      linalg.yield %61 : f32
    } -> tensor<2x2x8x8xf32>
    %48 = tensor.empty() : tensor<2x2x8x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x2x8x8xf32>) outs(%49 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %in, %out : f32
      linalg.yield %61 : f32
    } -> tensor<2x2x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%34 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %61 = arith.divf %in, %in_28 : f32
      linalg.yield %61 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_22 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %52 = tensor.empty() : tensor<4x8x4xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %54 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%53 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_24 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %55 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x2x8x4xf32>) outs(%55 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %56 = tensor.empty() : tensor<8x8xf32>
    %transposed_27 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%56 : tensor<8x8xf32>) permutation = [1, 0] 
    %57 = tensor.empty() : tensor<2x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<8x8xf32>) outs(%57 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%57 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %60 = linalg.batch_matmul ins(%collapsed_26, %58 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%59 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %60 : tensor<2x8x8xf32>
  }
}

