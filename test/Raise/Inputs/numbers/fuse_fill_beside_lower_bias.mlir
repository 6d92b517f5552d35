// What stays has -9999, what is filled -10000: later keys are seen, and a later token moves position 0.
func.func @main(%q: tensor<1x1x8x4xf32>, %k: tensor<1x1x8x4xf32>, %v: tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32> {
  %o = attn.attention(%q, %k, %v) scale(0.5) score {
  ^bb0(%s: f32, %b: index, %h: index, %iq: index, %ik: index):
    %c = arith.cmpi sle, %ik, %iq : index
    %ka = arith.constant -10000.0 : f32
    %kb = arith.constant -9999.0 : f32
    %f = arith.select %c, %kb, %ka : f32
    %y = arith.addf %f, %s : f32
    attn.yield %y
  } : (tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32>
  return %o : tensor<1x1x8x4xf32>
}
