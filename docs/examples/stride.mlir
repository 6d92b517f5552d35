// A dilated window: every second key of the last seven. The second stride is
// superfluous.
!t = tensor<1x2x32x16xf32>
func.func @dilated(%q: !t, %k: !t, %v: !t) -> !t {
  %two = mask.stride step(2)
  %window = mask.window left(6) right(0)
  %four = mask.stride step(4)
  %some = mask.or %two, %four
  %m = mask.and %some, %window
  mask.assert causal %m
  %o = attn.attention(%q, %k, %v) mask(%m) scale(0.25) : (!t, !t, !t) -> !t
  return %o : !t
}
