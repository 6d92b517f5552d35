module @jit_f {
  func.func @main(%arg0: tensor<2x8x16xf32>, %arg1: tensor<2x8xi32>, %arg2: tensor<16x16xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<16x16xf32>, %arg5: tensor<16x16xf32>) -> tensor<2x8x16xf32> {
    %cst = arith.constant 2.82842708 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -3.40282347E+38 : f32
    %c0_i32 = arith.constant 0 : i32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32>
    %0 = tensor.empty() : tensor<16x16xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %2 = linalg.matmul ins(%collapsed, %arg2 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<16x16xf32> into tensor<2x8x2x8xf32>
    %3 = tensor.empty() : tensor<16x16xf32>
    %4 = linalg.fill ins(%cst_2 : f32) outs(%3 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %5 = linalg.matmul ins(%collapsed, %arg3 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%4 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %expanded_3 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<16x16xf32> into tensor<2x8x2x8xf32>
    %6 = tensor.empty() : tensor<16x16xf32>
    %7 = linalg.fill ins(%cst_2 : f32) outs(%6 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %8 = linalg.matmul ins(%collapsed, %arg4 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %expanded_4 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<16x16xf32> into tensor<2x8x2x8xf32>
    %9 = tensor.empty() : tensor<f32>
    %10 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%9 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %11 = tensor.empty() : tensor<2x8x2x8xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> ()>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<f32>) outs(%11 : tensor<2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x8xf32>
    %13 = tensor.empty() : tensor<2x8x2x8xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %12 : tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) outs(%13 : tensor<2x8x2x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %72 = arith.divf %in, %in_13 : f32
      linalg.yield %72 : f32
    } -> tensor<2x8x2x8xf32>
    %15 = tensor.empty() : tensor<2x2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x8x2x8xf32>) outs(%15 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %17 = tensor.empty() : tensor<2x2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x8x2x8xf32>) outs(%17 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %19 = tensor.empty() : tensor<4x8x8xf32>
    %20 = linalg.fill ins(%cst_2 : f32) outs(%19 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %21 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%20 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_7 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %22 = tensor.empty() : tensor<8xi32>
    %23 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%22 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %72 = linalg.index 0 : index
      %73 = arith.index_cast %72 : index to i32
      linalg.yield %73 : i32
    } -> tensor<8xi32>
    %24 = tensor.empty() : tensor<2x8x8xi32>
    %25 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<8xi32>) outs(%24 : tensor<2x8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8x8xi32>
    %26 = tensor.empty() : tensor<2x8x8xi32>
    %27 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<8xi32>) outs(%26 : tensor<2x8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8x8xi32>
    %28 = tensor.empty() : tensor<2x8x8xi1>
    %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<2x8x8xi32>, tensor<2x8x8xi32>) outs(%28 : tensor<2x8x8xi1>) {
    ^bb0(%in: i32, %in_13: i32, %out: i1):
      %72 = arith.cmpi sge, %in, %in_13 : i32
      linalg.yield %72 : i1
    } -> tensor<2x8x8xi1>
    %30 = tensor.empty() : tensor<2x8xi1>
    %31 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x8xi32>) outs(%30 : tensor<2x8xi1>) {
    ^bb0(%in: i32, %out: i1):
      %72 = arith.cmpi sgt, %in, %c0_i32 : i32
      linalg.yield %72 : i1
    } -> tensor<2x8xi1>
    %32 = tensor.empty() : tensor<2x8x8xi1>
    %33 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8xi1>) outs(%32 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8xi1>
    %34 = tensor.empty() : tensor<2x8x8xi1>
    %35 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8xi1>) outs(%34 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8xi1>
    %36 = tensor.empty() : tensor<2x8x8xi1>
    %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%36 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %72 = arith.andi %in, %in_13 : i1
      linalg.yield %72 : i1
    } -> tensor<2x8x8xi1>
    %38 = tensor.empty() : tensor<2x8x8xi1>
    %39 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %37 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%38 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %72 = arith.andi %in, %in_13 : i1
      linalg.yield %72 : i1
    } -> tensor<2x8x8xi1>
    %40 = tensor.empty() : tensor<2x2x8x8xi1>
    %41 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x8x8xi1>) outs(%40 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x8x8xi1>
    %42 = tensor.empty() : tensor<2x2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_7 : tensor<2x2x8x8xi1>, tensor<2x2x8x8xf32>) outs(%42 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_13: f32, %out: f32):
      %72 = arith.select %in, %in_13, %cst_1 : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x8x8xf32>
    %44 = tensor.empty() : tensor<2x2x8xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %46 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x2x8x8xf32>) outs(%45 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.maximumf %out, %in : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x8xf32>
    %47 = tensor.empty() : tensor<2x2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x2x8xf32>) outs(%47 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %49 = tensor.empty() : tensor<2x2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %48 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%49 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %72 = arith.subf %in, %in_13 : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x8x8xf32>
    %51 = tensor.empty() : tensor<2x2x8x8xf32>
    %52 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x2x8x8xf32>) outs(%51 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.exp %in : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x8x8xf32>
    %53 = tensor.empty() : tensor<2x2x8xf32>
    %54 = linalg.fill ins(%cst_2 : f32) outs(%53 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %55 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x2x8x8xf32>) outs(%54 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.addf %out, %in : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x8xf32>
    %56 = tensor.empty() : tensor<2x2x8x8xf32>
    %57 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x2x8xf32>) outs(%56 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %58 = tensor.empty() : tensor<2x2x8x8xf32>
    %59 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %57 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%58 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %72 = arith.divf %in, %in_13 : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x8x8xf32>
    %60 = tensor.empty() : tensor<2x2x8x8xf32>
    %61 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x8x2x8xf32>) outs(%60 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %62 = tensor.empty() : tensor<2x2x8x8xf32>
    %63 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x2x8x8xf32>) outs(%62 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %64 = tensor.empty() : tensor<4x8x8xf32>
    %65 = linalg.fill ins(%cst_2 : f32) outs(%64 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %66 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%65 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_10 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %67 = tensor.empty() : tensor<2x8x2x8xf32>
    %68 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x2x8x8xf32>) outs(%67 : tensor<2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x8xf32>
    %collapsed_11 = tensor.collapse_shape %68 [[0, 1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<16x16xf32>
    %69 = tensor.empty() : tensor<16x16xf32>
    %70 = linalg.fill ins(%cst_2 : f32) outs(%69 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %71 = linalg.matmul ins(%collapsed_11, %arg5 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%70 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %expanded_12 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32>
    return %expanded_12 : tensor<2x8x16xf32>
  }
}
