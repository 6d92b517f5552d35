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
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %122 = arith.index_cast %in : i64 to index
      %123 = linalg.index 2 : index
      %124 = arith.cmpi slt, %122, %c32 : index
      cf.assert %124, "index must be smaller than dim size"
      %125 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %125, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%122, %123] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %122 = linalg.index 0 : index
      %123 = arith.index_cast %122 : index to i64
      linalg.yield %123 : i64
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
      %122 = arith.subi %in, %c1_i64 : i64
      linalg.yield %122 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_10 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11, %extracted_slice_10 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %122 = arith.subi %in, %in_50 : i64
      linalg.yield %122 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %122 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %122 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %122 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %122 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_9 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_50: i1, %in_51: i64, %out: i64):
      %122 = arith.extui %in_50 : i1 to i64
      %123 = arith.select %in, %122, %in_51 : i64
      linalg.yield %123 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %122 = arith.addi %in, %out : i64
      linalg.yield %122 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %122 = linalg.index 0 : index
      %123 = arith.index_cast %122 : index to i64
      linalg.yield %123 : i64
    } -> tensor<2xi64>
    %expanded_13 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %122 = arith.cmpi slt, %in, %c0_i64 : i64
      %123 = arith.addi %in, %c2_i64 : i64
      %124 = arith.select %122, %123, %in : i64
      %125 = arith.index_cast %124 : i64 to index
      %126 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %127 = arith.addi %in_50, %c8_i64 : i64
      %128 = arith.select %126, %127, %in_50 : i64
      %129 = arith.index_cast %128 : i64 to index
      %extracted = tensor.extract %5[%125, %129] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %122 = arith.cmpi slt, %in, %c0_i64 : i64
      %123 = arith.addi %in, %c2_i64 : i64
      %124 = arith.select %122, %123, %in : i64
      %125 = arith.index_cast %124 : i64 to index
      %126 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %127 = arith.addi %in_50, %c8_i64 : i64
      %128 = arith.select %126, %127, %in_50 : i64
      %129 = arith.index_cast %128 : i64 to index
      %extracted = tensor.extract %5[%125, %129] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %122 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %122 : i1
    } -> tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %24 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %122 = arith.andi %in, %in_50 : i1
      linalg.yield %122 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %122 = arith.cmpi slt, %in, %c0_i64 : i64
      %123 = arith.addi %in, %c2_i64 : i64
      %124 = arith.select %122, %123, %in : i64
      %125 = arith.index_cast %124 : i64 to index
      %126 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %127 = arith.addi %in_50, %c8_i64 : i64
      %128 = arith.select %126, %127, %in_50 : i64
      %129 = arith.index_cast %128 : i64 to index
      %extracted = tensor.extract %16[%125, %129] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %122 = arith.cmpi slt, %in, %c0_i64 : i64
      %123 = arith.addi %in, %c2_i64 : i64
      %124 = arith.select %122, %123, %in : i64
      %125 = arith.index_cast %124 : i64 to index
      %126 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %127 = arith.addi %in_50, %c8_i64 : i64
      %128 = arith.select %126, %127, %in_50 : i64
      %129 = arith.index_cast %128 : i64 to index
      %extracted = tensor.extract %16[%125, %129] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %122 = arith.cmpi eq, %in, %in_50 : i64
      linalg.yield %122 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %122 = arith.andi %in, %in_50 : i1
      linalg.yield %122 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = tensor.empty() : tensor<2x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %122 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %32 = tensor.empty() : tensor<1x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x8x1xi64>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %122 = arith.sitofp %in : i64 to f32
      linalg.yield %122 : f32
    } -> tensor<1x8x1xf32>
    %34 = tensor.empty() : tensor<1x8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_6 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%34 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.mulf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<1x8x2xf32>
    %concat_17 = tensor.concat dim(2) %35, %35 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %36 = tensor.empty() : tensor<1x8x4xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_17 : tensor<1x8x4xf32>) outs(%36 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.cos %in : f32
      linalg.yield %122 : f32
    } -> tensor<1x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_17 : tensor<1x8x4xf32>) outs(%36 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.sin %in : f32
      linalg.yield %122 : f32
    } -> tensor<1x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %122 : f32
    } -> tensor<2x8x8xf32>
    %40 = tensor.empty() : tensor<2x8x1xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_7 : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_5 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %45 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.mulf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %46 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.mulf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x8xf32>
    %48 = tensor.empty() : tensor<8x16xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<16x8xf32>) outs(%48 : tensor<8x16xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<2x8x16xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x16xf32>) outs(%49 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%49 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %52 = linalg.batch_matmul ins(%47, %50 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%51 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %extracted_slice_18 = tensor.extract_slice %52[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x16xf32> to tensor<2x8x8xf32>
    %extracted_slice_19 = tensor.extract_slice %52[0, 0, 8] [2, 8, 4] [1, 1, 1] : tensor<2x8x16xf32> to tensor<2x8x4xf32>
    %extracted_slice_20 = tensor.extract_slice %52[0, 0, 12] [2, 8, 4] [1, 1, 1] : tensor<2x8x16xf32> to tensor<2x8x4xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %53 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x2x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %extracted_slice_19 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %54 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x8x1x4xf32>) outs(%54 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x8x1x4xf32>) outs(%54 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_28 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %55 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_27 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.mulf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_22[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %56 = tensor.empty() : tensor<2x2x8x2xf32>
    %57 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x2x8x2xf32>) outs(%56 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.negf %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_31 = tensor.concat dim(3) %57, %extracted_slice_29 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %58 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_28 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.mulf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x8x4xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.addf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x8x4xf32>
    %60 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %expanded_27 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%54 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.mulf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_24[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_24[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %61 = tensor.empty() : tensor<2x1x8x2xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<2x1x8x2xf32>) outs(%61 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.negf %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_34 = tensor.concat dim(3) %62, %extracted_slice_32 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_28 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%54 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.mulf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x1x8x4xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%54 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.addf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x1x8x4xf32>
    %65 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %66 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x1x8x4xf32>) outs(%65 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %66 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %67 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<2x1x8x4xf32>) outs(%65 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %68 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_35 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%68 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %69 = tensor.empty() : tensor<4x8x8xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %71 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%70 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_38 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %72 = tensor.empty() : tensor<2x2x8x8xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x2x8x8xf32>) outs(%72 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.mulf %in, %cst_8 : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%72 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.addf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x8x8xf32>
    %75 = tensor.empty() : tensor<2x2x8xi64>
    %76 = linalg.fill ins(%c0_i64 : i64) outs(%75 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %77 = tensor.empty() : tensor<2x2x8xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %79:2 = linalg.generic {indexing_maps = [#map12, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x2x8x8xf32>) outs(%78, %76 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %122 = linalg.index 3 : index
      %123 = arith.index_cast %122 : index to i64
      %124 = arith.maximumf %in, %out : f32
      %125 = arith.cmpf ogt, %in, %out : f32
      %126 = arith.select %125, %123, %out_50 : i64
      linalg.yield %124, %126 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_39 = tensor.expand_shape %79#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_39 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%72 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.subf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x2x8x8xf32>) outs(%72 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.exp %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x8x8xf32>
    %82 = tensor.empty() : tensor<2x2x8x1xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<2x2x8x8xf32>) outs(%83 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%72 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.divf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_40 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_41 = tensor.collapse_shape %67 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %86 = tensor.empty() : tensor<4x8x4xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %88 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%87 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_42 = tensor.expand_shape %88 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %89 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x2x8x4xf32>) outs(%89 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_44 = tensor.collapse_shape %transposed_43 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %90 = tensor.empty() : tensor<8x8xf32>
    %transposed_45 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%90 : tensor<8x8xf32>) permutation = [1, 0] 
    %91 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %93 = linalg.batch_matmul ins(%collapsed_44, %91 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%92 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %93 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.addf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x8xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %122 : f32
    } -> tensor<2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_7 : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_5 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.mulf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %100 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.mulf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x8xf32>
    %102 = tensor.empty() : tensor<8x32xf32>
    %transposed_46 = linalg.transpose ins(%arg4 : tensor<32x8xf32>) outs(%102 : tensor<8x32xf32>) permutation = [1, 0] 
    %103 = tensor.empty() : tensor<2x8x32xf32>
    %104 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<8x32xf32>) outs(%103 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%103 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %106 = linalg.batch_matmul ins(%101, %104 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%105 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %extracted_slice_47 = tensor.extract_slice %106[0, 0, 0] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %extracted_slice_48 = tensor.extract_slice %106[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_47 : tensor<2x8x16xf32>) outs(%49 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.negf %in : f32
      %123 = math.exp %122 : f32
      %124 = arith.addf %123, %cst_1 : f32
      %125 = arith.divf %cst_1, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %extracted_slice_47 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%49 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.mulf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x16xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_48, %108 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%49 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.mulf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x16xf32>
    %110 = tensor.empty() : tensor<16x8xf32>
    %transposed_49 = linalg.transpose ins(%arg5 : tensor<8x16xf32>) outs(%110 : tensor<16x8xf32>) permutation = [1, 0] 
    %111 = tensor.empty() : tensor<2x16x8xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<16x8xf32>) outs(%111 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %113 = linalg.batch_matmul ins(%109, %112 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%92 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %113 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.addf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x8xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %122 : f32
    } -> tensor<2x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<2x8x8xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_7 : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_5 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.mulf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %120 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %122 = arith.mulf %in, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<2x8x8xf32>
    return %121 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

