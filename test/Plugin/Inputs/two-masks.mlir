!t = tensor<2x4x8x16xf32>
func.func @padding_in_the_score(%q: !t, %valid: tensor<2x8xi1>) -> !t {
  %causal = mask.causal
  %o = attn.attention(%q, %q, %q) mask(%causal) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %keep = tensor.extract %valid[%b, %j] : tensor<2x8xi1>
    %fill = arith.constant 0xFF800000 : f32
    %masked = arith.select %keep, %s, %fill : f32
    attn.yield %masked
  } : (!t, !t, !t) -> !t
  return %o : !t
}
