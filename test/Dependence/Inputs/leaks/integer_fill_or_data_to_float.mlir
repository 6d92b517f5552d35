// A fill of integers, or data, made a float.
func.func @main(%x: tensor<1x4xf32>, %m: tensor<4xi32>) -> tensor<1x4xf32> {
  %cl = arith.constant 3 : index
  %c0 = arith.constant 0 : index
  %e = tensor.empty() : tensor<1x4xf32>

  %r = linalg.generic {indexing_maps = [affine_map<(b, q) -> (b, q)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<1x4xf32>) {
  ^bb0(%o: f32):
    %bi = linalg.index 0 : index
    %q = linalg.index 1 : index
    %w = arith.subi %cl, %q : index
    %xq = tensor.extract %x[%bi, %q] : tensor<1x4xf32>
    %xw = tensor.extract %x[%bi, %w] : tensor<1x4xf32>

 %k = arith.constant -2147483648 : i32
 %z = arith.constant 0 : i32
 %f = tensor.extract %m[%q] : tensor<4xi32>
 %t = arith.cmpi eq, %f, %z : i32
 %i = arith.select %t, %k, %f : i32
 %g = arith.sitofp %i : i32 to f32
 %big = arith.constant -200000000.0 : f32
 %c = arith.cmpf ogt, %g, %big : f32
    %res = arith.select %c, %xq, %xw : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
