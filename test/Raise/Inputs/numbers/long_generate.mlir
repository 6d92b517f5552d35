// ids differ, the mask is all.
func.func @main(%q: tensor<1x1x6x4xf32>, %k: tensor<1x1x6x4xf32>, %v: tensor<1x1x6x4xf32>) -> tensor<1x1x6x4xf32> {
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

  %five = arith.constant 5 : i64
  %ids = tensor.generate {
  ^bb0(%i: index):
    %g0 = arith.index_cast %i : index to i64
    CHAIN
    tensor.yield %last : i64
  } : tensor<6xi64>
  %idk = tensor.extract_slice %ids[0] [6] [1] : tensor<6xi64> to tensor<6xi64>

  %s0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k, d) -> (b, h, q, d)>, affine_map<(b, h, q, k, d) -> (b, h, k, d)>, affine_map<(b, h, q, k, d) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>) outs(%zp : tensor<1x1x6x6xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %m = arith.mulf %x0, %x1 : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x1x6x6xf32>
  %s1 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k) -> (b, h, q, k)>, affine_map<(b, h, q, k) -> (q)>, affine_map<(b, h, q, k) -> (k)>, affine_map<(b, h, q, k) -> (b, h, q, k)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%s0, %ids, %idk : tensor<1x1x6x6xf32>, tensor<6xi64>, tensor<6xi64>) outs(%ep : tensor<1x1x6x6xf32>) {
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
  } -> tensor<1x1x6x6xf32>
  %p1 = linalg.softmax dimension(3) ins(%s1 : tensor<1x1x6x6xf32>) outs(%ep : tensor<1x1x6x6xf32>) -> tensor<1x1x6x6xf32>

  %o0 = linalg.generic {indexing_maps = [affine_map<(b, h, q, k, d) -> (b, h, q, k)>, affine_map<(b, h, q, k, d) -> (b, h, k, d)>, affine_map<(b, h, q, k, d) -> (b, h, q, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]}
      ins(%p1, %v : tensor<1x1x6x6xf32>, tensor<1x1x6x4xf32>) outs(%zo : tensor<1x1x6x4xf32>) {
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %m = arith.mulf %x0, %x1 : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x1x6x4xf32>
  return %o0 : tensor<1x1x6x4xf32>
}
