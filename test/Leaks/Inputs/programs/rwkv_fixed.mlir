#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0) -> (d0)>
module {
  func.func @main(%arg0: tensor<2x5x8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8xf32>) -> tensor<2x5x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<-9.99999968E+37> : tensor<2x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x8xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %0 = tensor.empty() : tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %transposed_3 = linalg.transpose ins(%arg5 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %5 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %7 = tensor.empty() : tensor<8xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg1 : tensor<8xf32>) outs(%7 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<8xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<8xf32>) outs(%7 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.negf %in : f32
      linalg.yield %148 : f32
    } -> tensor<8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %10 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.cmpf ogt, %in, %in_17 : f32
      %149 = arith.select %148, %in, %in_17 : f32
      linalg.yield %149 : f32
    } -> tensor<2x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %11 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %transposed_4 = linalg.transpose ins(%arg7 : tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) permutation = [1, 0] 
    %16 = linalg.matmul ins(%collapsed, %transposed_4 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %arg8 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.negf %in : f32
      %149 = math.exp %148 : f32
      %150 = arith.addf %149, %cst_0 : f32
      %151 = arith.divf %cst_0, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_2 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%15, %6 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %20 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%18, %21 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %15 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %23 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.divf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %9 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %4 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.cmpf ogt, %in, %in_17 : f32
      %149 = arith.select %148, %in, %in_17 : f32
      linalg.yield %149 : f32
    } -> tensor<2x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %26 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %26 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %cst_2 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %6 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %30 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_5 = tensor.extract_slice %arg0[0, 1, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %35 = linalg.matmul ins(%collapsed_6, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%35, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %37 = linalg.matmul ins(%collapsed_6, %transposed_3 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%36, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %39 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.cmpf ogt, %in, %in_17 : f32
      %149 = arith.select %148, %in, %in_17 : f32
      linalg.yield %149 : f32
    } -> tensor<2x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %40 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %40 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %45 = linalg.matmul ins(%collapsed_6, %transposed_4 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %arg8 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.negf %in : f32
      %149 = math.exp %148 : f32
      %150 = arith.addf %149, %cst_0 : f32
      %151 = arith.divf %cst_0, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x8xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %33 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %38 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %49 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%47, %50 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %34 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%52, %44 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %53 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.divf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %9 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %36 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.cmpf ogt, %in, %in_17 : f32
      %149 = arith.select %148, %in, %in_17 : f32
      linalg.yield %149 : f32
    } -> tensor<2x8xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%36, %56 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %33 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%60, %38 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%61, %62 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %34 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %60 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_7 = tensor.extract_slice %arg0[0, 2, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_7 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %66 = linalg.matmul ins(%collapsed_8, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%66, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %68 = linalg.matmul ins(%collapsed_8, %transposed_3 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%67, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %70 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.cmpf ogt, %in, %in_17 : f32
      %149 = arith.select %148, %in, %in_17 : f32
      linalg.yield %149 : f32
    } -> tensor<2x8xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %71 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %71 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %76 = linalg.matmul ins(%collapsed_8, %transposed_4 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%76, %arg8 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.negf %in : f32
      %149 = math.exp %148 : f32
      %150 = arith.addf %149, %cst_0 : f32
      %151 = arith.divf %cst_0, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x8xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %63 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%75, %69 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %80 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%78, %81 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %65 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%83, %75 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %84 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.divf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %9 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%86, %67 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.cmpf ogt, %in, %in_17 : f32
      %149 = arith.select %148, %in, %in_17 : f32
      linalg.yield %149 : f32
    } -> tensor<2x8xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%86, %87 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%67, %87 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %63 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %69 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%92, %93 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %65 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%95, %91 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_9 = tensor.extract_slice %arg0[0, 3, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %97 = linalg.matmul ins(%collapsed_10, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%97, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %99 = linalg.matmul ins(%collapsed_10, %transposed_3 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%99, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%98, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %101 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.cmpf ogt, %in, %in_17 : f32
      %149 = arith.select %148, %in, %in_17 : f32
      linalg.yield %149 : f32
    } -> tensor<2x8xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %102 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%101, %102 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %107 = linalg.matmul ins(%collapsed_10, %transposed_4 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %arg8 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%108 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.negf %in : f32
      %149 = math.exp %148 : f32
      %150 = arith.addf %149, %cst_0 : f32
      %151 = arith.divf %cst_0, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x8xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%104, %94 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%106, %100 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%110, %111 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%109, %112 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%104, %96 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%114, %106 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%113, %115 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.divf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %9 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%117, %98 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.cmpf ogt, %in, %in_17 : f32
      %149 = arith.select %148, %in, %in_17 : f32
      linalg.yield %149 : f32
    } -> tensor<2x8xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%117, %118 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%119 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%98, %118 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%120, %94 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%122, %100 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%120, %96 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%126, %122 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %extracted_slice_11 = tensor.extract_slice %arg0[0, 4, 0] [2, 1, 8] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x1x8xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2]] : tensor<2x1x8xf32> into tensor<2x8xf32>
    %128 = linalg.matmul ins(%collapsed_12, %transposed : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%128, %arg4 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %130 = linalg.matmul ins(%collapsed_12, %transposed_3 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%130, %arg6 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%129, %arg2 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%118, %132 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.cmpf ogt, %in, %in_17 : f32
      %149 = arith.select %148, %in, %in_17 : f32
      linalg.yield %149 : f32
    } -> tensor<2x8xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%118, %133 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%134 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%132, %133 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.subf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %138 = linalg.matmul ins(%collapsed_12, %transposed_4 : tensor<2x8xf32>, tensor<8x8xf32>) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%138, %arg8 : tensor<2x8xf32>, tensor<8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %140 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.negf %in : f32
      %149 = math.exp %148 : f32
      %150 = arith.addf %149, %cst_0 : f32
      %151 = arith.divf %cst_0, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x8xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%135, %125 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%137, %131 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%141, %142 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%140, %143 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %145 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%135, %127 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.mulf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%145, %137 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.addf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %147 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%144, %146 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %148 = arith.divf %in, %in_17 : f32
      linalg.yield %148 : f32
    } -> tensor<2x8xf32>
    %expanded = tensor.expand_shape %24 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %expanded_13 = tensor.expand_shape %54 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %expanded_14 = tensor.expand_shape %85 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %expanded_15 = tensor.expand_shape %116 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %expanded_16 = tensor.expand_shape %147 [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %concat = tensor.concat dim(1) %expanded, %expanded_13, %expanded_14, %expanded_15, %expanded_16 : (tensor<2x1x8xf32>, tensor<2x1x8xf32>, tensor<2x1x8xf32>, tensor<2x1x8xf32>, tensor<2x1x8xf32>) -> tensor<2x5x8xf32>
    return %concat : tensor<2x5x8xf32>
  }
}

