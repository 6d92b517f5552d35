
func.func @main(%x: tensor<1x4x3xf32>, %w: tensor<3xf32>) -> tensor<1x4xf32> {
  %z = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %m1 = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %e = tensor.empty() : tensor<1x4xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %y = linalg.generic {indexing_maps=[affine_map<(b,s,k)->(b,s,k)>,affine_map<(b,s,k)->(k)>,affine_map<(b,s,k)->(b,s)>],
    iterator_types=["parallel","parallel","reduction"]} ins(%x,%w : tensor<1x4x3xf32>,tensor<3xf32>) outs(%f : tensor<1x4xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %j = linalg.index 1 : index
      %ji = arith.index_cast %j : index to i32
      %jf = arith.sitofp %ji : i32 to f32
      %d = arith.subf %jf, %two : f32
      %ab = math.absf %d : f32
%q0 = math.log %ab : f32
%q = arith.negf %q0 : f32
%r = arith.mulf %q, %a : f32
      %p = arith.mulf %r, %b : f32
      %s = arith.addf %p, %c : f32
      linalg.yield %s : f32 } -> tensor<1x4xf32>
  %o = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,k)>,affine_map<(b,q,k)->(b,q)>],
    iterator_types=["parallel","parallel","reduction"]} ins(%y : tensor<1x4xf32>) outs(%f : tensor<1x4xf32>) {
    ^bb0(%a: f32, %c: f32):
      %i = linalg.index 1 : index
      %j = linalg.index 2 : index
      %le = arith.cmpi ule, %j, %i : index
      %m = arith.uitofp %le : i1 to f32
      %ex = arith.maximumf %a, %z : f32
      %p = arith.mulf %m, %ex : f32
      %s = arith.addf %p, %c : f32
      linalg.yield %s : f32 } -> tensor<1x4xf32>
  return %o : tensor<1x4xf32>
}
