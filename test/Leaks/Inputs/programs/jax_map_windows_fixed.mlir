module @jit_function {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 3.000000e+00 : f32
    %c10_i32 = arith.constant 10 : i32
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c8_i32 = arith.constant 8 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<8x2x8xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %0 = tensor.empty() : tensor<16x8xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<f32>
    %4 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%3 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_0 : f32
    } -> tensor<f32>
    %extracted = tensor.extract %4[] : tensor<f32>
    %padded = tensor.pad %expanded low[0, 2, 0] high[0, 0, 0] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index):
      tensor.yield %extracted : f32
    } : tensor<2x8x8xf32> to tensor<2x10x8xf32>
    %5 = tensor.empty() : tensor<8xi32>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%5 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %15 = linalg.index 0 : index
      %16 = arith.index_cast %15 : index to i32
      linalg.yield %16 : i32
    } -> tensor<8xi32>
    %7 = scf.for %arg3 = %c0_i32 to %c8_i32 step %c1_i32 iter_args(%arg4 = %cst_1) -> (tensor<8x2x8xf32>)  : i32 {
      %15 = arith.index_cast %arg3 : i32 to index
      %16 = arith.maxsi %15, %c0 : index
      %17 = arith.minsi %16, %c7 : index
      %extracted_slice = tensor.extract_slice %6[%17] [1] [1] : tensor<8xi32> to tensor<1xi32>
      %collapsed_4 = tensor.collapse_shape %extracted_slice [] : tensor<1xi32> into tensor<i32>
      %18 = tensor.empty() : tensor<i1>
      %19 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%collapsed_4 : tensor<i32>) outs(%18 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %37 = arith.cmpi slt, %in, %c0_i32 : i32
        linalg.yield %37 : i1
      } -> tensor<i1>
      %20 = tensor.empty() : tensor<i32>
      %21 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%collapsed_4 : tensor<i32>) outs(%20 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %37 = arith.addi %in, %c10_i32 : i32
        linalg.yield %37 : i32
      } -> tensor<i32>
      %22 = tensor.empty() : tensor<i32>
      %23 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%19, %21, %collapsed_4 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%22 : tensor<i32>) {
      ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
        %37 = arith.select %in, %in_7, %in_8 : i32
        linalg.yield %37 : i32
      } -> tensor<i32>
      %extracted_5 = tensor.extract %23[] : tensor<i32>
      %24 = arith.index_cast %extracted_5 : i32 to index
      %25 = arith.maxsi %24, %c0 : index
      %26 = arith.minsi %25, %c7 : index
      %extracted_slice_6 = tensor.extract_slice %padded[0, %26, 0] [2, 3, 8] [1, 1, 1] : tensor<2x10x8xf32> to tensor<2x3x8xf32>
      %27 = tensor.empty() : tensor<2x8xf32>
      %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x8xf32>) -> tensor<2x8xf32>
      %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%extracted_slice_6 : tensor<2x3x8xf32>) outs(%28 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %37 = arith.addf %out, %in : f32
        linalg.yield %37 : f32
      } -> tensor<2x8xf32>
      %30 = tensor.empty() : tensor<2x8xf32>
      %31 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<2x8xf32>) outs(%30 : tensor<2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %37 = arith.divf %in, %cst : f32
        linalg.yield %37 : f32
      } -> tensor<2x8xf32>
      %32 = tensor.empty() : tensor<1x2x8xf32>
      %33 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8xf32>) outs(%32 : tensor<1x2x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8xf32>
      %34 = arith.index_cast %arg3 : i32 to index
      %35 = arith.maxsi %34, %c0 : index
      %36 = arith.minsi %35, %c7 : index
      %inserted_slice = tensor.insert_slice %33 into %arg4[%36, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<1x2x8xf32> into tensor<8x2x8xf32>
      scf.yield %inserted_slice : tensor<8x2x8xf32>
    }
    %8 = tensor.empty() : tensor<2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<8x2x8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_2 = tensor.collapse_shape %9 [[0, 1], [2]] : tensor<2x8x8xf32> into tensor<16x8xf32>
    %10 = tensor.empty() : tensor<16x8xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %12 = linalg.matmul ins(%collapsed_2, %arg2 : tensor<16x8xf32>, tensor<8x8xf32>) outs(%11 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded_3 = tensor.expand_shape %12 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %13 = tensor.empty() : tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_3 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %15 = arith.addf %in, %in_4 : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x8xf32>
    return %14 : tensor<2x8x8xf32>
  }
}
