#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<16x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8x24xf32>, %arg6: tensor<24xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8x16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16x8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>) -> tensor<1x?x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %c16 = arith.constant 16 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.79788456080286541 : f64
    %cst_2 = arith.constant 4.471500e-02 : f64
    %cst_3 = arith.constant 1.000000e-05 : f64
    %c2_i64 = arith.constant 2 : i64
    %cst_4 = arith.constant 8.000000e+00 : f32
    %cst_5 = arith.constant 5.000000e-01 : f32
    %cst_6 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi slt, %0, %c0_i64 : i64
    %2 = arith.select %1, %c1_i64, %0 : i64
    %3 = arith.select %1, %c2_i64, %c1_i64 : i64
    %4 = arith.cmpi sle, %3, %c1_i64 : i64
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %5 = arith.divsi %0, %2 : i64
    %6 = arith.select %1, %5, %0 : i64
    %from_elements = tensor.from_elements %5, %6 : tensor<2xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<1x?xi64>, tensor<2xi64>) -> tensor<1x?xi64>
    %7 = arith.index_cast %6 : i64 to index
    %8 = tensor.empty(%7) : tensor<1x?x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x?xi64>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %139 = arith.index_cast %in : i64 to index
      %140 = linalg.index 2 : index
      %141 = arith.cmpi slt, %139, %c32 : index
      cf.assert %141, "index must be smaller than dim size"
      %142 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %142, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%139, %140] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    %10 = tensor.empty(%dim) : tensor<?xi64>
    %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %139 = linalg.index 0 : index
      %140 = arith.index_cast %139 : index to i64
      linalg.yield %140 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %11 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %12 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?xi64>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %139 = arith.index_cast %in : i64 to index
      %140 = linalg.index 2 : index
      %141 = arith.cmpi slt, %139, %c16 : index
      cf.assert %141, "index must be smaller than dim size"
      %142 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %142, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%139, %140] : tensor<16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    %14 = arith.cmpi eq, %7, %dim : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.addf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %16 = tensor.empty(%7) : tensor<1x?x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x?x8xf32>) outs(%17 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_4 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    %20 = arith.index_cast %6 : i64 to index
    %21 = arith.cmpi sge, %6, %c0_i64 : i64
    cf.assert %21, "unimplemented: dynamic negative broadcast sizes"
    %22 = tensor.empty(%20) : tensor<1x?x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%22 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %139 = linalg.index 1 : index
      %140 = arith.cmpi eq, %7, %c1 : index
      %141 = arith.select %140, %c0, %139 : index
      %extracted = tensor.extract %19[%c0, %141, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    %24 = arith.cmpi eq, %7, %20 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %23 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.subf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %25 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.mulf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<1x?x8xf32>) outs(%17 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_4 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_3 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %21, "unimplemented: dynamic negative broadcast sizes"
    %31 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%22 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %139 = linalg.index 1 : index
      %140 = arith.cmpi eq, %7, %c1 : index
      %141 = arith.select %140, %c0, %139 : index
      %extracted = tensor.extract %30[%c0, %141, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %24, "mismatched size for broadcast"
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %31 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.mulf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %arg3 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.mulf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg4 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.addf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %collapsed = tensor.collapse_shape %34 [[0, 1], [2]] : tensor<1x?x8xf32> into tensor<?x8xf32>
    %35 = arith.index_cast %6 : i64 to index
    %36 = tensor.empty(%35) : tensor<?x24xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %38 = linalg.matmul ins(%collapsed, %arg5 : tensor<?x8xf32>, tensor<8x24xf32>) outs(%37 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %39 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %39, "negative values not allowed in new dimensions"
    %40 = tensor.empty(%dim) : tensor<?x24xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<24xf32>) outs(%40 : tensor<?x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x24xf32>
    %42 = arith.cmpi eq, %35, %dim : index
    cf.assert %42, "mismatched size for broadcast"
    %43 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%38, %41 : tensor<?x24xf32>, tensor<?x24xf32>) outs(%36 : tensor<?x24xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.addf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<?x24xf32>
    %expanded_7 = tensor.expand_shape %43 [[0, 1], [2]] output_shape [1, %35, 24] : tensor<?x24xf32> into tensor<1x?x24xf32>
    %extracted_slice = tensor.extract_slice %expanded_7[0, 0, 0] [1, %35, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %extracted_slice_8 = tensor.extract_slice %expanded_7[0, 0, 8] [1, %35, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded_7[0, 0, 16] [1, %35, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %44 = arith.extui %1 : i1 to i64
    %45 = arith.addi %44, %c1_i64 : i64
    %46 = arith.muli %2, %c4_i64 : i64
    %47 = arith.cmpi sle, %45, %c1_i64 : i64
    cf.assert %47, "must have at most one inferred (negative) dimension"
    %48 = arith.muli %6, %c8_i64 : i64
    %49 = arith.divsi %48, %46 : i64
    %50 = arith.select %1, %49, %0 : i64
    %from_elements_10 = tensor.from_elements %c1_i64, %50, %49, %c4_i64 : tensor<4xi64>
    %reshape_11 = tensor.reshape %extracted_slice_8(%from_elements_10) : (tensor<1x?x8xf32>, tensor<4xi64>) -> tensor<1x?x2x4xf32>
    %51 = arith.index_cast %50 : i64 to index
    cf.assert %47, "must have at most one inferred (negative) dimension"
    %reshape_12 = tensor.reshape %extracted_slice_9(%from_elements_10) : (tensor<1x?x8xf32>, tensor<4xi64>) -> tensor<1x?x2x4xf32>
    %52 = tensor.empty(%51) : tensor<1x2x?x4xf32>
    %transposed = linalg.transpose ins(%reshape_12 : tensor<1x?x2x4xf32>) outs(%52 : tensor<1x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %47, "must have at most one inferred (negative) dimension"
    %reshape_13 = tensor.reshape %extracted_slice(%from_elements_10) : (tensor<1x?x8xf32>, tensor<4xi64>) -> tensor<1x?x2x4xf32>
    %transposed_14 = linalg.transpose ins(%reshape_13 : tensor<1x?x2x4xf32>) outs(%52 : tensor<1x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %53 = tensor.empty(%51) : tensor<1x2x4x?xf32>
    %transposed_15 = linalg.transpose ins(%reshape_11 : tensor<1x?x2x4xf32>) outs(%53 : tensor<1x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_16 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<1x2x?x4xf32> into tensor<2x?x4xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<1x2x4x?xf32> into tensor<2x4x?xf32>
    %54 = tensor.empty(%51, %51) : tensor<2x?x?xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %56 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<2x?x4xf32>, tensor<2x4x?xf32>) outs(%55 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %expanded_18 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [1, 2, %51, %51] : tensor<2x?x?xf32> into tensor<1x2x?x?xf32>
    %57 = tensor.empty(%51, %51) : tensor<1x2x?x?xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x2x?x?xf32>) outs(%57 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.mulf %in, %cst_5 : f32
      linalg.yield %139 : f32
    } -> tensor<1x2x?x?xf32>
    %59 = tensor.empty(%51) : tensor<1x2x?xi64>
    %60 = linalg.fill ins(%c0_i64 : i64) outs(%59 : tensor<1x2x?xi64>) -> tensor<1x2x?xi64>
    %61 = tensor.empty(%51) : tensor<1x2x?xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %63:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x2x?x?xf32>) outs(%62, %60 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_32: i64):
      %139 = linalg.index 3 : index
      %140 = arith.index_cast %139 : index to i64
      %141 = arith.maximumf %in, %out : f32
      %142 = arith.cmpf ogt, %in, %out : f32
      %143 = arith.select %142, %140, %out_32 : i64
      linalg.yield %141, %143 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_19 = tensor.expand_shape %63#0 [[0], [1], [2, 3]] output_shape [1, 2, %51, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_19 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%57 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.subf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x2x?x?xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x2x?x?xf32>) outs(%57 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.exp %in : f32
      linalg.yield %139 : f32
    } -> tensor<1x2x?x?xf32>
    %66 = tensor.empty(%51) : tensor<1x2x?x1xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x2x?x?xf32>) outs(%67 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<1x2x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%57 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.divf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x2x?x?xf32>
    %collapsed_20 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<1x2x?x?xf32> into tensor<2x?x?xf32>
    %collapsed_21 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x?x4xf32> into tensor<2x?x4xf32>
    %70 = tensor.empty(%51) : tensor<2x?x4xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %72 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%71 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %expanded_22 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [1, 2, %51, 4] : tensor<2x?x4xf32> into tensor<1x2x?x4xf32>
    %73 = tensor.empty(%51) : tensor<1x?x2x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<1x2x?x4xf32>) outs(%73 : tensor<1x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0, 1], [2, 3]] : tensor<1x?x2x4xf32> into tensor<?x8xf32>
    %74 = tensor.empty(%51) : tensor<?x8xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %76 = linalg.matmul ins(%collapsed_24, %arg7 : tensor<?x8xf32>, tensor<8x8xf32>) outs(%75 : tensor<?x8xf32>) -> tensor<?x8xf32>
    cf.assert %39, "negative values not allowed in new dimensions"
    %77 = tensor.empty(%dim) : tensor<?x8xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<8xf32>) outs(%77 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8xf32>
    %79 = arith.cmpi eq, %51, %dim : index
    cf.assert %79, "mismatched size for broadcast"
    %80 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%76, %78 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%74 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.addf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<?x8xf32>
    %expanded_25 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [1, %51, 8] : tensor<?x8xf32> into tensor<1x?x8xf32>
    %81 = arith.cmpi eq, %51, %7 : index
    cf.assert %81, "mismatched size for broadcast"
    %82 = tensor.empty(%51) : tensor<1x?x8xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25, %15 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%82 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.addf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %84 = tensor.empty(%51) : tensor<1x?x1xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<1x?x8xf32>) outs(%85 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x?x1xf32>) outs(%84 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_4 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    %88 = arith.index_cast %50 : i64 to index
    %89 = arith.cmpi sge, %50, %c0_i64 : i64
    cf.assert %89, "unimplemented: dynamic negative broadcast sizes"
    %90 = tensor.empty(%88) : tensor<1x?x8xf32>
    %91 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%90 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %139 = linalg.index 1 : index
      %140 = arith.cmpi eq, %51, %c1 : index
      %141 = arith.select %140, %c0, %139 : index
      %extracted = tensor.extract %87[%c0, %141, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    %92 = arith.cmpi eq, %51, %88 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %91 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%82 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.subf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %93 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%82 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.mulf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<1x?x8xf32>) outs(%85 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x?x1xf32>) outs(%84 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_4 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x?x1xf32>) outs(%84 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_3 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x?x1xf32>) outs(%84 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %89, "unimplemented: dynamic negative broadcast sizes"
    %99 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%90 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %139 = linalg.index 1 : index
      %140 = arith.cmpi eq, %51, %c1 : index
      %141 = arith.select %140, %c0, %139 : index
      %extracted = tensor.extract %98[%c0, %141, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %92, "mismatched size for broadcast"
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %99 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%82 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.mulf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg9 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%82 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.mulf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg10 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%82 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.addf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %collapsed_26 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<1x?x8xf32> into tensor<?x8xf32>
    %103 = tensor.empty(%51) : tensor<?x16xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %105 = linalg.matmul ins(%collapsed_26, %arg11 : tensor<?x8xf32>, tensor<8x16xf32>) outs(%104 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %39, "negative values not allowed in new dimensions"
    %106 = tensor.empty(%dim) : tensor<?x16xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<16xf32>) outs(%106 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    cf.assert %79, "mismatched size for broadcast"
    %108 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%105, %107 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%103 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.addf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<?x16xf32>
    %expanded_27 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [1, %51, 16] : tensor<?x16xf32> into tensor<1x?x16xf32>
    %109 = tensor.empty(%51) : tensor<1x?x16xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<1x?x16xf32>) outs(%109 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.mulf %in, %cst_5 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x16xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<1x?x16xf32>) outs(%109 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<1x?x16xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x?x16xf32>) outs(%109 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_2 : f64 to f32
      %140 = arith.mulf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x16xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_27, %112 : tensor<1x?x16xf32>, tensor<1x?x16xf32>) outs(%109 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.addf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x16xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x?x16xf32>) outs(%109 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_1 : f64 to f32
      %140 = arith.mulf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x?x16xf32>) outs(%109 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.tanh %in : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x16xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x?x16xf32>) outs(%109 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %cst_6 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x16xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %116 : tensor<1x?x16xf32>, tensor<1x?x16xf32>) outs(%109 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.mulf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x16xf32>
    %collapsed_28 = tensor.collapse_shape %117 [[0, 1], [2]] : tensor<1x?x16xf32> into tensor<?x16xf32>
    %118 = linalg.matmul ins(%collapsed_28, %arg13 : tensor<?x16xf32>, tensor<16x8xf32>) outs(%75 : tensor<?x8xf32>) -> tensor<?x8xf32>
    cf.assert %39, "negative values not allowed in new dimensions"
    %119 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<8xf32>) outs(%77 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8xf32>
    cf.assert %79, "mismatched size for broadcast"
    %120 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%118, %119 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%74 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.addf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<?x8xf32>
    %expanded_29 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [1, %51, 8] : tensor<?x8xf32> into tensor<1x?x8xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %expanded_29 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%82 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.addf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<1x?x8xf32>) outs(%85 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x?x1xf32>) outs(%84 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_4 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %89, "unimplemented: dynamic negative broadcast sizes"
    %124 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%90 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %139 = linalg.index 1 : index
      %140 = arith.cmpi eq, %51, %c1 : index
      %141 = arith.select %140, %c0, %139 : index
      %extracted = tensor.extract %123[%c0, %141, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %92, "mismatched size for broadcast"
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %124 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%82 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.subf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %125 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%82 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.mulf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<1x?x8xf32>) outs(%85 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x?x1xf32>) outs(%84 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_4 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x?x1xf32>) outs(%84 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_3 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x?x1xf32>) outs(%84 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %89, "unimplemented: dynamic negative broadcast sizes"
    %131 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%90 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %139 = linalg.index 1 : index
      %140 = arith.cmpi eq, %51, %c1 : index
      %141 = arith.select %140, %c0, %139 : index
      %extracted = tensor.extract %130[%c0, %141, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %92, "mismatched size for broadcast"
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %131 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%82 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.mulf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg15 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%82 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.mulf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %arg16 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%82 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %139 = arith.addf %in, %in_32 : f32
      linalg.yield %139 : f32
    } -> tensor<1x?x8xf32>
    %135 = arith.muli %2, %c8_i64 : i64
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %136 = arith.muli %50, %c8_i64 : i64
    %137 = arith.divsi %136, %135 : i64
    %138 = arith.select %1, %137, %0 : i64
    %from_elements_30 = tensor.from_elements %137, %138, %c8_i64 : tensor<3xi64>
    %reshape_31 = tensor.reshape %134(%from_elements_30) : (tensor<1x?x8xf32>, tensor<3xi64>) -> tensor<1x?x8xf32>
    return %reshape_31 : tensor<1x?x8xf32>
  }
}

