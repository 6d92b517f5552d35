!t = tensor<2x2x5x4xf32>
func.func @main(%x: !t, %ids: tensor<2x5xi64>) -> !t {
  %v4 = tensor.empty() : tensor<2x5xi1>
  %c6 = arith.constant 1 : i64
  %v3 = linalg.generic {indexing_maps = [affine_map<(a,b)->(a,b)>,affine_map<(a,b)->(a,b)>], iterator_types=["parallel","parallel"]} ins(%ids : tensor<2x5xi64>) outs(%v4 : tensor<2x5xi1>) {
 ^bb0(%a: i64, %o: i1):
   %t = arith.cmpi eq, %a, %c6 : i64
   linalg.yield %t : i1
  } -> tensor<2x5xi1>
  %m2 = mask.query_valid %v3 : tensor<2x5xi1>
  %m1 = mask.not %m2
  %cau = mask.causal
  %fin = mask.and %m1, %cau
  %o = attn.attention(%x, %x, %x) mask(%fin) scale(1.0) offset(-1, -1) : (!t, !t, !t) -> !t
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %l = tensor.extract %x[%c0, %c0, %c4, %c0] : !t
  %e = tensor.empty() : !t
  %y = linalg.generic {indexing_maps = [affine_map<(a,b,c,d)->(a,b,c,d)>,affine_map<(a,b,c,d)->(a,b,c,d)>], iterator_types=["parallel","parallel","parallel","parallel"]} ins(%o : !t) outs(%e : !t) {
  ^bb0(%a: f32, %q: f32):
    %two = arith.constant 2.0 : f32
    %d1 = arith.mulf %l, %two : f32
    %d2 = arith.addf %l, %l : f32
    %d = arith.subf %d1, %d2 : f32
    %r = arith.addf %a, %d : f32
    linalg.yield %r : f32
  } -> !t
  return %y : !t
}
