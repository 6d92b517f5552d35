// RUN: mask-run %s | FileCheck %s
// RUN: not mask-run %s --entry nothing 2>&1 | FileCheck %s --check-prefix=ENTRY
// RUN: not mask-run %s --pipeline nothing 2>&1 | FileCheck %s --check-prefix=PIPELINE

// Sums that are exact in f32; numbers of attention are compared by check.mlir.
// CHECK: tensor<1x1x3x1xf32>: [1, 1, 3, 1] = 2, 10, 18
// ENTRY: error: there is no public function 'nothing'
// PIPELINE: 'nothing' does not refer to a registered pass
func.func @main() -> tensor<1x1x3x1xf32> {
  %values = arith.constant dense<[[[[1.0], [5.0], [9.0]]]]> : tensor<1x1x3x1xf32>
  %result = arith.addf %values, %values : tensor<1x1x3x1xf32>
  return %result : tensor<1x1x3x1xf32>
}
