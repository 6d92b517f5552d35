#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map14 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<24x8xf32>, %arg7: tensor<24xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<32x8xf32>, %arg13: tensor<32xf32>, %arg14: tensor<8x32xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>, %arg17: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<false> : tensor<8x1xi1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 4.471500e-02 : f64
    %cst_5 = arith.constant 0.79788455999999996 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 6.250000e-02 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %137 = arith.index_cast %in : i64 to index
      %138 = linalg.index 2 : index
      %139 = arith.cmpi slt, %137, %c32 : index
      cf.assert %139, "index must be smaller than dim size"
      %140 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %140, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%137, %138] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<2x8x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_7 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.subf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %7 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_7 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_6 : f64 to f32
      %138 = arith.addf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<2x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.rsqrt %in : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_11 = tensor.collapse_shape %12 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %13 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg2 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.addf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %17 = tensor.empty() : tensor<f32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%17 : tensor<f32>) outs(%17 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_8 : f32
    } -> tensor<f32>
    %19 = tensor.empty() : tensor<2xi32>
    %20 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%19 : tensor<2xi32>) {
    ^bb0(%out: i32):
      %137 = linalg.index 0 : index
      %138 = arith.index_cast %137 : index to i64
      %139 = arith.trunci %138 : i64 to i32
      %140 = arith.addi %139, %c1_i32 : i32
      linalg.yield %140 : i32
    } -> tensor<2xi32>
    %21 = tensor.empty() : tensor<2xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map5, #map5], iterator_types = ["parallel"]} ins(%18, %20 : tensor<f32>, tensor<2xi32>) outs(%21 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_43: i32, %out: f32):
      %137 = arith.extf %in : f32 to f64
      %138 = arith.sitofp %in_43 : i32 to f64
      %139 = math.powf %137, %138 : f64
      %140 = arith.truncf %139 : f64 to f32
      linalg.yield %140 : f32
    } -> tensor<2xf32>
    %expanded = tensor.expand_shape %22 [[0, 1, 2]] output_shape [2, 1, 1] : tensor<2xf32> into tensor<2x1x1xf32>
    %23 = tensor.empty() : tensor<8xi64>
    %24 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%23 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %137 = linalg.index 0 : index
      %138 = arith.index_cast %137 : index to i64
      linalg.yield %138 : i64
    } -> tensor<8xi64>
    %25 = tensor.empty() : tensor<2x1x8xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %24 : tensor<2x1x1xf32>, tensor<8xi64>) outs(%25 : tensor<2x1x8xf32>) {
    ^bb0(%in: f32, %in_43: i64, %out: f32):
      %137 = arith.sitofp %in_43 : i64 to f32
      %138 = arith.mulf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<2x1x8xf32>
    %27 = tensor.empty() : tensor<2x2x1x8xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x1x8xf32>) outs(%27 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x8xf32>
    %collapsed_12 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x2x1x8xf32> into tensor<4x1x8xf32>
    %expanded_13 = tensor.expand_shape %24 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %29 = tensor.empty() : tensor<8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%24, %expanded_13 : tensor<8xi64>, tensor<8x1xi64>) outs(%29 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_43: i64, %out: i1):
      %137 = arith.cmpi sle, %in, %in_43 : i64
      linalg.yield %137 : i1
    } -> tensor<8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map10, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_2, %30 : tensor<8x1xi1>, tensor<8x8xi1>) outs(%29 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_43: i1, %out: i1):
      %137 = arith.ori %in, %in_43 : i1
      linalg.yield %137 : i1
    } -> tensor<8x8xi1>
    %32 = tensor.empty() : tensor<8x8xi64>
    %33 = linalg.generic {indexing_maps = [#map10, #map9, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %24 : tensor<8x1xi64>, tensor<8xi64>) outs(%32 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_43: i64, %out: i64):
      %137 = arith.subi %in, %in_43 : i64
      linalg.yield %137 : i64
    } -> tensor<8x8xi64>
    %34 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<8x8xi64>) outs(%32 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %137 = math.absi %in : i64
      linalg.yield %137 : i64
    } -> tensor<8x8xi64>
    %35 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<8x8xi64>) outs(%29 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %137 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %137 : i1
    } -> tensor<8x8xi1>
    %36 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%31, %35 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%29 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_43: i1, %out: i1):
      %137 = arith.ori %in, %in_43 : i1
      linalg.yield %137 : i1
    } -> tensor<8x8xi1>
    %37 = tensor.empty() : tensor<2x1x8x8xi1>
    %expanded_14 = tensor.expand_shape %36 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xi1> into tensor<1x8x8xi1>
    %38 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x8x8xi1>) outs(%37 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x8xi1>
    %39 = tensor.empty() : tensor<2x1x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map12, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_3, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%39 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %137 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %137 : f32
    } -> tensor<2x1x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_7 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %42 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.subf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %44 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_7 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_6 : f64 to f32
      %138 = arith.addf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<2x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.rsqrt %in : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_16 = tensor.collapse_shape %49 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %50 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %arg4 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %arg5 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.addf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %54 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<24x8xf32>) outs(%54 : tensor<8x24xf32>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<2x8x24xf32>
    %56 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%55 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %58 = linalg.batch_matmul ins(%53, %56 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%57 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %arg7 : tensor<2x8x24xf32>, tensor<24xf32>) outs(%55 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.addf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x24xf32>
    %expanded_17 = tensor.expand_shape %59 [[0], [1], [2, 3, 4]] output_shape [2, 8, 2, 3, 4] : tensor<2x8x24xf32> into tensor<2x8x2x3x4xf32>
    %extracted_slice = tensor.extract_slice %expanded_17[0, 0, 0, 0, 0] [2, 8, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x8x2x3x4xf32> to tensor<2x8x2x1x4xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x4xf32> into tensor<2x8x2x4xf32>
    %60 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_18 : tensor<2x8x2x4xf32>) outs(%60 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_20 = tensor.extract_slice %expanded_17[0, 0, 0, 1, 0] [2, 8, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x8x2x3x4xf32> to tensor<2x8x2x1x4xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x4xf32> into tensor<2x8x2x4xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_21 : tensor<2x8x2x4xf32>) outs(%60 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_23 = tensor.extract_slice %expanded_17[0, 0, 0, 2, 0] [2, 8, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x8x2x3x4xf32> to tensor<2x8x2x1x4xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x4xf32> into tensor<2x8x2x4xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<2x8x2x4xf32>) outs(%60 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %61 = tensor.empty() : tensor<4x4x8xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<4x8x4xf32>) outs(%61 : tensor<4x4x8xf32>) permutation = [0, 2, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %62 = tensor.empty() : tensor<4x8x8xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %64 = linalg.batch_matmul ins(%collapsed_26, %transposed_28 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%63 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<4x8x8xf32>) outs(%62 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.mulf %in, %cst_9 : f32
      linalg.yield %137 : f32
    } -> tensor<4x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %collapsed_12 : tensor<4x8x8xf32>, tensor<4x1x8xf32>) outs(%62 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.addf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<4x8x8xf32>
    %expanded_30 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %67 = tensor.empty() : tensor<2x2x8x8xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %40 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%67 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.addf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x2x8x8xf32>
    %69 = tensor.empty() : tensor<2x2x8xi64>
    %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %71 = tensor.empty() : tensor<2x2x8xf32>
    %72 = linalg.fill ins(%cst_0 : f32) outs(%71 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %73:2 = linalg.generic {indexing_maps = [#map8, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x2x8x8xf32>) outs(%72, %70 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %137 = linalg.index 3 : index
      %138 = arith.index_cast %137 : index to i64
      %139 = arith.maximumf %in, %out : f32
      %140 = arith.cmpf ogt, %in, %out : f32
      %141 = arith.select %140, %138, %out_43 : i64
      linalg.yield %139, %141 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_31 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_31 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%67 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.subf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x2x8x8xf32>) outs(%67 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.exp %in : f32
      linalg.yield %137 : f32
    } -> tensor<2x2x8x8xf32>
    %76 = tensor.empty() : tensor<2x2x8x1xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x2x8x8xf32>) outs(%77 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<2x2x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%67 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.divf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_32 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %80 = tensor.empty() : tensor<4x8x4xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %82 = linalg.batch_matmul ins(%collapsed_32, %collapsed_29 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%81 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_33 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %83 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x2x8x4xf32>) outs(%83 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %84 = tensor.empty() : tensor<8x8xf32>
    %transposed_36 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%84 : tensor<8x8xf32>) permutation = [1, 0] 
    %85 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %87 = linalg.batch_matmul ins(%collapsed_35, %85 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%86 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %arg9 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.addf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %88 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.addf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_7 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_37 = tensor.collapse_shape %91 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %92 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.subf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %93 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_7 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_6 : f64 to f32
      %138 = arith.addf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<2x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.rsqrt %in : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_38 = tensor.collapse_shape %98 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %99 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg10 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg11 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.addf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %103 = tensor.empty() : tensor<8x32xf32>
    %transposed_39 = linalg.transpose ins(%arg12 : tensor<32x8xf32>) outs(%103 : tensor<8x32xf32>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<2x8x32xf32>
    %105 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<8x32xf32>) outs(%104 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%104 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %107 = linalg.batch_matmul ins(%102, %105 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%106 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg13 : tensor<2x8x32xf32>, tensor<32xf32>) outs(%104 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.addf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x32xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x32xf32>) outs(%104 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.mulf %in, %cst_9 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x32xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x32xf32>) outs(%104 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_5 : f64 to f32
      %138 = arith.mulf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<2x8x32xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x32xf32>) outs(%104 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_4 : f64 to f32
      %138 = arith.mulf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<2x8x32xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %108 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%104 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x32xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x8x32xf32>) outs(%104 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %cst_10 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x32xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %113 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%104 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x32xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x32xf32>) outs(%104 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.tanh %in : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x32xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x8x32xf32>) outs(%104 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %cst_10 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x32xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %116 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%104 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x32xf32>
    %118 = tensor.empty() : tensor<32x8xf32>
    %transposed_40 = linalg.transpose ins(%arg14 : tensor<8x32xf32>) outs(%118 : tensor<32x8xf32>) permutation = [1, 0] 
    %119 = tensor.empty() : tensor<2x32x8xf32>
    %120 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<32x8xf32>) outs(%119 : tensor<2x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x8xf32>
    %121 = linalg.batch_matmul ins(%117, %120 : tensor<2x8x32xf32>, tensor<2x32x8xf32>) outs(%86 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.addf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %122 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.addf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_7 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_41 = tensor.collapse_shape %125 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %126 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.subf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %127 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_7 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_6 : f64 to f32
      %138 = arith.addf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<2x8x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.rsqrt %in : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_42 = tensor.collapse_shape %132 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %133 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %arg16 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.mulf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %137 = arith.addf %in, %in_43 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x8xf32>
    return %136 : tensor<2x8x8xf32>
  }
}

