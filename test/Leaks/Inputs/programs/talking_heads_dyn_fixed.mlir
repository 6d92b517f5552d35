#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x?x8xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<24x8xf32>, %arg3: tensor<8x8xf32>) -> tensor<2x?x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<2x?x8xf32>
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = tensor.empty(%dim) : tensor<2x?x24xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x?x24xf32>) -> tensor<2x?x24xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x?x8xf32>, tensor<2x8x24xf32>) outs(%4 : tensor<2x?x24xf32>) -> tensor<2x?x24xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %extracted_slice_3 = tensor.extract_slice %5[0, 0, 8] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %extracted_slice_4 = tensor.extract_slice %5[0, 0, 16] [2, %dim, 8] [1, 1, 1] : tensor<2x?x24xf32> to tensor<2x?x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %6 = tensor.empty(%dim) : tensor<2x2x?x4xf32>
    %transposed_5 = linalg.transpose ins(%expanded : tensor<2x?x2x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x?x2x4xf32>) outs(%6 : tensor<2x2x?x4xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty(%dim) : tensor<2x2x4x?xf32>
    %transposed_9 = linalg.transpose ins(%expanded_6 : tensor<2x?x2x4xf32>) outs(%7 : tensor<2x2x4x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
    %8 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %10 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<4x?x4xf32>, tensor<4x4x?xf32>) outs(%9 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %expanded_11 = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [2, 2, %dim, %dim] : tensor<4x?x?xf32> into tensor<2x2x?x?xf32>
    %11 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x2x?x?xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.mulf %in, %cst_2 : f32
      linalg.yield %75 : f32
    } -> tensor<2x2x?x?xf32>
    %13 = tensor.empty(%dim) : tensor<?xi64>
    %14 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%13 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %75 = linalg.index 0 : index
      %76 = arith.index_cast %75 : index to i64
      linalg.yield %76 : i64
    } -> tensor<?xi64>
    %expanded_12 = tensor.expand_shape %14 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_13 = tensor.expand_shape %14 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %15 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%15 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_26: i64, %out: i64):
      %75 = arith.subi %in, %in_26 : i64
      linalg.yield %75 : i64
    } -> tensor<?x?xi64>
    %17 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %18 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<?x?xi64>) outs(%17 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %75 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %75 : i1
    } -> tensor<?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<?x?xi1>) outs(%17 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %75 = arith.xori %in, %true : i1
      linalg.yield %75 : i1
    } -> tensor<?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_1, %12 : tensor<?x?xi1>, tensor<f32>, tensor<2x2x?x?xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %75 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %75 : f32
    } -> tensor<2x2x?x?xf32>
    %21 = tensor.empty(%dim) : tensor<2x2x?xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %23 = tensor.empty(%dim) : tensor<2x2x?xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %25:2 = linalg.generic {indexing_maps = [#map2, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x2x?x?xf32>) outs(%24, %22 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %75 = linalg.index 3 : index
      %76 = arith.index_cast %75 : index to i64
      %77 = arith.maximumf %in, %out : f32
      %78 = arith.cmpf ogt, %in, %out : f32
      %79 = arith.select %78, %76, %out_26 : i64
      linalg.yield %77, %79 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_14 = tensor.expand_shape %25#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_14 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %75 = arith.subf %in, %in_26 : f32
      linalg.yield %75 : f32
    } -> tensor<2x2x?x?xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x2x?x?xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.exp %in : f32
      linalg.yield %75 : f32
    } -> tensor<2x2x?x?xf32>
    %28 = tensor.empty(%dim) : tensor<2x2x?x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x2x?x?xf32>) outs(%29 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.addf %in, %out : f32
      linalg.yield %75 : f32
    } -> tensor<2x2x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %75 = arith.divf %in, %in_26 : f32
      linalg.yield %75 : f32
    } -> tensor<2x2x?x?xf32>
    %32 = arith.index_cast %dim : index to i64
    %33 = tensor.empty(%dim, %dim) : tensor<2x?x?x2xf32>
    %transposed_15 = linalg.transpose ins(%31 : tensor<2x2x?x?xf32>) outs(%33 : tensor<2x?x?x2xf32>) permutation = [0, 2, 3, 1] 
    %34 = arith.muli %32, %c2_i64 : i64
    %35 = arith.muli %34, %32 : i64
    %36 = arith.cmpi slt, %35, %c0_i64 : i64
    %37 = arith.select %36, %c1_i64, %35 : i64
    %38 = arith.extui %36 : i1 to i64
    %39 = arith.muli %37, %c2_i64 : i64
    %40 = arith.cmpi sle, %38, %c1_i64 : i64
    cf.assert %40, "must have at most one inferred (negative) dimension"
    %41 = arith.muli %32, %c2_i64 : i64
    %42 = arith.muli %41, %32 : i64
    %43 = arith.muli %42, %c2_i64 : i64
    %44 = arith.divsi %43, %39 : i64
    %45 = arith.select %36, %44, %35 : i64
    %from_elements = tensor.from_elements %c1_i64, %45, %c2_i64 : tensor<3xi64>
    %reshape = tensor.reshape %transposed_15(%from_elements) : (tensor<2x?x?x2xf32>, tensor<3xi64>) -> tensor<1x?x2xf32>
    %expanded_16 = tensor.expand_shape %arg1 [[0, 1], [2]] output_shape [1, 2, 2] : tensor<2x2xf32> into tensor<1x2x2xf32>
    %46 = arith.index_cast %45 : i64 to index
    %47 = tensor.empty(%46) : tensor<1x?x2xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<1x?x2xf32>) -> tensor<1x?x2xf32>
    %49 = linalg.batch_matmul ins(%reshape, %expanded_16 : tensor<1x?x2xf32>, tensor<1x2x2xf32>) outs(%48 : tensor<1x?x2xf32>) -> tensor<1x?x2xf32>
    %50 = arith.cmpi slt, %32, %c0_i64 : i64
    %51 = arith.select %50, %c2_i64, %34 : i64
    %52 = arith.extui %50 : i1 to i64
    %53 = arith.muli %51, %32 : i64
    %54 = arith.addi %52, %c1_i64 : i64
    %55 = arith.select %50, %c2_i64, %53 : i64
    %56 = arith.select %50, %54, %52 : i64
    %57 = arith.muli %55, %c2_i64 : i64
    %58 = arith.cmpi sle, %56, %c1_i64 : i64
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %59 = arith.muli %45, %c2_i64 : i64
    %60 = arith.divsi %59, %57 : i64
    %61 = arith.select %50, %60, %32 : i64
    %from_elements_17 = tensor.from_elements %c2_i64, %61, %61, %c2_i64 : tensor<4xi64>
    %reshape_18 = tensor.reshape %49(%from_elements_17) : (tensor<1x?x2xf32>, tensor<4xi64>) -> tensor<2x?x?x2xf32>
    %62 = arith.index_cast %61 : i64 to index
    %63 = tensor.empty(%62, %62) : tensor<2x2x?x?xf32>
    %transposed_19 = linalg.transpose ins(%reshape_18 : tensor<2x?x?x2xf32>) outs(%63 : tensor<2x2x?x?xf32>) permutation = [0, 3, 1, 2] 
    %64 = arith.cmpi eq, %61, %32 : i64
    cf.assert %64, "mismatching contracting dimension"
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x2x?x?xf32> into tensor<4x?x?xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x2x?x4xf32> into tensor<4x?x4xf32>
    %65 = tensor.empty(%62) : tensor<4x?x4xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %67 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<4x?x?xf32>, tensor<4x?x4xf32>) outs(%66 : tensor<4x?x4xf32>) -> tensor<4x?x4xf32>
    %expanded_22 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 2, %62, 4] : tensor<4x?x4xf32> into tensor<2x2x?x4xf32>
    %68 = tensor.empty(%62) : tensor<2x?x2x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x2x?x4xf32>) outs(%68 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2, 3]] : tensor<2x?x2x4xf32> into tensor<2x?x8xf32>
    %69 = tensor.empty() : tensor<8x8xf32>
    %transposed_25 = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%69 : tensor<8x8xf32>) permutation = [1, 0] 
    %70 = tensor.empty() : tensor<2x8x8xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<8x8xf32>) outs(%70 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %72 = tensor.empty(%62) : tensor<2x?x8xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %74 = linalg.batch_matmul ins(%collapsed_24, %71 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%73 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    return %74 : tensor<2x?x8xf32>
  }
}

