// RUN: mask-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(mask-verify-function))' -o /dev/null
// Attributes that say nothing, or what can't be.

// expected-error@+1 {{mask-verify-function: maskir.tokens of argument 0 is not the number of a dimension}}
func.func @text(%x: tensor<1x8x4xf32> {maskir.tokens = "1"}) -> tensor<1x8x4xf32> {
  return %x : tensor<1x8x4xf32>
}

// -----

// expected-error@+1 {{maskir.role of argument 0 is not one of: cache, causal_mask, data}}
func.func @role(%x: tensor<1x8x4xf32> {maskir.role = "friend"}) -> tensor<1x8x4xf32> {
  return %x : tensor<1x8x4xf32>
}

// -----

// expected-error@+1 {{maskir.position_offset is not a number from 0 on}}
func.func @offset(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> attributes {maskir.position_offset = -4} {
  return %x : tensor<1x8x4xf32>
}

// -----

// expected-remark@+2 {{unknown: argument 1, in its role, must be one integer}}
// expected-note@+1 {{here}}
func.func @many(%x: tensor<1x8x4xf32>, %n: tensor<4xi64> {maskir.role = "offset"}) -> tensor<1x8x4xf32> {
  return %x : tensor<1x8x4xf32>
}

// -----

// expected-remark@+2 {{unknown: argument 1, in its role, needs a dimension that counts tokens}}
// expected-note@+1 {{here}}
func.func @cache(%x: tensor<1x8x4xf32>, %c: tensor<1x8x4xf32> {maskir.role = "cache"}) -> tensor<1x8x4xf32> {
  return %x : tensor<1x8x4xf32>
}
