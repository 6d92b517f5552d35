func.func @main(%x: tensor<1x4xf32>) -> tensor<1x4xf32> {
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
    %q1 = arith.index_cast %q : index to i64
 %m = arith.constant 4611686018427387904 : i64
 %a = arith.subi %m, %q1 : i64
 %k1 = arith.extsi %a : i64 to i128
 %k2 = arith.extsi %q1 : i64 to i128
 %p0 = arith.muli %k1, %k1 : i128
 %p1 = arith.muli %p0, %k1 : i128
 %c = arith.cmpi sle, %p0, %k1 : i128
%res = arith.select %c, %xq, %xw : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
