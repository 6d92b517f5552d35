#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<()[s0] -> (s0 * 2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x?x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x?x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %false = arith.constant false
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %c4_i64 = arith.constant 4 : i64
    %dim = tensor.dim %arg0, %c1 : tensor<2x?x8xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<8x8xf32>) outs(%1 : tensor<8x8xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<2x8x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x8xf32>) outs(%2 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %4 = tensor.empty(%dim) : tensor<2x?x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %6 = linalg.batch_matmul ins(%arg0, %3 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%5 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [2, %dim, 2, 4] : tensor<2x?x8xf32> into tensor<2x?x2x4xf32>
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%1 : tensor<8x8xf32>) permutation = [1, 0] 
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<8x8xf32>) outs(%2 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %8 = linalg.batch_matmul ins(%arg0, %7 : tensor<2x?x8xf32>, tensor<2x8x8xf32>) outs(%5 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %extracted_slice = tensor.extract_slice %8[0, 0, 0] [2, %dim, 4] [1, 1, 1] : tensor<2x?x8xf32> to tensor<2x?x4xf32>
    %extracted_slice_3 = tensor.extract_slice %8[0, 0, 4] [2, %dim, 4] [1, 1, 1] : tensor<2x?x8xf32> to tensor<2x?x4xf32>
    %9 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %10 = linalg.fill ins(%true : i1) outs(%9 : tensor<?x?xi1>) -> tensor<?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<?x?xi1>) outs(%9 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %72 = linalg.index 0 : index
      %73 = arith.index_cast %72 : index to i64
      %74 = linalg.index 1 : index
      %75 = arith.index_cast %74 : index to i64
      %76 = arith.cmpi sle, %75, %73 : i64
      %77 = arith.select %76, %in, %false : i1
      linalg.yield %77 : i1
    } -> tensor<?x?xi1>
    %12 = tensor.empty(%dim) : tensor<2x4x?xf32>
    %transposed_4 = linalg.transpose ins(%extracted_slice : tensor<2x?x4xf32>) outs(%12 : tensor<2x4x?xf32>) permutation = [0, 2, 1] 
    %collapsed = tensor.collapse_shape %expanded [[0], [1, 2], [3]] : tensor<2x?x2x4xf32> into tensor<2x?x4xf32>
    %13 = affine.apply #map3()[%dim]
    %14 = tensor.empty(%13, %dim) : tensor<2x?x?xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %16 = linalg.batch_matmul ins(%collapsed, %transposed_4 : tensor<2x?x4xf32>, tensor<2x4x?xf32>) outs(%15 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %17 = arith.muli %0, %c2_i64 : i64
    %18 = arith.cmpi slt, %0, %c0_i64 : i64
    %19 = arith.select %18, %c2_i64, %17 : i64
    %20 = arith.extui %18 : i1 to i64
    %21 = arith.muli %19, %c2_i64 : i64
    %22 = arith.muli %21, %0 : i64
    %23 = arith.addi %20, %c1_i64 : i64
    %24 = arith.select %18, %21, %22 : i64
    %25 = arith.select %18, %23, %20 : i64
    %26 = arith.cmpi sle, %25, %c1_i64 : i64
    cf.assert %26, "must have at most one inferred (negative) dimension"
    %27 = arith.index_cast %13 : index to i64
    %28 = arith.muli %27, %c2_i64 : i64
    %29 = arith.muli %28, %0 : i64
    %30 = arith.divsi %29, %24 : i64
    %31 = arith.select %18, %30, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %31, %c2_i64, %31 : tensor<4xi64>
    %reshape = tensor.reshape %16(%from_elements) : (tensor<2x?x?xf32>, tensor<4xi64>) -> tensor<2x?x2x?xf32>
    %32 = arith.index_cast %31 : i64 to index
    %33 = tensor.empty(%32, %32) : tensor<2x2x?x?xf32>
    %transposed_5 = linalg.transpose ins(%reshape : tensor<2x?x2x?xf32>) outs(%33 : tensor<2x2x?x?xf32>) permutation = [0, 2, 1, 3] 
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x?xi1>) outs(%9 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %72 = arith.xori %in, %true : i1
      linalg.yield %72 : i1
    } -> tensor<?x?xi1>
    %35 = arith.cmpi eq, %dim, %32 : index
    cf.assert %35, "mismatched size for broadcast"
    cf.assert %35, "mismatched size for broadcast"
    %36 = tensor.empty(%dim, %dim) : tensor<2x2x?x?xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_1, %transposed_5 : tensor<?x?xi1>, tensor<f32>, tensor<2x2x?x?xf32>) outs(%36 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %72 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x?x?xf32>
    %38 = tensor.empty(%dim) : tensor<2x2x?xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<2x2x?xi64>) -> tensor<2x2x?xi64>
    %40 = tensor.empty(%dim) : tensor<2x2x?xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<2x2x?xf32>) -> tensor<2x2x?xf32>
    %42:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x2x?x?xf32>) outs(%41, %39 : tensor<2x2x?xf32>, tensor<2x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %72 = linalg.index 3 : index
      %73 = arith.index_cast %72 : index to i64
      %74 = arith.maximumf %in, %out : f32
      %75 = arith.cmpf ogt, %in, %out : f32
      %76 = arith.select %75, %73, %out_12 : i64
      linalg.yield %74, %76 : f32, i64
    } -> (tensor<2x2x?xf32>, tensor<2x2x?xi64>)
    %expanded_6 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [2, 2, %dim, 1] : tensor<2x2x?xf32> into tensor<2x2x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_6 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%36 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %72 = arith.subf %in, %in_12 : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x?x?xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x2x?x?xf32>) outs(%36 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.exp %in : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x?x?xf32>
    %45 = tensor.empty(%dim) : tensor<2x2x?x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x2x?x1xf32>) -> tensor<2x2x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x2x?x?xf32>) outs(%46 : tensor<2x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.addf %in, %out : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x2x?x?xf32>, tensor<2x2x?x1xf32>) outs(%36 : tensor<2x2x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %72 = arith.divf %in, %in_12 : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x?x?xf32>
    %49 = arith.muli %0, %c2_i64 : i64
    %50 = arith.muli %49, %c2_i64 : i64
    %51 = arith.cmpi slt, %49, %c0_i64 : i64
    %52 = arith.select %51, %c2_i64, %50 : i64
    %53 = arith.extui %51 : i1 to i64
    %54 = arith.muli %52, %0 : i64
    %55 = arith.addi %53, %c1_i64 : i64
    %56 = arith.cmpi slt, %0, %c0_i64 : i64
    %57 = arith.select %56, %52, %54 : i64
    %58 = arith.select %56, %55, %53 : i64
    %59 = arith.cmpi sle, %58, %c1_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %60 = arith.muli %0, %c4_i64 : i64
    %61 = arith.muli %60, %0 : i64
    %62 = arith.divsi %61, %57 : i64
    %63 = arith.select %51, %62, %49 : i64
    %64 = arith.select %56, %62, %0 : i64
    %from_elements_7 = tensor.from_elements %c2_i64, %63, %64 : tensor<3xi64>
    %reshape_8 = tensor.reshape %48(%from_elements_7) : (tensor<2x2x?x?xf32>, tensor<3xi64>) -> tensor<2x?x?xf32>
    %65 = arith.index_cast %63 : i64 to index
    %66 = arith.cmpi eq, %64, %0 : i64
    cf.assert %66, "mismatching contracting dimension"
    %67 = tensor.empty(%65) : tensor<2x?x4xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %69 = linalg.batch_matmul ins(%reshape_8, %extracted_slice_3 : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%68 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
    %70 = arith.divsi %65, %c2 : index
    %expanded_9 = tensor.expand_shape %69 [[0], [1, 2], [3]] output_shape [2, 2, %70, 4] : tensor<2x?x4xf32> into tensor<2x2x?x4xf32>
    %71 = tensor.empty(%70) : tensor<2x?x2x4xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x2x?x4xf32>) outs(%71 : tensor<2x?x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0], [1], [2, 3]] : tensor<2x?x2x4xf32> into tensor<2x?x8xf32>
    return %collapsed_11 : tensor<2x?x8xf32>
  }
}

