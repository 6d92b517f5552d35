// RUN: mask-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(mask-verify-function{analyses=sets}))' -o /dev/null
// A cast to a type with a size ends the program for any other size, as an
// assertion does.

#id = affine_map<(b, i, d) -> (b, i, d)>

// Loops over the cast and over 8 positions agree.
// expected-remark@+6 {{function: causal: proven}}
// expected-note@+5 {{assuming that 8 <= size 1 of argument 0 <= 8}}
// expected-note@+4 {{floats}}
// expected-note@+3 {{exp}}
// expected-note@+2 {{index}}
// expected-note@+1 {{assertions}}
func.func @known(%x: tensor<1x?x4xf32> {maskir.tokens = 1}, %w: tensor<1x8x4xf32>) -> (tensor<1x8x4xf32> {maskir.tokens = 1}) {
  %eight = tensor.cast %x : tensor<1x?x4xf32> to tensor<1x8x4xf32>
  %e = tensor.empty() : tensor<1x8x4xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%eight, %w : tensor<1x8x4xf32>, tensor<1x8x4xf32>) outs(%e : tensor<1x8x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// No tensor has both sizes.
// expected-note@+2 {{here}}
// expected-remark@+1 {{causal: unknown: there are no sizes with which the program runs to its end}}
func.func @none(%x: tensor<1x?x4xf32> {maskir.tokens = 1}) -> (tensor<1x8x4xf32> {maskir.tokens = 1}, tensor<1x9x4xf32> {maskir.tokens = 1}) {
  %eight = tensor.cast %x : tensor<1x?x4xf32> to tensor<1x8x4xf32>
  %nine = tensor.cast %x : tensor<1x?x4xf32> to tensor<1x9x4xf32>
  return %eight, %nine : tensor<1x8x4xf32>, tensor<1x9x4xf32>
}
