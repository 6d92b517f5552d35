// RUN: mask-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:1 result-tokens=0:1}))' -o /dev/null
// What reads outside of a tensor, or has no rule, is unknown, and no crash.

// For each size the first column is read in front of the tensor.
// expected-remark@+1 {{function: causal: unknown: an index of an operand is not proved to lie inside it}}
func.func @in_front(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?x?xf32>
  %d = tensor.dim %x, %c1 : tensor<?x?xf32>
  %e = tensor.empty(%n, %d) : tensor<?x?xf32>
  // expected-note@+1 {{here}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, s) -> (b, s - 1)>, affine_map<(b, s) -> (b, s)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}

// -----

// Columns 0, -1, -2, ...
// expected-remark@+1 {{function: causal: unknown: a slice is not proved to lie inside its tensor}}
func.func @backwards(%x: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c1 : tensor<2x?xf32>
  // expected-note@+1 {{here}}
  %r = tensor.extract_slice %x[0, %c0] [2, %n] [1, -1] : tensor<2x?xf32> to tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// -----

// A constant in the body of a padding is one of any place.
// expected-remark@+5 {{function: causal: proven}}
// expected-note@+4 {{floats}}
// expected-note@+3 {{exp}}
// expected-note@+2 {{index}}
// expected-note@+1 {{assertions}}
func.func @padding(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %p = tensor.pad %x low[0, 1] high[0, -1] {
  ^bb0(%i: index, %j: index):
    %z = arith.constant 0.0 : f32
    tensor.yield %z : f32
  } : tensor<2x8xf32> to tensor<2x8xf32>
  return %p : tensor<2x8xf32>
}

// -----

// A tensor that is made for each element. Sizes are static, but no number of
// poison is known.
// expected-remark@+1 {{function: causal: unknown: there is no rule for tensors in a body}}
func.func @branch(%x: tensor<2x8xf32>, %a: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<2x8xf32> {
  %e = tensor.empty() : tensor<2x8xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, s) -> (b, s)>, affine_map<(b, s) -> (b, s)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%v: f32, %o: f32):
    %z = arith.constant 0.0 : f32
    %c = arith.cmpf ogt, %v, %z : f32
    %i = linalg.index 1 : index
    // expected-note@+1 {{here}}
    %t = scf.if %c -> tensor<8xf32> {
      scf.yield %a : tensor<8xf32>
    } else {
      scf.yield %b : tensor<8xf32>
    }
    %y = tensor.extract %t[%i] : tensor<8xf32>
    linalg.yield %y : f32
  } -> tensor<2x8xf32>
  return %r : tensor<2x8xf32>
}

// -----

// Poison chooses the last token, or not.
// expected-remark@+1 {{function: causal: possible path}}
func.func @poison(%x: tensor<1x4xf32>) -> tensor<1x4xf32> {
  %c3 = arith.constant 3 : index
  %e = tensor.empty() : tensor<1x4xf32>
  // expected-note@+1 {{by way of this}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, q) -> (b, q)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<1x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %q = linalg.index 1 : index
    %own = tensor.extract %x[%b, %q] : tensor<1x4xf32>
    %last = tensor.extract %x[%b, %c3] : tensor<1x4xf32>
    %p = ub.poison : i1
    %y = arith.select %p, %own, %last : f32
    linalg.yield %y : f32
  } -> tensor<1x4xf32>
  return %r : tensor<1x4xf32>
}

// -----

// A size that the tensor does not have.
// expected-remark@+1 {{function: causal: unknown: the tensor has no such size}}
func.func @no_size(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %c9 = arith.constant 9 : index
  // expected-note@+1 {{here}}
  %d = tensor.dim %x, %c9 : tensor<2x8xf32>
  return %x : tensor<2x8xf32>
}
