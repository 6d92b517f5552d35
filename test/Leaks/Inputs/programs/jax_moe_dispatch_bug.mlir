#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d0, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d1, d3, d0, d2)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d3, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1 + d3, d2)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<8x4xf32>, %arg2: tensor<4x8x8xf32>) -> (tensor<2x8x8xf32>) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x4xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x8x8xf32>, tensor<8x4xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %46 = arith.mulf %in, %in_3 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4xf32>
    %3 = tensor.empty() : tensor<2x8xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x8x4xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.maximumf %out, %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %7 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%6, %5 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %46 = arith.maximumf %in, %in_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8xf32>
    %8 = tensor.empty() : tensor<2x8x1xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8xf32>) outs(%8 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %10 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%0 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %46 = arith.subf %in, %in_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x4xf32>) outs(%0 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x8x4xf32>) outs(%13 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %out, %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x8xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x8xf32>) outs(%8 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %16 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%0 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %46 = arith.divf %in, %in_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4xf32>
    %18 = call @argmax(%17) : (tensor<2x8x4xf32>) -> tensor<2x8xi32>
    %19 = call @_one_hot(%18) : (tensor<2x8xi32>) -> tensor<2x8x4xf32>
    %20 = call @cumsum(%19) : (tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%0 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %46 = arith.mulf %in, %in_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%0 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%0 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %46 = arith.subf %in, %in_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4xf32>
    %24 = tensor.empty() : tensor<2x8x4xi32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x4xf32>) outs(%24 : tensor<2x8x4xi32>) {
    ^bb0(%in: f32, %out: i32):
      %46 = arith.fptosi %in : f32 to i32
      linalg.yield %46 : i32
    } -> tensor<2x8x4xi32>
    %26 = call @_one_hot_0(%25) : (tensor<2x8x4xi32>) -> tensor<2x8x4x2xf32>
    %27 = tensor.empty() : tensor<2x8x4x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x8x4xf32>) outs(%27 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4x1xf32>
    %29 = tensor.empty() : tensor<2x8x4x2xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x4x1xf32>) outs(%29 : tensor<2x8x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4x2xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %30 : tensor<2x8x4x2xf32>, tensor<2x8x4x2xf32>) outs(%29 : tensor<2x8x4x2xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %46 = arith.mulf %in, %in_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x2xf32>
    %32 = tensor.empty() : tensor<2x4x2x8xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x4x2x8xf32>) -> tensor<2x4x2x8xf32>
    %34 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%31, %arg0 : tensor<2x8x4x2xf32>, tensor<2x8x8xf32>) outs(%33 : tensor<2x4x2x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %46 = arith.mulf %in, %in_3 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x2x8xf32>
    %35 = tensor.empty() : tensor<4x8x2x2xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<4x8x2x2xf32>) -> tensor<4x8x2x2xf32>
    %37 = linalg.generic {indexing_maps = [#map14, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %34 : tensor<4x8x8xf32>, tensor<2x4x2x8xf32>) outs(%36 : tensor<4x8x2x2xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %46 = arith.mulf %in, %in_3 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<4x8x2x2xf32>
    %38 = linalg.generic {indexing_maps = [#map16, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<4x8x2x2xf32>) outs(%32 : tensor<2x4x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x2x8xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4xf32>) outs(%27 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4x1xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x8x4x1xf32>) outs(%29 : tensor<2x8x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4x2xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %40 : tensor<2x8x4x2xf32>, tensor<2x8x4x2xf32>) outs(%29 : tensor<2x8x4x2xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %46 = arith.mulf %in, %in_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x2xf32>
    %42 = tensor.empty() : tensor<2x8x8xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%41, %38 : tensor<2x8x4x2xf32>, tensor<2x4x2x8xf32>) outs(%43 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %46 = arith.mulf %in, %in_3 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %44 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%42 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %46 = arith.addf %in, %in_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x8xf32>
    return %45 : tensor<2x8x8xf32>
  }
  func.func private @argmax(%arg0: tensor<2x8x4xf32>) -> tensor<2x8xi32> {
    %c0_i32 = arith.constant 0 : i32
    %cst = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4xi32>
    %1 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%0 : tensor<2x8x4xi32>) {
    ^bb0(%out: i32):
      %7 = linalg.index 2 : index
      %8 = arith.index_cast %7 : index to i32
      linalg.yield %8 : i32
    } -> tensor<2x8x4xi32>
    %2 = tensor.empty() : tensor<2x8xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<2x8xi32>
    %5 = linalg.fill ins(%c0_i32 : i32) outs(%4 : tensor<2x8xi32>) -> tensor<2x8xi32>
    %6:2 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0, %1 : tensor<2x8x4xf32>, tensor<2x8x4xi32>) outs(%3, %5 : tensor<2x8xf32>, tensor<2x8xi32>) {
    ^bb0(%in: f32, %in_0: i32, %out: f32, %out_1: i32):
      %7 = arith.cmpf ogt, %out, %in : f32
      %8 = arith.cmpf une, %out, %out : f32
      %9 = arith.ori %7, %8 : i1
      %10 = arith.cmpf oeq, %out, %in : f32
      %11 = arith.cmpi slt, %out_1, %in_0 : i32
      %12 = arith.andi %10, %11 : i1
      %13 = arith.ori %9, %12 : i1
      %14 = arith.select %9, %out, %in : f32
      %15 = arith.select %13, %out_1, %in_0 : i32
      linalg.yield %14, %15 : f32, i32
    } -> (tensor<2x8xf32>, tensor<2x8xi32>)
    return %6#1 : tensor<2x8xi32>
  }
  func.func private @_one_hot(%arg0: tensor<2x8xi32>) -> tensor<2x8x4xf32> {
    %0 = tensor.empty() : tensor<2x8x1xi32>
    %1 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8xi32>) outs(%0 : tensor<2x8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8x1xi32>
    %2 = tensor.empty() : tensor<1x1x4xi32>
    %3 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%2 : tensor<1x1x4xi32>) {
    ^bb0(%out: i32):
      %11 = linalg.index 2 : index
      %12 = arith.index_cast %11 : index to i32
      linalg.yield %12 : i32
    } -> tensor<1x1x4xi32>
    %4 = tensor.empty() : tensor<2x8x4xi32>
    %5 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x1xi32>) outs(%4 : tensor<2x8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8x4xi32>
    %6 = linalg.generic {indexing_maps = [#map20, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x1x4xi32>) outs(%4 : tensor<2x8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8x4xi32>
    %7 = tensor.empty() : tensor<2x8x4xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x8x4xi32>, tensor<2x8x4xi32>) outs(%7 : tensor<2x8x4xi1>) {
    ^bb0(%in: i32, %in_0: i32, %out: i1):
      %11 = arith.cmpi eq, %in, %in_0 : i32
      linalg.yield %11 : i1
    } -> tensor<2x8x4xi1>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4xi1>) outs(%9 : tensor<2x8x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %11 = arith.uitofp %in : i1 to f32
      linalg.yield %11 : f32
    } -> tensor<2x8x4xf32>
    return %10 : tensor<2x8x4xf32>
  }
  func.func private @cumsum(%arg0: tensor<2x8x4xf32>) -> tensor<2x8x4xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x4xf32>
    %1 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0] high[0, 7, 0] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index):
      tensor.yield %cst : f32
    } : tensor<2x8x4xf32> to tensor<2x15x4xf32>
    %2 = tensor.empty() : tensor<8xf32>
    %3 = linalg.generic {indexing_maps = [#map21, #map22, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%padded, %2 : tensor<2x15x4xf32>, tensor<8xf32>) outs(%1 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %4 = arith.addf %out, %in : f32
      linalg.yield %4 : f32
    } -> tensor<2x8x4xf32>
    return %3 : tensor<2x8x4xf32>
  }
  func.func private @_one_hot_0(%arg0: tensor<2x8x4xi32>) -> tensor<2x8x4x2xf32> {
    %0 = tensor.empty() : tensor<2x8x4x1xi32>
    %1 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x4xi32>) outs(%0 : tensor<2x8x4x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8x4x1xi32>
    %2 = tensor.empty() : tensor<1x1x1x2xi32>
    %3 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<1x1x1x2xi32>) {
    ^bb0(%out: i32):
      %11 = linalg.index 3 : index
      %12 = arith.index_cast %11 : index to i32
      linalg.yield %12 : i32
    } -> tensor<1x1x1x2xi32>
    %4 = tensor.empty() : tensor<2x8x4x2xi32>
    %5 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x4x1xi32>) outs(%4 : tensor<2x8x4x2xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8x4x2xi32>
    %6 = linalg.generic {indexing_maps = [#map23, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x1x1x2xi32>) outs(%4 : tensor<2x8x4x2xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8x4x2xi32>
    %7 = tensor.empty() : tensor<2x8x4x2xi1>
    %8 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x8x4x2xi32>, tensor<2x8x4x2xi32>) outs(%7 : tensor<2x8x4x2xi1>) {
    ^bb0(%in: i32, %in_0: i32, %out: i1):
      %11 = arith.cmpi eq, %in, %in_0 : i32
      linalg.yield %11 : i1
    } -> tensor<2x8x4x2xi1>
    %9 = tensor.empty() : tensor<2x8x4x2xf32>
    %10 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x2xi1>) outs(%9 : tensor<2x8x4x2xf32>) {
    ^bb0(%in: i1, %out: f32):
      %11 = arith.uitofp %in : i1 to f32
      linalg.yield %11 : f32
    } -> tensor<2x8x4x2xf32>
    return %10 : tensor<2x8x4x2xf32>
  }
}
