// As written (recognize=False), another key token 5 moves positions 0..3: ids 2^60+i/2 of tokens differ, so the mask lets later keys through.
func.func @main(%q: tensor<2x1x6x4xf32>, %k: tensor<2x1x6x4xf32>, %v: tensor<2x1x6x4xf32>) -> tensor<2x1x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %ids = arith.constant dense<[[1152921504606846976, 1152921504606846976, 1152921504606846977, 1152921504606846977, 1152921504606846978, 1152921504606846978], [1152921504606847976, 1152921504606847976, 1152921504606847977, 1152921504606847977, 1152921504606847978, 1152921504606847978]]> : tensor<2x6xi64>
  %idk = arith.constant dense<[[1152921504606846976, 1152921504606846976, 1152921504606846977, 1152921504606846977, 1152921504606846978, 1152921504606846978], [1152921504606847976, 1152921504606847976, 1152921504606847977, 1152921504606847977, 1152921504606847978, 1152921504606847978]]> : tensor<2x6xi64>
  %half = arith.constant 0.5 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %ep = tensor.empty() : tensor<2x1x6x6xf32>
  %er = tensor.empty() : tensor<2x1x6xf32>
  %eo = tensor.empty() : tensor<2x1x6x4xf32>
  %zp = linalg.fill ins(%zero : f32) outs(%ep : tensor<2x1x6x6xf32>) -> tensor<2x1x6x6xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
  %nr = linalg.fill ins(%ninf : f32) outs(%er : tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<2x1x6x4xf32>) -> tensor<2x1x6x4xf32>

  %s0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k, d) -> (b, h, q, d)>, affine_map<(b, h, q, k, d) -> (b, h, k, d)>, affine_map<(b, h, q, k, d) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) outs(%zp : tensor<2x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %m = arith.mulf %x0, %x1 : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x1x6x6xf32>
  %s1 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, q)>, affine_map<(b, h, q, k) -> (b, k)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%s0, %ids, %idk : tensor<2x1x6x6xf32>, tensor<2x6xi64>, tensor<2x6xi64>) outs(%ep : tensor<2x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: i64, %x2: i64, %o: f32):
    %ib = linalg.index 0 : index
    %ih = linalg.index 1 : index
    %iq = linalg.index 2 : index
    %ik = linalg.index 3 : index
    %s = arith.mulf %x0, %half : f32
    %lte = arith.cmpi sle, %ik, %iq : index
    %c0_ = arith.cmpi ne, %x1, %x2 : i64
    %c = arith.ori %lte, %c0_ : i1
    %y = arith.select %c, %s, %ninf : f32
    linalg.yield %y : f32
  } -> tensor<2x1x6x6xf32>
  %max = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%s1 : tensor<2x1x6x6xf32>) outs(%nr : tensor<2x1x6xf32>) {
  ^bb0(%x0: f32, %o: f32):
    %m = arith.maximumf %x0, %o : f32
    linalg.yield %m : f32
  } -> tensor<2x1x6xf32>
  %p0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>, affine_map<(b, h, q, k) -> (b, q)>, affine_map<(b, h, q, k) -> (b, k)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%s1, %max, %ids, %idk : tensor<2x1x6x6xf32>, tensor<2x1x6xf32>, tensor<2x6xi64>, tensor<2x6xi64>) outs(%ep : tensor<2x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %x2: i64, %x3: i64, %o: f32):
    %ib = linalg.index 0 : index
    %ih = linalg.index 1 : index
    %iq = linalg.index 2 : index
    %ik = linalg.index 3 : index
    %t = arith.subf %x0, %x1 : f32
    %e = math.exp %t : f32

    linalg.yield %e : f32
  } -> tensor<2x1x6x6xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%p0 : tensor<2x1x6x6xf32>) outs(%zr : tensor<2x1x6xf32>) {
  ^bb0(%x0: f32, %o: f32):
    %m = arith.addf %x0, %o : f32
    linalg.yield %m : f32
  } -> tensor<2x1x6xf32>
  %p1 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>, affine_map<(b, h, q, k) -> (b, q)>, affine_map<(b, h, q, k) -> (b, k)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%p0, %sum, %ids, %idk : tensor<2x1x6x6xf32>, tensor<2x1x6xf32>, tensor<2x6xi64>, tensor<2x6xi64>) outs(%ep : tensor<2x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %x2: i64, %x3: i64, %o: f32):
    %ib = linalg.index 0 : index
    %ih = linalg.index 1 : index
    %iq = linalg.index 2 : index
    %ik = linalg.index 3 : index
    %den = arith.addf %x1, %zero : f32
    %w = arith.divf %x0, %den : f32

    linalg.yield %w : f32
  } -> tensor<2x1x6x6xf32>
  %o0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k, d) -> (b, h, q, k)>, affine_map<(b, h, q, k, d) -> (b, h, k, d)>, affine_map<(b, h, q, k, d) -> (b, h, q, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]}
      ins(%p1, %v : tensor<2x1x6x6xf32>, tensor<2x1x6x4xf32>) outs(%zo : tensor<2x1x6x4xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %m = arith.mulf %x0, %x1 : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x1x6x4xf32>
  return %o0 : tensor<2x1x6x4xf32>
}
