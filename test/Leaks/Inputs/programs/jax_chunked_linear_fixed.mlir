module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c2_i32 = arith.constant 2 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x4x2x4xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x2x4x4xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %3 = tensor.empty() : tensor<16x8xf32>
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %5 = linalg.matmul ins(%collapsed, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %6 = tensor.empty() : tensor<16x8xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %8 = linalg.matmul ins(%collapsed, %arg3 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%7 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1, 2], [3, 4]] output_shape [2, 2, 4, 2, 4] : tensor<16x8xf32> into tensor<2x2x4x2x4xf32>
    %9 = tensor.empty() : tensor<2x2x4x2x4xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x2x4x2x4xf32>) outs(%9 : tensor<2x2x4x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x2x4xf32>
    %expanded_3 = tensor.expand_shape %5 [[0, 1, 2], [3, 4]] output_shape [2, 2, 4, 2, 4] : tensor<16x8xf32> into tensor<2x2x4x2x4xf32>
    %11 = tensor.empty() : tensor<2x2x4x2x4xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x2x4x2x4xf32>) outs(%11 : tensor<2x2x4x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x2x4xf32>
    %expanded_4 = tensor.expand_shape %8 [[0, 1, 2], [3, 4]] output_shape [2, 2, 4, 2, 4] : tensor<16x8xf32> into tensor<2x2x4x2x4xf32>
    %13 = tensor.empty() : tensor<2x2x4x2x4xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x2x4x2x4xf32>) outs(%13 : tensor<2x2x4x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x2x4xf32>
    %15 = tensor.empty() : tensor<4x4xi32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%15 : tensor<4x4xi32>) {
    ^bb0(%out: i32):
      %29 = linalg.index 0 : index
      %30 = arith.index_cast %29 : index to i32
      linalg.yield %30 : i32
    } -> tensor<4x4xi32>
    %17 = tensor.empty() : tensor<4x4xi32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%17 : tensor<4x4xi32>) {
    ^bb0(%out: i32):
      %29 = linalg.index 1 : index
      %30 = arith.index_cast %29 : index to i32
      linalg.yield %30 : i32
    } -> tensor<4x4xi32>
    %19 = tensor.empty() : tensor<4x4xi1>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%16, %18 : tensor<4x4xi32>, tensor<4x4xi32>) outs(%19 : tensor<4x4xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %29 = arith.cmpi sge, %in, %in_7 : i32
      linalg.yield %29 : i1
    } -> tensor<4x4xi1>
    %21 = tensor.empty() : tensor<4x4xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<4x4xi1>) outs(%21 : tensor<4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %29 = arith.select %in, %cst, %cst_0 : f32
      linalg.yield %29 : f32
    } -> tensor<4x4xf32>
    %23:2 = scf.for %arg5 = %c0_i32 to %c2_i32 step %c1_i32 iter_args(%arg6 = %cst_2, %arg7 = %cst_1) -> (tensor<2x2x4x4xf32>, tensor<2x2x4x2x4xf32>)  : i32 {
      %29 = arith.index_cast %arg5 : i32 to index
      %30 = arith.maxsi %29, %c0 : index
      %31 = arith.minsi %30, %c1 : index
      %extracted_slice = tensor.extract_slice %10[%31, 0, 0, 0, 0] [1, 2, 4, 2, 4] [1, 1, 1, 1, 1] : tensor<2x2x4x2x4xf32> to tensor<1x2x4x2x4xf32>
      %collapsed_7 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x2x4xf32> into tensor<2x4x2x4xf32>
      %32 = arith.index_cast %arg5 : i32 to index
      %33 = arith.maxsi %32, %c0 : index
      %34 = arith.minsi %33, %c1 : index
      %extracted_slice_8 = tensor.extract_slice %12[%34, 0, 0, 0, 0] [1, 2, 4, 2, 4] [1, 1, 1, 1, 1] : tensor<2x2x4x2x4xf32> to tensor<1x2x4x2x4xf32>
      %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2], [3], [4]] : tensor<1x2x4x2x4xf32> into tensor<2x4x2x4xf32>
      %35 = arith.index_cast %arg5 : i32 to index
      %36 = arith.maxsi %35, %c0 : index
      %37 = arith.minsi %36, %c1 : index
      %extracted_slice_10 = tensor.extract_slice %14[%37, 0, 0, 0, 0] [1, 2, 4, 2, 4] [1, 1, 1, 1, 1] : tensor<2x2x4x2x4xf32> to tensor<1x2x4x2x4xf32>
      %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2], [3], [4]] : tensor<1x2x4x2x4xf32> into tensor<2x4x2x4xf32>
      %38 = tensor.empty() : tensor<2x2x4x4xf32>
      %39 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<2x2x4x4xf32>) outs(%38 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %40 = tensor.empty() : tensor<2x2x4x4xf32>
      %41 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<2x4x2x4xf32>) outs(%40 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %collapsed_12 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %collapsed_13 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %42 = tensor.empty() : tensor<4x4x4xf32>
      %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %44 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%43 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %expanded_14 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
      %45 = tensor.empty() : tensor<2x4x2x4xf32>
      %46 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x2x4x4xf32>) outs(%45 : tensor<2x4x2x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x2x4xf32>
      %47 = tensor.empty() : tensor<2x2x4x4xf32>
      %48 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<2x4x2x4xf32>) outs(%47 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %49 = tensor.empty() : tensor<2x2x4x4xf32>
      %50 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_9 : tensor<2x4x2x4xf32>) outs(%49 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %collapsed_15 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %collapsed_16 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %51 = tensor.empty() : tensor<4x4x4xf32>
      %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %53 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%52 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %expanded_17 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
      %54 = tensor.empty() : tensor<2x2x4x4xf32>
      %55 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<4x4xf32>) outs(%54 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %56 = tensor.empty() : tensor<2x2x4x4xf32>
      %57 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %55 : tensor<2x2x4x4xf32>, tensor<2x2x4x4xf32>) outs(%56 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %in_23: f32, %out: f32):
        %81 = arith.mulf %in, %in_23 : f32
        linalg.yield %81 : f32
      } -> tensor<2x2x4x4xf32>
      %58 = tensor.empty() : tensor<2x2x4x4xf32>
      %59 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x4x2x4xf32>) outs(%58 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %60 = tensor.empty() : tensor<2x2x4x4xf32>
      %61 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x2x4x4xf32>) outs(%60 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %collapsed_18 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %collapsed_19 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %62 = tensor.empty() : tensor<4x4x4xf32>
      %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %64 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%63 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %expanded_20 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
      %65 = tensor.empty() : tensor<2x4x2x4xf32>
      %66 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x2x4x4xf32>) outs(%65 : tensor<2x4x2x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x2x4xf32>
      %67 = tensor.empty() : tensor<2x2x4x4xf32>
      %68 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x4x2x4xf32>) outs(%67 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %collapsed_21 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %69 = tensor.empty() : tensor<4x4x4xf32>
      %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %71 = linalg.batch_matmul ins(%collapsed_16, %collapsed_21 : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%70 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
      %expanded_22 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 2, 4, 4] : tensor<4x4x4xf32> into tensor<2x2x4x4xf32>
      %72 = tensor.empty() : tensor<2x2x4x4xf32>
      %73 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %expanded_22 : tensor<2x2x4x4xf32>, tensor<2x2x4x4xf32>) outs(%72 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %in_23: f32, %out: f32):
        %81 = arith.addf %in, %in_23 : f32
        linalg.yield %81 : f32
      } -> tensor<2x2x4x4xf32>
      %74 = tensor.empty() : tensor<2x4x2x4xf32>
      %75 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %66 : tensor<2x4x2x4xf32>, tensor<2x4x2x4xf32>) outs(%74 : tensor<2x4x2x4xf32>) {
      ^bb0(%in: f32, %in_23: f32, %out: f32):
        %81 = arith.addf %in, %in_23 : f32
        linalg.yield %81 : f32
      } -> tensor<2x4x2x4xf32>
      %76 = tensor.empty() : tensor<1x2x4x2x4xf32>
      %77 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x4x2x4xf32>) outs(%76 : tensor<1x2x4x2x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x4x2x4xf32>
      %78 = arith.index_cast %arg5 : i32 to index
      %79 = arith.maxsi %78, %c0 : index
      %80 = arith.minsi %79, %c1 : index
      %inserted_slice = tensor.insert_slice %77 into %arg7[%80, 0, 0, 0, 0] [1, 2, 4, 2, 4] [1, 1, 1, 1, 1] : tensor<1x2x4x2x4xf32> into tensor<2x2x4x2x4xf32>
      scf.yield %73, %inserted_slice : tensor<2x2x4x4xf32>, tensor<2x2x4x2x4xf32>
    }
    %24 = tensor.empty() : tensor<2x2x4x2x4xf32>
    %25 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23#1 : tensor<2x2x4x2x4xf32>) outs(%24 : tensor<2x2x4x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x2x4xf32>
    %collapsed_5 = tensor.collapse_shape %25 [[0, 1, 2], [3, 4]] : tensor<2x2x4x2x4xf32> into tensor<16x8xf32>
    %26 = tensor.empty() : tensor<16x8xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %28 = linalg.matmul ins(%collapsed_5, %arg4 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%27 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_6 = tensor.expand_shape %28 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    return %expanded_6 : tensor<2x8x8xf32>
  }
}
