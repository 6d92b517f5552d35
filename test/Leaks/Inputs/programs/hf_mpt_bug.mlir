#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<24x8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<32x8xf32>, %arg7: tensor<8x32xf32>, %arg8: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<false> : tensor<8x1xi1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %c-15_i32 = arith.constant -15 : i32
    %cst_7 = arith.constant 4.000000e+00 : f32
    %cst_8 = arith.constant 2.000000e+00 : f32
    %cst_9 = arith.constant 8.000000e+00 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %111 = arith.index_cast %in : i64 to index
      %112 = linalg.index 2 : index
      %113 = arith.cmpi slt, %111, %c32 : index
      cf.assert %113, "index must be smaller than dim size"
      %114 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %114, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%111, %112] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<16xi32>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %111 = linalg.index 0 : index
      %112 = arith.index_cast %111 : index to i64
      %113 = arith.trunci %112 : i64 to i32
      %114 = arith.addi %113, %c-15_i32 : i32
      linalg.yield %114 : i32
    } -> tensor<16xi32>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi32> into tensor<1x1x1x16xi32>
    %4 = tensor.empty() : tensor<2xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %111 = linalg.index 0 : index
      %112 = arith.index_cast %111 : index to i64
      %113 = arith.addi %112, %c1_i64 : i64
      linalg.yield %113 : i64
    } -> tensor<2xi64>
    %6 = tensor.empty() : tensor<2xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<2xi64>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %111 = arith.sitofp %in : i64 to f32
      linalg.yield %111 : f32
    } -> tensor<2xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<2xf32>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.mulf %in, %cst_7 : f32
      linalg.yield %111 : f32
    } -> tensor<2xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<2xf32>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = math.powf %cst_8, %in : f32
      linalg.yield %111 : f32
    } -> tensor<2xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%9 : tensor<2xf32>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.cmpf one, %in, %cst : f32
      cf.assert %111, "unimplemented: tensor with zero element"
      %112 = arith.divf %cst_0, %in : f32
      linalg.yield %112 : f32
    } -> tensor<2xf32>
    %expanded_11 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32>
    %11 = tensor.empty() : tensor<1x2x1x16xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<1x1x1x16xi32>, tensor<1x2x1x1xf32>) outs(%11 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: i32, %in_41: f32, %out: f32):
      %111 = arith.sitofp %in : i32 to f32
      %112 = arith.mulf %111, %in_41 : f32
      linalg.yield %112 : f32
    } -> tensor<1x2x1x16xf32>
    %collapsed = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x2x1x16xf32> into tensor<2x1x16xf32>
    %13 = tensor.empty() : tensor<8xi64>
    %14 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%13 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %111 = linalg.index 0 : index
      %112 = arith.index_cast %111 : index to i64
      linalg.yield %112 : i64
    } -> tensor<8xi64>
    %expanded_12 = tensor.expand_shape %14 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %15 = tensor.empty() : tensor<8x8xi1>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%14, %expanded_12 : tensor<8xi64>, tensor<8x1xi64>) outs(%15 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %111 = arith.cmpi sle, %in, %in_41 : i64
      linalg.yield %111 : i1
    } -> tensor<8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %16 : tensor<8x1xi1>, tensor<8x8xi1>) outs(%15 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %111 = arith.ori %in, %in_41 : i1
      linalg.yield %111 : i1
    } -> tensor<8x8xi1>
    %18 = tensor.empty() : tensor<8x8xi64>
    %19 = linalg.generic {indexing_maps = [#map7, #map6, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %14 : tensor<8x1xi64>, tensor<8xi64>) outs(%18 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_41: i64, %out: i64):
      %111 = arith.subi %in, %in_41 : i64
      linalg.yield %111 : i64
    } -> tensor<8x8xi64>
    %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<8x8xi64>) outs(%18 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %111 = math.absi %in : i64
      linalg.yield %111 : i64
    } -> tensor<8x8xi64>
    %21 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<8x8xi64>) outs(%15 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %111 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %111 : i1
    } -> tensor<8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%17, %21 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%15 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %111 = arith.ori %in, %in_41 : i1
      linalg.yield %111 : i1
    } -> tensor<8x8xi1>
    %23 = tensor.empty() : tensor<2x1x8x8xi1>
    %expanded_13 = tensor.expand_shape %22 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xi1> into tensor<1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x8x8xi1>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x8xi1>
    %25 = tensor.empty() : tensor<2x1x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map10, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_5, %cst_3 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%25 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %111 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %111 : f32
    } -> tensor<2x1x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x1x8x8xf32>) outs(%23 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %111 = arith.cmpf une, %in, %cst : f32
      linalg.yield %111 : i1
    } -> tensor<2x1x8x8xi1>
    %28 = tensor.empty() : tensor<2x8x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.addf %in, %out : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.divf %in, %cst_9 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_14 = tensor.collapse_shape %31 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %32 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.subf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %33 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.mulf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<2x8x8xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.addf %in, %out : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.divf %in, %cst_9 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.truncf %cst_6 : f64 to f32
      %112 = arith.addf %in, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = math.rsqrt %in : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.mulf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg2 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.mulf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %42 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<24x8xf32>) outs(%42 : tensor<8x24xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<2x8x24xf32>
    %44 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%43 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %46 = linalg.batch_matmul ins(%41, %44 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%45 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %46[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_16 = tensor.extract_slice %46[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_17 = tensor.extract_slice %46[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %47 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x2x4xf32>) outs(%47 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x2x4xf32>) outs(%47 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_23 = linalg.transpose ins(%expanded_20 : tensor<2x8x2x4xf32>) outs(%48 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %49 = tensor.empty() : tensor<4x8x8xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %51 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%50 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_26 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %52 = tensor.empty() : tensor<2x2x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x2x8x8xf32>) outs(%52 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.mulf %in, %cst_2 : f32
      linalg.yield %111 : f32
    } -> tensor<2x2x8x8xf32>
    %extracted_slice_27 = tensor.extract_slice %collapsed[0, 0, 8] [2, 1, 8] [1, 1, 1] : tensor<2x1x16xf32> to tensor<2x1x8xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %extracted_slice_27 : tensor<2x2x8x8xf32>, tensor<2x1x8xf32>) outs(%52 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.addf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_3, %54 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<2x2x8x8xf32>) outs(%52 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %111 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %111 : f32
    } -> tensor<2x2x8x8xf32>
    %56 = tensor.empty() : tensor<2x2x8xi64>
    %57 = linalg.fill ins(%c0_i64 : i64) outs(%56 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %58 = tensor.empty() : tensor<2x2x8xf32>
    %59 = linalg.fill ins(%cst_1 : f32) outs(%58 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %60:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<2x2x8x8xf32>) outs(%59, %57 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %111 = linalg.index 3 : index
      %112 = arith.index_cast %111 : index to i64
      %113 = arith.maximumf %in, %out : f32
      %114 = arith.cmpf ogt, %in, %out : f32
      %115 = arith.select %114, %112, %out_41 : i64
      linalg.yield %113, %115 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_28 = tensor.expand_shape %60#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_28 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%52 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.subf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x2x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x2x8x8xf32>) outs(%52 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = math.exp %in : f32
      linalg.yield %111 : f32
    } -> tensor<2x2x8x8xf32>
    %63 = tensor.empty() : tensor<2x2x8x1xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x2x8x8xf32>) outs(%64 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.addf %in, %out : f32
      linalg.yield %111 : f32
    } -> tensor<2x2x8x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%52 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.divf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_29 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %67 = tensor.empty() : tensor<4x8x4xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %69 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%68 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_31 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %70 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x2x8x4xf32>) outs(%70 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %71 = tensor.empty() : tensor<8x8xf32>
    %transposed_34 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%71 : tensor<8x8xf32>) permutation = [1, 0] 
    %72 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %74 = linalg.batch_matmul ins(%collapsed_33, %72 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%73 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %1 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.addf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x8x8xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.addf %in, %out : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.divf %in, %cst_9 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_35 = tensor.collapse_shape %77 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.subf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %79 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.mulf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<2x8x8xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.addf %in, %out : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.divf %in, %cst_9 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.truncf %cst_6 : f64 to f32
      %112 = arith.addf %in, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<2x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = math.rsqrt %in : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_36 = tensor.collapse_shape %84 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %85 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.mulf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %arg5 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.mulf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %88 = tensor.empty() : tensor<8x32xf32>
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<32x8xf32>) outs(%88 : tensor<8x32xf32>) permutation = [1, 0] 
    %89 = tensor.empty() : tensor<2x8x32xf32>
    %90 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<8x32xf32>) outs(%89 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%89 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %92 = linalg.batch_matmul ins(%87, %90 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%91 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x8x32xf32>) outs(%89 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.divf %in, %cst_10 : f32
      %112 = math.erf %111 : f32
      %113 = arith.addf %112, %cst_0 : f32
      %114 = arith.mulf %113, %cst_2 : f32
      %115 = arith.mulf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<2x8x32xf32>
    %94 = tensor.empty() : tensor<32x8xf32>
    %transposed_38 = linalg.transpose ins(%arg7 : tensor<8x32xf32>) outs(%94 : tensor<32x8xf32>) permutation = [1, 0] 
    %95 = tensor.empty() : tensor<2x32x8xf32>
    %96 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<32x8xf32>) outs(%95 : tensor<2x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x8xf32>
    %97 = linalg.batch_matmul ins(%93, %96 : tensor<2x8x32xf32>, tensor<2x32x8xf32>) outs(%73 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %75 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.addf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x8x8xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.addf %in, %out : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.divf %in, %cst_9 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_39 = tensor.collapse_shape %100 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %101 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.subf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.mulf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x8x8xf32>) outs(%29 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.addf %in, %out : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.divf %in, %cst_9 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.truncf %cst_6 : f64 to f32
      %112 = arith.addf %in, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<2x8x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = math.rsqrt %in : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_40 = tensor.collapse_shape %107 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %108 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.mulf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %arg8 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %111 = arith.mulf %in, %in_41 : f32
      linalg.yield %111 : f32
    } -> tensor<2x8x8xf32>
    return %110 : tensor<2x8x8xf32>
  }
}

