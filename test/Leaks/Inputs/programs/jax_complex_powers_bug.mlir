module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0.899999976 : f32
    %cst_0 = arith.constant 3.000000e-01 : f32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %3 = tensor.empty() : tensor<16x8xcomplex<f32>>
    %4 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<16x8xf32>) outs(%3 : tensor<16x8xcomplex<f32>>) {
    ^bb0(%in: f32, %out: complex<f32>):
      %80 = complex.create %in, %cst_1 : complex<f32>
      linalg.yield %80 : complex<f32>
    } -> tensor<16x8xcomplex<f32>>
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xcomplex<f32>> into tensor<2x8x8xcomplex<f32>>
    %5 = tensor.empty() : tensor<8xi32>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%5 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %80 = linalg.index 0 : index
      %81 = arith.index_cast %80 : index to i32
      linalg.yield %81 : i32
    } -> tensor<8xi32>
    %7 = tensor.empty() : tensor<8x8xi32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<8xi32>) outs(%7 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %9 = tensor.empty() : tensor<8x8xi32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<8xi32>) outs(%9 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %11 = tensor.empty() : tensor<8x8xi32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%8, %10 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%11 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %80 = arith.subi %in, %in_6 : i32
      linalg.yield %80 : i32
    } -> tensor<8x8xi32>
    %13 = tensor.empty() : tensor<f32>
    %14 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%13 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_0 : f32
    } -> tensor<f32>
    %15 = tensor.empty() : tensor<f32>
    %16 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%14 : tensor<f32>) outs(%15 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = math.cos %in : f32
      linalg.yield %80 : f32
    } -> tensor<f32>
    %17 = tensor.empty() : tensor<f32>
    %18 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%17 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_1 : f32
    } -> tensor<f32>
    %19 = tensor.empty() : tensor<f32>
    %20 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%18 : tensor<f32>) outs(%19 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = math.exp %in : f32
      linalg.yield %80 : f32
    } -> tensor<f32>
    %21 = tensor.empty() : tensor<f32>
    %22 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%16, %20 : tensor<f32>, tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %80 = arith.mulf %in, %in_6 : f32
      linalg.yield %80 : f32
    } -> tensor<f32>
    %23 = tensor.empty() : tensor<f32>
    %24 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%14 : tensor<f32>) outs(%23 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = math.sin %in : f32
      linalg.yield %80 : f32
    } -> tensor<f32>
    %25 = tensor.empty() : tensor<f32>
    %26 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%24, %20 : tensor<f32>, tensor<f32>) outs(%25 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %80 = arith.mulf %in, %in_6 : f32
      linalg.yield %80 : f32
    } -> tensor<f32>
    %27 = tensor.empty() : tensor<f32>
    %28 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%27 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %29 = tensor.empty() : tensor<f32>
    %30 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%28, %22 : tensor<f32>, tensor<f32>) outs(%29 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %80 = arith.mulf %in, %in_6 : f32
      linalg.yield %80 : f32
    } -> tensor<f32>
    %31 = tensor.empty() : tensor<f32>
    %32 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%31 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_1 : f32
    } -> tensor<f32>
    %33 = tensor.empty() : tensor<f32>
    %34 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%32, %26 : tensor<f32>, tensor<f32>) outs(%33 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %80 = arith.mulf %in, %in_6 : f32
      linalg.yield %80 : f32
    } -> tensor<f32>
    %35 = tensor.empty() : tensor<f32>
    %36 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%30, %34 : tensor<f32>, tensor<f32>) outs(%35 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %80 = arith.subf %in, %in_6 : f32
      linalg.yield %80 : f32
    } -> tensor<f32>
    %37 = tensor.empty() : tensor<f32>
    %38 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%28, %26 : tensor<f32>, tensor<f32>) outs(%37 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %80 = arith.mulf %in, %in_6 : f32
      linalg.yield %80 : f32
    } -> tensor<f32>
    %39 = tensor.empty() : tensor<f32>
    %40 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%32, %22 : tensor<f32>, tensor<f32>) outs(%39 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %80 = arith.mulf %in, %in_6 : f32
      linalg.yield %80 : f32
    } -> tensor<f32>
    %41 = tensor.empty() : tensor<f32>
    %42 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%38, %40 : tensor<f32>, tensor<f32>) outs(%41 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %80 = arith.addf %in, %in_6 : f32
      linalg.yield %80 : f32
    } -> tensor<f32>
    %43 = tensor.empty() : tensor<complex<f32>>
    %44 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%36, %42 : tensor<f32>, tensor<f32>) outs(%43 : tensor<complex<f32>>) {
    ^bb0(%in: f32, %in_6: f32, %out: complex<f32>):
      %80 = complex.create %in, %in_6 : complex<f32>
      linalg.yield %80 : complex<f32>
    } -> tensor<complex<f32>>
    %45 = tensor.empty() : tensor<8x8xi32>
    %46 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x8xi32>) outs(%45 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %80 = arith.cmpi sge, %in, %c0_i32 : i32
      %81 = arith.subi %c0_i32, %in : i32
      %82 = arith.select %80, %in, %81 : i32
      linalg.yield %82 : i32
    } -> tensor<8x8xi32>
    %47 = tensor.empty() : tensor<8x8xcomplex<f32>>
    %48 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<8x8xi32>) outs(%47 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: i32, %out: complex<f32>):
      %80 = arith.sitofp %in : i32 to f32
      %81 = complex.create %80, %cst_1 : complex<f32>
      linalg.yield %81 : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %49 = tensor.empty() : tensor<8x8xcomplex<f32>>
    %50 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<complex<f32>>) outs(%49 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %out: complex<f32>):
      linalg.yield %in : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %51 = tensor.empty() : tensor<8x8xcomplex<f32>>
    %52 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%50, %48 : tensor<8x8xcomplex<f32>>, tensor<8x8xcomplex<f32>>) outs(%51 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_6: complex<f32>, %out: complex<f32>):
      %80 = complex.pow %in, %in_6 : complex<f32>
      linalg.yield %80 : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %53 = tensor.empty() : tensor<2x8x8xcomplex<f32>>
    %54 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x8xcomplex<f32>>) outs(%53 : tensor<2x8x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %out: complex<f32>):
      linalg.yield %in : complex<f32>
    } -> tensor<2x8x8xcomplex<f32>>
    %collapsed_2 = tensor.collapse_shape %54 [[0, 1], [2]] : tensor<2x8x8xcomplex<f32>> into tensor<16x8xcomplex<f32>>
    %55 = tensor.empty() : tensor<8x8xcomplex<f32>>
    %56 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<8x8xcomplex<f32>>) outs(%55 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %out: complex<f32>):
      linalg.yield %in : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %57 = tensor.empty() : tensor<16x8xf32>
    %58 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%collapsed_2 : tensor<16x8xcomplex<f32>>) outs(%57 : tensor<16x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %80 = complex.re %in : complex<f32>
      linalg.yield %80 : f32
    } -> tensor<16x8xf32>
    %59 = tensor.empty() : tensor<16x8xf32>
    %60 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%collapsed_2 : tensor<16x8xcomplex<f32>>) outs(%59 : tensor<16x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %80 = complex.im %in : complex<f32>
      linalg.yield %80 : f32
    } -> tensor<16x8xf32>
    %61 = tensor.empty() : tensor<8x8xf32>
    %62 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<8x8xcomplex<f32>>) outs(%61 : tensor<8x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %80 = complex.re %in : complex<f32>
      linalg.yield %80 : f32
    } -> tensor<8x8xf32>
    %63 = tensor.empty() : tensor<8x8xf32>
    %64 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<8x8xcomplex<f32>>) outs(%63 : tensor<8x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %80 = complex.im %in : complex<f32>
      linalg.yield %80 : f32
    } -> tensor<8x8xf32>
    %65 = tensor.empty() : tensor<16x8xf32>
    %66 = linalg.fill ins(%cst_1 : f32) outs(%65 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %67 = linalg.matmul ins(%58, %62 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%66 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %68 = tensor.empty() : tensor<16x8xf32>
    %69 = linalg.fill ins(%cst_1 : f32) outs(%68 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %70 = linalg.matmul ins(%60, %64 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%69 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %71 = tensor.empty() : tensor<16x8xf32>
    %72 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%67, %70 : tensor<16x8xf32>, tensor<16x8xf32>) outs(%71 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %80 = arith.subf %in, %in_6 : f32
      linalg.yield %80 : f32
    } -> tensor<16x8xf32>
    %expanded_3 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %73 = tensor.empty() : tensor<2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x8x8xf32>) outs(%73 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %74 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %75 = tensor.empty() : tensor<16x8xf32>
    %76 = linalg.fill ins(%cst_1 : f32) outs(%75 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %77 = linalg.matmul ins(%collapsed_4, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%76 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_5 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %78 = tensor.empty() : tensor<2x8x8xf32>
    %79 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_5 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%78 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %80 = arith.addf %in, %in_6 : f32
      linalg.yield %80 : f32
    } -> tensor<2x8x8xf32>
    return %79 : tensor<2x8x8xf32>
  }
}
