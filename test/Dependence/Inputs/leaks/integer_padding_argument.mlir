// A padding bias of integers, made a float: (1 - m) * -10000000.
#q = affine_map<(b, q, k) -> (b, q)>
#k = affine_map<(b, q, k) -> (b, k)>
#id = affine_map<(b, q, k) -> (b, q, k)>
func.func @main(%x: tensor<1x4xf32>, %mask: tensor<1x4xi64>) -> tensor<1x4xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<1x4x4xf32>
  %r = tensor.empty() : tensor<1x4xf32>
  %c00 = arith.constant 0 : index
  %s = linalg.generic {indexing_maps = [#q, #k, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %x : tensor<1x4xf32>, tensor<1x4xf32>) outs(%e : tensor<1x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %ok = arith.cmpi sle, %j, %i : index
    %p = arith.mulf %a, %b : f32
    %fill = arith.constant -1.0e6 : f32
    %mk = tensor.extract %mask[%c00, %j] : tensor<1x4xi64>
    %one = arith.constant 1 : i64
    %big = arith.constant -10000000 : i64
    %inv = arith.subi %one, %mk : i64
    %bi = arith.muli %inv, %big : i64
    %bias = arith.sitofp %bi : i64 to f32
    %s2 = arith.addf %p, %bias : f32
    %m = arith.select %ok, %s2, %fill : f32
    linalg.yield %m : f32
  } -> tensor<1x4x4xf32>
  %mi = linalg.fill ins(%ninf : f32) outs(%r : tensor<1x4xf32>) -> tensor<1x4xf32>
  %mx = linalg.generic {indexing_maps = [#id, #q], iterator_types = ["parallel", "parallel", "reduction"]} ins(%s : tensor<1x4x4xf32>) outs(%mi : tensor<1x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.maximumf %a, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x4xf32>
  %w = linalg.generic {indexing_maps = [#id, #q, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %mx : tensor<1x4x4xf32>, tensor<1x4xf32>) outs(%e : tensor<1x4x4xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %x1 = math.exp %d : f32
    linalg.yield %x1 : f32
  } -> tensor<1x4x4xf32>
  %zi = linalg.fill ins(%zero : f32) outs(%r : tensor<1x4xf32>) -> tensor<1x4xf32>
  %sm = linalg.generic {indexing_maps = [#id, #q], iterator_types = ["parallel", "parallel", "reduction"]} ins(%w : tensor<1x4x4xf32>) outs(%zi : tensor<1x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.addf %a, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x4xf32>
  %p = linalg.generic {indexing_maps = [#id, #q, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%w, %sm : tensor<1x4x4xf32>, tensor<1x4xf32>) outs(%e : tensor<1x4x4xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.divf %a, %m : f32
    linalg.yield %d : f32
  } -> tensor<1x4x4xf32>
  %y = linalg.generic {indexing_maps = [#id, #k, #q], iterator_types = ["parallel", "parallel", "reduction"]} ins(%p, %x : tensor<1x4x4xf32>, tensor<1x4xf32>) outs(%zi : tensor<1x4xf32>) {
  ^bb0(%a: f32, %v: f32, %o: f32):
    %d = arith.mulf %a, %v : f32
    %tt = arith.addf %d, %o : f32
    linalg.yield %tt : f32
  } -> tensor<1x4xf32>
  return %y : tensor<1x4xf32>
}
