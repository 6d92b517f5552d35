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
#map17 = affine_map<(d0, d1, d2) -> (0, d1)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<16x8xf32>, %arg9: tensor<16xf32>, %arg10: tensor<8x16xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %c16_i64 = arith.constant 16 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.79788456080286541 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_16_4_torch.float32> : tensor<16x4xf32>
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %cst_11 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %128 = arith.index_cast %in : i64 to index
      %129 = linalg.index 2 : index
      %130 = arith.cmpi slt, %128, %c32 : index
      cf.assert %130, "index must be smaller than dim size"
      %131 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %131, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%128, %129] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %128 = linalg.index 0 : index
      %129 = arith.index_cast %128 : index to i64
      linalg.yield %129 : i64
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
      %128 = arith.subi %in, %c1_i64 : i64
      linalg.yield %128 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_13 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_13, %extracted_slice_12 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_60: i64, %out: i64):
      %128 = arith.subi %in, %in_60 : i64
      linalg.yield %128 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %128 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %128 : i1
    } -> tensor<2x8xi1>
    %expanded_14 = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_15 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %128 = arith.cmpi sle, %in, %in_60 : i64
      linalg.yield %128 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_14, %cst_11 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_60: i1, %in_61: i64, %out: i64):
      %128 = arith.extui %in_60 : i1 to i64
      %129 = arith.select %in, %128, %in_61 : i64
      linalg.yield %129 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %128 = arith.addi %in, %out : i64
      linalg.yield %128 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %128 = linalg.index 0 : index
      %129 = arith.index_cast %128 : index to i64
      linalg.yield %129 : i64
    } -> tensor<2xi64>
    %expanded_16 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_18 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_60: i64, %out: i64):
      %128 = arith.cmpi slt, %in, %c0_i64 : i64
      %129 = arith.addi %in, %c2_i64 : i64
      %130 = arith.select %128, %129, %in : i64
      %131 = arith.index_cast %130 : i64 to index
      %132 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %133 = arith.addi %in_60, %c8_i64 : i64
      %134 = arith.select %132, %133, %in_60 : i64
      %135 = arith.index_cast %134 : i64 to index
      %extracted = tensor.extract %5[%131, %135] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_18 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_60: i64, %out: i64):
      %128 = arith.cmpi slt, %in, %c0_i64 : i64
      %129 = arith.addi %in, %c2_i64 : i64
      %130 = arith.select %128, %129, %in : i64
      %131 = arith.index_cast %130 : i64 to index
      %132 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %133 = arith.addi %in_60, %c8_i64 : i64
      %134 = arith.select %132, %133, %in_60 : i64
      %135 = arith.index_cast %134 : i64 to index
      %extracted = tensor.extract %5[%131, %135] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %128 = arith.cmpi sle, %in, %in_60 : i64
      linalg.yield %128 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %24 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_60: i1, %out: i1):
      %128 = arith.andi %in, %in_60 : i1
      linalg.yield %128 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_60: i64, %out: i64):
      %128 = arith.cmpi slt, %in, %c0_i64 : i64
      %129 = arith.addi %in, %c2_i64 : i64
      %130 = arith.select %128, %129, %in : i64
      %131 = arith.index_cast %130 : i64 to index
      %132 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %133 = arith.addi %in_60, %c8_i64 : i64
      %134 = arith.select %132, %133, %in_60 : i64
      %135 = arith.index_cast %134 : i64 to index
      %extracted = tensor.extract %16[%131, %135] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_18 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_60: i64, %out: i64):
      %128 = arith.cmpi slt, %in, %c0_i64 : i64
      %129 = arith.addi %in, %c2_i64 : i64
      %130 = arith.select %128, %129, %in : i64
      %131 = arith.index_cast %130 : i64 to index
      %132 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %133 = arith.addi %in_60, %c8_i64 : i64
      %134 = arith.select %132, %133, %in_60 : i64
      %135 = arith.index_cast %134 : i64 to index
      %extracted = tensor.extract %16[%131, %135] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %128 = arith.cmpi eq, %in, %in_60 : i64
      linalg.yield %128 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_60: i1, %out: i1):
      %128 = arith.andi %in, %in_60 : i1
      linalg.yield %128 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = tensor.empty() : tensor<2x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_3, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_60: f32, %in_61: f32, %out: f32):
      %128 = arith.select %in, %in_60, %in_61 : f32
      linalg.yield %128 : f32
    } -> tensor<2x1x8x8xf32>
    %32 = tensor.empty() : tensor<1x8x4xf32>
    %33 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8xi64>) outs(%32 : tensor<1x8x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %128 = arith.cmpi slt, %in, %c0_i64 : i64
      %129 = arith.addi %in, %c16_i64 : i64
      %130 = arith.select %128, %129, %in : i64
      %131 = arith.index_cast %130 : i64 to index
      %132 = linalg.index 2 : index
      %extracted = tensor.extract %cst_7[%131, %132] : tensor<16x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x4xf32>
    %extracted_slice_19 = tensor.extract_slice %33[0, 0, 0] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %extracted_slice_20 = tensor.extract_slice %33[0, 0, 2] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %34 = tensor.empty() : tensor<2x8x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_8 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %37 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %38 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.subf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.mulf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<2x8x8xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_8 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_6 : f64 to f32
      %129 = arith.addf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.rsqrt %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_21 = tensor.collapse_shape %44 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_21 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %45 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.mulf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg2 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.mulf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.addf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %49 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %50 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %52 = linalg.batch_matmul ins(%48, %50 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_22 = tensor.expand_shape %52 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %53 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %54 = linalg.batch_matmul ins(%48, %53 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_24 = tensor.expand_shape %54 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_25 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %55 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %56 = linalg.batch_matmul ins(%48, %55 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_26 = tensor.expand_shape %56 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %57 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x8x2x4xf32>) outs(%57 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %58 = tensor.empty() : tensor<1x8x1x2x2xf32>
    %expanded_28 = tensor.expand_shape %extracted_slice_19 [[0], [1], [2, 3]] output_shape [1, 8, 1, 2] : tensor<1x8x2xf32> into tensor<1x8x1x2xf32>
    %59 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x8x1x2xf32>) outs(%58 : tensor<1x8x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x1x2x2xf32>
    %collapsed_29 = tensor.collapse_shape %59 [[0], [1], [2], [3, 4]] : tensor<1x8x1x2x2xf32> into tensor<1x8x1x4xf32>
    %expanded_30 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2, 3]] output_shape [1, 8, 1, 2] : tensor<1x8x2xf32> into tensor<1x8x1x2xf32>
    %60 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<1x8x1x2xf32>) outs(%58 : tensor<1x8x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x1x2x2xf32>
    %collapsed_31 = tensor.collapse_shape %60 [[0], [1], [2], [3, 4]] : tensor<1x8x1x2x2xf32> into tensor<1x8x1x4xf32>
    %61 = tensor.empty() : tensor<2x8x2x4xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %collapsed_31 : tensor<2x8x2x4xf32>, tensor<1x8x1x4xf32>) outs(%61 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.mulf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x2x4xf32>
    %extracted_slice_32 = tensor.extract_slice %expanded_24[0, 0, 0, 0] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x4xf32> to tensor<2x8x2x2xf32>
    %extracted_slice_33 = tensor.extract_slice %expanded_24[0, 0, 0, 1] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x4xf32> to tensor<2x8x2x2xf32>
    %63 = tensor.empty() : tensor<2x8x2x2xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<2x8x2x2xf32>) outs(%63 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.negf %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x2x2xf32>
    %expanded_34 = tensor.expand_shape %64 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 2, 1] : tensor<2x8x2x2xf32> into tensor<2x8x2x2x1xf32>
    %expanded_35 = tensor.expand_shape %extracted_slice_32 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 2, 1] : tensor<2x8x2x2xf32> into tensor<2x8x2x2x1xf32>
    %concat_36 = tensor.concat dim(4) %expanded_34, %expanded_35 : (tensor<2x8x2x2x1xf32>, tensor<2x8x2x2x1xf32>) -> tensor<2x8x2x2x2xf32>
    %collapsed_37 = tensor.collapse_shape %concat_36 [[0], [1], [2], [3, 4]] : tensor<2x8x2x2x2xf32> into tensor<2x8x2x4xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_37, %collapsed_29 : tensor<2x8x2x4xf32>, tensor<1x8x1x4xf32>) outs(%61 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.mulf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x2x4xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%61 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.addf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x2x4xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %collapsed_31 : tensor<2x8x2x4xf32>, tensor<1x8x1x4xf32>) outs(%61 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.mulf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x2x4xf32>
    %extracted_slice_38 = tensor.extract_slice %expanded_22[0, 0, 0, 0] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x4xf32> to tensor<2x8x2x2xf32>
    %extracted_slice_39 = tensor.extract_slice %expanded_22[0, 0, 0, 1] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x4xf32> to tensor<2x8x2x2xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<2x8x2x2xf32>) outs(%63 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.negf %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x2x2xf32>
    %expanded_40 = tensor.expand_shape %68 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 2, 1] : tensor<2x8x2x2xf32> into tensor<2x8x2x2x1xf32>
    %expanded_41 = tensor.expand_shape %extracted_slice_38 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 2, 1] : tensor<2x8x2x2xf32> into tensor<2x8x2x2x1xf32>
    %concat_42 = tensor.concat dim(4) %expanded_40, %expanded_41 : (tensor<2x8x2x2x1xf32>, tensor<2x8x2x2x1xf32>) -> tensor<2x8x2x2x2xf32>
    %collapsed_43 = tensor.collapse_shape %concat_42 [[0], [1], [2], [3, 4]] : tensor<2x8x2x2x2xf32> into tensor<2x8x2x4xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_43, %collapsed_29 : tensor<2x8x2x4xf32>, tensor<1x8x1x4xf32>) outs(%61 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.mulf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x2x4xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%61 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.addf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x2x4xf32>
    %transposed_44 = linalg.transpose ins(%70 : tensor<2x8x2x4xf32>) outs(%57 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %71 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_45 = linalg.transpose ins(%66 : tensor<2x8x2x4xf32>) outs(%71 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %72 = tensor.empty() : tensor<4x8x8xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %74 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%73 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_48 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %75 = tensor.empty() : tensor<2x2x8x8xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x2x8x8xf32>) outs(%75 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.mulf %in, %cst_9 : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%75 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.addf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x8xf32>
    %78 = tensor.empty() : tensor<2x2x8xi64>
    %79 = linalg.fill ins(%c0_i64 : i64) outs(%78 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %80 = tensor.empty() : tensor<2x2x8xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %82:2 = linalg.generic {indexing_maps = [#map12, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<2x2x8x8xf32>) outs(%81, %79 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_60: i64):
      %128 = linalg.index 3 : index
      %129 = arith.index_cast %128 : index to i64
      %130 = arith.maximumf %in, %out : f32
      %131 = arith.cmpf ogt, %in, %out : f32
      %132 = arith.select %131, %129, %out_60 : i64
      linalg.yield %130, %132 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_49 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_49 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%75 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.subf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x8xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x2x8x8xf32>) outs(%75 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.exp %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x8xf32>
    %85 = tensor.empty() : tensor<2x2x8x1xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x2x8x8xf32>) outs(%86 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%75 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.divf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_50 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_51 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %89 = tensor.empty() : tensor<4x8x4xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %91 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%90 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_52 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<2x2x8x4xf32>) outs(%61 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_54 = tensor.collapse_shape %transposed_53 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_55 = linalg.transpose ins(%arg7 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %92 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %93 = linalg.batch_matmul ins(%collapsed_54, %92 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %94 = tensor.empty() : tensor<8x16xf32>
    %transposed_56 = linalg.transpose ins(%arg8 : tensor<16x8xf32>) outs(%94 : tensor<8x16xf32>) permutation = [1, 0] 
    %95 = tensor.empty() : tensor<2x8x16xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%95 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %98 = linalg.batch_matmul ins(%48, %96 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%97 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg9 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.addf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x16xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.mulf %in, %cst_9 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %128 : f32
    } -> tensor<2x8x16xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_5 : f64 to f32
      %129 = arith.mulf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x16xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %102 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.addf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x16xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_4 : f64 to f32
      %129 = arith.mulf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x16xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.tanh %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %cst_10 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %106 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%95 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.mulf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x16xf32>
    %108 = tensor.empty() : tensor<16x8xf32>
    %transposed_57 = linalg.transpose ins(%arg10 : tensor<8x16xf32>) outs(%108 : tensor<16x8xf32>) permutation = [1, 0] 
    %109 = tensor.empty() : tensor<2x16x8xf32>
    %110 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<16x8xf32>) outs(%109 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %111 = linalg.batch_matmul ins(%107, %110 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %arg11 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.addf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %112 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.addf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %1 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.addf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x8x8xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_8 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_58 = tensor.collapse_shape %116 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_58 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %117 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.subf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %118 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.mulf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x8x8xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_8 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_6 : f64 to f32
      %129 = arith.addf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x8x1xf32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.rsqrt %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_59 = tensor.collapse_shape %123 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_59 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %124 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.mulf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %arg12 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.mulf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %arg13 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %128 = arith.addf %in, %in_60 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    return %127 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_4_torch.float32: "0x0400000000000000000000000000803F0000803FA46A573F57D6233C41510A3FB9FC7F3FB7C7683F3ED4A33C3311D5BEE5F27F3FC381103E1FB9F53C26707DBF83E27F3FCFBD41BFDBCB233D305527BF94CB7F3F107C75BFF4B64C3D2C3C913E19AE7F3F8C0F8FBED19C753DB8CD753F128A7F3F4630283F323E8F3DBDFF403F815F7F3F95467D3F50AAA33DF6FD14BE652E7F3F3201D33E3E12B83DD53F69BFC2F67E3FF8440BBF7675CC3D64CD56BF98B87E3F5CFF7FBF72D3E03D7205913BE8737E3FD85C09BFAC2BF53DD006583FB5287E3F2220D73ED0BE043E6F4E683F00D77D3F72987D3F64E40E3ED7040C3ECC7E7D3F4479263F4F06193EE87A42BF1A207D3F"
    }
  }
#-}

