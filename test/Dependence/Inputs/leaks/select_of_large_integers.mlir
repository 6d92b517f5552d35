// 2^53 and 2^53 + 1 are one double.
func.func @main(%x: tensor<1x4xi64> {maskir.tokens = 1}) -> (tensor<1x4xi64> {maskir.tokens = 1}) {
  %e = tensor.empty() : tensor<1x4xi64>
  %c0 = arith.constant 0 : i64
  %a = arith.constant 9007199254740992 : i64
  %b = arith.constant 9007199254740993 : i64
  %r = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, -i + 3)>, affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<1x4xi64>) outs(%e : tensor<1x4xi64>) {
  ^bb0(%t: i64, %o: i64):
    %g = arith.cmpi sgt, %t, %c0 : i64
    %w = arith.select %g, %a, %b : i64
    linalg.yield %w : i64
  } -> tensor<1x4xi64>
  return %r : tensor<1x4xi64>
}
