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
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<4xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<4xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<16x8xf32>, %arg11: tensor<16xf32>, %arg12: tensor<8x16xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>, %arg17: tensor<8xf32>, %arg18: tensor<8xf32>, %arg19: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_7 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_8 = arith.constant dense<true> : tensor<2x8x1xi1>
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = arith.constant 1.000000e-05 : f64
    %cst_11 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_12 = arith.constant 8.000000e+00 : f32
    %cst_13 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %153 = arith.index_cast %in : i64 to index
      %154 = linalg.index 2 : index
      %155 = arith.cmpi slt, %153, %c32 : index
      cf.assert %155, "index must be smaller than dim size"
      %156 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %156, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%153, %154] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %153 = linalg.index 0 : index
      %154 = arith.index_cast %153 : index to i64
      linalg.yield %154 : i64
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
      %153 = arith.subi %in, %c1_i64 : i64
      linalg.yield %153 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_15 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_15, %extracted_slice_14 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_61: i64, %out: i64):
      %153 = arith.subi %in, %in_61 : i64
      linalg.yield %153 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %153 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %153 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_16 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_61: i64, %out: i1):
      %153 = arith.cmpi sle, %in, %in_61 : i64
      linalg.yield %153 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_13 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_61: i1, %in_62: i64, %out: i64):
      %153 = arith.extui %in_61 : i1 to i64
      %154 = arith.select %in, %153, %in_62 : i64
      linalg.yield %154 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %153 = arith.addi %in, %out : i64
      linalg.yield %153 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %153 = linalg.index 0 : index
      %154 = arith.index_cast %153 : index to i64
      linalg.yield %154 : i64
    } -> tensor<2xi64>
    %expanded_17 = tensor.expand_shape %18 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_61: i64, %out: i64):
      %153 = arith.cmpi slt, %in, %c0_i64 : i64
      %154 = arith.addi %in, %c2_i64 : i64
      %155 = arith.select %153, %154, %in : i64
      %156 = arith.index_cast %155 : i64 to index
      %157 = arith.cmpi slt, %in_61, %c0_i64 : i64
      %158 = arith.addi %in_61, %c8_i64 : i64
      %159 = arith.select %157, %158, %in_61 : i64
      %160 = arith.index_cast %159 : i64 to index
      %extracted = tensor.extract %5[%156, %160] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %153 = arith.subi %in, %c3_i64 : i64
      linalg.yield %153 : i64
    } -> tensor<2x8xi64>
    %expanded_18 = tensor.expand_shape %20 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_19 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %21 = tensor.empty() : tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_61: i64, %out: i1):
      %153 = arith.cmpi sgt, %in, %in_61 : i64
      linalg.yield %153 : i1
    } -> tensor<2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8, %22 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %153 = arith.andi %in, %in_61 : i1
      linalg.yield %153 : i1
    } -> tensor<2x8x8xi1>
    %expanded_20 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %24 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_20 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_61: i64, %out: i1):
      %153 = arith.cmpi sle, %in, %in_61 : i64
      linalg.yield %153 : i1
    } -> tensor<2x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %153 = arith.andi %in, %in_61 : i1
      linalg.yield %153 : i1
    } -> tensor<2x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7, %25 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %153 = arith.ori %in, %in_61 : i1
      linalg.yield %153 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_19 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_61: i64, %out: i64):
      %153 = arith.subi %in, %in_61 : i64
      linalg.yield %153 : i64
    } -> tensor<2x8x8xi64>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %153 = math.absi %in : i64
      linalg.yield %153 : i64
    } -> tensor<2x8x8xi64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x8xi64>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %153 = arith.cmpi sle, %in, %c1_i64 : i64
      linalg.yield %153 : i1
    } -> tensor<2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %153 = arith.ori %in, %in_61 : i1
      linalg.yield %153 : i1
    } -> tensor<2x8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %30 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %153 = arith.andi %in, %in_61 : i1
      linalg.yield %153 : i1
    } -> tensor<2x8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_61: i64, %out: i64):
      %153 = arith.cmpi slt, %in, %c0_i64 : i64
      %154 = arith.addi %in, %c2_i64 : i64
      %155 = arith.select %153, %154, %in : i64
      %156 = arith.index_cast %155 : i64 to index
      %157 = arith.cmpi slt, %in_61, %c0_i64 : i64
      %158 = arith.addi %in_61, %c8_i64 : i64
      %159 = arith.select %157, %158, %in_61 : i64
      %160 = arith.index_cast %159 : i64 to index
      %extracted = tensor.extract %16[%156, %160] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_21 = tensor.expand_shape %32 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_22 = tensor.expand_shape %32 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %33 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_22 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_61: i64, %out: i1):
      %153 = arith.cmpi eq, %in, %in_61 : i64
      linalg.yield %153 : i1
    } -> tensor<2x8x8xi1>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %33 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%21 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %153 = arith.andi %in, %in_61 : i1
      linalg.yield %153 : i1
    } -> tensor<2x8x8xi1>
    %expanded_23 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %35 = tensor.empty() : tensor<2x1x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %cst_9, %cst_5 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%35 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_61: f32, %in_62: f32, %out: f32):
      %153 = arith.select %in, %in_61, %in_62 : f32
      linalg.yield %153 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_24 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %37 = tensor.empty() : tensor<1x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x8x1xi64>) outs(%37 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %153 = arith.sitofp %in : i64 to f32
      linalg.yield %153 : f32
    } -> tensor<1x8x1xf32>
    %39 = tensor.empty() : tensor<1x8x2xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %cst_11 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%39 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<1x8x2xf32>
    %concat_25 = tensor.concat dim(2) %40, %40 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %41 = tensor.empty() : tensor<1x8x4xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_25 : tensor<1x8x4xf32>) outs(%41 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = math.cos %in : f32
      linalg.yield %153 : f32
    } -> tensor<1x8x4xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_25 : tensor<1x8x4xf32>) outs(%41 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = math.sin %in : f32
      linalg.yield %153 : f32
    } -> tensor<1x8x4xf32>
    %44 = tensor.empty() : tensor<2x8x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%45 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.addf %in, %out : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.divf %in, %cst_12 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %47 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %48 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.subf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %49 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50 : tensor<2x8x8xf32>) outs(%45 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.addf %in, %out : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.divf %in, %cst_12 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.truncf %cst_10 : f64 to f32
      %154 = arith.addf %in, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = math.rsqrt %in : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_26 = tensor.collapse_shape %54 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_26 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %55 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %arg14 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %59 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%59 : tensor<8x8xf32>) permutation = [1, 0] 
    %60 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %62 = linalg.batch_matmul ins(%58, %60 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%61 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %expanded_27 = tensor.expand_shape %63 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %64 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x8x2x4xf32>) outs(%64 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %65 = tensor.empty() : tensor<8x4xf32>
    %transposed_29 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%65 : tensor<8x4xf32>) permutation = [1, 0] 
    %66 = tensor.empty() : tensor<2x8x4xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<8x4xf32>) outs(%66 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%66 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %69 = linalg.batch_matmul ins(%58, %67 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%68 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %arg5 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%66 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x4xf32>
    %expanded_30 = tensor.expand_shape %70 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %71 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x8x1x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_32 = linalg.transpose ins(%arg6 : tensor<4x8xf32>) outs(%65 : tensor<8x4xf32>) permutation = [1, 0] 
    %72 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<8x4xf32>) outs(%66 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %73 = linalg.batch_matmul ins(%58, %72 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%68 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %arg7 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%66 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x4xf32>
    %expanded_33 = tensor.expand_shape %74 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x8x1x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_35 = tensor.expand_shape %42 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_36 = tensor.expand_shape %43 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28, %expanded_35 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%64 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_28[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_28[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %76 = tensor.empty() : tensor<2x2x8x2xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<2x2x8x2xf32>) outs(%76 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.negf %in : f32
      linalg.yield %153 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_39 = tensor.concat dim(3) %77, %extracted_slice_37 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_36 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%64 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x2x8x4xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%64 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x2x8x4xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31, %expanded_35 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_40 = tensor.extract_slice %transposed_31[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_41 = tensor.extract_slice %transposed_31[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %81 = tensor.empty() : tensor<2x1x8x2xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_41 : tensor<2x1x8x2xf32>) outs(%81 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.negf %in : f32
      linalg.yield %153 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_42 = tensor.concat dim(3) %82, %extracted_slice_40 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_42, %expanded_36 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x1x8x4xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %83 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%71 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x1x8x4xf32>
    %85 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %86 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x1x8x4xf32>) outs(%85 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed_43 = tensor.collapse_shape %86 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %87 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<2x1x8x4xf32>) outs(%85 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %88 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_44 = linalg.transpose ins(%collapsed_43 : tensor<2x2x8x4xf32>) outs(%88 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_45 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %89 = tensor.empty() : tensor<4x8x8xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %91 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%90 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_47 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %92 = tensor.empty() : tensor<2x2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x2x8x8xf32>) outs(%92 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.mulf %in, %cst_4 : f32
      linalg.yield %153 : f32
    } -> tensor<2x2x8x8xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %36 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%92 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x2x8x8xf32>
    %95 = tensor.empty() : tensor<2x2x8xi64>
    %96 = linalg.fill ins(%c0_i64 : i64) outs(%95 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %97 = tensor.empty() : tensor<2x2x8xf32>
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %99:2 = linalg.generic {indexing_maps = [#map12, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%94 : tensor<2x2x8x8xf32>) outs(%98, %96 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_61: i64):
      %153 = linalg.index 3 : index
      %154 = arith.index_cast %153 : index to i64
      %155 = arith.maximumf %in, %out : f32
      %156 = arith.cmpf ogt, %in, %out : f32
      %157 = arith.select %156, %154, %out_61 : i64
      linalg.yield %155, %157 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_48 = tensor.expand_shape %99#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %expanded_48 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%92 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.subf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x2x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x2x8x8xf32>) outs(%92 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = math.exp %in : f32
      linalg.yield %153 : f32
    } -> tensor<2x2x8x8xf32>
    %102 = tensor.empty() : tensor<2x2x8x1xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map12, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<2x2x8x8xf32>) outs(%103 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.addf %in, %out : f32
      linalg.yield %153 : f32
    } -> tensor<2x2x8x1xf32>
    %105 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %104 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%92 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.divf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_49 = tensor.collapse_shape %105 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_50 = tensor.collapse_shape %87 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %106 = tensor.empty() : tensor<4x8x4xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %108 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%107 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_51 = tensor.expand_shape %108 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %109 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x2x8x4xf32>) outs(%109 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_53 = tensor.collapse_shape %transposed_52 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_54 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%59 : tensor<8x8xf32>) permutation = [1, 0] 
    %110 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %111 = linalg.batch_matmul ins(%collapsed_53, %110 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%61 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %arg9 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %112 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x8x8xf32>) outs(%45 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.addf %in, %out : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.divf %in, %cst_12 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_55 = tensor.collapse_shape %115 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_55 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %116 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.subf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %117 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x8x8xf32>) outs(%45 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.addf %in, %out : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.divf %in, %cst_12 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.truncf %cst_10 : f64 to f32
      %154 = arith.addf %in, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = math.rsqrt %in : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_56 = tensor.collapse_shape %122 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_56 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %123 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg16 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %127 = tensor.empty() : tensor<8x16xf32>
    %transposed_57 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%127 : tensor<8x16xf32>) permutation = [1, 0] 
    %128 = tensor.empty() : tensor<2x8x16xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<8x16xf32>) outs(%128 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%128 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %131 = linalg.batch_matmul ins(%126, %129 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%130 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg11 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%128 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x16xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x8x16xf32>) outs(%128 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = math.fpowi %in, %c3_i64 : f32, i64
      %154 = arith.mulf %153, %cst_1 : f32
      %155 = arith.addf %in, %154 : f32
      %156 = arith.mulf %155, %cst_2 : f32
      %157 = math.tanh %156 : f32
      %158 = arith.addf %157, %cst_3 : f32
      %159 = arith.mulf %158, %cst_4 : f32
      %160 = arith.mulf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x8x16xf32>
    %134 = tensor.empty() : tensor<16x8xf32>
    %transposed_58 = linalg.transpose ins(%arg12 : tensor<8x16xf32>) outs(%134 : tensor<16x8xf32>) permutation = [1, 0] 
    %135 = tensor.empty() : tensor<2x16x8xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<16x8xf32>) outs(%135 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %137 = linalg.batch_matmul ins(%133, %136 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%61 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg13 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %138 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x8x8xf32>) outs(%45 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.addf %in, %out : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.divf %in, %cst_12 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_59 = tensor.collapse_shape %141 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_59 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %142 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.subf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %143 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<2x8x8xf32>) outs(%45 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.addf %in, %out : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.divf %in, %cst_12 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.truncf %cst_10 : f64 to f32
      %154 = arith.addf %in, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<2x8x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = math.rsqrt %in : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_60 = tensor.collapse_shape %148 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_60 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %149 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg18 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.mulf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %arg19 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %153 = arith.addf %in, %in_61 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x8xf32>
    return %152 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

