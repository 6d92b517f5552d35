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
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4xf32>, %arg8: tensor<16x8xf32>, %arg9: tensor<16x8xf32>, %arg10: tensor<8x16xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>) -> tensor<2x8x8xf32> {
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
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 4.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %147 = arith.index_cast %in : i64 to index
      %148 = linalg.index 2 : index
      %149 = arith.cmpi slt, %147, %c32 : index
      cf.assert %149, "index must be smaller than dim size"
      %150 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %150, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%147, %148] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %147 = linalg.index 0 : index
      %148 = arith.index_cast %147 : index to i64
      linalg.yield %148 : i64
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
      %147 = arith.subi %in, %c1_i64 : i64
      linalg.yield %147 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_11 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_49: i64, %out: i64):
      %147 = arith.subi %in, %in_49 : i64
      linalg.yield %147 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %147 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %147 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_49: i64, %out: i1):
      %147 = arith.cmpi sle, %in, %in_49 : i64
      linalg.yield %147 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_10 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_49: i1, %in_50: i64, %out: i64):
      %147 = arith.extui %in_49 : i1 to i64
      %148 = arith.select %in, %147, %in_50 : i64
      linalg.yield %148 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %147 = arith.addi %in, %out : i64
      linalg.yield %147 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %147 = linalg.index 0 : index
      %148 = arith.index_cast %147 : index to i64
      linalg.yield %148 : i64
    } -> tensor<2xi64>
    %expanded_14 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_49: i64, %out: i64):
      %147 = arith.cmpi slt, %in, %c0_i64 : i64
      %148 = arith.addi %in, %c2_i64 : i64
      %149 = arith.select %147, %148, %in : i64
      %150 = arith.index_cast %149 : i64 to index
      %151 = arith.cmpi slt, %in_49, %c0_i64 : i64
      %152 = arith.addi %in_49, %c8_i64 : i64
      %153 = arith.select %151, %152, %in_49 : i64
      %154 = arith.index_cast %153 : i64 to index
      %extracted = tensor.extract %5[%150, %154] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_49: i64, %out: i64):
      %147 = arith.cmpi slt, %in, %c0_i64 : i64
      %148 = arith.addi %in, %c2_i64 : i64
      %149 = arith.select %147, %148, %in : i64
      %150 = arith.index_cast %149 : i64 to index
      %151 = arith.cmpi slt, %in_49, %c0_i64 : i64
      %152 = arith.addi %in_49, %c8_i64 : i64
      %153 = arith.select %151, %152, %in_49 : i64
      %154 = arith.index_cast %153 : i64 to index
      %extracted = tensor.extract %5[%150, %154] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_49: i64, %out: i1):
      %147 = arith.cmpi sle, %in, %in_49 : i64
      linalg.yield %147 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %24 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_49: i1, %out: i1):
      %147 = arith.andi %in, %in_49 : i1
      linalg.yield %147 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_49: i64, %out: i64):
      %147 = arith.cmpi slt, %in, %c0_i64 : i64
      %148 = arith.addi %in, %c2_i64 : i64
      %149 = arith.select %147, %148, %in : i64
      %150 = arith.index_cast %149 : i64 to index
      %151 = arith.cmpi slt, %in_49, %c0_i64 : i64
      %152 = arith.addi %in_49, %c8_i64 : i64
      %153 = arith.select %151, %152, %in_49 : i64
      %154 = arith.index_cast %153 : i64 to index
      %extracted = tensor.extract %16[%150, %154] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_49: i64, %out: i64):
      %147 = arith.cmpi slt, %in, %c0_i64 : i64
      %148 = arith.addi %in, %c2_i64 : i64
      %149 = arith.select %147, %148, %in : i64
      %150 = arith.index_cast %149 : i64 to index
      %151 = arith.cmpi slt, %in_49, %c0_i64 : i64
      %152 = arith.addi %in_49, %c8_i64 : i64
      %153 = arith.select %151, %152, %in_49 : i64
      %154 = arith.index_cast %153 : i64 to index
      %extracted = tensor.extract %16[%150, %154] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_49: i64, %out: i1):
      %147 = arith.cmpi eq, %in, %in_49 : i64
      linalg.yield %147 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_49: i1, %out: i1):
      %147 = arith.andi %in, %in_49 : i1
      linalg.yield %147 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = tensor.empty() : tensor<2x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %147 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %147 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %32 = tensor.empty() : tensor<1x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x8x1xi64>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %147 = arith.sitofp %in : i64 to f32
      linalg.yield %147 : f32
    } -> tensor<1x8x1xf32>
    %34 = tensor.empty() : tensor<1x8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_6 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%34 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<1x8x2xf32>
    %concat_18 = tensor.concat dim(2) %35, %35 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %36 = tensor.empty() : tensor<1x8x4xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x8x4xf32>) outs(%36 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.cos %in : f32
      linalg.yield %147 : f32
    } -> tensor<1x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x8x4xf32>) outs(%36 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.sin %in : f32
      linalg.yield %147 : f32
    } -> tensor<1x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x8x8xf32>
    %40 = tensor.empty() : tensor<2x8x1xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_7 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_5 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %45 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %46 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x8xf32>
    %48 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%48 : tensor<8x8xf32>) permutation = [1, 0] 
    %49 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %51 = linalg.batch_matmul ins(%47, %49 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_19 = tensor.expand_shape %51 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %52 = tensor.empty() : tensor<2x8x2x4xf32>
    %53 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x8x2x4xf32>) outs(%52 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x8x2x4xf32>
    %54 = tensor.empty() : tensor<2x8x2x1xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x8x2x1xf32>) -> tensor<2x8x2x1xf32>
    %56 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x8x2x4xf32>) outs(%55 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x2x1xf32>
    %57 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x8x2x1xf32>) outs(%54 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_8 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x2x1xf32>
    %58 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x8x2x1xf32>) outs(%54 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_5 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x2x1xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x8x2x1xf32>) outs(%54 : tensor<2x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x2x1xf32>
    %60 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %59 : tensor<2x8x2x4xf32>, tensor<2x8x2x1xf32>) outs(%52 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x2x4xf32>
    %61 = linalg.generic {indexing_maps = [#map18, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %60 : tensor<4xf32>, tensor<2x8x2x4xf32>) outs(%52 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x2x4xf32>
    %62 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_20 = linalg.transpose ins(%61 : tensor<2x8x2x4xf32>) outs(%62 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %63 = tensor.empty() : tensor<8x4xf32>
    %transposed_21 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%63 : tensor<8x4xf32>) permutation = [1, 0] 
    %64 = tensor.empty() : tensor<2x8x4xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<8x4xf32>) outs(%64 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%64 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %67 = linalg.batch_matmul ins(%47, %65 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%66 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_22 = tensor.expand_shape %67 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %68 = tensor.empty() : tensor<2x8x1x4xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x8x1x4xf32>) outs(%68 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x8x1x4xf32>
    %70 = tensor.empty() : tensor<2x8x1x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x8x1x4xf32>) outs(%71 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x8x1x1xf32>) outs(%70 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_8 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x8x1x1xf32>) outs(%70 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_5 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1x1xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x8x1x1xf32>) outs(%70 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1x1xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %75 : tensor<2x8x1x4xf32>, tensor<2x8x1x1xf32>) outs(%68 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1x4xf32>
    %77 = linalg.generic {indexing_maps = [#map18, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %76 : tensor<4xf32>, tensor<2x8x1x4xf32>) outs(%68 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1x4xf32>
    %78 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_23 = linalg.transpose ins(%77 : tensor<2x8x1x4xf32>) outs(%78 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%63 : tensor<8x4xf32>) permutation = [1, 0] 
    %79 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x4xf32>) outs(%64 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %80 = linalg.batch_matmul ins(%47, %79 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%66 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_25 = tensor.expand_shape %80 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x8x1x4xf32>) outs(%78 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_28 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_27 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%62 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_20[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %82 = tensor.empty() : tensor<2x2x8x2xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x2x8x2xf32>) outs(%82 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.negf %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_31 = tensor.concat dim(3) %83, %extracted_slice_29 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_28 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%62 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x8x4xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%62 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.addf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x8x4xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_27 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%78 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_23[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %87 = tensor.empty() : tensor<2x1x8x2xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<2x1x8x2xf32>) outs(%87 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.negf %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_34 = tensor.concat dim(3) %88, %extracted_slice_32 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_28 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%78 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x1x8x4xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %89 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%78 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.addf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x1x8x4xf32>
    %91 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %92 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x1x8x4xf32>) outs(%91 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %92 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %93 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<2x1x8x4xf32>) outs(%91 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %94 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_35 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%94 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %95 = tensor.empty() : tensor<4x8x8xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %97 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%96 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_38 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %98 = tensor.empty() : tensor<2x2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x2x8x8xf32>) outs(%98 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.mulf %in, %cst_9 : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map23, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%98 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.addf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x8x8xf32>
    %101 = tensor.empty() : tensor<2x2x8xi64>
    %102 = linalg.fill ins(%c0_i64 : i64) outs(%101 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %103 = tensor.empty() : tensor<2x2x8xf32>
    %104 = linalg.fill ins(%cst_0 : f32) outs(%103 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %105:2 = linalg.generic {indexing_maps = [#map12, #map24, #map24], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<2x2x8x8xf32>) outs(%104, %102 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_49: i64):
      %147 = linalg.index 3 : index
      %148 = arith.index_cast %147 : index to i64
      %149 = arith.maximumf %in, %out : f32
      %150 = arith.cmpf ogt, %in, %out : f32
      %151 = arith.select %150, %148, %out_49 : i64
      linalg.yield %149, %151 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_39 = tensor.expand_shape %105#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %106 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %expanded_39 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%98 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.subf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<2x2x8x8xf32>) outs(%98 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.exp %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x8x8xf32>
    %108 = tensor.empty() : tensor<2x2x8x1xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<2x2x8x8xf32>) outs(%109 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %110 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%98 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.divf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_40 = tensor.collapse_shape %111 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_41 = tensor.collapse_shape %93 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %112 = tensor.empty() : tensor<4x8x4xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %114 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%113 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_42 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x2x8x4xf32>) outs(%52 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_44 = tensor.collapse_shape %transposed_43 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_45 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%48 : tensor<8x8xf32>) permutation = [1, 0] 
    %115 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %116 = linalg.batch_matmul ins(%collapsed_44, %115 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %116 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.addf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_7 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_5 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %122 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %123 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x8xf32>
    %125 = tensor.empty() : tensor<8x16xf32>
    %transposed_46 = linalg.transpose ins(%arg8 : tensor<16x8xf32>) outs(%125 : tensor<8x16xf32>) permutation = [1, 0] 
    %126 = tensor.empty() : tensor<2x8x16xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %128 = linalg.fill ins(%cst : f32) outs(%126 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %129 = linalg.batch_matmul ins(%124, %127 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%128 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.negf %in : f32
      %148 = math.exp %147 : f32
      %149 = arith.addf %148, %cst_1 : f32
      %150 = arith.divf %cst_1, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x16xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %129 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x16xf32>
    %transposed_47 = linalg.transpose ins(%arg9 : tensor<16x8xf32>) outs(%125 : tensor<8x16xf32>) permutation = [1, 0] 
    %132 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %133 = linalg.batch_matmul ins(%124, %132 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%128 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%126 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x16xf32>
    %135 = tensor.empty() : tensor<16x8xf32>
    %transposed_48 = linalg.transpose ins(%arg10 : tensor<8x16xf32>) outs(%135 : tensor<16x8xf32>) permutation = [1, 0] 
    %136 = tensor.empty() : tensor<2x16x8xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<16x8xf32>) outs(%136 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %138 = linalg.batch_matmul ins(%134, %137 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %138 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.addf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x8xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x8x8xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_7 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_5 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %144 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x8xf32>
    %146 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %145 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %147 = arith.mulf %in, %in_49 : f32
      linalg.yield %147 : f32
    } -> tensor<2x8x8xf32>
    return %146 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

