module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c0_i32 = arith.constant 0 : i32
    %c2_i32 = arith.constant 2 : i32
    %cst = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<8xi32>
    %4 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%3 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %33 = linalg.index 0 : index
      %34 = arith.index_cast %33 : index to i32
      linalg.yield %34 : i32
    } -> tensor<8xi32>
    %5 = tensor.empty() : tensor<8xi32>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%4 : tensor<8xi32>) outs(%5 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %33 = arith.remsi %in, %c2_i32 : i32
      linalg.yield %33 : i32
    } -> tensor<8xi32>
    %7 = tensor.empty() : tensor<8xi1>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%6 : tensor<8xi32>) outs(%7 : tensor<8xi1>) {
    ^bb0(%in: i32, %out: i1):
      %33 = arith.cmpi eq, %in, %c0_i32 : i32
      linalg.yield %33 : i1
    } -> tensor<8xi1>
    %9 = tensor.empty() : tensor<8x8xi32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8xi32>) outs(%9 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %11 = tensor.empty() : tensor<8x8xi32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8xi32>) outs(%11 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %13 = tensor.empty() : tensor<8x8xi1>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_2: i32, %out: i1):
      %33 = arith.cmpi sle, %in, %in_2 : i32
      linalg.yield %33 : i1
    } -> tensor<8x8xi1>
    %15 = tensor.empty() : tensor<8x8xi1>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8xi1>) outs(%15 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<8x8xi1>
    %17 = tensor.empty() : tensor<8x8xi1>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%16, %14 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%17 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_2: i1, %out: i1):
      %33 = arith.andi %in, %in_2 : i1
      linalg.yield %33 : i1
    } -> tensor<8x8xi1>
    %19 = tensor.empty() : tensor<2x8x8x8xi1>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<8x8xi1>) outs(%19 : tensor<2x8x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8x8xi1>
    %21 = tensor.empty() : tensor<2x8x8x8xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x8xf32>) outs(%21 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8x8xf32>
    %23 = tensor.empty() : tensor<2x8x8x8xf32>
    %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %22 : tensor<2x8x8x8xi1>, tensor<2x8x8x8xf32>) outs(%23 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: i1, %in_2: f32, %out: f32):
      %33 = arith.select %in, %in_2, %cst : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x8x8xf32>
    %25 = tensor.empty() : tensor<2x8x8xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %27 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x8x8x8xf32>) outs(%26 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %out, %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x8xf32>
    %collapsed_0 = tensor.collapse_shape %27 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %28 = tensor.empty() : tensor<16x8xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %30 = linalg.matmul ins(%collapsed_0, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%29 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_1 = tensor.expand_shape %30 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %31 = tensor.empty() : tensor<2x8x8xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_1 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%31 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %33 = arith.addf %in, %in_2 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x8xf32>
    return %32 : tensor<2x8x8xf32>
  }
}
