#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<?x?x16xf32>, %arg1: tensor<8x16xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x16xf32>, %arg4: tensor<8xf32>, %arg5: tensor<12x16xf32>, %arg6: tensor<12xf32>, %arg7: tensor<16x12xf32>, %arg8: tensor<16xf32>) -> tensor<?x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c2_i64 = arith.constant 2 : i64
    %c12_i64 = arith.constant 12 : i64
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %c8_i64 = arith.constant 8 : i64
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg0, %c1 : tensor<?x?x16xf32>
    %1 = arith.index_cast %dim_2 : index to i64
    %2 = tensor.empty() : tensor<16x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<8x16xf32>) outs(%2 : tensor<16x8xf32>) permutation = [1, 0] 
    %3 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %3, "negative values not allowed in new dimensions"
    %4 = tensor.empty(%dim) : tensor<?x16x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<16x8xf32>) outs(%4 : tensor<?x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16x8xf32>
    %6 = tensor.empty(%dim, %dim_2) : tensor<?x?x8xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
    %8 = linalg.batch_matmul ins(%arg0, %5 : tensor<?x?x16xf32>, tensor<?x16x8xf32>) outs(%7 : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg2 : tensor<?x?x8xf32>, tensor<8xf32>) outs(%6 : tensor<?x?x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %97 = arith.addf %in, %in_22 : f32
      linalg.yield %97 : f32
    } -> tensor<?x?x8xf32>
    %10 = arith.cmpi slt, %0, %c0_i64 : i64
    %11 = arith.select %10, %c1_i64, %0 : i64
    %12 = arith.extui %10 : i1 to i64
    %13 = arith.muli %11, %1 : i64
    %14 = arith.addi %12, %c1_i64 : i64
    %15 = arith.cmpi slt, %1, %c0_i64 : i64
    %16 = arith.select %15, %11, %13 : i64
    %17 = arith.select %15, %14, %12 : i64
    %18 = arith.muli %16, %c2_i64 : i64
    %19 = arith.addi %17, %c1_i64 : i64
    %20 = arith.cmpi sle, %19, %c1_i64 : i64
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %21 = arith.muli %0, %1 : i64
    %22 = arith.muli %21, %c8_i64 : i64
    %23 = arith.divsi %22, %18 : i64
    %24 = arith.select %10, %23, %0 : i64
    %25 = arith.select %15, %23, %1 : i64
    %from_elements = tensor.from_elements %24, %25, %c2_i64, %23 : tensor<4xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<?x?x8xf32>, tensor<4xi64>) -> tensor<?x?x2x4xf32>
    %26 = arith.index_cast %24 : i64 to index
    %27 = arith.index_cast %25 : i64 to index
    %28 = tensor.empty(%26, %27) : tensor<?x2x?x4xf32>
    %transposed_3 = linalg.transpose ins(%reshape : tensor<?x?x2x4xf32>) outs(%28 : tensor<?x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg3 : tensor<8x16xf32>) outs(%2 : tensor<16x8xf32>) permutation = [1, 0] 
    cf.assert %3, "negative values not allowed in new dimensions"
    %29 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<16x8xf32>) outs(%4 : tensor<?x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16x8xf32>
    %30 = linalg.batch_matmul ins(%arg0, %29 : tensor<?x?x16xf32>, tensor<?x16x8xf32>) outs(%7 : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg4 : tensor<?x?x8xf32>, tensor<8xf32>) outs(%6 : tensor<?x?x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %97 = arith.addf %in, %in_22 : f32
      linalg.yield %97 : f32
    } -> tensor<?x?x8xf32>
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %reshape_5 = tensor.reshape %31(%from_elements) : (tensor<?x?x8xf32>, tensor<4xi64>) -> tensor<?x?x2x4xf32>
    %32 = tensor.empty() : tensor<16x12xf32>
    %transposed_6 = linalg.transpose ins(%arg5 : tensor<12x16xf32>) outs(%32 : tensor<16x12xf32>) permutation = [1, 0] 
    cf.assert %3, "negative values not allowed in new dimensions"
    %33 = tensor.empty(%dim) : tensor<?x16x12xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<16x12xf32>) outs(%33 : tensor<?x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16x12xf32>
    %35 = tensor.empty(%dim, %dim_2) : tensor<?x?x12xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<?x?x12xf32>) -> tensor<?x?x12xf32>
    %37 = linalg.batch_matmul ins(%arg0, %34 : tensor<?x?x16xf32>, tensor<?x16x12xf32>) outs(%36 : tensor<?x?x12xf32>) -> tensor<?x?x12xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg6 : tensor<?x?x12xf32>, tensor<12xf32>) outs(%35 : tensor<?x?x12xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %97 = arith.addf %in, %in_22 : f32
      linalg.yield %97 : f32
    } -> tensor<?x?x12xf32>
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %39 = arith.muli %21, %c12_i64 : i64
    %40 = arith.divsi %39, %18 : i64
    %41 = arith.select %10, %40, %0 : i64
    %42 = arith.select %15, %40, %1 : i64
    %from_elements_7 = tensor.from_elements %41, %42, %c2_i64, %40 : tensor<4xi64>
    %reshape_8 = tensor.reshape %38(%from_elements_7) : (tensor<?x?x12xf32>, tensor<4xi64>) -> tensor<?x?x2x6xf32>
    %43 = arith.index_cast %41 : i64 to index
    %44 = arith.index_cast %42 : i64 to index
    %45 = tensor.empty(%43, %44) : tensor<?x2x?x6xf32>
    %transposed_9 = linalg.transpose ins(%reshape_8 : tensor<?x?x2x6xf32>) outs(%45 : tensor<?x2x?x6xf32>) permutation = [0, 2, 1, 3] 
    %46 = tensor.empty(%26, %27) : tensor<?x2x4x?xf32>
    %transposed_10 = linalg.transpose ins(%reshape_5 : tensor<?x?x2x4xf32>) outs(%46 : tensor<?x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<?x2x?x4xf32> into tensor<?x?x4xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<?x2x4x?xf32> into tensor<?x4x?xf32>
    %47 = arith.muli %26, %c2 : index
    %48 = tensor.empty(%47, %27, %27) : tensor<?x?x?xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %50 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<?x?x4xf32>, tensor<?x4x?xf32>) outs(%49 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %51 = arith.divsi %47, %c2 : index
    %expanded = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [%51, 2, %27, %27] : tensor<?x?x?xf32> into tensor<?x2x?x?xf32>
    %52 = tensor.empty(%dim_2) : tensor<?xi64>
    %53 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%52 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %97 = linalg.index 0 : index
      %98 = arith.index_cast %97 : index to i64
      linalg.yield %98 : i64
    } -> tensor<?xi64>
    %expanded_12 = tensor.expand_shape %53 [[0, 1]] output_shape [1, %dim_2] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_13 = tensor.expand_shape %53 [[0, 1]] output_shape [%dim_2, 1] : tensor<?xi64> into tensor<?x1xi64>
    %54 = tensor.empty(%dim_2, %dim_2) : tensor<?x?xi1>
    %55 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%54 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %97 = arith.cmpi sle, %in, %in_22 : i64
      linalg.yield %97 : i1
    } -> tensor<?x?xi1>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<?x?xi1>) outs(%54 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %97 = arith.xori %in, %true : i1
      linalg.yield %97 : i1
    } -> tensor<?x?xi1>
    %57 = arith.cmpi eq, %dim_2, %27 : index
    cf.assert %57, "mismatched size for broadcast"
    cf.assert %57, "mismatched size for broadcast"
    %58 = tensor.empty(%51, %dim_2, %dim_2) : tensor<?x2x?x?xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %cst_1, %expanded : tensor<?x?xi1>, tensor<f32>, tensor<?x2x?x?xf32>) outs(%58 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %97 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %97 : f32
    } -> tensor<?x2x?x?xf32>
    %60 = tensor.empty(%51, %dim_2) : tensor<?x2x?xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<?x2x?xi64>) -> tensor<?x2x?xi64>
    %62 = tensor.empty(%51, %dim_2) : tensor<?x2x?xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<?x2x?xf32>) -> tensor<?x2x?xf32>
    %64:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<?x2x?x?xf32>) outs(%63, %61 : tensor<?x2x?xf32>, tensor<?x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %97 = linalg.index 3 : index
      %98 = arith.index_cast %97 : index to i64
      %99 = arith.maximumf %in, %out : f32
      %100 = arith.cmpf ogt, %in, %out : f32
      %101 = arith.select %100, %98, %out_22 : i64
      linalg.yield %99, %101 : f32, i64
    } -> (tensor<?x2x?xf32>, tensor<?x2x?xi64>)
    %expanded_14 = tensor.expand_shape %64#0 [[0], [1], [2, 3]] output_shape [%51, 2, %dim_2, 1] : tensor<?x2x?xf32> into tensor<?x2x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map9, #map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_14 : tensor<?x2x?x?xf32>, tensor<?x2x?x1xf32>) outs(%58 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %97 = arith.subf %in, %in_22 : f32
      linalg.yield %97 : f32
    } -> tensor<?x2x?x?xf32>
    %66 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<?x2x?x?xf32>) outs(%58 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = math.exp %in : f32
      linalg.yield %97 : f32
    } -> tensor<?x2x?x?xf32>
    %67 = tensor.empty(%51, %dim_2) : tensor<?x2x?x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<?x2x?x1xf32>) -> tensor<?x2x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<?x2x?x?xf32>) outs(%68 : tensor<?x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.addf %in, %out : f32
      linalg.yield %97 : f32
    } -> tensor<?x2x?x1xf32>
    %70 = linalg.generic {indexing_maps = [#map9, #map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<?x2x?x?xf32>, tensor<?x2x?x1xf32>) outs(%58 : tensor<?x2x?x?xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %97 = arith.divf %in, %in_22 : f32
      linalg.yield %97 : f32
    } -> tensor<?x2x?x?xf32>
    %71 = arith.maxui %51, %43 : index
    %72 = arith.cmpi eq, %1, %42 : i64
    cf.assert %72, "mismatching contracting dimension"
    %collapsed_15 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<?x2x?x?xf32> into tensor<?x?x?xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<?x2x?x6xf32> into tensor<?x?x6xf32>
    %73 = arith.muli %71, %c2 : index
    %74 = tensor.empty(%73, %dim_2) : tensor<?x?x6xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
    %76 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<?x?x?xf32>, tensor<?x?x6xf32>) outs(%75 : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
    %77 = arith.divsi %73, %c2 : index
    %expanded_17 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [%77, 2, %dim_2, 6] : tensor<?x?x6xf32> into tensor<?x2x?x6xf32>
    %78 = tensor.empty(%77, %dim_2) : tensor<?x?x2x6xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<?x2x?x6xf32>) outs(%78 : tensor<?x?x2x6xf32>) permutation = [0, 2, 1, 3] 
    %79 = arith.muli %16, %c12_i64 : i64
    %80 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %81 = arith.index_cast %77 : index to i64
    %82 = arith.muli %81, %1 : i64
    %83 = arith.muli %82, %c12_i64 : i64
    %84 = arith.divsi %83, %79 : i64
    %85 = arith.select %10, %84, %0 : i64
    %86 = arith.select %15, %84, %1 : i64
    %from_elements_19 = tensor.from_elements %85, %86, %c12_i64 : tensor<3xi64>
    %reshape_20 = tensor.reshape %transposed_18(%from_elements_19) : (tensor<?x?x2x6xf32>, tensor<3xi64>) -> tensor<?x?x12xf32>
    %87 = tensor.empty() : tensor<12x16xf32>
    %transposed_21 = linalg.transpose ins(%arg7 : tensor<16x12xf32>) outs(%87 : tensor<12x16xf32>) permutation = [1, 0] 
    %88 = arith.index_cast %85 : i64 to index
    %89 = arith.index_cast %86 : i64 to index
    %90 = arith.cmpi sge, %85, %c0_i64 : i64
    cf.assert %90, "negative values not allowed in new dimensions"
    %91 = tensor.empty(%88) : tensor<?x12x16xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<12x16xf32>) outs(%91 : tensor<?x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x12x16xf32>
    %93 = tensor.empty(%88, %89) : tensor<?x?x16xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %95 = linalg.batch_matmul ins(%reshape_20, %92 : tensor<?x?x12xf32>, tensor<?x12x16xf32>) outs(%94 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %arg8 : tensor<?x?x16xf32>, tensor<16xf32>) outs(%93 : tensor<?x?x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %97 = arith.addf %in, %in_22 : f32
      linalg.yield %97 : f32
    } -> tensor<?x?x16xf32>
    return %96 : tensor<?x?x16xf32>
  }
}

