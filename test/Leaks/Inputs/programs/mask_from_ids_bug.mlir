#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<24x8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %48 = arith.index_cast %in : i64 to index
      %49 = linalg.index 2 : index
      %50 = arith.cmpi slt, %48, %c32 : index
      cf.assert %50, "index must be smaller than dim size"
      %51 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %51, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%48, %49] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i64
      linalg.yield %49 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_3 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %4 = tensor.empty() : tensor<8x8xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%4 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %48 = arith.subi %in, %in_24 : i64
      linalg.yield %48 : i64
    } -> tensor<8x8xi64>
    %6 = tensor.empty() : tensor<8x8xi1>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x8xi64>) outs(%6 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %48 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %48 : i1
    } -> tensor<8x8xi1>
    %expanded_4 = tensor.expand_shape %7 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xi1> into tensor<1x1x8x8xi1>
    %8 = tensor.empty() : tensor<2x8xi1>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%8 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %48 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %48 : i1
    } -> tensor<2x8xi1>
    %expanded_5 = tensor.expand_shape %9 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xi1> into tensor<2x1x1x8xi1>
    %10 = tensor.empty() : tensor<2x1x8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %expanded_5 : tensor<1x1x8x8xi1>, tensor<2x1x1x8xi1>) outs(%10 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_24: i1, %out: i1):
      %48 = arith.andi %in, %in_24 : i1
      linalg.yield %48 : i1
    } -> tensor<2x1x8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%8 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %48 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %48 : i1
    } -> tensor<2x8xi1>
    %expanded_6 = tensor.expand_shape %12 [[0], [1, 2, 3]] output_shape [2, 1, 8, 1] : tensor<2x8xi1> into tensor<2x1x8x1xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_6 : tensor<2x1x8x8xi1>, tensor<2x1x8x1xi1>) outs(%10 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_24: i1, %out: i1):
      %48 = arith.ori %in, %in_24 : i1
      linalg.yield %48 : i1
    } -> tensor<2x1x8x8xi1>
    %14 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<24x8xf32>) outs(%14 : tensor<8x24xf32>) permutation = [1, 0] 
    %15 = tensor.empty() : tensor<2x8x24xf32>
    %16 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%15 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %18 = linalg.batch_matmul ins(%1, %16 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%17 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %18[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_7 = tensor.extract_slice %18[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_8 = tensor.extract_slice %18[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %19 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x8x2x4xf32>) outs(%19 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_11 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x8x2x4xf32>) outs(%19 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %20 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_11 : tensor<2x8x2x4xf32>) outs(%20 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %21 = tensor.empty() : tensor<4x8x8xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %23 = linalg.batch_matmul ins(%collapsed, %collapsed_15 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%22 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_16 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %24 = tensor.empty() : tensor<2x2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x2x8x8xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_2 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x1x8x8xi1>) outs(%10 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %48 = arith.xori %in, %true : i1
      linalg.yield %48 : i1
    } -> tensor<2x1x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map12, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_1, %25 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %48 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %28 = tensor.empty() : tensor<2x2x8xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %30 = tensor.empty() : tensor<2x2x8xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %32:2 = linalg.generic {indexing_maps = [#map8, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x2x8x8xf32>) outs(%31, %29 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_24 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_17 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_17 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %48 = arith.subf %in, %in_24 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x2x8x8xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %35 = tensor.empty() : tensor<2x2x8x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x2x8x8xf32>) outs(%36 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %48 = arith.divf %in, %in_24 : f32
      linalg.yield %48 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_18 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %39 = tensor.empty() : tensor<4x8x4xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %41 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%40 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_20 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %42 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x2x8x4xf32>) outs(%42 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %43 = tensor.empty() : tensor<8x8xf32>
    %transposed_23 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %44 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %46 = linalg.batch_matmul ins(%collapsed_22, %44 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%45 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %46 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %48 = arith.addf %in, %in_24 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x8xf32>
    return %47 : tensor<2x8x8xf32>
  }
}

