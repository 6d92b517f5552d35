#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map13 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<24x8xf32>, %arg7: tensor<24xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<32x8xf32>, %arg13: tensor<32xf32>, %arg14: tensor<8x32xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>, %arg17: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 4.471500e-02 : f64
    %cst_4 = arith.constant 0.79788455999999996 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 8.000000e+00 : f32
    %cst_7 = arith.constant 6.250000e-02 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %131 = arith.index_cast %in : i64 to index
      %132 = linalg.index 2 : index
      %133 = arith.cmpi slt, %131, %c32 : index
      cf.assert %133, "index must be smaller than dim size"
      %134 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %134, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%131, %132] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<2x8x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_6 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.subf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %7 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_6 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_5 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_10 = tensor.collapse_shape %12 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %13 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg2 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %17 = tensor.empty() : tensor<f32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%17 : tensor<f32>) outs(%17 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_7 : f32
    } -> tensor<f32>
    %19 = tensor.empty() : tensor<2xi32>
    %20 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%19 : tensor<2xi32>) {
    ^bb0(%out: i32):
      %131 = linalg.index 0 : index
      %132 = arith.index_cast %131 : index to i64
      %133 = arith.trunci %132 : i64 to i32
      %134 = arith.addi %133, %c1_i32 : i32
      linalg.yield %134 : i32
    } -> tensor<2xi32>
    %21 = tensor.empty() : tensor<2xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map5, #map5], iterator_types = ["parallel"]} ins(%18, %20 : tensor<f32>, tensor<2xi32>) outs(%21 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_43: i32, %out: f32):
      %131 = arith.extf %in : f32 to f64
      %132 = arith.sitofp %in_43 : i32 to f64
      %133 = math.powf %131, %132 : f64
      %134 = arith.truncf %133 : f64 to f32
      linalg.yield %134 : f32
    } -> tensor<2xf32>
    %expanded = tensor.expand_shape %22 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32>
    %23 = tensor.empty() : tensor<8xi64>
    %24 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%23 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %131 = linalg.index 0 : index
      %132 = arith.index_cast %131 : index to i64
      linalg.yield %132 : i64
    } -> tensor<8xi64>
    %25 = tensor.empty() : tensor<2x1x8xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %24 : tensor<2x1x1xf32>, tensor<8xi64>) outs(%25 : tensor<2x1x8xf32>) {
    ^bb0(%in: f32, %in_43: i64, %out: f32):
      %131 = arith.sitofp %in_43 : i64 to f32
      %132 = arith.mulf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x8xf32>
    %27 = tensor.empty() : tensor<2x2x1x8xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x1x8xf32>) outs(%27 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x8xf32>
    %collapsed_11 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x2x1x8xf32> into tensor<4x1x8xf32>
    %expanded_12 = tensor.expand_shape %24 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_13 = tensor.expand_shape %24 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %29 = tensor.empty() : tensor<1x1x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map9, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%29 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_43: i64, %out: i1):
      %131 = arith.cmpi sle, %in, %in_43 : i64
      linalg.yield %131 : i1
    } -> tensor<1x1x8x8xi1>
    %31 = tensor.empty() : tensor<2x1x8x8xi1>
    %collapsed_14 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<1x1x8x8xi1> into tensor<1x8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<1x8x8xi1>) outs(%31 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x8xi1>
    %33 = tensor.empty() : tensor<2x1x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map11, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_2, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%33 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %131 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_6 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %36 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %37 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.subf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %38 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_6 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_5 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_16 = tensor.collapse_shape %43 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %44 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %arg4 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg5 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %48 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<24x8xf32>) outs(%48 : tensor<8x24xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<2x8x24xf32>
    %50 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%49 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%49 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %52 = linalg.batch_matmul ins(%47, %50 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%51 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %arg7 : tensor<2x8x24xf32>, tensor<24xf32>) outs(%49 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x24xf32>
    %expanded_17 = tensor.expand_shape %53 [[0], [1], [2, 3, 4]] output_shape [2, 8, 2, 3, 4] : tensor<2x8x24xf32> into tensor<2x8x2x3x4xf32>
    %extracted_slice = tensor.extract_slice %expanded_17[0, 0, 0, 0, 0] [2, 8, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x8x2x3x4xf32> to tensor<2x8x2x1x4xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x4xf32> into tensor<2x8x2x4xf32>
    %54 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_18 : tensor<2x8x2x4xf32>) outs(%54 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_20 = tensor.extract_slice %expanded_17[0, 0, 0, 1, 0] [2, 8, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x8x2x3x4xf32> to tensor<2x8x2x1x4xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x4xf32> into tensor<2x8x2x4xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_21 : tensor<2x8x2x4xf32>) outs(%54 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_23 = tensor.extract_slice %expanded_17[0, 0, 0, 2, 0] [2, 8, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x8x2x3x4xf32> to tensor<2x8x2x1x4xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x4xf32> into tensor<2x8x2x4xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<2x8x2x4xf32>) outs(%54 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %55 = tensor.empty() : tensor<4x4x8xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<4x8x4xf32>) outs(%55 : tensor<4x4x8xf32>) permutation = [0, 2, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %56 = tensor.empty() : tensor<4x8x8xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %58 = linalg.batch_matmul ins(%collapsed_26, %transposed_28 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%57 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<4x8x8xf32>) outs(%56 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.mulf %in, %cst_8 : f32
      linalg.yield %131 : f32
    } -> tensor<4x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %collapsed_11 : tensor<4x8x8xf32>, tensor<4x1x8xf32>) outs(%56 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<4x8x8xf32>
    %expanded_30 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %61 = tensor.empty() : tensor<2x2x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %34 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%61 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x2x8x8xf32>
    %63 = tensor.empty() : tensor<2x2x8xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %65 = tensor.empty() : tensor<2x2x8xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %67:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x2x8x8xf32>) outs(%66, %64 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %131 = linalg.index 3 : index
      %132 = arith.index_cast %131 : index to i64
      %133 = arith.maximumf %in, %out : f32
      %134 = arith.cmpf ogt, %in, %out : f32
      %135 = arith.select %134, %132, %out_43 : i64
      linalg.yield %133, %135 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_31 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_31 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%61 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.subf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x2x8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x2x8x8xf32>) outs(%61 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.exp %in : f32
      linalg.yield %131 : f32
    } -> tensor<2x2x8x8xf32>
    %70 = tensor.empty() : tensor<2x2x8x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x2x8x8xf32>) outs(%71 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%61 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.divf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_32 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %74 = tensor.empty() : tensor<4x8x4xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %76 = linalg.batch_matmul ins(%collapsed_32, %collapsed_29 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%75 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_33 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %77 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x2x8x4xf32>) outs(%77 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %78 = tensor.empty() : tensor<8x8xf32>
    %transposed_36 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%78 : tensor<8x8xf32>) permutation = [1, 0] 
    %79 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %81 = linalg.batch_matmul ins(%collapsed_35, %79 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%80 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %arg9 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %82 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_6 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_37 = tensor.collapse_shape %85 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %86 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.subf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %87 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_6 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_5 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_38 = tensor.collapse_shape %92 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %93 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg10 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %arg11 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %97 = tensor.empty() : tensor<8x32xf32>
    %transposed_39 = linalg.transpose ins(%arg12 : tensor<32x8xf32>) outs(%97 : tensor<8x32xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<2x8x32xf32>
    %99 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<8x32xf32>) outs(%98 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%98 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %101 = linalg.batch_matmul ins(%96, %99 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%100 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg13 : tensor<2x8x32xf32>, tensor<32xf32>) outs(%98 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x32xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x32xf32>) outs(%98 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.mulf %in, %cst_8 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x32xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x32xf32>) outs(%98 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_4 : f64 to f32
      %132 = arith.mulf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x32xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x32xf32>) outs(%98 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_3 : f64 to f32
      %132 = arith.mulf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x32xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %102 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%98 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x8x32xf32>) outs(%98 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %cst_9 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x32xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %107 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%98 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x32xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x32xf32>) outs(%98 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.tanh %in : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x32xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x32xf32>) outs(%98 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %cst_9 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x32xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %110 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%98 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x32xf32>
    %112 = tensor.empty() : tensor<32x8xf32>
    %transposed_40 = linalg.transpose ins(%arg14 : tensor<8x32xf32>) outs(%112 : tensor<32x8xf32>) permutation = [1, 0] 
    %113 = tensor.empty() : tensor<2x32x8xf32>
    %114 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<32x8xf32>) outs(%113 : tensor<2x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x8xf32>
    %115 = linalg.batch_matmul ins(%111, %114 : tensor<2x8x32xf32>, tensor<2x32x8xf32>) outs(%80 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %116 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_6 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_41 = tensor.collapse_shape %119 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %120 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.subf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %121 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_6 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_5 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_42 = tensor.collapse_shape %126 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %127 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg16 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.mulf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %131 = arith.addf %in, %in_43 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x8xf32>
    return %130 : tensor<2x8x8xf32>
  }
}

