module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %c1_i32 = arith.constant 1 : i32
    %c2_i32 = arith.constant 2 : i32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %3 = tensor.empty() : tensor<16x8xf32>
    %4 = linalg.fill ins(%cst_2 : f32) outs(%3 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %5 = linalg.matmul ins(%collapsed, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<16x8xf32> into tensor<2x8x2x4xf32>
    %6 = tensor.empty() : tensor<16x8xf32>
    %7 = linalg.fill ins(%cst_2 : f32) outs(%6 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %8 = linalg.matmul ins(%collapsed, %arg3 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%7 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_4 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<16x8xf32> into tensor<2x8x2x4xf32>
    %expanded_5 = tensor.expand_shape %2 [[0, 1], [2, 3, 4]] output_shape [2, 8, 2, 1, 4] : tensor<16x8xf32> into tensor<2x8x2x1x4xf32>
    %9 = tensor.empty() : tensor<2x2x8x1x4xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x8x2x1x4xf32>) outs(%9 : tensor<2x2x8x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x1x4xf32>
    %11 = tensor.empty() : tensor<2x2x4x8xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x2x4xf32>) outs(%11 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed_6 = tensor.collapse_shape %10 [[0, 1], [2], [3, 4]] : tensor<2x2x8x1x4xf32> into tensor<4x8x4xf32>
    %collapsed_7 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %13 = tensor.empty() : tensor<4x8x8xf32>
    %14 = linalg.fill ins(%cst_2 : f32) outs(%13 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %15 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%14 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_8 = tensor.expand_shape %15 [[0, 1], [2], [3, 4]] output_shape [2, 2, 8, 1, 8] : tensor<4x8x8xf32> into tensor<2x2x8x1x8xf32>
    %16 = tensor.empty() : tensor<2x2x8x1x8xf32>
    %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x2x8x1x8xf32>) outs(%16 : tensor<2x2x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.mulf %in, %cst_1 : f32
      linalg.yield %70 : f32
    } -> tensor<2x2x8x1x8xf32>
    %18 = tensor.empty() : tensor<1x8xi32>
    %19 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<8xi32>) outs(%18 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %20 = tensor.empty() : tensor<1x8xi32>
    %21 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<1x8xi32>) outs(%20 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %70 = arith.addi %in, %c2_i32 : i32
      linalg.yield %70 : i32
    } -> tensor<1x8xi32>
    %22 = tensor.empty() : tensor<8x8xi32>
    %23 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<8xi32>) outs(%22 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %24 = tensor.empty() : tensor<8x8xi32>
    %25 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<1x8xi32>) outs(%24 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %26 = tensor.empty() : tensor<8x8xi1>
    %27 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%23, %25 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%26 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_16: i32, %out: i1):
      %70 = arith.cmpi sle, %in, %in_16 : i32
      linalg.yield %70 : i1
    } -> tensor<8x8xi1>
    %28 = tensor.empty() : tensor<1x8xi32>
    %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<1x8xi32>) outs(%28 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %70 = arith.subi %in, %c1_i32 : i32
      linalg.yield %70 : i32
    } -> tensor<1x8xi32>
    %30 = tensor.empty() : tensor<8x8xi32>
    %31 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<1x8xi32>) outs(%30 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %32 = tensor.empty() : tensor<8x8xi1>
    %33 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%23, %31 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%32 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_16: i32, %out: i1):
      %70 = arith.cmpi sge, %in, %in_16 : i32
      linalg.yield %70 : i1
    } -> tensor<8x8xi1>
    %34 = tensor.empty() : tensor<8x8xi1>
    %35 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%33, %27 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%34 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_16: i1, %out: i1):
      %70 = arith.andi %in, %in_16 : i1
      linalg.yield %70 : i1
    } -> tensor<8x8xi1>
    %36 = tensor.empty() : tensor<2x2x8x8xi1>
    %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<8x8xi1>) outs(%36 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x8x8xi1>
    %38 = tensor.empty() : tensor<1x2x2x8x8xi1>
    %39 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x2x8x8xi1>) outs(%38 : tensor<1x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x2x8x8xi1>
    %collapsed_9 = tensor.collapse_shape %17 [[0, 1, 2, 3, 4]] : tensor<2x2x8x1x8xf32> into tensor<256xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0, 1, 2, 3, 4]] output_shape [1, 2, 2, 8, 8] : tensor<256xf32> into tensor<1x2x2x8x8xf32>
    %40 = tensor.empty() : tensor<1x2x2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_10 : tensor<1x2x2x8x8xi1>, tensor<1x2x2x8x8xf32>) outs(%40 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_16: f32, %out: f32):
      %70 = arith.select %in, %in_16, %cst_0 : f32
      linalg.yield %70 : f32
    } -> tensor<1x2x2x8x8xf32>
    %42 = tensor.empty() : tensor<1x2x2x8xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
    %44 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<1x2x2x8x8xf32>) outs(%43 : tensor<1x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.maximumf %out, %in : f32
      linalg.yield %70 : f32
    } -> tensor<1x2x2x8xf32>
    %45 = tensor.empty() : tensor<1x2x2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x2x2x8xf32>) outs(%45 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x8xf32>
    %47 = tensor.empty() : tensor<1x2x2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41, %46 : tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x8xf32>) outs(%47 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.subf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<1x2x2x8x8xf32>
    %49 = tensor.empty() : tensor<1x2x2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x2x2x8x8xf32>) outs(%49 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = math.exp %in : f32
      linalg.yield %70 : f32
    } -> tensor<1x2x2x8x8xf32>
    %51 = tensor.empty() : tensor<1x2x2x8xf32>
    %52 = linalg.fill ins(%cst_2 : f32) outs(%51 : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
    %53 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x2x2x8x8xf32>) outs(%52 : tensor<1x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.addf %out, %in : f32
      linalg.yield %70 : f32
    } -> tensor<1x2x2x8xf32>
    %54 = tensor.empty() : tensor<1x2x2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x2x2x8xf32>) outs(%54 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x8xf32>
    %56 = tensor.empty() : tensor<1x2x2x8x8xf32>
    %57 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50, %55 : tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x8xf32>) outs(%56 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.divf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<1x2x2x8x8xf32>
    %58 = tensor.empty() : tensor<2x2x4x8xf32>
    %59 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x8x2x4xf32>) outs(%58 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x8xf32>
    %60 = tensor.empty() : tensor<2x2x8x1x8xf32>
    %61 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x2x2x8x8xf32>) outs(%60 : tensor<2x2x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x1x8xf32>
    %collapsed_11 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %collapsed_12 = tensor.collapse_shape %61 [[0, 1], [2], [3, 4]] : tensor<2x2x8x1x8xf32> into tensor<4x8x8xf32>
    %62 = tensor.empty() : tensor<4x4x8xf32>
    %63 = linalg.fill ins(%cst_2 : f32) outs(%62 : tensor<4x4x8xf32>) -> tensor<4x4x8xf32>
    %64 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<4x4x8xf32>, tensor<4x8x8xf32>) outs(%63 : tensor<4x4x8xf32>) -> tensor<4x4x8xf32>
    %expanded_13 = tensor.expand_shape %64 [[0, 1], [2], [3, 4]] output_shape [2, 2, 4, 1, 8] : tensor<4x4x8xf32> into tensor<2x2x4x1x8xf32>
    %65 = tensor.empty() : tensor<1x2x8x2x4xf32>
    %66 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x2x4x1x8xf32>) outs(%65 : tensor<1x2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x2x4xf32>
    %collapsed_14 = tensor.collapse_shape %66 [[0, 1, 2], [3, 4]] : tensor<1x2x8x2x4xf32> into tensor<16x8xf32>
    %67 = tensor.empty() : tensor<16x8xf32>
    %68 = linalg.fill ins(%cst_2 : f32) outs(%67 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %69 = linalg.matmul ins(%collapsed_14, %arg4 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%68 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_15 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    return %expanded_15 : tensor<2x8x8xf32>
  }
}
