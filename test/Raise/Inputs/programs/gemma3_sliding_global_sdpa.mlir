#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<32x16xf32>, %arg2: tensor<16x16xf32>, %arg3: tensor<8x16xf32>, %arg4: tensor<8x16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4xf32>, %arg8: tensor<32x16xf32>, %arg9: tensor<32x16xf32>, %arg10: tensor<16x32xf32>, %arg11: tensor<16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16x16xf32>, %arg16: tensor<8x16xf32>, %arg17: tensor<8x16xf32>, %arg18: tensor<16x16xf32>, %arg19: tensor<4xf32>, %arg20: tensor<4xf32>, %arg21: tensor<32x16xf32>, %arg22: tensor<32x16xf32>, %arg23: tensor<16x32xf32>, %arg24: tensor<16xf32>, %arg25: tensor<16xf32>, %arg26: tensor<16xf32>, %arg27: tensor<16xf32>, %arg28: tensor<16xf32>) -> tensor<1x8x16xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x4x8x8xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant 0.70710678118654757 : f64
    %cst_10 = arith.constant 0xFFF0000000000000 : f64
    %cst_11 = arith.constant 9.9999999999999995E-7 : f64
    %cst_12 = arith.constant dense_resource<torch_tensor_2_torch.float32_1> : tensor<2xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_14 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_15 = arith.constant 1.600000e+01 : f32
    %cst_16 = arith.constant 4.000000e+00 : f32
    %cst_17 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<1x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %274 = arith.index_cast %in : i64 to index
      %275 = linalg.index 2 : index
      %276 = arith.cmpi slt, %274, %c32 : index
      cf.assert %276, "index must be smaller than dim size"
      %277 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %277, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%274, %275] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_14 : tensor<1x8x16xf32>, tensor<f32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %3 = tensor.empty() : tensor<8xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %274 = linalg.index 0 : index
      %275 = arith.index_cast %274 : index to i64
      linalg.yield %275 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x8xi64> to tensor<1x1xi64>
    %5 = tensor.empty() : tensor<1x1xi64>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%5 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %274 = arith.subi %in, %c1_i64 : i64
      linalg.yield %274 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %6, %expanded : (tensor<1x1xi64>, tensor<1x8xi64>) -> tensor<1x9xi64>
    %extracted_slice_18 = tensor.extract_slice %concat[0, 0] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %extracted_slice_19 = tensor.extract_slice %concat[0, 1] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %7 = tensor.empty() : tensor<1x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_19, %extracted_slice_18 : tensor<1x8xi64>, tensor<1x8xi64>) outs(%7 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_90: i64, %out: i64):
      %274 = arith.subi %in, %in_90 : i64
      linalg.yield %274 : i64
    } -> tensor<1x8xi64>
    %9 = tensor.empty() : tensor<1x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<1x8xi64>) outs(%9 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %274 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %274 : i1
    } -> tensor<1x8xi1>
    %expanded_20 = tensor.expand_shape %10 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xi1> into tensor<1x8x1xi1>
    %expanded_21 = tensor.expand_shape %4 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_21, %4 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_90: i64, %out: i1):
      %274 = arith.cmpi sle, %in, %in_90 : i64
      linalg.yield %274 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<1x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_20, %cst_17 : tensor<8x8xi1>, tensor<1x8x1xi1>, tensor<i64>) outs(%13 : tensor<1x8x8xi64>) {
    ^bb0(%in: i1, %in_90: i1, %in_91: i64, %out: i64):
      %274 = arith.extui %in_90 : i1 to i64
      %275 = arith.select %in, %274, %in_91 : i64
      linalg.yield %275 : i64
    } -> tensor<1x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<1x8x8xi64>) outs(%15 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %274 = arith.addi %in, %out : i64
      linalg.yield %274 : i64
    } -> tensor<1x8xi64>
    %17 = tensor.empty() : tensor<1xi64>
    %18 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%17 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_22 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_23 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_24 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<1x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_23 : tensor<1x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %in_90: i64, %out: i64):
      %274 = arith.cmpi slt, %in, %c0_i64 : i64
      %275 = arith.addi %in, %c1_i64 : i64
      %276 = arith.select %274, %275, %in : i64
      %277 = arith.index_cast %276 : i64 to index
      %278 = arith.cmpi slt, %in_90, %c0_i64 : i64
      %279 = arith.addi %in_90, %c8_i64 : i64
      %280 = arith.select %278, %279, %in_90 : i64
      %281 = arith.index_cast %280 : i64 to index
      %extracted = tensor.extract %expanded[%277, %281] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x8x1xi64>
    %21 = tensor.empty() : tensor<1x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_24 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<1x1x1x8xi64>) {
    ^bb0(%in: i64, %in_90: i64, %out: i64):
      %274 = arith.cmpi slt, %in, %c0_i64 : i64
      %275 = arith.addi %in, %c1_i64 : i64
      %276 = arith.select %274, %275, %in : i64
      %277 = arith.index_cast %276 : i64 to index
      %278 = arith.cmpi slt, %in_90, %c0_i64 : i64
      %279 = arith.addi %in_90, %c8_i64 : i64
      %280 = arith.select %278, %279, %in_90 : i64
      %281 = arith.index_cast %280 : i64 to index
      %extracted = tensor.extract %expanded[%277, %281] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x8xi64>
    %23 = tensor.empty() : tensor<1x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%23 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_90: i64, %out: i1):
      %274 = arith.cmpi sle, %in, %in_90 : i64
      linalg.yield %274 : i1
    } -> tensor<1x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %24 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%23 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_90: i1, %out: i1):
      %274 = arith.andi %in, %in_90 : i1
      linalg.yield %274 : i1
    } -> tensor<1x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_23 : tensor<1x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %in_90: i64, %out: i64):
      %274 = arith.cmpi slt, %in, %c0_i64 : i64
      %275 = arith.addi %in, %c1_i64 : i64
      %276 = arith.select %274, %275, %in : i64
      %277 = arith.index_cast %276 : i64 to index
      %278 = arith.cmpi slt, %in_90, %c0_i64 : i64
      %279 = arith.addi %in_90, %c8_i64 : i64
      %280 = arith.select %278, %279, %in_90 : i64
      %281 = arith.index_cast %280 : i64 to index
      %extracted = tensor.extract %16[%277, %281] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_24 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<1x1x1x8xi64>) {
    ^bb0(%in: i64, %in_90: i64, %out: i64):
      %274 = arith.cmpi slt, %in, %c0_i64 : i64
      %275 = arith.addi %in, %c1_i64 : i64
      %276 = arith.select %274, %275, %in : i64
      %277 = arith.index_cast %276 : i64 to index
      %278 = arith.cmpi slt, %in_90, %c0_i64 : i64
      %279 = arith.addi %in_90, %c8_i64 : i64
      %280 = arith.select %278, %279, %in_90 : i64
      %281 = arith.index_cast %280 : i64 to index
      %extracted = tensor.extract %16[%277, %281] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<1x1x8x1xi64>, tensor<1x1x1x8xi64>) outs(%23 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_90: i64, %out: i1):
      %274 = arith.cmpi eq, %in, %in_90 : i64
      linalg.yield %274 : i1
    } -> tensor<1x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<1x1x8x8xi1>, tensor<1x1x8x8xi1>) outs(%23 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_90: i1, %out: i1):
      %274 = arith.andi %in, %in_90 : i1
      linalg.yield %274 : i1
    } -> tensor<1x1x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x1x8x1xi64>) outs(%19 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %274 = arith.subi %in, %c3_i64 : i64
      linalg.yield %274 : i64
    } -> tensor<1x1x8x1xi64>
    %31 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %30 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%23 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_90: i64, %out: i1):
      %274 = arith.cmpi sgt, %in, %in_90 : i64
      linalg.yield %274 : i1
    } -> tensor<1x1x8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %31 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%23 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_90: i1, %out: i1):
      %274 = arith.andi %in, %in_90 : i1
      linalg.yield %274 : i1
    } -> tensor<1x1x8x8xi1>
    %33 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %24 : tensor<1x1x8x8xi1>, tensor<1x1x8x8xi1>) outs(%23 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_90: i1, %out: i1):
      %274 = arith.andi %in, %in_90 : i1
      linalg.yield %274 : i1
    } -> tensor<1x1x8x8xi1>
    %34 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %33 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%23 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_90: i1, %out: i1):
      %274 = arith.andi %in, %in_90 : i1
      linalg.yield %274 : i1
    } -> tensor<1x1x8x8xi1>
    %35 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %28 : tensor<1x1x8x8xi1>, tensor<1x1x8x8xi1>) outs(%23 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_90: i1, %out: i1):
      %274 = arith.andi %in, %in_90 : i1
      linalg.yield %274 : i1
    } -> tensor<1x1x8x8xi1>
    %expanded_25 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %36 = tensor.empty() : tensor<1x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<1x8x1xi64>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %274 = arith.sitofp %in : i64 to f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %38 = tensor.empty() : tensor<1x8x2xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %cst_13 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%38 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x2xf32>
    %concat_26 = tensor.concat dim(2) %39, %39 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %40 = tensor.empty() : tensor<1x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_26 : tensor<1x8x4xf32>) outs(%40 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.cos %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x4xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_26 : tensor<1x8x4xf32>) outs(%40 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.sin %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x4xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %cst_12 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%38 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x2xf32>
    %concat_27 = tensor.concat dim(2) %43, %43 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<1x8x4xf32>) outs(%40 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.cos %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x4xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<1x8x4xf32>) outs(%40 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.sin %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x4xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46 : tensor<1x8x16xf32>) outs(%47 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_15 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_11 : f64 to f32
      %275 = arith.addf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %51 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %53 = tensor.empty() : tensor<16xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<16xf32>) outs(%53 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %cst_3 : f32
      linalg.yield %274 : f32
    } -> tensor<16xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %54 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %56 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%56 : tensor<16x16xf32>) permutation = [1, 0] 
    %57 = tensor.empty() : tensor<1x16x16xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x16xf32>) outs(%57 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %60 = linalg.batch_matmul ins(%55, %58 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%59 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %expanded_28 = tensor.expand_shape %60 [[0], [1], [2, 3]] output_shape [1, 8, 4, 4] : tensor<1x8x16xf32> into tensor<1x8x4x4xf32>
    %61 = tensor.empty() : tensor<1x4x8x4xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x8x4x4xf32>) outs(%61 : tensor<1x4x8x4xf32>) permutation = [0, 2, 1, 3] 
    %62 = tensor.empty() : tensor<16x8xf32>
    %transposed_30 = linalg.transpose ins(%arg3 : tensor<8x16xf32>) outs(%62 : tensor<16x8xf32>) permutation = [1, 0] 
    %63 = tensor.empty() : tensor<1x16x8xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<16x8xf32>) outs(%63 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x8xf32>
    %65 = tensor.empty() : tensor<1x8x8xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %67 = linalg.batch_matmul ins(%55, %64 : tensor<1x8x16xf32>, tensor<1x16x8xf32>) outs(%66 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %expanded_31 = tensor.expand_shape %67 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %68 = tensor.empty() : tensor<1x2x8x4xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<1x8x2x4xf32>) outs(%68 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_33 = linalg.transpose ins(%arg4 : tensor<8x16xf32>) outs(%62 : tensor<16x8xf32>) permutation = [1, 0] 
    %69 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<16x8xf32>) outs(%63 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x8xf32>
    %70 = linalg.batch_matmul ins(%55, %69 : tensor<1x8x16xf32>, tensor<1x16x8xf32>) outs(%66 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %expanded_34 = tensor.expand_shape %70 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<1x8x2x4xf32>) outs(%68 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %71 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<1x4x8x4xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %274 : f32
    } -> tensor<1x4x8x4xf32>
    %72 = tensor.empty() : tensor<1x4x8x1xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<1x4x8x4xf32>) outs(%73 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x4x8x1xf32>) outs(%72 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_16 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x1xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<1x4x8x1xf32>) outs(%72 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_11 : f64 to f32
      %275 = arith.addf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x4x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<1x4x8x1xf32>) outs(%72 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29, %77 : tensor<1x4x8x4xf32>, tensor<1x4x8x1xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x4xf32>
    %79 = tensor.empty() : tensor<4xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<4xf32>) outs(%79 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %cst_3 : f32
      linalg.yield %274 : f32
    } -> tensor<4xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %80 : tensor<1x4x8x4xf32>, tensor<4xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x4xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<1x2x8x4xf32>) outs(%68 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %274 : f32
    } -> tensor<1x2x8x4xf32>
    %83 = tensor.empty() : tensor<1x2x8x1xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<1x2x8x4xf32>) outs(%84 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x1xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x2x8x1xf32>) outs(%83 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_16 : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x1xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x2x8x1xf32>) outs(%83 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_11 : f64 to f32
      %275 = arith.addf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x2x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<1x2x8x1xf32>) outs(%83 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32, %88 : tensor<1x2x8x4xf32>, tensor<1x2x8x1xf32>) outs(%68 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x4xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg7 : tensor<4xf32>) outs(%79 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %cst_3 : f32
      linalg.yield %274 : f32
    } -> tensor<4xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %90 : tensor<1x2x8x4xf32>, tensor<4xf32>) outs(%68 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x4xf32>
    %expanded_36 = tensor.expand_shape %41 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_37 = tensor.expand_shape %42 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %92 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_36 : tensor<1x4x8x4xf32>, tensor<1x1x8x4xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x4xf32>
    %extracted_slice_38 = tensor.extract_slice %81[0, 0, 0, 0] [1, 4, 8, 2] [1, 1, 1, 1] : tensor<1x4x8x4xf32> to tensor<1x4x8x2xf32>
    %extracted_slice_39 = tensor.extract_slice %81[0, 0, 0, 2] [1, 4, 8, 2] [1, 1, 1, 1] : tensor<1x4x8x4xf32> to tensor<1x4x8x2xf32>
    %93 = tensor.empty() : tensor<1x4x8x2xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<1x4x8x2xf32>) outs(%93 : tensor<1x4x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.negf %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x2xf32>
    %concat_40 = tensor.concat dim(3) %94, %extracted_slice_38 : (tensor<1x4x8x2xf32>, tensor<1x4x8x2xf32>) -> tensor<1x4x8x4xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_40, %expanded_37 : tensor<1x4x8x4xf32>, tensor<1x1x8x4xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x4xf32>
    %96 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %95 : tensor<1x4x8x4xf32>, tensor<1x4x8x4xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.addf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x4xf32>
    %97 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %expanded_36 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%68 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x4xf32>
    %extracted_slice_41 = tensor.extract_slice %91[0, 0, 0, 0] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %extracted_slice_42 = tensor.extract_slice %91[0, 0, 0, 2] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %98 = tensor.empty() : tensor<1x2x8x2xf32>
    %99 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_42 : tensor<1x2x8x2xf32>) outs(%98 : tensor<1x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.negf %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x2xf32>
    %concat_43 = tensor.concat dim(3) %99, %extracted_slice_41 : (tensor<1x2x8x2xf32>, tensor<1x2x8x2xf32>) -> tensor<1x2x8x4xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_43, %expanded_37 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%68 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x4xf32>
    %101 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %100 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%68 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.addf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x4xf32>
    %102 = tensor.empty() : tensor<1x2x2x8x4xf32>
    %103 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<1x2x8x4xf32>) outs(%102 : tensor<1x2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x4xf32>
    %collapsed = tensor.collapse_shape %103 [[0], [1, 2], [3], [4]] : tensor<1x2x2x8x4xf32> into tensor<1x4x8x4xf32>
    %104 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<1x2x8x4xf32>) outs(%102 : tensor<1x2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x4xf32>
    %105 = tensor.empty() : tensor<1x1x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_6, %cst_7 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%105 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_90: f32, %in_91: f32, %out: f32):
      %274 = arith.select %in, %in_90, %in_91 : f32
      linalg.yield %274 : f32
    } -> tensor<1x1x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<1x4x8x4xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_9 : f64 to f32
      %275 = arith.mulf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x4x8x4xf32>
    %108 = tensor.empty() : tensor<1x4x4x8xf32>
    %transposed_44 = linalg.transpose ins(%collapsed : tensor<1x4x8x4xf32>) outs(%108 : tensor<1x4x4x8xf32>) permutation = [0, 1, 3, 2] 
    %109 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<1x4x4x8xf32>) outs(%108 : tensor<1x4x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_9 : f64 to f32
      %275 = arith.mulf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x4x4x8xf32>
    %collapsed_45 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<1x4x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_46 = tensor.collapse_shape %109 [[0, 1], [2], [3]] : tensor<1x4x4x8xf32> into tensor<4x4x8xf32>
    %110 = tensor.empty() : tensor<4x8x8xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %112 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%111 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_47 = tensor.expand_shape %112 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    %113 = tensor.empty() : tensor<1x4x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47, %106 : tensor<1x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%113 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.addf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x8xf32>
    %115 = tensor.empty() : tensor<1x4x8xi64>
    %116 = linalg.fill ins(%c0_i64 : i64) outs(%115 : tensor<1x4x8xi64>) -> tensor<1x4x8xi64>
    %117 = tensor.empty() : tensor<1x4x8xf32>
    %118 = linalg.fill ins(%cst_0 : f32) outs(%117 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %119:2 = linalg.generic {indexing_maps = [#map12, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%114 : tensor<1x4x8x8xf32>) outs(%118, %116 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_90: i64):
      %274 = linalg.index 3 : index
      %275 = arith.index_cast %274 : index to i64
      %276 = arith.maximumf %in, %out : f32
      %277 = arith.cmpf ogt, %in, %out : f32
      %278 = arith.select %277, %275, %out_90 : i64
      linalg.yield %276, %278 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_48 = tensor.expand_shape %119#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %expanded_48 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%113 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.subf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<1x4x8x8xf32>) outs(%113 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.exp %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x8xf32>
    %122 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<1x4x8x8xf32>) outs(%73 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %122 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%113 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.divf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x8xf32>
    %124 = tensor.empty() : tensor<1x4x8x8xi1>
    %125 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<1x4x8x8xf32>) outs(%124 : tensor<1x4x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %274 = arith.extf %in : f32 to f64
      %275 = arith.cmpf oeq, %274, %cst_10 : f64
      linalg.yield %275 : i1
    } -> tensor<1x4x8x8xi1>
    %126 = tensor.empty() : tensor<1x4x8x1xi1>
    %127 = linalg.fill ins(%true : i1) outs(%126 : tensor<1x4x8x1xi1>) -> tensor<1x4x8x1xi1>
    %128 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<1x4x8x8xi1>) outs(%127 : tensor<1x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %274 = arith.andi %in, %out : i1
      linalg.yield %274 : i1
    } -> tensor<1x4x8x1xi1>
    %129 = linalg.generic {indexing_maps = [#map15, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %cst_5, %123 : tensor<1x4x8x1xi1>, tensor<1x4x8x8xf32>, tensor<1x4x8x8xf32>) outs(%113 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: i1, %in_90: f32, %in_91: f32, %out: f32):
      %274 = arith.select %in, %in_90, %in_91 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x8xf32>
    %collapsed_49 = tensor.collapse_shape %129 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_50 = tensor.collapse_shape %104 [[0, 1, 2], [3], [4]] : tensor<1x2x2x8x4xf32> into tensor<4x8x4xf32>
    %130 = tensor.empty() : tensor<4x8x4xf32>
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %132 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%131 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_51 = tensor.expand_shape %132 [[0, 1], [2], [3]] output_shape [1, 4, 8, 4] : tensor<4x8x4xf32> into tensor<1x4x8x4xf32>
    %133 = tensor.empty() : tensor<1x8x4x4xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<1x4x8x4xf32>) outs(%133 : tensor<1x8x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_53 = tensor.collapse_shape %transposed_52 [[0], [1], [2, 3]] : tensor<1x8x4x4xf32> into tensor<1x8x16xf32>
    %transposed_54 = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%56 : tensor<16x16xf32>) permutation = [1, 0] 
    %134 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<16x16xf32>) outs(%57 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %135 = linalg.batch_matmul ins(%collapsed_53, %134 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%59 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<1x8x16xf32>) outs(%47 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_15 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_11 : f64 to f32
      %275 = arith.addf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x8x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %140 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<16xf32>) outs(%53 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %cst_3 : f32
      linalg.yield %274 : f32
    } -> tensor<16xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %142 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %143 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.addf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<1x8x16xf32>) outs(%47 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_15 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_11 : f64 to f32
      %275 = arith.addf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x8x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %149 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %151 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<16xf32>) outs(%53 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %cst_3 : f32
      linalg.yield %274 : f32
    } -> tensor<16xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %151 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %153 = tensor.empty() : tensor<16x32xf32>
    %transposed_55 = linalg.transpose ins(%arg8 : tensor<32x16xf32>) outs(%153 : tensor<16x32xf32>) permutation = [1, 0] 
    %154 = tensor.empty() : tensor<1x16x32xf32>
    %155 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<16x32xf32>) outs(%154 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x32xf32>
    %156 = tensor.empty() : tensor<1x8x32xf32>
    %157 = linalg.fill ins(%cst : f32) outs(%156 : tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    %158 = linalg.batch_matmul ins(%152, %155 : tensor<1x8x16xf32>, tensor<1x16x32xf32>) outs(%157 : tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x8x32xf32>) outs(%156 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c3_i64 : f32, i64
      %275 = arith.mulf %274, %cst_1 : f32
      %276 = arith.addf %in, %275 : f32
      %277 = arith.mulf %276, %cst_2 : f32
      %278 = math.tanh %277 : f32
      %279 = arith.addf %278, %cst_3 : f32
      %280 = arith.mulf %279, %cst_4 : f32
      %281 = arith.mulf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<1x8x32xf32>
    %transposed_56 = linalg.transpose ins(%arg9 : tensor<32x16xf32>) outs(%153 : tensor<16x32xf32>) permutation = [1, 0] 
    %160 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<16x32xf32>) outs(%154 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x32xf32>
    %161 = linalg.batch_matmul ins(%152, %160 : tensor<1x8x16xf32>, tensor<1x16x32xf32>) outs(%157 : tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %161 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%156 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x32xf32>
    %163 = tensor.empty() : tensor<32x16xf32>
    %transposed_57 = linalg.transpose ins(%arg10 : tensor<16x32xf32>) outs(%163 : tensor<32x16xf32>) permutation = [1, 0] 
    %164 = tensor.empty() : tensor<1x32x16xf32>
    %165 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<32x16xf32>) outs(%164 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x16xf32>
    %166 = linalg.batch_matmul ins(%162, %165 : tensor<1x8x32xf32>, tensor<1x32x16xf32>) outs(%59 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<1x8x16xf32>) outs(%47 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_15 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_11 : f64 to f32
      %275 = arith.addf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x8x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %171 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg14 : tensor<16xf32>) outs(%53 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %cst_3 : f32
      linalg.yield %274 : f32
    } -> tensor<16xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %173 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %174 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.addf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<1x8x16xf32>) outs(%47 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_15 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_11 : f64 to f32
      %275 = arith.addf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x8x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %180 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg24 : tensor<16xf32>) outs(%53 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %cst_3 : f32
      linalg.yield %274 : f32
    } -> tensor<16xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %182 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %transposed_58 = linalg.transpose ins(%arg15 : tensor<16x16xf32>) outs(%56 : tensor<16x16xf32>) permutation = [1, 0] 
    %184 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<16x16xf32>) outs(%57 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %185 = linalg.batch_matmul ins(%183, %184 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%59 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %expanded_59 = tensor.expand_shape %185 [[0], [1], [2, 3]] output_shape [1, 8, 4, 4] : tensor<1x8x16xf32> into tensor<1x8x4x4xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<1x8x4x4xf32>) outs(%61 : tensor<1x4x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_61 = linalg.transpose ins(%arg16 : tensor<8x16xf32>) outs(%62 : tensor<16x8xf32>) permutation = [1, 0] 
    %186 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<16x8xf32>) outs(%63 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x8xf32>
    %187 = linalg.batch_matmul ins(%183, %186 : tensor<1x8x16xf32>, tensor<1x16x8xf32>) outs(%66 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %expanded_62 = tensor.expand_shape %187 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<1x8x2x4xf32>) outs(%68 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_64 = linalg.transpose ins(%arg17 : tensor<8x16xf32>) outs(%62 : tensor<16x8xf32>) permutation = [1, 0] 
    %188 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<16x8xf32>) outs(%63 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x8xf32>
    %189 = linalg.batch_matmul ins(%183, %188 : tensor<1x8x16xf32>, tensor<1x16x8xf32>) outs(%66 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %expanded_65 = tensor.expand_shape %189 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<1x8x2x4xf32>) outs(%68 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %190 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<1x4x8x4xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %274 : f32
    } -> tensor<1x4x8x4xf32>
    %191 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%190 : tensor<1x4x8x4xf32>) outs(%73 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x1xf32>
    %192 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191 : tensor<1x4x8x1xf32>) outs(%72 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_16 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x1xf32>
    %193 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192 : tensor<1x4x8x1xf32>) outs(%72 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_11 : f64 to f32
      %275 = arith.addf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x4x8x1xf32>
    %194 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193 : tensor<1x4x8x1xf32>) outs(%72 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x1xf32>
    %195 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_60, %194 : tensor<1x4x8x4xf32>, tensor<1x4x8x1xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x4xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<4xf32>) outs(%79 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %cst_3 : f32
      linalg.yield %274 : f32
    } -> tensor<4xf32>
    %197 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %196 : tensor<1x4x8x4xf32>, tensor<4xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x4xf32>
    %198 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<1x2x8x4xf32>) outs(%68 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %274 : f32
    } -> tensor<1x2x8x4xf32>
    %199 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%198 : tensor<1x2x8x4xf32>) outs(%84 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x1xf32>
    %200 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199 : tensor<1x2x8x1xf32>) outs(%83 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_16 : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x1xf32>
    %201 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<1x2x8x1xf32>) outs(%83 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_11 : f64 to f32
      %275 = arith.addf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x2x8x1xf32>
    %202 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201 : tensor<1x2x8x1xf32>) outs(%83 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x1xf32>
    %203 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63, %202 : tensor<1x2x8x4xf32>, tensor<1x2x8x1xf32>) outs(%68 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x4xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<4xf32>) outs(%79 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %cst_3 : f32
      linalg.yield %274 : f32
    } -> tensor<4xf32>
    %205 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %204 : tensor<1x2x8x4xf32>, tensor<4xf32>) outs(%68 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x4xf32>
    %expanded_67 = tensor.expand_shape %44 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_68 = tensor.expand_shape %45 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %206 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %expanded_67 : tensor<1x4x8x4xf32>, tensor<1x1x8x4xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x4xf32>
    %extracted_slice_69 = tensor.extract_slice %197[0, 0, 0, 0] [1, 4, 8, 2] [1, 1, 1, 1] : tensor<1x4x8x4xf32> to tensor<1x4x8x2xf32>
    %extracted_slice_70 = tensor.extract_slice %197[0, 0, 0, 2] [1, 4, 8, 2] [1, 1, 1, 1] : tensor<1x4x8x4xf32> to tensor<1x4x8x2xf32>
    %207 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_70 : tensor<1x4x8x2xf32>) outs(%93 : tensor<1x4x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.negf %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x2xf32>
    %concat_71 = tensor.concat dim(3) %207, %extracted_slice_69 : (tensor<1x4x8x2xf32>, tensor<1x4x8x2xf32>) -> tensor<1x4x8x4xf32>
    %208 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_71, %expanded_68 : tensor<1x4x8x4xf32>, tensor<1x1x8x4xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x4xf32>
    %209 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %208 : tensor<1x4x8x4xf32>, tensor<1x4x8x4xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.addf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x4xf32>
    %210 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %expanded_67 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%68 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x4xf32>
    %extracted_slice_72 = tensor.extract_slice %205[0, 0, 0, 0] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %extracted_slice_73 = tensor.extract_slice %205[0, 0, 0, 2] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %211 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_73 : tensor<1x2x8x2xf32>) outs(%98 : tensor<1x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.negf %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x2xf32>
    %concat_74 = tensor.concat dim(3) %211, %extracted_slice_72 : (tensor<1x2x8x2xf32>, tensor<1x2x8x2xf32>) -> tensor<1x2x8x4xf32>
    %212 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_74, %expanded_68 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%68 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x4xf32>
    %213 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %212 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%68 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.addf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x2x8x4xf32>
    %214 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%213 : tensor<1x2x8x4xf32>) outs(%102 : tensor<1x2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x4xf32>
    %collapsed_75 = tensor.collapse_shape %214 [[0], [1, 2], [3], [4]] : tensor<1x2x2x8x4xf32> into tensor<1x4x8x4xf32>
    %215 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_66 : tensor<1x2x8x4xf32>) outs(%102 : tensor<1x2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x4xf32>
    %216 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_6, %cst_7 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%105 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_90: f32, %in_91: f32, %out: f32):
      %274 = arith.select %in, %in_90, %in_91 : f32
      linalg.yield %274 : f32
    } -> tensor<1x1x8x8xf32>
    %217 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<1x4x8x4xf32>) outs(%61 : tensor<1x4x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_9 : f64 to f32
      %275 = arith.mulf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x4x8x4xf32>
    %transposed_76 = linalg.transpose ins(%collapsed_75 : tensor<1x4x8x4xf32>) outs(%108 : tensor<1x4x4x8xf32>) permutation = [0, 1, 3, 2] 
    %218 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_76 : tensor<1x4x4x8xf32>) outs(%108 : tensor<1x4x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_9 : f64 to f32
      %275 = arith.mulf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x4x4x8xf32>
    %collapsed_77 = tensor.collapse_shape %217 [[0, 1], [2], [3]] : tensor<1x4x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_78 = tensor.collapse_shape %218 [[0, 1], [2], [3]] : tensor<1x4x4x8xf32> into tensor<4x4x8xf32>
    %219 = linalg.batch_matmul ins(%collapsed_77, %collapsed_78 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%111 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_79 = tensor.expand_shape %219 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    %220 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_79, %216 : tensor<1x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%113 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.addf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x8xf32>
    %221:2 = linalg.generic {indexing_maps = [#map12, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%220 : tensor<1x4x8x8xf32>) outs(%118, %116 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_90: i64):
      %274 = linalg.index 3 : index
      %275 = arith.index_cast %274 : index to i64
      %276 = arith.maximumf %in, %out : f32
      %277 = arith.cmpf ogt, %in, %out : f32
      %278 = arith.select %277, %275, %out_90 : i64
      linalg.yield %276, %278 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_80 = tensor.expand_shape %221#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %222 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %expanded_80 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%113 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.subf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x8xf32>
    %223 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222 : tensor<1x4x8x8xf32>) outs(%113 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.exp %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x8xf32>
    %224 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%223 : tensor<1x4x8x8xf32>) outs(%73 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x1xf32>
    %225 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %224 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%113 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.divf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x8xf32>
    %226 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<1x4x8x8xf32>) outs(%124 : tensor<1x4x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %274 = arith.extf %in : f32 to f64
      %275 = arith.cmpf oeq, %274, %cst_10 : f64
      linalg.yield %275 : i1
    } -> tensor<1x4x8x8xi1>
    %227 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%226 : tensor<1x4x8x8xi1>) outs(%127 : tensor<1x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %274 = arith.andi %in, %out : i1
      linalg.yield %274 : i1
    } -> tensor<1x4x8x1xi1>
    %228 = linalg.generic {indexing_maps = [#map15, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227, %cst_5, %225 : tensor<1x4x8x1xi1>, tensor<1x4x8x8xf32>, tensor<1x4x8x8xf32>) outs(%113 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: i1, %in_90: f32, %in_91: f32, %out: f32):
      %274 = arith.select %in, %in_90, %in_91 : f32
      linalg.yield %274 : f32
    } -> tensor<1x4x8x8xf32>
    %collapsed_81 = tensor.collapse_shape %228 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_82 = tensor.collapse_shape %215 [[0, 1, 2], [3], [4]] : tensor<1x2x2x8x4xf32> into tensor<4x8x4xf32>
    %229 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%131 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_83 = tensor.expand_shape %229 [[0, 1], [2], [3]] output_shape [1, 4, 8, 4] : tensor<4x8x4xf32> into tensor<1x4x8x4xf32>
    %transposed_84 = linalg.transpose ins(%expanded_83 : tensor<1x4x8x4xf32>) outs(%133 : tensor<1x8x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_85 = tensor.collapse_shape %transposed_84 [[0], [1], [2, 3]] : tensor<1x8x4x4xf32> into tensor<1x8x16xf32>
    %transposed_86 = linalg.transpose ins(%arg18 : tensor<16x16xf32>) outs(%56 : tensor<16x16xf32>) permutation = [1, 0] 
    %230 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_86 : tensor<16x16xf32>) outs(%57 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %231 = linalg.batch_matmul ins(%collapsed_85, %230 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%59 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%232 : tensor<1x8x16xf32>) outs(%47 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_15 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_11 : f64 to f32
      %275 = arith.addf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x8x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %236 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %238 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg25 : tensor<16xf32>) outs(%53 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %cst_3 : f32
      linalg.yield %274 : f32
    } -> tensor<16xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %238 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %239 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.addf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%241 : tensor<1x8x16xf32>) outs(%47 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_15 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_11 : f64 to f32
      %275 = arith.addf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x8x1xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %245 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %247 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg26 : tensor<16xf32>) outs(%53 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %cst_3 : f32
      linalg.yield %274 : f32
    } -> tensor<16xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %247 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %transposed_87 = linalg.transpose ins(%arg21 : tensor<32x16xf32>) outs(%153 : tensor<16x32xf32>) permutation = [1, 0] 
    %249 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_87 : tensor<16x32xf32>) outs(%154 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x32xf32>
    %250 = linalg.batch_matmul ins(%248, %249 : tensor<1x8x16xf32>, tensor<1x16x32xf32>) outs(%157 : tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<1x8x32xf32>) outs(%156 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c3_i64 : f32, i64
      %275 = arith.mulf %274, %cst_1 : f32
      %276 = arith.addf %in, %275 : f32
      %277 = arith.mulf %276, %cst_2 : f32
      %278 = math.tanh %277 : f32
      %279 = arith.addf %278, %cst_3 : f32
      %280 = arith.mulf %279, %cst_4 : f32
      %281 = arith.mulf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<1x8x32xf32>
    %transposed_88 = linalg.transpose ins(%arg22 : tensor<32x16xf32>) outs(%153 : tensor<16x32xf32>) permutation = [1, 0] 
    %252 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_88 : tensor<16x32xf32>) outs(%154 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x32xf32>
    %253 = linalg.batch_matmul ins(%248, %252 : tensor<1x8x16xf32>, tensor<1x16x32xf32>) outs(%157 : tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %253 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%156 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x32xf32>
    %transposed_89 = linalg.transpose ins(%arg23 : tensor<16x32xf32>) outs(%163 : tensor<32x16xf32>) permutation = [1, 0] 
    %255 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_89 : tensor<32x16xf32>) outs(%164 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x16xf32>
    %256 = linalg.batch_matmul ins(%254, %255 : tensor<1x8x32xf32>, tensor<1x32x16xf32>) outs(%59 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%257 : tensor<1x8x16xf32>) outs(%47 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_15 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_11 : f64 to f32
      %275 = arith.addf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x8x1xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %261 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %263 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg27 : tensor<16xf32>) outs(%53 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %cst_3 : f32
      linalg.yield %274 : f32
    } -> tensor<16xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %263 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %264 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.addf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%266 : tensor<1x8x16xf32>) outs(%47 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %out : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_15 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.truncf %cst_11 : f64 to f32
      %275 = arith.addf %in, %274 : f32
      linalg.yield %275 : f32
    } -> tensor<1x8x1xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<1x8x1xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %270 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    %272 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg28 : tensor<16xf32>) outs(%53 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %in, %cst_3 : f32
      linalg.yield %274 : f32
    } -> tensor<16xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271, %272 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %274 = arith.mulf %in, %in_90 : f32
      linalg.yield %274 : f32
    } -> tensor<1x8x16xf32>
    return %273 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32_1: "0x040000000000803F6F12833A",
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

