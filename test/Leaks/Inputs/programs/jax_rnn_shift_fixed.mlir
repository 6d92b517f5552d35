module @jit_function {
  func.func @main(%arg0: tensor<1x8xi32>, %arg1: tensor<32x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<1x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 0x7FC00000 : f32
    %true = arith.constant true
    %c31_i32 = arith.constant 31 : i32
    %c32_i32 = arith.constant 32 : i32
    %c1_i32 = arith.constant 1 : i32
    %c8_i32 = arith.constant 8 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<8x1x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x8xf32>
    %0 = tensor.empty() : tensor<1x8xi1>
    %1 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x8xi32>) outs(%0 : tensor<1x8xi1>) {
    ^bb0(%in: i32, %out: i1):
      %24 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %24 : i1
    } -> tensor<1x8xi1>
    %2 = tensor.empty() : tensor<1x8xi32>
    %3 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x8xi32>) outs(%2 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %24 = arith.addi %in, %c32_i32 : i32
      linalg.yield %24 : i32
    } -> tensor<1x8xi32>
    %4 = tensor.empty() : tensor<1x8xi32>
    %5 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%1, %3, %arg0 : tensor<1x8xi1>, tensor<1x8xi32>, tensor<1x8xi32>) outs(%4 : tensor<1x8xi32>) {
    ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
      %24 = arith.select %in, %in_7, %in_8 : i32
      linalg.yield %24 : i32
    } -> tensor<1x8xi32>
    %expanded = tensor.expand_shape %5 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xi32> into tensor<1x8x1xi32>
    %6 = tensor.empty() : tensor<1x8x1xi1>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x1xi32>) outs(%6 : tensor<1x8x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %24 = arith.cmpi sge, %in, %c0_i32 : i32
      linalg.yield %24 : i1
    } -> tensor<1x8x1xi1>
    %8 = tensor.empty() : tensor<1x8x1xi1>
    %9 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x1xi32>) outs(%8 : tensor<1x8x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %24 = arith.cmpi sle, %in, %c31_i32 : i32
      linalg.yield %24 : i1
    } -> tensor<1x8x1xi1>
    %10 = tensor.empty() : tensor<1x8x1xi1>
    %11 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<1x8x1xi1>, tensor<1x8x1xi1>) outs(%10 : tensor<1x8x1xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %24 = arith.andi %in, %in_7 : i1
      linalg.yield %24 : i1
    } -> tensor<1x8x1xi1>
    %12 = tensor.empty() : tensor<1x8xi1>
    %13 = linalg.fill ins(%true : i1) outs(%12 : tensor<1x8xi1>) -> tensor<1x8xi1>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x8x1xi1>) outs(%13 : tensor<1x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %24 = arith.andi %out, %in : i1
      linalg.yield %24 : i1
    } -> tensor<1x8xi1>
    %15 = tensor.empty() : tensor<1x8x1x8xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x1xi32>) outs(%15 : tensor<1x8x1x8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %24 = arith.index_cast %in : i32 to index
      %25 = linalg.index 3 : index
      %extracted_7 = tensor.extract %arg1[%24, %25] : tensor<32x8xf32>
      linalg.yield %extracted_7 : f32
    } -> tensor<1x8x1x8xf32>
    %collapsed = tensor.collapse_shape %16 [[0], [1], [2, 3]] : tensor<1x8x1x8xf32> into tensor<1x8x8xf32>
    %17 = tensor.empty() : tensor<1x8x8xi1>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x8xi1>) outs(%17 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x8xi1>
    %19 = tensor.empty() : tensor<1x8x8xf32>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %collapsed : tensor<1x8x8xi1>, tensor<1x8x8xf32>) outs(%19 : tensor<1x8x8xf32>) {
    ^bb0(%in: i1, %in_7: f32, %out: f32):
      %24 = arith.select %in, %in_7, %cst_0 : f32
      linalg.yield %24 : f32
    } -> tensor<1x8x8xf32>
    %21 = tensor.empty() : tensor<f32>
    %22 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%21 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %extracted = tensor.extract %22[] : tensor<f32>
    %padded = tensor.pad %20 low[0, 1, 0] high[0, 0, 0] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index):
      tensor.yield %extracted : f32
    } : tensor<1x8x8xf32> to tensor<1x9x8xf32>
    %extracted_slice = tensor.extract_slice %padded[0, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<1x9x8xf32> to tensor<1x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %extracted_slice [[0, 1, 2]] : tensor<1x8x8xf32> into tensor<64xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0, 1, 2]] output_shape [8, 1, 8] : tensor<64xf32> into tensor<8x1x8xf32>
    %23:2 = scf.for %arg3 = %c0_i32 to %c8_i32 step %c1_i32 iter_args(%arg4 = %cst_2, %arg5 = %cst_1) -> (tensor<1x8xf32>, tensor<8x1x8xf32>)  : i32 {
      %24 = arith.index_cast %arg3 : i32 to index
      %25 = arith.maxsi %24, %c0 : index
      %26 = arith.minsi %25, %c7 : index
      %extracted_slice_7 = tensor.extract_slice %expanded_4[%26, 0, 0] [1, 1, 8] [1, 1, 1] : tensor<8x1x8xf32> to tensor<1x1x8xf32>
      %collapsed_8 = tensor.collapse_shape %extracted_slice_7 [[0], [1, 2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
      %collapsed_9 = tensor.collapse_shape %arg4 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
      %27 = tensor.empty() : tensor<8xf32>
      %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8xf32>) -> tensor<8xf32>
      %29 = linalg.vecmat ins(%collapsed_9, %arg2 : tensor<8xf32>, tensor<8x8xf32>) outs(%28 : tensor<8xf32>) -> tensor<8xf32>
      %expanded_10 = tensor.expand_shape %29 [[0, 1]] output_shape [1, 8] : tensor<8xf32> into tensor<1x8xf32>
      %30 = tensor.empty() : tensor<1x8xf32>
      %31 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %collapsed_8 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%30 : tensor<1x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %39 = arith.addf %in, %in_11 : f32
        linalg.yield %39 : f32
      } -> tensor<1x8xf32>
      %32 = tensor.empty() : tensor<1x8xf32>
      %33 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<1x8xf32>) outs(%32 : tensor<1x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %39 = math.tanh %in : f32
        linalg.yield %39 : f32
      } -> tensor<1x8xf32>
      %34 = tensor.empty() : tensor<1x1x8xf32>
      %35 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x8xf32>) outs(%34 : tensor<1x1x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x8xf32>
      %36 = arith.index_cast %arg3 : i32 to index
      %37 = arith.maxsi %36, %c0 : index
      %38 = arith.minsi %37, %c7 : index
      %inserted_slice = tensor.insert_slice %35 into %arg5[%38, 0, 0] [1, 1, 8] [1, 1, 1] : tensor<1x1x8xf32> into tensor<8x1x8xf32>
      scf.yield %33, %inserted_slice : tensor<1x8xf32>, tensor<8x1x8xf32>
    }
    %collapsed_5 = tensor.collapse_shape %23#1 [[0, 1, 2]] : tensor<8x1x8xf32> into tensor<64xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2]] output_shape [1, 8, 8] : tensor<64xf32> into tensor<1x8x8xf32>
    return %expanded_6 : tensor<1x8x8xf32>
  }
}
