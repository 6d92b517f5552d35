// RUN: mask-opt %s -o /dev/null --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(mask-verify-function))'

// The offset is one number.
// expected-remark@+2 {{unknown: the position offset is said twice: it is 3, and argument 1}}
// expected-note@+1 {{here}}
func.func @attribute_and_argument(%x: tensor<1x4x4xf32> {maskir.tokens = 1}, %n: index {maskir.role = "offset"}) -> tensor<1x4x4xf32> attributes {maskir.position_offset = 3} {
  return %x : tensor<1x4x4xf32>
}
