#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<32x8xf32>, %arg9: tensor<8x16xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8x8xf32>, %arg12: tensor<8x8xf32>, %arg13: tensor<8x8xf32>, %arg14: tensor<8x8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<32x8xf32>, %arg17: tensor<8x16xf32>, %arg18: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<true> : tensor<2x8x1xi1>
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<8x1xi1>
    %cst_6 = arith.constant dense<false> : tensor<2x8x1xi1>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense_resource<torch_tensor_2_torch.float32_1> : tensor<2xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_10 = arith.constant 1.000000e-05 : f64
    %cst_11 = arith.constant 8.000000e+00 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %cst_13 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %202 = arith.index_cast %in : i64 to index
      %203 = linalg.index 2 : index
      %204 = arith.cmpi slt, %202, %c32 : index
      cf.assert %204, "index must be smaller than dim size"
      %205 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %205, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%202, %203] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<2x8x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_11 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.subf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %7 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_11 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_10 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<2x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_14 = tensor.collapse_shape %12 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %13 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg2 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %16 = tensor.empty() : tensor<8xi64>
    %17 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%16 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %202 = linalg.index 0 : index
      %203 = arith.index_cast %202 : index to i64
      linalg.yield %203 : i64
    } -> tensor<8xi64>
    %18 = tensor.empty() : tensor<2x8xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8xi64>) outs(%18 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8xi64>
    %extracted_slice = tensor.extract_slice %19[0, 0] [2, 1] [1, 1] : tensor<2x8xi64> to tensor<2x1xi64>
    %20 = tensor.empty() : tensor<2x1xi64>
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%20 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %202 = arith.subi %in, %c1_i64 : i64
      linalg.yield %202 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %21, %19 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_15 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_16 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %22 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_16, %extracted_slice_15 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%18 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_100: i64, %out: i64):
      %202 = arith.subi %in, %in_100 : i64
      linalg.yield %202 : i64
    } -> tensor<2x8xi64>
    %23 = tensor.empty() : tensor<2x8xi1>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x8xi64>) outs(%23 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %202 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %202 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %24 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_17 = tensor.expand_shape %17 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %25 = tensor.empty() : tensor<8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map7, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %17 : tensor<8x1xi64>, tensor<8xi64>) outs(%25 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_100: i64, %out: i1):
      %202 = arith.cmpi sle, %in, %in_100 : i64
      linalg.yield %202 : i1
    } -> tensor<8x8xi1>
    %27 = tensor.empty() : tensor<2x8x8xi64>
    %28 = linalg.generic {indexing_maps = [#map8, #map2, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %expanded, %cst_13 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%27 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_100: i1, %in_101: i64, %out: i64):
      %202 = arith.extui %in_100 : i1 to i64
      %203 = arith.select %in, %202, %in_101 : i64
      linalg.yield %203 : i64
    } -> tensor<2x8x8xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %30 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "reduction", "parallel"]} ins(%28 : tensor<2x8x8xi64>) outs(%29 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %202 = arith.addi %in, %out : i64
      linalg.yield %202 : i64
    } -> tensor<2x8xi64>
    %31 = tensor.empty() : tensor<2xi64>
    %32 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%31 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %202 = linalg.index 0 : index
      %203 = arith.index_cast %202 : index to i64
      linalg.yield %203 : i64
    } -> tensor<2xi64>
    %expanded_18 = tensor.expand_shape %32 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %33 = linalg.generic {indexing_maps = [#map7, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %17 : tensor<2x1xi64>, tensor<8xi64>) outs(%18 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_100: i64, %out: i64):
      %202 = arith.cmpi slt, %in, %c0_i64 : i64
      %203 = arith.addi %in, %c2_i64 : i64
      %204 = arith.select %202, %203, %in : i64
      %205 = arith.index_cast %204 : i64 to index
      %206 = arith.cmpi slt, %in_100, %c0_i64 : i64
      %207 = arith.addi %in_100, %c8_i64 : i64
      %208 = arith.select %206, %207, %in_100 : i64
      %209 = arith.index_cast %208 : i64 to index
      %extracted = tensor.extract %19[%205, %209] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_19 = tensor.expand_shape %33 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_20 = tensor.expand_shape %33 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %34 = tensor.empty() : tensor<2x8x8xi1>
    %35 = linalg.generic {indexing_maps = [#map11, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_19 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_100: i64, %out: i1):
      %202 = arith.cmpi sle, %in, %in_100 : i64
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %36 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %35 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %202 = arith.ori %in, %in_100 : i1
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %37 = linalg.generic {indexing_maps = [#map2, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_20 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%27 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_100: i64, %out: i64):
      %202 = arith.subi %in, %in_100 : i64
      linalg.yield %202 : i64
    } -> tensor<2x8x8xi64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x8xi64>) outs(%27 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %202 = math.absi %in : i64
      linalg.yield %202 : i64
    } -> tensor<2x8x8xi64>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x8x8xi64>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %202 = arith.cmpi sle, %in, %c1_i64 : i64
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %202 = arith.ori %in, %in_100 : i1
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %41 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %40 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %202 = arith.andi %in, %in_100 : i1
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %42 = linalg.generic {indexing_maps = [#map7, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %17 : tensor<2x1xi64>, tensor<8xi64>) outs(%18 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_100: i64, %out: i64):
      %202 = arith.cmpi slt, %in, %c0_i64 : i64
      %203 = arith.addi %in, %c2_i64 : i64
      %204 = arith.select %202, %203, %in : i64
      %205 = arith.index_cast %204 : i64 to index
      %206 = arith.cmpi slt, %in_100, %c0_i64 : i64
      %207 = arith.addi %in_100, %c8_i64 : i64
      %208 = arith.select %206, %207, %in_100 : i64
      %209 = arith.index_cast %208 : i64 to index
      %extracted = tensor.extract %30[%205, %209] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_21 = tensor.expand_shape %42 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_22 = tensor.expand_shape %42 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %43 = linalg.generic {indexing_maps = [#map2, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_22 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_100: i64, %out: i1):
      %202 = arith.cmpi eq, %in, %in_100 : i64
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %43 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %202 = arith.andi %in, %in_100 : i1
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %expanded_23 = tensor.expand_shape %44 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %45 = tensor.empty() : tensor<2x1x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map13, #map14, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %cst_7, %cst_4 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%45 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_100: f32, %in_101: f32, %out: f32):
      %202 = arith.select %in, %in_100, %in_101 : f32
      linalg.yield %202 : f32
    } -> tensor<2x1x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<2x8xi64>) outs(%18 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %202 = arith.subi %in, %c2_i64 : i64
      linalg.yield %202 : i64
    } -> tensor<2x8xi64>
    %expanded_24 = tensor.expand_shape %47 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %48 = linalg.generic {indexing_maps = [#map11, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_24 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_100: i64, %out: i1):
      %202 = arith.cmpi sgt, %in, %in_100 : i64
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %49 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %48 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %202 = arith.andi %in, %in_100 : i1
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %35 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %202 = arith.andi %in, %in_100 : i1
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %51 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %50 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %202 = arith.ori %in, %in_100 : i1
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %52 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %39 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %202 = arith.ori %in, %in_100 : i1
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %53 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %52 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %202 = arith.andi %in, %in_100 : i1
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %43 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %202 = arith.andi %in, %in_100 : i1
      linalg.yield %202 : i1
    } -> tensor<2x8x8xi1>
    %expanded_25 = tensor.expand_shape %54 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %55 = linalg.generic {indexing_maps = [#map13, #map14, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %cst_7, %cst_4 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%45 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_100: f32, %in_101: f32, %out: f32):
      %202 = arith.select %in, %in_100, %in_101 : f32
      linalg.yield %202 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_26 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x8x1xi64>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %202 = arith.sitofp %in : i64 to f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %57 = tensor.empty() : tensor<2x8x2xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %cst_9 : tensor<2x8x1xf32>, tensor<2xf32>) outs(%57 : tensor<2x8x2xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x2xf32>
    %concat_27 = tensor.concat dim(2) %58, %58 : (tensor<2x8x2xf32>, tensor<2x8x2xf32>) -> tensor<2x8x4xf32>
    %59 = tensor.empty() : tensor<2x8x4xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<2x8x4xf32>) outs(%59 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.cos %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x4xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<2x8x4xf32>) outs(%59 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.sin %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x4xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %cst_8 : tensor<2x8x1xf32>, tensor<2xf32>) outs(%57 : tensor<2x8x2xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x2xf32>
    %concat_28 = tensor.concat dim(2) %62, %62 : (tensor<2x8x2xf32>, tensor<2x8x2xf32>) -> tensor<2x8x4xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_28 : tensor<2x8x4xf32>) outs(%59 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.cos %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x4xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_28 : tensor<2x8x4xf32>) outs(%59 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.sin %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x4xf32>
    %65 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%65 : tensor<8x8xf32>) permutation = [1, 0] 
    %66 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %68 = linalg.batch_matmul ins(%15, %66 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_29 = tensor.expand_shape %68 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %69 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x8x2x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%65 : tensor<8x8xf32>) permutation = [1, 0] 
    %70 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %71 = linalg.batch_matmul ins(%15, %70 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_32 = tensor.expand_shape %71 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x8x2x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_34 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%65 : tensor<8x8xf32>) permutation = [1, 0] 
    %72 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %73 = linalg.batch_matmul ins(%15, %72 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_35 = tensor.expand_shape %73 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x8x2x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_37 = tensor.expand_shape %60 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %expanded_38 = tensor.expand_shape %61 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %74 = linalg.generic {indexing_maps = [#map13, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30, %expanded_37 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_30[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_40 = tensor.extract_slice %transposed_30[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %75 = tensor.empty() : tensor<2x2x8x2xf32>
    %76 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<2x2x8x2xf32>) outs(%75 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.negf %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_41 = tensor.concat dim(3) %76, %extracted_slice_39 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %77 = linalg.generic {indexing_maps = [#map13, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_41, %expanded_38 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x4xf32>
    %78 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.addf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x4xf32>
    %79 = linalg.generic {indexing_maps = [#map13, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33, %expanded_37 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_42 = tensor.extract_slice %transposed_33[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_43 = tensor.extract_slice %transposed_33[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %80 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43 : tensor<2x2x8x2xf32>) outs(%75 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.negf %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_44 = tensor.concat dim(3) %80, %extracted_slice_42 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %81 = linalg.generic {indexing_maps = [#map13, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_44, %expanded_38 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x4xf32>
    %82 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %81 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.addf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x4xf32>
    %83 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_45 = linalg.transpose ins(%82 : tensor<2x2x8x4xf32>) outs(%83 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_46 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %84 = tensor.empty() : tensor<4x8x8xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %86 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%85 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_48 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %87 = tensor.empty() : tensor<2x2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x2x8x8xf32>) outs(%87 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.mulf %in, %cst_2 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map13, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %46 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%87 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.addf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x8xf32>
    %90 = tensor.empty() : tensor<2x2x8xi64>
    %91 = linalg.fill ins(%c0_i64 : i64) outs(%90 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %92 = tensor.empty() : tensor<2x2x8xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %94:2 = linalg.generic {indexing_maps = [#map13, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<2x2x8x8xf32>) outs(%93, %91 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_100: i64):
      %202 = linalg.index 3 : index
      %203 = arith.index_cast %202 : index to i64
      %204 = arith.maximumf %in, %out : f32
      %205 = arith.cmpf ogt, %in, %out : f32
      %206 = arith.select %205, %203, %out_100 : i64
      linalg.yield %204, %206 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_49 = tensor.expand_shape %94#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map13, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_49 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%87 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.subf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<2x2x8x8xf32>) outs(%87 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.exp %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x8xf32>
    %97 = tensor.empty() : tensor<2x2x8x1xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map13, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x2x8x8xf32>) outs(%98 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map13, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %99 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%87 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.divf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_50 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_51 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %101 = tensor.empty() : tensor<4x8x4xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %103 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%102 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_52 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %104 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<2x2x8x4xf32>) outs(%104 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_54 = tensor.collapse_shape %transposed_53 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_55 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%65 : tensor<8x8xf32>) permutation = [1, 0] 
    %105 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %106 = linalg.batch_matmul ins(%collapsed_54, %105 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %106 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.addf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_11 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_56 = tensor.collapse_shape %109 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_56 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %110 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.subf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %111 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_11 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_10 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<2x8x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_57 = tensor.collapse_shape %116 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_57 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %117 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg7 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %120 = tensor.empty() : tensor<8x32xf32>
    %transposed_58 = linalg.transpose ins(%arg8 : tensor<32x8xf32>) outs(%120 : tensor<8x32xf32>) permutation = [1, 0] 
    %121 = tensor.empty() : tensor<2x8x32xf32>
    %122 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<8x32xf32>) outs(%121 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %123 = linalg.fill ins(%cst : f32) outs(%121 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %124 = linalg.batch_matmul ins(%119, %122 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%123 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %extracted_slice_59 = tensor.extract_slice %124[0, 0, 0] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %extracted_slice_60 = tensor.extract_slice %124[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %125 = tensor.empty() : tensor<2x8x16xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_59 : tensor<2x8x16xf32>) outs(%125 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_12 : f32
      %203 = math.erf %202 : f32
      %204 = arith.addf %203, %cst_1 : f32
      %205 = arith.mulf %204, %cst_2 : f32
      %206 = arith.mulf %in, %205 : f32
      linalg.yield %206 : f32
    } -> tensor<2x8x16xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %extracted_slice_60 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%125 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x16xf32>
    %128 = tensor.empty() : tensor<16x8xf32>
    %transposed_61 = linalg.transpose ins(%arg9 : tensor<8x16xf32>) outs(%128 : tensor<16x8xf32>) permutation = [1, 0] 
    %129 = tensor.empty() : tensor<2x16x8xf32>
    %130 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<16x8xf32>) outs(%129 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %131 = linalg.batch_matmul ins(%127, %130 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %131 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.addf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_11 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_62 = tensor.collapse_shape %134 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_62 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %135 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.subf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %136 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%137 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_11 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_10 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<2x8x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_63 = tensor.collapse_shape %141 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_63 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %142 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %arg10 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %transposed_64 = linalg.transpose ins(%arg11 : tensor<8x8xf32>) outs(%65 : tensor<8x8xf32>) permutation = [1, 0] 
    %145 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %146 = linalg.batch_matmul ins(%144, %145 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_65 = tensor.expand_shape %146 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<2x8x2x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_67 = linalg.transpose ins(%arg12 : tensor<8x8xf32>) outs(%65 : tensor<8x8xf32>) permutation = [1, 0] 
    %147 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_67 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %148 = linalg.batch_matmul ins(%144, %147 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_68 = tensor.expand_shape %148 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<2x8x2x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%arg13 : tensor<8x8xf32>) outs(%65 : tensor<8x8xf32>) permutation = [1, 0] 
    %149 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_70 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %150 = linalg.batch_matmul ins(%144, %149 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_71 = tensor.expand_shape %150 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<2x8x2x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_73 = tensor.expand_shape %63 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %expanded_74 = tensor.expand_shape %64 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %151 = linalg.generic {indexing_maps = [#map13, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_66, %expanded_73 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_75 = tensor.extract_slice %transposed_66[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_76 = tensor.extract_slice %transposed_66[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %152 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_76 : tensor<2x2x8x2xf32>) outs(%75 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.negf %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_77 = tensor.concat dim(3) %152, %extracted_slice_75 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %153 = linalg.generic {indexing_maps = [#map13, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_77, %expanded_74 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x4xf32>
    %154 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %153 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.addf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x4xf32>
    %155 = linalg.generic {indexing_maps = [#map13, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_69, %expanded_73 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_78 = tensor.extract_slice %transposed_69[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_79 = tensor.extract_slice %transposed_69[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %156 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_79 : tensor<2x2x8x2xf32>) outs(%75 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.negf %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_80 = tensor.concat dim(3) %156, %extracted_slice_78 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %157 = linalg.generic {indexing_maps = [#map13, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_80, %expanded_74 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x4xf32>
    %158 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %157 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%69 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.addf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x4xf32>
    %transposed_81 = linalg.transpose ins(%158 : tensor<2x2x8x4xf32>) outs(%83 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_82 = tensor.collapse_shape %154 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_83 = tensor.collapse_shape %transposed_81 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %159 = linalg.batch_matmul ins(%collapsed_82, %collapsed_83 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%85 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_84 = tensor.expand_shape %159 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %160 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_84 : tensor<2x2x8x8xf32>) outs(%87 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.mulf %in, %cst_2 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x8xf32>
    %161 = linalg.generic {indexing_maps = [#map13, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %55 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%87 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.addf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x8xf32>
    %162:2 = linalg.generic {indexing_maps = [#map13, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<2x2x8x8xf32>) outs(%93, %91 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_100: i64):
      %202 = linalg.index 3 : index
      %203 = arith.index_cast %202 : index to i64
      %204 = arith.maximumf %in, %out : f32
      %205 = arith.cmpf ogt, %in, %out : f32
      %206 = arith.select %205, %203, %out_100 : i64
      linalg.yield %204, %206 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_85 = tensor.expand_shape %162#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %163 = linalg.generic {indexing_maps = [#map13, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %expanded_85 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%87 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.subf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x8xf32>
    %164 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<2x2x8x8xf32>) outs(%87 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.exp %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x8xf32>
    %165 = linalg.generic {indexing_maps = [#map13, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%164 : tensor<2x2x8x8xf32>) outs(%98 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x1xf32>
    %166 = linalg.generic {indexing_maps = [#map13, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164, %165 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%87 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.divf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_86 = tensor.collapse_shape %166 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_87 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %167 = linalg.batch_matmul ins(%collapsed_86, %collapsed_87 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%102 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_88 = tensor.expand_shape %167 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %transposed_89 = linalg.transpose ins(%expanded_88 : tensor<2x2x8x4xf32>) outs(%104 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_90 = tensor.collapse_shape %transposed_89 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_91 = linalg.transpose ins(%arg14 : tensor<8x8xf32>) outs(%65 : tensor<8x8xf32>) permutation = [1, 0] 
    %168 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_91 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %169 = linalg.batch_matmul ins(%collapsed_90, %168 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %169 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.addf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_11 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_92 = tensor.collapse_shape %172 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %173 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_92 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %173 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.subf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %174 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_11 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_10 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<2x8x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_93 = tensor.collapse_shape %179 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_93 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %180 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %transposed_94 = linalg.transpose ins(%arg16 : tensor<32x8xf32>) outs(%120 : tensor<8x32xf32>) permutation = [1, 0] 
    %183 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_94 : tensor<8x32xf32>) outs(%121 : tensor<2x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x32xf32>
    %184 = linalg.batch_matmul ins(%182, %183 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%123 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %extracted_slice_95 = tensor.extract_slice %184[0, 0, 0] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %extracted_slice_96 = tensor.extract_slice %184[0, 0, 16] [2, 8, 16] [1, 1, 1] : tensor<2x8x32xf32> to tensor<2x8x16xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_95 : tensor<2x8x16xf32>) outs(%125 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_12 : f32
      %203 = math.erf %202 : f32
      %204 = arith.addf %203, %cst_1 : f32
      %205 = arith.mulf %204, %cst_2 : f32
      %206 = arith.mulf %in, %205 : f32
      linalg.yield %206 : f32
    } -> tensor<2x8x16xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %extracted_slice_96 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%125 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x16xf32>
    %transposed_97 = linalg.transpose ins(%arg17 : tensor<8x16xf32>) outs(%128 : tensor<16x8xf32>) permutation = [1, 0] 
    %187 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_97 : tensor<16x8xf32>) outs(%129 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %188 = linalg.batch_matmul ins(%186, %187 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %188 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.addf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_11 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_98 = tensor.collapse_shape %191 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %192 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_98 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %192 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.subf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %193 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_11 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_10 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<2x8x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<2x8x1xf32>) outs(%2 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_99 = tensor.collapse_shape %198 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %199 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_99 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %199 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %arg18 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %202 = arith.mulf %in, %in_100 : f32
      linalg.yield %202 : f32
    } -> tensor<2x8x8xf32>
    return %201 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32_1: "0x040000000000803F0AD7233C",
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233B"
    }
  }
#-}

