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
    %z = arith.constant 0.0 : f32
 %one = arith.constant 1.0 : f32
 %t = arith.cmpf ogt, %xw, %z : f32
%qi32 = arith.index_cast %q : index to i32
 %qf = arith.sitofp %qi32 : i32 to f32
%k1 = arith.constant -2147483648 : i32
 %k2 = arith.constant 0 : i32
 %i = arith.select %t, %k1, %k2 : i32
 %f = arith.sitofp %i : i32 to f32
 %f2 = arith.addf %f, %qf : f32
 %big = arith.constant -20000.0 : f32
 %c = arith.cmpf ogt, %f2, %big : f32
%res = arith.select %c, %xq, %xw : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
