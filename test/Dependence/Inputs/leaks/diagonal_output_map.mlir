func.func @main(%x: tensor<8x8xf32>, %w: tensor<8xf32>) -> tensor<8x8xf32> {
  %rev = tensor.extract_slice %x[0, 7][8, 8][1, -1] : tensor<8x8xf32> to tensor<8x8xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(s)->(s)>, affine_map<(s)->(s,s)>], iterator_types = ["parallel"]}
    ins(%w : tensor<8xf32>) outs(%rev : tensor<8x8xf32>) {
    ^bb0(%in: f32, %a0: f32):
      linalg.yield %in : f32 } -> tensor<8x8xf32>
  return %r : tensor<8x8xf32>
}
