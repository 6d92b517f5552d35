#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x8xi64>, %arg2: tensor<32x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<48x16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<64x16xf32>, %arg8: tensor<16x32xf32>, %arg9: tensor<16xf32>, %arg10: tensor<48x16xf32>, %arg11: tensor<16x16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<64x16xf32>, %arg14: tensor<16x32xf32>, %arg15: tensor<16xf32>) -> tensor<2x8x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 0.59460355750136051 : f64
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_11 = arith.constant 1.000000e-05 : f64
    %cst_12 = arith.constant 1.600000e+01 : f32
    %cst_13 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %193 = linalg.index 0 : index
      %194 = arith.index_cast %193 : index to i64
      linalg.yield %194 : i64
    } -> tensor<8xi64>
    %2 = tensor.empty() : tensor<2x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %193 = arith.index_cast %in : i64 to index
      %194 = linalg.index 2 : index
      %195 = arith.cmpi slt, %193, %c32 : index
      cf.assert %195, "index must be smaller than dim size"
      %196 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %196, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%193, %194] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x16xf32>
    %4 = tensor.empty() : tensor<2x8x1xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x8x16xf32>) outs(%5 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_12 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %8 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.subf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x16xf32>) outs(%5 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_12 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.truncf %cst_11 : f64 to f32
      %194 = arith.addf %in, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.rsqrt %in : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_14 = tensor.collapse_shape %14 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x8xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %15 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg3 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %18 = tensor.empty() : tensor<2x8xi1>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%18 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %193 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %193 : i1
    } -> tensor<2x8xi1>
    %20 = tensor.empty() : tensor<2xi64>
    %21 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%20 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %193 = linalg.index 0 : index
      %194 = arith.index_cast %193 : index to i64
      linalg.yield %194 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %21 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_16 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %22 = tensor.empty() : tensor<1x1x8x1xi1>
    %23 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x8x1xi64>) outs(%22 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %193 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %193 : i1
    } -> tensor<1x1x8x1xi1>
    %24 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %23 : tensor<i1>, tensor<1x1x8x1xi1>) outs(%22 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %193 = arith.andi %in, %in_93 : i1
      linalg.yield %193 : i1
    } -> tensor<1x1x8x1xi1>
    %25 = tensor.empty() : tensor<2x1x1x8xi1>
    %26 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%25 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_93: i64, %out: i1):
      %193 = arith.cmpi slt, %in, %c0_i64 : i64
      %194 = arith.addi %in, %c2_i64 : i64
      %195 = arith.select %193, %194, %in : i64
      %196 = arith.index_cast %195 : i64 to index
      %197 = arith.cmpi slt, %in_93, %c0_i64 : i64
      %198 = arith.addi %in_93, %c8_i64 : i64
      %199 = arith.select %197, %198, %in_93 : i64
      %200 = arith.index_cast %199 : i64 to index
      %extracted = tensor.extract %19[%196, %200] : tensor<2x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x8xi1>
    %27 = tensor.empty() : tensor<2x1x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<1x1x8x1xi1>, tensor<2x1x1x8xi1>) outs(%27 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %193 = arith.andi %in, %in_93 : i1
      linalg.yield %193 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = tensor.empty() : tensor<1x1x8x8xi64>
    %30 = linalg.generic {indexing_maps = [#map12, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<1x1x8x1xi64>, tensor<1x1x1x8xi64>) outs(%29 : tensor<1x1x8x8xi64>) {
    ^bb0(%in: i64, %in_93: i64, %out: i64):
      %193 = arith.subi %in, %in_93 : i64
      linalg.yield %193 : i64
    } -> tensor<1x1x8x8xi64>
    %31 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x8x8xi64>) outs(%29 : tensor<1x1x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %193 = math.absi %in : i64
      linalg.yield %193 : i64
    } -> tensor<1x1x8x8xi64>
    %32 = tensor.empty() : tensor<1x1x8x8xi1>
    %33 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x1x8x8xi64>) outs(%32 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %193 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %193 : i1
    } -> tensor<1x1x8x8xi1>
    %34 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %33 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%32 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %193 = arith.andi %in, %in_93 : i1
      linalg.yield %193 : i1
    } -> tensor<1x1x8x8xi1>
    %35 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %23 : tensor<1x1x8x8xi1>, tensor<1x1x8x1xi1>) outs(%32 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %193 = arith.andi %in, %in_93 : i1
      linalg.yield %193 : i1
    } -> tensor<1x1x8x8xi1>
    %36 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %35 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%32 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %193 = arith.andi %in, %in_93 : i1
      linalg.yield %193 : i1
    } -> tensor<1x1x8x8xi1>
    %37 = linalg.generic {indexing_maps = [#map13, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %26 : tensor<1x1x8x8xi1>, tensor<2x1x1x8xi1>) outs(%27 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_93: i1, %out: i1):
      %193 = arith.andi %in, %in_93 : i1
      linalg.yield %193 : i1
    } -> tensor<2x1x8x8xi1>
    %expanded_17 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %38 = tensor.empty() : tensor<1x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x8x1xi64>) outs(%38 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %193 = arith.sitofp %in : i64 to f32
      linalg.yield %193 : f32
    } -> tensor<1x8x1xf32>
    %40 = tensor.empty() : tensor<1x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %cst_10 : tensor<1x8x1xf32>, tensor<4xf32>) outs(%40 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<1x8x4xf32>
    %concat = tensor.concat dim(2) %41, %41 : (tensor<1x8x4xf32>, tensor<1x8x4xf32>) -> tensor<1x8x8xf32>
    %42 = tensor.empty() : tensor<1x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x8xf32>) outs(%42 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.cos %in : f32
      linalg.yield %193 : f32
    } -> tensor<1x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x8xf32>) outs(%42 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.sin %in : f32
      linalg.yield %193 : f32
    } -> tensor<1x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %cst_9 : tensor<1x8x1xf32>, tensor<4xf32>) outs(%40 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<1x8x4xf32>
    %concat_18 = tensor.concat dim(2) %45, %45 : (tensor<1x8x4xf32>, tensor<1x8x4xf32>) -> tensor<1x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x8x8xf32>) outs(%42 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.cos %in : f32
      linalg.yield %193 : f32
    } -> tensor<1x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x8x8xf32>) outs(%42 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.sin %in : f32
      linalg.yield %193 : f32
    } -> tensor<1x8x8xf32>
    %48 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<48x16xf32>) outs(%48 : tensor<16x48xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<2x16x48xf32>
    %50 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf32>) outs(%49 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x48xf32>
    %51 = tensor.empty() : tensor<2x8x48xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %53 = linalg.batch_matmul ins(%17, %50 : tensor<2x8x16xf32>, tensor<2x16x48xf32>) outs(%52 : tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %expanded_19 = tensor.expand_shape %53 [[0], [1], [2, 3, 4]] output_shape [2, 8, 3, 2, 8] : tensor<2x8x48xf32> into tensor<2x8x3x2x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_19[0, 0, 0, 0, 0] [2, 8, 1, 2, 8] [1, 1, 1, 1, 1] : tensor<2x8x3x2x8xf32> to tensor<2x8x1x2x8xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_19[0, 0, 1, 0, 0] [2, 8, 1, 2, 8] [1, 1, 1, 1, 1] : tensor<2x8x3x2x8xf32> to tensor<2x8x1x2x8xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_19[0, 0, 2, 0, 0] [2, 8, 1, 2, 8] [1, 1, 1, 1, 1] : tensor<2x8x3x2x8xf32> to tensor<2x8x1x2x8xf32>
    %collapsed_22 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<2x8x1x2x8xf32> into tensor<2x8x2x8xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_20 [[0], [1, 2], [3], [4]] : tensor<2x8x1x2x8xf32> into tensor<2x8x2x8xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_21 [[0], [1, 2], [3], [4]] : tensor<2x8x1x2x8xf32> into tensor<2x8x2x8xf32>
    %54 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_22 : tensor<2x8x2x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%collapsed_23 : tensor<2x8x2x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%collapsed_24 : tensor<2x8x2x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_28 = tensor.expand_shape %46 [[0], [1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<1x8x8xf32> into tensor<1x1x8x8xf32>
    %expanded_29 = tensor.expand_shape %47 [[0], [1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<1x8x8xf32> into tensor<1x1x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25, %expanded_28 : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_25[0, 0, 0, 0] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x8xf32> to tensor<2x2x8x4xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_25[0, 0, 0, 4] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x8xf32> to tensor<2x2x8x4xf32>
    %56 = tensor.empty() : tensor<2x2x8x4xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x2x8x4xf32>) outs(%56 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.negf %in : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x4xf32>
    %concat_32 = tensor.concat dim(3) %57, %extracted_slice_30 : (tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) -> tensor<2x2x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_29 : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.addf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_28 : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x8xf32> to tensor<2x2x8x4xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_26[0, 0, 0, 4] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x8xf32> to tensor<2x2x8x4xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<2x2x8x4xf32>) outs(%56 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.negf %in : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x4xf32>
    %concat_35 = tensor.concat dim(3) %61, %extracted_slice_33 : (tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) -> tensor<2x2x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_29 : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %62 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.addf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %64 = tensor.empty() : tensor<2x1x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_4, %cst_5 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%64 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_93: f32, %in_94: f32, %out: f32):
      %193 = arith.select %in, %in_93, %in_94 : f32
      linalg.yield %193 : f32
    } -> tensor<2x1x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.truncf %cst_7 : f64 to f32
      %194 = arith.mulf %in, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %transposed_36 = linalg.transpose ins(%63 : tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.truncf %cst_7 : f64 to f32
      %194 = arith.mulf %in, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_37 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_38 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %68 = tensor.empty() : tensor<4x8x8xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %70 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%69 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_39 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %65 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.addf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %72 = tensor.empty() : tensor<2x2x8xi64>
    %73 = linalg.fill ins(%c0_i64 : i64) outs(%72 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %74 = tensor.empty() : tensor<2x2x8xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %76:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x2x8x8xf32>) outs(%75, %73 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_93: i64):
      %193 = linalg.index 3 : index
      %194 = arith.index_cast %193 : index to i64
      %195 = arith.maximumf %in, %out : f32
      %196 = arith.cmpf ogt, %in, %out : f32
      %197 = arith.select %196, %194, %out_93 : i64
      linalg.yield %195, %197 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_40 = tensor.expand_shape %76#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_40 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.subf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.exp %in : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %79 = tensor.empty() : tensor<2x2x8x1xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<2x2x8x8xf32>) outs(%80 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x1xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.divf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %83 = tensor.empty() : tensor<2x2x8x8xi1>
    %84 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x2x8x8xf32>) outs(%83 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %193 = arith.extf %in : f32 to f64
      %194 = arith.cmpf oeq, %193, %cst_8 : f64
      linalg.yield %194 : i1
    } -> tensor<2x2x8x8xi1>
    %85 = tensor.empty() : tensor<2x2x8x1xi1>
    %86 = linalg.fill ins(%true : i1) outs(%85 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %87 = linalg.generic {indexing_maps = [#map6, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x2x8x8xi1>) outs(%86 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %193 = arith.andi %in, %out : i1
      linalg.yield %193 : i1
    } -> tensor<2x2x8x1xi1>
    %88 = linalg.generic {indexing_maps = [#map12, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %cst_3, %82 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_93: f32, %in_94: f32, %out: f32):
      %193 = arith.select %in, %in_93, %in_94 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_41 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_42 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %89 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%69 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_43 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %90 = tensor.empty() : tensor<2x8x2x8xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x2x8x8xf32>) outs(%90 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_45 = tensor.collapse_shape %transposed_44 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %91 = tensor.empty() : tensor<16x16xf32>
    %transposed_46 = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%91 : tensor<16x16xf32>) permutation = [1, 0] 
    %92 = tensor.empty() : tensor<2x16x16xf32>
    %93 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<16x16xf32>) outs(%92 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %95 = linalg.batch_matmul ins(%collapsed_45, %93 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%94 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %95 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.addf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x8x16xf32>) outs(%5 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_12 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_47 = tensor.collapse_shape %98 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_47 : tensor<2x8xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %99 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.subf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %100 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<2x8x16xf32>) outs(%5 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_12 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.truncf %cst_11 : f64 to f32
      %194 = arith.addf %in, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.rsqrt %in : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_48 = tensor.collapse_shape %105 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_48 : tensor<2x8xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %106 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg6 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %109 = tensor.empty() : tensor<16x64xf32>
    %transposed_49 = linalg.transpose ins(%arg7 : tensor<64x16xf32>) outs(%109 : tensor<16x64xf32>) permutation = [1, 0] 
    %110 = tensor.empty() : tensor<2x16x64xf32>
    %111 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<16x64xf32>) outs(%110 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x64xf32>
    %112 = tensor.empty() : tensor<2x8x64xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<2x8x64xf32>) -> tensor<2x8x64xf32>
    %114 = linalg.batch_matmul ins(%108, %111 : tensor<2x8x16xf32>, tensor<2x16x64xf32>) outs(%113 : tensor<2x8x64xf32>) -> tensor<2x8x64xf32>
    %extracted_slice_50 = tensor.extract_slice %114[0, 0, 0] [2, 8, 32] [1, 1, 1] : tensor<2x8x64xf32> to tensor<2x8x32xf32>
    %extracted_slice_51 = tensor.extract_slice %114[0, 0, 32] [2, 8, 32] [1, 1, 1] : tensor<2x8x64xf32> to tensor<2x8x32xf32>
    %115 = tensor.empty() : tensor<2x8x32xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_50 : tensor<2x8x32xf32>) outs(%115 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_13 : f32
      %194 = math.erf %193 : f32
      %195 = arith.addf %194, %cst_1 : f32
      %196 = arith.mulf %195, %cst_2 : f32
      %197 = arith.mulf %in, %196 : f32
      linalg.yield %197 : f32
    } -> tensor<2x8x32xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %extracted_slice_51 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%115 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x32xf32>
    %118 = tensor.empty() : tensor<32x16xf32>
    %transposed_52 = linalg.transpose ins(%arg8 : tensor<16x32xf32>) outs(%118 : tensor<32x16xf32>) permutation = [1, 0] 
    %119 = tensor.empty() : tensor<2x32x16xf32>
    %120 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<32x16xf32>) outs(%119 : tensor<2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x16xf32>
    %121 = linalg.batch_matmul ins(%117, %120 : tensor<2x8x32xf32>, tensor<2x32x16xf32>) outs(%94 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %121 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.addf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x8x16xf32>) outs(%5 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_12 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_53 = tensor.collapse_shape %124 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_53 : tensor<2x8xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %126 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %125 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.subf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %127 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %126 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %128 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x8x16xf32>) outs(%5 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_12 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %130 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.truncf %cst_11 : f64 to f32
      %194 = arith.addf %in, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %131 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.rsqrt %in : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_54 = tensor.collapse_shape %131 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_54 : tensor<2x8xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %133 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %132 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %134 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %arg9 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %transposed_55 = linalg.transpose ins(%arg10 : tensor<48x16xf32>) outs(%48 : tensor<16x48xf32>) permutation = [1, 0] 
    %135 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<16x48xf32>) outs(%49 : tensor<2x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x48xf32>
    %136 = linalg.batch_matmul ins(%134, %135 : tensor<2x8x16xf32>, tensor<2x16x48xf32>) outs(%52 : tensor<2x8x48xf32>) -> tensor<2x8x48xf32>
    %expanded_56 = tensor.expand_shape %136 [[0], [1], [2, 3, 4]] output_shape [2, 8, 3, 2, 8] : tensor<2x8x48xf32> into tensor<2x8x3x2x8xf32>
    %extracted_slice_57 = tensor.extract_slice %expanded_56[0, 0, 0, 0, 0] [2, 8, 1, 2, 8] [1, 1, 1, 1, 1] : tensor<2x8x3x2x8xf32> to tensor<2x8x1x2x8xf32>
    %extracted_slice_58 = tensor.extract_slice %expanded_56[0, 0, 1, 0, 0] [2, 8, 1, 2, 8] [1, 1, 1, 1, 1] : tensor<2x8x3x2x8xf32> to tensor<2x8x1x2x8xf32>
    %extracted_slice_59 = tensor.extract_slice %expanded_56[0, 0, 2, 0, 0] [2, 8, 1, 2, 8] [1, 1, 1, 1, 1] : tensor<2x8x3x2x8xf32> to tensor<2x8x1x2x8xf32>
    %collapsed_60 = tensor.collapse_shape %extracted_slice_57 [[0], [1, 2], [3], [4]] : tensor<2x8x1x2x8xf32> into tensor<2x8x2x8xf32>
    %collapsed_61 = tensor.collapse_shape %extracted_slice_58 [[0], [1, 2], [3], [4]] : tensor<2x8x1x2x8xf32> into tensor<2x8x2x8xf32>
    %collapsed_62 = tensor.collapse_shape %extracted_slice_59 [[0], [1, 2], [3], [4]] : tensor<2x8x1x2x8xf32> into tensor<2x8x2x8xf32>
    %transposed_63 = linalg.transpose ins(%collapsed_60 : tensor<2x8x2x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_64 = linalg.transpose ins(%collapsed_61 : tensor<2x8x2x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_65 = linalg.transpose ins(%collapsed_62 : tensor<2x8x2x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_66 = tensor.expand_shape %43 [[0], [1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<1x8x8xf32> into tensor<1x1x8x8xf32>
    %expanded_67 = tensor.expand_shape %44 [[0], [1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<1x8x8xf32> into tensor<1x1x8x8xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63, %expanded_66 : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %extracted_slice_68 = tensor.extract_slice %transposed_63[0, 0, 0, 0] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x8xf32> to tensor<2x2x8x4xf32>
    %extracted_slice_69 = tensor.extract_slice %transposed_63[0, 0, 0, 4] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x8xf32> to tensor<2x2x8x4xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_69 : tensor<2x2x8x4xf32>) outs(%56 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.negf %in : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x4xf32>
    %concat_70 = tensor.concat dim(3) %138, %extracted_slice_68 : (tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) -> tensor<2x2x8x8xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_70, %expanded_67 : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %139 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.addf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_64, %expanded_66 : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %extracted_slice_71 = tensor.extract_slice %transposed_64[0, 0, 0, 0] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x8xf32> to tensor<2x2x8x4xf32>
    %extracted_slice_72 = tensor.extract_slice %transposed_64[0, 0, 0, 4] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x8xf32> to tensor<2x2x8x4xf32>
    %142 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72 : tensor<2x2x8x4xf32>) outs(%56 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.negf %in : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x4xf32>
    %concat_73 = tensor.concat dim(3) %142, %extracted_slice_71 : (tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) -> tensor<2x2x8x8xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_73, %expanded_67 : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %143 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.addf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %145 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_4, %cst_5 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%64 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_93: f32, %in_94: f32, %out: f32):
      %193 = arith.select %in, %in_93, %in_94 : f32
      linalg.yield %193 : f32
    } -> tensor<2x1x8x8xf32>
    %146 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.truncf %cst_7 : f64 to f32
      %194 = arith.mulf %in, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %transposed_74 = linalg.transpose ins(%144 : tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %147 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_74 : tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.truncf %cst_7 : f64 to f32
      %194 = arith.mulf %in, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_75 = tensor.collapse_shape %146 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_76 = tensor.collapse_shape %147 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %148 = linalg.batch_matmul ins(%collapsed_75, %collapsed_76 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%69 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_77 = tensor.expand_shape %148 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_77, %145 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.addf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %150:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%149 : tensor<2x2x8x8xf32>) outs(%75, %73 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_93: i64):
      %193 = linalg.index 3 : index
      %194 = arith.index_cast %193 : index to i64
      %195 = arith.maximumf %in, %out : f32
      %196 = arith.cmpf ogt, %in, %out : f32
      %197 = arith.select %196, %194, %out_93 : i64
      linalg.yield %195, %197 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_78 = tensor.expand_shape %150#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %151 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %expanded_78 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.subf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %152 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151 : tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.exp %in : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %153 = linalg.generic {indexing_maps = [#map6, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%152 : tensor<2x2x8x8xf32>) outs(%80 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x1xf32>
    %154 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %153 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.divf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<2x2x8x8xf32>) outs(%83 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %193 = arith.extf %in : f32 to f64
      %194 = arith.cmpf oeq, %193, %cst_8 : f64
      linalg.yield %194 : i1
    } -> tensor<2x2x8x8xi1>
    %156 = linalg.generic {indexing_maps = [#map6, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%155 : tensor<2x2x8x8xi1>) outs(%86 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %193 = arith.andi %in, %out : i1
      linalg.yield %193 : i1
    } -> tensor<2x2x8x1xi1>
    %157 = linalg.generic {indexing_maps = [#map12, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %cst_3, %154 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_93: f32, %in_94: f32, %out: f32):
      %193 = arith.select %in, %in_93, %in_94 : f32
      linalg.yield %193 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_79 = tensor.collapse_shape %157 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_80 = tensor.collapse_shape %transposed_65 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %158 = linalg.batch_matmul ins(%collapsed_79, %collapsed_80 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%69 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_81 = tensor.expand_shape %158 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %transposed_82 = linalg.transpose ins(%expanded_81 : tensor<2x2x8x8xf32>) outs(%90 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_83 = tensor.collapse_shape %transposed_82 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %transposed_84 = linalg.transpose ins(%arg11 : tensor<16x16xf32>) outs(%91 : tensor<16x16xf32>) permutation = [1, 0] 
    %159 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_84 : tensor<16x16xf32>) outs(%92 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %160 = linalg.batch_matmul ins(%collapsed_83, %159 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%94 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %161 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %160 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.addf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %162 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<2x8x16xf32>) outs(%5 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %163 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_12 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_85 = tensor.collapse_shape %163 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_85 : tensor<2x8xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %165 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %164 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.subf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %166 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %165 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %167 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<2x8x16xf32>) outs(%5 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %168 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_12 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %169 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.truncf %cst_11 : f64 to f32
      %194 = arith.addf %in, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %170 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.rsqrt %in : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_86 = tensor.collapse_shape %170 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_86 : tensor<2x8xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %172 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %171 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %173 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %arg12 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %transposed_87 = linalg.transpose ins(%arg13 : tensor<64x16xf32>) outs(%109 : tensor<16x64xf32>) permutation = [1, 0] 
    %174 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_87 : tensor<16x64xf32>) outs(%110 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x64xf32>
    %175 = linalg.batch_matmul ins(%173, %174 : tensor<2x8x16xf32>, tensor<2x16x64xf32>) outs(%113 : tensor<2x8x64xf32>) -> tensor<2x8x64xf32>
    %extracted_slice_88 = tensor.extract_slice %175[0, 0, 0] [2, 8, 32] [1, 1, 1] : tensor<2x8x64xf32> to tensor<2x8x32xf32>
    %extracted_slice_89 = tensor.extract_slice %175[0, 0, 32] [2, 8, 32] [1, 1, 1] : tensor<2x8x64xf32> to tensor<2x8x32xf32>
    %176 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_88 : tensor<2x8x32xf32>) outs(%115 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_13 : f32
      %194 = math.erf %193 : f32
      %195 = arith.addf %194, %cst_1 : f32
      %196 = arith.mulf %195, %cst_2 : f32
      %197 = arith.mulf %in, %196 : f32
      linalg.yield %197 : f32
    } -> tensor<2x8x32xf32>
    %177 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %extracted_slice_89 : tensor<2x8x32xf32>, tensor<2x8x32xf32>) outs(%115 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x32xf32>
    %transposed_90 = linalg.transpose ins(%arg14 : tensor<16x32xf32>) outs(%118 : tensor<32x16xf32>) permutation = [1, 0] 
    %178 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_90 : tensor<32x16xf32>) outs(%119 : tensor<2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x16xf32>
    %179 = linalg.batch_matmul ins(%177, %178 : tensor<2x8x32xf32>, tensor<2x32x16xf32>) outs(%94 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %180 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %179 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.addf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %181 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<2x8x16xf32>) outs(%5 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %182 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_12 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_91 = tensor.collapse_shape %182 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_91 : tensor<2x8xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %184 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %183 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.subf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %185 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %184 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %186 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<2x8x16xf32>) outs(%5 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %187 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_12 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %188 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.truncf %cst_11 : f64 to f32
      %194 = arith.addf %in, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<2x8x1xf32>
    %189 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.rsqrt %in : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_92 = tensor.collapse_shape %189 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_92 : tensor<2x8xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %191 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %190 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    %192 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %arg15 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_93: f32, %out: f32):
      %193 = arith.mulf %in, %in_93 : f32
      linalg.yield %193 : f32
    } -> tensor<2x8x16xf32>
    return %192 : tensor<2x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_1: "0x040000000000803FCDCC4C3D0AD7233B6F120339",
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}

