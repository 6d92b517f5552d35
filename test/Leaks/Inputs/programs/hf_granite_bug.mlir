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
    %cst_3 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_4 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %128 = arith.index_cast %in : i64 to index
      %129 = linalg.index 2 : index
      %130 = arith.cmpi slt, %128, %c32 : index
      cf.assert %130, "index must be smaller than dim size"
      %131 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %131, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%128, %129] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %128 = linalg.index 0 : index
      %129 = arith.index_cast %128 : index to i64
      linalg.yield %129 : i64
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
      %128 = arith.subi %in, %c1_i64 : i64
      linalg.yield %128 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_10 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11, %extracted_slice_10 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %128 = arith.subi %in, %in_51 : i64
      linalg.yield %128 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %128 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %128 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %128 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %128 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_9 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_51: i1, %in_52: i64, %out: i64):
      %128 = arith.extui %in_51 : i1 to i64
      %129 = arith.select %in, %128, %in_52 : i64
      linalg.yield %129 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %128 = arith.addi %in, %out : i64
      linalg.yield %128 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %128 = linalg.index 0 : index
      %129 = arith.index_cast %128 : index to i64
      linalg.yield %129 : i64
    } -> tensor<2xi64>
    %expanded_13 = tensor.expand_shape %18 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %128 = arith.cmpi slt, %in, %c0_i64 : i64
      %129 = arith.addi %in, %c2_i64 : i64
      %130 = arith.select %128, %129, %in : i64
      %131 = arith.index_cast %130 : i64 to index
      %132 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %133 = arith.addi %in_51, %c8_i64 : i64
      %134 = arith.select %132, %133, %in_51 : i64
      %135 = arith.index_cast %134 : i64 to index
      %extracted = tensor.extract %5[%131, %135] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_14 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_15 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %20 = tensor.empty() : tensor<2x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %128 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %128 : i1
    } -> tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %21 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %128 = arith.ori %in, %in_51 : i1
      linalg.yield %128 : i1
    } -> tensor<2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %128 = arith.subi %in, %in_51 : i64
      linalg.yield %128 : i64
    } -> tensor<2x8x8xi64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %128 = math.absi %in : i64
      linalg.yield %128 : i64
    } -> tensor<2x8x8xi64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %128 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %128 : i1
    } -> tensor<2x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %128 = arith.ori %in, %in_51 : i1
      linalg.yield %128 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %26 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %128 = arith.andi %in, %in_51 : i1
      linalg.yield %128 : i1
    } -> tensor<2x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %3 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %128 = arith.cmpi slt, %in, %c0_i64 : i64
      %129 = arith.addi %in, %c2_i64 : i64
      %130 = arith.select %128, %129, %in : i64
      %131 = arith.index_cast %130 : i64 to index
      %132 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %133 = arith.addi %in_51, %c8_i64 : i64
      %134 = arith.select %132, %133, %in_51 : i64
      %135 = arith.index_cast %134 : i64 to index
      %extracted = tensor.extract %16[%131, %135] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_16 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_17 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %128 = arith.cmpi eq, %in, %in_51 : i64
      linalg.yield %128 : i1
    } -> tensor<2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%20 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %128 = arith.andi %in, %in_51 : i1
      linalg.yield %128 : i1
    } -> tensor<2x8x8xi1>
    %expanded_18 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %31 = tensor.empty() : tensor<2x1x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %cst_5, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %128 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %128 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_19 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %33 = tensor.empty() : tensor<1x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x8x1xi64>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %128 = arith.sitofp %in : i64 to f32
      linalg.yield %128 : f32
    } -> tensor<1x8x1xf32>
    %35 = tensor.empty() : tensor<1x8x2xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %cst_7 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%35 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.mulf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<1x8x2xf32>
    %concat_20 = tensor.concat dim(2) %36, %36 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %37 = tensor.empty() : tensor<1x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_20 : tensor<1x8x4xf32>) outs(%37 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.cos %in : f32
      linalg.yield %128 : f32
    } -> tensor<1x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_20 : tensor<1x8x4xf32>) outs(%37 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.sin %in : f32
      linalg.yield %128 : f32
    } -> tensor<1x8x4xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %41 = tensor.empty() : tensor<2x8x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_8 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_6 : f64 to f32
      %129 = arith.addf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.rsqrt %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %46 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.mulf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %47 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.mulf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %49 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %50 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %52 = linalg.batch_matmul ins(%48, %50 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_21 = tensor.expand_shape %52 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %53 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x2x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %54 = tensor.empty() : tensor<8x4xf32>
    %transposed_23 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%54 : tensor<8x4xf32>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<2x8x4xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x4xf32>) outs(%55 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %58 = linalg.batch_matmul ins(%48, %56 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%57 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_24 = tensor.expand_shape %58 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %59 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x1x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%54 : tensor<8x4xf32>) permutation = [1, 0] 
    %60 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<8x4xf32>) outs(%55 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %61 = linalg.batch_matmul ins(%48, %60 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%57 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_27 = tensor.expand_shape %61 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x8x1x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_29 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_30 = tensor.expand_shape %39 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_29 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.mulf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_22[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %63 = tensor.empty() : tensor<2x2x8x2xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x2x8x2xf32>) outs(%63 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.negf %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_33 = tensor.concat dim(3) %64, %extracted_slice_31 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_30 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.mulf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x4xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%53 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.addf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x4xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25, %expanded_29 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.mulf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_25[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_25[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %68 = tensor.empty() : tensor<2x1x8x2xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<2x1x8x2xf32>) outs(%68 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.negf %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_36 = tensor.concat dim(3) %69, %extracted_slice_34 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_30 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.mulf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x1x8x4xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%59 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.addf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x1x8x4xf32>
    %72 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %73 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x1x8x4xf32>) outs(%72 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %73 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %74 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<2x1x8x4xf32>) outs(%72 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %75 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_37 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%75 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_38 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %76 = tensor.empty() : tensor<4x8x8xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %78 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%77 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_40 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %79 = tensor.empty() : tensor<2x2x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40, %32 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%79 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.addf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x8xf32>
    %81 = tensor.empty() : tensor<2x2x8xi64>
    %82 = linalg.fill ins(%c0_i64 : i64) outs(%81 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %83 = tensor.empty() : tensor<2x2x8xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %85:2 = linalg.generic {indexing_maps = [#map12, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<2x2x8x8xf32>) outs(%84, %82 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %128 = linalg.index 3 : index
      %129 = arith.index_cast %128 : index to i64
      %130 = arith.maximumf %in, %out : f32
      %131 = arith.cmpf ogt, %in, %out : f32
      %132 = arith.select %131, %129, %out_51 : i64
      linalg.yield %130, %132 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_41 = tensor.expand_shape %85#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_41 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%79 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.subf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x2x8x8xf32>) outs(%79 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.exp %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x8xf32>
    %88 = tensor.empty() : tensor<2x2x8x1xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<2x2x8x8xf32>) outs(%89 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%79 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.divf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_42 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_43 = tensor.collapse_shape %74 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %92 = tensor.empty() : tensor<4x8x4xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %94 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%93 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_44 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %95 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x2x8x4xf32>) outs(%95 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_46 = tensor.collapse_shape %transposed_45 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_47 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %96 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.batch_matmul ins(%collapsed_46, %96 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %97 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.addf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_8 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_6 : f64 to f32
      %129 = arith.addf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.rsqrt %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.mulf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %104 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.mulf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %106 = tensor.empty() : tensor<8x16xf32>
    %transposed_48 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%106 : tensor<8x16xf32>) permutation = [1, 0] 
    %107 = tensor.empty() : tensor<2x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%107 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %110 = linalg.batch_matmul ins(%105, %108 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%109 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.negf %in : f32
      %129 = math.exp %128 : f32
      %130 = arith.addf %129, %cst_1 : f32
      %131 = arith.divf %cst_1, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x8x16xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %110 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.mulf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x16xf32>
    %transposed_49 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%106 : tensor<8x16xf32>) permutation = [1, 0] 
    %113 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %114 = linalg.batch_matmul ins(%105, %113 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%109 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %114 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%107 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.mulf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x16xf32>
    %116 = tensor.empty() : tensor<16x8xf32>
    %transposed_50 = linalg.transpose ins(%arg8 : tensor<8x16xf32>) outs(%116 : tensor<16x8xf32>) permutation = [1, 0] 
    %117 = tensor.empty() : tensor<2x16x8xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<16x8xf32>) outs(%117 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %119 = linalg.batch_matmul ins(%115, %118 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%51 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %119 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.addf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x8x8xf32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_8 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_6 : f64 to f32
      %129 = arith.addf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x8x1xf32>) outs(%41 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.rsqrt %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %125 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.mulf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    %127 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %126 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %128 = arith.mulf %in, %in_51 : f32
      linalg.yield %128 : f32
    } -> tensor<2x8x8xf32>
    return %127 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

