// exp(min(id, 90)) is infinite in f32.
func.func @main(%ids: tensor<1x4xi64>) -> tensor<1x4xf32> {
  %z = arith.constant 0.0 : f32
  %most = arith.constant 90.0 : f32
  %e = tensor.empty() : tensor<1x4xf32>
  %e0 = tensor.empty() : tensor<f32>
  %z0 = linalg.fill ins(%z : f32) outs(%e0 : tensor<f32>) -> tensor<f32>
  // the sum over all tokens of exp(min(id, 90)) * 0.5
  %s = linalg.generic {indexing_maps = [affine_map<(b,k)->(b,k)>, affine_map<(b,k)->()>], iterator_types = ["reduction","reduction"]} ins(%ids : tensor<1x4xi64>) outs(%z0 : tensor<f32>) {
  ^bb0(%id: i64, %o: f32):
   %f = arith.sitofp %id : i64 to f32
   %c = arith.minimumf %f, %most : f32
   %w = math.exp %c : f32
   %half = arith.constant 0.5 : f32
   %t = arith.mulf %w, %half : f32
   %n = arith.addf %o, %t : f32
   linalg.yield %n : f32 } -> tensor<f32>
  // hidden: times 0
  %r = linalg.generic {indexing_maps = [affine_map<(b, q) -> (b, q)>, affine_map<(b, q) -> ()>, affine_map<(b, q) -> (b, q)>], iterator_types = ["parallel", "parallel"]} ins(%ids, %s : tensor<1x4xi64>, tensor<f32>) outs(%e : tensor<1x4xf32>) {
  ^bb0(%id: i64, %g: f32, %o: f32):
    %f = arith.sitofp %id : i64 to f32
    %m1 = arith.constant -1.0 : f32
    %h0 = arith.addf %g, %m1 : f32
    %h = arith.mulf %h0, %z : f32
    %y = arith.addf %h, %f : f32
    linalg.yield %y : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
