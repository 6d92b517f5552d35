#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<()[s0] -> (s0 * 2)>
module {
  func.func @main(%arg0: tensor<2x?xi64>, %arg1: tensor<2x?xi64>, %arg2: tensor<32x8xf32>, %arg3: tensor<34x8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8x8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8x8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8x8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<16x8xf32>, %arg17: tensor<16xf32>, %arg18: tensor<8x16xf32>, %arg19: tensor<8xf32>, %arg20: tensor<8xf32>, %arg21: tensor<8xf32>) -> tensor<2x?x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c32 = arith.constant 32 : index
    %true = arith.constant true
    %false = arith.constant false
    %c34 = arith.constant 34 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant 8.000000e+00 : f32
    %cst_5 = arith.constant 5.000000e-01 : f32
    %c16_i64 = arith.constant 16 : i64
    %cst_6 = arith.constant dense<0> : tensor<i64>
    %dim = tensor.dim %arg1, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi slt, %0, %c0_i64 : i64
    %2 = arith.select %1, %c1_i64, %0 : i64
    %3 = arith.select %1, %c2_i64, %c1_i64 : i64
    %4 = arith.cmpi sle, %3, %c1_i64 : i64
    cf.assert %4, "must have at most one inferred (negative) dimension"
    %dim_7 = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %5 = arith.index_cast %dim_7 : index to i64
    %6 = arith.muli %5, %c2_i64 : i64
    %7 = arith.divsi %6, %2 : i64
    %8 = arith.select %1, %7, %0 : i64
    %from_elements = tensor.from_elements %7, %8 : tensor<2xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<2x?xi64>, tensor<2xi64>) -> tensor<2x?xi64>
    %9 = arith.index_cast %8 : i64 to index
    %10 = tensor.empty(%9) : tensor<2x?x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape : tensor<2x?xi64>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %184 = arith.index_cast %in : i64 to index
      %185 = linalg.index 2 : index
      %186 = arith.cmpi slt, %184, %c32 : index
      cf.assert %186, "index must be smaller than dim size"
      %187 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %187, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%184, %185] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, %dim, 1] : tensor<2x?xi64> into tensor<2x?x1xi64>
    %12 = tensor.empty(%dim) : tensor<?xi64>
    %13 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %184 = linalg.index 0 : index
      %185 = arith.index_cast %184 : index to i64
      linalg.yield %185 : i64
    } -> tensor<?xi64>
    %expanded_8 = tensor.expand_shape %13 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %14 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_8, %13 : tensor<?x1xi64>, tensor<?xi64>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_38: i64, %out: i1):
      %184 = arith.cmpi sle, %in, %in_38 : i64
      linalg.yield %184 : i1
    } -> tensor<?x?xi1>
    %16 = tensor.empty(%dim, %dim) : tensor<2x?x?xi64>
    %17 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %expanded, %cst_6 : tensor<?x?xi1>, tensor<2x?x1xi64>, tensor<i64>) outs(%16 : tensor<2x?x?xi64>) {
    ^bb0(%in: i1, %in_38: i64, %in_39: i64, %out: i64):
      %184 = arith.select %in, %in_38, %in_39 : i64
      linalg.yield %184 : i64
    } -> tensor<2x?x?xi64>
    %18 = tensor.empty(%dim) : tensor<2x?xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<2x?xi64>) -> tensor<2x?xi64>
    %20 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%17 : tensor<2x?x?xi64>) outs(%19 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %184 = arith.addi %in, %out : i64
      linalg.yield %184 : i64
    } -> tensor<2x?xi64>
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%20, %arg1 : tensor<2x?xi64>, tensor<2x?xi64>) outs(%18 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %in_38: i64, %out: i64):
      %184 = arith.muli %in, %in_38 : i64
      linalg.yield %184 : i64
    } -> tensor<2x?xi64>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x?xi64>) outs(%18 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %184 = arith.subi %in, %c1_i64 : i64
      linalg.yield %184 : i64
    } -> tensor<2x?xi64>
    %23 = tensor.empty(%dim) : tensor<2x?xi1>
    %24 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x?xi64>) outs(%23 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %184 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %184 : i1
    } -> tensor<2x?xi1>
    %25 = tensor.empty() : tensor<2xi64>
    %26 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%25 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %184 = linalg.index 0 : index
      %185 = arith.index_cast %184 : index to i64
      linalg.yield %185 : i64
    } -> tensor<2xi64>
    %27 = tensor.empty(%dim) : tensor<?xi1>
    %28 = linalg.generic {indexing_maps = [#map4, #map3, #map5], iterator_types = ["parallel", "parallel"]} ins(%13, %expanded_8 : tensor<?xi64>, tensor<?x1xi64>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_38: i64, %out: i1):
      %184 = arith.cmpi sle, %in, %in_38 : i64
      linalg.yield %184 : i1
    } -> tensor<?x?xi1>
    %expanded_9 = tensor.expand_shape %27 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    %29 = linalg.fill ins(%false : i1) outs(%expanded_9 : tensor<?x1xi1>) -> tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %30 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %31 = linalg.generic {indexing_maps = [#map3, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%29, %28 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%30 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_38: i1, %out: i1):
      %184 = arith.ori %in, %in_38 : i1
      linalg.yield %184 : i1
    } -> tensor<?x?xi1>
    %32 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %33 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_8, %13 : tensor<?x1xi64>, tensor<?xi64>) outs(%32 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_38: i64, %out: i64):
      %184 = arith.subi %in, %in_38 : i64
      linalg.yield %184 : i64
    } -> tensor<?x?xi64>
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<?x?xi64>) outs(%32 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %184 = math.absi %in : i64
      linalg.yield %184 : i64
    } -> tensor<?x?xi64>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<?x?xi64>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %184 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %184 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    %36 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%31, %35 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%30 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_38: i1, %out: i1):
      %184 = arith.ori %in, %in_38 : i1
      linalg.yield %184 : i1
    } -> tensor<?x?xi1>
    %37 = linalg.fill ins(%true : i1) outs(%expanded_9 : tensor<?x1xi1>) -> tensor<?x1xi1>
    %38 = linalg.generic {indexing_maps = [#map3, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%37, %36 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%30 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_38: i1, %out: i1):
      %184 = arith.andi %in, %in_38 : i1
      linalg.yield %184 : i1
    } -> tensor<?x?xi1>
    %expanded_10 = tensor.expand_shape %26 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %dim_11 = tensor.dim %13, %c0 : tensor<?xi64>
    %39 = tensor.empty(%dim_11) : tensor<2x?xi1>
    %40 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %13 : tensor<2x1xi64>, tensor<?xi64>) outs(%39 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %in_38: i64, %out: i1):
      %184 = arith.cmpi slt, %in, %c0_i64 : i64
      %185 = arith.addi %in, %c2_i64 : i64
      %186 = arith.select %184, %185, %in : i64
      %187 = arith.index_cast %186 : i64 to index
      %188 = arith.cmpi slt, %in_38, %c0_i64 : i64
      %189 = arith.addi %in_38, %0 : i64
      %190 = arith.select %188, %189, %in_38 : i64
      %191 = arith.index_cast %190 : i64 to index
      %extracted = tensor.extract %24[%187, %191] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x?xi1>
    %expanded_12 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [2, 1, %dim_11] : tensor<2x?xi1> into tensor<2x1x?xi1>
    %41 = arith.cmpi eq, %dim, %dim_11 : index
    cf.assert %41, "mismatched size for broadcast"
    %42 = tensor.empty(%dim, %dim) : tensor<2x?x?xi1>
    %43 = linalg.generic {indexing_maps = [#map6, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %expanded_12 : tensor<?x?xi1>, tensor<2x1x?xi1>) outs(%42 : tensor<2x?x?xi1>) {
    ^bb0(%in: i1, %in_38: i1, %out: i1):
      %184 = arith.andi %in, %in_38 : i1
      linalg.yield %184 : i1
    } -> tensor<2x?x?xi1>
    %expanded_13 = tensor.expand_shape %43 [[0], [1, 2], [3]] output_shape [2, 1, %dim, %dim] : tensor<2x?x?xi1> into tensor<2x1x?x?xi1>
    %44 = arith.muli %0, %c2_i64 : i64
    %45 = arith.select %1, %c2_i64, %44 : i64
    %46 = arith.extui %1 : i1 to i64
    %47 = arith.muli %45, %0 : i64
    %48 = arith.addi %46, %c1_i64 : i64
    %49 = arith.select %1, %c2_i64, %47 : i64
    %50 = arith.select %1, %48, %46 : i64
    %51 = arith.cmpi sle, %50, %c1_i64 : i64
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %52 = arith.muli %44, %0 : i64
    %53 = arith.divsi %52, %49 : i64
    %54 = arith.select %1, %53, %0 : i64
    %from_elements_14 = tensor.from_elements %c2_i64, %c1_i64, %54, %54 : tensor<4xi64>
    %reshape_15 = tensor.reshape %expanded_13(%from_elements_14) : (tensor<2x1x?x?xi1>, tensor<4xi64>) -> tensor<2x1x?x?xi1>
    %55 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %55, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %55, "unimplemented: dynamic negative broadcast sizes"
    %56 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %57 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%56 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %184 = linalg.index 0 : index
      %185 = linalg.index 2 : index
      %186 = linalg.index 3 : index
      %187 = arith.index_cast %54 : i64 to index
      %188 = arith.cmpi eq, %187, %c1 : index
      %189 = arith.select %188, %c0, %185 : index
      %190 = arith.select %188, %c0, %186 : index
      %extracted = tensor.extract %reshape_15[%184, %c0, %189, %190] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %58 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %59 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %cst_2, %cst_1 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%58 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %184 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %184 : f32
    } -> tensor<2x1x?x?xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x?xi64>) outs(%18 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %184 = arith.addi %in, %c2_i64 : i64
      linalg.yield %184 : i64
    } -> tensor<2x?xi64>
    %61 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x?xi64>) outs(%61 : tensor<2x?x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %184 = arith.index_cast %in : i64 to index
      %185 = linalg.index 2 : index
      %186 = arith.cmpi slt, %184, %c34 : index
      cf.assert %186, "index must be smaller than dim size"
      %187 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %187, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%184, %185] : tensor<34x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %63 = arith.cmpi eq, %9, %dim : index
    cf.assert %63, "mismatched size for broadcast"
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %62 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.addf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %65 = tensor.empty(%9) : tensor<2x?x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%64 : tensor<2x?x8xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x?x1xf32>) outs(%65 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_4 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x1xf32>
    %69 = arith.index_cast %8 : i64 to index
    %70 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %70, "unimplemented: dynamic negative broadcast sizes"
    %71 = tensor.empty(%69) : tensor<2x?x8xf32>
    %72 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%71 : tensor<2x?x8xf32>) {
    ^bb0(%out: f32):
      %184 = linalg.index 0 : index
      %185 = linalg.index 1 : index
      %186 = arith.cmpi eq, %9, %c1 : index
      %187 = arith.select %186, %c0, %185 : index
      %extracted = tensor.extract %68[%184, %187, %c0] : tensor<2x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    %73 = arith.cmpi eq, %9, %69 : index
    cf.assert %73, "mismatched size for broadcast"
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %72 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.subf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %74 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.mulf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x?x8xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x?x1xf32>) outs(%65 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_4 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x?x1xf32>) outs(%65 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_3 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<2x?x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x?x1xf32>) outs(%65 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x1xf32>
    cf.assert %70, "unimplemented: dynamic negative broadcast sizes"
    %80 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%71 : tensor<2x?x8xf32>) {
    ^bb0(%out: f32):
      %184 = linalg.index 0 : index
      %185 = linalg.index 1 : index
      %186 = arith.cmpi eq, %9, %c1 : index
      %187 = arith.select %186, %c0, %185 : index
      %extracted = tensor.extract %79[%184, %187, %c0] : tensor<2x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    cf.assert %73, "mismatched size for broadcast"
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %80 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.mulf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %arg14 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.mulf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg15 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.addf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %84 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg10 : tensor<8x8xf32>) outs(%84 : tensor<8x8xf32>) permutation = [1, 0] 
    %85 = tensor.empty() : tensor<2x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%85 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %88 = linalg.batch_matmul ins(%83, %86 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%87 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %arg11 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.addf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x?x8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.mulf %in, %cst_5 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %expanded_16 = tensor.expand_shape %90 [[0], [1], [2, 3]] output_shape [2, %9, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %91 = tensor.empty(%9) : tensor<2x2x?x4xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x?x2x4xf32>) outs(%91 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg6 : tensor<8x8xf32>) outs(%84 : tensor<8x8xf32>) permutation = [1, 0] 
    %92 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<8x8xf32>) outs(%85 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %93 = linalg.batch_matmul ins(%83, %92 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%87 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg7 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.addf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %transposed_19 = linalg.transpose ins(%arg8 : tensor<8x8xf32>) outs(%84 : tensor<8x8xf32>) permutation = [1, 0] 
    %95 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<8x8xf32>) outs(%85 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %96 = linalg.batch_matmul ins(%83, %95 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%87 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg9 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.addf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %expanded_20 = tensor.expand_shape %94 [[0], [1], [2, 3]] output_shape [2, %9, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %expanded_21 = tensor.expand_shape %97 [[0], [1], [2, 3]] output_shape [2, %9, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x?x2x4xf32>) outs(%91 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %98 = tensor.empty(%9) : tensor<2x2x4x?xf32>
    %transposed_23 = linalg.transpose ins(%expanded_20 : tensor<2x?x2x4xf32>) outs(%98 : tensor<2x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %99 = tensor.empty(%9, %9) : tensor<4x?x?xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %101 = linalg.batch_matmul ins(%collapsed, %collapsed_24 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%100 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_25 = tensor.expand_shape %101 [[0, 1], [2], [3]] output_shape [2, 2, %9, %9] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %102 = arith.cmpi eq, %9, %dim : index
    cf.assert %102, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %103 = tensor.empty(%9, %9) : tensor<2x2x?x?xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %59 : tensor<2x2x?x?xf32>, tensor<2x1x?x?xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.addf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x2x?x?xf32>
    %105 = tensor.empty(%9) : tensor<2x2x?xi64>
    %106 = linalg.fill ins(%c0_i64 : i64) outs(%105 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %107 = tensor.empty(%9) : tensor<2x2x?xf32>
    %108 = linalg.fill ins(%cst_0 : f32) outs(%107 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %109:2 = linalg.generic {indexing_maps = [#map11, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<2x2x?x?xf32>) outs(%108, %106 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %184 = linalg.index 3 : index
      %185 = arith.index_cast %184 : index to i64
      %186 = arith.maximumf %in, %out : f32
      %187 = arith.cmpf ogt, %in, %out : f32
      %188 = arith.select %187, %185, %out_38 : i64
      linalg.yield %186, %188 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_26 = tensor.expand_shape %109#0 [[0], [1], [2, 3]] output_shape [2, 2, %9, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %110 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %expanded_26 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.subf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x2x?x?xf32>
    %111 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<2x2x?x?xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.exp %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x2x?x?xf32>
    %112 = tensor.empty(%9) : tensor<2x2x?x1xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %114 = linalg.generic {indexing_maps = [#map11, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%111 : tensor<2x2x?x?xf32>) outs(%113 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x2x?x1xf32>
    %115 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %114 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%103 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.divf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x2x?x?xf32>
    %collapsed_27 = tensor.collapse_shape %115 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %116 = tensor.empty(%9) : tensor<4x?x4xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %118 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%117 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_29 = tensor.expand_shape %118 [[0, 1], [2], [3]] output_shape [2, 2, %9, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %119 = tensor.empty(%9) : tensor<2x?x2x4xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x2x?x4xf32>) outs(%119 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %120 = arith.cmpi sle, %48, %c1_i64 : i64
    cf.assert %120, "must have at most one inferred (negative) dimension"
    %121 = arith.muli %8, %c16_i64 : i64
    %122 = arith.divsi %121, %45 : i64
    %123 = arith.select %1, %122, %0 : i64
    %from_elements_31 = tensor.from_elements %c2_i64, %123, %122 : tensor<3xi64>
    %reshape_32 = tensor.reshape %transposed_30(%from_elements_31) : (tensor<2x?x2x4xf32>, tensor<3xi64>) -> tensor<2x?x8xf32>
    %transposed_33 = linalg.transpose ins(%arg12 : tensor<8x8xf32>) outs(%84 : tensor<8x8xf32>) permutation = [1, 0] 
    %124 = arith.index_cast %123 : i64 to index
    %125 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<8x8xf32>) outs(%85 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %126 = tensor.empty(%124) : tensor<2x?x8xf32>
    %127 = linalg.fill ins(%cst : f32) outs(%126 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %128 = linalg.batch_matmul ins(%reshape_32, %125 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%127 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg13 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%126 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.addf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %130 = arith.cmpi eq, %9, %124 : index
    cf.assert %130, "mismatched size for broadcast"
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %129 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%10 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.addf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %collapsed_34 = tensor.collapse_shape %131 [[0, 1], [2]] : tensor<2x?x8xf32> into tensor<?x8xf32>
    %132 = arith.index_cast %8 : i64 to index
    %133 = affine.apply #map17()[%132]
    %134 = tensor.empty(%133) : tensor<?x1xf32>
    %135 = linalg.fill ins(%cst : f32) outs(%134 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %136 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "reduction"]} ins(%collapsed_34 : tensor<?x8xf32>) outs(%135 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<?x1xf32>
    %137 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<?x1xf32>) outs(%134 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_4 : f32
      linalg.yield %184 : f32
    } -> tensor<?x1xf32>
    %138 = arith.index_cast %133 : index to i64
    %139 = arith.cmpi sge, %138, %c0_i64 : i64
    cf.assert %139, "unimplemented: dynamic negative broadcast sizes"
    %140 = tensor.empty(%133) : tensor<?x8xf32>
    %141 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel"]} outs(%140 : tensor<?x8xf32>) {
    ^bb0(%out: f32):
      %184 = linalg.index 0 : index
      %185 = arith.cmpi eq, %133, %c1 : index
      %186 = arith.select %185, %c0, %184 : index
      %extracted = tensor.extract %137[%186, %c0] : tensor<?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %142 = tensor.empty(%133) : tensor<?x8xf32>
    %143 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_34, %141 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%142 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.subf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<?x8xf32>
    %144 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%143, %143 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%142 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.mulf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<?x8xf32>
    %145 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "reduction"]} ins(%144 : tensor<?x8xf32>) outs(%135 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<?x1xf32>) outs(%134 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_4 : f32
      linalg.yield %184 : f32
    } -> tensor<?x1xf32>
    %147 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%146 : tensor<?x1xf32>) outs(%134 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_3 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<?x1xf32>
    %148 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<?x1xf32>) outs(%134 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<?x1xf32>
    cf.assert %139, "unimplemented: dynamic negative broadcast sizes"
    %149 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel"]} outs(%140 : tensor<?x8xf32>) {
    ^bb0(%out: f32):
      %184 = linalg.index 0 : index
      %185 = arith.cmpi eq, %133, %c1 : index
      %186 = arith.select %185, %c0, %184 : index
      %extracted = tensor.extract %148[%186, %c0] : tensor<?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %150 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%143, %149 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%142 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.mulf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<?x8xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%150, %arg20 : tensor<?x8xf32>, tensor<8xf32>) outs(%142 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.mulf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<?x8xf32>
    %152 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%151, %arg21 : tensor<?x8xf32>, tensor<8xf32>) outs(%142 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.addf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<?x8xf32>
    %153 = tensor.empty() : tensor<8x16xf32>
    %transposed_35 = linalg.transpose ins(%arg16 : tensor<16x8xf32>) outs(%153 : tensor<8x16xf32>) permutation = [1, 0] 
    %154 = tensor.empty(%133) : tensor<?x16xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %156 = linalg.matmul ins(%152, %transposed_35 : tensor<?x8xf32>, tensor<8x16xf32>) outs(%155 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %157 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%156, %arg17 : tensor<?x16xf32>, tensor<16xf32>) outs(%154 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.addf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<?x16xf32>
    %158 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%157 : tensor<?x16xf32>) outs(%154 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.cmpf ugt, %in, %cst : f32
      %185 = arith.select %184, %in, %cst : f32
      linalg.yield %185 : f32
    } -> tensor<?x16xf32>
    %159 = tensor.empty() : tensor<16x8xf32>
    %transposed_36 = linalg.transpose ins(%arg18 : tensor<8x16xf32>) outs(%159 : tensor<16x8xf32>) permutation = [1, 0] 
    %160 = linalg.fill ins(%cst : f32) outs(%142 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %161 = linalg.matmul ins(%158, %transposed_36 : tensor<?x16xf32>, tensor<16x8xf32>) outs(%160 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %162 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%161, %arg19 : tensor<?x8xf32>, tensor<8xf32>) outs(%142 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.addf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<?x8xf32>
    %163 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_34, %162 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%142 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.addf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<?x8xf32>
    %164 = arith.divsi %133, %c2 : index
    %expanded_37 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [2, %164, 8] : tensor<?x8xf32> into tensor<2x?x8xf32>
    %165 = tensor.empty(%164) : tensor<2x?x1xf32>
    %166 = linalg.fill ins(%cst : f32) outs(%165 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_37 : tensor<2x?x8xf32>) outs(%166 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x?x1xf32>) outs(%165 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_4 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x1xf32>
    %169 = arith.index_cast %164 : index to i64
    %170 = arith.cmpi sge, %169, %c0_i64 : i64
    cf.assert %170, "unimplemented: dynamic negative broadcast sizes"
    %171 = tensor.empty(%164) : tensor<2x?x8xf32>
    %172 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%171 : tensor<2x?x8xf32>) {
    ^bb0(%out: f32):
      %184 = linalg.index 0 : index
      %185 = linalg.index 1 : index
      %186 = arith.cmpi eq, %164, %c1 : index
      %187 = arith.select %186, %c0, %185 : index
      %extracted = tensor.extract %168[%184, %187, %c0] : tensor<2x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %173 = tensor.empty(%164) : tensor<2x?x8xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %172 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%173 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.subf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %174 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%173 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.mulf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<2x?x8xf32>) outs(%166 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x?x1xf32>) outs(%165 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_4 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x?x1xf32>) outs(%165 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_3 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<2x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x?x1xf32>) outs(%165 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x1xf32>
    cf.assert %170, "unimplemented: dynamic negative broadcast sizes"
    %180 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%171 : tensor<2x?x8xf32>) {
    ^bb0(%out: f32):
      %184 = linalg.index 0 : index
      %185 = linalg.index 1 : index
      %186 = arith.cmpi eq, %164, %c1 : index
      %187 = arith.select %186, %c0, %185 : index
      %extracted = tensor.extract %179[%184, %187, %c0] : tensor<2x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %180 : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%173 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.mulf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %arg4 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%173 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.mulf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %arg5 : tensor<2x?x8xf32>, tensor<8xf32>) outs(%173 : tensor<2x?x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %184 = arith.addf %in, %in_38 : f32
      linalg.yield %184 : f32
    } -> tensor<2x?x8xf32>
    return %183 : tensor<2x?x8xf32>
  }
}

