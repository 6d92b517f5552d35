#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<()[s0] -> (s0 + 1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<32x8xf32>, %arg2: tensor<16x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8x24xf32>, %arg6: tensor<24xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8x16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16x8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>) -> tensor<1x?x8xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %c16 = arith.constant 16 : index
    %c2 = arith.constant 2 : index
    %c-1 = arith.constant -1 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.79788456080286541 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %c2_i64 = arith.constant 2 : i64
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant 1.000000e+00 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi slt, %0, %c0_i64 : i64
    %2 = arith.select %1, %c1_i64, %0 : i64
    %3 = arith.select %1, %c2_i64, %c1_i64 : i64
    %4 = arith.cmpi sle, %3, %c1_i64 : i64
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %5 = arith.divsi %0, %2 : i64
    %6 = arith.select %1, %5, %0 : i64
    %from_elements = tensor.from_elements %5, %6 : tensor<2xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<1x?xi64>, tensor<2xi64>) -> tensor<1x?xi64>
    %7 = arith.index_cast %6 : i64 to index
    %8 = tensor.empty(%7) : tensor<1x?x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x?xi64>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %198 = arith.index_cast %in : i64 to index
      %199 = linalg.index 2 : index
      %200 = arith.cmpi slt, %198, %c32 : index
      cf.assert %200, "index must be smaller than dim size"
      %201 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %201, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%198, %199] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    %10 = tensor.empty(%dim) : tensor<?xi64>
    %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %198 = linalg.index 0 : index
      %199 = arith.index_cast %198 : index to i64
      linalg.yield %199 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %11 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %12 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?xi64>) outs(%12 : tensor<1x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %198 = arith.index_cast %in : i64 to index
      %199 = linalg.index 2 : index
      %200 = arith.cmpi slt, %198, %c16 : index
      cf.assert %200, "index must be smaller than dim size"
      %201 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %201, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%198, %199] : tensor<16x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    %14 = arith.cmpi eq, %7, %dim : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.addf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %16 = arith.minsi %0, %c0_i64 : i64
    %17 = arith.index_cast %16 : i64 to index
    %extracted_slice = tensor.extract_slice %expanded[0, %17] [1, 1] [1, 1] : tensor<1x?xi64> to tensor<1x1xi64>
    %18 = tensor.empty() : tensor<1x1xi64>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%18 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %198 = arith.subi %in, %c1_i64 : i64
      linalg.yield %198 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %19, %expanded : (tensor<1x1xi64>, tensor<1x?xi64>) -> tensor<1x?xi64>
    %20 = arith.addi %0, %c1_i64 : i64
    %dim_11 = tensor.dim %expanded, %c1 : tensor<1x?xi64>
    %21 = affine.apply #map4()[%dim_11]
    %22 = arith.index_cast %21 : index to i64
    %23 = arith.minsi %22, %c0_i64 : i64
    %24 = arith.index_cast %23 : i64 to index
    %25 = arith.cmpi slt, %dim, %c0 : index
    %26 = arith.addi %dim, %21 : index
    %27 = arith.select %25, %26, %dim : index
    %28 = arith.cmpi slt, %27, %c0 : index
    %29 = arith.select %28, %c-1, %27 : index
    %30 = arith.minsi %29, %21 : index
    %31 = arith.subi %30, %24 : index
    %32 = arith.maxsi %31, %c0 : index
    %extracted_slice_12 = tensor.extract_slice %concat[0, %24] [1, %32] [1, 1] : tensor<1x?xi64> to tensor<1x?xi64>
    %33 = arith.minsi %22, %c1_i64 : i64
    %34 = arith.index_cast %33 : i64 to index
    %35 = arith.index_cast %20 : i64 to index
    %36 = arith.cmpi slt, %35, %c0 : index
    %37 = arith.addi %35, %21 : index
    %38 = arith.select %36, %37, %35 : index
    %39 = arith.cmpi slt, %38, %c0 : index
    %40 = arith.select %39, %c-1, %38 : index
    %41 = arith.minsi %40, %21 : index
    %42 = arith.subi %41, %34 : index
    %43 = arith.maxsi %42, %c0 : index
    %extracted_slice_13 = tensor.extract_slice %concat[0, %34] [1, %43] [1, 1] : tensor<1x?xi64> to tensor<1x?xi64>
    %44 = arith.cmpi eq, %43, %32 : index
    cf.assert %44, "mismatched size for broadcast"
    %45 = tensor.empty(%43) : tensor<1x?xi64>
    %46 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_13, %extracted_slice_12 : tensor<1x?xi64>, tensor<1x?xi64>) outs(%45 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %198 = arith.subi %in, %in_47 : i64
      linalg.yield %198 : i64
    } -> tensor<1x?xi64>
    %47 = tensor.empty(%43) : tensor<1x?xi1>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<1x?xi64>) outs(%47 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %198 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %198 : i1
    } -> tensor<1x?xi1>
    %expanded_14 = tensor.expand_shape %48 [[0], [1, 2]] output_shape [1, %43, 1] : tensor<1x?xi1> into tensor<1x?x1xi1>
    %expanded_15 = tensor.expand_shape %11 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %49 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %50 = linalg.generic {indexing_maps = [#map5, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %11 : tensor<?x1xi64>, tensor<?xi64>) outs(%49 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %198 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %198 : i1
    } -> tensor<?x?xi1>
    %51 = arith.cmpi eq, %dim, %43 : index
    cf.assert %51, "mismatched size for broadcast"
    %52 = tensor.empty(%dim, %dim) : tensor<1x?x?xi64>
    %53 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %expanded_14, %cst_10 : tensor<?x?xi1>, tensor<1x?x1xi1>, tensor<i64>) outs(%52 : tensor<1x?x?xi64>) {
    ^bb0(%in: i1, %in_47: i1, %in_48: i64, %out: i64):
      %198 = arith.extui %in_47 : i1 to i64
      %199 = arith.select %in, %198, %in_48 : i64
      linalg.yield %199 : i64
    } -> tensor<1x?x?xi64>
    %54 = tensor.empty(%dim) : tensor<1x?xi64>
    %55 = linalg.fill ins(%c0_i64 : i64) outs(%54 : tensor<1x?xi64>) -> tensor<1x?xi64>
    %56 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "reduction", "parallel"]} ins(%53 : tensor<1x?x?xi64>) outs(%55 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %198 = arith.addi %in, %out : i64
      linalg.yield %198 : i64
    } -> tensor<1x?xi64>
    %57 = tensor.empty() : tensor<1xi64>
    %58 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%57 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_16 = tensor.expand_shape %58 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_17 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_18 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %dim_19 = tensor.dim %expanded_17, %c2 : tensor<1x1x?x1xi64>
    %59 = tensor.empty(%dim_19) : tensor<1x1x?x1xi64>
    %60 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<1x1x1x1xi64>, tensor<1x1x?x1xi64>) outs(%59 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %198 = arith.cmpi slt, %in, %c0_i64 : i64
      %199 = arith.addi %in, %c1_i64 : i64
      %200 = arith.select %198, %199, %in : i64
      %201 = arith.index_cast %200 : i64 to index
      %202 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %203 = arith.addi %in_47, %0 : i64
      %204 = arith.select %202, %203, %in_47 : i64
      %205 = arith.index_cast %204 : i64 to index
      %extracted = tensor.extract %expanded[%201, %205] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x?x1xi64>
    %dim_20 = tensor.dim %expanded_18, %c3 : tensor<1x1x1x?xi64>
    %61 = tensor.empty(%dim_20) : tensor<1x1x1x?xi64>
    %62 = linalg.generic {indexing_maps = [#map11, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_18 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%61 : tensor<1x1x1x?xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %198 = arith.cmpi slt, %in, %c0_i64 : i64
      %199 = arith.addi %in, %c1_i64 : i64
      %200 = arith.select %198, %199, %in : i64
      %201 = arith.index_cast %200 : i64 to index
      %202 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %203 = arith.addi %in_47, %0 : i64
      %204 = arith.select %202, %203, %in_47 : i64
      %205 = arith.index_cast %204 : i64 to index
      %extracted = tensor.extract %expanded[%201, %205] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x?xi64>
    %63 = tensor.empty(%dim_19, %dim_20) : tensor<1x1x?x?xi1>
    %64 = linalg.generic {indexing_maps = [#map15, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %60 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%63 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %198 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %198 : i1
    } -> tensor<1x1x?x?xi1>
    %65 = linalg.generic {indexing_maps = [#map17, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %64 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%63 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %198 = arith.andi %in, %in_47 : i1
      linalg.yield %198 : i1
    } -> tensor<1x1x?x?xi1>
    %66 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<1x1x1x1xi64>, tensor<1x1x?x1xi64>) outs(%59 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %198 = arith.cmpi slt, %in, %c0_i64 : i64
      %199 = arith.addi %in, %c1_i64 : i64
      %200 = arith.select %198, %199, %in : i64
      %201 = arith.index_cast %200 : i64 to index
      %202 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %203 = arith.addi %in_47, %0 : i64
      %204 = arith.select %202, %203, %in_47 : i64
      %205 = arith.index_cast %204 : i64 to index
      %extracted = tensor.extract %56[%201, %205] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x?x1xi64>
    %67 = linalg.generic {indexing_maps = [#map11, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_18 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%61 : tensor<1x1x1x?xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %198 = arith.cmpi slt, %in, %c0_i64 : i64
      %199 = arith.addi %in, %c1_i64 : i64
      %200 = arith.select %198, %199, %in : i64
      %201 = arith.index_cast %200 : i64 to index
      %202 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %203 = arith.addi %in_47, %0 : i64
      %204 = arith.select %202, %203, %in_47 : i64
      %205 = arith.index_cast %204 : i64 to index
      %extracted = tensor.extract %56[%201, %205] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x?xi64>
    %68 = linalg.generic {indexing_maps = [#map16, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %67 : tensor<1x1x?x1xi64>, tensor<1x1x1x?xi64>) outs(%63 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %198 = arith.cmpi eq, %in, %in_47 : i64
      linalg.yield %198 : i1
    } -> tensor<1x1x?x?xi1>
    %69 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%63 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %198 = arith.andi %in, %in_47 : i1
      linalg.yield %198 : i1
    } -> tensor<1x1x?x?xi1>
    %70 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %70, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %70, "unimplemented: dynamic negative broadcast sizes"
    %71 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %72 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %198 = linalg.index 2 : index
      %199 = linalg.index 3 : index
      %200 = arith.cmpi eq, %dim_19, %c1 : index
      %201 = arith.select %200, %c0, %198 : index
      %202 = arith.cmpi eq, %dim_20, %c1 : index
      %203 = arith.select %202, %c0, %199 : index
      %extracted = tensor.extract %69[%c0, %c0, %201, %203] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %73 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %74 = linalg.generic {indexing_maps = [#map13, #map17, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %cst_3, %cst_1 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%73 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %198 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %198 : f32
    } -> tensor<1x1x?x?xf32>
    %75 = tensor.empty(%7) : tensor<1x?x1xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x?x8xf32>) outs(%76 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_7 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %79 = arith.index_cast %6 : i64 to index
    %80 = arith.cmpi sge, %6, %c0_i64 : i64
    cf.assert %80, "unimplemented: dynamic negative broadcast sizes"
    %81 = tensor.empty(%79) : tensor<1x?x8xf32>
    %82 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%81 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 1 : index
      %199 = arith.cmpi eq, %7, %c1 : index
      %200 = arith.select %199, %c0, %198 : index
      %extracted = tensor.extract %78[%c0, %200, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    %83 = arith.cmpi eq, %7, %79 : index
    cf.assert %83, "mismatched size for broadcast"
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %82 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.subf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %84 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.mulf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<1x?x8xf32>) outs(%76 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_7 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.truncf %cst_6 : f64 to f32
      %199 = arith.addf %in, %198 : f32
      linalg.yield %199 : f32
    } -> tensor<1x?x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.rsqrt %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %80, "unimplemented: dynamic negative broadcast sizes"
    %90 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%81 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 1 : index
      %199 = arith.cmpi eq, %7, %c1 : index
      %200 = arith.select %199, %c0, %198 : index
      %extracted = tensor.extract %89[%c0, %200, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %83, "mismatched size for broadcast"
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %90 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.mulf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %arg3 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.mulf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %arg4 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%8 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.addf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %collapsed = tensor.collapse_shape %93 [[0, 1], [2]] : tensor<1x?x8xf32> into tensor<?x8xf32>
    %94 = arith.index_cast %6 : i64 to index
    %95 = tensor.empty(%94) : tensor<?x24xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %97 = linalg.matmul ins(%collapsed, %arg5 : tensor<?x8xf32>, tensor<8x24xf32>) outs(%96 : tensor<?x24xf32>) -> tensor<?x24xf32>
    cf.assert %70, "negative values not allowed in new dimensions"
    %98 = tensor.empty(%dim) : tensor<?x24xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<24xf32>) outs(%98 : tensor<?x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x24xf32>
    %100 = arith.cmpi eq, %94, %dim : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%97, %99 : tensor<?x24xf32>, tensor<?x24xf32>) outs(%95 : tensor<?x24xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.addf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<?x24xf32>
    %expanded_21 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [1, %94, 24] : tensor<?x24xf32> into tensor<1x?x24xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_21[0, 0, 0] [1, %94, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %extracted_slice_23 = tensor.extract_slice %expanded_21[0, 0, 8] [1, %94, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %extracted_slice_24 = tensor.extract_slice %expanded_21[0, 0, 16] [1, %94, 8] [1, 1, 1] : tensor<1x?x24xf32> to tensor<1x?x8xf32>
    %102 = arith.extui %1 : i1 to i64
    %103 = arith.addi %102, %c1_i64 : i64
    %104 = arith.muli %2, %c4_i64 : i64
    %105 = arith.cmpi sle, %103, %c1_i64 : i64
    cf.assert %105, "must have at most one inferred (negative) dimension"
    %106 = arith.muli %6, %c8_i64 : i64
    %107 = arith.divsi %106, %104 : i64
    %108 = arith.select %1, %107, %0 : i64
    %from_elements_25 = tensor.from_elements %c1_i64, %108, %107, %c4_i64 : tensor<4xi64>
    %reshape_26 = tensor.reshape %extracted_slice_23(%from_elements_25) : (tensor<1x?x8xf32>, tensor<4xi64>) -> tensor<1x?x2x4xf32>
    %109 = arith.index_cast %108 : i64 to index
    cf.assert %105, "must have at most one inferred (negative) dimension"
    %reshape_27 = tensor.reshape %extracted_slice_24(%from_elements_25) : (tensor<1x?x8xf32>, tensor<4xi64>) -> tensor<1x?x2x4xf32>
    %110 = tensor.empty(%109) : tensor<1x2x?x4xf32>
    %transposed = linalg.transpose ins(%reshape_27 : tensor<1x?x2x4xf32>) outs(%110 : tensor<1x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %105, "must have at most one inferred (negative) dimension"
    %reshape_28 = tensor.reshape %extracted_slice_22(%from_elements_25) : (tensor<1x?x8xf32>, tensor<4xi64>) -> tensor<1x?x2x4xf32>
    %transposed_29 = linalg.transpose ins(%reshape_28 : tensor<1x?x2x4xf32>) outs(%110 : tensor<1x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %111 = tensor.empty(%109) : tensor<1x2x4x?xf32>
    %transposed_30 = linalg.transpose ins(%reshape_26 : tensor<1x?x2x4xf32>) outs(%111 : tensor<1x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<1x2x?x4xf32> into tensor<2x?x4xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<1x2x4x?xf32> into tensor<2x4x?xf32>
    %112 = tensor.empty(%109, %109) : tensor<2x?x?xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %114 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<2x?x4xf32>, tensor<2x4x?xf32>) outs(%113 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %expanded_33 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [1, 2, %109, %109] : tensor<2x?x?xf32> into tensor<1x2x?x?xf32>
    %115 = tensor.empty(%109, %109) : tensor<1x2x?x?xf32>
    %116 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x2x?x?xf32>) outs(%115 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.mulf %in, %cst_8 : f32
      linalg.yield %198 : f32
    } -> tensor<1x2x?x?xf32>
    %117 = arith.cmpi eq, %109, %dim : index
    cf.assert %117, "mismatched size for broadcast"
    cf.assert %117, "mismatched size for broadcast"
    %118 = linalg.generic {indexing_maps = [#map13, #map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %74 : tensor<1x2x?x?xf32>, tensor<1x1x?x?xf32>) outs(%115 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.addf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x2x?x?xf32>
    %119 = tensor.empty(%109) : tensor<1x2x?xi64>
    %120 = linalg.fill ins(%c0_i64 : i64) outs(%119 : tensor<1x2x?xi64>) -> tensor<1x2x?xi64>
    %121 = tensor.empty(%109) : tensor<1x2x?xf32>
    %122 = linalg.fill ins(%cst_0 : f32) outs(%121 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %123:2 = linalg.generic {indexing_maps = [#map13, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<1x2x?x?xf32>) outs(%122, %120 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %198 : index to i64
      %200 = arith.maximumf %in, %out : f32
      %201 = arith.cmpf ogt, %in, %out : f32
      %202 = arith.select %201, %199, %out_47 : i64
      linalg.yield %200, %202 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_34 = tensor.expand_shape %123#0 [[0], [1], [2, 3]] output_shape [1, 2, %109, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %124 = linalg.generic {indexing_maps = [#map13, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %expanded_34 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%115 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.subf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x2x?x?xf32>
    %125 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<1x2x?x?xf32>) outs(%115 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.exp %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x2x?x?xf32>
    %126 = tensor.empty(%109) : tensor<1x2x?x1xf32>
    %127 = linalg.fill ins(%cst : f32) outs(%126 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
    %128 = linalg.generic {indexing_maps = [#map13, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<1x2x?x?xf32>) outs(%127 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<1x2x?x1xf32>
    %129 = linalg.generic {indexing_maps = [#map13, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %128 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%115 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.divf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x2x?x?xf32>
    %collapsed_35 = tensor.collapse_shape %129 [[0, 1], [2], [3]] : tensor<1x2x?x?xf32> into tensor<2x?x?xf32>
    %collapsed_36 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x?x4xf32> into tensor<2x?x4xf32>
    %130 = tensor.empty(%109) : tensor<2x?x4xf32>
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %132 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%131 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %expanded_37 = tensor.expand_shape %132 [[0, 1], [2], [3]] output_shape [1, 2, %109, 4] : tensor<2x?x4xf32> into tensor<1x2x?x4xf32>
    %133 = tensor.empty(%109) : tensor<1x?x2x4xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<1x2x?x4xf32>) outs(%133 : tensor<1x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<1x?x2x4xf32> into tensor<?x8xf32>
    %134 = tensor.empty(%109) : tensor<?x8xf32>
    %135 = linalg.fill ins(%cst : f32) outs(%134 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %136 = linalg.matmul ins(%collapsed_39, %arg7 : tensor<?x8xf32>, tensor<8x8xf32>) outs(%135 : tensor<?x8xf32>) -> tensor<?x8xf32>
    cf.assert %70, "negative values not allowed in new dimensions"
    %137 = tensor.empty(%dim) : tensor<?x8xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<8xf32>) outs(%137 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8xf32>
    cf.assert %117, "mismatched size for broadcast"
    %139 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%136, %138 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%134 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.addf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<?x8xf32>
    %expanded_40 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [1, %109, 8] : tensor<?x8xf32> into tensor<1x?x8xf32>
    %140 = arith.cmpi eq, %109, %7 : index
    cf.assert %140, "mismatched size for broadcast"
    %141 = tensor.empty(%109) : tensor<1x?x8xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %15 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%141 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.addf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %143 = tensor.empty(%109) : tensor<1x?x1xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<1x?x8xf32>) outs(%144 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x?x1xf32>) outs(%143 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_7 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %147 = arith.index_cast %108 : i64 to index
    %148 = arith.cmpi sge, %108, %c0_i64 : i64
    cf.assert %148, "unimplemented: dynamic negative broadcast sizes"
    %149 = tensor.empty(%147) : tensor<1x?x8xf32>
    %150 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%149 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 1 : index
      %199 = arith.cmpi eq, %109, %c1 : index
      %200 = arith.select %199, %c0, %198 : index
      %extracted = tensor.extract %146[%c0, %200, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    %151 = arith.cmpi eq, %109, %147 : index
    cf.assert %151, "mismatched size for broadcast"
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %150 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%141 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.subf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %152 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%141 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.mulf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<1x?x8xf32>) outs(%144 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x?x1xf32>) outs(%143 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_7 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x?x1xf32>) outs(%143 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.truncf %cst_6 : f64 to f32
      %199 = arith.addf %in, %198 : f32
      linalg.yield %199 : f32
    } -> tensor<1x?x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x?x1xf32>) outs(%143 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.rsqrt %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %148, "unimplemented: dynamic negative broadcast sizes"
    %158 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%149 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 1 : index
      %199 = arith.cmpi eq, %109, %c1 : index
      %200 = arith.select %199, %c0, %198 : index
      %extracted = tensor.extract %157[%c0, %200, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %151, "mismatched size for broadcast"
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %158 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%141 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.mulf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %arg9 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%141 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.mulf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %arg10 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%141 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.addf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %collapsed_41 = tensor.collapse_shape %161 [[0, 1], [2]] : tensor<1x?x8xf32> into tensor<?x8xf32>
    %162 = tensor.empty(%109) : tensor<?x16xf32>
    %163 = linalg.fill ins(%cst : f32) outs(%162 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %164 = linalg.matmul ins(%collapsed_41, %arg11 : tensor<?x8xf32>, tensor<8x16xf32>) outs(%163 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %70, "negative values not allowed in new dimensions"
    %165 = tensor.empty(%dim) : tensor<?x16xf32>
    %166 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<16xf32>) outs(%165 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    cf.assert %117, "mismatched size for broadcast"
    %167 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%164, %166 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%162 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.addf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<?x16xf32>
    %expanded_42 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [1, %109, 16] : tensor<?x16xf32> into tensor<1x?x16xf32>
    %168 = tensor.empty(%109) : tensor<1x?x16xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x?x16xf32>) outs(%168 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.mulf %in, %cst_8 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x16xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x?x16xf32>) outs(%168 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %198 : f32
    } -> tensor<1x?x16xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x?x16xf32>) outs(%168 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.truncf %cst_5 : f64 to f32
      %199 = arith.mulf %in, %198 : f32
      linalg.yield %199 : f32
    } -> tensor<1x?x16xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %171 : tensor<1x?x16xf32>, tensor<1x?x16xf32>) outs(%168 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.addf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x16xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x?x16xf32>) outs(%168 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.truncf %cst_4 : f64 to f32
      %199 = arith.mulf %in, %198 : f32
      linalg.yield %199 : f32
    } -> tensor<1x?x16xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x?x16xf32>) outs(%168 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.tanh %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x16xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x?x16xf32>) outs(%168 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %cst_9 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x16xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %175 : tensor<1x?x16xf32>, tensor<1x?x16xf32>) outs(%168 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.mulf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x16xf32>
    %collapsed_43 = tensor.collapse_shape %176 [[0, 1], [2]] : tensor<1x?x16xf32> into tensor<?x16xf32>
    %177 = linalg.matmul ins(%collapsed_43, %arg13 : tensor<?x16xf32>, tensor<16x8xf32>) outs(%135 : tensor<?x8xf32>) -> tensor<?x8xf32>
    cf.assert %70, "negative values not allowed in new dimensions"
    %178 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<8xf32>) outs(%137 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8xf32>
    cf.assert %117, "mismatched size for broadcast"
    %179 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%177, %178 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%134 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.addf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<?x8xf32>
    %expanded_44 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [1, %109, 8] : tensor<?x8xf32> into tensor<1x?x8xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %expanded_44 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%141 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.addf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<1x?x8xf32>) outs(%144 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x?x1xf32>) outs(%143 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_7 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %148, "unimplemented: dynamic negative broadcast sizes"
    %183 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%149 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 1 : index
      %199 = arith.cmpi eq, %109, %c1 : index
      %200 = arith.select %199, %c0, %198 : index
      %extracted = tensor.extract %182[%c0, %200, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %151, "mismatched size for broadcast"
    %184 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %183 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%141 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.subf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %184 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%141 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.mulf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<1x?x8xf32>) outs(%144 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x?x1xf32>) outs(%143 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_7 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x?x1xf32>) outs(%143 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.truncf %cst_6 : f64 to f32
      %199 = arith.addf %in, %198 : f32
      linalg.yield %199 : f32
    } -> tensor<1x?x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x?x1xf32>) outs(%143 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.rsqrt %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %148, "unimplemented: dynamic negative broadcast sizes"
    %190 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%149 : tensor<1x?x8xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 1 : index
      %199 = arith.cmpi eq, %109, %c1 : index
      %200 = arith.select %199, %c0, %198 : index
      %extracted = tensor.extract %189[%c0, %200, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8xf32>
    cf.assert %151, "mismatched size for broadcast"
    %191 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %190 : tensor<1x?x8xf32>, tensor<1x?x8xf32>) outs(%141 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.mulf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %arg15 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%141 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.mulf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %arg16 : tensor<1x?x8xf32>, tensor<8xf32>) outs(%141 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %198 = arith.addf %in, %in_47 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %194 = arith.muli %2, %c8_i64 : i64
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %195 = arith.muli %108, %c8_i64 : i64
    %196 = arith.divsi %195, %194 : i64
    %197 = arith.select %1, %196, %0 : i64
    %from_elements_45 = tensor.from_elements %196, %197, %c8_i64 : tensor<3xi64>
    %reshape_46 = tensor.reshape %193(%from_elements_45) : (tensor<1x?x8xf32>, tensor<3xi64>) -> tensor<1x?x8xf32>
    return %reshape_46 : tensor<1x?x8xf32>
  }
}

