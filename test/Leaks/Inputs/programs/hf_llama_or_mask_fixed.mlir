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
#map10 = affine_map<(d0, d1) -> (0, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> ()>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<16x8xf32>, %arg7: tensor<16x8xf32>, %arg8: tensor<8x16xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>) -> tensor<1x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_6 = arith.constant dense<true> : tensor<1x8x1xi1>
    %cst_7 = arith.constant 0.70710678118654757 : f64
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 9.9999999999999995E-7 : f64
    %cst_10 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_11 = arith.constant 8.000000e+00 : f32
    %cst_12 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<1x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 2 : index
      %135 = arith.cmpi slt, %133, %c32 : index
      cf.assert %135, "index must be smaller than dim size"
      %136 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %136, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%133, %134] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %133 = linalg.index 0 : index
      %134 = arith.index_cast %133 : index to i64
      linalg.yield %134 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x8xi64> to tensor<1x1xi64>
    %4 = tensor.empty() : tensor<1x1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %133 = arith.subi %in, %c1_i64 : i64
      linalg.yield %133 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x8xi64>) -> tensor<1x9xi64>
    %extracted_slice_13 = tensor.extract_slice %concat[0, 0] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 1] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %6 = tensor.empty() : tensor<1x8xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_14, %extracted_slice_13 : tensor<1x8xi64>, tensor<1x8xi64>) outs(%6 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %133 = arith.subi %in, %in_55 : i64
      linalg.yield %133 : i64
    } -> tensor<1x8xi64>
    %8 = tensor.empty() : tensor<1x8xi1>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x8xi64>) outs(%8 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %133 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %133 : i1
    } -> tensor<1x8xi1>
    %expanded_15 = tensor.expand_shape %9 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xi1> into tensor<1x8x1xi1>
    %expanded_16 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %10 = tensor.empty() : tensor<8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %133 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %133 : i1
    } -> tensor<8x8xi1>
    %12 = tensor.empty() : tensor<1x8x8xi64>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_15, %cst_12 : tensor<8x8xi1>, tensor<1x8x1xi1>, tensor<i64>) outs(%12 : tensor<1x8x8xi64>) {
    ^bb0(%in: i1, %in_55: i1, %in_56: i64, %out: i64):
      %133 = arith.extui %in_55 : i1 to i64
      %134 = arith.select %in, %133, %in_56 : i64
      linalg.yield %134 : i64
    } -> tensor<1x8x8xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %15 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%13 : tensor<1x8x8xi64>) outs(%14 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %133 = arith.addi %in, %out : i64
      linalg.yield %133 : i64
    } -> tensor<1x8xi64>
    %16 = tensor.empty() : tensor<1xi64>
    %17 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%16 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_17 = tensor.expand_shape %17 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %18 = linalg.generic {indexing_maps = [#map10, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %3 : tensor<1x1xi64>, tensor<8xi64>) outs(%6 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %133 = arith.cmpi slt, %in, %c0_i64 : i64
      %134 = arith.addi %in, %c1_i64 : i64
      %135 = arith.select %133, %134, %in : i64
      %136 = arith.index_cast %135 : i64 to index
      %137 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %138 = arith.addi %in_55, %c8_i64 : i64
      %139 = arith.select %137, %138, %in_55 : i64
      %140 = arith.index_cast %139 : i64 to index
      %extracted = tensor.extract %expanded[%136, %140] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x8xi64>
    %expanded_18 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xi64> into tensor<1x8x1xi64>
    %expanded_19 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [1, 1, 8] : tensor<1x8xi64> into tensor<1x1x8xi64>
    %19 = tensor.empty() : tensor<1x8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map11, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18 : tensor<1x1x8xi64>, tensor<1x8x1xi64>) outs(%19 : tensor<1x8x8xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %133 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %133 : i1
    } -> tensor<1x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %20 : tensor<1x8x1xi1>, tensor<1x8x8xi1>) outs(%19 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %133 = arith.andi %in, %in_55 : i1
      linalg.yield %133 : i1
    } -> tensor<1x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<1x8x1xi64>, tensor<1x1x8xi64>) outs(%12 : tensor<1x8x8xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %133 = arith.subi %in, %in_55 : i64
      linalg.yield %133 : i64
    } -> tensor<1x8x8xi64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x8xi64>) outs(%12 : tensor<1x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %133 = math.absi %in : i64
      linalg.yield %133 : i64
    } -> tensor<1x8x8xi64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x8x8xi64>) outs(%19 : tensor<1x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %133 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %133 : i1
    } -> tensor<1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<1x8x8xi1>, tensor<1x8x8xi1>) outs(%19 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %133 = arith.andi %in, %in_55 : i1
      linalg.yield %133 : i1
    } -> tensor<1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %25 : tensor<8x1xi1>, tensor<1x8x8xi1>) outs(%19 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %133 = arith.andi %in, %in_55 : i1
      linalg.yield %133 : i1
    } -> tensor<1x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map10, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %3 : tensor<1x1xi64>, tensor<8xi64>) outs(%6 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %133 = arith.cmpi slt, %in, %c0_i64 : i64
      %134 = arith.addi %in, %c1_i64 : i64
      %135 = arith.select %133, %134, %in : i64
      %136 = arith.index_cast %135 : i64 to index
      %137 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %138 = arith.addi %in_55, %c8_i64 : i64
      %139 = arith.select %137, %138, %in_55 : i64
      %140 = arith.index_cast %139 : i64 to index
      %extracted = tensor.extract %15[%136, %140] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x8xi64>
    %expanded_20 = tensor.expand_shape %27 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xi64> into tensor<1x8x1xi64>
    %expanded_21 = tensor.expand_shape %27 [[0], [1, 2]] output_shape [1, 1, 8] : tensor<1x8xi64> into tensor<1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map7, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_21 : tensor<1x8x1xi64>, tensor<1x1x8xi64>) outs(%19 : tensor<1x8x8xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %133 = arith.cmpi eq, %in, %in_55 : i64
      linalg.yield %133 : i1
    } -> tensor<1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %28 : tensor<1x8x8xi1>, tensor<1x8x8xi1>) outs(%19 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %133 = arith.andi %in, %in_55 : i1
      linalg.yield %133 : i1
    } -> tensor<1x8x8xi1>
    %expanded_22 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<1x8x8xi1> into tensor<1x1x8x8xi1>
    %expanded_23 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %30 = tensor.empty() : tensor<1x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x8x1xi64>) outs(%30 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.sitofp %in : i64 to f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %32 = tensor.empty() : tensor<1x8x2xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %cst_10 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%32 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.mulf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x2xf32>
    %concat_24 = tensor.concat dim(2) %33, %33 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %34 = tensor.empty() : tensor<1x8x4xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_24 : tensor<1x8x4xf32>) outs(%34 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.cos %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x4xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_24 : tensor<1x8x4xf32>) outs(%34 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.sin %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x4xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %133 : f32
    } -> tensor<1x8x8xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<1x8x8xf32>) outs(%38 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x8x1xf32>) outs(%30 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_11 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x8x1xf32>) outs(%30 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_9 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<1x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x8x1xf32>) outs(%30 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %42 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.mulf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %43 : tensor<8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.mulf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x8xf32>
    %45 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%45 : tensor<8x8xf32>) permutation = [1, 0] 
    %46 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %48 = linalg.batch_matmul ins(%44, %46 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%47 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %expanded_25 = tensor.expand_shape %48 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %49 = tensor.empty() : tensor<1x2x8x4xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<1x8x2x4xf32>) outs(%49 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %50 = tensor.empty() : tensor<8x4xf32>
    %transposed_27 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%50 : tensor<8x4xf32>) permutation = [1, 0] 
    %51 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<8x4xf32>) outs(%34 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %53 = linalg.batch_matmul ins(%44, %51 : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%52 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %expanded_28 = tensor.expand_shape %53 [[0], [1], [2, 3]] output_shape [1, 8, 1, 4] : tensor<1x8x4xf32> into tensor<1x8x1x4xf32>
    %54 = tensor.empty() : tensor<1x1x8x4xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x8x1x4xf32>) outs(%54 : tensor<1x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_30 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%50 : tensor<8x4xf32>) permutation = [1, 0] 
    %55 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<8x4xf32>) outs(%34 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4xf32>
    %56 = linalg.batch_matmul ins(%44, %55 : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%52 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %expanded_31 = tensor.expand_shape %56 [[0], [1], [2, 3]] output_shape [1, 8, 1, 4] : tensor<1x8x4xf32> into tensor<1x8x1x4xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<1x8x1x4xf32>) outs(%54 : tensor<1x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_33 = tensor.expand_shape %35 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_34 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %57 = linalg.generic {indexing_maps = [#map14, #map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_33 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%49 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.mulf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x8x4xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_26[0, 0, 0, 2] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %58 = tensor.empty() : tensor<1x2x8x2xf32>
    %59 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<1x2x8x2xf32>) outs(%58 : tensor<1x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x8x2xf32>
    %concat_37 = tensor.concat dim(3) %59, %extracted_slice_35 : (tensor<1x2x8x2xf32>, tensor<1x2x8x2xf32>) -> tensor<1x2x8x4xf32>
    %60 = linalg.generic {indexing_maps = [#map14, #map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_34 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%49 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.mulf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x8x4xf32>
    %61 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%49 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.addf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x8x4xf32>
    %62 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29, %expanded_33 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%54 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.mulf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x1x8x4xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_29[0, 0, 0, 0] [1, 1, 8, 2] [1, 1, 1, 1] : tensor<1x1x8x4xf32> to tensor<1x1x8x2xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_29[0, 0, 0, 2] [1, 1, 8, 2] [1, 1, 1, 1] : tensor<1x1x8x4xf32> to tensor<1x1x8x2xf32>
    %63 = tensor.empty() : tensor<1x1x8x2xf32>
    %64 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<1x1x8x2xf32>) outs(%63 : tensor<1x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x1x8x2xf32>
    %concat_40 = tensor.concat dim(3) %64, %extracted_slice_38 : (tensor<1x1x8x2xf32>, tensor<1x1x8x2xf32>) -> tensor<1x1x8x4xf32>
    %65 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_40, %expanded_34 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%54 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.mulf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x1x8x4xf32>
    %66 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%54 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.addf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x1x8x4xf32>
    %67 = tensor.empty() : tensor<1x1x2x8x4xf32>
    %68 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x1x8x4xf32>) outs(%67 : tensor<1x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %68 [[0], [1, 2], [3], [4]] : tensor<1x1x2x8x4xf32> into tensor<1x2x8x4xf32>
    %69 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<1x1x8x4xf32>) outs(%67 : tensor<1x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x4xf32>
    %70 = tensor.empty() : tensor<1x1x8x8xf32>
    %71 = linalg.generic {indexing_maps = [#map14, #map18, #map18, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %cst_3, %cst_4 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%70 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %133 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %133 : f32
    } -> tensor<1x1x8x8xf32>
    %72 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x2x8x4xf32>) outs(%49 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.mulf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<1x2x8x4xf32>
    %73 = tensor.empty() : tensor<1x2x4x8xf32>
    %transposed_41 = linalg.transpose ins(%collapsed : tensor<1x2x8x4xf32>) outs(%73 : tensor<1x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %74 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<1x2x4x8xf32>) outs(%73 : tensor<1x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.mulf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<1x2x4x8xf32>
    %collapsed_42 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %collapsed_43 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<1x2x4x8xf32> into tensor<2x4x8xf32>
    %75 = tensor.empty() : tensor<2x8x8xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %77 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<2x8x4xf32>, tensor<2x4x8xf32>) outs(%76 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_44 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %78 = tensor.empty() : tensor<1x2x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map14, #map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %71 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.addf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x8x8xf32>
    %80 = tensor.empty() : tensor<1x2x8xi64>
    %81 = linalg.fill ins(%c0_i64 : i64) outs(%80 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %82 = tensor.empty() : tensor<1x2x8xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %84:2 = linalg.generic {indexing_maps = [#map14, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<1x2x8x8xf32>) outs(%83, %81 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %133 = linalg.index 3 : index
      %134 = arith.index_cast %133 : index to i64
      %135 = arith.maximumf %in, %out : f32
      %136 = arith.cmpf ogt, %in, %out : f32
      %137 = arith.select %136, %134, %out_55 : i64
      linalg.yield %135, %137 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_45 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map14, #map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_45 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.subf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.exp %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x8x8xf32>
    %87 = tensor.empty() : tensor<1x2x8x1xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map14, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<1x2x8x8xf32>) outs(%88 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map14, #map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %89 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.divf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x8x8xf32>
    %91 = tensor.empty() : tensor<1x2x8x8xi1>
    %92 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x2x8x8xf32>) outs(%91 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %133 = arith.extf %in : f32 to f64
      %134 = arith.cmpf oeq, %133, %cst_8 : f64
      linalg.yield %134 : i1
    } -> tensor<1x2x8x8xi1>
    %93 = tensor.empty() : tensor<1x2x8x1xi1>
    %94 = linalg.fill ins(%true : i1) outs(%93 : tensor<1x2x8x1xi1>) -> tensor<1x2x8x1xi1>
    %95 = linalg.generic {indexing_maps = [#map14, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%92 : tensor<1x2x8x8xi1>) outs(%94 : tensor<1x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %133 = arith.andi %in, %out : i1
      linalg.yield %133 : i1
    } -> tensor<1x2x8x1xi1>
    %96 = linalg.generic {indexing_maps = [#map20, #map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %cst_2, %90 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %133 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_46 = tensor.collapse_shape %96 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_47 = tensor.collapse_shape %69 [[0, 1, 2], [3], [4]] : tensor<1x1x2x8x4xf32> into tensor<2x8x4xf32>
    %97 = tensor.empty() : tensor<2x8x4xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %99 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%98 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_48 = tensor.expand_shape %99 [[0, 1], [2], [3]] output_shape [1, 2, 8, 4] : tensor<2x8x4xf32> into tensor<1x2x8x4xf32>
    %100 = tensor.empty() : tensor<1x8x2x4xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<1x2x8x4xf32>) outs(%100 : tensor<1x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_50 = tensor.collapse_shape %transposed_49 [[0], [1], [2, 3]] : tensor<1x8x2x4xf32> into tensor<1x8x8xf32>
    %transposed_51 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%45 : tensor<8x8xf32>) permutation = [1, 0] 
    %101 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %102 = linalg.batch_matmul ins(%collapsed_50, %101 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%47 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %102 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.addf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %133 : f32
    } -> tensor<1x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<1x8x8xf32>) outs(%38 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x8x1xf32>) outs(%30 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_11 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x8x1xf32>) outs(%30 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_9 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<1x8x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x8x1xf32>) outs(%30 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %108 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.mulf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x8xf32>
    %110 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %109 : tensor<8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.mulf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x8xf32>
    %111 = tensor.empty() : tensor<8x16xf32>
    %transposed_52 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%111 : tensor<8x16xf32>) permutation = [1, 0] 
    %112 = tensor.empty() : tensor<1x8x16xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<8x16xf32>) outs(%112 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%112 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %115 = linalg.batch_matmul ins(%110, %113 : tensor<1x8x8xf32>, tensor<1x8x16xf32>) outs(%114 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x8x16xf32>) outs(%112 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      %134 = math.exp %133 : f32
      %135 = arith.addf %134, %cst_1 : f32
      %136 = arith.divf %cst_1, %135 : f32
      linalg.yield %136 : f32
    } -> tensor<1x8x16xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %115 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%112 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.mulf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x16xf32>
    %transposed_53 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%111 : tensor<8x16xf32>) permutation = [1, 0] 
    %118 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<8x16xf32>) outs(%112 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %119 = linalg.batch_matmul ins(%110, %118 : tensor<1x8x8xf32>, tensor<1x8x16xf32>) outs(%114 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %119 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%112 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.mulf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x16xf32>
    %121 = tensor.empty() : tensor<16x8xf32>
    %transposed_54 = linalg.transpose ins(%arg8 : tensor<8x16xf32>) outs(%121 : tensor<16x8xf32>) permutation = [1, 0] 
    %122 = tensor.empty() : tensor<1x16x8xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<16x8xf32>) outs(%122 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x8xf32>
    %124 = linalg.batch_matmul ins(%120, %123 : tensor<1x8x16xf32>, tensor<1x16x8xf32>) outs(%47 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %124 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.addf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %133 : f32
    } -> tensor<1x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<1x8x8xf32>) outs(%38 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x8x1xf32>) outs(%30 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_11 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x8x1xf32>) outs(%30 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_9 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<1x8x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x8x1xf32>) outs(%30 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %130 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.mulf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %131 : tensor<8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %133 = arith.mulf %in, %in_55 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x8xf32>
    return %132 : tensor<1x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

