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
#map17 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
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
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 0.79788456080286541 : f64
    %cst_4 = arith.constant 4.471500e-02 : f64
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant 1.000000e+00 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %cst_11 = arith.constant dense_resource<torch_tensor_1_1_16_16_torch.uint8_1> : tensor<1x1x16x16xi8>
    %cst_12 = arith.constant dense_resource<torch_tensor_1_1_16_16_torch.uint8> : tensor<1x1x16x16xi8>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %194 = arith.index_cast %in : i64 to index
      %195 = linalg.index 2 : index
      %196 = arith.cmpi slt, %194, %c32 : index
      cf.assert %196, "index must be smaller than dim size"
      %197 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %197, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%194, %195] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %194 = linalg.index 0 : index
      %195 = arith.index_cast %194 : index to i64
      linalg.yield %195 : i64
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
      %194 = arith.subi %in, %c1_i64 : i64
      linalg.yield %194 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_13 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_14, %extracted_slice_13 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %194 = arith.subi %in, %in_74 : i64
      linalg.yield %194 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %194 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %194 : i1
    } -> tensor<2x8xi1>
    %expanded_15 = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_16 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %194 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %194 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_15, %cst_10 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_74: i1, %in_75: i64, %out: i64):
      %194 = arith.extui %in_74 : i1 to i64
      %195 = arith.select %in, %194, %in_75 : i64
      linalg.yield %195 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %194 = arith.addi %in, %out : i64
      linalg.yield %194 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %194 = linalg.index 0 : index
      %195 = arith.index_cast %194 : index to i64
      linalg.yield %195 : i64
    } -> tensor<2xi64>
    %expanded_17 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_18 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_19 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %194 = arith.cmpi slt, %in, %c0_i64 : i64
      %195 = arith.addi %in, %c2_i64 : i64
      %196 = arith.select %194, %195, %in : i64
      %197 = arith.index_cast %196 : i64 to index
      %198 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %199 = arith.addi %in_74, %c8_i64 : i64
      %200 = arith.select %198, %199, %in_74 : i64
      %201 = arith.index_cast %200 : i64 to index
      %extracted = tensor.extract %5[%197, %201] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_19 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %194 = arith.cmpi slt, %in, %c0_i64 : i64
      %195 = arith.addi %in, %c2_i64 : i64
      %196 = arith.select %194, %195, %in : i64
      %197 = arith.index_cast %196 : i64 to index
      %198 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %199 = arith.addi %in_74, %c8_i64 : i64
      %200 = arith.select %198, %199, %in_74 : i64
      %201 = arith.index_cast %200 : i64 to index
      %extracted = tensor.extract %5[%197, %201] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %194 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %194 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %24 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %194 = arith.andi %in, %in_74 : i1
      linalg.yield %194 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %194 = arith.cmpi slt, %in, %c0_i64 : i64
      %195 = arith.addi %in, %c2_i64 : i64
      %196 = arith.select %194, %195, %in : i64
      %197 = arith.index_cast %196 : i64 to index
      %198 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %199 = arith.addi %in_74, %c8_i64 : i64
      %200 = arith.select %198, %199, %in_74 : i64
      %201 = arith.index_cast %200 : i64 to index
      %extracted = tensor.extract %16[%197, %201] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_19 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %194 = arith.cmpi slt, %in, %c0_i64 : i64
      %195 = arith.addi %in, %c2_i64 : i64
      %196 = arith.select %194, %195, %in : i64
      %197 = arith.index_cast %196 : i64 to index
      %198 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %199 = arith.addi %in_74, %c8_i64 : i64
      %200 = arith.select %198, %199, %in_74 : i64
      %201 = arith.index_cast %200 : i64 to index
      %extracted = tensor.extract %16[%197, %201] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %194 = arith.cmpi eq, %in, %in_74 : i64
      linalg.yield %194 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %194 = arith.andi %in, %in_74 : i1
      linalg.yield %194 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = tensor.empty() : tensor<2x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_2, %cst_5 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %194 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %194 : f32
    } -> tensor<2x1x8x8xf32>
    %32 = tensor.empty() : tensor<1x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8xi64>) outs(%32 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %194 = arith.index_cast %in : i64 to index
      %195 = linalg.index 2 : index
      %196 = arith.cmpi slt, %194, %c16 : index
      cf.assert %196, "index must be smaller than dim size"
      %197 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %197, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%194, %195] : tensor<16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %33 : tensor<2x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %35 = tensor.empty() : tensor<2x8x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.subf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %40 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.truncf %cst_6 : f64 to f32
      %195 = arith.addf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.rsqrt %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_20 = tensor.collapse_shape %45 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_20 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %46 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg4 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %50 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %51 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %53 = linalg.batch_matmul ins(%49, %51 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %transposed_21 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %54 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %55 = linalg.batch_matmul ins(%49, %54 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %transposed_22 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %56 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %57 = linalg.batch_matmul ins(%49, %56 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_23 = tensor.expand_shape %53 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %58 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x8x2x4xf32>) outs(%58 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %55 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_26 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x8x2x4xf32>) outs(%58 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %59 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_28 = linalg.transpose ins(%expanded_25 : tensor<2x8x2x4xf32>) outs(%59 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %60 = tensor.empty() : tensor<4x8x8xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %62 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%61 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_31 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %63 = tensor.empty() : tensor<1x1x16x16xi1>
    %64 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<1x1x16x16xi8>) outs(%63 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i8, %out: i1):
      %194 = arith.cmpi ne, %in, %c0_i8 : i8
      linalg.yield %194 : i1
    } -> tensor<1x1x16x16xi1>
    %extracted_slice_32 = tensor.extract_slice %64[0, 0, 0, 0] [1, 1, 8, 16] [1, 1, 1, 1] : tensor<1x1x16x16xi1> to tensor<1x1x8x16xi1>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_32[0, 0, 0, 0] [1, 1, 8, 8] [1, 1, 1, 1] : tensor<1x1x8x16xi1> to tensor<1x1x8x8xi1>
    %65 = tensor.empty() : tensor<2x2x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map19, #map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %expanded_31, %cst_5 : tensor<1x1x8x8xi1>, tensor<2x2x8x8xf32>, tensor<f32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %194 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %68 = tensor.empty() : tensor<2x2x8xi64>
    %69 = linalg.fill ins(%c0_i64 : i64) outs(%68 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %70 = tensor.empty() : tensor<2x2x8xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %72:2 = linalg.generic {indexing_maps = [#map12, #map21, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x2x8x8xf32>) outs(%71, %69 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %194 = linalg.index 3 : index
      %195 = arith.index_cast %194 : index to i64
      %196 = arith.maximumf %in, %out : f32
      %197 = arith.cmpf ogt, %in, %out : f32
      %198 = arith.select %197, %195, %out_74 : i64
      linalg.yield %196, %198 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_34 = tensor.expand_shape %72#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_34 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.subf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x2x8x8xf32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.exp %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %75 = tensor.empty() : tensor<2x2x8x1xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x2x8x8xf32>) outs(%76 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.divf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_35 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %79 = tensor.empty() : tensor<4x8x4xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %81 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%80 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_37 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %82 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x2x8x4xf32>) outs(%82 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_40 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %83 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %84 = linalg.batch_matmul ins(%collapsed_39, %83 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg9 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %34 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_41 = tensor.collapse_shape %88 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %89 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.subf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.truncf %cst_6 : f64 to f32
      %195 = arith.addf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.rsqrt %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_42 = tensor.collapse_shape %95 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %96 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg10 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg11 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %100 = tensor.empty() : tensor<8x16xf32>
    %transposed_43 = linalg.transpose ins(%arg12 : tensor<16x8xf32>) outs(%100 : tensor<8x16xf32>) permutation = [1, 0] 
    %101 = tensor.empty() : tensor<2x8x16xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%101 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %104 = linalg.batch_matmul ins(%99, %102 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%103 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg13 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.mulf %in, %cst_8 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.truncf %cst_4 : f64 to f32
      %195 = arith.mulf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %108 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.truncf %cst_3 : f64 to f32
      %195 = arith.mulf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.tanh %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %cst_9 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %112 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %114 = tensor.empty() : tensor<16x8xf32>
    %transposed_44 = linalg.transpose ins(%arg14 : tensor<8x16xf32>) outs(%114 : tensor<16x8xf32>) permutation = [1, 0] 
    %115 = tensor.empty() : tensor<2x16x8xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<16x8xf32>) outs(%115 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %117 = linalg.batch_matmul ins(%113, %116 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %118 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_45 = tensor.collapse_shape %121 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %122 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.subf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %123 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.truncf %cst_6 : f64 to f32
      %195 = arith.addf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.rsqrt %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_46 = tensor.collapse_shape %128 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %129 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %arg16 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %transposed_47 = linalg.transpose ins(%arg20 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %133 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %134 = linalg.batch_matmul ins(%132, %133 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %transposed_48 = linalg.transpose ins(%arg18 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %135 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %136 = linalg.batch_matmul ins(%132, %135 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %transposed_49 = linalg.transpose ins(%arg19 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %137 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %138 = linalg.batch_matmul ins(%132, %137 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_50 = tensor.expand_shape %134 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x8x2x4xf32>) outs(%58 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_52 = tensor.expand_shape %136 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_53 = tensor.expand_shape %138 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x8x2x4xf32>) outs(%58 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%expanded_52 : tensor<2x8x2x4xf32>) outs(%59 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_56 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_57 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %139 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%61 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_58 = tensor.expand_shape %139 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %140 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<1x1x16x16xi8>) outs(%63 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i8, %out: i1):
      %194 = arith.cmpi ne, %in, %c0_i8 : i8
      linalg.yield %194 : i1
    } -> tensor<1x1x16x16xi1>
    %extracted_slice_59 = tensor.extract_slice %140[0, 0, 0, 0] [1, 1, 8, 16] [1, 1, 1, 1] : tensor<1x1x16x16xi1> to tensor<1x1x8x16xi1>
    %extracted_slice_60 = tensor.extract_slice %extracted_slice_59[0, 0, 0, 0] [1, 1, 8, 8] [1, 1, 1, 1] : tensor<1x1x8x16xi1> to tensor<1x1x8x8xi1>
    %141 = linalg.generic {indexing_maps = [#map19, #map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_60, %expanded_58, %cst_5 : tensor<1x1x8x8xi1>, tensor<2x2x8x8xf32>, tensor<f32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %194 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %142 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %143:2 = linalg.generic {indexing_maps = [#map12, #map21, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%142 : tensor<2x2x8x8xf32>) outs(%71, %69 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %194 = linalg.index 3 : index
      %195 = arith.index_cast %194 : index to i64
      %196 = arith.maximumf %in, %out : f32
      %197 = arith.cmpf ogt, %in, %out : f32
      %198 = arith.select %197, %195, %out_74 : i64
      linalg.yield %196, %198 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_61 = tensor.expand_shape %143#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %144 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %expanded_61 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.subf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %145 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<2x2x8x8xf32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.exp %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %146 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%145 : tensor<2x2x8x8xf32>) outs(%76 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x1xf32>
    %147 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %146 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%65 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.divf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_62 = tensor.collapse_shape %147 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_63 = tensor.collapse_shape %transposed_54 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %148 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%80 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_64 = tensor.expand_shape %148 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<2x2x8x4xf32>) outs(%82 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_66 = tensor.collapse_shape %transposed_65 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_67 = linalg.transpose ins(%arg21 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %149 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_67 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %150 = linalg.batch_matmul ins(%collapsed_66, %149 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg22 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %119 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_68 = tensor.collapse_shape %154 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_68 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %155 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.subf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.truncf %cst_6 : f64 to f32
      %195 = arith.addf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.rsqrt %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_69 = tensor.collapse_shape %161 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %162 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_69 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %162 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg23 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %arg24 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %transposed_70 = linalg.transpose ins(%arg25 : tensor<16x8xf32>) outs(%100 : tensor<8x16xf32>) permutation = [1, 0] 
    %166 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_70 : tensor<8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %167 = linalg.batch_matmul ins(%165, %166 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%103 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %arg26 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.mulf %in, %cst_8 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.truncf %cst_4 : f64 to f32
      %195 = arith.mulf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %171 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.truncf %cst_3 : f64 to f32
      %195 = arith.mulf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x16xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.tanh %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %cst_9 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %175 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%101 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x16xf32>
    %transposed_71 = linalg.transpose ins(%arg27 : tensor<8x16xf32>) outs(%114 : tensor<16x8xf32>) permutation = [1, 0] 
    %177 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_71 : tensor<16x8xf32>) outs(%115 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %178 = linalg.batch_matmul ins(%176, %177 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %arg28 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %179 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_72 = tensor.collapse_shape %182 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_72 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %183 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.subf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %184 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.truncf %cst_6 : f64 to f32
      %195 = arith.addf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<2x8x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.rsqrt %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_73 = tensor.collapse_shape %189 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_73 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %190 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %arg29 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.mulf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %arg30 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %194 = arith.addf %in, %in_74 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x8xf32>
    return %193 : tensor<2x8x8xf32>
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

