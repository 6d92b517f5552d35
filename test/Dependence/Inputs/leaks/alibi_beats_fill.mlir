// A bias by distance, 11.5 for each key, is larger than a fill of -1e4 from 870 keys on.
#q = affine_map<(b, q, k) -> (b, q)>
#k = affine_map<(b, q, k) -> (b, k)>
#id = affine_map<(b, q, k) -> (b, q, k)>
func.func @main(%x: tensor<1x1000xf32>) -> tensor<1x1000xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %fill = arith.constant -1.0e4 : f32
  %slope = arith.constant 11.5 : f32
  %nm1 = arith.constant 999.0 : f32
  %e = tensor.empty() : tensor<1x1000x1000xf32>
  %r = tensor.empty() : tensor<1x1000xf32>
  %s = linalg.generic {indexing_maps = [#q, #k, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %x : tensor<1x1000xf32>, tensor<1x1000xf32>) outs(%e : tensor<1x1000x1000xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %p = arith.mulf %a, %b : f32
    // ALiBi as a function of the key alone: slope * (k - (n - 1))
    %ji = arith.index_cast %j : index to i64
    %jf = arith.sitofp %ji : i64 to f32
    %d = arith.subf %jf, %nm1 : f32
    %bias = arith.mulf %d, %slope : f32
    %p1 = arith.addf %p, %bias : f32
    %ok = arith.cmpi sle, %j, %i : index
    %f = arith.select %ok, %zero, %fill : f32
    %m = arith.addf %p1, %f : f32
    linalg.yield %m : f32
  } -> tensor<1x1000x1000xf32>
  %mi = linalg.fill ins(%ninf : f32) outs(%r : tensor<1x1000xf32>) -> tensor<1x1000xf32>
  %mx = linalg.generic {indexing_maps = [#id, #q], iterator_types = ["parallel", "parallel", "reduction"]} ins(%s : tensor<1x1000x1000xf32>) outs(%mi : tensor<1x1000xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.maximumf %a, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x1000xf32>
  %w = linalg.generic {indexing_maps = [#id, #q, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %mx : tensor<1x1000x1000xf32>, tensor<1x1000xf32>) outs(%e : tensor<1x1000x1000xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %x1 = math.exp %d : f32
    linalg.yield %x1 : f32
  } -> tensor<1x1000x1000xf32>
  %zi = linalg.fill ins(%zero : f32) outs(%r : tensor<1x1000xf32>) -> tensor<1x1000xf32>
  %sm = linalg.generic {indexing_maps = [#id, #q], iterator_types = ["parallel", "parallel", "reduction"]} ins(%w : tensor<1x1000x1000xf32>) outs(%zi : tensor<1x1000xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.addf %a, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x1000xf32>
  %pr = linalg.generic {indexing_maps = [#id, #q, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%w, %sm : tensor<1x1000x1000xf32>, tensor<1x1000xf32>) outs(%e : tensor<1x1000x1000xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.divf %a, %m : f32
    linalg.yield %d : f32
  } -> tensor<1x1000x1000xf32>
  %y = linalg.generic {indexing_maps = [#id, #k, #q], iterator_types = ["parallel", "parallel", "reduction"]} ins(%pr, %x : tensor<1x1000x1000xf32>, tensor<1x1000xf32>) outs(%zi : tensor<1x1000xf32>) {
  ^bb0(%a: f32, %v: f32, %o: f32):
    %d = arith.mulf %a, %v : f32
    %tt = arith.addf %d, %o : f32
    linalg.yield %tt : f32
  } -> tensor<1x1000xf32>
  return %y : tensor<1x1000xf32>
}
