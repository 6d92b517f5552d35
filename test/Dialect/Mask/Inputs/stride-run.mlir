// The scalar code of mask.stride, run: rows are q = -1 .. 2, columns kv = 0 .. 5.
func.func @main() {
  %zero = arith.constant 0 : index
  %three = arith.constant 3 : index
  %m = mask.stride step(%three)
  %got = mask.materialize %m offset(-1, 0) : tensor<1x1x4x6xi1>
  %want = arith.constant dense<[[[
    [0, 0, 1, 0, 0, 1],
    [1, 0, 0, 1, 0, 0],
    [0, 1, 0, 0, 1, 0],
    [0, 0, 1, 0, 0, 1]]]]> : tensor<1x1x4x6xi1>
  check.expect_eq %got, %want : tensor<1x1x4x6xi1>, tensor<1x1x4x6xi1>
  // A step below 1 gives no pair.
  %no = mask.stride step(%zero)
  %nothing = mask.materialize %no : tensor<1x1x2x2xi1>
  %false = arith.constant dense<false> : tensor<1x1x2x2xi1>
  check.expect_eq %nothing, %false : tensor<1x1x2x2xi1>, tensor<1x1x2x2xi1>
  return
}
