// RUN: mask-opt %s --verify-diagnostics --mask-verify-function -o /dev/null
// A value that is no number, and that something reads, has no rule.

// expected-remark@+1 {{function: causal: unknown: there is no rule for 'shape.shape_of'}}
func.func @shape(%x: tensor<1x8x4xf32> {maskir.tokens = 1}) -> (tensor<1x8x4xf32> {maskir.tokens = 1}) {
  // expected-note@+1 {{here}}
  %s = shape.shape_of %x : tensor<1x8x4xf32> -> !shape.shape
  %t = shape.to_extent_tensor %s : !shape.shape -> tensor<3xindex>
  %r = tensor.reshape %x(%t) : (tensor<1x8x4xf32>, tensor<3xindex>) -> tensor<1x8x4xf32>
  return %r : tensor<1x8x4xf32>
}
