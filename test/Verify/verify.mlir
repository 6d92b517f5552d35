// RUN: mask-opt %s --mask-verify=explain=false --split-input-file --verify-diagnostics | FileCheck %s

// CHECK-LABEL: func @causal
// CHECK-NOT: mask.assert
func.func @causal(%q: tensor<2x4x?x8xf32>, %k: tensor<2x2x?x8xf32>,
                  %keep: tensor<2x?xi1>, %past: index) -> tensor<2x4x?x8xf32> {
  %causal = mask.causal
  %pad = mask.key_valid %keep : tensor<2x?xi1>
  %m = mask.and %causal, %pad
  // expected-remark @below {{causal: proven}}
  mask.assert causal %m
  // expected-remark @below {{causal: proven}}
  // expected-remark @below {{no empty row: refuted: query 0 sees no key (b = 0, h = 0, q = 0)}}
  %o = attn.attention(%q, %k, %k) mask(%m) scale(0.125) offset(%past, 0)
    : (tensor<2x4x?x8xf32>, tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) -> tensor<2x4x?x8xf32>
  return %o : tensor<2x4x?x8xf32>
}

// -----

func.func @plain(%q: tensor<2x4x?x8xf32>, %k: tensor<2x2x?x8xf32>) -> tensor<2x4x?x8xf32> {
  %causal = mask.causal
  // expected-remark @below {{causal: proven}}
  // expected-remark @below {{no empty row: proven for KV >= 1}}
  %o = attn.attention(%q, %k, %k) mask(%causal) scale(0.125)
    : (tensor<2x4x?x8xf32>, tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) -> tensor<2x4x?x8xf32>
  return %o : tensor<2x4x?x8xf32>
}

// -----

func.func @polarity(%q: tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> {
  %causal = mask.causal
  %m = mask.not %causal
  // expected-remark @below {{causal: refuted: query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1)}}
  // expected-remark @below {{no empty row: refuted: query 7 sees no key (b = 0, h = 0, q = 7)}}
  %o = attn.attention(%q, %q, %q) mask(%m) scale(0.125)
    : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
  return %o : tensor<2x4x8x8xf32>
}
