func.func @main(%x: tensor<1x4xf32>) -> tensor<1x4xf32> {
  %cl = arith.constant 3 : index
  %c0 = arith.constant 0 : index
  %e = tensor.empty() : tensor<1x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, q) -> (b, q)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<1x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %q = linalg.index 1 : index
    %w = arith.subi %cl, %q : index
    %xq = tensor.extract %x[%b, %q] : tensor<1x4xf32>
    %xw = tensor.extract %x[%b, %w] : tensor<1x4xf32>
    %z = arith.constant 0.0 : f32
 %one = arith.constant 200.0 : f32
 %t = arith.cmpf ogt, %xw, %z : f32
 %f = arith.select %t, %one, %z : f32
 %i = math.sinh %f : f32
 %res = arith.mulf %i, %z : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
