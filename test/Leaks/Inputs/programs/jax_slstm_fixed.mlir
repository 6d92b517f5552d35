module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x32xf32>, %arg2: tensor<8x32xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 9.99999997E-7 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %cst_1 = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c8_i32 = arith.constant 8 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<8x2x8xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<2x8xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x32xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x32xf32>) outs(%1 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 8, 32] : tensor<16x32xf32> into tensor<2x8x32xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<2x1x8xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice [[0], [1, 2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %3 = tensor.empty() : tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%collapsed_4 : tensor<2x8xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.addf %in, %cst_1 : f32
      linalg.yield %10 : f32
    } -> tensor<2x8xf32>
    %5 = tensor.empty() : tensor<8x2x32xf32>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x32xf32>) outs(%5 : tensor<8x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x32xf32>
    %7:5 = scf.for %arg3 = %c0_i32 to %c8_i32 step %c1_i32 iter_args(%arg4 = %cst_3, %arg5 = %cst_3, %arg6 = %cst_3, %arg7 = %4, %arg8 = %cst_2) -> (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<8x2x8xf32>)  : i32 {
      %10 = arith.index_cast %arg3 : i32 to index
      %11 = arith.maxsi %10, %c0 : index
      %12 = arith.minsi %11, %c7 : index
      %extracted_slice_5 = tensor.extract_slice %6[%12, 0, 0] [1, 2, 32] [1, 1, 1] : tensor<8x2x32xf32> to tensor<1x2x32xf32>
      %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2]] : tensor<1x2x32xf32> into tensor<2x32xf32>
      %13 = tensor.empty() : tensor<2x32xf32>
      %14 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<2x32xf32>) -> tensor<2x32xf32>
      %15 = linalg.matmul ins(%arg7, %arg2 : tensor<2x8xf32>, tensor<8x32xf32>) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
      %16 = tensor.empty() : tensor<2x32xf32>
      %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%collapsed_6, %15 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%16 : tensor<2x32xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %83 = arith.addf %in, %in_11 : f32
        linalg.yield %83 : f32
      } -> tensor<2x32xf32>
      %extracted_slice_7 = tensor.extract_slice %17[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
      %extracted_slice_8 = tensor.extract_slice %17[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
      %extracted_slice_9 = tensor.extract_slice %17[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
      %extracted_slice_10 = tensor.extract_slice %17[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
      %18 = tensor.empty() : tensor<2x8xf32>
      %19 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_8 : tensor<2x8xf32>) outs(%18 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = arith.negf %in : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %20 = tensor.empty() : tensor<2x8xf32>
      %21 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x8xf32>) outs(%20 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = arith.maximumf %in, %cst_1 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %22 = tensor.empty() : tensor<2x8xi1>
      %23 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x8xf32>) outs(%22 : tensor<2x8xi1>) {
      ^bb0(%in: f32, %out: i1):
        %83 = arith.cmpf une, %in, %in : f32
        linalg.yield %83 : i1
      } -> tensor<2x8xi1>
      %24 = tensor.empty() : tensor<2x8xf32>
      %25 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x8xf32>) outs(%24 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = arith.addf %in, %cst_1 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %26 = tensor.empty() : tensor<2x8xf32>
      %27 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x8xf32>) outs(%26 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = math.absf %in : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %28 = tensor.empty() : tensor<2x8xf32>
      %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<2x8xf32>) outs(%28 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = arith.negf %in : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %30 = tensor.empty() : tensor<2x8xf32>
      %31 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<2x8xf32>) outs(%30 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = math.exp %in : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %32 = tensor.empty() : tensor<2x8xf32>
      %33 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<2x8xf32>) outs(%32 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = math.log1p %in : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %34 = tensor.empty() : tensor<2x8xf32>
      %35 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%21, %33 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%34 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %83 = arith.addf %in, %in_11 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %36 = tensor.empty() : tensor<2x8xf32>
      %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%23, %25, %35 : tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) outs(%36 : tensor<2x8xf32>) {
      ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
        %83 = arith.select %in, %in_11, %in_12 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %38 = tensor.empty() : tensor<2x8xf32>
      %39 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<2x8xf32>) outs(%38 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = arith.negf %in : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %40 = tensor.empty() : tensor<2x8xf32>
      %41 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%39, %arg6 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%40 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %83 = arith.addf %in, %in_11 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %42 = tensor.empty() : tensor<2x8xf32>
      %43 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%41, %extracted_slice_7 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%42 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %83 = arith.maximumf %in, %in_11 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %44 = tensor.empty() : tensor<2x8xf32>
      %45 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%41, %43 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%44 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %83 = arith.subf %in, %in_11 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %46 = tensor.empty() : tensor<2x8xf32>
      %47 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<2x8xf32>) outs(%46 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = math.exp %in : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %48 = tensor.empty() : tensor<2x8xf32>
      %49 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_7, %43 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%48 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %83 = arith.subf %in, %in_11 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %50 = tensor.empty() : tensor<2x8xf32>
      %51 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<2x8xf32>) outs(%50 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = math.exp %in : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %52 = tensor.empty() : tensor<2x8xf32>
      %53 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%47, %arg4 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%52 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %83 = arith.mulf %in, %in_11 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %54 = tensor.empty() : tensor<2x8xf32>
      %55 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x8xf32>) outs(%54 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = math.tanh %in : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %56 = tensor.empty() : tensor<2x8xf32>
      %57 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%51, %55 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%56 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %83 = arith.mulf %in, %in_11 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %58 = tensor.empty() : tensor<2x8xf32>
      %59 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%53, %57 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%58 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %83 = arith.addf %in, %in_11 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %60 = tensor.empty() : tensor<2x8xf32>
      %61 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%47, %arg5 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%60 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %83 = arith.mulf %in, %in_11 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %62 = tensor.empty() : tensor<2x8xf32>
      %63 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%61, %51 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%62 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %83 = arith.addf %in, %in_11 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %64 = tensor.empty() : tensor<2x8xf32>
      %65 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_9 : tensor<2x8xf32>) outs(%64 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = arith.negf %in : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %66 = tensor.empty() : tensor<2x8xf32>
      %67 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<2x8xf32>) outs(%66 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = math.exp %in : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %68 = tensor.empty() : tensor<2x8xf32>
      %69 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<2x8xf32>) outs(%68 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = arith.addf %in, %cst_0 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %70 = tensor.empty() : tensor<2x8xf32>
      %71 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<2x8xf32>) outs(%70 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = arith.divf %cst_0, %in : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %72 = tensor.empty() : tensor<2x8xf32>
      %73 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%71, %59 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%72 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %83 = arith.mulf %in, %in_11 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %74 = tensor.empty() : tensor<2x8xf32>
      %75 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<2x8xf32>) outs(%74 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %83 = arith.maximumf %in, %cst : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %76 = tensor.empty() : tensor<2x8xf32>
      %77 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%73, %75 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%76 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %83 = arith.divf %in, %in_11 : f32
        linalg.yield %83 : f32
      } -> tensor<2x8xf32>
      %78 = tensor.empty() : tensor<1x2x8xf32>
      %79 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x8xf32>) outs(%78 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %80 = arith.index_cast %arg3 : i32 to index
      %81 = arith.maxsi %80, %c0 : index
      %82 = arith.minsi %81, %c7 : index
      %inserted_slice = tensor.insert_slice %79 into %arg8[%82, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<8x2x8xf32>
      scf.yield %59, %63, %43, %77, %inserted_slice : tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<8x2x8xf32>
    }
    %8 = tensor.empty() : tensor<2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7#4 : tensor<8x2x8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    return %9 : tensor<2x8x8xf32>
  }
}
