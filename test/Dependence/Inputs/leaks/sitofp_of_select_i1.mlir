
func.func @main(%x: tensor<1x4xf32>, %g: tensor<1x4xi1>) -> tensor<1x4xf32> {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x4xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %o = linalg.generic {indexing_maps=[affine_map<(b,q,k)->(b,k)>,affine_map<(b,q,k)->(b,k)>,affine_map<(b,q,k)->(b,q)>],
    iterator_types=["parallel","parallel","reduction"]} ins(%x,%g : tensor<1x4xf32>,tensor<1x4xi1>) outs(%f : tensor<1x4xf32>) {
    ^bb0(%a: f32, %gf: i1, %c: f32):
      %i = linalg.index 1 : index
      %j = linalg.index 2 : index
      %le = arith.cmpi ule, %j, %i : index
      %gt = arith.cmpi ugt, %j, %i : index
      %cc = arith.cmpf ogt, %a, %z : f32
      %sel = arith.select %cc, %le, %gt : i1
%fl = arith.sitofp %sel : i1 to f32
%n = arith.negf %fl : f32
%mx = arith.maximumf %n, %z : f32
%ok = arith.mulf %mx, %a : f32
%p = arith.select %le, %a, %ok : f32
      %s = arith.addf %p, %c : f32
      linalg.yield %s : f32 } -> tensor<1x4xf32>
  return %o : tensor<1x4xf32>
}
