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
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<4xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<4xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<16x8xf32>, %arg11: tensor<16xf32>, %arg12: tensor<8x16xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>, %arg17: tensor<8xf32>, %arg18: tensor<8xf32>, %arg19: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
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
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_10 = arith.constant 8.000000e+00 : f32
    %cst_11 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %152 = arith.index_cast %in : i64 to index
      %153 = linalg.index 2 : index
      %154 = arith.cmpi slt, %152, %c32 : index
      cf.assert %154, "index must be smaller than dim size"
      %155 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %155, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%152, %153] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %152 = linalg.index 0 : index
      %153 = arith.index_cast %152 : index to i64
      linalg.yield %153 : i64
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
      %152 = arith.subi %in, %c1_i64 : i64
      linalg.yield %152 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_13 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_13, %extracted_slice_12 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %152 = arith.subi %in, %in_55 : i64
      linalg.yield %152 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %152 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %152 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_14 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %152 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %152 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_11 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_55: i1, %in_56: i64, %out: i64):
      %152 = arith.extui %in_55 : i1 to i64
      %153 = arith.select %in, %152, %in_56 : i64
      linalg.yield %153 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %152 = arith.addi %in, %out : i64
      linalg.yield %152 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %152 = linalg.index 0 : index
      %153 = arith.index_cast %152 : index to i64
      linalg.yield %153 : i64
    } -> tensor<2xi64>
    %expanded_15 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %152 = arith.cmpi slt, %in, %c0_i64 : i64
      %153 = arith.addi %in, %c2_i64 : i64
      %154 = arith.select %152, %153, %in : i64
      %155 = arith.index_cast %154 : i64 to index
      %156 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %157 = arith.addi %in_55, %c8_i64 : i64
      %158 = arith.select %156, %157, %in_55 : i64
      %159 = arith.index_cast %158 : i64 to index
      %extracted = tensor.extract %5[%155, %159] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %152 = arith.cmpi slt, %in, %c0_i64 : i64
      %153 = arith.addi %in, %c2_i64 : i64
      %154 = arith.select %152, %153, %in : i64
      %155 = arith.index_cast %154 : i64 to index
      %156 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %157 = arith.addi %in_55, %c8_i64 : i64
      %158 = arith.select %156, %157, %in_55 : i64
      %159 = arith.index_cast %158 : i64 to index
      %extracted = tensor.extract %5[%155, %159] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %152 = arith.subi %in, %c3_i64 : i64
      linalg.yield %152 : i64
    } -> tensor<2x1x8x1xi64>
    %24 = tensor.empty() : tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %152 = arith.cmpi sgt, %in, %in_55 : i64
      linalg.yield %152 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %25 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %152 = arith.andi %in, %in_55 : i1
      linalg.yield %152 : i1
    } -> tensor<2x1x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %152 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %152 : i1
    } -> tensor<2x1x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %152 = arith.andi %in, %in_55 : i1
      linalg.yield %152 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %28 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %152 = arith.andi %in, %in_55 : i1
      linalg.yield %152 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %152 = arith.cmpi slt, %in, %c0_i64 : i64
      %153 = arith.addi %in, %c2_i64 : i64
      %154 = arith.select %152, %153, %in : i64
      %155 = arith.index_cast %154 : i64 to index
      %156 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %157 = arith.addi %in_55, %c8_i64 : i64
      %158 = arith.select %156, %157, %in_55 : i64
      %159 = arith.index_cast %158 : i64 to index
      %extracted = tensor.extract %16[%155, %159] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %31 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %152 = arith.cmpi slt, %in, %c0_i64 : i64
      %153 = arith.addi %in, %c2_i64 : i64
      %154 = arith.select %152, %153, %in : i64
      %155 = arith.index_cast %154 : i64 to index
      %156 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %157 = arith.addi %in_55, %c8_i64 : i64
      %158 = arith.select %156, %157, %in_55 : i64
      %159 = arith.index_cast %158 : i64 to index
      %extracted = tensor.extract %16[%155, %159] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %32 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %152 = arith.cmpi eq, %in, %in_55 : i64
      linalg.yield %152 : i1
    } -> tensor<2x1x8x8xi1>
    %33 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %152 = arith.andi %in, %in_55 : i1
      linalg.yield %152 : i1
    } -> tensor<2x1x8x8xi1>
    %34 = tensor.empty() : tensor<2x1x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_7, %cst_5 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%34 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %152 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %152 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_18 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %36 = tensor.empty() : tensor<1x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x8x1xi64>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %152 = arith.sitofp %in : i64 to f32
      linalg.yield %152 : f32
    } -> tensor<1x8x1xf32>
    %38 = tensor.empty() : tensor<1x8x2xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %cst_9 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%38 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<1x8x2xf32>
    %concat_19 = tensor.concat dim(2) %39, %39 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %40 = tensor.empty() : tensor<1x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_19 : tensor<1x8x4xf32>) outs(%40 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.cos %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x8x4xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_19 : tensor<1x8x4xf32>) outs(%40 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.sin %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x8x4xf32>
    %43 = tensor.empty() : tensor<2x8x1xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x8x8xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_10 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %collapsed = tensor.collapse_shape %46 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %47 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.subf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %48 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%49 : tensor<2x8x8xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_10 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_8 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_20 = tensor.collapse_shape %53 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_20 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %54 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %arg14 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %arg15 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %58 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%58 : tensor<8x8xf32>) permutation = [1, 0] 
    %59 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %61 = linalg.batch_matmul ins(%57, %59 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%60 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %arg3 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %expanded_21 = tensor.expand_shape %62 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %63 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x2x4xf32>) outs(%63 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %64 = tensor.empty() : tensor<8x4xf32>
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%64 : tensor<8x4xf32>) permutation = [1, 0] 
    %65 = tensor.empty() : tensor<2x8x4xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x4xf32>) outs(%65 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%65 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %68 = linalg.batch_matmul ins(%57, %66 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%67 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %arg5 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%65 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x4xf32>
    %expanded_24 = tensor.expand_shape %69 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %70 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x1x4xf32>) outs(%70 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%arg6 : tensor<4x8xf32>) outs(%64 : tensor<8x4xf32>) permutation = [1, 0] 
    %71 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<8x4xf32>) outs(%65 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %72 = linalg.batch_matmul ins(%57, %71 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%67 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %arg7 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%65 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x4xf32>
    %expanded_27 = tensor.expand_shape %73 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x8x1x4xf32>) outs(%70 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_29 = tensor.expand_shape %41 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_30 = tensor.expand_shape %42 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_29 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%63 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_22[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %75 = tensor.empty() : tensor<2x2x8x2xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x2x8x2xf32>) outs(%75 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_33 = tensor.concat dim(3) %76, %extracted_slice_31 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_30 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%63 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x8x4xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%63 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x8x4xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25, %expanded_29 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%70 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_25[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_25[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %80 = tensor.empty() : tensor<2x1x8x2xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<2x1x8x2xf32>) outs(%80 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_36 = tensor.concat dim(3) %81, %extracted_slice_34 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_30 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%70 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x1x8x4xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%70 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x1x8x4xf32>
    %84 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %85 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x1x8x4xf32>) outs(%84 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed_37 = tensor.collapse_shape %85 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %86 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<2x1x8x4xf32>) outs(%84 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %87 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_38 = linalg.transpose ins(%collapsed_37 : tensor<2x2x8x4xf32>) outs(%87 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_39 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %88 = tensor.empty() : tensor<4x8x8xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %90 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%89 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_41 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %91 = tensor.empty() : tensor<2x2x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x2x8x8xf32>) outs(%91 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.mulf %in, %cst_4 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x8x8xf32>
    %93 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %35 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%91 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x8x8xf32>
    %94 = tensor.empty() : tensor<2x2x8xi64>
    %95 = linalg.fill ins(%c0_i64 : i64) outs(%94 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %96 = tensor.empty() : tensor<2x2x8xf32>
    %97 = linalg.fill ins(%cst_0 : f32) outs(%96 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %98:2 = linalg.generic {indexing_maps = [#map12, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<2x2x8x8xf32>) outs(%97, %95 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %152 = linalg.index 3 : index
      %153 = arith.index_cast %152 : index to i64
      %154 = arith.maximumf %in, %out : f32
      %155 = arith.cmpf ogt, %in, %out : f32
      %156 = arith.select %155, %153, %out_55 : i64
      linalg.yield %154, %156 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_42 = tensor.expand_shape %98#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %expanded_42 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%91 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.subf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x2x8x8xf32>) outs(%91 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.exp %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x8x8xf32>
    %101 = tensor.empty() : tensor<2x2x8x1xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<2x2x8x8xf32>) outs(%102 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %103 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%91 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.divf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_43 = tensor.collapse_shape %104 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_44 = tensor.collapse_shape %86 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %105 = tensor.empty() : tensor<4x8x4xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %107 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%106 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_45 = tensor.expand_shape %107 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %108 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x2x8x4xf32>) outs(%108 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_48 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%58 : tensor<8x8xf32>) permutation = [1, 0] 
    %109 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %110 = linalg.batch_matmul ins(%collapsed_47, %109 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%60 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %arg9 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %111 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<2x8x8xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_10 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_49 = tensor.collapse_shape %114 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %115 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.subf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %116 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x8x8xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_10 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_8 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_50 = tensor.collapse_shape %121 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %122 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg16 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg17 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %126 = tensor.empty() : tensor<8x16xf32>
    %transposed_51 = linalg.transpose ins(%arg10 : tensor<16x8xf32>) outs(%126 : tensor<8x16xf32>) permutation = [1, 0] 
    %127 = tensor.empty() : tensor<2x8x16xf32>
    %128 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<8x16xf32>) outs(%127 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %129 = linalg.fill ins(%cst : f32) outs(%127 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %130 = linalg.batch_matmul ins(%125, %128 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%129 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %arg11 : tensor<2x8x16xf32>, tensor<16xf32>) outs(%127 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x16xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x8x16xf32>) outs(%127 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.fpowi %in, %c3_i64 : f32, i64
      %153 = arith.mulf %152, %cst_1 : f32
      %154 = arith.addf %in, %153 : f32
      %155 = arith.mulf %154, %cst_2 : f32
      %156 = math.tanh %155 : f32
      %157 = arith.addf %156, %cst_3 : f32
      %158 = arith.mulf %157, %cst_4 : f32
      %159 = arith.mulf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<2x8x16xf32>
    %133 = tensor.empty() : tensor<16x8xf32>
    %transposed_52 = linalg.transpose ins(%arg12 : tensor<8x16xf32>) outs(%133 : tensor<16x8xf32>) permutation = [1, 0] 
    %134 = tensor.empty() : tensor<2x16x8xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<16x8xf32>) outs(%134 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %136 = linalg.batch_matmul ins(%132, %135 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%60 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg13 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %137 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<2x8x8xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_10 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_53 = tensor.collapse_shape %140 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_53 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %141 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.subf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %142 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<2x8x8xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_10 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_8 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x8x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x8x1xf32>) outs(%43 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_54 = tensor.collapse_shape %147 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_54 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %148 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg18 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.mulf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg19 : tensor<2x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %152 = arith.addf %in, %in_55 : f32
      linalg.yield %152 : f32
    } -> tensor<2x8x8xf32>
    return %151 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

