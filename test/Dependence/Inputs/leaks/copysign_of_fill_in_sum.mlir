// An operation without a rule, of a fill.
#bq = affine_map<(b, q) -> (b, q)>
#k1 = affine_map<(b, q) -> (q)>
#q = affine_map<(b, q, k) -> (b, q)>
#k = affine_map<(b, q, k) -> (b, k)>
#sc = affine_map<(b, q) -> ()>
func.func @main(%x: tensor<1x4xf32>, %d: tensor<4xf32>) -> tensor<1x4xf32> {
  %zero = arith.constant 0.0 : f32
  %c3 = arith.constant 3 : index
  %c0 = arith.constant 0 : index
  %e = tensor.empty() : tensor<1x4xf32>
  %e4 = tensor.empty() : tensor<4xf32>
  %g = tensor.cast %d : tensor<4xf32> to tensor<4xf32>
  %f = linalg.generic {indexing_maps = [#bq, #k1, #bq], iterator_types = ["parallel", "parallel"]} ins(%x, %g : tensor<1x4xf32>, tensor<4xf32>) outs(%e : tensor<1x4xf32>) {
  ^bb0(%a: f32, %gd: f32, %o: f32):
    %inf = arith.constant 0x7F800000 : f32
    %f = math.copysign %inf, %a : f32
    linalg.yield %f : f32
  } -> tensor<1x4xf32>
  %zi = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %s = linalg.generic {indexing_maps = [#k, #k, #q], iterator_types = ["parallel", "parallel", "reduction"]} ins(%f, %x : tensor<1x4xf32>, tensor<1x4xf32>) outs(%zi : tensor<1x4xf32>) {
  ^bb0(%a: f32, %v: f32, %o: f32):
    %d1 = arith.mulf %a, %v : f32
    %tt = arith.addf %d1, %o : f32
    linalg.yield %tt : f32
  } -> tensor<1x4xf32>
  %y = linalg.generic {indexing_maps = [#bq, #bq], iterator_types = ["parallel", "parallel"]} ins(%s : tensor<1x4xf32>) outs(%e : tensor<1x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %w = arith.subi %c3, %i : index
    %xq = tensor.extract %x[%c0, %i] : tensor<1x4xf32>
    %xw = tensor.extract %x[%c0, %w] : tensor<1x4xf32>
    %z = arith.mulf %a, %zero : f32
    %c = arith.cmpf oeq, %z, %zero : f32
    %r = arith.select %c, %xq, %xw : f32
    linalg.yield %r : f32
  } -> tensor<1x4xf32>
  return %y : tensor<1x4xf32>
}
