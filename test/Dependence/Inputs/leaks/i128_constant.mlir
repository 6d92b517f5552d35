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
    %k = arith.constant 18446744073709551616 : i128
 %q1 = arith.index_cast %q : index to i64
 %q2 = arith.extsi %q1 : i64 to i128
 %s = arith.addi %k, %q2 : i128
 %h = arith.constant 100 : i128
 %c = arith.cmpi ult, %s, %h : i128
%res = arith.select %c, %xq, %xw : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
