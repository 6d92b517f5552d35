// Scores times 3000 reach the fill of -10000.
func.func @main(%q: tensor<1x1x8x4xf32>, %k: tensor<1x1x8x4xf32>, %v: tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32> {
  %o = attn.attention(%q, %k, %v) scale(3000.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %iq: index, %ik: index):
    %c = arith.cmpi sle, %ik, %iq : index
    %ka = arith.constant -10000.0 : f32
    %kb = arith.constant 0.0 : f32
    %f = arith.select %c, %kb, %ka : f32
    %y = arith.addf %f, %s : f32
    attn.yield %y
  } : (tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32>
  return %o : tensor<1x1x8x4xf32>
}
