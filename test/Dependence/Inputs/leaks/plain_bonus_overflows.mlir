// exp(x + 900), as a flag says, is infinite.
#q = affine_map<(b, q, k) -> (b, q)>
#k = affine_map<(b, q, k) -> (b, k)>
#bq = affine_map<(b, q) -> (b, q)>
func.func @main(%x: tensor<1x4xf32>) -> tensor<1x4xf32> {
  %z = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %cl = arith.constant 3 : index
  %c0 = arith.constant 0 : index
  %e = tensor.empty() : tensor<1x4xf32>
  %e0 = tensor.empty() : tensor<f32>
  %zi = linalg.fill ins(%z : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %z0 = linalg.fill ins(%z : f32) outs(%e0 : tensor<f32>) -> tensor<f32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,k)->(b,k)>, affine_map<(b,k)->()>], iterator_types = ["reduction","reduction"]} ins(%x : tensor<1x4xf32>) outs(%z0 : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
   %cc = arith.cmpf ogt, %a, %z : f32
 %fl = arith.select %cc, %one, %z : f32
%k = arith.constant 900.0 : f32
 %h = arith.mulf %fl, %k : f32
 %u = arith.addf %a, %h : f32
 %t = math.exp %u : f32
   %n = arith.addf %o, %t : f32
   linalg.yield %n : f32 } -> tensor<f32>
  %r = linalg.generic {indexing_maps = [#bq], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<1x4xf32>) {
  ^bb0(%o: f32):
    %bi = linalg.index 0 : index
    %q = linalg.index 1 : index
    %w = arith.subi %cl, %q : index
    %xq = tensor.extract %x[%bi, %q] : tensor<1x4xf32>
    %xw = tensor.extract %x[%bi, %w] : tensor<1x4xf32>
    %g = tensor.extract %s[] : tensor<f32>
 %p = arith.mulf %g, %z : f32
 %c = arith.cmpf oeq, %p, %z : f32
    %res = arith.select %c, %xq, %xw : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
