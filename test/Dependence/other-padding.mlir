// RUN: mask-opt %s -o /dev/null --split-input-file --pass-pipeline='builtin.module(func.func(mask-verify-function{live-rows=true}))' 2>&1 | FileCheck %s

// The padding of other tokens (an encoder's), or of other samples, says nothing
// about rows of tokens.
// CHECK: function: causal: proven
// CHECK-NOT: on rows whose query is a token
func.func @other_tokens(%x: tensor<1x8x4xf32> {maskir.tokens = 1}, %m: tensor<1x5xi1> {maskir.role = "left_padding"}) -> tensor<1x8x4xf32> {
  return %x : tensor<1x8x4xf32>
}

// -----

// CHECK: function: causal: proven
// CHECK-NOT: on rows whose query is a token
func.func @other_samples(%x: tensor<2x8x4xf32> {maskir.tokens = 1}, %m: tensor<3x8xi1> {maskir.role = "padding"}) -> tensor<2x8x4xf32> {
  return %x : tensor<2x8x4xf32>
}

// -----

// CHECK: function: causal: proven
// CHECK: on rows whose query is a token: proven
func.func @its_own(%x: tensor<2x8x4xf32> {maskir.tokens = 1}, %m: tensor<2x8xi1> {maskir.role = "padding"}) -> tensor<2x8x4xf32> {
  return %x : tensor<2x8x4xf32>
}
