#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<24x8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<false> : tensor<i1>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %49 = arith.index_cast %in : i64 to index
      %50 = linalg.index 2 : index
      %51 = arith.cmpi slt, %49, %c32 : index
      cf.assert %51, "index must be smaller than dim size"
      %52 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %52, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%49, %50] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %49 = linalg.index 0 : index
      %50 = arith.index_cast %49 : index to i64
      linalg.yield %50 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_5 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %4 = tensor.empty() : tensor<8x8xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%4 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_25: i64, %out: i64):
      %49 = arith.subi %in, %in_25 : i64
      linalg.yield %49 : i64
    } -> tensor<8x8xi64>
    %6 = tensor.empty() : tensor<8x8xi1>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x8xi64>) outs(%6 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %49 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %49 : i1
    } -> tensor<8x8xi1>
    %expanded_6 = tensor.expand_shape %7 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xi1> into tensor<1x1x8x8xi1>
    %8 = tensor.empty() : tensor<2x8xi1>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%8 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %49 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %49 : i1
    } -> tensor<2x8xi1>
    %expanded_7 = tensor.expand_shape %9 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xi1> into tensor<2x1x1x8xi1>
    %10 = tensor.empty() : tensor<2x1x8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_7 : tensor<1x1x8x8xi1>, tensor<2x1x1x8xi1>) outs(%10 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_25: i1, %out: i1):
      %49 = arith.andi %in, %in_25 : i1
      linalg.yield %49 : i1
    } -> tensor<2x1x8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map9, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%6 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_25: i64, %out: i1):
      %49 = arith.cmpi eq, %in, %in_25 : i64
      linalg.yield %49 : i1
    } -> tensor<8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map10, #map10, #map5], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<8x8xi1>, tensor<i1>, tensor<i1>) outs(%6 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_25: i1, %in_26: i1, %out: i1):
      %49 = arith.select %in, %in_25, %in_26 : i1
      linalg.yield %49 : i1
    } -> tensor<8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<2x1x8x8xi1>, tensor<8x8xi1>) outs(%10 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_25: i1, %out: i1):
      %49 = arith.ori %in, %in_25 : i1
      linalg.yield %49 : i1
    } -> tensor<2x1x8x8xi1>
    %15 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<24x8xf32>) outs(%15 : tensor<8x24xf32>) permutation = [1, 0] 
    %16 = tensor.empty() : tensor<2x8x24xf32>
    %17 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%16 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %19 = linalg.batch_matmul ins(%1, %17 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%18 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %19[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_8 = tensor.extract_slice %19[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_9 = tensor.extract_slice %19[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded_10 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %20 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x8x2x4xf32>) outs(%20 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_12 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_9 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x8x2x4xf32>) outs(%20 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %21 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_12 : tensor<2x8x2x4xf32>) outs(%21 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %22 = tensor.empty() : tensor<4x8x8xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %24 = linalg.batch_matmul ins(%collapsed, %collapsed_16 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%23 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_17 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %25 = tensor.empty() : tensor<2x2x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x2x8x8xf32>) outs(%25 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %cst_4 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x8x8xi1>) outs(%10 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %49 = arith.xori %in, %true : i1
      linalg.yield %49 : i1
    } -> tensor<2x1x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map13, #map14, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_1, %26 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%25 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %49 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x8x8xf32>
    %29 = tensor.empty() : tensor<2x2x8xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %31 = tensor.empty() : tensor<2x2x8xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %33:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x2x8x8xf32>) outs(%32, %30 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %49 = linalg.index 3 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.maximumf %in, %out : f32
      %52 = arith.cmpf ogt, %in, %out : f32
      %53 = arith.select %52, %50, %out_25 : i64
      linalg.yield %51, %53 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_18 = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_18 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%25 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %49 = arith.subf %in, %in_25 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x2x8x8xf32>) outs(%25 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x8x8xf32>
    %36 = tensor.empty() : tensor<2x2x8x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x2x8x8xf32>) outs(%37 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%25 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %49 = arith.divf %in, %in_25 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %40 = tensor.empty() : tensor<4x8x4xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %42 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%41 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_21 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %43 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x2x8x4xf32>) outs(%43 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %44 = tensor.empty() : tensor<8x8xf32>
    %transposed_24 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%44 : tensor<8x8xf32>) permutation = [1, 0] 
    %45 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %47 = linalg.batch_matmul ins(%collapsed_23, %45 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%46 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %47 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %49 = arith.addf %in, %in_25 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x8xf32>
    return %48 : tensor<2x8x8xf32>
  }
}

