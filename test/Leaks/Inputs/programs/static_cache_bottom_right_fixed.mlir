#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0) -> (0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1) -> (0, d1)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>, %arg1: tensor<2x2x12x4xf32>, %arg2: tensor<2x2x12x4xf32>, %arg3: tensor<1xi64>, %arg4: tensor<24x8xf32>, %arg5: tensor<8x8xf32>) -> tensor<2x3x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = tensor.empty() : tensor<2x3x24xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x3x24xf32>) -> tensor<2x3x24xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x3x8xf32>, tensor<2x8x24xf32>) outs(%4 : tensor<2x3x24xf32>) -> tensor<2x3x24xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [2, 3, 8] [1, 1, 1] : tensor<2x3x24xf32> to tensor<2x3x8xf32>
    %extracted_slice_3 = tensor.extract_slice %5[0, 0, 8] [2, 3, 8] [1, 1, 1] : tensor<2x3x24xf32> to tensor<2x3x8xf32>
    %extracted_slice_4 = tensor.extract_slice %5[0, 0, 16] [2, 3, 8] [1, 1, 1] : tensor<2x3x24xf32> to tensor<2x3x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 3, 2, 4] : tensor<2x3x8xf32> into tensor<2x3x2x4xf32>
    %6 = tensor.empty() : tensor<2x2x3x4xf32>
    %transposed_5 = linalg.transpose ins(%expanded : tensor<2x3x2x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 3, 2, 4] : tensor<2x3x8xf32> into tensor<2x3x2x4xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x3x2x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 3, 2, 4] : tensor<2x3x8xf32> into tensor<2x3x2x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x3x2x4xf32>) outs(%6 : tensor<2x2x3x4xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty() : tensor<12xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %59 = linalg.index 0 : index
      %60 = arith.index_cast %59 : index to i64
      linalg.yield %60 : i64
    } -> tensor<12xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel"]} ins(%8, %arg3 : tensor<12xi64>, tensor<1xi64>) outs(%7 : tensor<12xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %59 = arith.subi %in, %in_23 : i64
      linalg.yield %59 : i64
    } -> tensor<12xi64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%9 : tensor<12xi64>) outs(%7 : tensor<12xi64>) {
    ^bb0(%in: i64, %out: i64):
      %59 = arith.maxsi %in, %c0_i64 : i64
      %60 = arith.minsi %59, %c2_i64 : i64
      linalg.yield %60 : i64
    } -> tensor<12xi64>
    %11 = tensor.empty() : tensor<12xi1>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel"]} ins(%8, %arg3 : tensor<12xi64>, tensor<1xi64>) outs(%11 : tensor<12xi1>) {
    ^bb0(%in: i64, %in_23: i64, %out: i1):
      %59 = arith.cmpi sge, %in, %in_23 : i64
      linalg.yield %59 : i1
    } -> tensor<12xi1>
    %13 = tensor.empty() : tensor<1xi64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg3 : tensor<1xi64>) outs(%13 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %59 = arith.addi %in, %c3_i64 : i64
      linalg.yield %59 : i64
    } -> tensor<1xi64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel"]} ins(%8, %14 : tensor<12xi64>, tensor<1xi64>) outs(%11 : tensor<12xi1>) {
    ^bb0(%in: i64, %in_23: i64, %out: i1):
      %59 = arith.cmpi slt, %in, %in_23 : i64
      linalg.yield %59 : i1
    } -> tensor<12xi1>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%12, %15 : tensor<12xi1>, tensor<12xi1>) outs(%11 : tensor<12xi1>) {
    ^bb0(%in: i1, %in_23: i1, %out: i1):
      %59 = arith.andi %in, %in_23 : i1
      linalg.yield %59 : i1
    } -> tensor<12xi1>
    %expanded_10 = tensor.expand_shape %16 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi1> into tensor<1x1x12x1xi1>
    %17 = tensor.empty() : tensor<2x2x12x4xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<12xi64>) outs(%17 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %59 = arith.index_cast %in : i64 to index
      %60 = linalg.index 0 : index
      %61 = linalg.index 1 : index
      %62 = linalg.index 3 : index
      %extracted = tensor.extract %transposed_7[%60, %61, %59, %62] : tensor<2x2x3x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x12x4xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %18, %arg1 : tensor<1x1x12x1xi1>, tensor<2x2x12x4xf32>, tensor<2x2x12x4xf32>) outs(%17 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %59 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x12x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<12xi64>) outs(%17 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %59 = arith.index_cast %in : i64 to index
      %60 = linalg.index 0 : index
      %61 = linalg.index 1 : index
      %62 = linalg.index 3 : index
      %extracted = tensor.extract %transposed_9[%60, %61, %59, %62] : tensor<2x2x3x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x12x4xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %20, %arg2 : tensor<1x1x12x1xi1>, tensor<2x2x12x4xf32>, tensor<2x2x12x4xf32>) outs(%17 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %59 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x12x4xf32>
    %22 = tensor.empty() : tensor<3xi64>
    %23 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%22 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %59 = linalg.index 0 : index
      %60 = arith.index_cast %59 : index to i64
      linalg.yield %60 : i64
    } -> tensor<3xi64>
    %expanded_11 = tensor.expand_shape %23 [[0, 1]] output_shape [3, 1] : tensor<3xi64> into tensor<3x1xi64>
    %24 = tensor.empty() : tensor<3x1xi64>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %arg3 : tensor<3x1xi64>, tensor<1xi64>) outs(%24 : tensor<3x1xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %59 = arith.addi %in, %in_23 : i64
      linalg.yield %59 : i64
    } -> tensor<3x1xi64>
    %expanded_12 = tensor.expand_shape %8 [[0, 1]] output_shape [1, 12] : tensor<12xi64> into tensor<1x12xi64>
    %26 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%25, %arg3 : tensor<3x1xi64>, tensor<1xi64>) outs(%24 : tensor<3x1xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %59 = arith.subi %in, %in_23 : i64
      linalg.yield %59 : i64
    } -> tensor<3x1xi64>
    %27 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%26, %arg3 : tensor<3x1xi64>, tensor<1xi64>) outs(%24 : tensor<3x1xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %59 = arith.addi %in, %in_23 : i64
      linalg.yield %59 : i64
    } -> tensor<3x1xi64>
    %28 = tensor.empty() : tensor<3x12xi1>
    %29 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %27 : tensor<1x12xi64>, tensor<3x1xi64>) outs(%28 : tensor<3x12xi1>) {
    ^bb0(%in: i64, %in_23: i64, %out: i1):
      %59 = arith.cmpi sle, %in, %in_23 : i64
      linalg.yield %59 : i1
    } -> tensor<3x12xi1>
    %30 = tensor.empty() : tensor<2x2x4x12xf32>
    %transposed_13 = linalg.transpose ins(%19 : tensor<2x2x12x4xf32>) outs(%30 : tensor<2x2x4x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x2x3x4xf32> into tensor<4x3x4xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x4x12xf32> into tensor<4x4x12xf32>
    %31 = tensor.empty() : tensor<4x3x12xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %33 = linalg.batch_matmul ins(%collapsed, %collapsed_14 : tensor<4x3x4xf32>, tensor<4x4x12xf32>) outs(%32 : tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %expanded_15 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 2, 3, 12] : tensor<4x3x12xf32> into tensor<2x2x3x12xf32>
    %34 = tensor.empty() : tensor<2x2x3x12xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x2x3x12xf32>) outs(%34 : tensor<2x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.mulf %in, %cst_2 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x3x12xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<3x12xi1>) outs(%28 : tensor<3x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      %59 = arith.xori %in, %true : i1
      linalg.yield %59 : i1
    } -> tensor<3x12xi1>
    %37 = linalg.generic {indexing_maps = [#map11, #map12, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_1, %35 : tensor<3x12xi1>, tensor<f32>, tensor<2x2x3x12xf32>) outs(%34 : tensor<2x2x3x12xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %59 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x3x12xf32>
    %38 = tensor.empty() : tensor<2x2x3xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<2x2x3xi64>) -> tensor<2x2x3xi64>
    %40 = tensor.empty() : tensor<2x2x3xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
    %42:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x2x3x12xf32>) outs(%41, %39 : tensor<2x2x3xf32>, tensor<2x2x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %59 = linalg.index 3 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = arith.maximumf %in, %out : f32
      %62 = arith.cmpf ogt, %in, %out : f32
      %63 = arith.select %62, %60, %out_23 : i64
      linalg.yield %61, %63 : f32, i64
    } -> (tensor<2x2x3xf32>, tensor<2x2x3xi64>)
    %expanded_16 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [2, 2, 3, 1] : tensor<2x2x3xf32> into tensor<2x2x3x1xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_16 : tensor<2x2x3x12xf32>, tensor<2x2x3x1xf32>) outs(%34 : tensor<2x2x3x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %59 = arith.subf %in, %in_23 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x3x12xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x2x3x12xf32>) outs(%34 : tensor<2x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x3x12xf32>
    %45 = tensor.empty() : tensor<2x2x3x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x2x3x1xf32>) -> tensor<2x2x3x1xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x2x3x12xf32>) outs(%46 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x3x1xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x2x3x12xf32>, tensor<2x2x3x1xf32>) outs(%34 : tensor<2x2x3x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %59 = arith.divf %in, %in_23 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x3x12xf32>
    %collapsed_17 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x2x3x12xf32> into tensor<4x3x12xf32>
    %collapsed_18 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x2x12x4xf32> into tensor<4x12x4xf32>
    %49 = tensor.empty() : tensor<4x3x4xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<4x3x4xf32>) -> tensor<4x3x4xf32>
    %51 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<4x3x12xf32>, tensor<4x12x4xf32>) outs(%50 : tensor<4x3x4xf32>) -> tensor<4x3x4xf32>
    %expanded_19 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 2, 3, 4] : tensor<4x3x4xf32> into tensor<2x2x3x4xf32>
    %52 = tensor.empty() : tensor<2x3x2x4xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x2x3x4xf32>) outs(%52 : tensor<2x3x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2, 3]] : tensor<2x3x2x4xf32> into tensor<2x3x8xf32>
    %53 = tensor.empty() : tensor<8x8xf32>
    %transposed_22 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%53 : tensor<8x8xf32>) permutation = [1, 0] 
    %54 = tensor.empty() : tensor<2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<8x8xf32>) outs(%54 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %56 = tensor.empty() : tensor<2x3x8xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    %58 = linalg.batch_matmul ins(%collapsed_21, %55 : tensor<2x3x8xf32>, tensor<2x8x8xf32>) outs(%57 : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
    return %58 : tensor<2x3x8xf32>
  }
}

