// RUN: mask-opt %s --split-input-file --verify-diagnostics --mask-verify-function -o /dev/null
// A value that is no number, and that something reads, has no rule.

// expected-remark@+1 {{function: causal: unknown: there is no rule for 'shape.shape_of'}}
func.func @shape(%x: tensor<1x8x4xf32> {maskir.tokens = 1}) -> (tensor<1x8x4xf32> {maskir.tokens = 1}) {
  // expected-note@+1 {{here}}
  %s = shape.shape_of %x : tensor<1x8x4xf32> -> !shape.shape
  %t = shape.to_extent_tensor %s : !shape.shape -> tensor<3xindex>
  %r = tensor.reshape %x(%t) : (tensor<1x8x4xf32>, tensor<3xindex>) -> tensor<1x8x4xf32>
  return %r : tensor<1x8x4xf32>
}

// -----

// The condition of a loop is not reached: what it hands on is unknown.
// expected-remark@+1 {{function: causal: unknown: a size or offset in a loop or branch is not known}}
func.func @before(%x: tensor<4xf32> {maskir.tokens = 0}, %d: tensor<4xi64>) -> (tensor<4xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %r:2 = scf.while (%i = %c0, %a = %x) : (index, tensor<4xf32>) -> (index, tensor<4xf32>) {
    %v = tensor.extract %d[%i] : tensor<4xi64>
    // expected-note@+1 {{here}}
    %j = arith.index_cast %v : i64 to index
    %f = tensor.extract %x[%c0] : tensor<4xf32>
    %t = tensor.insert %f into %a[%j] : tensor<4xf32>
    %b = arith.cmpi slt, %i, %c4 : index
    scf.condition(%b) %i, %t : index, tensor<4xf32>
  } do {
  ^bb0(%i: index, %a: tensor<4xf32>):
    %n = arith.addi %i, %c1 : index
    scf.yield %n, %a : index, tensor<4xf32>
  }
  return %r#1 : tensor<4xf32>
}
