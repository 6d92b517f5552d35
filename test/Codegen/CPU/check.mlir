// RUN: mask-run %s --entry good
// RUN: not mask-run %s --entry bad 2>&1 | FileCheck %s

// Equal scores: row i is the mean of the visible values.

func.func private @attend(%mask: tensor<3x3xi1>) -> tensor<1x1x3x1xf32> {
  %zeros = arith.constant dense<0.0> : tensor<1x1x3x2xf32>
  %values = arith.constant dense<[[[[1.0], [5.0], [9.0]]]]> : tensor<1x1x3x1xf32>
  %m = mask.dense %mask : tensor<3x3xi1>
  %result = attn.attention(%zeros, %zeros, %values) mask(%m) scale(0.5)
      : (tensor<1x1x3x2xf32>, tensor<1x1x3x2xf32>, tensor<1x1x3x1xf32>) -> tensor<1x1x3x1xf32>
  return %result : tensor<1x1x3x1xf32>
}

// Rule M5: the second row sees nothing.
func.func @good() {
  %mask = arith.constant dense<[[true, false, true], [false, false, false], [false, false, true]]> : tensor<3x3xi1>
  %expected = arith.constant dense<[[[[5.0], [0.0], [9.0]]]]> : tensor<1x1x3x1xf32>
  %result = call @attend(%mask) : (tensor<3x3xi1>) -> tensor<1x1x3x1xf32>
  check.expect_close %result, %expected {rtol = 1.0e-6 : f64, atol = 0.0 : f64} : tensor<1x1x3x1xf32>, tensor<1x1x3x1xf32>
  return
}

// CHECK: check.mlir:[[# @LINE + 5]]
func.func @bad() {
  %mask = arith.constant dense<true> : tensor<3x3xi1>
  %expected = arith.constant dense<[[[[5.0], [5.0], [6.0]]]]> : tensor<1x1x3x1xf32>
  %result = call @attend(%mask) : (tensor<3x3xi1>) -> tensor<1x1x3x1xf32>
  check.expect_close %result, %expected {rtol = 1.0e-6 : f64, atol = 0.0 : f64} : tensor<1x1x3x1xf32>, tensor<1x1x3x1xf32>
  return
}
