#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> ()>
#map13 = affine_map<() -> ()>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1 + d2)>
#map15 = affine_map<(d0, d1, d2) -> (d2)>
module @jit__lambda {
  func.func public @main(%arg0: tensor<1x8xi32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<16x8xf32>) -> (tensor<1x8x8xf32>) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %c15 = arith.constant 15 : index
    %c0 = arith.constant 0 : index
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-1.000000e+30> : tensor<f32>
    %cst_3 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<13> : tensor<i32>
    %cst_6 = arith.constant dense<16> : tensor<i32>
    %cst_7 = arith.constant dense<0> : tensor<i32>
    %0 = tensor.empty() : tensor<1x8xi32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<i32>) outs(%0 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %2 = tensor.empty() : tensor<1x8xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<1x8xi32>, tensor<1x8xi32>) outs(%2 : tensor<1x8xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %62 = arith.cmpi slt, %in, %in_8 : i32
      linalg.yield %62 : i1
    } -> tensor<1x8xi1>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i32>) outs(%0 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %4 : tensor<1x8xi32>, tensor<1x8xi32>) outs(%0 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %62 = arith.addi %in, %in_8 : i32
      linalg.yield %62 : i32
    } -> tensor<1x8xi32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %5, %arg0 : tensor<1x8xi1>, tensor<1x8xi32>, tensor<1x8xi32>) outs(%0 : tensor<1x8xi32>) {
    ^bb0(%in: i1, %in_8: i32, %in_9: i32, %out: i32):
      %62 = arith.select %in, %in_8, %in_9 : i32
      linalg.yield %62 : i32
    } -> tensor<1x8xi32>
    %7 = tensor.empty() : tensor<1x8x1xi32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x8xi32>) outs(%7 : tensor<1x8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8x1xi32>
    %9 = tensor.empty() : tensor<1x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%out: f32):
      %62 = linalg.index 1 : index
      %63 = linalg.index 2 : index
      %extracted = tensor.extract %8[%c0, %62, %c0] : tensor<1x8x1xi32>
      %64 = arith.index_cast %extracted : i32 to index
      %65 = arith.maxsi %64, %c0 : index
      %66 = arith.minsi %65, %c15 : index
      %extracted_8 = tensor.extract %arg4[%66, %63] : tensor<16x8xf32>
      linalg.yield %extracted_8 : f32
    } -> tensor<1x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%0 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %11 : tensor<1x8xi32>, tensor<1x8xi32>) outs(%2 : tensor<1x8xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %62 = arith.cmpi sge, %in, %in_8 : i32
      linalg.yield %62 : i1
    } -> tensor<1x8xi1>
    %extracted_slice = tensor.extract_slice %12[0, 0] [1, 7] [1, 1] : tensor<1x8xi1> to tensor<1x7xi1>
    %13 = call @_pad(%extracted_slice, %cst_7) : (tensor<1x7xi1>, tensor<i32>) -> tensor<1x8xi1>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<1x8xi1>) outs(%2 : tensor<1x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %62 = arith.xori %in, %true : i1
      linalg.yield %62 : i1
    } -> tensor<1x8xi1>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %14 : tensor<1x8xi1>, tensor<1x8xi1>) outs(%2 : tensor<1x8xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %62 = arith.andi %in, %in_8 : i1
      linalg.yield %62 : i1
    } -> tensor<1x8xi1>
    %16 = call @cumsum(%15) : (tensor<1x8xi1>) -> tensor<1x8xi32>
    %17 = tensor.empty() : tensor<1x8x1xi1>
    %18 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x8xi1>) outs(%17 : tensor<1x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x1xi1>
    %19 = tensor.empty() : tensor<1x1x8xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x8xi1>) outs(%19 : tensor<1x1x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x8xi1>
    %21 = tensor.empty() : tensor<1x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x8x1xi1>) outs(%21 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x1x8xi1>) outs(%21 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<1x8x8xi1>, tensor<1x8x8xi1>) outs(%21 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %62 = arith.andi %in, %in_8 : i1
      linalg.yield %62 : i1
    } -> tensor<1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x8xi32>) outs(%7 : tensor<1x8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8x1xi32>
    %26 = tensor.empty() : tensor<1x1x8xi32>
    %27 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x8xi32>) outs(%26 : tensor<1x1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x1x8xi32>
    %28 = tensor.empty() : tensor<1x8x8xi32>
    %29 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x8x1xi32>) outs(%28 : tensor<1x8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8x8xi32>
    %30 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x8xi32>) outs(%28 : tensor<1x8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8x8xi32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<1x8x8xi32>, tensor<1x8x8xi32>) outs(%21 : tensor<1x8x8xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %62 = arith.cmpi eq, %in, %in_8 : i32
      linalg.yield %62 : i1
    } -> tensor<1x8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %31 : tensor<1x8x8xi1>, tensor<1x8x8xi1>) outs(%21 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %62 = arith.andi %in, %in_8 : i1
      linalg.yield %62 : i1
    } -> tensor<1x8x8xi1>
    %33 = tensor.empty() : tensor<8x8xi1>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i1>) outs(%33 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<8x8xi1>
    %35 = call @tril(%34) : (tensor<8x8xi1>) -> tensor<8x8xi1>
    %36 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<8x8xi1>) outs(%21 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x8xi1>
    %37 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %32 : tensor<1x8x8xi1>, tensor<1x8x8xi1>) outs(%21 : tensor<1x8x8xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %62 = arith.ori %in, %in_8 : i1
      linalg.yield %62 : i1
    } -> tensor<1x8x8xi1>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10, %arg1 : tensor<1x8x8xf32>, tensor<8x8xf32>) outs(%38 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.mulf %in, %in_8 : f32
      %63 = arith.addf %out, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<1x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10, %arg2 : tensor<1x8x8xf32>, tensor<8x8xf32>) outs(%38 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.mulf %in, %in_8 : f32
      %63 = arith.addf %out, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<1x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10, %arg3 : tensor<1x8x8xf32>, tensor<8x8xf32>) outs(%38 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.mulf %in, %in_8 : f32
      %63 = arith.addf %out, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<1x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39, %40 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%38 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.mulf %in, %in_8 : f32
      %63 = arith.addf %out, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<1x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.divf %in, %in_8 : f32
      linalg.yield %62 : f32
    } -> tensor<1x8x8xf32>
    %45 = call @_where(%37, %44, %cst_2) : (tensor<1x8x8xi1>, tensor<1x8x8xf32>, tensor<f32>) -> tensor<1x8x8xf32>
    %46 = tensor.empty() : tensor<1x8xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<1x8x8xf32>) outs(%47 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.maximumf %out, %in : f32
      linalg.yield %62 : f32
    } -> tensor<1x8xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%46 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%49, %48 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%46 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.maximumf %in, %in_8 : f32
      linalg.yield %62 : f32
    } -> tensor<1x8xf32>
    %51 = tensor.empty() : tensor<1x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<1x8xf32>) outs(%51 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %53 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.subf %in, %in_8 : f32
      linalg.yield %62 : f32
    } -> tensor<1x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<1x8x8xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = math.exp %in : f32
      linalg.yield %62 : f32
    } -> tensor<1x8x8xf32>
    %56 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<1x8x8xf32>) outs(%56 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.addf %out, %in : f32
      linalg.yield %62 : f32
    } -> tensor<1x8xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<1x8xf32>) outs(%51 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x1xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x8x1xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %59 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.divf %in, %in_8 : f32
      linalg.yield %62 : f32
    } -> tensor<1x8x8xf32>
    %61 = linalg.batch_matmul ins(%60, %41 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%38 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    return %61 : tensor<1x8x8xf32>
  }
  func.func private @_pad(%arg0: tensor<1x7xi1>, %arg1: tensor<i32>) -> tensor<1x8xi1> {
    %cst = arith.constant dense<0> : tensor<i32>
    %0 = tensor.empty() : tensor<i1>
    %1 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = []} ins(%arg1, %cst : tensor<i32>, tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %in_0: i32, %out: i1):
      %2 = arith.cmpi ne, %in, %in_0 : i32
      linalg.yield %2 : i1
    } -> tensor<i1>
    %extracted = tensor.extract %1[] : tensor<i1>
    %padded = tensor.pad %arg0 low[0, 1] high[0, 0] {
    ^bb0(%arg2: index, %arg3: index):
      tensor.yield %extracted : i1
    } : tensor<1x7xi1> to tensor<1x8xi1>
    return %padded : tensor<1x8xi1>
  }
  func.func private @cumsum(%arg0: tensor<1x8xi1>) -> tensor<1x8xi32> {
    %0 = tensor.empty() : tensor<1x8xi32>
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x8xi1>) outs(%0 : tensor<1x8xi32>) {
    ^bb0(%in: i1, %out: i32):
      %3 = arith.extui %in : i1 to i32
      linalg.yield %3 : i32
    } -> tensor<1x8xi32>
    %2 = call @cumsum_0(%1) : (tensor<1x8xi32>) -> tensor<1x8xi32>
    return %2 : tensor<1x8xi32>
  }
  func.func private @cumsum_0(%arg0: tensor<1x8xi32>) -> tensor<1x8xi32> {
    %c0_i32 = arith.constant 0 : i32
    %cst = arith.constant dense<0> : tensor<i32>
    %0 = tensor.empty() : tensor<1x8xi32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%0 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %padded = tensor.pad %arg0 low[0, 7] high[0, 0] {
    ^bb0(%arg1: index, %arg2: index):
      tensor.yield %c0_i32 : i32
    } : tensor<1x8xi32> to tensor<1x15xi32>
    %2 = tensor.empty() : tensor<8xf32>
    %3 = linalg.generic {indexing_maps = [#map14, #map15, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%padded, %2 : tensor<1x15xi32>, tensor<8xf32>) outs(%1 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %in_0: f32, %out: i32):
      %4 = arith.addi %out, %in : i32
      linalg.yield %4 : i32
    } -> tensor<1x8xi32>
    return %3 : tensor<1x8xi32>
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
  func.func private @_where(%arg0: tensor<1x8x8xi1>, %arg1: tensor<1x8x8xf32>, %arg2: tensor<f32>) -> tensor<1x8x8xf32> {
    %0 = tensor.empty() : tensor<1x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg1, %1 : tensor<1x8x8xi1>, tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %3 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %3 : f32
    } -> tensor<1x8x8xf32>
    return %2 : tensor<1x8x8xf32>
  }
}
