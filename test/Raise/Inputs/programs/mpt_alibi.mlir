#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<32x16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<48x16xf32>, %arg4: tensor<16x16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<64x16xf32>, %arg7: tensor<16x64xf32>, %arg8: tensor<16xf32>) -> tensor<1x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.35355339059327373 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %c-31_i32 = arith.constant -31 : i32
    %cst_7 = arith.constant 4.000000e+00 : f32
    %cst_8 = arith.constant 2.000000e+00 : f32
    %cst_9 = arith.constant 1.600000e+01 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %102 = arith.index_cast %in : i64 to index
      %103 = linalg.index 2 : index
      %104 = arith.cmpi slt, %102, %c32 : index
      cf.assert %104, "index must be smaller than dim size"
      %105 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %105, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%102, %103] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %2 = tensor.empty() : tensor<32xi32>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<32xi32>) {
    ^bb0(%out: i32):
      %102 = linalg.index 0 : index
      %103 = arith.index_cast %102 : index to i64
      %104 = arith.trunci %103 : i64 to i32
      %105 = arith.addi %104, %c-31_i32 : i32
      linalg.yield %105 : i32
    } -> tensor<32xi32>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xi32> into tensor<1x1x1x32xi32>
    %4 = tensor.empty() : tensor<2xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %102 = linalg.index 0 : index
      %103 = arith.index_cast %102 : index to i64
      %104 = arith.addi %103, %c1_i64 : i64
      linalg.yield %104 : i64
    } -> tensor<2xi64>
    %6 = tensor.empty() : tensor<2xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<2xi64>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %102 = arith.sitofp %in : i64 to f32
      linalg.yield %102 : f32
    } -> tensor<2xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<2xf32>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.mulf %in, %cst_7 : f32
      linalg.yield %102 : f32
    } -> tensor<2xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<2xf32>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.powf %cst_8, %in : f32
      linalg.yield %102 : f32
    } -> tensor<2xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%9 : tensor<2xf32>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.cmpf one, %in, %cst : f32
      cf.assert %102, "unimplemented: tensor with zero element"
      %103 = arith.divf %cst_0, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2xf32>
    %expanded_11 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32>
    %11 = tensor.empty() : tensor<1x2x1x32xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<1x1x1x32xi32>, tensor<1x2x1x1xf32>) outs(%11 : tensor<1x2x1x32xf32>) {
    ^bb0(%in: i32, %in_41: f32, %out: f32):
      %102 = arith.sitofp %in : i32 to f32
      %103 = arith.mulf %102, %in_41 : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x1x32xf32>
    %collapsed = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x2x1x32xf32> into tensor<2x1x32xf32>
    %13 = tensor.empty() : tensor<8xi64>
    %14 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%13 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %102 = linalg.index 0 : index
      %103 = arith.index_cast %102 : index to i64
      linalg.yield %103 : i64
    } -> tensor<8xi64>
    %expanded_12 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_13 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %15 = tensor.empty() : tensor<1x1x8x8xi1>
    %16 = linalg.generic {indexing_maps = [#map6, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%15 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %102 = arith.cmpi sle, %in, %in_41 : i64
      linalg.yield %102 : i1
    } -> tensor<1x1x8x8xi1>
    %17 = tensor.empty() : tensor<1x1x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_4, %cst_3 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%17 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %102 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %102 : f32
    } -> tensor<1x1x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x8x8xf32>) outs(%15 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %102 = arith.cmpf une, %in, %cst : f32
      linalg.yield %102 : i1
    } -> tensor<1x1x8x8xi1>
    %20 = tensor.empty() : tensor<1x8x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x8x16xf32>) outs(%21 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x1xf32>) outs(%20 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_9 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_14 = tensor.collapse_shape %23 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %24 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.subf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %25 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<1x8x16xf32>) outs(%21 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x8x1xf32>) outs(%20 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_9 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x8x1xf32>) outs(%20 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_6 : f64 to f32
      %103 = arith.addf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<1x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x8x1xf32>) outs(%20 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %30 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %31 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %arg2 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    %34 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<48x16xf32>) outs(%34 : tensor<16x48xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<1x16x48xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x48xf32>) outs(%35 : tensor<1x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x48xf32>
    %37 = tensor.empty() : tensor<1x8x48xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<1x8x48xf32>) -> tensor<1x8x48xf32>
    %39 = linalg.batch_matmul ins(%33, %36 : tensor<1x8x16xf32>, tensor<1x16x48xf32>) outs(%38 : tensor<1x8x48xf32>) -> tensor<1x8x48xf32>
    %extracted_slice = tensor.extract_slice %39[0, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %extracted_slice_16 = tensor.extract_slice %39[0, 0, 16] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %extracted_slice_17 = tensor.extract_slice %39[0, 0, 32] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %40 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x8x2x8xf32>) outs(%40 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x8x2x8xf32>) outs(%40 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%expanded_20 : tensor<1x8x2x8xf32>) outs(%40 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %41 = tensor.empty() : tensor<2x8x8xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %43 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%42 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_26 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<1x2x8x8xf32>) outs(%40 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_5 : f64 to f32
      %103 = arith.mulf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x8x8xf32>
    %extracted_slice_27 = tensor.extract_slice %collapsed[0, 0, 24] [2, 1, 8] [1, 1, 1] : tensor<2x1x32xf32> to tensor<2x1x8xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %extracted_slice_27 : tensor<1x2x8x8xf32>, tensor<2x1x8xf32>) outs(%40 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.addf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_3, %45 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<1x2x8x8xf32>) outs(%40 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %102 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x8x8xf32>
    %47 = tensor.empty() : tensor<1x2x8xi64>
    %48 = linalg.fill ins(%c0_i64 : i64) outs(%47 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %49 = tensor.empty() : tensor<1x2x8xf32>
    %50 = linalg.fill ins(%cst_1 : f32) outs(%49 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %51:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x2x8x8xf32>) outs(%50, %48 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %102 = linalg.index 3 : index
      %103 = arith.index_cast %102 : index to i64
      %104 = arith.maximumf %in, %out : f32
      %105 = arith.cmpf ogt, %in, %out : f32
      %106 = arith.select %105, %103, %out_41 : i64
      linalg.yield %104, %106 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_28 = tensor.expand_shape %51#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_28 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%40 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.subf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x2x8x8xf32>) outs(%40 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.exp %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x8x8xf32>
    %54 = tensor.empty() : tensor<1x2x8x1xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<1x2x8x8xf32>) outs(%55 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x8x1xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%40 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.divf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_29 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %58 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%42 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_31 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %59 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<1x2x8x8xf32>) outs(%59 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0], [1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<1x8x16xf32>
    %60 = tensor.empty() : tensor<16x16xf32>
    %transposed_34 = linalg.transpose ins(%arg4 : tensor<16x16xf32>) outs(%60 : tensor<16x16xf32>) permutation = [1, 0] 
    %61 = tensor.empty() : tensor<1x16x16xf32>
    %62 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<16x16xf32>) outs(%61 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %64 = linalg.batch_matmul ins(%collapsed_33, %62 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%63 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %1 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.addf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<1x8x16xf32>) outs(%21 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x8x1xf32>) outs(%20 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_9 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_35 = tensor.collapse_shape %67 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.subf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %69 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<1x8x16xf32>) outs(%21 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x8x1xf32>) outs(%20 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_9 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x8x1xf32>) outs(%20 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_6 : f64 to f32
      %103 = arith.addf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<1x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x8x1xf32>) outs(%20 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_36 = tensor.collapse_shape %74 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %75 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg5 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    %78 = tensor.empty() : tensor<16x64xf32>
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<64x16xf32>) outs(%78 : tensor<16x64xf32>) permutation = [1, 0] 
    %79 = tensor.empty() : tensor<1x16x64xf32>
    %80 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<16x64xf32>) outs(%79 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x64xf32>
    %81 = tensor.empty() : tensor<1x8x64xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<1x8x64xf32>) -> tensor<1x8x64xf32>
    %83 = linalg.batch_matmul ins(%77, %80 : tensor<1x8x16xf32>, tensor<1x16x64xf32>) outs(%82 : tensor<1x8x64xf32>) -> tensor<1x8x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x8x64xf32>) outs(%81 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_10 : f32
      %103 = math.erf %102 : f32
      %104 = arith.addf %103, %cst_0 : f32
      %105 = arith.mulf %104, %cst_2 : f32
      %106 = arith.mulf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<1x8x64xf32>
    %85 = tensor.empty() : tensor<64x16xf32>
    %transposed_38 = linalg.transpose ins(%arg7 : tensor<16x64xf32>) outs(%85 : tensor<64x16xf32>) permutation = [1, 0] 
    %86 = tensor.empty() : tensor<1x64x16xf32>
    %87 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<64x16xf32>) outs(%86 : tensor<1x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x16xf32>
    %88 = linalg.batch_matmul ins(%84, %87 : tensor<1x8x64xf32>, tensor<1x64x16xf32>) outs(%63 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %65 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.addf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<1x8x16xf32>) outs(%21 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x8x1xf32>) outs(%20 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_9 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_39 = tensor.collapse_shape %91 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %92 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.subf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %93 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<1x8x16xf32>) outs(%21 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x8x1xf32>) outs(%20 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_9 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x8x1xf32>) outs(%20 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_6 : f64 to f32
      %103 = arith.addf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<1x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x8x1xf32>) outs(%20 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_40 = tensor.collapse_shape %98 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %99 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg8 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<1x8x16xf32>
    return %101 : tensor<1x8x16xf32>
  }
}

