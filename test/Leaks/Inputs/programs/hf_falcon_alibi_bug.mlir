#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0) -> ()>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map21 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<16x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<32x8xf32>, %arg5: tensor<8x32xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_5 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 6.250000e-02 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_9 = arith.constant 2.000000e+00 : f32
    %cst_10 = arith.constant -1.000000e+00 : f32
    %cst_11 = arith.constant 8.000000e+00 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %cst_13 = arith.constant dense<0> : tensor<i64>
    %cst_14 = arith.constant dense<1> : tensor<2x8x1xi64>
    %cst_15 = arith.constant dense<1> : tensor<2x8xi64>
    %cst_16 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_17 = arith.constant dense<-1> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %136 = arith.index_cast %in : i64 to index
      %137 = linalg.index 2 : index
      %138 = arith.cmpi slt, %136, %c32 : index
      cf.assert %138, "index must be smaller than dim size"
      %139 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %139, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%136, %137] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<f32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%2 : tensor<f32>) outs(%2 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_8 : f32
    } -> tensor<f32>
    %4 = tensor.empty() : tensor<2xi32>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<2xi32>) {
    ^bb0(%out: i32):
      %136 = linalg.index 0 : index
      %137 = arith.index_cast %136 : index to i64
      %138 = arith.trunci %137 : i64 to i32
      %139 = arith.addi %138, %c1_i32 : i32
      linalg.yield %139 : i32
    } -> tensor<2xi32>
    %6 = tensor.empty() : tensor<2xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel"]} ins(%3, %5 : tensor<f32>, tensor<2xi32>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_56: i32, %out: f32):
      %136 = arith.extf %in : f32 to f64
      %137 = arith.sitofp %in_56 : i32 to f64
      %138 = math.powf %136, %137 : f64
      %139 = arith.truncf %138 : f64 to f32
      linalg.yield %139 : f32
    } -> tensor<2xf32>
    %8 = tensor.empty() : tensor<8xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %136 = linalg.index 0 : index
      %137 = arith.index_cast %136 : index to i64
      linalg.yield %137 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %10 = tensor.empty() : tensor<8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded, %9 : tensor<8x1xi64>, tensor<8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %136 = arith.cmpi sle, %in, %in_56 : i64
      linalg.yield %136 : i1
    } -> tensor<8x8xi1>
    %12 = tensor.empty() : tensor<2x8x8xi64>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_14, %cst_13 : tensor<8x8xi1>, tensor<2x8x1xi64>, tensor<i64>) outs(%12 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_56: i64, %in_57: i64, %out: i64):
      %136 = arith.select %in, %in_56, %in_57 : i64
      linalg.yield %136 : i64
    } -> tensor<2x8x8xi64>
    %14 = tensor.empty() : tensor<2x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "reduction", "parallel"]} ins(%13 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %136 = arith.addi %in, %out : i64
      linalg.yield %136 : i64
    } -> tensor<2x8xi64>
    %17 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x8xi64>) outs(%14 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %136 = arith.subi %in, %c1_i64 : i64
      linalg.yield %136 : i64
    } -> tensor<2x8xi64>
    %18 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_15 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%14 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_56: i64, %out: i64):
      %136 = arith.muli %in, %in_56 : i64
      linalg.yield %136 : i64
    } -> tensor<2x8xi64>
    %expanded_18 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %expanded_19 = tensor.expand_shape %7 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %19 = tensor.empty() : tensor<2x1xbf16>
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_19 : tensor<2x1xf32>) outs(%19 : tensor<2x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %136 = arith.truncf %in : f32 to bf16
      linalg.yield %136 : bf16
    } -> tensor<2x1xbf16>
    %21 = tensor.empty() : tensor<2x2x8xbf16>
    %22 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %expanded_18 : tensor<2x1xbf16>, tensor<2x1x8xi64>) outs(%21 : tensor<2x2x8xbf16>) {
    ^bb0(%in: bf16, %in_56: i64, %out: bf16):
      %136 = arith.sitofp %in_56 : i64 to bf16
      %137 = arith.mulf %in, %136 : bf16
      linalg.yield %137 : bf16
    } -> tensor<2x2x8xbf16>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x2x8xbf16> into tensor<4x8xbf16>
    %expanded_20 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [4, 1, 8] : tensor<4x8xbf16> into tensor<4x1x8xbf16>
    %23 = tensor.empty() : tensor<4x1x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<4x1x8xbf16>) outs(%23 : tensor<4x1x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %136 = arith.extf %in : bf16 to f32
      linalg.yield %136 : f32
    } -> tensor<4x1x8xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8xi64>) outs(%14 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8xi64>
    %extracted_slice = tensor.extract_slice %25[0, 0] [2, 1] [1, 1] : tensor<2x8xi64> to tensor<2x1xi64>
    %26 = tensor.empty() : tensor<2x1xi64>
    %27 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%26 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %136 = arith.subi %in, %c1_i64 : i64
      linalg.yield %136 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %27, %25 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_21 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_22 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %28 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_22, %extracted_slice_21 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%14 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_56: i64, %out: i64):
      %136 = arith.subi %in, %in_56 : i64
      linalg.yield %136 : i64
    } -> tensor<2x8xi64>
    %29 = tensor.empty() : tensor<2x8xi1>
    %30 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<2x8xi64>) outs(%29 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %136 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %136 : i1
    } -> tensor<2x8xi1>
    %expanded_23 = tensor.expand_shape %30 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %31 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_23, %cst_13 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%12 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_56: i1, %in_57: i64, %out: i64):
      %136 = arith.extui %in_56 : i1 to i64
      %137 = arith.select %in, %136, %in_57 : i64
      linalg.yield %137 : i64
    } -> tensor<2x8x8xi64>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "reduction", "parallel"]} ins(%31 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %136 = arith.addi %in, %out : i64
      linalg.yield %136 : i64
    } -> tensor<2x8xi64>
    %33 = tensor.empty() : tensor<2xi64>
    %34 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%33 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %136 = linalg.index 0 : index
      %137 = arith.index_cast %136 : index to i64
      linalg.yield %137 : i64
    } -> tensor<2xi64>
    %expanded_24 = tensor.expand_shape %34 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %35 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_24, %9 : tensor<2x1xi64>, tensor<8xi64>) outs(%14 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_56: i64, %out: i64):
      %136 = arith.cmpi slt, %in, %c0_i64 : i64
      %137 = arith.addi %in, %c2_i64 : i64
      %138 = arith.select %136, %137, %in : i64
      %139 = arith.index_cast %138 : i64 to index
      %140 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %141 = arith.addi %in_56, %c8_i64 : i64
      %142 = arith.select %140, %141, %in_56 : i64
      %143 = arith.index_cast %142 : i64 to index
      %extracted = tensor.extract %25[%139, %143] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_25 = tensor.expand_shape %35 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_26 = tensor.expand_shape %35 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %36 = tensor.empty() : tensor<2x8x8xi1>
    %37 = linalg.generic {indexing_maps = [#map13, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26, %expanded_25 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%36 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %136 = arith.cmpi sle, %in, %in_56 : i64
      linalg.yield %136 : i1
    } -> tensor<2x8x8xi1>
    %38 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %37 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%36 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %136 = arith.ori %in, %in_56 : i1
      linalg.yield %136 : i1
    } -> tensor<2x8x8xi1>
    %39 = linalg.generic {indexing_maps = [#map9, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_26 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%12 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_56: i64, %out: i64):
      %136 = arith.subi %in, %in_56 : i64
      linalg.yield %136 : i64
    } -> tensor<2x8x8xi64>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x8x8xi64>) outs(%12 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %136 = math.absi %in : i64
      linalg.yield %136 : i64
    } -> tensor<2x8x8xi64>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x8x8xi64>) outs(%36 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %136 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %136 : i1
    } -> tensor<2x8x8xi1>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%36 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %136 = arith.ori %in, %in_56 : i1
      linalg.yield %136 : i1
    } -> tensor<2x8x8xi1>
    %43 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %42 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%36 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %136 = arith.andi %in, %in_56 : i1
      linalg.yield %136 : i1
    } -> tensor<2x8x8xi1>
    %44 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_24, %9 : tensor<2x1xi64>, tensor<8xi64>) outs(%14 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_56: i64, %out: i64):
      %136 = arith.cmpi slt, %in, %c0_i64 : i64
      %137 = arith.addi %in, %c2_i64 : i64
      %138 = arith.select %136, %137, %in : i64
      %139 = arith.index_cast %138 : i64 to index
      %140 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %141 = arith.addi %in_56, %c8_i64 : i64
      %142 = arith.select %140, %141, %in_56 : i64
      %143 = arith.index_cast %142 : i64 to index
      %extracted = tensor.extract %32[%139, %143] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_27 = tensor.expand_shape %44 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_28 = tensor.expand_shape %44 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %45 = linalg.generic {indexing_maps = [#map9, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_27, %expanded_28 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%36 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %136 = arith.cmpi eq, %in, %in_56 : i64
      linalg.yield %136 : i1
    } -> tensor<2x8x8xi1>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%36 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %136 = arith.andi %in, %in_56 : i1
      linalg.yield %136 : i1
    } -> tensor<2x8x8xi1>
    %expanded_29 = tensor.expand_shape %46 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %47 = tensor.empty() : tensor<2x1x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map14, #map15, #map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29, %cst_6, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%47 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %136 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %136 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_30 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 2, 1, 8] : tensor<4x1x8xf32> into tensor<2x2x1x8xf32>
    %49 = tensor.empty() : tensor<2x2x1x8xf32>
    %50 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x2x1x8xf32>) outs(%49 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_9 : f32
      linalg.yield %136 : f32
    } -> tensor<2x2x1x8xf32>
    %51 = tensor.empty() : tensor<2x1x8x8xi1>
    %52 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x1x8x8xf32>) outs(%51 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %136 = arith.cmpf olt, %in, %cst_10 : f32
      linalg.yield %136 : i1
    } -> tensor<2x1x8x8xi1>
    %53 = tensor.empty() : tensor<2x2x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map16, #map15, #map17, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %cst_3, %50 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<2x2x1x8xf32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %136 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %136 : f32
    } -> tensor<2x2x8x8xf32>
    %55 = tensor.empty() : tensor<2x8x1xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%56 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x8x1xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_11 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_31 = tensor.collapse_shape %58 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_31 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %59 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.subf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %60 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.mulf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<2x8x8xf32>) outs(%56 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x1xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_11 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x1xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x8x1xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_7 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x8x1xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.rsqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_32 = tensor.collapse_shape %65 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_32 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %66 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.mulf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x8xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %arg6 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.mulf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %arg7 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.addf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x8xf32>
    %70 = tensor.empty() : tensor<8x16xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<16x8xf32>) outs(%70 : tensor<8x16xf32>) permutation = [1, 0] 
    %71 = tensor.empty() : tensor<2x8x16xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x16xf32>) outs(%71 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%71 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %74 = linalg.batch_matmul ins(%69, %72 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%73 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %expanded_33 = tensor.expand_shape %74 [[0], [1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<2x8x16xf32> into tensor<2x8x4x4xf32>
    %extracted_slice_34 = tensor.extract_slice %expanded_33[0, 0, 0, 0] [2, 8, 2, 4] [1, 1, 1, 1] : tensor<2x8x4x4xf32> to tensor<2x8x2x4xf32>
    %75 = tensor.empty() : tensor<4xi64>
    %76 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%75 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %136 = linalg.index 0 : index
      %137 = arith.index_cast %136 : index to i64
      linalg.yield %137 : i64
    } -> tensor<4xi64>
    %expanded_35 = tensor.expand_shape %9 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xi64> into tensor<8x1x1xi64>
    %expanded_36 = tensor.expand_shape %34 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %77 = tensor.empty() : tensor<2x8x1x4xf32>
    %78 = linalg.generic {indexing_maps = [#map19, #map20, #map21, #map22, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_35, %cst_16, %76 : tensor<2x1x1x1xi64>, tensor<8x1x1xi64>, tensor<1x1xi64>, tensor<4xi64>) outs(%77 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: i64, %in_56: i64, %in_57: i64, %in_58: i64, %out: f32):
      %136 = arith.cmpi slt, %in, %c0_i64 : i64
      %137 = arith.addi %in, %c2_i64 : i64
      %138 = arith.select %136, %137, %in : i64
      %139 = arith.index_cast %138 : i64 to index
      %140 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %141 = arith.addi %in_56, %c8_i64 : i64
      %142 = arith.select %140, %141, %in_56 : i64
      %143 = arith.index_cast %142 : i64 to index
      %144 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %145 = arith.addi %in_57, %c4_i64 : i64
      %146 = arith.select %144, %145, %in_57 : i64
      %147 = arith.index_cast %146 : i64 to index
      %148 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %149 = arith.addi %in_58, %c4_i64 : i64
      %150 = arith.select %148, %149, %in_58 : i64
      %151 = arith.index_cast %150 : i64 to index
      %extracted = tensor.extract %expanded_33[%139, %143, %147, %151] : tensor<2x8x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x1x4xf32>
    %79 = linalg.generic {indexing_maps = [#map19, #map20, #map21, #map22, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_35, %cst_17, %76 : tensor<2x1x1x1xi64>, tensor<8x1x1xi64>, tensor<1x1xi64>, tensor<4xi64>) outs(%77 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: i64, %in_56: i64, %in_57: i64, %in_58: i64, %out: f32):
      %136 = arith.cmpi slt, %in, %c0_i64 : i64
      %137 = arith.addi %in, %c2_i64 : i64
      %138 = arith.select %136, %137, %in : i64
      %139 = arith.index_cast %138 : i64 to index
      %140 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %141 = arith.addi %in_56, %c8_i64 : i64
      %142 = arith.select %140, %141, %in_56 : i64
      %143 = arith.index_cast %142 : i64 to index
      %144 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %145 = arith.addi %in_57, %c4_i64 : i64
      %146 = arith.select %144, %145, %in_57 : i64
      %147 = arith.index_cast %146 : i64 to index
      %148 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %149 = arith.addi %in_58, %c4_i64 : i64
      %150 = arith.select %148, %149, %in_58 : i64
      %151 = arith.index_cast %150 : i64 to index
      %extracted = tensor.extract %expanded_33[%139, %143, %147, %151] : tensor<2x8x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x1x4xf32>
    %80 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_37 = linalg.transpose ins(%extracted_slice_34 : tensor<2x8x2x4xf32>) outs(%80 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %81 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_38 = linalg.transpose ins(%79 : tensor<2x8x1x4xf32>) outs(%81 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %82 = tensor.empty() : tensor<2x1x4x8xf32>
    %transposed_39 = linalg.transpose ins(%78 : tensor<2x8x1x4xf32>) outs(%82 : tensor<2x1x4x8xf32>) permutation = [0, 2, 3, 1] 
    %83 = tensor.empty() : tensor<2x2x4x8xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0, 1], [2], [3]] : tensor<2x1x4x8xf32> into tensor<2x4x8xf32>
    %84 = linalg.generic {indexing_maps = [#map23, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<2x4x8xf32>) outs(%83 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed_41 = tensor.collapse_shape %transposed_37 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_42 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %85 = tensor.empty() : tensor<4x8x8xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %87 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%86 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_43 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map14, #map17, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %expanded_30 : tensor<2x2x8x8xf32>, tensor<2x2x1x8xf32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.addf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x2x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<2x2x8x8xf32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.mulf %in, %cst_2 : f32
      linalg.yield %136 : f32
    } -> tensor<2x2x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %54 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.addf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x2x8x8xf32>
    %91 = tensor.empty() : tensor<2x2x8xi64>
    %92 = linalg.fill ins(%c0_i64 : i64) outs(%91 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %93 = tensor.empty() : tensor<2x2x8xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %95:2 = linalg.generic {indexing_maps = [#map14, #map24, #map24], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<2x2x8x8xf32>) outs(%94, %92 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %136 = linalg.index 3 : index
      %137 = arith.index_cast %136 : index to i64
      %138 = arith.maximumf %in, %out : f32
      %139 = arith.cmpf ogt, %in, %out : f32
      %140 = arith.select %139, %137, %out_56 : i64
      linalg.yield %138, %140 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_44 = tensor.expand_shape %95#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map14, #map25, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_44 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.subf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<2x2x8x8xf32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.exp %in : f32
      linalg.yield %136 : f32
    } -> tensor<2x2x8x8xf32>
    %98 = tensor.empty() : tensor<2x2x8x1xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map14, #map25], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x2x8x8xf32>) outs(%99 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map14, #map25, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %100 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%53 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.divf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_45 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<2x1x8x4xf32> into tensor<2x8x4xf32>
    %102 = linalg.generic {indexing_maps = [#map23, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<2x8x4xf32>) outs(%80 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x4xf32>
    %collapsed_46 = tensor.collapse_shape %101 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_47 = tensor.collapse_shape %102 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %103 = tensor.empty() : tensor<4x8x4xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %105 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%104 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_48 = tensor.expand_shape %105 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %106 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<2x2x8x4xf32>) outs(%106 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_50 = tensor.collapse_shape %transposed_49 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %107 = tensor.empty() : tensor<8x8xf32>
    %transposed_51 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%107 : tensor<8x8xf32>) permutation = [1, 0] 
    %108 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %110 = linalg.batch_matmul ins(%collapsed_50, %108 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%109 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %111 = tensor.empty() : tensor<8x32xf32>
    %transposed_52 = linalg.transpose ins(%arg4 : tensor<32x8xf32>) outs(%111 : tensor<8x32xf32>) permutation = [1, 0] 
    %112 = tensor.empty() : tensor<2x8x32xf32>
    %113 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<8x32xf32>) outs(%112 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%112 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %115 = linalg.batch_matmul ins(%69, %113 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%114 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x8x32xf32>) outs(%112 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_12 : f32
      %137 = math.erf %136 : f32
      %138 = arith.addf %137, %cst_1 : f32
      %139 = arith.mulf %138, %cst_2 : f32
      %140 = arith.mulf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x32xf32>
    %117 = tensor.empty() : tensor<32x8xf32>
    %transposed_53 = linalg.transpose ins(%arg5 : tensor<8x32xf32>) outs(%117 : tensor<32x8xf32>) permutation = [1, 0] 
    %118 = tensor.empty() : tensor<2x32x8xf32>
    %119 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<32x8xf32>) outs(%118 : tensor<2x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x8xf32>
    %120 = linalg.batch_matmul ins(%116, %119 : tensor<2x8x32xf32>, tensor<2x32x8xf32>) outs(%109 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %110 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.addf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x8xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %121 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.addf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x8x8xf32>) outs(%56 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x8x1xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_11 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_54 = tensor.collapse_shape %124 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_54 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %125 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.subf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %126 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.mulf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x8xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x8x8xf32>) outs(%56 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x1xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_11 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x1xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_7 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x8x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x8x1xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.rsqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_55 = tensor.collapse_shape %131 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_55 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %132 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.mulf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x8xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %arg8 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.mulf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x8xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %arg9 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %136 = arith.addf %in, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<2x8x8xf32>
    return %135 : tensor<2x8x8xf32>
  }
}

