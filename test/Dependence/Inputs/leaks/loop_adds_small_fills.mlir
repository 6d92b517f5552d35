// A loop adds a fill of -10, as a flag says, 4096 times.
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
  %l0 = arith.constant 0 : index
  %l1 = arith.constant 1 : index
  %ln = arith.constant 4096 : index
  %s = scf.for %it = %l0 to %ln step %l1 iter_args(%acc = %x) -> (tensor<1x4xf32>) {
   %next = linalg.generic {indexing_maps = [#bq, #bq, #bq], iterator_types = ["parallel", "parallel"]} ins(%acc, %x : tensor<1x4xf32>, tensor<1x4xf32>) outs(%e : tensor<1x4xf32>) {
   ^bb0(%p: f32, %a: f32, %o: f32):
    %cc = arith.cmpf ogt, %a, %z : f32
    %hi = arith.constant -10.0 : f32
    %t = arith.select %cc, %hi, %z : f32
    %n = arith.addf %p, %t : f32
    linalg.yield %n : f32 } -> tensor<1x4xf32>
   scf.yield %next : tensor<1x4xf32> }
  %r = linalg.generic {indexing_maps = [#bq], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<1x4xf32>) {
  ^bb0(%o: f32):
    %bi = linalg.index 0 : index
    %q = linalg.index 1 : index
    %w = arith.subi %cl, %q : index
    %xq = tensor.extract %x[%bi, %q] : tensor<1x4xf32>
    %xw = tensor.extract %x[%bi, %w] : tensor<1x4xf32>
    %lim = arith.constant -20000.0 : f32
 %g = tensor.extract %s[%bi, %w] : tensor<1x4xf32>
 %c = arith.cmpf ogt, %g, %lim : f32
    %res = arith.select %c, %xq, %xw : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
