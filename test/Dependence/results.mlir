// RUN: mask-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(mask-verify-function))' -o /dev/null
// Where nobody says which results count positions, each one of the form of the first is looked at.

#id = affine_map<(b, i, d) -> (b, i, d)>
#back = affine_map<(b, i, d) -> (b, 7 - i, d)>
// expected-remark@+1 {{function: causal: possible path: token 1 may move position 0}}
func.func @second_one_leaks(%x: tensor<1x8x4xf32>) -> (tensor<1x8x4xf32>, tensor<1x8x4xf32>) {
  %e = tensor.empty() : tensor<1x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %r = linalg.generic {indexing_maps = [#back, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x : tensor<1x8x4xf32>) outs(%e : tensor<1x8x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<1x8x4xf32>
  return %x, %r : tensor<1x8x4xf32>, tensor<1x8x4xf32>
}

// -----

// A mean over positions, or a tensor of another rank: it is not known what it counts.
// expected-remark@+6 {{function: causal: proven}}
// expected-note@+5 {{positions are dimension 1 of results 0, 2; not looked at: result 1, 3 (inferred)}}
// expected-note@+4 {{floats}}
// expected-note@+3 {{exp}}
// expected-note@+2 {{index}}
// expected-note@+1 {{assertions}}
func.func @others(%x: tensor<1x8x4xf32>, %w: tensor<4x4xf32>, %c: tensor<1x2x8x4xf32>) -> (tensor<1x8x4xf32>, tensor<4x4xf32>, tensor<1x8x4xf32>, tensor<1x2x8x4xf32>) {
  return %x, %w, %x, %c : tensor<1x8x4xf32>, tensor<4x4xf32>, tensor<1x8x4xf32>, tensor<1x2x8x4xf32>
}
