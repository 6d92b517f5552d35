#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<32x8xf32>, %arg9: tensor<8x16xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8x8xf32>, %arg12: tensor<8x8xf32>, %arg13: tensor<8x8xf32>, %arg14: tensor<8x8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<32x8xf32>, %arg17: tensor<8x16xf32>, %arg18: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense_resource<torch_tensor_2_torch.float32_1> : tensor<2xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 8.000000e+00 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %cst_11 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %199 = arith.index_cast %in : i64 to index
      %200 = linalg.index 2 : index
      %201 = arith.cmpi slt, %199, %c32 : index
      cf.assert %201, "index must be smaller than dim size"
      %202 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %202, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%199, %200] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<2x8x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_9 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.subf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %7 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_9 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_8 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_12 = tensor.collapse_shape %12 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %13 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg2 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %16 = tensor.empty() : tensor<8xi64>
    %17 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%16 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %199 = linalg.index 0 : index
      %200 = arith.index_cast %199 : index to i64
      linalg.yield %200 : i64
    } -> tensor<8xi64>
    %18 = tensor.empty() : tensor<2x8xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8xi64>) outs(%18 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8xi64>
    %extracted_slice = tensor.extract_slice %19[0, 0] [2, 1] [1, 1] : tensor<2x8xi64> to tensor<2x1xi64>
    %20 = tensor.empty() : tensor<2x1xi64>
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%20 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %199 = arith.subi %in, %c1_i64 : i64
      linalg.yield %199 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %21, %19 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_13 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %22 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_14, %extracted_slice_13 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%18 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_93: i64, %out: i64):
      %199 = arith.subi %in, %in_93 : i64
      linalg.yield %199 : i64
    } -> tensor<2x8xi64>
    %23 = tensor.empty() : tensor<2x8xi1>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x8xi64>) outs(%23 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %199 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %199 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %24 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_15 = tensor.expand_shape %17 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %25 = tensor.empty() : tensor<8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map7, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %17 : tensor<8x1xi64>, tensor<8xi64>) outs(%25 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_93: i64, %out: i1):
      %199 = arith.cmpi sle, %in, %in_93 : i64
      linalg.yield %199 : i1
    } -> tensor<8x8xi1>
    %27 = tensor.empty() : tensor<2x8x8xi64>
    %28 = linalg.generic {indexing_maps = [#map8, #map2, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %expanded, %cst_11 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%27 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_93: i1, %in_94: i64, %out: i64):
      %199 = arith.extui %in_93 : i1 to i64
      %200 = arith.select %in, %199, %in_94 : i64
      linalg.yield %200 : i64
    } -> tensor<2x8x8xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %30 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "reduction", "parallel"]} ins(%28 : tensor<2x8x8xi64>) outs(%29 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %199 = arith.addi %in, %out : i64
      linalg.yield %199 : i64
    } -> tensor<2x8xi64>
    %31 = tensor.empty() : tensor<2xi64>
    %32 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%31 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %199 = linalg.index 0 : index
      %200 = arith.index_cast %199 : index to i64
      linalg.yield %200 : i64
    } -> tensor<2xi64>
    %expanded_16 = tensor.expand_shape %32 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_17 = tensor.expand_shape %17 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_18 = tensor.expand_shape %17 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %33 = tensor.empty() : tensor<2x1x8x1xi64>
    %34 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%33 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_93: i64, %out: i64):
      %199 = arith.cmpi slt, %in, %c0_i64 : i64
      %200 = arith.addi %in, %c2_i64 : i64
      %201 = arith.select %199, %200, %in : i64
      %202 = arith.index_cast %201 : i64 to index
      %203 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %204 = arith.addi %in_93, %c8_i64 : i64
      %205 = arith.select %203, %204, %in_93 : i64
      %206 = arith.index_cast %205 : i64 to index
      %extracted = tensor.extract %19[%202, %206] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %35 = tensor.empty() : tensor<2x1x1x8xi64>
    %36 = linalg.generic {indexing_maps = [#map11, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_18 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%35 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_93: i64, %out: i64):
      %199 = arith.cmpi slt, %in, %c0_i64 : i64
      %200 = arith.addi %in, %c2_i64 : i64
      %201 = arith.select %199, %200, %in : i64
      %202 = arith.index_cast %201 : i64 to index
      %203 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %204 = arith.addi %in_93, %c8_i64 : i64
      %205 = arith.select %203, %204, %in_93 : i64
      %206 = arith.index_cast %205 : i64 to index
      %extracted = tensor.extract %19[%202, %206] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %37 = tensor.empty() : tensor<2x1x8x8xi1>
    %38 = linalg.generic {indexing_maps = [#map15, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %34 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%37 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_93: i64, %out: i1):
      %199 = arith.cmpi sle, %in, %in_93 : i64
      linalg.yield %199 : i1
    } -> tensor<2x1x8x8xi1>
    %39 = linalg.generic {indexing_maps = [#map17, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %38 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%37 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %199 = arith.andi %in, %in_93 : i1
      linalg.yield %199 : i1
    } -> tensor<2x1x8x8xi1>
    %40 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%33 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_93: i64, %out: i64):
      %199 = arith.cmpi slt, %in, %c0_i64 : i64
      %200 = arith.addi %in, %c2_i64 : i64
      %201 = arith.select %199, %200, %in : i64
      %202 = arith.index_cast %201 : i64 to index
      %203 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %204 = arith.addi %in_93, %c8_i64 : i64
      %205 = arith.select %203, %204, %in_93 : i64
      %206 = arith.index_cast %205 : i64 to index
      %extracted = tensor.extract %30[%202, %206] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %41 = linalg.generic {indexing_maps = [#map11, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_18 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%35 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_93: i64, %out: i64):
      %199 = arith.cmpi slt, %in, %c0_i64 : i64
      %200 = arith.addi %in, %c2_i64 : i64
      %201 = arith.select %199, %200, %in : i64
      %202 = arith.index_cast %201 : i64 to index
      %203 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %204 = arith.addi %in_93, %c8_i64 : i64
      %205 = arith.select %203, %204, %in_93 : i64
      %206 = arith.index_cast %205 : i64 to index
      %extracted = tensor.extract %30[%202, %206] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %42 = linalg.generic {indexing_maps = [#map16, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%37 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_93: i64, %out: i1):
      %199 = arith.cmpi eq, %in, %in_93 : i64
      linalg.yield %199 : i1
    } -> tensor<2x1x8x8xi1>
    %43 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%37 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %199 = arith.andi %in, %in_93 : i1
      linalg.yield %199 : i1
    } -> tensor<2x1x8x8xi1>
    %44 = tensor.empty() : tensor<2x1x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map13, #map17, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %cst_5, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%44 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_93: f32, %in_94: f32, %out: f32):
      %199 = arith.select %in, %in_93, %in_94 : f32
      linalg.yield %199 : f32
    } -> tensor<2x1x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x1x8x1xi64>) outs(%33 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %199 = arith.subi %in, %c2_i64 : i64
      linalg.yield %199 : i64
    } -> tensor<2x1x8x1xi64>
    %47 = linalg.generic {indexing_maps = [#map15, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %46 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%37 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_93: i64, %out: i1):
      %199 = arith.cmpi sgt, %in, %in_93 : i64
      linalg.yield %199 : i1
    } -> tensor<2x1x8x8xi1>
    %48 = linalg.generic {indexing_maps = [#map17, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %47 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%37 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %199 = arith.andi %in, %in_93 : i1
      linalg.yield %199 : i1
    } -> tensor<2x1x8x8xi1>
    %49 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %38 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%37 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %199 = arith.andi %in, %in_93 : i1
      linalg.yield %199 : i1
    } -> tensor<2x1x8x8xi1>
    %50 = linalg.generic {indexing_maps = [#map17, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %49 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%37 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %199 = arith.andi %in, %in_93 : i1
      linalg.yield %199 : i1
    } -> tensor<2x1x8x8xi1>
    %51 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %42 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%37 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %199 = arith.andi %in, %in_93 : i1
      linalg.yield %199 : i1
    } -> tensor<2x1x8x8xi1>
    %52 = linalg.generic {indexing_maps = [#map13, #map17, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %cst_5, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%44 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_93: f32, %in_94: f32, %out: f32):
      %199 = arith.select %in, %in_93, %in_94 : f32
      linalg.yield %199 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_19 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x8x1xi64>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %199 = arith.sitofp %in : i64 to f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %54 = tensor.empty() : tensor<2x8x2xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %cst_7 : tensor<2x8x1xf32>, tensor<2xf32>) outs(%54 : tensor<2x8x2xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x2xf32>
    %concat_20 = tensor.concat dim(2) %55, %55 : (tensor<2x8x2xf32>, tensor<2x8x2xf32>) -> tensor<2x8x4xf32>
    %56 = tensor.empty() : tensor<2x8x4xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_20 : tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.cos %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x4xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_20 : tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.sin %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x4xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %cst_6 : tensor<2x8x1xf32>, tensor<2xf32>) outs(%54 : tensor<2x8x2xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x2xf32>
    %concat_21 = tensor.concat dim(2) %59, %59 : (tensor<2x8x2xf32>, tensor<2x8x2xf32>) -> tensor<2x8x4xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.cos %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x4xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.sin %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x4xf32>
    %62 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%62 : tensor<8x8xf32>) permutation = [1, 0] 
    %63 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %65 = linalg.batch_matmul ins(%15, %63 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%64 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_22 = tensor.expand_shape %65 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %66 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x8x2x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%62 : tensor<8x8xf32>) permutation = [1, 0] 
    %67 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %68 = linalg.batch_matmul ins(%15, %67 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%64 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_25 = tensor.expand_shape %68 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x8x2x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%62 : tensor<8x8xf32>) permutation = [1, 0] 
    %69 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %70 = linalg.batch_matmul ins(%15, %69 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%64 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_28 = tensor.expand_shape %70 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x8x2x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_30 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %expanded_31 = tensor.expand_shape %58 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %71 = linalg.generic {indexing_maps = [#map13, #map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_30 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_23[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %72 = tensor.empty() : tensor<2x2x8x2xf32>
    %73 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<2x2x8x2xf32>) outs(%72 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.negf %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_34 = tensor.concat dim(3) %73, %extracted_slice_32 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %74 = linalg.generic {indexing_maps = [#map13, #map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_31 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x4xf32>
    %75 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.addf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x4xf32>
    %76 = linalg.generic {indexing_maps = [#map13, #map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_30 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_26[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %77 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<2x2x8x2xf32>) outs(%72 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.negf %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_37 = tensor.concat dim(3) %77, %extracted_slice_35 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %78 = linalg.generic {indexing_maps = [#map13, #map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_31 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x4xf32>
    %79 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %78 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.addf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x4xf32>
    %80 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_38 = linalg.transpose ins(%79 : tensor<2x2x8x4xf32>) outs(%80 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_39 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %81 = tensor.empty() : tensor<4x8x8xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %83 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%82 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_41 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %84 = tensor.empty() : tensor<2x2x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x2x8x8xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.mulf %in, %cst_2 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map13, #map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %45 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.addf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x8xf32>
    %87 = tensor.empty() : tensor<2x2x8xi64>
    %88 = linalg.fill ins(%c0_i64 : i64) outs(%87 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %89 = tensor.empty() : tensor<2x2x8xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %91:2 = linalg.generic {indexing_maps = [#map13, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<2x2x8x8xf32>) outs(%90, %88 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_93: i64):
      %199 = linalg.index 3 : index
      %200 = arith.index_cast %199 : index to i64
      %201 = arith.maximumf %in, %out : f32
      %202 = arith.cmpf ogt, %in, %out : f32
      %203 = arith.select %202, %200, %out_93 : i64
      linalg.yield %201, %203 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_42 = tensor.expand_shape %91#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map13, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %expanded_42 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.subf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x2x8x8xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.exp %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x8xf32>
    %94 = tensor.empty() : tensor<2x2x8x1xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map13, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<2x2x8x8xf32>) outs(%95 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map13, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %96 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.divf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_43 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_44 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %98 = tensor.empty() : tensor<4x8x4xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %100 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%99 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_45 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %101 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x2x8x4xf32>) outs(%101 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_48 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%62 : tensor<8x8xf32>) permutation = [1, 0] 
    %102 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %103 = linalg.batch_matmul ins(%collapsed_47, %102 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%64 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %103 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.addf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_9 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_49 = tensor.collapse_shape %106 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %107 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.subf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %108 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_9 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_8 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_50 = tensor.collapse_shape %113 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %114 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg7 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %117 = tensor.empty() : tensor<8x32xf32>
    %transposed_51 = linalg.transpose ins(%arg8 : tensor<32x8xf32>) outs(%117 : tensor<8x32xf32>) permutation = [1, 0] 
    %118 = tensor.empty() : tensor<2x8x32xf32>
    %119 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<8x32xf32>) outs(%118 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %120 = linalg.fill ins(%cst : f32) outs(%118 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %121 = linalg.batch_matmul ins(%116, %119 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%120 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %extracted_slice_52 = tensor.extract_slice %121[0, 0, 0] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %extracted_slice_53 = tensor.extract_slice %121[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %122 = tensor.empty() : tensor<2x8x16xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_52 : tensor<2x8x16xf32>) outs(%122 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_10 : f32
      %200 = math.erf %199 : f32
      %201 = arith.addf %200, %cst_1 : f32
      %202 = arith.mulf %201, %cst_2 : f32
      %203 = arith.mulf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<2x8x16xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %extracted_slice_53 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%122 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x16xf32>
    %125 = tensor.empty() : tensor<16x8xf32>
    %transposed_54 = linalg.transpose ins(%arg9 : tensor<8x16xf32>) outs(%125 : tensor<16x8xf32>) permutation = [1, 0] 
    %126 = tensor.empty() : tensor<2x16x8xf32>
    %127 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<16x8xf32>) outs(%126 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %128 = linalg.batch_matmul ins(%124, %127 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%64 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %128 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.addf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_9 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_55 = tensor.collapse_shape %131 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_55 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %132 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.subf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %133 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_9 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_8 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_56 = tensor.collapse_shape %138 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_56 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %139 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %arg10 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %transposed_57 = linalg.transpose ins(%arg11 : tensor<8x8xf32>) outs(%62 : tensor<8x8xf32>) permutation = [1, 0] 
    %142 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %143 = linalg.batch_matmul ins(%141, %142 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%64 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_58 = tensor.expand_shape %143 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<2x8x2x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_60 = linalg.transpose ins(%arg12 : tensor<8x8xf32>) outs(%62 : tensor<8x8xf32>) permutation = [1, 0] 
    %144 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %145 = linalg.batch_matmul ins(%141, %144 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%64 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_61 = tensor.expand_shape %145 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<2x8x2x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_63 = linalg.transpose ins(%arg13 : tensor<8x8xf32>) outs(%62 : tensor<8x8xf32>) permutation = [1, 0] 
    %146 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %147 = linalg.batch_matmul ins(%141, %146 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%64 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_64 = tensor.expand_shape %147 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<2x8x2x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_66 = tensor.expand_shape %60 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %expanded_67 = tensor.expand_shape %61 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %148 = linalg.generic {indexing_maps = [#map13, #map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_59, %expanded_66 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_68 = tensor.extract_slice %transposed_59[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_69 = tensor.extract_slice %transposed_59[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %149 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_69 : tensor<2x2x8x2xf32>) outs(%72 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.negf %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_70 = tensor.concat dim(3) %149, %extracted_slice_68 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %150 = linalg.generic {indexing_maps = [#map13, #map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_70, %expanded_67 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x4xf32>
    %151 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %150 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.addf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x4xf32>
    %152 = linalg.generic {indexing_maps = [#map13, #map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_62, %expanded_66 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_71 = tensor.extract_slice %transposed_62[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_72 = tensor.extract_slice %transposed_62[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %153 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72 : tensor<2x2x8x2xf32>) outs(%72 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.negf %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_73 = tensor.concat dim(3) %153, %extracted_slice_71 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %154 = linalg.generic {indexing_maps = [#map13, #map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_73, %expanded_67 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x4xf32>
    %155 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %154 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%66 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.addf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x4xf32>
    %transposed_74 = linalg.transpose ins(%155 : tensor<2x2x8x4xf32>) outs(%80 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_75 = tensor.collapse_shape %151 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_76 = tensor.collapse_shape %transposed_74 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %156 = linalg.batch_matmul ins(%collapsed_75, %collapsed_76 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%82 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_77 = tensor.expand_shape %156 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %157 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_77 : tensor<2x2x8x8xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.mulf %in, %cst_2 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x8xf32>
    %158 = linalg.generic {indexing_maps = [#map13, #map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %52 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.addf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x8xf32>
    %159:2 = linalg.generic {indexing_maps = [#map13, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158 : tensor<2x2x8x8xf32>) outs(%90, %88 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_93: i64):
      %199 = linalg.index 3 : index
      %200 = arith.index_cast %199 : index to i64
      %201 = arith.maximumf %in, %out : f32
      %202 = arith.cmpf ogt, %in, %out : f32
      %203 = arith.select %202, %200, %out_93 : i64
      linalg.yield %201, %203 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_78 = tensor.expand_shape %159#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %160 = linalg.generic {indexing_maps = [#map13, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %expanded_78 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.subf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x8xf32>
    %161 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<2x2x8x8xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.exp %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x8xf32>
    %162 = linalg.generic {indexing_maps = [#map13, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<2x2x8x8xf32>) outs(%95 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x1xf32>
    %163 = linalg.generic {indexing_maps = [#map13, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %162 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.divf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_79 = tensor.collapse_shape %163 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_80 = tensor.collapse_shape %transposed_65 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %164 = linalg.batch_matmul ins(%collapsed_79, %collapsed_80 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%99 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_81 = tensor.expand_shape %164 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_82 = linalg.transpose ins(%expanded_81 : tensor<2x2x8x4xf32>) outs(%101 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_83 = tensor.collapse_shape %transposed_82 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_84 = linalg.transpose ins(%arg14 : tensor<8x8xf32>) outs(%62 : tensor<8x8xf32>) permutation = [1, 0] 
    %165 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_84 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %166 = linalg.batch_matmul ins(%collapsed_83, %165 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%64 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %166 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.addf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_9 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_85 = tensor.collapse_shape %169 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %170 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_85 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %170 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.subf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %171 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_9 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_8 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_86 = tensor.collapse_shape %176 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %177 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_86 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %177 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %transposed_87 = linalg.transpose ins(%arg16 : tensor<32x8xf32>) outs(%117 : tensor<8x32xf32>) permutation = [1, 0] 
    %180 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_87 : tensor<8x32xf32>) outs(%118 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %181 = linalg.batch_matmul ins(%179, %180 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%120 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %extracted_slice_88 = tensor.extract_slice %181[0, 0, 0] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %extracted_slice_89 = tensor.extract_slice %181[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_88 : tensor<2x8x16xf32>) outs(%122 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_10 : f32
      %200 = math.erf %199 : f32
      %201 = arith.addf %200, %cst_1 : f32
      %202 = arith.mulf %201, %cst_2 : f32
      %203 = arith.mulf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<2x8x16xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %extracted_slice_89 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%122 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x16xf32>
    %transposed_90 = linalg.transpose ins(%arg17 : tensor<8x16xf32>) outs(%125 : tensor<16x8xf32>) permutation = [1, 0] 
    %184 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_90 : tensor<16x8xf32>) outs(%126 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %185 = linalg.batch_matmul ins(%183, %184 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%64 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %185 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.addf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_9 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_91 = tensor.collapse_shape %188 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %189 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_91 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %189 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.subf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %190 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.addf %in, %out : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.divf %in, %cst_9 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = arith.truncf %cst_8 : f64 to f32
      %200 = arith.addf %in, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %199 = math.rsqrt %in : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_92 = tensor.collapse_shape %195 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %196 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_92 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %196 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %arg18 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %199 = arith.mulf %in, %in_93 : f32
      linalg.yield %199 : f32
    } -> tensor<2x8x8xf32>
    return %198 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32_1: "0x040000000000803F0AD7233C",
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233B"
    }
  }
#-}

