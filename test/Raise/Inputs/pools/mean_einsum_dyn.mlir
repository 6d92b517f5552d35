#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main(%arg0: tensor<?x?x4xf32>, %arg1: tensor<?x?xi64>) -> tensor<?x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e-09 : f64
    %dim = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %0 = tensor.empty(%dim, %dim_1) : tensor<?x?xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%0 : tensor<?x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %49 = arith.sitofp %in : i64 to f32
      linalg.yield %49 : f32
    } -> tensor<?x?xf32>
    %2 = arith.index_cast %dim : index to i64
    %3 = arith.index_cast %dim_1 : index to i64
    %4 = arith.cmpi slt, %2, %c0_i64 : i64
    %5 = arith.select %4, %c1_i64, %2 : i64
    %6 = arith.extui %4 : i1 to i64
    %7 = arith.muli %5, %3 : i64
    %8 = arith.addi %6, %c1_i64 : i64
    %9 = arith.cmpi slt, %3, %c0_i64 : i64
    %10 = arith.select %9, %5, %7 : i64
    %11 = arith.select %9, %8, %6 : i64
    %12 = arith.cmpi sle, %11, %c1_i64 : i64
    cf.assert %12, "must have at most one inferred (negative) dimension"
    %13 = arith.muli %2, %3 : i64
    %14 = arith.divsi %13, %10 : i64
    %15 = arith.select %4, %14, %2 : i64
    %16 = arith.select %9, %14, %3 : i64
    %from_elements = tensor.from_elements %15, %c1_i64, %16 : tensor<3xi64>
    %reshape = tensor.reshape %1(%from_elements) : (tensor<?x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    %dim_2 = tensor.dim %arg0, %c0 : tensor<?x?x4xf32>
    %17 = arith.index_cast %dim_2 : index to i64
    %dim_3 = tensor.dim %arg0, %c1 : tensor<?x?x4xf32>
    %18 = arith.index_cast %dim_3 : index to i64
    %19 = arith.cmpi slt, %17, %c0_i64 : i64
    %20 = arith.select %19, %c1_i64, %17 : i64
    %21 = arith.extui %19 : i1 to i64
    %22 = arith.muli %20, %18 : i64
    %23 = arith.addi %21, %c1_i64 : i64
    %24 = arith.cmpi slt, %18, %c0_i64 : i64
    %25 = arith.select %24, %20, %22 : i64
    %26 = arith.select %24, %23, %21 : i64
    %27 = arith.muli %25, %c4_i64 : i64
    %28 = arith.cmpi sle, %26, %c1_i64 : i64
    cf.assert %28, "must have at most one inferred (negative) dimension"
    %29 = arith.muli %17, %18 : i64
    %30 = arith.muli %29, %c4_i64 : i64
    %31 = arith.divsi %30, %27 : i64
    %32 = arith.select %19, %31, %17 : i64
    %33 = arith.select %24, %31, %18 : i64
    %from_elements_4 = tensor.from_elements %32, %33, %c4_i64 : tensor<3xi64>
    %reshape_5 = tensor.reshape %arg0(%from_elements_4) : (tensor<?x?x4xf32>, tensor<3xi64>) -> tensor<?x?x4xf32>
    %34 = arith.index_cast %15 : i64 to index
    %35 = arith.index_cast %32 : i64 to index
    %36 = arith.maxui %34, %35 : index
    %37 = arith.cmpi eq, %16, %33 : i64
    cf.assert %37, "mismatching contracting dimension"
    %38 = tensor.empty(%36) : tensor<?x1x4xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<?x1x4xf32>) -> tensor<?x1x4xf32>
    %40 = linalg.batch_matmul ins(%reshape, %reshape_5 : tensor<?x1x?xf32>, tensor<?x?x4xf32>) outs(%39 : tensor<?x1x4xf32>) -> tensor<?x1x4xf32>
    %collapsed = tensor.collapse_shape %40 [[0], [1, 2]] : tensor<?x1x4xf32> into tensor<?x4xf32>
    %41 = tensor.empty(%dim) : tensor<?x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<?x?xf32>) outs(%42 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<?x1xf32>) outs(%41 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.truncf %cst_0 : f64 to f32
      %50 = arith.cmpf ult, %in, %49 : f32
      %51 = arith.select %50, %49, %in : f32
      linalg.yield %51 : f32
    } -> tensor<?x1xf32>
    %45 = arith.index_cast %15 : i64 to index
    %46 = arith.cmpi eq, %45, %dim : index
    cf.assert %46, "mismatched size for broadcast"
    %47 = tensor.empty(%45) : tensor<?x4xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %44 : tensor<?x4xf32>, tensor<?x1xf32>) outs(%47 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %49 = arith.divf %in, %in_6 : f32
      linalg.yield %49 : f32
    } -> tensor<?x4xf32>
    return %48 : tensor<?x4xf32>
  }
}

