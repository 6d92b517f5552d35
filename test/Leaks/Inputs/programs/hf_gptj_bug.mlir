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
#map14 = affine_map<(d0, d1, d2) -> (0, d1)>
#map15 = affine_map<(d0, d1, d2) -> (d2)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
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
    %cst_2 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_3 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.79788456080286541 : f64
    %cst_6 = arith.constant 4.471500e-02 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_16_4_torch.float32> : tensor<16x4xf32>
    %cst_9 = arith.constant 8.000000e+00 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %cst_12 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %129 = arith.index_cast %in : i64 to index
      %130 = linalg.index 2 : index
      %131 = arith.cmpi slt, %129, %c32 : index
      cf.assert %131, "index must be smaller than dim size"
      %132 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %132, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%129, %130] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %129 = linalg.index 0 : index
      %130 = arith.index_cast %129 : index to i64
      linalg.yield %130 : i64
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
      %129 = arith.subi %in, %c1_i64 : i64
      linalg.yield %129 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_13 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_14, %extracted_slice_13 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_64: i64, %out: i64):
      %129 = arith.subi %in, %in_64 : i64
      linalg.yield %129 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %129 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %129 : i1
    } -> tensor<2x8xi1>
    %expanded_15 = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_16 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %129 = arith.cmpi sle, %in, %in_64 : i64
      linalg.yield %129 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_15, %cst_12 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_64: i1, %in_65: i64, %out: i64):
      %129 = arith.extui %in_64 : i1 to i64
      %130 = arith.select %in, %129, %in_65 : i64
      linalg.yield %130 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %129 = arith.addi %in, %out : i64
      linalg.yield %129 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %129 = linalg.index 0 : index
      %130 = arith.index_cast %129 : index to i64
      linalg.yield %130 : i64
    } -> tensor<2xi64>
    %expanded_17 = tensor.expand_shape %18 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_64: i64, %out: i64):
      %129 = arith.cmpi slt, %in, %c0_i64 : i64
      %130 = arith.addi %in, %c2_i64 : i64
      %131 = arith.select %129, %130, %in : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.cmpi slt, %in_64, %c0_i64 : i64
      %134 = arith.addi %in_64, %c8_i64 : i64
      %135 = arith.select %133, %134, %in_64 : i64
      %136 = arith.index_cast %135 : i64 to index
      %extracted = tensor.extract %5[%132, %136] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_18 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_19 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %20 = tensor.empty() : tensor<2x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %129 = arith.cmpi sle, %in, %in_64 : i64
      linalg.yield %129 : i1
    } -> tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %21 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %129 = arith.ori %in, %in_64 : i1
      linalg.yield %129 : i1
    } -> tensor<2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_64: i64, %out: i64):
      %129 = arith.subi %in, %in_64 : i64
      linalg.yield %129 : i64
    } -> tensor<2x8x8xi64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %129 = math.absi %in : i64
      linalg.yield %129 : i64
    } -> tensor<2x8x8xi64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %129 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %129 : i1
    } -> tensor<2x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %129 = arith.ori %in, %in_64 : i1
      linalg.yield %129 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %26 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %129 = arith.andi %in, %in_64 : i1
      linalg.yield %129 : i1
    } -> tensor<2x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_64: i64, %out: i64):
      %129 = arith.cmpi slt, %in, %c0_i64 : i64
      %130 = arith.addi %in, %c2_i64 : i64
      %131 = arith.select %129, %130, %in : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.cmpi slt, %in_64, %c0_i64 : i64
      %134 = arith.addi %in_64, %c8_i64 : i64
      %135 = arith.select %133, %134, %in_64 : i64
      %136 = arith.index_cast %135 : i64 to index
      %extracted = tensor.extract %16[%132, %136] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_20 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_21 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_21 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %129 = arith.cmpi eq, %in, %in_64 : i64
      linalg.yield %129 : i1
    } -> tensor<2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %129 = arith.andi %in, %in_64 : i1
      linalg.yield %129 : i1
    } -> tensor<2x8x8xi1>
    %expanded_22 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %31 = tensor.empty() : tensor<2x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %cst_4, %cst_1 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_64: f32, %in_65: f32, %out: f32):
      %129 = arith.select %in, %in_64, %in_65 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x8x8xf32>
    %33 = tensor.empty() : tensor<1x8x4xf32>
    %34 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8xi64>) outs(%33 : tensor<1x8x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %129 = arith.cmpi slt, %in, %c0_i64 : i64
      %130 = arith.addi %in, %c16_i64 : i64
      %131 = arith.select %129, %130, %in : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = linalg.index 2 : index
      %extracted = tensor.extract %cst_8[%132, %133] : tensor<16x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x4xf32>
    %extracted_slice_23 = tensor.extract_slice %34[0, 0, 0] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %extracted_slice_24 = tensor.extract_slice %34[0, 0, 2] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %35 = tensor.empty() : tensor<2x8x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_9 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.subf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %40 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.mulf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_9 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_7 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_25 = tensor.collapse_shape %45 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_25 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %46 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.mulf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg2 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.mulf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.addf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %50 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %51 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %53 = linalg.batch_matmul ins(%49, %51 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_26 = tensor.expand_shape %53 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_27 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %54 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %55 = linalg.batch_matmul ins(%49, %54 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_28 = tensor.expand_shape %55 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_29 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %56 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %57 = linalg.batch_matmul ins(%49, %56 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_30 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %58 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x8x2x4xf32>) outs(%58 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %59 = tensor.empty() : tensor<1x8x1x2x2xf32>
    %expanded_32 = tensor.expand_shape %extracted_slice_23 [[0], [1], [2, 3]] output_shape [1, 8, 1, 2] : tensor<1x8x2xf32> into tensor<1x8x1x2xf32>
    %60 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<1x8x1x2xf32>) outs(%59 : tensor<1x8x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x1x2x2xf32>
    %collapsed_33 = tensor.collapse_shape %60 [[0], [1], [2], [3, 4]] : tensor<1x8x1x2x2xf32> into tensor<1x8x1x4xf32>
    %expanded_34 = tensor.expand_shape %extracted_slice_24 [[0], [1], [2, 3]] output_shape [1, 8, 1, 2] : tensor<1x8x2xf32> into tensor<1x8x1x2xf32>
    %61 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<1x8x1x2xf32>) outs(%59 : tensor<1x8x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x1x2x2xf32>
    %collapsed_35 = tensor.collapse_shape %61 [[0], [1], [2], [3, 4]] : tensor<1x8x1x2x2xf32> into tensor<1x8x1x4xf32>
    %62 = tensor.empty() : tensor<2x8x2x4xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %collapsed_35 : tensor<2x8x2x4xf32>, tensor<1x8x1x4xf32>) outs(%62 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.mulf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x2x4xf32>
    %extracted_slice_36 = tensor.extract_slice %expanded_28[0, 0, 0, 0] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x4xf32> to tensor<2x8x2x2xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_28[0, 0, 0, 1] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x4xf32> to tensor<2x8x2x2xf32>
    %64 = tensor.empty() : tensor<2x8x2x2xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<2x8x2x2xf32>) outs(%64 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.negf %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x2x2xf32>
    %expanded_38 = tensor.expand_shape %65 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 2, 1] : tensor<2x8x2x2xf32> into tensor<2x8x2x2x1xf32>
    %expanded_39 = tensor.expand_shape %extracted_slice_36 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 2, 1] : tensor<2x8x2x2xf32> into tensor<2x8x2x2x1xf32>
    %concat_40 = tensor.concat dim(4) %expanded_38, %expanded_39 : (tensor<2x8x2x2x1xf32>, tensor<2x8x2x2x1xf32>) -> tensor<2x8x2x2x2xf32>
    %collapsed_41 = tensor.collapse_shape %concat_40 [[0], [1], [2], [3, 4]] : tensor<2x8x2x2x2xf32> into tensor<2x8x2x4xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_41, %collapsed_33 : tensor<2x8x2x4xf32>, tensor<1x8x1x4xf32>) outs(%62 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.mulf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x2x4xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%62 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.addf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x2x4xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %collapsed_35 : tensor<2x8x2x4xf32>, tensor<1x8x1x4xf32>) outs(%62 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.mulf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x2x4xf32>
    %extracted_slice_42 = tensor.extract_slice %expanded_26[0, 0, 0, 0] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x4xf32> to tensor<2x8x2x2xf32>
    %extracted_slice_43 = tensor.extract_slice %expanded_26[0, 0, 0, 1] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x4xf32> to tensor<2x8x2x2xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43 : tensor<2x8x2x2xf32>) outs(%64 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.negf %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x2x2xf32>
    %expanded_44 = tensor.expand_shape %69 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 2, 1] : tensor<2x8x2x2xf32> into tensor<2x8x2x2x1xf32>
    %expanded_45 = tensor.expand_shape %extracted_slice_42 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 2, 1] : tensor<2x8x2x2xf32> into tensor<2x8x2x2x1xf32>
    %concat_46 = tensor.concat dim(4) %expanded_44, %expanded_45 : (tensor<2x8x2x2x1xf32>, tensor<2x8x2x2x1xf32>) -> tensor<2x8x2x2x2xf32>
    %collapsed_47 = tensor.collapse_shape %concat_46 [[0], [1], [2], [3, 4]] : tensor<2x8x2x2x2xf32> into tensor<2x8x2x4xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_47, %collapsed_33 : tensor<2x8x2x4xf32>, tensor<1x8x1x4xf32>) outs(%62 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.mulf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x2x4xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %70 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%62 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.addf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x2x4xf32>
    %transposed_48 = linalg.transpose ins(%71 : tensor<2x8x2x4xf32>) outs(%58 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %72 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_49 = linalg.transpose ins(%67 : tensor<2x8x2x4xf32>) outs(%72 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_50 = tensor.collapse_shape %transposed_48 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_51 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %73 = tensor.empty() : tensor<4x8x8xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %75 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%74 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_52 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %76 = tensor.empty() : tensor<2x2x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<2x2x8x8xf32>) outs(%76 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %cst_10 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x8xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %32 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%76 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.addf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x8xf32>
    %79 = tensor.empty() : tensor<2x2x8xi64>
    %80 = linalg.fill ins(%c0_i64 : i64) outs(%79 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %81 = tensor.empty() : tensor<2x2x8xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %83:2 = linalg.generic {indexing_maps = [#map12, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<2x2x8x8xf32>) outs(%82, %80 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_64: i64):
      %129 = linalg.index 3 : index
      %130 = arith.index_cast %129 : index to i64
      %131 = arith.maximumf %in, %out : f32
      %132 = arith.cmpf ogt, %in, %out : f32
      %133 = arith.select %132, %130, %out_64 : i64
      linalg.yield %131, %133 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_53 = tensor.expand_shape %83#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_53 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%76 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.subf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x2x8x8xf32>) outs(%76 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.exp %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x8xf32>
    %86 = tensor.empty() : tensor<2x2x8x1xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x2x8x8xf32>) outs(%87 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%76 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.divf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_54 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_55 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %90 = tensor.empty() : tensor<4x8x4xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %92 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%91 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_56 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x2x8x4xf32>) outs(%62 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_58 = tensor.collapse_shape %transposed_57 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_59 = linalg.transpose ins(%arg7 : tensor<8x8xf32>) outs(%50 : tensor<8x8xf32>) permutation = [1, 0] 
    %93 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %94 = linalg.batch_matmul ins(%collapsed_58, %93 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %95 = tensor.empty() : tensor<8x16xf32>
    %transposed_60 = linalg.transpose ins(%arg8 : tensor<16x8xf32>) outs(%95 : tensor<8x16xf32>) permutation = [1, 0] 
    %96 = tensor.empty() : tensor<2x8x16xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<8x16xf32>) outs(%96 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%96 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %99 = linalg.batch_matmul ins(%49, %97 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%98 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %arg9 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%96 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.addf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x8x16xf32>) outs(%96 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %cst_10 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x16xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x8x16xf32>) outs(%96 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<2x8x16xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x16xf32>) outs(%96 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_6 : f64 to f32
      %130 = arith.mulf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x16xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %103 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%96 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.addf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x16xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x16xf32>) outs(%96 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_5 : f64 to f32
      %130 = arith.mulf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x8x16xf32>) outs(%96 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.tanh %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x8x16xf32>) outs(%96 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %cst_11 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %107 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%96 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.mulf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x16xf32>
    %109 = tensor.empty() : tensor<16x8xf32>
    %transposed_61 = linalg.transpose ins(%arg10 : tensor<8x16xf32>) outs(%109 : tensor<16x8xf32>) permutation = [1, 0] 
    %110 = tensor.empty() : tensor<2x16x8xf32>
    %111 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<16x8xf32>) outs(%110 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %112 = linalg.batch_matmul ins(%108, %111 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg11 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.addf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %113 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.addf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %1 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.addf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_9 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_62 = tensor.collapse_shape %117 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_62 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %118 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.subf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %119 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.mulf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_9 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_7 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x8x1xf32>) outs(%35 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_63 = tensor.collapse_shape %124 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_63 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %125 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.mulf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %arg12 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.mulf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg13 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %129 = arith.addf %in, %in_64 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    return %128 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_4_torch.float32: "0x0400000000000000000000000000803F0000803FA46A573F57D6233C41510A3FB9FC7F3FB7C7683F3ED4A33C3311D5BEE5F27F3FC381103E1FB9F53C26707DBF83E27F3FCFBD41BFDBCB233D305527BF94CB7F3F107C75BFF4B64C3D2C3C913E19AE7F3F8C0F8FBED19C753DB8CD753F128A7F3F4630283F323E8F3DBDFF403F815F7F3F95467D3F50AAA33DF6FD14BE652E7F3F3201D33E3E12B83DD53F69BFC2F67E3FF8440BBF7675CC3D64CD56BF98B87E3F5CFF7FBF72D3E03D7205913BE8737E3FD85C09BFAC2BF53DD006583FB5287E3F2220D73ED0BE043E6F4E683F00D77D3F72987D3F64E40E3ED7040C3ECC7E7D3F4479263F4F06193EE87A42BF1A207D3F"
    }
  }
#-}

