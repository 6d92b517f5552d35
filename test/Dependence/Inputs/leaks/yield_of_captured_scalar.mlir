func.func @main(%x: tensor<2x8xf32>, %w: tensor<3xf32>) -> tensor<2x8xf32> {
  %z = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c7 = arith.constant 7 : index
  %s = tensor.extract %x[%c0, %c7] : tensor<2x8xf32>
  %e = tensor.empty() : tensor<2x8xf32>
  %i = linalg.fill ins(%z : f32) outs(%e : tensor<2x8xf32>) -> tensor<2x8xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b,s,k)->(k)>, affine_map<(b,s,k)->(b,s)>], iterator_types = ["parallel","parallel","reduction"]}
    ins(%w : tensor<3xf32>) outs(%i : tensor<2x8xf32>) {
    ^bb0(%in: f32, %a0: f32):
      linalg.yield %s : f32 } -> tensor<2x8xf32>
  return %r : tensor<2x8xf32>
}
