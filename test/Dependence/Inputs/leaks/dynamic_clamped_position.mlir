// max(position, 20000) is no constant at lengths above.
#bq = affine_map<(b, q) -> (b, q)>
func.func @main(%x: tensor<1x?xf32>) -> tensor<1x?xf32> {
  %z = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<1x?xf32>
  %cl = arith.subi %n, %c1 : index
  %e = tensor.empty(%n) : tensor<1x?xf32>
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
    %g = arith.maximumf %qf, %lim : f32
 %c = arith.cmpf ole, %g, %lim : f32
    %res = arith.select %c, %xq, %xw : f32
    linalg.yield %res : f32
  } -> tensor<1x?xf32>
  return %r : tensor<1x?xf32>
}
