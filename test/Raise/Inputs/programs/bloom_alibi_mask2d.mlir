#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0) -> ()>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map13 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map14 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> ()>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map20 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x8xi64>, %arg2: tensor<32x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<48x16xf32>, %arg8: tensor<48xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<64x16xf32>, %arg14: tensor<64xf32>, %arg15: tensor<16x64xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>) -> tensor<2x8x16xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 4.471500e-02 : f64
    %cst_5 = arith.constant 0.79788455999999996 : f64
    %cst_6 = arith.constant 0.35355339059327373 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 1.600000e+01 : f32
    %cst_9 = arith.constant 6.250000e-02 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %cst_12 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %143 = arith.index_cast %in : i64 to index
      %144 = linalg.index 2 : index
      %145 = arith.cmpi slt, %143, %c32 : index
      cf.assert %145, "index must be smaller than dim size"
      %146 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %146, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%143, %144] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x16xf32>
    %2 = tensor.empty() : tensor<2x8x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x16xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %6 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.subf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %7 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x8x16xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_7 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_13 = tensor.collapse_shape %12 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %13 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg3 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %arg4 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %17 = tensor.empty() : tensor<f32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%17 : tensor<f32>) outs(%17 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_9 : f32
    } -> tensor<f32>
    %19 = tensor.empty() : tensor<2xi32>
    %20 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%19 : tensor<2xi32>) {
    ^bb0(%out: i32):
      %143 = linalg.index 0 : index
      %144 = arith.index_cast %143 : index to i64
      %145 = arith.trunci %144 : i64 to i32
      %146 = arith.addi %145, %c1_i32 : i32
      linalg.yield %146 : i32
    } -> tensor<2xi32>
    %21 = tensor.empty() : tensor<2xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map5, #map5], iterator_types = ["parallel"]} ins(%18, %20 : tensor<f32>, tensor<2xi32>) outs(%21 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_50: i32, %out: f32):
      %143 = arith.extf %in : f32 to f64
      %144 = arith.sitofp %in_50 : i32 to f64
      %145 = math.powf %143, %144 : f64
      %146 = arith.truncf %145 : f64 to f32
      linalg.yield %146 : f32
    } -> tensor<2xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %23 = tensor.empty() : tensor<8xi64>
    %24 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%23 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %143 = linalg.index 0 : index
      %144 = arith.index_cast %143 : index to i64
      linalg.yield %144 : i64
    } -> tensor<8xi64>
    %expanded_14 = tensor.expand_shape %24 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %25 = tensor.empty() : tensor<8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %24 : tensor<8x1xi64>, tensor<8xi64>) outs(%25 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %143 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %143 : i1
    } -> tensor<8x8xi1>
    %27 = tensor.empty() : tensor<2x8x8xi64>
    %28 = linalg.generic {indexing_maps = [#map10, #map2, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %expanded, %cst_12 : tensor<8x8xi1>, tensor<2x8x1xi64>, tensor<i64>) outs(%27 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_50: i64, %in_51: i64, %out: i64):
      %143 = arith.select %in, %in_50, %in_51 : i64
      linalg.yield %143 : i64
    } -> tensor<2x8x8xi64>
    %29 = tensor.empty() : tensor<2x8xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %31 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "reduction", "parallel"]} ins(%28 : tensor<2x8x8xi64>) outs(%30 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %143 = arith.addi %in, %out : i64
      linalg.yield %143 : i64
    } -> tensor<2x8xi64>
    %32 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<2x8xi64>) outs(%29 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %143 = arith.subi %in, %c1_i64 : i64
      linalg.yield %143 : i64
    } -> tensor<2x8xi64>
    %33 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%32, %arg1 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%29 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %143 = arith.muli %in, %in_50 : i64
      linalg.yield %143 : i64
    } -> tensor<2x8xi64>
    %expanded_15 = tensor.expand_shape %33 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %expanded_16 = tensor.expand_shape %22 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %34 = tensor.empty() : tensor<2x2x8xf32>
    %35 = linalg.generic {indexing_maps = [#map13, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<2x1xf32>, tensor<2x1x8xi64>) outs(%34 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %in_50: i64, %out: f32):
      %143 = arith.sitofp %in_50 : i64 to f32
      %144 = arith.mulf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x2x8xf32>
    %collapsed_17 = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<2x2x8xf32> into tensor<4x8xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1, 2]] output_shape [4, 1, 8] : tensor<4x8xf32> into tensor<4x1x8xf32>
    %36 = tensor.empty() : tensor<2x8xi1>
    %37 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%36 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %143 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %143 : i1
    } -> tensor<2x8xi1>
    %38 = tensor.empty() : tensor<2xi64>
    %39 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%38 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %143 = linalg.index 0 : index
      %144 = arith.index_cast %143 : index to i64
      linalg.yield %144 : i64
    } -> tensor<2xi64>
    %expanded_19 = tensor.expand_shape %39 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_20 = tensor.expand_shape %24 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_21 = tensor.expand_shape %24 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %40 = tensor.empty() : tensor<1x1x8x8xi1>
    %41 = linalg.generic {indexing_maps = [#map15, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_20 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%40 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %143 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %143 : i1
    } -> tensor<1x1x8x8xi1>
    %42 = linalg.generic {indexing_maps = [#map18, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %41 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%40 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %143 = arith.andi %in, %in_50 : i1
      linalg.yield %143 : i1
    } -> tensor<1x1x8x8xi1>
    %43 = tensor.empty() : tensor<2x1x1x8xi1>
    %44 = linalg.generic {indexing_maps = [#map19, #map20, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_21 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%43 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %143 = arith.cmpi slt, %in, %c0_i64 : i64
      %144 = arith.addi %in, %c2_i64 : i64
      %145 = arith.select %143, %144, %in : i64
      %146 = arith.index_cast %145 : i64 to index
      %147 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %148 = arith.addi %in_50, %c8_i64 : i64
      %149 = arith.select %147, %148, %in_50 : i64
      %150 = arith.index_cast %149 : i64 to index
      %extracted = tensor.extract %37[%146, %150] : tensor<2x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x8xi1>
    %45 = tensor.empty() : tensor<2x1x8x8xi1>
    %46 = linalg.generic {indexing_maps = [#map21, #map15, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<1x1x8x8xi1>, tensor<2x1x1x8xi1>) outs(%45 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %143 = arith.andi %in, %in_50 : i1
      linalg.yield %143 : i1
    } -> tensor<2x1x8x8xi1>
    %47 = tensor.empty() : tensor<2x1x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map17, #map18, #map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %cst_3, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%47 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %143 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x1x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x8x16xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_22 = tensor.collapse_shape %50 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_22 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %51 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.subf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %52 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%53 : tensor<2x8x16xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_7 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_23 = tensor.collapse_shape %57 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_23 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %58 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %arg5 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %arg6 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %62 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<48x16xf32>) outs(%62 : tensor<16x48xf32>) permutation = [1, 0] 
    %63 = tensor.empty() : tensor<2x16x48xf32>
    %64 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf32>) outs(%63 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x48xf32>
    %65 = tensor.empty() : tensor<2x8x48xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %67 = linalg.batch_matmul ins(%61, %64 : tensor<2x8x16xf32>, tensor<2x16x48xf32>) outs(%66 : tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %arg8 : tensor<2x8x48xf32>, tensor<48xf32>) outs(%65 : tensor<2x8x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x48xf32>
    %expanded_24 = tensor.expand_shape %68 [[0], [1], [2, 3, 4]] output_shape [2, 8, 2, 3, 8] : tensor<2x8x48xf32> into tensor<2x8x2x3x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_24[0, 0, 0, 0, 0] [2, 8, 2, 1, 8] [1, 1, 1, 1, 1] : tensor<2x8x2x3x8xf32> to tensor<2x8x2x1x8xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x8xf32> into tensor<2x8x2x8xf32>
    %69 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_26 = linalg.transpose ins(%collapsed_25 : tensor<2x8x2x8xf32>) outs(%69 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_27 = tensor.extract_slice %expanded_24[0, 0, 0, 1, 0] [2, 8, 2, 1, 8] [1, 1, 1, 1, 1] : tensor<2x8x2x3x8xf32> to tensor<2x8x2x1x8xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x8xf32> into tensor<2x8x2x8xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<2x8x2x8xf32>) outs(%69 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_30 = tensor.extract_slice %expanded_24[0, 0, 0, 2, 0] [2, 8, 2, 1, 8] [1, 1, 1, 1, 1] : tensor<2x8x2x3x8xf32> to tensor<2x8x2x1x8xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [[0], [1], [2, 3], [4]] : tensor<2x8x2x1x8xf32> into tensor<2x8x2x8xf32>
    %transposed_32 = linalg.transpose ins(%collapsed_31 : tensor<2x8x2x8xf32>) outs(%69 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %70 = tensor.empty() : tensor<4x8x8xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_34 : tensor<4x8x8xf32>) outs(%70 : tensor<4x8x8xf32>) permutation = [0, 2, 1] 
    %collapsed_36 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %72 = linalg.batch_matmul ins(%collapsed_33, %transposed_35 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%71 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<4x8x8xf32>) outs(%70 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_6 : f64 to f32
      %144 = arith.mulf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<4x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %expanded_18 : tensor<4x8x8xf32>, tensor<4x1x8xf32>) outs(%70 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<4x8x8xf32>
    %expanded_37 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map17, #map22, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37, %48 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%69 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %76 = tensor.empty() : tensor<2x2x8xi64>
    %77 = linalg.fill ins(%c0_i64 : i64) outs(%76 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %79:2 = linalg.generic {indexing_maps = [#map17, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x2x8x8xf32>) outs(%78, %77 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %143 = linalg.index 3 : index
      %144 = arith.index_cast %143 : index to i64
      %145 = arith.maximumf %in, %out : f32
      %146 = arith.cmpf ogt, %in, %out : f32
      %147 = arith.select %146, %144, %out_50 : i64
      linalg.yield %145, %147 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_38 = tensor.expand_shape %79#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map17, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_38 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%69 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.subf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x2x8x8xf32>) outs(%69 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.exp %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %82 = tensor.empty() : tensor<2x2x8x1xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map17, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<2x2x8x8xf32>) outs(%83 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map17, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%69 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.divf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_39 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %86 = linalg.batch_matmul ins(%collapsed_39, %collapsed_36 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%71 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_40 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %87 = tensor.empty() : tensor<2x8x2x8xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x2x8x8xf32>) outs(%87 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %88 = tensor.empty() : tensor<16x16xf32>
    %transposed_43 = linalg.transpose ins(%arg9 : tensor<16x16xf32>) outs(%88 : tensor<16x16xf32>) permutation = [1, 0] 
    %89 = tensor.empty() : tensor<2x16x16xf32>
    %90 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<16x16xf32>) outs(%89 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %92 = linalg.batch_matmul ins(%collapsed_42, %90 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%91 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %arg10 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %93 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x8x16xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_44 = tensor.collapse_shape %96 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_44 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %97 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.subf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %98 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x8x16xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_7 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_45 = tensor.collapse_shape %103 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %104 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg11 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg12 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %108 = tensor.empty() : tensor<16x64xf32>
    %transposed_46 = linalg.transpose ins(%arg13 : tensor<64x16xf32>) outs(%108 : tensor<16x64xf32>) permutation = [1, 0] 
    %109 = tensor.empty() : tensor<2x16x64xf32>
    %110 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<16x64xf32>) outs(%109 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x64xf32>
    %111 = tensor.empty() : tensor<2x8x64xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<2x8x64xf32>) -> tensor<2x8x64xf32>
    %113 = linalg.batch_matmul ins(%107, %110 : tensor<2x8x16xf32>, tensor<2x16x64xf32>) outs(%112 : tensor<2x8x64xf32>) -> tensor<2x8x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg14 : tensor<2x8x64xf32>, tensor<64xf32>) outs(%111 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x64xf32>) outs(%111 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.mulf %in, %cst_10 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x64xf32>) outs(%111 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_5 : f64 to f32
      %144 = arith.mulf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x64xf32>) outs(%111 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_4 : f64 to f32
      %144 = arith.mulf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %114 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%111 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x8x64xf32>) outs(%111 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %cst_11 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %119 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%111 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x64xf32>) outs(%111 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.tanh %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x64xf32>) outs(%111 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %cst_11 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %122 : tensor<2x8x64xf32>, tensor<2x8x64xf32>) outs(%111 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x64xf32>
    %124 = tensor.empty() : tensor<64x16xf32>
    %transposed_47 = linalg.transpose ins(%arg15 : tensor<16x64xf32>) outs(%124 : tensor<64x16xf32>) permutation = [1, 0] 
    %125 = tensor.empty() : tensor<2x64x16xf32>
    %126 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<64x16xf32>) outs(%125 : tensor<2x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x16xf32>
    %127 = linalg.batch_matmul ins(%123, %126 : tensor<2x8x64xf32>, tensor<2x64x16xf32>) outs(%91 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg16 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %128 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x8x16xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_48 = tensor.collapse_shape %131 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_48 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %132 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.subf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %133 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x8x16xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_8 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_7 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_49 = tensor.collapse_shape %138 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %139 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %arg17 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %arg18 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    return %142 : tensor<2x8x16xf32>
  }
}

