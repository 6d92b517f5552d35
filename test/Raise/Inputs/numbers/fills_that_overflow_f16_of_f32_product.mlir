// Scores of an f32 product in f16: two fills of -40000 are -inf there, and so is a sixty-thousandth of that.
func.func @main(%q: tensor<1x1x6x4xf16>, %k: tensor<1x1x6x4xf16>, %v: tensor<1x1x6x4xf16>) -> tensor<1x1x6x4xf16> {
  %zeroa = arith.constant 0.0 : f32
  %zero = arith.constant 0.0 : f16
  %ninf = arith.constant 0xFC00 : f16
  %big = arith.constant -40000.0 : f16
  %thousand = arith.constant 60000.0 : f16
  %k2 = arith.constant 2 : index
  %ea = tensor.empty() : tensor<1x1x6x6xf32>
  %ep = tensor.empty() : tensor<1x1x6x6xf16>
  %er = tensor.empty() : tensor<1x1x6xf16>
  %eo = tensor.empty() : tensor<1x1x6x4xf16>
  %za = linalg.fill ins(%zeroa : f32) outs(%ea : tensor<1x1x6x6xf32>) -> tensor<1x1x6x6xf32>
  %zr = linalg.fill ins(%zero : f16) outs(%er : tensor<1x1x6xf16>) -> tensor<1x1x6xf16>
  %nr = linalg.fill ins(%ninf : f16) outs(%er : tensor<1x1x6xf16>) -> tensor<1x1x6xf16>
  %zo = linalg.fill ins(%zero : f16) outs(%eo : tensor<1x1x6x4xf16>) -> tensor<1x1x6x4xf16>
  %s0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k, d) -> (b, h, q, d)>, affine_map<(b, h, q, k, d) -> (b, h, k, d)>, affine_map<(b, h, q, k, d) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<1x1x6x4xf16>, tensor<1x1x6x4xf16>) outs(%za : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f16, %x1: f16, %o: f32):
    %xx0 = arith.extf %x0 : f16 to f32
    %xx1 = arith.extf %x1 : f16 to f32
    %m = arith.mulf %xx0, %xx1 : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x1x6x6xf32>
  %s1 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%s0 : tensor<1x1x6x6xf32>) outs(%ep : tensor<1x1x6x6xf16>) {
  ^bb0(%x0: f32, %o: f16):
    %iq = linalg.index 2 : index
    %ik = linalg.index 3 : index
    %c = arith.cmpi sle, %ik, %iq : index
    %xs = arith.truncf %x0 : f32 to f16
    %f = arith.select %c, %zero, %big : f16
    %c2 = arith.cmpi ne, %ik, %k2 : index
    %f2 = arith.select %c2, %zero, %big : f16
    %s2 = arith.addf %xs, %f : f16
    %s3 = arith.addf %s2, %f2 : f16
    %y = arith.divf %s3, %thousand : f16
    linalg.yield %y : f16
  } -> tensor<1x1x6x6xf16>
  %max = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s1 : tensor<1x1x6x6xf16>) outs(%nr : tensor<1x1x6xf16>) {
  ^bb0(%x0: f16, %o: f16):
    %m = arith.maximumf %x0, %o : f16
    linalg.yield %m : f16
  } -> tensor<1x1x6xf16>
  %p0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s1, %max : tensor<1x1x6x6xf16>, tensor<1x1x6xf16>) outs(%ep : tensor<1x1x6x6xf16>) {
  ^bb0(%x0: f16, %x1: f16, %o: f16):
    %t = arith.subf %x0, %x1 : f16
    %e = math.exp %t : f16
    linalg.yield %e : f16
  } -> tensor<1x1x6x6xf16>
  %sum = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%p0 : tensor<1x1x6x6xf16>) outs(%zr : tensor<1x1x6xf16>) {
  ^bb0(%x0: f16, %o: f16):
    %m = arith.addf %x0, %o : f16
    linalg.yield %m : f16
  } -> tensor<1x1x6xf16>
  %p1 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (b, h, q)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%p0, %sum : tensor<1x1x6x6xf16>, tensor<1x1x6xf16>) outs(%ep : tensor<1x1x6x6xf16>) {
  ^bb0(%x0: f16, %x1: f16, %o: f16):
    %w = arith.divf %x0, %x1 : f16
    linalg.yield %w : f16
  } -> tensor<1x1x6x6xf16>
  %o0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k, d) -> (b, h, q, k)>, affine_map<(b, h, q, k, d) -> (b, h, k, d)>, affine_map<(b, h, q, k, d) -> (b, h, q, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]}
      ins(%p1, %v : tensor<1x1x6x6xf16>, tensor<1x1x6x4xf16>) outs(%zo : tensor<1x1x6x4xf16>) {
  ^bb0(%x0: f16, %x1: f16, %o: f16):
    %m = arith.mulf %x0, %x1 : f16
    %a = arith.addf %o, %m : f16
    linalg.yield %a : f16
  } -> tensor<1x1x6x4xf16>
  return %o0 : tensor<1x1x6x4xf16>
}
