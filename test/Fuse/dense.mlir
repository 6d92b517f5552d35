// Dense masks of known masks: what they become is proved equal to the definition
// (mask.materialize: moved by the offsets; mask.dense: false outside, size 1 is
// broadcast), and what has to stay dense stays.
// RUN: mask-opt %s --mask-fuse --mask-verify --verify-diagnostics --split-input-file | FileCheck %s

// CHECK-LABEL: func @static_offsets
func.func @static_offsets() -> !mask.pred {
  %window = mask.window left(2) right(1)
  %t = mask.materialize %window offset(3, 1) : tensor<1x1x8x6xi1>
  %d = mask.dense %t : tensor<1x1x8x6xi1>
  %moved = mask.affine affine_set<(b, h, q, kv) : (kv + 1 - (q + 3) + 2 >= 0, q + 3 + 1 - (kv + 1) >= 0)>
  %inside = mask.affine affine_set<(b, h, q, kv) : (q >= 0, 7 - q >= 0, kv >= 0, 5 - kv >= 0)>
  %expected = mask.and %moved, %inside
  // expected-remark@+1 {{equal: proven}}
  mask.assert equal %d, %expected offset(-20, -20)
  return %d : !mask.pred
}

// -----

// CHECK-LABEL: func @dynamic_offsets
func.func @dynamic_offsets(%past: index, %start: index, %n: index, %m: index) -> !mask.pred {
  %causal = mask.causal
  %t = mask.materialize %causal sizes(%n, %m) offset(%past, %start) : tensor<2x1x?x?xi1>
  %d = mask.dense %t : tensor<2x1x?x?xi1>
  %moved = mask.affine affine_set<(b, h, q, kv)[p, s] : (q + p - kv - s >= 0)> [%past, %start]
  %inside = mask.affine affine_set<(b, h, q, kv)[n, m] : (b >= 0, 1 - b >= 0, q >= 0, n - q - 1 >= 0, kv >= 0, m - kv - 1 >= 0)> [%n, %m]
  %expected = mask.and %moved, %inside
  // expected-remark@+2 {{equal: proven}}
  // expected-note@+1 {{assuming that sums and products of integers}}
  mask.assert equal %d, %expected offset(-20, -20)
  return %d : !mask.pred
}

// -----

// One row or column stands for all of them; so does the first sample of a mask
// that differs from sample to sample, the first head of one of heads.
// CHECK-LABEL: func @stays_dense
func.func @stays_dense(%n: tensor<2xi64>) -> (!mask.pred, !mask.pred, !mask.pred, !mask.pred) {
  // CHECK-COUNT-4: mask.dense
  %causal = mask.causal
  %row = mask.materialize %causal : tensor<2x2x1x8xi1>
  %a = mask.dense %row : tensor<2x2x1x8xi1>
  %column = mask.materialize %causal : tensor<2x2x8x1xi1>
  %b = mask.dense %column : tensor<2x2x8x1xi1>
  %lengths = mask.key_range hi(%n : tensor<2xi64>)
  %sample = mask.materialize %lengths : tensor<1x2x8x8xi1>
  %c = mask.dense %sample : tensor<1x2x8x8xi1>
  %slope = mask.affine affine_set<(b, h, q, kv) : (q + h - kv >= 0)>
  %head = mask.materialize %slope : tensor<2x1x8x8xi1>
  %d = mask.dense %head : tensor<2x1x8x8xi1>
  return %a, %b, %c, %d : !mask.pred, !mask.pred, !mask.pred, !mask.pred
}

// -----

// Elements are chosen one by one; a choice between whole tensors is no mask.
// CHECK-LABEL: func @choices
// CHECK-SAME: (%[[C:.*]]: tensor<8x8xi1>, %[[X:.*]]: tensor<8x8xi1>, %[[Y:.*]]: tensor<8x8xi1>, %[[P:.*]]: i1)
func.func @choices(%c: tensor<8x8xi1>, %x: tensor<8x8xi1>, %y: tensor<8x8xi1>, %p: i1) -> (!mask.pred, !mask.pred) {
  // CHECK-DAG: %[[WHOLE:.*]] = arith.select %[[P]], %[[X]], %[[Y]]
  // CHECK-DAG: %[[DC:.*]] = mask.dense %[[C]]
  // CHECK-DAG: %[[DX:.*]] = mask.dense %[[X]]
  // CHECK-DAG: %[[DY:.*]] = mask.dense %[[Y]]
  // CHECK-DAG: %[[NC:.*]] = mask.not %[[DC]]
  // CHECK-DAG: %[[THEN:.*]] = mask.and %[[DC]], %[[DX]]
  // CHECK-DAG: %[[ELSE:.*]] = mask.and %[[NC]], %[[DY]]
  // CHECK-DAG: %[[M:.*]] = mask.or %[[THEN]], %[[ELSE]]
  // CHECK-DAG: %[[N:.*]] = mask.dense %[[WHOLE]]
  // CHECK: return %[[M]], %[[N]]
  %each = arith.select %c, %x, %y : tensor<8x8xi1>, tensor<8x8xi1>
  %m = mask.dense %each : tensor<8x8xi1>
  %whole = arith.select %p, %x, %y : tensor<8x8xi1>
  %n = mask.dense %whole : tensor<8x8xi1>
  return %m, %n : !mask.pred, !mask.pred
}
