module @jit_function {
  func.func @main(%arg0: tensor<1x3x8xf32>, %arg1: tensor<1x12x2x4xf32>, %arg2: tensor<1x12x2x4xf32>, %arg3: tensor<i32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>) -> tensor<1x3x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 2.000000e+00 : f32
    %c9 = arith.constant 9 : index
    %c0 = arith.constant 0 : index
    %c12_i32 = arith.constant 12 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x3x8xf32> into tensor<3x8xf32>
    %0 = tensor.empty() : tensor<3x8xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg4 : tensor<3x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [1, 3, 2, 4] : tensor<3x8xf32> into tensor<1x3x2x4xf32>
    %3 = tensor.empty() : tensor<3x8xf32>
    %4 = linalg.fill ins(%cst_2 : f32) outs(%3 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %5 = linalg.matmul ins(%collapsed, %arg5 : tensor<3x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %expanded_3 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [1, 3, 2, 4] : tensor<3x8xf32> into tensor<1x3x2x4xf32>
    %6 = tensor.empty() : tensor<3x8xf32>
    %7 = linalg.fill ins(%cst_2 : f32) outs(%6 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %8 = linalg.matmul ins(%collapsed, %arg6 : tensor<3x8xf32>, tensor<8x8xf32>) outs(%7 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %expanded_4 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [1, 3, 2, 4] : tensor<3x8xf32> into tensor<1x3x2x4xf32>
    %9 = tensor.empty() : tensor<i1>
    %10 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%9 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %76 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %76 : i1
    } -> tensor<i1>
    %11 = tensor.empty() : tensor<i32>
    %12 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%11 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %76 = arith.addi %in, %c12_i32 : i32
      linalg.yield %76 : i32
    } -> tensor<i32>
    %13 = tensor.empty() : tensor<i32>
    %14 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%10, %12, %arg3 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%13 : tensor<i32>) {
    ^bb0(%in: i1, %in_16: i32, %in_17: i32, %out: i32):
      %76 = arith.select %in, %in_16, %in_17 : i32
      linalg.yield %76 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %14[] : tensor<i32>
    %15 = arith.index_cast %extracted : i32 to index
    %16 = arith.maxsi %15, %c0 : index
    %17 = arith.minsi %16, %c9 : index
    %inserted_slice = tensor.insert_slice %expanded_3 into %arg1[0, %17, 0, 0] [1, 3, 2, 4] [1, 1, 1, 1] : tensor<1x3x2x4xf32> into tensor<1x12x2x4xf32>
    %extracted_5 = tensor.extract %14[] : tensor<i32>
    %18 = arith.index_cast %extracted_5 : i32 to index
    %19 = arith.maxsi %18, %c0 : index
    %20 = arith.minsi %19, %c9 : index
    %inserted_slice_6 = tensor.insert_slice %expanded_4 into %arg2[0, %20, 0, 0] [1, 3, 2, 4] [1, 1, 1, 1] : tensor<1x3x2x4xf32> into tensor<1x12x2x4xf32>
    %21 = tensor.empty() : tensor<1x2x3x4xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x3x2x4xf32>) outs(%21 : tensor<1x2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x3x4xf32>
    %23 = tensor.empty() : tensor<1x2x4x12xf32>
    %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice : tensor<1x12x2x4xf32>) outs(%23 : tensor<1x2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x12xf32>
    %collapsed_7 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<1x2x3x4xf32> into tensor<2x3x4xf32>
    %collapsed_8 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<1x2x4x12xf32> into tensor<2x4x12xf32>
    %25 = tensor.empty() : tensor<2x3x12xf32>
    %26 = linalg.fill ins(%cst_2 : f32) outs(%25 : tensor<2x3x12xf32>) -> tensor<2x3x12xf32>
    %27 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<2x3x4xf32>, tensor<2x4x12xf32>) outs(%26 : tensor<2x3x12xf32>) -> tensor<2x3x12xf32>
    %expanded_9 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 2, 3, 12] : tensor<2x3x12xf32> into tensor<1x2x3x12xf32>
    %28 = tensor.empty() : tensor<1x2x3x12xf32>
    %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x2x3x12xf32>) outs(%28 : tensor<1x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = arith.divf %in, %cst_1 : f32
      linalg.yield %76 : f32
    } -> tensor<1x2x3x12xf32>
    %30 = tensor.empty() : tensor<12xi32>
    %31 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%30 : tensor<12xi32>) {
    ^bb0(%out: i32):
      %76 = linalg.index 0 : index
      %77 = arith.index_cast %76 : index to i32
      linalg.yield %77 : i32
    } -> tensor<12xi32>
    %32 = tensor.empty() : tensor<3xi32>
    %33 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%32 : tensor<3xi32>) {
    ^bb0(%out: i32):
      %76 = linalg.index 0 : index
      %77 = arith.index_cast %76 : index to i32
      linalg.yield %77 : i32
    } -> tensor<3xi32>
    %expanded_10 = tensor.expand_shape %33 [[0, 1]] output_shape [3, 1] : tensor<3xi32> into tensor<3x1xi32>
    %34 = tensor.empty() : tensor<3x1xi32>
    %35 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<i32>) outs(%34 : tensor<3x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<3x1xi32>
    %36 = tensor.empty() : tensor<3x1xi32>
    %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%35, %expanded_10 : tensor<3x1xi32>, tensor<3x1xi32>) outs(%36 : tensor<3x1xi32>) {
    ^bb0(%in: i32, %in_16: i32, %out: i32):
      %76 = arith.addi %in, %in_16 : i32
      linalg.yield %76 : i32
    } -> tensor<3x1xi32>
    %38 = tensor.empty() : tensor<3x12xi32>
    %39 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<12xi32>) outs(%38 : tensor<3x12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<3x12xi32>
    %40 = tensor.empty() : tensor<3x12xi32>
    %41 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<3x1xi32>) outs(%40 : tensor<3x12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<3x12xi32>
    %42 = tensor.empty() : tensor<3x12xi1>
    %43 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%39, %41 : tensor<3x12xi32>, tensor<3x12xi32>) outs(%42 : tensor<3x12xi1>) {
    ^bb0(%in: i32, %in_16: i32, %out: i1):
      %76 = arith.cmpi sle, %in, %in_16 : i32
      linalg.yield %76 : i1
    } -> tensor<3x12xi1>
    %44 = tensor.empty() : tensor<1x2x3x12xi1>
    %45 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<3x12xi1>) outs(%44 : tensor<1x2x3x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x3x12xi1>
    %46 = tensor.empty() : tensor<1x2x3x12xf32>
    %47 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %29 : tensor<1x2x3x12xi1>, tensor<1x2x3x12xf32>) outs(%46 : tensor<1x2x3x12xf32>) {
    ^bb0(%in: i1, %in_16: f32, %out: f32):
      %76 = arith.select %in, %in_16, %cst_0 : f32
      linalg.yield %76 : f32
    } -> tensor<1x2x3x12xf32>
    %48 = tensor.empty() : tensor<1x2x3xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
    %50 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<1x2x3x12xf32>) outs(%49 : tensor<1x2x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = arith.maximumf %out, %in : f32
      linalg.yield %76 : f32
    } -> tensor<1x2x3xf32>
    %51 = tensor.empty() : tensor<1x2x3x12xf32>
    %52 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x2x3xf32>) outs(%51 : tensor<1x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x3x12xf32>
    %53 = tensor.empty() : tensor<1x2x3x12xf32>
    %54 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %52 : tensor<1x2x3x12xf32>, tensor<1x2x3x12xf32>) outs(%53 : tensor<1x2x3x12xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %76 = arith.subf %in, %in_16 : f32
      linalg.yield %76 : f32
    } -> tensor<1x2x3x12xf32>
    %55 = tensor.empty() : tensor<1x2x3x12xf32>
    %56 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x2x3x12xf32>) outs(%55 : tensor<1x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = math.exp %in : f32
      linalg.yield %76 : f32
    } -> tensor<1x2x3x12xf32>
    %57 = tensor.empty() : tensor<1x2x3xf32>
    %58 = linalg.fill ins(%cst_2 : f32) outs(%57 : tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
    %59 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x2x3x12xf32>) outs(%58 : tensor<1x2x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = arith.addf %out, %in : f32
      linalg.yield %76 : f32
    } -> tensor<1x2x3xf32>
    %60 = tensor.empty() : tensor<1x2x3x12xf32>
    %61 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x2x3xf32>) outs(%60 : tensor<1x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x3x12xf32>
    %62 = tensor.empty() : tensor<1x2x3x12xf32>
    %63 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %61 : tensor<1x2x3x12xf32>, tensor<1x2x3x12xf32>) outs(%62 : tensor<1x2x3x12xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %76 = arith.divf %in, %in_16 : f32
      linalg.yield %76 : f32
    } -> tensor<1x2x3x12xf32>
    %64 = tensor.empty() : tensor<1x2x4x12xf32>
    %65 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_6 : tensor<1x12x2x4xf32>) outs(%64 : tensor<1x2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x12xf32>
    %66 = tensor.empty() : tensor<1x2x12x3xf32>
    %67 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x2x3x12xf32>) outs(%66 : tensor<1x2x12x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x12x3xf32>
    %collapsed_11 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<1x2x4x12xf32> into tensor<2x4x12xf32>
    %collapsed_12 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<1x2x12x3xf32> into tensor<2x12x3xf32>
    %68 = tensor.empty() : tensor<2x4x3xf32>
    %69 = linalg.fill ins(%cst_2 : f32) outs(%68 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %70 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<2x4x12xf32>, tensor<2x12x3xf32>) outs(%69 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %expanded_13 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [1, 2, 4, 3] : tensor<2x4x3xf32> into tensor<1x2x4x3xf32>
    %71 = tensor.empty() : tensor<1x3x2x4xf32>
    %72 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x2x4x3xf32>) outs(%71 : tensor<1x3x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x2x4xf32>
    %collapsed_14 = tensor.collapse_shape %72 [[0, 1], [2, 3]] : tensor<1x3x2x4xf32> into tensor<3x8xf32>
    %73 = tensor.empty() : tensor<3x8xf32>
    %74 = linalg.fill ins(%cst_2 : f32) outs(%73 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %75 = linalg.matmul ins(%collapsed_14, %arg7 : tensor<3x8xf32>, tensor<8x8xf32>) outs(%74 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %expanded_15 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [1, 3, 8] : tensor<3x8xf32> into tensor<1x3x8xf32>
    return %expanded_15 : tensor<1x3x8xf32>
  }
}
