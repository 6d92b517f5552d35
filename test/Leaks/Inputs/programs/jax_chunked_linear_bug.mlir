module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c2_i32 = arith.constant 2 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<2x2x4x2x4xf32>
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x4x4xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %3 = tensor.empty() : tensor<16x8xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %5 = linalg.matmul ins(%collapsed, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %6 = tensor.empty() : tensor<16x8xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %8 = linalg.matmul ins(%collapsed, %arg3 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%7 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1, 2], [3, 4]] output_shape [2, 2, 4, 2, 4] : tensor<16x8xf32> into tensor<2x2x4x2x4xf32>
    %9 = tensor.empty() : tensor<2x2x4x2x4xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x2x4x2x4xf32>) outs(%9 : tensor<2x2x4x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x2x4xf32>
    %expanded_2 = tensor.expand_shape %5 [[0, 1, 2], [3, 4]] output_shape [2, 2, 4, 2, 4] : tensor<16x8xf32> into tensor<2x2x4x2x4xf32>
    %11 = tensor.empty() : tensor<2x2x4x2x4xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<2x2x4x2x4xf32>) outs(%11 : tensor<2x2x4x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x2x4xf32>
    %expanded_3 = tensor.expand_shape %8 [[0, 1, 2], [3, 4]] output_shape [2, 2, 4, 2, 4] : tensor<16x8xf32> into tensor<2x2x4x2x4xf32>
    %13 = tensor.empty() : tensor<2x2x4x2x4xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x2x4x2x4xf32>) outs(%13 : tensor<2x2x4x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x2x4xf32>
    %15:2 = scf.for %arg5 = %c0_i32 to %c2_i32 step %c1_i32 iter_args(%arg6 = %cst_1, %arg7 = %cst_0) -> (tensor<2x2x4x4xf32>, tensor<2x2x4x2x4xf32>)  : i32 {
      %21 = arith.index_cast %arg5 : i32 to index
      %22 = arith.maxsi %21, %c0 : index
      %23 = arith.minsi %22, %c1 : index
      %extracted_slice = tensor.extract_slice %10[%23, 0, 0, 0, 0] [1, 2, 4, 2, 4] [1, 1, 1, 1, 1] : tensor<2x2x4x2x4xf32> to tensor<1x2x4x2x4xf32>
      %collapsed_6 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x2x4xf32> into tensor<2x4x2x4xf32>
      %24 = arith.index_cast %arg5 : i32 to index
      %25 = arith.maxsi %24, %c0 : index
      %26 = arith.minsi %25, %c1 : index
      %extracted_slice_7 = tensor.extract_slice %12[%26, 0, 0, 0, 0] [1, 2, 4, 2, 4] [1, 1, 1, 1, 1] : tensor<2x2x4x2x4xf32> to tensor<1x2x4x2x4xf32>
      %collapsed_8 = tensor.collapse_shape %extracted_slice_7 [[0, 1], [2], [3], [4]] : tensor<1x2x4x2x4xf32> into tensor<2x4x2x4xf32>
      %27 = arith.index_cast %arg5 : i32 to index
      %28 = arith.maxsi %27, %c0 : index
      %29 = arith.minsi %28, %c1 : index
      %extracted_slice_9 = tensor.extract_slice %14[%29, 0, 0, 0, 0] [1, 2, 4, 2, 4] [1, 1, 1, 1, 1] : tensor<2x2x4x2x4xf32> to tensor<1x2x4x2x4xf32>
      %collapsed_10 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2], [3], [4]] : tensor<1x2x4x2x4xf32> into tensor<2x4x2x4xf32>
      %30 = tensor.empty() : tensor<2x2x4x4xf32>
      %31 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<2x2x4x4xf32>) outs(%30 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %32 = tensor.empty() : tensor<2x2x4x4xf32>
      %33 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_6 : tensor<2x4x2x4xf32>) outs(%32 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %collapsed_11 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %collapsed_12 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %34 = tensor.empty() : tensor<4x4x4xf32>
      %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %36 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%35 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %expanded_13 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
      %37 = tensor.empty() : tensor<2x4x2x4xf32>
      %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x2x4x4xf32>) outs(%37 : tensor<2x4x2x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x2x4xf32>
      %39 = tensor.empty() : tensor<2x2x4x4xf32>
      %40 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_6 : tensor<2x4x2x4xf32>) outs(%39 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %41 = tensor.empty() : tensor<2x2x4x4xf32>
      %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_8 : tensor<2x4x2x4xf32>) outs(%41 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %collapsed_14 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %collapsed_15 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %43 = tensor.empty() : tensor<4x4x4xf32>
      %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %45 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%44 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %expanded_16 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
      %46 = tensor.empty() : tensor<2x2x4x4xf32>
      %47 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<2x4x2x4xf32>) outs(%46 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %48 = tensor.empty() : tensor<2x2x4x4xf32>
      %49 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x2x4x4xf32>) outs(%48 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %collapsed_17 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %collapsed_18 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %50 = tensor.empty() : tensor<4x4x4xf32>
      %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %52 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%51 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %expanded_19 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
      %53 = tensor.empty() : tensor<2x4x2x4xf32>
      %54 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x2x4x4xf32>) outs(%53 : tensor<2x4x2x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x2x4xf32>
      %55 = tensor.empty() : tensor<2x2x4x4xf32>
      %56 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<2x4x2x4xf32>) outs(%55 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %collapsed_20 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %57 = tensor.empty() : tensor<4x4x4xf32>
      %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %59 = linalg.batch_matmul ins(%collapsed_15, %collapsed_20 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%58 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %expanded_21 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
      %60 = tensor.empty() : tensor<2x2x4x4xf32>
      %61 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %expanded_21 : tensor<2x2x4x4xf32>, tensor<2x2x4x4xf32>) outs(%60 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %in_22: f32, %out: f32):
        %69 = arith.addf %in, %in_22 : f32
        linalg.yield %69 : f32
      } -> tensor<2x2x4x4xf32>
      %62 = tensor.empty() : tensor<2x4x2x4xf32>
      %63 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %54 : tensor<2x4x2x4xf32>, tensor<2x4x2x4xf32>) outs(%62 : tensor<2x4x2x4xf32>) {
      ^bb0(%in: f32, %in_22: f32, %out: f32):
        %69 = arith.addf %in, %in_22 : f32
        linalg.yield %69 : f32
      } -> tensor<2x4x2x4xf32>
      %64 = tensor.empty() : tensor<1x2x4x2x4xf32>
      %65 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x2x4xf32>) outs(%64 : tensor<1x2x4x2x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x4x2x4xf32>
      %66 = arith.index_cast %arg5 : i32 to index
      %67 = arith.maxsi %66, %c0 : index
      %68 = arith.minsi %67, %c1 : index
      %inserted_slice = tensor.insert_slice %65 into %arg7[%68, 0, 0, 0, 0] [1, 2, 4, 2, 4] [1, 1, 1, 1, 1] : tensor<1x2x4x2x4xf32> into tensor<2x2x4x2x4xf32>
      scf.yield %61, %inserted_slice : tensor<2x2x4x4xf32>, tensor<2x2x4x2x4xf32>
    }
    %16 = tensor.empty() : tensor<2x2x4x2x4xf32>
    %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15#1 : tensor<2x2x4x2x4xf32>) outs(%16 : tensor<2x2x4x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x2x4xf32>
    %collapsed_4 = tensor.collapse_shape %17 [[0, 1, 2], [3, 4]] : tensor<2x2x4x2x4xf32> into tensor<16x8xf32>
    %18 = tensor.empty() : tensor<16x8xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %20 = linalg.matmul ins(%collapsed_4, %arg4 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%19 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_5 = tensor.expand_shape %20 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    return %expanded_5 : tensor<2x8x8xf32>
  }
}
