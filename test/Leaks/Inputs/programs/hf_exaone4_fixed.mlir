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
#map18 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
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
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_7 = arith.constant 4.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant 8.000000e+00 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %209 = arith.index_cast %in : i64 to index
      %210 = linalg.index 2 : index
      %211 = arith.cmpi slt, %209, %c32 : index
      cf.assert %211, "index must be smaller than dim size"
      %212 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %212, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%209, %210] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %209 = linalg.index 0 : index
      %210 = arith.index_cast %209 : index to i64
      linalg.yield %210 : i64
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
      %209 = arith.subi %in, %c1_i64 : i64
      linalg.yield %209 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_11 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_73: i64, %out: i64):
      %209 = arith.subi %in, %in_73 : i64
      linalg.yield %209 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %209 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %209 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %209 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %209 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_10 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_73: i1, %in_74: i64, %out: i64):
      %209 = arith.extui %in_73 : i1 to i64
      %210 = arith.select %in, %209, %in_74 : i64
      linalg.yield %210 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %209 = arith.addi %in, %out : i64
      linalg.yield %209 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %209 = linalg.index 0 : index
      %210 = arith.index_cast %209 : index to i64
      linalg.yield %210 : i64
    } -> tensor<2xi64>
    %expanded_14 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_73: i64, %out: i64):
      %209 = arith.cmpi slt, %in, %c0_i64 : i64
      %210 = arith.addi %in, %c2_i64 : i64
      %211 = arith.select %209, %210, %in : i64
      %212 = arith.index_cast %211 : i64 to index
      %213 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %214 = arith.addi %in_73, %c8_i64 : i64
      %215 = arith.select %213, %214, %in_73 : i64
      %216 = arith.index_cast %215 : i64 to index
      %extracted = tensor.extract %5[%212, %216] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_73: i64, %out: i64):
      %209 = arith.cmpi slt, %in, %c0_i64 : i64
      %210 = arith.addi %in, %c2_i64 : i64
      %211 = arith.select %209, %210, %in : i64
      %212 = arith.index_cast %211 : i64 to index
      %213 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %214 = arith.addi %in_73, %c8_i64 : i64
      %215 = arith.select %213, %214, %in_73 : i64
      %216 = arith.index_cast %215 : i64 to index
      %extracted = tensor.extract %5[%212, %216] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %209 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %209 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %24 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %209 = arith.andi %in, %in_73 : i1
      linalg.yield %209 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_73: i64, %out: i64):
      %209 = arith.cmpi slt, %in, %c0_i64 : i64
      %210 = arith.addi %in, %c2_i64 : i64
      %211 = arith.select %209, %210, %in : i64
      %212 = arith.index_cast %211 : i64 to index
      %213 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %214 = arith.addi %in_73, %c8_i64 : i64
      %215 = arith.select %213, %214, %in_73 : i64
      %216 = arith.index_cast %215 : i64 to index
      %extracted = tensor.extract %16[%212, %216] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_73: i64, %out: i64):
      %209 = arith.cmpi slt, %in, %c0_i64 : i64
      %210 = arith.addi %in, %c2_i64 : i64
      %211 = arith.select %209, %210, %in : i64
      %212 = arith.index_cast %211 : i64 to index
      %213 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %214 = arith.addi %in_73, %c8_i64 : i64
      %215 = arith.select %213, %214, %in_73 : i64
      %216 = arith.index_cast %215 : i64 to index
      %extracted = tensor.extract %16[%212, %216] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %209 = arith.cmpi eq, %in, %in_73 : i64
      linalg.yield %209 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %209 = arith.andi %in, %in_73 : i1
      linalg.yield %209 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = tensor.empty() : tensor<2x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %209 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %209 = arith.subi %in, %c3_i64 : i64
      linalg.yield %209 : i64
    } -> tensor<2x1x8x1xi64>
    %33 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %32 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %209 = arith.cmpi sgt, %in, %in_73 : i64
      linalg.yield %209 : i1
    } -> tensor<2x1x8x8xi1>
    %34 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %33 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %209 = arith.andi %in, %in_73 : i1
      linalg.yield %209 : i1
    } -> tensor<2x1x8x8xi1>
    %35 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %24 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %209 = arith.andi %in, %in_73 : i1
      linalg.yield %209 : i1
    } -> tensor<2x1x8x8xi1>
    %36 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %35 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %209 = arith.andi %in, %in_73 : i1
      linalg.yield %209 : i1
    } -> tensor<2x1x8x8xi1>
    %37 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %28 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %209 = arith.andi %in, %in_73 : i1
      linalg.yield %209 : i1
    } -> tensor<2x1x8x8xi1>
    %38 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %209 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %39 = tensor.empty() : tensor<1x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x8x1xi64>) outs(%39 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %209 = arith.sitofp %in : i64 to f32
      linalg.yield %209 : f32
    } -> tensor<1x8x1xf32>
    %41 = tensor.empty() : tensor<1x8x2xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %cst_6 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%41 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<1x8x2xf32>
    %concat_18 = tensor.concat dim(2) %42, %42 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %43 = tensor.empty() : tensor<1x8x4xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x8x4xf32>) outs(%43 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.cos %in : f32
      linalg.yield %209 : f32
    } -> tensor<1x8x4xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x8x4xf32>) outs(%43 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.sin %in : f32
      linalg.yield %209 : f32
    } -> tensor<1x8x4xf32>
    %46 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%46 : tensor<8x8xf32>) permutation = [1, 0] 
    %47 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %49 = linalg.batch_matmul ins(%1, %47 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_19 = tensor.expand_shape %49 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %50 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x8x2x4xf32>) outs(%50 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %51 = tensor.empty() : tensor<8x4xf32>
    %transposed_21 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%51 : tensor<8x4xf32>) permutation = [1, 0] 
    %52 = tensor.empty() : tensor<2x8x4xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<8x4xf32>) outs(%52 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%52 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %55 = linalg.batch_matmul ins(%1, %53 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%54 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_22 = tensor.expand_shape %55 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %56 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x8x1x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%51 : tensor<8x4xf32>) permutation = [1, 0] 
    %57 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x4xf32>) outs(%52 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %58 = linalg.batch_matmul ins(%1, %57 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%54 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_25 = tensor.expand_shape %58 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x8x1x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %59 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x2x8x4xf32>) outs(%50 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<2x2x8x4xf32>
    %60 = tensor.empty() : tensor<2x2x8x1xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x2x8x4xf32>) outs(%61 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x1xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x2x8x1xf32>) outs(%60 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_7 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x1xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x2x8x1xf32>) outs(%60 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_5 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<2x2x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x2x8x1xf32>) outs(%60 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x1xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %65 : tensor<2x2x8x4xf32>, tensor<2x2x8x1xf32>) outs(%50 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x4xf32>
    %67 = linalg.generic {indexing_maps = [#map18, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %66 : tensor<4xf32>, tensor<2x2x8x4xf32>) outs(%50 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x4xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<2x1x8x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<2x1x8x4xf32>
    %69 = tensor.empty() : tensor<2x1x8x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x1x8x1xf32>) -> tensor<2x1x8x1xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x1x8x4xf32>) outs(%70 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x1x8x1xf32>) outs(%69 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_7 : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x1x8x1xf32>) outs(%69 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_5 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<2x1x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x1x8x1xf32>) outs(%69 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %74 : tensor<2x1x8x4xf32>, tensor<2x1x8x1xf32>) outs(%56 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x4xf32>
    %76 = linalg.generic {indexing_maps = [#map18, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %75 : tensor<4xf32>, tensor<2x1x8x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x4xf32>
    %expanded_27 = tensor.expand_shape %44 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_28 = tensor.expand_shape %45 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_27 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%50 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_29 = tensor.extract_slice %67[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_30 = tensor.extract_slice %67[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %78 = tensor.empty() : tensor<2x2x8x2xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x2x8x2xf32>) outs(%78 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.negf %in : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_31 = tensor.concat dim(3) %79, %extracted_slice_29 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_28 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%50 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x4xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %80 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%50 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.addf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x4xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_27 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_32 = tensor.extract_slice %76[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_33 = tensor.extract_slice %76[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %83 = tensor.empty() : tensor<2x1x8x2xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<2x1x8x2xf32>) outs(%83 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.negf %in : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_34 = tensor.concat dim(3) %84, %extracted_slice_32 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_28 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x4xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.addf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x4xf32>
    %87 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %88 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x1x8x4xf32>) outs(%87 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %88 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %89 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<2x1x8x4xf32>) outs(%87 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %90 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_35 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%90 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %91 = tensor.empty() : tensor<4x8x8xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %93 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%92 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_38 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %94 = tensor.empty() : tensor<2x2x8x8xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x2x8x8xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.mulf %in, %cst_8 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map12, #map23, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %38 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.addf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x8xf32>
    %97 = tensor.empty() : tensor<2x2x8xi64>
    %98 = linalg.fill ins(%c0_i64 : i64) outs(%97 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %99 = tensor.empty() : tensor<2x2x8xf32>
    %100 = linalg.fill ins(%cst_0 : f32) outs(%99 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %101:2 = linalg.generic {indexing_maps = [#map12, #map24, #map24], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x2x8x8xf32>) outs(%100, %98 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %209 = linalg.index 3 : index
      %210 = arith.index_cast %209 : index to i64
      %211 = arith.maximumf %in, %out : f32
      %212 = arith.cmpf ogt, %in, %out : f32
      %213 = arith.select %212, %210, %out_73 : i64
      linalg.yield %211, %213 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_39 = tensor.expand_shape %101#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_39 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.subf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<2x2x8x8xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.exp %in : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<2x2x8x8xf32>) outs(%61 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x1xf32>
    %105 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %104 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.divf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_40 = tensor.collapse_shape %105 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_41 = tensor.collapse_shape %89 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %106 = tensor.empty() : tensor<4x8x4xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %108 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%107 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_42 = tensor.expand_shape %108 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %109 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x2x8x4xf32>) outs(%109 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_44 = tensor.collapse_shape %transposed_43 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_45 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%46 : tensor<8x8xf32>) permutation = [1, 0] 
    %110 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %111 = linalg.batch_matmul ins(%collapsed_44, %110 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %113 = tensor.empty() : tensor<2x8x1xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<2x8x8xf32>) outs(%114 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_9 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_5 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<2x8x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %118 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %119 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %120 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.addf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %122 = tensor.empty() : tensor<8x16xf32>
    %transposed_46 = linalg.transpose ins(%arg8 : tensor<16x8xf32>) outs(%122 : tensor<8x16xf32>) permutation = [1, 0] 
    %123 = tensor.empty() : tensor<2x8x16xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<8x16xf32>) outs(%123 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%123 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %126 = linalg.batch_matmul ins(%121, %124 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%125 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x16xf32>) outs(%123 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.negf %in : f32
      %210 = math.exp %209 : f32
      %211 = arith.addf %210, %cst_1 : f32
      %212 = arith.divf %cst_1, %211 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x16xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %126 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%123 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x16xf32>
    %transposed_47 = linalg.transpose ins(%arg9 : tensor<16x8xf32>) outs(%122 : tensor<8x16xf32>) permutation = [1, 0] 
    %129 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<8x16xf32>) outs(%123 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %130 = linalg.batch_matmul ins(%121, %129 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%125 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %130 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%123 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x16xf32>
    %132 = tensor.empty() : tensor<16x8xf32>
    %transposed_48 = linalg.transpose ins(%arg10 : tensor<8x16xf32>) outs(%132 : tensor<16x8xf32>) permutation = [1, 0] 
    %133 = tensor.empty() : tensor<2x16x8xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<16x8xf32>) outs(%133 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %135 = linalg.batch_matmul ins(%131, %134 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x8x8xf32>) outs(%114 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_9 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_5 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<2x8x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %140 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %142 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %141 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %142 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.addf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %transposed_49 = linalg.transpose ins(%arg13 : tensor<8x8xf32>) outs(%46 : tensor<8x8xf32>) permutation = [1, 0] 
    %144 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %145 = linalg.batch_matmul ins(%143, %144 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_50 = tensor.expand_shape %145 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x8x2x4xf32>) outs(%50 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg14 : tensor<4x8xf32>) outs(%51 : tensor<8x4xf32>) permutation = [1, 0] 
    %146 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<8x4xf32>) outs(%52 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %147 = linalg.batch_matmul ins(%143, %146 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%54 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_53 = tensor.expand_shape %147 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x8x1x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%arg15 : tensor<4x8xf32>) outs(%51 : tensor<8x4xf32>) permutation = [1, 0] 
    %148 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<8x4xf32>) outs(%52 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %149 = linalg.batch_matmul ins(%143, %148 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%54 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_56 = tensor.expand_shape %149 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x8x1x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %150 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<2x2x8x4xf32>) outs(%50 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<2x2x8x4xf32>
    %151 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%150 : tensor<2x2x8x4xf32>) outs(%61 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x1xf32>
    %152 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151 : tensor<2x2x8x1xf32>) outs(%60 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_7 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x1xf32>
    %153 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<2x2x8x1xf32>) outs(%60 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_5 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<2x2x8x1xf32>
    %154 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<2x2x8x1xf32>) outs(%60 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x1xf32>
    %155 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %154 : tensor<2x2x8x4xf32>, tensor<2x2x8x1xf32>) outs(%50 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x4xf32>
    %156 = linalg.generic {indexing_maps = [#map18, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg17, %155 : tensor<4xf32>, tensor<2x2x8x4xf32>) outs(%50 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x4xf32>
    %157 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<2x1x8x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<2x1x8x4xf32>
    %158 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%157 : tensor<2x1x8x4xf32>) outs(%70 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x1xf32>
    %159 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158 : tensor<2x1x8x1xf32>) outs(%69 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_7 : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x1xf32>
    %160 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<2x1x8x1xf32>) outs(%69 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_5 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<2x1x8x1xf32>
    %161 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<2x1x8x1xf32>) outs(%69 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x1xf32>
    %162 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54, %161 : tensor<2x1x8x4xf32>, tensor<2x1x8x1xf32>) outs(%56 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x4xf32>
    %163 = linalg.generic {indexing_maps = [#map18, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg18, %162 : tensor<4xf32>, tensor<2x1x8x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x1x8x4xf32>
    %164 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<2x1x8x4xf32>) outs(%87 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed_58 = tensor.collapse_shape %164 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %165 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<2x1x8x4xf32>) outs(%87 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %transposed_59 = linalg.transpose ins(%collapsed_58 : tensor<2x2x8x4xf32>) outs(%90 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_60 = tensor.collapse_shape %156 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_61 = tensor.collapse_shape %transposed_59 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %166 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%92 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_62 = tensor.expand_shape %166 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %167 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<2x2x8x8xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.mulf %in, %cst_8 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x8xf32>
    %168 = linalg.generic {indexing_maps = [#map12, #map23, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.addf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x8xf32>
    %169:2 = linalg.generic {indexing_maps = [#map12, #map24, #map24], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%168 : tensor<2x2x8x8xf32>) outs(%100, %98 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %209 = linalg.index 3 : index
      %210 = arith.index_cast %209 : index to i64
      %211 = arith.maximumf %in, %out : f32
      %212 = arith.cmpf ogt, %in, %out : f32
      %213 = arith.select %212, %210, %out_73 : i64
      linalg.yield %211, %213 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_63 = tensor.expand_shape %169#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %170 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %expanded_63 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.subf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x8xf32>
    %171 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170 : tensor<2x2x8x8xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.exp %in : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x8xf32>
    %172 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<2x2x8x8xf32>) outs(%61 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x1xf32>
    %173 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %172 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%94 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.divf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_64 = tensor.collapse_shape %173 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_65 = tensor.collapse_shape %165 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %174 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%107 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_66 = tensor.expand_shape %174 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<2x2x8x4xf32>) outs(%109 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_68 = tensor.collapse_shape %transposed_67 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_69 = linalg.transpose ins(%arg16 : tensor<8x8xf32>) outs(%46 : tensor<8x8xf32>) permutation = [1, 0] 
    %175 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_69 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %176 = linalg.batch_matmul ins(%collapsed_68, %175 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<2x8x8xf32>) outs(%114 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_9 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_5 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<2x8x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %181 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %183 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22, %182 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %183 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.addf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %transposed_70 = linalg.transpose ins(%arg19 : tensor<16x8xf32>) outs(%122 : tensor<8x16xf32>) permutation = [1, 0] 
    %185 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_70 : tensor<8x16xf32>) outs(%123 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %186 = linalg.batch_matmul ins(%184, %185 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%125 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<2x8x16xf32>) outs(%123 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.negf %in : f32
      %210 = math.exp %209 : f32
      %211 = arith.addf %210, %cst_1 : f32
      %212 = arith.divf %cst_1, %211 : f32
      linalg.yield %212 : f32
    } -> tensor<2x8x16xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %186 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%123 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x16xf32>
    %transposed_71 = linalg.transpose ins(%arg20 : tensor<16x8xf32>) outs(%122 : tensor<8x16xf32>) permutation = [1, 0] 
    %189 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_71 : tensor<8x16xf32>) outs(%123 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %190 = linalg.batch_matmul ins(%184, %189 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%125 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %190 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%123 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x16xf32>
    %transposed_72 = linalg.transpose ins(%arg21 : tensor<8x16xf32>) outs(%132 : tensor<16x8xf32>) permutation = [1, 0] 
    %192 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_72 : tensor<16x8xf32>) outs(%133 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %193 = linalg.batch_matmul ins(%191, %192 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<2x8x8xf32>) outs(%114 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_9 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_5 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<2x8x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %198 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %200 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %199 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %200 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.addf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%202 : tensor<2x8x8xf32>) outs(%114 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_9 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_5 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<2x8x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<2x8x1xf32>) outs(%113 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %206 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    %208 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %207 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %209 = arith.mulf %in, %in_73 : f32
      linalg.yield %209 : f32
    } -> tensor<2x8x8xf32>
    return %208 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

