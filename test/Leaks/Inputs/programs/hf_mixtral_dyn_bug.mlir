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
#map11 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2) -> (d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map22 = affine_map<()[s0] -> (s0 * 2)>
#map23 = affine_map<(d0, d1) -> (d0)>
#map24 = affine_map<(d0, d1) -> ()>
#map25 = affine_map<(d0, d1, d2) -> (d0)>
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
    %true = arith.constant true
    %false = arith.constant false
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_7 = arith.constant 8.000000e+00 : f32
    %c16_i64 = arith.constant 16 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant dense<0> : tensor<i64>
    %dim = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %256 = arith.index_cast %in : i64 to index
      %257 = linalg.index 2 : index
      %258 = arith.cmpi slt, %256, %c32 : index
      cf.assert %258, "index must be smaller than dim size"
      %259 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %259, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%256, %257] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %256 = linalg.index 0 : index
      %257 = arith.index_cast %256 : index to i64
      linalg.yield %257 : i64
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
      %256 = arith.subi %in, %c1_i64 : i64
      linalg.yield %256 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %10, %6 : (tensor<2x1xi64>, tensor<2x?xi64>) -> tensor<2x?xi64>
    %11 = arith.addi %0, %c1_i64 : i64
    %dim_10 = tensor.dim %6, %c1 : tensor<2x?xi64>
    %12 = affine.apply #map5()[%dim_10]
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
    %extracted_slice_11 = tensor.extract_slice %concat[0, %15] [2, %23] [1, 1] : tensor<2x?xi64> to tensor<2x?xi64>
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
    %extracted_slice_12 = tensor.extract_slice %concat[0, %25] [2, %34] [1, 1] : tensor<2x?xi64> to tensor<2x?xi64>
    %35 = arith.cmpi eq, %34, %23 : index
    cf.assert %35, "mismatched size for broadcast"
    %36 = tensor.empty(%34) : tensor<2x?xi64>
    %37 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_11 : tensor<2x?xi64>, tensor<2x?xi64>) outs(%36 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %in_84: i64, %out: i64):
      %256 = arith.subi %in, %in_84 : i64
      linalg.yield %256 : i64
    } -> tensor<2x?xi64>
    %38 = tensor.empty(%34) : tensor<2x?xi1>
    %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<2x?xi64>) outs(%38 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %256 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %256 : i1
    } -> tensor<2x?xi1>
    %expanded = tensor.expand_shape %39 [[0], [1, 2]] output_shape [2, %34, 1] : tensor<2x?xi1> into tensor<2x?x1xi1>
    %expanded_13 = tensor.expand_shape %4 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %40 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %41 = linalg.generic {indexing_maps = [#map6, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %4 : tensor<?x1xi64>, tensor<?xi64>) outs(%40 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_84: i64, %out: i1):
      %256 = arith.cmpi sle, %in, %in_84 : i64
      linalg.yield %256 : i1
    } -> tensor<?x?xi1>
    %42 = arith.cmpi eq, %dim, %34 : index
    cf.assert %42, "mismatched size for broadcast"
    %43 = tensor.empty(%dim, %dim) : tensor<2x?x?xi64>
    %44 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %expanded, %cst_9 : tensor<?x?xi1>, tensor<2x?x1xi1>, tensor<i64>) outs(%43 : tensor<2x?x?xi64>) {
    ^bb0(%in: i1, %in_84: i1, %in_85: i64, %out: i64):
      %256 = arith.extui %in_84 : i1 to i64
      %257 = arith.select %in, %256, %in_85 : i64
      linalg.yield %257 : i64
    } -> tensor<2x?x?xi64>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x?xi64>) -> tensor<2x?xi64>
    %46 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "reduction", "parallel"]} ins(%44 : tensor<2x?x?xi64>) outs(%45 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %256 = arith.addi %in, %out : i64
      linalg.yield %256 : i64
    } -> tensor<2x?xi64>
    %47 = tensor.empty() : tensor<2xi64>
    %48 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%47 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %256 = linalg.index 0 : index
      %257 = arith.index_cast %256 : index to i64
      linalg.yield %257 : i64
    } -> tensor<2xi64>
    %49 = tensor.empty(%dim) : tensor<?xi1>
    %expanded_14 = tensor.expand_shape %48 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %dim_15 = tensor.dim %4, %c0 : tensor<?xi64>
    %50 = tensor.empty(%dim_15) : tensor<2x?xi64>
    %51 = linalg.generic {indexing_maps = [#map6, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %4 : tensor<2x1xi64>, tensor<?xi64>) outs(%50 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %in_84: i64, %out: i64):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c2_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_84, %c0_i64 : i64
      %261 = arith.addi %in_84, %0 : i64
      %262 = arith.select %260, %261, %in_84 : i64
      %263 = arith.index_cast %262 : i64 to index
      %extracted = tensor.extract %6[%259, %263] : tensor<2x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x?xi64>
    %52 = tensor.empty(%dim) : tensor<2x?xi1>
    %expanded_16 = tensor.expand_shape %51 [[0], [1, 2]] output_shape [2, %dim_15, 1] : tensor<2x?xi64> into tensor<2x?x1xi64>
    %expanded_17 = tensor.expand_shape %51 [[0, 1], [2]] output_shape [2, 1, %dim_15] : tensor<2x?xi64> into tensor<2x1x?xi64>
    %53 = tensor.empty(%dim_15, %dim_15) : tensor<2x?x?xi1>
    %54 = linalg.generic {indexing_maps = [#map11, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_16 : tensor<2x1x?xi64>, tensor<2x?x1xi64>) outs(%53 : tensor<2x?x?xi1>) {
    ^bb0(%in: i64, %in_84: i64, %out: i1):
      %256 = arith.cmpi sle, %in, %in_84 : i64
      linalg.yield %256 : i1
    } -> tensor<2x?x?xi1>
    %expanded_18 = tensor.expand_shape %52 [[0], [1, 2]] output_shape [2, %dim, 1] : tensor<2x?xi1> into tensor<2x?x1xi1>
    %55 = linalg.fill ins(%false : i1) outs(%expanded_18 : tensor<2x?x1xi1>) -> tensor<2x?x1xi1>
    %56 = arith.cmpi eq, %dim, %dim_15 : index
    cf.assert %56, "mismatched size for broadcast"
    %57 = tensor.empty(%dim, %dim_15) : tensor<2x?x?xi1>
    %58 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %54 : tensor<2x?x1xi1>, tensor<2x?x?xi1>) outs(%57 : tensor<2x?x?xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %256 = arith.ori %in, %in_84 : i1
      linalg.yield %256 : i1
    } -> tensor<2x?x?xi1>
    %59 = tensor.empty(%dim_15, %dim_15) : tensor<2x?x?xi64>
    %60 = linalg.generic {indexing_maps = [#map8, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<2x?x1xi64>, tensor<2x1x?xi64>) outs(%59 : tensor<2x?x?xi64>) {
    ^bb0(%in: i64, %in_84: i64, %out: i64):
      %256 = arith.subi %in, %in_84 : i64
      linalg.yield %256 : i64
    } -> tensor<2x?x?xi64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x?x?xi64>) outs(%59 : tensor<2x?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %256 = math.absi %in : i64
      linalg.yield %256 : i64
    } -> tensor<2x?x?xi64>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x?x?xi64>) outs(%53 : tensor<2x?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %256 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %256 : i1
    } -> tensor<2x?x?xi1>
    cf.assert %56, "mismatched size for broadcast"
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %62 : tensor<2x?x?xi1>, tensor<2x?x?xi1>) outs(%57 : tensor<2x?x?xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %256 = arith.ori %in, %in_84 : i1
      linalg.yield %256 : i1
    } -> tensor<2x?x?xi1>
    %expanded_19 = tensor.expand_shape %49 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    %64 = linalg.fill ins(%true : i1) outs(%expanded_19 : tensor<?x1xi1>) -> tensor<?x1xi1>
    %65 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %63 : tensor<?x1xi1>, tensor<2x?x?xi1>) outs(%57 : tensor<2x?x?xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %256 = arith.andi %in, %in_84 : i1
      linalg.yield %256 : i1
    } -> tensor<2x?x?xi1>
    %66 = linalg.generic {indexing_maps = [#map6, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %4 : tensor<2x1xi64>, tensor<?xi64>) outs(%50 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %in_84: i64, %out: i64):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c2_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = arith.cmpi slt, %in_84, %c0_i64 : i64
      %261 = arith.addi %in_84, %0 : i64
      %262 = arith.select %260, %261, %in_84 : i64
      %263 = arith.index_cast %262 : i64 to index
      %extracted = tensor.extract %46[%259, %263] : tensor<2x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x?xi64>
    %expanded_20 = tensor.expand_shape %66 [[0], [1, 2]] output_shape [2, %dim_15, 1] : tensor<2x?xi64> into tensor<2x?x1xi64>
    %expanded_21 = tensor.expand_shape %66 [[0, 1], [2]] output_shape [2, 1, %dim_15] : tensor<2x?xi64> into tensor<2x1x?xi64>
    %67 = linalg.generic {indexing_maps = [#map8, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_21 : tensor<2x?x1xi64>, tensor<2x1x?xi64>) outs(%53 : tensor<2x?x?xi1>) {
    ^bb0(%in: i64, %in_84: i64, %out: i1):
      %256 = arith.cmpi eq, %in, %in_84 : i64
      linalg.yield %256 : i1
    } -> tensor<2x?x?xi1>
    cf.assert %56, "mismatched size for broadcast"
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %67 : tensor<2x?x?xi1>, tensor<2x?x?xi1>) outs(%57 : tensor<2x?x?xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %256 = arith.andi %in, %in_84 : i1
      linalg.yield %256 : i1
    } -> tensor<2x?x?xi1>
    %expanded_22 = tensor.expand_shape %68 [[0], [1, 2], [3]] output_shape [2, 1, %dim, %dim_15] : tensor<2x?x?xi1> into tensor<2x1x?x?xi1>
    %69 = arith.muli %0, %c2_i64 : i64
    %70 = arith.cmpi slt, %0, %c0_i64 : i64
    %71 = arith.select %70, %c2_i64, %69 : i64
    %72 = arith.extui %70 : i1 to i64
    %73 = arith.muli %71, %0 : i64
    %74 = arith.addi %72, %c1_i64 : i64
    %75 = arith.select %70, %c2_i64, %73 : i64
    %76 = arith.select %70, %74, %72 : i64
    %77 = arith.cmpi sle, %76, %c1_i64 : i64
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %78 = arith.index_cast %dim_15 : index to i64
    %79 = arith.muli %69, %78 : i64
    %80 = arith.divsi %79, %75 : i64
    %81 = arith.select %70, %80, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c1_i64, %81, %81 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_22(%from_elements) : (tensor<2x1x?x?xi1>, tensor<4xi64>) -> tensor<2x1x?x?xi1>
    %82 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %82, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %82, "unimplemented: dynamic negative broadcast sizes"
    %83 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %84 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %256 = linalg.index 0 : index
      %257 = linalg.index 2 : index
      %258 = linalg.index 3 : index
      %259 = arith.index_cast %81 : i64 to index
      %260 = arith.cmpi eq, %259, %c1 : index
      %261 = arith.select %260, %c0, %257 : index
      %262 = arith.select %260, %c0, %258 : index
      %extracted = tensor.extract %reshape[%256, %c0, %261, %262] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %85 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %86 = linalg.generic {indexing_maps = [#map13, #map14, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %cst_4, %cst_3 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%85 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %256 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %256 : f32
    } -> tensor<2x1x?x?xf32>
    %expanded_23 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %87 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x?x1xi64>) outs(%87 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %256 = arith.sitofp %in : i64 to f32
      linalg.yield %256 : f32
    } -> tensor<1x?x1xf32>
    %89 = tensor.empty(%dim) : tensor<1x?x2xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %cst_6 : tensor<1x?x1xf32>, tensor<2xf32>) outs(%89 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<1x?x2xf32>
    %concat_24 = tensor.concat dim(2) %90, %90 : (tensor<1x?x2xf32>, tensor<1x?x2xf32>) -> tensor<1x?x4xf32>
    %dim_25 = tensor.dim %90, %c1 : tensor<1x?x2xf32>
    %91 = tensor.empty(%dim_25) : tensor<1x?x4xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_24 : tensor<1x?x4xf32>) outs(%91 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.cos %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x?x4xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_24 : tensor<1x?x4xf32>) outs(%91 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.sin %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x?x4xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %256 : f32
    } -> tensor<2x?x8xf32>
    %95 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x?x8xf32>) outs(%96 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x?x1xf32>) outs(%95 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_7 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x?x1xf32>) outs(%95 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_5 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<2x?x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x?x1xf32>) outs(%95 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %100 : tensor<2x?x8xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x8xf32>
    %102 = linalg.generic {indexing_maps = [#map15, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %101 : tensor<8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x8xf32>
    %103 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%103 : tensor<8x8xf32>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%104 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %107 = linalg.batch_matmul ins(%102, %105 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%106 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %108 = arith.muli %71, %c4_i64 : i64
    %109 = arith.cmpi sle, %74, %c1_i64 : i64
    cf.assert %109, "must have at most one inferred (negative) dimension"
    %110 = arith.muli %0, %c16_i64 : i64
    %111 = arith.divsi %110, %108 : i64
    %112 = arith.select %70, %111, %0 : i64
    %from_elements_26 = tensor.from_elements %c2_i64, %112, %111, %c4_i64 : tensor<4xi64>
    %reshape_27 = tensor.reshape %107(%from_elements_26) : (tensor<2x?x8xf32>, tensor<4xi64>) -> tensor<2x?x2x4xf32>
    %113 = arith.index_cast %112 : i64 to index
    %114 = tensor.empty(%113) : tensor<2x2x?x4xf32>
    %transposed_28 = linalg.transpose ins(%reshape_27 : tensor<2x?x2x4xf32>) outs(%114 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %115 = tensor.empty() : tensor<8x4xf32>
    %transposed_29 = linalg.transpose ins(%arg3 : tensor<4x8xf32>) outs(%115 : tensor<8x4xf32>) permutation = [1, 0] 
    %116 = tensor.empty() : tensor<2x8x4xf32>
    %117 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<8x4xf32>) outs(%116 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %118 = tensor.empty(%dim) : tensor<2x?x4xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %120 = linalg.batch_matmul ins(%102, %117 : tensor<2x?x8xf32>, tensor<2x8x4xf32>) outs(%119 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    cf.assert %109, "must have at most one inferred (negative) dimension"
    %121 = arith.muli %0, %c8_i64 : i64
    %122 = arith.divsi %121, %108 : i64
    %123 = arith.select %70, %122, %0 : i64
    %from_elements_30 = tensor.from_elements %c2_i64, %123, %122, %c4_i64 : tensor<4xi64>
    %reshape_31 = tensor.reshape %120(%from_elements_30) : (tensor<2x?x4xf32>, tensor<4xi64>) -> tensor<2x?x1x4xf32>
    %124 = arith.index_cast %123 : i64 to index
    %125 = tensor.empty(%124) : tensor<2x1x?x4xf32>
    %transposed_32 = linalg.transpose ins(%reshape_31 : tensor<2x?x1x4xf32>) outs(%125 : tensor<2x1x?x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_33 = linalg.transpose ins(%arg4 : tensor<4x8xf32>) outs(%115 : tensor<8x4xf32>) permutation = [1, 0] 
    %126 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<8x4xf32>) outs(%116 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %127 = linalg.batch_matmul ins(%102, %126 : tensor<2x?x8xf32>, tensor<2x8x4xf32>) outs(%119 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    cf.assert %109, "must have at most one inferred (negative) dimension"
    %reshape_34 = tensor.reshape %127(%from_elements_30) : (tensor<2x?x4xf32>, tensor<4xi64>) -> tensor<2x?x1x4xf32>
    %transposed_35 = linalg.transpose ins(%reshape_34 : tensor<2x?x1x4xf32>) outs(%125 : tensor<2x1x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_36 = tensor.expand_shape %92 [[0], [1, 2], [3]] output_shape [1, 1, %dim_25, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %expanded_37 = tensor.expand_shape %93 [[0], [1, 2], [3]] output_shape [1, 1, %dim_25, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %128 = arith.cmpi eq, %113, %dim_25 : index
    cf.assert %128, "mismatched size for broadcast"
    %129 = linalg.generic {indexing_maps = [#map13, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28, %expanded_36 : tensor<2x2x?x4xf32>, tensor<1x1x?x4xf32>) outs(%114 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x2x?x4xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_28[0, 0, 0, 0] [2, 2, %113, 2] [1, 1, 1, 1] : tensor<2x2x?x4xf32> to tensor<2x2x?x2xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_28[0, 0, 0, 2] [2, 2, %113, 2] [1, 1, 1, 1] : tensor<2x2x?x4xf32> to tensor<2x2x?x2xf32>
    %130 = tensor.empty(%113) : tensor<2x2x?x2xf32>
    %131 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<2x2x?x2xf32>) outs(%130 : tensor<2x2x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<2x2x?x2xf32>
    %concat_40 = tensor.concat dim(3) %131, %extracted_slice_38 : (tensor<2x2x?x2xf32>, tensor<2x2x?x2xf32>) -> tensor<2x2x?x4xf32>
    %dim_41 = tensor.dim %131, %c2 : tensor<2x2x?x2xf32>
    %132 = arith.cmpi eq, %dim_41, %dim_25 : index
    cf.assert %132, "mismatched size for broadcast"
    %133 = tensor.empty(%dim_41) : tensor<2x2x?x4xf32>
    %134 = linalg.generic {indexing_maps = [#map13, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_40, %expanded_37 : tensor<2x2x?x4xf32>, tensor<1x1x?x4xf32>) outs(%133 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x2x?x4xf32>
    %135 = arith.cmpi eq, %113, %dim_41 : index
    cf.assert %135, "mismatched size for broadcast"
    %136 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %134 : tensor<2x2x?x4xf32>, tensor<2x2x?x4xf32>) outs(%114 : tensor<2x2x?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.addf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x2x?x4xf32>
    %137 = arith.cmpi eq, %124, %dim_25 : index
    cf.assert %137, "mismatched size for broadcast"
    %138 = linalg.generic {indexing_maps = [#map13, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32, %expanded_36 : tensor<2x1x?x4xf32>, tensor<1x1x?x4xf32>) outs(%125 : tensor<2x1x?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x1x?x4xf32>
    %extracted_slice_42 = tensor.extract_slice %transposed_32[0, 0, 0, 0] [2, 1, %124, 2] [1, 1, 1, 1] : tensor<2x1x?x4xf32> to tensor<2x1x?x2xf32>
    %extracted_slice_43 = tensor.extract_slice %transposed_32[0, 0, 0, 2] [2, 1, %124, 2] [1, 1, 1, 1] : tensor<2x1x?x4xf32> to tensor<2x1x?x2xf32>
    %139 = tensor.empty(%124) : tensor<2x1x?x2xf32>
    %140 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43 : tensor<2x1x?x2xf32>) outs(%139 : tensor<2x1x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<2x1x?x2xf32>
    %concat_44 = tensor.concat dim(3) %140, %extracted_slice_42 : (tensor<2x1x?x2xf32>, tensor<2x1x?x2xf32>) -> tensor<2x1x?x4xf32>
    %dim_45 = tensor.dim %140, %c2 : tensor<2x1x?x2xf32>
    %141 = arith.cmpi eq, %dim_45, %dim_25 : index
    cf.assert %141, "mismatched size for broadcast"
    %142 = tensor.empty(%dim_45) : tensor<2x1x?x4xf32>
    %143 = linalg.generic {indexing_maps = [#map13, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_44, %expanded_37 : tensor<2x1x?x4xf32>, tensor<1x1x?x4xf32>) outs(%142 : tensor<2x1x?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x1x?x4xf32>
    %144 = arith.cmpi eq, %124, %dim_45 : index
    cf.assert %144, "mismatched size for broadcast"
    %145 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %143 : tensor<2x1x?x4xf32>, tensor<2x1x?x4xf32>) outs(%125 : tensor<2x1x?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.addf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x1x?x4xf32>
    %expanded_46 = tensor.expand_shape %145 [[0], [1], [2, 3], [4]] output_shape [2, 1, 1, %124, 4] : tensor<2x1x?x4xf32> into tensor<2x1x1x?x4xf32>
    cf.assert %82, "unimplemented: dynamic negative broadcast sizes"
    %146 = tensor.empty(%dim) : tensor<2x1x2x?x4xf32>
    %147 = linalg.generic {indexing_maps = [#map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%146 : tensor<2x1x2x?x4xf32>) {
    ^bb0(%out: f32):
      %256 = linalg.index 0 : index
      %257 = linalg.index 3 : index
      %258 = linalg.index 4 : index
      %259 = arith.cmpi eq, %124, %c1 : index
      %260 = arith.select %259, %c0, %257 : index
      %extracted = tensor.extract %expanded_46[%256, %c0, %c0, %260, %258] : tensor<2x1x1x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x2x?x4xf32>
    %collapsed = tensor.collapse_shape %147 [[0], [1, 2], [3], [4]] : tensor<2x1x2x?x4xf32> into tensor<2x2x?x4xf32>
    %expanded_47 = tensor.expand_shape %transposed_35 [[0], [1], [2, 3], [4]] output_shape [2, 1, 1, %124, 4] : tensor<2x1x?x4xf32> into tensor<2x1x1x?x4xf32>
    cf.assert %82, "unimplemented: dynamic negative broadcast sizes"
    %148 = linalg.generic {indexing_maps = [#map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%146 : tensor<2x1x2x?x4xf32>) {
    ^bb0(%out: f32):
      %256 = linalg.index 0 : index
      %257 = linalg.index 3 : index
      %258 = linalg.index 4 : index
      %259 = arith.cmpi eq, %124, %c1 : index
      %260 = arith.select %259, %c0, %257 : index
      %extracted = tensor.extract %expanded_47[%256, %c0, %c0, %260, %258] : tensor<2x1x1x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x2x?x4xf32>
    %149 = tensor.empty(%dim) : tensor<2x2x4x?xf32>
    %transposed_48 = linalg.transpose ins(%collapsed : tensor<2x2x?x4xf32>) outs(%149 : tensor<2x2x4x?xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_49 = tensor.collapse_shape %136 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_50 = tensor.collapse_shape %transposed_48 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %150 = tensor.empty(%113, %dim) : tensor<4x?x?xf32>
    %151 = linalg.fill ins(%cst : f32) outs(%150 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %152 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%151 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_51 = tensor.expand_shape %152 [[0, 1], [2], [3]] output_shape [2, 2, %113, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %153 = tensor.empty(%113, %dim) : tensor<2x2x?x?xf32>
    %154 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<2x2x?x?xf32>) outs(%153 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.mulf %in, %cst_8 : f32
      linalg.yield %256 : f32
    } -> tensor<2x2x?x?xf32>
    %155 = arith.cmpi eq, %113, %dim : index
    cf.assert %155, "mismatched size for broadcast"
    %156 = linalg.generic {indexing_maps = [#map13, #map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %86 : tensor<2x2x?x?xf32>, tensor<2x1x?x?xf32>) outs(%153 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.addf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x2x?x?xf32>
    %157 = tensor.empty(%113) : tensor<2x2x?xi64>
    %158 = linalg.fill ins(%c0_i64 : i64) outs(%157 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %159 = tensor.empty(%113) : tensor<2x2x?xf32>
    %160 = linalg.fill ins(%cst_0 : f32) outs(%159 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %161:2 = linalg.generic {indexing_maps = [#map13, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156 : tensor<2x2x?x?xf32>) outs(%160, %158 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %256 = linalg.index 3 : index
      %257 = arith.index_cast %256 : index to i64
      %258 = arith.maximumf %in, %out : f32
      %259 = arith.cmpf ogt, %in, %out : f32
      %260 = arith.select %259, %257, %out_84 : i64
      linalg.yield %258, %260 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_52 = tensor.expand_shape %161#0 [[0], [1], [2, 3]] output_shape [2, 2, %113, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map13, #map21, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %expanded_52 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%153 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.subf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x2x?x?xf32>
    %163 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<2x2x?x?xf32>) outs(%153 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.exp %in : f32
      linalg.yield %256 : f32
    } -> tensor<2x2x?x?xf32>
    %164 = tensor.empty(%113) : tensor<2x2x?x1xf32>
    %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %166 = linalg.generic {indexing_maps = [#map13, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%163 : tensor<2x2x?x?xf32>) outs(%165 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<2x2x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map13, #map21, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %166 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%153 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.divf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x2x?x?xf32>
    %collapsed_53 = tensor.collapse_shape %167 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_54 = tensor.collapse_shape %148 [[0, 1, 2], [3], [4]] : tensor<2x1x2x?x4xf32> into tensor<4x?x4xf32>
    %168 = tensor.empty(%113) : tensor<4x?x4xf32>
    %169 = linalg.fill ins(%cst : f32) outs(%168 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %170 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%169 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_55 = tensor.expand_shape %170 [[0, 1], [2], [3]] output_shape [2, 2, %113, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %171 = tensor.empty(%113) : tensor<2x?x2x4xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<2x2x?x4xf32>) outs(%171 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %109, "must have at most one inferred (negative) dimension"
    %172 = arith.muli %112, %c16_i64 : i64
    %173 = arith.divsi %172, %71 : i64
    %174 = arith.select %70, %173, %0 : i64
    %from_elements_57 = tensor.from_elements %c2_i64, %174, %173 : tensor<3xi64>
    %reshape_58 = tensor.reshape %transposed_56(%from_elements_57) : (tensor<2x?x2x4xf32>, tensor<3xi64>) -> tensor<2x?x8xf32>
    %transposed_59 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%103 : tensor<8x8xf32>) permutation = [1, 0] 
    %175 = arith.index_cast %174 : i64 to index
    %176 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<8x8xf32>) outs(%104 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %177 = tensor.empty(%175) : tensor<2x?x8xf32>
    %178 = linalg.fill ins(%cst : f32) outs(%177 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %179 = linalg.batch_matmul ins(%reshape_58, %176 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%178 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %180 = arith.cmpi eq, %dim, %175 : index
    cf.assert %180, "mismatched size for broadcast"
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %179 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.addf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x8xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %256 : f32
    } -> tensor<2x?x8xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<2x?x8xf32>) outs(%96 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x?x1xf32>) outs(%95 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_7 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x?x1xf32>) outs(%95 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_5 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<2x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<2x?x1xf32>) outs(%95 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %186 : tensor<2x?x8xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x8xf32>
    %188 = linalg.generic {indexing_maps = [#map15, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %187 : tensor<8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x8xf32>
    %collapsed_60 = tensor.collapse_shape %188 [[0, 1], [2]] : tensor<2x?x8xf32> into tensor<?x8xf32>
    %transposed_61 = linalg.transpose ins(%arg6 : tensor<4x8xf32>) outs(%115 : tensor<8x4xf32>) permutation = [1, 0] 
    %189 = affine.apply #map22()[%dim]
    %190 = tensor.empty(%189) : tensor<?x4xf32>
    %191 = linalg.fill ins(%cst : f32) outs(%190 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %192 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<?x8xf32>, tensor<8x4xf32>) outs(%191 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %193 = tensor.empty(%189) : tensor<?xi64>
    %194 = linalg.fill ins(%c0_i64 : i64) outs(%193 : tensor<?xi64>) -> tensor<?xi64>
    %195 = tensor.empty(%189) : tensor<?xf32>
    %196 = linalg.fill ins(%cst_0 : f32) outs(%195 : tensor<?xf32>) -> tensor<?xf32>
    %197:2 = linalg.generic {indexing_maps = [#map4, #map23, #map23], iterator_types = ["parallel", "reduction"]} ins(%192 : tensor<?x4xf32>) outs(%196, %194 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %256 = linalg.index 1 : index
      %257 = arith.index_cast %256 : index to i64
      %258 = arith.maximumf %in, %out : f32
      %259 = arith.cmpf ogt, %in, %out : f32
      %260 = arith.select %259, %257, %out_84 : i64
      linalg.yield %258, %260 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_62 = tensor.expand_shape %197#0 [[0, 1]] output_shape [%189, 1] : tensor<?xf32> into tensor<?x1xf32>
    %198 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%192, %expanded_62 : tensor<?x4xf32>, tensor<?x1xf32>) outs(%190 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.subf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<?x4xf32>
    %199 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%198 : tensor<?x4xf32>) outs(%190 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.exp %in : f32
      linalg.yield %256 : f32
    } -> tensor<?x4xf32>
    %200 = tensor.empty(%189) : tensor<?x1xf32>
    %201 = linalg.fill ins(%cst : f32) outs(%200 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %202 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "reduction"]} ins(%199 : tensor<?x4xf32>) outs(%201 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%199, %202 : tensor<?x4xf32>, tensor<?x1xf32>) outs(%190 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.divf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<?x4xf32>
    %204:2 = linalg.generic {indexing_maps = [#map4, #map23, #map23], iterator_types = ["parallel", "reduction"]} ins(%203 : tensor<?x4xf32>) outs(%196, %194 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %256 = linalg.index 1 : index
      %257 = arith.index_cast %256 : index to i64
      %258 = arith.maximumf %in, %out : f32
      %259 = arith.cmpf ogt, %in, %out : f32
      %260 = arith.select %259, %257, %out_84 : i64
      linalg.yield %258, %260 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_63 = tensor.expand_shape %204#0 [[0, 1]] output_shape [%189, 1] : tensor<?xf32> into tensor<?x1xf32>
    %expanded_64 = tensor.expand_shape %204#1 [[0, 1]] output_shape [%189, 1] : tensor<?xi64> into tensor<?x1xi64>
    %205 = tensor.empty() : tensor<4xi64>
    %206 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%205 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %256 = linalg.index 0 : index
      %257 = arith.index_cast %256 : index to i64
      linalg.yield %257 : i64
    } -> tensor<4xi64>
    %207 = tensor.empty(%189) : tensor<?x4xi1>
    %208 = linalg.generic {indexing_maps = [#map3, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%206, %expanded_64 : tensor<4xi64>, tensor<?x1xi64>) outs(%207 : tensor<?x4xi1>) {
    ^bb0(%in: i64, %in_84: i64, %out: i1):
      %256 = arith.cmpi eq, %in, %in_84 : i64
      linalg.yield %256 : i1
    } -> tensor<?x4xi1>
    %209 = linalg.generic {indexing_maps = [#map4, #map24, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%208, %cst_2, %203 : tensor<?x4xi1>, tensor<f32>, tensor<?x4xf32>) outs(%190 : tensor<?x4xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %256 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %256 : f32
    } -> tensor<?x4xf32>
    %210:2 = linalg.generic {indexing_maps = [#map4, #map23, #map23], iterator_types = ["parallel", "reduction"]} ins(%209 : tensor<?x4xf32>) outs(%196, %194 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %256 = linalg.index 1 : index
      %257 = arith.index_cast %256 : index to i64
      %258 = arith.maximumf %in, %out : f32
      %259 = arith.cmpf ogt, %in, %out : f32
      %260 = arith.select %259, %257, %out_84 : i64
      linalg.yield %258, %260 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded_65 = tensor.expand_shape %210#0 [[0, 1]] output_shape [%189, 1] : tensor<?xf32> into tensor<?x1xf32>
    %expanded_66 = tensor.expand_shape %210#1 [[0, 1]] output_shape [%189, 1] : tensor<?xi64> into tensor<?x1xi64>
    %concat_67 = tensor.concat dim(1) %expanded_63, %expanded_65 : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x2xf32>
    %concat_68 = tensor.concat dim(1) %expanded_64, %expanded_66 : (tensor<?x1xi64>, tensor<?x1xi64>) -> tensor<?x2xi64>
    %dim_69 = tensor.dim %expanded_63, %c0 : tensor<?x1xf32>
    %211 = tensor.empty(%dim_69) : tensor<?x1xf32>
    %212 = linalg.fill ins(%cst : f32) outs(%211 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %213 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "reduction"]} ins(%concat_67 : tensor<?x2xf32>) outs(%212 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<?x1xf32>
    %214 = tensor.empty(%dim_69) : tensor<?x2xf32>
    %215 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%concat_67, %213 : tensor<?x2xf32>, tensor<?x1xf32>) outs(%214 : tensor<?x2xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.divf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<?x2xf32>
    %expanded_70 = tensor.expand_shape %collapsed_60 [[0], [1, 2]] output_shape [%189, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
    %216 = arith.index_cast %69 : i64 to index
    %217 = arith.cmpi sge, %69, %c0_i64 : i64
    cf.assert %217, "unimplemented: dynamic negative broadcast sizes"
    %218 = tensor.empty(%216) : tensor<?x2x8xf32>
    %219 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%218 : tensor<?x2x8xf32>) {
    ^bb0(%out: f32):
      %256 = linalg.index 0 : index
      %257 = linalg.index 2 : index
      %258 = arith.cmpi eq, %189, %c1 : index
      %259 = arith.select %258, %c0, %256 : index
      %extracted = tensor.extract %expanded_70[%259, %c0, %257] : tensor<?x1x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x8xf32>
    %collapsed_71 = tensor.collapse_shape %219 [[0, 1], [2]] : tensor<?x2x8xf32> into tensor<?x8xf32>
    %collapsed_72 = tensor.collapse_shape %concat_68 [[0, 1]] : tensor<?x2xi64> into tensor<?xi64>
    %dim_73 = tensor.dim %collapsed_72, %c0 : tensor<?xi64>
    %220 = tensor.empty(%dim_73) : tensor<?x32x8xf32>
    %221 = linalg.generic {indexing_maps = [#map25, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_72 : tensor<?xi64>) outs(%220 : tensor<?x32x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c4_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %extracted = tensor.extract %arg7[%259, %260, %261] : tensor<4x32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x8xf32>
    %222 = affine.apply #map22()[%216]
    %expanded_74 = tensor.expand_shape %collapsed_71 [[0], [1, 2]] output_shape [%222, 8, 1] : tensor<?x8xf32> into tensor<?x8x1xf32>
    %223 = arith.index_cast %dim_73 : index to i64
    %224 = arith.index_cast %222 : index to i64
    %225 = arith.cmpi eq, %223, %224 : i64
    cf.assert %225, "mismatching contracting dimension"
    %226 = tensor.empty(%dim_73) : tensor<?x32x1xf32>
    %227 = linalg.fill ins(%cst : f32) outs(%226 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %228 = linalg.batch_matmul ins(%221, %expanded_74 : tensor<?x32x8xf32>, tensor<?x8x1xf32>) outs(%227 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %collapsed_75 = tensor.collapse_shape %228 [[0], [1, 2]] : tensor<?x32x1xf32> into tensor<?x32xf32>
    %extracted_slice_76 = tensor.extract_slice %collapsed_75[0, 0] [%dim_73, 16] [1, 1] : tensor<?x32xf32> to tensor<?x16xf32>
    %extracted_slice_77 = tensor.extract_slice %collapsed_75[0, 16] [%dim_73, 16] [1, 1] : tensor<?x32xf32> to tensor<?x16xf32>
    %229 = tensor.empty(%dim_73) : tensor<?x16xf32>
    %230 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_76 : tensor<?x16xf32>) outs(%229 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      %257 = math.exp %256 : f32
      %258 = arith.addf %257, %cst_1 : f32
      %259 = arith.divf %cst_1, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<?x16xf32>
    %231 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%230, %extracted_slice_76 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%229 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<?x16xf32>
    %232 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%231, %extracted_slice_77 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%229 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<?x16xf32>
    %233 = tensor.empty(%dim_73) : tensor<?x8x16xf32>
    %234 = linalg.generic {indexing_maps = [#map25, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_72 : tensor<?xi64>) outs(%233 : tensor<?x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.addi %in, %c4_i64 : i64
      %258 = arith.select %256, %257, %in : i64
      %259 = arith.index_cast %258 : i64 to index
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %extracted = tensor.extract %arg8[%259, %260, %261] : tensor<4x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x16xf32>
    %expanded_78 = tensor.expand_shape %232 [[0], [1, 2]] output_shape [%dim_73, 16, 1] : tensor<?x16xf32> into tensor<?x16x1xf32>
    %235 = tensor.empty(%dim_73) : tensor<?x8x1xf32>
    %236 = linalg.fill ins(%cst : f32) outs(%235 : tensor<?x8x1xf32>) -> tensor<?x8x1xf32>
    %237 = linalg.batch_matmul ins(%234, %expanded_78 : tensor<?x8x16xf32>, tensor<?x16x1xf32>) outs(%236 : tensor<?x8x1xf32>) -> tensor<?x8x1xf32>
    %collapsed_79 = tensor.collapse_shape %237 [[0], [1, 2]] : tensor<?x8x1xf32> into tensor<?x8xf32>
    %collapsed_80 = tensor.collapse_shape %215 [[0, 1]] : tensor<?x2xf32> into tensor<?xf32>
    %238 = affine.apply #map22()[%dim_69]
    %expanded_81 = tensor.expand_shape %collapsed_80 [[0, 1]] output_shape [%238, 1] : tensor<?xf32> into tensor<?x1xf32>
    %239 = arith.cmpi eq, %dim_73, %238 : index
    cf.assert %239, "mismatched size for broadcast"
    %240 = tensor.empty(%dim_73) : tensor<?x8xf32>
    %241 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_79, %expanded_81 : tensor<?x8xf32>, tensor<?x1xf32>) outs(%240 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<?x8xf32>
    %242 = arith.divsi %dim_73, %c2 : index
    %expanded_82 = tensor.expand_shape %241 [[0, 1], [2]] output_shape [%242, 2, 8] : tensor<?x8xf32> into tensor<?x2x8xf32>
    %243 = tensor.empty(%242) : tensor<?x8xf32>
    %244 = linalg.fill ins(%cst : f32) outs(%243 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_82 : tensor<?x2x8xf32>) outs(%244 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<?x8xf32>
    %246 = arith.divsi %242, %c2 : index
    %expanded_83 = tensor.expand_shape %245 [[0, 1], [2]] output_shape [2, %246, 8] : tensor<?x8xf32> into tensor<2x?x8xf32>
    %247 = arith.cmpi eq, %dim, %246 : index
    cf.assert %247, "mismatched size for broadcast"
    %248 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %expanded_83 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.addf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x8xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %256 : f32
    } -> tensor<2x?x8xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%249 : tensor<2x?x8xf32>) outs(%96 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<2x?x1xf32>) outs(%95 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_7 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<2x?x1xf32>) outs(%95 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_5 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<2x?x1xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<2x?x1xf32>) outs(%95 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x1xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %253 : tensor<2x?x8xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x8xf32>
    %255 = linalg.generic {indexing_maps = [#map15, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %254 : tensor<8xf32>, tensor<2x?x8xf32>) outs(%1 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %256 = arith.mulf %in, %in_84 : f32
      linalg.yield %256 : f32
    } -> tensor<2x?x8xf32>
    return %255 : tensor<2x?x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F6F12833A"
    }
  }
#-}

