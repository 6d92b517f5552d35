func.func @main(%x: tensor<2x8xf32>, %c: tensor<i1>) -> tensor<2x8xf32> {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x8xf32>
  %i = linalg.fill ins(%z : f32) outs(%e : tensor<2x8xf32>) -> tensor<2x8xf32>
  %r:2 = linalg.generic {indexing_maps = [affine_map<(b,s,k)->(b,k)>, affine_map<(b,s,k)->()>, affine_map<(b,s,k)->(b,s)>, affine_map<(b,s,k)->(b,s)>], iterator_types = ["parallel","parallel","reduction"]}
    ins(%x, %c : tensor<2x8xf32>, tensor<i1>) outs(%i, %i : tensor<2x8xf32>, tensor<2x8xf32>) {
    ^bb0(%in: f32, %cc: i1, %a0: f32, %a1: f32):
      %n0 = arith.addf %a0, %in : f32
      %t = scf.if %cc -> f32 { scf.yield %a0 : f32 } else { %m = arith.mulf %a0, %a0 : f32 scf.yield %m : f32 }
      %n1 = arith.addf %a1, %t : f32
      linalg.yield %n0, %n1 : f32, f32 } -> (tensor<2x8xf32>, tensor<2x8xf32>)
  return %r#1 : tensor<2x8xf32>
}
