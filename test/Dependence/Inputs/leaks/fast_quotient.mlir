// Fast-math makes another number of a quotient.
#q = affine_map<(b, q, k) -> (b, q)>
#k = affine_map<(b, q, k) -> (b, k)>
func.func @main(%x: tensor<1x44xf32>) -> tensor<1x44xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %cc = arith.constant 41.0 : f32
  %ci = arith.constant 41 : index
  %e = tensor.empty() : tensor<1x44xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x44xf32>) -> tensor<1x44xf32>
  %y = linalg.generic {indexing_maps = [#k, #q], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x : tensor<1x44xf32>) outs(%z : tensor<1x44xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %ji = arith.index_cast %j : index to i32
    %jf = arith.sitofp %ji : i32 to f32
    %d = arith.divf %jf, %cc fastmath<arcp> : f32
    %f = math.floor %d : f32
    %lt = arith.cmpf olt, %f, %one : f32
    %is = arith.cmpi eq, %j, %ci : index
    %both = arith.andi %lt, %is : i1
    %le = arith.cmpi sle, %j, %i : index
    %c = arith.ori %both, %le : i1
    %w = arith.select %c, %a, %zero : f32
    %t = arith.addf %w, %o : f32
    linalg.yield %t : f32
  } -> tensor<1x44xf32>
  return %y : tensor<1x44xf32>
}
