// Queries times 3000 make scores that reach the fill of -10000.
func.func @main(%q: tensor<1x1x6x4xf32>, %k: tensor<1x1x6x4xf32>, %v: tensor<1x1x6x4xf32>) -> tensor<1x1x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %zeroP = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %min = arith.constant -1.0e4 : f32
  %k3 = arith.constant 3000.0 : f32
  %epP = tensor.empty() : tensor<1x1x6x6xf32>
  %ep = tensor.empty() : tensor<1x1x6x6xf32>
  %er = tensor.empty() : tensor<1x1x6xf32>
  %eo = tensor.empty() : tensor<1x1x6x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, q, d) -> (b, h, q, d)>, affine_map<(b, h, q, d) -> (b, h, q, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%q : tensor<1x1x6x4xf32>) outs(%eo : tensor<1x1x6x4xf32>) {
  ^bb0(%x0: f32, %o: f32):
    %m = arith.mulf %x0, %k3 : f32
    linalg.yield %m : f32
  } -> tensor<1x1x6x4xf32>
  %zp = linalg.fill ins(%zeroP : f32) outs(%epP : tensor<1x1x6x6xf32>) -> tensor<1x1x6x6xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<1x1x6xf32>) -> tensor<1x1x6xf32>
  %nr = linalg.fill ins(%ninf : f32) outs(%er : tensor<1x1x6xf32>) -> tensor<1x1x6xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<1x1x6x4xf32>) -> tensor<1x1x6x4xf32>
  %s0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k, d) -> (b, h, q, d)>, affine_map<(b, h, q, k, d) -> (b, h, k, d)>, affine_map<(b, h, q, k, d) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%qs, %k : tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>) outs(%zp : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %m = arith.mulf %x0, %x1 : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x1x6x6xf32>
  %s1 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%s0 : tensor<1x1x6x6xf32>) outs(%ep : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %o: f32):
    %iq = linalg.index 2 : index
    %ik = linalg.index 3 : index
    %ih = linalg.index 1 : index
    %c = arith.cmpi sle, %ik, %iq : index
    %f = arith.select %c, %zero, %min : f32
    %y = arith.addf %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<1x1x6x6xf32>
  %max = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s1 : tensor<1x1x6x6xf32>) outs(%nr : tensor<1x1x6xf32>) {
  ^bb0(%x0: f32, %o: f32):
    %m = arith.maximumf %x0, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x1x6xf32>
  %p0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s1, %max : tensor<1x1x6x6xf32>, tensor<1x1x6xf32>) outs(%ep : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %t = arith.subf %x0, %x1 : f32
    %e = math.exp %t : f32
    linalg.yield %e : f32
  } -> tensor<1x1x6x6xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%p0 : tensor<1x1x6x6xf32>) outs(%zr : tensor<1x1x6xf32>) {
  ^bb0(%x0: f32, %o: f32):
    %m = arith.addf %x0, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x1x6xf32>
  %p1 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%p0, %sum : tensor<1x1x6x6xf32>, tensor<1x1x6xf32>) outs(%ep : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %w = arith.divf %x0, %x1 : f32
    linalg.yield %w : f32
  } -> tensor<1x1x6x6xf32>
  %o0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k, d) -> (b, h, q, k)>, affine_map<(b, h, q, k, d) -> (b, h, k, d)>, affine_map<(b, h, q, k, d) -> (b, h, q, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]}
      ins(%p1, %v : tensor<1x1x6x6xf32>, tensor<1x1x6x4xf32>) outs(%zo : tensor<1x1x6x4xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %m = arith.mulf %x0, %x1 : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x1x6x4xf32>
  return %o0 : tensor<1x1x6x4xf32>
}
