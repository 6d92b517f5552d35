!t = tensor<1x1x8x4xf32>
func.func @main(%x: !t, %ids: tensor<1x8xi32>) -> !t {
  %s = mask.same_segment %ids, %ids {sorted} : tensor<1x8xi32>, tensor<1x8xi32>
  %a = mask.shift %s kv(1)
  %n = mask.not %s
  %b = mask.window right(-1)
  %v = mask.key_range hi(7)
  %m = mask.and %a, %n, %v
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}
