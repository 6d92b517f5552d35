// The values of a causal mean are scaled by rsqrt of a constant, as a batch norm is exported.
#m = affine_map<(d0,d1,d2)->(d0,d1,d2)>
#s = affine_map<(d0,d1,d2)->(0)>
func.func @main(%x: tensor<1x8x16xf32>, %w: tensor<8x8xf32>) -> tensor<1x8x16xf32> {
  %c = arith.constant dense<1.00001> : tensor<1xf32>
  %z = arith.constant 0.0 : f32
  %e1 = tensor.empty() : tensor<1xf32>
  %r = linalg.generic {indexing_maps=[affine_map<(d0)->(d0)>,affine_map<(d0)->(d0)>], iterator_types=["parallel"]} ins(%c: tensor<1xf32>) outs(%e1: tensor<1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %b = math.rsqrt %a : f32
    linalg.yield %b : f32
  } -> tensor<1xf32>
  %e = tensor.empty() : tensor<1x8x16xf32>
  %v = linalg.generic {indexing_maps=[#m,#s,#m], iterator_types=["parallel","parallel","parallel"]} ins(%x, %r: tensor<1x8x16xf32>, tensor<1xf32>) outs(%e: tensor<1x8x16xf32>) {
  ^bb0(%a: f32, %g: f32, %o: f32):
    %b = arith.mulf %a, %g : f32
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
