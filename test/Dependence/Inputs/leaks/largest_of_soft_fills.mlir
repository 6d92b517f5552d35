// The largest of fills is added many times.
func.func @main(%x: tensor<1x4xf32>, %m: tensor<4xi64>, %s: tensor<4xf32>) -> tensor<1x4xf32> {
  %cl = arith.constant 3 : index
  %c0 = arith.constant 0 : index
  %e = tensor.empty() : tensor<1x4xf32>

 %ninf = arith.constant 0xFF800000 : f32
 %e0 = tensor.empty() : tensor<f32>
 %e4 = tensor.empty() : tensor<4xf32>
 %i0 = linalg.fill ins(%ninf : f32) outs(%e0 : tensor<f32>) -> tensor<f32>
 %sc = linalg.generic {indexing_maps = [affine_map<(q) -> (q)>, affine_map<(q) -> (q)>, affine_map<(q) -> (q)>], iterator_types = ["parallel"]} ins(%m, %s : tensor<4xi64>, tensor<4xf32>) outs(%e4 : tensor<4xf32>) {
  ^bb0(%a: i64, %b: f32, %o: f32):
   %z = arith.constant 0 : i64
   %t = arith.cmpi eq, %a, %z : i64
   %soft = arith.constant -9000.0 : f32
   %v = arith.select %t, %soft, %b : f32
   linalg.yield %v : f32 } -> tensor<4xf32>
 %mx = linalg.generic {indexing_maps = [affine_map<(q) -> (q)>, affine_map<(q) -> ()>], iterator_types = ["reduction"]} ins(%sc : tensor<4xf32>) outs(%i0 : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
   %b = arith.maximumf %a, %o : f32
   linalg.yield %b : f32 } -> tensor<f32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, q) -> (b, q)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<1x4xf32>) {
  ^bb0(%o: f32):
    %bi = linalg.index 0 : index
    %q = linalg.index 1 : index
    %w = arith.subi %cl, %q : index
    %xq = tensor.extract %x[%bi, %q] : tensor<1x4xf32>
    %xw = tensor.extract %x[%bi, %w] : tensor<1x4xf32>

 %lim = arith.constant -20000.0 : f32
 %gg = tensor.extract %mx[] : tensor<f32>
 %g1 = arith.addf %gg, %gg : f32
 %g2 = arith.addf %g1, %g1 : f32
 %g3 = arith.addf %g2, %g2 : f32
 %c = arith.cmpf ogt, %g3, %lim : f32
    %res = arith.select %c, %xq, %xw : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
