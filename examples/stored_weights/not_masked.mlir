#loc1 = loc("Decoder.forward"("decoder.py":48:0))
#loc2 = loc("Lifted.forward"("export.py":33:0))
#loc3 = loc("Layer.forward"("decoder.py":31:0))
#loc4 = loc("Decoder.forward"("decoder.py":51:0))
#loc5 = loc("Layer.forward"("decoder.py":30:0))
#loc6 = loc("linear.py":134:0)
#loc7 = loc("Layer.forward"("decoder.py":29:0))
#loc8 = loc("Layer.forward"("decoder.py":32:0))
#loc9 = loc("Layer.forward"("decoder.py":33:0))
#loc10 = loc("Layer.forward"("decoder.py":37:0))
#loc11 = loc("Layer.forward"("decoder.py":35:0))
#loc12 = loc("Layer.forward"("decoder.py":36:0))
#loc13 = loc("Decoder.forward"("decoder.py":52:0))
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#loc14 = loc(callsite(#loc1 at #loc2))
#loc15 = loc(callsite(#loc4 at #loc2))
#loc16 = loc(callsite(#loc13 at #loc2))
#loc17 = loc(callsite(#loc3 at #loc15))
#loc18 = loc(callsite(#loc5 at #loc15))
#loc19 = loc(callsite(#loc7 at #loc15))
#loc20 = loc(callsite(#loc8 at #loc15))
#loc21 = loc(callsite(#loc9 at #loc15))
#loc22 = loc(callsite(#loc10 at #loc15))
#loc23 = loc(callsite(#loc11 at #loc15))
#loc24 = loc(callsite(#loc12 at #loc15))
#loc25 = loc(callsite(#loc6 at #loc19))
#loc26 = loc(callsite(#loc6 at #loc22))
module {
  func.func @main(%arg0: tensor<1x8x16xf32> loc(callsite(#loc1 at #loc2)), %arg1: tensor<48x16xf32> loc(callsite(#loc1 at #loc2)), %arg2: tensor<16x16xf32> loc(callsite(#loc1 at #loc2)), %arg3: tensor<48x16xf32> loc(callsite(#loc1 at #loc2)), %arg4: tensor<16x16xf32> loc(callsite(#loc1 at #loc2)), %arg5: tensor<48x16xf32> loc(callsite(#loc1 at #loc2)), %arg6: tensor<16x16xf32> loc(callsite(#loc1 at #loc2))) -> tensor<1x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %true = arith.constant true loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc17)
    %cst_2 = arith.constant 2.8284271247461903 : f64 loc(#loc18)
    %cst_3 = arith.constant dense<true> : tensor<8x8xi1> loc(#loc14)
    %cst_4 = arith.constant 4.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<8xi64> loc(#loc14)
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64 loc(callsite(#loc1 at #loc2))):
      %78 = linalg.index 0 : index loc(#loc14)
      %79 = arith.index_cast %78 : index to i64 loc(#loc14)
      linalg.yield %79 : i64 loc(#loc14)
    } -> tensor<8xi64> loc(#loc14)
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64> loc(#loc14)
    %expanded_5 = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64> loc(#loc14)
    %2 = tensor.empty() : tensor<8x8xi64> loc(#loc14)
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64 loc(callsite(#loc1 at #loc2)), %in_78: i64 loc(callsite(#loc1 at #loc2)), %out: i64 loc(callsite(#loc1 at #loc2))):
      %78 = arith.subi %in, %in_78 : i64 loc(#loc14)
      linalg.yield %78 : i64 loc(#loc14)
    } -> tensor<8x8xi64> loc(#loc14)
    %4 = tensor.empty() : tensor<8x8xi1> loc(#loc14)
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x8xi64>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i64 loc(callsite(#loc1 at #loc2)), %out: i1 loc(callsite(#loc1 at #loc2))):
      %78 = arith.cmpi sle, %in, %c0_i64 : i64 loc(#loc14)
      linalg.yield %78 : i1 loc(#loc14)
    } -> tensor<8x8xi1> loc(#loc14)
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_3 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i1 loc(callsite(#loc1 at #loc2)), %in_78: i1 loc(callsite(#loc1 at #loc2)), %out: i1 loc(callsite(#loc1 at #loc2))):
      %78 = arith.andi %in, %in_78 : i1 loc(#loc14)
      linalg.yield %78 : i1 loc(#loc14)
    } -> tensor<8x8xi1> loc(#loc14)
    %7 = tensor.empty() : tensor<16x48xf32> loc(#loc25)
    %transposed = linalg.transpose ins(%arg1 : tensor<48x16xf32>) outs(%7 : tensor<16x48xf32>) permutation = [1, 0]  loc(#loc25)
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32> loc(#loc25)
    %8 = tensor.empty() : tensor<8x48xf32> loc(#loc25)
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<8x48xf32>) -> tensor<8x48xf32> loc(#loc25)
    %10 = linalg.matmul ins(%collapsed, %transposed : tensor<8x16xf32>, tensor<16x48xf32>) outs(%9 : tensor<8x48xf32>) -> tensor<8x48xf32> loc(#loc25)
    %expanded_6 = tensor.expand_shape %10 [[0, 1], [2]] output_shape [1, 8, 48] : tensor<8x48xf32> into tensor<1x8x48xf32> loc(#loc25)
    %extracted_slice = tensor.extract_slice %expanded_6[0, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc19)
    %extracted_slice_7 = tensor.extract_slice %expanded_6[0, 0, 16] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc19)
    %extracted_slice_8 = tensor.extract_slice %expanded_6[0, 0, 32] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc19)
    %expanded_9 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc19)
    %11 = tensor.empty() : tensor<1x2x8x8xf32> loc(#loc19)
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc19)
    %expanded_11 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc19)
    %expanded_12 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc19)
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc19)
    %transposed_14 = linalg.transpose ins(%expanded_11 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc18)
    %collapsed_15 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc18)
    %collapsed_16 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc18)
    %12 = tensor.empty() : tensor<2x8x8xf32> loc(#loc18)
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc18)
    %14 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc18)
    %expanded_17 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc18)
    %15 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc5 at #loc15)), %out: f32 loc(callsite(#loc5 at #loc15))):
      %78 = arith.truncf %cst_2 : f64 to f32 loc(#loc18)
      %79 = arith.divf %in, %78 : f32 loc(#loc18)
      linalg.yield %79 : f32 loc(#loc18)
    } -> tensor<1x2x8x8xf32> loc(#loc18)
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<8x8xi1>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i1 loc(callsite(#loc1 at #loc2)), %out: i1 loc(callsite(#loc3 at #loc15))):
      %78 = arith.xori %in, %true : i1 loc(#loc17)
      linalg.yield %78 : i1 loc(#loc17)
    } -> tensor<8x8xi1> loc(#loc17)
    %17 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_1, %15 : tensor<8x8xi1>, tensor<f32>, tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1 loc(callsite(#loc3 at #loc15)), %in_78: f32 loc(callsite(#loc3 at #loc15)), %in_79: f32 loc(callsite(#loc5 at #loc15)), %out: f32 loc(callsite(#loc3 at #loc15))):
      %78 = arith.select %in, %in_78, %in_79 : f32 loc(#loc17)
      linalg.yield %78 : f32 loc(#loc17)
    } -> tensor<1x2x8x8xf32> loc(#loc17)
    %18 = tensor.empty() : tensor<1x2x8xi64> loc(#loc20)
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64> loc(#loc20)
    %20 = tensor.empty() : tensor<1x2x8xf32> loc(#loc20)
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32> loc(#loc20)
    %22:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x8x8xf32>) outs(%21, %19 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32 loc(callsite(#loc3 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15)), %out_78: i64 loc(callsite(#loc8 at #loc15))):
      %78 = linalg.index 3 : index loc(#loc20)
      %79 = arith.index_cast %78 : index to i64 loc(#loc20)
      %80 = arith.maximumf %in, %out : f32 loc(#loc20)
      %81 = arith.cmpf ogt, %in, %out : f32 loc(#loc20)
      %82 = arith.select %81, %79, %out_78 : i64 loc(#loc20)
      linalg.yield %80, %82 : f32, i64 loc(#loc20)
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>) loc(#loc20)
    %expanded_18 = tensor.expand_shape %22#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32> loc(#loc20)
    %23 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_18 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc3 at #loc15)), %in_78: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15))):
      %78 = arith.subf %in, %in_78 : f32 loc(#loc20)
      linalg.yield %78 : f32 loc(#loc20)
    } -> tensor<1x2x8x8xf32> loc(#loc20)
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15))):
      %78 = math.exp %in : f32 loc(#loc20)
      linalg.yield %78 : f32 loc(#loc20)
    } -> tensor<1x2x8x8xf32> loc(#loc20)
    %25 = tensor.empty() : tensor<1x2x8x1xf32> loc(#loc20)
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32> loc(#loc20)
    %27 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<1x2x8x8xf32>) outs(%26 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15))):
      %78 = arith.addf %in, %out : f32 loc(#loc20)
      linalg.yield %78 : f32 loc(#loc20)
    } -> tensor<1x2x8x1xf32> loc(#loc20)
    %28 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc8 at #loc15)), %in_78: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15))):
      %78 = arith.divf %in, %in_78 : f32 loc(#loc20)
      linalg.yield %78 : f32 loc(#loc20)
    } -> tensor<1x2x8x8xf32> loc(#loc20)
    %collapsed_19 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc21)
    %collapsed_20 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc21)
    %29 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc21)
    %expanded_21 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc21)
    %30 = tensor.empty() : tensor<1x8x2x8xf32> loc(#loc22)
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x2x8x8xf32>) outs(%30 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc22)
    %31 = tensor.empty() : tensor<16x16xf32> loc(#loc26)
    %transposed_23 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%31 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc26)
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32> loc(#loc26)
    %32 = tensor.empty() : tensor<8x16xf32> loc(#loc26)
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc26)
    %34 = linalg.matmul ins(%collapsed_24, %transposed_23 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc26)
    %expanded_25 = tensor.expand_shape %34 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32> loc(#loc26)
    %35 = tensor.empty() : tensor<1x8x16xf32> loc(#loc22)
    %36 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_25 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%35 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc6 at #loc19)), %in_78: f32 loc(callsite(#loc6 at #loc22)), %out: f32 loc(callsite(#loc10 at #loc15))):
      %78 = arith.addf %in, %in_78 : f32 loc(#loc22)
      linalg.yield %78 : f32 loc(#loc22)
    } -> tensor<1x8x16xf32> loc(#loc22)
    %transposed_26 = linalg.transpose ins(%arg3 : tensor<48x16xf32>) outs(%7 : tensor<16x48xf32>) permutation = [1, 0]  loc(#loc25)
    %collapsed_27 = tensor.collapse_shape %36 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32> loc(#loc25)
    %37 = linalg.matmul ins(%collapsed_27, %transposed_26 : tensor<8x16xf32>, tensor<16x48xf32>) outs(%9 : tensor<8x48xf32>) -> tensor<8x48xf32> loc(#loc25)
    %expanded_28 = tensor.expand_shape %37 [[0, 1], [2]] output_shape [1, 8, 48] : tensor<8x48xf32> into tensor<1x8x48xf32> loc(#loc25)
    %extracted_slice_29 = tensor.extract_slice %expanded_28[0, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc19)
    %extracted_slice_30 = tensor.extract_slice %expanded_28[0, 0, 16] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc19)
    %extracted_slice_31 = tensor.extract_slice %expanded_28[0, 0, 32] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc19)
    %expanded_32 = tensor.expand_shape %extracted_slice_29 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc19)
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc19)
    %expanded_34 = tensor.expand_shape %extracted_slice_30 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc19)
    %expanded_35 = tensor.expand_shape %extracted_slice_31 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc19)
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc19)
    %transposed_37 = linalg.transpose ins(%expanded_34 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc18)
    %collapsed_38 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc18)
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc18)
    %38 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc18)
    %expanded_40 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc18)
    %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc5 at #loc15)), %out: f32 loc(callsite(#loc5 at #loc15))):
      %78 = arith.truncf %cst_2 : f64 to f32 loc(#loc18)
      %79 = arith.divf %in, %78 : f32 loc(#loc18)
      linalg.yield %79 : f32 loc(#loc18)
    } -> tensor<1x2x8x8xf32> loc(#loc18)
    %40 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_1, %39 : tensor<8x8xi1>, tensor<f32>, tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1 loc(callsite(#loc3 at #loc15)), %in_78: f32 loc(callsite(#loc3 at #loc15)), %in_79: f32 loc(callsite(#loc5 at #loc15)), %out: f32 loc(callsite(#loc3 at #loc15))):
      %78 = arith.select %in, %in_78, %in_79 : f32 loc(#loc17)
      linalg.yield %78 : f32 loc(#loc17)
    } -> tensor<1x2x8x8xf32> loc(#loc17)
    %41:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x2x8x8xf32>) outs(%21, %19 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32 loc(callsite(#loc3 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15)), %out_78: i64 loc(callsite(#loc8 at #loc15))):
      %78 = linalg.index 3 : index loc(#loc20)
      %79 = arith.index_cast %78 : index to i64 loc(#loc20)
      %80 = arith.maximumf %in, %out : f32 loc(#loc20)
      %81 = arith.cmpf ogt, %in, %out : f32 loc(#loc20)
      %82 = arith.select %81, %79, %out_78 : i64 loc(#loc20)
      linalg.yield %80, %82 : f32, i64 loc(#loc20)
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>) loc(#loc20)
    %expanded_41 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32> loc(#loc20)
    %42 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_41 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc3 at #loc15)), %in_78: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15))):
      %78 = arith.subf %in, %in_78 : f32 loc(#loc20)
      linalg.yield %78 : f32 loc(#loc20)
    } -> tensor<1x2x8x8xf32> loc(#loc20)
    %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15))):
      %78 = math.exp %in : f32 loc(#loc20)
      linalg.yield %78 : f32 loc(#loc20)
    } -> tensor<1x2x8x8xf32> loc(#loc20)
    %44 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x2x8x8xf32>) outs(%26 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15))):
      %78 = arith.addf %in, %out : f32 loc(#loc20)
      linalg.yield %78 : f32 loc(#loc20)
    } -> tensor<1x2x8x1xf32> loc(#loc20)
    %45 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc8 at #loc15)), %in_78: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15))):
      %78 = arith.divf %in, %in_78 : f32 loc(#loc20)
      linalg.yield %78 : f32 loc(#loc20)
    } -> tensor<1x2x8x8xf32> loc(#loc20)
    %collapsed_42 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc21)
    %collapsed_43 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc21)
    %46 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc21)
    %expanded_44 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc21)
    %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc11 at #loc15))):
      %78 = arith.mulf %in, %cst_4 : f32 loc(#loc23)
      linalg.yield %78 : f32 loc(#loc23)
    } -> tensor<1x2x8x8xf32> loc(#loc23)
    %48:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<1x2x8x8xf32>) outs(%21, %19 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32 loc(callsite(#loc11 at #loc15)), %out: f32 loc(callsite(#loc11 at #loc15)), %out_78: i64 loc(callsite(#loc11 at #loc15))):
      %78 = linalg.index 3 : index loc(#loc23)
      %79 = arith.index_cast %78 : index to i64 loc(#loc23)
      %80 = arith.maximumf %in, %out : f32 loc(#loc23)
      %81 = arith.cmpf ogt, %in, %out : f32 loc(#loc23)
      %82 = arith.select %81, %79, %out_78 : i64 loc(#loc23)
      linalg.yield %80, %82 : f32, i64 loc(#loc23)
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>) loc(#loc23)
    %expanded_45 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32> loc(#loc23)
    %49 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_45 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc11 at #loc15)), %in_78: f32 loc(callsite(#loc11 at #loc15)), %out: f32 loc(callsite(#loc11 at #loc15))):
      %78 = arith.subf %in, %in_78 : f32 loc(#loc23)
      linalg.yield %78 : f32 loc(#loc23)
    } -> tensor<1x2x8x8xf32> loc(#loc23)
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc11 at #loc15)), %out: f32 loc(callsite(#loc11 at #loc15))):
      %78 = math.exp %in : f32 loc(#loc23)
      linalg.yield %78 : f32 loc(#loc23)
    } -> tensor<1x2x8x8xf32> loc(#loc23)
    %51 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x2x8x8xf32>) outs(%26 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc11 at #loc15)), %out: f32 loc(callsite(#loc11 at #loc15))):
      %78 = arith.addf %in, %out : f32 loc(#loc23)
      linalg.yield %78 : f32 loc(#loc23)
    } -> tensor<1x2x8x1xf32> loc(#loc23)
    %52 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc11 at #loc15)), %in_78: f32 loc(callsite(#loc11 at #loc15)), %out: f32 loc(callsite(#loc11 at #loc15))):
      %78 = arith.divf %in, %in_78 : f32 loc(#loc23)
      linalg.yield %78 : f32 loc(#loc23)
    } -> tensor<1x2x8x8xf32> loc(#loc23)
    %collapsed_46 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc24)
    %53 = linalg.batch_matmul ins(%collapsed_46, %collapsed_43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc24)
    %expanded_47 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc24)
    %54 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_47 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc9 at #loc15)), %in_78: f32 loc(callsite(#loc12 at #loc15)), %out: f32 loc(callsite(#loc12 at #loc15))):
      %78 = arith.addf %in, %in_78 : f32 loc(#loc24)
      linalg.yield %78 : f32 loc(#loc24)
    } -> tensor<1x2x8x8xf32> loc(#loc24)
    %transposed_48 = linalg.transpose ins(%54 : tensor<1x2x8x8xf32>) outs(%30 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc22)
    %transposed_49 = linalg.transpose ins(%arg4 : tensor<16x16xf32>) outs(%31 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc26)
    %collapsed_50 = tensor.collapse_shape %transposed_48 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32> loc(#loc26)
    %55 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc26)
    %expanded_51 = tensor.expand_shape %55 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32> loc(#loc26)
    %56 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %expanded_51 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%35 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc10 at #loc15)), %in_78: f32 loc(callsite(#loc6 at #loc22)), %out: f32 loc(callsite(#loc10 at #loc15))):
      %78 = arith.addf %in, %in_78 : f32 loc(#loc22)
      linalg.yield %78 : f32 loc(#loc22)
    } -> tensor<1x8x16xf32> loc(#loc22)
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %45 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc8 at #loc15)), %in_78: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc13 at #loc2))):
      %78 = arith.addf %in, %in_78 : f32 loc(#loc16)
      linalg.yield %78 : f32 loc(#loc16)
    } -> tensor<1x2x8x8xf32> loc(#loc16)
    %transposed_52 = linalg.transpose ins(%arg5 : tensor<48x16xf32>) outs(%7 : tensor<16x48xf32>) permutation = [1, 0]  loc(#loc25)
    %collapsed_53 = tensor.collapse_shape %56 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32> loc(#loc25)
    %58 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<8x16xf32>, tensor<16x48xf32>) outs(%9 : tensor<8x48xf32>) -> tensor<8x48xf32> loc(#loc25)
    %expanded_54 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [1, 8, 48] : tensor<8x48xf32> into tensor<1x8x48xf32> loc(#loc25)
    %extracted_slice_55 = tensor.extract_slice %expanded_54[0, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc19)
    %extracted_slice_56 = tensor.extract_slice %expanded_54[0, 0, 16] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc19)
    %extracted_slice_57 = tensor.extract_slice %expanded_54[0, 0, 32] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc19)
    %expanded_58 = tensor.expand_shape %extracted_slice_55 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc19)
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc19)
    %expanded_60 = tensor.expand_shape %extracted_slice_56 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc19)
    %expanded_61 = tensor.expand_shape %extracted_slice_57 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc19)
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc19)
    %transposed_63 = linalg.transpose ins(%expanded_60 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc18)
    %collapsed_64 = tensor.collapse_shape %transposed_59 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc18)
    %collapsed_65 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc18)
    %59 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc18)
    %expanded_66 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc18)
    %60 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc5 at #loc15)), %out: f32 loc(callsite(#loc5 at #loc15))):
      %78 = arith.truncf %cst_2 : f64 to f32 loc(#loc18)
      %79 = arith.divf %in, %78 : f32 loc(#loc18)
      linalg.yield %79 : f32 loc(#loc18)
    } -> tensor<1x2x8x8xf32> loc(#loc18)
    %61 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_1, %60 : tensor<8x8xi1>, tensor<f32>, tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1 loc(callsite(#loc3 at #loc15)), %in_78: f32 loc(callsite(#loc3 at #loc15)), %in_79: f32 loc(callsite(#loc5 at #loc15)), %out: f32 loc(callsite(#loc3 at #loc15))):
      %78 = arith.select %in, %in_78, %in_79 : f32 loc(#loc17)
      linalg.yield %78 : f32 loc(#loc17)
    } -> tensor<1x2x8x8xf32> loc(#loc17)
    %62:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x2x8x8xf32>) outs(%21, %19 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32 loc(callsite(#loc3 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15)), %out_78: i64 loc(callsite(#loc8 at #loc15))):
      %78 = linalg.index 3 : index loc(#loc20)
      %79 = arith.index_cast %78 : index to i64 loc(#loc20)
      %80 = arith.maximumf %in, %out : f32 loc(#loc20)
      %81 = arith.cmpf ogt, %in, %out : f32 loc(#loc20)
      %82 = arith.select %81, %79, %out_78 : i64 loc(#loc20)
      linalg.yield %80, %82 : f32, i64 loc(#loc20)
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>) loc(#loc20)
    %expanded_67 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32> loc(#loc20)
    %63 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_67 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc3 at #loc15)), %in_78: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15))):
      %78 = arith.subf %in, %in_78 : f32 loc(#loc20)
      linalg.yield %78 : f32 loc(#loc20)
    } -> tensor<1x2x8x8xf32> loc(#loc20)
    %64 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15))):
      %78 = math.exp %in : f32 loc(#loc20)
      linalg.yield %78 : f32 loc(#loc20)
    } -> tensor<1x2x8x8xf32> loc(#loc20)
    %65 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<1x2x8x8xf32>) outs(%26 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15))):
      %78 = arith.addf %in, %out : f32 loc(#loc20)
      linalg.yield %78 : f32 loc(#loc20)
    } -> tensor<1x2x8x1xf32> loc(#loc20)
    %66 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %65 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc8 at #loc15)), %in_78: f32 loc(callsite(#loc8 at #loc15)), %out: f32 loc(callsite(#loc8 at #loc15))):
      %78 = arith.divf %in, %in_78 : f32 loc(#loc20)
      linalg.yield %78 : f32 loc(#loc20)
    } -> tensor<1x2x8x8xf32> loc(#loc20)
    %collapsed_68 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc21)
    %collapsed_69 = tensor.collapse_shape %transposed_62 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc21)
    %67 = linalg.batch_matmul ins(%collapsed_68, %collapsed_69 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc21)
    %expanded_70 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc21)
    %68 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc13 at #loc2)), %out: f32 loc(callsite(#loc11 at #loc15))):
      %78 = arith.mulf %in, %cst_4 : f32 loc(#loc23)
      linalg.yield %78 : f32 loc(#loc23)
    } -> tensor<1x2x8x8xf32> loc(#loc23)
    %69:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x2x8x8xf32>) outs(%21, %19 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32 loc(callsite(#loc11 at #loc15)), %out: f32 loc(callsite(#loc11 at #loc15)), %out_78: i64 loc(callsite(#loc11 at #loc15))):
      %78 = linalg.index 3 : index loc(#loc23)
      %79 = arith.index_cast %78 : index to i64 loc(#loc23)
      %80 = arith.maximumf %in, %out : f32 loc(#loc23)
      %81 = arith.cmpf ogt, %in, %out : f32 loc(#loc23)
      %82 = arith.select %81, %79, %out_78 : i64 loc(#loc23)
      linalg.yield %80, %82 : f32, i64 loc(#loc23)
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>) loc(#loc23)
    %expanded_71 = tensor.expand_shape %69#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32> loc(#loc23)
    %70 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_71 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc11 at #loc15)), %in_78: f32 loc(callsite(#loc11 at #loc15)), %out: f32 loc(callsite(#loc11 at #loc15))):
      %78 = arith.subf %in, %in_78 : f32 loc(#loc23)
      linalg.yield %78 : f32 loc(#loc23)
    } -> tensor<1x2x8x8xf32> loc(#loc23)
    %71 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc11 at #loc15)), %out: f32 loc(callsite(#loc11 at #loc15))):
      %78 = math.exp %in : f32 loc(#loc23)
      linalg.yield %78 : f32 loc(#loc23)
    } -> tensor<1x2x8x8xf32> loc(#loc23)
    %72 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<1x2x8x8xf32>) outs(%26 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc11 at #loc15)), %out: f32 loc(callsite(#loc11 at #loc15))):
      %78 = arith.addf %in, %out : f32 loc(#loc23)
      linalg.yield %78 : f32 loc(#loc23)
    } -> tensor<1x2x8x1xf32> loc(#loc23)
    %73 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %72 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc11 at #loc15)), %in_78: f32 loc(callsite(#loc11 at #loc15)), %out: f32 loc(callsite(#loc11 at #loc15))):
      %78 = arith.divf %in, %in_78 : f32 loc(#loc23)
      linalg.yield %78 : f32 loc(#loc23)
    } -> tensor<1x2x8x8xf32> loc(#loc23)
    %collapsed_72 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc24)
    %74 = linalg.batch_matmul ins(%collapsed_72, %collapsed_69 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc24)
    %expanded_73 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc24)
    %75 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_70, %expanded_73 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc9 at #loc15)), %in_78: f32 loc(callsite(#loc12 at #loc15)), %out: f32 loc(callsite(#loc12 at #loc15))):
      %78 = arith.addf %in, %in_78 : f32 loc(#loc24)
      linalg.yield %78 : f32 loc(#loc24)
    } -> tensor<1x2x8x8xf32> loc(#loc24)
    %transposed_74 = linalg.transpose ins(%75 : tensor<1x2x8x8xf32>) outs(%30 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc22)
    %transposed_75 = linalg.transpose ins(%arg6 : tensor<16x16xf32>) outs(%31 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc26)
    %collapsed_76 = tensor.collapse_shape %transposed_74 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32> loc(#loc26)
    %76 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc26)
    %expanded_77 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32> loc(#loc26)
    %77 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %expanded_77 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%35 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc10 at #loc15)), %in_78: f32 loc(callsite(#loc6 at #loc22)), %out: f32 loc(callsite(#loc10 at #loc15))):
      %78 = arith.addf %in, %in_78 : f32 loc(#loc22)
      linalg.yield %78 : f32 loc(#loc22)
    } -> tensor<1x8x16xf32> loc(#loc22)
    return %77 : tensor<1x8x16xf32> loc(#loc22)
  } loc(#loc14)
} loc(#loc)
#loc = loc(unknown)

