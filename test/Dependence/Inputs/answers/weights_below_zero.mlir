#q = affine_map<(b, s, t) -> (b, s)>
#k = affine_map<(b, s, t) -> (b, t)>
#m = affine_map<(b, s, t) -> (b, s, t)>
#mm = affine_map<(b, s, t) -> (s, t)>
#r = affine_map<(b, s, t) -> (b, s)>
func.func @main(%x: tensor<1x4x4xf32>) -> tensor<1x4x4xf32> {
  %z = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %mask = arith.constant dense<[[0.0,-1.0e9,-1.0e9,-1.0e9],[0.0,0.0,-1.0e9,-1.0e9],[0.0,0.0,0.0,-1.0e9],[0.0,0.0,0.0,0.0]]> : tensor<4x4xf32>
  %e3 = tensor.empty() : tensor<1x4x4xf32>
  %e2 = tensor.empty() : tensor<1x4xf32>
  %z3 = linalg.fill ins(%z : f32) outs(%e3 : tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  %xt = linalg.generic {indexing_maps = [#m, affine_map<(b, s, t) -> (b, t, s)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x : tensor<1x4x4xf32>) outs(%e3 : tensor<1x4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<1x4x4xf32>
  %s0 = linalg.batch_matmul ins(%x, %xt : tensor<1x4x4xf32>, tensor<1x4x4xf32>) outs(%z3 : tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  %s = linalg.generic {indexing_maps = [#m, #mm, #m], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s0, %mask : tensor<1x4x4xf32>, tensor<4x4xf32>) outs(%e3 : tensor<1x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %y = arith.addf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<1x4x4xf32>
  %mi = linalg.fill ins(%ninf : f32) outs(%e2 : tensor<1x4xf32>) -> tensor<1x4xf32>
  %mx = linalg.generic {indexing_maps = [#m, #r], iterator_types = ["parallel", "parallel", "reduction"]} ins(%s : tensor<1x4x4xf32>) outs(%mi : tensor<1x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %y = arith.maximumf %a, %o : f32
    linalg.yield %y : f32
  } -> tensor<1x4xf32>
  %w = linalg.generic {indexing_maps = [#m, #r, #m], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %mx : tensor<1x4x4xf32>, tensor<1x4xf32>) outs(%e3 : tensor<1x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %y = math.exp %d : f32
    linalg.yield %y : f32
  } -> tensor<1x4x4xf32>
  %zi = linalg.fill ins(%z : f32) outs(%e2 : tensor<1x4xf32>) -> tensor<1x4xf32>
  %sum = linalg.generic {indexing_maps = [#m, #r], iterator_types = ["parallel", "parallel", "reduction"]} ins(%w : tensor<1x4x4xf32>) outs(%zi : tensor<1x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %y = arith.addf %a, %o : f32
    linalg.yield %y : f32
  } -> tensor<1x4xf32>
  %p = linalg.generic {indexing_maps = [#m, #r, #m], iterator_types = ["parallel", "parallel", "parallel"]} ins(%w, %sum : tensor<1x4x4xf32>, tensor<1x4xf32>) outs(%e3 : tensor<1x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<1x4x4xf32>
  %p2 = linalg.generic {indexing_maps = [#m, #mm, #m], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %mask : tensor<1x4x4xf32>, tensor<4x4xf32>) outs(%e3 : tensor<1x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %y = arith.addf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<1x4x4xf32>
  %o = linalg.batch_matmul ins(%p2, %x : tensor<1x4x4xf32>, tensor<1x4x4xf32>) outs(%z3 : tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  return %o : tensor<1x4x4xf32>
}
