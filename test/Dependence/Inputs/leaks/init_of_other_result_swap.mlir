func.func @main(%x: tensor<2x8xf32>, %w: tensor<1xf32>) -> tensor<2x8xf32> {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x8xf32>
  %i = linalg.fill ins(%z : f32) outs(%e : tensor<2x8xf32>) -> tensor<2x8xf32>
  %rev = tensor.extract_slice %x[0, 7][2, 8][1, -1] : tensor<2x8xf32> to tensor<2x8xf32>
  %r:2 = linalg.generic {indexing_maps = [affine_map<(b,s,k)->(k)>, affine_map<(b,s,k)->(b,s)>, affine_map<(b,s,k)->(b,s)>], iterator_types = ["parallel","parallel","reduction"]}
    ins(%w : tensor<1xf32>) outs(%rev, %i : tensor<2x8xf32>, tensor<2x8xf32>) {
    ^bb0(%in: f32, %a0: f32, %a1: f32):
      linalg.yield %a1, %a0 : f32, f32 } -> (tensor<2x8xf32>, tensor<2x8xf32>)
  return %r#1 : tensor<2x8xf32>
}
