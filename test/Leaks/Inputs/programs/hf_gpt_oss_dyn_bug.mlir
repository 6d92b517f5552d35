#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<()[s0] -> (s0 + 1)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map20 = affine_map<()[s0] -> (s0 * 2)>
#map21 = affine_map<(d0, d1) -> (d0)>
#map22 = affine_map<(d0, d1) -> ()>
#map23 = affine_map<(d0, d1, d2) -> (d0)>
#map24 = affine_map<(d0, d1, d2) -> (d0, d2)>
module {
  func.func @main(%arg0: tensor<2x?xi64>, %arg1: tensor<2x?xi64>, %arg2: tensor<32x8xf32>, %arg3: tensor<2xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<4xf32>, %arg8: tensor<4x8xf32>, %arg9: tensor<4xf32>, %arg10: tensor<8x8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<4x8xf32>, %arg13: tensor<4xf32>, %arg14: tensor<4x8x32xf32>, %arg15: tensor<4x32xf32>, %arg16: tensor<4x16x8xf32>, %arg17: tensor<4x8xf32>, %arg18: tensor<8xf32>, %arg19: tensor<8xf32>, %arg20: tensor<8xf32>) -> tensor<2x?x8xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c128_i64 = arith.constant 128 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c32 = arith.constant 32 : index
    %true = arith.constant true
    %false = arith.constant false
    %cst = arith.constant 0.000000e+00 : f32
    %c-1 = arith.constant -1 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.702000e+00 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 1.3465735902799727 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_9 = arith.constant 8.000000e+00 : f32
    %c16_i64 = arith.constant 16 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant 7.000000e+00 : f32
    %cst_12 = arith.constant -7.000000e+00 : f32
    %c3 = arith.constant 3 : index
    %dim = tensor.dim %arg1, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_13 = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_13) : tensor<2x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %253 = arith.index_cast %in : i64 to index
      %254 = linalg.index 2 : index
      %255 = arith.cmpi slt, %253, %c32 : index
      cf.assert %255, "index must be smaller than dim size"
      %256 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %256, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%253, %254] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %253 = linalg.index 0 : index
      %254 = arith.index_cast %253 : index to i64
      linalg.yield %254 : i64
    } -> tensor<?xi64>
    %5 = tensor.empty(%dim) : tensor<2x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x?xi64>) outs(%5 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %253 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %253 : i1
    } -> tensor<2x?xi1>
    %7 = tensor.empty() : tensor<2xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %253 = linalg.index 0 : index
      %254 = arith.index_cast %253 : index to i64
      linalg.yield %254 : i64
    } -> tensor<2xi64>
    %9 = tensor.empty(%dim) : tensor<?xi1>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%4 : tensor<?xi64>) outs(%3 : tensor<?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %253 = arith.subi %in, %c128_i64 : i64
      linalg.yield %253 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %10 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %11 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%4, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%11 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_83: i64, %out: i1):
      %253 = arith.cmpi sgt, %in, %in_83 : i64
      linalg.yield %253 : i1
    } -> tensor<?x?xi1>
    %expanded_14 = tensor.expand_shape %9 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    %13 = linalg.fill ins(%true : i1) outs(%expanded_14 : tensor<?x1xi1>) -> tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %14 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%13, %12 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %253 = arith.andi %in, %in_83 : i1
      linalg.yield %253 : i1
    } -> tensor<?x?xi1>
    %expanded_15 = tensor.expand_shape %4 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%4, %expanded_15 : tensor<?xi64>, tensor<?x1xi64>) outs(%11 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_83: i64, %out: i1):
      %253 = arith.cmpi sle, %in, %in_83 : i64
      linalg.yield %253 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %253 = arith.andi %in, %in_83 : i1
      linalg.yield %253 : i1
    } -> tensor<?x?xi1>
    %18 = linalg.fill ins(%false : i1) outs(%expanded_14 : tensor<?x1xi1>) -> tensor<?x1xi1>
    %19 = linalg.generic {indexing_maps = [#map5, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%18, %17 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %253 = arith.ori %in, %in_83 : i1
      linalg.yield %253 : i1
    } -> tensor<?x?xi1>
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %21 = linalg.generic {indexing_maps = [#map5, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %4 : tensor<?x1xi64>, tensor<?xi64>) outs(%20 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_83: i64, %out: i64):
      %253 = arith.subi %in, %in_83 : i64
      linalg.yield %253 : i64
    } -> tensor<?x?xi64>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<?x?xi64>) outs(%20 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %253 = math.absi %in : i64
      linalg.yield %253 : i64
    } -> tensor<?x?xi64>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<?x?xi64>) outs(%11 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %253 = arith.cmpi sle, %in, %c1_i64 : i64
      linalg.yield %253 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%19, %23 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %253 = arith.ori %in, %in_83 : i1
      linalg.yield %253 : i1
    } -> tensor<?x?xi1>
    %25 = linalg.generic {indexing_maps = [#map5, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%13, %24 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %253 = arith.andi %in, %in_83 : i1
      linalg.yield %253 : i1
    } -> tensor<?x?xi1>
    %expanded_16 = tensor.expand_shape %8 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %dim_17 = tensor.dim %4, %c0 : tensor<?xi64>
    %26 = tensor.empty(%dim_17) : tensor<2x?xi1>
    %27 = linalg.generic {indexing_maps = [#map5, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %4 : tensor<2x1xi64>, tensor<?xi64>) outs(%26 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %in_83: i64, %out: i1):
      %253 = arith.cmpi slt, %in, %c0_i64 : i64
      %254 = arith.addi %in, %c2_i64 : i64
      %255 = arith.select %253, %254, %in : i64
      %256 = arith.index_cast %255 : i64 to index
      %257 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %258 = arith.addi %in_83, %0 : i64
      %259 = arith.select %257, %258, %in_83 : i64
      %260 = arith.index_cast %259 : i64 to index
      %extracted = tensor.extract %6[%256, %260] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x?xi1>
    %expanded_18 = tensor.expand_shape %27 [[0, 1], [2]] output_shape [2, 1, %dim_17] : tensor<2x?xi1> into tensor<2x1x?xi1>
    %28 = arith.cmpi eq, %dim, %dim_17 : index
    cf.assert %28, "mismatched size for broadcast"
    %29 = tensor.empty(%dim, %dim) : tensor<2x?x?xi1>
    %30 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %expanded_18 : tensor<?x?xi1>, tensor<2x1x?xi1>) outs(%29 : tensor<2x?x?xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %253 = arith.andi %in, %in_83 : i1
      linalg.yield %253 : i1
    } -> tensor<2x?x?xi1>
    %expanded_19 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [2, 1, %dim, %dim] : tensor<2x?x?xi1> into tensor<2x1x?x?xi1>
    %31 = arith.muli %0, %c2_i64 : i64
    %32 = arith.cmpi slt, %0, %c0_i64 : i64
    %33 = arith.select %32, %c2_i64, %31 : i64
    %34 = arith.extui %32 : i1 to i64
    %35 = arith.muli %33, %0 : i64
    %36 = arith.addi %34, %c1_i64 : i64
    %37 = arith.select %32, %c2_i64, %35 : i64
    %38 = arith.select %32, %36, %34 : i64
    %39 = arith.cmpi sle, %38, %c1_i64 : i64
    cf.assert %39, "must have at most one inferred (negative) dimension"
    %40 = arith.muli %31, %0 : i64
    %41 = arith.divsi %40, %37 : i64
    %42 = arith.select %32, %41, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c1_i64, %42, %42 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_19(%from_elements) : (tensor<2x1x?x?xi1>, tensor<4xi64>) -> tensor<2x1x?x?xi1>
    %43 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %43, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %43, "unimplemented: dynamic negative broadcast sizes"
    %44 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %45 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%44 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %253 = linalg.index 0 : index
      %254 = linalg.index 2 : index
      %255 = linalg.index 3 : index
      %256 = arith.index_cast %42 : i64 to index
      %257 = arith.cmpi eq, %256, %c1 : index
      %258 = arith.select %257, %c0, %254 : index
      %259 = arith.select %257, %c0, %255 : index
      %extracted = tensor.extract %reshape[%253, %c0, %258, %259] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %46 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %cst_4, %cst_3 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%46 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_83: f32, %in_84: f32, %out: f32):
      %253 = arith.select %in, %in_83, %in_84 : f32
      linalg.yield %253 : f32
    } -> tensor<2x1x?x?xf32>
    %expanded_20 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %48 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x?x1xi64>) outs(%48 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %253 = arith.sitofp %in : i64 to f32
      linalg.yield %253 : f32
    } -> tensor<1x?x1xf32>
    %50 = tensor.empty(%dim) : tensor<1x?x2xf32>
    %51 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %cst_8 : tensor<1x?x1xf32>, tensor<2xf32>) outs(%50 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<1x?x2xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<1x?x2xf32>) outs(%50 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.cos %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x?x2xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x?x2xf32>) outs(%50 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.mulf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x?x2xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<1x?x2xf32>) outs(%50 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.sin %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x?x2xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<1x?x2xf32>) outs(%50 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.mulf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x?x2xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %253 : f32
    } -> tensor<2x?x8xf32>
    %57 = tensor.empty(%dim_13) : tensor<2x?x1xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<2x?x8xf32>) outs(%58 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<2x?x1xf32>) outs(%57 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x?x1xf32>) outs(%57 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_6 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<2x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x?x1xf32>) outs(%57 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %62 : tensor<2x?x8xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x8xf32>
    %64 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %63 : tensor<8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x8xf32>
    %65 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%65 : tensor<8x8xf32>) permutation = [1, 0] 
    %66 = tensor.empty() : tensor<2x8x8xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%66 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %69 = linalg.batch_matmul ins(%64, %67 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%68 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %arg5 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.addf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x8xf32>
    %71 = arith.muli %33, %c4_i64 : i64
    %72 = arith.cmpi sle, %36, %c1_i64 : i64
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %73 = arith.index_cast %dim_13 : index to i64
    %74 = arith.muli %73, %c16_i64 : i64
    %75 = arith.divsi %74, %71 : i64
    %76 = arith.select %32, %75, %0 : i64
    %from_elements_21 = tensor.from_elements %c2_i64, %76, %75, %c4_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %70(%from_elements_21) : (tensor<2x?x8xf32>, tensor<4xi64>) -> tensor<2x?x2x4xf32>
    %77 = arith.index_cast %76 : i64 to index
    %78 = tensor.empty(%77) : tensor<2x2x?x4xf32>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<2x?x2x4xf32>) outs(%78 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %79 = tensor.empty() : tensor<8x4xf32>
    %transposed_24 = linalg.transpose ins(%arg6 : tensor<4x8xf32>) outs(%79 : tensor<8x4xf32>) permutation = [1, 0] 
    %80 = tensor.empty() : tensor<2x8x4xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x4xf32>) outs(%80 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %82 = tensor.empty(%dim_13) : tensor<2x?x4xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %84 = linalg.batch_matmul ins(%64, %81 : tensor<2x?x8xf32>, tensor<2x8x4xf32>) outs(%83 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg7 : tensor<2x?x4xf32>, tensor<4xf32>) outs(%82 : tensor<2x?x4xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.addf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x4xf32>
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %86 = arith.muli %73, %c8_i64 : i64
    %87 = arith.divsi %86, %71 : i64
    %88 = arith.select %32, %87, %0 : i64
    %from_elements_25 = tensor.from_elements %c2_i64, %88, %87, %c4_i64 : tensor<4xi64>
    %reshape_26 = tensor.reshape %85(%from_elements_25) : (tensor<2x?x4xf32>, tensor<4xi64>) -> tensor<2x?x1x4xf32>
    %89 = arith.index_cast %88 : i64 to index
    %90 = tensor.empty(%89) : tensor<2x1x?x4xf32>
    %transposed_27 = linalg.transpose ins(%reshape_26 : tensor<2x?x1x4xf32>) outs(%90 : tensor<2x1x?x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%arg8 : tensor<4x8xf32>) outs(%79 : tensor<8x4xf32>) permutation = [1, 0] 
    %91 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<8x4xf32>) outs(%80 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %92 = linalg.batch_matmul ins(%64, %91 : tensor<2x?x8xf32>, tensor<2x8x4xf32>) outs(%83 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %arg9 : tensor<2x?x4xf32>, tensor<4xf32>) outs(%82 : tensor<2x?x4xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.addf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x4xf32>
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %93(%from_elements_25) : (tensor<2x?x4xf32>, tensor<4xi64>) -> tensor<2x?x1x4xf32>
    %transposed_30 = linalg.transpose ins(%reshape_29 : tensor<2x?x1x4xf32>) outs(%90 : tensor<2x1x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_31 = tensor.expand_shape %53 [[0], [1, 2], [3]] output_shape [1, 1, %dim, 2] : tensor<1x?x2xf32> into tensor<1x1x?x2xf32>
    %expanded_32 = tensor.expand_shape %55 [[0], [1, 2], [3]] output_shape [1, 1, %dim, 2] : tensor<1x?x2xf32> into tensor<1x1x?x2xf32>
    %extracted_slice = tensor.extract_slice %transposed_23[0, 0, 0, 0] [2, 2, %77, 2] [1, 1, 1, 1] : tensor<2x2x?x4xf32> to tensor<2x2x?x2xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_23[0, 0, 0, 2] [2, 2, %77, 2] [1, 1, 1, 1] : tensor<2x2x?x4xf32> to tensor<2x2x?x2xf32>
    %94 = arith.cmpi eq, %77, %dim : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = tensor.empty(%77) : tensor<2x2x?x2xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_31 : tensor<2x2x?x2xf32>, tensor<1x1x?x2xf32>) outs(%95 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x2x?x2xf32>
    cf.assert %94, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %expanded_32 : tensor<2x2x?x2xf32>, tensor<1x1x?x2xf32>) outs(%95 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x2x?x2xf32>
    %98 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %97 : tensor<2x2x?x2xf32>, tensor<2x2x?x2xf32>) outs(%95 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.subf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x2x?x2xf32>
    cf.assert %94, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %expanded_31 : tensor<2x2x?x2xf32>, tensor<1x1x?x2xf32>) outs(%95 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x2x?x2xf32>
    cf.assert %94, "mismatched size for broadcast"
    %100 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_32 : tensor<2x2x?x2xf32>, tensor<1x1x?x2xf32>) outs(%95 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x2x?x2xf32>
    %101 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %100 : tensor<2x2x?x2xf32>, tensor<2x2x?x2xf32>) outs(%95 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.addf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x2x?x2xf32>
    %concat = tensor.concat dim(3) %98, %101 : (tensor<2x2x?x2xf32>, tensor<2x2x?x2xf32>) -> tensor<2x2x?x4xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_27[0, 0, 0, 0] [2, 1, %89, 2] [1, 1, 1, 1] : tensor<2x1x?x4xf32> to tensor<2x1x?x2xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_27[0, 0, 0, 2] [2, 1, %89, 2] [1, 1, 1, 1] : tensor<2x1x?x4xf32> to tensor<2x1x?x2xf32>
    %102 = arith.cmpi eq, %89, %dim : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = tensor.empty(%89) : tensor<2x1x?x2xf32>
    %104 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34, %expanded_31 : tensor<2x1x?x2xf32>, tensor<1x1x?x2xf32>) outs(%103 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x1x?x2xf32>
    cf.assert %102, "mismatched size for broadcast"
    %105 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35, %expanded_32 : tensor<2x1x?x2xf32>, tensor<1x1x?x2xf32>) outs(%103 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x1x?x2xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %105 : tensor<2x1x?x2xf32>, tensor<2x1x?x2xf32>) outs(%103 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.subf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x1x?x2xf32>
    cf.assert %102, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35, %expanded_31 : tensor<2x1x?x2xf32>, tensor<1x1x?x2xf32>) outs(%103 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x1x?x2xf32>
    cf.assert %102, "mismatched size for broadcast"
    %108 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34, %expanded_32 : tensor<2x1x?x2xf32>, tensor<1x1x?x2xf32>) outs(%103 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x1x?x2xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %108 : tensor<2x1x?x2xf32>, tensor<2x1x?x2xf32>) outs(%103 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.addf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x1x?x2xf32>
    %concat_36 = tensor.concat dim(3) %106, %109 : (tensor<2x1x?x2xf32>, tensor<2x1x?x2xf32>) -> tensor<2x1x?x4xf32>
    %dim_37 = tensor.dim %106, %c2 : tensor<2x1x?x2xf32>
    %expanded_38 = tensor.expand_shape %concat_36 [[0], [1], [2, 3], [4]] output_shape [2, 1, 1, %dim_37, 4] : tensor<2x1x?x4xf32> into tensor<2x1x1x?x4xf32>
    cf.assert %43, "unimplemented: dynamic negative broadcast sizes"
    %110 = tensor.empty(%dim) : tensor<2x1x2x?x4xf32>
    %111 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<2x1x2x?x4xf32>) {
    ^bb0(%out: f32):
      %253 = linalg.index 0 : index
      %254 = linalg.index 3 : index
      %255 = linalg.index 4 : index
      %256 = arith.cmpi eq, %dim_37, %c1 : index
      %257 = arith.select %256, %c0, %254 : index
      %extracted = tensor.extract %expanded_38[%253, %c0, %c0, %257, %255] : tensor<2x1x1x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x2x?x4xf32>
    %collapsed = tensor.collapse_shape %111 [[0], [1, 2], [3], [4]] : tensor<2x1x2x?x4xf32> into tensor<2x2x?x4xf32>
    %expanded_39 = tensor.expand_shape %transposed_30 [[0], [1], [2, 3], [4]] output_shape [2, 1, 1, %89, 4] : tensor<2x1x?x4xf32> into tensor<2x1x1x?x4xf32>
    cf.assert %43, "unimplemented: dynamic negative broadcast sizes"
    %112 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<2x1x2x?x4xf32>) {
    ^bb0(%out: f32):
      %253 = linalg.index 0 : index
      %254 = linalg.index 3 : index
      %255 = linalg.index 4 : index
      %256 = arith.cmpi eq, %89, %c1 : index
      %257 = arith.select %256, %c0, %254 : index
      %extracted = tensor.extract %expanded_39[%253, %c0, %c0, %257, %255] : tensor<2x1x1x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x2x?x4xf32>
    %113 = tensor.empty(%dim) : tensor<2x2x4x?xf32>
    %transposed_40 = linalg.transpose ins(%collapsed : tensor<2x2x?x4xf32>) outs(%113 : tensor<2x2x4x?xf32>) permutation = [0, 1, 3, 2] 
    %dim_41 = tensor.dim %98, %c2 : tensor<2x2x?x2xf32>
    %collapsed_42 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_43 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %114 = tensor.empty(%dim_41, %dim) : tensor<4x?x?xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %116 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%115 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_44 = tensor.expand_shape %116 [[0, 1], [2], [3]] output_shape [2, 2, %dim_41, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %117 = tensor.empty(%dim_41, %dim) : tensor<2x2x?x?xf32>
    %118 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<2x2x?x?xf32>) outs(%117 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.mulf %in, %cst_10 : f32
      linalg.yield %253 : f32
    } -> tensor<2x2x?x?xf32>
    %119 = arith.cmpi eq, %dim_41, %dim : index
    cf.assert %119, "mismatched size for broadcast"
    %120 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %47 : tensor<2x2x?x?xf32>, tensor<2x1x?x?xf32>) outs(%117 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.addf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x2x?x?xf32>
    %121 = arith.select %32, %c1, %dim : index
    %122 = tensor.empty(%121) : tensor<2x2x?x1xf32>
    %expanded_45 = tensor.expand_shape %arg3 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %123 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x1xf32>) outs(%122 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x?x1xf32>
    %concat_46 = tensor.concat dim(3) %120, %123 : (tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) -> tensor<2x2x?x?xf32>
    %dim_47 = tensor.dim %120, %c2 : tensor<2x2x?x?xf32>
    %124 = tensor.empty(%dim_47) : tensor<2x2x?xi64>
    %125 = linalg.fill ins(%c0_i64 : i64) outs(%124 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %126 = tensor.empty(%dim_47) : tensor<2x2x?xf32>
    %127 = linalg.fill ins(%cst_0 : f32) outs(%126 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %128:2 = linalg.generic {indexing_maps = [#map8, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_46 : tensor<2x2x?x?xf32>) outs(%127, %125 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %253 = linalg.index 3 : index
      %254 = arith.index_cast %253 : index to i64
      %255 = arith.maximumf %in, %out : f32
      %256 = arith.cmpf ogt, %in, %out : f32
      %257 = arith.select %256, %254, %out_83 : i64
      linalg.yield %255, %257 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_48 = tensor.expand_shape %128#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim_47, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %dim_49 = tensor.dim %120, %c3 : tensor<2x2x?x?xf32>
    %129 = affine.apply #map18()[%dim_49]
    %130 = tensor.empty(%dim_47, %129) : tensor<2x2x?x?xf32>
    %131 = linalg.generic {indexing_maps = [#map8, #map19, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_46, %expanded_48 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%130 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.subf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x2x?x?xf32>
    %132:2 = linalg.generic {indexing_maps = [#map8, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%131 : tensor<2x2x?x?xf32>) outs(%127, %125 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %253 = linalg.index 3 : index
      %254 = arith.index_cast %253 : index to i64
      %255 = arith.maximumf %in, %out : f32
      %256 = arith.cmpf ogt, %in, %out : f32
      %257 = arith.select %256, %254, %out_83 : i64
      linalg.yield %255, %257 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_50 = tensor.expand_shape %132#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim_47, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %133 = linalg.generic {indexing_maps = [#map8, #map19, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %expanded_50 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%130 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.subf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x2x?x?xf32>
    %134 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133 : tensor<2x2x?x?xf32>) outs(%130 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.exp %in : f32
      linalg.yield %253 : f32
    } -> tensor<2x2x?x?xf32>
    %135 = tensor.empty(%dim_47) : tensor<2x2x?x1xf32>
    %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %137 = linalg.generic {indexing_maps = [#map8, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%134 : tensor<2x2x?x?xf32>) outs(%136 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<2x2x?x1xf32>
    %138 = linalg.generic {indexing_maps = [#map8, #map19, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %137 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%130 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.divf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x2x?x?xf32>
    %139 = arith.index_cast %129 : index to i64
    %140 = arith.minsi %139, %c0_i64 : i64
    %141 = arith.index_cast %140 : i64 to index
    %142 = arith.addi %129, %c-1 : index
    %143 = arith.cmpi slt, %142, %c0 : index
    %144 = arith.select %143, %c-1, %142 : index
    %145 = arith.minsi %144, %129 : index
    %146 = arith.subi %145, %141 : index
    %147 = arith.maxsi %146, %c0 : index
    %extracted_slice_51 = tensor.extract_slice %138[0, 0, 0, %141] [2, 2, %dim_47, %147] [1, 1, 1, 1] : tensor<2x2x?x?xf32> to tensor<2x2x?x?xf32>
    %148 = arith.index_cast %147 : index to i64
    %149 = arith.cmpi eq, %148, %0 : i64
    cf.assert %149, "mismatching contracting dimension"
    %collapsed_52 = tensor.collapse_shape %extracted_slice_51 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_53 = tensor.collapse_shape %112 [[0, 1, 2], [3], [4]] : tensor<2x1x2x?x4xf32> into tensor<4x?x4xf32>
    %150 = tensor.empty(%dim_47) : tensor<4x?x4xf32>
    %151 = linalg.fill ins(%cst : f32) outs(%150 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %152 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%151 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_54 = tensor.expand_shape %152 [[0, 1], [2], [3]] output_shape [2, 2, %dim_47, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %153 = tensor.empty(%dim_47) : tensor<2x?x2x4xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<2x2x?x4xf32>) outs(%153 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %154 = arith.index_cast %dim_47 : index to i64
    %155 = arith.muli %154, %c16_i64 : i64
    %156 = arith.divsi %155, %33 : i64
    %157 = arith.select %32, %156, %0 : i64
    %from_elements_56 = tensor.from_elements %c2_i64, %157, %156 : tensor<3xi64>
    %reshape_57 = tensor.reshape %transposed_55(%from_elements_56) : (tensor<2x?x2x4xf32>, tensor<3xi64>) -> tensor<2x?x8xf32>
    %transposed_58 = linalg.transpose ins(%arg10 : tensor<8x8xf32>) outs(%65 : tensor<8x8xf32>) permutation = [1, 0] 
    %158 = arith.index_cast %157 : i64 to index
    %159 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<8x8xf32>) outs(%66 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %160 = tensor.empty(%158) : tensor<2x?x8xf32>
    %161 = linalg.fill ins(%cst : f32) outs(%160 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %162 = linalg.batch_matmul ins(%reshape_57, %159 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%161 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %arg11 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%160 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.addf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x8xf32>
    %164 = arith.cmpi eq, %dim_13, %158 : index
    cf.assert %164, "mismatched size for broadcast"
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %163 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.addf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x8xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %253 : f32
    } -> tensor<2x?x8xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<2x?x8xf32>) outs(%58 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x?x1xf32>) outs(%57 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x?x1xf32>) outs(%57 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_6 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<2x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x?x1xf32>) outs(%57 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %170 : tensor<2x?x8xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x8xf32>
    %172 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %171 : tensor<8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x8xf32>
    %collapsed_59 = tensor.collapse_shape %172 [[0, 1], [2]] : tensor<2x?x8xf32> into tensor<?x8xf32>
    %transposed_60 = linalg.transpose ins(%arg12 : tensor<4x8xf32>) outs(%79 : tensor<8x4xf32>) permutation = [1, 0] 
    %173 = affine.apply #map20()[%dim_13]
    %174 = tensor.empty(%173) : tensor<?x4xf32>
    %175 = linalg.fill ins(%cst : f32) outs(%174 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %176 = linalg.matmul ins(%collapsed_59, %transposed_60 : tensor<?x8xf32>, tensor<8x4xf32>) outs(%175 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%176, %arg13 : tensor<?x4xf32>, tensor<4xf32>) outs(%174 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.addf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4xf32>
    %178 = tensor.empty(%173) : tensor<?xi64>
    %179 = linalg.fill ins(%c0_i64 : i64) outs(%178 : tensor<?xi64>) -> tensor<?xi64>
    %180 = tensor.empty(%173) : tensor<?xf32>
    %181 = linalg.fill ins(%cst_0 : f32) outs(%180 : tensor<?xf32>) -> tensor<?xf32>
    %182:2 = linalg.generic {indexing_maps = [#map3, #map21, #map21], iterator_types = ["parallel", "reduction"]} ins(%177 : tensor<?x4xf32>) outs(%181, %179 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %253 = linalg.index 1 : index
      %254 = arith.index_cast %253 : index to i64
      %255 = arith.maximumf %in, %out : f32
      %256 = arith.cmpf ogt, %in, %out : f32
      %257 = arith.select %256, %254, %out_83 : i64
      linalg.yield %255, %257 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_61 = tensor.expand_shape %182#0 [[0, 1]] output_shape [%173, 1] : tensor<?xf32> into tensor<?x1xf32>
    %expanded_62 = tensor.expand_shape %182#1 [[0, 1]] output_shape [%173, 1] : tensor<?xi64> into tensor<?x1xi64>
    %183 = tensor.empty() : tensor<4xi64>
    %184 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%183 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %253 = linalg.index 0 : index
      %254 = arith.index_cast %253 : index to i64
      linalg.yield %254 : i64
    } -> tensor<4xi64>
    %185 = tensor.empty(%173) : tensor<?x4xi1>
    %186 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%184, %expanded_62 : tensor<4xi64>, tensor<?x1xi64>) outs(%185 : tensor<?x4xi1>) {
    ^bb0(%in: i64, %in_83: i64, %out: i1):
      %253 = arith.cmpi eq, %in, %in_83 : i64
      linalg.yield %253 : i1
    } -> tensor<?x4xi1>
    %187 = linalg.generic {indexing_maps = [#map3, #map22, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%186, %cst_2, %177 : tensor<?x4xi1>, tensor<f32>, tensor<?x4xf32>) outs(%174 : tensor<?x4xf32>) {
    ^bb0(%in: i1, %in_83: f32, %in_84: f32, %out: f32):
      %253 = arith.select %in, %in_83, %in_84 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4xf32>
    %188:2 = linalg.generic {indexing_maps = [#map3, #map21, #map21], iterator_types = ["parallel", "reduction"]} ins(%187 : tensor<?x4xf32>) outs(%181, %179 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %253 = linalg.index 1 : index
      %254 = arith.index_cast %253 : index to i64
      %255 = arith.maximumf %in, %out : f32
      %256 = arith.cmpf ogt, %in, %out : f32
      %257 = arith.select %256, %254, %out_83 : i64
      linalg.yield %255, %257 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_63 = tensor.expand_shape %188#0 [[0, 1]] output_shape [%173, 1] : tensor<?xf32> into tensor<?x1xf32>
    %expanded_64 = tensor.expand_shape %188#1 [[0, 1]] output_shape [%173, 1] : tensor<?xi64> into tensor<?x1xi64>
    %concat_65 = tensor.concat dim(1) %expanded_61, %expanded_63 : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x2xf32>
    %concat_66 = tensor.concat dim(1) %expanded_62, %expanded_64 : (tensor<?x1xi64>, tensor<?x1xi64>) -> tensor<?x2xi64>
    %dim_67 = tensor.dim %expanded_61, %c0 : tensor<?x1xf32>
    %189 = tensor.empty(%dim_67) : tensor<?xi64>
    %190 = linalg.fill ins(%c0_i64 : i64) outs(%189 : tensor<?xi64>) -> tensor<?xi64>
    %191 = tensor.empty(%dim_67) : tensor<?xf32>
    %192 = linalg.fill ins(%cst_0 : f32) outs(%191 : tensor<?xf32>) -> tensor<?xf32>
    %193:2 = linalg.generic {indexing_maps = [#map3, #map21, #map21], iterator_types = ["parallel", "reduction"]} ins(%concat_65 : tensor<?x2xf32>) outs(%192, %190 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %253 = linalg.index 1 : index
      %254 = arith.index_cast %253 : index to i64
      %255 = arith.maximumf %in, %out : f32
      %256 = arith.cmpf ogt, %in, %out : f32
      %257 = arith.select %256, %254, %out_83 : i64
      linalg.yield %255, %257 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_68 = tensor.expand_shape %193#0 [[0, 1]] output_shape [%dim_67, 1] : tensor<?xf32> into tensor<?x1xf32>
    %194 = tensor.empty(%dim_67) : tensor<?x2xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat_65, %expanded_68 : tensor<?x2xf32>, tensor<?x1xf32>) outs(%194 : tensor<?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.subf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<?x2xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%195 : tensor<?x2xf32>) outs(%194 : tensor<?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.exp %in : f32
      linalg.yield %253 : f32
    } -> tensor<?x2xf32>
    %197 = tensor.empty(%dim_67) : tensor<?x1xf32>
    %198 = linalg.fill ins(%cst : f32) outs(%197 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "reduction"]} ins(%196 : tensor<?x2xf32>) outs(%198 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<?x1xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%196, %199 : tensor<?x2xf32>, tensor<?x1xf32>) outs(%194 : tensor<?x2xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.divf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<?x2xf32>
    %expanded_69 = tensor.expand_shape %collapsed_59 [[0], [1, 2]] output_shape [%173, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
    %201 = arith.index_cast %31 : i64 to index
    %202 = arith.cmpi sge, %31, %c0_i64 : i64
    cf.assert %202, "unimplemented: dynamic negative broadcast sizes"
    %203 = tensor.empty(%201) : tensor<?x2x8xf32>
    %204 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%203 : tensor<?x2x8xf32>) {
    ^bb0(%out: f32):
      %253 = linalg.index 0 : index
      %254 = linalg.index 2 : index
      %255 = arith.cmpi eq, %173, %c1 : index
      %256 = arith.select %255, %c0, %253 : index
      %extracted = tensor.extract %expanded_69[%256, %c0, %254] : tensor<?x1x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x8xf32>
    %collapsed_70 = tensor.collapse_shape %204 [[0, 1], [2]] : tensor<?x2x8xf32> into tensor<?x8xf32>
    %collapsed_71 = tensor.collapse_shape %200 [[0, 1]] : tensor<?x2xf32> into tensor<?xf32>
    %collapsed_72 = tensor.collapse_shape %concat_66 [[0, 1]] : tensor<?x2xi64> into tensor<?xi64>
    %dim_73 = tensor.dim %collapsed_72, %c0 : tensor<?xi64>
    %205 = tensor.empty(%dim_73) : tensor<?x8x32xf32>
    %206 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_72 : tensor<?xi64>) outs(%205 : tensor<?x8x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %253 = arith.cmpi slt, %in, %c0_i64 : i64
      %254 = arith.addi %in, %c4_i64 : i64
      %255 = arith.select %253, %254, %in : i64
      %256 = arith.index_cast %255 : i64 to index
      %257 = linalg.index 1 : index
      %258 = linalg.index 2 : index
      %extracted = tensor.extract %arg14[%256, %257, %258] : tensor<4x8x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x32xf32>
    %207 = tensor.empty(%dim_73) : tensor<?x32xf32>
    %208 = linalg.generic {indexing_maps = [#map21, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_72 : tensor<?xi64>) outs(%207 : tensor<?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %253 = arith.cmpi slt, %in, %c0_i64 : i64
      %254 = arith.addi %in, %c4_i64 : i64
      %255 = arith.select %253, %254, %in : i64
      %256 = arith.index_cast %255 : i64 to index
      %257 = linalg.index 1 : index
      %extracted = tensor.extract %arg15[%256, %257] : tensor<4x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32xf32>
    %209 = affine.apply #map20()[%201]
    %expanded_74 = tensor.expand_shape %collapsed_70 [[0], [1, 2]] output_shape [%209, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
    %210 = arith.index_cast %209 : index to i64
    %211 = arith.index_cast %dim_73 : index to i64
    %212 = arith.cmpi eq, %210, %211 : i64
    cf.assert %212, "mismatching contracting dimension"
    %213 = tensor.empty(%209) : tensor<?x1x32xf32>
    %214 = linalg.fill ins(%cst : f32) outs(%213 : tensor<?x1x32xf32>) -> tensor<?x1x32xf32>
    %215 = linalg.batch_matmul ins(%expanded_74, %206 : tensor<?x1x8xf32>, tensor<?x8x32xf32>) outs(%214 : tensor<?x1x32xf32>) -> tensor<?x1x32xf32>
    %collapsed_75 = tensor.collapse_shape %215 [[0, 1], [2]] : tensor<?x1x32xf32> into tensor<?x32xf32>
    %216 = arith.cmpi eq, %209, %dim_73 : index
    cf.assert %216, "mismatched size for broadcast"
    %217 = tensor.empty(%209) : tensor<?x32xf32>
    %218 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_75, %208 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%217 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.addf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<?x32xf32>
    %extracted_slice_76 = tensor.extract_slice %218[0, 0] [%209, 16] [1, 2] : tensor<?x32xf32> to tensor<?x16xf32>
    %219 = tensor.empty(%209) : tensor<?x16xf32>
    %220 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_76 : tensor<?x16xf32>) outs(%219 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.cmpf ugt, %in, %cst_11 : f32
      %254 = arith.select %253, %cst_11, %in : f32
      linalg.yield %254 : f32
    } -> tensor<?x16xf32>
    %extracted_slice_77 = tensor.extract_slice %218[0, 1] [%209, 16] [1, 2] : tensor<?x32xf32> to tensor<?x16xf32>
    %221 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_77 : tensor<?x16xf32>) outs(%219 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.cmpf ult, %in, %cst_12 : f32
      %254 = arith.select %253, %cst_12, %in : f32
      %255 = arith.cmpf ugt, %254, %cst_11 : f32
      %256 = arith.select %255, %cst_11, %254 : f32
      linalg.yield %256 : f32
    } -> tensor<?x16xf32>
    %222 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%220 : tensor<?x16xf32>) outs(%219 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_5 : f64 to f32
      %254 = arith.mulf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<?x16xf32>
    %223 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%222 : tensor<?x16xf32>) outs(%219 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.negf %in : f32
      %254 = math.exp %253 : f32
      %255 = arith.addf %254, %cst_1 : f32
      %256 = arith.divf %cst_1, %255 : f32
      linalg.yield %256 : f32
    } -> tensor<?x16xf32>
    %224 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%220, %223 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%219 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<?x16xf32>
    %225 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%221 : tensor<?x16xf32>) outs(%219 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %cst_1 : f32
      linalg.yield %253 : f32
    } -> tensor<?x16xf32>
    %226 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%225, %224 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%219 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<?x16xf32>
    %227 = tensor.empty(%dim_73) : tensor<?x16x8xf32>
    %228 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_72 : tensor<?xi64>) outs(%227 : tensor<?x16x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %253 = arith.cmpi slt, %in, %c0_i64 : i64
      %254 = arith.addi %in, %c4_i64 : i64
      %255 = arith.select %253, %254, %in : i64
      %256 = arith.index_cast %255 : i64 to index
      %257 = linalg.index 1 : index
      %258 = linalg.index 2 : index
      %extracted = tensor.extract %arg16[%256, %257, %258] : tensor<4x16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x8xf32>
    %229 = tensor.empty(%dim_73) : tensor<?x8xf32>
    %230 = linalg.generic {indexing_maps = [#map21, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_72 : tensor<?xi64>) outs(%229 : tensor<?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %253 = arith.cmpi slt, %in, %c0_i64 : i64
      %254 = arith.addi %in, %c4_i64 : i64
      %255 = arith.select %253, %254, %in : i64
      %256 = arith.index_cast %255 : i64 to index
      %257 = linalg.index 1 : index
      %extracted = tensor.extract %arg17[%256, %257] : tensor<4x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8xf32>
    %expanded_78 = tensor.expand_shape %226 [[0], [1, 2]] output_shape [%209, 1, 16] : tensor<?x16xf32> into tensor<?x1x16xf32>
    cf.assert %212, "mismatching contracting dimension"
    %231 = tensor.empty(%209) : tensor<?x1x8xf32>
    %232 = linalg.fill ins(%cst : f32) outs(%231 : tensor<?x1x8xf32>) -> tensor<?x1x8xf32>
    %233 = linalg.batch_matmul ins(%expanded_78, %228 : tensor<?x1x16xf32>, tensor<?x16x8xf32>) outs(%232 : tensor<?x1x8xf32>) -> tensor<?x1x8xf32>
    %collapsed_79 = tensor.collapse_shape %233 [[0, 1], [2]] : tensor<?x1x8xf32> into tensor<?x8xf32>
    cf.assert %216, "mismatched size for broadcast"
    %234 = tensor.empty(%209) : tensor<?x8xf32>
    %235 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_79, %230 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%234 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.addf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<?x8xf32>
    %236 = affine.apply #map20()[%dim_67]
    %expanded_80 = tensor.expand_shape %collapsed_71 [[0, 1]] output_shape [%236, 1] : tensor<?xf32> into tensor<?x1xf32>
    %237 = arith.cmpi eq, %209, %236 : index
    cf.assert %237, "mismatched size for broadcast"
    %238 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%235, %expanded_80 : tensor<?x8xf32>, tensor<?x1xf32>) outs(%234 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<?x8xf32>
    %239 = arith.divsi %209, %c2 : index
    %expanded_81 = tensor.expand_shape %238 [[0, 1], [2]] output_shape [%239, 2, 8] : tensor<?x8xf32> into tensor<?x2x8xf32>
    %240 = tensor.empty(%239) : tensor<?x8xf32>
    %241 = linalg.fill ins(%cst : f32) outs(%240 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map24], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_81 : tensor<?x2x8xf32>) outs(%241 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<?x8xf32>
    %243 = arith.divsi %239, %c2 : index
    %expanded_82 = tensor.expand_shape %242 [[0, 1], [2]] output_shape [2, %243, 8] : tensor<?x8xf32> into tensor<2x?x8xf32>
    %244 = arith.cmpi eq, %dim_13, %243 : index
    cf.assert %244, "mismatched size for broadcast"
    %245 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %expanded_82 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.addf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x8xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %253 : f32
    } -> tensor<2x?x8xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%246 : tensor<2x?x8xf32>) outs(%58 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x1xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<2x?x1xf32>) outs(%57 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<2x?x1xf32>) outs(%57 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_6 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<2x?x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<2x?x1xf32>) outs(%57 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x1xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %250 : tensor<2x?x8xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x8xf32>
    %252 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %251 : tensor<8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %253 = arith.mulf %in, %in_83 : f32
      linalg.yield %253 : f32
    } -> tensor<2x?x8xf32>
    return %252 : tensor<2x?x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F3C54EF39"
    }
  }
#-}

