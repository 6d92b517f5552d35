!q = tensor<2x4x8x16xf32>
!k = tensor<2x2x8x16xf32>
func.func @attend(%q: !q, %k: !k, %v: !k, %keep: tensor<2x8xi1>) -> !q {
  %causal = mask.causal
  %valid = mask.key_valid %keep : tensor<2x8xi1>
  %window = mask.window left(3)
  %implied = mask.window right(5)
  %m = mask.and %causal, %valid, %window, %implied
  mask.assert causal %m
  %o = attn.attention(%q, %k, %v) mask(%m) scale(0.25) : (!q, !k, !k) -> !q
  return %o : !q
}
