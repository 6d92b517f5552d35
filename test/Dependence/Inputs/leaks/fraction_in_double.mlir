func.func @main(%x: tensor<1x4xf32>) -> tensor<1x4xf32> {
  %c3 = arith.constant 3 : index
  %e0 = tensor.empty() : tensor<64xf32>
  %d = arith.constant 3.0 : f32
  %t = linalg.generic {indexing_maps = [affine_map<(q) -> (q)>], iterator_types = ["parallel"]} outs(%e0 : tensor<64xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %ii = arith.index_cast %i : index to i32
    %f = arith.sitofp %ii : i32 to f32
    %v = arith.divf %f, %d : f32
    linalg.yield %v : f32
  } -> tensor<64xf32>
  %s = tensor.extract_slice %t[1] [1] [1] : tensor<64xf32> to tensor<f32>
  %e = tensor.empty() : tensor<1x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, q) -> ()>, affine_map<(b, q) -> (b, q)>], iterator_types = ["parallel", "parallel"]} ins(%s : tensor<f32>) outs(%e : tensor<1x4xf32>) {
  ^bb0(%v: f32, %o: f32):
    %b = linalg.index 0 : index
    %q = linalg.index 1 : index
    %w = arith.subi %c3, %q : index
    %xq = tensor.extract %x[%b, %q] : tensor<1x4xf32>
    %xw = tensor.extract %x[%b, %w] : tensor<1x4xf32>
    %k = arith.constant 0x3EAAAAAB : f32
    %c = arith.cmpf oeq, %v, %k : f32
    %res = arith.select %c, %xw, %xq : f32
    linalg.yield %res : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}
