#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<24x8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<32x8xf32>, %arg7: tensor<8x32xf32>, %arg8: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %c-15_i32 = arith.constant -15 : i32
    %cst_6 = arith.constant 4.000000e+00 : f32
    %cst_7 = arith.constant 2.000000e+00 : f32
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %105 = arith.index_cast %in : i64 to index
      %106 = linalg.index 2 : index
      %107 = arith.cmpi slt, %105, %c32 : index
      cf.assert %107, "index must be smaller than dim size"
      %108 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %108, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%105, %106] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<16xi32>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %105 = linalg.index 0 : index
      %106 = arith.index_cast %105 : index to i64
      %107 = arith.trunci %106 : i64 to i32
      %108 = arith.addi %107, %c-15_i32 : i32
      linalg.yield %108 : i32
    } -> tensor<16xi32>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi32> into tensor<1x1x1x16xi32>
    %4 = tensor.empty() : tensor<2xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %105 = linalg.index 0 : index
      %106 = arith.index_cast %105 : index to i64
      %107 = arith.addi %106, %c1_i64 : i64
      linalg.yield %107 : i64
    } -> tensor<2xi64>
    %6 = tensor.empty() : tensor<2xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<2xi64>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %105 = arith.sitofp %in : i64 to f32
      linalg.yield %105 : f32
    } -> tensor<2xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<2xf32>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.mulf %in, %cst_6 : f32
      linalg.yield %105 : f32
    } -> tensor<2xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<2xf32>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.powf %cst_7, %in : f32
      linalg.yield %105 : f32
    } -> tensor<2xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%9 : tensor<2xf32>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.cmpf one, %in, %cst : f32
      cf.assert %105, "unimplemented: tensor with zero element"
      %106 = arith.divf %cst_0, %in : f32
      linalg.yield %106 : f32
    } -> tensor<2xf32>
    %expanded_10 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32>
    %11 = tensor.empty() : tensor<1x2x1x16xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<1x1x1x16xi32>, tensor<1x2x1x1xf32>) outs(%11 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: i32, %in_41: f32, %out: f32):
      %105 = arith.sitofp %in : i32 to f32
      %106 = arith.mulf %105, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<1x2x1x16xf32>
    %collapsed = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x2x1x16xf32> into tensor<2x1x16xf32>
    %13 = tensor.empty() : tensor<8xi64>
    %14 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%13 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %105 = linalg.index 0 : index
      %106 = arith.index_cast %105 : index to i64
      linalg.yield %106 : i64
    } -> tensor<8xi64>
    %expanded_11 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_12 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %15 = tensor.empty() : tensor<1x1x8x8xi1>
    %16 = linalg.generic {indexing_maps = [#map6, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%15 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %105 = arith.cmpi sle, %in, %in_41 : i64
      linalg.yield %105 : i1
    } -> tensor<1x1x8x8xi1>
    %17 = tensor.empty() : tensor<2x1x8x8xi1>
    %collapsed_13 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x1x8x8xi1> into tensor<1x8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x8x8xi1>) outs(%17 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x8xi1>
    %19 = tensor.empty() : tensor<2x1x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_4, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%19 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %105 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %105 : f32
    } -> tensor<2x1x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x8x8xf32>) outs(%17 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %105 = arith.cmpf une, %in, %cst : f32
      linalg.yield %105 : i1
    } -> tensor<2x1x8x8xi1>
    %22 = tensor.empty() : tensor<2x8x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_8 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_14 = tensor.collapse_shape %25 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %26 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.subf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %27 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.mulf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x8x8xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_8 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_5 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %32 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %33 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.mulf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg2 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.mulf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    %36 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<24x8xf32>) outs(%36 : tensor<8x24xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<2x8x24xf32>
    %38 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%37 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %40 = linalg.batch_matmul ins(%35, %38 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%39 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %40[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_16 = tensor.extract_slice %40[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_17 = tensor.extract_slice %40[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %41 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x2x4xf32>) outs(%41 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x2x4xf32>) outs(%41 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %42 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_23 = linalg.transpose ins(%expanded_20 : tensor<2x8x2x4xf32>) outs(%42 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %43 = tensor.empty() : tensor<4x8x8xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %45 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%44 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_26 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %46 = tensor.empty() : tensor<2x2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x2x8x8xf32>) outs(%46 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.mulf %in, %cst_2 : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x8x8xf32>
    %extracted_slice_27 = tensor.extract_slice %collapsed[0, 0, 8] [2, 1, 8] [1, 1, 1] : tensor<2x1x16xf32> to tensor<2x1x8xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %extracted_slice_27 : tensor<2x2x8x8xf32>, tensor<2x1x8xf32>) outs(%46 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.addf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_3, %48 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%46 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %105 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x8x8xf32>
    %50 = tensor.empty() : tensor<2x2x8xi64>
    %51 = linalg.fill ins(%c0_i64 : i64) outs(%50 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %52 = tensor.empty() : tensor<2x2x8xf32>
    %53 = linalg.fill ins(%cst_1 : f32) outs(%52 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %54:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x2x8x8xf32>) outs(%53, %51 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %105 = linalg.index 3 : index
      %106 = arith.index_cast %105 : index to i64
      %107 = arith.maximumf %in, %out : f32
      %108 = arith.cmpf ogt, %in, %out : f32
      %109 = arith.select %108, %106, %out_41 : i64
      linalg.yield %107, %109 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_28 = tensor.expand_shape %54#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_28 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%46 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.subf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x2x8x8xf32>) outs(%46 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.exp %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x8x8xf32>
    %57 = tensor.empty() : tensor<2x2x8x1xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x2x8x8xf32>) outs(%58 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x8x1xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%46 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.divf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_29 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %61 = tensor.empty() : tensor<4x8x4xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %63 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%62 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_31 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %64 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x2x8x4xf32>) outs(%64 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %65 = tensor.empty() : tensor<8x8xf32>
    %transposed_34 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%65 : tensor<8x8xf32>) permutation = [1, 0] 
    %66 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %68 = linalg.batch_matmul ins(%collapsed_33, %66 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %1 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.addf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<2x8x8xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_8 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_35 = tensor.collapse_shape %71 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.subf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %73 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.mulf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<2x8x8xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_8 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_5 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_36 = tensor.collapse_shape %78 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %79 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.mulf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %arg5 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.mulf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    %82 = tensor.empty() : tensor<8x32xf32>
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<32x8xf32>) outs(%82 : tensor<8x32xf32>) permutation = [1, 0] 
    %83 = tensor.empty() : tensor<2x8x32xf32>
    %84 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<8x32xf32>) outs(%83 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%83 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %86 = linalg.batch_matmul ins(%81, %84 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%85 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x8x32xf32>) outs(%83 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_9 : f32
      %106 = math.erf %105 : f32
      %107 = arith.addf %106, %cst_0 : f32
      %108 = arith.mulf %107, %cst_2 : f32
      %109 = arith.mulf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<2x8x32xf32>
    %88 = tensor.empty() : tensor<32x8xf32>
    %transposed_38 = linalg.transpose ins(%arg7 : tensor<8x32xf32>) outs(%88 : tensor<32x8xf32>) permutation = [1, 0] 
    %89 = tensor.empty() : tensor<2x32x8xf32>
    %90 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<32x8xf32>) outs(%89 : tensor<2x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x8xf32>
    %91 = linalg.batch_matmul ins(%87, %90 : tensor<2x8x32xf32>, tensor<2x32x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %69 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.addf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x8x8xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_8 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_39 = tensor.collapse_shape %94 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %95 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.subf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %96 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.mulf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x8x8xf32>) outs(%23 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_8 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_5 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_40 = tensor.collapse_shape %101 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %102 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.mulf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg8 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %105 = arith.mulf %in, %in_41 : f32
      linalg.yield %105 : f32
    } -> tensor<2x8x8xf32>
    return %104 : tensor<2x8x8xf32>
  }
}

