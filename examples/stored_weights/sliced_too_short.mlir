#loc1 = loc("Decoder.forward"("decoder.py":48:0))
#loc2 = loc("Lifted.forward"("export.py":33:0))
#loc3 = loc("Layer.forward"("decoder.py":36:0))
#loc4 = loc("Decoder.forward"("decoder.py":51:0))
#loc5 = loc("Layer.forward"("decoder.py":31:0))
#loc6 = loc("Layer.forward"("decoder.py":30:0))
#loc7 = loc("linear.py":134:0)
#loc8 = loc("Layer.forward"("decoder.py":29:0))
#loc9 = loc("Layer.forward"("decoder.py":32:0))
#loc10 = loc("Layer.forward"("decoder.py":33:0))
#loc11 = loc("Layer.forward"("decoder.py":37:0))
#loc12 = loc("Layer.forward"("decoder.py":35:0))
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
#loc19 = loc(callsite(#loc6 at #loc15))
#loc20 = loc(callsite(#loc8 at #loc15))
#loc21 = loc(callsite(#loc9 at #loc15))
#loc22 = loc(callsite(#loc10 at #loc15))
#loc23 = loc(callsite(#loc11 at #loc15))
#loc24 = loc(callsite(#loc12 at #loc15))
#loc25 = loc(callsite(#loc7 at #loc20))
#loc26 = loc(callsite(#loc7 at #loc23))
module {
  func.func @main(%arg0: tensor<1x8x16xf32> loc(callsite(#loc1 at #loc2)), %arg1: tensor<48x16xf32> loc(callsite(#loc1 at #loc2)), %arg2: tensor<16x16xf32> loc(callsite(#loc1 at #loc2)), %arg3: tensor<48x16xf32> loc(callsite(#loc1 at #loc2)), %arg4: tensor<16x16xf32> loc(callsite(#loc1 at #loc2)), %arg5: tensor<48x16xf32> loc(callsite(#loc1 at #loc2)), %arg6: tensor<16x16xf32> loc(callsite(#loc1 at #loc2))) -> tensor<1x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %true = arith.constant true loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc17)
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc18)
    %cst_3 = arith.constant 2.8284271247461903 : f64 loc(#loc19)
    %cst_4 = arith.constant dense<true> : tensor<8x8xi1> loc(#loc14)
    %cst_5 = arith.constant 4.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<8xi64> loc(#loc14)
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64 loc(callsite(#loc1 at #loc2))):
      %83 = linalg.index 0 : index loc(#loc14)
      %84 = arith.index_cast %83 : index to i64 loc(#loc14)
      linalg.yield %84 : i64 loc(#loc14)
    } -> tensor<8xi64> loc(#loc14)
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64> loc(#loc14)
    %expanded_6 = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64> loc(#loc14)
    %2 = tensor.empty() : tensor<8x8xi64> loc(#loc14)
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_6 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64 loc(callsite(#loc1 at #loc2)), %in_85: i64 loc(callsite(#loc1 at #loc2)), %out: i64 loc(callsite(#loc1 at #loc2))):
      %83 = arith.subi %in, %in_85 : i64 loc(#loc14)
      linalg.yield %83 : i64 loc(#loc14)
    } -> tensor<8x8xi64> loc(#loc14)
    %4 = tensor.empty() : tensor<8x8xi1> loc(#loc14)
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x8xi64>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i64 loc(callsite(#loc1 at #loc2)), %out: i1 loc(callsite(#loc1 at #loc2))):
      %83 = arith.cmpi sle, %in, %c0_i64 : i64 loc(#loc14)
      linalg.yield %83 : i1 loc(#loc14)
    } -> tensor<8x8xi1> loc(#loc14)
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_4 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i1 loc(callsite(#loc1 at #loc2)), %in_85: i1 loc(callsite(#loc1 at #loc2)), %out: i1 loc(callsite(#loc1 at #loc2))):
      %83 = arith.andi %in, %in_85 : i1 loc(#loc14)
      linalg.yield %83 : i1 loc(#loc14)
    } -> tensor<8x8xi1> loc(#loc14)
    %7 = tensor.empty() : tensor<16x48xf32> loc(#loc25)
    %transposed = linalg.transpose ins(%arg1 : tensor<48x16xf32>) outs(%7 : tensor<16x48xf32>) permutation = [1, 0]  loc(#loc25)
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32> loc(#loc25)
    %8 = tensor.empty() : tensor<8x48xf32> loc(#loc25)
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<8x48xf32>) -> tensor<8x48xf32> loc(#loc25)
    %10 = linalg.matmul ins(%collapsed, %transposed : tensor<8x16xf32>, tensor<16x48xf32>) outs(%9 : tensor<8x48xf32>) -> tensor<8x48xf32> loc(#loc25)
    %expanded_7 = tensor.expand_shape %10 [[0, 1], [2]] output_shape [1, 8, 48] : tensor<8x48xf32> into tensor<1x8x48xf32> loc(#loc25)
    %extracted_slice = tensor.extract_slice %expanded_7[0, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc20)
    %extracted_slice_8 = tensor.extract_slice %expanded_7[0, 0, 16] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc20)
    %extracted_slice_9 = tensor.extract_slice %expanded_7[0, 0, 32] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc20)
    %expanded_10 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc20)
    %11 = tensor.empty() : tensor<1x2x8x8xf32> loc(#loc20)
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc20)
    %expanded_12 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc20)
    %expanded_13 = tensor.expand_shape %extracted_slice_9 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc20)
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc20)
    %transposed_15 = linalg.transpose ins(%expanded_12 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc19)
    %collapsed_16 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc19)
    %collapsed_17 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc19)
    %12 = tensor.empty() : tensor<2x8x8xf32> loc(#loc19)
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc19)
    %14 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc19)
    %expanded_18 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc19)
    %15 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc6 at #loc15)), %out: f32 loc(callsite(#loc6 at #loc15))):
      %83 = arith.truncf %cst_3 : f64 to f32 loc(#loc19)
      %84 = arith.divf %in, %83 : f32 loc(#loc19)
      linalg.yield %84 : f32 loc(#loc19)
    } -> tensor<1x2x8x8xf32> loc(#loc19)
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<8x8xi1>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i1 loc(callsite(#loc1 at #loc2)), %out: i1 loc(callsite(#loc5 at #loc15))):
      %83 = arith.xori %in, %true : i1 loc(#loc18)
      linalg.yield %83 : i1 loc(#loc18)
    } -> tensor<8x8xi1> loc(#loc18)
    %17 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_2, %15 : tensor<8x8xi1>, tensor<f32>, tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1 loc(callsite(#loc5 at #loc15)), %in_85: f32 loc(callsite(#loc5 at #loc15)), %in_86: f32 loc(callsite(#loc6 at #loc15)), %out: f32 loc(callsite(#loc5 at #loc15))):
      %83 = arith.select %in, %in_85, %in_86 : f32 loc(#loc18)
      linalg.yield %83 : f32 loc(#loc18)
    } -> tensor<1x2x8x8xf32> loc(#loc18)
    %18 = tensor.empty() : tensor<1x2x8xi64> loc(#loc21)
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64> loc(#loc21)
    %20 = tensor.empty() : tensor<1x2x8xf32> loc(#loc21)
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32> loc(#loc21)
    %22:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x8x8xf32>) outs(%21, %19 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32 loc(callsite(#loc5 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15)), %out_85: i64 loc(callsite(#loc9 at #loc15))):
      %83 = linalg.index 3 : index loc(#loc21)
      %84 = arith.index_cast %83 : index to i64 loc(#loc21)
      %85 = arith.maximumf %in, %out : f32 loc(#loc21)
      %86 = arith.cmpf ogt, %in, %out : f32 loc(#loc21)
      %87 = arith.select %86, %84, %out_85 : i64 loc(#loc21)
      linalg.yield %85, %87 : f32, i64 loc(#loc21)
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>) loc(#loc21)
    %expanded_19 = tensor.expand_shape %22#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32> loc(#loc21)
    %23 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_19 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc5 at #loc15)), %in_85: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15))):
      %83 = arith.subf %in, %in_85 : f32 loc(#loc21)
      linalg.yield %83 : f32 loc(#loc21)
    } -> tensor<1x2x8x8xf32> loc(#loc21)
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15))):
      %83 = math.exp %in : f32 loc(#loc21)
      linalg.yield %83 : f32 loc(#loc21)
    } -> tensor<1x2x8x8xf32> loc(#loc21)
    %25 = tensor.empty() : tensor<1x2x8x1xf32> loc(#loc21)
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32> loc(#loc21)
    %27 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<1x2x8x8xf32>) outs(%26 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15))):
      %83 = arith.addf %in, %out : f32 loc(#loc21)
      linalg.yield %83 : f32 loc(#loc21)
    } -> tensor<1x2x8x1xf32> loc(#loc21)
    %28 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc9 at #loc15)), %in_85: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15))):
      %83 = arith.divf %in, %in_85 : f32 loc(#loc21)
      linalg.yield %83 : f32 loc(#loc21)
    } -> tensor<1x2x8x8xf32> loc(#loc21)
    %collapsed_20 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc22)
    %collapsed_21 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc22)
    %29 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc22)
    %expanded_22 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc22)
    %30 = tensor.empty() : tensor<1x8x2x8xf32> loc(#loc23)
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<1x2x8x8xf32>) outs(%30 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc23)
    %31 = tensor.empty() : tensor<16x16xf32> loc(#loc26)
    %transposed_24 = linalg.transpose ins(%arg2 : tensor<16x16xf32>) outs(%31 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc26)
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32> loc(#loc26)
    %32 = tensor.empty() : tensor<8x16xf32> loc(#loc26)
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc26)
    %34 = linalg.matmul ins(%collapsed_25, %transposed_24 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc26)
    %expanded_26 = tensor.expand_shape %34 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32> loc(#loc26)
    %35 = tensor.empty() : tensor<1x8x16xf32> loc(#loc23)
    %36 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_26 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%35 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc7 at #loc20)), %in_85: f32 loc(callsite(#loc7 at #loc23)), %out: f32 loc(callsite(#loc11 at #loc15))):
      %83 = arith.addf %in, %in_85 : f32 loc(#loc23)
      linalg.yield %83 : f32 loc(#loc23)
    } -> tensor<1x8x16xf32> loc(#loc23)
    %transposed_27 = linalg.transpose ins(%arg3 : tensor<48x16xf32>) outs(%7 : tensor<16x48xf32>) permutation = [1, 0]  loc(#loc25)
    %collapsed_28 = tensor.collapse_shape %36 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32> loc(#loc25)
    %37 = linalg.matmul ins(%collapsed_28, %transposed_27 : tensor<8x16xf32>, tensor<16x48xf32>) outs(%9 : tensor<8x48xf32>) -> tensor<8x48xf32> loc(#loc25)
    %expanded_29 = tensor.expand_shape %37 [[0, 1], [2]] output_shape [1, 8, 48] : tensor<8x48xf32> into tensor<1x8x48xf32> loc(#loc25)
    %extracted_slice_30 = tensor.extract_slice %expanded_29[0, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc20)
    %extracted_slice_31 = tensor.extract_slice %expanded_29[0, 0, 16] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc20)
    %extracted_slice_32 = tensor.extract_slice %expanded_29[0, 0, 32] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc20)
    %expanded_33 = tensor.expand_shape %extracted_slice_30 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc20)
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc20)
    %expanded_35 = tensor.expand_shape %extracted_slice_31 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc20)
    %expanded_36 = tensor.expand_shape %extracted_slice_32 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc20)
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc20)
    %transposed_38 = linalg.transpose ins(%expanded_35 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc19)
    %collapsed_39 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc19)
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc19)
    %38 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc19)
    %expanded_41 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc19)
    %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc6 at #loc15)), %out: f32 loc(callsite(#loc6 at #loc15))):
      %83 = arith.truncf %cst_3 : f64 to f32 loc(#loc19)
      %84 = arith.divf %in, %83 : f32 loc(#loc19)
      linalg.yield %84 : f32 loc(#loc19)
    } -> tensor<1x2x8x8xf32> loc(#loc19)
    %40 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_2, %39 : tensor<8x8xi1>, tensor<f32>, tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1 loc(callsite(#loc5 at #loc15)), %in_85: f32 loc(callsite(#loc5 at #loc15)), %in_86: f32 loc(callsite(#loc6 at #loc15)), %out: f32 loc(callsite(#loc5 at #loc15))):
      %83 = arith.select %in, %in_85, %in_86 : f32 loc(#loc18)
      linalg.yield %83 : f32 loc(#loc18)
    } -> tensor<1x2x8x8xf32> loc(#loc18)
    %41:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x2x8x8xf32>) outs(%21, %19 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32 loc(callsite(#loc5 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15)), %out_85: i64 loc(callsite(#loc9 at #loc15))):
      %83 = linalg.index 3 : index loc(#loc21)
      %84 = arith.index_cast %83 : index to i64 loc(#loc21)
      %85 = arith.maximumf %in, %out : f32 loc(#loc21)
      %86 = arith.cmpf ogt, %in, %out : f32 loc(#loc21)
      %87 = arith.select %86, %84, %out_85 : i64 loc(#loc21)
      linalg.yield %85, %87 : f32, i64 loc(#loc21)
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>) loc(#loc21)
    %expanded_42 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32> loc(#loc21)
    %42 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_42 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc5 at #loc15)), %in_85: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15))):
      %83 = arith.subf %in, %in_85 : f32 loc(#loc21)
      linalg.yield %83 : f32 loc(#loc21)
    } -> tensor<1x2x8x8xf32> loc(#loc21)
    %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15))):
      %83 = math.exp %in : f32 loc(#loc21)
      linalg.yield %83 : f32 loc(#loc21)
    } -> tensor<1x2x8x8xf32> loc(#loc21)
    %44 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x2x8x8xf32>) outs(%26 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15))):
      %83 = arith.addf %in, %out : f32 loc(#loc21)
      linalg.yield %83 : f32 loc(#loc21)
    } -> tensor<1x2x8x1xf32> loc(#loc21)
    %45 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc9 at #loc15)), %in_85: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15))):
      %83 = arith.divf %in, %in_85 : f32 loc(#loc21)
      linalg.yield %83 : f32 loc(#loc21)
    } -> tensor<1x2x8x8xf32> loc(#loc21)
    %collapsed_43 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc22)
    %collapsed_44 = tensor.collapse_shape %transposed_37 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc22)
    %46 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc22)
    %expanded_45 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc22)
    %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc12 at #loc15))):
      %83 = arith.mulf %in, %cst_5 : f32 loc(#loc24)
      linalg.yield %83 : f32 loc(#loc24)
    } -> tensor<1x2x8x8xf32> loc(#loc24)
    %48:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<1x2x8x8xf32>) outs(%21, %19 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32 loc(callsite(#loc12 at #loc15)), %out: f32 loc(callsite(#loc12 at #loc15)), %out_85: i64 loc(callsite(#loc12 at #loc15))):
      %83 = linalg.index 3 : index loc(#loc24)
      %84 = arith.index_cast %83 : index to i64 loc(#loc24)
      %85 = arith.maximumf %in, %out : f32 loc(#loc24)
      %86 = arith.cmpf ogt, %in, %out : f32 loc(#loc24)
      %87 = arith.select %86, %84, %out_85 : i64 loc(#loc24)
      linalg.yield %85, %87 : f32, i64 loc(#loc24)
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>) loc(#loc24)
    %expanded_46 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32> loc(#loc24)
    %49 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_46 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc12 at #loc15)), %in_85: f32 loc(callsite(#loc12 at #loc15)), %out: f32 loc(callsite(#loc12 at #loc15))):
      %83 = arith.subf %in, %in_85 : f32 loc(#loc24)
      linalg.yield %83 : f32 loc(#loc24)
    } -> tensor<1x2x8x8xf32> loc(#loc24)
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc12 at #loc15)), %out: f32 loc(callsite(#loc12 at #loc15))):
      %83 = math.exp %in : f32 loc(#loc24)
      linalg.yield %83 : f32 loc(#loc24)
    } -> tensor<1x2x8x8xf32> loc(#loc24)
    %51 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x2x8x8xf32>) outs(%26 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc12 at #loc15)), %out: f32 loc(callsite(#loc12 at #loc15))):
      %83 = arith.addf %in, %out : f32 loc(#loc24)
      linalg.yield %83 : f32 loc(#loc24)
    } -> tensor<1x2x8x1xf32> loc(#loc24)
    %52 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc12 at #loc15)), %in_85: f32 loc(callsite(#loc12 at #loc15)), %out: f32 loc(callsite(#loc12 at #loc15))):
      %83 = arith.divf %in, %in_85 : f32 loc(#loc24)
      linalg.yield %83 : f32 loc(#loc24)
    } -> tensor<1x2x8x8xf32> loc(#loc24)
    %extracted_slice_47 = tensor.extract_slice %52[0, 0, 0, 0] [1, 2, 8, 6] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x6xf32> loc(#loc17)
    %extracted_slice_48 = tensor.extract_slice %6[0, 0] [8, 6] [1, 1] : tensor<8x8xi1> to tensor<8x6xi1> loc(#loc17)
    %53 = tensor.empty() : tensor<8x6xi1> loc(#loc17)
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_48 : tensor<8x6xi1>) outs(%53 : tensor<8x6xi1>) {
    ^bb0(%in: i1 loc(callsite(#loc3 at #loc15)), %out: i1 loc(callsite(#loc3 at #loc15))):
      %83 = arith.xori %in, %true : i1 loc(#loc17)
      linalg.yield %83 : i1 loc(#loc17)
    } -> tensor<8x6xi1> loc(#loc17)
    %55 = tensor.empty() : tensor<1x2x8x6xf32> loc(#loc17)
    %56 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %cst_1, %extracted_slice_47 : tensor<8x6xi1>, tensor<f32>, tensor<1x2x8x6xf32>) outs(%55 : tensor<1x2x8x6xf32>) {
    ^bb0(%in: i1 loc(callsite(#loc3 at #loc15)), %in_85: f32 loc(callsite(#loc3 at #loc15)), %in_86: f32 loc(callsite(#loc3 at #loc15)), %out: f32 loc(callsite(#loc3 at #loc15))):
      %83 = arith.select %in, %in_85, %in_86 : f32 loc(#loc17)
      linalg.yield %83 : f32 loc(#loc17)
    } -> tensor<1x2x8x6xf32> loc(#loc17)
    %extracted_slice_49 = tensor.extract_slice %52[0, 0, 0, 6] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x2xf32> loc(#loc17)
    %concat = tensor.concat dim(3) %56, %extracted_slice_49 : (tensor<1x2x8x6xf32>, tensor<1x2x8x2xf32>) -> tensor<1x2x8x8xf32> loc(#loc17)
    %collapsed_50 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc17)
    %57 = linalg.batch_matmul ins(%collapsed_50, %collapsed_44 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc17)
    %expanded_51 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc17)
    %58 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45, %expanded_51 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc10 at #loc15)), %in_85: f32 loc(callsite(#loc3 at #loc15)), %out: f32 loc(callsite(#loc3 at #loc15))):
      %83 = arith.addf %in, %in_85 : f32 loc(#loc17)
      linalg.yield %83 : f32 loc(#loc17)
    } -> tensor<1x2x8x8xf32> loc(#loc17)
    %transposed_52 = linalg.transpose ins(%58 : tensor<1x2x8x8xf32>) outs(%30 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc23)
    %transposed_53 = linalg.transpose ins(%arg4 : tensor<16x16xf32>) outs(%31 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc26)
    %collapsed_54 = tensor.collapse_shape %transposed_52 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32> loc(#loc26)
    %59 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc26)
    %expanded_55 = tensor.expand_shape %59 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32> loc(#loc26)
    %60 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %expanded_55 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%35 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc11 at #loc15)), %in_85: f32 loc(callsite(#loc7 at #loc23)), %out: f32 loc(callsite(#loc11 at #loc15))):
      %83 = arith.addf %in, %in_85 : f32 loc(#loc23)
      linalg.yield %83 : f32 loc(#loc23)
    } -> tensor<1x8x16xf32> loc(#loc23)
    %61 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %45 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc9 at #loc15)), %in_85: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc13 at #loc2))):
      %83 = arith.addf %in, %in_85 : f32 loc(#loc16)
      linalg.yield %83 : f32 loc(#loc16)
    } -> tensor<1x2x8x8xf32> loc(#loc16)
    %transposed_56 = linalg.transpose ins(%arg5 : tensor<48x16xf32>) outs(%7 : tensor<16x48xf32>) permutation = [1, 0]  loc(#loc25)
    %collapsed_57 = tensor.collapse_shape %60 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32> loc(#loc25)
    %62 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<8x16xf32>, tensor<16x48xf32>) outs(%9 : tensor<8x48xf32>) -> tensor<8x48xf32> loc(#loc25)
    %expanded_58 = tensor.expand_shape %62 [[0, 1], [2]] output_shape [1, 8, 48] : tensor<8x48xf32> into tensor<1x8x48xf32> loc(#loc25)
    %extracted_slice_59 = tensor.extract_slice %expanded_58[0, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc20)
    %extracted_slice_60 = tensor.extract_slice %expanded_58[0, 0, 16] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc20)
    %extracted_slice_61 = tensor.extract_slice %expanded_58[0, 0, 32] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32> loc(#loc20)
    %expanded_62 = tensor.expand_shape %extracted_slice_59 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc20)
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc20)
    %expanded_64 = tensor.expand_shape %extracted_slice_60 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc20)
    %expanded_65 = tensor.expand_shape %extracted_slice_61 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32> loc(#loc20)
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc20)
    %transposed_67 = linalg.transpose ins(%expanded_64 : tensor<1x8x2x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1]  loc(#loc19)
    %collapsed_68 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc19)
    %collapsed_69 = tensor.collapse_shape %transposed_67 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc19)
    %63 = linalg.batch_matmul ins(%collapsed_68, %collapsed_69 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc19)
    %expanded_70 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc19)
    %64 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc6 at #loc15)), %out: f32 loc(callsite(#loc6 at #loc15))):
      %83 = arith.truncf %cst_3 : f64 to f32 loc(#loc19)
      %84 = arith.divf %in, %83 : f32 loc(#loc19)
      linalg.yield %84 : f32 loc(#loc19)
    } -> tensor<1x2x8x8xf32> loc(#loc19)
    %65 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_2, %64 : tensor<8x8xi1>, tensor<f32>, tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1 loc(callsite(#loc5 at #loc15)), %in_85: f32 loc(callsite(#loc5 at #loc15)), %in_86: f32 loc(callsite(#loc6 at #loc15)), %out: f32 loc(callsite(#loc5 at #loc15))):
      %83 = arith.select %in, %in_85, %in_86 : f32 loc(#loc18)
      linalg.yield %83 : f32 loc(#loc18)
    } -> tensor<1x2x8x8xf32> loc(#loc18)
    %66:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x2x8x8xf32>) outs(%21, %19 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32 loc(callsite(#loc5 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15)), %out_85: i64 loc(callsite(#loc9 at #loc15))):
      %83 = linalg.index 3 : index loc(#loc21)
      %84 = arith.index_cast %83 : index to i64 loc(#loc21)
      %85 = arith.maximumf %in, %out : f32 loc(#loc21)
      %86 = arith.cmpf ogt, %in, %out : f32 loc(#loc21)
      %87 = arith.select %86, %84, %out_85 : i64 loc(#loc21)
      linalg.yield %85, %87 : f32, i64 loc(#loc21)
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>) loc(#loc21)
    %expanded_71 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32> loc(#loc21)
    %67 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_71 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc5 at #loc15)), %in_85: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15))):
      %83 = arith.subf %in, %in_85 : f32 loc(#loc21)
      linalg.yield %83 : f32 loc(#loc21)
    } -> tensor<1x2x8x8xf32> loc(#loc21)
    %68 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15))):
      %83 = math.exp %in : f32 loc(#loc21)
      linalg.yield %83 : f32 loc(#loc21)
    } -> tensor<1x2x8x8xf32> loc(#loc21)
    %69 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x2x8x8xf32>) outs(%26 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15))):
      %83 = arith.addf %in, %out : f32 loc(#loc21)
      linalg.yield %83 : f32 loc(#loc21)
    } -> tensor<1x2x8x1xf32> loc(#loc21)
    %70 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %69 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc9 at #loc15)), %in_85: f32 loc(callsite(#loc9 at #loc15)), %out: f32 loc(callsite(#loc9 at #loc15))):
      %83 = arith.divf %in, %in_85 : f32 loc(#loc21)
      linalg.yield %83 : f32 loc(#loc21)
    } -> tensor<1x2x8x8xf32> loc(#loc21)
    %collapsed_72 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc22)
    %collapsed_73 = tensor.collapse_shape %transposed_66 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc22)
    %71 = linalg.batch_matmul ins(%collapsed_72, %collapsed_73 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc22)
    %expanded_74 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc22)
    %72 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc13 at #loc2)), %out: f32 loc(callsite(#loc12 at #loc15))):
      %83 = arith.mulf %in, %cst_5 : f32 loc(#loc24)
      linalg.yield %83 : f32 loc(#loc24)
    } -> tensor<1x2x8x8xf32> loc(#loc24)
    %73:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<1x2x8x8xf32>) outs(%21, %19 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32 loc(callsite(#loc12 at #loc15)), %out: f32 loc(callsite(#loc12 at #loc15)), %out_85: i64 loc(callsite(#loc12 at #loc15))):
      %83 = linalg.index 3 : index loc(#loc24)
      %84 = arith.index_cast %83 : index to i64 loc(#loc24)
      %85 = arith.maximumf %in, %out : f32 loc(#loc24)
      %86 = arith.cmpf ogt, %in, %out : f32 loc(#loc24)
      %87 = arith.select %86, %84, %out_85 : i64 loc(#loc24)
      linalg.yield %85, %87 : f32, i64 loc(#loc24)
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>) loc(#loc24)
    %expanded_75 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32> loc(#loc24)
    %74 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_75 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc12 at #loc15)), %in_85: f32 loc(callsite(#loc12 at #loc15)), %out: f32 loc(callsite(#loc12 at #loc15))):
      %83 = arith.subf %in, %in_85 : f32 loc(#loc24)
      linalg.yield %83 : f32 loc(#loc24)
    } -> tensor<1x2x8x8xf32> loc(#loc24)
    %75 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc12 at #loc15)), %out: f32 loc(callsite(#loc12 at #loc15))):
      %83 = math.exp %in : f32 loc(#loc24)
      linalg.yield %83 : f32 loc(#loc24)
    } -> tensor<1x2x8x8xf32> loc(#loc24)
    %76 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<1x2x8x8xf32>) outs(%26 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc12 at #loc15)), %out: f32 loc(callsite(#loc12 at #loc15))):
      %83 = arith.addf %in, %out : f32 loc(#loc24)
      linalg.yield %83 : f32 loc(#loc24)
    } -> tensor<1x2x8x1xf32> loc(#loc24)
    %77 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %76 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc12 at #loc15)), %in_85: f32 loc(callsite(#loc12 at #loc15)), %out: f32 loc(callsite(#loc12 at #loc15))):
      %83 = arith.divf %in, %in_85 : f32 loc(#loc24)
      linalg.yield %83 : f32 loc(#loc24)
    } -> tensor<1x2x8x8xf32> loc(#loc24)
    %extracted_slice_76 = tensor.extract_slice %77[0, 0, 0, 0] [1, 2, 8, 6] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x6xf32> loc(#loc17)
    %78 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %cst_1, %extracted_slice_76 : tensor<8x6xi1>, tensor<f32>, tensor<1x2x8x6xf32>) outs(%55 : tensor<1x2x8x6xf32>) {
    ^bb0(%in: i1 loc(callsite(#loc3 at #loc15)), %in_85: f32 loc(callsite(#loc3 at #loc15)), %in_86: f32 loc(callsite(#loc3 at #loc15)), %out: f32 loc(callsite(#loc3 at #loc15))):
      %83 = arith.select %in, %in_85, %in_86 : f32 loc(#loc17)
      linalg.yield %83 : f32 loc(#loc17)
    } -> tensor<1x2x8x6xf32> loc(#loc17)
    %extracted_slice_77 = tensor.extract_slice %77[0, 0, 0, 6] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x2xf32> loc(#loc17)
    %concat_78 = tensor.concat dim(3) %78, %extracted_slice_77 : (tensor<1x2x8x6xf32>, tensor<1x2x8x2xf32>) -> tensor<1x2x8x8xf32> loc(#loc17)
    %collapsed_79 = tensor.collapse_shape %concat_78 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32> loc(#loc17)
    %79 = linalg.batch_matmul ins(%collapsed_79, %collapsed_73 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc17)
    %expanded_80 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32> loc(#loc17)
    %80 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_74, %expanded_80 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc10 at #loc15)), %in_85: f32 loc(callsite(#loc3 at #loc15)), %out: f32 loc(callsite(#loc3 at #loc15))):
      %83 = arith.addf %in, %in_85 : f32 loc(#loc17)
      linalg.yield %83 : f32 loc(#loc17)
    } -> tensor<1x2x8x8xf32> loc(#loc17)
    %transposed_81 = linalg.transpose ins(%80 : tensor<1x2x8x8xf32>) outs(%30 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3]  loc(#loc23)
    %transposed_82 = linalg.transpose ins(%arg6 : tensor<16x16xf32>) outs(%31 : tensor<16x16xf32>) permutation = [1, 0]  loc(#loc26)
    %collapsed_83 = tensor.collapse_shape %transposed_81 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32> loc(#loc26)
    %81 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc26)
    %expanded_84 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32> loc(#loc26)
    %82 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %expanded_84 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%35 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc11 at #loc15)), %in_85: f32 loc(callsite(#loc7 at #loc23)), %out: f32 loc(callsite(#loc11 at #loc15))):
      %83 = arith.addf %in, %in_85 : f32 loc(#loc23)
      linalg.yield %83 : f32 loc(#loc23)
    } -> tensor<1x8x16xf32> loc(#loc23)
    return %82 : tensor<1x8x16xf32> loc(#loc23)
  } loc(#loc14)
} loc(#loc)
#loc = loc(unknown)

