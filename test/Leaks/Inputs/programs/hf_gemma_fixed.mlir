#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<16x8xf32>, %arg7: tensor<16x8xf32>, %arg8: tensor<8x16xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_10 = arith.constant dense<2.82842708> : tensor<f32>
    %cst_11 = arith.constant 8.000000e+00 : f32
    %cst_12 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %132 = arith.index_cast %in : i64 to index
      %133 = linalg.index 2 : index
      %134 = arith.cmpi slt, %132, %c32 : index
      cf.assert %134, "index must be smaller than dim size"
      %135 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %135, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%132, %133] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_10 : tensor<2x8x8xf32>, tensor<f32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.mulf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<8xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %132 = linalg.index 0 : index
      %133 = arith.index_cast %132 : index to i64
      linalg.yield %133 : i64
    } -> tensor<8xi64>
    %5 = tensor.empty() : tensor<2x8xi64>
    %6 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8xi64>) outs(%5 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8xi64>
    %extracted_slice = tensor.extract_slice %6[0, 0] [2, 1] [1, 1] : tensor<2x8xi64> to tensor<2x1xi64>
    %7 = tensor.empty() : tensor<2x1xi64>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%7 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %132 = arith.subi %in, %c1_i64 : i64
      linalg.yield %132 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %8, %6 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_13 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_14, %extracted_slice_13 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%5 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %132 = arith.subi %in, %in_51 : i64
      linalg.yield %132 : i64
    } -> tensor<2x8xi64>
    %10 = tensor.empty() : tensor<2x8xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x8xi64>) outs(%10 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %132 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %132 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %11 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_15 = tensor.expand_shape %4 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %12 = tensor.empty() : tensor<8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %4 : tensor<8x1xi64>, tensor<8xi64>) outs(%12 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %132 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %132 : i1
    } -> tensor<8x8xi1>
    %14 = tensor.empty() : tensor<2x8x8xi64>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %expanded, %cst_12 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%14 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_51: i1, %in_52: i64, %out: i64):
      %132 = arith.extui %in_51 : i1 to i64
      %133 = arith.select %in, %132, %in_52 : i64
      linalg.yield %133 : i64
    } -> tensor<2x8x8xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %17 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%15 : tensor<2x8x8xi64>) outs(%16 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %132 = arith.addi %in, %out : i64
      linalg.yield %132 : i64
    } -> tensor<2x8xi64>
    %18 = tensor.empty() : tensor<2xi64>
    %19 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%18 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %132 = linalg.index 0 : index
      %133 = arith.index_cast %132 : index to i64
      linalg.yield %133 : i64
    } -> tensor<2xi64>
    %expanded_16 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_17 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_18 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %20 = tensor.empty() : tensor<2x1x8x1xi64>
    %21 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%20 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %132 = arith.cmpi slt, %in, %c0_i64 : i64
      %133 = arith.addi %in, %c2_i64 : i64
      %134 = arith.select %132, %133, %in : i64
      %135 = arith.index_cast %134 : i64 to index
      %136 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %137 = arith.addi %in_51, %c8_i64 : i64
      %138 = arith.select %136, %137, %in_51 : i64
      %139 = arith.index_cast %138 : i64 to index
      %extracted = tensor.extract %6[%135, %139] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %22 = tensor.empty() : tensor<2x1x1x8xi64>
    %23 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_18 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%22 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %132 = arith.cmpi slt, %in, %c0_i64 : i64
      %133 = arith.addi %in, %c2_i64 : i64
      %134 = arith.select %132, %133, %in : i64
      %135 = arith.index_cast %134 : i64 to index
      %136 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %137 = arith.addi %in_51, %c8_i64 : i64
      %138 = arith.select %136, %137, %in_51 : i64
      %139 = arith.index_cast %138 : i64 to index
      %extracted = tensor.extract %6[%135, %139] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %24 = tensor.empty() : tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %21 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %132 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %132 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %25 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %132 = arith.andi %in, %in_51 : i1
      linalg.yield %132 : i1
    } -> tensor<2x1x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%20 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %132 = arith.cmpi slt, %in, %c0_i64 : i64
      %133 = arith.addi %in, %c2_i64 : i64
      %134 = arith.select %132, %133, %in : i64
      %135 = arith.index_cast %134 : i64 to index
      %136 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %137 = arith.addi %in_51, %c8_i64 : i64
      %138 = arith.select %136, %137, %in_51 : i64
      %139 = arith.index_cast %138 : i64 to index
      %extracted = tensor.extract %17[%135, %139] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %28 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_18 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%22 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %132 = arith.cmpi slt, %in, %c0_i64 : i64
      %133 = arith.addi %in, %c2_i64 : i64
      %134 = arith.select %132, %133, %in : i64
      %135 = arith.index_cast %134 : i64 to index
      %136 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %137 = arith.addi %in_51, %c8_i64 : i64
      %138 = arith.select %136, %137, %in_51 : i64
      %139 = arith.index_cast %138 : i64 to index
      %extracted = tensor.extract %17[%135, %139] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %132 = arith.cmpi eq, %in, %in_51 : i64
      linalg.yield %132 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %132 = arith.andi %in, %in_51 : i1
      linalg.yield %132 : i1
    } -> tensor<2x1x8x8xi1>
    %31 = tensor.empty() : tensor<2x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_7, %cst_5 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %132 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_19 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %33 = tensor.empty() : tensor<1x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x8x1xi64>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %132 = arith.sitofp %in : i64 to f32
      linalg.yield %132 : f32
    } -> tensor<1x8x1xf32>
    %35 = tensor.empty() : tensor<1x8x2xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %cst_9 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%35 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.mulf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x2xf32>
    %concat_20 = tensor.concat dim(2) %36, %36 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %37 = tensor.empty() : tensor<1x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_20 : tensor<1x8x4xf32>) outs(%37 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.cos %in : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_20 : tensor<1x8x4xf32>) outs(%37 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.sin %in : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x4xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %41 = tensor.empty() : tensor<2x8x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_11 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_8 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %46 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.mulf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %48 = tensor.empty() : tensor<8xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_3 : f32
      linalg.yield %132 : f32
    } -> tensor<8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.mulf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %51 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%51 : tensor<8x8xf32>) permutation = [1, 0] 
    %52 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %54 = linalg.batch_matmul ins(%50, %52 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_21 = tensor.expand_shape %54 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %55 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x2x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %56 = tensor.empty() : tensor<8x4xf32>
    %transposed_23 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%56 : tensor<8x4xf32>) permutation = [1, 0] 
    %57 = tensor.empty() : tensor<2x8x4xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x4xf32>) outs(%57 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%57 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %60 = linalg.batch_matmul ins(%50, %58 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%59 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_24 = tensor.expand_shape %60 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %61 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x1x4xf32>) outs(%61 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%56 : tensor<8x4xf32>) permutation = [1, 0] 
    %62 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<8x4xf32>) outs(%57 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %63 = linalg.batch_matmul ins(%50, %62 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%59 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_27 = tensor.expand_shape %63 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x8x1x4xf32>) outs(%61 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_29 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_30 = tensor.expand_shape %39 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_29 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.mulf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_22[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %65 = tensor.empty() : tensor<2x2x8x2xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x2x8x2xf32>) outs(%65 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.negf %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_33 = tensor.concat dim(3) %66, %extracted_slice_31 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_30 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.mulf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x4xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%55 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.addf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x4xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25, %expanded_29 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%61 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.mulf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_25[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_25[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %70 = tensor.empty() : tensor<2x1x8x2xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<2x1x8x2xf32>) outs(%70 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.negf %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_36 = tensor.concat dim(3) %71, %extracted_slice_34 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_30 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%61 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.mulf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x8x4xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%61 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.addf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x8x4xf32>
    %74 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %75 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x1x8x4xf32>) outs(%74 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %75 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %76 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<2x1x8x4xf32>) outs(%74 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %77 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_37 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%77 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_38 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %78 = tensor.empty() : tensor<4x8x8xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %80 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%79 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_40 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %81 = tensor.empty() : tensor<2x2x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x2x8x8xf32>) outs(%81 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.mulf %in, %cst_4 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x8xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %32 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%81 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.addf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x8xf32>
    %84 = tensor.empty() : tensor<2x2x8xi64>
    %85 = linalg.fill ins(%c0_i64 : i64) outs(%84 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %86 = tensor.empty() : tensor<2x2x8xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %88:2 = linalg.generic {indexing_maps = [#map12, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<2x2x8x8xf32>) outs(%87, %85 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %132 = linalg.index 3 : index
      %133 = arith.index_cast %132 : index to i64
      %134 = arith.maximumf %in, %out : f32
      %135 = arith.cmpf ogt, %in, %out : f32
      %136 = arith.select %135, %133, %out_51 : i64
      linalg.yield %134, %136 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_41 = tensor.expand_shape %88#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_41 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%81 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.subf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x2x8x8xf32>) outs(%81 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.exp %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x8xf32>
    %91 = tensor.empty() : tensor<2x2x8x1xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<2x2x8x8xf32>) outs(%92 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%81 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.divf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_42 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_43 = tensor.collapse_shape %76 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %95 = tensor.empty() : tensor<4x8x4xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %97 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%96 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_44 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %98 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x2x8x4xf32>) outs(%98 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_46 = tensor.collapse_shape %transposed_45 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_47 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%51 : tensor<8x8xf32>) permutation = [1, 0] 
    %99 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %100 = linalg.batch_matmul ins(%collapsed_46, %99 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %100 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.addf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_11 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_8 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.mulf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_3 : f32
      linalg.yield %132 : f32
    } -> tensor<8xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %108 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.mulf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %110 = tensor.empty() : tensor<8x16xf32>
    %transposed_48 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%110 : tensor<8x16xf32>) permutation = [1, 0] 
    %111 = tensor.empty() : tensor<2x8x16xf32>
    %112 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<8x16xf32>) outs(%111 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%111 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %114 = linalg.batch_matmul ins(%109, %112 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%113 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x16xf32>) outs(%111 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.fpowi %in, %c3_i64 : f32, i64
      %133 = arith.mulf %132, %cst_1 : f32
      %134 = arith.addf %in, %133 : f32
      %135 = arith.mulf %134, %cst_2 : f32
      %136 = math.tanh %135 : f32
      %137 = arith.addf %136, %cst_3 : f32
      %138 = arith.mulf %137, %cst_4 : f32
      %139 = arith.mulf %in, %138 : f32
      linalg.yield %139 : f32
    } -> tensor<2x8x16xf32>
    %transposed_49 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%110 : tensor<8x16xf32>) permutation = [1, 0] 
    %116 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<8x16xf32>) outs(%111 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %117 = linalg.batch_matmul ins(%109, %116 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%113 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %117 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%111 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.mulf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x16xf32>
    %119 = tensor.empty() : tensor<16x8xf32>
    %transposed_50 = linalg.transpose ins(%arg8 : tensor<8x16xf32>) outs(%119 : tensor<16x8xf32>) permutation = [1, 0] 
    %120 = tensor.empty() : tensor<2x16x8xf32>
    %121 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<16x8xf32>) outs(%120 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %122 = linalg.batch_matmul ins(%118, %121 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %122 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.addf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_11 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_8 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %128 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.mulf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %130 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %cst_3 : f32
      linalg.yield %132 : f32
    } -> tensor<8xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %130 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %132 = arith.mulf %in, %in_51 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    return %131 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

