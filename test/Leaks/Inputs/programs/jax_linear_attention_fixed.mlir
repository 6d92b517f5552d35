module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c8_i32 = arith.constant 8 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<8x2x2x4xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x2x4x4xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<16x8xf32> into tensor<2x8x2x4xf32>
    %3 = tensor.empty() : tensor<16x8xf32>
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %5 = linalg.matmul ins(%collapsed, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_3 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<16x8xf32> into tensor<2x8x2x4xf32>
    %6 = tensor.empty() : tensor<16x8xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %8 = linalg.matmul ins(%collapsed, %arg3 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%7 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_4 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<16x8xf32> into tensor<2x8x2x4xf32>
    %9 = tensor.empty() : tensor<2x8x2x4xi1>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x2x4xf32>) outs(%9 : tensor<2x8x2x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %41 = arith.cmpf ogt, %in, %cst_0 : f32
      linalg.yield %41 : i1
    } -> tensor<2x8x2x4xi1>
    %11 = tensor.empty() : tensor<2x8x2x4xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded : tensor<2x8x2x4xi1>, tensor<2x8x2x4xf32>) outs(%11 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: i1, %in_7: f32, %out: f32):
      %41 = arith.select %in, %cst_0, %in_7 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x2x4xf32>
    %13 = tensor.empty() : tensor<2x8x2x4xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x2x4xf32>) outs(%13 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.expm1 %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x2x4xf32>
    %15 = tensor.empty() : tensor<2x8x2x4xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded, %14 : tensor<2x8x2x4xi1>, tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%15 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: i1, %in_7: f32, %in_8: f32, %out: f32):
      %41 = arith.select %in, %in_7, %in_8 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x2x4xf32>
    %17 = tensor.empty() : tensor<2x8x2x4xf32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x2x4xf32>) outs(%17 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %cst : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x2x4xf32>
    %19 = tensor.empty() : tensor<2x8x2x4xi1>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x8x2x4xf32>) outs(%19 : tensor<2x8x2x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %41 = arith.cmpf ogt, %in, %cst_0 : f32
      linalg.yield %41 : i1
    } -> tensor<2x8x2x4xi1>
    %21 = tensor.empty() : tensor<2x8x2x4xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_3 : tensor<2x8x2x4xi1>, tensor<2x8x2x4xf32>) outs(%21 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: i1, %in_7: f32, %out: f32):
      %41 = arith.select %in, %cst_0, %in_7 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x2x4xf32>
    %23 = tensor.empty() : tensor<2x8x2x4xf32>
    %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x2x4xf32>) outs(%23 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.expm1 %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x2x4xf32>
    %25 = tensor.empty() : tensor<2x8x2x4xf32>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_3, %24 : tensor<2x8x2x4xi1>, tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%25 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: i1, %in_7: f32, %in_8: f32, %out: f32):
      %41 = arith.select %in, %in_7, %in_8 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x2x4xf32>
    %27 = tensor.empty() : tensor<2x8x2x4xf32>
    %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8x2x4xf32>) outs(%27 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %cst : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x2x4xf32>
    %29 = tensor.empty() : tensor<8x2x2x4xf32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x2x4xf32>) outs(%29 : tensor<8x2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x2x4xf32>
    %31 = tensor.empty() : tensor<8x2x2x4xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x2x4xf32>) outs(%31 : tensor<8x2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x2x4xf32>
    %33 = tensor.empty() : tensor<8x2x2x4xf32>
    %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x8x2x4xf32>) outs(%33 : tensor<8x2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x2x4xf32>
    %35:2 = scf.for %arg5 = %c0_i32 to %c8_i32 step %c1_i32 iter_args(%arg6 = %cst_2, %arg7 = %cst_1) -> (tensor<2x2x4x4xf32>, tensor<8x2x2x4xf32>)  : i32 {
      %41 = arith.index_cast %arg5 : i32 to index
      %42 = arith.maxsi %41, %c0 : index
      %43 = arith.minsi %42, %c7 : index
      %extracted_slice = tensor.extract_slice %30[%43, 0, 0, 0] [1, 2, 2, 4] [1, 1, 1, 1] : tensor<8x2x2x4xf32> to tensor<1x2x2x4xf32>
      %44 = arith.index_cast %arg5 : i32 to index
      %45 = arith.maxsi %44, %c0 : index
      %46 = arith.minsi %45, %c7 : index
      %extracted_slice_7 = tensor.extract_slice %32[%46, 0, 0, 0] [1, 2, 2, 4] [1, 1, 1, 1] : tensor<8x2x2x4xf32> to tensor<1x2x2x4xf32>
      %collapsed_8 = tensor.collapse_shape %extracted_slice_7 [[0, 1], [2], [3]] : tensor<1x2x2x4xf32> into tensor<2x2x4xf32>
      %47 = arith.index_cast %arg5 : i32 to index
      %48 = arith.maxsi %47, %c0 : index
      %49 = arith.minsi %48, %c7 : index
      %extracted_slice_9 = tensor.extract_slice %34[%49, 0, 0, 0] [1, 2, 2, 4] [1, 1, 1, 1] : tensor<8x2x2x4xf32> to tensor<1x2x2x4xf32>
      %collapsed_10 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2], [3]] : tensor<1x2x2x4xf32> into tensor<2x2x4xf32>
      %50 = tensor.empty() : tensor<2x2x4x4xf32>
      %51 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_8 : tensor<2x2x4xf32>) outs(%50 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %52 = tensor.empty() : tensor<2x2x4x4xf32>
      %53 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<2x2x4xf32>) outs(%52 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %54 = tensor.empty() : tensor<2x2x4x4xf32>
      %55 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %53 : tensor<2x2x4x4xf32>, tensor<2x2x4x4xf32>) outs(%54 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %in_16: f32, %out: f32):
        %66 = arith.mulf %in, %in_16 : f32
        linalg.yield %66 : f32
      } -> tensor<2x2x4x4xf32>
      %56 = tensor.empty() : tensor<2x2x4x4xf32>
      %57 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %55 : tensor<2x2x4x4xf32>, tensor<2x2x4x4xf32>) outs(%56 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %in_16: f32, %out: f32):
        %66 = arith.addf %in, %in_16 : f32
        linalg.yield %66 : f32
      } -> tensor<2x2x4x4xf32>
      %collapsed_11 = tensor.collapse_shape %extracted_slice [[0, 1, 2, 3]] : tensor<1x2x2x4xf32> into tensor<16xf32>
      %expanded_12 = tensor.expand_shape %collapsed_11 [[0, 1, 2]] output_shape [4, 1, 4] : tensor<16xf32> into tensor<4x1x4xf32>
      %collapsed_13 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %58 = tensor.empty() : tensor<4x1x4xf32>
      %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<4x1x4xf32>) -> tensor<4x1x4xf32>
      %60 = linalg.batch_matmul ins(%expanded_12, %collapsed_13 : tensor<4x1x4xf32>, tensor<4x4x4xf32>) outs(%59 : tensor<4x1x4xf32>) -> tensor<4x1x4xf32>
      %collapsed_14 = tensor.collapse_shape %60 [[0, 1, 2]] : tensor<4x1x4xf32> into tensor<16xf32>
      %expanded_15 = tensor.expand_shape %collapsed_14 [[0, 1, 2]] output_shape [2, 2, 4] : tensor<16xf32> into tensor<2x2x4xf32>
      %61 = tensor.empty() : tensor<1x2x2x4xf32>
      %62 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x2x4xf32>) outs(%61 : tensor<1x2x2x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x2x4xf32>
      %63 = arith.index_cast %arg5 : i32 to index
      %64 = arith.maxsi %63, %c0 : index
      %65 = arith.minsi %64, %c7 : index
      %inserted_slice = tensor.insert_slice %62 into %arg7[%65, 0, 0, 0] [1, 2, 2, 4] [1, 1, 1, 1] : tensor<1x2x2x4xf32> into tensor<8x2x2x4xf32>
      scf.yield %57, %inserted_slice : tensor<2x2x4x4xf32>, tensor<8x2x2x4xf32>
    }
    %36 = tensor.empty() : tensor<2x8x2x4xf32>
    %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35#1 : tensor<8x2x2x4xf32>) outs(%36 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x4xf32>
    %collapsed_5 = tensor.collapse_shape %37 [[0, 1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<16x8xf32>
    %38 = tensor.empty() : tensor<16x8xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %40 = linalg.matmul ins(%collapsed_5, %arg4 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%39 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_6 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    return %expanded_6 : tensor<2x8x8xf32>
  }
}
