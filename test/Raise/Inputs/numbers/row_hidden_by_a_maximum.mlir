// The maximum of another mask is -inf for rows that it hides: they are 0.
func.func @main(%q: tensor<1x1x6x4xf32>, %k: tensor<1x1x6x4xf32>, %v: tensor<1x1x6x4xf32>, %m2: tensor<6x6xi1>) -> tensor<1x1x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %ep = tensor.empty() : tensor<1x1x6x6xf32>
  %er = tensor.empty() : tensor<1x1x6xf32>
  %eo = tensor.empty() : tensor<1x1x6x4xf32>
  %zp = linalg.fill ins(%zero : f32) outs(%ep : tensor<1x1x6x6xf32>) -> tensor<1x1x6x6xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<1x1x6xf32>) -> tensor<1x1x6xf32>
  %nr = linalg.fill ins(%ninf : f32) outs(%er : tensor<1x1x6xf32>) -> tensor<1x1x6xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<1x1x6x4xf32>) -> tensor<1x1x6x4xf32>
  %e6 = tensor.empty() : tensor<6xf32>
  %n6 = linalg.fill ins(%ninf : f32) outs(%e6 : tensor<6xf32>) -> tensor<6xf32>
  %rm = linalg.generic {indexing_maps = [affine_map<(q, k) -> (q, k)>, affine_map<(q, k) -> (q)>], iterator_types = ["parallel", "reduction"]} ins(%m2 : tensor<6x6xi1>) outs(%n6 : tensor<6xf32>) {
  ^bb0(%x0: i1, %o: f32):
    %f = arith.select %x0, %zero, %ninf : f32
    %a = arith.maximumf %f, %o : f32
    linalg.yield %a : f32
  } -> tensor<6xf32>
  %s0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k, d) -> (b, h, q, d)>, affine_map<(b, h, q, k, d) -> (b, h, k, d)>, affine_map<(b, h, q, k, d) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>) outs(%zp : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %m = arith.mulf %x0, %x1 : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x1x6x6xf32>
  %s1 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (q, k)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%s0, %m2 : tensor<1x1x6x6xf32>, tensor<6x6xi1>) outs(%ep : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %e_m2: i1, %o: f32):
    %iq = linalg.index 2 : index
    %ik = linalg.index 3 : index
    %s = arith.mulf %x0, %half : f32
    %c = arith.cmpi sle, %ik, %iq : index
    %r = tensor.extract %rm[%iq] : tensor<6xf32>
    %s2 = arith.addf %s, %r : f32
    %y = arith.select %c, %s2, %ninf : f32
    linalg.yield %y : f32
  } -> tensor<1x1x6x6xf32>
  %max = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s1 : tensor<1x1x6x6xf32>) outs(%nr : tensor<1x1x6xf32>) {
  ^bb0(%x0: f32, %o: f32):
    %m = arith.maximumf %x0, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x1x6xf32>
  %p0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>, affine_map<(b, h, q, k) -> (q, k)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s1, %max, %m2 : tensor<1x1x6x6xf32>, tensor<1x1x6xf32>, tensor<6x6xi1>) outs(%ep : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %e_m2: i1, %o: f32):
    %t = arith.subf %x0, %x1 : f32
    %e = math.exp %t : f32
    linalg.yield %e : f32
  } -> tensor<1x1x6x6xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%p0 : tensor<1x1x6x6xf32>) outs(%zr : tensor<1x1x6xf32>) {
  ^bb0(%x0: f32, %o: f32):
    %m = arith.addf %x0, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x1x6xf32>
  %p1 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>, affine_map<(b, h, q, k) -> (q, k)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%p0, %sum, %m2 : tensor<1x1x6x6xf32>, tensor<1x1x6xf32>, tensor<6x6xi1>) outs(%ep : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %e_m2: i1, %o: f32):
    %w = arith.divf %x0, %x1 : f32
    %isn = arith.cmpf uno, %w, %w : f32
    %y = arith.select %isn, %zero, %w : f32
    linalg.yield %y : f32
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
