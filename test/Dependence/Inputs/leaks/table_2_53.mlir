func.func @main(%x: tensor<1x4xf32>) -> tensor<1x4xf32> {
  %cl = arith.constant 3 : index
  %c0 = arith.constant 0 : index
  %t = arith.constant dense<[9007199254740993,9007199254740992,9007199254740993,9007199254740992]> : tensor<4xi64>
  %e = tensor.empty() : tensor<1x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, q) -> (b, q)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<1x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %q = linalg.index 1 : index
    %w = arith.subi %cl, %q : index
    %xq = tensor.extract %x[%b, %q] : tensor<1x4xf32>
    %xw = tensor.extract %x[%b, %w] : tensor<1x4xf32>
    %v = tensor.extract %t[%q] : tensor<4xi64>
 %k = arith.constant 9007199254740992 : i64
 %c = arith.cmpi eq, %v, %k : i64
%res = arith.select %c, %xq, %xw : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
