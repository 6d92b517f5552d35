#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<1x3xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<1x1x8xf32>, %arg11: tensor<1x1x8xf32>, %arg12: tensor<1x1x8xf32>, %arg13: tensor<8x8xf32>, %arg14: tensor<8x8xf32>, %arg15: tensor<8x8xf32>, %arg16: tensor<8x8xf32>, %arg17: tensor<1x1x8xf32>, %arg18: tensor<1x1x8xf32>, %arg19: tensor<16x8xf32>, %arg20: tensor<8x8xf32>, %arg21: tensor<8x16xf32>, %arg22: tensor<8xf32>, %arg23: tensor<8xf32>, %arg24: tensor<8xf32>, %arg25: tensor<8xf32>, %arg26: tensor<8xf32>, %arg27: tensor<8xf32>, %arg28: tensor<1x1x8xf32>, %arg29: tensor<1x1x8xf32>, %arg30: tensor<1x1x8xf32>, %arg31: tensor<8x8xf32>, %arg32: tensor<8x8xf32>, %arg33: tensor<8x8xf32>, %arg34: tensor<8x8xf32>, %arg35: tensor<1x1x8xf32>, %arg36: tensor<1x1x8xf32>, %arg37: tensor<16x8xf32>, %arg38: tensor<8x8xf32>, %arg39: tensor<8x16xf32>, %arg40: tensor<8xf32>, %arg41: tensor<8xf32>) -> tensor<1x3x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<-9.99999968E+37> : tensor<1x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x8xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1x3x8xf32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 8.000000e+00 : f32
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<1x1x8xf32>
    %0 = tensor.empty() : tensor<1x3x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x3xi64>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %294 = arith.index_cast %in : i64 to index
      %295 = linalg.index 2 : index
      %296 = arith.cmpi slt, %294, %c32 : index
      cf.assert %296, "index must be smaller than dim size"
      %297 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %297, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%294, %295] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x3x8xf32>
    %2 = tensor.empty() : tensor<1x3x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x3x1xf32>) -> tensor<1x3x1xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x3x8xf32>) outs(%3 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %in, %out : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.divf %in, %cst_5 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<1x3x1xf32> into tensor<1x3xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x3xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %6 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %7 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x3x8xf32>) outs(%3 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %in, %out : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.divf %in, %cst_5 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.truncf %cst_4 : f64 to f32
      %295 = arith.addf %in, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<1x3x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.rsqrt %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %collapsed_7 = tensor.collapse_shape %12 [[0], [1, 2]] : tensor<1x3x1xf32> into tensor<1x3xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<1x3xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %13 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg2 : tensor<1x3x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %arg3 : tensor<1x3x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x3x8xf32>) outs(%3 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %in, %out : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.divf %in, %cst_5 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %collapsed_8 = tensor.collapse_shape %18 [[0], [1, 2]] : tensor<1x3x1xf32> into tensor<1x3xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_8 : tensor<1x3xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %20 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<1x3x8xf32>) outs(%3 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %in, %out : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.divf %in, %cst_5 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.truncf %cst_4 : f64 to f32
      %295 = arith.addf %in, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<1x3x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.rsqrt %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %collapsed_9 = tensor.collapse_shape %25 [[0], [1, 2]] : tensor<1x3x1xf32> into tensor<1x3xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_9 : tensor<1x3xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x8xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %26 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg4 : tensor<1x3x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg5 : tensor<1x3x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %extracted_slice = tensor.extract_slice %29[0, 1, 0] [1, 2, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x2x8xf32>
    %concat = tensor.concat dim(1) %extracted_slice, %cst_6 : (tensor<1x2x8xf32>, tensor<1x1x8xf32>) -> tensor<1x3x8xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg10 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %31 = tensor.empty() : tensor<1x1x8xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10 : tensor<1x1x8xf32>) outs(%31 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.subf %cst_0, %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x1x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %32 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg11 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11 : tensor<1x1x8xf32>) outs(%31 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.subf %cst_0, %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x1x8xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %36 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg12 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<1x1x8xf32>) outs(%31 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.subf %cst_0, %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x1x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %40 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %41 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %43 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg13 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<1x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%44 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
    %47 = linalg.batch_matmul ins(%34, %45 : tensor<1x3x8xf32>, tensor<1x8x8xf32>) outs(%46 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
    %transposed_10 = linalg.transpose ins(%arg14 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %48 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<8x8xf32>) outs(%44 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %49 = linalg.batch_matmul ins(%38, %48 : tensor<1x3x8xf32>, tensor<1x8x8xf32>) outs(%46 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
    %transposed_11 = linalg.transpose ins(%arg15 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %50 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<8x8xf32>) outs(%44 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %51 = linalg.batch_matmul ins(%42, %50 : tensor<1x3x8xf32>, tensor<1x8x8xf32>) outs(%46 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.negf %in : f32
      %295 = math.exp %294 : f32
      %296 = arith.addf %295, %cst_0 : f32
      %297 = arith.divf %cst_0, %296 : f32
      linalg.yield %297 : f32
    } -> tensor<1x3x8xf32>
    %53 = tensor.empty() : tensor<8xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%arg8 : tensor<8xf32>) outs(%53 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<8xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%54 : tensor<8xf32>) outs(%53 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.negf %in : f32
      linalg.yield %294 : f32
    } -> tensor<8xf32>
    %extracted_slice_12 = tensor.extract_slice %47[0, 0, 0] [1, 1, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x1x8xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
    %extracted_slice_14 = tensor.extract_slice %49[0, 0, 0] [1, 1, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x1x8xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
    %56 = tensor.empty() : tensor<1x8xf32>
    %57 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_13, %arg9 : tensor<1x8xf32>, tensor<8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %57 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.cmpf ogt, %in, %in_71 : f32
      %295 = arith.select %294, %in, %in_71 : f32
      linalg.yield %295 : f32
    } -> tensor<1x8xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %58 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%57, %58 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %62 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %63 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%60, %cst_2 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%62, %collapsed_15 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%63, %64 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%63, %62 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %67 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%65, %66 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.divf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %expanded = tensor.expand_shape %67 [[0], [1, 2]] output_shape [1, 1, 8] : tensor<1x8xf32> into tensor<1x1x8xf32>
    %inserted_slice = tensor.insert_slice %expanded into %cst_3[0, 0, 0] [1, 1, 8] [1, 1, 1] : tensor<1x1x8xf32> into tensor<1x3x8xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %55 : tensor<1x8xf32>, tensor<8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %69 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%68, %collapsed_13 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.cmpf ogt, %in, %in_71 : f32
      %295 = arith.select %294, %in, %in_71 : f32
      linalg.yield %295 : f32
    } -> tensor<1x8xf32>
    %70 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%68, %69 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_13, %69 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%71, %cst_2 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%73, %collapsed_15 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%74, %75 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%74, %73 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %extracted_slice_16 = tensor.extract_slice %47[0, 1, 0] [1, 1, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x1x8xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_16 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
    %extracted_slice_18 = tensor.extract_slice %49[0, 1, 0] [1, 1, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x1x8xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_18 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_17, %arg9 : tensor<1x8xf32>, tensor<8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%69, %78 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.cmpf ogt, %in, %in_71 : f32
      %295 = arith.select %294, %in, %in_71 : f32
      linalg.yield %295 : f32
    } -> tensor<1x8xf32>
    %80 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%69, %79 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %81 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%80 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %82 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%78, %79 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %83 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %84 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%81, %76 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %85 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%83, %collapsed_19 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %86 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%84, %85 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %87 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%81, %77 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %88 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%87, %83 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %89 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%86, %88 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.divf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %expanded_20 = tensor.expand_shape %89 [[0], [1, 2]] output_shape [1, 1, 8] : tensor<1x8xf32> into tensor<1x1x8xf32>
    %inserted_slice_21 = tensor.insert_slice %expanded_20 into %inserted_slice[0, 1, 0] [1, 1, 8] [1, 1, 1] : tensor<1x1x8xf32> into tensor<1x3x8xf32>
    %90 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%69, %55 : tensor<1x8xf32>, tensor<8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %91 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%90, %collapsed_17 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.cmpf ogt, %in, %in_71 : f32
      %295 = arith.select %294, %in, %in_71 : f32
      linalg.yield %295 : f32
    } -> tensor<1x8xf32>
    %92 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%90, %91 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %93 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %94 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_17, %91 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %95 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %96 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%93, %76 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %97 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%95, %collapsed_19 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %98 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%96, %97 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %99 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%93, %77 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %100 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%99, %95 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %extracted_slice_22 = tensor.extract_slice %47[0, 2, 0] [1, 1, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x1x8xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
    %extracted_slice_24 = tensor.extract_slice %49[0, 2, 0] [1, 1, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x1x8xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
    %101 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_23, %arg9 : tensor<1x8xf32>, tensor<8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %102 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%91, %101 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.cmpf ogt, %in, %in_71 : f32
      %295 = arith.select %294, %in, %in_71 : f32
      linalg.yield %295 : f32
    } -> tensor<1x8xf32>
    %103 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%91, %102 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %104 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %105 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%101, %102 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %106 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %107 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%104, %98 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %108 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%106, %collapsed_25 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %109 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%107, %108 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %110 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%104, %100 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %111 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%110, %106 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %112 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%109, %111 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.divf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %expanded_26 = tensor.expand_shape %112 [[0], [1, 2]] output_shape [1, 1, 8] : tensor<1x8xf32> into tensor<1x1x8xf32>
    %inserted_slice_27 = tensor.insert_slice %expanded_26 into %inserted_slice_21[0, 2, 0] [1, 1, 8] [1, 1, 1] : tensor<1x1x8xf32> into tensor<1x3x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %inserted_slice_27 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %transposed_28 = linalg.transpose ins(%arg16 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %114 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<8x8xf32>) outs(%44 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %115 = linalg.batch_matmul ins(%113, %114 : tensor<1x3x8xf32>, tensor<1x8x8xf32>) outs(%46 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %115 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<1x3x8xf32>) outs(%3 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %in, %out : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.divf %in, %cst_5 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %collapsed_29 = tensor.collapse_shape %118 [[0], [1, 2]] : tensor<1x3x1xf32> into tensor<1x3xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_29 : tensor<1x3xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x8xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %119 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<1x3x8xf32>) outs(%3 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %in, %out : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.divf %in, %cst_5 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.truncf %cst_4 : f64 to f32
      %295 = arith.addf %in, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<1x3x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.rsqrt %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %collapsed_30 = tensor.collapse_shape %125 [[0], [1, 2]] : tensor<1x3x1xf32> into tensor<1x3xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<1x3xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x8xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %126 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg6 : tensor<1x3x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg7 : tensor<1x3x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %extracted_slice_31 = tensor.extract_slice %129[0, 1, 0] [1, 2, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x2x8xf32>
    %concat_32 = tensor.concat dim(1) %extracted_slice_31, %cst_6 : (tensor<1x2x8xf32>, tensor<1x1x8xf32>) -> tensor<1x3x8xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %arg17 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<1x1x8xf32>) outs(%31 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.subf %cst_0, %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x1x8xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_32, %131 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %132 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %arg18 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18 : tensor<1x1x8xf32>) outs(%31 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.subf %cst_0, %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x1x8xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_32, %135 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %136 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %138 = tensor.empty() : tensor<8x16xf32>
    %transposed_33 = linalg.transpose ins(%arg19 : tensor<16x8xf32>) outs(%138 : tensor<8x16xf32>) permutation = [1, 0] 
    %139 = tensor.empty() : tensor<1x8x16xf32>
    %140 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<8x16xf32>) outs(%139 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %141 = tensor.empty() : tensor<1x3x16xf32>
    %142 = linalg.fill ins(%cst : f32) outs(%141 : tensor<1x3x16xf32>) -> tensor<1x3x16xf32>
    %143 = linalg.batch_matmul ins(%133, %140 : tensor<1x3x8xf32>, tensor<1x8x16xf32>) outs(%142 : tensor<1x3x16xf32>) -> tensor<1x3x16xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x3x16xf32>) outs(%141 : tensor<1x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.cmpf ugt, %in, %cst : f32
      %295 = arith.select %294, %in, %cst : f32
      linalg.yield %295 : f32
    } -> tensor<1x3x16xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %144 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%141 : tensor<1x3x16xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x16xf32>
    %146 = tensor.empty() : tensor<16x8xf32>
    %transposed_34 = linalg.transpose ins(%arg21 : tensor<8x16xf32>) outs(%146 : tensor<16x8xf32>) permutation = [1, 0] 
    %147 = tensor.empty() : tensor<1x16x8xf32>
    %148 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<16x8xf32>) outs(%147 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x8xf32>
    %149 = linalg.batch_matmul ins(%145, %148 : tensor<1x3x16xf32>, tensor<1x16x8xf32>) outs(%46 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
    %transposed_35 = linalg.transpose ins(%arg20 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %150 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<8x8xf32>) outs(%44 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %151 = linalg.batch_matmul ins(%137, %150 : tensor<1x3x8xf32>, tensor<1x8x8xf32>) outs(%46 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.negf %in : f32
      %295 = math.exp %294 : f32
      %296 = arith.addf %295, %cst_0 : f32
      %297 = arith.divf %cst_0, %296 : f32
      linalg.yield %297 : f32
    } -> tensor<1x3x8xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %149 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %153 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<1x3x8xf32>) outs(%3 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %in, %out : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.divf %in, %cst_5 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %collapsed_36 = tensor.collapse_shape %156 [[0], [1, 2]] : tensor<1x3x1xf32> into tensor<1x3xf32>
    %157 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<1x3xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x8xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %157 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %158 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<1x3x8xf32>) outs(%3 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %in, %out : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.divf %in, %cst_5 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.truncf %cst_4 : f64 to f32
      %295 = arith.addf %in, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<1x3x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.rsqrt %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %collapsed_37 = tensor.collapse_shape %163 [[0], [1, 2]] : tensor<1x3x1xf32> into tensor<1x3xf32>
    %164 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<1x3xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x8xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %164 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %arg22 : tensor<1x3x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %arg23 : tensor<1x3x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %extracted_slice_38 = tensor.extract_slice %167[0, 1, 0] [1, 2, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x2x8xf32>
    %concat_39 = tensor.concat dim(1) %extracted_slice_38, %cst_6 : (tensor<1x2x8xf32>, tensor<1x1x8xf32>) -> tensor<1x3x8xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %arg28 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28 : tensor<1x1x8xf32>) outs(%31 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.subf %cst_0, %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x1x8xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_39, %169 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %170 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %arg29 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg29 : tensor<1x1x8xf32>) outs(%31 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.subf %cst_0, %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x1x8xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_39, %173 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %174 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %arg30 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg30 : tensor<1x1x8xf32>) outs(%31 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.subf %cst_0, %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x1x8xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_39, %177 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %178 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %transposed_40 = linalg.transpose ins(%arg31 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %180 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<8x8xf32>) outs(%44 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %181 = linalg.batch_matmul ins(%171, %180 : tensor<1x3x8xf32>, tensor<1x8x8xf32>) outs(%46 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
    %transposed_41 = linalg.transpose ins(%arg32 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %182 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<8x8xf32>) outs(%44 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %183 = linalg.batch_matmul ins(%175, %182 : tensor<1x3x8xf32>, tensor<1x8x8xf32>) outs(%46 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
    %transposed_42 = linalg.transpose ins(%arg33 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %184 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<8x8xf32>) outs(%44 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %185 = linalg.batch_matmul ins(%179, %184 : tensor<1x3x8xf32>, tensor<1x8x8xf32>) outs(%46 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.negf %in : f32
      %295 = math.exp %294 : f32
      %296 = arith.addf %295, %cst_0 : f32
      %297 = arith.divf %cst_0, %296 : f32
      linalg.yield %297 : f32
    } -> tensor<1x3x8xf32>
    %187 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%arg26 : tensor<8xf32>) outs(%53 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<8xf32>
    %188 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%187 : tensor<8xf32>) outs(%53 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.negf %in : f32
      linalg.yield %294 : f32
    } -> tensor<8xf32>
    %extracted_slice_43 = tensor.extract_slice %181[0, 0, 0] [1, 1, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x1x8xf32>
    %collapsed_44 = tensor.collapse_shape %extracted_slice_43 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
    %extracted_slice_45 = tensor.extract_slice %183[0, 0, 0] [1, 1, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x1x8xf32>
    %collapsed_46 = tensor.collapse_shape %extracted_slice_45 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
    %189 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_44, %arg27 : tensor<1x8xf32>, tensor<8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %190 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %189 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.cmpf ogt, %in, %in_71 : f32
      %295 = arith.select %294, %in, %in_71 : f32
      linalg.yield %295 : f32
    } -> tensor<1x8xf32>
    %191 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %190 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %192 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%191 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %193 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%189, %190 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %194 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%193 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %195 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%192, %cst_2 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %196 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%194, %collapsed_46 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %197 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%195, %196 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %198 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%195, %194 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %199 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%197, %198 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.divf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %expanded_47 = tensor.expand_shape %199 [[0], [1, 2]] output_shape [1, 1, 8] : tensor<1x8xf32> into tensor<1x1x8xf32>
    %inserted_slice_48 = tensor.insert_slice %expanded_47 into %cst_3[0, 0, 0] [1, 1, 8] [1, 1, 1] : tensor<1x1x8xf32> into tensor<1x3x8xf32>
    %200 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %188 : tensor<1x8xf32>, tensor<8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %201 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%200, %collapsed_44 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.cmpf ogt, %in, %in_71 : f32
      %295 = arith.select %294, %in, %in_71 : f32
      linalg.yield %295 : f32
    } -> tensor<1x8xf32>
    %202 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%200, %201 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %203 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%202 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %204 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_44, %201 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %205 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%204 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %206 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%203, %cst_2 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %207 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%205, %collapsed_46 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %208 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%206, %207 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %209 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%206, %205 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %extracted_slice_49 = tensor.extract_slice %181[0, 1, 0] [1, 1, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x1x8xf32>
    %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
    %extracted_slice_51 = tensor.extract_slice %183[0, 1, 0] [1, 1, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x1x8xf32>
    %collapsed_52 = tensor.collapse_shape %extracted_slice_51 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
    %210 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_50, %arg27 : tensor<1x8xf32>, tensor<8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %211 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%201, %210 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.cmpf ogt, %in, %in_71 : f32
      %295 = arith.select %294, %in, %in_71 : f32
      linalg.yield %295 : f32
    } -> tensor<1x8xf32>
    %212 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%201, %211 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %213 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%212 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %214 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%210, %211 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %215 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%214 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %216 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%213, %208 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %217 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%215, %collapsed_52 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %218 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%216, %217 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %219 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%213, %209 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %220 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%219, %215 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %221 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%218, %220 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.divf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %expanded_53 = tensor.expand_shape %221 [[0], [1, 2]] output_shape [1, 1, 8] : tensor<1x8xf32> into tensor<1x1x8xf32>
    %inserted_slice_54 = tensor.insert_slice %expanded_53 into %inserted_slice_48[0, 1, 0] [1, 1, 8] [1, 1, 1] : tensor<1x1x8xf32> into tensor<1x3x8xf32>
    %222 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%201, %188 : tensor<1x8xf32>, tensor<8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %223 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%222, %collapsed_50 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.cmpf ogt, %in, %in_71 : f32
      %295 = arith.select %294, %in, %in_71 : f32
      linalg.yield %295 : f32
    } -> tensor<1x8xf32>
    %224 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%222, %223 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %225 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %226 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_50, %223 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %227 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%226 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %228 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%225, %208 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %229 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%227, %collapsed_52 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %230 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%228, %229 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %231 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%225, %209 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %232 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%231, %227 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %extracted_slice_55 = tensor.extract_slice %181[0, 2, 0] [1, 1, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x1x8xf32>
    %collapsed_56 = tensor.collapse_shape %extracted_slice_55 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
    %extracted_slice_57 = tensor.extract_slice %183[0, 2, 0] [1, 1, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x1x8xf32>
    %collapsed_58 = tensor.collapse_shape %extracted_slice_57 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
    %233 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_56, %arg27 : tensor<1x8xf32>, tensor<8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %234 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%223, %233 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.cmpf ogt, %in, %in_71 : f32
      %295 = arith.select %294, %in, %in_71 : f32
      linalg.yield %295 : f32
    } -> tensor<1x8xf32>
    %235 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%223, %234 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %236 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%235 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %237 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%233, %234 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %238 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%237 : tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.exp %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %239 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%236, %230 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %240 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%238, %collapsed_58 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %241 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%239, %240 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %242 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%236, %232 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %243 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%242, %238 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %244 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%241, %243 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.divf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x8xf32>
    %expanded_59 = tensor.expand_shape %244 [[0], [1, 2]] output_shape [1, 1, 8] : tensor<1x8xf32> into tensor<1x1x8xf32>
    %inserted_slice_60 = tensor.insert_slice %expanded_59 into %inserted_slice_54[0, 2, 0] [1, 1, 8] [1, 1, 1] : tensor<1x1x8xf32> into tensor<1x3x8xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %inserted_slice_60 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %transposed_61 = linalg.transpose ins(%arg34 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %246 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<8x8xf32>) outs(%44 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %247 = linalg.batch_matmul ins(%245, %246 : tensor<1x3x8xf32>, tensor<1x8x8xf32>) outs(%46 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %247 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%248 : tensor<1x3x8xf32>) outs(%3 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %in, %out : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.divf %in, %cst_5 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %collapsed_62 = tensor.collapse_shape %250 [[0], [1, 2]] : tensor<1x3x1xf32> into tensor<1x3xf32>
    %251 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_62 : tensor<1x3xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x8xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %251 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %252 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%253 : tensor<1x3x8xf32>) outs(%3 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %in, %out : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.divf %in, %cst_5 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.truncf %cst_4 : f64 to f32
      %295 = arith.addf %in, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<1x3x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.rsqrt %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %collapsed_63 = tensor.collapse_shape %257 [[0], [1, 2]] : tensor<1x3x1xf32> into tensor<1x3xf32>
    %258 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_63 : tensor<1x3xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x8xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %258 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %arg24 : tensor<1x3x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %arg25 : tensor<1x3x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %extracted_slice_64 = tensor.extract_slice %261[0, 1, 0] [1, 2, 8] [1, 1, 1] : tensor<1x3x8xf32> to tensor<1x2x8xf32>
    %concat_65 = tensor.concat dim(1) %extracted_slice_64, %cst_6 : (tensor<1x2x8xf32>, tensor<1x1x8xf32>) -> tensor<1x3x8xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %arg35 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg35 : tensor<1x1x8xf32>) outs(%31 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.subf %cst_0, %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x1x8xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_65, %263 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %264 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %arg36 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg36 : tensor<1x1x8xf32>) outs(%31 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.subf %cst_0, %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x1x8xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_65, %267 : tensor<1x3x8xf32>, tensor<1x1x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %268 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %transposed_66 = linalg.transpose ins(%arg37 : tensor<16x8xf32>) outs(%138 : tensor<8x16xf32>) permutation = [1, 0] 
    %270 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_66 : tensor<8x16xf32>) outs(%139 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %271 = linalg.batch_matmul ins(%265, %270 : tensor<1x3x8xf32>, tensor<1x8x16xf32>) outs(%142 : tensor<1x3x16xf32>) -> tensor<1x3x16xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<1x3x16xf32>) outs(%141 : tensor<1x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.cmpf ugt, %in, %cst : f32
      %295 = arith.select %294, %in, %cst : f32
      linalg.yield %295 : f32
    } -> tensor<1x3x16xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %272 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%141 : tensor<1x3x16xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x16xf32>
    %transposed_67 = linalg.transpose ins(%arg39 : tensor<8x16xf32>) outs(%146 : tensor<16x8xf32>) permutation = [1, 0] 
    %274 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_67 : tensor<16x8xf32>) outs(%147 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x8xf32>
    %275 = linalg.batch_matmul ins(%273, %274 : tensor<1x3x16xf32>, tensor<1x16x8xf32>) outs(%46 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
    %transposed_68 = linalg.transpose ins(%arg38 : tensor<8x8xf32>) outs(%43 : tensor<8x8xf32>) permutation = [1, 0] 
    %276 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_68 : tensor<8x8xf32>) outs(%44 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %277 = linalg.batch_matmul ins(%269, %276 : tensor<1x3x8xf32>, tensor<1x8x8xf32>) outs(%46 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.negf %in : f32
      %295 = math.exp %294 : f32
      %296 = arith.addf %295, %cst_0 : f32
      %297 = arith.divf %cst_0, %296 : f32
      linalg.yield %297 : f32
    } -> tensor<1x3x8xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %275 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %279 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%280 : tensor<1x3x8xf32>) outs(%3 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %in, %out : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.divf %in, %cst_5 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %collapsed_69 = tensor.collapse_shape %282 [[0], [1, 2]] : tensor<1x3x1xf32> into tensor<1x3xf32>
    %283 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_69 : tensor<1x3xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x8xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %283 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.subf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %284 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%285 : tensor<1x3x8xf32>) outs(%3 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %in, %out : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.divf %in, %cst_5 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.truncf %cst_4 : f64 to f32
      %295 = arith.addf %in, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<1x3x1xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<1x3x1xf32>) outs(%2 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.rsqrt %in : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x1xf32>
    %collapsed_70 = tensor.collapse_shape %289 [[0], [1, 2]] : tensor<1x3x1xf32> into tensor<1x3xf32>
    %290 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_70 : tensor<1x3xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x8xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %290 : tensor<1x3x8xf32>, tensor<1x3x8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %arg40 : tensor<1x3x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.mulf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %arg41 : tensor<1x3x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x3x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %294 = arith.addf %in, %in_71 : f32
      linalg.yield %294 : f32
    } -> tensor<1x3x8xf32>
    return %293 : tensor<1x3x8xf32>
  }
}

