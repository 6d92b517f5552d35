#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<()[s0] -> (s0 + 1)>
#map20 = affine_map<()[s0] -> (s0 * 2)>
#map21 = affine_map<(d0, d1) -> (d1)>
#map22 = affine_map<(d0, d1) -> (d0)>
#map23 = affine_map<(d0, d1) -> (d0, 0)>
#map24 = affine_map<(d0, d1) -> ()>
#map25 = affine_map<(d0, d1, d2) -> (d0)>
#map26 = affine_map<(d0, d1, d2) -> (d0, d2)>
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
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c-1 = arith.constant -1 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 1.702000e+00 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 1.3465735902799727 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_10 = arith.constant 8.000000e+00 : f32
    %c16_i64 = arith.constant 16 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant 7.000000e+00 : f32
    %cst_13 = arith.constant -7.000000e+00 : f32
    %dim = tensor.dim %arg1, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_14 = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_14) : tensor<2x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %237 = arith.index_cast %in : i64 to index
      %238 = linalg.index 2 : index
      %239 = arith.cmpi slt, %237, %c32 : index
      cf.assert %239, "index must be smaller than dim size"
      %240 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %240, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%237, %238] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %237 = linalg.index 0 : index
      %238 = arith.index_cast %237 : index to i64
      linalg.yield %238 : i64
    } -> tensor<?xi64>
    %5 = tensor.empty(%dim) : tensor<2x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x?xi64>) outs(%5 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %237 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %237 : i1
    } -> tensor<2x?xi1>
    %7 = tensor.empty() : tensor<2xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %237 = linalg.index 0 : index
      %238 = arith.index_cast %237 : index to i64
      linalg.yield %238 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_16 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %9 = tensor.empty(%dim) : tensor<1x1x?x1xi64>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x?x1xi64>) outs(%9 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.subi %in, %c128_i64 : i64
      linalg.yield %237 : i64
    } -> tensor<1x1x?x1xi64>
    %11 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %10 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%11 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %237 = arith.cmpi sgt, %in, %in_79 : i64
      linalg.yield %237 : i1
    } -> tensor<1x1x?x?xi1>
    %13 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %12 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%11 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %237 = arith.andi %in, %in_79 : i1
      linalg.yield %237 : i1
    } -> tensor<1x1x?x?xi1>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%11 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %237 = arith.cmpi sle, %in, %in_79 : i64
      linalg.yield %237 : i1
    } -> tensor<1x1x?x?xi1>
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%11 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %237 = arith.andi %in, %in_79 : i1
      linalg.yield %237 : i1
    } -> tensor<1x1x?x?xi1>
    %16 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %15 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%11 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %237 = arith.andi %in, %in_79 : i1
      linalg.yield %237 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_17 = tensor.dim %expanded_16, %c3 : tensor<1x1x1x?xi64>
    %17 = tensor.empty(%dim_17) : tensor<2x1x1x?xi1>
    %18 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%17 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c2_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_79, %c0_i64 : i64
      %242 = arith.addi %in_79, %0 : i64
      %243 = arith.select %241, %242, %in_79 : i64
      %244 = arith.index_cast %243 : i64 to index
      %extracted = tensor.extract %6[%240, %244] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %19 = arith.cmpi eq, %dim, %dim_17 : index
    cf.assert %19, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map10, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<1x1x?x?xi1>, tensor<2x1x1x?xi1>) outs(%20 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %237 = arith.andi %in, %in_79 : i1
      linalg.yield %237 : i1
    } -> tensor<2x1x?x?xi1>
    %22 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %22, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %22, "unimplemented: dynamic negative broadcast sizes"
    %23 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %24 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%23 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %237 = linalg.index 0 : index
      %238 = linalg.index 2 : index
      %239 = linalg.index 3 : index
      %240 = arith.cmpi eq, %dim, %c1 : index
      %241 = arith.select %240, %c0, %238 : index
      %242 = arith.select %240, %c0, %239 : index
      %extracted = tensor.extract %21[%237, %c0, %241, %242] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %25 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_5, %cst_3 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%25 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %237 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %237 : f32
    } -> tensor<2x1x?x?xf32>
    %expanded_18 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %27 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x?x1xi64>) outs(%27 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %237 = arith.sitofp %in : i64 to f32
      linalg.yield %237 : f32
    } -> tensor<1x?x1xf32>
    %29 = tensor.empty(%dim) : tensor<1x?x2xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_9 : tensor<1x?x1xf32>, tensor<2xf32>) outs(%29 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<1x?x2xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x?x2xf32>) outs(%29 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.cos %in : f32
      linalg.yield %237 : f32
    } -> tensor<1x?x2xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x?x2xf32>) outs(%29 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.mulf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<1x?x2xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x?x2xf32>) outs(%29 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.sin %in : f32
      linalg.yield %237 : f32
    } -> tensor<1x?x2xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x?x2xf32>) outs(%29 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.mulf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<1x?x2xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<2x?x8xf32>
    %36 = tensor.empty(%dim_14) : tensor<2x?x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<2x?x8xf32>) outs(%37 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x?x1xf32>) outs(%36 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_10 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x?x1xf32>) outs(%36 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_7 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<2x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x?x1xf32>) outs(%36 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %41 : tensor<2x?x8xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x8xf32>
    %43 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %42 : tensor<8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x8xf32>
    %44 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<8x8xf32>) outs(%44 : tensor<8x8xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%45 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %48 = linalg.batch_matmul ins(%43, %46 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%47 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg5 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.addf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x8xf32>
    %50 = arith.muli %0, %c2_i64 : i64
    %51 = arith.cmpi slt, %0, %c0_i64 : i64
    %52 = arith.select %51, %c2_i64, %50 : i64
    %53 = arith.extui %51 : i1 to i64
    %54 = arith.addi %53, %c1_i64 : i64
    %55 = arith.muli %52, %c4_i64 : i64
    %56 = arith.cmpi sle, %54, %c1_i64 : i64
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %57 = arith.index_cast %dim_14 : index to i64
    %58 = arith.muli %57, %c16_i64 : i64
    %59 = arith.divsi %58, %55 : i64
    %60 = arith.select %51, %59, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %60, %59, %c4_i64 : tensor<4xi64>
    %reshape = tensor.reshape %49(%from_elements) : (tensor<2x?x8xf32>, tensor<4xi64>) -> tensor<2x?x2x4xf32>
    %61 = arith.index_cast %60 : i64 to index
    %62 = tensor.empty(%61) : tensor<2x2x?x4xf32>
    %transposed_19 = linalg.transpose ins(%reshape : tensor<2x?x2x4xf32>) outs(%62 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %63 = tensor.empty() : tensor<8x4xf32>
    %transposed_20 = linalg.transpose ins(%arg6 : tensor<4x8xf32>) outs(%63 : tensor<8x4xf32>) permutation = [1, 0] 
    %64 = tensor.empty() : tensor<2x8x4xf32>
    %65 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x4xf32>) outs(%64 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %66 = tensor.empty(%dim_14) : tensor<2x?x4xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %68 = linalg.batch_matmul ins(%43, %65 : tensor<2x?x8xf32>, tensor<2x8x4xf32>) outs(%67 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %arg7 : tensor<2x?x4xf32>, tensor<4xf32>) outs(%66 : tensor<2x?x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.addf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x4xf32>
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %70 = arith.muli %57, %c8_i64 : i64
    %71 = arith.divsi %70, %55 : i64
    %72 = arith.select %51, %71, %0 : i64
    %from_elements_21 = tensor.from_elements %c2_i64, %72, %71, %c4_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %69(%from_elements_21) : (tensor<2x?x4xf32>, tensor<4xi64>) -> tensor<2x?x1x4xf32>
    %73 = arith.index_cast %72 : i64 to index
    %74 = tensor.empty(%73) : tensor<2x1x?x4xf32>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<2x?x1x4xf32>) outs(%74 : tensor<2x1x?x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg8 : tensor<4x8xf32>) outs(%63 : tensor<8x4xf32>) permutation = [1, 0] 
    %75 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x4xf32>) outs(%64 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %76 = linalg.batch_matmul ins(%43, %75 : tensor<2x?x8xf32>, tensor<2x8x4xf32>) outs(%67 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg9 : tensor<2x?x4xf32>, tensor<4xf32>) outs(%66 : tensor<2x?x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.addf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x4xf32>
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %reshape_25 = tensor.reshape %77(%from_elements_21) : (tensor<2x?x4xf32>, tensor<4xi64>) -> tensor<2x?x1x4xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<2x?x1x4xf32>) outs(%74 : tensor<2x1x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, %dim, 2] : tensor<1x?x2xf32> into tensor<1x1x?x2xf32>
    %expanded_28 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [1, 1, %dim, 2] : tensor<1x?x2xf32> into tensor<1x1x?x2xf32>
    %extracted_slice = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 2, %61, 2] [1, 1, 1, 1] : tensor<2x2x?x4xf32> to tensor<2x2x?x2xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_19[0, 0, 0, 2] [2, 2, %61, 2] [1, 1, 1, 1] : tensor<2x2x?x4xf32> to tensor<2x2x?x2xf32>
    %78 = arith.cmpi eq, %61, %dim : index
    cf.assert %78, "mismatched size for broadcast"
    %79 = tensor.empty(%61) : tensor<2x2x?x2xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_27 : tensor<2x2x?x2xf32>, tensor<1x1x?x2xf32>) outs(%79 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x2x?x2xf32>
    cf.assert %78, "mismatched size for broadcast"
    %81 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_28 : tensor<2x2x?x2xf32>, tensor<1x1x?x2xf32>) outs(%79 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x2x?x2xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %81 : tensor<2x2x?x2xf32>, tensor<2x2x?x2xf32>) outs(%79 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.subf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x2x?x2xf32>
    cf.assert %78, "mismatched size for broadcast"
    %83 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_27 : tensor<2x2x?x2xf32>, tensor<1x1x?x2xf32>) outs(%79 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x2x?x2xf32>
    cf.assert %78, "mismatched size for broadcast"
    %84 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_28 : tensor<2x2x?x2xf32>, tensor<1x1x?x2xf32>) outs(%79 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x2x?x2xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %84 : tensor<2x2x?x2xf32>, tensor<2x2x?x2xf32>) outs(%79 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.addf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x2x?x2xf32>
    %concat = tensor.concat dim(3) %82, %85 : (tensor<2x2x?x2xf32>, tensor<2x2x?x2xf32>) -> tensor<2x2x?x4xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [2, 1, %73, 2] [1, 1, 1, 1] : tensor<2x1x?x4xf32> to tensor<2x1x?x2xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_23[0, 0, 0, 2] [2, 1, %73, 2] [1, 1, 1, 1] : tensor<2x1x?x4xf32> to tensor<2x1x?x2xf32>
    %86 = arith.cmpi eq, %73, %dim : index
    cf.assert %86, "mismatched size for broadcast"
    %87 = tensor.empty(%73) : tensor<2x1x?x2xf32>
    %88 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %expanded_27 : tensor<2x1x?x2xf32>, tensor<1x1x?x2xf32>) outs(%87 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x1x?x2xf32>
    cf.assert %86, "mismatched size for broadcast"
    %89 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %expanded_28 : tensor<2x1x?x2xf32>, tensor<1x1x?x2xf32>) outs(%87 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x1x?x2xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %89 : tensor<2x1x?x2xf32>, tensor<2x1x?x2xf32>) outs(%87 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.subf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x1x?x2xf32>
    cf.assert %86, "mismatched size for broadcast"
    %91 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %expanded_27 : tensor<2x1x?x2xf32>, tensor<1x1x?x2xf32>) outs(%87 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x1x?x2xf32>
    cf.assert %86, "mismatched size for broadcast"
    %92 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %expanded_28 : tensor<2x1x?x2xf32>, tensor<1x1x?x2xf32>) outs(%87 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x1x?x2xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %92 : tensor<2x1x?x2xf32>, tensor<2x1x?x2xf32>) outs(%87 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.addf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x1x?x2xf32>
    %concat_32 = tensor.concat dim(3) %90, %93 : (tensor<2x1x?x2xf32>, tensor<2x1x?x2xf32>) -> tensor<2x1x?x4xf32>
    %dim_33 = tensor.dim %90, %c2 : tensor<2x1x?x2xf32>
    %expanded_34 = tensor.expand_shape %concat_32 [[0], [1], [2, 3], [4]] output_shape [2, 1, 1, %dim_33, 4] : tensor<2x1x?x4xf32> into tensor<2x1x1x?x4xf32>
    cf.assert %22, "unimplemented: dynamic negative broadcast sizes"
    %94 = tensor.empty(%dim) : tensor<2x1x2x?x4xf32>
    %95 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%94 : tensor<2x1x2x?x4xf32>) {
    ^bb0(%out: f32):
      %237 = linalg.index 0 : index
      %238 = linalg.index 3 : index
      %239 = linalg.index 4 : index
      %240 = arith.cmpi eq, %dim_33, %c1 : index
      %241 = arith.select %240, %c0, %238 : index
      %extracted = tensor.extract %expanded_34[%237, %c0, %c0, %241, %239] : tensor<2x1x1x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x2x?x4xf32>
    %collapsed = tensor.collapse_shape %95 [[0], [1, 2], [3], [4]] : tensor<2x1x2x?x4xf32> into tensor<2x2x?x4xf32>
    %expanded_35 = tensor.expand_shape %transposed_26 [[0], [1], [2, 3], [4]] output_shape [2, 1, 1, %73, 4] : tensor<2x1x?x4xf32> into tensor<2x1x1x?x4xf32>
    cf.assert %22, "unimplemented: dynamic negative broadcast sizes"
    %96 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%94 : tensor<2x1x2x?x4xf32>) {
    ^bb0(%out: f32):
      %237 = linalg.index 0 : index
      %238 = linalg.index 3 : index
      %239 = linalg.index 4 : index
      %240 = arith.cmpi eq, %73, %c1 : index
      %241 = arith.select %240, %c0, %238 : index
      %extracted = tensor.extract %expanded_35[%237, %c0, %c0, %241, %239] : tensor<2x1x1x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x2x?x4xf32>
    %97 = tensor.empty(%dim) : tensor<2x2x4x?xf32>
    %transposed_36 = linalg.transpose ins(%collapsed : tensor<2x2x?x4xf32>) outs(%97 : tensor<2x2x4x?xf32>) permutation = [0, 1, 3, 2] 
    %dim_37 = tensor.dim %82, %c2 : tensor<2x2x?x2xf32>
    %collapsed_38 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_39 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %98 = tensor.empty(%dim_37, %dim) : tensor<4x?x?xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %100 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%99 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_40 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [2, 2, %dim_37, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %101 = tensor.empty(%dim_37, %dim) : tensor<2x2x?x?xf32>
    %102 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x2x?x?xf32>) outs(%101 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_11 : f32
      linalg.yield %237 : f32
    } -> tensor<2x2x?x?xf32>
    %103 = arith.cmpi eq, %dim_37, %dim : index
    cf.assert %103, "mismatched size for broadcast"
    %104 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %26 : tensor<2x2x?x?xf32>, tensor<2x1x?x?xf32>) outs(%101 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.addf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x2x?x?xf32>
    %105 = arith.select %51, %c1, %dim : index
    %106 = tensor.empty(%105) : tensor<2x2x?x1xf32>
    %expanded_41 = tensor.expand_shape %arg3 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %107 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x1xf32>) outs(%106 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x?x1xf32>
    %concat_42 = tensor.concat dim(3) %104, %107 : (tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) -> tensor<2x2x?x?xf32>
    %dim_43 = tensor.dim %104, %c2 : tensor<2x2x?x?xf32>
    %108 = tensor.empty(%dim_43) : tensor<2x2x?xi64>
    %109 = linalg.fill ins(%c0_i64 : i64) outs(%108 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %110 = tensor.empty(%dim_43) : tensor<2x2x?xf32>
    %111 = linalg.fill ins(%cst_0 : f32) outs(%110 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %112:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_42 : tensor<2x2x?x?xf32>) outs(%111, %109 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %237 = linalg.index 3 : index
      %238 = arith.index_cast %237 : index to i64
      %239 = arith.maximumf %in, %out : f32
      %240 = arith.cmpf ogt, %in, %out : f32
      %241 = arith.select %240, %238, %out_79 : i64
      linalg.yield %239, %241 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_44 = tensor.expand_shape %112#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim_43, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %dim_45 = tensor.dim %104, %c3 : tensor<2x2x?x?xf32>
    %113 = affine.apply #map19()[%dim_45]
    %114 = tensor.empty(%dim_43, %113) : tensor<2x2x?x?xf32>
    %115 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_42, %expanded_44 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%114 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.subf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x2x?x?xf32>
    %116:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115 : tensor<2x2x?x?xf32>) outs(%111, %109 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %237 = linalg.index 3 : index
      %238 = arith.index_cast %237 : index to i64
      %239 = arith.maximumf %in, %out : f32
      %240 = arith.cmpf ogt, %in, %out : f32
      %241 = arith.select %240, %238, %out_79 : i64
      linalg.yield %239, %241 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_46 = tensor.expand_shape %116#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim_43, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %expanded_46 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%114 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.subf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x2x?x?xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x2x?x?xf32>) outs(%114 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.exp %in : f32
      linalg.yield %237 : f32
    } -> tensor<2x2x?x?xf32>
    %119 = tensor.empty(%dim_43) : tensor<2x2x?x1xf32>
    %120 = linalg.fill ins(%cst : f32) outs(%119 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<2x2x?x?xf32>) outs(%120 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<2x2x?x1xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %121 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%114 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.divf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x2x?x?xf32>
    %123 = arith.index_cast %113 : index to i64
    %124 = arith.minsi %123, %c0_i64 : i64
    %125 = arith.index_cast %124 : i64 to index
    %126 = arith.addi %113, %c-1 : index
    %127 = arith.cmpi slt, %126, %c0 : index
    %128 = arith.select %127, %c-1, %126 : index
    %129 = arith.minsi %128, %113 : index
    %130 = arith.subi %129, %125 : index
    %131 = arith.maxsi %130, %c0 : index
    %extracted_slice_47 = tensor.extract_slice %122[0, 0, 0, %125] [2, 2, %dim_43, %131] [1, 1, 1, 1] : tensor<2x2x?x?xf32> to tensor<2x2x?x?xf32>
    %132 = arith.index_cast %131 : index to i64
    %133 = arith.cmpi eq, %132, %0 : i64
    cf.assert %133, "mismatching contracting dimension"
    %collapsed_48 = tensor.collapse_shape %extracted_slice_47 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_49 = tensor.collapse_shape %96 [[0, 1, 2], [3], [4]] : tensor<2x1x2x?x4xf32> into tensor<4x?x4xf32>
    %134 = tensor.empty(%dim_43) : tensor<4x?x4xf32>
    %135 = linalg.fill ins(%cst : f32) outs(%134 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %136 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%135 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_50 = tensor.expand_shape %136 [[0, 1], [2], [3]] output_shape [2, 2, %dim_43, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %137 = tensor.empty(%dim_43) : tensor<2x?x2x4xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x2x?x4xf32>) outs(%137 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %138 = arith.index_cast %dim_43 : index to i64
    %139 = arith.muli %138, %c16_i64 : i64
    %140 = arith.divsi %139, %52 : i64
    %141 = arith.select %51, %140, %0 : i64
    %from_elements_52 = tensor.from_elements %c2_i64, %141, %140 : tensor<3xi64>
    %reshape_53 = tensor.reshape %transposed_51(%from_elements_52) : (tensor<2x?x2x4xf32>, tensor<3xi64>) -> tensor<2x?x8xf32>
    %transposed_54 = linalg.transpose ins(%arg10 : tensor<8x8xf32>) outs(%44 : tensor<8x8xf32>) permutation = [1, 0] 
    %142 = arith.index_cast %141 : i64 to index
    %143 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<8x8xf32>) outs(%45 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %144 = tensor.empty(%142) : tensor<2x?x8xf32>
    %145 = linalg.fill ins(%cst : f32) outs(%144 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %146 = linalg.batch_matmul ins(%reshape_53, %143 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%145 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg11 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%144 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.addf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x8xf32>
    %148 = arith.cmpi eq, %dim_14, %142 : index
    cf.assert %148, "mismatched size for broadcast"
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %147 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.addf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x8xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<2x?x8xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%150 : tensor<2x?x8xf32>) outs(%37 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x?x1xf32>) outs(%36 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_10 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x?x1xf32>) outs(%36 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_7 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<2x?x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x?x1xf32>) outs(%36 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %154 : tensor<2x?x8xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x8xf32>
    %156 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %155 : tensor<8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x8xf32>
    %collapsed_55 = tensor.collapse_shape %156 [[0, 1], [2]] : tensor<2x?x8xf32> into tensor<?x8xf32>
    %transposed_56 = linalg.transpose ins(%arg12 : tensor<4x8xf32>) outs(%63 : tensor<8x4xf32>) permutation = [1, 0] 
    %157 = affine.apply #map20()[%dim_14]
    %158 = tensor.empty(%157) : tensor<?x4xf32>
    %159 = linalg.fill ins(%cst : f32) outs(%158 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %160 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<?x8xf32>, tensor<8x4xf32>) outs(%159 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map21, #map3], iterator_types = ["parallel", "parallel"]} ins(%160, %arg13 : tensor<?x4xf32>, tensor<4xf32>) outs(%158 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.addf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<?x4xf32>
    %162 = tensor.empty(%157) : tensor<?xi64>
    %163 = linalg.fill ins(%c0_i64 : i64) outs(%162 : tensor<?xi64>) -> tensor<?xi64>
    %164 = tensor.empty(%157) : tensor<?xf32>
    %165 = linalg.fill ins(%cst_0 : f32) outs(%164 : tensor<?xf32>) -> tensor<?xf32>
    %166:2 = linalg.generic {indexing_maps = [#map3, #map22, #map22], iterator_types = ["parallel", "reduction"]} ins(%161 : tensor<?x4xf32>) outs(%165, %163 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %237 = linalg.index 1 : index
      %238 = arith.index_cast %237 : index to i64
      %239 = arith.maximumf %in, %out : f32
      %240 = arith.cmpf ogt, %in, %out : f32
      %241 = arith.select %240, %238, %out_79 : i64
      linalg.yield %239, %241 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_57 = tensor.expand_shape %166#0 [[0, 1]] output_shape [%157, 1] : tensor<?xf32> into tensor<?x1xf32>
    %expanded_58 = tensor.expand_shape %166#1 [[0, 1]] output_shape [%157, 1] : tensor<?xi64> into tensor<?x1xi64>
    %167 = tensor.empty() : tensor<4xi64>
    %168 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%167 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %237 = linalg.index 0 : index
      %238 = arith.index_cast %237 : index to i64
      linalg.yield %238 : i64
    } -> tensor<4xi64>
    %169 = tensor.empty(%157) : tensor<?x4xi1>
    %170 = linalg.generic {indexing_maps = [#map21, #map23, #map3], iterator_types = ["parallel", "parallel"]} ins(%168, %expanded_58 : tensor<4xi64>, tensor<?x1xi64>) outs(%169 : tensor<?x4xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %237 = arith.cmpi eq, %in, %in_79 : i64
      linalg.yield %237 : i1
    } -> tensor<?x4xi1>
    %171 = linalg.generic {indexing_maps = [#map3, #map24, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%170, %cst_2, %161 : tensor<?x4xi1>, tensor<f32>, tensor<?x4xf32>) outs(%158 : tensor<?x4xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %237 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %237 : f32
    } -> tensor<?x4xf32>
    %172:2 = linalg.generic {indexing_maps = [#map3, #map22, #map22], iterator_types = ["parallel", "reduction"]} ins(%171 : tensor<?x4xf32>) outs(%165, %163 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %237 = linalg.index 1 : index
      %238 = arith.index_cast %237 : index to i64
      %239 = arith.maximumf %in, %out : f32
      %240 = arith.cmpf ogt, %in, %out : f32
      %241 = arith.select %240, %238, %out_79 : i64
      linalg.yield %239, %241 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_59 = tensor.expand_shape %172#0 [[0, 1]] output_shape [%157, 1] : tensor<?xf32> into tensor<?x1xf32>
    %expanded_60 = tensor.expand_shape %172#1 [[0, 1]] output_shape [%157, 1] : tensor<?xi64> into tensor<?x1xi64>
    %concat_61 = tensor.concat dim(1) %expanded_57, %expanded_59 : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x2xf32>
    %concat_62 = tensor.concat dim(1) %expanded_58, %expanded_60 : (tensor<?x1xi64>, tensor<?x1xi64>) -> tensor<?x2xi64>
    %dim_63 = tensor.dim %expanded_57, %c0 : tensor<?x1xf32>
    %173 = tensor.empty(%dim_63) : tensor<?xi64>
    %174 = linalg.fill ins(%c0_i64 : i64) outs(%173 : tensor<?xi64>) -> tensor<?xi64>
    %175 = tensor.empty(%dim_63) : tensor<?xf32>
    %176 = linalg.fill ins(%cst_0 : f32) outs(%175 : tensor<?xf32>) -> tensor<?xf32>
    %177:2 = linalg.generic {indexing_maps = [#map3, #map22, #map22], iterator_types = ["parallel", "reduction"]} ins(%concat_61 : tensor<?x2xf32>) outs(%176, %174 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %237 = linalg.index 1 : index
      %238 = arith.index_cast %237 : index to i64
      %239 = arith.maximumf %in, %out : f32
      %240 = arith.cmpf ogt, %in, %out : f32
      %241 = arith.select %240, %238, %out_79 : i64
      linalg.yield %239, %241 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_64 = tensor.expand_shape %177#0 [[0, 1]] output_shape [%dim_63, 1] : tensor<?xf32> into tensor<?x1xf32>
    %178 = tensor.empty(%dim_63) : tensor<?x2xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map23, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat_61, %expanded_64 : tensor<?x2xf32>, tensor<?x1xf32>) outs(%178 : tensor<?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.subf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<?x2xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%179 : tensor<?x2xf32>) outs(%178 : tensor<?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.exp %in : f32
      linalg.yield %237 : f32
    } -> tensor<?x2xf32>
    %181 = tensor.empty(%dim_63) : tensor<?x1xf32>
    %182 = linalg.fill ins(%cst : f32) outs(%181 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map23], iterator_types = ["parallel", "reduction"]} ins(%180 : tensor<?x2xf32>) outs(%182 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map23, #map3], iterator_types = ["parallel", "parallel"]} ins(%180, %183 : tensor<?x2xf32>, tensor<?x1xf32>) outs(%178 : tensor<?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.divf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<?x2xf32>
    %expanded_65 = tensor.expand_shape %collapsed_55 [[0], [1, 2]] output_shape [%157, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
    %185 = arith.index_cast %50 : i64 to index
    %186 = arith.cmpi sge, %50, %c0_i64 : i64
    cf.assert %186, "unimplemented: dynamic negative broadcast sizes"
    %187 = tensor.empty(%185) : tensor<?x2x8xf32>
    %188 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%187 : tensor<?x2x8xf32>) {
    ^bb0(%out: f32):
      %237 = linalg.index 0 : index
      %238 = linalg.index 2 : index
      %239 = arith.cmpi eq, %157, %c1 : index
      %240 = arith.select %239, %c0, %237 : index
      %extracted = tensor.extract %expanded_65[%240, %c0, %238] : tensor<?x1x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x8xf32>
    %collapsed_66 = tensor.collapse_shape %188 [[0, 1], [2]] : tensor<?x2x8xf32> into tensor<?x8xf32>
    %collapsed_67 = tensor.collapse_shape %184 [[0, 1]] : tensor<?x2xf32> into tensor<?xf32>
    %collapsed_68 = tensor.collapse_shape %concat_62 [[0, 1]] : tensor<?x2xi64> into tensor<?xi64>
    %dim_69 = tensor.dim %collapsed_68, %c0 : tensor<?xi64>
    %189 = tensor.empty(%dim_69) : tensor<?x8x32xf32>
    %190 = linalg.generic {indexing_maps = [#map25, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_68 : tensor<?xi64>) outs(%189 : tensor<?x8x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c4_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = linalg.index 1 : index
      %242 = linalg.index 2 : index
      %extracted = tensor.extract %arg14[%240, %241, %242] : tensor<4x8x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x32xf32>
    %191 = tensor.empty(%dim_69) : tensor<?x32xf32>
    %192 = linalg.generic {indexing_maps = [#map22, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_68 : tensor<?xi64>) outs(%191 : tensor<?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c4_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = linalg.index 1 : index
      %extracted = tensor.extract %arg15[%240, %241] : tensor<4x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32xf32>
    %193 = affine.apply #map20()[%185]
    %expanded_70 = tensor.expand_shape %collapsed_66 [[0], [1, 2]] output_shape [%193, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
    %194 = arith.index_cast %193 : index to i64
    %195 = arith.index_cast %dim_69 : index to i64
    %196 = arith.cmpi eq, %194, %195 : i64
    cf.assert %196, "mismatching contracting dimension"
    %197 = tensor.empty(%193) : tensor<?x1x32xf32>
    %198 = linalg.fill ins(%cst : f32) outs(%197 : tensor<?x1x32xf32>) -> tensor<?x1x32xf32>
    %199 = linalg.batch_matmul ins(%expanded_70, %190 : tensor<?x1x8xf32>, tensor<?x8x32xf32>) outs(%198 : tensor<?x1x32xf32>) -> tensor<?x1x32xf32>
    %collapsed_71 = tensor.collapse_shape %199 [[0, 1], [2]] : tensor<?x1x32xf32> into tensor<?x32xf32>
    %200 = arith.cmpi eq, %193, %dim_69 : index
    cf.assert %200, "mismatched size for broadcast"
    %201 = tensor.empty(%193) : tensor<?x32xf32>
    %202 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_71, %192 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%201 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.addf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<?x32xf32>
    %extracted_slice_72 = tensor.extract_slice %202[0, 0] [%193, 16] [1, 2] : tensor<?x32xf32> to tensor<?x16xf32>
    %203 = tensor.empty(%193) : tensor<?x16xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_72 : tensor<?x16xf32>) outs(%203 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.cmpf ugt, %in, %cst_12 : f32
      %238 = arith.select %237, %cst_12, %in : f32
      linalg.yield %238 : f32
    } -> tensor<?x16xf32>
    %extracted_slice_73 = tensor.extract_slice %202[0, 1] [%193, 16] [1, 2] : tensor<?x32xf32> to tensor<?x16xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_73 : tensor<?x16xf32>) outs(%203 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.cmpf ult, %in, %cst_13 : f32
      %238 = arith.select %237, %cst_13, %in : f32
      %239 = arith.cmpf ugt, %238, %cst_12 : f32
      %240 = arith.select %239, %cst_12, %238 : f32
      linalg.yield %240 : f32
    } -> tensor<?x16xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%204 : tensor<?x16xf32>) outs(%203 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_6 : f64 to f32
      %238 = arith.mulf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<?x16xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%206 : tensor<?x16xf32>) outs(%203 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.negf %in : f32
      %238 = math.exp %237 : f32
      %239 = arith.addf %238, %cst_1 : f32
      %240 = arith.divf %cst_1, %239 : f32
      linalg.yield %240 : f32
    } -> tensor<?x16xf32>
    %208 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%204, %207 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%203 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<?x16xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%205 : tensor<?x16xf32>) outs(%203 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_1 : f32
      linalg.yield %237 : f32
    } -> tensor<?x16xf32>
    %210 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%209, %208 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%203 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<?x16xf32>
    %211 = tensor.empty(%dim_69) : tensor<?x16x8xf32>
    %212 = linalg.generic {indexing_maps = [#map25, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_68 : tensor<?xi64>) outs(%211 : tensor<?x16x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c4_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = linalg.index 1 : index
      %242 = linalg.index 2 : index
      %extracted = tensor.extract %arg16[%240, %241, %242] : tensor<4x16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x8xf32>
    %213 = tensor.empty(%dim_69) : tensor<?x8xf32>
    %214 = linalg.generic {indexing_maps = [#map22, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_68 : tensor<?xi64>) outs(%213 : tensor<?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c4_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = linalg.index 1 : index
      %extracted = tensor.extract %arg17[%240, %241] : tensor<4x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8xf32>
    %expanded_74 = tensor.expand_shape %210 [[0], [1, 2]] output_shape [%193, 1, 16] : tensor<?x16xf32> into tensor<?x1x16xf32>
    cf.assert %196, "mismatching contracting dimension"
    %215 = tensor.empty(%193) : tensor<?x1x8xf32>
    %216 = linalg.fill ins(%cst : f32) outs(%215 : tensor<?x1x8xf32>) -> tensor<?x1x8xf32>
    %217 = linalg.batch_matmul ins(%expanded_74, %212 : tensor<?x1x16xf32>, tensor<?x16x8xf32>) outs(%216 : tensor<?x1x8xf32>) -> tensor<?x1x8xf32>
    %collapsed_75 = tensor.collapse_shape %217 [[0, 1], [2]] : tensor<?x1x8xf32> into tensor<?x8xf32>
    cf.assert %200, "mismatched size for broadcast"
    %218 = tensor.empty(%193) : tensor<?x8xf32>
    %219 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_75, %214 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%218 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.addf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<?x8xf32>
    %220 = affine.apply #map20()[%dim_63]
    %expanded_76 = tensor.expand_shape %collapsed_67 [[0, 1]] output_shape [%220, 1] : tensor<?xf32> into tensor<?x1xf32>
    %221 = arith.cmpi eq, %193, %220 : index
    cf.assert %221, "mismatched size for broadcast"
    %222 = linalg.generic {indexing_maps = [#map3, #map23, #map3], iterator_types = ["parallel", "parallel"]} ins(%219, %expanded_76 : tensor<?x8xf32>, tensor<?x1xf32>) outs(%218 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<?x8xf32>
    %223 = arith.divsi %193, %c2 : index
    %expanded_77 = tensor.expand_shape %222 [[0, 1], [2]] output_shape [%223, 2, 8] : tensor<?x8xf32> into tensor<?x2x8xf32>
    %224 = tensor.empty(%223) : tensor<?x8xf32>
    %225 = linalg.fill ins(%cst : f32) outs(%224 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map26], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_77 : tensor<?x2x8xf32>) outs(%225 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<?x8xf32>
    %227 = arith.divsi %223, %c2 : index
    %expanded_78 = tensor.expand_shape %226 [[0, 1], [2]] output_shape [2, %227, 8] : tensor<?x8xf32> into tensor<2x?x8xf32>
    %228 = arith.cmpi eq, %dim_14, %227 : index
    cf.assert %228, "mismatched size for broadcast"
    %229 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %expanded_78 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.addf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x8xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<2x?x8xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<2x?x8xf32>) outs(%37 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x?x1xf32>) outs(%36 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_10 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<2x?x1xf32>) outs(%36 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_7 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<2x?x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<2x?x1xf32>) outs(%36 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %234 : tensor<2x?x8xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x8xf32>
    %236 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %235 : tensor<8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %237 = arith.mulf %in, %in_79 : f32
      linalg.yield %237 : f32
    } -> tensor<2x?x8xf32>
    return %236 : tensor<2x?x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F3C54EF39"
    }
  }
#-}

