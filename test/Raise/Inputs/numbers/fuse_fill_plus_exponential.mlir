// -1e9 + exp(20.7232658) is about 0: later keys are seen, and a later token moves position 0.
func.func @main(%q: tensor<1x1x8x4xf32>, %k: tensor<1x1x8x4xf32>, %v: tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32> {
  %o = attn.attention(%q, %k, %v) scale(0.5) score {
  ^bb0(%s: f32, %b: index, %h: index, %iq: index, %ik: index):
    %zero = arith.constant 0.0 : f32
    %big = arith.constant -1.0e9 : f32
    %c = arith.cmpi sle, %ik, %iq : index
    %l = arith.constant 20.7232658 : f32
    %e0 = arith.select %c, %zero, %l : f32
    %e = math.exp %e0 : f32
    %f = arith.select %c, %s, %big : f32
    %y = arith.addf %f, %e : f32
    attn.yield %y
  } : (tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32>
  return %o : tensor<1x1x8x4xf32>
}
