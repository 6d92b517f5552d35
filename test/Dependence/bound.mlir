// RUN: not mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{bound=-1}))' -o /dev/null 2>&1 | FileCheck %s
// RUN: not mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{bound=0}))' -o /dev/null 2>&1 | FileCheck %s
// RUN: not mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{bound=nan}))' -o /dev/null 2>&1 | FileCheck %s
// Floats within a bound that no float is within would prove anything.

// CHECK: error: mask-verify-function: bound takes a number above 0, found
func.func @f(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  return %x : tensor<1x8x4xf32>
}
