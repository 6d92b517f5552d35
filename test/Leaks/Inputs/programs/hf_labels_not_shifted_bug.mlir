#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<16x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8x24xf32>, %arg6: tensor<24xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8x16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16x8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>) -> tensor<1x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %c16 = arith.constant 16 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.79788456080286541 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant 1.000000e+00 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<1x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.index_cast %in : i64 to index
      %127 = linalg.index 2 : index
      %128 = arith.cmpi slt, %126, %c32 : index
      cf.assert %128, "index must be smaller than dim size"
      %129 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %129, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%126, %127] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %126 = linalg.index 0 : index
      %127 = arith.index_cast %126 : index to i64
      linalg.yield %127 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8xi64>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.index_cast %in : i64 to index
      %127 = linalg.index 2 : index
      %128 = arith.cmpi slt, %126, %c16 : index
      cf.assert %128, "index must be smaller than dim size"
      %129 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %129, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%126, %127] : tensor<16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.addf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x8xi64> to tensor<1x1xi64>
    %6 = tensor.empty() : tensor<1x1xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%6 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %126 = arith.subi %in, %c1_i64 : i64
      linalg.yield %126 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %7, %expanded : (tensor<1x1xi64>, tensor<1x8xi64>) -> tensor<1x9xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 0] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 1] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %8 = tensor.empty() : tensor<1x8xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_11 : tensor<1x8xi64>, tensor<1x8xi64>) outs(%8 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %126 = arith.subi %in, %in_47 : i64
      linalg.yield %126 : i64
    } -> tensor<1x8xi64>
    %10 = tensor.empty() : tensor<1x8xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x8xi64>) outs(%10 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %126 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %126 : i1
    } -> tensor<1x8xi1>
    %expanded_13 = tensor.expand_shape %11 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xi1> into tensor<1x8x1xi1>
    %expanded_14 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %12 = tensor.empty() : tensor<8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %126 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %126 : i1
    } -> tensor<8x8xi1>
    %14 = tensor.empty() : tensor<1x8x8xi64>
    %15 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %expanded_13, %cst_10 : tensor<8x8xi1>, tensor<1x8x1xi1>, tensor<i64>) outs(%14 : tensor<1x8x8xi64>) {
    ^bb0(%in: i1, %in_47: i1, %in_48: i64, %out: i64):
      %126 = arith.extui %in_47 : i1 to i64
      %127 = arith.select %in, %126, %in_48 : i64
      linalg.yield %127 : i64
    } -> tensor<1x8x8xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %17 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%15 : tensor<1x8x8xi64>) outs(%16 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %126 = arith.addi %in, %out : i64
      linalg.yield %126 : i64
    } -> tensor<1x8xi64>
    %18 = tensor.empty() : tensor<1xi64>
    %19 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%18 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_15 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %20 = tensor.empty() : tensor<1x1x8x1xi64>
    %21 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<1x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%20 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %126 = arith.cmpi slt, %in, %c0_i64 : i64
      %127 = arith.addi %in, %c1_i64 : i64
      %128 = arith.select %126, %127, %in : i64
      %129 = arith.index_cast %128 : i64 to index
      %130 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %131 = arith.addi %in_47, %c8_i64 : i64
      %132 = arith.select %130, %131, %in_47 : i64
      %133 = arith.index_cast %132 : i64 to index
      %extracted = tensor.extract %expanded[%129, %133] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x8x1xi64>
    %22 = tensor.empty() : tensor<1x1x1x8xi64>
    %23 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_17 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%22 : tensor<1x1x1x8xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %126 = arith.cmpi slt, %in, %c0_i64 : i64
      %127 = arith.addi %in, %c1_i64 : i64
      %128 = arith.select %126, %127, %in : i64
      %129 = arith.index_cast %128 : i64 to index
      %130 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %131 = arith.addi %in_47, %c8_i64 : i64
      %132 = arith.select %130, %131, %in_47 : i64
      %133 = arith.index_cast %132 : i64 to index
      %extracted = tensor.extract %expanded[%129, %133] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x8xi64>
    %24 = tensor.empty() : tensor<1x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %21 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%24 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %126 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %126 : i1
    } -> tensor<1x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %25 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%24 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %126 = arith.andi %in, %in_47 : i1
      linalg.yield %126 : i1
    } -> tensor<1x1x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<1x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%20 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %126 = arith.cmpi slt, %in, %c0_i64 : i64
      %127 = arith.addi %in, %c1_i64 : i64
      %128 = arith.select %126, %127, %in : i64
      %129 = arith.index_cast %128 : i64 to index
      %130 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %131 = arith.addi %in_47, %c8_i64 : i64
      %132 = arith.select %130, %131, %in_47 : i64
      %133 = arith.index_cast %132 : i64 to index
      %extracted = tensor.extract %17[%129, %133] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x8x1xi64>
    %28 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_17 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%22 : tensor<1x1x1x8xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %126 = arith.cmpi slt, %in, %c0_i64 : i64
      %127 = arith.addi %in, %c1_i64 : i64
      %128 = arith.select %126, %127, %in : i64
      %129 = arith.index_cast %128 : i64 to index
      %130 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %131 = arith.addi %in_47, %c8_i64 : i64
      %132 = arith.select %130, %131, %in_47 : i64
      %133 = arith.index_cast %132 : i64 to index
      %extracted = tensor.extract %17[%129, %133] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<1x1x8x1xi64>, tensor<1x1x1x8xi64>) outs(%24 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %126 = arith.cmpi eq, %in, %in_47 : i64
      linalg.yield %126 : i1
    } -> tensor<1x1x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<1x1x8x8xi1>, tensor<1x1x8x8xi1>) outs(%24 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %126 = arith.andi %in, %in_47 : i1
      linalg.yield %126 : i1
    } -> tensor<1x1x8x8xi1>
    %31 = tensor.empty() : tensor<1x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_3, %cst_1 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %126 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %126 : f32
    } -> tensor<1x1x8x8xf32>
    %33 = tensor.empty() : tensor<1x8x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x8x8xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_7 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %collapsed = tensor.collapse_shape %36 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %37 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.subf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %38 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.mulf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<1x8x8xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_7 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_6 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_18 = tensor.collapse_shape %43 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<1x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %44 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.mulf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %arg3 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.mulf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg4 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.addf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %47 [[0, 1], [2]] : tensor<1x8x8xf32> into tensor<8x8xf32>
    %48 = tensor.empty() : tensor<8x24xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<8x24xf32>) -> tensor<8x24xf32>
    %50 = linalg.matmul ins(%collapsed_19, %arg5 : tensor<8x8xf32>, tensor<8x24xf32>) outs(%49 : tensor<8x24xf32>) -> tensor<8x24xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<24xf32>) outs(%48 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x24xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%50, %51 : tensor<8x24xf32>, tensor<8x24xf32>) outs(%48 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.addf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<8x24xf32>
    %expanded_20 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [1, 8, 24] : tensor<8x24xf32> into tensor<1x8x24xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_20[0, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<1x8x24xf32> to tensor<1x8x8xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_20[0, 0, 8] [1, 8, 8] [1, 1, 1] : tensor<1x8x24xf32> to tensor<1x8x8xf32>
    %extracted_slice_23 = tensor.extract_slice %expanded_20[0, 0, 16] [1, 8, 8] [1, 1, 1] : tensor<1x8x24xf32> to tensor<1x8x8xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_22 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %expanded_25 = tensor.expand_shape %extracted_slice_23 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %53 = tensor.empty() : tensor<1x2x8x4xf32>
    %transposed = linalg.transpose ins(%expanded_25 : tensor<1x8x2x4xf32>) outs(%53 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %extracted_slice_21 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x8x2x4xf32>) outs(%53 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %54 = tensor.empty() : tensor<1x2x4x8xf32>
    %transposed_28 = linalg.transpose ins(%expanded_24 : tensor<1x8x2x4xf32>) outs(%54 : tensor<1x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<1x2x4x8xf32> into tensor<2x4x8xf32>
    %55 = tensor.empty() : tensor<2x8x8xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %57 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<2x8x4xf32>, tensor<2x4x8xf32>) outs(%56 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_31 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %58 = tensor.empty() : tensor<1x2x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1x2x8x8xf32>) outs(%58 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.mulf %in, %cst_8 : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %32 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%58 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.addf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x8x8xf32>
    %61 = tensor.empty() : tensor<1x2x8xi64>
    %62 = linalg.fill ins(%c0_i64 : i64) outs(%61 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %63 = tensor.empty() : tensor<1x2x8xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %65:2 = linalg.generic {indexing_maps = [#map12, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<1x2x8x8xf32>) outs(%64, %62 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %126 = linalg.index 3 : index
      %127 = arith.index_cast %126 : index to i64
      %128 = arith.maximumf %in, %out : f32
      %129 = arith.cmpf ogt, %in, %out : f32
      %130 = arith.select %129, %127, %out_47 : i64
      linalg.yield %128, %130 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_32 = tensor.expand_shape %65#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_32 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%58 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.subf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x2x8x8xf32>) outs(%58 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.exp %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x8x8xf32>
    %68 = tensor.empty() : tensor<1x2x8x1xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<1x2x8x8xf32>) outs(%69 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x8x1xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%58 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.divf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_33 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_34 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %72 = tensor.empty() : tensor<2x8x4xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %74 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%73 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_35 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 2, 8, 4] : tensor<2x8x4xf32> into tensor<1x2x8x4xf32>
    %75 = tensor.empty() : tensor<1x8x2x4xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x2x8x4xf32>) outs(%75 : tensor<1x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<1x8x2x4xf32> into tensor<8x8xf32>
    %76 = tensor.empty() : tensor<8x8xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %78 = linalg.matmul ins(%collapsed_37, %arg7 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%77 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<8xf32>) outs(%76 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%78, %79 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%76 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.addf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<8x8xf32>
    %expanded_38 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %5 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.addf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<1x8x8xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_7 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_39 = tensor.collapse_shape %83 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<1x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.subf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %85 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.mulf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<1x8x8xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_7 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_6 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_40 = tensor.collapse_shape %90 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<1x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %91 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.mulf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %arg9 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.mulf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg10 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.addf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %collapsed_41 = tensor.collapse_shape %94 [[0, 1], [2]] : tensor<1x8x8xf32> into tensor<8x8xf32>
    %95 = tensor.empty() : tensor<8x16xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %97 = linalg.matmul ins(%collapsed_41, %arg11 : tensor<8x8xf32>, tensor<8x16xf32>) outs(%96 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<16xf32>) outs(%95 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%97, %98 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%95 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.addf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<8x16xf32>
    %expanded_42 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %100 = tensor.empty() : tensor<1x8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x8x16xf32>) outs(%100 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.mulf %in, %cst_8 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x8x16xf32>) outs(%100 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x8x16xf32>) outs(%100 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_5 : f64 to f32
      %127 = arith.mulf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %103 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%100 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.addf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x8x16xf32>) outs(%100 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_4 : f64 to f32
      %127 = arith.mulf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x8x16xf32>) outs(%100 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.tanh %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x8x16xf32>) outs(%100 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %107 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%100 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.mulf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_43 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %109 = linalg.matmul ins(%collapsed_43, %arg13 : tensor<8x16xf32>, tensor<16x8xf32>) outs(%77 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<8xf32>) outs(%76 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%109, %110 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%76 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.addf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<8x8xf32>
    %expanded_44 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %expanded_44 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.addf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<1x8x8xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_7 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_45 = tensor.collapse_shape %114 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<1x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %115 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.subf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %116 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.mulf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<1x8x8xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_7 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_6 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_46 = tensor.collapse_shape %121 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<1x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %122 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.mulf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg15 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.mulf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg16 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %126 = arith.addf %in, %in_47 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x8xf32>
    return %125 : tensor<1x8x8xf32>
  }
}

