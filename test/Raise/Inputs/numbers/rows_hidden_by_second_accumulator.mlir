// With %g rows = [3,3,0,0,0] and recognize=False, value token 1..5 moves position 0: rk is not 0, every key is hidden by -1e9, rows are averages of all. 
func.func @main(%q: tensor<1x1x6x2xf32>, %k: tensor<1x1x6x2xf32>, %v: tensor<1x1x6x2xf32>, %g: tensor<6x5xi64>) -> tensor<1x1x6x2xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %big = arith.constant -1.0e9 : f32
  %i0 = arith.constant 0 : i64
  %ep = tensor.empty() : tensor<1x1x6x6xf32>
  %er = tensor.empty() : tensor<1x1x6xf32>
  %eo = tensor.empty() : tensor<1x1x6x2xf32>
  %zp = linalg.fill ins(%zero : f32) outs(%ep : tensor<1x1x6x6xf32>) -> tensor<1x1x6x6xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<1x1x6xf32>) -> tensor<1x1x6xf32>
  %nr = linalg.fill ins(%ninf : f32) outs(%er : tensor<1x1x6xf32>) -> tensor<1x1x6xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<1x1x6x2xf32>) -> tensor<1x1x6x2xf32>

  %e2 = tensor.empty() : tensor<6xi64>
  %two = arith.constant 2 : i64
  %onei = arith.constant 1 : i64
  %z2 = linalg.fill ins(%i0 : i64) outs(%e2 : tensor<6xi64>) -> tensor<6xi64>
  %mx, %rk = linalg.generic {indexing_maps = [affine_map<(k, j) -> (k, j)>, affine_map<(k, j) -> (k)>, affine_map<(k, j) -> (k)>], iterator_types = ["parallel", "reduction"]} ins(%g : tensor<6x5xi64>) outs(%z2, %z2 : tensor<6xi64>, tensor<6xi64>) {
  ^bb0(%x0: i64, %o: i64, %p: i64):
    %a = arith.maxsi %x0, %o : i64
    %t0 = arith.cmpi sgt, %o, %two : i64
    %t1 = arith.select %t0, %onei, %i0 : i64
    %b2 = arith.addi %t1, %p : i64
    linalg.yield %a, %b2 : i64, i64
  } -> (tensor<6xi64>, tensor<6xi64>)
  %e3 = tensor.empty() : tensor<6x6xi1>
  %mm = linalg.generic {indexing_maps = [affine_map<(a, b) -> (b)>, affine_map<(a, b) -> (a, b)>], iterator_types = ["parallel", "parallel"]} ins(%rk : tensor<6xi64>) outs(%e3 : tensor<6x6xi1>) {
  ^bb0(%y: i64, %o: i1):
    %iq = linalg.index 0 : index
    %ik = linalg.index 1 : index
    %a = arith.cmpi sle, %ik, %iq : index
    %n = arith.cmpi eq, %y, %i0 : i64
    %r = arith.andi %a, %n : i1
    linalg.yield %r : i1
  } -> tensor<6x6xi1>

  %s0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k, d) -> (b, h, q, d)>, affine_map<(b, h, q, k, d) -> (b, h, k, d)>, affine_map<(b, h, q, k, d) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<1x1x6x2xf32>, tensor<1x1x6x2xf32>) outs(%zp : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %m = arith.mulf %x0, %x1 : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x1x6x6xf32>
  %s1 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (q, k)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%s0, %mm : tensor<1x1x6x6xf32>, tensor<6x6xi1>) outs(%ep : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: i1, %o: f32):
    %ib = linalg.index 0 : index
    %ih = linalg.index 1 : index
    %iq = linalg.index 2 : index
    %ik = linalg.index 3 : index
    %s = arith.mulf %x0, %half : f32
    %y = arith.select %x1, %s, %big : f32
    linalg.yield %y : f32
  } -> tensor<1x1x6x6xf32>
  %max = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%s1 : tensor<1x1x6x6xf32>) outs(%nr : tensor<1x1x6xf32>) {
  ^bb0(%x0: f32, %o: f32):
    %m = arith.maximumf %x0, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x1x6xf32>
  %p0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>, affine_map<(b, h, q, k) -> (q, k)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%s1, %max, %mm : tensor<1x1x6x6xf32>, tensor<1x1x6xf32>, tensor<6x6xi1>) outs(%ep : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %x2: i1, %o: f32):
    %ib = linalg.index 0 : index
    %ih = linalg.index 1 : index
    %iq = linalg.index 2 : index
    %ik = linalg.index 3 : index
    %t = arith.subf %x0, %x1 : f32
    %e = math.exp %t : f32

    linalg.yield %e : f32
  } -> tensor<1x1x6x6xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%p0 : tensor<1x1x6x6xf32>) outs(%zr : tensor<1x1x6xf32>) {
  ^bb0(%x0: f32, %o: f32):
    %m = arith.addf %x0, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x1x6xf32>
  %p1 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>, affine_map<(b, h, q, k) -> (q, k)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%p0, %sum, %mm : tensor<1x1x6x6xf32>, tensor<1x1x6xf32>, tensor<6x6xi1>) outs(%ep : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %x2: i1, %o: f32):
    %ib = linalg.index 0 : index
    %ih = linalg.index 1 : index
    %iq = linalg.index 2 : index
    %ik = linalg.index 3 : index
    %den = arith.addf %x1, %zero : f32
    %w = arith.divf %x0, %den : f32

    linalg.yield %w : f32
  } -> tensor<1x1x6x6xf32>
  %o0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k, d) -> (b, h, q, k)>, affine_map<(b, h, q, k, d) -> (b, h, k, d)>, affine_map<(b, h, q, k, d) -> (b, h, q, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]}
      ins(%p1, %v : tensor<1x1x6x6xf32>, tensor<1x1x6x2xf32>) outs(%zo : tensor<1x1x6x2xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %m = arith.mulf %x0, %x1 : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x1x6x2xf32>
  return %o0 : tensor<1x1x6x2xf32>
}
