module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<2x8x8xf32>, %arg2: tensor<2x8x8xf32>, %arg3: tensor<2x8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -1.000000e+30 : f32
    %cst_1 = arith.constant 3.000000e+00 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c1_i32 = arith.constant 1 : i32
    %c2_i32 = arith.constant 2 : i32
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<8x8xi32>
    %1 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%0 : tensor<8x8xi32>) {
    ^bb0(%out: i32):
      %10 = linalg.index 0 : index
      %11 = arith.index_cast %10 : index to i32
      linalg.yield %11 : i32
    } -> tensor<8x8xi32>
    %2 = tensor.empty() : tensor<8x8xi32>
    %3 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%2 : tensor<8x8xi32>) {
    ^bb0(%out: i32):
      %10 = linalg.index 1 : index
      %11 = arith.index_cast %10 : index to i32
      linalg.yield %11 : i32
    } -> tensor<8x8xi32>
    %4 = tensor.empty() : tensor<8x8xi1>
    %5 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%1, %3 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_4: i32, %out: i1):
      %10 = arith.cmpi sge, %in, %in_4 : i32
      linalg.yield %10 : i1
    } -> tensor<8x8xi1>
    %6 = tensor.empty() : tensor<1x8x8xi1>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<8x8xi1>) outs(%6 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x8xi1>
    %8 = tensor.empty() : tensor<2x8x8xi1>
    %inserted_slice = tensor.insert_slice %7 into %8[0, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<1x8x8xi1> into tensor<2x8x8xi1>
    %inserted_slice_3 = tensor.insert_slice %7 into %inserted_slice[1, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<1x8x8xi1> into tensor<2x8x8xi1>
    %9 = scf.for %arg4 = %c0_i32 to %c2_i32 step %c1_i32 iter_args(%arg5 = %arg0) -> (tensor<2x8x8xf32>)  : i32 {
      %10 = arith.index_cast %arg4 : i32 to index
      %11 = arith.maxsi %10, %c0 : index
      %12 = arith.minsi %11, %c1 : index
      %extracted_slice = tensor.extract_slice %arg1[%12, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<1x8x8xf32>
      %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x8x8xf32> into tensor<8x8xf32>
      %13 = arith.index_cast %arg4 : i32 to index
      %14 = arith.maxsi %13, %c0 : index
      %15 = arith.minsi %14, %c1 : index
      %extracted_slice_4 = tensor.extract_slice %arg2[%15, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<1x8x8xf32>
      %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2]] : tensor<1x8x8xf32> into tensor<8x8xf32>
      %16 = arith.index_cast %arg4 : i32 to index
      %17 = arith.maxsi %16, %c0 : index
      %18 = arith.minsi %17, %c1 : index
      %extracted_slice_6 = tensor.extract_slice %arg3[%18, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<1x8x8xf32>
      %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2]] : tensor<1x8x8xf32> into tensor<8x8xf32>
      %19 = arith.index_cast %arg4 : i32 to index
      %20 = arith.maxsi %19, %c0 : index
      %21 = arith.minsi %20, %c1 : index
      %extracted_slice_8 = tensor.extract_slice %inserted_slice_3[%21, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<2x8x8xi1> to tensor<1x8x8xi1>
      %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2]] : tensor<1x8x8xi1> into tensor<8x8xi1>
      %collapsed_10 = tensor.collapse_shape %arg5 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
      %22 = tensor.empty() : tensor<16x8xf32>
      %23 = linalg.fill ins(%cst_2 : f32) outs(%22 : tensor<16x8xf32>) -> tensor<16x8xf32>
      %24 = linalg.matmul ins(%collapsed_10, %collapsed : tensor<16x8xf32>, tensor<8x8xf32>) outs(%23 : tensor<16x8xf32>) -> tensor<16x8xf32>
      %expanded = tensor.expand_shape %24 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
      %25 = tensor.empty() : tensor<16x8xf32>
      %26 = linalg.fill ins(%cst_2 : f32) outs(%25 : tensor<16x8xf32>) -> tensor<16x8xf32>
      %27 = linalg.matmul ins(%collapsed_10, %collapsed_5 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%26 : tensor<16x8xf32>) -> tensor<16x8xf32>
      %expanded_11 = tensor.expand_shape %27 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
      %28 = tensor.empty() : tensor<2x8x8xf32>
      %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x8x8xf32>) outs(%28 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x8x8xf32>
      %30 = tensor.empty() : tensor<2x8x8xf32>
      %31 = linalg.fill ins(%cst_2 : f32) outs(%30 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
      %32 = linalg.batch_matmul ins(%expanded, %29 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%31 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
      %33 = tensor.empty() : tensor<2x8x8xf32>
      %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x8x8xf32>) outs(%33 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %63 = arith.divf %in, %cst_1 : f32
        linalg.yield %63 : f32
      } -> tensor<2x8x8xf32>
      %35 = tensor.empty() : tensor<2x8x8xi1>
      %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_9 : tensor<8x8xi1>) outs(%35 : tensor<2x8x8xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<2x8x8xi1>
      %37 = tensor.empty() : tensor<2x8x8xf32>
      %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %34 : tensor<2x8x8xi1>, tensor<2x8x8xf32>) outs(%37 : tensor<2x8x8xf32>) {
      ^bb0(%in: i1, %in_13: f32, %out: f32):
        %63 = arith.select %in, %in_13, %cst_0 : f32
        linalg.yield %63 : f32
      } -> tensor<2x8x8xf32>
      %39 = tensor.empty() : tensor<2x8xf32>
      %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x8xf32>) -> tensor<2x8xf32>
      %41 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<2x8x8xf32>) outs(%40 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %63 = arith.maximumf %out, %in : f32
        linalg.yield %63 : f32
      } -> tensor<2x8xf32>
      %42 = tensor.empty() : tensor<2x8x8xf32>
      %43 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8xf32>) outs(%42 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x8x8xf32>
      %44 = tensor.empty() : tensor<2x8x8xf32>
      %45 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%44 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %in_13: f32, %out: f32):
        %63 = arith.subf %in, %in_13 : f32
        linalg.yield %63 : f32
      } -> tensor<2x8x8xf32>
      %46 = tensor.empty() : tensor<2x8x8xf32>
      %47 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x8xf32>) outs(%46 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %63 = math.exp %in : f32
        linalg.yield %63 : f32
      } -> tensor<2x8x8xf32>
      %48 = tensor.empty() : tensor<2x8xf32>
      %49 = linalg.fill ins(%cst_2 : f32) outs(%48 : tensor<2x8xf32>) -> tensor<2x8xf32>
      %50 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47 : tensor<2x8x8xf32>) outs(%49 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %63 = arith.addf %out, %in : f32
        linalg.yield %63 : f32
      } -> tensor<2x8xf32>
      %51 = tensor.empty() : tensor<2x8x8xf32>
      %52 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x8xf32>) outs(%51 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x8x8xf32>
      %53 = tensor.empty() : tensor<2x8x8xf32>
      %54 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %52 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %in_13: f32, %out: f32):
        %63 = arith.divf %in, %in_13 : f32
        linalg.yield %63 : f32
      } -> tensor<2x8x8xf32>
      %55 = tensor.empty() : tensor<16x8xf32>
      %56 = linalg.fill ins(%cst_2 : f32) outs(%55 : tensor<16x8xf32>) -> tensor<16x8xf32>
      %57 = linalg.matmul ins(%collapsed_10, %collapsed_7 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%56 : tensor<16x8xf32>) -> tensor<16x8xf32>
      %expanded_12 = tensor.expand_shape %57 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
      %58 = tensor.empty() : tensor<2x8x8xf32>
      %59 = linalg.fill ins(%cst_2 : f32) outs(%58 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
      %60 = linalg.batch_matmul ins(%54, %expanded_12 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%59 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
      %61 = tensor.empty() : tensor<2x8x8xf32>
      %62 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %60 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%61 : tensor<2x8x8xf32>) {
      ^bb0(%in: f32, %in_13: f32, %out: f32):
        %63 = arith.addf %in, %in_13 : f32
        linalg.yield %63 : f32
      } -> tensor<2x8x8xf32>
      scf.yield %62 : tensor<2x8x8xf32>
    }
    return %9 : tensor<2x8x8xf32>
  }
}
