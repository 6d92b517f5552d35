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
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<16x8xf32>, %arg7: tensor<16x8xf32>, %arg8: tensor<8x16xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0.70710678118654757 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_10 = arith.constant 8.000000e+00 : f32
    %cst_11 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %139 = arith.index_cast %in : i64 to index
      %140 = linalg.index 2 : index
      %141 = arith.cmpi slt, %139, %c32 : index
      cf.assert %141, "index must be smaller than dim size"
      %142 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %142, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%139, %140] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %139 = linalg.index 0 : index
      %140 = arith.index_cast %139 : index to i64
      linalg.yield %140 : i64
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
      %139 = arith.subi %in, %c1_i64 : i64
      linalg.yield %139 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_13 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_13, %extracted_slice_12 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %139 = arith.subi %in, %in_50 : i64
      linalg.yield %139 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %139 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %139 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_14 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %139 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %139 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_11 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_50: i1, %in_51: i64, %out: i64):
      %139 = arith.extui %in_50 : i1 to i64
      %140 = arith.select %in, %139, %in_51 : i64
      linalg.yield %140 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %139 = arith.addi %in, %out : i64
      linalg.yield %139 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %139 = linalg.index 0 : index
      %140 = arith.index_cast %139 : index to i64
      linalg.yield %140 : i64
    } -> tensor<2xi64>
    %expanded_15 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %139 = arith.cmpi slt, %in, %c0_i64 : i64
      %140 = arith.addi %in, %c2_i64 : i64
      %141 = arith.select %139, %140, %in : i64
      %142 = arith.index_cast %141 : i64 to index
      %143 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %144 = arith.addi %in_50, %c8_i64 : i64
      %145 = arith.select %143, %144, %in_50 : i64
      %146 = arith.index_cast %145 : i64 to index
      %extracted = tensor.extract %5[%142, %146] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %139 = arith.cmpi slt, %in, %c0_i64 : i64
      %140 = arith.addi %in, %c2_i64 : i64
      %141 = arith.select %139, %140, %in : i64
      %142 = arith.index_cast %141 : i64 to index
      %143 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %144 = arith.addi %in_50, %c8_i64 : i64
      %145 = arith.select %143, %144, %in_50 : i64
      %146 = arith.index_cast %145 : i64 to index
      %extracted = tensor.extract %5[%142, %146] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %139 = arith.subi %in, %c3_i64 : i64
      linalg.yield %139 : i64
    } -> tensor<2x1x8x1xi64>
    %24 = tensor.empty() : tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %139 = arith.cmpi sgt, %in, %in_50 : i64
      linalg.yield %139 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %25 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %139 = arith.andi %in, %in_50 : i1
      linalg.yield %139 : i1
    } -> tensor<2x1x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %139 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %139 : i1
    } -> tensor<2x1x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %139 = arith.andi %in, %in_50 : i1
      linalg.yield %139 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %28 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %139 = arith.andi %in, %in_50 : i1
      linalg.yield %139 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %139 = arith.cmpi slt, %in, %c0_i64 : i64
      %140 = arith.addi %in, %c2_i64 : i64
      %141 = arith.select %139, %140, %in : i64
      %142 = arith.index_cast %141 : i64 to index
      %143 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %144 = arith.addi %in_50, %c8_i64 : i64
      %145 = arith.select %143, %144, %in_50 : i64
      %146 = arith.index_cast %145 : i64 to index
      %extracted = tensor.extract %16[%142, %146] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %31 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %139 = arith.cmpi slt, %in, %c0_i64 : i64
      %140 = arith.addi %in, %c2_i64 : i64
      %141 = arith.select %139, %140, %in : i64
      %142 = arith.index_cast %141 : i64 to index
      %143 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %144 = arith.addi %in_50, %c8_i64 : i64
      %145 = arith.select %143, %144, %in_50 : i64
      %146 = arith.index_cast %145 : i64 to index
      %extracted = tensor.extract %16[%142, %146] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %32 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %139 = arith.cmpi eq, %in, %in_50 : i64
      linalg.yield %139 : i1
    } -> tensor<2x1x8x8xi1>
    %33 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %139 = arith.andi %in, %in_50 : i1
      linalg.yield %139 : i1
    } -> tensor<2x1x8x8xi1>
    %expanded_18 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %34 = tensor.empty() : tensor<1x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x8x1xi64>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %139 = arith.sitofp %in : i64 to f32
      linalg.yield %139 : f32
    } -> tensor<1x8x1xf32>
    %36 = tensor.empty() : tensor<1x8x2xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %cst_9 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%36 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.mulf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<1x8x2xf32>
    %concat_19 = tensor.concat dim(2) %37, %37 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %38 = tensor.empty() : tensor<1x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_19 : tensor<1x8x4xf32>) outs(%38 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.cos %in : f32
      linalg.yield %139 : f32
    } -> tensor<1x8x4xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_19 : tensor<1x8x4xf32>) outs(%38 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.sin %in : f32
      linalg.yield %139 : f32
    } -> tensor<1x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %42 = tensor.empty() : tensor<2x8x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x8x8xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_10 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_8 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %47 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.mulf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %48 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.mulf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %50 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %51 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %53 = linalg.batch_matmul ins(%49, %51 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_20 = tensor.expand_shape %53 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %54 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x8x2x4xf32>) outs(%54 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty() : tensor<8x4xf32>
    %transposed_22 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%55 : tensor<8x4xf32>) permutation = [1, 0] 
    %56 = tensor.empty() : tensor<2x8x4xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<8x4xf32>) outs(%56 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%56 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %59 = linalg.batch_matmul ins(%49, %57 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%58 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_23 = tensor.expand_shape %59 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %60 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x8x1x4xf32>) outs(%60 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%55 : tensor<8x4xf32>) permutation = [1, 0] 
    %61 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<8x4xf32>) outs(%56 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %62 = linalg.batch_matmul ins(%49, %61 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%58 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_26 = tensor.expand_shape %62 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x8x1x4xf32>) outs(%60 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_28 = tensor.expand_shape %39 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_29 = tensor.expand_shape %40 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_28 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%54 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.mulf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_21[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %64 = tensor.empty() : tensor<2x2x8x2xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x2x8x2xf32>) outs(%64 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.negf %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_32 = tensor.concat dim(3) %65, %extracted_slice_30 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_29 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%54 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.mulf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x4xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%54 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.addf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x4xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %expanded_28 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%60 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.mulf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_24[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_24[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %69 = tensor.empty() : tensor<2x1x8x2xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<2x1x8x2xf32>) outs(%69 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.negf %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_35 = tensor.concat dim(3) %70, %extracted_slice_33 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_29 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%60 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.mulf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x1x8x4xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%60 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.addf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x1x8x4xf32>
    %73 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %74 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x1x8x4xf32>) outs(%73 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %74 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %75 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<2x1x8x4xf32>) outs(%73 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %76 = tensor.empty() : tensor<2x1x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_3, %cst_4 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%76 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %139 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %139 : f32
    } -> tensor<2x1x8x8xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x2x8x4xf32>) outs(%54 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_6 : f64 to f32
      %140 = arith.mulf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x2x8x4xf32>
    %79 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_36 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%79 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %80 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<2x2x4x8xf32>) outs(%79 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_6 : f64 to f32
      %140 = arith.mulf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed_37 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_38 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %81 = tensor.empty() : tensor<4x8x8xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %83 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%82 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_39 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %84 = tensor.empty() : tensor<2x2x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %77 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.addf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x8xf32>
    %86 = tensor.empty() : tensor<2x2x8xi64>
    %87 = linalg.fill ins(%c0_i64 : i64) outs(%86 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %88 = tensor.empty() : tensor<2x2x8xf32>
    %89 = linalg.fill ins(%cst_0 : f32) outs(%88 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %90:2 = linalg.generic {indexing_maps = [#map12, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x2x8x8xf32>) outs(%89, %87 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %139 = linalg.index 3 : index
      %140 = arith.index_cast %139 : index to i64
      %141 = arith.maximumf %in, %out : f32
      %142 = arith.cmpf ogt, %in, %out : f32
      %143 = arith.select %142, %140, %out_50 : i64
      linalg.yield %141, %143 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_40 = tensor.expand_shape %90#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %expanded_40 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.subf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<2x2x8x8xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.exp %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x8xf32>
    %93 = tensor.empty() : tensor<2x2x8x1xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%92 : tensor<2x2x8x8xf32>) outs(%94 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %95 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.divf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x8xf32>
    %97 = tensor.empty() : tensor<2x2x8x8xi1>
    %98 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x2x8x8xf32>) outs(%97 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %139 = arith.extf %in : f32 to f64
      %140 = arith.cmpf oeq, %139, %cst_7 : f64
      linalg.yield %140 : i1
    } -> tensor<2x2x8x8xi1>
    %99 = tensor.empty() : tensor<2x2x8x1xi1>
    %100 = linalg.fill ins(%true : i1) outs(%99 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %101 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98 : tensor<2x2x8x8xi1>) outs(%100 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %139 = arith.andi %in, %out : i1
      linalg.yield %139 : i1
    } -> tensor<2x2x8x1xi1>
    %102 = linalg.generic {indexing_maps = [#map15, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %cst_2, %96 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %139 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_41 = tensor.collapse_shape %102 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_42 = tensor.collapse_shape %75 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %103 = tensor.empty() : tensor<4x8x4xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %105 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%104 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_43 = tensor.expand_shape %105 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %106 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x2x8x4xf32>) outs(%106 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_45 = tensor.collapse_shape %transposed_44 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_46 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %107 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %108 = linalg.batch_matmul ins(%collapsed_45, %107 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %108 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.addf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x8x8xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_10 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_8 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.mulf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %115 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.mulf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %117 = tensor.empty() : tensor<8x16xf32>
    %transposed_47 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%117 : tensor<8x16xf32>) permutation = [1, 0] 
    %118 = tensor.empty() : tensor<2x8x16xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<8x16xf32>) outs(%118 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %120 = linalg.fill ins(%cst : f32) outs(%118 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %121 = linalg.batch_matmul ins(%116, %119 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%120 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x16xf32>) outs(%118 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.negf %in : f32
      %140 = math.exp %139 : f32
      %141 = arith.addf %140, %cst_1 : f32
      %142 = arith.divf %cst_1, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x8x16xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %121 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%118 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.mulf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x16xf32>
    %transposed_48 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%117 : tensor<8x16xf32>) permutation = [1, 0] 
    %124 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<8x16xf32>) outs(%118 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %125 = linalg.batch_matmul ins(%116, %124 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%120 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%118 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.mulf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x16xf32>
    %127 = tensor.empty() : tensor<16x8xf32>
    %transposed_49 = linalg.transpose ins(%arg8 : tensor<8x16xf32>) outs(%127 : tensor<16x8xf32>) permutation = [1, 0] 
    %128 = tensor.empty() : tensor<2x16x8xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<16x8xf32>) outs(%128 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %130 = linalg.batch_matmul ins(%126, %129 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %130 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.addf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x8x8xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_10 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_8 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %136 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.mulf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %137 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %139 = arith.mulf %in, %in_50 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x8xf32>
    return %138 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

