module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -1.000000e+30 : f32
    %c4_i32 = arith.constant 4 : i32
    %cst_1 = arith.constant 2.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst_2 = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c2_i32 = arith.constant 2 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<2x2x8x4xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<2x2x8xf32>
    %cst_5 = arith.constant dense<-1.000000e+30> : tensor<2x2x8xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<16x8xf32> into tensor<2x8x2x4xf32>
    %3 = tensor.empty() : tensor<16x8xf32>
    %4 = linalg.fill ins(%cst_2 : f32) outs(%3 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %5 = linalg.matmul ins(%collapsed, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %6 = tensor.empty() : tensor<16x8xf32>
    %7 = linalg.fill ins(%cst_2 : f32) outs(%6 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %8 = linalg.matmul ins(%collapsed, %arg3 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%7 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_6 = tensor.expand_shape %5 [[0, 1, 2], [3, 4]] output_shape [2, 2, 4, 2, 4] : tensor<16x8xf32> into tensor<2x2x4x2x4xf32>
    %9 = tensor.empty() : tensor<2x2x4x2x4xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x2x4x2x4xf32>) outs(%9 : tensor<2x2x4x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x2x4xf32>
    %expanded_7 = tensor.expand_shape %8 [[0, 1, 2], [3, 4]] output_shape [2, 2, 4, 2, 4] : tensor<16x8xf32> into tensor<2x2x4x2x4xf32>
    %11 = tensor.empty() : tensor<2x2x4x2x4xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x2x4x2x4xf32>) outs(%11 : tensor<2x2x4x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x2x4xf32>
    %13 = tensor.empty() : tensor<2xi32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%13 : tensor<2xi32>) {
    ^bb0(%out: i32):
      %25 = linalg.index 0 : index
      %26 = arith.index_cast %25 : index to i32
      linalg.yield %26 : i32
    } -> tensor<2xi32>
    %15:3 = scf.for %arg5 = %c0_i32 to %c2_i32 step %c1_i32 iter_args(%arg6 = %cst_5, %arg7 = %cst_4, %arg8 = %cst_3) -> (tensor<2x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x4xf32>)  : i32 {
      %25 = arith.index_cast %arg5 : i32 to index
      %26 = arith.maxsi %25, %c0 : index
      %27 = arith.minsi %26, %c1 : index
      %extracted_slice = tensor.extract_slice %14[%27] [1] [1] : tensor<2xi32> to tensor<1xi32>
      %collapsed_10 = tensor.collapse_shape %extracted_slice [] : tensor<1xi32> into tensor<i32>
      %28 = arith.index_cast %arg5 : i32 to index
      %29 = arith.maxsi %28, %c0 : index
      %30 = arith.minsi %29, %c1 : index
      %extracted_slice_11 = tensor.extract_slice %10[%30, 0, 0, 0, 0] [1, 2, 4, 2, 4] [1, 1, 1, 1, 1] : tensor<2x2x4x2x4xf32> to tensor<1x2x4x2x4xf32>
      %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2], [3], [4]] : tensor<1x2x4x2x4xf32> into tensor<2x4x2x4xf32>
      %31 = arith.index_cast %arg5 : i32 to index
      %32 = arith.maxsi %31, %c0 : index
      %33 = arith.minsi %32, %c1 : index
      %extracted_slice_13 = tensor.extract_slice %12[%33, 0, 0, 0, 0] [1, 2, 4, 2, 4] [1, 1, 1, 1, 1] : tensor<2x2x4x2x4xf32> to tensor<1x2x4x2x4xf32>
      %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2], [3], [4]] : tensor<1x2x4x2x4xf32> into tensor<2x4x2x4xf32>
      %34 = tensor.empty() : tensor<2x2x8x4xf32>
      %35 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x2x4xf32>) outs(%34 : tensor<2x2x8x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x8x4xf32>
      %36 = tensor.empty() : tensor<2x2x4x4xf32>
      %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<2x4x2x4xf32>) outs(%36 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %collapsed_15 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
      %collapsed_16 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %38 = tensor.empty() : tensor<4x8x4xf32>
      %39 = linalg.fill ins(%cst_2 : f32) outs(%38 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
      %40 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<4x8x4xf32>, tensor<4x4x4xf32>) outs(%39 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
      %expanded_17 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
      %41 = tensor.empty() : tensor<2x2x8x4xf32>
      %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x2x8x4xf32>) outs(%41 : tensor<2x2x8x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %96 = arith.divf %in, %cst_1 : f32
        linalg.yield %96 : f32
      } -> tensor<2x2x8x4xf32>
      %43 = tensor.empty() : tensor<i32>
      %44 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%collapsed_10 : tensor<i32>) outs(%43 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %96 = arith.muli %in, %c4_i32 : i32
        linalg.yield %96 : i32
      } -> tensor<i32>
      %45 = tensor.empty() : tensor<4xi32>
      %46 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%45 : tensor<4xi32>) {
      ^bb0(%out: i32):
        %96 = linalg.index 0 : index
        %97 = arith.index_cast %96 : index to i32
        linalg.yield %97 : i32
      } -> tensor<4xi32>
      %47 = tensor.empty() : tensor<4xi32>
      %48 = linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%44 : tensor<i32>) outs(%47 : tensor<4xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<4xi32>
      %49 = tensor.empty() : tensor<4xi32>
      %50 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%48, %46 : tensor<4xi32>, tensor<4xi32>) outs(%49 : tensor<4xi32>) {
      ^bb0(%in: i32, %in_21: i32, %out: i32):
        %96 = arith.addi %in, %in_21 : i32
        linalg.yield %96 : i32
      } -> tensor<4xi32>
      %51 = tensor.empty() : tensor<8xi32>
      %52 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%51 : tensor<8xi32>) {
      ^bb0(%out: i32):
        %96 = linalg.index 0 : index
        %97 = arith.index_cast %96 : index to i32
        linalg.yield %97 : i32
      } -> tensor<8xi32>
      %53 = tensor.empty() : tensor<8x4xi32>
      %54 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<4xi32>) outs(%53 : tensor<8x4xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<8x4xi32>
      %55 = tensor.empty() : tensor<8x4xi32>
      %56 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<8xi32>) outs(%55 : tensor<8x4xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<8x4xi32>
      %57 = tensor.empty() : tensor<8x4xi1>
      %58 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%54, %56 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%57 : tensor<8x4xi1>) {
      ^bb0(%in: i32, %in_21: i32, %out: i1):
        %96 = arith.cmpi sle, %in, %in_21 : i32
        linalg.yield %96 : i1
      } -> tensor<8x4xi1>
      %59 = tensor.empty() : tensor<2x2x8x4xi1>
      %60 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<8x4xi1>) outs(%59 : tensor<2x2x8x4xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<2x2x8x4xi1>
      %61 = tensor.empty() : tensor<2x2x8x4xf32>
      %62 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %42 : tensor<2x2x8x4xi1>, tensor<2x2x8x4xf32>) outs(%61 : tensor<2x2x8x4xf32>) {
      ^bb0(%in: i1, %in_21: f32, %out: f32):
        %96 = arith.select %in, %in_21, %cst_0 : f32
        linalg.yield %96 : f32
      } -> tensor<2x2x8x4xf32>
      %63 = tensor.empty() : tensor<2x2x8xf32>
      %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
      %65 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x2x8x4xf32>) outs(%64 : tensor<2x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %96 = arith.maximumf %out, %in : f32
        linalg.yield %96 : f32
      } -> tensor<2x2x8xf32>
      %66 = tensor.empty() : tensor<2x2x8xf32>
      %67 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %65 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%66 : tensor<2x2x8xf32>) {
      ^bb0(%in: f32, %in_21: f32, %out: f32):
        %96 = arith.maximumf %in, %in_21 : f32
        linalg.yield %96 : f32
      } -> tensor<2x2x8xf32>
      %68 = tensor.empty() : tensor<2x2x8x4xf32>
      %69 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x2x8xf32>) outs(%68 : tensor<2x2x8x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x8x4xf32>
      %70 = tensor.empty() : tensor<2x2x8x4xf32>
      %71 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %69 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%70 : tensor<2x2x8x4xf32>) {
      ^bb0(%in: f32, %in_21: f32, %out: f32):
        %96 = arith.subf %in, %in_21 : f32
        linalg.yield %96 : f32
      } -> tensor<2x2x8x4xf32>
      %72 = tensor.empty() : tensor<2x2x8x4xf32>
      %73 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x2x8x4xf32>) outs(%72 : tensor<2x2x8x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %96 = math.exp %in : f32
        linalg.yield %96 : f32
      } -> tensor<2x2x8x4xf32>
      %74 = tensor.empty() : tensor<2x2x8xf32>
      %75 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %67 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%74 : tensor<2x2x8xf32>) {
      ^bb0(%in: f32, %in_21: f32, %out: f32):
        %96 = arith.subf %in, %in_21 : f32
        linalg.yield %96 : f32
      } -> tensor<2x2x8xf32>
      %76 = tensor.empty() : tensor<2x2x8xf32>
      %77 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x2x8xf32>) outs(%76 : tensor<2x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %96 = math.exp %in : f32
        linalg.yield %96 : f32
      } -> tensor<2x2x8xf32>
      %78 = tensor.empty() : tensor<2x2x8x4xf32>
      %79 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x2x8xf32>) outs(%78 : tensor<2x2x8x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x8x4xf32>
      %80 = tensor.empty() : tensor<2x2x8x4xf32>
      %81 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %79 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%80 : tensor<2x2x8x4xf32>) {
      ^bb0(%in: f32, %in_21: f32, %out: f32):
        %96 = arith.mulf %in, %in_21 : f32
        linalg.yield %96 : f32
      } -> tensor<2x2x8x4xf32>
      %82 = tensor.empty() : tensor<2x2x4x4xf32>
      %83 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x4x2x4xf32>) outs(%82 : tensor<2x2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x2x4x4xf32>
      %collapsed_18 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
      %collapsed_19 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<2x2x4x4xf32> into tensor<4x4x4xf32>
      %84 = tensor.empty() : tensor<4x8x4xf32>
      %85 = linalg.fill ins(%cst_2 : f32) outs(%84 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
      %86 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<4x8x4xf32>, tensor<4x4x4xf32>) outs(%85 : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
      %expanded_20 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [2, 2, 8, 4] : tensor<4x8x4xf32> into tensor<2x2x8x4xf32>
      %87 = tensor.empty() : tensor<2x2x8x4xf32>
      %88 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_20 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%87 : tensor<2x2x8x4xf32>) {
      ^bb0(%in: f32, %in_21: f32, %out: f32):
        %96 = arith.addf %in, %in_21 : f32
        linalg.yield %96 : f32
      } -> tensor<2x2x8x4xf32>
      %89 = tensor.empty() : tensor<2x2x8xf32>
      %90 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %77 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%89 : tensor<2x2x8xf32>) {
      ^bb0(%in: f32, %in_21: f32, %out: f32):
        %96 = arith.mulf %in, %in_21 : f32
        linalg.yield %96 : f32
      } -> tensor<2x2x8xf32>
      %91 = tensor.empty() : tensor<2x2x8xf32>
      %92 = linalg.fill ins(%cst_2 : f32) outs(%91 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
      %93 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x2x8x4xf32>) outs(%92 : tensor<2x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %96 = arith.addf %out, %in : f32
        linalg.yield %96 : f32
      } -> tensor<2x2x8xf32>
      %94 = tensor.empty() : tensor<2x2x8xf32>
      %95 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%94 : tensor<2x2x8xf32>) {
      ^bb0(%in: f32, %in_21: f32, %out: f32):
        %96 = arith.addf %in, %in_21 : f32
        linalg.yield %96 : f32
      } -> tensor<2x2x8xf32>
      scf.yield %67, %95, %88 : tensor<2x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x4xf32>
    }
    %16 = tensor.empty() : tensor<2x2x8x4xf32>
    %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15#1 : tensor<2x2x8xf32>) outs(%16 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x4xf32>
    %18 = tensor.empty() : tensor<2x2x8x4xf32>
    %19 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15#2, %17 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%18 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %25 = arith.divf %in, %in_10 : f32
      linalg.yield %25 : f32
    } -> tensor<2x2x8x4xf32>
    %20 = tensor.empty() : tensor<2x8x2x4xf32>
    %21 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x2x8x4xf32>) outs(%20 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x4xf32>
    %collapsed_8 = tensor.collapse_shape %21 [[0, 1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<16x8xf32>
    %22 = tensor.empty() : tensor<16x8xf32>
    %23 = linalg.fill ins(%cst_2 : f32) outs(%22 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %24 = linalg.matmul ins(%collapsed_8, %arg4 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%23 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_9 = tensor.expand_shape %24 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    return %expanded_9 : tensor<2x8x8xf32>
  }
}
