// RUN: mask-run %s | FileCheck %s
// RUN: not mask-run %s --entry nothing 2>&1 | FileCheck %s --check-prefix=ENTRY
// RUN: not mask-run %s --pipeline nothing 2>&1 | FileCheck %s --check-prefix=PIPELINE

// Equal scores: row i is the mean of the rows 0 to i of the values (1, 5, 9).
// CHECK: tensor<1x1x3x1xf32>: [1, 1, 3, 1] = 1, 3, 5
// ENTRY: error: there is no public function 'nothing'
// PIPELINE: 'nothing' does not refer to a registered pass
func.func @main() -> tensor<1x1x3x1xf32> {
  %zeros = arith.constant dense<0.0> : tensor<1x1x3x2xf32>
  %values = arith.constant dense<[[[[1.0], [5.0], [9.0]]]]> : tensor<1x1x3x1xf32>
  %causal = mask.causal
  %result = attn.attention(%zeros, %zeros, %values) mask(%causal) scale(0.5)
      : (tensor<1x1x3x2xf32>, tensor<1x1x3x2xf32>, tensor<1x1x3x1xf32>) -> tensor<1x1x3x1xf32>
  return %result : tensor<1x1x3x1xf32>
}
