#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<20x8xf32>, %arg3: tensor<24x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %c20 = arith.constant 20 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %c7 = arith.constant 7 : index
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %59 = arith.index_cast %in : i64 to index
      %60 = linalg.index 2 : index
      %61 = arith.cmpi slt, %59, %c32 : index
      cf.assert %61, "index must be smaller than dim size"
      %62 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %62, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%59, %60] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<2x8xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%2 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %59 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %59 : i1
    } -> tensor<2x8xi1>
    %4 = tensor.empty() : tensor<2x8xi64>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x8xi1>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %59 = arith.extui %in : i1 to i64
      linalg.yield %59 : i64
    } -> tensor<2x8xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<2x8xi64>) outs(%6 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %59 = linalg.index 0 : index
      %60 = linalg.index 1 : index
      %61 = arith.subi %c7, %60 : index
      %extracted = tensor.extract %5[%59, %61] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded = tensor.expand_shape %7 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %8 = tensor.empty() : tensor<8xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %59 = linalg.index 0 : index
      %60 = arith.index_cast %59 : index to i64
      linalg.yield %60 : i64
    } -> tensor<8xi64>
    %expanded_4 = tensor.expand_shape %9 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %10 = tensor.empty() : tensor<8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_4, %9 : tensor<8x1xi64>, tensor<8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_27: i64, %out: i1):
      %59 = arith.cmpi sle, %in, %in_27 : i64
      linalg.yield %59 : i1
    } -> tensor<8x8xi1>
    %12 = tensor.empty() : tensor<2x8x8xi64>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded, %cst_3 : tensor<8x8xi1>, tensor<2x8x1xi64>, tensor<i64>) outs(%12 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_27: i64, %in_28: i64, %out: i64):
      %59 = arith.select %in, %in_27, %in_28 : i64
      linalg.yield %59 : i64
    } -> tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%13 : tensor<2x8x8xi64>) outs(%6 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %59 = arith.addi %in, %out : i64
      linalg.yield %59 : i64
    } -> tensor<2x8xi64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x8xi64>) outs(%6 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %59 = linalg.index 0 : index
      %60 = linalg.index 1 : index
      %61 = arith.subi %c7, %60 : index
      %extracted = tensor.extract %14[%59, %61] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %59 = arith.index_cast %in : i64 to index
      %60 = linalg.index 2 : index
      %61 = arith.cmpi slt, %59, %c20 : index
      cf.assert %61, "index must be smaller than dim size"
      %62 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %62, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%59, %60] : tensor<20x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %59 = arith.addf %in, %in_27 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x8xf32>
    %expanded_5 = tensor.expand_shape %15 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_6 = tensor.expand_shape %15 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %18 = tensor.empty() : tensor<2x8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_5, %expanded_6 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%18 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_27: i64, %out: i1):
      %59 = arith.cmpi eq, %in, %in_27 : i64
      linalg.yield %59 : i1
    } -> tensor<2x8x8xi1>
    %expanded_7 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %expanded_8 = tensor.expand_shape %9 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %20 = tensor.empty() : tensor<8x8xi64>
    %21 = linalg.generic {indexing_maps = [#map4, #map11, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_4, %expanded_8 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%20 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_27: i64, %out: i64):
      %59 = arith.subi %in, %in_27 : i64
      linalg.yield %59 : i64
    } -> tensor<8x8xi64>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %59 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %59 : i1
    } -> tensor<8x8xi1>
    %expanded_9 = tensor.expand_shape %22 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xi1> into tensor<1x1x8x8xi1>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded_9 : tensor<2x1x8x8xi1>, tensor<1x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_27: i1, %out: i1):
      %59 = arith.andi %in, %in_27 : i1
      linalg.yield %59 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<24x8xf32>) outs(%25 : tensor<8x24xf32>) permutation = [1, 0] 
    %26 = tensor.empty() : tensor<2x8x24xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%26 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %29 = linalg.batch_matmul ins(%17, %27 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%28 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %29[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_10 = tensor.extract_slice %29[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_11 = tensor.extract_slice %29[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %30 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x8x2x4xf32>) outs(%30 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_14 = tensor.expand_shape %extracted_slice_10 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x8x2x4xf32>) outs(%30 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %31 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_14 : tensor<2x8x2x4xf32>) outs(%31 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %32 = tensor.empty() : tensor<4x8x8xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %34 = linalg.batch_matmul ins(%collapsed, %collapsed_18 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%33 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_19 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %35 = tensor.empty() : tensor<2x2x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x2x8x8xf32>) outs(%35 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.mulf %in, %cst_2 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %59 = arith.xori %in, %true : i1
      linalg.yield %59 : i1
    } -> tensor<2x1x8x8xi1>
    %38 = linalg.generic {indexing_maps = [#map14, #map15, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_1, %36 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%35 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_27: f32, %in_28: f32, %out: f32):
      %59 = arith.select %in, %in_27, %in_28 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x8x8xf32>
    %39 = tensor.empty() : tensor<2x2x8xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %41 = tensor.empty() : tensor<2x2x8xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %43:2 = linalg.generic {indexing_maps = [#map12, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x2x8x8xf32>) outs(%42, %40 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %59 = linalg.index 3 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = arith.maximumf %in, %out : f32
      %62 = arith.cmpf ogt, %in, %out : f32
      %63 = arith.select %62, %60, %out_27 : i64
      linalg.yield %61, %63 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_20 = tensor.expand_shape %43#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_20 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%35 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %59 = arith.subf %in, %in_27 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x2x8x8xf32>) outs(%35 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x8x8xf32>
    %46 = tensor.empty() : tensor<2x2x8x1xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map12, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x2x8x8xf32>) outs(%47 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%35 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %59 = arith.divf %in, %in_27 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_21 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %50 = tensor.empty() : tensor<4x8x4xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %52 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%51 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_23 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %53 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x2x8x4xf32>) outs(%53 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %54 = tensor.empty() : tensor<8x8xf32>
    %transposed_26 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%54 : tensor<8x8xf32>) permutation = [1, 0] 
    %55 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %57 = linalg.batch_matmul ins(%collapsed_25, %55 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%56 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %57 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %59 = arith.addf %in, %in_27 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x8xf32>
    return %58 : tensor<2x8x8xf32>
  }
}

