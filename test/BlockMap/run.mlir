// Lowered queries, compiled by upstream passes alone and run.
// RUN: mask-opt %s --mask-block-map="tile-queries=4 tile-keys=4" %lower | %run | FileCheck %s
// CHECK: check: 6 passed, 0 failed

// Rows 64 .. 79 of sliding causal, left = 20: keys 44 .. 78 in part, and of
// these 59 .. 64 for every row.
func.func private @sliding(%at: index) -> (tensor<?x3xi64>, index) {
  %z = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c200 = arith.constant 200 : index
  %q = arith.addi %at, %c16 : index
  %m = mask.window left(20) right(0)
  %runs, %count = mask.tile_runs %m[%z, %z, %at, %z] size(%c16, %c200) tile(16) : tensor<?x3xi64>
  return %runs, %count : tensor<?x3xi64>, index
}

// Ids 3 3 3 3 1 1 1 1 -1 ...: rows 4 .. 7 see keys 4 .. 7.
func.func private @documents(%ids: tensor<?xi32>) -> (tensor<?x3xi32>, index, i32) {
  %z = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c12 = arith.constant 12 : index
  %m = mask.same_segment %ids, %ids : tensor<?xi32>, tensor<?xi32>
  %runs, %count = mask.tile_runs %m[%z, %z, %c4, %z] size(%c4, %c12) tile(4) : tensor<?x3xi32>
  %kind = mask.tile_kind %m[%z, %z, %c4, %c4] size(%c4, %c4)
  return %runs, %count, %kind : tensor<?x3xi32>, index, i32
}

func.func @main() {
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c64 = arith.constant 64 : index
  %runs, %count = call @sliding(%c64) : (index) -> (tensor<?x3xi64>, index)
  %three = arith.cmpi eq, %count, %c3 : index
  check.expect_true %three
  %used = tensor.extract_slice %runs[0, 0] [3, 3] [1, 1] : tensor<?x3xi64> to tensor<3x3xi64>
  %want = arith.constant dense<[[44, 59, 1], [59, 65, 2], [65, 80, 1]]> : tensor<3x3xi64>
  check.expect_eq %used, %want : tensor<3x3xi64>, tensor<3x3xi64>

  %ids0 = arith.constant dense<[3, 3, 3, 3, 1, 1, 1, 1, -1, -1, -1, -1]> : tensor<12xi32>
  %ids = tensor.cast %ids0 : tensor<12xi32> to tensor<?xi32>
  %r, %n, %kind = call @documents(%ids) : (tensor<?xi32>) -> (tensor<?x3xi32>, index, i32)
  %one = arith.cmpi eq, %n, %c1 : index
  check.expect_true %one
  %first = tensor.extract_slice %r[0, 0] [1, 3] [1, 1] : tensor<?x3xi32> to tensor<1x3xi32>
  %segment = arith.constant dense<[[4, 8, 2]]> : tensor<1x3xi32>
  check.expect_eq %first, %segment : tensor<1x3xi32>, tensor<1x3xi32>
  %full = arith.constant 2 : i32
  %isFull = arith.cmpi eq, %kind, %full : i32
  check.expect_true %isFull

  %z = arith.constant 0 : index
  // Positions that i32 does not hold: row and key 2^35.
  %far = arith.constant 34359738368 : index
  %m = mask.causal
  %runs64, %count64 = mask.tile_runs %m[%z, %z, %far, %far] size(%c64, %c64) tile(64) : tensor<?x3xi64>
  %farUsed = tensor.extract_slice %runs64[0, 0] [2, 3] [1, 1] : tensor<?x3xi64> to tensor<2x3xi64>
  %farWant = arith.constant dense<[[34359738368, 34359738369, 2], [34359738369, 34359738432, 1]]> : tensor<2x3xi64>
  check.expect_eq %farUsed, %farWant : tensor<2x3xi64>, tensor<2x3xi64>
  return
}
