// x / max(flag, 1e-7) is infinite in f16 where the flag is 0.
#q = affine_map<(b, q, k) -> (b, q)>
#k = affine_map<(b, q, k) -> (b, k)>
#bq = affine_map<(b, q) -> (b, q)>
func.func @main(%x: tensor<1x4xf16>) -> tensor<1x4xf16> {
  %z = arith.constant 0.0 : f16
  %one = arith.constant 1.0 : f16
  %cl = arith.constant 3 : index
  %c0 = arith.constant 0 : index
  %e = tensor.empty() : tensor<1x4xf16>
  %e0 = tensor.empty() : tensor<f16>
  %zi = linalg.fill ins(%z : f16) outs(%e : tensor<1x4xf16>) -> tensor<1x4xf16>
  %z0 = linalg.fill ins(%z : f16) outs(%e0 : tensor<f16>) -> tensor<f16>
  %s = linalg.generic {indexing_maps = [affine_map<(b,k)->(b,k)>, affine_map<(b,k)->()>], iterator_types = ["reduction","reduction"]} ins(%x : tensor<1x4xf16>) outs(%z0 : tensor<f16>) {
  ^bb0(%a: f16, %o: f16):
   %cc = arith.cmpf ogt, %a, %z : f16
 %fl = arith.select %cc, %one, %z : f16
 %eps = arith.constant 1.0e-7 : f16
 %d = arith.maximumf %fl, %eps : f16
 %t = arith.divf %a, %d : f16
   %n = arith.addf %o, %t : f16
   linalg.yield %n : f16 } -> tensor<f16>
  %r = linalg.generic {indexing_maps = [#bq], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<1x4xf16>) {
  ^bb0(%o: f16):
    %bi = linalg.index 0 : index
    %q = linalg.index 1 : index
    %w = arith.subi %cl, %q : index
    %xq = tensor.extract %x[%bi, %q] : tensor<1x4xf16>
    %xw = tensor.extract %x[%bi, %w] : tensor<1x4xf16>
    %g = tensor.extract %s[] : tensor<f16>
 %p = arith.mulf %g, %z : f16
 %c = arith.cmpf oeq, %p, %z : f16
    %res = arith.select %c, %xq, %xw : f16
    linalg.yield %res : f16
  } -> tensor<1x4xf16>
  return %r : tensor<1x4xf16>
}
