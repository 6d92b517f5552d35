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
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
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
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant dense<0> : tensor<i64>
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
    %extracted_slice_10 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11, %extracted_slice_10 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %129 = arith.subi %in, %in_54 : i64
      linalg.yield %129 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %129 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %129 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %129 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %129 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_9 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_54: i1, %in_55: i64, %out: i64):
      %129 = arith.extui %in_54 : i1 to i64
      %130 = arith.select %in, %129, %in_55 : i64
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
    %expanded_13 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %129 = arith.cmpi slt, %in, %c0_i64 : i64
      %130 = arith.addi %in, %c2_i64 : i64
      %131 = arith.select %129, %130, %in : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %134 = arith.addi %in_54, %c8_i64 : i64
      %135 = arith.select %133, %134, %in_54 : i64
      %136 = arith.index_cast %135 : i64 to index
      %extracted = tensor.extract %5[%132, %136] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %129 = arith.cmpi slt, %in, %c0_i64 : i64
      %130 = arith.addi %in, %c2_i64 : i64
      %131 = arith.select %129, %130, %in : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %134 = arith.addi %in_54, %c8_i64 : i64
      %135 = arith.select %133, %134, %in_54 : i64
      %136 = arith.index_cast %135 : i64 to index
      %extracted = tensor.extract %5[%132, %136] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %129 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %129 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %24 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %129 = arith.andi %in, %in_54 : i1
      linalg.yield %129 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %129 = arith.cmpi slt, %in, %c0_i64 : i64
      %130 = arith.addi %in, %c2_i64 : i64
      %131 = arith.select %129, %130, %in : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %134 = arith.addi %in_54, %c8_i64 : i64
      %135 = arith.select %133, %134, %in_54 : i64
      %136 = arith.index_cast %135 : i64 to index
      %extracted = tensor.extract %16[%132, %136] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %129 = arith.cmpi slt, %in, %c0_i64 : i64
      %130 = arith.addi %in, %c2_i64 : i64
      %131 = arith.select %129, %130, %in : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %134 = arith.addi %in_54, %c8_i64 : i64
      %135 = arith.select %133, %134, %in_54 : i64
      %136 = arith.index_cast %135 : i64 to index
      %extracted = tensor.extract %16[%132, %136] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %129 = arith.cmpi eq, %in, %in_54 : i64
      linalg.yield %129 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %129 = arith.andi %in, %in_54 : i1
      linalg.yield %129 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = tensor.empty() : tensor<2x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %129 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %32 = tensor.empty() : tensor<1x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x8x1xi64>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %129 = arith.sitofp %in : i64 to f32
      linalg.yield %129 : f32
    } -> tensor<1x8x1xf32>
    %34 = tensor.empty() : tensor<1x8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_6 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%34 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x2xf32>
    %36 = tensor.empty() : tensor<1x8x2x2xf32>
    %37 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x8x2xf32>) outs(%36 : tensor<1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x2x2xf32>
    %collapsed = tensor.collapse_shape %37 [[0], [1], [2, 3]] : tensor<1x8x2x2xf32> into tensor<1x8x4xf32>
    %38 = tensor.empty() : tensor<1x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8x4xf32>) outs(%38 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.cos %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x4xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8x4xf32>) outs(%38 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.sin %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x8x4xf32>
    %41 = tensor.empty() : tensor<2x8x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %44 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.subf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_5 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %50 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %51 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %53 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%53 : tensor<8x8xf32>) permutation = [1, 0] 
    %54 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %56 = linalg.batch_matmul ins(%52, %54 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_17 = tensor.expand_shape %56 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %57 = tensor.empty() : tensor<8x4xf32>
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%57 : tensor<8x4xf32>) permutation = [1, 0] 
    %58 = tensor.empty() : tensor<2x8x4xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<8x4xf32>) outs(%58 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%58 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %61 = linalg.batch_matmul ins(%52, %59 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%60 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_19 = tensor.expand_shape %61 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%57 : tensor<8x4xf32>) permutation = [1, 0] 
    %62 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x4xf32>) outs(%58 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %63 = linalg.batch_matmul ins(%52, %62 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%60 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_21 = tensor.expand_shape %63 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %64 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_17 : tensor<2x8x2x4xf32>) outs(%64 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %65 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_19 : tensor<2x8x1x4xf32>) outs(%65 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%expanded_21 : tensor<2x8x1x4xf32>) outs(%65 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %39 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_26 = tensor.expand_shape %40 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_25 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%64 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 2] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_22[0, 0, 0, 1] [2, 2, 8, 2] [1, 1, 1, 2] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %67 = tensor.empty() : tensor<2x2x8x2xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x2x8x2xf32>) outs(%67 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.negf %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x2xf32>
    %expanded_29 = tensor.expand_shape %68 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x2x1xf32>
    %expanded_30 = tensor.expand_shape %extracted_slice_27 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x2x1xf32>
    %concat_31 = tensor.concat dim(4) %expanded_29, %expanded_30 : (tensor<2x2x8x2x1xf32>, tensor<2x2x8x2x1xf32>) -> tensor<2x2x8x2x2xf32>
    %collapsed_32 = tensor.collapse_shape %concat_31 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x2xf32> into tensor<2x2x8x4xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32, %expanded_26 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%64 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x4xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%64 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x4xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_25 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%65 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 2] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_23[0, 0, 0, 1] [2, 1, 8, 2] [1, 1, 1, 2] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %72 = tensor.empty() : tensor<2x1x8x2xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<2x1x8x2xf32>) outs(%72 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.negf %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x8x2xf32>
    %expanded_35 = tensor.expand_shape %73 [[0], [1], [2], [3, 4]] output_shape [2, 1, 8, 2, 1] : tensor<2x1x8x2xf32> into tensor<2x1x8x2x1xf32>
    %expanded_36 = tensor.expand_shape %extracted_slice_33 [[0], [1], [2], [3, 4]] output_shape [2, 1, 8, 2, 1] : tensor<2x1x8x2xf32> into tensor<2x1x8x2x1xf32>
    %concat_37 = tensor.concat dim(4) %expanded_35, %expanded_36 : (tensor<2x1x8x2x1xf32>, tensor<2x1x8x2x1xf32>) -> tensor<2x1x8x2x2xf32>
    %collapsed_38 = tensor.collapse_shape %concat_37 [[0], [1], [2], [3, 4]] : tensor<2x1x8x2x2xf32> into tensor<2x1x8x4xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_38, %expanded_26 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%65 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x8x4xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%65 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x8x4xf32>
    %76 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %77 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x1x8x4xf32>) outs(%76 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed_39 = tensor.collapse_shape %77 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %78 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<2x1x8x4xf32>) outs(%76 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %79 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_40 = linalg.transpose ins(%collapsed_39 : tensor<2x2x8x4xf32>) outs(%79 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_41 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %80 = tensor.empty() : tensor<4x8x8xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %82 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%81 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_43 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %83 = tensor.empty() : tensor<2x2x8x8xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x2x8x8xf32>) outs(%83 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %cst_8 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map23, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%83 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x8xf32>
    %86 = tensor.empty() : tensor<2x2x8xi64>
    %87 = linalg.fill ins(%c0_i64 : i64) outs(%86 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %88 = tensor.empty() : tensor<2x2x8xf32>
    %89 = linalg.fill ins(%cst_0 : f32) outs(%88 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %90:2 = linalg.generic {indexing_maps = [#map12, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x2x8x8xf32>) outs(%89, %87 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %129 = linalg.index 3 : index
      %130 = arith.index_cast %129 : index to i64
      %131 = arith.maximumf %in, %out : f32
      %132 = arith.cmpf ogt, %in, %out : f32
      %133 = arith.select %132, %130, %out_54 : i64
      linalg.yield %131, %133 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_44 = tensor.expand_shape %90#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %expanded_44 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%83 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.subf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<2x2x8x8xf32>) outs(%83 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.exp %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x8xf32>
    %93 = tensor.empty() : tensor<2x2x8x1xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%92 : tensor<2x2x8x8xf32>) outs(%94 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %95 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%83 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.divf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_45 = tensor.collapse_shape %96 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_46 = tensor.collapse_shape %78 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %97 = tensor.empty() : tensor<4x8x4xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %99 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%98 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_47 = tensor.expand_shape %99 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %100 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<2x2x8x4xf32>) outs(%100 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_49 = tensor.collapse_shape %transposed_48 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_50 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%53 : tensor<8x8xf32>) permutation = [1, 0] 
    %101 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %102 = linalg.batch_matmul ins(%collapsed_49, %101 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %103 = tensor.empty() : tensor<8x16xf32>
    %transposed_51 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%103 : tensor<8x16xf32>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<2x8x16xf32>
    %105 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<8x16xf32>) outs(%104 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%104 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %107 = linalg.batch_matmul ins(%52, %105 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%106 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x8x16xf32>) outs(%104 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.negf %in : f32
      %130 = math.exp %129 : f32
      %131 = arith.addf %130, %cst_1 : f32
      %132 = arith.divf %cst_1, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x16xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %107 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%104 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x16xf32>
    %transposed_52 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%103 : tensor<8x16xf32>) permutation = [1, 0] 
    %110 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<8x16xf32>) outs(%104 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %111 = linalg.batch_matmul ins(%52, %110 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%106 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%104 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x16xf32>
    %113 = tensor.empty() : tensor<16x8xf32>
    %transposed_53 = linalg.transpose ins(%arg8 : tensor<8x16xf32>) outs(%113 : tensor<16x8xf32>) permutation = [1, 0] 
    %114 = tensor.empty() : tensor<2x16x8xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<16x8xf32>) outs(%114 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %116 = linalg.batch_matmul ins(%112, %115 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %102 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %116 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.addf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %120 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.subf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_5 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %126 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    %128 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %127 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %129 = arith.mulf %in, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x8xf32>
    return %128 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F215DB93A"
    }
  }
#-}

