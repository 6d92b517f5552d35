module @jit_function {
  func.func @main(%arg0: tensor<1x3x8xf32>, %arg1: tensor<1x12x2x4xf32>, %arg2: tensor<1x12x2x4xf32>, %arg3: tensor<i32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>) -> tensor<1x3x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %c9 = arith.constant 9 : index
    %c0 = arith.constant 0 : index
    %c12_i32 = arith.constant 12 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x3x8xf32> into tensor<3x8xf32>
    %0 = tensor.empty() : tensor<3x8xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg4 : tensor<3x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [1, 3, 2, 4] : tensor<3x8xf32> into tensor<1x3x2x4xf32>
    %3 = tensor.empty() : tensor<3x8xf32>
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %5 = linalg.matmul ins(%collapsed, %arg5 : tensor<3x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %expanded_2 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [1, 3, 2, 4] : tensor<3x8xf32> into tensor<1x3x2x4xf32>
    %6 = tensor.empty() : tensor<3x8xf32>
    %7 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %8 = linalg.matmul ins(%collapsed, %arg6 : tensor<3x8xf32>, tensor<8x8xf32>) outs(%7 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %expanded_3 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [1, 3, 2, 4] : tensor<3x8xf32> into tensor<1x3x2x4xf32>
    %9 = tensor.empty() : tensor<i1>
    %10 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%9 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %58 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %58 : i1
    } -> tensor<i1>
    %11 = tensor.empty() : tensor<i32>
    %12 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%11 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %58 = arith.addi %in, %c12_i32 : i32
      linalg.yield %58 : i32
    } -> tensor<i32>
    %13 = tensor.empty() : tensor<i32>
    %14 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%10, %12, %arg3 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%13 : tensor<i32>) {
    ^bb0(%in: i1, %in_14: i32, %in_15: i32, %out: i32):
      %58 = arith.select %in, %in_14, %in_15 : i32
      linalg.yield %58 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %14[] : tensor<i32>
    %15 = arith.index_cast %extracted : i32 to index
    %16 = arith.maxsi %15, %c0 : index
    %17 = arith.minsi %16, %c9 : index
    %inserted_slice = tensor.insert_slice %expanded_2 into %arg1[0, %17, 0, 0] [1, 3, 2, 4] [1, 1, 1, 1] : tensor<1x3x2x4xf32> into tensor<1x12x2x4xf32>
    %extracted_4 = tensor.extract %14[] : tensor<i32>
    %18 = arith.index_cast %extracted_4 : i32 to index
    %19 = arith.maxsi %18, %c0 : index
    %20 = arith.minsi %19, %c9 : index
    %inserted_slice_5 = tensor.insert_slice %expanded_3 into %arg2[0, %20, 0, 0] [1, 3, 2, 4] [1, 1, 1, 1] : tensor<1x3x2x4xf32> into tensor<1x12x2x4xf32>
    %21 = tensor.empty() : tensor<1x2x3x4xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x3x2x4xf32>) outs(%21 : tensor<1x2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x3x4xf32>
    %23 = tensor.empty() : tensor<1x2x4x12xf32>
    %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice : tensor<1x12x2x4xf32>) outs(%23 : tensor<1x2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x12xf32>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<1x2x3x4xf32> into tensor<2x3x4xf32>
    %collapsed_7 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<1x2x4x12xf32> into tensor<2x4x12xf32>
    %25 = tensor.empty() : tensor<2x3x12xf32>
    %26 = linalg.fill ins(%cst_1 : f32) outs(%25 : tensor<2x3x12xf32>) -> tensor<2x3x12xf32>
    %27 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<2x3x4xf32>, tensor<2x4x12xf32>) outs(%26 : tensor<2x3x12xf32>) -> tensor<2x3x12xf32>
    %expanded_8 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 2, 3, 12] : tensor<2x3x12xf32> into tensor<1x2x3x12xf32>
    %28 = tensor.empty() : tensor<1x2x3x12xf32>
    %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x2x3x12xf32>) outs(%28 : tensor<1x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.divf %in, %cst_0 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x3x12xf32>
    %30 = tensor.empty() : tensor<1x2x3xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x2x3x12xf32>) outs(%31 : tensor<1x2x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.maximumf %out, %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x3xf32>
    %33 = tensor.empty() : tensor<1x2x3x12xf32>
    %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x3xf32>) outs(%33 : tensor<1x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x3x12xf32>
    %35 = tensor.empty() : tensor<1x2x3x12xf32>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %34 : tensor<1x2x3x12xf32>, tensor<1x2x3x12xf32>) outs(%35 : tensor<1x2x3x12xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %58 = arith.subf %in, %in_14 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x3x12xf32>
    %37 = tensor.empty() : tensor<1x2x3x12xf32>
    %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x3x12xf32>) outs(%37 : tensor<1x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x3x12xf32>
    %39 = tensor.empty() : tensor<1x2x3xf32>
    %40 = linalg.fill ins(%cst_1 : f32) outs(%39 : tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
    %41 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<1x2x3x12xf32>) outs(%40 : tensor<1x2x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %out, %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x3xf32>
    %42 = tensor.empty() : tensor<1x2x3x12xf32>
    %43 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x2x3xf32>) outs(%42 : tensor<1x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x3x12xf32>
    %44 = tensor.empty() : tensor<1x2x3x12xf32>
    %45 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %43 : tensor<1x2x3x12xf32>, tensor<1x2x3x12xf32>) outs(%44 : tensor<1x2x3x12xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %58 = arith.divf %in, %in_14 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x3x12xf32>
    %46 = tensor.empty() : tensor<1x2x4x12xf32>
    %47 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_5 : tensor<1x12x2x4xf32>) outs(%46 : tensor<1x2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x12xf32>
    %48 = tensor.empty() : tensor<1x2x12x3xf32>
    %49 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x2x3x12xf32>) outs(%48 : tensor<1x2x12x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x12x3xf32>
    %collapsed_9 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<1x2x4x12xf32> into tensor<2x4x12xf32>
    %collapsed_10 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<1x2x12x3xf32> into tensor<2x12x3xf32>
    %50 = tensor.empty() : tensor<2x4x3xf32>
    %51 = linalg.fill ins(%cst_1 : f32) outs(%50 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %52 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<2x4x12xf32>, tensor<2x12x3xf32>) outs(%51 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %expanded_11 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [1, 2, 4, 3] : tensor<2x4x3xf32> into tensor<1x2x4x3xf32>
    %53 = tensor.empty() : tensor<1x3x2x4xf32>
    %54 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x2x4x3xf32>) outs(%53 : tensor<1x3x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x2x4xf32>
    %collapsed_12 = tensor.collapse_shape %54 [[0, 1], [2, 3]] : tensor<1x3x2x4xf32> into tensor<3x8xf32>
    %55 = tensor.empty() : tensor<3x8xf32>
    %56 = linalg.fill ins(%cst_1 : f32) outs(%55 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %57 = linalg.matmul ins(%collapsed_12, %arg7 : tensor<3x8xf32>, tensor<8x8xf32>) outs(%56 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %expanded_13 = tensor.expand_shape %57 [[0, 1], [2]] output_shape [1, 3, 8] : tensor<3x8xf32> into tensor<1x3x8xf32>
    return %expanded_13 : tensor<1x3x8xf32>
  }
}
