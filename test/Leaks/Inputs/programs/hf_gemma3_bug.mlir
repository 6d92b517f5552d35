#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
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
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4xf32>, %arg8: tensor<16x8xf32>, %arg9: tensor<16x8xf32>, %arg10: tensor<8x16xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8x8xf32>, %arg16: tensor<4x8xf32>, %arg17: tensor<4x8xf32>, %arg18: tensor<8x8xf32>, %arg19: tensor<4xf32>, %arg20: tensor<4xf32>, %arg21: tensor<16x8xf32>, %arg22: tensor<16x8xf32>, %arg23: tensor<8x16xf32>, %arg24: tensor<8xf32>, %arg25: tensor<8xf32>, %arg26: tensor<8xf32>, %arg27: tensor<8xf32>, %arg28: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<true> : tensor<2x8x1xi1>
    %cst_6 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_7 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_8 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = arith.constant 9.9999999999999995E-7 : f64
    %cst_11 = arith.constant dense_resource<torch_tensor_2_torch.float32_1> : tensor<2xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_13 = arith.constant dense<2.82842708> : tensor<f32>
    %cst_14 = arith.constant 8.000000e+00 : f32
    %cst_15 = arith.constant 4.000000e+00 : f32
    %cst_16 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %265 = arith.index_cast %in : i64 to index
      %266 = linalg.index 2 : index
      %267 = arith.cmpi slt, %265, %c32 : index
      cf.assert %267, "index must be smaller than dim size"
      %268 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %268, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%265, %266] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_13 : tensor<2x8x8xf32>, tensor<f32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<8xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %265 = linalg.index 0 : index
      %266 = arith.index_cast %265 : index to i64
      linalg.yield %266 : i64
    } -> tensor<8xi64>
    %5 = tensor.empty() : tensor<2x8xi64>
    %6 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8xi64>) outs(%5 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8xi64>
    %extracted_slice = tensor.extract_slice %6[0, 0] [2, 1] [1, 1] : tensor<2x8xi64> to tensor<2x1xi64>
    %7 = tensor.empty() : tensor<2x1xi64>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%7 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %265 = arith.subi %in, %c1_i64 : i64
      linalg.yield %265 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %8, %6 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_17 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_18 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_18, %extracted_slice_17 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%5 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_93: i64, %out: i64):
      %265 = arith.subi %in, %in_93 : i64
      linalg.yield %265 : i64
    } -> tensor<2x8xi64>
    %10 = tensor.empty() : tensor<2x8xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x8xi64>) outs(%10 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %265 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %265 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %11 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_19 = tensor.expand_shape %4 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %12 = tensor.empty() : tensor<8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_19, %4 : tensor<8x1xi64>, tensor<8xi64>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_93: i64, %out: i1):
      %265 = arith.cmpi sle, %in, %in_93 : i64
      linalg.yield %265 : i1
    } -> tensor<8x8xi1>
    %14 = tensor.empty() : tensor<2x8x8xi64>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %expanded, %cst_16 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%14 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_93: i1, %in_94: i64, %out: i64):
      %265 = arith.extui %in_93 : i1 to i64
      %266 = arith.select %in, %265, %in_94 : i64
      linalg.yield %266 : i64
    } -> tensor<2x8x8xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %17 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%15 : tensor<2x8x8xi64>) outs(%16 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %265 = arith.addi %in, %out : i64
      linalg.yield %265 : i64
    } -> tensor<2x8xi64>
    %18 = tensor.empty() : tensor<2xi64>
    %19 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%18 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %265 = linalg.index 0 : index
      %266 = arith.index_cast %265 : index to i64
      linalg.yield %266 : i64
    } -> tensor<2xi64>
    %expanded_20 = tensor.expand_shape %19 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %20 = linalg.generic {indexing_maps = [#map6, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_20, %4 : tensor<2x1xi64>, tensor<8xi64>) outs(%5 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_93: i64, %out: i64):
      %265 = arith.cmpi slt, %in, %c0_i64 : i64
      %266 = arith.addi %in, %c2_i64 : i64
      %267 = arith.select %265, %266, %in : i64
      %268 = arith.index_cast %267 : i64 to index
      %269 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %270 = arith.addi %in_93, %c8_i64 : i64
      %271 = arith.select %269, %270, %in_93 : i64
      %272 = arith.index_cast %271 : i64 to index
      %extracted = tensor.extract %6[%268, %272] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_21 = tensor.expand_shape %20 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_22 = tensor.expand_shape %20 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %21 = tensor.empty() : tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map10, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_21 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_93: i64, %out: i1):
      %265 = arith.cmpi sle, %in, %in_93 : i64
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8, %22 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %265 = arith.ori %in, %in_93 : i1
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map8, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_22 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%14 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_93: i64, %out: i64):
      %265 = arith.subi %in, %in_93 : i64
      linalg.yield %265 : i64
    } -> tensor<2x8x8xi64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x8xi64>) outs(%14 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %265 = math.absi %in : i64
      linalg.yield %265 : i64
    } -> tensor<2x8x8xi64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8x8xi64>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %265 = arith.cmpi sle, %in, %c1_i64 : i64
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %265 = arith.ori %in, %in_93 : i1
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7, %27 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %265 = arith.andi %in, %in_93 : i1
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map6, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_20, %4 : tensor<2x1xi64>, tensor<8xi64>) outs(%5 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_93: i64, %out: i64):
      %265 = arith.cmpi slt, %in, %c0_i64 : i64
      %266 = arith.addi %in, %c2_i64 : i64
      %267 = arith.select %265, %266, %in : i64
      %268 = arith.index_cast %267 : i64 to index
      %269 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %270 = arith.addi %in_93, %c8_i64 : i64
      %271 = arith.select %269, %270, %in_93 : i64
      %272 = arith.index_cast %271 : i64 to index
      %extracted = tensor.extract %17[%268, %272] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_23 = tensor.expand_shape %29 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_24 = tensor.expand_shape %29 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %30 = linalg.generic {indexing_maps = [#map8, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_24 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_93: i64, %out: i1):
      %265 = arith.cmpi eq, %in, %in_93 : i64
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %30 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %265 = arith.andi %in, %in_93 : i1
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %expanded_25 = tensor.expand_shape %31 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %32 = tensor.empty() : tensor<2x1x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %cst_9, %cst_6 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%32 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_93: f32, %in_94: f32, %out: f32):
      %265 = arith.select %in, %in_93, %in_94 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x8xi64>) outs(%5 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %265 = arith.subi %in, %c3_i64 : i64
      linalg.yield %265 : i64
    } -> tensor<2x8xi64>
    %expanded_26 = tensor.expand_shape %34 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %35 = linalg.generic {indexing_maps = [#map10, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_26 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_93: i64, %out: i1):
      %265 = arith.cmpi sgt, %in, %in_93 : i64
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %36 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %35 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %265 = arith.andi %in, %in_93 : i1
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %22 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %265 = arith.andi %in, %in_93 : i1
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %38 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8, %37 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %265 = arith.ori %in, %in_93 : i1
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %26 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %265 = arith.ori %in, %in_93 : i1
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %40 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7, %39 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %265 = arith.andi %in, %in_93 : i1
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %30 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %265 = arith.andi %in, %in_93 : i1
      linalg.yield %265 : i1
    } -> tensor<2x8x8xi1>
    %expanded_27 = tensor.expand_shape %41 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %42 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %cst_9, %cst_6 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%32 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_93: f32, %in_94: f32, %out: f32):
      %265 = arith.select %in, %in_93, %in_94 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_28 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %43 = tensor.empty() : tensor<1x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x8x1xi64>) outs(%43 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %265 = arith.sitofp %in : i64 to f32
      linalg.yield %265 : f32
    } -> tensor<1x8x1xf32>
    %45 = tensor.empty() : tensor<1x8x2xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %cst_12 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%45 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<1x8x2xf32>
    %concat_29 = tensor.concat dim(2) %46, %46 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %47 = tensor.empty() : tensor<1x8x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_29 : tensor<1x8x4xf32>) outs(%47 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.cos %in : f32
      linalg.yield %265 : f32
    } -> tensor<1x8x4xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_29 : tensor<1x8x4xf32>) outs(%47 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.sin %in : f32
      linalg.yield %265 : f32
    } -> tensor<1x8x4xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %cst_11 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%45 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<1x8x2xf32>
    %concat_30 = tensor.concat dim(2) %50, %50 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_30 : tensor<1x8x4xf32>) outs(%47 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.cos %in : f32
      linalg.yield %265 : f32
    } -> tensor<1x8x4xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_30 : tensor<1x8x4xf32>) outs(%47 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.sin %in : f32
      linalg.yield %265 : f32
    } -> tensor<1x8x4xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %54 = tensor.empty() : tensor<2x8x1xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%53 : tensor<2x8x8xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_14 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_10 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x8x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %59 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %61 = tensor.empty() : tensor<8xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<8xf32>) outs(%61 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %cst_3 : f32
      linalg.yield %265 : f32
    } -> tensor<8xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %62 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %64 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%64 : tensor<8x8xf32>) permutation = [1, 0] 
    %65 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %67 = linalg.batch_matmul ins(%63, %65 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%66 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_31 = tensor.expand_shape %67 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %68 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x8x2x4xf32>) outs(%68 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %69 = tensor.empty() : tensor<8x4xf32>
    %transposed_33 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%69 : tensor<8x4xf32>) permutation = [1, 0] 
    %70 = tensor.empty() : tensor<2x8x4xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<8x4xf32>) outs(%70 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%70 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %73 = linalg.batch_matmul ins(%63, %71 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%72 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_34 = tensor.expand_shape %73 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %74 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x8x1x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_36 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%69 : tensor<8x4xf32>) permutation = [1, 0] 
    %75 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<8x4xf32>) outs(%70 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %76 = linalg.batch_matmul ins(%63, %75 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%72 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_37 = tensor.expand_shape %76 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x8x1x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %77 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<2x2x8x4xf32>) outs(%68 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x2x8x4xf32>
    %78 = tensor.empty() : tensor<2x2x8x1xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<2x2x8x4xf32>) outs(%79 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_15 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x1xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_10 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x2x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32, %83 : tensor<2x2x8x4xf32>, tensor<2x2x8x1xf32>) outs(%68 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x4xf32>
    %85 = tensor.empty() : tensor<4xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<4xf32>) outs(%85 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %cst_3 : f32
      linalg.yield %265 : f32
    } -> tensor<4xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %86 : tensor<2x2x8x4xf32>, tensor<4xf32>) outs(%68 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x4xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<2x1x8x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x1x8x4xf32>
    %89 = tensor.empty() : tensor<2x1x8x1xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<2x1x8x1xf32>) -> tensor<2x1x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<2x1x8x4xf32>) outs(%90 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<2x1x8x1xf32>) outs(%89 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_15 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x1x8x1xf32>) outs(%89 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_10 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x1x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<2x1x8x1xf32>) outs(%89 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_35, %94 : tensor<2x1x8x4xf32>, tensor<2x1x8x1xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x4xf32>
    %96 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg7 : tensor<4xf32>) outs(%85 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %cst_3 : f32
      linalg.yield %265 : f32
    } -> tensor<4xf32>
    %97 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %96 : tensor<2x1x8x4xf32>, tensor<4xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x4xf32>
    %expanded_39 = tensor.expand_shape %51 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_40 = tensor.expand_shape %52 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %98 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %expanded_39 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%68 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_41 = tensor.extract_slice %87[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_42 = tensor.extract_slice %87[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %99 = tensor.empty() : tensor<2x2x8x2xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_42 : tensor<2x2x8x2xf32>) outs(%99 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.negf %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_43 = tensor.concat dim(3) %100, %extracted_slice_41 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %101 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_43, %expanded_40 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%68 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x4xf32>
    %102 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %101 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%68 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.addf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x4xf32>
    %103 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_39 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_44 = tensor.extract_slice %97[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_45 = tensor.extract_slice %97[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %104 = tensor.empty() : tensor<2x1x8x2xf32>
    %105 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_45 : tensor<2x1x8x2xf32>) outs(%104 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.negf %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_46 = tensor.concat dim(3) %105, %extracted_slice_44 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %106 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_46, %expanded_40 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x4xf32>
    %107 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %106 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.addf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x4xf32>
    %108 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %109 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<2x1x8x4xf32>) outs(%108 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %109 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %110 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<2x1x8x4xf32>) outs(%108 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %111 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_47 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%111 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_48 = tensor.collapse_shape %102 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %112 = tensor.empty() : tensor<4x8x8xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %114 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%113 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_50 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %115 = tensor.empty() : tensor<2x2x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x2x8x8xf32>) outs(%115 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.mulf %in, %cst_4 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %42 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%115 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.addf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x8xf32>
    %118 = tensor.empty() : tensor<2x2x8xi64>
    %119 = linalg.fill ins(%c0_i64 : i64) outs(%118 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %120 = tensor.empty() : tensor<2x2x8xf32>
    %121 = linalg.fill ins(%cst_0 : f32) outs(%120 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %122:2 = linalg.generic {indexing_maps = [#map12, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<2x2x8x8xf32>) outs(%121, %119 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_93: i64):
      %265 = linalg.index 3 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.maximumf %in, %out : f32
      %268 = arith.cmpf ogt, %in, %out : f32
      %269 = arith.select %268, %266, %out_93 : i64
      linalg.yield %267, %269 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_51 = tensor.expand_shape %122#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %expanded_51 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%115 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.subf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<2x2x8x8xf32>) outs(%115 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.exp %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124 : tensor<2x2x8x8xf32>) outs(%79 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x1xf32>
    %126 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %125 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%115 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.divf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_52 = tensor.collapse_shape %126 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_53 = tensor.collapse_shape %110 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %127 = tensor.empty() : tensor<4x8x4xf32>
    %128 = linalg.fill ins(%cst : f32) outs(%127 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %129 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%128 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_54 = tensor.expand_shape %129 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %130 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<2x2x8x4xf32>) outs(%130 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_57 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%64 : tensor<8x8xf32>) permutation = [1, 0] 
    %131 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %132 = linalg.batch_matmul ins(%collapsed_56, %131 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%66 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x8x8xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_14 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_10 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x8x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %137 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<8xf32>) outs(%61 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %cst_3 : f32
      linalg.yield %265 : f32
    } -> tensor<8xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %139 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %140 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.addf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<2x8x8xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_14 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_10 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x8x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %146 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %148 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<8xf32>) outs(%61 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %cst_3 : f32
      linalg.yield %265 : f32
    } -> tensor<8xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %148 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %150 = tensor.empty() : tensor<8x16xf32>
    %transposed_58 = linalg.transpose ins(%arg8 : tensor<16x8xf32>) outs(%150 : tensor<8x16xf32>) permutation = [1, 0] 
    %151 = tensor.empty() : tensor<2x8x16xf32>
    %152 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<8x16xf32>) outs(%151 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %153 = linalg.fill ins(%cst : f32) outs(%151 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %154 = linalg.batch_matmul ins(%149, %152 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%153 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x8x16xf32>) outs(%151 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c3_i64 : f32, i64
      %266 = arith.mulf %265, %cst_1 : f32
      %267 = arith.addf %in, %266 : f32
      %268 = arith.mulf %267, %cst_2 : f32
      %269 = math.tanh %268 : f32
      %270 = arith.addf %269, %cst_3 : f32
      %271 = arith.mulf %270, %cst_4 : f32
      %272 = arith.mulf %in, %271 : f32
      linalg.yield %272 : f32
    } -> tensor<2x8x16xf32>
    %transposed_59 = linalg.transpose ins(%arg9 : tensor<16x8xf32>) outs(%150 : tensor<8x16xf32>) permutation = [1, 0] 
    %156 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<8x16xf32>) outs(%151 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %157 = linalg.batch_matmul ins(%149, %156 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%153 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %157 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%151 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x16xf32>
    %159 = tensor.empty() : tensor<16x8xf32>
    %transposed_60 = linalg.transpose ins(%arg10 : tensor<8x16xf32>) outs(%159 : tensor<16x8xf32>) permutation = [1, 0] 
    %160 = tensor.empty() : tensor<2x16x8xf32>
    %161 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<16x8xf32>) outs(%160 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %162 = linalg.batch_matmul ins(%158, %161 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%66 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<2x8x8xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_14 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_10 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x8x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %167 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg14 : tensor<8xf32>) outs(%61 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %cst_3 : f32
      linalg.yield %265 : f32
    } -> tensor<8xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %169 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %170 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.addf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<2x8x8xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_14 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_10 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x8x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %176 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg24 : tensor<8xf32>) outs(%61 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %cst_3 : f32
      linalg.yield %265 : f32
    } -> tensor<8xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %178 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %transposed_61 = linalg.transpose ins(%arg15 : tensor<8x8xf32>) outs(%64 : tensor<8x8xf32>) permutation = [1, 0] 
    %180 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %181 = linalg.batch_matmul ins(%179, %180 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%66 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_62 = tensor.expand_shape %181 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<2x8x2x4xf32>) outs(%68 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_64 = linalg.transpose ins(%arg16 : tensor<4x8xf32>) outs(%69 : tensor<8x4xf32>) permutation = [1, 0] 
    %182 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<8x4xf32>) outs(%70 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %183 = linalg.batch_matmul ins(%179, %182 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%72 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_65 = tensor.expand_shape %183 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<2x8x1x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_67 = linalg.transpose ins(%arg17 : tensor<4x8xf32>) outs(%69 : tensor<8x4xf32>) permutation = [1, 0] 
    %184 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_67 : tensor<8x4xf32>) outs(%70 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %185 = linalg.batch_matmul ins(%179, %184 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%72 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_68 = tensor.expand_shape %185 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<2x8x1x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %186 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<2x2x8x4xf32>) outs(%68 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x2x8x4xf32>
    %187 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%186 : tensor<2x2x8x4xf32>) outs(%79 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x1xf32>
    %188 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_15 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x1xf32>
    %189 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188 : tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_10 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x2x8x1xf32>
    %190 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189 : tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x1xf32>
    %191 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63, %190 : tensor<2x2x8x4xf32>, tensor<2x2x8x1xf32>) outs(%68 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x4xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<4xf32>) outs(%85 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %cst_3 : f32
      linalg.yield %265 : f32
    } -> tensor<4xf32>
    %193 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %192 : tensor<2x2x8x4xf32>, tensor<4xf32>) outs(%68 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x4xf32>
    %194 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_66 : tensor<2x1x8x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x1x8x4xf32>
    %195 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%194 : tensor<2x1x8x4xf32>) outs(%90 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x1xf32>
    %196 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195 : tensor<2x1x8x1xf32>) outs(%89 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_15 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x1xf32>
    %197 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<2x1x8x1xf32>) outs(%89 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_10 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x1x8x1xf32>
    %198 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197 : tensor<2x1x8x1xf32>) outs(%89 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x1xf32>
    %199 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_66, %198 : tensor<2x1x8x4xf32>, tensor<2x1x8x1xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x4xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<4xf32>) outs(%85 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %cst_3 : f32
      linalg.yield %265 : f32
    } -> tensor<4xf32>
    %201 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %200 : tensor<2x1x8x4xf32>, tensor<4xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x4xf32>
    %expanded_70 = tensor.expand_shape %48 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_71 = tensor.expand_shape %49 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %202 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %expanded_70 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%68 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_72 = tensor.extract_slice %193[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_73 = tensor.extract_slice %193[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %203 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_73 : tensor<2x2x8x2xf32>) outs(%99 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.negf %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_74 = tensor.concat dim(3) %203, %extracted_slice_72 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %204 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_74, %expanded_71 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%68 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x4xf32>
    %205 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202, %204 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%68 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.addf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x4xf32>
    %206 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %expanded_70 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_75 = tensor.extract_slice %201[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_76 = tensor.extract_slice %201[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %207 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_76 : tensor<2x1x8x2xf32>) outs(%104 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.negf %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_77 = tensor.concat dim(3) %207, %extracted_slice_75 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %208 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_77, %expanded_71 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x4xf32>
    %209 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %208 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%74 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.addf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x1x8x4xf32>
    %210 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<2x1x8x4xf32>) outs(%108 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed_78 = tensor.collapse_shape %210 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %211 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_69 : tensor<2x1x8x4xf32>) outs(%108 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %transposed_79 = linalg.transpose ins(%collapsed_78 : tensor<2x2x8x4xf32>) outs(%111 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_80 = tensor.collapse_shape %205 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_81 = tensor.collapse_shape %transposed_79 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %212 = linalg.batch_matmul ins(%collapsed_80, %collapsed_81 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%113 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_82 = tensor.expand_shape %212 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %213 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<2x2x8x8xf32>) outs(%115 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.mulf %in, %cst_4 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x8xf32>
    %214 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %33 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%115 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.addf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x8xf32>
    %215:2 = linalg.generic {indexing_maps = [#map12, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%214 : tensor<2x2x8x8xf32>) outs(%121, %119 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_93: i64):
      %265 = linalg.index 3 : index
      %266 = arith.index_cast %265 : index to i64
      %267 = arith.maximumf %in, %out : f32
      %268 = arith.cmpf ogt, %in, %out : f32
      %269 = arith.select %268, %266, %out_93 : i64
      linalg.yield %267, %269 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_83 = tensor.expand_shape %215#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %216 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214, %expanded_83 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%115 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.subf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x8xf32>
    %217 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216 : tensor<2x2x8x8xf32>) outs(%115 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.exp %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x8xf32>
    %218 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%217 : tensor<2x2x8x8xf32>) outs(%79 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x1xf32>
    %219 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %218 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%115 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.divf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_84 = tensor.collapse_shape %219 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_85 = tensor.collapse_shape %211 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %220 = linalg.batch_matmul ins(%collapsed_84, %collapsed_85 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%128 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_86 = tensor.expand_shape %220 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_87 = linalg.transpose ins(%expanded_86 : tensor<2x2x8x4xf32>) outs(%130 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_88 = tensor.collapse_shape %transposed_87 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_89 = linalg.transpose ins(%arg18 : tensor<8x8xf32>) outs(%64 : tensor<8x8xf32>) permutation = [1, 0] 
    %221 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_89 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %222 = linalg.batch_matmul ins(%collapsed_88, %221 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%66 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%223 : tensor<2x8x8xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_14 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_10 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x8x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %227 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %229 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg25 : tensor<8xf32>) outs(%61 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %cst_3 : f32
      linalg.yield %265 : f32
    } -> tensor<8xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %229 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %230 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.addf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%232 : tensor<2x8x8xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_14 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_10 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x8x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %236 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %238 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg26 : tensor<8xf32>) outs(%61 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %cst_3 : f32
      linalg.yield %265 : f32
    } -> tensor<8xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %238 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %transposed_90 = linalg.transpose ins(%arg21 : tensor<16x8xf32>) outs(%150 : tensor<8x16xf32>) permutation = [1, 0] 
    %240 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_90 : tensor<8x16xf32>) outs(%151 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %241 = linalg.batch_matmul ins(%239, %240 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%153 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<2x8x16xf32>) outs(%151 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c3_i64 : f32, i64
      %266 = arith.mulf %265, %cst_1 : f32
      %267 = arith.addf %in, %266 : f32
      %268 = arith.mulf %267, %cst_2 : f32
      %269 = math.tanh %268 : f32
      %270 = arith.addf %269, %cst_3 : f32
      %271 = arith.mulf %270, %cst_4 : f32
      %272 = arith.mulf %in, %271 : f32
      linalg.yield %272 : f32
    } -> tensor<2x8x16xf32>
    %transposed_91 = linalg.transpose ins(%arg22 : tensor<16x8xf32>) outs(%150 : tensor<8x16xf32>) permutation = [1, 0] 
    %243 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_91 : tensor<8x16xf32>) outs(%151 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %244 = linalg.batch_matmul ins(%239, %243 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%153 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %244 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%151 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x16xf32>
    %transposed_92 = linalg.transpose ins(%arg23 : tensor<8x16xf32>) outs(%159 : tensor<16x8xf32>) permutation = [1, 0] 
    %246 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_92 : tensor<16x8xf32>) outs(%160 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %247 = linalg.batch_matmul ins(%245, %246 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%66 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%248 : tensor<2x8x8xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_14 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_10 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x8x1xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %252 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %254 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg27 : tensor<8xf32>) outs(%61 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %cst_3 : f32
      linalg.yield %265 : f32
    } -> tensor<8xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %254 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %255 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.addf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%257 : tensor<2x8x8xf32>) outs(%55 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %out : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.divf %in, %cst_14 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.truncf %cst_10 : f64 to f32
      %266 = arith.addf %in, %265 : f32
      linalg.yield %266 : f32
    } -> tensor<2x8x1xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = math.rsqrt %in : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x1xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %261 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    %263 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg28 : tensor<8xf32>) outs(%61 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %265 = arith.addf %in, %cst_3 : f32
      linalg.yield %265 : f32
    } -> tensor<8xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %263 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %265 = arith.mulf %in, %in_93 : f32
      linalg.yield %265 : f32
    } -> tensor<2x8x8xf32>
    return %264 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32_1: "0x040000000000803F0AD7233C",
      torch_tensor_2_torch.float32: "0x040000000000803F6F12833A"
    }
  }
#-}

