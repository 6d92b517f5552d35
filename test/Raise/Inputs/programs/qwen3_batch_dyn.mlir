#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<32x16xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<8x16xf32>, %arg5: tensor<8x16xf32>, %arg6: tensor<16x16xf32>, %arg7: tensor<4xf32>, %arg8: tensor<4xf32>, %arg9: tensor<32x16xf32>, %arg10: tensor<32x16xf32>, %arg11: tensor<16x32xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>) -> tensor<?x?x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %c3 = arith.constant 3 : index
    %c4 = arith.constant 4 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.70710678118654757 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_9 = arith.constant 1.600000e+01 : f32
    %c16_i64 = arith.constant 16 : i64
    %cst_10 = arith.constant 4.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_11 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_11 : index to i64
    %2 = tensor.empty(%dim, %dim_11) : tensor<?x?x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%2 : tensor<?x?x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %243 = arith.index_cast %in : i64 to index
      %244 = linalg.index 2 : index
      %245 = arith.cmpi slt, %243, %c32 : index
      cf.assert %245, "index must be smaller than dim size"
      %246 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %246, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%243, %244] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x16xf32>
    %4 = tensor.empty(%dim_11) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %243 = linalg.index 0 : index
      %244 = arith.index_cast %243 : index to i64
      linalg.yield %244 : i64
    } -> tensor<?xi64>
    %dim_12 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_13 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %6 = tensor.empty(%dim_12, %dim_13) : tensor<?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%6 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %243 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %243 : i1
    } -> tensor<?x?xi1>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %243 = linalg.index 0 : index
      %244 = arith.index_cast %243 : index to i64
      linalg.yield %244 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_11, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_15 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_11] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim_11, %dim_11) : tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %243 = arith.cmpi sle, %in, %in_60 : i64
      linalg.yield %243 : i1
    } -> tensor<1x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_60: i1, %out: i1):
      %243 = arith.andi %in, %in_60 : i1
      linalg.yield %243 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_16 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_17 = tensor.dim %expanded_15, %c3 : tensor<1x1x1x?xi64>
    %13 = tensor.empty(%dim_16, %dim_17) : tensor<?x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%13 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %243 = arith.cmpi slt, %in, %c0_i64 : i64
      %244 = arith.index_cast %dim_12 : index to i64
      %245 = arith.addi %in, %244 : i64
      %246 = arith.select %243, %245, %in : i64
      %247 = arith.index_cast %246 : i64 to index
      %248 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %249 = arith.index_cast %dim_13 : index to i64
      %250 = arith.addi %in_60, %249 : i64
      %251 = arith.select %248, %250, %in_60 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %7[%247, %252] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %15 = arith.cmpi eq, %dim_11, %dim_17 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = tensor.empty(%dim_16, %dim_11, %dim_11) : tensor<?x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%16 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_60: i1, %out: i1):
      %243 = arith.andi %in, %in_60 : i1
      linalg.yield %243 : i1
    } -> tensor<?x1x?x?xi1>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim, %dim_11, %dim_11) : tensor<?x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %243 = linalg.index 0 : index
      %244 = linalg.index 2 : index
      %245 = linalg.index 3 : index
      %246 = arith.cmpi eq, %dim_16, %c1 : index
      %247 = arith.select %246, %c0, %243 : index
      %248 = arith.cmpi eq, %dim_11, %c1 : index
      %249 = arith.select %248, %c0, %244 : index
      %250 = arith.select %248, %c0, %245 : index
      %extracted = tensor.extract %17[%247, %c0, %249, %250] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %expanded_18 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_11, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %22 = tensor.empty(%dim_11) : tensor<1x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x?x1xi64>) outs(%22 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %243 = arith.sitofp %in : i64 to f32
      linalg.yield %243 : f32
    } -> tensor<1x?x1xf32>
    %24 = tensor.empty(%dim_11) : tensor<1x?x2xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %cst_8 : tensor<1x?x1xf32>, tensor<2xf32>) outs(%24 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<1x?x2xf32>
    %concat = tensor.concat dim(2) %25, %25 : (tensor<1x?x2xf32>, tensor<1x?x2xf32>) -> tensor<1x?x4xf32>
    %dim_19 = tensor.dim %25, %c1 : tensor<1x?x2xf32>
    %26 = tensor.empty(%dim_19) : tensor<1x?x4xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%26 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = math.cos %in : f32
      linalg.yield %243 : f32
    } -> tensor<1x?x4xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%26 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = math.sin %in : f32
      linalg.yield %243 : f32
    } -> tensor<1x?x4xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x16xf32>) outs(%2 : tensor<?x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %243 : f32
    } -> tensor<?x?x16xf32>
    %30 = tensor.empty(%dim, %dim_11) : tensor<?x?x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<?x?x16xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.addf %in, %out : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.divf %in, %cst_9 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.truncf %cst_7 : f64 to f32
      %244 = arith.addf %in, %243 : f32
      linalg.yield %244 : f32
    } -> tensor<?x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = math.rsqrt %in : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %35 : tensor<?x?x16xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x16xf32>
    %37 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %36 : tensor<16xf32>, tensor<?x?x16xf32>) outs(%2 : tensor<?x?x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x16xf32>
    %38 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<16x16xf32>) outs(%38 : tensor<16x16xf32>) permutation = [1, 0] 
    %39 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %39, "negative values not allowed in new dimensions"
    %40 = tensor.empty(%dim) : tensor<?x16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x16xf32>) outs(%40 : tensor<?x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %43 = linalg.batch_matmul ins(%37, %41 : tensor<?x?x16xf32>, tensor<?x16x16xf32>) outs(%42 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %44 = arith.cmpi slt, %0, %c0_i64 : i64
    %45 = arith.select %44, %c1_i64, %0 : i64
    %46 = arith.extui %44 : i1 to i64
    %47 = arith.muli %45, %1 : i64
    %48 = arith.addi %46, %c1_i64 : i64
    %49 = arith.cmpi slt, %1, %c0_i64 : i64
    %50 = arith.select %49, %45, %47 : i64
    %51 = arith.select %49, %48, %46 : i64
    %52 = arith.addi %51, %c1_i64 : i64
    %53 = arith.muli %50, %c4_i64 : i64
    %54 = arith.cmpi sle, %52, %c1_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %55 = arith.muli %0, %1 : i64
    %56 = arith.muli %55, %c16_i64 : i64
    %57 = arith.divsi %56, %53 : i64
    %58 = arith.select %44, %57, %0 : i64
    %59 = arith.select %49, %57, %1 : i64
    %from_elements = tensor.from_elements %58, %59, %57, %c4_i64 : tensor<4xi64>
    %reshape = tensor.reshape %43(%from_elements) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x?x4x4xf32>
    %60 = arith.index_cast %58 : i64 to index
    %61 = arith.index_cast %59 : i64 to index
    %62 = tensor.empty(%60, %61) : tensor<?x?x4x4xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<?x?x4x4xf32>) outs(%62 : tensor<?x?x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %243 : f32
    } -> tensor<?x?x4x4xf32>
    %64 = tensor.empty(%60, %61) : tensor<?x?x4x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<?x?x4x1xf32>) -> tensor<?x?x4x1xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<?x?x4x4xf32>) outs(%65 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.addf %in, %out : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x4x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<?x?x4x1xf32>) outs(%64 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.divf %in, %cst_10 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x4x1xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<?x?x4x1xf32>) outs(%64 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.truncf %cst_7 : f64 to f32
      %244 = arith.addf %in, %243 : f32
      linalg.yield %244 : f32
    } -> tensor<?x?x4x1xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<?x?x4x1xf32>) outs(%64 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = math.rsqrt %in : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x4x1xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %69 : tensor<?x?x4x4xf32>, tensor<?x?x4x1xf32>) outs(%62 : tensor<?x?x4x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x4x4xf32>
    %71 = linalg.generic {indexing_maps = [#map14, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %70 : tensor<4xf32>, tensor<?x?x4x4xf32>) outs(%62 : tensor<?x?x4x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x4x4xf32>
    %72 = tensor.empty(%60, %61) : tensor<?x4x?x4xf32>
    %transposed_20 = linalg.transpose ins(%71 : tensor<?x?x4x4xf32>) outs(%72 : tensor<?x4x?x4xf32>) permutation = [0, 2, 1, 3] 
    %73 = tensor.empty() : tensor<16x8xf32>
    %transposed_21 = linalg.transpose ins(%arg4 : tensor<8x16xf32>) outs(%73 : tensor<16x8xf32>) permutation = [1, 0] 
    cf.assert %39, "negative values not allowed in new dimensions"
    %74 = tensor.empty(%dim) : tensor<?x16x8xf32>
    %75 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<16x8xf32>) outs(%74 : tensor<?x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16x8xf32>
    %76 = tensor.empty(%dim, %dim_11) : tensor<?x?x8xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
    %78 = linalg.batch_matmul ins(%37, %75 : tensor<?x?x16xf32>, tensor<?x16x8xf32>) outs(%77 : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %79 = arith.muli %55, %c8_i64 : i64
    %80 = arith.divsi %79, %53 : i64
    %81 = arith.select %44, %80, %0 : i64
    %82 = arith.select %49, %80, %1 : i64
    %from_elements_22 = tensor.from_elements %81, %82, %80, %c4_i64 : tensor<4xi64>
    %reshape_23 = tensor.reshape %78(%from_elements_22) : (tensor<?x?x8xf32>, tensor<4xi64>) -> tensor<?x?x2x4xf32>
    %83 = arith.index_cast %81 : i64 to index
    %84 = arith.index_cast %82 : i64 to index
    %85 = tensor.empty(%83, %84) : tensor<?x?x2x4xf32>
    %86 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_23 : tensor<?x?x2x4xf32>) outs(%85 : tensor<?x?x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %243 : f32
    } -> tensor<?x?x2x4xf32>
    %87 = tensor.empty(%83, %84) : tensor<?x?x2x1xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<?x?x2x1xf32>) -> tensor<?x?x2x1xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<?x?x2x4xf32>) outs(%88 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.addf %in, %out : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x2x1xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<?x?x2x1xf32>) outs(%87 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.divf %in, %cst_10 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x2x1xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<?x?x2x1xf32>) outs(%87 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.truncf %cst_7 : f64 to f32
      %244 = arith.addf %in, %243 : f32
      linalg.yield %244 : f32
    } -> tensor<?x?x2x1xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<?x?x2x1xf32>) outs(%87 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = math.rsqrt %in : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x2x1xf32>
    %93 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_23, %92 : tensor<?x?x2x4xf32>, tensor<?x?x2x1xf32>) outs(%85 : tensor<?x?x2x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x2x4xf32>
    %94 = linalg.generic {indexing_maps = [#map14, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %93 : tensor<4xf32>, tensor<?x?x2x4xf32>) outs(%85 : tensor<?x?x2x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x2x4xf32>
    %95 = tensor.empty(%83, %84) : tensor<?x2x?x4xf32>
    %transposed_24 = linalg.transpose ins(%94 : tensor<?x?x2x4xf32>) outs(%95 : tensor<?x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%arg5 : tensor<8x16xf32>) outs(%73 : tensor<16x8xf32>) permutation = [1, 0] 
    cf.assert %39, "negative values not allowed in new dimensions"
    %96 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<16x8xf32>) outs(%74 : tensor<?x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16x8xf32>
    %97 = linalg.batch_matmul ins(%37, %96 : tensor<?x?x16xf32>, tensor<?x16x8xf32>) outs(%77 : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_26 = tensor.reshape %97(%from_elements_22) : (tensor<?x?x8xf32>, tensor<4xi64>) -> tensor<?x?x2x4xf32>
    %transposed_27 = linalg.transpose ins(%reshape_26 : tensor<?x?x2x4xf32>) outs(%95 : tensor<?x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_28 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %expanded_29 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %98 = arith.cmpi eq, %61, %dim_19 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_28 : tensor<?x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%72 : tensor<?x4x?x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x4x?x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_20[0, 0, 0, 0] [%60, 4, %61, 2] [1, 1, 1, 1] : tensor<?x4x?x4xf32> to tensor<?x4x?x2xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_20[0, 0, 0, 2] [%60, 4, %61, 2] [1, 1, 1, 1] : tensor<?x4x?x4xf32> to tensor<?x4x?x2xf32>
    %100 = tensor.empty(%60, %61) : tensor<?x4x?x2xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<?x4x?x2xf32>) outs(%100 : tensor<?x4x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.negf %in : f32
      linalg.yield %243 : f32
    } -> tensor<?x4x?x2xf32>
    %concat_31 = tensor.concat dim(3) %101, %extracted_slice : (tensor<?x4x?x2xf32>, tensor<?x4x?x2xf32>) -> tensor<?x4x?x4xf32>
    %dim_32 = tensor.dim %101, %c0 : tensor<?x4x?x2xf32>
    %dim_33 = tensor.dim %101, %c2 : tensor<?x4x?x2xf32>
    %102 = arith.cmpi eq, %dim_33, %dim_19 : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = tensor.empty(%dim_32, %dim_33) : tensor<?x4x?x4xf32>
    %104 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_29 : tensor<?x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%103 : tensor<?x4x?x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x4x?x4xf32>
    %105 = arith.cmpi eq, %60, %dim_32 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = arith.cmpi eq, %61, %dim_33 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<?x4x?x4xf32>, tensor<?x4x?x4xf32>) outs(%72 : tensor<?x4x?x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.addf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x4x?x4xf32>
    %108 = arith.cmpi eq, %84, %dim_19 : index
    cf.assert %108, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %expanded_28 : tensor<?x2x?x4xf32>, tensor<1x1x?x4xf32>) outs(%95 : tensor<?x2x?x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x2x?x4xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_24[0, 0, 0, 0] [%83, 2, %84, 2] [1, 1, 1, 1] : tensor<?x2x?x4xf32> to tensor<?x2x?x2xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_24[0, 0, 0, 2] [%83, 2, %84, 2] [1, 1, 1, 1] : tensor<?x2x?x4xf32> to tensor<?x2x?x2xf32>
    %110 = tensor.empty(%83, %84) : tensor<?x2x?x2xf32>
    %111 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<?x2x?x2xf32>) outs(%110 : tensor<?x2x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.negf %in : f32
      linalg.yield %243 : f32
    } -> tensor<?x2x?x2xf32>
    %concat_36 = tensor.concat dim(3) %111, %extracted_slice_34 : (tensor<?x2x?x2xf32>, tensor<?x2x?x2xf32>) -> tensor<?x2x?x4xf32>
    %dim_37 = tensor.dim %111, %c0 : tensor<?x2x?x2xf32>
    %dim_38 = tensor.dim %111, %c2 : tensor<?x2x?x2xf32>
    %112 = arith.cmpi eq, %dim_38, %dim_19 : index
    cf.assert %112, "mismatched size for broadcast"
    %113 = tensor.empty(%dim_37, %dim_38) : tensor<?x2x?x4xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_29 : tensor<?x2x?x4xf32>, tensor<1x1x?x4xf32>) outs(%113 : tensor<?x2x?x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x2x?x4xf32>
    %115 = arith.cmpi eq, %83, %dim_37 : index
    cf.assert %115, "mismatched size for broadcast"
    %116 = arith.cmpi eq, %84, %dim_38 : index
    cf.assert %116, "mismatched size for broadcast"
    %117 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<?x2x?x4xf32>, tensor<?x2x?x4xf32>) outs(%95 : tensor<?x2x?x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.addf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x2x?x4xf32>
    %expanded_39 = tensor.expand_shape %117 [[0], [1], [2, 3], [4]] output_shape [%83, 2, 1, %84, 4] : tensor<?x2x?x4xf32> into tensor<?x2x1x?x4xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %118 = tensor.empty(%dim, %dim_11) : tensor<?x2x2x?x4xf32>
    %119 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<?x2x2x?x4xf32>) {
    ^bb0(%out: f32):
      %243 = linalg.index 0 : index
      %244 = linalg.index 1 : index
      %245 = linalg.index 3 : index
      %246 = linalg.index 4 : index
      %247 = arith.cmpi eq, %83, %c1 : index
      %248 = arith.select %247, %c0, %243 : index
      %249 = arith.cmpi eq, %84, %c1 : index
      %250 = arith.select %249, %c0, %245 : index
      %extracted = tensor.extract %expanded_39[%248, %244, %c0, %250, %246] : tensor<?x2x1x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x4xf32>
    %120 = arith.muli %45, %c4_i64 : i64
    %121 = arith.muli %120, %1 : i64
    %122 = arith.select %49, %120, %121 : i64
    %123 = arith.muli %122, %c4_i64 : i64
    %124 = arith.cmpi sle, %51, %c1_i64 : i64
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %125 = arith.muli %0, %c4_i64 : i64
    %126 = arith.muli %125, %1 : i64
    %127 = arith.muli %126, %c4_i64 : i64
    %128 = arith.divsi %127, %123 : i64
    %129 = arith.select %44, %128, %0 : i64
    %130 = arith.select %49, %128, %1 : i64
    %from_elements_40 = tensor.from_elements %129, %c4_i64, %130, %c4_i64 : tensor<4xi64>
    %reshape_41 = tensor.reshape %119(%from_elements_40) : (tensor<?x2x2x?x4xf32>, tensor<4xi64>) -> tensor<?x4x?x4xf32>
    %expanded_42 = tensor.expand_shape %transposed_27 [[0], [1], [2, 3], [4]] output_shape [%83, 2, 1, %84, 4] : tensor<?x2x?x4xf32> into tensor<?x2x1x?x4xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %131 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<?x2x2x?x4xf32>) {
    ^bb0(%out: f32):
      %243 = linalg.index 0 : index
      %244 = linalg.index 1 : index
      %245 = linalg.index 3 : index
      %246 = linalg.index 4 : index
      %247 = arith.cmpi eq, %83, %c1 : index
      %248 = arith.select %247, %c0, %243 : index
      %249 = arith.cmpi eq, %84, %c1 : index
      %250 = arith.select %249, %c0, %245 : index
      %extracted = tensor.extract %expanded_42[%248, %244, %c0, %250, %246] : tensor<?x2x1x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x4xf32>
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %reshape_43 = tensor.reshape %131(%from_elements_40) : (tensor<?x2x2x?x4xf32>, tensor<4xi64>) -> tensor<?x4x?x4xf32>
    %132 = tensor.empty(%dim, %dim_11, %dim_11) : tensor<?x1x?x?xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_2, %cst_3 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%132 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_60: f32, %in_61: f32, %out: f32):
      %243 = arith.select %in, %in_60, %in_61 : f32
      linalg.yield %243 : f32
    } -> tensor<?x1x?x?xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<?x4x?x4xf32>) outs(%72 : tensor<?x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.truncf %cst_5 : f64 to f32
      %244 = arith.mulf %in, %243 : f32
      linalg.yield %244 : f32
    } -> tensor<?x4x?x4xf32>
    %135 = arith.index_cast %129 : i64 to index
    %136 = arith.index_cast %130 : i64 to index
    %137 = tensor.empty(%135, %136) : tensor<?x4x4x?xf32>
    %transposed_44 = linalg.transpose ins(%reshape_41 : tensor<?x4x?x4xf32>) outs(%137 : tensor<?x4x4x?xf32>) permutation = [0, 1, 3, 2] 
    %138 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<?x4x4x?xf32>) outs(%137 : tensor<?x4x4x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.truncf %cst_5 : f64 to f32
      %244 = arith.mulf %in, %243 : f32
      linalg.yield %244 : f32
    } -> tensor<?x4x4x?xf32>
    %139 = arith.maxui %60, %135 : index
    %collapsed = tensor.collapse_shape %134 [[0, 1], [2], [3]] : tensor<?x4x?x4xf32> into tensor<?x?x4xf32>
    %collapsed_45 = tensor.collapse_shape %138 [[0, 1], [2], [3]] : tensor<?x4x4x?xf32> into tensor<?x4x?xf32>
    %140 = arith.muli %139, %c4 : index
    %141 = tensor.empty(%140, %61, %136) : tensor<?x?x?xf32>
    %142 = linalg.fill ins(%cst : f32) outs(%141 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %143 = linalg.batch_matmul ins(%collapsed, %collapsed_45 : tensor<?x?x4xf32>, tensor<?x4x?xf32>) outs(%142 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %144 = arith.divsi %140, %c4 : index
    %expanded_46 = tensor.expand_shape %143 [[0, 1], [2], [3]] output_shape [%144, 4, %61, %136] : tensor<?x?x?xf32> into tensor<?x4x?x?xf32>
    %145 = arith.cmpi eq, %144, %dim : index
    cf.assert %145, "mismatched size for broadcast"
    %146 = arith.cmpi eq, %61, %dim_11 : index
    cf.assert %146, "mismatched size for broadcast"
    %147 = arith.cmpi eq, %136, %dim_11 : index
    cf.assert %147, "mismatched size for broadcast"
    %148 = tensor.empty(%144, %61, %136) : tensor<?x4x?x?xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %133 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%148 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.addf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x4x?x?xf32>
    %150 = tensor.empty(%144, %61) : tensor<?x4x?xi64>
    %151 = linalg.fill ins(%c0_i64 : i64) outs(%150 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %152 = tensor.empty(%144, %61) : tensor<?x4x?xf32>
    %153 = linalg.fill ins(%cst_0 : f32) outs(%152 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %154:2 = linalg.generic {indexing_maps = [#map6, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%149 : tensor<?x4x?x?xf32>) outs(%153, %151 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_60: i64):
      %243 = linalg.index 3 : index
      %244 = arith.index_cast %243 : index to i64
      %245 = arith.maximumf %in, %out : f32
      %246 = arith.cmpf ogt, %in, %out : f32
      %247 = arith.select %246, %244, %out_60 : i64
      linalg.yield %245, %247 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_47 = tensor.expand_shape %154#0 [[0], [1], [2, 3]] output_shape [%144, 4, %61, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %expanded_47 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%148 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.subf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x4x?x?xf32>
    %156 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<?x4x?x?xf32>) outs(%148 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = math.exp %in : f32
      linalg.yield %243 : f32
    } -> tensor<?x4x?x?xf32>
    %157 = tensor.empty(%144, %61) : tensor<?x4x?x1xf32>
    %158 = linalg.fill ins(%cst : f32) outs(%157 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %159 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156 : tensor<?x4x?x?xf32>) outs(%158 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.addf %in, %out : f32
      linalg.yield %243 : f32
    } -> tensor<?x4x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %159 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%148 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.divf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x4x?x?xf32>
    %161 = tensor.empty(%144, %61, %136) : tensor<?x4x?x?xi1>
    %162 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<?x4x?x?xf32>) outs(%161 : tensor<?x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %243 = arith.extf %in : f32 to f64
      %244 = arith.cmpf oeq, %243, %cst_6 : f64
      linalg.yield %244 : i1
    } -> tensor<?x4x?x?xi1>
    %163 = tensor.empty(%144, %61) : tensor<?x4x?x1xi1>
    %164 = linalg.fill ins(%true : i1) outs(%163 : tensor<?x4x?x1xi1>) -> tensor<?x4x?x1xi1>
    %165 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162 : tensor<?x4x?x?xi1>) outs(%164 : tensor<?x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %243 = arith.andi %in, %out : i1
      linalg.yield %243 : i1
    } -> tensor<?x4x?x1xi1>
    %166 = arith.index_cast %144 : index to i64
    %167 = arith.cmpi sge, %166, %c0_i64 : i64
    cf.assert %167, "negative values not allowed in new dimensions"
    %168 = arith.cmpi sge, %59, %c0_i64 : i64
    cf.assert %168, "negative values not allowed in new dimensions"
    %169 = arith.index_cast %59 : i64 to index
    %170 = arith.cmpi sge, %130, %c0_i64 : i64
    cf.assert %170, "negative values not allowed in new dimensions"
    %171 = arith.index_cast %130 : i64 to index
    %172 = tensor.empty(%144, %169, %171) : tensor<?x4x?x?xf32>
    %173 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%172 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %true, "mismatched size for broadcast"
    %174 = arith.cmpi eq, %61, %169 : index
    cf.assert %174, "mismatched size for broadcast"
    %175 = arith.cmpi eq, %171, %136 : index
    cf.assert %175, "mismatched size for broadcast"
    %176 = tensor.empty(%144, %61, %171) : tensor<?x4x?x?xf32>
    %177 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %173, %160 : tensor<?x4x?x1xi1>, tensor<?x4x?x?xf32>, tensor<?x4x?x?xf32>) outs(%176 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: i1, %in_60: f32, %in_61: f32, %out: f32):
      %243 = arith.select %in, %in_60, %in_61 : f32
      linalg.yield %243 : f32
    } -> tensor<?x4x?x?xf32>
    %178 = arith.maxui %144, %135 : index
    cf.assert %true, "mismatching contracting dimension"
    %collapsed_48 = tensor.collapse_shape %177 [[0, 1], [2], [3]] : tensor<?x4x?x?xf32> into tensor<?x?x?xf32>
    %collapsed_49 = tensor.collapse_shape %reshape_43 [[0, 1], [2], [3]] : tensor<?x4x?x4xf32> into tensor<?x?x4xf32>
    %179 = arith.muli %178, %c4 : index
    %180 = tensor.empty(%179, %61) : tensor<?x?x4xf32>
    %181 = linalg.fill ins(%cst : f32) outs(%180 : tensor<?x?x4xf32>) -> tensor<?x?x4xf32>
    %182 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<?x?x?xf32>, tensor<?x?x4xf32>) outs(%181 : tensor<?x?x4xf32>) -> tensor<?x?x4xf32>
    %183 = arith.divsi %179, %c4 : index
    %expanded_50 = tensor.expand_shape %182 [[0, 1], [2], [3]] output_shape [%183, 4, %61, 4] : tensor<?x?x4xf32> into tensor<?x4x?x4xf32>
    %184 = arith.addi %46, %c2_i64 : i64
    %185 = arith.select %49, %184, %48 : i64
    %186 = arith.cmpi sle, %185, %c1_i64 : i64
    cf.assert %186, "must have at most one inferred (negative) dimension"
    %187 = arith.index_cast %183 : index to i64
    %188 = arith.muli %187, %c4_i64 : i64
    %189 = arith.muli %188, %59 : i64
    %190 = arith.muli %189, %c4_i64 : i64
    %191 = arith.divsi %190, %53 : i64
    %192 = arith.select %44, %191, %0 : i64
    %193 = arith.select %49, %191, %1 : i64
    %from_elements_51 = tensor.from_elements %192, %191, %193, %c4_i64 : tensor<4xi64>
    %reshape_52 = tensor.reshape %expanded_50(%from_elements_51) : (tensor<?x4x?x4xf32>, tensor<4xi64>) -> tensor<?x4x?x4xf32>
    %194 = arith.index_cast %192 : i64 to index
    %195 = arith.index_cast %193 : i64 to index
    %196 = tensor.empty(%194, %195) : tensor<?x?x4x4xf32>
    %transposed_53 = linalg.transpose ins(%reshape_52 : tensor<?x4x?x4xf32>) outs(%196 : tensor<?x?x4x4xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %197 = arith.muli %192, %193 : i64
    %198 = arith.muli %197, %c16_i64 : i64
    %199 = arith.divsi %198, %50 : i64
    %200 = arith.select %44, %199, %0 : i64
    %201 = arith.select %49, %199, %1 : i64
    %from_elements_54 = tensor.from_elements %200, %201, %199 : tensor<3xi64>
    %reshape_55 = tensor.reshape %transposed_53(%from_elements_54) : (tensor<?x?x4x4xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %transposed_56 = linalg.transpose ins(%arg6 : tensor<16x16xf32>) outs(%38 : tensor<16x16xf32>) permutation = [1, 0] 
    %202 = arith.index_cast %200 : i64 to index
    %203 = arith.index_cast %201 : i64 to index
    %204 = arith.cmpi sge, %200, %c0_i64 : i64
    cf.assert %204, "negative values not allowed in new dimensions"
    %205 = tensor.empty(%202) : tensor<?x16x16xf32>
    %206 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<16x16xf32>) outs(%205 : tensor<?x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16x16xf32>
    %207 = tensor.empty(%202, %203) : tensor<?x?x16xf32>
    %208 = linalg.fill ins(%cst : f32) outs(%207 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %209 = linalg.batch_matmul ins(%reshape_55, %206 : tensor<?x?x16xf32>, tensor<?x16x16xf32>) outs(%208 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %210 = arith.cmpi eq, %dim, %202 : index
    cf.assert %210, "mismatched size for broadcast"
    %211 = arith.cmpi eq, %dim_11, %203 : index
    cf.assert %211, "mismatched size for broadcast"
    %212 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %209 : tensor<?x?x16xf32>, tensor<?x?x16xf32>) outs(%2 : tensor<?x?x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.addf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x16xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<?x?x16xf32>) outs(%2 : tensor<?x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %243 : f32
    } -> tensor<?x?x16xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%213 : tensor<?x?x16xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.addf %in, %out : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.divf %in, %cst_9 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.truncf %cst_7 : f64 to f32
      %244 = arith.addf %in, %243 : f32
      linalg.yield %244 : f32
    } -> tensor<?x?x1xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = math.rsqrt %in : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %217 : tensor<?x?x16xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x16xf32>
    %219 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %218 : tensor<16xf32>, tensor<?x?x16xf32>) outs(%2 : tensor<?x?x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x16xf32>
    %220 = tensor.empty() : tensor<16x32xf32>
    %transposed_57 = linalg.transpose ins(%arg9 : tensor<32x16xf32>) outs(%220 : tensor<16x32xf32>) permutation = [1, 0] 
    cf.assert %39, "negative values not allowed in new dimensions"
    %221 = tensor.empty(%dim) : tensor<?x16x32xf32>
    %222 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<16x32xf32>) outs(%221 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16x32xf32>
    %223 = tensor.empty(%dim, %dim_11) : tensor<?x?x32xf32>
    %224 = linalg.fill ins(%cst : f32) outs(%223 : tensor<?x?x32xf32>) -> tensor<?x?x32xf32>
    %225 = linalg.batch_matmul ins(%219, %222 : tensor<?x?x16xf32>, tensor<?x16x32xf32>) outs(%224 : tensor<?x?x32xf32>) -> tensor<?x?x32xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<?x?x32xf32>) outs(%223 : tensor<?x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.negf %in : f32
      %244 = math.exp %243 : f32
      %245 = arith.addf %244, %cst_1 : f32
      %246 = arith.divf %cst_1, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<?x?x32xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %225 : tensor<?x?x32xf32>, tensor<?x?x32xf32>) outs(%223 : tensor<?x?x32xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x32xf32>
    %transposed_58 = linalg.transpose ins(%arg10 : tensor<32x16xf32>) outs(%220 : tensor<16x32xf32>) permutation = [1, 0] 
    cf.assert %39, "negative values not allowed in new dimensions"
    %228 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<16x32xf32>) outs(%221 : tensor<?x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16x32xf32>
    %229 = linalg.batch_matmul ins(%219, %228 : tensor<?x?x16xf32>, tensor<?x16x32xf32>) outs(%224 : tensor<?x?x32xf32>) -> tensor<?x?x32xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %229 : tensor<?x?x32xf32>, tensor<?x?x32xf32>) outs(%223 : tensor<?x?x32xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x32xf32>
    %231 = tensor.empty() : tensor<32x16xf32>
    %transposed_59 = linalg.transpose ins(%arg11 : tensor<16x32xf32>) outs(%231 : tensor<32x16xf32>) permutation = [1, 0] 
    cf.assert %39, "negative values not allowed in new dimensions"
    %232 = tensor.empty(%dim) : tensor<?x32x16xf32>
    %233 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<32x16xf32>) outs(%232 : tensor<?x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32x16xf32>
    %234 = linalg.batch_matmul ins(%230, %233 : tensor<?x?x32xf32>, tensor<?x32x16xf32>) outs(%42 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %234 : tensor<?x?x16xf32>, tensor<?x?x16xf32>) outs(%2 : tensor<?x?x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.addf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x16xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<?x?x16xf32>) outs(%2 : tensor<?x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %243 : f32
    } -> tensor<?x?x16xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%236 : tensor<?x?x16xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.addf %in, %out : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.divf %in, %cst_9 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x1xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = arith.truncf %cst_7 : f64 to f32
      %244 = arith.addf %in, %243 : f32
      linalg.yield %244 : f32
    } -> tensor<?x?x1xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %243 = math.rsqrt %in : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x1xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %240 : tensor<?x?x16xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x16xf32>
    %242 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %241 : tensor<16xf32>, tensor<?x?x16xf32>) outs(%2 : tensor<?x?x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %243 = arith.mulf %in, %in_60 : f32
      linalg.yield %243 : f32
    } -> tensor<?x?x16xf32>
    return %242 : tensor<?x?x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

