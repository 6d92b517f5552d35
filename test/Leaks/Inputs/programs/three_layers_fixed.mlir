#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<1x?x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<24x8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<24x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8x8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8x8xf32>, %arg16: tensor<8xf32>, %arg17: tensor<8x8xf32>, %arg18: tensor<8xf32>) -> tensor<1x?x8xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0.70710678118654757 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 1.41421354 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x8xf32>
    %0 = tensor.empty(%dim) : tensor<?xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %151 = linalg.index 0 : index
      %152 = arith.index_cast %151 : index to i64
      linalg.yield %152 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_10 = tensor.expand_shape %1 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %2 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%2 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_71: i64, %out: i64):
      %151 = arith.subi %in, %in_71 : i64
      linalg.yield %151 : i64
    } -> tensor<?x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x?x8xf32>) outs(%5 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_8 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %8 = arith.index_cast %dim : index to i64
    %9 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %9, "unimplemented: dynamic negative broadcast sizes"
    %10 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %11 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%10 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %151 = linalg.index 1 : index
      %152 = arith.cmpi eq, %dim, %c1 : index
      %153 = arith.select %152, %c0, %151 : index
      %extracted = tensor.extract %7[%c0, %153, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %12 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %11 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.subf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.mulf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<1x?x8xf32>) outs(%5 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_8 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_7 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %9, "unimplemented: dynamic negative broadcast sizes"
    %19 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%10 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %151 = linalg.index 1 : index
      %152 = arith.cmpi eq, %dim, %c1 : index
      %153 = arith.select %152, %c0, %151 : index
      %extracted = tensor.extract %18[%c0, %153, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %20 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %19 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.mulf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg7 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.mulf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg8 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %23 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<24x8xf32>) outs(%23 : tensor<8x24xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<1x8x24xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%24 : tensor<1x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x24xf32>
    %26 = tensor.empty(%dim) : tensor<1x?x24xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x?x24xf32>) -> tensor<1x?x24xf32>
    %28 = linalg.batch_matmul ins(%22, %25 : tensor<1x?x8xf32>, tensor<1x8x24xf32>) outs(%27 : tensor<1x?x24xf32>) -> tensor<1x?x24xf32>
    %extracted_slice = tensor.extract_slice %28[0, 0, 0] [1, %dim, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %extracted_slice_11 = tensor.extract_slice %28[0, 0, 8] [1, %dim, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %extracted_slice_12 = tensor.extract_slice %28[0, 0, 16] [1, %dim, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, %dim, 2, 4] : tensor<1x?x8xf32> into tensor<1x?x2x4xf32>
    %29 = tensor.empty(%dim) : tensor<1x2x?x4xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x?x2x4xf32>) outs(%29 : tensor<1x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 4] : tensor<1x?x8xf32> into tensor<1x?x2x4xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 4] : tensor<1x?x8xf32> into tensor<1x?x2x4xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x?x2x4xf32>) outs(%29 : tensor<1x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %30 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<?x?xi64>) outs(%30 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %151 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %151 : i1
    } -> tensor<?x?xi1>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<?x?xi64>) outs(%30 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %151 = arith.cmpi slt, %in, %c4_i64 : i64
      linalg.yield %151 : i1
    } -> tensor<?x?xi1>
    %33 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%30 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_71: i1, %out: i1):
      %151 = arith.andi %in, %in_71 : i1
      linalg.yield %151 : i1
    } -> tensor<?x?xi1>
    %34 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map8, #map8, #map3], iterator_types = ["parallel", "parallel"]} ins(%33, %cst_3, %cst_4 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%34 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_71: f32, %in_72: f32, %out: f32):
      %151 = arith.select %in, %in_71, %in_72 : f32
      linalg.yield %151 : f32
    } -> tensor<?x?xf32>
    %36 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<1x2x?x4xf32>) outs(%29 : tensor<1x2x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_5 : f64 to f32
      %152 = arith.mulf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<1x2x?x4xf32>
    %37 = tensor.empty(%dim) : tensor<1x2x4x?xf32>
    %transposed_18 = linalg.transpose ins(%expanded_15 : tensor<1x?x2x4xf32>) outs(%37 : tensor<1x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %38 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<1x2x4x?xf32>) outs(%37 : tensor<1x2x4x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_5 : f64 to f32
      %152 = arith.mulf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<1x2x4x?xf32>
    %collapsed = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<1x2x?x4xf32> into tensor<2x?x4xf32>
    %collapsed_19 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<1x2x4x?xf32> into tensor<2x4x?xf32>
    %39 = tensor.empty(%dim, %dim) : tensor<2x?x?xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %41 = linalg.batch_matmul ins(%collapsed, %collapsed_19 : tensor<2x?x4xf32>, tensor<2x4x?xf32>) outs(%40 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %expanded_20 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [1, 2, %dim, %dim] : tensor<2x?x?xf32> into tensor<1x2x?x?xf32>
    %42 = tensor.empty(%dim, %dim) : tensor<1x2x?x?xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %35 : tensor<1x2x?x?xf32>, tensor<?x?xf32>) outs(%42 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    %44 = tensor.empty(%dim) : tensor<1x2x?xi64>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%44 : tensor<1x2x?xi64>) -> tensor<1x2x?xi64>
    %46 = tensor.empty(%dim) : tensor<1x2x?xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %48:2 = linalg.generic {indexing_maps = [#map9, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x2x?x?xf32>) outs(%47, %45 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_71: i64):
      %151 = linalg.index 3 : index
      %152 = arith.index_cast %151 : index to i64
      %153 = arith.maximumf %in, %out : f32
      %154 = arith.cmpf ogt, %in, %out : f32
      %155 = arith.select %154, %152, %out_71 : i64
      linalg.yield %153, %155 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_21 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [1, 2, %dim, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_21 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%42 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.subf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    %50 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x2x?x?xf32>) outs(%42 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.exp %in : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x2x?x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x2x?x?xf32>) outs(%52 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x1xf32>
    %54 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%42 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.divf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    %55 = tensor.empty(%dim, %dim) : tensor<1x2x?x?xi1>
    %56 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x2x?x?xf32>) outs(%55 : tensor<1x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %151 = arith.extf %in : f32 to f64
      %152 = arith.cmpf oeq, %151, %cst_6 : f64
      linalg.yield %152 : i1
    } -> tensor<1x2x?x?xi1>
    %57 = tensor.empty(%dim) : tensor<1x2x?x1xi1>
    %58 = linalg.fill ins(%true : i1) outs(%57 : tensor<1x2x?x1xi1>) -> tensor<1x2x?x1xi1>
    %59 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x2x?x?xi1>) outs(%58 : tensor<1x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %151 = arith.andi %in, %out : i1
      linalg.yield %151 : i1
    } -> tensor<1x2x?x1xi1>
    cf.assert %9, "negative values not allowed in new dimensions"
    cf.assert %9, "negative values not allowed in new dimensions"
    %60 = tensor.empty(%dim, %dim) : tensor<1x2x?x?xf32>
    %61 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%60 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %62 = tensor.empty(%dim, %dim) : tensor<1x2x?x?xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %61, %54 : tensor<1x2x?x1xi1>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%62 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_71: f32, %in_72: f32, %out: f32):
      %151 = arith.select %in, %in_71, %in_72 : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %true, "mismatching contracting dimension"
    %collapsed_22 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<1x2x?x?xf32> into tensor<2x?x?xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<1x2x?x4xf32> into tensor<2x?x4xf32>
    %64 = tensor.empty(%dim) : tensor<2x?x4xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %66 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%65 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %expanded_24 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [1, 2, %dim, 4] : tensor<2x?x4xf32> into tensor<1x2x?x4xf32>
    %67 = tensor.empty(%dim) : tensor<1x?x2x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<1x2x?x4xf32>) outs(%67 : tensor<1x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0], [1], [2, 3]] : tensor<1x?x2x4xf32> into tensor<1x?x8xf32>
    %68 = tensor.empty() : tensor<8x8xf32>
    %transposed_27 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%68 : tensor<8x8xf32>) permutation = [1, 0] 
    %69 = tensor.empty() : tensor<1x8x8xf32>
    %70 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<8x8xf32>) outs(%69 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
    %72 = linalg.batch_matmul ins(%collapsed_26, %70 : tensor<1x?x8xf32>, tensor<1x8x8xf32>) outs(%71 : tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %72 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %transposed_28 = linalg.transpose ins(%arg13 : tensor<8x8xf32>) outs(%68 : tensor<8x8xf32>) permutation = [1, 0] 
    %74 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<8x8xf32>) outs(%69 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %75 = linalg.batch_matmul ins(%73, %74 : tensor<1x?x8xf32>, tensor<1x8x8xf32>) outs(%71 : tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg14 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_9 : f32
      %152 = math.erf %151 : f32
      %153 = arith.addf %152, %cst_1 : f32
      %154 = arith.mulf %153, %cst_2 : f32
      %155 = arith.mulf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x?x8xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %77 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<1x?x8xf32>) outs(%5 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_8 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %9, "unimplemented: dynamic negative broadcast sizes"
    %81 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%10 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %151 = linalg.index 1 : index
      %152 = arith.cmpi eq, %dim, %c1 : index
      %153 = arith.select %152, %c0, %151 : index
      %extracted = tensor.extract %80[%c0, %153, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %82 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.subf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %82 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.mulf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<1x?x8xf32>) outs(%5 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_8 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_7 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x1xf32>
    %87 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %9, "unimplemented: dynamic negative broadcast sizes"
    %88 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%10 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %151 = linalg.index 1 : index
      %152 = arith.cmpi eq, %dim, %c1 : index
      %153 = arith.select %152, %c0, %151 : index
      %extracted = tensor.extract %87[%c0, %153, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %89 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %88 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.mulf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %arg9 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.mulf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %arg10 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %transposed_29 = linalg.transpose ins(%arg3 : tensor<24x8xf32>) outs(%23 : tensor<8x24xf32>) permutation = [1, 0] 
    %92 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<8x24xf32>) outs(%24 : tensor<1x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x24xf32>
    %93 = linalg.batch_matmul ins(%91, %92 : tensor<1x?x8xf32>, tensor<1x8x24xf32>) outs(%27 : tensor<1x?x24xf32>) -> tensor<1x?x24xf32>
    %extracted_slice_30 = tensor.extract_slice %93[0, 0, 0] [1, %dim, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %extracted_slice_31 = tensor.extract_slice %93[0, 0, 8] [1, %dim, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %extracted_slice_32 = tensor.extract_slice %93[0, 0, 16] [1, %dim, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %expanded_33 = tensor.expand_shape %extracted_slice_30 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 4] : tensor<1x?x8xf32> into tensor<1x?x2x4xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<1x?x2x4xf32>) outs(%29 : tensor<1x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_35 = tensor.expand_shape %extracted_slice_31 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 4] : tensor<1x?x8xf32> into tensor<1x?x2x4xf32>
    %expanded_36 = tensor.expand_shape %extracted_slice_32 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 4] : tensor<1x?x8xf32> into tensor<1x?x2x4xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x?x2x4xf32>) outs(%29 : tensor<1x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %94 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<1x2x?x4xf32>) outs(%29 : tensor<1x2x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_5 : f64 to f32
      %152 = arith.mulf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<1x2x?x4xf32>
    %transposed_38 = linalg.transpose ins(%expanded_35 : tensor<1x?x2x4xf32>) outs(%37 : tensor<1x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %95 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<1x2x4x?xf32>) outs(%37 : tensor<1x2x4x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_5 : f64 to f32
      %152 = arith.mulf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<1x2x4x?xf32>
    %collapsed_39 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<1x2x?x4xf32> into tensor<2x?x4xf32>
    %collapsed_40 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<1x2x4x?xf32> into tensor<2x4x?xf32>
    %96 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<2x?x4xf32>, tensor<2x4x?xf32>) outs(%40 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %expanded_41 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [1, 2, %dim, %dim] : tensor<2x?x?xf32> into tensor<1x2x?x?xf32>
    %97 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %35 : tensor<1x2x?x?xf32>, tensor<?x?xf32>) outs(%42 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    %98:2 = linalg.generic {indexing_maps = [#map9, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<1x2x?x?xf32>) outs(%47, %45 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_71: i64):
      %151 = linalg.index 3 : index
      %152 = arith.index_cast %151 : index to i64
      %153 = arith.maximumf %in, %out : f32
      %154 = arith.cmpf ogt, %in, %out : f32
      %155 = arith.select %154, %152, %out_71 : i64
      linalg.yield %153, %155 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_42 = tensor.expand_shape %98#0 [[0], [1], [2, 3]] output_shape [1, 2, %dim, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_42 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%42 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.subf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    %100 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<1x2x?x?xf32>) outs(%42 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.exp %in : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    %101 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<1x2x?x?xf32>) outs(%52 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x1xf32>
    %102 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %101 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%42 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.divf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    %103 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<1x2x?x?xf32>) outs(%55 : tensor<1x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %151 = arith.extf %in : f32 to f64
      %152 = arith.cmpf oeq, %151, %cst_6 : f64
      linalg.yield %152 : i1
    } -> tensor<1x2x?x?xi1>
    %104 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<1x2x?x?xi1>) outs(%58 : tensor<1x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %151 = arith.andi %in, %out : i1
      linalg.yield %151 : i1
    } -> tensor<1x2x?x1xi1>
    cf.assert %9, "negative values not allowed in new dimensions"
    cf.assert %9, "negative values not allowed in new dimensions"
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %105 = linalg.generic {indexing_maps = [#map12, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %61, %102 : tensor<1x2x?x1xi1>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%62 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_71: f32, %in_72: f32, %out: f32):
      %151 = arith.select %in, %in_71, %in_72 : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %true, "mismatching contracting dimension"
    %collapsed_43 = tensor.collapse_shape %105 [[0, 1], [2], [3]] : tensor<1x2x?x?xf32> into tensor<2x?x?xf32>
    %collapsed_44 = tensor.collapse_shape %transposed_37 [[0, 1], [2], [3]] : tensor<1x2x?x4xf32> into tensor<2x?x4xf32>
    %106 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%65 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %expanded_45 = tensor.expand_shape %106 [[0, 1], [2], [3]] output_shape [1, 2, %dim, 4] : tensor<2x?x4xf32> into tensor<1x2x?x4xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<1x2x?x4xf32>) outs(%67 : tensor<1x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0], [1], [2, 3]] : tensor<1x?x2x4xf32> into tensor<1x?x8xf32>
    %transposed_48 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%68 : tensor<8x8xf32>) permutation = [1, 0] 
    %107 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<8x8xf32>) outs(%69 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %108 = linalg.batch_matmul ins(%collapsed_47, %107 : tensor<1x?x8xf32>, tensor<1x8x8xf32>) outs(%71 : tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
    %109 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %108 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %transposed_49 = linalg.transpose ins(%arg15 : tensor<8x8xf32>) outs(%68 : tensor<8x8xf32>) permutation = [1, 0] 
    %110 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<8x8xf32>) outs(%69 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %111 = linalg.batch_matmul ins(%109, %110 : tensor<1x?x8xf32>, tensor<1x8x8xf32>) outs(%71 : tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
    %112 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %arg16 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %113 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_9 : f32
      %152 = math.erf %151 : f32
      %153 = arith.addf %152, %cst_1 : f32
      %154 = arith.mulf %153, %cst_2 : f32
      %155 = arith.mulf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x?x8xf32>
    %114 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %113 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %115 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<1x?x8xf32>) outs(%5 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %116 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_8 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %9, "unimplemented: dynamic negative broadcast sizes"
    %117 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%10 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %151 = linalg.index 1 : index
      %152 = arith.cmpi eq, %dim, %c1 : index
      %153 = arith.select %152, %c0, %151 : index
      %extracted = tensor.extract %116[%c0, %153, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %118 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %117 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.subf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %118 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.mulf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<1x?x8xf32>) outs(%5 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_8 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_7 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x1xf32>
    %123 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %9, "unimplemented: dynamic negative broadcast sizes"
    %124 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%10 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %151 = linalg.index 1 : index
      %152 = arith.cmpi eq, %dim, %c1 : index
      %153 = arith.select %152, %c0, %151 : index
      %extracted = tensor.extract %123[%c0, %153, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %125 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %124 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.mulf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %arg11 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.mulf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %127 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %arg12 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %transposed_50 = linalg.transpose ins(%arg5 : tensor<24x8xf32>) outs(%23 : tensor<8x24xf32>) permutation = [1, 0] 
    %128 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<8x24xf32>) outs(%24 : tensor<1x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x24xf32>
    %129 = linalg.batch_matmul ins(%127, %128 : tensor<1x?x8xf32>, tensor<1x8x24xf32>) outs(%27 : tensor<1x?x24xf32>) -> tensor<1x?x24xf32>
    %extracted_slice_51 = tensor.extract_slice %129[0, 0, 0] [1, %dim, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %extracted_slice_52 = tensor.extract_slice %129[0, 0, 8] [1, %dim, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %extracted_slice_53 = tensor.extract_slice %129[0, 0, 16] [1, %dim, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %expanded_54 = tensor.expand_shape %extracted_slice_51 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 4] : tensor<1x?x8xf32> into tensor<1x?x2x4xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x?x2x4xf32>) outs(%29 : tensor<1x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_56 = tensor.expand_shape %extracted_slice_52 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 4] : tensor<1x?x8xf32> into tensor<1x?x2x4xf32>
    %expanded_57 = tensor.expand_shape %extracted_slice_53 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 4] : tensor<1x?x8xf32> into tensor<1x?x2x4xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<1x?x2x4xf32>) outs(%29 : tensor<1x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %130 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<1x2x?x4xf32>) outs(%29 : tensor<1x2x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_5 : f64 to f32
      %152 = arith.mulf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<1x2x?x4xf32>
    %transposed_59 = linalg.transpose ins(%expanded_56 : tensor<1x?x2x4xf32>) outs(%37 : tensor<1x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %131 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<1x2x4x?xf32>) outs(%37 : tensor<1x2x4x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_5 : f64 to f32
      %152 = arith.mulf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<1x2x4x?xf32>
    %collapsed_60 = tensor.collapse_shape %130 [[0, 1], [2], [3]] : tensor<1x2x?x4xf32> into tensor<2x?x4xf32>
    %collapsed_61 = tensor.collapse_shape %131 [[0, 1], [2], [3]] : tensor<1x2x4x?xf32> into tensor<2x4x?xf32>
    %132 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<2x?x4xf32>, tensor<2x4x?xf32>) outs(%40 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %expanded_62 = tensor.expand_shape %132 [[0, 1], [2], [3]] output_shape [1, 2, %dim, %dim] : tensor<2x?x?xf32> into tensor<1x2x?x?xf32>
    %133 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_62, %35 : tensor<1x2x?x?xf32>, tensor<?x?xf32>) outs(%42 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    %134:2 = linalg.generic {indexing_maps = [#map9, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%133 : tensor<1x2x?x?xf32>) outs(%47, %45 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_71: i64):
      %151 = linalg.index 3 : index
      %152 = arith.index_cast %151 : index to i64
      %153 = arith.maximumf %in, %out : f32
      %154 = arith.cmpf ogt, %in, %out : f32
      %155 = arith.select %154, %152, %out_71 : i64
      linalg.yield %153, %155 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_63 = tensor.expand_shape %134#0 [[0], [1], [2, 3]] output_shape [1, 2, %dim, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %135 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %expanded_63 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%42 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.subf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    %136 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<1x2x?x?xf32>) outs(%42 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.exp %in : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    %137 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%136 : tensor<1x2x?x?xf32>) outs(%52 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x1xf32>
    %138 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %137 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%42 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.divf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    %139 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133 : tensor<1x2x?x?xf32>) outs(%55 : tensor<1x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %151 = arith.extf %in : f32 to f64
      %152 = arith.cmpf oeq, %151, %cst_6 : f64
      linalg.yield %152 : i1
    } -> tensor<1x2x?x?xi1>
    %140 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%139 : tensor<1x2x?x?xi1>) outs(%58 : tensor<1x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %151 = arith.andi %in, %out : i1
      linalg.yield %151 : i1
    } -> tensor<1x2x?x1xi1>
    cf.assert %9, "negative values not allowed in new dimensions"
    cf.assert %9, "negative values not allowed in new dimensions"
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %141 = linalg.generic {indexing_maps = [#map12, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %61, %138 : tensor<1x2x?x1xi1>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%62 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_71: f32, %in_72: f32, %out: f32):
      %151 = arith.select %in, %in_71, %in_72 : f32
      linalg.yield %151 : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %true, "mismatching contracting dimension"
    %collapsed_64 = tensor.collapse_shape %141 [[0, 1], [2], [3]] : tensor<1x2x?x?xf32> into tensor<2x?x?xf32>
    %collapsed_65 = tensor.collapse_shape %transposed_58 [[0, 1], [2], [3]] : tensor<1x2x?x4xf32> into tensor<2x?x4xf32>
    %142 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%65 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %expanded_66 = tensor.expand_shape %142 [[0, 1], [2], [3]] output_shape [1, 2, %dim, 4] : tensor<2x?x4xf32> into tensor<1x2x?x4xf32>
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<1x2x?x4xf32>) outs(%67 : tensor<1x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_68 = tensor.collapse_shape %transposed_67 [[0], [1], [2, 3]] : tensor<1x?x2x4xf32> into tensor<1x?x8xf32>
    %transposed_69 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%68 : tensor<8x8xf32>) permutation = [1, 0] 
    %143 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_69 : tensor<8x8xf32>) outs(%69 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %144 = linalg.batch_matmul ins(%collapsed_68, %143 : tensor<1x?x8xf32>, tensor<1x8x8xf32>) outs(%71 : tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
    %145 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %144 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %transposed_70 = linalg.transpose ins(%arg17 : tensor<8x8xf32>) outs(%68 : tensor<8x8xf32>) permutation = [1, 0] 
    %146 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_70 : tensor<8x8xf32>) outs(%69 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %147 = linalg.batch_matmul ins(%145, %146 : tensor<1x?x8xf32>, tensor<1x8x8xf32>) outs(%71 : tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
    %148 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg18 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    %149 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_9 : f32
      %152 = math.erf %151 : f32
      %153 = arith.addf %152, %cst_1 : f32
      %154 = arith.mulf %153, %cst_2 : f32
      %155 = arith.mulf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x?x8xf32>
    %150 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %149 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %151 = arith.addf %in, %in_71 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x8xf32>
    return %150 : tensor<1x?x8xf32>
  }
}

