// A count of negative flags passes -20000 at lengths above.
#bq = affine_map<(b, q) -> (b, q)>
func.func @main(%x: tensor<1x?xf32>) -> tensor<1x?xf32> {
  %z = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<1x?xf32>
  %cl = arith.subi %n, %c1 : index
  %e = tensor.empty(%n) : tensor<1x?xf32>
  %e0 = tensor.empty() : tensor<f32>
  %z0 = linalg.fill ins(%z : f32) outs(%e0 : tensor<f32>) -> tensor<f32>
  %s = linalg.generic {indexing_maps = [affine_map<(b,k)->(b,k)>, affine_map<(b,k)->()>], iterator_types = ["reduction","reduction"]} ins(%x : tensor<1x?xf32>) outs(%z0 : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
   %cc = arith.cmpf ogt, %a, %z : f32
   %m1 = arith.constant -1.0 : f32
   %fl = arith.select %cc, %m1, %z : f32
   %n1 = arith.addf %o, %fl : f32
   linalg.yield %n1 : f32 } -> tensor<f32>
  %r = linalg.generic {indexing_maps = [#bq], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<1x?xf32>) {
  ^bb0(%o: f32):
    %bi = linalg.index 0 : index
    %q = linalg.index 1 : index
    %w = arith.subi %cl, %q : index
    %xq = tensor.extract %x[%bi, %q] : tensor<1x?xf32>
    %xw = tensor.extract %x[%bi, %w] : tensor<1x?xf32>
    %rv = arith.index_cast %w : index to i64
    %qf = arith.sitofp %rv : i64 to f32
    %lim = arith.constant 20000.0 : f32
    %g = tensor.extract %s[] : tensor<f32>
 %nl = arith.negf %lim : f32
 %c = arith.cmpf ogt, %g, %nl : f32
    %res = arith.select %c, %xq, %xw : f32
    linalg.yield %res : f32
  } -> tensor<1x?xf32>
  return %r : tensor<1x?xf32>
}
