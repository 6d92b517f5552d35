module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<16x8xf32> into tensor<2x8x2x4xf32>
    %3 = tensor.empty() : tensor<16x8xf32>
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %5 = linalg.matmul ins(%collapsed, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_1 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<16x8xf32> into tensor<2x8x2x4xf32>
    %6 = tensor.empty() : tensor<16x8xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %8 = linalg.matmul ins(%collapsed, %arg3 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%7 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_2 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<16x8xf32> into tensor<2x8x2x4xf32>
    %9 = tensor.empty() : tensor<2x8x2x4xi1>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x2x4xf32>) outs(%9 : tensor<2x8x2x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %46 = arith.cmpf ogt, %in, %cst_0 : f32
      linalg.yield %46 : i1
    } -> tensor<2x8x2x4xi1>
    %11 = tensor.empty() : tensor<2x8x2x4xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded : tensor<2x8x2x4xi1>, tensor<2x8x2x4xf32>) outs(%11 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: i1, %in_9: f32, %out: f32):
      %46 = arith.select %in, %cst_0, %in_9 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x2x4xf32>
    %13 = tensor.empty() : tensor<2x8x2x4xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x2x4xf32>) outs(%13 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.expm1 %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x2x4xf32>
    %15 = tensor.empty() : tensor<2x8x2x4xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded, %14 : tensor<2x8x2x4xi1>, tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%15 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
      %46 = arith.select %in, %in_9, %in_10 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x2x4xf32>
    %17 = tensor.empty() : tensor<2x8x2x4xf32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x2x4xf32>) outs(%17 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %cst : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x2x4xf32>
    %19 = tensor.empty() : tensor<2x8x2x4xi1>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1 : tensor<2x8x2x4xf32>) outs(%19 : tensor<2x8x2x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %46 = arith.cmpf ogt, %in, %cst_0 : f32
      linalg.yield %46 : i1
    } -> tensor<2x8x2x4xi1>
    %21 = tensor.empty() : tensor<2x8x2x4xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_1 : tensor<2x8x2x4xi1>, tensor<2x8x2x4xf32>) outs(%21 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: i1, %in_9: f32, %out: f32):
      %46 = arith.select %in, %cst_0, %in_9 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x2x4xf32>
    %23 = tensor.empty() : tensor<2x8x2x4xf32>
    %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x2x4xf32>) outs(%23 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.expm1 %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x2x4xf32>
    %25 = tensor.empty() : tensor<2x8x2x4xf32>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_1, %24 : tensor<2x8x2x4xi1>, tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%25 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
      %46 = arith.select %in, %in_9, %in_10 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x2x4xf32>
    %27 = tensor.empty() : tensor<2x8x2x4xf32>
    %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8x2x4xf32>) outs(%27 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %cst : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x2x4xf32>
    %29 = tensor.empty() : tensor<2x2x4x8xf32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<2x8x2x4xf32>) outs(%29 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x8xf32>
    %31 = tensor.empty() : tensor<2x2x8x4xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x2x4xf32>) outs(%31 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x4xf32>
    %collapsed_3 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %collapsed_4 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %33 = tensor.empty() : tensor<4x4x4xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %35 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<4x4x8xf32>, tensor<4x8x4xf32>) outs(%34 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %36 = tensor.empty() : tensor<2x2x4x8xf32>
    %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x2x4xf32>) outs(%36 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed_5 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %38 = tensor.empty() : tensor<4x4x8xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<4x4x8xf32>) -> tensor<4x4x8xf32>
    %40 = linalg.batch_matmul ins(%35, %collapsed_5 : tensor<4x4x4xf32>, tensor<4x4x8xf32>) outs(%39 : tensor<4x4x8xf32>) -> tensor<4x4x8xf32>
    %expanded_6 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 2, 4, 8] : tensor<4x4x8xf32> into tensor<2x2x4x8xf32>
    %41 = tensor.empty() : tensor<2x8x2x4xf32>
    %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x2x4x8xf32>) outs(%41 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x4xf32>
    %collapsed_7 = tensor.collapse_shape %42 [[0, 1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<16x8xf32>
    %43 = tensor.empty() : tensor<16x8xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %45 = linalg.matmul ins(%collapsed_7, %arg4 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%44 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_8 = tensor.expand_shape %45 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    return %expanded_8 : tensor<2x8x8xf32>
  }
}
