#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<()[s0] -> (s0 + 1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map24 = affine_map<()[s0] -> (s0 * 2)>
#map25 = affine_map<(d0, d1) -> (d0)>
#map26 = affine_map<(d0, d1) -> ()>
#map27 = affine_map<(d0, d1, d2) -> (d0)>
module {
  func.func @main(%arg0: tensor<2x?xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<4x8xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<4x32x8xf32>, %arg8: tensor<4x8x16xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>) -> tensor<2x?x8xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c32 = arith.constant 32 : index
    %c-1 = arith.constant -1 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_8 = arith.constant 8.000000e+00 : f32
    %c16_i64 = arith.constant 16 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %dim = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %239 = arith.index_cast %in : i64 to index
      %240 = linalg.index 2 : index
      %241 = arith.cmpi slt, %239, %c32 : index
      cf.assert %241, "index must be smaller than dim size"
      %242 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %242, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%239, %240] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %239 = linalg.index 0 : index
      %240 = arith.index_cast %239 : index to i64
      linalg.yield %240 : i64
    } -> tensor<?xi64>
    %5 = tensor.empty(%dim) : tensor<2x?xi64>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<?xi64>) outs(%5 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x?xi64>
    %7 = arith.minsi %0, %c0_i64 : i64
    %8 = arith.index_cast %7 : i64 to index
    %extracted_slice = tensor.extract_slice %6[0, %8] [2, 1] [1, 1] : tensor<2x?xi64> to tensor<2x1xi64>
    %9 = tensor.empty() : tensor<2x1xi64>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%9 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %239 = arith.subi %in, %c1_i64 : i64
      linalg.yield %239 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %10, %6 : (tensor<2x1xi64>, tensor<2x?xi64>) -> tensor<2x?xi64>
    %11 = arith.addi %0, %c1_i64 : i64
    %dim_11 = tensor.dim %6, %c1 : tensor<2x?xi64>
    %12 = affine.apply #map5()[%dim_11]
    %13 = arith.index_cast %12 : index to i64
    %14 = arith.minsi %13, %c0_i64 : i64
    %15 = arith.index_cast %14 : i64 to index
    %16 = arith.cmpi slt, %dim, %c0 : index
    %17 = arith.addi %dim, %12 : index
    %18 = arith.select %16, %17, %dim : index
    %19 = arith.cmpi slt, %18, %c0 : index
    %20 = arith.select %19, %c-1, %18 : index
    %21 = arith.minsi %20, %12 : index
    %22 = arith.subi %21, %15 : index
    %23 = arith.maxsi %22, %c0 : index
    %extracted_slice_12 = tensor.extract_slice %concat[0, %15] [2, %23] [1, 1] : tensor<2x?xi64> to tensor<2x?xi64>
    %24 = arith.minsi %13, %c1_i64 : i64
    %25 = arith.index_cast %24 : i64 to index
    %26 = arith.index_cast %11 : i64 to index
    %27 = arith.cmpi slt, %26, %c0 : index
    %28 = arith.addi %26, %12 : index
    %29 = arith.select %27, %28, %26 : index
    %30 = arith.cmpi slt, %29, %c0 : index
    %31 = arith.select %30, %c-1, %29 : index
    %32 = arith.minsi %31, %12 : index
    %33 = arith.subi %32, %25 : index
    %34 = arith.maxsi %33, %c0 : index
    %extracted_slice_13 = tensor.extract_slice %concat[0, %25] [2, %34] [1, 1] : tensor<2x?xi64> to tensor<2x?xi64>
    %35 = arith.cmpi eq, %34, %23 : index
    cf.assert %35, "mismatched size for broadcast"
    %36 = tensor.empty(%34) : tensor<2x?xi64>
    %37 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_13, %extracted_slice_12 : tensor<2x?xi64>, tensor<2x?xi64>) outs(%36 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %in_79: i64, %out: i64):
      %239 = arith.subi %in, %in_79 : i64
      linalg.yield %239 : i64
    } -> tensor<2x?xi64>
    %38 = tensor.empty(%34) : tensor<2x?xi1>
    %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<2x?xi64>) outs(%38 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %239 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %239 : i1
    } -> tensor<2x?xi1>
    %expanded = tensor.expand_shape %39 [[0], [1, 2]] output_shape [2, %34, 1] : tensor<2x?xi1> into tensor<2x?x1xi1>
    %expanded_14 = tensor.expand_shape %4 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %40 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %41 = linalg.generic {indexing_maps = [#map6, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %4 : tensor<?x1xi64>, tensor<?xi64>) outs(%40 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %239 = arith.cmpi sle, %in, %in_79 : i64
      linalg.yield %239 : i1
    } -> tensor<?x?xi1>
    %42 = arith.cmpi eq, %dim, %34 : index
    cf.assert %42, "mismatched size for broadcast"
    %43 = tensor.empty(%dim, %dim) : tensor<2x?x?xi64>
    %44 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %expanded, %cst_10 : tensor<?x?xi1>, tensor<2x?x1xi1>, tensor<i64>) outs(%43 : tensor<2x?x?xi64>) {
    ^bb0(%in: i1, %in_79: i1, %in_80: i64, %out: i64):
      %239 = arith.extui %in_79 : i1 to i64
      %240 = arith.select %in, %239, %in_80 : i64
      linalg.yield %240 : i64
    } -> tensor<2x?x?xi64>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x?xi64>) -> tensor<2x?xi64>
    %46 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "reduction", "parallel"]} ins(%44 : tensor<2x?x?xi64>) outs(%45 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %239 = arith.addi %in, %out : i64
      linalg.yield %239 : i64
    } -> tensor<2x?xi64>
    %47 = tensor.empty() : tensor<2xi64>
    %48 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%47 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %239 = linalg.index 0 : index
      %240 = arith.index_cast %239 : index to i64
      linalg.yield %240 : i64
    } -> tensor<2xi64>
    %expanded_15 = tensor.expand_shape %48 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_17 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %dim_18 = tensor.dim %expanded_16, %c2 : tensor<1x1x?x1xi64>
    %49 = tensor.empty(%dim_18) : tensor<2x1x?x1xi64>
    %50 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x?x1xi64>) outs(%49 : tensor<2x1x?x1xi64>) {
    ^bb0(%in: i64, %in_79: i64, %out: i64):
      %239 = arith.cmpi slt, %in, %c0_i64 : i64
      %240 = arith.addi %in, %c2_i64 : i64
      %241 = arith.select %239, %240, %in : i64
      %242 = arith.index_cast %241 : i64 to index
      %243 = arith.cmpi slt, %in_79, %c0_i64 : i64
      %244 = arith.addi %in_79, %0 : i64
      %245 = arith.select %243, %244, %in_79 : i64
      %246 = arith.index_cast %245 : i64 to index
      %extracted = tensor.extract %6[%242, %246] : tensor<2x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x?x1xi64>
    %dim_19 = tensor.dim %expanded_17, %c3 : tensor<1x1x1x?xi64>
    %51 = tensor.empty(%dim_19) : tensor<2x1x1x?xi64>
    %52 = linalg.generic {indexing_maps = [#map11, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%51 : tensor<2x1x1x?xi64>) {
    ^bb0(%in: i64, %in_79: i64, %out: i64):
      %239 = arith.cmpi slt, %in, %c0_i64 : i64
      %240 = arith.addi %in, %c2_i64 : i64
      %241 = arith.select %239, %240, %in : i64
      %242 = arith.index_cast %241 : i64 to index
      %243 = arith.cmpi slt, %in_79, %c0_i64 : i64
      %244 = arith.addi %in_79, %0 : i64
      %245 = arith.select %243, %244, %in_79 : i64
      %246 = arith.index_cast %245 : i64 to index
      %extracted = tensor.extract %6[%242, %246] : tensor<2x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x?xi64>
    %53 = tensor.empty(%dim_18, %dim_19) : tensor<2x1x?x?xi1>
    %54 = linalg.generic {indexing_maps = [#map15, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %50 : tensor<2x1x1x?xi64>, tensor<2x1x?x1xi64>) outs(%53 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %239 = arith.cmpi sle, %in, %in_79 : i64
      linalg.yield %239 : i1
    } -> tensor<2x1x?x?xi1>
    %55 = linalg.generic {indexing_maps = [#map17, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %54 : tensor<i1>, tensor<2x1x?x?xi1>) outs(%53 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %239 = arith.andi %in, %in_79 : i1
      linalg.yield %239 : i1
    } -> tensor<2x1x?x?xi1>
    %56 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x?x1xi64>) outs(%49 : tensor<2x1x?x1xi64>) {
    ^bb0(%in: i64, %in_79: i64, %out: i64):
      %239 = arith.cmpi slt, %in, %c0_i64 : i64
      %240 = arith.addi %in, %c2_i64 : i64
      %241 = arith.select %239, %240, %in : i64
      %242 = arith.index_cast %241 : i64 to index
      %243 = arith.cmpi slt, %in_79, %c0_i64 : i64
      %244 = arith.addi %in_79, %0 : i64
      %245 = arith.select %243, %244, %in_79 : i64
      %246 = arith.index_cast %245 : i64 to index
      %extracted = tensor.extract %46[%242, %246] : tensor<2x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x?x1xi64>
    %57 = linalg.generic {indexing_maps = [#map11, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%51 : tensor<2x1x1x?xi64>) {
    ^bb0(%in: i64, %in_79: i64, %out: i64):
      %239 = arith.cmpi slt, %in, %c0_i64 : i64
      %240 = arith.addi %in, %c2_i64 : i64
      %241 = arith.select %239, %240, %in : i64
      %242 = arith.index_cast %241 : i64 to index
      %243 = arith.cmpi slt, %in_79, %c0_i64 : i64
      %244 = arith.addi %in_79, %0 : i64
      %245 = arith.select %243, %244, %in_79 : i64
      %246 = arith.index_cast %245 : i64 to index
      %extracted = tensor.extract %46[%242, %246] : tensor<2x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x?xi64>
    %58 = linalg.generic {indexing_maps = [#map16, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %57 : tensor<2x1x?x1xi64>, tensor<2x1x1x?xi64>) outs(%53 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %239 = arith.cmpi eq, %in, %in_79 : i64
      linalg.yield %239 : i1
    } -> tensor<2x1x?x?xi1>
    %59 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<2x1x?x?xi1>, tensor<2x1x?x?xi1>) outs(%53 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %239 = arith.andi %in, %in_79 : i1
      linalg.yield %239 : i1
    } -> tensor<2x1x?x?xi1>
    %60 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %60, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %60, "unimplemented: dynamic negative broadcast sizes"
    %61 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %62 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %239 = linalg.index 0 : index
      %240 = linalg.index 2 : index
      %241 = linalg.index 3 : index
      %242 = arith.cmpi eq, %dim_18, %c1 : index
      %243 = arith.select %242, %c0, %240 : index
      %244 = arith.cmpi eq, %dim_19, %c1 : index
      %245 = arith.select %244, %c0, %241 : index
      %extracted = tensor.extract %59[%239, %c0, %243, %245] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %63 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %64 = linalg.generic {indexing_maps = [#map13, #map17, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %cst_5, %cst_3 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%63 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %239 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %239 : f32
    } -> tensor<2x1x?x?xf32>
    %expanded_20 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %65 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x?x1xi64>) outs(%65 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %239 = arith.sitofp %in : i64 to f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %67 = tensor.empty(%dim) : tensor<1x?x2xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %cst_7 : tensor<1x?x1xf32>, tensor<2xf32>) outs(%67 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x2xf32>
    %concat_21 = tensor.concat dim(2) %68, %68 : (tensor<1x?x2xf32>, tensor<1x?x2xf32>) -> tensor<1x?x4xf32>
    %dim_22 = tensor.dim %68, %c1 : tensor<1x?x2xf32>
    %69 = tensor.empty(%dim_22) : tensor<1x?x4xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<1x?x4xf32>) outs(%69 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.cos %in : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x4xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<1x?x4xf32>) outs(%69 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.sin %in : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x4xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %239 : f32
    } -> tensor<2x?x8xf32>
    %73 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<2x?x8xf32>) outs(%74 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x?x1xf32>) outs(%73 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.divf %in, %cst_8 : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x?x1xf32>) outs(%73 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.truncf %cst_6 : f64 to f32
      %240 = arith.addf %in, %239 : f32
      linalg.yield %240 : f32
    } -> tensor<2x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x?x1xf32>) outs(%73 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.rsqrt %in : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %78 : tensor<2x?x8xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x8xf32>
    %80 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %79 : tensor<8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x8xf32>
    %81 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%81 : tensor<8x8xf32>) permutation = [1, 0] 
    %82 = tensor.empty() : tensor<2x8x8xf32>
    %83 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%82 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %85 = linalg.batch_matmul ins(%80, %83 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%84 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %86 = arith.muli %0, %c2_i64 : i64
    %87 = arith.cmpi slt, %0, %c0_i64 : i64
    %88 = arith.select %87, %c2_i64, %86 : i64
    %89 = arith.extui %87 : i1 to i64
    %90 = arith.addi %89, %c1_i64 : i64
    %91 = arith.muli %88, %c4_i64 : i64
    %92 = arith.cmpi sle, %90, %c1_i64 : i64
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %93 = arith.muli %0, %c16_i64 : i64
    %94 = arith.divsi %93, %91 : i64
    %95 = arith.select %87, %94, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %95, %94, %c4_i64 : tensor<4xi64>
    %reshape = tensor.reshape %85(%from_elements) : (tensor<2x?x8xf32>, tensor<4xi64>) -> tensor<2x?x2x4xf32>
    %96 = arith.index_cast %95 : i64 to index
    %97 = tensor.empty(%96) : tensor<2x2x?x4xf32>
    %transposed_23 = linalg.transpose ins(%reshape : tensor<2x?x2x4xf32>) outs(%97 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %98 = tensor.empty() : tensor<8x4xf32>
    %transposed_24 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%98 : tensor<8x4xf32>) permutation = [1, 0] 
    %99 = tensor.empty() : tensor<2x8x4xf32>
    %100 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<8x4xf32>) outs(%99 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %101 = tensor.empty(%dim) : tensor<2x?x4xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %103 = linalg.batch_matmul ins(%80, %100 : tensor<2x?x8xf32>, tensor<2x8x4xf32>) outs(%102 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %104 = arith.muli %0, %c8_i64 : i64
    %105 = arith.divsi %104, %91 : i64
    %106 = arith.select %87, %105, %0 : i64
    %from_elements_25 = tensor.from_elements %c2_i64, %106, %105, %c4_i64 : tensor<4xi64>
    %reshape_26 = tensor.reshape %103(%from_elements_25) : (tensor<2x?x4xf32>, tensor<4xi64>) -> tensor<2x?x1x4xf32>
    %107 = arith.index_cast %106 : i64 to index
    %108 = tensor.empty(%107) : tensor<2x1x?x4xf32>
    %transposed_27 = linalg.transpose ins(%reshape_26 : tensor<2x?x1x4xf32>) outs(%108 : tensor<2x1x?x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%98 : tensor<8x4xf32>) permutation = [1, 0] 
    %109 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<8x4xf32>) outs(%99 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %110 = linalg.batch_matmul ins(%80, %109 : tensor<2x?x8xf32>, tensor<2x8x4xf32>) outs(%102 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %110(%from_elements_25) : (tensor<2x?x4xf32>, tensor<4xi64>) -> tensor<2x?x1x4xf32>
    %transposed_30 = linalg.transpose ins(%reshape_29 : tensor<2x?x1x4xf32>) outs(%108 : tensor<2x1x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_31 = tensor.expand_shape %70 [[0], [1, 2], [3]] output_shape [1, 1, %dim_22, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %expanded_32 = tensor.expand_shape %71 [[0], [1, 2], [3]] output_shape [1, 1, %dim_22, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %111 = arith.cmpi eq, %96, %dim_22 : index
    cf.assert %111, "mismatched size for broadcast"
    %112 = linalg.generic {indexing_maps = [#map13, #map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_31 : tensor<2x2x?x4xf32>, tensor<1x1x?x4xf32>) outs(%97 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x2x?x4xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [2, 2, %96, 2] [1, 1, 1, 1] : tensor<2x2x?x4xf32> to tensor<2x2x?x2xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_23[0, 0, 0, 2] [2, 2, %96, 2] [1, 1, 1, 1] : tensor<2x2x?x4xf32> to tensor<2x2x?x2xf32>
    %113 = tensor.empty(%96) : tensor<2x2x?x2xf32>
    %114 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<2x2x?x2xf32>) outs(%113 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.negf %in : f32
      linalg.yield %239 : f32
    } -> tensor<2x2x?x2xf32>
    %concat_35 = tensor.concat dim(3) %114, %extracted_slice_33 : (tensor<2x2x?x2xf32>, tensor<2x2x?x2xf32>) -> tensor<2x2x?x4xf32>
    %dim_36 = tensor.dim %114, %c2 : tensor<2x2x?x2xf32>
    %115 = arith.cmpi eq, %dim_36, %dim_22 : index
    cf.assert %115, "mismatched size for broadcast"
    %116 = tensor.empty(%dim_36) : tensor<2x2x?x4xf32>
    %117 = linalg.generic {indexing_maps = [#map13, #map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_32 : tensor<2x2x?x4xf32>, tensor<1x1x?x4xf32>) outs(%116 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x2x?x4xf32>
    %118 = arith.cmpi eq, %96, %dim_36 : index
    cf.assert %118, "mismatched size for broadcast"
    %119 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<2x2x?x4xf32>, tensor<2x2x?x4xf32>) outs(%97 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.addf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x2x?x4xf32>
    %120 = arith.cmpi eq, %107, %dim_22 : index
    cf.assert %120, "mismatched size for broadcast"
    %121 = linalg.generic {indexing_maps = [#map13, #map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27, %expanded_31 : tensor<2x1x?x4xf32>, tensor<1x1x?x4xf32>) outs(%108 : tensor<2x1x?x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x1x?x4xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_27[0, 0, 0, 0] [2, 1, %107, 2] [1, 1, 1, 1] : tensor<2x1x?x4xf32> to tensor<2x1x?x2xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_27[0, 0, 0, 2] [2, 1, %107, 2] [1, 1, 1, 1] : tensor<2x1x?x4xf32> to tensor<2x1x?x2xf32>
    %122 = tensor.empty(%107) : tensor<2x1x?x2xf32>
    %123 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<2x1x?x2xf32>) outs(%122 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.negf %in : f32
      linalg.yield %239 : f32
    } -> tensor<2x1x?x2xf32>
    %concat_39 = tensor.concat dim(3) %123, %extracted_slice_37 : (tensor<2x1x?x2xf32>, tensor<2x1x?x2xf32>) -> tensor<2x1x?x4xf32>
    %dim_40 = tensor.dim %123, %c2 : tensor<2x1x?x2xf32>
    %124 = arith.cmpi eq, %dim_40, %dim_22 : index
    cf.assert %124, "mismatched size for broadcast"
    %125 = tensor.empty(%dim_40) : tensor<2x1x?x4xf32>
    %126 = linalg.generic {indexing_maps = [#map13, #map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_32 : tensor<2x1x?x4xf32>, tensor<1x1x?x4xf32>) outs(%125 : tensor<2x1x?x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x1x?x4xf32>
    %127 = arith.cmpi eq, %107, %dim_40 : index
    cf.assert %127, "mismatched size for broadcast"
    %128 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %126 : tensor<2x1x?x4xf32>, tensor<2x1x?x4xf32>) outs(%108 : tensor<2x1x?x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.addf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x1x?x4xf32>
    %expanded_41 = tensor.expand_shape %128 [[0], [1], [2, 3], [4]] output_shape [2, 1, 1, %107, 4] : tensor<2x1x?x4xf32> into tensor<2x1x1x?x4xf32>
    cf.assert %60, "unimplemented: dynamic negative broadcast sizes"
    %129 = tensor.empty(%dim) : tensor<2x1x2x?x4xf32>
    %130 = linalg.generic {indexing_maps = [#map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<2x1x2x?x4xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 0 : index
      %240 = linalg.index 3 : index
      %241 = linalg.index 4 : index
      %242 = arith.cmpi eq, %107, %c1 : index
      %243 = arith.select %242, %c0, %240 : index
      %extracted = tensor.extract %expanded_41[%239, %c0, %c0, %243, %241] : tensor<2x1x1x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x2x?x4xf32>
    %collapsed = tensor.collapse_shape %130 [[0], [1, 2], [3], [4]] : tensor<2x1x2x?x4xf32> into tensor<2x2x?x4xf32>
    %expanded_42 = tensor.expand_shape %transposed_30 [[0], [1], [2, 3], [4]] output_shape [2, 1, 1, %107, 4] : tensor<2x1x?x4xf32> into tensor<2x1x1x?x4xf32>
    cf.assert %60, "unimplemented: dynamic negative broadcast sizes"
    %131 = linalg.generic {indexing_maps = [#map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<2x1x2x?x4xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 0 : index
      %240 = linalg.index 3 : index
      %241 = linalg.index 4 : index
      %242 = arith.cmpi eq, %107, %c1 : index
      %243 = arith.select %242, %c0, %240 : index
      %extracted = tensor.extract %expanded_42[%239, %c0, %c0, %243, %241] : tensor<2x1x1x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x2x?x4xf32>
    %132 = tensor.empty(%dim) : tensor<2x2x4x?xf32>
    %transposed_43 = linalg.transpose ins(%collapsed : tensor<2x2x?x4xf32>) outs(%132 : tensor<2x2x4x?xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_44 = tensor.collapse_shape %119 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %133 = tensor.empty(%96, %dim) : tensor<4x?x?xf32>
    %134 = linalg.fill ins(%cst : f32) outs(%133 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %135 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%134 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_46 = tensor.expand_shape %135 [[0, 1], [2], [3]] output_shape [2, 2, %96, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %136 = tensor.empty(%96, %dim) : tensor<2x2x?x?xf32>
    %137 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x2x?x?xf32>) outs(%136 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.mulf %in, %cst_9 : f32
      linalg.yield %239 : f32
    } -> tensor<2x2x?x?xf32>
    %138 = arith.cmpi eq, %96, %dim : index
    cf.assert %138, "mismatched size for broadcast"
    %139 = linalg.generic {indexing_maps = [#map13, #map22, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %64 : tensor<2x2x?x?xf32>, tensor<2x1x?x?xf32>) outs(%136 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.addf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x2x?x?xf32>
    %140 = tensor.empty(%96) : tensor<2x2x?xi64>
    %141 = linalg.fill ins(%c0_i64 : i64) outs(%140 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %142 = tensor.empty(%96) : tensor<2x2x?xf32>
    %143 = linalg.fill ins(%cst_0 : f32) outs(%142 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %144:2 = linalg.generic {indexing_maps = [#map13, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%139 : tensor<2x2x?x?xf32>) outs(%143, %141 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %239 = linalg.index 3 : index
      %240 = arith.index_cast %239 : index to i64
      %241 = arith.maximumf %in, %out : f32
      %242 = arith.cmpf ogt, %in, %out : f32
      %243 = arith.select %242, %240, %out_79 : i64
      linalg.yield %241, %243 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_47 = tensor.expand_shape %144#0 [[0], [1], [2, 3]] output_shape [2, 2, %96, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map13, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %expanded_47 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%136 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.subf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x2x?x?xf32>
    %146 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<2x2x?x?xf32>) outs(%136 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.exp %in : f32
      linalg.yield %239 : f32
    } -> tensor<2x2x?x?xf32>
    %147 = tensor.empty(%96) : tensor<2x2x?x1xf32>
    %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map13, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%146 : tensor<2x2x?x?xf32>) outs(%148 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<2x2x?x1xf32>
    %150 = linalg.generic {indexing_maps = [#map13, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %149 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%136 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.divf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x2x?x?xf32>
    %collapsed_48 = tensor.collapse_shape %150 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_49 = tensor.collapse_shape %131 [[0, 1, 2], [3], [4]] : tensor<2x1x2x?x4xf32> into tensor<4x?x4xf32>
    %151 = tensor.empty(%96) : tensor<4x?x4xf32>
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %153 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%152 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_50 = tensor.expand_shape %153 [[0, 1], [2], [3]] output_shape [2, 2, %96, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %154 = tensor.empty(%96) : tensor<2x?x2x4xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x2x?x4xf32>) outs(%154 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %155 = arith.muli %95, %c16_i64 : i64
    %156 = arith.divsi %155, %88 : i64
    %157 = arith.select %87, %156, %0 : i64
    %from_elements_52 = tensor.from_elements %c2_i64, %157, %156 : tensor<3xi64>
    %reshape_53 = tensor.reshape %transposed_51(%from_elements_52) : (tensor<2x?x2x4xf32>, tensor<3xi64>) -> tensor<2x?x8xf32>
    %transposed_54 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%81 : tensor<8x8xf32>) permutation = [1, 0] 
    %158 = arith.index_cast %157 : i64 to index
    %159 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<8x8xf32>) outs(%82 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %160 = tensor.empty(%158) : tensor<2x?x8xf32>
    %161 = linalg.fill ins(%cst : f32) outs(%160 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %162 = linalg.batch_matmul ins(%reshape_53, %159 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%161 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %163 = arith.cmpi eq, %dim, %158 : index
    cf.assert %163, "mismatched size for broadcast"
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %162 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.addf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x8xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %239 : f32
    } -> tensor<2x?x8xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<2x?x8xf32>) outs(%74 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x?x1xf32>) outs(%73 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.divf %in, %cst_8 : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x?x1xf32>) outs(%73 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.truncf %cst_6 : f64 to f32
      %240 = arith.addf %in, %239 : f32
      linalg.yield %240 : f32
    } -> tensor<2x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x?x1xf32>) outs(%73 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.rsqrt %in : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %169 : tensor<2x?x8xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x8xf32>
    %171 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %170 : tensor<8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x8xf32>
    %collapsed_55 = tensor.collapse_shape %171 [[0, 1], [2]] : tensor<2x?x8xf32> into tensor<?x8xf32>
    %transposed_56 = linalg.transpose ins(%arg6 : tensor<4x8xf32>) outs(%98 : tensor<8x4xf32>) permutation = [1, 0] 
    %172 = affine.apply #map24()[%dim]
    %173 = tensor.empty(%172) : tensor<?x4xf32>
    %174 = linalg.fill ins(%cst : f32) outs(%173 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %175 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<?x8xf32>, tensor<8x4xf32>) outs(%174 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %176 = tensor.empty(%172) : tensor<?xi64>
    %177 = linalg.fill ins(%c0_i64 : i64) outs(%176 : tensor<?xi64>) -> tensor<?xi64>
    %178 = tensor.empty(%172) : tensor<?xf32>
    %179 = linalg.fill ins(%cst_0 : f32) outs(%178 : tensor<?xf32>) -> tensor<?xf32>
    %180:2 = linalg.generic {indexing_maps = [#map4, #map25, #map25], iterator_types = ["parallel", "reduction"]} ins(%175 : tensor<?x4xf32>) outs(%179, %177 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %239 = linalg.index 1 : index
      %240 = arith.index_cast %239 : index to i64
      %241 = arith.maximumf %in, %out : f32
      %242 = arith.cmpf ogt, %in, %out : f32
      %243 = arith.select %242, %240, %out_79 : i64
      linalg.yield %241, %243 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_57 = tensor.expand_shape %180#0 [[0, 1]] output_shape [%172, 1] : tensor<?xf32> into tensor<?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%175, %expanded_57 : tensor<?x4xf32>, tensor<?x1xf32>) outs(%173 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.subf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<?x4xf32>
    %182 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%181 : tensor<?x4xf32>) outs(%173 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.exp %in : f32
      linalg.yield %239 : f32
    } -> tensor<?x4xf32>
    %183 = tensor.empty(%172) : tensor<?x1xf32>
    %184 = linalg.fill ins(%cst : f32) outs(%183 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "reduction"]} ins(%182 : tensor<?x4xf32>) outs(%184 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%182, %185 : tensor<?x4xf32>, tensor<?x1xf32>) outs(%173 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.divf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<?x4xf32>
    %187:2 = linalg.generic {indexing_maps = [#map4, #map25, #map25], iterator_types = ["parallel", "reduction"]} ins(%186 : tensor<?x4xf32>) outs(%179, %177 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %239 = linalg.index 1 : index
      %240 = arith.index_cast %239 : index to i64
      %241 = arith.maximumf %in, %out : f32
      %242 = arith.cmpf ogt, %in, %out : f32
      %243 = arith.select %242, %240, %out_79 : i64
      linalg.yield %241, %243 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_58 = tensor.expand_shape %187#0 [[0, 1]] output_shape [%172, 1] : tensor<?xf32> into tensor<?x1xf32>
    %expanded_59 = tensor.expand_shape %187#1 [[0, 1]] output_shape [%172, 1] : tensor<?xi64> into tensor<?x1xi64>
    %188 = tensor.empty() : tensor<4xi64>
    %189 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%188 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %239 = linalg.index 0 : index
      %240 = arith.index_cast %239 : index to i64
      linalg.yield %240 : i64
    } -> tensor<4xi64>
    %190 = tensor.empty(%172) : tensor<?x4xi1>
    %191 = linalg.generic {indexing_maps = [#map3, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%189, %expanded_59 : tensor<4xi64>, tensor<?x1xi64>) outs(%190 : tensor<?x4xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %239 = arith.cmpi eq, %in, %in_79 : i64
      linalg.yield %239 : i1
    } -> tensor<?x4xi1>
    %192 = linalg.generic {indexing_maps = [#map4, #map26, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%191, %cst_2, %186 : tensor<?x4xi1>, tensor<f32>, tensor<?x4xf32>) outs(%173 : tensor<?x4xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %239 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %239 : f32
    } -> tensor<?x4xf32>
    %193:2 = linalg.generic {indexing_maps = [#map4, #map25, #map25], iterator_types = ["parallel", "reduction"]} ins(%192 : tensor<?x4xf32>) outs(%179, %177 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %239 = linalg.index 1 : index
      %240 = arith.index_cast %239 : index to i64
      %241 = arith.maximumf %in, %out : f32
      %242 = arith.cmpf ogt, %in, %out : f32
      %243 = arith.select %242, %240, %out_79 : i64
      linalg.yield %241, %243 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_60 = tensor.expand_shape %193#0 [[0, 1]] output_shape [%172, 1] : tensor<?xf32> into tensor<?x1xf32>
    %expanded_61 = tensor.expand_shape %193#1 [[0, 1]] output_shape [%172, 1] : tensor<?xi64> into tensor<?x1xi64>
    %concat_62 = tensor.concat dim(1) %expanded_58, %expanded_60 : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x2xf32>
    %concat_63 = tensor.concat dim(1) %expanded_59, %expanded_61 : (tensor<?x1xi64>, tensor<?x1xi64>) -> tensor<?x2xi64>
    %dim_64 = tensor.dim %expanded_58, %c0 : tensor<?x1xf32>
    %194 = tensor.empty(%dim_64) : tensor<?x1xf32>
    %195 = linalg.fill ins(%cst : f32) outs(%194 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "reduction"]} ins(%concat_62 : tensor<?x2xf32>) outs(%195 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<?x1xf32>
    %197 = tensor.empty(%dim_64) : tensor<?x2xf32>
    %198 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%concat_62, %196 : tensor<?x2xf32>, tensor<?x1xf32>) outs(%197 : tensor<?x2xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.divf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<?x2xf32>
    %expanded_65 = tensor.expand_shape %collapsed_55 [[0], [1, 2]] output_shape [%172, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
    %199 = arith.index_cast %86 : i64 to index
    %200 = arith.cmpi sge, %86, %c0_i64 : i64
    cf.assert %200, "unimplemented: dynamic negative broadcast sizes"
    %201 = tensor.empty(%199) : tensor<?x2x8xf32>
    %202 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%201 : tensor<?x2x8xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 0 : index
      %240 = linalg.index 2 : index
      %241 = arith.cmpi eq, %172, %c1 : index
      %242 = arith.select %241, %c0, %239 : index
      %extracted = tensor.extract %expanded_65[%242, %c0, %240] : tensor<?x1x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x8xf32>
    %collapsed_66 = tensor.collapse_shape %202 [[0, 1], [2]] : tensor<?x2x8xf32> into tensor<?x8xf32>
    %collapsed_67 = tensor.collapse_shape %concat_63 [[0, 1]] : tensor<?x2xi64> into tensor<?xi64>
    %dim_68 = tensor.dim %collapsed_67, %c0 : tensor<?xi64>
    %203 = tensor.empty(%dim_68) : tensor<?x32x8xf32>
    %204 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_67 : tensor<?xi64>) outs(%203 : tensor<?x32x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %239 = arith.cmpi slt, %in, %c0_i64 : i64
      %240 = arith.addi %in, %c4_i64 : i64
      %241 = arith.select %239, %240, %in : i64
      %242 = arith.index_cast %241 : i64 to index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %extracted = tensor.extract %arg7[%242, %243, %244] : tensor<4x32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x8xf32>
    %205 = affine.apply #map24()[%199]
    %expanded_69 = tensor.expand_shape %collapsed_66 [[0], [1, 2]] output_shape [%205, 8, 1] : tensor<?x8xf32> into tensor<?x8x1xf32>
    %206 = arith.index_cast %dim_68 : index to i64
    %207 = arith.index_cast %205 : index to i64
    %208 = arith.cmpi eq, %206, %207 : i64
    cf.assert %208, "mismatching contracting dimension"
    %209 = tensor.empty(%dim_68) : tensor<?x32x1xf32>
    %210 = linalg.fill ins(%cst : f32) outs(%209 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %211 = linalg.batch_matmul ins(%204, %expanded_69 : tensor<?x32x8xf32>, tensor<?x8x1xf32>) outs(%210 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %collapsed_70 = tensor.collapse_shape %211 [[0], [1, 2]] : tensor<?x32x1xf32> into tensor<?x32xf32>
    %extracted_slice_71 = tensor.extract_slice %collapsed_70[0, 0] [%dim_68, 16] [1, 1] : tensor<?x32xf32> to tensor<?x16xf32>
    %extracted_slice_72 = tensor.extract_slice %collapsed_70[0, 16] [%dim_68, 16] [1, 1] : tensor<?x32xf32> to tensor<?x16xf32>
    %212 = tensor.empty(%dim_68) : tensor<?x16xf32>
    %213 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_71 : tensor<?x16xf32>) outs(%212 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.negf %in : f32
      %240 = math.exp %239 : f32
      %241 = arith.addf %240, %cst_1 : f32
      %242 = arith.divf %cst_1, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<?x16xf32>
    %214 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%213, %extracted_slice_71 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%212 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<?x16xf32>
    %215 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%214, %extracted_slice_72 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%212 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<?x16xf32>
    %216 = tensor.empty(%dim_68) : tensor<?x8x16xf32>
    %217 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_67 : tensor<?xi64>) outs(%216 : tensor<?x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %239 = arith.cmpi slt, %in, %c0_i64 : i64
      %240 = arith.addi %in, %c4_i64 : i64
      %241 = arith.select %239, %240, %in : i64
      %242 = arith.index_cast %241 : i64 to index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %extracted = tensor.extract %arg8[%242, %243, %244] : tensor<4x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x16xf32>
    %expanded_73 = tensor.expand_shape %215 [[0], [1, 2]] output_shape [%dim_68, 16, 1] : tensor<?x16xf32> into tensor<?x16x1xf32>
    %218 = tensor.empty(%dim_68) : tensor<?x8x1xf32>
    %219 = linalg.fill ins(%cst : f32) outs(%218 : tensor<?x8x1xf32>) -> tensor<?x8x1xf32>
    %220 = linalg.batch_matmul ins(%217, %expanded_73 : tensor<?x8x16xf32>, tensor<?x16x1xf32>) outs(%219 : tensor<?x8x1xf32>) -> tensor<?x8x1xf32>
    %collapsed_74 = tensor.collapse_shape %220 [[0], [1, 2]] : tensor<?x8x1xf32> into tensor<?x8xf32>
    %collapsed_75 = tensor.collapse_shape %198 [[0, 1]] : tensor<?x2xf32> into tensor<?xf32>
    %221 = affine.apply #map24()[%dim_64]
    %expanded_76 = tensor.expand_shape %collapsed_75 [[0, 1]] output_shape [%221, 1] : tensor<?xf32> into tensor<?x1xf32>
    %222 = arith.cmpi eq, %dim_68, %221 : index
    cf.assert %222, "mismatched size for broadcast"
    %223 = tensor.empty(%dim_68) : tensor<?x8xf32>
    %224 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_74, %expanded_76 : tensor<?x8xf32>, tensor<?x1xf32>) outs(%223 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<?x8xf32>
    %225 = arith.divsi %dim_68, %c2 : index
    %expanded_77 = tensor.expand_shape %224 [[0, 1], [2]] output_shape [%225, 2, 8] : tensor<?x8xf32> into tensor<?x2x8xf32>
    %226 = tensor.empty(%225) : tensor<?x8xf32>
    %227 = linalg.fill ins(%cst : f32) outs(%226 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_77 : tensor<?x2x8xf32>) outs(%227 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<?x8xf32>
    %229 = arith.divsi %225, %c2 : index
    %expanded_78 = tensor.expand_shape %228 [[0, 1], [2]] output_shape [2, %229, 8] : tensor<?x8xf32> into tensor<2x?x8xf32>
    %230 = arith.cmpi eq, %dim, %229 : index
    cf.assert %230, "mismatched size for broadcast"
    %231 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %expanded_78 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.addf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x8xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %239 : f32
    } -> tensor<2x?x8xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%232 : tensor<2x?x8xf32>) outs(%74 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<2x?x1xf32>) outs(%73 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.divf %in, %cst_8 : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<2x?x1xf32>) outs(%73 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.truncf %cst_6 : f64 to f32
      %240 = arith.addf %in, %239 : f32
      linalg.yield %240 : f32
    } -> tensor<2x?x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<2x?x1xf32>) outs(%73 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.rsqrt %in : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %236 : tensor<2x?x8xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x8xf32>
    %238 = linalg.generic {indexing_maps = [#map18, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %237 : tensor<8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %239 = arith.mulf %in, %in_79 : f32
      linalg.yield %239 : f32
    } -> tensor<2x?x8xf32>
    return %238 : tensor<2x?x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F6F12833A"
    }
  }
#-}

