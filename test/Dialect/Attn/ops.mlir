// RUN: mask-opt %s --verify-roundtrip | FileCheck %s
// RUN: mask-opt %s --mlir-print-op-generic | mask-opt --verify-roundtrip | FileCheck %s

// CHECK-LABEL: func @plain
func.func @plain(%q: tensor<2x8x5x64xf32>, %k: tensor<2x2x7x64xf32>, %v: tensor<2x2x7x32xf32>) -> tensor<2x8x5x32xf32> {
  // CHECK: attn.attention(%{{.*}}, %{{.*}}, %{{.*}}) scale(1.250000e-01) : (tensor<2x8x5x64xf32>, tensor<2x2x7x64xf32>, tensor<2x2x7x32xf32>) -> tensor<2x8x5x32xf32>
  %o = attn.attention(%q, %k, %v) scale(0.125) : (tensor<2x8x5x64xf32>, tensor<2x2x7x64xf32>, tensor<2x2x7x32xf32>) -> tensor<2x8x5x32xf32>
  return %o : tensor<2x8x5x32xf32>
}

// CHECK-LABEL: func @everything
// CHECK-SAME: (%[[Q:.*]]: tensor<?x8x?x64xbf16>, %[[K:.*]]: tensor<?x8x?x64xbf16>, %[[M:.*]]: !mask.pred, %[[PAST:.*]]: index, %[[SINK:.*]]: tensor<8xf32>)
func.func @everything(%q: tensor<?x8x?x64xbf16>, %k: tensor<?x8x?x64xbf16>, %m: !mask.pred, %past: index, %sink: tensor<8xf32>)
    -> (tensor<?x8x?x64xbf16>, tensor<?x8x?xf32>) {
  // CHECK: attn.attention(%[[Q]], %[[K]], %[[K]]) mask(%[[M]]) scale(2.500000e-01) offset(%[[PAST]], 0) sink(%[[SINK]] : tensor<8xf32>) score {
  // CHECK-NEXT: ^bb0(%[[S:.*]]: f32,
  // CHECK-NEXT: %[[T:.*]] = math.tanh %[[S]]
  // CHECK-NEXT: attn.yield %[[T]]
  // CHECK-NEXT: } {maskir.note = "x"} : (tensor<?x8x?x64xbf16>, tensor<?x8x?x64xbf16>, tensor<?x8x?x64xbf16>) -> (tensor<?x8x?x64xbf16>, tensor<?x8x?xf32>)
  %o, %lse = attn.attention(%q, %k, %k) mask(%m) scale(0.25) offset(%past, 0) sink(%sink : tensor<8xf32>) score {
  ^bb0(%s: f32, %b: index, %h: index, %qp: index, %kp: index):
    %t = math.tanh %s : f32
    attn.yield %t
  } {maskir.note = "x"} : (tensor<?x8x?x64xbf16>, tensor<?x8x?x64xbf16>, tensor<?x8x?x64xbf16>) -> (tensor<?x8x?x64xbf16>, tensor<?x8x?xf32>)
  return %o, %lse : tensor<?x8x?x64xbf16>, tensor<?x8x?xf32>
}

// N8: 1 is broadcast, positions may begin later, and a shift moves them.
// CHECK-LABEL: @mask_extents
func.func @mask_extents(%q: tensor<2x4x8x16xf32>, %t: tensor<1x1x11x9xi1>, %v: tensor<1x8xi1>, %s: tensor<5xi1>, %n: index) {
  // CHECK: mask.dense
  %dense = mask.dense %t : tensor<1x1x11x9xi1>
  %valid = mask.key_valid %v : tensor<1x8xi1>
  %short = mask.query_valid %s : tensor<5xi1>
  %moved = mask.shift %short q(-20)
  %m = mask.and %dense, %valid, %moved
  // CHECK: attn.attention
  %o = attn.attention(%q, %q, %q) mask(%m) scale(1.0) offset(3, 0) : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  // CHECK: attn.attention
  %p = attn.attention(%q, %q, %q) mask(%short) scale(1.0) offset(%n, 0) : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// CHECK-LABEL: func @static_offsets
func.func @static_offsets(%q: tensor<1x2x3x4xf32>) -> tensor<1x2x3x4xf32> {
  // CHECK: attn.attention({{.*}}) scale(1.000000e+00) offset(3, -5) :
  %o = attn.attention(%q, %q, %q) scale(1.0) offset(3, -5) : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>) -> tensor<1x2x3x4xf32>
  return %o : tensor<1x2x3x4xf32>
}
