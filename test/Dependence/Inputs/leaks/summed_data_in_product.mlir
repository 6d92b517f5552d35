// Data behind a sum, times weights.
#k = affine_map<(b, s, t) -> (b, t)>
#m = affine_map<(b, s, t) -> (b, s, t)>
#r = affine_map<(b, s, t) -> (b, s)>
#i = affine_map<(b, t) -> (b, t)>
func.func @main(%x: tensor<1x4xf32>, %bias2: tensor<4x1xf32>, %wt: tensor<2xf32>) -> tensor<1x4xf32> {
  %z = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %e3 = tensor.empty() : tensor<1x4x4xf32>
  %e2 = tensor.empty() : tensor<1x4xf32>
  %zi = linalg.fill ins(%z : f32) outs(%e2 : tensor<1x4xf32>) -> tensor<1x4xf32>
  %zi2 = linalg.fill ins(%z : f32) outs(%e2 : tensor<1x4xf32>) -> tensor<1x4xf32>
  %e4 = tensor.empty() : tensor<1x4xf32>
  %e4b = tensor.empty() : tensor<4xf32>
  %z4 = linalg.fill ins(%z : f32) outs(%e4b : tensor<4xf32>) -> tensor<4xf32>
  %bs = linalg.generic {indexing_maps = [affine_map<(t, s) -> (t, s)>, affine_map<(t, s) -> (t)>], iterator_types = ["parallel", "reduction"]}
    ins(%bias2 : tensor<4x1xf32>) outs(%z4 : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %y = arith.addf %a, %o : f32
    linalg.yield %y : f32
  } -> tensor<4xf32>
  %u = linalg.generic {indexing_maps = [#i, affine_map<(b, t) -> (t)>, #i], iterator_types = ["parallel", "parallel"]}
    ins(%x, %bs : tensor<1x4xf32>, tensor<4xf32>) outs(%e4 : tensor<1x4xf32>) {
  ^bb0(%xx: f32, %bv: f32, %o: f32):
    %y = arith.addf %xx, %bv : f32
    linalg.yield %y : f32
  } -> tensor<1x4xf32>
  %pen = linalg.generic {indexing_maps = [affine_map<(b, t, d) -> (b, t)>, affine_map<(b, t, d) -> (d)>, affine_map<(b, t, d) -> (b, t)>], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%u, %wt : tensor<1x4xf32>, tensor<2xf32>) outs(%zi2 : tensor<1x4xf32>) {
  ^bb0(%a: f32, %w: f32, %o: f32):
    %p = arith.mulf %a, %w : f32
    %y = arith.addf %o, %p : f32
    linalg.yield %y : f32
  } -> tensor<1x4xf32>
  %s = linalg.generic {indexing_maps = [#k, #k, #m], iterator_types = ["parallel", "parallel", "parallel"]}
    ins(%x, %pen : tensor<1x4xf32>, tensor<1x4xf32>) outs(%e3 : tensor<1x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %later = arith.cmpi sgt, %j, %i : index
    %soft = arith.constant -1.0e6 : f32
    %zero = arith.constant 0.0 : f32
    %mask = arith.select %later, %soft, %zero : f32
    %p = arith.addf %a, %b : f32
    %y = arith.addf %p, %mask : f32
    linalg.yield %y : f32
  } -> tensor<1x4x4xf32>
  %mi = linalg.fill ins(%ninf : f32) outs(%e2 : tensor<1x4xf32>) -> tensor<1x4xf32>
  %mx = linalg.generic {indexing_maps = [#m, #r], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%s : tensor<1x4x4xf32>) outs(%mi : tensor<1x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %y = arith.maximumf %a, %o : f32
    linalg.yield %y : f32
  } -> tensor<1x4xf32>
  %w = linalg.generic {indexing_maps = [#m, #r, #m], iterator_types = ["parallel", "parallel", "parallel"]}
    ins(%s, %mx : tensor<1x4x4xf32>, tensor<1x4xf32>) outs(%e3 : tensor<1x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %y = math.exp %d : f32
    linalg.yield %y : f32
  } -> tensor<1x4x4xf32>
  %sum = linalg.generic {indexing_maps = [#m, #k, #r], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%w, %x : tensor<1x4x4xf32>, tensor<1x4xf32>) outs(%zi : tensor<1x4xf32>) {
  ^bb0(%a: f32, %v: f32, %o: f32):
    %p = arith.mulf %a, %v : f32
    %y = arith.addf %p, %o : f32
    linalg.yield %y : f32
  } -> tensor<1x4xf32>
  %den = linalg.generic {indexing_maps = [#m, #r], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%w : tensor<1x4x4xf32>) outs(%zi : tensor<1x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %y = arith.addf %a, %o : f32
    linalg.yield %y : f32
  } -> tensor<1x4xf32>
  %out = linalg.generic {indexing_maps = [#i, #i, #i], iterator_types = ["parallel", "parallel"]}
    ins(%sum, %den : tensor<1x4xf32>, tensor<1x4xf32>) outs(%e2 : tensor<1x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<1x4xf32>
  return %out : tensor<1x4xf32>
}
