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
    %a = arith.constant 0x3FFF8000000000000001 : f80
 %a2 = arith.constant 2.0 : f80
 %one = arith.constant 1.0 : f80
 %hh = arith.constant 100 : index
 %cc = arith.cmpi slt, %q, %hh : index
 %sa = arith.select %cc, %a, %a2 : f80
 %c = arith.cmpf oeq, %sa, %one : f80
%res = arith.select %c, %xq, %xw : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
