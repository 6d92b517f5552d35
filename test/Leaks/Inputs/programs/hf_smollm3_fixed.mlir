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
#map18 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<16x8xf32>, %arg7: tensor<16x8xf32>, %arg8: tensor<8x16xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8x8xf32>, %arg12: tensor<4x8xf32>, %arg13: tensor<4x8xf32>, %arg14: tensor<8x8xf32>, %arg15: tensor<16x8xf32>, %arg16: tensor<16x8xf32>, %arg17: tensor<8x16xf32>, %arg18: tensor<8xf32>, %arg19: tensor<8xf32>, %arg20: tensor<8xf32>) -> tensor<2x8x8xf32> {
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
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %172 = arith.index_cast %in : i64 to index
      %173 = linalg.index 2 : index
      %174 = arith.cmpi slt, %172, %c32 : index
      cf.assert %174, "index must be smaller than dim size"
      %175 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %175, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%172, %173] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %172 = linalg.index 0 : index
      %173 = arith.index_cast %172 : index to i64
      linalg.yield %173 : i64
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
      %172 = arith.subi %in, %c1_i64 : i64
      linalg.yield %172 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_10 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11, %extracted_slice_10 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_72: i64, %out: i64):
      %172 = arith.subi %in, %in_72 : i64
      linalg.yield %172 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %172 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %172 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_72: i64, %out: i1):
      %172 = arith.cmpi sle, %in, %in_72 : i64
      linalg.yield %172 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_9 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_72: i1, %in_73: i64, %out: i64):
      %172 = arith.extui %in_72 : i1 to i64
      %173 = arith.select %in, %172, %in_73 : i64
      linalg.yield %173 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %172 = arith.addi %in, %out : i64
      linalg.yield %172 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %172 = linalg.index 0 : index
      %173 = arith.index_cast %172 : index to i64
      linalg.yield %173 : i64
    } -> tensor<2xi64>
    %expanded_13 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_72: i64, %out: i64):
      %172 = arith.cmpi slt, %in, %c0_i64 : i64
      %173 = arith.addi %in, %c2_i64 : i64
      %174 = arith.select %172, %173, %in : i64
      %175 = arith.index_cast %174 : i64 to index
      %176 = arith.cmpi slt, %in_72, %c0_i64 : i64
      %177 = arith.addi %in_72, %c8_i64 : i64
      %178 = arith.select %176, %177, %in_72 : i64
      %179 = arith.index_cast %178 : i64 to index
      %extracted = tensor.extract %5[%175, %179] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_72: i64, %out: i64):
      %172 = arith.cmpi slt, %in, %c0_i64 : i64
      %173 = arith.addi %in, %c2_i64 : i64
      %174 = arith.select %172, %173, %in : i64
      %175 = arith.index_cast %174 : i64 to index
      %176 = arith.cmpi slt, %in_72, %c0_i64 : i64
      %177 = arith.addi %in_72, %c8_i64 : i64
      %178 = arith.select %176, %177, %in_72 : i64
      %179 = arith.index_cast %178 : i64 to index
      %extracted = tensor.extract %5[%175, %179] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_72: i64, %out: i1):
      %172 = arith.cmpi sle, %in, %in_72 : i64
      linalg.yield %172 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %24 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_72: i1, %out: i1):
      %172 = arith.andi %in, %in_72 : i1
      linalg.yield %172 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_72: i64, %out: i64):
      %172 = arith.cmpi slt, %in, %c0_i64 : i64
      %173 = arith.addi %in, %c2_i64 : i64
      %174 = arith.select %172, %173, %in : i64
      %175 = arith.index_cast %174 : i64 to index
      %176 = arith.cmpi slt, %in_72, %c0_i64 : i64
      %177 = arith.addi %in_72, %c8_i64 : i64
      %178 = arith.select %176, %177, %in_72 : i64
      %179 = arith.index_cast %178 : i64 to index
      %extracted = tensor.extract %16[%175, %179] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_72: i64, %out: i64):
      %172 = arith.cmpi slt, %in, %c0_i64 : i64
      %173 = arith.addi %in, %c2_i64 : i64
      %174 = arith.select %172, %173, %in : i64
      %175 = arith.index_cast %174 : i64 to index
      %176 = arith.cmpi slt, %in_72, %c0_i64 : i64
      %177 = arith.addi %in_72, %c8_i64 : i64
      %178 = arith.select %176, %177, %in_72 : i64
      %179 = arith.index_cast %178 : i64 to index
      %extracted = tensor.extract %16[%175, %179] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_72: i64, %out: i1):
      %172 = arith.cmpi eq, %in, %in_72 : i64
      linalg.yield %172 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_72: i1, %out: i1):
      %172 = arith.andi %in, %in_72 : i1
      linalg.yield %172 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = tensor.empty() : tensor<2x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_72: f32, %in_73: f32, %out: f32):
      %172 = arith.select %in, %in_72, %in_73 : f32
      linalg.yield %172 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %32 = tensor.empty() : tensor<1x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x8x1xi64>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %172 = arith.sitofp %in : i64 to f32
      linalg.yield %172 : f32
    } -> tensor<1x8x1xf32>
    %34 = tensor.empty() : tensor<1x8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_6 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%34 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x2xf32>
    %concat_17 = tensor.concat dim(2) %35, %35 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %36 = tensor.empty() : tensor<1x8x4xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_17 : tensor<1x8x4xf32>) outs(%36 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.cos %in : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_17 : tensor<1x8x4xf32>) outs(%36 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.sin %in : f32
      linalg.yield %172 : f32
    } -> tensor<1x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %40 = tensor.empty() : tensor<2x8x1xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_7 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_5 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %45 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %46 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %48 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%48 : tensor<8x8xf32>) permutation = [1, 0] 
    %49 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %51 = linalg.batch_matmul ins(%47, %49 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_18 = tensor.expand_shape %51 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %52 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x2x4xf32>) outs(%52 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %53 = tensor.empty() : tensor<8x4xf32>
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%53 : tensor<8x4xf32>) permutation = [1, 0] 
    %54 = tensor.empty() : tensor<2x8x4xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x4xf32>) outs(%54 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %57 = linalg.batch_matmul ins(%47, %55 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_21 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %58 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x1x4xf32>) outs(%58 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%53 : tensor<8x4xf32>) permutation = [1, 0] 
    %59 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x4xf32>) outs(%54 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %60 = linalg.batch_matmul ins(%47, %59 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_24 = tensor.expand_shape %60 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x1x4xf32>) outs(%58 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_27 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_26 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%52 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_19[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %62 = tensor.empty() : tensor<2x2x8x2xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x2x8x2xf32>) outs(%62 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.negf %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_30 = tensor.concat dim(3) %63, %extracted_slice_28 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_27 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%52 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x4xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%52 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.addf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x4xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_26 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%58 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_22[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %67 = tensor.empty() : tensor<2x1x8x2xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x1x8x2xf32>) outs(%67 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.negf %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_33 = tensor.concat dim(3) %68, %extracted_slice_31 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_27 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%58 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x1x8x4xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%58 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.addf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x1x8x4xf32>
    %71 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %72 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x1x8x4xf32>) outs(%71 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %72 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %73 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x1x8x4xf32>) outs(%71 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %74 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_34 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%74 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %75 = tensor.empty() : tensor<4x8x8xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %77 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%76 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_37 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %78 = tensor.empty() : tensor<2x2x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x2x8x8xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.mulf %in, %cst_8 : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.addf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x8xf32>
    %81 = tensor.empty() : tensor<2x2x8xi64>
    %82 = linalg.fill ins(%c0_i64 : i64) outs(%81 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %83 = tensor.empty() : tensor<2x2x8xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %85:2 = linalg.generic {indexing_maps = [#map12, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<2x2x8x8xf32>) outs(%84, %82 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_72: i64):
      %172 = linalg.index 3 : index
      %173 = arith.index_cast %172 : index to i64
      %174 = arith.maximumf %in, %out : f32
      %175 = arith.cmpf ogt, %in, %out : f32
      %176 = arith.select %175, %173, %out_72 : i64
      linalg.yield %174, %176 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_38 = tensor.expand_shape %85#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_38 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.subf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x2x8x8xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.exp %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x8xf32>
    %88 = tensor.empty() : tensor<2x2x8x1xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<2x2x8x8xf32>) outs(%89 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.divf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_39 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_40 = tensor.collapse_shape %73 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %92 = tensor.empty() : tensor<4x8x4xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %94 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%93 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_41 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %95 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x2x8x4xf32>) outs(%95 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_43 = tensor.collapse_shape %transposed_42 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_44 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%48 : tensor<8x8xf32>) permutation = [1, 0] 
    %96 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.batch_matmul ins(%collapsed_43, %96 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %97 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.addf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_7 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_5 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %104 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %106 = tensor.empty() : tensor<8x16xf32>
    %transposed_45 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%106 : tensor<8x16xf32>) permutation = [1, 0] 
    %107 = tensor.empty() : tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%107 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %110 = linalg.batch_matmul ins(%105, %108 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%109 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.negf %in : f32
      %173 = math.exp %172 : f32
      %174 = arith.addf %173, %cst_1 : f32
      %175 = arith.divf %cst_1, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<2x8x16xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %110 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x16xf32>
    %transposed_46 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%106 : tensor<8x16xf32>) permutation = [1, 0] 
    %113 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %114 = linalg.batch_matmul ins(%105, %113 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%109 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %114 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x16xf32>
    %116 = tensor.empty() : tensor<16x8xf32>
    %transposed_47 = linalg.transpose ins(%arg8 : tensor<8x16xf32>) outs(%116 : tensor<16x8xf32>) permutation = [1, 0] 
    %117 = tensor.empty() : tensor<2x16x8xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<16x8xf32>) outs(%117 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %119 = linalg.batch_matmul ins(%115, %118 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %119 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.addf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_7 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_5 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<2x8x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %125 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %126 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %transposed_48 = linalg.transpose ins(%arg11 : tensor<8x8xf32>) outs(%48 : tensor<8x8xf32>) permutation = [1, 0] 
    %128 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %129 = linalg.batch_matmul ins(%127, %128 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_49 = tensor.expand_shape %129 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<2x8x2x4xf32>) outs(%52 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_51 = linalg.transpose ins(%arg12 : tensor<4x8xf32>) outs(%53 : tensor<8x4xf32>) permutation = [1, 0] 
    %130 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<8x4xf32>) outs(%54 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %131 = linalg.batch_matmul ins(%127, %130 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_52 = tensor.expand_shape %131 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<2x8x1x4xf32>) outs(%58 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_54 = linalg.transpose ins(%arg13 : tensor<4x8xf32>) outs(%53 : tensor<8x4xf32>) permutation = [1, 0] 
    %132 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<8x4xf32>) outs(%54 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %133 = linalg.batch_matmul ins(%127, %132 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_55 = tensor.expand_shape %133 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<2x8x1x4xf32>) outs(%58 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %134 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<2x1x8x4xf32>) outs(%71 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed_57 = tensor.collapse_shape %134 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %135 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<2x1x8x4xf32>) outs(%71 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %transposed_58 = linalg.transpose ins(%collapsed_57 : tensor<2x2x8x4xf32>) outs(%74 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_59 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_60 = tensor.collapse_shape %transposed_58 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %136 = linalg.batch_matmul ins(%collapsed_59, %collapsed_60 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%76 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_61 = tensor.expand_shape %136 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %137 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<2x2x8x8xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.mulf %in, %cst_8 : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.addf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x8xf32>
    %139:2 = linalg.generic {indexing_maps = [#map12, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<2x2x8x8xf32>) outs(%84, %82 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_72: i64):
      %172 = linalg.index 3 : index
      %173 = arith.index_cast %172 : index to i64
      %174 = arith.maximumf %in, %out : f32
      %175 = arith.cmpf ogt, %in, %out : f32
      %176 = arith.select %175, %173, %out_72 : i64
      linalg.yield %174, %176 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_62 = tensor.expand_shape %139#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %140 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %expanded_62 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.subf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x8xf32>
    %141 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<2x2x8x8xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.exp %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x8xf32>
    %142 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%141 : tensor<2x2x8x8xf32>) outs(%89 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x1xf32>
    %143 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %142 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.divf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_63 = tensor.collapse_shape %143 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_64 = tensor.collapse_shape %135 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %144 = linalg.batch_matmul ins(%collapsed_63, %collapsed_64 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%93 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_65 = tensor.expand_shape %144 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<2x2x8x4xf32>) outs(%95 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_67 = tensor.collapse_shape %transposed_66 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_68 = linalg.transpose ins(%arg14 : tensor<8x8xf32>) outs(%48 : tensor<8x8xf32>) permutation = [1, 0] 
    %145 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_68 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %146 = linalg.batch_matmul ins(%collapsed_67, %145 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %146 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.addf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_7 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_5 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<2x8x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %152 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %154 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %153 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %transposed_69 = linalg.transpose ins(%arg15 : tensor<16x8xf32>) outs(%106 : tensor<8x16xf32>) permutation = [1, 0] 
    %155 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_69 : tensor<8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %156 = linalg.batch_matmul ins(%154, %155 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%109 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.negf %in : f32
      %173 = math.exp %172 : f32
      %174 = arith.addf %173, %cst_1 : f32
      %175 = arith.divf %cst_1, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<2x8x16xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %156 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x16xf32>
    %transposed_70 = linalg.transpose ins(%arg16 : tensor<16x8xf32>) outs(%106 : tensor<8x16xf32>) permutation = [1, 0] 
    %159 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_70 : tensor<8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %160 = linalg.batch_matmul ins(%154, %159 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%109 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %160 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x16xf32>
    %transposed_71 = linalg.transpose ins(%arg17 : tensor<8x16xf32>) outs(%116 : tensor<16x8xf32>) permutation = [1, 0] 
    %162 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_71 : tensor<16x8xf32>) outs(%117 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %163 = linalg.batch_matmul ins(%161, %162 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %163 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.addf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_7 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_5 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<2x8x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %169 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    %171 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %170 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %172 = arith.mulf %in, %in_72 : f32
      linalg.yield %172 : f32
    } -> tensor<2x8x8xf32>
    return %171 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F215D393A"
    }
  }
#-}

