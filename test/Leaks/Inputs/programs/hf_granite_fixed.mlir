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
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<16x8xf32>, %arg7: tensor<16x8xf32>, %arg8: tensor<8x16xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>) -> tensor<2x8x8xf32> {
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
    %cst_8 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.index_cast %in : i64 to index
      %128 = linalg.index 2 : index
      %129 = arith.cmpi slt, %127, %c32 : index
      cf.assert %129, "index must be smaller than dim size"
      %130 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %130, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%127, %128] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %127 = linalg.index 0 : index
      %128 = arith.index_cast %127 : index to i64
      linalg.yield %128 : i64
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
      %127 = arith.subi %in, %c1_i64 : i64
      linalg.yield %127 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_9 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_10 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_10, %extracted_slice_9 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %127 = arith.subi %in, %in_47 : i64
      linalg.yield %127 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %127 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %127 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_11 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %127 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %127 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_8 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_47: i1, %in_48: i64, %out: i64):
      %127 = arith.extui %in_47 : i1 to i64
      %128 = arith.select %in, %127, %in_48 : i64
      linalg.yield %128 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %127 = arith.addi %in, %out : i64
      linalg.yield %127 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %127 = linalg.index 0 : index
      %128 = arith.index_cast %127 : index to i64
      linalg.yield %128 : i64
    } -> tensor<2xi64>
    %expanded_12 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %127 = arith.cmpi slt, %in, %c0_i64 : i64
      %128 = arith.addi %in, %c2_i64 : i64
      %129 = arith.select %127, %128, %in : i64
      %130 = arith.index_cast %129 : i64 to index
      %131 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %132 = arith.addi %in_47, %c8_i64 : i64
      %133 = arith.select %131, %132, %in_47 : i64
      %134 = arith.index_cast %133 : i64 to index
      %extracted = tensor.extract %5[%130, %134] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %127 = arith.cmpi slt, %in, %c0_i64 : i64
      %128 = arith.addi %in, %c2_i64 : i64
      %129 = arith.select %127, %128, %in : i64
      %130 = arith.index_cast %129 : i64 to index
      %131 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %132 = arith.addi %in_47, %c8_i64 : i64
      %133 = arith.select %131, %132, %in_47 : i64
      %134 = arith.index_cast %133 : i64 to index
      %extracted = tensor.extract %5[%130, %134] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %127 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %127 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %24 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %127 = arith.andi %in, %in_47 : i1
      linalg.yield %127 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %127 = arith.cmpi slt, %in, %c0_i64 : i64
      %128 = arith.addi %in, %c2_i64 : i64
      %129 = arith.select %127, %128, %in : i64
      %130 = arith.index_cast %129 : i64 to index
      %131 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %132 = arith.addi %in_47, %c8_i64 : i64
      %133 = arith.select %131, %132, %in_47 : i64
      %134 = arith.index_cast %133 : i64 to index
      %extracted = tensor.extract %16[%130, %134] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %127 = arith.cmpi slt, %in, %c0_i64 : i64
      %128 = arith.addi %in, %c2_i64 : i64
      %129 = arith.select %127, %128, %in : i64
      %130 = arith.index_cast %129 : i64 to index
      %131 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %132 = arith.addi %in_47, %c8_i64 : i64
      %133 = arith.select %131, %132, %in_47 : i64
      %134 = arith.index_cast %133 : i64 to index
      %extracted = tensor.extract %16[%130, %134] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %127 = arith.cmpi eq, %in, %in_47 : i64
      linalg.yield %127 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %127 = arith.andi %in, %in_47 : i1
      linalg.yield %127 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = tensor.empty() : tensor<2x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %127 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %32 = tensor.empty() : tensor<1x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x8x1xi64>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.sitofp %in : i64 to f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %34 = tensor.empty() : tensor<1x8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_6 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%34 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.mulf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x2xf32>
    %concat_16 = tensor.concat dim(2) %35, %35 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %36 = tensor.empty() : tensor<1x8x4xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_16 : tensor<1x8x4xf32>) outs(%36 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.cos %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_16 : tensor<1x8x4xf32>) outs(%36 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.sin %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<2x8x8xf32>
    %40 = tensor.empty() : tensor<2x8x1xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_7 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_5 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %45 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.mulf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %46 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.mulf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x8xf32>
    %48 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%48 : tensor<8x8xf32>) permutation = [1, 0] 
    %49 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %51 = linalg.batch_matmul ins(%47, %49 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_17 = tensor.expand_shape %51 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %52 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x8x2x4xf32>) outs(%52 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %53 = tensor.empty() : tensor<8x4xf32>
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%53 : tensor<8x4xf32>) permutation = [1, 0] 
    %54 = tensor.empty() : tensor<2x8x4xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<8x4xf32>) outs(%54 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %57 = linalg.batch_matmul ins(%47, %55 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_20 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %58 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x8x1x4xf32>) outs(%58 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%53 : tensor<8x4xf32>) permutation = [1, 0] 
    %59 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<8x4xf32>) outs(%54 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %60 = linalg.batch_matmul ins(%47, %59 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%56 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_23 = tensor.expand_shape %60 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x8x1x4xf32>) outs(%58 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_26 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_25 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%52 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.mulf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_18[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %62 = tensor.empty() : tensor<2x2x8x2xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x2x8x2xf32>) outs(%62 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_29 = tensor.concat dim(3) %63, %extracted_slice_27 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_26 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%52 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.mulf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x8x4xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%52 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.addf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x8x4xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_25 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%58 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.mulf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_21[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %67 = tensor.empty() : tensor<2x1x8x2xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x1x8x2xf32>) outs(%67 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_32 = tensor.concat dim(3) %68, %extracted_slice_30 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_26 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%58 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.mulf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x8x4xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%58 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.addf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x8x4xf32>
    %71 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %72 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x1x8x4xf32>) outs(%71 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %72 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %73 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<2x1x8x4xf32>) outs(%71 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %74 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_33 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%74 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_34 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %75 = tensor.empty() : tensor<4x8x8xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %77 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%76 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_36 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %78 = tensor.empty() : tensor<2x2x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.addf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x8x8xf32>
    %80 = tensor.empty() : tensor<2x2x8xi64>
    %81 = linalg.fill ins(%c0_i64 : i64) outs(%80 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %82 = tensor.empty() : tensor<2x2x8xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %84:2 = linalg.generic {indexing_maps = [#map12, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x2x8x8xf32>) outs(%83, %81 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %127 = linalg.index 3 : index
      %128 = arith.index_cast %127 : index to i64
      %129 = arith.maximumf %in, %out : f32
      %130 = arith.cmpf ogt, %in, %out : f32
      %131 = arith.select %130, %128, %out_47 : i64
      linalg.yield %129, %131 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_37 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_37 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.subf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x2x8x8xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.exp %in : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x8x8xf32>
    %87 = tensor.empty() : tensor<2x2x8x1xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<2x2x8x8xf32>) outs(%88 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %89 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%78 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.divf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_38 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_39 = tensor.collapse_shape %73 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %91 = tensor.empty() : tensor<4x8x4xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %93 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%92 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_40 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %94 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x2x8x4xf32>) outs(%94 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_43 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%48 : tensor<8x8xf32>) permutation = [1, 0] 
    %95 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %96 = linalg.batch_matmul ins(%collapsed_42, %95 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %96 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.addf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_7 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_5 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.mulf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %103 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.mulf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x8xf32>
    %105 = tensor.empty() : tensor<8x16xf32>
    %transposed_44 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%105 : tensor<8x16xf32>) permutation = [1, 0] 
    %106 = tensor.empty() : tensor<2x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<8x16xf32>) outs(%106 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%106 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %109 = linalg.batch_matmul ins(%104, %107 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%108 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x8x16xf32>) outs(%106 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      %128 = math.exp %127 : f32
      %129 = arith.addf %128, %cst_1 : f32
      %130 = arith.divf %cst_1, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x8x16xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %109 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%106 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.mulf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x16xf32>
    %transposed_45 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%105 : tensor<8x16xf32>) permutation = [1, 0] 
    %112 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<8x16xf32>) outs(%106 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %113 = linalg.batch_matmul ins(%104, %112 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%108 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %113 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%106 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.mulf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x16xf32>
    %115 = tensor.empty() : tensor<16x8xf32>
    %transposed_46 = linalg.transpose ins(%arg8 : tensor<8x16xf32>) outs(%115 : tensor<16x8xf32>) permutation = [1, 0] 
    %116 = tensor.empty() : tensor<2x16x8xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<16x8xf32>) outs(%116 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %118 = linalg.batch_matmul ins(%114, %117 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%50 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %118 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.addf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<2x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_7 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_5 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %124 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.mulf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %125 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %127 = arith.mulf %in, %in_47 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x8xf32>
    return %126 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

