#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
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
      %46 = linalg.index 0 : index
      %47 = arith.index_cast %46 : index to i64
      linalg.yield %47 : i64
    } -> tensor<8xi64>
    %expanded_10 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_11 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %8 = tensor.empty() : tensor<8x1xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_10 : tensor<8x1xi64>) outs(%8 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %46 = arith.sitofp %in : i64 to f64
      %47 = arith.divf %46, %cst_2 : f64
      %48 = math.floor %47 : f64
      %49 = arith.fptosi %48 : f64 to i64
      linalg.yield %49 : i64
    } -> tensor<8x1xi64>
    %10 = tensor.empty() : tensor<1x8xi64>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_11 : tensor<1x8xi64>) outs(%10 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %46 = arith.sitofp %in : i64 to f64
      %47 = arith.divf %46, %cst_2 : f64
      %48 = math.floor %47 : f64
      %49 = arith.fptosi %48 : f64 to i64
      linalg.yield %49 : i64
    } -> tensor<1x8xi64>
    %12 = tensor.empty() : tensor<8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %11 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_25: i64, %out: i1):
      %46 = arith.cmpi eq, %in, %in_25 : i64
      linalg.yield %46 : i1
    } -> tensor<8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_10 : tensor<8x1xi64>) outs(%8 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %46 = arith.remsi %in, %c2_i64 : i64
      %47 = arith.cmpi ne, %46, %c0_i64 : i64
      %48 = arith.cmpi slt, %46, %c0_i64 : i64
      %49 = arith.andi %47, %48 : i1
      %50 = arith.addi %46, %c2_i64 : i64
      %51 = arith.select %49, %50, %46 : i64
      linalg.yield %51 : i64
    } -> tensor<8x1xi64>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_11 : tensor<1x8xi64>) outs(%10 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %46 = arith.remsi %in, %c2_i64 : i64
      %47 = arith.cmpi ne, %46, %c0_i64 : i64
      %48 = arith.cmpi slt, %46, %c0_i64 : i64
      %49 = arith.andi %47, %48 : i1
      %50 = arith.addi %46, %c2_i64 : i64
      %51 = arith.select %49, %50, %46 : i64
      linalg.yield %51 : i64
    } -> tensor<1x8xi64>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_25: i64, %out: i1):
      %46 = arith.cmpi eq, %in, %in_25 : i64
      linalg.yield %46 : i1
    } -> tensor<8x8xi1>
    %expanded_12 = tensor.expand_shape %13 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xi1> into tensor<1x8x8xi1>
    %expanded_13 = tensor.expand_shape %16 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xi1> into tensor<1x8x8xi1>
    %concat = tensor.concat dim(0) %expanded_12, %expanded_13 : (tensor<1x8x8xi1>, tensor<1x8x8xi1>) -> tensor<2x8x8xi1>
    %expanded_14 = tensor.expand_shape %concat [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xi1> into tensor<1x2x8x8xi1>
    %17 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%17 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %18 = tensor.empty() : tensor<4x8x8xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %20 = linalg.batch_matmul ins(%collapsed, %collapsed_16 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%19 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_17 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %21 = tensor.empty() : tensor<2x2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x2x8x8xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.mulf %in, %cst_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %23 = tensor.empty() : tensor<1x2x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x2x8x8xi1>) outs(%23 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %46 = arith.xori %in, %true : i1
      linalg.yield %46 : i1
    } -> tensor<1x2x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_1, %22 : tensor<1x2x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %46 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %26 = tensor.empty() : tensor<2x2x8xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %28 = tensor.empty() : tensor<2x2x8xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %30:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x2x8x8xf32>) outs(%29, %27 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_25 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_18 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_18 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %46 = arith.subf %in, %in_25 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x2x8x8xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %33 = tensor.empty() : tensor<2x2x8x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x2x8x8xf32>) outs(%34 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%21 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %46 = arith.divf %in, %in_25 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %37 = tensor.empty() : tensor<4x8x4xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %39 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%38 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_21 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %40 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x2x8x4xf32>) outs(%40 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %41 = tensor.empty() : tensor<8x8xf32>
    %transposed_24 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%41 : tensor<8x8xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x8xf32>) outs(%42 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %45 = linalg.batch_matmul ins(%collapsed_23, %43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%44 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %45 : tensor<2x8x8xf32>
  }
}

