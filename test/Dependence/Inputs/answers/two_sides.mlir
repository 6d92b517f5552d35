#q = affine_map<(b, s, t) -> (b, s)>
#k = affine_map<(b, s, t) -> (b, t)>
#l = affine_map<(b, s, t) -> (b)>
#m = affine_map<(b, s, t) -> (b, s, t)>
#r = affine_map<(b, s, t) -> (b, s)>
func.func @main(%x: tensor<2x4xf32>, %pad: tensor<2x4xi64>) -> tensor<2x4xf32> {
  %z = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %p0 = tensor.extract_slice %pad[0, 0] [2, 1] [1, 1] : tensor<2x4xi64> to tensor<2xi64>
  %p1 = tensor.extract_slice %pad[0, 1] [2, 1] [1, 1] : tensor<2x4xi64> to tensor<2xi64>
  %p2 = tensor.extract_slice %pad[0, 2] [2, 1] [1, 1] : tensor<2x4xi64> to tensor<2xi64>
  %e3 = tensor.empty() : tensor<2x4x4xf32>
  %s = linalg.generic {indexing_maps = [#q, #k, #l, #l, #m], iterator_types = ["parallel", "parallel", "parallel"]}
    ins(%x, %x, %p0, %p1 : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2xi64>, tensor<2xi64>) outs(%e3 : tensor<2x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %f: i64, %g: i64, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %later = arith.cmpi sgt, %j, %i : index
    %hard = arith.constant 0xFF800000 : f32
    %soft = arith.constant -1.0e4 : f32
    %zero = arith.constant 0.0 : f32
    %c0 = arith.constant 0 : i64
    %is = arith.cmpi sge, %f, %g : i64
    %fill = arith.select %is, %hard, %soft : f32
    %mask = arith.select %later, %fill, %zero : f32
    %p = arith.addf %b, %zero : f32
    %y = arith.addf %p, %mask : f32
    linalg.yield %y : f32
  } -> tensor<2x4x4xf32>
  %e2 = tensor.empty() : tensor<2x4xf32>
  %mi = linalg.fill ins(%ninf : f32) outs(%e2 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %mx = linalg.generic {indexing_maps = [#m, #r], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%s : tensor<2x4x4xf32>) outs(%mi : tensor<2x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %y = arith.maximumf %a, %o : f32
    linalg.yield %y : f32
  } -> tensor<2x4xf32>
  %w = linalg.generic {indexing_maps = [#m, #r, #m], iterator_types = ["parallel", "parallel", "parallel"]}
    ins(%s, %mx : tensor<2x4x4xf32>, tensor<2x4xf32>) outs(%e3 : tensor<2x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %y = math.exp %d : f32
    linalg.yield %y : f32
  } -> tensor<2x4x4xf32>
  %zi = linalg.fill ins(%z : f32) outs(%e2 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %sum = linalg.generic {indexing_maps = [#m, #r], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%w : tensor<2x4x4xf32>) outs(%zi : tensor<2x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %y = arith.addf %a, %o : f32
    linalg.yield %y : f32
  } -> tensor<2x4xf32>
  %xl = tensor.extract_slice %x[0, 3] [2, 1] [1, 1] : tensor<2x4xf32> to tensor<2xf32>
  %out = linalg.generic {indexing_maps = [affine_map<(b, s) -> (b, s)>, affine_map<(b, s) -> (b)>, affine_map<(b, s) -> (b)>, affine_map<(b, s) -> (b)>, affine_map<(b, s) -> (b)>, affine_map<(b, s) -> (b, s)>], iterator_types = ["parallel", "parallel"]}
    ins(%sum, %p0, %p1, %p2, %xl : tensor<2x4xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xf32>) outs(%e2 : tensor<2x4xf32>) {
  ^bb0(%a: f32, %f: i64, %g: i64, %h: i64, %v: f32, %o: f32):
    %a1 = arith.cmpi sgt, %f, %g : i64
    %a2 = arith.cmpi sgt, %h, %g : i64
    %is = arith.andi %a1, %a2 : i1
    %y = arith.select %is, %v, %a : f32
    linalg.yield %y : f32
  } -> tensor<2x4xf32>
  return %out : tensor<2x4xf32>
}
