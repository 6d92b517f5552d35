// RUN: mask-opt %s --verify-roundtrip | FileCheck %s
// RUN: mask-opt %s --mlir-print-op-generic | mask-opt --verify-roundtrip | FileCheck %s

// CHECK-LABEL: func @modes
// CHECK-SAME: (%[[W:.*]]: tensor<2x8x5x7xf32>, %[[V:.*]]: tensor<2x2x7x16xf32>, %[[M:.*]]: !mask.pred)
func.func @modes(%w: tensor<2x8x5x7xf32>, %v: tensor<2x2x7x16xf32>, %m: !mask.pred) {
  // CHECK: attn.apply_weights renormalize(%[[W]], %[[V]]) : (tensor<2x8x5x7xf32>, tensor<2x2x7x16xf32>) -> tensor<2x8x5x16xf32>
  %0 = attn.apply_weights renormalize(%w, %v) : (tensor<2x8x5x7xf32>, tensor<2x2x7x16xf32>) -> tensor<2x8x5x16xf32>
  // CHECK: attn.apply_weights softmax(%[[W]], %[[V]]) mask(%[[M]]) :
  %1 = attn.apply_weights softmax(%w, %v) mask(%m) : (tensor<2x8x5x7xf32>, tensor<2x2x7x16xf32>) -> tensor<2x8x5x16xf32>
  // CHECK: attn.apply_weights zero(%[[W]], %[[V]]) mask(%[[M]]) offset(3, -5) :
  %2 = attn.apply_weights zero(%w, %v) mask(%m) offset(3, -5) : (tensor<2x8x5x7xf32>, tensor<2x2x7x16xf32>) -> tensor<2x8x5x16xf32>
  return
}

// CHECK-LABEL: func @dynamic
func.func @dynamic(%w: tensor<?x?x?x?xbf16>, %v: tensor<?x?x?x?xbf16>, %m: !mask.pred, %past: index) -> tensor<?x?x?x?xbf16> {
  // CHECK: attn.apply_weights renormalize(%{{.*}}, %{{.*}}) mask(%{{.*}}) offset(%{{.*}}, 0) {maskir.note = "x"} : (tensor<?x?x?x?xbf16>, tensor<?x?x?x?xbf16>) -> tensor<?x?x?x?xbf16>
  %o = attn.apply_weights renormalize(%w, %v) mask(%m) offset(%past, 0) {maskir.note = "x"} : (tensor<?x?x?x?xbf16>, tensor<?x?x?x?xbf16>) -> tensor<?x?x?x?xbf16>
  return %o : tensor<?x?x?x?xbf16>
}

// A6: 1 is broadcast, and positions may begin later.
// CHECK-LABEL: func @mask_extents
func.func @mask_extents(%w: tensor<2x4x8x6xf32>, %v: tensor<2x4x6x3xf32>, %t: tensor<1x4x11x9xi1>) {
  %m = mask.dense %t : tensor<1x4x11x9xi1>
  // CHECK: attn.apply_weights
  %o = attn.apply_weights zero(%w, %v) mask(%m) offset(3, 0) : (tensor<2x4x8x6xf32>, tensor<2x4x6x3xf32>) -> tensor<2x4x8x3xf32>
  return
}
