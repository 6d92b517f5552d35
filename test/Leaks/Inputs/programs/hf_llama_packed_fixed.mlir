#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
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
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x8xi64>, %arg2: tensor<32x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<4x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<16x8xf32>, %arg8: tensor<16x8xf32>, %arg9: tensor<8x16xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
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
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %125 = arith.index_cast %in : i64 to index
      %126 = linalg.index 2 : index
      %127 = arith.cmpi slt, %125, %c32 : index
      cf.assert %127, "index must be smaller than dim size"
      %128 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %128, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%125, %126] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %extracted_slice = tensor.extract_slice %arg1[0, 0] [2, 1] [1, 1] : tensor<2x8xi64> to tensor<2x1xi64>
    %2 = tensor.empty() : tensor<2x1xi64>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%2 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %125 = arith.subi %in, %c1_i64 : i64
      linalg.yield %125 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %3, %arg1 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_10 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %4 = tensor.empty() : tensor<2x8xi64>
    %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11, %extracted_slice_10 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %125 = arith.subi %in, %in_48 : i64
      linalg.yield %125 : i64
    } -> tensor<2x8xi64>
    %6 = tensor.empty() : tensor<2x8xi1>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<2x8xi64>) outs(%6 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %125 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %125 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %7 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %8 = tensor.empty() : tensor<8xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %125 = linalg.index 0 : index
      %126 = arith.index_cast %125 : index to i64
      linalg.yield %126 : i64
    } -> tensor<8xi64>
    %expanded_12 = tensor.expand_shape %9 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %10 = tensor.empty() : tensor<8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %9 : tensor<8x1xi64>, tensor<8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %125 = arith.cmpi sle, %in, %in_48 : i64
      linalg.yield %125 : i1
    } -> tensor<8x8xi1>
    %12 = tensor.empty() : tensor<2x8x8xi64>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded, %cst_9 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%12 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_48: i1, %in_49: i64, %out: i64):
      %125 = arith.extui %in_48 : i1 to i64
      %126 = arith.select %in, %125, %in_49 : i64
      linalg.yield %126 : i64
    } -> tensor<2x8x8xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %15 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%13 : tensor<2x8x8xi64>) outs(%14 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %125 = arith.addi %in, %out : i64
      linalg.yield %125 : i64
    } -> tensor<2x8xi64>
    %16 = tensor.empty() : tensor<2xi64>
    %17 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%16 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %125 = linalg.index 0 : index
      %126 = arith.index_cast %125 : index to i64
      linalg.yield %126 : i64
    } -> tensor<2xi64>
    %expanded_13 = tensor.expand_shape %17 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_15 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %18 = tensor.empty() : tensor<2x1x8x1xi64>
    %19 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%18 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %125 = arith.cmpi slt, %in, %c0_i64 : i64
      %126 = arith.addi %in, %c2_i64 : i64
      %127 = arith.select %125, %126, %in : i64
      %128 = arith.index_cast %127 : i64 to index
      %129 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %130 = arith.addi %in_48, %c8_i64 : i64
      %131 = arith.select %129, %130, %in_48 : i64
      %132 = arith.index_cast %131 : i64 to index
      %extracted = tensor.extract %arg1[%128, %132] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %20 = tensor.empty() : tensor<2x1x1x8xi64>
    %21 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%20 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %125 = arith.cmpi slt, %in, %c0_i64 : i64
      %126 = arith.addi %in, %c2_i64 : i64
      %127 = arith.select %125, %126, %in : i64
      %128 = arith.index_cast %127 : i64 to index
      %129 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %130 = arith.addi %in_48, %c8_i64 : i64
      %131 = arith.select %129, %130, %in_48 : i64
      %132 = arith.index_cast %131 : i64 to index
      %extracted = tensor.extract %arg1[%128, %132] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %22 = tensor.empty() : tensor<2x1x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %19 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%22 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %125 = arith.cmpi sle, %in, %in_48 : i64
      linalg.yield %125 : i1
    } -> tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %23 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%22 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %125 = arith.andi %in, %in_48 : i1
      linalg.yield %125 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%18 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %125 = arith.cmpi slt, %in, %c0_i64 : i64
      %126 = arith.addi %in, %c2_i64 : i64
      %127 = arith.select %125, %126, %in : i64
      %128 = arith.index_cast %127 : i64 to index
      %129 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %130 = arith.addi %in_48, %c8_i64 : i64
      %131 = arith.select %129, %130, %in_48 : i64
      %132 = arith.index_cast %131 : i64 to index
      %extracted = tensor.extract %15[%128, %132] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %26 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%20 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %125 = arith.cmpi slt, %in, %c0_i64 : i64
      %126 = arith.addi %in, %c2_i64 : i64
      %127 = arith.select %125, %126, %in : i64
      %128 = arith.index_cast %127 : i64 to index
      %129 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %130 = arith.addi %in_48, %c8_i64 : i64
      %131 = arith.select %129, %130, %in_48 : i64
      %132 = arith.index_cast %131 : i64 to index
      %extracted = tensor.extract %15[%128, %132] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %27 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%22 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %125 = arith.cmpi eq, %in, %in_48 : i64
      linalg.yield %125 : i1
    } -> tensor<2x1x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%22 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %125 = arith.andi %in, %in_48 : i1
      linalg.yield %125 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = tensor.empty() : tensor<2x1x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%29 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_48: f32, %in_49: f32, %out: f32):
      %125 = arith.select %in, %in_48, %in_49 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_16 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %31 = tensor.empty() : tensor<2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x8x1xi64>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %125 = arith.sitofp %in : i64 to f32
      linalg.yield %125 : f32
    } -> tensor<2x8x1xf32>
    %33 = tensor.empty() : tensor<2x8x2xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %cst_6 : tensor<2x8x1xf32>, tensor<2xf32>) outs(%33 : tensor<2x8x2xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.mulf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x2xf32>
    %concat_17 = tensor.concat dim(2) %34, %34 : (tensor<2x8x2xf32>, tensor<2x8x2xf32>) -> tensor<2x8x4xf32>
    %35 = tensor.empty() : tensor<2x8x4xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_17 : tensor<2x8x4xf32>) outs(%35 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.cos %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x4xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_17 : tensor<2x8x4xf32>) outs(%35 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.sin %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %125 : f32
    } -> tensor<2x8x8xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x8x1xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_7 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8x1xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_5 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %43 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.mulf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %44 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.mulf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x8xf32>
    %46 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%46 : tensor<8x8xf32>) permutation = [1, 0] 
    %47 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %49 = linalg.batch_matmul ins(%45, %47 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_18 = tensor.expand_shape %49 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %50 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x2x4xf32>) outs(%50 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %51 = tensor.empty() : tensor<8x4xf32>
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%51 : tensor<8x4xf32>) permutation = [1, 0] 
    %52 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x4xf32>) outs(%35 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %54 = linalg.batch_matmul ins(%45, %52 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%53 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_21 = tensor.expand_shape %54 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %55 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x1x4xf32>) outs(%55 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg5 : tensor<4x8xf32>) outs(%51 : tensor<8x4xf32>) permutation = [1, 0] 
    %56 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x4xf32>) outs(%35 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %57 = linalg.batch_matmul ins(%45, %56 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%53 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_24 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x1x4xf32>) outs(%55 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %expanded_27 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %58 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_26 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%50 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.mulf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_19[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %59 = tensor.empty() : tensor<2x2x8x2xf32>
    %60 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x2x8x2xf32>) outs(%59 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_30 = tensor.concat dim(3) %60, %extracted_slice_28 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_27 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%50 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.mulf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x2x8x4xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%50 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.addf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x2x8x4xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_26 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%55 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.mulf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_22[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %64 = tensor.empty() : tensor<2x1x8x2xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x1x8x2xf32>) outs(%64 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_33 = tensor.concat dim(3) %65, %extracted_slice_31 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_27 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%55 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.mulf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x8x4xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%55 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.addf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x8x4xf32>
    %68 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %69 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x1x8x4xf32>) outs(%68 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %69 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %70 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x1x8x4xf32>) outs(%68 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %71 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_34 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%71 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %72 = tensor.empty() : tensor<4x8x8xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %74 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%73 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_37 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %75 = tensor.empty() : tensor<2x2x8x8xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x2x8x8xf32>) outs(%75 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.mulf %in, %cst_8 : f32
      linalg.yield %125 : f32
    } -> tensor<2x2x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %30 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%75 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.addf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x2x8x8xf32>
    %78 = tensor.empty() : tensor<2x2x8xi64>
    %79 = linalg.fill ins(%c0_i64 : i64) outs(%78 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %80 = tensor.empty() : tensor<2x2x8xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %82:2 = linalg.generic {indexing_maps = [#map12, #map21, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<2x2x8x8xf32>) outs(%81, %79 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %125 = linalg.index 3 : index
      %126 = arith.index_cast %125 : index to i64
      %127 = arith.maximumf %in, %out : f32
      %128 = arith.cmpf ogt, %in, %out : f32
      %129 = arith.select %128, %126, %out_48 : i64
      linalg.yield %127, %129 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_38 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_38 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%75 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.subf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x2x8x8xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x2x8x8xf32>) outs(%75 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.exp %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x2x8x8xf32>
    %85 = tensor.empty() : tensor<2x2x8x1xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x2x8x8xf32>) outs(%86 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x2x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%75 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.divf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_39 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_40 = tensor.collapse_shape %70 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %89 = tensor.empty() : tensor<4x8x4xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %91 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%90 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_41 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %92 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x2x8x4xf32>) outs(%92 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_43 = tensor.collapse_shape %transposed_42 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_44 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%46 : tensor<8x8xf32>) permutation = [1, 0] 
    %93 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %94 = linalg.batch_matmul ins(%collapsed_43, %93 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %94 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.addf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %125 : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x8x1xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_7 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x8x1xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_5 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x8x1xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %100 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.mulf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %101 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.mulf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x8xf32>
    %103 = tensor.empty() : tensor<8x16xf32>
    %transposed_45 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%103 : tensor<8x16xf32>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<2x8x16xf32>
    %105 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<8x16xf32>) outs(%104 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%104 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %107 = linalg.batch_matmul ins(%102, %105 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%106 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x8x16xf32>) outs(%104 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32
      %126 = math.exp %125 : f32
      %127 = arith.addf %126, %cst_1 : f32
      %128 = arith.divf %cst_1, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x16xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %107 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%104 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.mulf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x16xf32>
    %transposed_46 = linalg.transpose ins(%arg8 : tensor<16x8xf32>) outs(%103 : tensor<8x16xf32>) permutation = [1, 0] 
    %110 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<8x16xf32>) outs(%104 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %111 = linalg.batch_matmul ins(%102, %110 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%106 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%104 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.mulf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x16xf32>
    %113 = tensor.empty() : tensor<16x8xf32>
    %transposed_47 = linalg.transpose ins(%arg9 : tensor<8x16xf32>) outs(%113 : tensor<16x8xf32>) permutation = [1, 0] 
    %114 = tensor.empty() : tensor<2x16x8xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<16x8xf32>) outs(%114 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %116 = linalg.batch_matmul ins(%112, %115 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %116 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.addf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %125 : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x8x1xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_7 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x1xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_5 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x1xf32>) outs(%31 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %122 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.mulf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %123 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %125 = arith.mulf %in, %in_48 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x8xf32>
    return %124 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

