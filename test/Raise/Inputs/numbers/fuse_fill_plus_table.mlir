// -1e9 + 1e9 from a table of the program is 0: later keys are seen, and a later token moves position 0.
func.func @main(%q: tensor<1x1x8x4xf32>, %k: tensor<1x1x8x4xf32>, %v: tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32> {
  %t = arith.constant dense<[[0.0, 1.0e9, 1.0e9, 1.0e9, 1.0e9, 1.0e9, 1.0e9, 1.0e9], [0.0, 0.0, 1.0e9, 1.0e9, 1.0e9, 1.0e9, 1.0e9, 1.0e9], [0.0, 0.0, 0.0, 1.0e9, 1.0e9, 1.0e9, 1.0e9, 1.0e9], [0.0, 0.0, 0.0, 0.0, 1.0e9, 1.0e9, 1.0e9, 1.0e9], [0.0, 0.0, 0.0, 0.0, 0.0, 1.0e9, 1.0e9, 1.0e9], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0e9, 1.0e9], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0e9], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<8x8xf32>
  %o = attn.attention(%q, %k, %v) scale(0.5) score {
  ^bb0(%s: f32, %b: index, %h: index, %iq: index, %ik: index):
    %big = arith.constant -1.0e9 : f32
    %c = arith.cmpi sle, %ik, %iq : index
    %e = tensor.extract %t[%iq, %ik] : tensor<8x8xf32>
    %f = arith.select %c, %s, %big : f32
    %y = arith.addf %f, %e : f32
    attn.yield %y
  } : (tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32>
  return %o : tensor<1x1x8x4xf32>
}
