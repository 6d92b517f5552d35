func.func @main(%x: tensor<1x4xf32>) -> tensor<1x4xf32> {
  %z = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %init = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<1xf32>
  %f0 = linalg.fill ins(%init : f32) outs(%e0 : tensor<1xf32>) -> tensor<1xf32>
  %m = linalg.generic {indexing_maps = [affine_map<(b, q) -> (b, q)>, affine_map<(b, q) -> (b)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<1x4xf32>) outs(%f0 : tensor<1xf32>) {
  ^bb0(%v: f32, %o: f32):
    %t = arith.cmpf ogt, %v, %z : f32
    %k = arith.constant 200.0 : f32
%k2 = arith.constant 0.5 : f32
 %s = arith.select %t, %k, %z : f32
 %ex = math.exp %s : f32
 %f = arith.mulf %ex, %k2 : f32
    %n = arith.addf %o, %f : f32
    linalg.yield %n : f32
  } -> tensor<1xf32>
  %e = tensor.empty() : tensor<1x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, q) -> (b)>, affine_map<(b, q) -> (b, q)>], iterator_types = ["parallel", "parallel"]} ins(%m : tensor<1xf32>) outs(%e : tensor<1x4xf32>) {
  ^bb0(%v: f32, %o: f32):
    %i = arith.addf %one, %v : f32
    %res = arith.mulf %i, %z : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
