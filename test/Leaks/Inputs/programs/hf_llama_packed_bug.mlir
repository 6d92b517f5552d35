#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2) -> (d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8xi64>, %arg1: tensor<2x8xi64>, %arg2: tensor<32x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<4x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<16x8xf32>, %arg8: tensor<16x8xf32>, %arg9: tensor<8x16xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>) -> tensor<2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
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
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi64>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.index_cast %in : i64 to index
      %127 = linalg.index 2 : index
      %128 = arith.cmpi slt, %126, %c32 : index
      cf.assert %128, "index must be smaller than dim size"
      %129 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %129, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%126, %127] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %extracted_slice = tensor.extract_slice %arg1[0, 0] [2, 1] [1, 1] : tensor<2x8xi64> to tensor<2x1xi64>
    %2 = tensor.empty() : tensor<2x1xi64>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%2 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %126 = arith.subi %in, %c1_i64 : i64
      linalg.yield %126 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %3, %arg1 : (tensor<2x1xi64>, tensor<2x8xi64>) -> tensor<2x9xi64>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 0] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %extracted_slice_12 = tensor.extract_slice %concat[0, 1] [2, 8] [1, 1] : tensor<2x9xi64> to tensor<2x8xi64>
    %4 = tensor.empty() : tensor<2x8xi64>
    %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_11 : tensor<2x8xi64>, tensor<2x8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_52: i64, %out: i64):
      %126 = arith.subi %in, %in_52 : i64
      linalg.yield %126 : i64
    } -> tensor<2x8xi64>
    %6 = tensor.empty() : tensor<2x8xi1>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<2x8xi64>) outs(%6 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %126 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %126 : i1
    } -> tensor<2x8xi1>
    %expanded = tensor.expand_shape %7 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi1> into tensor<2x8x1xi1>
    %8 = tensor.empty() : tensor<8xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %126 = linalg.index 0 : index
      %127 = arith.index_cast %126 : index to i64
      linalg.yield %127 : i64
    } -> tensor<8xi64>
    %expanded_13 = tensor.expand_shape %9 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %10 = tensor.empty() : tensor<8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %9 : tensor<8x1xi64>, tensor<8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %126 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %126 : i1
    } -> tensor<8x8xi1>
    %12 = tensor.empty() : tensor<2x8x8xi64>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded, %cst_10 : tensor<8x8xi1>, tensor<2x8x1xi1>, tensor<i64>) outs(%12 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_52: i1, %in_53: i64, %out: i64):
      %126 = arith.extui %in_52 : i1 to i64
      %127 = arith.select %in, %126, %in_53 : i64
      linalg.yield %127 : i64
    } -> tensor<2x8x8xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %15 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%13 : tensor<2x8x8xi64>) outs(%14 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %126 = arith.addi %in, %out : i64
      linalg.yield %126 : i64
    } -> tensor<2x8xi64>
    %16 = tensor.empty() : tensor<2xi64>
    %17 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%16 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %126 = linalg.index 0 : index
      %127 = arith.index_cast %126 : index to i64
      linalg.yield %127 : i64
    } -> tensor<2xi64>
    %expanded_14 = tensor.expand_shape %17 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %9 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_52: i64, %out: i64):
      %126 = arith.cmpi slt, %in, %c0_i64 : i64
      %127 = arith.addi %in, %c2_i64 : i64
      %128 = arith.select %126, %127, %in : i64
      %129 = arith.index_cast %128 : i64 to index
      %130 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %131 = arith.addi %in_52, %c8_i64 : i64
      %132 = arith.select %130, %131, %in_52 : i64
      %133 = arith.index_cast %132 : i64 to index
      %extracted = tensor.extract %arg1[%129, %133] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_15 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_16 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %19 = tensor.empty() : tensor<2x8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map10, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<2x1x8xi64>, tensor<2x8x1xi64>) outs(%19 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %126 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %126 : i1
    } -> tensor<2x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %20 : tensor<2x8x1xi1>, tensor<2x8x8xi1>) outs(%19 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %126 = arith.ori %in, %in_52 : i1
      linalg.yield %126 : i1
    } -> tensor<2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%12 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %in_52: i64, %out: i64):
      %126 = arith.subi %in, %in_52 : i64
      linalg.yield %126 : i64
    } -> tensor<2x8x8xi64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x8xi64>) outs(%12 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %126 = math.absi %in : i64
      linalg.yield %126 : i64
    } -> tensor<2x8x8xi64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x8xi64>) outs(%19 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %126 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %126 : i1
    } -> tensor<2x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%19 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %126 = arith.ori %in, %in_52 : i1
      linalg.yield %126 : i1
    } -> tensor<2x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %25 : tensor<8x1xi1>, tensor<2x8x8xi1>) outs(%19 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %126 = arith.andi %in, %in_52 : i1
      linalg.yield %126 : i1
    } -> tensor<2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %9 : tensor<2x1xi64>, tensor<8xi64>) outs(%4 : tensor<2x8xi64>) {
    ^bb0(%in: i64, %in_52: i64, %out: i64):
      %126 = arith.cmpi slt, %in, %c0_i64 : i64
      %127 = arith.addi %in, %c2_i64 : i64
      %128 = arith.select %126, %127, %in : i64
      %129 = arith.index_cast %128 : i64 to index
      %130 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %131 = arith.addi %in_52, %c8_i64 : i64
      %132 = arith.select %130, %131, %in_52 : i64
      %133 = arith.index_cast %132 : i64 to index
      %extracted = tensor.extract %15[%129, %133] : tensor<2x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x8xi64>
    %expanded_17 = tensor.expand_shape %27 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %expanded_18 = tensor.expand_shape %27 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xi64> into tensor<2x1x8xi64>
    %28 = linalg.generic {indexing_maps = [#map7, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x8x1xi64>, tensor<2x1x8xi64>) outs(%19 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %126 = arith.cmpi eq, %in, %in_52 : i64
      linalg.yield %126 : i1
    } -> tensor<2x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %28 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%19 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %126 = arith.andi %in, %in_52 : i1
      linalg.yield %126 : i1
    } -> tensor<2x8x8xi1>
    %expanded_19 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [2, 1, 8, 8] : tensor<2x8x8xi1> into tensor<2x1x8x8xi1>
    %30 = tensor.empty() : tensor<2x1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %cst_5, %cst_2 : tensor<2x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%30 : tensor<2x1x8x8xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %126 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x8x8xf32>
    %expanded_20 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xi64> into tensor<2x8x1xi64>
    %32 = tensor.empty() : tensor<2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x8x1xi64>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.sitofp %in : i64 to f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1xf32>
    %34 = tensor.empty() : tensor<2x8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_7 : tensor<2x8x1xf32>, tensor<2xf32>) outs(%34 : tensor<2x8x2xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.mulf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x2xf32>
    %concat_21 = tensor.concat dim(2) %35, %35 : (tensor<2x8x2xf32>, tensor<2x8x2xf32>) -> tensor<2x8x4xf32>
    %36 = tensor.empty() : tensor<2x8x4xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<2x8x4xf32>) outs(%36 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.cos %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<2x8x4xf32>) outs(%36 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.sin %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_8 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_6 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %44 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.mulf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %45 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.mulf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x8xf32>
    %47 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%47 : tensor<8x8xf32>) permutation = [1, 0] 
    %48 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %50 = linalg.batch_matmul ins(%46, %48 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%49 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_22 = tensor.expand_shape %50 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %51 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x8x2x4xf32>) outs(%51 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %52 = tensor.empty() : tensor<8x4xf32>
    %transposed_24 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%52 : tensor<8x4xf32>) permutation = [1, 0] 
    %53 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x4xf32>) outs(%36 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %55 = linalg.batch_matmul ins(%46, %53 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%54 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_25 = tensor.expand_shape %55 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %56 = tensor.empty() : tensor<2x1x8x4xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x8x1x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%arg5 : tensor<4x8xf32>) outs(%52 : tensor<8x4xf32>) permutation = [1, 0] 
    %57 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<8x4xf32>) outs(%36 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %58 = linalg.batch_matmul ins(%46, %57 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%54 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_28 = tensor.expand_shape %58 [[0], [1], [2, 3]] output_shape [2, 8, 1, 4] : tensor<2x8x4xf32> into tensor<2x8x1x4xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x8x1x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_30 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %expanded_31 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [2, 1, 8, 4] : tensor<2x8x4xf32> into tensor<2x1x8x4xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_30 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%51 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.mulf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_23[0, 0, 0, 2] [2, 2, 8, 2] [1, 1, 1, 1] : tensor<2x2x8x4xf32> to tensor<2x2x8x2xf32>
    %60 = tensor.empty() : tensor<2x2x8x2xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<2x2x8x2xf32>) outs(%60 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x8x2xf32>
    %concat_34 = tensor.concat dim(3) %61, %extracted_slice_32 : (tensor<2x2x8x2xf32>, tensor<2x2x8x2xf32>) -> tensor<2x2x8x4xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_31 : tensor<2x2x8x4xf32>, tensor<2x1x8x4xf32>) outs(%51 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.mulf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x8x4xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %62 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%51 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.addf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x8x4xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_30 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.mulf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x8x4xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_26[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %65 = tensor.empty() : tensor<2x1x8x2xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<2x1x8x2xf32>) outs(%65 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x8x2xf32>
    %concat_37 = tensor.concat dim(3) %66, %extracted_slice_35 : (tensor<2x1x8x2xf32>, tensor<2x1x8x2xf32>) -> tensor<2x1x8x4xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_31 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.mulf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x8x4xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x1x8x4xf32>, tensor<2x1x8x4xf32>) outs(%56 : tensor<2x1x8x4xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.addf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x8x4xf32>
    %69 = tensor.empty() : tensor<2x1x2x8x4xf32>
    %70 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x1x8x4xf32>) outs(%69 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %collapsed = tensor.collapse_shape %70 [[0], [1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<2x2x8x4xf32>
    %71 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<2x1x8x4xf32>) outs(%69 : tensor<2x1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x4xf32>
    %72 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_38 = linalg.transpose ins(%collapsed : tensor<2x2x8x4xf32>) outs(%72 : tensor<2x2x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_39 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %73 = tensor.empty() : tensor<4x8x8xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %75 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%74 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_41 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %76 = tensor.empty() : tensor<2x2x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x2x8x8xf32>) outs(%76 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.mulf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x8x8xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %31 : tensor<2x2x8x8xf32>, tensor<2x1x8x8xf32>) outs(%76 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.addf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x8x8xf32>
    %79 = tensor.empty() : tensor<2x2x8xi64>
    %80 = linalg.fill ins(%c0_i64 : i64) outs(%79 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %81 = tensor.empty() : tensor<2x2x8xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %83:2 = linalg.generic {indexing_maps = [#map12, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<2x2x8x8xf32>) outs(%82, %80 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %126 = linalg.index 3 : index
      %127 = arith.index_cast %126 : index to i64
      %128 = arith.maximumf %in, %out : f32
      %129 = arith.cmpf ogt, %in, %out : f32
      %130 = arith.select %129, %127, %out_52 : i64
      linalg.yield %128, %130 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_42 = tensor.expand_shape %83#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_42 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%76 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.subf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x2x8x8xf32>) outs(%76 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.exp %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x8x8xf32>
    %86 = tensor.empty() : tensor<2x2x8x1xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x2x8x8xf32>) outs(%87 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%76 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.divf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_43 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_44 = tensor.collapse_shape %71 [[0, 1, 2], [3], [4]] : tensor<2x1x2x8x4xf32> into tensor<4x8x4xf32>
    %90 = tensor.empty() : tensor<4x8x4xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %92 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%91 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_45 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %93 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x2x8x4xf32>) outs(%93 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_48 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%47 : tensor<8x8xf32>) permutation = [1, 0] 
    %94 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %95 = linalg.batch_matmul ins(%collapsed_47, %94 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%49 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %95 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.addf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_8 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_6 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %101 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.mulf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %102 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.mulf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x8xf32>
    %104 = tensor.empty() : tensor<8x16xf32>
    %transposed_49 = linalg.transpose ins(%arg7 : tensor<16x8xf32>) outs(%104 : tensor<8x16xf32>) permutation = [1, 0] 
    %105 = tensor.empty() : tensor<2x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<8x16xf32>) outs(%105 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%105 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %108 = linalg.batch_matmul ins(%103, %106 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%107 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x8x16xf32>) outs(%105 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      %127 = math.exp %126 : f32
      %128 = arith.addf %127, %cst_1 : f32
      %129 = arith.divf %cst_1, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<2x8x16xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %108 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%105 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.mulf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x16xf32>
    %transposed_50 = linalg.transpose ins(%arg8 : tensor<16x8xf32>) outs(%104 : tensor<8x16xf32>) permutation = [1, 0] 
    %111 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<8x16xf32>) outs(%105 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x16xf32>
    %112 = linalg.batch_matmul ins(%103, %111 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%107 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<2x8x16xf32>, tensor<2x8x16xf32>) outs(%105 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.mulf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x16xf32>
    %114 = tensor.empty() : tensor<16x8xf32>
    %transposed_51 = linalg.transpose ins(%arg9 : tensor<8x16xf32>) outs(%114 : tensor<16x8xf32>) permutation = [1, 0] 
    %115 = tensor.empty() : tensor<2x16x8xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<16x8xf32>) outs(%115 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x8xf32>
    %117 = linalg.batch_matmul ins(%113, %116 : tensor<2x8x16xf32>, tensor<2x16x8xf32>) outs(%49 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %117 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.addf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x8xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_8 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_6 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %123 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.mulf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x8xf32>
    %125 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %124 : tensor<8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %126 = arith.mulf %in, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x8x8xf32>
    return %125 : tensor<2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

