func.func @main(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %z = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %k3 = arith.constant 1000.0 : f32
  %m100 = arith.constant -100.0 : f32
  %mi1 = arith.constant -1 : i32
  %e2 = tensor.empty() : tensor<2x8xf32>
  %i2 = linalg.fill ins(%z : f32) outs(%e2 : tensor<2x8xf32>) -> tensor<2x8xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b,q,k)->(b,k)>, affine_map<(b,q,k)->(b,q)>], iterator_types = ["parallel","parallel","reduction"]}
    ins(%x : tensor<2x8xf32>) outs(%i2 : tensor<2x8xf32>) {
    ^bb0(%a: f32, %acc: f32):
      %q = linalg.index 1 : index
      %k = linalg.index 2 : index
      %m = arith.cmpi ugt, %k, %q : index
      %w = arith.select %m, %z, %one : f32
      %y = math.fpowi %w, %mi1 : f32, i32
      %t = arith.mulf %y, %z : f32
      %c = arith.cmpf oeq, %t, %z : f32
      %s = arith.select %c, %z, %a : f32
      %n = arith.addf %acc, %s : f32
      linalg.yield %n : f32 } -> tensor<2x8xf32>
  return %r : tensor<2x8xf32>
}
