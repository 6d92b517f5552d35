module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 1.000000e-01 : f32
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 0.00999999977 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c8_i32 = arith.constant 8 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<8x2x8xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<8x2x8xf32>
    %4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %5 = tensor.empty() : tensor<16x8xf32>
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %7 = linalg.matmul ins(%collapsed, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%6 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_3 = tensor.expand_shape %7 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %8 = tensor.empty() : tensor<8x2x8xf32>
    %9 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x8x8xf32>) outs(%8 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %10 = tensor.empty() : tensor<16x8xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %12 = linalg.matmul ins(%collapsed, %arg3 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%11 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_4 = tensor.expand_shape %12 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<8x2x8xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x8x8xf32>) outs(%13 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %15 = tensor.empty() : tensor<2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d2, d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<8x2x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %17 = tensor.empty() : tensor<2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<8x2x8xf32>) outs(%17 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %19 = tensor.empty() : tensor<2x8x8xf32>
    %20 = linalg.fill ins(%cst_1 : f32) outs(%19 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %21 = linalg.batch_matmul ins(%16, %18 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%20 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %22 = tensor.empty() : tensor<2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x8xf32>) outs(%22 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.mulf %in, %cst_0 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x8xf32>
    %24:2 = scf.for %arg5 = %c0_i32 to %c8_i32 step %c1_i32 iter_args(%arg6 = %23, %arg7 = %cst_2) -> (tensor<2x8x8xf32>, tensor<8x2x8xf32>)  : i32 {
      %30 = arith.index_cast %arg5 : i32 to index
      %31 = arith.maxsi %30, %c0 : index
      %32 = arith.minsi %31, %c7 : index
      %extracted_slice = tensor.extract_slice %4[%32, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<8x2x8xf32> to tensor<1x2x8xf32>
      %collapsed_7 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %33 = arith.index_cast %arg5 : i32 to index
      %34 = arith.maxsi %33, %c0 : index
      %35 = arith.minsi %34, %c7 : index
      %extracted_slice_8 = tensor.extract_slice %9[%35, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<8x2x8xf32> to tensor<1x2x8xf32>
      %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %36 = arith.index_cast %arg5 : i32 to index
      %37 = arith.maxsi %36, %c0 : index
      %38 = arith.minsi %37, %c7 : index
      %extracted_slice_10 = tensor.extract_slice %14[%38, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<8x2x8xf32> to tensor<1x2x8xf32>
      %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
      %39 = tensor.empty() : tensor<2x8xf32>
      %40 = linalg.fill ins(%cst_1 : f32) outs(%39 : tensor<2x8xf32>) -> tensor<2x8xf32>
      %41 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg6, %collapsed_9 : tensor<2x8x8xf32>, tensor<2x8xf32>) outs(%40 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %62 = arith.mulf %in, %in_12 : f32
        %63 = arith.addf %out, %62 : f32
        linalg.yield %63 : f32
      } -> tensor<2x8xf32>
      %42 = tensor.empty() : tensor<2x8xf32>
      %43 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%41, %collapsed_11 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%42 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %62 = arith.subf %in, %in_12 : f32
        linalg.yield %62 : f32
      } -> tensor<2x8xf32>
      %44 = tensor.empty() : tensor<2x8x8xf32>
      %45 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8xf32>) outs(%44 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x8x8xf32>
      %46 = tensor.empty() : tensor<2x8x8xf32>
      %47 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_9 : tensor<2x8xf32>) outs(%46 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x8x8xf32>
      %48 = tensor.empty() : tensor<2x8x8xf32>
      %49 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %47 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%48 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %62 = arith.mulf %in, %in_12 : f32
        linalg.yield %62 : f32
      } -> tensor<2x8x8xf32>
      %50 = tensor.empty() : tensor<2x8x8xf32>
      %51 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %62 = arith.mulf %in, %cst : f32
        linalg.yield %62 : f32
      } -> tensor<2x8x8xf32>
      %52 = tensor.empty() : tensor<2x8x8xf32>
      %53 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %51 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %62 = arith.subf %in, %in_12 : f32
        linalg.yield %62 : f32
      } -> tensor<2x8x8xf32>
      %54 = tensor.empty() : tensor<2x8xf32>
      %55 = linalg.fill ins(%cst_1 : f32) outs(%54 : tensor<2x8xf32>) -> tensor<2x8xf32>
      %56 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%53, %collapsed_7 : tensor<2x8x8xf32>, tensor<2x8xf32>) outs(%55 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %62 = arith.mulf %in, %in_12 : f32
        %63 = arith.addf %out, %62 : f32
        linalg.yield %63 : f32
      } -> tensor<2x8xf32>
      %57 = tensor.empty() : tensor<1x2x8xf32>
      %58 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x8xf32>) outs(%57 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %59 = arith.index_cast %arg5 : i32 to index
      %60 = arith.maxsi %59, %c0 : index
      %61 = arith.minsi %60, %c7 : index
      %inserted_slice = tensor.insert_slice %58 into %arg7[%61, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<8x2x8xf32>
      scf.yield %53, %inserted_slice : tensor<2x8x8xf32>, tensor<8x2x8xf32>
    }
    %25 = tensor.empty() : tensor<2x8x8xf32>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24#1 : tensor<8x2x8xf32>) outs(%25 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %27 = tensor.empty() : tensor<16x8xf32>
    %28 = linalg.fill ins(%cst_1 : f32) outs(%27 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %29 = linalg.matmul ins(%collapsed_5, %arg4 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%28 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_6 = tensor.expand_shape %29 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    return %expanded_6 : tensor<2x8x8xf32>
  }
}
