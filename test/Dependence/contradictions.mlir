// RUN: mask-opt %s -o /dev/null --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(mask-verify-function))'

// The offset is one number.
// expected-remark@+2 {{unknown: the position offset is said twice: it is 3, and argument 1}}
// expected-note@+1 {{here}}
func.func @attribute_and_argument(%x: tensor<1x4x4xf32> {maskir.tokens = 1}, %n: index {maskir.role = "offset"}) -> tensor<1x4x4xf32> attributes {maskir.position_offset = 3} {
  return %x : tensor<1x4x4xf32>
}

// -----

// expected-remark@+2 {{unknown: argument 1, in its role, has 5 columns for 8 tokens}}
// expected-note@+1 {{here}}
func.func @short_padding(%x: tensor<1x8x4xf32> {maskir.tokens = 1}, %m: tensor<1x5xi1> {maskir.role = "left_padding"}) -> tensor<1x8x4xf32> {
  return %x : tensor<1x8x4xf32>
}

// -----

// expected-remark@+2 {{unknown: argument 1, in its role, has 3 rows for 2 samples}}
// expected-note@+1 {{here}}
func.func @padding_of_others(%x: tensor<2x8x4xf32> {maskir.tokens = 1}, %m: tensor<3x8xi1> {maskir.role = "padding"}) -> tensor<2x8x4xf32> {
  return %x : tensor<2x8x4xf32>
}
