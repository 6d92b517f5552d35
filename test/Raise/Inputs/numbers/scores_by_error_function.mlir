// Scores through erf, of which a library takes one at a time: vectors are taken apart.
func.func @main(%q: tensor<1x1x6x4xf32>, %k: tensor<1x1x6x4xf32>, %v: tensor<1x1x6x4xf32>) -> tensor<1x1x6x4xf32> {
  %m = mask.causal
  %o = attn.attention(%q, %k, %v) mask(%m) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %iq: index, %ik: index):
    %y = math.erf %s : f32
    attn.yield %y
  } : (tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>) -> tensor<1x1x6x4xf32>
  return %o : tensor<1x1x6x4xf32>
}
