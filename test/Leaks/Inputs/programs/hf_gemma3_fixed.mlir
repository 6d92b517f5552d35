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
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
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
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_2_torch.float32_1> : tensor<2xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_11 = arith.constant dense<2.82842708> : tensor<f32>
    %cst_12 = arith.constant 8.000000e+00 : f32
    %cst_13 = arith.constant 4.000000e+00 : f32
    %cst_14 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %262 = arith.index_cast %in : i64 to index
      %263 = linalg.index 2 : index
      %264 = arith.cmpi slt, %262, %c32 : index
      cf.assert %264, "index must be smaller than dim size"
      %265 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %265, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%262, %263] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_11 : tensor<2x8x8xf32>, tensor<f32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<8xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %262 = linalg.index 0 : index
      %263 = arith.index_cast %262 : index to i64
      linalg.yield %263 : i64
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
      %262 = arith.subi %in, %c1_i64 : i64
      linalg.yield %262 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %8, %6 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_15 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_16 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_16, %extracted_slice_15 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%5 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_86: i64, %out: i64):
      %262 = arith.subi %in, %in_86 : i64
      linalg.yield %262 : i64
    } -> tensor<2x8xi64>
    %10 = tensor.empty() : tensor<2x8xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x8xi64>) outs(%10 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %262 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %262 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %11 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_17 = tensor.expand_shape %4 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %12 = tensor.empty() : tensor<8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %4 : tensor<8x1xi64>, tensor<8xi64>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_86: i64, %out: i1):
      %262 = arith.cmpi sle, %in, %in_86 : i64
      linalg.yield %262 : i1
    } -> tensor<8x8xi1>
    %14 = tensor.empty() : tensor<2x8x8xi64>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %expanded, %cst_14 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%14 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_86: i1, %in_87: i64, %out: i64):
      %262 = arith.extui %in_86 : i1 to i64
      %263 = arith.select %in, %262, %in_87 : i64
      linalg.yield %263 : i64
    } -> tensor<2x8x8xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %17 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%15 : tensor<2x8x8xi64>) outs(%16 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %262 = arith.addi %in, %out : i64
      linalg.yield %262 : i64
    } -> tensor<2x8xi64>
    %18 = tensor.empty() : tensor<2xi64>
    %19 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%18 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %262 = linalg.index 0 : index
      %263 = arith.index_cast %262 : index to i64
      linalg.yield %263 : i64
    } -> tensor<2xi64>
    %expanded_18 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_19 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_20 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %20 = tensor.empty() : tensor<2x1x8x1xi64>
    %21 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%20 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_86: i64, %out: i64):
      %262 = arith.cmpi slt, %in, %c0_i64 : i64
      %263 = arith.addi %in, %c2_i64 : i64
      %264 = arith.select %262, %263, %in : i64
      %265 = arith.index_cast %264 : i64 to index
      %266 = arith.cmpi slt, %in_86, %c0_i64 : i64
      %267 = arith.addi %in_86, %c8_i64 : i64
      %268 = arith.select %266, %267, %in_86 : i64
      %269 = arith.index_cast %268 : i64 to index
      %extracted = tensor.extract %6[%265, %269] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %22 = tensor.empty() : tensor<2x1x1x8xi64>
    %23 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_20 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%22 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_86: i64, %out: i64):
      %262 = arith.cmpi slt, %in, %c0_i64 : i64
      %263 = arith.addi %in, %c2_i64 : i64
      %264 = arith.select %262, %263, %in : i64
      %265 = arith.index_cast %264 : i64 to index
      %266 = arith.cmpi slt, %in_86, %c0_i64 : i64
      %267 = arith.addi %in_86, %c8_i64 : i64
      %268 = arith.select %266, %267, %in_86 : i64
      %269 = arith.index_cast %268 : i64 to index
      %extracted = tensor.extract %6[%265, %269] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %24 = tensor.empty() : tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %21 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_86: i64, %out: i1):
      %262 = arith.cmpi sle, %in, %in_86 : i64
      linalg.yield %262 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %25 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_86: i1, %out: i1):
      %262 = arith.andi %in, %in_86 : i1
      linalg.yield %262 : i1
    } -> tensor<2x1x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%20 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_86: i64, %out: i64):
      %262 = arith.cmpi slt, %in, %c0_i64 : i64
      %263 = arith.addi %in, %c2_i64 : i64
      %264 = arith.select %262, %263, %in : i64
      %265 = arith.index_cast %264 : i64 to index
      %266 = arith.cmpi slt, %in_86, %c0_i64 : i64
      %267 = arith.addi %in_86, %c8_i64 : i64
      %268 = arith.select %266, %267, %in_86 : i64
      %269 = arith.index_cast %268 : i64 to index
      %extracted = tensor.extract %17[%265, %269] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %28 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_20 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%22 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_86: i64, %out: i64):
      %262 = arith.cmpi slt, %in, %c0_i64 : i64
      %263 = arith.addi %in, %c2_i64 : i64
      %264 = arith.select %262, %263, %in : i64
      %265 = arith.index_cast %264 : i64 to index
      %266 = arith.cmpi slt, %in_86, %c0_i64 : i64
      %267 = arith.addi %in_86, %c8_i64 : i64
      %268 = arith.select %266, %267, %in_86 : i64
      %269 = arith.index_cast %268 : i64 to index
      %extracted = tensor.extract %17[%265, %269] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_86: i64, %out: i1):
      %262 = arith.cmpi eq, %in, %in_86 : i64
      linalg.yield %262 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_86: i1, %out: i1):
      %262 = arith.andi %in, %in_86 : i1
      linalg.yield %262 : i1
    } -> tensor<2x1x8x8xi1>
    %31 = tensor.empty() : tensor<2x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_7, %cst_5 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_86: f32, %in_87: f32, %out: f32):
      %262 = arith.select %in, %in_86, %in_87 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x1x8x1xi64>) outs(%20 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %262 = arith.subi %in, %c3_i64 : i64
      linalg.yield %262 : i64
    } -> tensor<2x1x8x1xi64>
    %34 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %33 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_86: i64, %out: i1):
      %262 = arith.cmpi sgt, %in, %in_86 : i64
      linalg.yield %262 : i1
    } -> tensor<2x1x8x8xi1>
    %35 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %34 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_86: i1, %out: i1):
      %262 = arith.andi %in, %in_86 : i1
      linalg.yield %262 : i1
    } -> tensor<2x1x8x8xi1>
    %36 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %25 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_86: i1, %out: i1):
      %262 = arith.andi %in, %in_86 : i1
      linalg.yield %262 : i1
    } -> tensor<2x1x8x8xi1>
    %37 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %36 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_86: i1, %out: i1):
      %262 = arith.andi %in, %in_86 : i1
      linalg.yield %262 : i1
    } -> tensor<2x1x8x8xi1>
    %38 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %29 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_86: i1, %out: i1):
      %262 = arith.andi %in, %in_86 : i1
      linalg.yield %262 : i1
    } -> tensor<2x1x8x8xi1>
    %39 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_7, %cst_5 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_86: f32, %in_87: f32, %out: f32):
      %262 = arith.select %in, %in_86, %in_87 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_21 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %40 = tensor.empty() : tensor<1x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x8x1xi64>) outs(%40 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %262 = arith.sitofp %in : i64 to f32
      linalg.yield %262 : f32
    } -> tensor<1x8x1xf32>
    %42 = tensor.empty() : tensor<1x8x2xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %cst_10 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%42 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<1x8x2xf32>
    %concat_22 = tensor.concat dim(2) %43, %43 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %44 = tensor.empty() : tensor<1x8x4xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_22 : tensor<1x8x4xf32>) outs(%44 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.cos %in : f32
      linalg.yield %262 : f32
    } -> tensor<1x8x4xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_22 : tensor<1x8x4xf32>) outs(%44 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.sin %in : f32
      linalg.yield %262 : f32
    } -> tensor<1x8x4xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %cst_9 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%42 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<1x8x2xf32>
    %concat_23 = tensor.concat dim(2) %47, %47 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_23 : tensor<1x8x4xf32>) outs(%44 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.cos %in : f32
      linalg.yield %262 : f32
    } -> tensor<1x8x4xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_23 : tensor<1x8x4xf32>) outs(%44 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.sin %in : f32
      linalg.yield %262 : f32
    } -> tensor<1x8x4xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %51 = tensor.empty() : tensor<2x8x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50 : tensor<2x8x8xf32>) outs(%52 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_8 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x8x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %56 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %58 = tensor.empty() : tensor<8xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<8xf32>) outs(%58 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_3 : f32
      linalg.yield %262 : f32
    } -> tensor<8xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %59 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %61 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%61 : tensor<8x8xf32>) permutation = [1, 0] 
    %62 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %64 = linalg.batch_matmul ins(%60, %62 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%63 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_24 = tensor.expand_shape %64 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %65 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x2x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %66 = tensor.empty() : tensor<8x4xf32>
    %transposed_26 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%66 : tensor<8x4xf32>) permutation = [1, 0] 
    %67 = tensor.empty() : tensor<2x8x4xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<8x4xf32>) outs(%67 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%67 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %70 = linalg.batch_matmul ins(%60, %68 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%69 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_27 = tensor.expand_shape %70 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %71 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x8x1x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_29 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%66 : tensor<8x4xf32>) permutation = [1, 0] 
    %72 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<8x4xf32>) outs(%67 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %73 = linalg.batch_matmul ins(%60, %72 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%69 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_30 = tensor.expand_shape %73 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x8x1x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %74 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x2x8x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x2x8x4xf32>
    %75 = tensor.empty() : tensor<2x2x8x1xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x2x8x4xf32>) outs(%76 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x2x8x1xf32>) outs(%75 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_13 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x2x8x1xf32>) outs(%75 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_8 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x2x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x2x8x1xf32>) outs(%75 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25, %80 : tensor<2x2x8x4xf32>, tensor<2x2x8x1xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x4xf32>
    %82 = tensor.empty() : tensor<4xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<4xf32>) outs(%82 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_3 : f32
      linalg.yield %262 : f32
    } -> tensor<4xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %83 : tensor<2x2x8x4xf32>, tensor<4xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x4xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<2x1x8x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x1x8x4xf32>
    %86 = tensor.empty() : tensor<2x1x8x1xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<2x1x8x1xf32>) -> tensor<2x1x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x1x8x4xf32>) outs(%87 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<2x1x8x1xf32>) outs(%86 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_13 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x1x8x1xf32>) outs(%86 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_8 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x1x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x1x8x1xf32>) outs(%86 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28, %91 : tensor<2x1x8x4xf32>, tensor<2x1x8x1xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x4xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg7 : tensor<4xf32>) outs(%82 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_3 : f32
      linalg.yield %262 : f32
    } -> tensor<4xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %93 : tensor<2x1x8x4xf32>, tensor<4xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x4xf32>
    %expanded_32 = tensor.expand_shape %48 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_33 = tensor.expand_shape %49 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_32 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_34 = tensor.extract_slice %84[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_35 = tensor.extract_slice %84[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %96 = tensor.empty() : tensor<2x2x8x2xf32>
    %97 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<2x2x8x2xf32>) outs(%96 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.negf %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_36 = tensor.concat dim(3) %97, %extracted_slice_34 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %98 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_33 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x4xf32>
    %99 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %98 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.addf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x4xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %expanded_32 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_37 = tensor.extract_slice %94[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_38 = tensor.extract_slice %94[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %101 = tensor.empty() : tensor<2x1x8x2xf32>
    %102 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<2x1x8x2xf32>) outs(%101 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.negf %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_39 = tensor.concat dim(3) %102, %extracted_slice_37 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %103 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_33 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x4xf32>
    %104 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %103 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.addf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x4xf32>
    %105 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %106 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<2x1x8x4xf32>) outs(%105 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %106 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %107 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<2x1x8x4xf32>) outs(%105 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %108 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_40 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%108 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_41 = tensor.collapse_shape %99 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %109 = tensor.empty() : tensor<4x8x8xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %111 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%110 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_43 = tensor.expand_shape %111 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %112 = tensor.empty() : tensor<2x2x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x2x8x8xf32>) outs(%112 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.mulf %in, %cst_4 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map12, #map23, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %39 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%112 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.addf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x8xf32>
    %115 = tensor.empty() : tensor<2x2x8xi64>
    %116 = linalg.fill ins(%c0_i64 : i64) outs(%115 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %117 = tensor.empty() : tensor<2x2x8xf32>
    %118 = linalg.fill ins(%cst_0 : f32) outs(%117 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %119:2 = linalg.generic {indexing_maps = [#map12, #map24, #map24], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%114 : tensor<2x2x8x8xf32>) outs(%118, %116 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %262 = linalg.index 3 : index
      %263 = arith.index_cast %262 : index to i64
      %264 = arith.maximumf %in, %out : f32
      %265 = arith.cmpf ogt, %in, %out : f32
      %266 = arith.select %265, %263, %out_86 : i64
      linalg.yield %264, %266 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_44 = tensor.expand_shape %119#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %expanded_44 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%112 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.subf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<2x2x8x8xf32>) outs(%112 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.exp %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x8xf32>
    %122 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<2x2x8x8xf32>) outs(%76 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %122 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%112 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.divf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_45 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_46 = tensor.collapse_shape %107 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %124 = tensor.empty() : tensor<4x8x4xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %126 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%125 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_47 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %127 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<2x2x8x4xf32>) outs(%127 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_49 = tensor.collapse_shape %transposed_48 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_50 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%61 : tensor<8x8xf32>) permutation = [1, 0] 
    %128 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %129 = linalg.batch_matmul ins(%collapsed_49, %128 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%63 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x8x8xf32>) outs(%52 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_8 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x8x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %134 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<8xf32>) outs(%58 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_3 : f32
      linalg.yield %262 : f32
    } -> tensor<8xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %136 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %137 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.addf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x8x8xf32>) outs(%52 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_8 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x8x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %143 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<8xf32>) outs(%58 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_3 : f32
      linalg.yield %262 : f32
    } -> tensor<8xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %145 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %147 = tensor.empty() : tensor<8x16xf32>
    %transposed_51 = linalg.transpose ins(%arg8 : tensor<16x8xf32>) outs(%147 : tensor<8x16xf32>) permutation = [1, 0] 
    %148 = tensor.empty() : tensor<2x8x16xf32>
    %149 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<8x16xf32>) outs(%148 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %150 = linalg.fill ins(%cst : f32) outs(%148 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %151 = linalg.batch_matmul ins(%146, %149 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%150 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x8x16xf32>) outs(%148 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c3_i64 : f32, i64
      %263 = arith.mulf %262, %cst_1 : f32
      %264 = arith.addf %in, %263 : f32
      %265 = arith.mulf %264, %cst_2 : f32
      %266 = math.tanh %265 : f32
      %267 = arith.addf %266, %cst_3 : f32
      %268 = arith.mulf %267, %cst_4 : f32
      %269 = arith.mulf %in, %268 : f32
      linalg.yield %269 : f32
    } -> tensor<2x8x16xf32>
    %transposed_52 = linalg.transpose ins(%arg9 : tensor<16x8xf32>) outs(%147 : tensor<8x16xf32>) permutation = [1, 0] 
    %153 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<8x16xf32>) outs(%148 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %154 = linalg.batch_matmul ins(%146, %153 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%150 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %154 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%148 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x16xf32>
    %156 = tensor.empty() : tensor<16x8xf32>
    %transposed_53 = linalg.transpose ins(%arg10 : tensor<8x16xf32>) outs(%156 : tensor<16x8xf32>) permutation = [1, 0] 
    %157 = tensor.empty() : tensor<2x16x8xf32>
    %158 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<16x8xf32>) outs(%157 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %159 = linalg.batch_matmul ins(%155, %158 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%63 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<2x8x8xf32>) outs(%52 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_8 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x8x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %164 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg14 : tensor<8xf32>) outs(%58 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_3 : f32
      linalg.yield %262 : f32
    } -> tensor<8xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %166 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %167 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.addf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<2x8x8xf32>) outs(%52 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_8 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x8x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %173 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg24 : tensor<8xf32>) outs(%58 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_3 : f32
      linalg.yield %262 : f32
    } -> tensor<8xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %175 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %transposed_54 = linalg.transpose ins(%arg15 : tensor<8x8xf32>) outs(%61 : tensor<8x8xf32>) permutation = [1, 0] 
    %177 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %178 = linalg.batch_matmul ins(%176, %177 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%63 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_55 = tensor.expand_shape %178 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<2x8x2x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_57 = linalg.transpose ins(%arg16 : tensor<4x8xf32>) outs(%66 : tensor<8x4xf32>) permutation = [1, 0] 
    %179 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<8x4xf32>) outs(%67 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %180 = linalg.batch_matmul ins(%176, %179 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%69 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_58 = tensor.expand_shape %180 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<2x8x1x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_60 = linalg.transpose ins(%arg17 : tensor<4x8xf32>) outs(%66 : tensor<8x4xf32>) permutation = [1, 0] 
    %181 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<8x4xf32>) outs(%67 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %182 = linalg.batch_matmul ins(%176, %181 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%69 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_61 = tensor.expand_shape %182 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<2x8x1x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %183 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<2x2x8x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x2x8x4xf32>
    %184 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%183 : tensor<2x2x8x4xf32>) outs(%76 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x1xf32>
    %185 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184 : tensor<2x2x8x1xf32>) outs(%75 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_13 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x1xf32>
    %186 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<2x2x8x1xf32>) outs(%75 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_8 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x2x8x1xf32>
    %187 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186 : tensor<2x2x8x1xf32>) outs(%75 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x1xf32>
    %188 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56, %187 : tensor<2x2x8x4xf32>, tensor<2x2x8x1xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x4xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<4xf32>) outs(%82 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_3 : f32
      linalg.yield %262 : f32
    } -> tensor<4xf32>
    %190 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188, %189 : tensor<2x2x8x4xf32>, tensor<4xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x4xf32>
    %191 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<2x1x8x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x1x8x4xf32>
    %192 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%191 : tensor<2x1x8x4xf32>) outs(%87 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x1xf32>
    %193 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192 : tensor<2x1x8x1xf32>) outs(%86 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_13 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x1xf32>
    %194 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193 : tensor<2x1x8x1xf32>) outs(%86 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_8 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x1x8x1xf32>
    %195 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194 : tensor<2x1x8x1xf32>) outs(%86 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x1xf32>
    %196 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_59, %195 : tensor<2x1x8x4xf32>, tensor<2x1x8x1xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x4xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<4xf32>) outs(%82 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_3 : f32
      linalg.yield %262 : f32
    } -> tensor<4xf32>
    %198 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %197 : tensor<2x1x8x4xf32>, tensor<4xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x4xf32>
    %expanded_63 = tensor.expand_shape %45 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_64 = tensor.expand_shape %46 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %199 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %expanded_63 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_65 = tensor.extract_slice %190[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_66 = tensor.extract_slice %190[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %200 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_66 : tensor<2x2x8x2xf32>) outs(%96 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.negf %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_67 = tensor.concat dim(3) %200, %extracted_slice_65 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %201 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_67, %expanded_64 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x4xf32>
    %202 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %201 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.addf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x4xf32>
    %203 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %expanded_63 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_68 = tensor.extract_slice %198[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_69 = tensor.extract_slice %198[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %204 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_69 : tensor<2x1x8x2xf32>) outs(%101 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.negf %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_70 = tensor.concat dim(3) %204, %extracted_slice_68 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %205 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_70, %expanded_64 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x4xf32>
    %206 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %205 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.addf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x1x8x4xf32>
    %207 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%206 : tensor<2x1x8x4xf32>) outs(%105 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed_71 = tensor.collapse_shape %207 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %208 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_62 : tensor<2x1x8x4xf32>) outs(%105 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %transposed_72 = linalg.transpose ins(%collapsed_71 : tensor<2x2x8x4xf32>) outs(%108 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_73 = tensor.collapse_shape %202 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_74 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %209 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%110 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_75 = tensor.expand_shape %209 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %210 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<2x2x8x8xf32>) outs(%112 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.mulf %in, %cst_4 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x8xf32>
    %211 = linalg.generic {indexing_maps = [#map12, #map23, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %32 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%112 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.addf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x8xf32>
    %212:2 = linalg.generic {indexing_maps = [#map12, #map24, #map24], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%211 : tensor<2x2x8x8xf32>) outs(%118, %116 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %262 = linalg.index 3 : index
      %263 = arith.index_cast %262 : index to i64
      %264 = arith.maximumf %in, %out : f32
      %265 = arith.cmpf ogt, %in, %out : f32
      %266 = arith.select %265, %263, %out_86 : i64
      linalg.yield %264, %266 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_76 = tensor.expand_shape %212#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %213 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %expanded_76 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%112 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.subf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x8xf32>
    %214 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213 : tensor<2x2x8x8xf32>) outs(%112 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.exp %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x8xf32>
    %215 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%214 : tensor<2x2x8x8xf32>) outs(%76 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x1xf32>
    %216 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214, %215 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%112 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.divf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_77 = tensor.collapse_shape %216 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_78 = tensor.collapse_shape %208 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %217 = linalg.batch_matmul ins(%collapsed_77, %collapsed_78 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%125 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_79 = tensor.expand_shape %217 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_80 = linalg.transpose ins(%expanded_79 : tensor<2x2x8x4xf32>) outs(%127 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_81 = tensor.collapse_shape %transposed_80 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_82 = linalg.transpose ins(%arg18 : tensor<8x8xf32>) outs(%61 : tensor<8x8xf32>) permutation = [1, 0] 
    %218 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_82 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %219 = linalg.batch_matmul ins(%collapsed_81, %218 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%63 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<2x8x8xf32>) outs(%52 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_8 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x8x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %224 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %226 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg25 : tensor<8xf32>) outs(%58 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_3 : f32
      linalg.yield %262 : f32
    } -> tensor<8xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %226 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %227 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.addf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%229 : tensor<2x8x8xf32>) outs(%52 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_8 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x8x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %233 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %235 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg26 : tensor<8xf32>) outs(%58 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_3 : f32
      linalg.yield %262 : f32
    } -> tensor<8xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %235 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %transposed_83 = linalg.transpose ins(%arg21 : tensor<16x8xf32>) outs(%147 : tensor<8x16xf32>) permutation = [1, 0] 
    %237 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_83 : tensor<8x16xf32>) outs(%148 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %238 = linalg.batch_matmul ins(%236, %237 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%150 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<2x8x16xf32>) outs(%148 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c3_i64 : f32, i64
      %263 = arith.mulf %262, %cst_1 : f32
      %264 = arith.addf %in, %263 : f32
      %265 = arith.mulf %264, %cst_2 : f32
      %266 = math.tanh %265 : f32
      %267 = arith.addf %266, %cst_3 : f32
      %268 = arith.mulf %267, %cst_4 : f32
      %269 = arith.mulf %in, %268 : f32
      linalg.yield %269 : f32
    } -> tensor<2x8x16xf32>
    %transposed_84 = linalg.transpose ins(%arg22 : tensor<16x8xf32>) outs(%147 : tensor<8x16xf32>) permutation = [1, 0] 
    %240 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_84 : tensor<8x16xf32>) outs(%148 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %241 = linalg.batch_matmul ins(%236, %240 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%150 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %241 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%148 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x16xf32>
    %transposed_85 = linalg.transpose ins(%arg23 : tensor<8x16xf32>) outs(%156 : tensor<16x8xf32>) permutation = [1, 0] 
    %243 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_85 : tensor<16x8xf32>) outs(%157 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %244 = linalg.batch_matmul ins(%242, %243 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%63 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%245 : tensor<2x8x8xf32>) outs(%52 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_8 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x8x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %249 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %251 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg27 : tensor<8xf32>) outs(%58 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_3 : f32
      linalg.yield %262 : f32
    } -> tensor<8xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %251 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %252 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.addf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%254 : tensor<2x8x8xf32>) outs(%52 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_8 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x8x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<2x8x1xf32>) outs(%51 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %258 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    %260 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg28 : tensor<8xf32>) outs(%58 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %cst_3 : f32
      linalg.yield %262 : f32
    } -> tensor<8xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %260 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %262 = arith.mulf %in, %in_86 : f32
      linalg.yield %262 : f32
    } -> tensor<2x8x8xf32>
    return %261 : tensor<2x8x8xf32>
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

