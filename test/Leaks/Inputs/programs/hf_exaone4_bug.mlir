#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2) -> (d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4xf32>, %arg8: tensor<16x8xf32>, %arg9: tensor<16x8xf32>, %arg10: tensor<8x16xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8x8xf32>, %arg14: tensor<4x8xf32>, %arg15: tensor<4x8xf32>, %arg16: tensor<8x8xf32>, %arg17: tensor<4xf32>, %arg18: tensor<4xf32>, %arg19: tensor<16x8xf32>, %arg20: tensor<16x8xf32>, %arg21: tensor<8x16xf32>, %arg22: tensor<8xf32>, %arg23: tensor<8xf32>, %arg24: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<true> : tensor<2x8x1xi1>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_5 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_9 = arith.constant 4.000000e+00 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant 8.000000e+00 : f32
    %cst_12 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %212 = arith.index_cast %in : i64 to index
      %213 = linalg.index 2 : index
      %214 = arith.cmpi slt, %212, %c32 : index
      cf.assert %214, "index must be smaller than dim size"
      %215 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %215, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%212, %213] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %212 = linalg.index 0 : index
      %213 = arith.index_cast %212 : index to i64
      linalg.yield %213 : i64
    } -> tensor<8xi64>
    %4 = tensor.empty() : tensor<2x8xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8xi64>
    %extracted_slice = tensor.extract_slice %5[0, 0] [2, 1] [1, 1] : tensor<2x8xi64> to tensor<2x1xi64>
    %6 = tensor.empty() : tensor<2x1xi64>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%6 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %212 = arith.subi %in, %c1_i64 : i64
      linalg.yield %212 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_13 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_14, %extracted_slice_13 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_80: i64, %out: i64):
      %212 = arith.subi %in, %in_80 : i64
      linalg.yield %212 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %212 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %212 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_15 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_80: i64, %out: i1):
      %212 = arith.cmpi sle, %in, %in_80 : i64
      linalg.yield %212 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_12 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_80: i1, %in_81: i64, %out: i64):
      %212 = arith.extui %in_80 : i1 to i64
      %213 = arith.select %in, %212, %in_81 : i64
      linalg.yield %213 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %212 = arith.addi %in, %out : i64
      linalg.yield %212 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %212 = linalg.index 0 : index
      %213 = arith.index_cast %212 : index to i64
      linalg.yield %213 : i64
    } -> tensor<2xi64>
    %expanded_16 = tensor.expand_shape %18 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_80: i64, %out: i64):
      %212 = arith.cmpi slt, %in, %c0_i64 : i64
      %213 = arith.addi %in, %c2_i64 : i64
      %214 = arith.select %212, %213, %in : i64
      %215 = arith.index_cast %214 : i64 to index
      %216 = arith.cmpi slt, %in_80, %c0_i64 : i64
      %217 = arith.addi %in_80, %c8_i64 : i64
      %218 = arith.select %216, %217, %in_80 : i64
      %219 = arith.index_cast %218 : i64 to index
      %extracted = tensor.extract %5[%215, %219] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_17 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_18 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %20 = tensor.empty() : tensor<2x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_17 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_80: i64, %out: i1):
      %212 = arith.cmpi sle, %in, %in_80 : i64
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %21 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %212 = arith.ori %in, %in_80 : i1
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_80: i64, %out: i64):
      %212 = arith.subi %in, %in_80 : i64
      linalg.yield %212 : i64
    } -> tensor<2x8x8xi64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %212 = math.absi %in : i64
      linalg.yield %212 : i64
    } -> tensor<2x8x8xi64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %212 = arith.cmpi sle, %in, %c1_i64 : i64
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %212 = arith.ori %in, %in_80 : i1
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %26 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %212 = arith.andi %in, %in_80 : i1
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_80: i64, %out: i64):
      %212 = arith.cmpi slt, %in, %c0_i64 : i64
      %213 = arith.addi %in, %c2_i64 : i64
      %214 = arith.select %212, %213, %in : i64
      %215 = arith.index_cast %214 : i64 to index
      %216 = arith.cmpi slt, %in_80, %c0_i64 : i64
      %217 = arith.addi %in_80, %c8_i64 : i64
      %218 = arith.select %216, %217, %in_80 : i64
      %219 = arith.index_cast %218 : i64 to index
      %extracted = tensor.extract %16[%215, %219] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_19 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_20 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_20 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_80: i64, %out: i1):
      %212 = arith.cmpi eq, %in, %in_80 : i64
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %212 = arith.andi %in, %in_80 : i1
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %expanded_21 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %31 = tensor.empty() : tensor<2x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %cst_6, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %212 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %212 = arith.subi %in, %c3_i64 : i64
      linalg.yield %212 : i64
    } -> tensor<2x8xi64>
    %expanded_22 = tensor.expand_shape %33 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %34 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_22 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_80: i64, %out: i1):
      %212 = arith.cmpi sgt, %in, %in_80 : i64
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %35 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %34 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %212 = arith.andi %in, %in_80 : i1
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %21 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %212 = arith.andi %in, %in_80 : i1
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %37 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %36 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %212 = arith.ori %in, %in_80 : i1
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %25 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %212 = arith.ori %in, %in_80 : i1
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %39 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %38 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %212 = arith.andi %in, %in_80 : i1
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %29 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %212 = arith.andi %in, %in_80 : i1
      linalg.yield %212 : i1
    } -> tensor<2x8x8xi1>
    %expanded_23 = tensor.expand_shape %40 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %41 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %cst_6, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %212 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_24 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %42 = tensor.empty() : tensor<1x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x8x1xi64>) outs(%42 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %212 = arith.sitofp %in : i64 to f32
      linalg.yield %212 : f32
    } -> tensor<1x8x1xf32>
    %44 = tensor.empty() : tensor<1x8x2xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %cst_8 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%44 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<1x8x2xf32>
    %concat_25 = tensor.concat dim(2) %45, %45 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %46 = tensor.empty() : tensor<1x8x4xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_25 : tensor<1x8x4xf32>) outs(%46 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.cos %in : f32
      linalg.yield %212 : f32
    } -> tensor<1x8x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_25 : tensor<1x8x4xf32>) outs(%46 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.sin %in : f32
      linalg.yield %212 : f32
    } -> tensor<1x8x4xf32>
    %49 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %50 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %52 = linalg.batch_matmul ins(%1, %50 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_26 = tensor.expand_shape %52 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %53 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x8x2x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %54 = tensor.empty() : tensor<8x4xf32>
    %transposed_28 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%54 : tensor<8x4xf32>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<2x8x4xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<8x4xf32>) outs(%55 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %58 = linalg.batch_matmul ins(%1, %56 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%57 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_29 = tensor.expand_shape %58 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %59 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x8x1x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%54 : tensor<8x4xf32>) permutation = [1, 0] 
    %60 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<8x4xf32>) outs(%55 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %61 = linalg.batch_matmul ins(%1, %60 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%57 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_32 = tensor.expand_shape %61 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x8x1x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %62 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<2x2x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<2x2x8x4xf32>
    %63 = tensor.empty() : tensor<2x2x8x1xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x2x8x4xf32>) outs(%64 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x1xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x2x8x1xf32>) outs(%63 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_9 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x2x8x1xf32>) outs(%63 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_7 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<2x2x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x2x8x1xf32>) outs(%63 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x1xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27, %68 : tensor<2x2x8x4xf32>, tensor<2x2x8x1xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x4xf32>
    %70 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %69 : tensor<4xf32>, tensor<2x2x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x4xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<2x1x8x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<2x1x8x4xf32>
    %72 = tensor.empty() : tensor<2x1x8x1xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<2x1x8x1xf32>) -> tensor<2x1x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x1x8x4xf32>) outs(%73 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x1x8x1xf32>) outs(%72 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_9 : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x1xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x1x8x1xf32>) outs(%72 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_7 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<2x1x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x1x8x1xf32>) outs(%72 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30, %77 : tensor<2x1x8x4xf32>, tensor<2x1x8x1xf32>) outs(%59 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x4xf32>
    %79 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %78 : tensor<4xf32>, tensor<2x1x8x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x4xf32>
    %expanded_34 = tensor.expand_shape %47 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_35 = tensor.expand_shape %48 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %expanded_34 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_36 = tensor.extract_slice %70[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_37 = tensor.extract_slice %70[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %81 = tensor.empty() : tensor<2x2x8x2xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<2x2x8x2xf32>) outs(%81 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.negf %in : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_38 = tensor.concat dim(3) %82, %extracted_slice_36 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_35 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x4xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %83 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.addf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x4xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_34 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_39 = tensor.extract_slice %79[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_40 = tensor.extract_slice %79[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %86 = tensor.empty() : tensor<2x1x8x2xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<2x1x8x2xf32>) outs(%86 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.negf %in : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_41 = tensor.concat dim(3) %87, %extracted_slice_39 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_41, %expanded_35 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x4xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.addf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x4xf32>
    %90 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %91 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x1x8x4xf32>) outs(%90 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %91 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %92 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<2x1x8x4xf32>) outs(%90 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %93 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_42 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%93 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_43 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %94 = tensor.empty() : tensor<4x8x8xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %96 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%95 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_45 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %97 = tensor.empty() : tensor<2x2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x2x8x8xf32>) outs(%97 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.mulf %in, %cst_10 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %41 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%97 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.addf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x8xf32>
    %100 = tensor.empty() : tensor<2x2x8xi64>
    %101 = linalg.fill ins(%c0_i64 : i64) outs(%100 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %102 = tensor.empty() : tensor<2x2x8xf32>
    %103 = linalg.fill ins(%cst_0 : f32) outs(%102 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %104:2 = linalg.generic {indexing_maps = [#map12, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<2x2x8x8xf32>) outs(%103, %101 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %212 = linalg.index 3 : index
      %213 = arith.index_cast %212 : index to i64
      %214 = arith.maximumf %in, %out : f32
      %215 = arith.cmpf ogt, %in, %out : f32
      %216 = arith.select %215, %213, %out_80 : i64
      linalg.yield %214, %216 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_46 = tensor.expand_shape %104#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %105 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %expanded_46 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%97 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.subf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<2x2x8x8xf32>) outs(%97 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.exp %in : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<2x2x8x8xf32>) outs(%64 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x1xf32>
    %108 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %107 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%97 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.divf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_47 = tensor.collapse_shape %108 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_48 = tensor.collapse_shape %92 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %109 = tensor.empty() : tensor<4x8x4xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %111 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%110 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_49 = tensor.expand_shape %111 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %112 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<2x2x8x4xf32>) outs(%112 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_51 = tensor.collapse_shape %transposed_50 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_52 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %113 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %114 = linalg.batch_matmul ins(%collapsed_51, %113 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %116 = tensor.empty() : tensor<2x8x1xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<2x8x8xf32>) outs(%117 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_11 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_7 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %121 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %122 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %123 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.addf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %125 = tensor.empty() : tensor<8x16xf32>
    %transposed_53 = linalg.transpose ins(%arg8 : tensor<16x8xf32>) outs(%125 : tensor<8x16xf32>) permutation = [1, 0] 
    %126 = tensor.empty() : tensor<2x8x16xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %128 = linalg.fill ins(%cst : f32) outs(%126 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %129 = linalg.batch_matmul ins(%124, %127 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%128 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.negf %in : f32
      %213 = math.exp %212 : f32
      %214 = arith.addf %213, %cst_1 : f32
      %215 = arith.divf %cst_1, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<2x8x16xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %129 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x16xf32>
    %transposed_54 = linalg.transpose ins(%arg9 : tensor<16x8xf32>) outs(%125 : tensor<8x16xf32>) permutation = [1, 0] 
    %132 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %133 = linalg.batch_matmul ins(%124, %132 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%128 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x16xf32>
    %135 = tensor.empty() : tensor<16x8xf32>
    %transposed_55 = linalg.transpose ins(%arg10 : tensor<8x16xf32>) outs(%135 : tensor<16x8xf32>) permutation = [1, 0] 
    %136 = tensor.empty() : tensor<2x16x8xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<16x8xf32>) outs(%136 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %138 = linalg.batch_matmul ins(%134, %137 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x8x8xf32>) outs(%117 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_11 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_7 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<2x8x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %143 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %145 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %144 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %145 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.addf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %transposed_56 = linalg.transpose ins(%arg13 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %147 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %148 = linalg.batch_matmul ins(%146, %147 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_57 = tensor.expand_shape %148 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<2x8x2x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_59 = linalg.transpose ins(%arg14 : tensor<4x8xf32>) outs(%54 : tensor<8x4xf32>) permutation = [1, 0] 
    %149 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<8x4xf32>) outs(%55 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %150 = linalg.batch_matmul ins(%146, %149 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%57 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_60 = tensor.expand_shape %150 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<2x8x1x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_62 = linalg.transpose ins(%arg15 : tensor<4x8xf32>) outs(%54 : tensor<8x4xf32>) permutation = [1, 0] 
    %151 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_62 : tensor<8x4xf32>) outs(%55 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %152 = linalg.batch_matmul ins(%146, %151 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%57 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_63 = tensor.expand_shape %152 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<2x8x1x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %153 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<2x2x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<2x2x8x4xf32>
    %154 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153 : tensor<2x2x8x4xf32>) outs(%64 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x1xf32>
    %155 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<2x2x8x1xf32>) outs(%63 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_9 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x1xf32>
    %156 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<2x2x8x1xf32>) outs(%63 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_7 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<2x2x8x1xf32>
    %157 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<2x2x8x1xf32>) outs(%63 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x1xf32>
    %158 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_58, %157 : tensor<2x2x8x4xf32>, tensor<2x2x8x1xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x4xf32>
    %159 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg17, %158 : tensor<4xf32>, tensor<2x2x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x4xf32>
    %160 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<2x1x8x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<2x1x8x4xf32>
    %161 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%160 : tensor<2x1x8x4xf32>) outs(%73 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x1xf32>
    %162 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<2x1x8x1xf32>) outs(%72 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_9 : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x1xf32>
    %163 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<2x1x8x1xf32>) outs(%72 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_7 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<2x1x8x1xf32>
    %164 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<2x1x8x1xf32>) outs(%72 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x1xf32>
    %165 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61, %164 : tensor<2x1x8x4xf32>, tensor<2x1x8x1xf32>) outs(%59 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x4xf32>
    %166 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg18, %165 : tensor<4xf32>, tensor<2x1x8x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x1x8x4xf32>
    %167 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<2x1x8x4xf32>) outs(%90 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed_65 = tensor.collapse_shape %167 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %168 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<2x1x8x4xf32>) outs(%90 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %transposed_66 = linalg.transpose ins(%collapsed_65 : tensor<2x2x8x4xf32>) outs(%93 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_67 = tensor.collapse_shape %159 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_68 = tensor.collapse_shape %transposed_66 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %169 = linalg.batch_matmul ins(%collapsed_67, %collapsed_68 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%95 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_69 = tensor.expand_shape %169 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %170 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<2x2x8x8xf32>) outs(%97 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.mulf %in, %cst_10 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x8xf32>
    %171 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %32 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%97 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.addf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x8xf32>
    %172:2 = linalg.generic {indexing_maps = [#map12, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<2x2x8x8xf32>) outs(%103, %101 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %212 = linalg.index 3 : index
      %213 = arith.index_cast %212 : index to i64
      %214 = arith.maximumf %in, %out : f32
      %215 = arith.cmpf ogt, %in, %out : f32
      %216 = arith.select %215, %213, %out_80 : i64
      linalg.yield %214, %216 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_70 = tensor.expand_shape %172#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %173 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %expanded_70 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%97 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.subf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x8xf32>
    %174 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173 : tensor<2x2x8x8xf32>) outs(%97 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.exp %in : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x8xf32>
    %175 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%174 : tensor<2x2x8x8xf32>) outs(%64 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x1xf32>
    %176 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %175 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%97 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.divf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_71 = tensor.collapse_shape %176 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_72 = tensor.collapse_shape %168 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %177 = linalg.batch_matmul ins(%collapsed_71, %collapsed_72 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%110 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_73 = tensor.expand_shape %177 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_74 = linalg.transpose ins(%expanded_73 : tensor<2x2x8x4xf32>) outs(%112 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_75 = tensor.collapse_shape %transposed_74 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_76 = linalg.transpose ins(%arg16 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %178 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_76 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %179 = linalg.batch_matmul ins(%collapsed_75, %178 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<2x8x8xf32>) outs(%117 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_11 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_7 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<2x8x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %184 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %186 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22, %185 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %186 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.addf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %transposed_77 = linalg.transpose ins(%arg19 : tensor<16x8xf32>) outs(%125 : tensor<8x16xf32>) permutation = [1, 0] 
    %188 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_77 : tensor<8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %189 = linalg.batch_matmul ins(%187, %188 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%128 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<2x8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.negf %in : f32
      %213 = math.exp %212 : f32
      %214 = arith.addf %213, %cst_1 : f32
      %215 = arith.divf %cst_1, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<2x8x16xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %189 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x16xf32>
    %transposed_78 = linalg.transpose ins(%arg20 : tensor<16x8xf32>) outs(%125 : tensor<8x16xf32>) permutation = [1, 0] 
    %192 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_78 : tensor<8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %193 = linalg.batch_matmul ins(%187, %192 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%128 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %193 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x16xf32>
    %transposed_79 = linalg.transpose ins(%arg21 : tensor<8x16xf32>) outs(%135 : tensor<16x8xf32>) permutation = [1, 0] 
    %195 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_79 : tensor<16x8xf32>) outs(%136 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %196 = linalg.batch_matmul ins(%194, %195 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%197 : tensor<2x8x8xf32>) outs(%117 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_11 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_7 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<2x8x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %201 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %203 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %202 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %203 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.addf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%205 : tensor<2x8x8xf32>) outs(%117 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_11 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_7 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<2x8x1xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<2x8x1xf32>) outs(%116 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x1xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %209 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    %211 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %210 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %212 = arith.mulf %in, %in_80 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x8xf32>
    return %211 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

