#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x1x3xf32>, %arg3: tensor<24x8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<16x8xf32>, %arg6: tensor<16x8xf32>, %arg7: tensor<8x16xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>) -> tensor<1x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 8.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 2 : index
      %58 = arith.cmpi slt, %56, %c32 : index
      cf.assert %58, "index must be smaller than dim size"
      %59 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %59, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%56, %57] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %56 : f32
    } -> tensor<1x8x8xf32>
    %3 = tensor.empty() : tensor<1x8x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<1x8x8xf32>) outs(%4 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.divf %in, %cst_2 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.truncf %cst_1 : f64 to f32
      %57 = arith.addf %in, %56 : f32
      linalg.yield %57 : f32
    } -> tensor<1x8x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.rsqrt %in : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %56 = arith.mulf %in, %in_14 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %9 : tensor<8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %56 = arith.mulf %in, %in_14 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x8xf32>
    %11 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<24x8xf32>) outs(%11 : tensor<8x24xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<1x8x24xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%12 : tensor<1x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x24xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1x8x24xf32>) -> tensor<1x8x24xf32>
    %15 = linalg.batch_matmul ins(%10, %13 : tensor<1x8x8xf32>, tensor<1x8x24xf32>) outs(%14 : tensor<1x8x24xf32>) -> tensor<1x8x24xf32>
    %16 = tensor.empty() : tensor<1x24x8xf32>
    %transposed_3 = linalg.transpose ins(%15 : tensor<1x8x24xf32>) outs(%16 : tensor<1x24x8xf32>) permutation = [0, 2, 1] 
    %extracted_slice = tensor.extract_slice %transposed_3[0, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<1x24x8xf32> to tensor<1x8x8xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed_3[0, 8, 0] [1, 8, 8] [1, 1, 1] : tensor<1x24x8xf32> to tensor<1x8x8xf32>
    %extracted_slice_5 = tensor.extract_slice %transposed_3[0, 16, 0] [1, 8, 8] [1, 1, 1] : tensor<1x24x8xf32> to tensor<1x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %extracted_slice_5 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %56 = arith.mulf %in, %in_14 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x8xf32>
    %expanded = tensor.expand_shape %17 [[0], [1], [2, 3]] output_shape [1, 8, 8, 1] : tensor<1x8x8xf32> into tensor<1x8x8x1xf32>
    %expanded_6 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [8, 1, 3, 1] : tensor<8x1x3xf32> into tensor<8x1x3x1xf32>
    %padded = tensor.pad %expanded low[0, 0, 2, 0] high[0, 0, 2, 0] {
    ^bb0(%arg11: index, %arg12: index, %arg13: index, %arg14: index):
      tensor.yield %cst : f32
    } : tensor<1x8x8x1xf32> to tensor<1x8x12x1xf32>
    %18 = tensor.empty() : tensor<1x8x10x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x8x10x1xf32>) -> tensor<1x8x10x1xf32>
    %collapsed = tensor.collapse_shape %expanded_6 [[0, 1], [2], [3]] : tensor<8x1x3x1xf32> into tensor<8x3x1xf32>
    %20 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed : tensor<1x8x12x1xf32>, tensor<8x3x1xf32>) outs(%19 : tensor<1x8x10x1xf32>) -> tensor<1x8x10x1xf32>
    %collapsed_7 = tensor.collapse_shape %20 [[0], [1], [2, 3]] : tensor<1x8x10x1xf32> into tensor<1x8x10xf32>
    %extracted_slice_8 = tensor.extract_slice %collapsed_7[0, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<1x8x10xf32> to tensor<1x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %extracted_slice_8 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %56 = arith.mulf %in, %in_14 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x8xf32>
    %transposed_9 = linalg.transpose ins(%21 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) permutation = [0, 2, 1] 
    %22 = tensor.empty() : tensor<8x8xf32>
    %transposed_10 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%22 : tensor<8x8xf32>) permutation = [1, 0] 
    %23 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %25 = linalg.batch_matmul ins(%transposed_9, %23 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%24 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %1 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %56 = arith.addf %in, %in_14 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %56 : f32
    } -> tensor<1x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<1x8x8xf32>) outs(%4 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.divf %in, %cst_2 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.truncf %cst_1 : f64 to f32
      %57 = arith.addf %in, %56 : f32
      linalg.yield %57 : f32
    } -> tensor<1x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.rsqrt %in : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %31 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %56 = arith.mulf %in, %in_14 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %32 : tensor<8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %56 = arith.mulf %in, %in_14 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x8xf32>
    %34 = tensor.empty() : tensor<8x16xf32>
    %transposed_11 = linalg.transpose ins(%arg5 : tensor<16x8xf32>) outs(%34 : tensor<8x16xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<1x8x16xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<8x16xf32>) outs(%35 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%35 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %38 = linalg.batch_matmul ins(%33, %36 : tensor<1x8x8xf32>, tensor<1x8x16xf32>) outs(%37 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x8x16xf32>) outs(%35 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.negf %in : f32
      %57 = math.exp %56 : f32
      %58 = arith.addf %57, %cst_0 : f32
      %59 = arith.divf %cst_0, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<1x8x16xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %38 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%35 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %56 = arith.mulf %in, %in_14 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x16xf32>
    %transposed_12 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%34 : tensor<8x16xf32>) permutation = [1, 0] 
    %41 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<8x16xf32>) outs(%35 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %42 = linalg.batch_matmul ins(%33, %41 : tensor<1x8x8xf32>, tensor<1x8x16xf32>) outs(%37 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %42 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%35 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %56 = arith.mulf %in, %in_14 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x16xf32>
    %44 = tensor.empty() : tensor<16x8xf32>
    %transposed_13 = linalg.transpose ins(%arg7 : tensor<8x16xf32>) outs(%44 : tensor<16x8xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<1x16x8xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<16x8xf32>) outs(%45 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x8xf32>
    %47 = linalg.batch_matmul ins(%43, %46 : tensor<1x8x16xf32>, tensor<1x16x8xf32>) outs(%24 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %47 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %56 = arith.addf %in, %in_14 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %56 : f32
    } -> tensor<1x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%49 : tensor<1x8x8xf32>) outs(%4 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.divf %in, %cst_2 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.truncf %cst_1 : f64 to f32
      %57 = arith.addf %in, %56 : f32
      linalg.yield %57 : f32
    } -> tensor<1x8x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x8x1xf32>) outs(%3 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.rsqrt %in : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %53 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %56 = arith.mulf %in, %in_14 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %54 : tensor<8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %56 = arith.mulf %in, %in_14 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x8xf32>
    return %55 : tensor<1x8x8xf32>
  }
}

