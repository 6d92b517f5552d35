// RUN: mask-opt %s --mask-fuse --cse --split-input-file | FileCheck %s
// RUN: mask-opt %s --mask-fuse --split-input-file -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

!t = tensor<2x4x8x16xf32>

// REMARK: mask-fuse: a mask in the score region is now part of the mask operand

// The example of the pass description: padding in the score, beside causal.
// CHECK-LABEL: func @select_beside_causal
// CHECK-SAME: (%[[Q:.*]]: tensor<2x4x8x16xf32>, %[[VALID:.*]]: tensor<2x8xi1>)
func.func @select_beside_causal(%q: !t, %valid: tensor<2x8xi1>) -> !t {
  // CHECK: %[[CAUSAL:.*]] = mask.causal
  // CHECK: %[[PADDING:.*]] = mask.generate {
  // CHECK-NEXT: ^bb0(%[[B:.*]]: index, %{{.*}}: index, %{{.*}}: index, %[[KV:.*]]: index):
  // CHECK-NEXT: %[[KEEP:.*]] = tensor.extract %[[VALID]][%[[B]], %[[KV]]]
  // CHECK-NEXT: mask.yield %[[KEEP]]
  // CHECK: %[[BOTH:.*]] = mask.and %[[CAUSAL]], %[[PADDING]]
  // CHECK: attn.attention(%[[Q]], %[[Q]], %[[Q]]) mask(%[[BOTH]]) scale(1.000000e+00) :
  %causal = mask.causal
  %o = attn.attention(%q, %q, %q) mask(%causal) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %keep = tensor.extract %valid[%b, %j] : tensor<2x8xi1>
    %fill = arith.constant 0xFF800000 : f32
    %masked = arith.select %keep, %s, %fill : f32
    attn.yield %masked
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

!t = tensor<2x4x8x16xf32>

// Two additive masks with a finite fill, the second with swapped branches; the
// softcap before them stays.
// CHECK-LABEL: func @nested_additive
func.func @nested_additive(%q: !t) -> !t {
  // CHECK: %[[G1:.*]] = mask.generate
  // CHECK: arith.cmpi slt
  // CHECK: %[[N1:.*]] = mask.not %[[G1]]
  // CHECK: %[[G2:.*]] = mask.generate
  // CHECK: arith.cmpi sge
  // CHECK: %[[M:.*]] = mask.and %[[N1]], %[[G2]]
  // CHECK: attn.attention({{.*}}) mask(%[[M]]) scale(1.000000e+00) score {
  // CHECK: %[[CAP:.*]] = math.tanh
  // CHECK-NEXT: attn.yield %[[CAP]]
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %fill = arith.constant -3.40282347E+38 : f32
    %zero = arith.constant 0.0 : f32
    %cap = math.tanh %s : f32
    %past = arith.cmpi sge, %i, %j : index
    %m1 = arith.select %past, %zero, %fill : f32
    %s1 = arith.addf %m1, %cap : f32
    %c4 = arith.constant 4 : index
    %late = arith.cmpi slt, %j, %c4 : index
    %m2 = arith.select %late, %fill, %zero : f32
    %s2 = arith.addf %s1, %m2 : f32
    attn.yield %s2
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

!t = tensor<2x4x8x16xf32>

// A mask before the softcap is no mask (M6); -100 is a bias; a condition on the
// score is no mask.
// CHECK-LABEL: func @not_masks
func.func @not_masks(%q: !t) -> (!t, !t, !t) {
  // CHECK-NOT: mask.
  // CHECK: return
  %fill = arith.constant 0xFF800000 : f32
  %soft = arith.constant -100.0 : f32
  %zero = arith.constant 0.0 : f32
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %s, %fill : f32
    %cap = math.tanh %m : f32
    attn.yield %cap
  } : (!t, !t, !t) -> !t
  %p = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %s, %soft : f32
    attn.yield %m
  } : (!t, !t, !t) -> !t
  %r = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %positive = arith.cmpf ogt, %s, %zero : f32
    %m = arith.select %positive, %s, %fill : f32
    attn.yield %m
  } : (!t, !t, !t) -> !t
  return %o, %p, %r : !t, !t, !t
}

// -----

// CHECK-LABEL: func @dense_of_arithmetic
// CHECK-SAME: (%[[A:.*]]: tensor<8x8xi1>, %[[B:.*]]: tensor<8x8xi1>)
func.func @dense_of_arithmetic(%a: tensor<8x8xi1>, %b: tensor<8x8xi1>) -> (!mask.pred, !mask.pred) {
  // CHECK-DAG: %[[DA:.*]] = mask.dense %[[A]]
  // CHECK-DAG: %[[DB:.*]] = mask.dense %[[B]]
  // CHECK: %[[OR:.*]] = mask.or %[[DA]], %[[DB]]
  // CHECK: %[[AND:.*]] = mask.and %[[DA]], %[[OR]]
  // CHECK-DAG: %[[NA:.*]] = mask.not %[[DA]]{{$}}
  // CHECK-DAG: %[[NB:.*]] = mask.not %[[DB]]{{$}}
  // CHECK-DAG: %[[ONLYA:.*]] = mask.and %[[DA]], %[[NB]]{{$}}
  // CHECK-DAG: %[[ONLYB:.*]] = mask.and %[[DB]], %[[NA]]
  // CHECK: %[[XOR:.*]] = mask.or %[[ONLYA]], %[[ONLYB]]
  // CHECK: return %[[AND]], %[[XOR]]
  %or = arith.ori %a, %b : tensor<8x8xi1>
  %and = arith.andi %a, %or : tensor<8x8xi1>
  %m = mask.dense %and : tensor<8x8xi1>
  %x = arith.xori %a, %b : tensor<8x8xi1>
  %n = mask.dense %x : tensor<8x8xi1>
  return %m, %n : !mask.pred, !mask.pred
}

// -----

// CHECK-LABEL: func @dense_of_materialized
// CHECK-SAME: (%[[M:.*]]: !mask.pred, %[[N:.*]]: index, %[[PAST:.*]]: index)
func.func @dense_of_materialized(%m: !mask.pred, %n: index, %past: index) -> (!mask.pred, !mask.pred) {
  // CHECK: %[[CAUSAL:.*]] = mask.causal
  // CHECK: %[[MOVED:.*]] = mask.shift %[[CAUSAL]] q(%[[PAST]]) kv(0)
  // CHECK: %[[INSIDE:.*]] = mask.affine #{{.*}}[%[[N]], %[[N]]]
  // CHECK: mask.and %[[MOVED]], %[[INSIDE]]
  %causal = mask.causal
  %t = mask.materialize %causal sizes(%n, %n) offset(%past, 0) : tensor<1x1x?x?xi1>
  %d = mask.dense %t : tensor<1x1x?x?xi1>
  // An unknown mask may depend on the sample: its first sample is not all of it.
  // CHECK: %[[T:.*]] = mask.materialize %[[M]]
  // CHECK: mask.dense %[[T]]
  %u = mask.materialize %m sizes(%n, %n) : tensor<1x1x?x?xi1>
  %e = mask.dense %u : tensor<1x1x?x?xi1>
  return %d, %e : !mask.pred, !mask.pred
}

// -----

!t = tensor<2x4x8x16xf32>

// No masks either: a fill of +inf takes the whole weight; -1e4 / 2 is a bias; a
// product with inf is no scale; the condition reads the score inside a region;
// what is added to the fill takes it back.
// CHECK-LABEL: func @not_masks_either
func.func @not_masks_either(%q: !t) -> (!t, !t, !t, !t, !t) {
  // CHECK-NOT: mask.
  // CHECK: return
  %high = arith.constant 0x7F800000 : f32
  %low = arith.constant 0xFF800000 : f32
  %soft = arith.constant -1.0e4 : f32
  %two = arith.constant 2.0 : f32
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %s, %high : f32
    attn.yield %m
  } : (!t, !t, !t) -> !t
  %p = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %s, %soft : f32
    %half = arith.divf %m, %two : f32
    attn.yield %half
  } : (!t, !t, !t) -> !t
  %r = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %s, %soft : f32
    %more = arith.mulf %m, %high : f32
    attn.yield %more
  } : (!t, !t, !t) -> !t
  %u = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %keep = scf.if %past -> i1 {
      %positive = arith.cmpf ogt, %s, %two : f32
      scf.yield %positive : i1
    } else {
      scf.yield %past : i1
    }
    %m = arith.select %keep, %s, %low : f32
    attn.yield %m
  } : (!t, !t, !t) -> !t
  %w = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %first = arith.cmpi eq, %j, %b : index
    %zero = arith.constant 0.0 : f32
    %five = arith.constant 5.0 : f32
    %fill = arith.select %past, %zero, %soft : f32
    %back = arith.select %first, %soft, %zero : f32
    %opposite = arith.negf %back : f32
    %shifted = arith.addf %opposite, %five : f32
    %near = arith.addf %fill, %shifted : f32
    %m = arith.addf %s, %near : f32
    attn.yield %m
  } : (!t, !t, !t) -> !t
  return %o, %p, %r, %u, %w : !t, !t, !t, !t, !t
}

// -----

!t = tensor<2x4x8x16xf32>

// Nor these: integers, a table and a power lift the fill; what is kept is as low.
// CHECK-LABEL: func @lifted_fills
func.func @lifted_fills(%q: !t, %ids: tensor<8xi64>) -> (!t, !t, !t, !t) {
  // CHECK-NOT: mask.
  // CHECK: return
  %zero = arith.constant 0.0 : f32
  %fill = arith.constant -1.0e9 : f32
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %s, %fill : f32
    %id = tensor.extract %ids[%j] : tensor<8xi64>
    %number = arith.sitofp %id : i64 to f32
    %y = arith.addf %m, %number : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  %table = arith.constant dense<[0.0, 1.0e9]> : tensor<2xf32>
  %p = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %s, %fill : f32
    %number = tensor.extract %table[%b] : tensor<2xf32>
    %y = arith.addf %m, %number : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  %ten = arith.constant 10.0 : f32
  %nine = arith.constant 9.0 : f32
  %r = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %s, %fill : f32
    %exponent = arith.select %past, %zero, %nine : f32
    %number = math.powf %ten, %exponent : f32
    %y = arith.addf %m, %number : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  %soft = arith.constant -1.0e4 : f32
  %bias = arith.constant -9999.0 : f32
  %u = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %bias, %soft : f32
    %y = arith.addf %s, %m : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  return %o, %p, %r, %u : !t, !t, !t, !t
}

// -----

!t = tensor<2x4x8x16xf32>

// Twice the zero that is kept is zero, not two.
// CHECK-LABEL: func @scaled_zero
func.func @scaled_zero(%q: !t) -> !t {
  // CHECK: attn.attention({{.*}} score {
  // CHECK-NEXT: ^bb0(%[[S:.*]]: f32,
  // CHECK-NEXT: %[[ZERO:.*]] = arith.constant 0.0
  // CHECK-NEXT: %[[Y:.*]] = arith.addf %[[S]], %[[ZERO]]
  // CHECK-NEXT: attn.yield %[[Y]]
  %zero = arith.constant 0.0 : f32
  %two = arith.constant 2.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %zero, %low : f32
    %t = arith.mulf %two, %m : f32
    %y = arith.addf %s, %t : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

!t = tensor<2x4x8x16xf32>

// An integer lifts a fill of -inf and the lowest f32 by nothing that counts, and
// -1e9 by too much. Beside a bias of -6000, -1e9 is low and -1e4 is not.
// CHECK-LABEL: func @beside_biases
func.func @beside_biases(%q: !t) -> (!t, !t, !t, !t) {
  // CHECK-COUNT-2: attn.attention({{.*}}) mask(
  // CHECK: attn.attention({{.*}}) scale
  // CHECK: attn.attention({{.*}}) mask({{.*}} score {
  // CHECK-COUNT-2: arith.select
  // CHECK-NOT: arith.select
  %infinite = arith.constant 0xFF800000 : f32
  %lowest = arith.constant -3.40282347E+38 : f32
  %fill = arith.constant -1.0e9 : f32
  %soft = arith.constant -1.0e4 : f32
  %low = arith.constant -6.0e3 : f32
  %zero = arith.constant 0.0 : f32
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %d = arith.subi %j, %i : index
    %n = arith.index_cast %d : index to i64
    %bias = arith.sitofp %n : i64 to f32
    %m = arith.select %past, %s, %infinite : f32
    %y = arith.addf %m, %bias : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  %p = attn.attention(%q, %q, %q) scale(2.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %d = arith.subi %j, %i : index
    %n = arith.index_cast %d : index to i64
    %bias = arith.sitofp %n : i64 to f32
    %m = arith.select %past, %s, %lowest : f32
    %y = arith.addf %m, %bias : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  %r = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %d = arith.subi %j, %i : index
    %n = arith.index_cast %d : index to i64
    %bias = arith.sitofp %n : i64 to f32
    %m = arith.select %past, %s, %fill : f32
    %y = arith.addf %m, %bias : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  %u = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %past = arith.cmpi sge, %i, %j : index
    %far = arith.cmpi sgt, %j, %h : index
    %bias = arith.select %far, %low, %zero : f32
    %m = arith.select %past, %zero, %fill : f32
    %n = arith.select %far, %soft, %zero : f32
    %biased = arith.addf %s, %bias : f32
    %masked = arith.addf %biased, %m : f32
    %y = arith.addf %masked, %n : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  return %o, %p, %r, %u : !t, !t, !t, !t
}
