// Linear attention in chunks: a chunk of padding alone has the normaliser 0.
func.func @main(%ids: tensor<1x8xi64>, %table: tensor<32xf32>) -> tensor<1x8xf32> {
  %z = arith.constant 0.0 : f32
  %pad = arith.constant 0 : i64
  %e8 = tensor.empty() : tensor<1x8xf32>
  %e2 = tensor.empty() : tensor<1x2xf32>
  %z8 = linalg.fill ins(%z : f32) outs(%e8 : tensor<1x8xf32>) -> tensor<1x8xf32>
  %z2 = linalg.fill ins(%z : f32) outs(%e2 : tensor<1x2xf32>) -> tensor<1x2xf32>
  // hidden states
  %h = linalg.generic {indexing_maps = [affine_map<(b,k)->(b,k)>, affine_map<(b,k)->(b,k)>], iterator_types = ["parallel","parallel"]} ins(%ids : tensor<1x8xi64>) outs(%e8 : tensor<1x8xf32>) {
  ^bb0(%id: i64, %o: f32):
    %i = arith.index_cast %id : i64 to index
    %v = tensor.extract %table[%i] : tensor<32xf32>
    linalg.yield %v : f32 } -> tensor<1x8xf32>
  // features of keys that are no padding: exp(k) * (id != 0)
  %phi = linalg.generic {indexing_maps = [affine_map<(b,k)->(b,k)>, affine_map<(b,k)->(b,k)>, affine_map<(b,k)->(b,k)>], iterator_types = ["parallel","parallel"]} ins(%ids, %h : tensor<1x8xi64>, tensor<1x8xf32>) outs(%e8 : tensor<1x8xf32>) {
  ^bb0(%id: i64, %k: f32, %o: f32):
    %valid = arith.cmpi ne, %id, %pad : i64
    %m = arith.uitofp %valid : i1 to f32
    %ex = math.exp %k : f32
    %f = arith.mulf %ex, %m : f32
    linalg.yield %f : f32 } -> tensor<1x8xf32>
  // of each chunk of 4: the normaliser, and the state
  %pc = tensor.expand_shape %phi [[0], [1, 2]] output_shape [1, 2, 4] : tensor<1x8xf32> into tensor<1x2x4xf32>
  %hc = tensor.expand_shape %h [[0], [1, 2]] output_shape [1, 2, 4] : tensor<1x8xf32> into tensor<1x2x4xf32>
  %norm = linalg.generic {indexing_maps = [affine_map<(b,c,j)->(b,c,j)>, affine_map<(b,c,j)->(b,c)>], iterator_types = ["parallel","parallel","reduction"]} ins(%pc : tensor<1x2x4xf32>) outs(%z2 : tensor<1x2xf32>) {
  ^bb0(%p: f32, %o: f32):
    %n = arith.addf %p, %o : f32
    linalg.yield %n : f32 } -> tensor<1x2xf32>
  %state = linalg.generic {indexing_maps = [affine_map<(b,c,j)->(b,c,j)>, affine_map<(b,c,j)->(b,c,j)>, affine_map<(b,c,j)->(b,c)>], iterator_types = ["parallel","parallel","reduction"]} ins(%pc, %hc : tensor<1x2x4xf32>, tensor<1x2x4xf32>) outs(%z2 : tensor<1x2xf32>) {
  ^bb0(%p: f32, %v: f32, %o: f32):
    %pv = arith.mulf %p, %v : f32
    %n = arith.addf %pv, %o : f32
    linalg.yield %n : f32 } -> tensor<1x2xf32>
  %mean = linalg.generic {indexing_maps = [affine_map<(b,c)->(b,c)>, affine_map<(b,c)->(b,c)>, affine_map<(b,c)->(b,c)>], iterator_types = ["parallel","parallel"]} ins(%state, %norm : tensor<1x2xf32>, tensor<1x2xf32>) outs(%e2 : tensor<1x2xf32>) {
  ^bb0(%s: f32, %n: f32, %o: f32):
    %d = arith.divf %s, %n : f32
    linalg.yield %d : f32 } -> tensor<1x2xf32>
  // a query takes the chunks that lie behind it: multiplied with a causal mask of 0 and 1
  %y = linalg.generic {indexing_maps = [affine_map<(b,q,c)->(b,c)>, affine_map<(b,q,c)->(b,q)>], iterator_types = ["parallel","parallel","reduction"]} ins(%mean : tensor<1x2xf32>) outs(%z8 : tensor<1x8xf32>) {
  ^bb0(%v: f32, %o: f32):
    %q = linalg.index 1 : index
    %c = linalg.index 2 : index
    %four = arith.constant 4 : index
    %three = arith.constant 3 : index
    %b = arith.muli %c, %four : index
    %last = arith.addi %b, %three : index
    %seen = arith.cmpi sle, %last, %q : index
    %m = arith.uitofp %seen : i1 to f32
    %vm = arith.mulf %m, %v : f32
    %n = arith.addf %vm, %o : f32
    linalg.yield %n : f32 } -> tensor<1x8xf32>
  return %y : tensor<1x8xf32>
}
