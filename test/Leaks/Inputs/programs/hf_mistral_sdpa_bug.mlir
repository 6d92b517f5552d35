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
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> ()>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
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
    %cst_5 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_6 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_7 = arith.constant dense<true> : tensor<2x8x1xi1>
    %cst_8 = arith.constant 0.70710678118654757 : f64
    %cst_9 = arith.constant 0xFFF0000000000000 : f64
    %cst_10 = arith.constant 9.9999999999999995E-7 : f64
    %cst_11 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_12 = arith.constant 8.000000e+00 : f32
    %cst_13 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.index_cast %in : i64 to index
      %141 = linalg.index 2 : index
      %142 = arith.cmpi slt, %140, %c32 : index
      cf.assert %142, "index must be smaller than dim size"
      %143 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %143, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%140, %141] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %140 = linalg.index 0 : index
      %141 = arith.index_cast %140 : index to i64
      linalg.yield %141 : i64
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
      %140 = arith.subi %in, %c1_i64 : i64
      linalg.yield %140 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_15 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_15, %extracted_slice_14 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_56: i64, %out: i64):
      %140 = arith.subi %in, %in_56 : i64
      linalg.yield %140 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %140 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %140 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_16 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %140 = arith.cmpi sle, %in, %in_56 : i64
      linalg.yield %140 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_13 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_56: i1, %in_57: i64, %out: i64):
      %140 = arith.extui %in_56 : i1 to i64
      %141 = arith.select %in, %140, %in_57 : i64
      linalg.yield %141 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %140 = arith.addi %in, %out : i64
      linalg.yield %140 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %140 = linalg.index 0 : index
      %141 = arith.index_cast %140 : index to i64
      linalg.yield %141 : i64
    } -> tensor<2xi64>
    %expanded_17 = tensor.expand_shape %18 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_56: i64, %out: i64):
      %140 = arith.cmpi slt, %in, %c0_i64 : i64
      %141 = arith.addi %in, %c2_i64 : i64
      %142 = arith.select %140, %141, %in : i64
      %143 = arith.index_cast %142 : i64 to index
      %144 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %145 = arith.addi %in_56, %c8_i64 : i64
      %146 = arith.select %144, %145, %in_56 : i64
      %147 = arith.index_cast %146 : i64 to index
      %extracted = tensor.extract %5[%143, %147] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %140 = arith.subi %in, %c3_i64 : i64
      linalg.yield %140 : i64
    } -> tensor<2x8xi64>
    %expanded_18 = tensor.expand_shape %20 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_19 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %21 = tensor.empty() : tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %140 = arith.cmpi sgt, %in, %in_56 : i64
      linalg.yield %140 : i1
    } -> tensor<2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7, %22 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %140 = arith.andi %in, %in_56 : i1
      linalg.yield %140 : i1
    } -> tensor<2x8x8xi1>
    %expanded_20 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %24 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_20 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %140 = arith.cmpi sle, %in, %in_56 : i64
      linalg.yield %140 : i1
    } -> tensor<2x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %140 = arith.andi %in, %in_56 : i1
      linalg.yield %140 : i1
    } -> tensor<2x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %25 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %140 = arith.ori %in, %in_56 : i1
      linalg.yield %140 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_19 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_56: i64, %out: i64):
      %140 = arith.subi %in, %in_56 : i64
      linalg.yield %140 : i64
    } -> tensor<2x8x8xi64>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %140 = math.absi %in : i64
      linalg.yield %140 : i64
    } -> tensor<2x8x8xi64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x8xi64>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %140 = arith.cmpi sle, %in, %c1_i64 : i64
      linalg.yield %140 : i1
    } -> tensor<2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %140 = arith.ori %in, %in_56 : i1
      linalg.yield %140 : i1
    } -> tensor<2x8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %30 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %140 = arith.andi %in, %in_56 : i1
      linalg.yield %140 : i1
    } -> tensor<2x8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_56: i64, %out: i64):
      %140 = arith.cmpi slt, %in, %c0_i64 : i64
      %141 = arith.addi %in, %c2_i64 : i64
      %142 = arith.select %140, %141, %in : i64
      %143 = arith.index_cast %142 : i64 to index
      %144 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %145 = arith.addi %in_56, %c8_i64 : i64
      %146 = arith.select %144, %145, %in_56 : i64
      %147 = arith.index_cast %146 : i64 to index
      %extracted = tensor.extract %16[%143, %147] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_21 = tensor.expand_shape %32 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_22 = tensor.expand_shape %32 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %33 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_22 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %140 = arith.cmpi eq, %in, %in_56 : i64
      linalg.yield %140 : i1
    } -> tensor<2x8x8xi1>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %33 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %140 = arith.andi %in, %in_56 : i1
      linalg.yield %140 : i1
    } -> tensor<2x8x8xi1>
    %expanded_23 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %expanded_24 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %35 = tensor.empty() : tensor<1x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x8x1xi64>) outs(%35 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.sitofp %in : i64 to f32
      linalg.yield %140 : f32
    } -> tensor<1x8x1xf32>
    %37 = tensor.empty() : tensor<1x8x2xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %cst_11 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%37 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.mulf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<1x8x2xf32>
    %concat_25 = tensor.concat dim(2) %38, %38 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %39 = tensor.empty() : tensor<1x8x4xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_25 : tensor<1x8x4xf32>) outs(%39 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.cos %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_25 : tensor<1x8x4xf32>) outs(%39 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.sin %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x8x4xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %140 : f32
    } -> tensor<2x8x8xf32>
    %43 = tensor.empty() : tensor<2x8x1xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%42 : tensor<2x8x8xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_12 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_10 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %48 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.mulf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %49 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.mulf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x8xf32>
    %51 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%51 : tensor<8x8xf32>) permutation = [1, 0] 
    %52 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %54 = linalg.batch_matmul ins(%50, %52 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_26 = tensor.expand_shape %54 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %55 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x8x2x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %56 = tensor.empty() : tensor<8x4xf32>
    %transposed_28 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%56 : tensor<8x4xf32>) permutation = [1, 0] 
    %57 = tensor.empty() : tensor<2x8x4xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<8x4xf32>) outs(%57 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%57 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %60 = linalg.batch_matmul ins(%50, %58 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%59 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_29 = tensor.expand_shape %60 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %61 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x8x1x4xf32>) outs(%61 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%56 : tensor<8x4xf32>) permutation = [1, 0] 
    %62 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<8x4xf32>) outs(%57 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %63 = linalg.batch_matmul ins(%50, %62 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%59 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_32 = tensor.expand_shape %63 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x8x1x4xf32>) outs(%61 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_34 = tensor.expand_shape %40 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_35 = tensor.expand_shape %41 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %64 = linalg.generic {indexing_maps = [#map13, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27, %expanded_34 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.mulf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_27[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_27[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %65 = tensor.empty() : tensor<2x2x8x2xf32>
    %66 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<2x2x8x2xf32>) outs(%65 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_38 = tensor.concat dim(3) %66, %extracted_slice_36 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %67 = linalg.generic {indexing_maps = [#map13, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_35 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.mulf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x2x8x4xf32>
    %68 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.addf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x2x8x4xf32>
    %69 = linalg.generic {indexing_maps = [#map13, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30, %expanded_34 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%61 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.mulf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_30[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_40 = tensor.extract_slice %transposed_30[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %70 = tensor.empty() : tensor<2x1x8x2xf32>
    %71 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<2x1x8x2xf32>) outs(%70 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_41 = tensor.concat dim(3) %71, %extracted_slice_39 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %72 = linalg.generic {indexing_maps = [#map13, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_41, %expanded_35 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%61 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.mulf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x1x8x4xf32>
    %73 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%61 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.addf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x1x8x4xf32>
    %74 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %75 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x1x8x4xf32>) outs(%74 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %75 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %76 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<2x1x8x4xf32>) outs(%74 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %77 = tensor.empty() : tensor<2x1x8x8xf32>
    %78 = linalg.generic {indexing_maps = [#map13, #map18, #map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %cst_3, %cst_4 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%77 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %140 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %140 : f32
    } -> tensor<2x1x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x2x8x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_8 : f64 to f32
      %141 = arith.mulf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x8x4xf32>
    %80 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_42 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%80 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %81 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<2x2x4x8xf32>) outs(%80 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_8 : f64 to f32
      %141 = arith.mulf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed_43 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_44 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %82 = tensor.empty() : tensor<4x8x8xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %84 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%83 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_45 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %85 = tensor.empty() : tensor<2x2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map13, #map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45, %78 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%85 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.addf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x2x8x8xf32>
    %87 = tensor.empty() : tensor<2x2x8xi64>
    %88 = linalg.fill ins(%c0_i64 : i64) outs(%87 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %89 = tensor.empty() : tensor<2x2x8xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %91:2 = linalg.generic {indexing_maps = [#map13, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<2x2x8x8xf32>) outs(%90, %88 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %140 = linalg.index 3 : index
      %141 = arith.index_cast %140 : index to i64
      %142 = arith.maximumf %in, %out : f32
      %143 = arith.cmpf ogt, %in, %out : f32
      %144 = arith.select %143, %141, %out_56 : i64
      linalg.yield %142, %144 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_46 = tensor.expand_shape %91#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map13, #map21, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %expanded_46 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%85 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.subf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x2x8x8xf32>) outs(%85 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.exp %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x2x8x8xf32>
    %94 = tensor.empty() : tensor<2x2x8x1xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map13, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<2x2x8x8xf32>) outs(%95 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<2x2x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map13, #map21, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %96 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%85 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.divf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x2x8x8xf32>
    %98 = tensor.empty() : tensor<2x2x8x8xi1>
    %99 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x2x8x8xf32>) outs(%98 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %140 = arith.extf %in : f32 to f64
      %141 = arith.cmpf oeq, %140, %cst_9 : f64
      linalg.yield %141 : i1
    } -> tensor<2x2x8x8xi1>
    %100 = tensor.empty() : tensor<2x2x8x1xi1>
    %101 = linalg.fill ins(%true : i1) outs(%100 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %102 = linalg.generic {indexing_maps = [#map13, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<2x2x8x8xi1>) outs(%101 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %140 = arith.andi %in, %out : i1
      linalg.yield %140 : i1
    } -> tensor<2x2x8x1xi1>
    %103 = linalg.generic {indexing_maps = [#map21, #map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %cst_2, %97 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%85 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %140 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %140 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_47 = tensor.collapse_shape %103 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_48 = tensor.collapse_shape %76 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %104 = tensor.empty() : tensor<4x8x4xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %106 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%105 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_49 = tensor.expand_shape %106 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %107 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<2x2x8x4xf32>) outs(%107 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_51 = tensor.collapse_shape %transposed_50 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_52 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%51 : tensor<8x8xf32>) permutation = [1, 0] 
    %108 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %109 = linalg.batch_matmul ins(%collapsed_51, %108 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %109 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.addf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x8xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %140 : f32
    } -> tensor<2x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<2x8x8xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_12 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_10 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %115 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.mulf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %116 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.mulf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x8xf32>
    %118 = tensor.empty() : tensor<8x16xf32>
    %transposed_53 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%118 : tensor<8x16xf32>) permutation = [1, 0] 
    %119 = tensor.empty() : tensor<2x8x16xf32>
    %120 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<8x16xf32>) outs(%119 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%119 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %122 = linalg.batch_matmul ins(%117, %120 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%121 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x8x16xf32>) outs(%119 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_1 : f32
      %143 = arith.divf %cst_1, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %122 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%119 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.mulf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x16xf32>
    %transposed_54 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%118 : tensor<8x16xf32>) permutation = [1, 0] 
    %125 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<8x16xf32>) outs(%119 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %126 = linalg.batch_matmul ins(%117, %125 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%121 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%119 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.mulf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x16xf32>
    %128 = tensor.empty() : tensor<16x8xf32>
    %transposed_55 = linalg.transpose ins(%arg8 : tensor<8x16xf32>) outs(%128 : tensor<16x8xf32>) permutation = [1, 0] 
    %129 = tensor.empty() : tensor<2x16x8xf32>
    %130 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<16x8xf32>) outs(%129 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %131 = linalg.batch_matmul ins(%127, %130 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %131 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.addf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x8xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %140 : f32
    } -> tensor<2x8x8xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x8x8xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_12 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_10 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<2x8x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %137 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.mulf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x8xf32>
    %139 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %138 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %140 = arith.mulf %in, %in_56 : f32
      linalg.yield %140 : f32
    } -> tensor<2x8x8xf32>
    return %139 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

