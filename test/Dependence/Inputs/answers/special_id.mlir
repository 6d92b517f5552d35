#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
module @jit__lambda {
  func.func public @main(%arg0: tensor<1x8xi32>, %arg1: tensor<1000x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>) -> (tensor<1x8x8xf32>) {
    %c7 = arith.constant 7 : index
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c999 = arith.constant 999 : index
    %c0 = arith.constant 0 : index
    %cst_1 = arith.constant dense<false> : tensor<i1>
    %cst_2 = arith.constant dense<777> : tensor<i32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<-1.000000e+30> : tensor<f32>
    %cst_6 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant dense<1000> : tensor<i32>
    %cst_9 = arith.constant dense<0> : tensor<i32>
    %0 = tensor.empty() : tensor<1x8xi32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<i32>) outs(%0 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %2 = tensor.empty() : tensor<1x8xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<1x8xi32>, tensor<1x8xi32>) outs(%2 : tensor<1x8xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %47 = arith.cmpi slt, %in, %in_10 : i32
      linalg.yield %47 : i1
    } -> tensor<1x8xi1>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<i32>) outs(%0 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %4 : tensor<1x8xi32>, tensor<1x8xi32>) outs(%0 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %47 = arith.addi %in, %in_10 : i32
      linalg.yield %47 : i32
    } -> tensor<1x8xi32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %5, %arg0 : tensor<1x8xi1>, tensor<1x8xi32>, tensor<1x8xi32>) outs(%0 : tensor<1x8xi32>) {
    ^bb0(%in: i1, %in_10: i32, %in_11: i32, %out: i32):
      %47 = arith.select %in, %in_10, %in_11 : i32
      linalg.yield %47 : i32
    } -> tensor<1x8xi32>
    %7 = tensor.empty() : tensor<1x8x1xi32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x8xi32>) outs(%7 : tensor<1x8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8x1xi32>
    %9 = tensor.empty() : tensor<1x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%out: f32):
      %47 = linalg.index 1 : index
      %48 = linalg.index 2 : index
      %extracted = tensor.extract %8[%c0, %47, %c0] : tensor<1x8x1xi32>
      %49 = arith.index_cast %extracted : i32 to index
      %50 = arith.maxsi %49, %c0 : index
      %51 = arith.minsi %50, %c999 : index
      %extracted_10 = tensor.extract %arg1[%51, %48] : tensor<1000x8xf32>
      linalg.yield %extracted_10 : f32
    } -> tensor<1x8x8xf32>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<i1>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<8x8xi1>
    %13 = call @tril(%12) : (tensor<8x8xi1>) -> tensor<8x8xi1>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10, %arg2 : tensor<1x8x8xf32>, tensor<8x8xf32>) outs(%14 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %47 = arith.mulf %in, %in_10 : f32
      %48 = arith.addf %out, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<1x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10, %arg3 : tensor<1x8x8xf32>, tensor<8x8xf32>) outs(%14 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %47 = arith.mulf %in, %in_10 : f32
      %48 = arith.addf %out, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<1x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10, %arg4 : tensor<1x8x8xf32>, tensor<8x8xf32>) outs(%14 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %47 = arith.mulf %in, %in_10 : f32
      %48 = arith.addf %out, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<1x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15, %16 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%14 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %47 = arith.mulf %in, %in_10 : f32
      %48 = arith.addf %out, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<1x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %47 = arith.divf %in, %in_10 : f32
      linalg.yield %47 : f32
    } -> tensor<1x8x8xf32>
    %21 = call @_where(%13, %20, %cst_5) : (tensor<8x8xi1>, tensor<1x8x8xf32>, tensor<f32>) -> tensor<1x8x8xf32>
    %22 = tensor.empty() : tensor<1x8xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<1x8x8xf32>) outs(%23 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.maximumf %out, %in : f32
      linalg.yield %47 : f32
    } -> tensor<1x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%22 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25, %24 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%22 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %47 = arith.maximumf %in, %in_10 : f32
      linalg.yield %47 : f32
    } -> tensor<1x8xf32>
    %27 = tensor.empty() : tensor<1x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8xf32>) outs(%27 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %29 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %47 = arith.subf %in, %in_10 : f32
      linalg.yield %47 : f32
    } -> tensor<1x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x8x8xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<1x8x8xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<1x8x8xf32>) outs(%32 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %out, %in : f32
      linalg.yield %47 : f32
    } -> tensor<1x8xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x8xf32>) outs(%27 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %35 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %47 = arith.divf %in, %in_10 : f32
      linalg.yield %47 : f32
    } -> tensor<1x8x8xf32>
    %37 = linalg.batch_matmul ins(%36, %17 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%14 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %37 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %47 = arith.addf %in, %in_10 : f32
      linalg.yield %47 : f32
    } -> tensor<1x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i32>) outs(%0 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %39 : tensor<1x8xi32>, tensor<1x8xi32>) outs(%2 : tensor<1x8xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %47 = arith.cmpi eq, %in, %in_10 : i32
      linalg.yield %47 : i1
    } -> tensor<1x8xi1>
    %extracted_slice = tensor.extract_slice %40[0, 1] [1, 7] [1, 1] : tensor<1x8xi1> to tensor<1x7xi1>
    %41 = tensor.empty() : tensor<1x1xi1>
    %42 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<i1>) outs(%41 : tensor<1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1xi1>
    %43 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%2 : tensor<1x8xi1>) {
    ^bb0(%out: i1):
      %47 = linalg.index 1 : index
      %48 = arith.cmpi ult, %47, %c7 : index
      %49 = scf.if %48 -> (i1) {
        %extracted = tensor.extract %extracted_slice[%c0, %47] : tensor<1x7xi1>
        scf.yield %extracted : i1
      } else {
        %50 = arith.subi %47, %c7 : index
        %extracted = tensor.extract %42[%c0, %50] : tensor<1x1xi1>
        scf.yield %extracted : i1
      }
      linalg.yield %49 : i1
    } -> tensor<1x8xi1>
    %44 = tensor.empty() : tensor<1x8x1xi1>
    %45 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x8xi1>) outs(%44 : tensor<1x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x1xi1>
    %46 = call @_where_0(%45, %cst_3, %38) : (tensor<1x8x1xi1>, tensor<f32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    return %46 : tensor<1x8x8xf32>
  }
  func.func private @tril(%arg0: tensor<8x8xi1>) -> tensor<8x8xi1> {
    %cst = arith.constant dense<false> : tensor<i1>
    %cst_0 = arith.constant dense<0> : tensor<i32>
    %0 = tensor.empty() : tensor<8x8xi32>
    %1 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%0 : tensor<8x8xi32>) {
    ^bb0(%out: i32):
      %9 = linalg.index 0 : index
      %10 = arith.index_cast %9 : index to i32
      linalg.yield %10 : i32
    } -> tensor<8x8xi32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i32>) outs(%0 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%1, %2 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%0 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %in_1: i32, %out: i32):
      %9 = arith.addi %in, %in_1 : i32
      linalg.yield %9 : i32
    } -> tensor<8x8xi32>
    %4 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%0 : tensor<8x8xi32>) {
    ^bb0(%out: i32):
      %9 = linalg.index 1 : index
      %10 = arith.index_cast %9 : index to i32
      linalg.yield %10 : i32
    } -> tensor<8x8xi32>
    %5 = tensor.empty() : tensor<8x8xi1>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%5 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_1: i32, %out: i1):
      %9 = arith.cmpi sge, %in, %in_1 : i32
      linalg.yield %9 : i1
    } -> tensor<8x8xi1>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i1>) outs(%5 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<8x8xi1>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6, %arg0, %7 : tensor<8x8xi1>, tensor<8x8xi1>, tensor<8x8xi1>) outs(%5 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_1: i1, %in_2: i1, %out: i1):
      %9 = arith.select %in, %in_1, %in_2 : i1
      linalg.yield %9 : i1
    } -> tensor<8x8xi1>
    return %8 : tensor<8x8xi1>
  }
  func.func private @_where(%arg0: tensor<8x8xi1>, %arg1: tensor<1x8x8xf32>, %arg2: tensor<f32>) -> tensor<1x8x8xf32> {
    %0 = tensor.empty() : tensor<1x8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8x8xi1>) outs(%0 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x8xi1>
    %2 = tensor.empty() : tensor<1x8x8xf32>
    %3 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%2 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg1, %3 : tensor<1x8x8xi1>, tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%2 : tensor<1x8x8xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %5 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<1x8x8xf32>
    return %4 : tensor<1x8x8xf32>
  }
  func.func private @_where_0(%arg0: tensor<1x8x1xi1>, %arg1: tensor<f32>, %arg2: tensor<1x8x8xf32>) -> tensor<1x8x8xf32> {
    %0 = tensor.empty() : tensor<1x8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8x1xi1>) outs(%0 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x8xi1>
    %2 = tensor.empty() : tensor<1x8x8xf32>
    %3 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<f32>) outs(%2 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3, %arg2 : tensor<1x8x8xi1>, tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%2 : tensor<1x8x8xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %5 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<1x8x8xf32>
    return %4 : tensor<1x8x8xf32>
  }
}
