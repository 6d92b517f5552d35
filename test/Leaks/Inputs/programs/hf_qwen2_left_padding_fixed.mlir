#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x8xi64>, %arg2: tensor<32x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<4x8xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4x8xf32>, %arg8: tensor<4xf32>, %arg9: tensor<8x8xf32>, %arg10: tensor<16x8xf32>, %arg11: tensor<16x8xf32>, %arg12: tensor<8x16xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0.70710678118654757 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_10 = arith.constant 8.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.index_cast %in : i64 to index
      %124 = linalg.index 2 : index
      %125 = arith.cmpi slt, %123, %c32 : index
      cf.assert %125, "index must be smaller than dim size"
      %126 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %126, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%123, %124] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      linalg.yield %124 : i64
    } -> tensor<8xi64>
    %4 = tensor.empty() : tensor<2x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%4 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %123 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %123 : i1
    } -> tensor<2x8xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      linalg.yield %124 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %8 = tensor.empty() : tensor<1x1x8x8xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%8 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_43: i64, %out: i1):
      %123 = arith.cmpi sle, %in, %in_43 : i64
      linalg.yield %123 : i1
    } -> tensor<1x1x8x8xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %9 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%8 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_43: i1, %out: i1):
      %123 = arith.andi %in, %in_43 : i1
      linalg.yield %123 : i1
    } -> tensor<1x1x8x8xi1>
    %11 = tensor.empty() : tensor<2x1x1x8xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%11 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_43: i64, %out: i1):
      %123 = arith.cmpi slt, %in, %c0_i64 : i64
      %124 = arith.addi %in, %c2_i64 : i64
      %125 = arith.select %123, %124, %in : i64
      %126 = arith.index_cast %125 : i64 to index
      %127 = arith.cmpi slt, %in_43, %c0_i64 : i64
      %128 = arith.addi %in_43, %c8_i64 : i64
      %129 = arith.select %127, %128, %in_43 : i64
      %130 = arith.index_cast %129 : i64 to index
      %extracted = tensor.extract %5[%126, %130] : tensor<2x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x8xi1>
    %13 = tensor.empty() : tensor<2x1x8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x8x8xi1>, tensor<2x1x1x8xi1>) outs(%13 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_43: i1, %out: i1):
      %123 = arith.andi %in, %in_43 : i1
      linalg.yield %123 : i1
    } -> tensor<2x1x8x8xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %15 = tensor.empty() : tensor<1x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x8x1xi64>) outs(%15 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.sitofp %in : i64 to f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %17 = tensor.empty() : tensor<1x8x2xf32>
    %18 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_9 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%17 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.mulf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x2xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %19 = tensor.empty() : tensor<1x8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x4xf32>) outs(%19 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.cos %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x4xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x4xf32>) outs(%19 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.sin %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %23 = tensor.empty() : tensor<2x8x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x8x8xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_10 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_8 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.mulf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %29 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.mulf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %31 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%31 : tensor<8x8xf32>) permutation = [1, 0] 
    %32 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %34 = linalg.batch_matmul ins(%30, %32 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%33 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg4 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.addf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %expanded_14 = tensor.expand_shape %35 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %36 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x8x2x4xf32>) outs(%36 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %37 = tensor.empty() : tensor<8x4xf32>
    %transposed_16 = linalg.transpose ins(%arg5 : tensor<4x8xf32>) outs(%37 : tensor<8x4xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<2x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<8x4xf32>) outs(%38 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %41 = linalg.batch_matmul ins(%30, %39 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%40 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg6 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%38 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.addf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x4xf32>
    %expanded_17 = tensor.expand_shape %42 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %43 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x8x1x4xf32>) outs(%43 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg7 : tensor<4x8xf32>) outs(%37 : tensor<8x4xf32>) permutation = [1, 0] 
    %44 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<8x4xf32>) outs(%38 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %45 = linalg.batch_matmul ins(%30, %44 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%40 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %arg8 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%38 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.addf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x4xf32>
    %expanded_20 = tensor.expand_shape %46 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x8x1x4xf32>) outs(%43 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_23 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_22 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%36 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.mulf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %48 = tensor.empty() : tensor<2x2x8x2xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x2x8x2xf32>) outs(%48 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_25 = tensor.concat dim(3) %49, %extracted_slice : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%36 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.mulf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x4xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%36 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.addf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x4xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_22 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%43 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.mulf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %53 = tensor.empty() : tensor<2x1x8x2xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x1x8x2xf32>) outs(%53 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_28 = tensor.concat dim(3) %54, %extracted_slice_26 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_23 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%43 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.mulf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x8x4xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%43 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.addf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x8x4xf32>
    %57 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %58 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x1x8x4xf32>) outs(%57 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %58 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %59 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x1x8x4xf32>) outs(%57 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %60 = tensor.empty() : tensor<2x1x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_4 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%60 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %123 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x2x8x4xf32>) outs(%36 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_6 : f64 to f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x2x8x4xf32>
    %63 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_29 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%63 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<2x2x4x8xf32>) outs(%63 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_6 : f64 to f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed_30 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_31 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %65 = tensor.empty() : tensor<4x8x8xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %67 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%66 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_32 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %68 = tensor.empty() : tensor<2x2x8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32, %61 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%68 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.addf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x8xf32>
    %70 = tensor.empty() : tensor<2x2x8xi64>
    %71 = linalg.fill ins(%c0_i64 : i64) outs(%70 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %72 = tensor.empty() : tensor<2x2x8xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %74:2 = linalg.generic {indexing_maps = [#map6, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x2x8x8xf32>) outs(%73, %71 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %123 = linalg.index 3 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.maximumf %in, %out : f32
      %126 = arith.cmpf ogt, %in, %out : f32
      %127 = arith.select %126, %124, %out_43 : i64
      linalg.yield %125, %127 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_33 = tensor.expand_shape %74#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_33 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%68 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.subf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x8xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x2x8x8xf32>) outs(%68 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.exp %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x8xf32>
    %77 = tensor.empty() : tensor<2x2x8x1xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<2x2x8x8xf32>) outs(%78 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%68 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.divf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x8xf32>
    %81 = tensor.empty() : tensor<2x2x8x8xi1>
    %82 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x2x8x8xf32>) outs(%81 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %123 = arith.extf %in : f32 to f64
      %124 = arith.cmpf oeq, %123, %cst_7 : f64
      linalg.yield %124 : i1
    } -> tensor<2x2x8x8xi1>
    %83 = tensor.empty() : tensor<2x2x8x1xi1>
    %84 = linalg.fill ins(%true : i1) outs(%83 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %85 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<2x2x8x8xi1>) outs(%84 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %123 = arith.andi %in, %out : i1
      linalg.yield %123 : i1
    } -> tensor<2x2x8x1xi1>
    %86 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %cst_2, %80 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%68 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %123 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %123 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_34 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_35 = tensor.collapse_shape %59 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %87 = tensor.empty() : tensor<4x8x4xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %89 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%88 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_36 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %90 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x2x8x4xf32>) outs(%90 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_39 = linalg.transpose ins(%arg9 : tensor<8x8xf32>) outs(%31 : tensor<8x8xf32>) permutation = [1, 0] 
    %91 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %92 = linalg.batch_matmul ins(%collapsed_38, %91 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%33 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %92 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.addf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x8x8xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_10 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_8 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.mulf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %99 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.mulf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %101 = tensor.empty() : tensor<8x16xf32>
    %transposed_40 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%101 : tensor<8x16xf32>) permutation = [1, 0] 
    %102 = tensor.empty() : tensor<2x8x16xf32>
    %103 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%102 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %105 = linalg.batch_matmul ins(%100, %103 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%104 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      %124 = math.exp %123 : f32
      %125 = arith.addf %124, %cst_1 : f32
      %126 = arith.divf %cst_1, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.mulf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x16xf32>
    %transposed_41 = linalg.transpose ins(%arg11 : tensor<16x8xf32>) outs(%101 : tensor<8x16xf32>) permutation = [1, 0] 
    %108 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %109 = linalg.batch_matmul ins(%100, %108 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%104 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%102 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.mulf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x16xf32>
    %111 = tensor.empty() : tensor<16x8xf32>
    %transposed_42 = linalg.transpose ins(%arg12 : tensor<8x16xf32>) outs(%111 : tensor<16x8xf32>) permutation = [1, 0] 
    %112 = tensor.empty() : tensor<2x16x8xf32>
    %113 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<16x8xf32>) outs(%112 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %114 = linalg.batch_matmul ins(%110, %113 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%33 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %114 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.addf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x8x8xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_10 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_8 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x8x1xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %120 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.mulf %in, %in_43 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x8xf32>
    %122 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %121 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %123 = arith.mulf %in, %in_43 : f32
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

