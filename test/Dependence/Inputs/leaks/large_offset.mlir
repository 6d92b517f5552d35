// A reversed sequence, behind an offset of 2^32.
func.func @main(%x: tensor<1x4xi64> {maskir.tokens = 1}) -> (tensor<1x4xi64> {maskir.tokens = 1}) attributes {maskir.position_offset = 4294967296 : i64} {
  %e = tensor.empty() : tensor<1x4xi64>
  %r = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, -i + 3)>, affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<1x4xi64>) outs(%e : tensor<1x4xi64>) {
  ^bb0(%a: i64, %o: i64):
    linalg.yield %a : i64
  } -> tensor<1x4xi64>
  return %r : tensor<1x4xi64>
}
