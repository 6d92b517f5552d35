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
    %c3_i64 = arith.constant 3 : i64
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
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %132 = arith.index_cast %in : i64 to index
      %133 = linalg.index 2 : index
      %134 = arith.cmpi slt, %132, %c32 : index
      cf.assert %134, "index must be smaller than dim size"
      %135 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %135, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%132, %133] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %132 = linalg.index 0 : index
      %133 = arith.index_cast %132 : index to i64
      linalg.yield %133 : i64
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
      %132 = arith.subi %in, %c1_i64 : i64
      linalg.yield %132 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %7, %5 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_10 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11, %extracted_slice_10 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %132 = arith.subi %in, %in_48 : i64
      linalg.yield %132 : i64
    } -> tensor<2x8xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %132 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %132 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %10 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %3 : tensor<8x1xi64>, tensor<8xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %132 = arith.cmpi sle, %in, %in_48 : i64
      linalg.yield %132 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<2x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded, %cst_9 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%13 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_48: i1, %in_49: i64, %out: i64):
      %132 = arith.extui %in_48 : i1 to i64
      %133 = arith.select %in, %132, %in_49 : i64
      linalg.yield %133 : i64
    } -> tensor<2x8x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x8xi64>) outs(%15 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %132 = arith.addi %in, %out : i64
      linalg.yield %132 : i64
    } -> tensor<2x8xi64>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %132 = linalg.index 0 : index
      %133 = arith.index_cast %132 : index to i64
      linalg.yield %133 : i64
    } -> tensor<2xi64>
    %expanded_13 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %19 = tensor.empty() : tensor<2x1x8x1xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %132 = arith.cmpi slt, %in, %c0_i64 : i64
      %133 = arith.addi %in, %c2_i64 : i64
      %134 = arith.select %132, %133, %in : i64
      %135 = arith.index_cast %134 : i64 to index
      %136 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %137 = arith.addi %in_48, %c8_i64 : i64
      %138 = arith.select %136, %137, %in_48 : i64
      %139 = arith.index_cast %138 : i64 to index
      %extracted = tensor.extract %5[%135, %139] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %132 = arith.cmpi slt, %in, %c0_i64 : i64
      %133 = arith.addi %in, %c2_i64 : i64
      %134 = arith.select %132, %133, %in : i64
      %135 = arith.index_cast %134 : i64 to index
      %136 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %137 = arith.addi %in_48, %c8_i64 : i64
      %138 = arith.select %136, %137, %in_48 : i64
      %139 = arith.index_cast %138 : i64 to index
      %extracted = tensor.extract %5[%135, %139] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %23 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %132 = arith.subi %in, %c3_i64 : i64
      linalg.yield %132 : i64
    } -> tensor<2x1x8x1xi64>
    %24 = tensor.empty() : tensor<2x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %132 = arith.cmpi sgt, %in, %in_48 : i64
      linalg.yield %132 : i1
    } -> tensor<2x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %25 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %132 = arith.andi %in, %in_48 : i1
      linalg.yield %132 : i1
    } -> tensor<2x1x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x1x8xi64>, tensor<2x1x8x1xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %132 = arith.cmpi sle, %in, %in_48 : i64
      linalg.yield %132 : i1
    } -> tensor<2x1x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %132 = arith.andi %in, %in_48 : i1
      linalg.yield %132 : i1
    } -> tensor<2x1x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %28 : tensor<i1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %132 = arith.andi %in, %in_48 : i1
      linalg.yield %132 : i1
    } -> tensor<2x1x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x8x1xi64>) outs(%19 : tensor<2x1x8x1xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %132 = arith.cmpi slt, %in, %c0_i64 : i64
      %133 = arith.addi %in, %c2_i64 : i64
      %134 = arith.select %132, %133, %in : i64
      %135 = arith.index_cast %134 : i64 to index
      %136 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %137 = arith.addi %in_48, %c8_i64 : i64
      %138 = arith.select %136, %137, %in_48 : i64
      %139 = arith.index_cast %138 : i64 to index
      %extracted = tensor.extract %16[%135, %139] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x8x1xi64>
    %31 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x1x8xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %132 = arith.cmpi slt, %in, %c0_i64 : i64
      %133 = arith.addi %in, %c2_i64 : i64
      %134 = arith.select %132, %133, %in : i64
      %135 = arith.index_cast %134 : i64 to index
      %136 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %137 = arith.addi %in_48, %c8_i64 : i64
      %138 = arith.select %136, %137, %in_48 : i64
      %139 = arith.index_cast %138 : i64 to index
      %extracted = tensor.extract %16[%135, %139] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x8xi64>
    %32 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<2x1x8x1xi64>, tensor<2x1x1x8xi64>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %132 = arith.cmpi eq, %in, %in_48 : i64
      linalg.yield %132 : i1
    } -> tensor<2x1x8x8xi1>
    %33 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x1x8x8xi1>, tensor<2x1x8x8xi1>) outs(%24 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %132 = arith.andi %in, %in_48 : i1
      linalg.yield %132 : i1
    } -> tensor<2x1x8x8xi1>
    %34 = tensor.empty() : tensor<2x1x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_4, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%34 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_48: f32, %in_49: f32, %out: f32):
      %132 = arith.select %in, %in_48, %in_49 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %36 = tensor.empty() : tensor<1x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x8x1xi64>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %132 = arith.sitofp %in : i64 to f32
      linalg.yield %132 : f32
    } -> tensor<1x8x1xf32>
    %38 = tensor.empty() : tensor<1x8x2xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %cst_6 : tensor<1x8x1xf32>, tensor<2xf32>) outs(%38 : tensor<1x8x2xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.mulf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x2xf32>
    %concat_17 = tensor.concat dim(2) %39, %39 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x4xf32>
    %40 = tensor.empty() : tensor<1x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_17 : tensor<1x8x4xf32>) outs(%40 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.cos %in : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x4xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_17 : tensor<1x8x4xf32>) outs(%40 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.sin %in : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x4xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %44 = tensor.empty() : tensor<2x8x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%43 : tensor<2x8x8xf32>) outs(%45 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_7 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_5 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %49 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.mulf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %50 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.mulf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %52 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%52 : tensor<8x8xf32>) permutation = [1, 0] 
    %53 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %55 = linalg.batch_matmul ins(%51, %53 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%54 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_18 = tensor.expand_shape %55 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %56 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x2x4xf32>) outs(%56 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %57 = tensor.empty() : tensor<8x4xf32>
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%57 : tensor<8x4xf32>) permutation = [1, 0] 
    %58 = tensor.empty() : tensor<2x8x4xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x4xf32>) outs(%58 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%58 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %61 = linalg.batch_matmul ins(%51, %59 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%60 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_21 = tensor.expand_shape %61 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %62 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x8x1x4xf32>) outs(%62 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%57 : tensor<8x4xf32>) permutation = [1, 0] 
    %63 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<8x4xf32>) outs(%58 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %64 = linalg.batch_matmul ins(%51, %63 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%60 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_24 = tensor.expand_shape %64 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x1x4xf32>) outs(%62 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %41 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_27 = tensor.expand_shape %42 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_26 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%56 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.mulf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_19[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %66 = tensor.empty() : tensor<2x2x8x2xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x2x8x2xf32>) outs(%66 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.negf %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_30 = tensor.concat dim(3) %67, %extracted_slice_28 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_27 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%56 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.mulf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x4xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%56 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.addf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x4xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_26 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%62 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.mulf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_22[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %71 = tensor.empty() : tensor<2x1x8x2xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x1x8x2xf32>) outs(%71 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.negf %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_33 = tensor.concat dim(3) %72, %extracted_slice_31 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_27 : tensor<2x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%62 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.mulf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x8x4xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%62 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.addf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x8x4xf32>
    %75 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %76 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x1x8x4xf32>) outs(%75 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %76 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %77 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x1x8x4xf32>) outs(%75 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %78 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_34 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%78 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %79 = tensor.empty() : tensor<4x8x8xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %81 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%80 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_37 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %82 = tensor.empty() : tensor<2x2x8x8xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x2x8x8xf32>) outs(%82 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.mulf %in, %cst_8 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x8xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %35 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%82 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.addf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x8xf32>
    %85 = tensor.empty() : tensor<2x2x8xi64>
    %86 = linalg.fill ins(%c0_i64 : i64) outs(%85 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %87 = tensor.empty() : tensor<2x2x8xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %89:2 = linalg.generic {indexing_maps = [#map12, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x2x8x8xf32>) outs(%88, %86 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %132 = linalg.index 3 : index
      %133 = arith.index_cast %132 : index to i64
      %134 = arith.maximumf %in, %out : f32
      %135 = arith.cmpf ogt, %in, %out : f32
      %136 = arith.select %135, %133, %out_48 : i64
      linalg.yield %134, %136 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_38 = tensor.expand_shape %89#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_38 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%82 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.subf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x8xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x2x8x8xf32>) outs(%82 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.exp %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x8xf32>
    %92 = tensor.empty() : tensor<2x2x8x1xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<2x2x8x8xf32>) outs(%93 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%82 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.divf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_39 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_40 = tensor.collapse_shape %77 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %96 = tensor.empty() : tensor<4x8x4xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %98 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%97 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_41 = tensor.expand_shape %98 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %99 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x2x8x4xf32>) outs(%99 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_43 = tensor.collapse_shape %transposed_42 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_44 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%52 : tensor<8x8xf32>) permutation = [1, 0] 
    %100 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %101 = linalg.batch_matmul ins(%collapsed_43, %100 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%54 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %101 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.addf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x8x8xf32>) outs(%45 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_7 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_5 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.mulf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %109 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %108 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.mulf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %110 = tensor.empty() : tensor<8x16xf32>
    %transposed_45 = linalg.transpose ins(%arg6 : tensor<16x8xf32>) outs(%110 : tensor<8x16xf32>) permutation = [1, 0] 
    %111 = tensor.empty() : tensor<2x8x16xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<8x16xf32>) outs(%111 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%111 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %114 = linalg.batch_matmul ins(%109, %112 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%113 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x16xf32>) outs(%111 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.negf %in : f32
      %133 = math.exp %132 : f32
      %134 = arith.addf %133, %cst_1 : f32
      %135 = arith.divf %cst_1, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x8x16xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %114 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%111 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.mulf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x16xf32>
    %transposed_46 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%110 : tensor<8x16xf32>) permutation = [1, 0] 
    %117 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<8x16xf32>) outs(%111 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %118 = linalg.batch_matmul ins(%109, %117 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%113 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %118 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%111 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.mulf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x16xf32>
    %120 = tensor.empty() : tensor<16x8xf32>
    %transposed_47 = linalg.transpose ins(%arg8 : tensor<8x16xf32>) outs(%120 : tensor<16x8xf32>) permutation = [1, 0] 
    %121 = tensor.empty() : tensor<2x16x8xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<16x8xf32>) outs(%121 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %123 = linalg.batch_matmul ins(%119, %122 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%54 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %123 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.addf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x8x8xf32>) outs(%45 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_7 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_5 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %129 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.mulf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map17, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %130 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %132 = arith.mulf %in, %in_48 : f32
      linalg.yield %132 : f32
    } -> tensor<2x8x8xf32>
    return %131 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

