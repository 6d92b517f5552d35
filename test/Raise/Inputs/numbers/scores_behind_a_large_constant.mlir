// A layer before this one has a large constant beside what becomes queries. A projection makes data of it.
func.func @main(%x: tensor<1x1x6x4xf32>, %k: tensor<1x1x6x4xf32>, %v: tensor<1x1x6x4xf32>, %wq: tensor<4x4xf32>) -> tensor<1x1x6x4xf32> {
  %zeroa = arith.constant 0.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %min = arith.constant 0xFF7FFFFF : f32
  %half = arith.constant 0.5 : f32
  %ea = tensor.empty() : tensor<1x1x6x6xf32>
  %ep = tensor.empty() : tensor<1x1x6x6xf32>
  %er = tensor.empty() : tensor<1x1x6xf32>
  %eo = tensor.empty() : tensor<1x1x6x4xf32>
  %za = linalg.fill ins(%zeroa : f32) outs(%ea : tensor<1x1x6x6xf32>) -> tensor<1x1x6x6xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<1x1x6xf32>) -> tensor<1x1x6xf32>
  %nr = linalg.fill ins(%ninf : f32) outs(%er : tensor<1x1x6xf32>) -> tensor<1x1x6xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<1x1x6x4xf32>) -> tensor<1x1x6x4xf32>
  
  // What is too large is cut, then the largest is taken.
  %seen = linalg.generic {indexing_maps = [affine_map<(b, h, q, d) -> (b, h, q, d)>, affine_map<(b, h, q, d) -> (b, h, q, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x : tensor<1x1x6x4xf32>) outs(%eo : tensor<1x1x6x4xf32>) {
  ^bb0(%x0: f32, %o: f32):
    %large = arith.constant 1.0e+05 : f32
    %is_large = arith.cmpf ogt, %x0, %large : f32
    %other = arith.select %is_large, %large, %x0 : f32
    linalg.yield %other : f32
  } -> tensor<1x1x6x4xf32>
  %second = linalg.generic {indexing_maps = [affine_map<(b, h, q, d) -> (b, h, q, d)>, affine_map<(b, h, q, d) -> (b, h, q)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%seen : tensor<1x1x6x4xf32>) outs(%nr : tensor<1x1x6xf32>) {
  ^bb0(%x0: f32, %o: f32):
    %m = arith.maximumf %x0, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x1x6xf32>
  %hidden = linalg.generic {indexing_maps = [affine_map<(b, h, q, d) -> (b, h, q, d)>, affine_map<(b, h, q, d) -> (b, h, q)>, affine_map<(b, h, q, d) -> (b, h, q, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %second : tensor<1x1x6x4xf32>, tensor<1x1x6xf32>) outs(%eo : tensor<1x1x6x4xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %m = arith.mulf %x0, %x1 : f32
    linalg.yield %m : f32
  } -> tensor<1x1x6x4xf32>
  %q = linalg.generic {indexing_maps = [affine_map<(b, h, q, e, d) -> (b, h, q, d)>, affine_map<(b, h, q, e, d) -> (d, e)>, affine_map<(b, h, q, e, d) -> (b, h, q, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%hidden, %wq : tensor<1x1x6x4xf32>, tensor<4x4xf32>) outs(%zo : tensor<1x1x6x4xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %m = arith.mulf %x0, %x1 : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x1x6x4xf32>
  %s0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k, d) -> (b, h, q, d)>, affine_map<(b, h, q, k, d) -> (b, h, k, d)>, affine_map<(b, h, q, k, d) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>) outs(%za : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %m = arith.mulf %x0, %x1 : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x1x6x6xf32>
  %s1 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s0 : tensor<1x1x6x6xf32>) outs(%ep : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %o: f32):
    %iq = linalg.index 2 : index
    %ik = linalg.index 3 : index
    %c = arith.cmpi sle, %ik, %iq : index
    %y = arith.select %c, %x0, %min : f32
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
