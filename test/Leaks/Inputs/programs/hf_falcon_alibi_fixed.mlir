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
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map20 = affine_map<(d0, d1, d2, d3) -> ()>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map22 = affine_map<(d0, d1, d2) -> (d2)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map24 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
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
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 6.250000e-02 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_8 = arith.constant 2.000000e+00 : f32
    %cst_9 = arith.constant -1.000000e+00 : f32
    %cst_10 = arith.constant 8.000000e+00 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %cst_12 = arith.constant dense<0> : tensor<i64>
    %cst_13 = arith.constant dense<1> : tensor<2x8x1xi64>
    %cst_14 = arith.constant dense<1> : tensor<2x8xi64>
    %cst_15 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_16 = arith.constant dense<-1> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.index_cast %in : i64 to index
      %135 = linalg.index 2 : index
      %136 = arith.cmpi slt, %134, %c32 : index
      cf.assert %136, "index must be smaller than dim size"
      %137 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %137, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%134, %135] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<f32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%2 : tensor<f32>) outs(%2 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_7 : f32
    } -> tensor<f32>
    %4 = tensor.empty() : tensor<2xi32>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<2xi32>) {
    ^bb0(%out: i32):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.trunci %135 : i64 to i32
      %137 = arith.addi %136, %c1_i32 : i32
      linalg.yield %137 : i32
    } -> tensor<2xi32>
    %6 = tensor.empty() : tensor<2xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel"]} ins(%3, %5 : tensor<f32>, tensor<2xi32>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_51: i32, %out: f32):
      %134 = arith.extf %in : f32 to f64
      %135 = arith.sitofp %in_51 : i32 to f64
      %136 = math.powf %134, %135 : f64
      %137 = arith.truncf %136 : f64 to f32
      linalg.yield %137 : f32
    } -> tensor<2xf32>
    %8 = tensor.empty() : tensor<8xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      linalg.yield %135 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %10 = tensor.empty() : tensor<8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded, %9 : tensor<8x1xi64>, tensor<8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %134 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %134 : i1
    } -> tensor<8x8xi1>
    %12 = tensor.empty() : tensor<2x8x8xi64>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_13, %cst_12 : tensor<8x8xi1>, tensor<2x8x1xi64>, tensor<i64>) outs(%12 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_51: i64, %in_52: i64, %out: i64):
      %134 = arith.select %in, %in_51, %in_52 : i64
      linalg.yield %134 : i64
    } -> tensor<2x8x8xi64>
    %14 = tensor.empty() : tensor<2x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "reduction", "parallel"]} ins(%13 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %134 = arith.addi %in, %out : i64
      linalg.yield %134 : i64
    } -> tensor<2x8xi64>
    %17 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x8xi64>) outs(%14 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %134 = arith.subi %in, %c1_i64 : i64
      linalg.yield %134 : i64
    } -> tensor<2x8xi64>
    %18 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_14 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%14 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %134 = arith.muli %in, %in_51 : i64
      linalg.yield %134 : i64
    } -> tensor<2x8xi64>
    %expanded_17 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %expanded_18 = tensor.expand_shape %7 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %19 = tensor.empty() : tensor<2x1xbf16>
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_18 : tensor<2x1xf32>) outs(%19 : tensor<2x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %134 = arith.truncf %in : f32 to bf16
      linalg.yield %134 : bf16
    } -> tensor<2x1xbf16>
    %21 = tensor.empty() : tensor<2x2x8xbf16>
    %22 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %expanded_17 : tensor<2x1xbf16>, tensor<2x1x8xi64>) outs(%21 : tensor<2x2x8xbf16>) {
    ^bb0(%in: bf16, %in_51: i64, %out: bf16):
      %134 = arith.sitofp %in_51 : i64 to bf16
      %135 = arith.mulf %in, %134 : bf16
      linalg.yield %135 : bf16
    } -> tensor<2x2x8xbf16>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x2x8xbf16> into tensor<4x8xbf16>
    %expanded_19 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [4, 1, 8] : tensor<4x8xbf16> into tensor<4x1x8xbf16>
    %23 = tensor.empty() : tensor<4x1x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<4x1x8xbf16>) outs(%23 : tensor<4x1x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %134 = arith.extf %in : bf16 to f32
      linalg.yield %134 : f32
    } -> tensor<4x1x8xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8xi64>) outs(%14 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8xi64>
    %extracted_slice = tensor.extract_slice %25[0, 0] [2, 1] [1, 1] : tensor<2x8xi64> to tensor<2x1xi64>
    %26 = tensor.empty() : tensor<2x1xi64>
    %27 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%26 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %134 = arith.subi %in, %c1_i64 : i64
      linalg.yield %134 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %27, %25 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_20 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_21 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %28 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_21, %extracted_slice_20 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%14 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %134 = arith.subi %in, %in_51 : i64
      linalg.yield %134 : i64
    } -> tensor<2x8xi64>
    %29 = tensor.empty() : tensor<2x8xi1>
    %30 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<2x8xi64>) outs(%29 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %134 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %134 : i1
    } -> tensor<2x8xi1>
    %expanded_22 = tensor.expand_shape %30 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %31 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_22, %cst_12 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%12 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_51: i1, %in_52: i64, %out: i64):
      %134 = arith.extui %in_51 : i1 to i64
      %135 = arith.select %in, %134, %in_52 : i64
      linalg.yield %135 : i64
    } -> tensor<2x8x8xi64>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "reduction", "parallel"]} ins(%31 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %134 = arith.addi %in, %out : i64
      linalg.yield %134 : i64
    } -> tensor<2x8xi64>
    %33 = tensor.empty() : tensor<2xi64>
    %34 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%33 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      linalg.yield %135 : i64
    } -> tensor<2xi64>
    %expanded_23 = tensor.expand_shape %34 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_24 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_25 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %35 = tensor.empty() : tensor<2x1x8x1xi64>
    %36 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_24 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%35 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %134 = arith.cmpi slt, %in, %c0_i64 : i64
      %135 = arith.addi %in, %c2_i64 : i64
      %136 = arith.select %134, %135, %in : i64
      %137 = arith.index_cast %136 : i64 to index
      %138 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %139 = arith.addi %in_51, %c8_i64 : i64
      %140 = arith.select %138, %139, %in_51 : i64
      %141 = arith.index_cast %140 : i64 to index
      %extracted = tensor.extract %25[%137, %141] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %37 = tensor.empty() : tensor<2x1x1x8xi64>
    %38 = linalg.generic {indexing_maps = [#map14, #map17, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_25 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%37 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %134 = arith.cmpi slt, %in, %c0_i64 : i64
      %135 = arith.addi %in, %c2_i64 : i64
      %136 = arith.select %134, %135, %in : i64
      %137 = arith.index_cast %136 : i64 to index
      %138 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %139 = arith.addi %in_51, %c8_i64 : i64
      %140 = arith.select %138, %139, %in_51 : i64
      %141 = arith.index_cast %140 : i64 to index
      %extracted = tensor.extract %25[%137, %141] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %39 = tensor.empty() : tensor<2x1x8x8xi1>
    %40 = linalg.generic {indexing_maps = [#map18, #map19, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %36 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%39 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %134 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %134 : i1
    } -> tensor<2x1x8x8xi1>
    %41 = linalg.generic {indexing_maps = [#map20, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %40 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%39 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %134 = arith.andi %in, %in_51 : i1
      linalg.yield %134 : i1
    } -> tensor<2x1x8x8xi1>
    %42 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_24 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%35 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %134 = arith.cmpi slt, %in, %c0_i64 : i64
      %135 = arith.addi %in, %c2_i64 : i64
      %136 = arith.select %134, %135, %in : i64
      %137 = arith.index_cast %136 : i64 to index
      %138 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %139 = arith.addi %in_51, %c8_i64 : i64
      %140 = arith.select %138, %139, %in_51 : i64
      %141 = arith.index_cast %140 : i64 to index
      %extracted = tensor.extract %32[%137, %141] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %43 = linalg.generic {indexing_maps = [#map14, #map17, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_25 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%37 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %134 = arith.cmpi slt, %in, %c0_i64 : i64
      %135 = arith.addi %in, %c2_i64 : i64
      %136 = arith.select %134, %135, %in : i64
      %137 = arith.index_cast %136 : i64 to index
      %138 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %139 = arith.addi %in_51, %c8_i64 : i64
      %140 = arith.select %138, %139, %in_51 : i64
      %141 = arith.index_cast %140 : i64 to index
      %extracted = tensor.extract %32[%137, %141] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %44 = linalg.generic {indexing_maps = [#map19, #map18, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%39 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %134 = arith.cmpi eq, %in, %in_51 : i64
      linalg.yield %134 : i1
    } -> tensor<2x1x8x8xi1>
    %45 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%39 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %134 = arith.andi %in, %in_51 : i1
      linalg.yield %134 : i1
    } -> tensor<2x1x8x8xi1>
    %46 = tensor.empty() : tensor<2x1x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map16, #map20, #map20, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %cst_5, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%46 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %134 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_26 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 2, 1, 8] : tensor<4x1x8xf32> into tensor<2x2x1x8xf32>
    %48 = tensor.empty() : tensor<2x2x1x8xf32>
    %49 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x2x1x8xf32>) outs(%48 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x1x8xf32>
    %50 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x1x8x8xf32>) outs(%39 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %134 = arith.cmpf olt, %in, %cst_9 : f32
      linalg.yield %134 : i1
    } -> tensor<2x1x8x8xi1>
    %51 = tensor.empty() : tensor<2x2x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map21, #map20, #map18, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %cst_3, %49 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<2x2x1x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %134 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x8xf32>
    %53 = tensor.empty() : tensor<2x8x1xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x8x1xf32>) outs(%53 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_10 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_27 = tensor.collapse_shape %56 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_27 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %57 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.subf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %58 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.mulf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x8x8xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x8x1xf32>) outs(%53 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_10 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x8x1xf32>) outs(%53 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x8x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x1xf32>) outs(%53 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_28 = tensor.collapse_shape %63 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_28 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %64 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.mulf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map22, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg6 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.mulf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map22, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %arg7 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.addf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %68 = tensor.empty() : tensor<8x16xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<16x8xf32>) outs(%68 : tensor<8x16xf32>) permutation = [1, 0] 
    %69 = tensor.empty() : tensor<2x8x16xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x16xf32>) outs(%69 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %72 = linalg.batch_matmul ins(%67, %70 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%71 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %expanded_29 = tensor.expand_shape %72 [[0], [1], [2, 3]] output_shape [2, 8, 4, 4] : tensor<2x8x16xf32> into tensor<2x8x4x4xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_29[0, 0, 0, 0] [2, 8, 2, 4] [1, 1, 1, 1] : tensor<2x8x4x4xf32> to tensor<2x8x2x4xf32>
    %73 = tensor.empty() : tensor<4xi64>
    %74 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%73 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      linalg.yield %135 : i64
    } -> tensor<4xi64>
    %expanded_31 = tensor.expand_shape %9 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xi64> into tensor<8x1x1xi64>
    %75 = tensor.empty() : tensor<2x8x1x4xf32>
    %76 = linalg.generic {indexing_maps = [#map14, #map23, #map24, #map25, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_31, %cst_15, %74 : tensor<2x1x1x1xi64>, tensor<8x1x1xi64>, tensor<1x1xi64>, tensor<4xi64>) outs(%75 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: i64, %in_51: i64, %in_52: i64, %in_53: i64, %out: f32):
      %134 = arith.cmpi slt, %in, %c0_i64 : i64
      %135 = arith.addi %in, %c2_i64 : i64
      %136 = arith.select %134, %135, %in : i64
      %137 = arith.index_cast %136 : i64 to index
      %138 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %139 = arith.addi %in_51, %c8_i64 : i64
      %140 = arith.select %138, %139, %in_51 : i64
      %141 = arith.index_cast %140 : i64 to index
      %142 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %143 = arith.addi %in_52, %c4_i64 : i64
      %144 = arith.select %142, %143, %in_52 : i64
      %145 = arith.index_cast %144 : i64 to index
      %146 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %147 = arith.addi %in_53, %c4_i64 : i64
      %148 = arith.select %146, %147, %in_53 : i64
      %149 = arith.index_cast %148 : i64 to index
      %extracted = tensor.extract %expanded_29[%137, %141, %145, %149] : tensor<2x8x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x1x4xf32>
    %77 = linalg.generic {indexing_maps = [#map14, #map23, #map24, #map25, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_31, %cst_16, %74 : tensor<2x1x1x1xi64>, tensor<8x1x1xi64>, tensor<1x1xi64>, tensor<4xi64>) outs(%75 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: i64, %in_51: i64, %in_52: i64, %in_53: i64, %out: f32):
      %134 = arith.cmpi slt, %in, %c0_i64 : i64
      %135 = arith.addi %in, %c2_i64 : i64
      %136 = arith.select %134, %135, %in : i64
      %137 = arith.index_cast %136 : i64 to index
      %138 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %139 = arith.addi %in_51, %c8_i64 : i64
      %140 = arith.select %138, %139, %in_51 : i64
      %141 = arith.index_cast %140 : i64 to index
      %142 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %143 = arith.addi %in_52, %c4_i64 : i64
      %144 = arith.select %142, %143, %in_52 : i64
      %145 = arith.index_cast %144 : i64 to index
      %146 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %147 = arith.addi %in_53, %c4_i64 : i64
      %148 = arith.select %146, %147, %in_53 : i64
      %149 = arith.index_cast %148 : i64 to index
      %extracted = tensor.extract %expanded_29[%137, %141, %145, %149] : tensor<2x8x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x1x4xf32>
    %78 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_32 = linalg.transpose ins(%extracted_slice_30 : tensor<2x8x2x4xf32>) outs(%78 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %79 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_33 = linalg.transpose ins(%77 : tensor<2x8x1x4xf32>) outs(%79 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %80 = tensor.empty() : tensor<2x1x4x8xf32>
    %transposed_34 = linalg.transpose ins(%76 : tensor<2x8x1x4xf32>) outs(%80 : tensor<2x1x4x8xf32>) permutation = [0, 2, 3, 1] 
    %81 = tensor.empty() : tensor<2x2x4x8xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x1x4x8xf32> into tensor<2x4x8xf32>
    %82 = linalg.generic {indexing_maps = [#map26, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<2x4x8xf32>) outs(%81 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_37 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %83 = tensor.empty() : tensor<4x8x8xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %85 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%84 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_38 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map16, #map18, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38, %expanded_26 : tensor<2x2x8x8xf32>, tensor<2x2x1x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.addf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x2x8x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.mulf %in, %cst_2 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %52 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.addf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x8xf32>
    %89 = tensor.empty() : tensor<2x2x8xi64>
    %90 = linalg.fill ins(%c0_i64 : i64) outs(%89 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %91 = tensor.empty() : tensor<2x2x8xf32>
    %92 = linalg.fill ins(%cst_0 : f32) outs(%91 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %93:2 = linalg.generic {indexing_maps = [#map16, #map27, #map27], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<2x2x8x8xf32>) outs(%92, %90 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.maximumf %in, %out : f32
      %137 = arith.cmpf ogt, %in, %out : f32
      %138 = arith.select %137, %135, %out_51 : i64
      linalg.yield %136, %138 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_39 = tensor.expand_shape %93#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map16, #map19, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %expanded_39 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.subf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x8xf32>
    %95 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<2x2x8x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.exp %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x8xf32>
    %96 = tensor.empty() : tensor<2x2x8x1xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map16, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%95 : tensor<2x2x8x8xf32>) outs(%97 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map16, #map19, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %98 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.divf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<2x1x8x4xf32> into tensor<2x8x4xf32>
    %100 = linalg.generic {indexing_maps = [#map26, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<2x8x4xf32>) outs(%78 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x4xf32>
    %collapsed_41 = tensor.collapse_shape %99 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_42 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %101 = tensor.empty() : tensor<4x8x4xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %103 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%102 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_43 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %104 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x2x8x4xf32>) outs(%104 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_45 = tensor.collapse_shape %transposed_44 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %105 = tensor.empty() : tensor<8x8xf32>
    %transposed_46 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%105 : tensor<8x8xf32>) permutation = [1, 0] 
    %106 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %108 = linalg.batch_matmul ins(%collapsed_45, %106 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%107 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %109 = tensor.empty() : tensor<8x32xf32>
    %transposed_47 = linalg.transpose ins(%arg4 : tensor<32x8xf32>) outs(%109 : tensor<8x32xf32>) permutation = [1, 0] 
    %110 = tensor.empty() : tensor<2x8x32xf32>
    %111 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<8x32xf32>) outs(%110 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%110 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %113 = linalg.batch_matmul ins(%67, %111 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%112 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x8x32xf32>) outs(%110 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_11 : f32
      %135 = math.erf %134 : f32
      %136 = arith.addf %135, %cst_1 : f32
      %137 = arith.mulf %136, %cst_2 : f32
      %138 = arith.mulf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<2x8x32xf32>
    %115 = tensor.empty() : tensor<32x8xf32>
    %transposed_48 = linalg.transpose ins(%arg5 : tensor<8x32xf32>) outs(%115 : tensor<32x8xf32>) permutation = [1, 0] 
    %116 = tensor.empty() : tensor<2x32x8xf32>
    %117 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<32x8xf32>) outs(%116 : tensor<2x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x8xf32>
    %118 = linalg.batch_matmul ins(%114, %117 : tensor<2x8x32xf32>, tensor<2x32x8xf32>) outs(%107 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %108 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.addf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %119 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.addf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x8x8xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x1xf32>) outs(%53 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_10 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_49 = tensor.collapse_shape %122 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %123 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.subf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %124 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.mulf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x8x8xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x1xf32>) outs(%53 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_10 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x1xf32>) outs(%53 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x1xf32>) outs(%53 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_50 = tensor.collapse_shape %129 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %130 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.mulf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map22, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg8 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.mulf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map22, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg9 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %134 = arith.addf %in, %in_51 : f32
      linalg.yield %134 : f32
    } -> tensor<2x8x8xf32>
    return %133 : tensor<2x8x8xf32>
  }
}

