// A maximum over one more loop, of no iteration, is -inf.
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
  %ni = arith.constant 0xFF800000 : f32
  %none = tensor.empty() : tensor<0xf32>
  %e1 = tensor.empty() : tensor<1xf32>
  %mi = linalg.fill ins(%ni : f32) outs(%e1 : tensor<1xf32>) -> tensor<1xf32>
  %mx = linalg.generic {indexing_maps = [affine_map<(b,k,r)->(b,k)>, affine_map<(b,k,r)->(r)>, affine_map<(b,k,r)->(b)>], iterator_types = ["parallel","reduction","reduction"]} ins(%x, %none : tensor<1x4xf32>, tensor<0xf32>) outs(%mi : tensor<1xf32>) {
  ^bb0(%a: f32, %u: f32, %o: f32):
   %n = arith.maximumf %a, %o : f32
   linalg.yield %n : f32 } -> tensor<1xf32>
  %wt = linalg.generic {indexing_maps = [#bq, affine_map<(b,q)->(b)>, #bq], iterator_types = ["parallel","parallel"]} ins(%x, %mx : tensor<1x4xf32>, tensor<1xf32>) outs(%e : tensor<1x4xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
   %d = arith.subf %a, %m : f32
   %w = math.exp %d : f32
   linalg.yield %w : f32 } -> tensor<1x4xf32>
  %r = linalg.generic {indexing_maps = [#bq], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<1x4xf32>) {
  ^bb0(%o: f32):
    %bi = linalg.index 0 : index
    %q = linalg.index 1 : index
    %w = arith.subi %cl, %q : index
    %xq = tensor.extract %x[%bi, %q] : tensor<1x4xf32>
    %xw = tensor.extract %x[%bi, %w] : tensor<1x4xf32>
    %two = arith.constant 2.0 : f32
 %g = tensor.extract %wt[%bi, %q] : tensor<1x4xf32>
 %c = arith.cmpf ule, %g, %two : f32
    %res = arith.select %c, %xq, %xw : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
