#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<16x8xf32>, %arg7: tensor<16x8xf32>, %arg8: tensor<8x16xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>) -> tensor<1x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_10 = arith.constant dense<2.82842708> : tensor<f32>
    %cst_11 = arith.constant 8.000000e+00 : f32
    %cst_12 = arith.constant 2.000000e+00 : f32
    %cst_13 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<1x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %148 = arith.index_cast %in : i64 to index
      %149 = linalg.index 2 : index
      %150 = arith.cmpi slt, %148, %c32 : index
      cf.assert %150, "index must be smaller than dim size"
      %151 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %151, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%148, %149] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_10 : tensor<1x8x8xf32>, tensor<f32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %3 = tensor.empty() : tensor<8xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %148 = linalg.index 0 : index
      %149 = arith.index_cast %148 : index to i64
      linalg.yield %149 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x8xi64> to tensor<1x1xi64>
    %5 = tensor.empty() : tensor<1x1xi64>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%5 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %148 = arith.subi %in, %c1_i64 : i64
      linalg.yield %148 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %6, %expanded : (tensor<1x1xi64>, tensor<1x8xi64>) -> tensor<1x9xi64>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 0] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %extracted_slice_15 = tensor.extract_slice %concat[0, 1] [1, 8] [1, 1] : tensor<1x9xi64> to tensor<1x8xi64>
    %7 = tensor.empty() : tensor<1x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_15, %extracted_slice_14 : tensor<1x8xi64>, tensor<1x8xi64>) outs(%7 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_53: i64, %out: i64):
      %148 = arith.subi %in, %in_53 : i64
      linalg.yield %148 : i64
    } -> tensor<1x8xi64>
    %9 = tensor.empty() : tensor<1x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<1x8xi64>) outs(%9 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %148 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %148 : i1
    } -> tensor<1x8xi1>
    %expanded_16 = tensor.expand_shape %10 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xi1> into tensor<1x8x1xi1>
    %expanded_17 = tensor.expand_shape %4 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %4 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %148 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %148 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<1x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_16, %cst_13 : tensor<8x8xi1>, tensor<1x8x1xi1>, tensor<i64>) outs(%13 : tensor<1x8x8xi64>) {
    ^bb0(%in: i1, %in_53: i1, %in_54: i64, %out: i64):
      %148 = arith.extui %in_53 : i1 to i64
      %149 = arith.select %in, %148, %in_54 : i64
      linalg.yield %149 : i64
    } -> tensor<1x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<1x8x8xi64>) outs(%15 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %148 = arith.addi %in, %out : i64
      linalg.yield %148 : i64
    } -> tensor<1x8xi64>
    %17 = tensor.empty() : tensor<1xi64>
    %18 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%17 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_18 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_19 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_20 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<1x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<1x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %in_53: i64, %out: i64):
      %148 = arith.cmpi slt, %in, %c0_i64 : i64
      %149 = arith.addi %in, %c1_i64 : i64
      %150 = arith.select %148, %149, %in : i64
      %151 = arith.index_cast %150 : i64 to index
      %152 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %153 = arith.addi %in_53, %c8_i64 : i64
      %154 = arith.select %152, %153, %in_53 : i64
      %155 = arith.index_cast %154 : i64 to index
      %extracted = tensor.extract %expanded[%151, %155] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x8x1xi64>
    %21 = tensor.empty() : tensor<1x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_20 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<1x1x1x8xi64>) {
    ^bb0(%in: i64, %in_53: i64, %out: i64):
      %148 = arith.cmpi slt, %in, %c0_i64 : i64
      %149 = arith.addi %in, %c1_i64 : i64
      %150 = arith.select %148, %149, %in : i64
      %151 = arith.index_cast %150 : i64 to index
      %152 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %153 = arith.addi %in_53, %c8_i64 : i64
      %154 = arith.select %152, %153, %in_53 : i64
      %155 = arith.index_cast %154 : i64 to index
      %extracted = tensor.extract %expanded[%151, %155] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x8xi64>
    %23 = tensor.empty() : tensor<1x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%23 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %148 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %148 : i1
    } -> tensor<1x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %24 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%23 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %148 = arith.andi %in, %in_53 : i1
      linalg.yield %148 : i1
    } -> tensor<1x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<1x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<1x1x8x1xi64>) {
    ^bb0(%in: i64, %in_53: i64, %out: i64):
      %148 = arith.cmpi slt, %in, %c0_i64 : i64
      %149 = arith.addi %in, %c1_i64 : i64
      %150 = arith.select %148, %149, %in : i64
      %151 = arith.index_cast %150 : i64 to index
      %152 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %153 = arith.addi %in_53, %c8_i64 : i64
      %154 = arith.select %152, %153, %in_53 : i64
      %155 = arith.index_cast %154 : i64 to index
      %extracted = tensor.extract %16[%151, %155] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x8x1xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_20 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<1x1x1x8xi64>) {
    ^bb0(%in: i64, %in_53: i64, %out: i64):
      %148 = arith.cmpi slt, %in, %c0_i64 : i64
      %149 = arith.addi %in, %c1_i64 : i64
      %150 = arith.select %148, %149, %in : i64
      %151 = arith.index_cast %150 : i64 to index
      %152 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %153 = arith.addi %in_53, %c8_i64 : i64
      %154 = arith.select %152, %153, %in_53 : i64
      %155 = arith.index_cast %154 : i64 to index
      %extracted = tensor.extract %16[%151, %155] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<1x1x8x1xi64>, tensor<1x1x1x8xi64>) outs(%23 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %148 = arith.cmpi eq, %in, %in_53 : i64
      linalg.yield %148 : i1
    } -> tensor<1x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<1x1x8x8xi1>, tensor<1x1x8x8xi1>) outs(%23 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %148 = arith.andi %in, %in_53 : i1
      linalg.yield %148 : i1
    } -> tensor<1x1x8x8xi1>
    %30 = tensor.empty() : tensor<1x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_7, %cst_5 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %148 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %148 : f32
    } -> tensor<1x1x8x8xf32>
    %expanded_21 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %32 = tensor.empty() : tensor<1x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x8x1xi64>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %148 = arith.sitofp %in : i64 to f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %34 = tensor.empty() : tensor<1x8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_9 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%34 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x2xf32>
    %concat_22 = tensor.concat dim(2) %35, %35 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %36 = tensor.empty() : tensor<1x8x4xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_22 : tensor<1x8x4xf32>) outs(%36 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.cos %in : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_22 : tensor<1x8x4xf32>) outs(%36 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.sin %in : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%32 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<1x8x8xf32>) outs(%40 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_11 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_8 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<1x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.rsqrt %in : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %44 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %46 = tensor.empty() : tensor<8xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<8xf32>) outs(%46 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %cst_3 : f32
      linalg.yield %148 : f32
    } -> tensor<8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %47 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %49 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %50 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %52 = linalg.batch_matmul ins(%48, %50 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%51 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %expanded_23 = tensor.expand_shape %52 [[0], [1], [2, 3]] output_shape [1, 8, 2, 4] : tensor<1x8x8xf32> into tensor<1x8x2x4xf32>
    %53 = tensor.empty() : tensor<1x2x8x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<1x8x2x4xf32>) outs(%53 : tensor<1x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %54 = tensor.empty() : tensor<8x4xf32>
    %transposed_25 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%54 : tensor<8x4xf32>) permutation = [1, 0] 
    %55 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<8x4xf32>) outs(%36 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %57 = linalg.batch_matmul ins(%48, %55 : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%56 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %expanded_26 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [1, 8, 1, 4] : tensor<1x8x4xf32> into tensor<1x8x1x4xf32>
    %58 = tensor.empty() : tensor<1x1x8x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x8x1x4xf32>) outs(%58 : tensor<1x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%54 : tensor<8x4xf32>) permutation = [1, 0] 
    %59 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<8x4xf32>) outs(%36 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4xf32>
    %60 = linalg.batch_matmul ins(%48, %59 : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%56 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %expanded_29 = tensor.expand_shape %60 [[0], [1], [2, 3]] output_shape [1, 8, 1, 4] : tensor<1x8x4xf32> into tensor<1x8x1x4xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<1x8x1x4xf32>) outs(%58 : tensor<1x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_31 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_32 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %expanded_31 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%53 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x2x8x4xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_24[0, 0, 0, 0] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_24[0, 0, 0, 2] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %62 = tensor.empty() : tensor<1x2x8x2xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<1x2x8x2xf32>) outs(%62 : tensor<1x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.negf %in : f32
      linalg.yield %148 : f32
    } -> tensor<1x2x8x2xf32>
    %concat_35 = tensor.concat dim(3) %63, %extracted_slice_33 : (tensor<1x2x8x2xf32>, tensor<1x2x8x2xf32>) -> tensor<1x2x8x4xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_32 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%53 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x2x8x4xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%53 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.addf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x2x8x4xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27, %expanded_31 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%58 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x1x8x4xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_27[0, 0, 0, 0] [1, 1, 8, 2] [1, 1, 1, 1] : tensor<1x1x8x4xf32> to tensor<1x1x8x2xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_27[0, 0, 0, 2] [1, 1, 8, 2] [1, 1, 1, 1] : tensor<1x1x8x4xf32> to tensor<1x1x8x2xf32>
    %67 = tensor.empty() : tensor<1x1x8x2xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<1x1x8x2xf32>) outs(%67 : tensor<1x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.negf %in : f32
      linalg.yield %148 : f32
    } -> tensor<1x1x8x2xf32>
    %concat_38 = tensor.concat dim(3) %68, %extracted_slice_36 : (tensor<1x1x8x2xf32>, tensor<1x1x8x2xf32>) -> tensor<1x1x8x4xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_32 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%58 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x1x8x4xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%58 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.addf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x1x8x4xf32>
    %71 = tensor.empty() : tensor<1x1x2x8x4xf32>
    %72 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x1x8x4xf32>) outs(%71 : tensor<1x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %72 [[0], [1, 2], [3], [4]] : tensor<1x1x2x8x4xf32> into tensor<1x2x8x4xf32>
    %73 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<1x1x8x4xf32>) outs(%71 : tensor<1x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x4xf32>
    %74 = tensor.empty() : tensor<1x2x4x8xf32>
    %transposed_39 = linalg.transpose ins(%collapsed : tensor<1x2x8x4xf32>) outs(%74 : tensor<1x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_40 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2], [3]] : tensor<1x2x4x8xf32> into tensor<2x4x8xf32>
    %75 = tensor.empty() : tensor<2x8x8xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %77 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<2x8x4xf32>, tensor<2x4x8xf32>) outs(%76 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_42 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %78 = tensor.empty() : tensor<1x2x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.mulf %in, %cst_4 : f32
      linalg.yield %148 : f32
    } -> tensor<1x2x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %31 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.addf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x2x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_12 : f32
      linalg.yield %148 : f32
    } -> tensor<1x2x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.tanh %in : f32
      linalg.yield %148 : f32
    } -> tensor<1x2x8x8xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.mulf %in, %cst_12 : f32
      linalg.yield %148 : f32
    } -> tensor<1x2x8x8xf32>
    %84 = tensor.empty() : tensor<1x2x8xi64>
    %85 = linalg.fill ins(%c0_i64 : i64) outs(%84 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %86 = tensor.empty() : tensor<1x2x8xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %88:2 = linalg.generic {indexing_maps = [#map12, #map21, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<1x2x8x8xf32>) outs(%87, %85 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %148 = linalg.index 3 : index
      %149 = arith.index_cast %148 : index to i64
      %150 = arith.maximumf %in, %out : f32
      %151 = arith.cmpf ogt, %in, %out : f32
      %152 = arith.select %151, %149, %out_53 : i64
      linalg.yield %150, %152 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_43 = tensor.expand_shape %88#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_43 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.subf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x2x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<1x2x8x8xf32>
    %91 = tensor.empty() : tensor<1x2x8x1xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<1x2x8x8xf32>) outs(%92 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<1x2x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.divf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_44 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_45 = tensor.collapse_shape %73 [[0, 1, 2], [3], [4]] : tensor<1x1x2x8x4xf32> into tensor<2x8x4xf32>
    %95 = tensor.empty() : tensor<2x8x4xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %97 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%96 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_46 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [1, 2, 8, 4] : tensor<2x8x4xf32> into tensor<1x2x8x4xf32>
    %98 = tensor.empty() : tensor<1x8x2x4xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<1x2x8x4xf32>) outs(%98 : tensor<1x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_48 = tensor.collapse_shape %transposed_47 [[0], [1], [2, 3]] : tensor<1x8x2x4xf32> into tensor<1x8x8xf32>
    %transposed_49 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%49 : tensor<8x8xf32>) permutation = [1, 0] 
    %99 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %100 = linalg.batch_matmul ins(%collapsed_48, %99 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%51 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<1x8x8xf32>) outs(%40 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_11 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_8 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<1x8x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.rsqrt %in : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %105 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<8xf32>) outs(%46 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %cst_3 : f32
      linalg.yield %148 : f32
    } -> tensor<8xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %107 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %108 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.addf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x8x8xf32>) outs(%40 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_11 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_8 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<1x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.rsqrt %in : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<8xf32>) outs(%46 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %cst_3 : f32
      linalg.yield %148 : f32
    } -> tensor<8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %116 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %118 = tensor.empty() : tensor<8x16xf32>
    %transposed_50 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%118 : tensor<8x16xf32>) permutation = [1, 0] 
    %119 = tensor.empty() : tensor<1x8x16xf32>
    %120 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<8x16xf32>) outs(%119 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%119 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %122 = linalg.batch_matmul ins(%117, %120 : tensor<1x8x8xf32>, tensor<1x8x16xf32>) outs(%121 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x8x16xf32>) outs(%119 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c3_i64 : f32, i64
      %149 = arith.mulf %148, %cst_1 : f32
      %150 = arith.addf %in, %149 : f32
      %151 = arith.mulf %150, %cst_2 : f32
      %152 = math.tanh %151 : f32
      %153 = arith.addf %152, %cst_3 : f32
      %154 = arith.mulf %153, %cst_4 : f32
      %155 = arith.mulf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x8x16xf32>
    %transposed_51 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%118 : tensor<8x16xf32>) permutation = [1, 0] 
    %124 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<8x16xf32>) outs(%119 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16xf32>
    %125 = linalg.batch_matmul ins(%117, %124 : tensor<1x8x8xf32>, tensor<1x8x16xf32>) outs(%121 : tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%119 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x16xf32>
    %127 = tensor.empty() : tensor<16x8xf32>
    %transposed_52 = linalg.transpose ins(%arg8 : tensor<8x16xf32>) outs(%127 : tensor<16x8xf32>) permutation = [1, 0] 
    %128 = tensor.empty() : tensor<1x16x8xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<16x8xf32>) outs(%128 : tensor<1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x8xf32>
    %130 = linalg.batch_matmul ins(%126, %129 : tensor<1x8x16xf32>, tensor<1x16x8xf32>) outs(%51 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<1x8x8xf32>) outs(%40 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_11 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_8 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<1x8x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.rsqrt %in : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %135 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %137 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<8xf32>) outs(%46 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %cst_3 : f32
      linalg.yield %148 : f32
    } -> tensor<8xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %137 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %138 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.addf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<1x8x8xf32>) outs(%40 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_11 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_8 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<1x8x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x8x1xf32>) outs(%32 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.rsqrt %in : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %144 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<8xf32>) outs(%46 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %cst_3 : f32
      linalg.yield %148 : f32
    } -> tensor<8xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %146 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %148 = arith.mulf %in, %in_53 : f32
      linalg.yield %148 : f32
    } -> tensor<1x8x8xf32>
    return %147 : tensor<1x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

