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
      %23 = linalg.index 0 : index
      %24 = arith.index_cast %23 : index to i32
      linalg.yield %24 : i32
    } -> tensor<8xi32>
    %5 = tensor.empty() : tensor<8xi32>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%4 : tensor<8xi32>) outs(%5 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %23 = arith.remsi %in, %c2_i32 : i32
      linalg.yield %23 : i32
    } -> tensor<8xi32>
    %7 = tensor.empty() : tensor<8xi1>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%6 : tensor<8xi32>) outs(%7 : tensor<8xi1>) {
    ^bb0(%in: i32, %out: i1):
      %23 = arith.cmpi eq, %in, %c0_i32 : i32
      linalg.yield %23 : i1
    } -> tensor<8xi1>
    %9 = tensor.empty() : tensor<2x8x8x8xi1>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<8xi1>) outs(%9 : tensor<2x8x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8x8xi1>
    %11 = tensor.empty() : tensor<2x8x8x8xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8x8xf32>
    %13 = tensor.empty() : tensor<2x8x8x8xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<2x8x8x8xi1>, tensor<2x8x8x8xf32>) outs(%13 : tensor<2x8x8x8xf32>) {
    ^bb0(%in: i1, %in_2: f32, %out: f32):
      %23 = arith.select %in, %in_2, %cst : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x8x8xf32>
    %15 = tensor.empty() : tensor<2x8x8xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x8x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %out, %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x8xf32>
    %collapsed_0 = tensor.collapse_shape %17 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %18 = tensor.empty() : tensor<16x8xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %20 = linalg.matmul ins(%collapsed_0, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%19 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_1 = tensor.expand_shape %20 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %21 = tensor.empty() : tensor<2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_1 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%21 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %23 = arith.addf %in, %in_2 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x8xf32>
    return %22 : tensor<2x8x8xf32>
  }
}
