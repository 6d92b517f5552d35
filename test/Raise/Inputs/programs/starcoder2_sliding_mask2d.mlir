#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
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
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x8xi64>, %arg2: tensor<32x16xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<8x16xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8x16xf32>, %arg8: tensor<8xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<32x16xf32>, %arg12: tensor<32xf32>, %arg13: tensor<16x32xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>) -> tensor<2x8x16xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant 0.59460355750136051 : f64
    %cst_10 = arith.constant 0xFFF0000000000000 : f64
    %cst_11 = arith.constant 1.000000e-05 : f64
    %cst_12 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_13 = arith.constant 1.600000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %143 = arith.index_cast %in : i64 to index
      %144 = linalg.index 2 : index
      %145 = arith.cmpi slt, %143, %c32 : index
      cf.assert %145, "index must be smaller than dim size"
      %146 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %146, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%143, %144] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x16xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %143 = linalg.index 0 : index
      %144 = arith.index_cast %143 : index to i64
      linalg.yield %144 : i64
    } -> tensor<8xi64>
    %4 = tensor.empty() : tensor<2x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi64>) outs(%4 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %143 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %143 : i1
    } -> tensor<2x8xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %143 = linalg.index 0 : index
      %144 = arith.index_cast %143 : index to i64
      linalg.yield %144 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %8 = tensor.empty() : tensor<1x1x8x1xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x8x1xi64>) outs(%8 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %143 = arith.subi %in, %c3_i64 : i64
      linalg.yield %143 : i64
    } -> tensor<1x1x8x1xi64>
    %10 = tensor.empty() : tensor<1x1x8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %9 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%10 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %143 = arith.cmpi sgt, %in, %in_51 : i64
      linalg.yield %143 : i1
    } -> tensor<1x1x8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %11 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%10 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %143 = arith.andi %in, %in_51 : i1
      linalg.yield %143 : i1
    } -> tensor<1x1x8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%10 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %143 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %143 : i1
    } -> tensor<1x1x8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<1x1x8x8xi1>, tensor<1x1x8x8xi1>) outs(%10 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %143 = arith.andi %in, %in_51 : i1
      linalg.yield %143 : i1
    } -> tensor<1x1x8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %14 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%10 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %143 = arith.andi %in, %in_51 : i1
      linalg.yield %143 : i1
    } -> tensor<1x1x8x8xi1>
    %16 = tensor.empty() : tensor<2x1x1x8xi1>
    %17 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%16 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %143 = arith.cmpi slt, %in, %c0_i64 : i64
      %144 = arith.addi %in, %c2_i64 : i64
      %145 = arith.select %143, %144, %in : i64
      %146 = arith.index_cast %145 : i64 to index
      %147 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %148 = arith.addi %in_51, %c8_i64 : i64
      %149 = arith.select %147, %148, %in_51 : i64
      %150 = arith.index_cast %149 : i64 to index
      %extracted = tensor.extract %5[%146, %150] : tensor<2x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x8xi1>
    %18 = tensor.empty() : tensor<2x1x8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map10, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x1x8x8xi1>, tensor<2x1x1x8xi1>) outs(%18 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %143 = arith.andi %in, %in_51 : i1
      linalg.yield %143 : i1
    } -> tensor<2x1x8x8xi1>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %20 = tensor.empty() : tensor<1x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x8x1xi64>) outs(%20 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %143 = arith.sitofp %in : i64 to f32
      linalg.yield %143 : f32
    } -> tensor<1x8x1xf32>
    %22 = tensor.empty() : tensor<1x8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_12 : tensor<1x8x1xf32>, tensor<4xf32>) outs(%22 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<1x8x4xf32>
    %concat = tensor.concat dim(2) %23, %23 : (tensor<1x8x4xf32>, tensor<1x8x4xf32>) -> tensor<1x8x8xf32>
    %24 = tensor.empty() : tensor<1x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x8xf32>) outs(%24 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.cos %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x8xf32>) outs(%24 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.sin %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x8x8xf32>
    %27 = tensor.empty() : tensor<2x8x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x16xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x1xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_13 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %30 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %31 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.subf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %32 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<2x8x16xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x8x1xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_13 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x8x1xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_11 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x8x1xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_17 = tensor.collapse_shape %37 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %38 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg15 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg16 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %42 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<16x16xf32>) outs(%42 : tensor<16x16xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<2x16x16xf32>
    %44 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x16xf32>) outs(%43 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %46 = linalg.batch_matmul ins(%41, %44 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%45 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg4 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %expanded_18 = tensor.expand_shape %47 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %48 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x2x8xf32>) outs(%48 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %49 = tensor.empty() : tensor<16x8xf32>
    %transposed_20 = linalg.transpose ins(%arg5 : tensor<8x16xf32>) outs(%49 : tensor<16x8xf32>) permutation = [1, 0] 
    %50 = tensor.empty() : tensor<2x16x8xf32>
    %51 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<16x8xf32>) outs(%50 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %52 = tensor.empty() : tensor<2x8x8xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %54 = linalg.batch_matmul ins(%41, %51 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %arg6 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%52 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x8xf32>
    %expanded_21 = tensor.expand_shape %55 [[0], [1], [2, 3]] output_shape [2, 8, 1, 8] : tensor<2x8x8xf32> into tensor<2x8x1x8xf32>
    %56 = tensor.empty() : tensor<2x1x8x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x1x8xf32>) outs(%56 : tensor<2x1x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg7 : tensor<8x16xf32>) outs(%49 : tensor<16x8xf32>) permutation = [1, 0] 
    %57 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<16x8xf32>) outs(%50 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %58 = linalg.batch_matmul ins(%41, %57 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %arg8 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%52 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x8xf32>
    %expanded_24 = tensor.expand_shape %59 [[0], [1], [2, 3]] output_shape [2, 8, 1, 8] : tensor<2x8x8xf32> into tensor<2x8x1x8xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x1x8xf32>) outs(%56 : tensor<2x1x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %25 [[0], [1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<1x8x8xf32> into tensor<1x1x8x8xf32>
    %expanded_27 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<1x8x8xf32> into tensor<1x1x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_26 : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%48 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x8xf32> to tensor<2x2x8x4xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 4] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x8xf32> to tensor<2x2x8x4xf32>
    %61 = tensor.empty() : tensor<2x2x8x4xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x2x8x4xf32>) outs(%61 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x4xf32>
    %concat_29 = tensor.concat dim(3) %62, %extracted_slice : (tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) -> tensor<2x2x8x8xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<2x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%48 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%48 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_26 : tensor<2x1x8x8xf32>, tensor<1x1x8x8xf32>) outs(%56 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x1x8x8xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 1, 8, 4] [1, 1, 1, 1] : tensor<2x1x8x8xf32> to tensor<2x1x8x4xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 0, 0, 4] [2, 1, 8, 4] [1, 1, 1, 1] : tensor<2x1x8x8xf32> to tensor<2x1x8x4xf32>
    %66 = tensor.empty() : tensor<2x1x8x4xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x1x8x4xf32>) outs(%66 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x1x8x4xf32>
    %concat_32 = tensor.concat dim(3) %67, %extracted_slice_30 : (tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) -> tensor<2x1x8x8xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_27 : tensor<2x1x8x8xf32>, tensor<1x1x8x8xf32>) outs(%56 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x1x8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<2x1x8x8xf32>, tensor<2x1x8x8xf32>) outs(%56 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x1x8x8xf32>
    %70 = tensor.empty() : tensor<2x1x2x8x8xf32>
    %71 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x1x8x8xf32>) outs(%70 : tensor<2x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x8xf32>
    %collapsed_33 = tensor.collapse_shape %71 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x8xf32> into tensor<2x2x8x8xf32>
    %72 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x1x8x8xf32>) outs(%70 : tensor<2x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x8xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_6, %cst_7 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%56 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %143 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %143 : f32
    } -> tensor<2x1x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x2x8x8xf32>) outs(%48 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_9 : f64 to f32
      %144 = arith.mulf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x2x8x8xf32>
    %transposed_34 = linalg.transpose ins(%collapsed_33 : tensor<2x2x8x8xf32>) outs(%48 : tensor<2x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %75 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<2x2x8x8xf32>) outs(%48 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_9 : f64 to f32
      %144 = arith.mulf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_35 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_36 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %76 = tensor.empty() : tensor<4x8x8xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %78 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%77 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_37 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37, %73 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%48 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %80 = tensor.empty() : tensor<2x2x8xi64>
    %81 = linalg.fill ins(%c0_i64 : i64) outs(%80 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %82 = tensor.empty() : tensor<2x2x8xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %84:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x2x8x8xf32>) outs(%83, %81 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %143 = linalg.index 3 : index
      %144 = arith.index_cast %143 : index to i64
      %145 = arith.maximumf %in, %out : f32
      %146 = arith.cmpf ogt, %in, %out : f32
      %147 = arith.select %146, %144, %out_51 : i64
      linalg.yield %145, %147 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_38 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_38 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%48 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.subf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x2x8x8xf32>) outs(%48 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.exp %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %87 = tensor.empty() : tensor<2x2x8x1xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<2x2x8x8xf32>) outs(%88 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %89 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%48 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.divf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %91 = tensor.empty() : tensor<2x2x8x8xi1>
    %92 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x2x8x8xf32>) outs(%91 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %143 = arith.extf %in : f32 to f64
      %144 = arith.cmpf oeq, %143, %cst_10 : f64
      linalg.yield %144 : i1
    } -> tensor<2x2x8x8xi1>
    %93 = tensor.empty() : tensor<2x2x8x1xi1>
    %94 = linalg.fill ins(%true : i1) outs(%93 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %95 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%92 : tensor<2x2x8x8xi1>) outs(%94 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %143 = arith.andi %in, %out : i1
      linalg.yield %143 : i1
    } -> tensor<2x2x8x1xi1>
    %96 = linalg.generic {indexing_maps = [#map6, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %cst_5, %90 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%48 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %143 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %143 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_39 = tensor.collapse_shape %96 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_40 = tensor.collapse_shape %72 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x8xf32> into tensor<4x8x8xf32>
    %97 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%77 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_41 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %98 = tensor.empty() : tensor<2x8x2x8xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x2x8x8xf32>) outs(%98 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_43 = tensor.collapse_shape %transposed_42 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %transposed_44 = linalg.transpose ins(%arg9 : tensor<16x16xf32>) outs(%42 : tensor<16x16xf32>) permutation = [1, 0] 
    %99 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<16x16xf32>) outs(%43 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %100 = linalg.batch_matmul ins(%collapsed_43, %99 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%45 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg10 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %101 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<2x8x16xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x8x1xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_13 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_45 = tensor.collapse_shape %104 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %105 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.subf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x8x16xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x1xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_13 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x1xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_11 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x1xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_46 = tensor.collapse_shape %111 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %112 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg17 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg18 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %116 = tensor.empty() : tensor<16x32xf32>
    %transposed_47 = linalg.transpose ins(%arg11 : tensor<32x16xf32>) outs(%116 : tensor<16x32xf32>) permutation = [1, 0] 
    %117 = tensor.empty() : tensor<2x16x32xf32>
    %118 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<16x32xf32>) outs(%117 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %119 = tensor.empty() : tensor<2x8x32xf32>
    %120 = linalg.fill ins(%cst : f32) outs(%119 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %121 = linalg.batch_matmul ins(%115, %118 : tensor<2x8x16xf32>, tensor<2x16x32xf32>) outs(%120 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg12 : tensor<2x8x32xf32>, tensor<32xf32>) outs(%119 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x32xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x8x32xf32>) outs(%119 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.fpowi %in, %c3_i64 : f32, i64
      %144 = arith.mulf %143, %cst_1 : f32
      %145 = arith.addf %in, %144 : f32
      %146 = arith.mulf %145, %cst_2 : f32
      %147 = math.tanh %146 : f32
      %148 = arith.addf %147, %cst_3 : f32
      %149 = arith.mulf %148, %cst_4 : f32
      %150 = arith.mulf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x8x32xf32>
    %124 = tensor.empty() : tensor<32x16xf32>
    %transposed_48 = linalg.transpose ins(%arg13 : tensor<16x32xf32>) outs(%124 : tensor<32x16xf32>) permutation = [1, 0] 
    %125 = tensor.empty() : tensor<2x32x16xf32>
    %126 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<32x16xf32>) outs(%125 : tensor<2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x16xf32>
    %127 = linalg.batch_matmul ins(%123, %126 : tensor<2x8x32xf32>, tensor<2x32x16xf32>) outs(%45 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg14 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %128 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x8x16xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x8x1xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_13 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_49 = tensor.collapse_shape %131 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %132 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.subf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %133 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x8x16xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x8x1xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_13 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x8x1xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_11 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x8x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x8x1xf32>) outs(%27 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_50 = tensor.collapse_shape %138 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<2x8xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %139 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %arg19 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.mulf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %arg20 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %143 = arith.addf %in, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x8x16xf32>
    return %142 : tensor<2x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}

