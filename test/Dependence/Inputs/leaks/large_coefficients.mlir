// Sums over positions whose guards have large factors: what eliminates them leaves 64 bits.
func.func @main(%x: tensor<1x6xi64> {maskir.tokens = 1}) -> (tensor<1x6xi64> {maskir.tokens = 1}) {
  %z = arith.constant dense<0> : tensor<1x6xi64>
  %v0 = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x : tensor<1x6xi64>) outs(%z : tensor<1x6xi64>) {
  ^bb0(%a: i64, %o: i64):
    %i0 = linalg.index 1 : index
    %j0 = linalg.index 2 : index
    %i = arith.index_cast %i0 : index to i64
    %j = arith.index_cast %j0 : index to i64
    %A = arith.constant 13444966 : i64
    %B = arith.constant 13444965 : i64
    %C = arith.constant 26889933 : i64
    %ja = arith.muli %j, %A : i64
    %ib = arith.muli %i, %B : i64
    %ic = arith.addi %ib, %C : i64
    %g = arith.cmpi sle, %ja, %ic : i64
    %z0 = arith.constant 0 : i64
    %w = arith.select %g, %a, %z0 : i64
    %s = arith.addi %o, %w : i64
    linalg.yield %s : i64
  } -> tensor<1x6xi64>
  %v1 = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v0 : tensor<1x6xi64>) outs(%z : tensor<1x6xi64>) {
  ^bb0(%a: i64, %o: i64):
    %i0 = linalg.index 1 : index
    %j0 = linalg.index 2 : index
    %i = arith.index_cast %i0 : index to i64
    %j = arith.index_cast %j0 : index to i64
    %A = arith.constant 14287782 : i64
    %B = arith.constant 28575562 : i64
    %C = arith.constant -14287783 : i64
    %ja = arith.muli %j, %A : i64
    %ib = arith.muli %i, %B : i64
    %ic = arith.addi %ib, %C : i64
    %g = arith.cmpi sle, %ja, %ic : i64
    %z0 = arith.constant 0 : i64
    %w = arith.select %g, %a, %z0 : i64
    %s = arith.addi %o, %w : i64
    linalg.yield %s : i64
  } -> tensor<1x6xi64>
  %v2 = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v1 : tensor<1x6xi64>) outs(%z : tensor<1x6xi64>) {
  ^bb0(%a: i64, %o: i64):
    %i0 = linalg.index 1 : index
    %j0 = linalg.index 2 : index
    %i = arith.index_cast %i0 : index to i64
    %j = arith.index_cast %j0 : index to i64
    %A = arith.constant 14586828 : i64
    %B = arith.constant 13128143 : i64
    %C = arith.constant 7293413 : i64
    %ja = arith.muli %j, %A : i64
    %ib = arith.muli %i, %B : i64
    %ic = arith.addi %ib, %C : i64
    %g = arith.cmpi sle, %ja, %ic : i64
    %z0 = arith.constant 0 : i64
    %w = arith.select %g, %a, %z0 : i64
    %s = arith.addi %o, %w : i64
    linalg.yield %s : i64
  } -> tensor<1x6xi64>
  return %v2 : tensor<1x6xi64>
}
