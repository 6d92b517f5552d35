// RUN: not mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=x}))' 2>&1 | FileCheck %s --check-prefix=SYNTAX
// SYNTAX: bad-contract.mlir:[[#@LINE+7]]:1: error: mask-verify-function: 'tokens' takes NUMBER:DIMENSION, found 'x'
// RUN: mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=3:1}))' 2>&1 | FileCheck %s --check-prefix=ARGUMENT
// ARGUMENT: unknown: there is no argument 3
// RUN: mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:7}))' 2>&1 | FileCheck %s --check-prefix=DIMENSION
// DIMENSION: unknown: argument 0 has no dimension 7
// RUN: mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{result-tokens=0:3}))' 2>&1 | FileCheck %s --check-prefix=RESULT
// RESULT: unknown: result 0 has no dimension 3
func.func @f(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  return %x : tensor<1x8x4xf32>
}
