// RUN: mask-opt %s --mask-verify=explain=false --split-input-file --verify-diagnostics | FileCheck %s

// Each kind of assertion: proven ones are erased, others stay and are errors.

// CHECK-LABEL: func @proven
// CHECK-NOT: mask.assert
func.func @proven(%n: index, %past: index, %w: index, %keep: tensor<2x?xi1>) {
  %causal = mask.causal
  %window = mask.window left(%w)
  %pad = mask.key_valid %keep : tensor<2x?xi1>
  %sliding = mask.and %causal, %window
  %padded = mask.and %sliding, %pad
  %other = mask.and %window, %pad, %causal
  // Static, dynamic and unbounded lengths; lengths beyond any table.
  mask.assert causal %padded // expected-remark {{causal: proven}}
  mask.assert causal %padded over [2, 4, 8, 8] // expected-remark {{causal: proven}}
  mask.assert causal %padded over [?, ?, %n, %n] offset(%past, 0) // expected-remark {{causal: proven}}
  mask.assert causal %padded over [1, 1, 1152921504606846976, 1152921504606846976] // expected-remark {{causal: proven}}
  mask.assert causal %padded over [?, ?, ?, ?] offset(-100, -50) // expected-remark {{causal: proven}}
  mask.assert equal %padded, %other // expected-remark {{equal: proven}}
  mask.assert implies %padded, %window over [?, ?, %n, ?] // expected-remark {{implies: proven}}
  mask.assert nonempty_rows %causal over [1, 1, ?, ?] // expected-remark {{no empty row: proven}}
  mask.assert nonempty_rows %causal over [1, 1, 8, 4] // expected-remark {{no empty row: proven}}
  // A domain without points: everything is true of it.
  %future = mask.not %causal
  mask.assert causal %future over [1, 1, 0, 8] // expected-remark {{causal: proven}}
  mask.assert causal %future over [1, 1, 8, 0] // expected-remark {{causal: proven}}
  mask.assert nonempty_rows %causal over [1, 1, 0, 0] // expected-remark {{no empty row: proven}}
  mask.assert equal %future, %causal over [0, 1, 8, 8] // expected-remark {{equal: proven}}
  return
}

// -----

func.func @refuted(%n: index, %w: index) {
  %causal = mask.causal
  %wide = mask.window left(2) right(1)
  %window = mask.window left(%w)
  // expected-error @below {{causal: refuted: query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1)}}
  mask.assert causal %wide
  // expected-error @below {{causal: refuted: query -3 sees key -2 (b = 0, h = 0, q = -3, kv = -2)}}
  mask.assert causal %wide over [1, 1, 4, 4] offset(-3, -2)
  // expected-error @below {{causal: refuted: query 1000000 sees key 1000001}}
  mask.assert causal %wide over [1, 1, ?, ?] offset(1000000, 0)
  // expected-error @below {{equal: refuted: the masks differ at query 0, key 1}}
  mask.assert equal %causal, %wide over [2, 2, 8, 8]
  // expected-error @below {{implies: refuted: only the first mask has query 3, key 0}}
  mask.assert implies %causal, %wide over [1, 1, 8, 8]
  // expected-error @below {{no empty row: refuted: query 6 sees no key}}
  mask.assert nonempty_rows %wide over [1, 1, 8, 4]
  // A size that is free may be negative.
  // expected-error-re @below {{no empty row: refuted: query {{.*}} sees no key {{.*}} = -}}
  mask.assert nonempty_rows %window over [1, 1, 4, 4]
  // expected-error @below {{no empty row: refuted: query 0 sees no key}}
  mask.assert nonempty_rows %causal over [1, 1, 1, 0]
  return
}

// -----

// What the proof does not look into is unknown, with the reason, and an error.
func.func @unknown(%a: index, %b: index) {
  %causal = mask.causal
  // No pair of positions that are not negative, but xor is opaque.
  %m = mask.generate {
  ^bb0(%b0: index, %h: index, %q: index, %kv: index):
    %zero = arith.constant 0 : index
    %x = arith.xori %q, %kv : index
    %r = arith.cmpi slt, %x, %zero : index
    mask.yield %r
  }
  // expected-error @below {{causal: unknown: the answer depends on what 'arith.xori' computes, which the proof does not look into}}
  mask.assert causal %m
  // The operations are equal, whatever they compute.
  mask.assert equal %m, %m // expected-remark {{equal: proven}}
  // A refutation needs no more than the evaluator; it says nothing of xor.
  // expected-error-re @below {{no empty row: refuted: query 0 sees no key (b = 0, h = 0, q = 0){{$}}}}
  mask.assert nonempty_rows %m over [1, 1, 4, 4]
  %s = arith.xori %a, %b : index
  %w = mask.window right(%s)
  // expected-error @below {{causal: unknown: the answer depends on %0, whose computation the proof does not look into}}
  mask.assert causal %w
  return
}

// -----

// Grouped heads: a mask is asked for query heads, all of them.
func.func @heads(%q: tensor<1x6x4x8xf32>, %k: tensor<1x2x4x8xf32>) -> tensor<1x6x4x8xf32> {
  %last = mask.affine affine_set<(b, h, q, kv) : (h - 5 >= 0)>
  %causal = mask.causal
  %m = mask.or %last, %causal
  // expected-remark @below {{causal: refuted: query 0 sees key 1 (b = 0, h = 5, q = 0, kv = 1)}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%q, %k, %k) mask(%m) scale(0.125)
    : (tensor<1x6x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>) -> tensor<1x6x4x8xf32>
  return %o : tensor<1x6x4x8xf32>
}

// -----

// No queries or no keys: a defined answer (M5).
func.func @empty(%q: tensor<1x2x0x8xf32>, %k: tensor<1x2x4x8xf32>, %z: tensor<1x2x0x8xf32>) {
  // expected-remark @below {{causal: proven}}
  // expected-remark @below {{no empty row: proven}}
  %o = attn.attention(%q, %k, %k) scale(0.125)
    : (tensor<1x2x0x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>) -> tensor<1x2x0x8xf32>
  // expected-remark @below {{causal: proven}}
  // expected-remark @below {{no empty row: refuted: query 0 sees no key}}
  %p = attn.attention(%k, %z, %z) scale(0.125)
    : (tensor<1x2x4x8xf32>, tensor<1x2x0x8xf32>, tensor<1x2x0x8xf32>) -> tensor<1x2x4x8xf32>
  return
}

// -----

// Constant data decide.
func.func @constants() {
  %t = arith.constant dense<[[true, false], [true, true]]> : tensor<2x2xi1>
  %u = arith.constant dense<[[true, true], [true, true]]> : tensor<2x2xi1>
  %m = mask.dense %t : tensor<2x2xi1>
  %n = mask.dense %u : tensor<2x2xi1>
  %causal = mask.causal
  mask.assert causal %m over [1, 1, 2, 2] // expected-remark {{causal: proven}}
  mask.assert equal %m, %causal over [1, 1, 2, 2] // expected-remark {{equal: proven}}
  // expected-error @below {{causal: refuted: query 0 sees key 1}}
  mask.assert causal %n over [1, 1, 2, 2]
  return
}

// -----

// Integers of a mask are mathematical; its code has 64 bits. Where what it reads
// may leave them, the proof says so.
func.func @wraps(%any: tensor<8xi64>, %small: tensor<8xi32>) {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %one = arith.constant 1 : i64
    %x = tensor.extract %any[%q] : tensor<8xi64>
    %next = arith.addi %x, %one : i64
    %wraps = arith.cmpi slt, %next, %x : i64
    %causal = arith.cmpi sle, %kv, %q : index
    %r = arith.ori %wraps, %causal : i1
    mask.yield %r
  }
  // expected-remark @below {{causal: proven}}
  // expected-note @below {{assuming that sums and products of integers that the mask reads fit 64 bits}}
  mask.assert causal %m
  %n = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %x = tensor.extract %small[%q] : tensor<8xi32>
    %wide = arith.extsi %x : i32 to i64
    %one = arith.constant 1 : i64
    %next = arith.addi %wide, %one : i64
    %never = arith.cmpi slt, %next, %wide : i64
    %causal = arith.cmpi sle, %kv, %q : index
    %r = arith.ori %never, %causal : i1
    mask.yield %r
  }
  mask.assert causal %n // expected-remark {{causal: proven}}
  return
}

// -----

// A symbol alone on its side is compared and not computed with.
func.func @affine(%limit: index, %step: index) {
  %near = mask.affine affine_set<(b, h, q, kv)[s] : (q - kv >= 0, s - kv >= 0)> [%limit]
  mask.assert causal %near // expected-remark {{causal: proven}}
  %far = mask.affine affine_set<(b, h, q, kv)[s, t] : (q - kv >= 0, q + s - t - kv >= 0)> [%limit, %step]
  // expected-remark @below {{causal: proven}}
  // expected-note @below {{assuming that sums and products of integers}}
  mask.assert causal %far
  return
}
