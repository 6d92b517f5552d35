// RUN: not mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=x}))' 2>&1 | FileCheck %s --check-prefix=SYNTAX
// SYNTAX: bad-contract.mlir:[[#@LINE+7]]:1: error: mask-verify-function: 'tokens' takes NUMBER:DIMENSION, found 'x'
// RUN: mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=3:1 result-tokens=0:1}))' 2>&1 | FileCheck %s --check-prefix=ARGUMENT
// ARGUMENT: unknown: there is no argument 3
// RUN: mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:7 result-tokens=0:1}))' 2>&1 | FileCheck %s --check-prefix=DIMENSION
// DIMENSION: unknown: argument 0 has no dimension 7
// RUN: mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:1 result-tokens=0:3}))' 2>&1 | FileCheck %s --check-prefix=RESULT
// RESULT: unknown: result 0 has no dimension 3
func.func @f(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  return %x : tensor<1x8x4xf32>
}
// RUN: not mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{roles=0:friend}))' 2>&1 | FileCheck %s --check-prefix=ROLE
// ROLE: error: mask-verify-function: 'roles' takes NUMBER:ROLE, where a role is one of cache, causal_mask, data, document_positions, left_padding, offset, padding, padding_with_holes, positions, right_padding, weight, found '0:friend'
// RUN: not mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{position-offset=-1}))' 2>&1 | FileCheck %s --check-prefix=OFFSET
// OFFSET: error: mask-verify-function: 'position-offset' takes a number from 0 on, found '-1'
// RUN: mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:1 result-tokens=0:1 roles=0:data}))' 2>&1 | FileCheck %s --check-prefix=BOTH
// BOTH: unknown: argument 0, in its role, can't hold tokens too
// RUN: mask-opt %s --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:1 result-tokens=0:1 strict=true}))' 2>&1 | FileCheck %s --check-prefix=STRICT
// STRICT: possible path: token 0 may move position 0
