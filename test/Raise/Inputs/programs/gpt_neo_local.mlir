#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<32x16xf32>, %arg2: tensor<32x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16x16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<16x16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<16xf32>, %arg12: tensor<32x16xf32>, %arg13: tensor<32xf32>, %arg14: tensor<16x32xf32>, %arg15: tensor<16xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16x16xf32>, %arg19: tensor<16x16xf32>, %arg20: tensor<16x16xf32>, %arg21: tensor<16x16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16xf32>, %arg24: tensor<16xf32>, %arg25: tensor<32x16xf32>, %arg26: tensor<32xf32>, %arg27: tensor<16x32xf32>, %arg28: tensor<16xf32>, %arg29: tensor<16xf32>, %arg30: tensor<16xf32>) -> tensor<1x8x16xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i8 = arith.constant 0 : i8
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 0.79788456080286541 : f64
    %cst_4 = arith.constant 4.471500e-02 : f64
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 1.600000e+01 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant 1.000000e+00 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %cst_11 = arith.constant dense_resource<torch_tensor_1_1_32_32_torch.uint8_1> : tensor<1x1x32x32xi8>
    %cst_12 = arith.constant dense_resource<torch_tensor_1_1_32_32_torch.uint8> : tensor<1x1x32x32xi8>
    %0 = tensor.empty() : tensor<1x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %190 = arith.index_cast %in : i64 to index
      %191 = linalg.index 2 : index
      %192 = arith.cmpi slt, %190, %c32 : index
      cf.assert %192, "index must be smaller than dim size"
      %193 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %193, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%190, %191] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %190 = linalg.index 0 : index
      %191 = arith.index_cast %190 : index to i64
      linalg.yield %191 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x8xi64> to tensor<1x1xi64>
    %4 = tensor.empty() : tensor<1x1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %190 = arith.subi %in, %c1_i64 : i64
      linalg.yield %190 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x8xi64>) -> tensor<1x9xi64>
    %extracted_slice_13 = tensor.extract_slice %concat[0, 0] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 1] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %6 = tensor.empty() : tensor<1x8xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_14, %extracted_slice_13 : tensor<1x8xi64>, tensor<1x8xi64>) outs(%6 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %190 = arith.subi %in, %in_74 : i64
      linalg.yield %190 : i64
    } -> tensor<1x8xi64>
    %8 = tensor.empty() : tensor<1x8xi1>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x8xi64>) outs(%8 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %190 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %190 : i1
    } -> tensor<1x8xi1>
    %expanded_15 = tensor.expand_shape %9 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xi1> into tensor<1x8x1xi1>
    %expanded_16 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %10 = tensor.empty() : tensor<8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %190 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %190 : i1
    } -> tensor<8x8xi1>
    %12 = tensor.empty() : tensor<1x8x8xi64>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_15, %cst_10 : tensor<8x8xi1>, tensor<1x8x1xi1>, tensor<i64>) outs(%12 : tensor<1x8x8xi64>) {
    ^bb0(%in: i1, %in_74: i1, %in_75: i64, %out: i64):
      %190 = arith.extui %in_74 : i1 to i64
      %191 = arith.select %in, %190, %in_75 : i64
      linalg.yield %191 : i64
    } -> tensor<1x8x8xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %15 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%13 : tensor<1x8x8xi64>) outs(%14 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %190 = arith.addi %in, %out : i64
      linalg.yield %190 : i64
    } -> tensor<1x8xi64>
    %16 = tensor.empty() : tensor<1xi64>
    %17 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%16 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_17 = tensor.expand_shape %17 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_18 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_19 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %18 = tensor.empty() : tensor<1x1x8x1xi64>
    %19 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<1x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%18 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %190 = arith.cmpi slt, %in, %c0_i64 : i64
      %191 = arith.addi %in, %c1_i64 : i64
      %192 = arith.select %190, %191, %in : i64
      %193 = arith.index_cast %192 : i64 to index
      %194 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %195 = arith.addi %in_74, %c8_i64 : i64
      %196 = arith.select %194, %195, %in_74 : i64
      %197 = arith.index_cast %196 : i64 to index
      %extracted = tensor.extract %expanded[%193, %197] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x8x1xi64>
    %20 = tensor.empty() : tensor<1x1x1x8xi64>
    %21 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_19 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%20 : tensor<1x1x1x8xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %190 = arith.cmpi slt, %in, %c0_i64 : i64
      %191 = arith.addi %in, %c1_i64 : i64
      %192 = arith.select %190, %191, %in : i64
      %193 = arith.index_cast %192 : i64 to index
      %194 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %195 = arith.addi %in_74, %c8_i64 : i64
      %196 = arith.select %194, %195, %in_74 : i64
      %197 = arith.index_cast %196 : i64 to index
      %extracted = tensor.extract %expanded[%193, %197] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x8xi64>
    %22 = tensor.empty() : tensor<1x1x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %19 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%22 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %190 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %190 : i1
    } -> tensor<1x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %23 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%22 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %190 = arith.andi %in, %in_74 : i1
      linalg.yield %190 : i1
    } -> tensor<1x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<1x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%18 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %190 = arith.cmpi slt, %in, %c0_i64 : i64
      %191 = arith.addi %in, %c1_i64 : i64
      %192 = arith.select %190, %191, %in : i64
      %193 = arith.index_cast %192 : i64 to index
      %194 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %195 = arith.addi %in_74, %c8_i64 : i64
      %196 = arith.select %194, %195, %in_74 : i64
      %197 = arith.index_cast %196 : i64 to index
      %extracted = tensor.extract %15[%193, %197] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x8x1xi64>
    %26 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_19 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%20 : tensor<1x1x1x8xi64>) {
    ^bb0(%in: i64, %in_74: i64, %out: i64):
      %190 = arith.cmpi slt, %in, %c0_i64 : i64
      %191 = arith.addi %in, %c1_i64 : i64
      %192 = arith.select %190, %191, %in : i64
      %193 = arith.index_cast %192 : i64 to index
      %194 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %195 = arith.addi %in_74, %c8_i64 : i64
      %196 = arith.select %194, %195, %in_74 : i64
      %197 = arith.index_cast %196 : i64 to index
      %extracted = tensor.extract %15[%193, %197] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x8xi64>
    %27 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<1x1x8x1xi64>, tensor<1x1x1x8xi64>) outs(%22 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %190 = arith.cmpi eq, %in, %in_74 : i64
      linalg.yield %190 : i1
    } -> tensor<1x1x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<1x1x8x8xi1>, tensor<1x1x8x8xi1>) outs(%22 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %190 = arith.andi %in, %in_74 : i1
      linalg.yield %190 : i1
    } -> tensor<1x1x8x8xi1>
    %29 = tensor.empty() : tensor<1x1x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_2, %cst_5 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%29 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %190 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %190 : f32
    } -> tensor<1x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %190 = arith.index_cast %in : i64 to index
      %191 = linalg.index 2 : index
      %192 = arith.cmpi slt, %190, %c32 : index
      cf.assert %192, "index must be smaller than dim size"
      %193 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %193, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%190, %191] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %31 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %33 = tensor.empty() : tensor<1x8x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_7 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %collapsed = tensor.collapse_shape %36 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %37 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.subf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %38 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_7 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_6 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_20 = tensor.collapse_shape %43 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_20 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %44 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %arg3 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg4 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %48 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<1x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x16xf32>) outs(%49 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %52 = linalg.batch_matmul ins(%47, %50 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %transposed_21 = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0] 
    %53 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<16x16xf32>) outs(%49 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %54 = linalg.batch_matmul ins(%47, %53 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %transposed_22 = linalg.transpose ins(%arg6 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0] 
    %55 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<16x16xf32>) outs(%49 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %56 = linalg.batch_matmul ins(%47, %55 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %expanded_23 = tensor.expand_shape %52 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %57 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<1x8x2x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %54 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %expanded_26 = tensor.expand_shape %56 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x8x2x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%expanded_25 : tensor<1x8x2x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %58 = tensor.empty() : tensor<2x8x8xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %60 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%59 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_31 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %61 = tensor.empty() : tensor<1x1x32x32xi1>
    %62 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<1x1x32x32xi8>) outs(%61 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i8, %out: i1):
      %190 = arith.cmpi ne, %in, %c0_i8 : i8
      linalg.yield %190 : i1
    } -> tensor<1x1x32x32xi1>
    %extracted_slice_32 = tensor.extract_slice %62[0, 0, 0, 0] [1, 1, 8, 32] [1, 1, 1, 1] : tensor<1x1x32x32xi1> to tensor<1x1x8x32xi1>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_32[0, 0, 0, 0] [1, 1, 8, 8] [1, 1, 1, 1] : tensor<1x1x8x32xi1> to tensor<1x1x8x8xi1>
    %63 = linalg.generic {indexing_maps = [#map18, #map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %expanded_31, %cst_5 : tensor<1x1x8x8xi1>, tensor<1x2x8x8xf32>, tensor<f32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %190 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x8x8xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %30 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x8x8xf32>
    %65 = tensor.empty() : tensor<1x2x8xi64>
    %66 = linalg.fill ins(%c0_i64 : i64) outs(%65 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %67 = tensor.empty() : tensor<1x2x8xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%67 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %69:2 = linalg.generic {indexing_maps = [#map12, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<1x2x8x8xf32>) outs(%68, %66 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %190 = linalg.index 3 : index
      %191 = arith.index_cast %190 : index to i64
      %192 = arith.maximumf %in, %out : f32
      %193 = arith.cmpf ogt, %in, %out : f32
      %194 = arith.select %193, %191, %out_74 : i64
      linalg.yield %192, %194 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_34 = tensor.expand_shape %69#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_34 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.subf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x8x8xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x2x8x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.exp %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x8x8xf32>
    %72 = tensor.empty() : tensor<1x2x8x1xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<1x2x8x8xf32>) outs(%73 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.divf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_35 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %76 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%59 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_37 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %77 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<1x2x8x8xf32>) outs(%77 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0], [1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<1x8x16xf32>
    %transposed_40 = linalg.transpose ins(%arg8 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0] 
    %78 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<16x16xf32>) outs(%49 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %79 = linalg.batch_matmul ins(%collapsed_39, %78 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %arg9 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %32 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_7 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_41 = tensor.collapse_shape %83 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.subf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %85 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_7 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_6 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_42 = tensor.collapse_shape %90 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %91 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %arg10 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg11 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %95 = tensor.empty() : tensor<16x32xf32>
    %transposed_43 = linalg.transpose ins(%arg12 : tensor<32x16xf32>) outs(%95 : tensor<16x32xf32>) permutation = [1, 0] 
    %96 = tensor.empty() : tensor<1x16x32xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<16x32xf32>) outs(%96 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x32xf32>
    %98 = tensor.empty() : tensor<1x8x32xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    %100 = linalg.batch_matmul ins(%94, %97 : tensor<1x8x16xf32>, tensor<1x16x32xf32>) outs(%99 : tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg13 : tensor<1x8x32xf32>, tensor<32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.mulf %in, %cst_8 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_4 : f64 to f32
      %191 = arith.mulf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x32xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %104 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_3 : f64 to f32
      %191 = arith.mulf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.tanh %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %cst_9 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %108 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %110 = tensor.empty() : tensor<32x16xf32>
    %transposed_44 = linalg.transpose ins(%arg14 : tensor<16x32xf32>) outs(%110 : tensor<32x16xf32>) permutation = [1, 0] 
    %111 = tensor.empty() : tensor<1x32x16xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<32x16xf32>) outs(%111 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x16xf32>
    %113 = linalg.batch_matmul ins(%109, %112 : tensor<1x8x32xf32>, tensor<1x32x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg15 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %114 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_7 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_45 = tensor.collapse_shape %117 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %118 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.subf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %119 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_7 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_6 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_46 = tensor.collapse_shape %124 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %125 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %arg16 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg17 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %transposed_47 = linalg.transpose ins(%arg20 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0] 
    %129 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<16x16xf32>) outs(%49 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %130 = linalg.batch_matmul ins(%128, %129 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %transposed_48 = linalg.transpose ins(%arg18 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0] 
    %131 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<16x16xf32>) outs(%49 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %132 = linalg.batch_matmul ins(%128, %131 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %transposed_49 = linalg.transpose ins(%arg19 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0] 
    %133 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<16x16xf32>) outs(%49 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %134 = linalg.batch_matmul ins(%128, %133 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %expanded_50 = tensor.expand_shape %130 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x8x2x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_52 = tensor.expand_shape %132 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %expanded_53 = tensor.expand_shape %134 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x8x2x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%expanded_52 : tensor<1x8x2x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_56 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_57 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %135 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%59 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_58 = tensor.expand_shape %135 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %136 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<1x1x32x32xi8>) outs(%61 : tensor<1x1x32x32xi1>) {
    ^bb0(%in: i8, %out: i1):
      %190 = arith.cmpi ne, %in, %c0_i8 : i8
      linalg.yield %190 : i1
    } -> tensor<1x1x32x32xi1>
    %extracted_slice_59 = tensor.extract_slice %136[0, 0, 0, 0] [1, 1, 8, 32] [1, 1, 1, 1] : tensor<1x1x32x32xi1> to tensor<1x1x8x32xi1>
    %extracted_slice_60 = tensor.extract_slice %extracted_slice_59[0, 0, 0, 0] [1, 1, 8, 8] [1, 1, 1, 1] : tensor<1x1x8x32xi1> to tensor<1x1x8x8xi1>
    %137 = linalg.generic {indexing_maps = [#map18, #map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_60, %expanded_58, %cst_5 : tensor<1x1x8x8xi1>, tensor<1x2x8x8xf32>, tensor<f32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %190 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %30 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x8x8xf32>
    %139:2 = linalg.generic {indexing_maps = [#map12, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<1x2x8x8xf32>) outs(%68, %66 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %190 = linalg.index 3 : index
      %191 = arith.index_cast %190 : index to i64
      %192 = arith.maximumf %in, %out : f32
      %193 = arith.cmpf ogt, %in, %out : f32
      %194 = arith.select %193, %191, %out_74 : i64
      linalg.yield %192, %194 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_61 = tensor.expand_shape %139#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %140 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %expanded_61 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.subf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x8x8xf32>
    %141 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<1x2x8x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.exp %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x8x8xf32>
    %142 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%141 : tensor<1x2x8x8xf32>) outs(%73 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x8x1xf32>
    %143 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %142 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.divf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_62 = tensor.collapse_shape %143 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_63 = tensor.collapse_shape %transposed_54 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %144 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%59 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_64 = tensor.expand_shape %144 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<1x2x8x8xf32>) outs(%77 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_66 = tensor.collapse_shape %transposed_65 [[0], [1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<1x8x16xf32>
    %transposed_67 = linalg.transpose ins(%arg21 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0] 
    %145 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_67 : tensor<16x16xf32>) outs(%49 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %146 = linalg.batch_matmul ins(%collapsed_66, %145 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg22 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %115 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_7 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_68 = tensor.collapse_shape %150 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %151 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_68 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %151 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.subf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %152 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_7 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_6 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_69 = tensor.collapse_shape %157 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %158 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_69 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %158 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %arg23 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %arg24 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %transposed_70 = linalg.transpose ins(%arg25 : tensor<32x16xf32>) outs(%95 : tensor<16x32xf32>) permutation = [1, 0] 
    %162 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_70 : tensor<16x32xf32>) outs(%96 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x32xf32>
    %163 = linalg.batch_matmul ins(%161, %162 : tensor<1x8x16xf32>, tensor<1x16x32xf32>) outs(%99 : tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg26 : tensor<1x8x32xf32>, tensor<32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.mulf %in, %cst_8 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_4 : f64 to f32
      %191 = arith.mulf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x32xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %167 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_3 : f64 to f32
      %191 = arith.mulf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x32xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.tanh %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %cst_9 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %171 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%98 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x32xf32>
    %transposed_71 = linalg.transpose ins(%arg27 : tensor<16x32xf32>) outs(%110 : tensor<32x16xf32>) permutation = [1, 0] 
    %173 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_71 : tensor<32x16xf32>) outs(%111 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x16xf32>
    %174 = linalg.batch_matmul ins(%172, %173 : tensor<1x8x32xf32>, tensor<1x32x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %arg28 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %175 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_7 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_72 = tensor.collapse_shape %178 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %179 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_72 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %179 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.subf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %180 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_7 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_6 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_73 = tensor.collapse_shape %185 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %186 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_73 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %186 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %arg29 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.mulf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %arg30 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %190 = arith.addf %in, %in_74 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x16xf32>
    return %189 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_1_32_32_torch.uint8_1: "0x0100000001000000000000000000000000000000000000000000000000000000000000000101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000010101",
      torch_tensor_1_1_32_32_torch.uint8: "0x0100000001000000000000000000000000000000000000000000000000000000000000000101000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000001010101000000000000000000000000000000000000000000000000000000000101010101000000000000000000000000000000000000000000000000000000010101010101000000000000000000000000000000000000000000000000000001010101010101000000000000000000000000000000000000000000000000000101010101010101000000000000000000000000000000000000000000000000010101010101010101000000000000000000000000000000000000000000000001010101010101010101000000000000000000000000000000000000000000000101010101010101010101000000000000000000000000000000000000000000010101010101010101010101000000000000000000000000000000000000000001010101010101010101010101000000000000000000000000000000000000000101010101010101010101010101000000000000000000000000000000000000010101010101010101010101010101000000000000000000000000000000000001010101010101010101010101010101000000000000000000000000000000000101010101010101010101010101010101000000000000000000000000000000010101010101010101010101010101010101000000000000000000000000000001010101010101010101010101010101010101000000000000000000000000000101010101010101010101010101010101010101000000000000000000000000010101010101010101010101010101010101010101000000000000000000000001010101010101010101010101010101010101010101000000000000000000000101010101010101010101010101010101010101010101000000000000000000010101010101010101010101010101010101010101010101000000000000000001010101010101010101010101010101010101010101010101000000000000000101010101010101010101010101010101010101010101010101000000000000010101010101010101010101010101010101010101010101010101000000000001010101010101010101010101010101010101010101010101010101000000000101010101010101010101010101010101010101010101010101010101000000010101010101010101010101010101010101010101010101010101010101000001010101010101010101010101010101010101010101010101010101010101000101010101010101010101010101010101010101010101010101010101010101"
    }
  }
#-}

