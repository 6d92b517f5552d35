module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<24x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_2 = arith.constant 0.707106769 : f32
    %cst_3 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8x24xf32>
    %2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x24xf32>) outs(%1 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x24xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %4 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x8x8xf32>, tensor<2x8x24xf32>) outs(%3 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32>
    %extracted_slice = tensor.extract_slice %4[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_4 = tensor.extract_slice %4[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %extracted_slice_5 = tensor.extract_slice %4[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %5 = tensor.empty() : tensor<2x2x8x4xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x8x2x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<8x8xf32>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<8x8xf32>) outs(%6 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_0 : f32
    } -> tensor<8x8xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x8xf32>) outs(%6 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = linalg.index 0 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = linalg.index 1 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.addi %43, %c1_i64 : i64
      %47 = arith.cmpi sge, %45, %46 : i64
      %48 = arith.select %47, %in, %cst : f32
      linalg.yield %48 : f32
    } -> tensor<8x8xf32>
    %9 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<2x2x8x4xf32>) outs(%5 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.mulf %in, %cst_2 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x4xf32>
    %10 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded_7 : tensor<2x8x2x4xf32>) outs(%10 : tensor<2x2x4x8xf32>) permutation = [0, 2, 3, 1] 
    %11 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<2x2x4x8xf32>) outs(%10 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.mulf %in, %cst_2 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_11 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %12 = tensor.empty() : tensor<4x8x8xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %14 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%13 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_12 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %15 = tensor.empty() : tensor<2x2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %8 : tensor<2x2x8x8xf32>, tensor<8x8xf32>) outs(%15 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %42 = arith.addf %in, %in_20 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %17 = tensor.empty() : tensor<2x2x8xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %19 = tensor.empty() : tensor<2x2x8xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %21:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x2x8x8xf32>) outs(%20, %18 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_20 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_13 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_13 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%15 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %42 = arith.subf %in, %in_20 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x2x8x8xf32>) outs(%15 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %24 = tensor.empty() : tensor<2x2x8x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x2x8x8xf32>) outs(%25 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%15 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %42 = arith.divf %in, %in_20 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %28 = tensor.empty() : tensor<2x2x8x8xi1>
    %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x2x8x8xf32>) outs(%28 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %42 = arith.cmpf oeq, %in, %cst_3 : f32
      linalg.yield %42 : i1
    } -> tensor<2x2x8x8xi1>
    %30 = tensor.empty() : tensor<2x2x8x1xi1>
    %31 = linalg.fill ins(%true : i1) outs(%30 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x2x8x8xi1>) outs(%31 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %42 = arith.andi %in, %out : i1
      linalg.yield %42 : i1
    } -> tensor<2x2x8x1xi1>
    %33 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_1, %27 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%15 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %42 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_14 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %34 = tensor.empty() : tensor<4x8x4xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %36 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<4x8x8xf32>, tensor<4x8x4xf32>) outs(%35 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
    %expanded_16 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
    %37 = tensor.empty() : tensor<2x8x2x4xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x2x8x4xf32>) outs(%37 : tensor<2x8x2x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %transposed_19 = linalg.transpose ins(%arg2 : tensor<8x8xf32>) outs(%6 : tensor<8x8xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<2x8x8xf32>
    %39 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<8x8xf32>) outs(%38 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %41 = linalg.batch_matmul ins(%collapsed_18, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%40 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %41 : tensor<2x8x8xf32>
  }
}
