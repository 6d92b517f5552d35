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
      %106 = complex.create %in, %cst_1 : complex<f32>
      linalg.yield %106 : complex<f32>
    } -> tensor<16x8xcomplex<f32>>
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xcomplex<f32>> into tensor<2x8x8xcomplex<f32>>
    %5 = tensor.empty() : tensor<8xi32>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%5 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %106 = linalg.index 0 : index
      %107 = arith.index_cast %106 : index to i32
      linalg.yield %107 : i32
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
      %106 = arith.subi %in, %in_6 : i32
      linalg.yield %106 : i32
    } -> tensor<8x8xi32>
    %13 = tensor.empty() : tensor<f32>
    %14 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%13 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_0 : f32
    } -> tensor<f32>
    %15 = tensor.empty() : tensor<f32>
    %16 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%14 : tensor<f32>) outs(%15 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.cos %in : f32
      linalg.yield %106 : f32
    } -> tensor<f32>
    %17 = tensor.empty() : tensor<f32>
    %18 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%17 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_1 : f32
    } -> tensor<f32>
    %19 = tensor.empty() : tensor<f32>
    %20 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%18 : tensor<f32>) outs(%19 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.exp %in : f32
      linalg.yield %106 : f32
    } -> tensor<f32>
    %21 = tensor.empty() : tensor<f32>
    %22 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%16, %20 : tensor<f32>, tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.mulf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<f32>
    %23 = tensor.empty() : tensor<f32>
    %24 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%14 : tensor<f32>) outs(%23 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.sin %in : f32
      linalg.yield %106 : f32
    } -> tensor<f32>
    %25 = tensor.empty() : tensor<f32>
    %26 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%24, %20 : tensor<f32>, tensor<f32>) outs(%25 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.mulf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<f32>
    %27 = tensor.empty() : tensor<f32>
    %28 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%27 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %29 = tensor.empty() : tensor<f32>
    %30 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%28, %22 : tensor<f32>, tensor<f32>) outs(%29 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.mulf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<f32>
    %31 = tensor.empty() : tensor<f32>
    %32 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%31 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_1 : f32
    } -> tensor<f32>
    %33 = tensor.empty() : tensor<f32>
    %34 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%32, %26 : tensor<f32>, tensor<f32>) outs(%33 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.mulf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<f32>
    %35 = tensor.empty() : tensor<f32>
    %36 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%30, %34 : tensor<f32>, tensor<f32>) outs(%35 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.subf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<f32>
    %37 = tensor.empty() : tensor<f32>
    %38 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%28, %26 : tensor<f32>, tensor<f32>) outs(%37 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.mulf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<f32>
    %39 = tensor.empty() : tensor<f32>
    %40 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%32, %22 : tensor<f32>, tensor<f32>) outs(%39 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.mulf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<f32>
    %41 = tensor.empty() : tensor<f32>
    %42 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%38, %40 : tensor<f32>, tensor<f32>) outs(%41 : tensor<f32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.addf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<f32>
    %43 = tensor.empty() : tensor<complex<f32>>
    %44 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%36, %42 : tensor<f32>, tensor<f32>) outs(%43 : tensor<complex<f32>>) {
    ^bb0(%in: f32, %in_6: f32, %out: complex<f32>):
      %106 = complex.create %in, %in_6 : complex<f32>
      linalg.yield %106 : complex<f32>
    } -> tensor<complex<f32>>
    %45 = tensor.empty() : tensor<8x8xi32>
    %46 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x8xi32>) outs(%45 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %106 = arith.cmpi sge, %in, %c0_i32 : i32
      %107 = arith.subi %c0_i32, %in : i32
      %108 = arith.select %106, %in, %107 : i32
      linalg.yield %108 : i32
    } -> tensor<8x8xi32>
    %47 = tensor.empty() : tensor<8x8xcomplex<f32>>
    %48 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<8x8xi32>) outs(%47 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: i32, %out: complex<f32>):
      %106 = arith.sitofp %in : i32 to f32
      %107 = complex.create %106, %cst_1 : complex<f32>
      linalg.yield %107 : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %49 = tensor.empty() : tensor<8x8xcomplex<f32>>
    %50 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<complex<f32>>) outs(%49 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %out: complex<f32>):
      linalg.yield %in : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %51 = tensor.empty() : tensor<8x8xcomplex<f32>>
    %52 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%50, %48 : tensor<8x8xcomplex<f32>>, tensor<8x8xcomplex<f32>>) outs(%51 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_6: complex<f32>, %out: complex<f32>):
      %106 = complex.pow %in, %in_6 : complex<f32>
      linalg.yield %106 : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %53 = tensor.empty() : tensor<8x8xi1>
    %54 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x8xi32>) outs(%53 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %out: i1):
      %106 = arith.cmpi sge, %in, %c0_i32 : i32
      linalg.yield %106 : i1
    } -> tensor<8x8xi1>
    %55 = tensor.empty() : tensor<8x8xcomplex<f32>>
    %56 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<8x8xi1>) outs(%55 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: i1, %out: complex<f32>):
      %106 = arith.uitofp %in : i1 to f32
      %107 = complex.create %106, %cst_1 : complex<f32>
      linalg.yield %107 : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %57 = tensor.empty() : tensor<8x8xf32>
    %58 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<8x8xcomplex<f32>>) outs(%57 : tensor<8x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %106 = complex.re %in : complex<f32>
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %59 = tensor.empty() : tensor<8x8xf32>
    %60 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<8x8xcomplex<f32>>) outs(%59 : tensor<8x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %106 = complex.re %in : complex<f32>
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %61 = tensor.empty() : tensor<8x8xf32>
    %62 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%58, %60 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%61 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.mulf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %63 = tensor.empty() : tensor<8x8xf32>
    %64 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<8x8xcomplex<f32>>) outs(%63 : tensor<8x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %106 = complex.im %in : complex<f32>
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %65 = tensor.empty() : tensor<8x8xf32>
    %66 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<8x8xcomplex<f32>>) outs(%65 : tensor<8x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %106 = complex.im %in : complex<f32>
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %67 = tensor.empty() : tensor<8x8xf32>
    %68 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%64, %66 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%67 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.mulf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %69 = tensor.empty() : tensor<8x8xf32>
    %70 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%62, %68 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%69 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.subf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %71 = tensor.empty() : tensor<8x8xf32>
    %72 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%58, %66 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%71 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.mulf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %73 = tensor.empty() : tensor<8x8xf32>
    %74 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%64, %60 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%73 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.mulf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %75 = tensor.empty() : tensor<8x8xf32>
    %76 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%72, %74 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%75 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.addf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %77 = tensor.empty() : tensor<8x8xcomplex<f32>>
    %78 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%70, %76 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%77 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: f32, %in_6: f32, %out: complex<f32>):
      %106 = complex.create %in, %in_6 : complex<f32>
      linalg.yield %106 : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %79 = tensor.empty() : tensor<2x8x8xcomplex<f32>>
    %80 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x8xcomplex<f32>>) outs(%79 : tensor<2x8x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %out: complex<f32>):
      linalg.yield %in : complex<f32>
    } -> tensor<2x8x8xcomplex<f32>>
    %collapsed_2 = tensor.collapse_shape %80 [[0, 1], [2]] : tensor<2x8x8xcomplex<f32>> into tensor<16x8xcomplex<f32>>
    %81 = tensor.empty() : tensor<8x8xcomplex<f32>>
    %82 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<8x8xcomplex<f32>>) outs(%81 : tensor<8x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %out: complex<f32>):
      linalg.yield %in : complex<f32>
    } -> tensor<8x8xcomplex<f32>>
    %83 = tensor.empty() : tensor<16x8xf32>
    %84 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%collapsed_2 : tensor<16x8xcomplex<f32>>) outs(%83 : tensor<16x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %106 = complex.re %in : complex<f32>
      linalg.yield %106 : f32
    } -> tensor<16x8xf32>
    %85 = tensor.empty() : tensor<16x8xf32>
    %86 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%collapsed_2 : tensor<16x8xcomplex<f32>>) outs(%85 : tensor<16x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %106 = complex.im %in : complex<f32>
      linalg.yield %106 : f32
    } -> tensor<16x8xf32>
    %87 = tensor.empty() : tensor<8x8xf32>
    %88 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<8x8xcomplex<f32>>) outs(%87 : tensor<8x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %106 = complex.re %in : complex<f32>
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %89 = tensor.empty() : tensor<8x8xf32>
    %90 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<8x8xcomplex<f32>>) outs(%89 : tensor<8x8xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %106 = complex.im %in : complex<f32>
      linalg.yield %106 : f32
    } -> tensor<8x8xf32>
    %91 = tensor.empty() : tensor<16x8xf32>
    %92 = linalg.fill ins(%cst_1 : f32) outs(%91 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %93 = linalg.matmul ins(%84, %88 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%92 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %94 = tensor.empty() : tensor<16x8xf32>
    %95 = linalg.fill ins(%cst_1 : f32) outs(%94 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %96 = linalg.matmul ins(%86, %90 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%95 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %97 = tensor.empty() : tensor<16x8xf32>
    %98 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%93, %96 : tensor<16x8xf32>, tensor<16x8xf32>) outs(%97 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.subf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<16x8xf32>
    %expanded_3 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %99 = tensor.empty() : tensor<2x8x8xf32>
    %100 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x8x8xf32>) outs(%99 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %101 = tensor.empty() : tensor<16x8xf32>
    %102 = linalg.fill ins(%cst_1 : f32) outs(%101 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %103 = linalg.matmul ins(%collapsed_4, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%102 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_5 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %104 = tensor.empty() : tensor<2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_5 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%104 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %106 = arith.addf %in, %in_6 : f32
      linalg.yield %106 : f32
    } -> tensor<2x8x8xf32>
    return %105 : tensor<2x8x8xf32>
  }
}
