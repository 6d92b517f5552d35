#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (0, d1)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<32x16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16x16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16x16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<64x16xf32>, %arg9: tensor<64xf32>, %arg10: tensor<16x64xf32>, %arg11: tensor<16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>) -> tensor<1x8x16xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c32 = arith.constant 32 : index
    %c32_i64 = arith.constant 32 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.79788456080286541 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 0.35355339059327379 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_9 = arith.constant 1.600000e+01 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %cst_12 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<1x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.index_cast %in : i64 to index
      %127 = linalg.index 2 : index
      %128 = arith.cmpi slt, %126, %c32 : index
      cf.assert %128, "index must be smaller than dim size"
      %129 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %129, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%126, %127] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %126 = linalg.index 0 : index
      %127 = arith.index_cast %126 : index to i64
      linalg.yield %127 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x8xi64> to tensor<1x1xi64>
    %4 = tensor.empty() : tensor<1x1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %126 = arith.subi %in, %c1_i64 : i64
      linalg.yield %126 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x8xi64>) -> tensor<1x9xi64>
    %extracted_slice_13 = tensor.extract_slice %concat[0, 0] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 1] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %6 = tensor.empty() : tensor<1x8xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_14, %extracted_slice_13 : tensor<1x8xi64>, tensor<1x8xi64>) outs(%6 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_67: i64, %out: i64):
      %126 = arith.subi %in, %in_67 : i64
      linalg.yield %126 : i64
    } -> tensor<1x8xi64>
    %8 = tensor.empty() : tensor<1x8xi1>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x8xi64>) outs(%8 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %126 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %126 : i1
    } -> tensor<1x8xi1>
    %expanded_15 = tensor.expand_shape %9 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xi1> into tensor<1x8x1xi1>
    %expanded_16 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %10 = tensor.empty() : tensor<8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_67: i64, %out: i1):
      %126 = arith.cmpi sle, %in, %in_67 : i64
      linalg.yield %126 : i1
    } -> tensor<8x8xi1>
    %12 = tensor.empty() : tensor<1x8x8xi64>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_15, %cst_12 : tensor<8x8xi1>, tensor<1x8x1xi1>, tensor<i64>) outs(%12 : tensor<1x8x8xi64>) {
    ^bb0(%in: i1, %in_67: i1, %in_68: i64, %out: i64):
      %126 = arith.extui %in_67 : i1 to i64
      %127 = arith.select %in, %126, %in_68 : i64
      linalg.yield %127 : i64
    } -> tensor<1x8x8xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %15 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%13 : tensor<1x8x8xi64>) outs(%14 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %126 = arith.addi %in, %out : i64
      linalg.yield %126 : i64
    } -> tensor<1x8xi64>
    %16 = tensor.empty() : tensor<1xi64>
    %17 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%16 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_17 = tensor.expand_shape %17 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_18 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_19 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %18 = tensor.empty() : tensor<1x1x8x1xi64>
    %19 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<1x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%18 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %in_67: i64, %out: i64):
      %126 = arith.cmpi slt, %in, %c0_i64 : i64
      %127 = arith.addi %in, %c1_i64 : i64
      %128 = arith.select %126, %127, %in : i64
      %129 = arith.index_cast %128 : i64 to index
      %130 = arith.cmpi slt, %in_67, %c0_i64 : i64
      %131 = arith.addi %in_67, %c8_i64 : i64
      %132 = arith.select %130, %131, %in_67 : i64
      %133 = arith.index_cast %132 : i64 to index
      %extracted = tensor.extract %expanded[%129, %133] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x8x1xi64>
    %20 = tensor.empty() : tensor<1x1x1x8xi64>
    %21 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_19 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%20 : tensor<1x1x1x8xi64>) {
    ^bb0(%in: i64, %in_67: i64, %out: i64):
      %126 = arith.cmpi slt, %in, %c0_i64 : i64
      %127 = arith.addi %in, %c1_i64 : i64
      %128 = arith.select %126, %127, %in : i64
      %129 = arith.index_cast %128 : i64 to index
      %130 = arith.cmpi slt, %in_67, %c0_i64 : i64
      %131 = arith.addi %in_67, %c8_i64 : i64
      %132 = arith.select %130, %131, %in_67 : i64
      %133 = arith.index_cast %132 : i64 to index
      %extracted = tensor.extract %expanded[%129, %133] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x8xi64>
    %22 = tensor.empty() : tensor<1x1x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %19 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%22 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_67: i64, %out: i1):
      %126 = arith.cmpi sle, %in, %in_67 : i64
      linalg.yield %126 : i1
    } -> tensor<1x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %23 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%22 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_67: i1, %out: i1):
      %126 = arith.andi %in, %in_67 : i1
      linalg.yield %126 : i1
    } -> tensor<1x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<1x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%18 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %in_67: i64, %out: i64):
      %126 = arith.cmpi slt, %in, %c0_i64 : i64
      %127 = arith.addi %in, %c1_i64 : i64
      %128 = arith.select %126, %127, %in : i64
      %129 = arith.index_cast %128 : i64 to index
      %130 = arith.cmpi slt, %in_67, %c0_i64 : i64
      %131 = arith.addi %in_67, %c8_i64 : i64
      %132 = arith.select %130, %131, %in_67 : i64
      %133 = arith.index_cast %132 : i64 to index
      %extracted = tensor.extract %15[%129, %133] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x8x1xi64>
    %26 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_19 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%20 : tensor<1x1x1x8xi64>) {
    ^bb0(%in: i64, %in_67: i64, %out: i64):
      %126 = arith.cmpi slt, %in, %c0_i64 : i64
      %127 = arith.addi %in, %c1_i64 : i64
      %128 = arith.select %126, %127, %in : i64
      %129 = arith.index_cast %128 : i64 to index
      %130 = arith.cmpi slt, %in_67, %c0_i64 : i64
      %131 = arith.addi %in_67, %c8_i64 : i64
      %132 = arith.select %130, %131, %in_67 : i64
      %133 = arith.index_cast %132 : i64 to index
      %extracted = tensor.extract %15[%129, %133] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x8xi64>
    %27 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<1x1x8x1xi64>, tensor<1x1x1x8xi64>) outs(%22 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_67: i64, %out: i1):
      %126 = arith.cmpi eq, %in, %in_67 : i64
      linalg.yield %126 : i1
    } -> tensor<1x1x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<1x1x8x8xi1>, tensor<1x1x8x8xi1>) outs(%22 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_67: i1, %out: i1):
      %126 = arith.andi %in, %in_67 : i1
      linalg.yield %126 : i1
    } -> tensor<1x1x8x8xi1>
    %29 = tensor.empty() : tensor<1x1x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_3, %cst_1 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%29 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %126 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %126 : f32
    } -> tensor<1x1x8x8xf32>
    %31 = tensor.empty() : tensor<1x8x4xf32>
    %32 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8xi64>) outs(%31 : tensor<1x8x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.cmpi slt, %in, %c0_i64 : i64
      %127 = arith.addi %in, %c32_i64 : i64
      %128 = arith.select %126, %127, %in : i64
      %129 = arith.index_cast %128 : i64 to index
      %130 = linalg.index 2 : index
      %extracted = tensor.extract %cst_8[%129, %130] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x4xf32>
    %extracted_slice_20 = tensor.extract_slice %32[0, 0, 0] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %extracted_slice_21 = tensor.extract_slice %32[0, 0, 2] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %33 = tensor.empty() : tensor<1x8x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %collapsed = tensor.collapse_shape %36 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %37 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.subf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %38 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.mulf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_7 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_22 = tensor.collapse_shape %43 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_22 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %44 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.mulf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %arg2 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.mulf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg3 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.addf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %48 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<1x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x16xf32>) outs(%49 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %52 = linalg.batch_matmul ins(%47, %50 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %expanded_23 = tensor.expand_shape %52 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_24 = linalg.transpose ins(%arg4 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0] 
    %53 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<16x16xf32>) outs(%49 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %54 = linalg.batch_matmul ins(%47, %53 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %expanded_25 = tensor.expand_shape %54 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_26 = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0] 
    %55 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<16x16xf32>) outs(%49 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %56 = linalg.batch_matmul ins(%47, %55 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %expanded_27 = tensor.expand_shape %56 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %57 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<1x8x2x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_29 = tensor.extract_slice %expanded_25[0, 0, 0, 0] [1, 8, 2, 4] [1, 1, 1, 1] : tensor<1x8x2x8xf32> to tensor<1x8x2x4xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_25[0, 0, 0, 4] [1, 8, 2, 4] [1, 1, 1, 1] : tensor<1x8x2x8xf32> to tensor<1x8x2x4xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_23[0, 0, 0, 0] [1, 8, 2, 4] [1, 1, 1, 1] : tensor<1x8x2x8xf32> to tensor<1x8x2x4xf32>
    %extracted_slice_32 = tensor.extract_slice %expanded_23[0, 0, 0, 4] [1, 8, 2, 4] [1, 1, 1, 1] : tensor<1x8x2x8xf32> to tensor<1x8x2x4xf32>
    %58 = tensor.empty() : tensor<1x8x1x2x2xf32>
    %expanded_33 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2, 3]] output_shape [1, 8, 1, 2] : tensor<1x8x2xf32> into tensor<1x8x1x2xf32>
    %59 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x8x1x2xf32>) outs(%58 : tensor<1x8x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x1x2x2xf32>
    %collapsed_34 = tensor.collapse_shape %59 [[0], [1], [2], [3, 4]] : tensor<1x8x1x2x2xf32> into tensor<1x8x1x4xf32>
    %expanded_35 = tensor.expand_shape %extracted_slice_21 [[0], [1], [2, 3]] output_shape [1, 8, 1, 2] : tensor<1x8x2xf32> into tensor<1x8x1x2xf32>
    %60 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x8x1x2xf32>) outs(%58 : tensor<1x8x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x1x2x2xf32>
    %collapsed_36 = tensor.collapse_shape %60 [[0], [1], [2], [3, 4]] : tensor<1x8x1x2x2xf32> into tensor<1x8x1x4xf32>
    %61 = tensor.empty() : tensor<1x8x2x4xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %collapsed_36 : tensor<1x8x2x4xf32>, tensor<1x8x1x4xf32>) outs(%61 : tensor<1x8x2x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.mulf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x2x4xf32>
    %extracted_slice_37 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 0] [1, 8, 2, 2] [1, 1, 1, 2] : tensor<1x8x2x4xf32> to tensor<1x8x2x2xf32>
    %extracted_slice_38 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 1] [1, 8, 2, 2] [1, 1, 1, 2] : tensor<1x8x2x4xf32> to tensor<1x8x2x2xf32>
    %63 = tensor.empty() : tensor<1x8x2x2xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<1x8x2x2xf32>) outs(%63 : tensor<1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x2x2xf32>
    %expanded_39 = tensor.expand_shape %64 [[0], [1], [2], [3, 4]] output_shape [1, 8, 2, 2, 1] : tensor<1x8x2x2xf32> into tensor<1x8x2x2x1xf32>
    %expanded_40 = tensor.expand_shape %extracted_slice_37 [[0], [1], [2], [3, 4]] output_shape [1, 8, 2, 2, 1] : tensor<1x8x2x2xf32> into tensor<1x8x2x2x1xf32>
    %concat_41 = tensor.concat dim(4) %expanded_39, %expanded_40 : (tensor<1x8x2x2x1xf32>, tensor<1x8x2x2x1xf32>) -> tensor<1x8x2x2x2xf32>
    %collapsed_42 = tensor.collapse_shape %concat_41 [[0], [1], [2], [3, 4]] : tensor<1x8x2x2x2xf32> into tensor<1x8x2x4xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_42, %collapsed_34 : tensor<1x8x2x4xf32>, tensor<1x8x1x4xf32>) outs(%61 : tensor<1x8x2x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.mulf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x2x4xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<1x8x2x4xf32>, tensor<1x8x2x4xf32>) outs(%61 : tensor<1x8x2x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.addf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x2x4xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %collapsed_36 : tensor<1x8x2x4xf32>, tensor<1x8x1x4xf32>) outs(%61 : tensor<1x8x2x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.mulf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x2x4xf32>
    %extracted_slice_43 = tensor.extract_slice %extracted_slice_31[0, 0, 0, 0] [1, 8, 2, 2] [1, 1, 1, 2] : tensor<1x8x2x4xf32> to tensor<1x8x2x2xf32>
    %extracted_slice_44 = tensor.extract_slice %extracted_slice_31[0, 0, 0, 1] [1, 8, 2, 2] [1, 1, 1, 2] : tensor<1x8x2x4xf32> to tensor<1x8x2x2xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_44 : tensor<1x8x2x2xf32>) outs(%63 : tensor<1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x2x2xf32>
    %expanded_45 = tensor.expand_shape %68 [[0], [1], [2], [3, 4]] output_shape [1, 8, 2, 2, 1] : tensor<1x8x2x2xf32> into tensor<1x8x2x2x1xf32>
    %expanded_46 = tensor.expand_shape %extracted_slice_43 [[0], [1], [2], [3, 4]] output_shape [1, 8, 2, 2, 1] : tensor<1x8x2x2xf32> into tensor<1x8x2x2x1xf32>
    %concat_47 = tensor.concat dim(4) %expanded_45, %expanded_46 : (tensor<1x8x2x2x1xf32>, tensor<1x8x2x2x1xf32>) -> tensor<1x8x2x2x2xf32>
    %collapsed_48 = tensor.collapse_shape %concat_47 [[0], [1], [2], [3, 4]] : tensor<1x8x2x2x2xf32> into tensor<1x8x2x4xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_48, %collapsed_34 : tensor<1x8x2x4xf32>, tensor<1x8x1x4xf32>) outs(%61 : tensor<1x8x2x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.mulf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x2x4xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<1x8x2x4xf32>, tensor<1x8x2x4xf32>) outs(%61 : tensor<1x8x2x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.addf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x2x4xf32>
    %concat_49 = tensor.concat dim(3) %66, %extracted_slice_30 : (tensor<1x8x2x4xf32>, tensor<1x8x2x4xf32>) -> tensor<1x8x2x8xf32>
    %concat_50 = tensor.concat dim(3) %70, %extracted_slice_32 : (tensor<1x8x2x4xf32>, tensor<1x8x2x4xf32>) -> tensor<1x8x2x8xf32>
    %transposed_51 = linalg.transpose ins(%concat_50 : tensor<1x8x2x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%concat_49 : tensor<1x8x2x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_53 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_54 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %71 = tensor.empty() : tensor<2x8x8xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %73 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%72 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_55 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<1x2x8x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_6 : f64 to f32
      %127 = arith.mulf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map21, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %30 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.addf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x8x8xf32>
    %76 = tensor.empty() : tensor<1x2x8xi64>
    %77 = linalg.fill ins(%c0_i64 : i64) outs(%76 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %78 = tensor.empty() : tensor<1x2x8xf32>
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %80:2 = linalg.generic {indexing_maps = [#map12, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<1x2x8x8xf32>) outs(%79, %77 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_67: i64):
      %126 = linalg.index 3 : index
      %127 = arith.index_cast %126 : index to i64
      %128 = arith.maximumf %in, %out : f32
      %129 = arith.cmpf ogt, %in, %out : f32
      %130 = arith.select %129, %127, %out_67 : i64
      linalg.yield %128, %130 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_56 = tensor.expand_shape %80#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_56 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.subf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x2x8x8xf32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.exp %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x8x8xf32>
    %83 = tensor.empty() : tensor<1x2x8x1xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<1x2x8x8xf32>) outs(%84 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x8x1xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%57 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.divf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_57 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_58 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %87 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%72 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_59 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %88 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<1x2x8x8xf32>) outs(%88 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0], [1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<1x8x16xf32>
    %transposed_62 = linalg.transpose ins(%arg7 : tensor<16x16xf32>) outs(%48 : tensor<16x16xf32>) permutation = [1, 0] 
    %89 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_62 : tensor<16x16xf32>) outs(%49 : tensor<1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x16xf32>
    %90 = linalg.batch_matmul ins(%collapsed_61, %89 : tensor<1x8x16xf32>, tensor<1x16x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %91 = tensor.empty() : tensor<16x64xf32>
    %transposed_63 = linalg.transpose ins(%arg8 : tensor<64x16xf32>) outs(%91 : tensor<16x64xf32>) permutation = [1, 0] 
    %92 = tensor.empty() : tensor<1x16x64xf32>
    %93 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<16x64xf32>) outs(%92 : tensor<1x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x64xf32>
    %94 = tensor.empty() : tensor<1x8x64xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<1x8x64xf32>) -> tensor<1x8x64xf32>
    %96 = linalg.batch_matmul ins(%47, %93 : tensor<1x8x16xf32>, tensor<1x16x64xf32>) outs(%95 : tensor<1x8x64xf32>) -> tensor<1x8x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg9 : tensor<1x8x64xf32>, tensor<64xf32>) outs(%94 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.addf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x8x64xf32>) outs(%94 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.mulf %in, %cst_10 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x8x64xf32>) outs(%94 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<1x8x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x8x64xf32>) outs(%94 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_5 : f64 to f32
      %127 = arith.mulf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %100 : tensor<1x8x64xf32>, tensor<1x8x64xf32>) outs(%94 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.addf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x8x64xf32>) outs(%94 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_4 : f64 to f32
      %127 = arith.mulf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x8x64xf32>) outs(%94 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.tanh %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x8x64xf32>) outs(%94 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %cst_11 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %104 : tensor<1x8x64xf32>, tensor<1x8x64xf32>) outs(%94 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.mulf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x64xf32>
    %106 = tensor.empty() : tensor<64x16xf32>
    %transposed_64 = linalg.transpose ins(%arg10 : tensor<16x64xf32>) outs(%106 : tensor<64x16xf32>) permutation = [1, 0] 
    %107 = tensor.empty() : tensor<1x64x16xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<64x16xf32>) outs(%107 : tensor<1x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x16xf32>
    %109 = linalg.batch_matmul ins(%105, %108 : tensor<1x8x64xf32>, tensor<1x64x16xf32>) outs(%51 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %arg11 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.addf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %110 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.addf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %1 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.addf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_65 = tensor.collapse_shape %114 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_65 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %115 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.subf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %116 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.mulf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<1x8x16xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_7 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x8x1xf32>) outs(%33 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x1xf32>
    %collapsed_66 = tensor.collapse_shape %121 [[0], [1, 2]] : tensor<1x8x1xf32> into tensor<1x8xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_66 : tensor<1x8xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %122 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.mulf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg12 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.mulf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg13 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %126 = arith.addf %in, %in_67 : f32
      linalg.yield %126 : f32
    } -> tensor<1x8x16xf32>
    return %125 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_4_torch.float32: "0x0400000000000000000000000000803F0000803FA46A573F57D6233C41510A3FB9FC7F3FB7C7683F3ED4A33C3311D5BEE5F27F3FC381103E1FB9F53C26707DBF83E27F3FCFBD41BFDBCB233D305527BF94CB7F3F107C75BFF4B64C3D2C3C913E19AE7F3F8C0F8FBED19C753DB8CD753F128A7F3F4630283F323E8F3DBDFF403F815F7F3F95467D3F50AAA33DF6FD14BE652E7F3F3201D33E3E12B83DD53F69BFC2F67E3FF8440BBF7675CC3D64CD56BF98B87E3F5CFF7FBF72D3E03D7205913BE8737E3FD85C09BFAC2BF53DD006583FB5287E3F2220D73ED0BE043E6F4E683F00D77D3F72987D3F64E40E3ED7040C3ECC7E7D3F4479263F4F06193EE87A42BF1A207D3F106893BE5024233E2C2975BFEDBA7C3F251E76BF233E2D3E36E28CBE494F7C3FB34040BF8753373E840A293F2EDD7B3F6979193E3A64413EBF1B7D3FA1647B3FC8B6693FF86F4B3E22F0D03EA5E57A3F102F563F8376553EFC370CBF3C607A3F150511BC96775F3E6FFD7FBF6AD4793FE6A158BFF072693EBF6708BF3442793FFCD367BF5168733EFE2DD93E9BA9783F388707BE77577D3E78BF7D3FA50A783F0837433F10A0833E819C253F5665773F0ED5743F0591883E389395BEB1B9763F2AB48A3E7D7E8D3E576D76BFBB07763FE9E329BF5468923EB3803FBF794F753FA4EF7CBF6C4E973E18F41D3EEF90743F06DECEBEA5309C3E8E2C6A3F22CC733F"
    }
  }
#-}

