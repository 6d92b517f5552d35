module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_1 = arith.constant 2.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e+01 : f32
    %cst_3 = arith.constant 4.000000e+00 : f32
    %cst_4 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_4 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<16x8xf32> into tensor<2x8x2x4xf32>
    %3 = tensor.empty() : tensor<16x8xf32>
    %4 = linalg.fill ins(%cst_4 : f32) outs(%3 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %5 = linalg.matmul ins(%collapsed, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_5 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<16x8xf32> into tensor<2x8x2x4xf32>
    %6 = tensor.empty() : tensor<16x8xf32>
    %7 = linalg.fill ins(%cst_4 : f32) outs(%6 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %8 = linalg.matmul ins(%collapsed, %arg3 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%7 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_6 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<16x8xf32> into tensor<2x8x2x4xf32>
    %9 = tensor.empty() : tensor<8xi32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%9 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %200 = linalg.index 0 : index
      %201 = arith.index_cast %200 : index to i32
      linalg.yield %201 : i32
    } -> tensor<8xi32>
    %11 = tensor.empty() : tensor<2xi32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%11 : tensor<2xi32>) {
    ^bb0(%out: i32):
      %200 = linalg.index 0 : index
      %201 = arith.index_cast %200 : index to i32
      linalg.yield %201 : i32
    } -> tensor<2xi32>
    %13 = tensor.empty() : tensor<2xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%12 : tensor<2xi32>) outs(%13 : tensor<2xf32>) {
    ^bb0(%in: i32, %out: f32):
      %200 = arith.sitofp %in : i32 to f32
      linalg.yield %200 : f32
    } -> tensor<2xf32>
    %15 = tensor.empty() : tensor<2xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%14 : tensor<2xf32>) outs(%15 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_3 : f32
      linalg.yield %200 : f32
    } -> tensor<2xf32>
    %17 = tensor.empty() : tensor<2xf32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%16 : tensor<2xf32>) outs(%17 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32
      linalg.yield %200 : f32
    } -> tensor<2xf32>
    %19 = tensor.empty() : tensor<2xf32>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%18 : tensor<2xf32>) outs(%19 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.powf %cst_2, %in : f32
      linalg.yield %200 : f32
    } -> tensor<2xf32>
    %21 = tensor.empty() : tensor<8xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%10 : tensor<8xi32>) outs(%21 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %200 = arith.sitofp %in : i32 to f32
      linalg.yield %200 : f32
    } -> tensor<8xf32>
    %23 = tensor.empty() : tensor<8x2xf32>
    %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<8xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2xf32>
    %25 = tensor.empty() : tensor<8x2xf32>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2xf32>) outs(%25 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2xf32>
    %27 = tensor.empty() : tensor<8x2xf32>
    %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%24, %26 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%27 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %29 = tensor.empty() : tensor<8x2xcomplex<f32>>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<8x2xf32>) outs(%29 : tensor<8x2xcomplex<f32>>) {
    ^bb0(%in: f32, %out: complex<f32>):
      %200 = complex.create %in, %cst_4 : complex<f32>
      linalg.yield %200 : complex<f32>
    } -> tensor<8x2xcomplex<f32>>
    %31 = tensor.empty() : tensor<8x2xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%31 : tensor<8x2xf32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_4 : f32
    } -> tensor<8x2xf32>
    %33 = tensor.empty() : tensor<8x2xf32>
    %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<8x2xcomplex<f32>>) outs(%33 : tensor<8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %200 = complex.re %in : complex<f32>
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %35 = tensor.empty() : tensor<8x2xf32>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%32, %34 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%35 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %37 = tensor.empty() : tensor<8x2xf32>
    %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%37 : tensor<8x2xf32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<8x2xf32>
    %39 = tensor.empty() : tensor<8x2xf32>
    %40 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<8x2xcomplex<f32>>) outs(%39 : tensor<8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %200 = complex.im %in : complex<f32>
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %41 = tensor.empty() : tensor<8x2xf32>
    %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%38, %40 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%41 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %43 = tensor.empty() : tensor<8x2xf32>
    %44 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%36, %42 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%43 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.subf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %45 = tensor.empty() : tensor<8x2xf32>
    %46 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%32, %40 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%45 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %47 = tensor.empty() : tensor<8x2xf32>
    %48 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%38, %34 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%47 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %49 = tensor.empty() : tensor<8x2xf32>
    %50 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%46, %48 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%49 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.addf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %51 = tensor.empty() : tensor<8x2xf32>
    %52 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<8x2xf32>) outs(%51 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.cos %in : f32
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %53 = tensor.empty() : tensor<8x2xf32>
    %54 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<8x2xf32>) outs(%53 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.exp %in : f32
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %55 = tensor.empty() : tensor<8x2xf32>
    %56 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%52, %54 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%55 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %57 = tensor.empty() : tensor<8x2xf32>
    %58 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<8x2xf32>) outs(%57 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.sin %in : f32
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %59 = tensor.empty() : tensor<8x2xf32>
    %60 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%58, %54 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%59 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<8x2xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x4xf32> to tensor<2x8x2x2xf32>
    %extracted_slice_7 = tensor.extract_slice %expanded[0, 0, 0, 1] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x4xf32> to tensor<2x8x2x2xf32>
    %61 = tensor.empty() : tensor<2x8x2x2xcomplex<f32>>
    %62 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7 : tensor<2x8x2x2xf32>) outs(%61 : tensor<2x8x2x2xcomplex<f32>>) {
    ^bb0(%in: f32, %out: complex<f32>):
      %200 = complex.create %in, %cst_4 : complex<f32>
      linalg.yield %200 : complex<f32>
    } -> tensor<2x8x2x2xcomplex<f32>>
    %63 = tensor.empty() : tensor<2x8x2x2xf32>
    %64 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<2x8x2x2xf32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_4 : f32
    } -> tensor<2x8x2x2xf32>
    %65 = tensor.empty() : tensor<2x8x2x2xf32>
    %66 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x2x2xcomplex<f32>>) outs(%65 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %200 = complex.re %in : complex<f32>
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %67 = tensor.empty() : tensor<2x8x2x2xf32>
    %68 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %66 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%67 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %69 = tensor.empty() : tensor<2x8x2x2xf32>
    %70 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%69 : tensor<2x8x2x2xf32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<2x8x2x2xf32>
    %71 = tensor.empty() : tensor<2x8x2x2xf32>
    %72 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x2x2xcomplex<f32>>) outs(%71 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %200 = complex.im %in : complex<f32>
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %73 = tensor.empty() : tensor<2x8x2x2xf32>
    %74 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %72 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%73 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %75 = tensor.empty() : tensor<2x8x2x2xf32>
    %76 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %74 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%75 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.subf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %77 = tensor.empty() : tensor<2x8x2x2xf32>
    %78 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %72 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%77 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %79 = tensor.empty() : tensor<2x8x2x2xf32>
    %80 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %66 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%79 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %81 = tensor.empty() : tensor<2x8x2x2xf32>
    %82 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %80 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%81 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.addf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %83 = tensor.empty() : tensor<2x8x2x2xcomplex<f32>>
    %84 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x8x2x2xf32>) outs(%83 : tensor<2x8x2x2xcomplex<f32>>) {
    ^bb0(%in: f32, %out: complex<f32>):
      %200 = complex.create %in, %cst_4 : complex<f32>
      linalg.yield %200 : complex<f32>
    } -> tensor<2x8x2x2xcomplex<f32>>
    %85 = tensor.empty() : tensor<2x8x2x2xf32>
    %86 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x8x2x2xcomplex<f32>>) outs(%85 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %200 = complex.re %in : complex<f32>
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %87 = tensor.empty() : tensor<2x8x2x2xf32>
    %88 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %76 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%87 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.addf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %89 = tensor.empty() : tensor<2x8x2x2xf32>
    %90 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x8x2x2xcomplex<f32>>) outs(%89 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %200 = complex.im %in : complex<f32>
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %91 = tensor.empty() : tensor<2x8x2x2xf32>
    %92 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %82 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%91 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.addf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %93 = tensor.empty() : tensor<2x8x2x2xf32>
    %94 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<8x2xf32>) outs(%93 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x2xf32>
    %95 = tensor.empty() : tensor<2x8x2x2xf32>
    %96 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %94 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%95 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %97 = tensor.empty() : tensor<2x8x2x2xf32>
    %98 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<8x2xf32>) outs(%97 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x2xf32>
    %99 = tensor.empty() : tensor<2x8x2x2xf32>
    %100 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %98 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%99 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %101 = tensor.empty() : tensor<2x8x2x2xf32>
    %102 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %100 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%101 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.subf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %103 = tensor.empty() : tensor<2x8x2x2xf32>
    %104 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %98 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%103 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %105 = tensor.empty() : tensor<2x8x2x2xf32>
    %106 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %94 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%105 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %107 = tensor.empty() : tensor<2x8x2x2xf32>
    %108 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%107 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.addf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %expanded_8 = tensor.expand_shape %102 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 2, 1] : tensor<2x8x2x2xf32> into tensor<2x8x2x2x1xf32>
    %expanded_9 = tensor.expand_shape %108 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 2, 1] : tensor<2x8x2x2xf32> into tensor<2x8x2x2x1xf32>
    %109 = tensor.empty() : tensor<2x8x2x2x2xf32>
    %inserted_slice = tensor.insert_slice %expanded_8 into %109[0, 0, 0, 0, 0] [2, 8, 2, 2, 1] [1, 1, 1, 1, 1] : tensor<2x8x2x2x1xf32> into tensor<2x8x2x2x2xf32>
    %inserted_slice_10 = tensor.insert_slice %expanded_9 into %inserted_slice[0, 0, 0, 0, 1] [2, 8, 2, 2, 1] [1, 1, 1, 1, 1] : tensor<2x8x2x2x1xf32> into tensor<2x8x2x2x2xf32>
    %collapsed_11 = tensor.collapse_shape %inserted_slice_10 [[0], [1], [2], [3, 4]] : tensor<2x8x2x2x2xf32> into tensor<2x8x2x4xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded_5[0, 0, 0, 0] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x4xf32> to tensor<2x8x2x2xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_5[0, 0, 0, 1] [2, 8, 2, 2] [1, 1, 1, 2] : tensor<2x8x2x4xf32> to tensor<2x8x2x2xf32>
    %110 = tensor.empty() : tensor<2x8x2x2xcomplex<f32>>
    %111 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x8x2x2xf32>) outs(%110 : tensor<2x8x2x2xcomplex<f32>>) {
    ^bb0(%in: f32, %out: complex<f32>):
      %200 = complex.create %in, %cst_4 : complex<f32>
      linalg.yield %200 : complex<f32>
    } -> tensor<2x8x2x2xcomplex<f32>>
    %112 = tensor.empty() : tensor<2x8x2x2xf32>
    %113 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x8x2x2xcomplex<f32>>) outs(%112 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %200 = complex.re %in : complex<f32>
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %114 = tensor.empty() : tensor<2x8x2x2xf32>
    %115 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %113 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%114 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %116 = tensor.empty() : tensor<2x8x2x2xf32>
    %117 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x8x2x2xcomplex<f32>>) outs(%116 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %200 = complex.im %in : complex<f32>
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %118 = tensor.empty() : tensor<2x8x2x2xf32>
    %119 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %117 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%118 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %120 = tensor.empty() : tensor<2x8x2x2xf32>
    %121 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %119 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%120 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.subf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %122 = tensor.empty() : tensor<2x8x2x2xf32>
    %123 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %117 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%122 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %124 = tensor.empty() : tensor<2x8x2x2xf32>
    %125 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %113 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%124 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %126 = tensor.empty() : tensor<2x8x2x2xf32>
    %127 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%126 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.addf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %128 = tensor.empty() : tensor<2x8x2x2xcomplex<f32>>
    %129 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<2x8x2x2xf32>) outs(%128 : tensor<2x8x2x2xcomplex<f32>>) {
    ^bb0(%in: f32, %out: complex<f32>):
      %200 = complex.create %in, %cst_4 : complex<f32>
      linalg.yield %200 : complex<f32>
    } -> tensor<2x8x2x2xcomplex<f32>>
    %130 = tensor.empty() : tensor<2x8x2x2xf32>
    %131 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x2x2xcomplex<f32>>) outs(%130 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %200 = complex.re %in : complex<f32>
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %132 = tensor.empty() : tensor<2x8x2x2xf32>
    %133 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %121 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%132 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.addf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %134 = tensor.empty() : tensor<2x8x2x2xf32>
    %135 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x2x2xcomplex<f32>>) outs(%134 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %200 = complex.im %in : complex<f32>
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %136 = tensor.empty() : tensor<2x8x2x2xf32>
    %137 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %127 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%136 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.addf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %138 = tensor.empty() : tensor<2x8x2x2xf32>
    %139 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %94 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%138 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %140 = tensor.empty() : tensor<2x8x2x2xf32>
    %141 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %98 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%140 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %142 = tensor.empty() : tensor<2x8x2x2xf32>
    %143 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %141 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%142 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.subf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %144 = tensor.empty() : tensor<2x8x2x2xf32>
    %145 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %98 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%144 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %146 = tensor.empty() : tensor<2x8x2x2xf32>
    %147 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %94 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%146 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.mulf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %148 = tensor.empty() : tensor<2x8x2x2xf32>
    %149 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %147 : tensor<2x8x2x2xf32>, tensor<2x8x2x2xf32>) outs(%148 : tensor<2x8x2x2xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.addf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x8x2x2xf32>
    %expanded_14 = tensor.expand_shape %143 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 2, 1] : tensor<2x8x2x2xf32> into tensor<2x8x2x2x1xf32>
    %expanded_15 = tensor.expand_shape %149 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 2, 1] : tensor<2x8x2x2xf32> into tensor<2x8x2x2x1xf32>
    %150 = tensor.empty() : tensor<2x8x2x2x2xf32>
    %inserted_slice_16 = tensor.insert_slice %expanded_14 into %150[0, 0, 0, 0, 0] [2, 8, 2, 2, 1] [1, 1, 1, 1, 1] : tensor<2x8x2x2x1xf32> into tensor<2x8x2x2x2xf32>
    %inserted_slice_17 = tensor.insert_slice %expanded_15 into %inserted_slice_16[0, 0, 0, 0, 1] [2, 8, 2, 2, 1] [1, 1, 1, 1, 1] : tensor<2x8x2x2x1xf32> into tensor<2x8x2x2x2xf32>
    %collapsed_18 = tensor.collapse_shape %inserted_slice_17 [[0], [1], [2], [3, 4]] : tensor<2x8x2x2x2xf32> into tensor<2x8x2x4xf32>
    %151 = tensor.empty() : tensor<2x2x8x4xf32>
    %152 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x8x2x4xf32>) outs(%151 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x4xf32>
    %153 = tensor.empty() : tensor<2x2x4x8xf32>
    %154 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<2x8x2x4xf32>) outs(%153 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x8xf32>
    %collapsed_19 = tensor.collapse_shape %152 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
    %collapsed_20 = tensor.collapse_shape %154 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %155 = tensor.empty() : tensor<4x8x8xf32>
    %156 = linalg.fill ins(%cst_4 : f32) outs(%155 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %157 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<4x8x4xf32>, tensor<4x4x8xf32>) outs(%156 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_21 = tensor.expand_shape %157 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %158 = tensor.empty() : tensor<2x2x8x8xf32>
    %159 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x2x8x8xf32>) outs(%158 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_1 : f32
      linalg.yield %200 : f32
    } -> tensor<2x2x8x8xf32>
    %160 = tensor.empty() : tensor<8x8xi32>
    %161 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%160 : tensor<8x8xi32>) {
    ^bb0(%out: i32):
      %200 = linalg.index 0 : index
      %201 = arith.index_cast %200 : index to i32
      linalg.yield %201 : i32
    } -> tensor<8x8xi32>
    %162 = tensor.empty() : tensor<8x8xi32>
    %163 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<8x8xi32>) outs(%162 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %200 = arith.addi %in, %c1_i32 : i32
      linalg.yield %200 : i32
    } -> tensor<8x8xi32>
    %164 = tensor.empty() : tensor<8x8xi32>
    %165 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%164 : tensor<8x8xi32>) {
    ^bb0(%out: i32):
      %200 = linalg.index 1 : index
      %201 = arith.index_cast %200 : index to i32
      linalg.yield %201 : i32
    } -> tensor<8x8xi32>
    %166 = tensor.empty() : tensor<8x8xi1>
    %167 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%163, %165 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%166 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_27: i32, %out: i1):
      %200 = arith.cmpi sge, %in, %in_27 : i32
      linalg.yield %200 : i1
    } -> tensor<8x8xi1>
    %168 = tensor.empty() : tensor<2x2x8x8xi1>
    %169 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<8x8xi1>) outs(%168 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x8x8xi1>
    %170 = tensor.empty() : tensor<2x2x8x8xf32>
    %171 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %159 : tensor<2x2x8x8xi1>, tensor<2x2x8x8xf32>) outs(%170 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_27: f32, %out: f32):
      %200 = arith.select %in, %in_27, %cst_0 : f32
      linalg.yield %200 : f32
    } -> tensor<2x2x8x8xf32>
    %172 = tensor.empty() : tensor<2x2x8xf32>
    %173 = linalg.fill ins(%cst_0 : f32) outs(%172 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %174 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<2x2x8x8xf32>) outs(%173 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.maximumf %out, %in : f32
      linalg.yield %200 : f32
    } -> tensor<2x2x8xf32>
    %175 = tensor.empty() : tensor<2x2x8x8xf32>
    %176 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<2x2x8xf32>) outs(%175 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %177 = tensor.empty() : tensor<2x2x8x8xf32>
    %178 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %176 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%177 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.subf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x2x8x8xf32>
    %179 = tensor.empty() : tensor<2x2x8x8xf32>
    %180 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<2x2x8x8xf32>) outs(%179 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.exp %in : f32
      linalg.yield %200 : f32
    } -> tensor<2x2x8x8xf32>
    %181 = tensor.empty() : tensor<2x2x8xf32>
    %182 = linalg.fill ins(%cst_4 : f32) outs(%181 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %183 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%180 : tensor<2x2x8x8xf32>) outs(%182 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32
      linalg.yield %200 : f32
    } -> tensor<2x2x8xf32>
    %184 = tensor.empty() : tensor<2x2x8x8xf32>
    %185 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183 : tensor<2x2x8xf32>) outs(%184 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %186 = tensor.empty() : tensor<2x2x8x8xf32>
    %187 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %185 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%186 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %200 = arith.divf %in, %in_27 : f32
      linalg.yield %200 : f32
    } -> tensor<2x2x8x8xf32>
    %188 = tensor.empty() : tensor<2x2x4x8xf32>
    %189 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x8x2x4xf32>) outs(%188 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x8xf32>
    %190 = tensor.empty() : tensor<2x2x8x8xf32>
    %191 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<2x2x8x8xf32>) outs(%190 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_22 = tensor.collapse_shape %189 [[0, 1], [2], [3]] : tensor<2x2x4x8xf32> into tensor<4x4x8xf32>
    %collapsed_23 = tensor.collapse_shape %191 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %192 = tensor.empty() : tensor<4x4x8xf32>
    %193 = linalg.fill ins(%cst_4 : f32) outs(%192 : tensor<4x4x8xf32>) -> tensor<4x4x8xf32>
    %194 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<4x4x8xf32>, tensor<4x8x8xf32>) outs(%193 : tensor<4x4x8xf32>) -> tensor<4x4x8xf32>
    %expanded_24 = tensor.expand_shape %194 [[0, 1], [2], [3]] output_shape [2, 2, 4, 8] : tensor<4x4x8xf32> into tensor<2x2x4x8xf32>
    %195 = tensor.empty() : tensor<2x8x2x4xf32>
    %196 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x2x4x8xf32>) outs(%195 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x4xf32>
    %collapsed_25 = tensor.collapse_shape %196 [[0, 1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<16x8xf32>
    %197 = tensor.empty() : tensor<16x8xf32>
    %198 = linalg.fill ins(%cst_4 : f32) outs(%197 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %199 = linalg.matmul ins(%collapsed_25, %arg4 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%198 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_26 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    return %expanded_26 : tensor<2x8x8xf32>
  }
}
