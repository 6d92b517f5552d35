// Fast-math adds in another order.
#bq = affine_map<(b, q) -> (b, q)>
func.func @main(%x: tensor<1x4xf32>) -> tensor<1x4xf32> {
  %zero = arith.constant 0.0 : f32
  %big = arith.constant 1.0e30 : f32
  %c3 = arith.constant 3 : index
  %c0 = arith.constant 0 : index
  %e = tensor.empty() : tensor<1x4xf32>
  %y = linalg.generic {indexing_maps = [#bq, #bq], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<1x4xf32>) outs(%e : tensor<1x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %w = arith.subi %c3, %i : index
    %xw = tensor.extract %x[%c0, %w] : tensor<1x4xf32>
    %s = arith.addf %xw, %big fastmath<fast> : f32
    %d = arith.subf %s, %big fastmath<fast> : f32
    %r = arith.addf %a, %d : f32
    linalg.yield %r : f32
  } -> tensor<1x4xf32>
  return %y : tensor<1x4xf32>
}
