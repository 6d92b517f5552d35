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
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<16x8xf32>, %arg4: tensor<32x8xf32>, %arg5: tensor<8x16xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>) -> tensor<2x8x8xf32> {
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
      %123 = arith.index_cast %in : i64 to index
      %124 = linalg.index 2 : index
      %125 = arith.cmpi slt, %123, %c32 : index
      cf.assert %125, "index must be smaller than dim size"
      %126 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %126, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%123, %124] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      linalg.yield %124 : i64
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
      %123 = arith.subi %in, %c1_i64 : i64
      linalg.yield %123 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_11 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %123 = arith.subi %in, %in_54 : i64
      linalg.yield %123 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %123 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %123 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %123 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %123 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_10 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_54: i1, %in_55: i64, %out: i64):
      %123 = arith.extui %in_54 : i1 to i64
      %124 = arith.select %in, %123, %in_55 : i64
      linalg.yield %124 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %123 = arith.addi %in, %out : i64
      linalg.yield %123 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      linalg.yield %124 : i64
    } -> tensor<2xi64>
    %expanded_14 = tensor.expand_shape %18 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %123 = arith.cmpi slt, %in, %c0_i64 : i64
      %124 = arith.addi %in, %c2_i64 : i64
      %125 = arith.select %123, %124, %in : i64
      %126 = arith.index_cast %125 : i64 to index
      %127 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %128 = arith.addi %in_54, %c8_i64 : i64
      %129 = arith.select %127, %128, %in_54 : i64
      %130 = arith.index_cast %129 : i64 to index
      %extracted = tensor.extract %5[%126, %130] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_15 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_16 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %20 = tensor.empty() : tensor<2x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %123 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %123 : i1
    } -> tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %21 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %123 = arith.ori %in, %in_54 : i1
      linalg.yield %123 : i1
    } -> tensor<2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %123 = arith.subi %in, %in_54 : i64
      linalg.yield %123 : i64
    } -> tensor<2x8x8xi64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %123 = math.absi %in : i64
      linalg.yield %123 : i64
    } -> tensor<2x8x8xi64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %123 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %123 : i1
    } -> tensor<2x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %123 = arith.ori %in, %in_54 : i1
      linalg.yield %123 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %26 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %123 = arith.andi %in, %in_54 : i1
      linalg.yield %123 : i1
    } -> tensor<2x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %123 = arith.cmpi slt, %in, %c0_i64 : i64
      %124 = arith.addi %in, %c2_i64 : i64
      %125 = arith.select %123, %124, %in : i64
      %126 = arith.index_cast %125 : i64 to index
      %127 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %128 = arith.addi %in_54, %c8_i64 : i64
      %129 = arith.select %127, %128, %in_54 : i64
      %130 = arith.index_cast %129 : i64 to index
      %extracted = tensor.extract %16[%126, %130] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_17 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_18 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %123 = arith.cmpi eq, %in, %in_54 : i64
      linalg.yield %123 : i1
    } -> tensor<2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %123 = arith.andi %in, %in_54 : i1
      linalg.yield %123 : i1
    } -> tensor<2x8x8xi1>
    %expanded_19 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %31 = tensor.empty() : tensor<2x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %cst_5, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %123 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_20 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %33 = tensor.empty() : tensor<1x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x8x1xi64>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.sitofp %in : i64 to f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %35 = tensor.empty() : tensor<1x8x2xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %cst_7 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%35 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x2xf32>
    %concat_21 = tensor.concat dim(2) %36, %36 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %37 = tensor.empty() : tensor<1x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<1x8x4xf32>) outs(%37 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.cos %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<1x8x4xf32>) outs(%37 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.sin %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x4xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %41 = tensor.empty() : tensor<2x8x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_8 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_6 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %46 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %47 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %49 = tensor.empty() : tensor<8x16xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<16x8xf32>) outs(%49 : tensor<8x16xf32>) permutation = [1, 0] 
    %50 = tensor.empty() : tensor<2x8x16xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x16xf32>) outs(%50 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%50 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %53 = linalg.batch_matmul ins(%48, %51 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%52 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %extracted_slice_22 = tensor.extract_slice %53[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x16xf32> to tensor<2x8x8xf32>
    %extracted_slice_23 = tensor.extract_slice %53[0, 0, 8] [2, 8, 4] [1, 1, 1] : tensor<2x8x16xf32> to tensor<2x8x4xf32>
    %extracted_slice_24 = tensor.extract_slice %53[0, 0, 12] [2, 8, 4] [1, 1, 1] : tensor<2x8x16xf32> to tensor<2x8x4xf32>
    %expanded_25 = tensor.expand_shape %extracted_slice_22 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %54 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x8x2x4xf32>) outs(%54 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %extracted_slice_23 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %55 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x8x1x4xf32>) outs(%55 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_29 = tensor.expand_shape %extracted_slice_24 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x8x1x4xf32>) outs(%55 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_31 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_32 = tensor.expand_shape %39 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %56 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_31 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%54 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_26[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %57 = tensor.empty() : tensor<2x2x8x2xf32>
    %58 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<2x2x8x2xf32>) outs(%57 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_35 = tensor.concat dim(3) %58, %extracted_slice_33 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_32 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%54 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x4xf32>
    %60 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%54 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x4xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28, %expanded_31 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%55 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_28[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_28[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %62 = tensor.empty() : tensor<2x1x8x2xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<2x1x8x2xf32>) outs(%62 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_38 = tensor.concat dim(3) %63, %extracted_slice_36 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_32 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%55 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x8x4xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%55 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x8x4xf32>
    %66 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %67 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x1x8x4xf32>) outs(%66 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %67 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %68 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<2x1x8x4xf32>) outs(%66 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %69 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_39 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%69 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_40 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %70 = tensor.empty() : tensor<4x8x8xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %72 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%71 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_42 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %73 = tensor.empty() : tensor<2x2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x2x8x8xf32>) outs(%73 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.mulf %in, %cst_9 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %32 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%73 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x8xf32>
    %76 = tensor.empty() : tensor<2x2x8xi64>
    %77 = linalg.fill ins(%c0_i64 : i64) outs(%76 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %78 = tensor.empty() : tensor<2x2x8xf32>
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %80:2 = linalg.generic {indexing_maps = [#map12, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x2x8x8xf32>) outs(%79, %77 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %123 = linalg.index 3 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.maximumf %in, %out : f32
      %126 = arith.cmpf ogt, %in, %out : f32
      %127 = arith.select %126, %124, %out_54 : i64
      linalg.yield %125, %127 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_43 = tensor.expand_shape %80#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_43 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%73 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.subf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x2x8x8xf32>) outs(%73 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.exp %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x8xf32>
    %83 = tensor.empty() : tensor<2x2x8x1xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<2x2x8x8xf32>) outs(%84 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x1xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%73 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.divf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_44 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_45 = tensor.collapse_shape %68 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %87 = tensor.empty() : tensor<4x8x4xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %89 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%88 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_46 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %90 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<2x2x8x4xf32>) outs(%90 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_48 = tensor.collapse_shape %transposed_47 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %91 = tensor.empty() : tensor<8x8xf32>
    %transposed_49 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%91 : tensor<8x8xf32>) permutation = [1, 0] 
    %92 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %94 = linalg.batch_matmul ins(%collapsed_48, %92 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%93 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %94 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_8 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_6 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %100 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %101 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %103 = tensor.empty() : tensor<8x32xf32>
    %transposed_50 = linalg.transpose ins(%arg4 : tensor<32x8xf32>) outs(%103 : tensor<8x32xf32>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<2x8x32xf32>
    %105 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<8x32xf32>) outs(%104 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%104 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %107 = linalg.batch_matmul ins(%102, %105 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%106 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %extracted_slice_51 = tensor.extract_slice %107[0, 0, 0] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %extracted_slice_52 = tensor.extract_slice %107[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_51 : tensor<2x8x16xf32>) outs(%50 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      %124 = math.exp %123 : f32
      %125 = arith.addf %124, %cst_1 : f32
      %126 = arith.divf %cst_1, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x16xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %extracted_slice_51 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%50 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x16xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_52, %109 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%50 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x16xf32>
    %111 = tensor.empty() : tensor<16x8xf32>
    %transposed_53 = linalg.transpose ins(%arg5 : tensor<8x16xf32>) outs(%111 : tensor<16x8xf32>) permutation = [1, 0] 
    %112 = tensor.empty() : tensor<2x16x8xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<16x8xf32>) outs(%112 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %114 = linalg.batch_matmul ins(%110, %113 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%93 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %114 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_8 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_6 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %120 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %122 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %121 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    return %122 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

