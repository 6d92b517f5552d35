// RUN: mask-opt %s --verify-roundtrip | FileCheck %s
// RUN: mask-opt %s --mlir-print-op-generic | mask-opt --verify-roundtrip | FileCheck %s
// RUN: mask-opt %s --emit-bytecode -o %t.mlirbc && mask-opt %t.mlirbc | FileCheck %s

// CHECK-LABEL: func @leaves_of_positions
// CHECK-SAME: (%[[W:.*]]: index, %[[LO:.*]]: tensor<2xi64>)
func.func @leaves_of_positions(%w: index, %lo: tensor<2xi64>) {
  // CHECK: mask.all
  %all = mask.all
  // CHECK: mask.none
  %none = mask.none
  // CHECK: mask.causal
  %causal = mask.causal
  // CHECK: mask.window left(7) right(0)
  %window0 = mask.window left(7) right(0)
  // CHECK: mask.window left(%[[W]])
  %window1 = mask.window left(%w)
  // CHECK: mask.window right(-1)
  %window2 = mask.window right(-1)
  // CHECK: mask.window{{$}}
  %window3 = mask.window
  // CHECK: mask.chunk size(4)
  %chunk0 = mask.chunk size(4)
  // CHECK: mask.chunk size(%[[W]]) start(%[[LO]] : tensor<2xi64>)
  %chunk1 = mask.chunk size(%w) start(%lo : tensor<2xi64>)
  // CHECK: mask.affine #{{.*}}[%[[W]]]
  %affine0 = mask.affine affine_set<(b, h, q, kv)[s] : (kv - q + s >= 0, q - kv >= 0)> [%w]
  // CHECK: mask.affine #{{.*}}
  %affine1 = mask.affine affine_set<(b, h, q, kv) : (q floordiv 4 - kv floordiv 4 == 0)>
  return
}

// CHECK-LABEL: func @leaves_of_data
// CHECK-SAME: (%[[LEN:.*]]: tensor<?xi32>, %[[N:.*]]: index, %[[KEEP:.*]]: tensor<2x?xi1>, %[[KEEP1:.*]]: tensor<8xi1>, %[[IDS:.*]]: tensor<2x?xi32>, %[[IDS1:.*]]: tensor<?xi64>, %[[BITS:.*]]: tensor<?x?xi1>, %[[DENSE:.*]]: tensor<2x1x?x?xi1>)
func.func @leaves_of_data(%len: tensor<?xi32>, %n: index, %keep: tensor<2x?xi1>,
    %keep1: tensor<8xi1>, %ids: tensor<2x?xi32>, %ids1: tensor<?xi64>,
    %bits: tensor<?x?xi1>, %dense: tensor<2x1x?x?xi1>) {
  // CHECK: mask.key_range lo(4) hi(%[[LEN]] : tensor<?xi32>)
  %range0 = mask.key_range lo(4) hi(%len : tensor<?xi32>)
  // CHECK: mask.key_range hi(%[[N]] : index)
  %range1 = mask.key_range hi(%n : index)
  // CHECK: mask.key_valid %[[KEEP]] : tensor<2x?xi1>
  %valid0 = mask.key_valid %keep : tensor<2x?xi1>
  // CHECK: mask.key_valid %[[KEEP1]] : tensor<8xi1>
  %valid1 = mask.key_valid %keep1 : tensor<8xi1>
  // CHECK: mask.query_valid %[[KEEP]] : tensor<2x?xi1>
  %live = mask.query_valid %keep : tensor<2x?xi1>
  // CHECK: mask.same_segment %[[IDS]], %[[IDS]] {sorted} : tensor<2x?xi32>, tensor<2x?xi32>
  %segment0 = mask.same_segment %ids, %ids {sorted} : tensor<2x?xi32>, tensor<2x?xi32>
  // CHECK: mask.same_segment %[[IDS]], %[[IDS1]] : tensor<2x?xi32>, tensor<?xi64>
  %segment1 = mask.same_segment %ids, %ids1 : tensor<2x?xi32>, tensor<?xi64>
  // CHECK: mask.blocks %[[BITS]] tile(64, 128) : tensor<?x?xi1>
  %blocks = mask.blocks %bits tile(64, 128) : tensor<?x?xi1>
  // CHECK: mask.dense %[[DENSE]] : tensor<2x1x?x?xi1>
  %dense0 = mask.dense %dense : tensor<2x1x?x?xi1>
  return
}

// CHECK-LABEL: func @generate
// CHECK-SAME: (%[[TABLE:.*]]: tensor<?xi1>)
func.func @generate(%table: tensor<?xi1>) {
  // CHECK: mask.generate {
  // CHECK-NEXT: ^bb0(%{{.*}}: index, %{{.*}}: index, %{{.*}}: index, %[[KV:.*]]: index):
  // CHECK-NEXT: %[[BIT:.*]] = tensor.extract %[[TABLE]][%[[KV]]]
  // CHECK-NEXT: mask.yield %[[BIT]]
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %bit = tensor.extract %table[%kv] : tensor<?xi1>
    mask.yield %bit
  }
  return
}

// CHECK-LABEL: func @combinators
// CHECK-SAME: (%[[A:.*]]: !mask.pred, %[[B:.*]]: !mask.pred, %[[N:.*]]: index)
func.func @combinators(%a: !mask.pred, %b: !mask.pred, %n: index) {
  // CHECK: mask.and %[[A]], %[[B]]
  %and = mask.and %a, %b
  // CHECK: mask.and(){{$}}
  %and0 = mask.and()
  // CHECK: mask.or %[[A]], %[[B]], %[[A]]
  %or = mask.or %a, %b, %a
  // CHECK: mask.not %[[A]]
  %not = mask.not %a
  // CHECK: mask.shift %[[A]] q(3) kv(%[[N]])
  %shift0 = mask.shift %a q(3) kv(%n)
  // CHECK: mask.shift %[[A]] kv(-1)
  %shift1 = mask.shift %a kv(-1)
  // The longest distances.
  // CHECK: mask.shift %[[A]] q(1152921504606846976) kv(-1152921504606846976)
  %shift2 = mask.shift %a q(1152921504606846976) kv(-1152921504606846976)
  return
}

// CHECK-LABEL: func @queries
// CHECK-SAME: (%[[M:.*]]: !mask.pred, %[[I:.*]]: index)
func.func @queries(%m: !mask.pred, %i: index) {
  // CHECK: mask.test %[[M]][%[[I]], %[[I]], %[[I]], %[[I]]]
  %test = mask.test %m[%i, %i, %i, %i]
  // CHECK: mask.tile_kind %[[M]][%[[I]], %[[I]], %[[I]], %[[I]]] size(%[[I]], %[[I]])
  %kind = mask.tile_kind %m[%i, %i, %i, %i] size(%i, %i)
  // CHECK: mask.tile_runs %[[M]][%[[I]], %[[I]], %[[I]], %[[I]]] size(%[[I]], %[[I]]) tile(64) : tensor<?x3xi32>
  %runs, %count = mask.tile_runs %m[%i, %i, %i, %i] size(%i, %i) tile(64) : tensor<?x3xi32>
  // CHECK: tile(64) transposed : tensor<?x3xi64>
  %runs_t, %count_t = mask.tile_runs %m[%i, %i, %i, %i] size(%i, %i) tile(64) transposed : tensor<?x3xi64>
  // CHECK: mask.materialize %[[M]] sizes(%[[I]], %[[I]]) : tensor<2x1x?x?xi1>
  %dense = mask.materialize %m sizes(%i, %i) : tensor<2x1x?x?xi1>
  // CHECK: mask.materialize %[[M]] offset(%[[I]], 0) : tensor<1x1x4x8xf32>
  %additive = mask.materialize %m offset(%i, 0) : tensor<1x1x4x8xf32>
  return
}

// CHECK-LABEL: func @assertions
// CHECK-SAME: (%[[A:.*]]: !mask.pred, %[[B:.*]]: !mask.pred, %[[N:.*]]: index)
func.func @assertions(%a: !mask.pred, %b: !mask.pred, %n: index) {
  // CHECK: mask.assert causal %[[A]]{{$}}
  mask.assert causal %a
  // CHECK: mask.assert nonempty_rows %[[A]] over [2, 4, %[[N]], %[[N]]]
  mask.assert nonempty_rows %a over [2, 4, %n, %n]
  // CHECK: mask.assert equal %[[A]], %[[B]] over [?, ?, 1, %[[N]]] offset(%[[N]], 0)
  mask.assert equal %a, %b over [?, ?, 1, %n] offset(%n, 0)
  // CHECK: mask.assert implies %[[A]], %[[B]] over [1, 1, 0, 8]
  mask.assert implies %a, %b over [1, 1, 0, 8]
  return
}
