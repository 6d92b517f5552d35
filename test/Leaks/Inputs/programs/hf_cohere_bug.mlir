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
#map14 = affine_map<(d0, d1, d2) -> (d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<16x8xf32>, %arg7: tensor<16x8xf32>, %arg8: tensor<8x16xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_4 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c32 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%130, %131] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i64
      linalg.yield %131 : i64
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
      %130 = arith.subi %in, %c1_i64 : i64
      linalg.yield %130 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_11 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %130 = arith.subi %in, %in_58 : i64
      linalg.yield %130 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %130 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %130 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_58: i64, %out: i1):
      %130 = arith.cmpi sle, %in, %in_58 : i64
      linalg.yield %130 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_10 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_58: i1, %in_59: i64, %out: i64):
      %130 = arith.extui %in_58 : i1 to i64
      %131 = arith.select %in, %130, %in_59 : i64
      linalg.yield %131 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %130 = arith.addi %in, %out : i64
      linalg.yield %130 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i64
      linalg.yield %131 : i64
    } -> tensor<2xi64>
    %expanded_14 = tensor.expand_shape %18 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %130 = arith.cmpi slt, %in, %c0_i64 : i64
      %131 = arith.addi %in, %c2_i64 : i64
      %132 = arith.select %130, %131, %in : i64
      %133 = arith.index_cast %132 : i64 to index
      %134 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %135 = arith.addi %in_58, %c8_i64 : i64
      %136 = arith.select %134, %135, %in_58 : i64
      %137 = arith.index_cast %136 : i64 to index
      %extracted = tensor.extract %5[%133, %137] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_15 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_16 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %20 = tensor.empty() : tensor<2x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_58: i64, %out: i1):
      %130 = arith.cmpi sle, %in, %in_58 : i64
      linalg.yield %130 : i1
    } -> tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %21 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_58: i1, %out: i1):
      %130 = arith.ori %in, %in_58 : i1
      linalg.yield %130 : i1
    } -> tensor<2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %130 = arith.subi %in, %in_58 : i64
      linalg.yield %130 : i64
    } -> tensor<2x8x8xi64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %130 = math.absi %in : i64
      linalg.yield %130 : i64
    } -> tensor<2x8x8xi64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %130 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %130 : i1
    } -> tensor<2x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_58: i1, %out: i1):
      %130 = arith.ori %in, %in_58 : i1
      linalg.yield %130 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %26 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_58: i1, %out: i1):
      %130 = arith.andi %in, %in_58 : i1
      linalg.yield %130 : i1
    } -> tensor<2x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %130 = arith.cmpi slt, %in, %c0_i64 : i64
      %131 = arith.addi %in, %c2_i64 : i64
      %132 = arith.select %130, %131, %in : i64
      %133 = arith.index_cast %132 : i64 to index
      %134 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %135 = arith.addi %in_58, %c8_i64 : i64
      %136 = arith.select %134, %135, %in_58 : i64
      %137 = arith.index_cast %136 : i64 to index
      %extracted = tensor.extract %16[%133, %137] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_17 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_18 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_58: i64, %out: i1):
      %130 = arith.cmpi eq, %in, %in_58 : i64
      linalg.yield %130 : i1
    } -> tensor<2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_58: i1, %out: i1):
      %130 = arith.andi %in, %in_58 : i1
      linalg.yield %130 : i1
    } -> tensor<2x8x8xi1>
    %expanded_19 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %31 = tensor.empty() : tensor<2x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %cst_5, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_58: f32, %in_59: f32, %out: f32):
      %130 = arith.select %in, %in_58, %in_59 : f32
      linalg.yield %130 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_20 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %33 = tensor.empty() : tensor<1x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x8x1xi64>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.sitofp %in : i64 to f32
      linalg.yield %130 : f32
    } -> tensor<1x8x1xf32>
    %35 = tensor.empty() : tensor<1x8x2xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %cst_7 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%35 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.mulf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<1x8x2xf32>
    %37 = tensor.empty() : tensor<1x8x2x2xf32>
    %38 = linalg.generic {indexing_maps = [#map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x8x2xf32>) outs(%37 : tensor<1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x2x2xf32>
    %collapsed = tensor.collapse_shape %38 [[0], [1], [2, 3]] : tensor<1x8x2x2xf32> into tensor<1x8x4xf32>
    %39 = tensor.empty() : tensor<1x8x4xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8x4xf32>) outs(%39 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.cos %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8x4xf32>) outs(%39 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.sin %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x8x4xf32>
    %42 = tensor.empty() : tensor<2x8x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %45 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.subf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %130 : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47 : tensor<2x8x8xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_6 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %51 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.mulf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %52 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.mulf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x8xf32>
    %54 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%54 : tensor<8x8xf32>) permutation = [1, 0] 
    %55 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %57 = linalg.batch_matmul ins(%53, %55 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%56 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_21 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %58 = tensor.empty() : tensor<8x4xf32>
    %transposed_22 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%58 : tensor<8x4xf32>) permutation = [1, 0] 
    %59 = tensor.empty() : tensor<2x8x4xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<8x4xf32>) outs(%59 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%59 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %62 = linalg.batch_matmul ins(%53, %60 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%61 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_23 = tensor.expand_shape %62 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_24 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%58 : tensor<8x4xf32>) permutation = [1, 0] 
    %63 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x4xf32>) outs(%59 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %64 = linalg.batch_matmul ins(%53, %63 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%61 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_25 = tensor.expand_shape %64 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %65 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_26 = linalg.transpose ins(%expanded_21 : tensor<2x8x2x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %66 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_23 : tensor<2x8x1x4xf32>) outs(%66 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%expanded_25 : tensor<2x8x1x4xf32>) outs(%66 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_29 = tensor.expand_shape %40 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_30 = tensor.expand_shape %41 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_29 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.mulf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 2] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_26[0, 0, 0, 1] [2, 2, 8, 2] [1, 1, 1, 2] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %68 = tensor.empty() : tensor<2x2x8x2xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x2x8x2xf32>) outs(%68 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.negf %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x8x2xf32>
    %expanded_33 = tensor.expand_shape %69 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x2x1xf32>
    %expanded_34 = tensor.expand_shape %extracted_slice_31 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x2x1xf32>
    %concat_35 = tensor.concat dim(4) %expanded_33, %expanded_34 : (tensor<2x2x8x2x1xf32>, tensor<2x2x8x2x1xf32>) -> tensor<2x2x8x2x2xf32>
    %collapsed_36 = tensor.collapse_shape %concat_35 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x2xf32> into tensor<2x2x8x4xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_36, %expanded_30 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.mulf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x8x4xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%65 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.addf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x8x4xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27, %expanded_29 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%66 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.mulf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_27[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 2] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_27[0, 0, 0, 1] [2, 1, 8, 2] [1, 1, 1, 2] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %73 = tensor.empty() : tensor<2x1x8x2xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<2x1x8x2xf32>) outs(%73 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.negf %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x1x8x2xf32>
    %expanded_39 = tensor.expand_shape %74 [[0], [1], [2], [3, 4]] output_shape [2, 1, 8, 2, 1] : tensor<2x1x8x2xf32> into tensor<2x1x8x2x1xf32>
    %expanded_40 = tensor.expand_shape %extracted_slice_37 [[0], [1], [2], [3, 4]] output_shape [2, 1, 8, 2, 1] : tensor<2x1x8x2xf32> into tensor<2x1x8x2x1xf32>
    %concat_41 = tensor.concat dim(4) %expanded_39, %expanded_40 : (tensor<2x1x8x2x1xf32>, tensor<2x1x8x2x1xf32>) -> tensor<2x1x8x2x2xf32>
    %collapsed_42 = tensor.collapse_shape %concat_41 [[0], [1], [2], [3, 4]] : tensor<2x1x8x2x2xf32> into tensor<2x1x8x4xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_42, %expanded_30 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%66 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.mulf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x1x8x4xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%66 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.addf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x1x8x4xf32>
    %77 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %78 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x1x8x4xf32>) outs(%77 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed_43 = tensor.collapse_shape %78 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %79 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<2x1x8x4xf32>) outs(%77 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %80 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_44 = linalg.transpose ins(%collapsed_43 : tensor<2x2x8x4xf32>) outs(%80 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_45 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %81 = tensor.empty() : tensor<4x8x8xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %83 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%82 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_47 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %84 = tensor.empty() : tensor<2x2x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x2x8x8xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.mulf %in, %cst_9 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %32 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.addf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x8x8xf32>
    %87 = tensor.empty() : tensor<2x2x8xi64>
    %88 = linalg.fill ins(%c0_i64 : i64) outs(%87 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %89 = tensor.empty() : tensor<2x2x8xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %91:2 = linalg.generic {indexing_maps = [#map12, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<2x2x8x8xf32>) outs(%90, %88 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_58: i64):
      %130 = linalg.index 3 : index
      %131 = arith.index_cast %130 : index to i64
      %132 = arith.maximumf %in, %out : f32
      %133 = arith.cmpf ogt, %in, %out : f32
      %134 = arith.select %133, %131, %out_58 : i64
      linalg.yield %132, %134 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_48 = tensor.expand_shape %91#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %expanded_48 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.subf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x2x8x8xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.exp %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x8x8xf32>
    %94 = tensor.empty() : tensor<2x2x8x1xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map12, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<2x2x8x8xf32>) outs(%95 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %96 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%84 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.divf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_49 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_50 = tensor.collapse_shape %79 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %98 = tensor.empty() : tensor<4x8x4xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %100 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%99 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_51 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %101 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x2x8x4xf32>) outs(%101 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_53 = tensor.collapse_shape %transposed_52 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_54 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%54 : tensor<8x8xf32>) permutation = [1, 0] 
    %102 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %103 = linalg.batch_matmul ins(%collapsed_53, %102 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%56 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %104 = tensor.empty() : tensor<8x16xf32>
    %transposed_55 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%104 : tensor<8x16xf32>) permutation = [1, 0] 
    %105 = tensor.empty() : tensor<2x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<8x16xf32>) outs(%105 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%105 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %108 = linalg.batch_matmul ins(%53, %106 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%107 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x16xf32>) outs(%105 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.negf %in : f32
      %131 = math.exp %130 : f32
      %132 = arith.addf %131, %cst_1 : f32
      %133 = arith.divf %cst_1, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x16xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %108 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%105 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.mulf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x16xf32>
    %transposed_56 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%104 : tensor<8x16xf32>) permutation = [1, 0] 
    %111 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<8x16xf32>) outs(%105 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %112 = linalg.batch_matmul ins(%53, %111 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%107 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%105 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.mulf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x16xf32>
    %114 = tensor.empty() : tensor<16x8xf32>
    %transposed_57 = linalg.transpose ins(%arg8 : tensor<8x16xf32>) outs(%114 : tensor<16x8xf32>) permutation = [1, 0] 
    %115 = tensor.empty() : tensor<2x16x8xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<16x8xf32>) outs(%115 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %117 = linalg.batch_matmul ins(%113, %116 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%56 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %103 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.addf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %117 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.addf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x8x8xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %121 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.subf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %130 : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x8x8xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_6 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %127 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.mulf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x8xf32>
    %129 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %128 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %130 = arith.mulf %in, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x8xf32>
    return %129 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F215DB93A"
    }
  }
#-}

