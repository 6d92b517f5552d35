// RUN: mask-opt %s --split-input-file --pass-pipeline='builtin.module(mask-materialize,func.func(mask-verify-function))' -o /dev/null 2>&1 | FileCheck %s
// Whole functions with stored weights: what the mask hides has no say.

// CHECK: function: causal: proven
func.func @zero(%w: tensor<1x1x4x4xf32> {maskir.role = "data"}, %x: tensor<1x1x4x2xf32> {maskir.tokens = 2}) -> (tensor<1x1x4x2xf32> {maskir.tokens = 2}) {
  %m = mask.causal
  %o = attn.apply_weights zero(%w, %x) mask(%m) : (tensor<1x1x4x4xf32>, tensor<1x1x4x2xf32>) -> tensor<1x1x4x2xf32>
  return %o : tensor<1x1x4x2xf32>
}

// -----

// CHECK: function: causal: proven
func.func @renormalize(%w: tensor<1x1x4x4xf32> {maskir.role = "data"}, %x: tensor<1x1x4x2xf32> {maskir.tokens = 2}) -> (tensor<1x1x4x2xf32> {maskir.tokens = 2}) {
  %m = mask.causal
  %o = attn.apply_weights renormalize(%w, %x) mask(%m) : (tensor<1x1x4x4xf32>, tensor<1x1x4x2xf32>) -> tensor<1x1x4x2xf32>
  return %o : tensor<1x1x4x2xf32>
}

// -----

// CHECK: function: causal: proven
func.func @softmax(%w: tensor<1x1x4x4xf32> {maskir.role = "data"}, %x: tensor<1x1x4x2xf32> {maskir.tokens = 2}) -> (tensor<1x1x4x2xf32> {maskir.tokens = 2}) {
  %m = mask.causal
  %o = attn.apply_weights softmax(%w, %x) mask(%m) : (tensor<1x1x4x4xf32>, tensor<1x1x4x2xf32>) -> tensor<1x1x4x2xf32>
  return %o : tensor<1x1x4x2xf32>
}

// -----

// CHECK: function: causal: possible path: token 1 may move position 0
func.func @leak(%w: tensor<1x1x4x4xf32> {maskir.role = "data"}, %x: tensor<1x1x4x2xf32> {maskir.tokens = 2}) -> (tensor<1x1x4x2xf32> {maskir.tokens = 2}) {
  %m = mask.window right(1)
  %o = attn.apply_weights renormalize(%w, %x) mask(%m) : (tensor<1x1x4x4xf32>, tensor<1x1x4x2xf32>) -> tensor<1x1x4x2xf32>
  return %o : tensor<1x1x4x2xf32>
}
