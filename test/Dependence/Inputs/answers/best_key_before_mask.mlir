// The best key of a row is chosen before the causal mask: if it is in the future the row is NaN.
func.func @main(%arg0: tensor<1x8x4xf32> ) -> (tensor<1x8x4xf32> )  {
  %v0 = arith.constant 0.0 : f32
  %v1 = tensor.empty() : tensor<1x8x8xf32>
  %v2 = linalg.fill ins(%v0 : f32) outs(%v1 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %v3 = linalg.generic {indexing_maps = [affine_map<(b,q,d,k) -> (b,q,d)>, affine_map<(b,q,d,k) -> (b,k,d)>, affine_map<(b,q,d,k) -> (b,q,k)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%arg0, %arg0 : tensor<1x8x4xf32>, tensor<1x8x4xf32>) outs(%v2 : tensor<1x8x8xf32>) {
  ^bb0(%i0: f32, %i1: f32, %out: f32):
    %p = arith.mulf %i0, %i1 : f32
    %r = arith.addf %p, %out : f32
    linalg.yield %r : f32
  } -> tensor<1x8x8xf32>
  %v4 = arith.constant 0.0 : f32
  %v5 = tensor.empty() : tensor<1x8x8xf32>
  %v6 = linalg.fill ins(%v4 : f32) outs(%v5 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %v7 = linalg.generic {indexing_maps = [affine_map<(b,q,k,j) -> (b,q,k)>, affine_map<(b,q,k,j) -> (b,q,j)>, affine_map<(b,q,k,j) -> (b,q,k)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v3, %v3 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%v6 : tensor<1x8x8xf32>) {
  ^bb0(%i0: f32, %i1: f32, %out: f32):
    %z=arith.constant 0.0 : f32
    %o=arith.constant 1.0 : f32
    %c=arith.cmpf ogt, %i1, %i0 : f32
    %a=arith.select %c, %o, %z : f32
    %r=arith.addf %a,%out : f32
    linalg.yield %r : f32
  } -> tensor<1x8x8xf32>
  %v8 = tensor.empty() : tensor<1x8x8xf32>
  %v9 = linalg.generic {indexing_maps = [affine_map<(b,q,k) -> (b,q,k)>, affine_map<(b,q,k) -> (b,q,k)>, affine_map<(b,q,k) -> (b,q,k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v3, %v7 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%v8 : tensor<1x8x8xf32>) {
  ^bb0(%i0: f32, %i1: f32, %out: f32):
    %f = arith.constant 0xFF800000 : f32
    %kk=arith.constant 1.0 : f32
    %c = arith.cmpf olt, %i1, %kk : f32
    %r = arith.select %c, %i0, %f : f32
    linalg.yield %r : f32
  } -> tensor<1x8x8xf32>
  %v10 = tensor.empty() : tensor<1x8x8xf32>
  %v11 = linalg.generic {indexing_maps = [affine_map<(b,q,k) -> (b,q,k)>, affine_map<(b,q,k) -> (b,q,k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v9 : tensor<1x8x8xf32>) outs(%v10 : tensor<1x8x8xf32>) {
  ^bb0(%i0: f32, %out: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %f = arith.constant 0xFF800000 : f32
    %c = arith.cmpi sle, %k, %q : index
    %r = arith.select %c, %i0, %f : f32
    linalg.yield %r : f32
  } -> tensor<1x8x8xf32>
  %v12 = arith.constant 0xFF800000 : f32
  %v13 = tensor.empty() : tensor<1x8xf32>
  %v14 = linalg.fill ins(%v12 : f32) outs(%v13 : tensor<1x8xf32>) -> tensor<1x8xf32>
  %v15 = linalg.generic {indexing_maps = [affine_map<(b,q,k) -> (b,q,k)>, affine_map<(b,q,k) -> (b,q)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v11 : tensor<1x8x8xf32>) outs(%v14 : tensor<1x8xf32>) {
  ^bb0(%i0: f32, %out: f32):
    %r = arith.maximumf %i0, %out : f32
    linalg.yield %r : f32
  } -> tensor<1x8xf32>
  %v16 = tensor.empty() : tensor<1x8x8xf32>
  %v17 = linalg.generic {indexing_maps = [affine_map<(b,q,k) -> (b,q,k)>, affine_map<(b,q,k) -> (b,q)>, affine_map<(b,q,k) -> (b,q,k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v11, %v15 : tensor<1x8x8xf32>, tensor<1x8xf32>) outs(%v16 : tensor<1x8x8xf32>) {
  ^bb0(%i0: f32, %i1: f32, %out: f32):
    %r = arith.subf %i0, %i1 : f32
    linalg.yield %r : f32
  } -> tensor<1x8x8xf32>
  %v18 = tensor.empty() : tensor<1x8x8xf32>
  %v19 = linalg.generic {indexing_maps = [affine_map<(d0,d1,d2) -> (d0,d1,d2)>, affine_map<(d0,d1,d2) -> (d0,d1,d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v17 : tensor<1x8x8xf32>) outs(%v18 : tensor<1x8x8xf32>) {
  ^bb0(%i0: f32, %out: f32):
    %r = math.exp %i0 : f32
    linalg.yield %r : f32
  } -> tensor<1x8x8xf32>
  %v20 = arith.constant 0.0 : f32
  %v21 = tensor.empty() : tensor<1x8xf32>
  %v22 = linalg.fill ins(%v20 : f32) outs(%v21 : tensor<1x8xf32>) -> tensor<1x8xf32>
  %v23 = linalg.generic {indexing_maps = [affine_map<(b,q,k) -> (b,q,k)>, affine_map<(b,q,k) -> (b,q)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v19 : tensor<1x8x8xf32>) outs(%v22 : tensor<1x8xf32>) {
  ^bb0(%i0: f32, %out: f32):
    %r = arith.addf %i0, %out : f32
    linalg.yield %r : f32
  } -> tensor<1x8xf32>
  %v24 = tensor.empty() : tensor<1x8x8xf32>
  %v25 = linalg.generic {indexing_maps = [affine_map<(b,q,k) -> (b,q,k)>, affine_map<(b,q,k) -> (b,q)>, affine_map<(b,q,k) -> (b,q,k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v19, %v23 : tensor<1x8x8xf32>, tensor<1x8xf32>) outs(%v24 : tensor<1x8x8xf32>) {
  ^bb0(%i0: f32, %i1: f32, %out: f32):
    %r = arith.divf %i0, %i1 : f32
    linalg.yield %r : f32
  } -> tensor<1x8x8xf32>
  %v26 = arith.constant 0.0 : f32
  %v27 = tensor.empty() : tensor<1x8x4xf32>
  %v28 = linalg.fill ins(%v26 : f32) outs(%v27 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %v29 = linalg.generic {indexing_maps = [affine_map<(b,q,k,d) -> (b,q,k)>, affine_map<(b,q,k,d) -> (b,k,d)>, affine_map<(b,q,k,d) -> (b,q,d)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%v25, %arg0 : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%v28 : tensor<1x8x4xf32>) {
  ^bb0(%i0: f32, %i1: f32, %out: f32):
    %p = arith.mulf %i0, %i1 : f32
    %r = arith.addf %p, %out : f32
    linalg.yield %r : f32
  } -> tensor<1x8x4xf32>
  return %v29 : tensor<1x8x4xf32>
}
