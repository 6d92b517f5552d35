// The values of a causal mean are signs, as jnp.sign is exported.
#m = affine_map<(d0,d1,d2)->(d0,d1,d2)>
#s = affine_map<(d0,d1,d2)->(0)>
func.func @main(%x: tensor<1x8x16xf32>, %w: tensor<8x8xf32>) -> tensor<1x8x16xf32> {
  %z = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<1x8x16xf32>
  %v = linalg.generic {indexing_maps=[#m,#m], iterator_types=["parallel","parallel","parallel"]} ins(%x: tensor<1x8x16xf32>) outs(%e: tensor<1x8x16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %k = arith.cmpf one, %a, %z : f32
    %u = arith.uitofp %k : i1 to f32
    %q = math.copysign %u, %a : f32
    %n = arith.cmpf uno, %a, %a : f32
    %b = arith.select %n, %a, %q : f32
    linalg.yield %b : f32
  } -> tensor<1x8x16xf32>
  %e2 = tensor.empty() : tensor<1x8x8xf32>
  %p = linalg.generic {indexing_maps=[affine_map<(d0,d1,d2)->(d1,d2)>,#m], iterator_types=["parallel","parallel","parallel"]} ins(%w: tensor<8x8xf32>) outs(%e2: tensor<1x8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %k = arith.cmpi sge, %i, %j : index
    %b = arith.select %k, %a, %z : f32
    linalg.yield %b : f32
  } -> tensor<1x8x8xf32>
  %f = linalg.fill ins(%z: f32) outs(%e: tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
  %y = linalg.batch_matmul ins(%p, %v: tensor<1x8x8xf32>, tensor<1x8x16xf32>) outs(%f: tensor<1x8x16xf32>) -> tensor<1x8x16xf32>
  return %y : tensor<1x8x16xf32>
}
