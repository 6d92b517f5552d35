// Integer constants, made floats.
func.func @main(%x: tensor<1x4xf32>, %m: tensor<4xi8>) -> tensor<1x4xf32> {
  %cl = arith.constant 3 : index
  %e = tensor.empty() : tensor<1x4xf32>
  %t = arith.constant dense<[-1,1,3,2]> : tensor<4xi8>
  %r = linalg.generic {indexing_maps = [affine_map<(b, q) -> (b, q)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<1x4xf32>) {
  ^bb0(%o: f32):
    %bi = linalg.index 0 : index
    %q = linalg.index 1 : index
    %w = arith.subi %cl, %q : index
    %xq = tensor.extract %x[%bi, %q] : tensor<1x4xf32>
    %xw = tensor.extract %x[%bi, %w] : tensor<1x4xf32>
    %mm = tensor.extract %m[%q] : tensor<4xi8>
    %tv = tensor.extract %t[%q] : tensor<4xi8>
    %qi = arith.index_cast %q : index to i8
    %e1 = arith.addi %qi, %mm : i8
    %k3 = arith.constant 1 : i8
    %e2 = arith.divsi %qi, %k3 : i8
    %k5 = arith.constant -2 : i8
    %e4 = arith.ori %tv, %k5 : i8
    %cv = arith.extsi %e4 : i8 to i64
    %fv = arith.uitofp %cv : i64 to f32
    %lim = arith.constant 40000.5 : f32
    %c = arith.cmpf olt, %fv, %lim : f32
    %res = arith.select %c, %xq, %xw : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
