module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x32xf32>, %arg2: tensor<8x32xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 9.99999997E-7 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %cst_1 = arith.constant 1.600000e+01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c8_i32 = arith.constant 8 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<8x2x8xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<2x8xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x32xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x32xf32>) outs(%1 : tensor<16x32xf32>) -> tensor<16x32xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 8, 32] : tensor<16x32xf32> into tensor<2x8x32xf32>
    %3 = tensor.empty() : tensor<8xf32>
    %4 = linalg.fill ins(%cst_2 : f32) outs(%3 : tensor<8xf32>) -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2, d0)>, affine_map<(d0, d1, d2) -> (d0)>], iterator_types = ["parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32
      linalg.yield %17 : f32
    } -> tensor<8xf32>
    %6 = tensor.empty() : tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.divf %in, %cst_1 : f32
      linalg.yield %17 : f32
    } -> tensor<8xf32>
    %8 = tensor.empty() : tensor<2x8xf32>
    %9 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8xf32>) outs(%8 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %10 = tensor.empty() : tensor<2x8xf32>
    %11 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x8xf32>) outs(%10 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %in, %cst_2 : f32
      linalg.yield %17 : f32
    } -> tensor<2x8xf32>
    %12 = tensor.empty() : tensor<8x2x32xf32>
    %13 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x32xf32>) outs(%12 : tensor<8x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x32xf32>
    %14:5 = scf.for %arg3 = %c0_i32 to %c8_i32 step %c1_i32 iter_args(%arg4 = %cst_4, %arg5 = %cst_4, %arg6 = %cst_4, %arg7 = %11, %arg8 = %cst_3) -> (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<8x2x8xf32>)  : i32 {
      %17 = arith.index_cast %arg3 : i32 to index
      %18 = arith.maxsi %17, %c0 : index
      %19 = arith.minsi %18, %c7 : index
      %extracted_slice = tensor.extract_slice %13[%19, 0, 0] [1, 2, 32] [1, 1, 1] : tensor<8x2x32xf32> to tensor<1x2x32xf32>
      %collapsed_5 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x2x32xf32> into tensor<2x32xf32>
      %20 = tensor.empty() : tensor<2x32xf32>
      %21 = linalg.fill ins(%cst_2 : f32) outs(%20 : tensor<2x32xf32>) -> tensor<2x32xf32>
      %22 = linalg.matmul ins(%arg7, %arg2 : tensor<2x8xf32>, tensor<8x32xf32>) outs(%21 : tensor<2x32xf32>) -> tensor<2x32xf32>
      %23 = tensor.empty() : tensor<2x32xf32>
      %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%collapsed_5, %22 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%23 : tensor<2x32xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %90 = arith.addf %in, %in_10 : f32
        linalg.yield %90 : f32
      } -> tensor<2x32xf32>
      %extracted_slice_6 = tensor.extract_slice %24[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
      %extracted_slice_7 = tensor.extract_slice %24[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
      %extracted_slice_8 = tensor.extract_slice %24[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
      %extracted_slice_9 = tensor.extract_slice %24[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
      %25 = tensor.empty() : tensor<2x8xf32>
      %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_7 : tensor<2x8xf32>) outs(%25 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = arith.negf %in : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %27 = tensor.empty() : tensor<2x8xf32>
      %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x8xf32>) outs(%27 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = arith.maximumf %in, %cst_2 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %29 = tensor.empty() : tensor<2x8xi1>
      %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x8xf32>) outs(%29 : tensor<2x8xi1>) {
      ^bb0(%in: f32, %out: i1):
        %90 = arith.cmpf une, %in, %in : f32
        linalg.yield %90 : i1
      } -> tensor<2x8xi1>
      %31 = tensor.empty() : tensor<2x8xf32>
      %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x8xf32>) outs(%31 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = arith.addf %in, %cst_2 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %33 = tensor.empty() : tensor<2x8xf32>
      %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x8xf32>) outs(%33 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = math.absf %in : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %35 = tensor.empty() : tensor<2x8xf32>
      %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<2x8xf32>) outs(%35 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = arith.negf %in : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %37 = tensor.empty() : tensor<2x8xf32>
      %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<2x8xf32>) outs(%37 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = math.exp %in : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %39 = tensor.empty() : tensor<2x8xf32>
      %40 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<2x8xf32>) outs(%39 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = math.log1p %in : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %41 = tensor.empty() : tensor<2x8xf32>
      %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%28, %40 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%41 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %90 = arith.addf %in, %in_10 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %43 = tensor.empty() : tensor<2x8xf32>
      %44 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%30, %32, %42 : tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) outs(%43 : tensor<2x8xf32>) {
      ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
        %90 = arith.select %in, %in_10, %in_11 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %45 = tensor.empty() : tensor<2x8xf32>
      %46 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<2x8xf32>) outs(%45 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = arith.negf %in : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %47 = tensor.empty() : tensor<2x8xf32>
      %48 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%46, %arg6 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%47 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %90 = arith.addf %in, %in_10 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %49 = tensor.empty() : tensor<2x8xf32>
      %50 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%48, %extracted_slice_6 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%49 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %90 = arith.maximumf %in, %in_10 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %51 = tensor.empty() : tensor<2x8xf32>
      %52 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%48, %50 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%51 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %90 = arith.subf %in, %in_10 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %53 = tensor.empty() : tensor<2x8xf32>
      %54 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<2x8xf32>) outs(%53 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = math.exp %in : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %55 = tensor.empty() : tensor<2x8xf32>
      %56 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_6, %50 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%55 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %90 = arith.subf %in, %in_10 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %57 = tensor.empty() : tensor<2x8xf32>
      %58 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<2x8xf32>) outs(%57 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = math.exp %in : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %59 = tensor.empty() : tensor<2x8xf32>
      %60 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%54, %arg4 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%59 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %90 = arith.mulf %in, %in_10 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %61 = tensor.empty() : tensor<2x8xf32>
      %62 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_9 : tensor<2x8xf32>) outs(%61 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = math.tanh %in : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %63 = tensor.empty() : tensor<2x8xf32>
      %64 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%58, %62 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%63 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %90 = arith.mulf %in, %in_10 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %65 = tensor.empty() : tensor<2x8xf32>
      %66 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%60, %64 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%65 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %90 = arith.addf %in, %in_10 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %67 = tensor.empty() : tensor<2x8xf32>
      %68 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%54, %arg5 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%67 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %90 = arith.mulf %in, %in_10 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %69 = tensor.empty() : tensor<2x8xf32>
      %70 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%68, %58 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%69 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %90 = arith.addf %in, %in_10 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %71 = tensor.empty() : tensor<2x8xf32>
      %72 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_8 : tensor<2x8xf32>) outs(%71 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = arith.negf %in : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %73 = tensor.empty() : tensor<2x8xf32>
      %74 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<2x8xf32>) outs(%73 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = math.exp %in : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %75 = tensor.empty() : tensor<2x8xf32>
      %76 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<2x8xf32>) outs(%75 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = arith.addf %in, %cst_0 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %77 = tensor.empty() : tensor<2x8xf32>
      %78 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<2x8xf32>) outs(%77 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = arith.divf %cst_0, %in : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %79 = tensor.empty() : tensor<2x8xf32>
      %80 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%78, %66 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%79 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %90 = arith.mulf %in, %in_10 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %81 = tensor.empty() : tensor<2x8xf32>
      %82 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<2x8xf32>) outs(%81 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %90 = arith.maximumf %in, %cst : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %83 = tensor.empty() : tensor<2x8xf32>
      %84 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%80, %82 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%83 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %90 = arith.divf %in, %in_10 : f32
        linalg.yield %90 : f32
      } -> tensor<2x8xf32>
      %85 = tensor.empty() : tensor<1x2x8xf32>
      %86 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x8xf32>) outs(%85 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %87 = arith.index_cast %arg3 : i32 to index
      %88 = arith.maxsi %87, %c0 : index
      %89 = arith.minsi %88, %c7 : index
      %inserted_slice = tensor.insert_slice %86 into %arg8[%89, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<8x2x8xf32>
      scf.yield %66, %70, %50, %84, %inserted_slice : tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<8x2x8xf32>
    }
    %15 = tensor.empty() : tensor<2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14#4 : tensor<8x2x8xf32>) outs(%15 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    return %16 : tensor<2x8x8xf32>
  }
}
