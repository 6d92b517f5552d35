#q = affine_map<(b, s, t) -> (b, s)>
#k = affine_map<(b, s, t) -> (b, t)>
#m = affine_map<(b, s, t) -> (b, s, t)>
#r = affine_map<(b, s, t) -> (b, s)>
!t = tensor<1x1x?x4xf32>
func.func @main(%x: !t) -> tensor<1x?xf32> {
  %g = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %a = arith.muli %kv, %kv : index
    %c = arith.muli %q, %q : index
    %r = arith.cmpi sle, %a, %c : index
    mask.yield %r
  }
  %o = attn.attention(%x, %x, %x) mask(%g) scale(1.0) : (!t, !t, !t) -> !t
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c2 : !t
  %y = tensor.extract_slice %o[0, 0, 0, 0] [1, 1, %n, 1] [1, 1, 1, 1] : !t to tensor<1x?xf32>
  %z = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %e3 = tensor.empty(%n, %n) : tensor<1x?x?xf32>
  %s = linalg.generic {indexing_maps = [#q, #k, #m], iterator_types = ["parallel", "parallel", "parallel"]}
    ins(%y, %y : tensor<1x?xf32>, tensor<1x?xf32>) outs(%e3 : tensor<1x?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %oo: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %later = arith.cmpi sgt, %j, %i : index
    %soft = arith.constant -1.0e4 : f32
    %zero = arith.constant 0.0 : f32
    %mask = arith.select %later, %soft, %zero : f32
    %p = arith.mulf %a, %b : f32
    %yy = arith.addf %p, %mask : f32
    linalg.yield %yy : f32
  } -> tensor<1x?x?xf32>
  %e2 = tensor.empty(%n) : tensor<1x?xf32>
  %mi = linalg.fill ins(%ninf : f32) outs(%e2 : tensor<1x?xf32>) -> tensor<1x?xf32>
  %mx = linalg.generic {indexing_maps = [#m, #r], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%s : tensor<1x?x?xf32>) outs(%mi : tensor<1x?xf32>) {
  ^bb0(%a: f32, %oo: f32):
    %yy = arith.maximumf %a, %oo : f32
    linalg.yield %yy : f32
  } -> tensor<1x?xf32>
  %w = linalg.generic {indexing_maps = [#m, #r, #m], iterator_types = ["parallel", "parallel", "parallel"]}
    ins(%s, %mx : tensor<1x?x?xf32>, tensor<1x?xf32>) outs(%e3 : tensor<1x?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %oo: f32):
    %d = arith.subf %a, %b : f32
    %yy = math.exp %d : f32
    linalg.yield %yy : f32
  } -> tensor<1x?x?xf32>
  %zi = linalg.fill ins(%z : f32) outs(%e2 : tensor<1x?xf32>) -> tensor<1x?xf32>
  %sum = linalg.generic {indexing_maps = [#m, #r], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%w : tensor<1x?x?xf32>) outs(%zi : tensor<1x?xf32>) {
  ^bb0(%a: f32, %oo: f32):
    %yy = arith.addf %a, %oo : f32
    linalg.yield %yy : f32
  } -> tensor<1x?xf32>
  return %sum : tensor<1x?xf32>
}
