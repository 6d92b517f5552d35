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
#map14 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map15 = affine_map<(d0, d1, d2) -> (d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<16x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<16x8xf32>, %arg13: tensor<16xf32>, %arg14: tensor<8x16xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>, %arg17: tensor<8xf32>, %arg18: tensor<8x8xf32>, %arg19: tensor<8x8xf32>, %arg20: tensor<8x8xf32>, %arg21: tensor<8x8xf32>, %arg22: tensor<8xf32>, %arg23: tensor<8xf32>, %arg24: tensor<8xf32>, %arg25: tensor<16x8xf32>, %arg26: tensor<16xf32>, %arg27: tensor<8x16xf32>, %arg28: tensor<8xf32>, %arg29: tensor<8xf32>, %arg30: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %c16 = arith.constant 16 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i8 = arith.constant 0 : i8
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_2 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.79788456080286541 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %cst_11 = arith.constant dense<0> : tensor<i64>
    %cst_12 = arith.constant dense_resource<torch_tensor_1_1_16_16_torch.uint8_1> : tensor<1x1x16x16xi8>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_1_16_16_torch.uint8> : tensor<1x1x16x16xi8>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %195 = arith.index_cast %in : i64 to index
      %196 = linalg.index 2 : index
      %197 = arith.cmpi slt, %195, %c32 : index
      cf.assert %197, "index must be smaller than dim size"
      %198 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %198, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%195, %196] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %195 = linalg.index 0 : index
      %196 = arith.index_cast %195 : index to i64
      linalg.yield %196 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %4 = tensor.empty() : tensor<2x8xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8xi64>
    %extracted_slice = tensor.extract_slice %5[0, 0] [2, 1] [1, 1] : tensor<2x8xi64> to tensor<2x1xi64>
    %6 = tensor.empty() : tensor<2x1xi64>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%6 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %195 = arith.subi %in, %c1_i64 : i64
      linalg.yield %195 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_15 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_15, %extracted_slice_14 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_78: i64, %out: i64):
      %195 = arith.subi %in, %in_78 : i64
      linalg.yield %195 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %195 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %195 : i1
    } -> tensor<2x8xi1>
    %expanded_16 = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_17 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_78: i64, %out: i1):
      %195 = arith.cmpi sle, %in, %in_78 : i64
      linalg.yield %195 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_16, %cst_11 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_78: i1, %in_79: i64, %out: i64):
      %195 = arith.extui %in_78 : i1 to i64
      %196 = arith.select %in, %195, %in_79 : i64
      linalg.yield %196 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %195 = arith.addi %in, %out : i64
      linalg.yield %195 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %195 = linalg.index 0 : index
      %196 = arith.index_cast %195 : index to i64
      linalg.yield %196 : i64
    } -> tensor<2xi64>
    %expanded_18 = tensor.expand_shape %18 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_78: i64, %out: i64):
      %195 = arith.cmpi slt, %in, %c0_i64 : i64
      %196 = arith.addi %in, %c2_i64 : i64
      %197 = arith.select %195, %196, %in : i64
      %198 = arith.index_cast %197 : i64 to index
      %199 = arith.cmpi slt, %in_78, %c0_i64 : i64
      %200 = arith.addi %in_78, %c8_i64 : i64
      %201 = arith.select %199, %200, %in_78 : i64
      %202 = arith.index_cast %201 : i64 to index
      %extracted = tensor.extract %5[%198, %202] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_19 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_20 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %20 = tensor.empty() : tensor<2x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_19 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_78: i64, %out: i1):
      %195 = arith.cmpi sle, %in, %in_78 : i64
      linalg.yield %195 : i1
    } -> tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %21 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_78: i1, %out: i1):
      %195 = arith.ori %in, %in_78 : i1
      linalg.yield %195 : i1
    } -> tensor<2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_20 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_78: i64, %out: i64):
      %195 = arith.subi %in, %in_78 : i64
      linalg.yield %195 : i64
    } -> tensor<2x8x8xi64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %195 = math.absi %in : i64
      linalg.yield %195 : i64
    } -> tensor<2x8x8xi64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %195 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %195 : i1
    } -> tensor<2x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_78: i1, %out: i1):
      %195 = arith.ori %in, %in_78 : i1
      linalg.yield %195 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1, %26 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_78: i1, %out: i1):
      %195 = arith.andi %in, %in_78 : i1
      linalg.yield %195 : i1
    } -> tensor<2x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_78: i64, %out: i64):
      %195 = arith.cmpi slt, %in, %c0_i64 : i64
      %196 = arith.addi %in, %c2_i64 : i64
      %197 = arith.select %195, %196, %in : i64
      %198 = arith.index_cast %197 : i64 to index
      %199 = arith.cmpi slt, %in_78, %c0_i64 : i64
      %200 = arith.addi %in_78, %c8_i64 : i64
      %201 = arith.select %199, %200, %in_78 : i64
      %202 = arith.index_cast %201 : i64 to index
      %extracted = tensor.extract %16[%198, %202] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_21 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_22 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_22 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_78: i64, %out: i1):
      %195 = arith.cmpi eq, %in, %in_78 : i64
      linalg.yield %195 : i1
    } -> tensor<2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_78: i1, %out: i1):
      %195 = arith.andi %in, %in_78 : i1
      linalg.yield %195 : i1
    } -> tensor<2x8x8xi1>
    %expanded_23 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %31 = tensor.empty() : tensor<2x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %cst_3, %cst_6 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_78: f32, %in_79: f32, %out: f32):
      %195 = arith.select %in, %in_78, %in_79 : f32
      linalg.yield %195 : f32
    } -> tensor<2x1x8x8xf32>
    %33 = tensor.empty() : tensor<1x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8xi64>) outs(%33 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %195 = arith.index_cast %in : i64 to index
      %196 = linalg.index 2 : index
      %197 = arith.cmpi slt, %195, %c16 : index
      cf.assert %197, "index must be smaller than dim size"
      %198 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %198, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%195, %196] : tensor<16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %34 : tensor<2x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %36 = tensor.empty() : tensor<2x8x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<2x8x8xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_8 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %39 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %40 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.subf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %41 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%42 : tensor<2x8x8xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_8 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_7 : f64 to f32
      %196 = arith.addf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.rsqrt %in : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_24 = tensor.collapse_shape %46 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_24 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %47 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %arg4 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %51 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<8x8xf32>) outs(%51 : tensor<8x8xf32>) permutation = [1, 0] 
    %52 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %54 = linalg.batch_matmul ins(%50, %52 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %transposed_25 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%51 : tensor<8x8xf32>) permutation = [1, 0] 
    %55 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %56 = linalg.batch_matmul ins(%50, %55 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %transposed_26 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%51 : tensor<8x8xf32>) permutation = [1, 0] 
    %57 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %58 = linalg.batch_matmul ins(%50, %57 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_27 = tensor.expand_shape %54 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %59 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x8x2x4xf32>) outs(%59 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_29 = tensor.expand_shape %56 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_30 = tensor.expand_shape %58 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x8x2x4xf32>) outs(%59 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %60 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_32 = linalg.transpose ins(%expanded_29 : tensor<2x8x2x4xf32>) outs(%60 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_33 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %61 = tensor.empty() : tensor<4x8x8xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %63 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%62 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_35 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %64 = tensor.empty() : tensor<1x1x16x16xi1>
    %65 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<1x1x16x16xi8>) outs(%64 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i8, %out: i1):
      %195 = arith.cmpi ne, %in, %c0_i8 : i8
      linalg.yield %195 : i1
    } -> tensor<1x1x16x16xi1>
    %extracted_slice_36 = tensor.extract_slice %65[0, 0, 0, 0] [1, 1, 8, 16] [1, 1, 1, 1] : tensor<1x1x16x16xi1> to tensor<1x1x8x16xi1>
    %extracted_slice_37 = tensor.extract_slice %extracted_slice_36[0, 0, 0, 0] [1, 1, 8, 8] [1, 1, 1, 1] : tensor<1x1x8x16xi1> to tensor<1x1x8x8xi1>
    %66 = tensor.empty() : tensor<2x2x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map16, #map12, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37, %expanded_35, %cst_6 : tensor<1x1x8x8xi1>, tensor<2x2x8x8xf32>, tensor<f32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_78: f32, %in_79: f32, %out: f32):
      %195 = arith.select %in, %in_78, %in_79 : f32
      linalg.yield %195 : f32
    } -> tensor<2x2x8x8xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %32 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x2x8x8xf32>
    %69 = tensor.empty() : tensor<2x2x8xi64>
    %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %71 = tensor.empty() : tensor<2x2x8xf32>
    %72 = linalg.fill ins(%cst_0 : f32) outs(%71 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %73:2 = linalg.generic {indexing_maps = [#map12, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x2x8x8xf32>) outs(%72, %70 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_78: i64):
      %195 = linalg.index 3 : index
      %196 = arith.index_cast %195 : index to i64
      %197 = arith.maximumf %in, %out : f32
      %198 = arith.cmpf ogt, %in, %out : f32
      %199 = arith.select %198, %196, %out_78 : i64
      linalg.yield %197, %199 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_38 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_38 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.subf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x2x8x8xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.exp %in : f32
      linalg.yield %195 : f32
    } -> tensor<2x2x8x8xf32>
    %76 = tensor.empty() : tensor<2x2x8x1xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x2x8x8xf32>) outs(%77 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<2x2x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.divf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_39 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %80 = tensor.empty() : tensor<4x8x4xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %82 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%81 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_41 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %83 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x2x8x4xf32>) outs(%83 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_43 = tensor.collapse_shape %transposed_42 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_44 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%51 : tensor<8x8xf32>) permutation = [1, 0] 
    %84 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %85 = linalg.batch_matmul ins(%collapsed_43, %84 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg9 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %35 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<2x8x8xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_8 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_45 = tensor.collapse_shape %89 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.subf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %91 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x8x8xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_8 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_7 : f64 to f32
      %196 = arith.addf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.rsqrt %in : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_46 = tensor.collapse_shape %96 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %97 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg10 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %arg11 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %101 = tensor.empty() : tensor<8x16xf32>
    %transposed_47 = linalg.transpose ins(%arg12 : tensor<16x8xf32>) outs(%101 : tensor<8x16xf32>) permutation = [1, 0] 
    %102 = tensor.empty() : tensor<2x8x16xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%102 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %105 = linalg.batch_matmul ins(%100, %103 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%104 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg13 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.mulf %in, %cst_9 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_5 : f64 to f32
      %196 = arith.mulf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<2x8x16xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %109 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_4 : f64 to f32
      %196 = arith.mulf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<2x8x16xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.tanh %in : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %cst_10 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %113 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %115 = tensor.empty() : tensor<16x8xf32>
    %transposed_48 = linalg.transpose ins(%arg14 : tensor<8x16xf32>) outs(%115 : tensor<16x8xf32>) permutation = [1, 0] 
    %116 = tensor.empty() : tensor<2x16x8xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<16x8xf32>) outs(%116 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %118 = linalg.batch_matmul ins(%114, %117 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %119 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x8x8xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_8 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_49 = tensor.collapse_shape %122 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %123 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.subf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %124 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x8x8xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_8 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_7 : f64 to f32
      %196 = arith.addf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.rsqrt %in : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_50 = tensor.collapse_shape %129 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %130 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg16 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %transposed_51 = linalg.transpose ins(%arg20 : tensor<8x8xf32>) outs(%51 : tensor<8x8xf32>) permutation = [1, 0] 
    %134 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %135 = linalg.batch_matmul ins(%133, %134 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %transposed_52 = linalg.transpose ins(%arg18 : tensor<8x8xf32>) outs(%51 : tensor<8x8xf32>) permutation = [1, 0] 
    %136 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %137 = linalg.batch_matmul ins(%133, %136 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %transposed_53 = linalg.transpose ins(%arg19 : tensor<8x8xf32>) outs(%51 : tensor<8x8xf32>) permutation = [1, 0] 
    %138 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %139 = linalg.batch_matmul ins(%133, %138 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_54 = tensor.expand_shape %135 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<2x8x2x4xf32>) outs(%59 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_56 = tensor.expand_shape %137 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_57 = tensor.expand_shape %139 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<2x8x2x4xf32>) outs(%59 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_59 = linalg.transpose ins(%expanded_56 : tensor<2x8x2x4xf32>) outs(%60 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_60 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_61 = tensor.collapse_shape %transposed_59 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %140 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%62 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_62 = tensor.expand_shape %140 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %141 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<1x1x16x16xi8>) outs(%64 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i8, %out: i1):
      %195 = arith.cmpi ne, %in, %c0_i8 : i8
      linalg.yield %195 : i1
    } -> tensor<1x1x16x16xi1>
    %extracted_slice_63 = tensor.extract_slice %141[0, 0, 0, 0] [1, 1, 8, 16] [1, 1, 1, 1] : tensor<1x1x16x16xi1> to tensor<1x1x8x16xi1>
    %extracted_slice_64 = tensor.extract_slice %extracted_slice_63[0, 0, 0, 0] [1, 1, 8, 8] [1, 1, 1, 1] : tensor<1x1x8x16xi1> to tensor<1x1x8x8xi1>
    %142 = linalg.generic {indexing_maps = [#map16, #map12, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_64, %expanded_62, %cst_6 : tensor<1x1x8x8xi1>, tensor<2x2x8x8xf32>, tensor<f32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_78: f32, %in_79: f32, %out: f32):
      %195 = arith.select %in, %in_78, %in_79 : f32
      linalg.yield %195 : f32
    } -> tensor<2x2x8x8xf32>
    %143 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %32 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x2x8x8xf32>
    %144:2 = linalg.generic {indexing_maps = [#map12, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143 : tensor<2x2x8x8xf32>) outs(%72, %70 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_78: i64):
      %195 = linalg.index 3 : index
      %196 = arith.index_cast %195 : index to i64
      %197 = arith.maximumf %in, %out : f32
      %198 = arith.cmpf ogt, %in, %out : f32
      %199 = arith.select %198, %196, %out_78 : i64
      linalg.yield %197, %199 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_65 = tensor.expand_shape %144#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %145 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %expanded_65 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.subf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x2x8x8xf32>
    %146 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<2x2x8x8xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.exp %in : f32
      linalg.yield %195 : f32
    } -> tensor<2x2x8x8xf32>
    %147 = linalg.generic {indexing_maps = [#map12, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%146 : tensor<2x2x8x8xf32>) outs(%77 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<2x2x8x1xf32>
    %148 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %147 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%66 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.divf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_66 = tensor.collapse_shape %148 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_67 = tensor.collapse_shape %transposed_58 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %149 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%81 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_68 = tensor.expand_shape %149 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<2x2x8x4xf32>) outs(%83 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_70 = tensor.collapse_shape %transposed_69 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_71 = linalg.transpose ins(%arg21 : tensor<8x8xf32>) outs(%51 : tensor<8x8xf32>) permutation = [1, 0] 
    %150 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_71 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %151 = linalg.batch_matmul ins(%collapsed_70, %150 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %arg22 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %120 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<2x8x8xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_8 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_72 = tensor.collapse_shape %155 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %156 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_72 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %156 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.subf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %157 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<2x8x8xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_8 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_7 : f64 to f32
      %196 = arith.addf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<2x8x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.rsqrt %in : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_73 = tensor.collapse_shape %162 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %163 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_73 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %163 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %arg23 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %arg24 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %transposed_74 = linalg.transpose ins(%arg25 : tensor<16x8xf32>) outs(%101 : tensor<8x16xf32>) permutation = [1, 0] 
    %167 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_74 : tensor<8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %168 = linalg.batch_matmul ins(%166, %167 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%104 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %arg26 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.mulf %in, %cst_9 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_5 : f64 to f32
      %196 = arith.mulf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<2x8x16xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %172 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_4 : f64 to f32
      %196 = arith.mulf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<2x8x16xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.tanh %in : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %cst_10 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %176 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %transposed_75 = linalg.transpose ins(%arg27 : tensor<8x16xf32>) outs(%115 : tensor<16x8xf32>) permutation = [1, 0] 
    %178 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_75 : tensor<16x8xf32>) outs(%116 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %179 = linalg.batch_matmul ins(%177, %178 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %arg28 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %180 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<2x8x8xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_8 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_76 = tensor.collapse_shape %183 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %184 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_76 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %184 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.subf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %185 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<2x8x8xf32>) outs(%37 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_8 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_7 : f64 to f32
      %196 = arith.addf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<2x8x1xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.rsqrt %in : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_77 = tensor.collapse_shape %190 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_77 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %191 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %arg29 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.mulf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %arg30 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %195 = arith.addf %in, %in_78 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x8xf32>
    return %194 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_1_16_16_torch.uint8_1: "0x0100000001000000000000000000000000000000010100000000000000000000000000000101010000000000000000000000000000010101000000000000000000000000000001010100000000000000000000000000000101010000000000000000000000000000010101000000000000000000000000000001010100000000000000000000000000000101010000000000000000000000000000010101000000000000000000000000000001010100000000000000000000000000000101010000000000000000000000000000010101000000000000000000000000000001010100000000000000000000000000000101010000000000000000000000000000010101",
      torch_tensor_1_1_16_16_torch.uint8: "0x0100000001000000000000000000000000000000010100000000000000000000000000000101010000000000000000000000000001010101000000000000000000000000010101010100000000000000000000000101010101010000000000000000000001010101010101000000000000000000010101010101010100000000000000000101010101010101010000000000000001010101010101010101000000000000010101010101010101010100000000000101010101010101010101010000000001010101010101010101010101000000010101010101010101010101010100000101010101010101010101010101010001010101010101010101010101010101"
    }
  }
#-}

