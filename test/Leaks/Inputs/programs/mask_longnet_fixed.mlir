#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 4.000000e+00 : f64
    %cst_3 = arith.constant 5.000000e-01 : f32
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
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i64
      linalg.yield %49 : i64
    } -> tensor<8xi64>
    %expanded_10 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_11 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %8 = tensor.empty() : tensor<8x1xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_10 : tensor<8x1xi64>) outs(%8 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %48 = arith.sitofp %in : i64 to f64
      %49 = arith.divf %48, %cst_2 : f64
      %50 = math.floor %49 : f64
      %51 = arith.fptosi %50 : f64 to i64
      linalg.yield %51 : i64
    } -> tensor<8x1xi64>
    %10 = tensor.empty() : tensor<1x8xi64>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_11 : tensor<1x8xi64>) outs(%10 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %48 = arith.sitofp %in : i64 to f64
      %49 = arith.divf %48, %cst_2 : f64
      %50 = math.floor %49 : f64
      %51 = arith.fptosi %50 : f64 to i64
      linalg.yield %51 : i64
    } -> tensor<1x8xi64>
    %12 = tensor.empty() : tensor<8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %11 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_25: i64, %out: i1):
      %48 = arith.cmpi eq, %in, %in_25 : i64
      linalg.yield %48 : i1
    } -> tensor<8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_10 : tensor<8x1xi64>) outs(%8 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %48 = arith.remsi %in, %c2_i64 : i64
      %49 = arith.cmpi ne, %48, %c0_i64 : i64
      %50 = arith.cmpi slt, %48, %c0_i64 : i64
      %51 = arith.andi %49, %50 : i1
      %52 = arith.addi %48, %c2_i64 : i64
      %53 = arith.select %51, %52, %48 : i64
      linalg.yield %53 : i64
    } -> tensor<8x1xi64>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_11 : tensor<1x8xi64>) outs(%10 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %48 = arith.remsi %in, %c2_i64 : i64
      %49 = arith.cmpi ne, %48, %c0_i64 : i64
      %50 = arith.cmpi slt, %48, %c0_i64 : i64
      %51 = arith.andi %49, %50 : i1
      %52 = arith.addi %48, %c2_i64 : i64
      %53 = arith.select %51, %52, %48 : i64
      linalg.yield %53 : i64
    } -> tensor<1x8xi64>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_25: i64, %out: i1):
      %48 = arith.cmpi eq, %in, %in_25 : i64
      linalg.yield %48 : i1
    } -> tensor<8x8xi1>
    %expanded_12 = tensor.expand_shape %13 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xi1> into tensor<1x8x8xi1>
    %expanded_13 = tensor.expand_shape %16 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xi1> into tensor<1x8x8xi1>
    %concat = tensor.concat dim(0) %expanded_12, %expanded_13 : (tensor<1x8x8xi1>, tensor<1x8x8xi1>) -> tensor<2x8x8xi1>
    %expanded_14 = tensor.expand_shape %concat [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xi1> into tensor<1x2x8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_25: i64, %out: i1):
      %48 = arith.cmpi sle, %in, %in_25 : i64
      linalg.yield %48 : i1
    } -> tensor<8x8xi1>
    %18 = tensor.empty() : tensor<1x2x8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %17 : tensor<1x2x8x8xi1>, tensor<8x8xi1>) outs(%18 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: i1, %in_25: i1, %out: i1):
      %48 = arith.andi %in, %in_25 : i1
      linalg.yield %48 : i1
    } -> tensor<1x2x8x8xi1>
    %20 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%20 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %21 = tensor.empty() : tensor<4x8x8xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %23 = linalg.batch_matmul ins(%collapsed, %collapsed_16 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%22 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_17 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %24 = tensor.empty() : tensor<2x2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x2x8x8xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_3 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x2x8x8xi1>) outs(%18 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %48 = arith.xori %in, %true : i1
      linalg.yield %48 : i1
    } -> tensor<1x2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_1, %25 : tensor<1x2x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %48 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %28 = tensor.empty() : tensor<2x2x8xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %30 = tensor.empty() : tensor<2x2x8xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %32:2 = linalg.generic {indexing_maps = [#map6, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x2x8x8xf32>) outs(%31, %29 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_25 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_18 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_18 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.subf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x2x8x8xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %35 = tensor.empty() : tensor<2x2x8x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x2x8x8xf32>) outs(%36 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.divf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %39 = tensor.empty() : tensor<4x8x4xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %41 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%40 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_21 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %42 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x2x8x4xf32>) outs(%42 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %43 = tensor.empty() : tensor<8x8xf32>
    %transposed_24 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x8xf32>) outs(%44 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %47 = linalg.batch_matmul ins(%collapsed_23, %45 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%46 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %47 : tensor<2x8x8xf32>
  }
}

