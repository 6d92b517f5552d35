// RUN: not mask-opt %s --mask-paths=output=%t.no/such/file -o /dev/null 2>&1 | FileCheck %s
// The error is not followed by the program.

// CHECK: error: mask-paths: cannot open output file '{{.*}}no/such/file': {{[Nn]}}o such file or directory
// CHECK-NOT: see current operation
func.func @main(%x: tensor<1x4x8xf32>) -> tensor<1x4x8xf32> {
  return %x : tensor<1x4x8xf32>
}
