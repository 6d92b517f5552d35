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

// -----

// Numbers of more than 64 bits are not looked into: 2^64 is not its low word, 0.
func.func @wide_constant() {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %five = arith.constant 5 : i128
    %big = arith.constant 18446744073709551616 : i128
    %zero = arith.constant 0 : i128
    %past = arith.cmpi sle, %kv, %q : index
    %s = arith.select %past, %five, %big : i128
    %r = arith.cmpi sgt, %s, %zero : i128
    mask.yield %r
  }
  // expected-error @below {{causal: refuted: query 0 sees key 1}}
  mask.assert causal %m
  return
}

// -----

func.func @wide_table() {
  %t = arith.constant dense<[0, 18446744073709551616, 18446744073709551616, 0]> : tensor<4xi128>
  %z = arith.constant 0 : i128
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %e = tensor.extract %t[%kv] : tensor<4xi128>
    %p = arith.cmpi ne, %e, %z : i128
    %c = arith.cmpi sle, %kv, %q : index
    %r = arith.ori %p, %c : i1
    mask.yield %r
  }
  // expected-error @below {{causal: unknown}}
  mask.assert causal %m over [1, 1, 4, 4] offset(0, 0)
  return
}

// -----

// 2^64 as an index is 0.
func.func @narrowed_table(%t: tensor<4xi128>, %z: i128) {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %zero = arith.constant 0 : i128
    %none = arith.constant 0 : index
    %e = tensor.extract %t[%kv] : tensor<4xi128>
    %i = arith.index_cast %e : i128 to index
    %p = arith.cmpi ne, %e, %zero : i128
    %n = arith.cmpi eq, %i, %none : index
    %r = arith.andi %p, %n : i1
    mask.yield %r
  }
  // expected-error @below {{causal: unknown}}
  mask.assert causal %m over [1, 1, 4, 4] offset(0, 0)
  return
}
