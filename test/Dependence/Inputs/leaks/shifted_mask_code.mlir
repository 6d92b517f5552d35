!t = tensor<1x1x8x4xf32>
func.func @main(%x: !t, %ids: tensor<1x8xi64>) -> !t {
  %g = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %past = arith.cmpi sle, %kv, %q : index
    %in = arith.cmpi sge, %q, %c0 : index
    %z = arith.constant 0 : i64
    %z3 = arith.constant 3 : i64
    %v0 = tensor.extract %ids[%c0, %c7] : tensor<1x8xi64>
    %v = arith.select %in, %z, %v0 : i64
    %w = math.ctpop %v : i64
    %t = arith.cmpi eq, %w, %z : i64
    %r = arith.andi %t, %past : i1
    mask.yield %r
  }
  %m0 = mask.shift %g q(-1) kv(-1)
  %c = mask.causal
  %m = mask.and %m0, %c
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}
