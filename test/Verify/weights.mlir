// RUN: mask-opt %s --mask-verify=explain=false --split-input-file --verify-diagnostics
// RUN: mask-opt %s --mask-verify --mask-show --split-input-file 2>&1 | FileCheck %s

// A place where a mask is applied, as an attention is.
func.func @causal(%w: tensor<2x4x?x?xf32>, %v: tensor<2x2x?x8xf32>, %keep: tensor<2x?xi1>, %past: index) -> tensor<2x4x?x8xf32> {
  %causal = mask.causal
  %pad = mask.key_valid %keep : tensor<2x?xi1>
  %m = mask.and %causal, %pad
  // expected-remark @below {{causal: proven}}
  // expected-remark @below {{no empty row: refuted: query 0 sees no key (b = 0, h = 0, q = 0)}}
  %o = attn.apply_weights renormalize(%w, %v) mask(%m) offset(%past, 0) : (tensor<2x4x?x?xf32>, tensor<2x2x?x8xf32>) -> tensor<2x4x?x8xf32>
  return %o : tensor<2x4x?x8xf32>
}

// -----

// The rows are those of the weights: with 4 columns and no offset, row 1 is query 1.
// CHECK: warning: causal: refuted: query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1)
// CHECK: this mask is the complement of causal: its polarity is inverted [proved]
// CHECK: remark: mask: not causal
// CHECK: queries 0..1 down, keys 0..3 across
func.func @polarity(%w: tensor<1x2x2x4xf32>, %v: tensor<1x2x4x8xf32>) -> tensor<1x2x2x8xf32> {
  %causal = mask.causal
  %m = mask.not %causal
  // expected-remark @below {{causal: refuted: query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1)}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.apply_weights zero(%w, %v) mask(%m) : (tensor<1x2x2x4xf32>, tensor<1x2x4x8xf32>) -> tensor<1x2x2x8xf32>
  return %o : tensor<1x2x2x8xf32>
}

// -----

// No mask: every row sees every key.
func.func @softmax(%w: tensor<1x2x2x4xf32>, %v: tensor<1x2x4x8xf32>) -> tensor<1x2x2x8xf32> {
  // expected-remark @below {{mode softmax changes the distribution: weights are no scores}}
  // expected-note @below {{the weights 0.9 and 0.1 become 0.69 and 0.31; 'renormalize' keeps the proportions of what is left}}
  // expected-remark @below {{causal: refuted: query 0 sees key 1}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.apply_weights softmax(%w, %v) : (tensor<1x2x2x4xf32>, tensor<1x2x4x8xf32>) -> tensor<1x2x2x8xf32>
  return %o : tensor<1x2x2x8xf32>
}
