// RUN: mask-opt %s --canonicalize="test-convergence" | FileCheck %s

// A mask that allows every pair is no mask.
// CHECK-LABEL: func @all
// CHECK-SAME: (%[[W:.*]]: tensor<1x2x3x4xf32>, %[[V:.*]]: tensor<1x2x4x5xf32>, %[[PAST:.*]]: index)
func.func @all(%w: tensor<1x2x3x4xf32>, %v: tensor<1x2x4x5xf32>, %past: index) -> tensor<1x2x3x5xf32> {
  // CHECK-NEXT: attn.apply_weights softmax(%[[W]], %[[V]]) offset(%[[PAST]], 0) {maskir.note = "x"} :
  %m = mask.all
  %o = attn.apply_weights softmax(%w, %v) mask(%m) offset(%past, 0) {maskir.note = "x"} : (tensor<1x2x3x4xf32>, tensor<1x2x4x5xf32>) -> tensor<1x2x3x5xf32>
  return %o : tensor<1x2x3x5xf32>
}

// CHECK-LABEL: func @some
func.func @some(%w: tensor<1x2x3x4xf32>, %v: tensor<1x2x4x5xf32>) -> tensor<1x2x3x5xf32> {
  // CHECK: attn.apply_weights zero(%{{.*}}, %{{.*}}) mask(%{{.*}}) :
  %m = mask.none
  %o = attn.apply_weights zero(%w, %v) mask(%m) : (tensor<1x2x3x4xf32>, tensor<1x2x4x5xf32>) -> tensor<1x2x3x5xf32>
  return %o : tensor<1x2x3x5xf32>
}

// CHECK-LABEL: func @flag_unused
func.func @flag_unused(%x: tensor<2x?x3xf16>, %valid: tensor<2x?xi64>) -> tensor<2x3xf16> {
  // CHECK: attn.pool max(%{{.*}}, %{{.*}}) {maskir.note = "x"} : (tensor<2x?x3xf16>, tensor<2x?xi64>) -> tensor<2x3xf16>
  %o, %e = attn.pool max(%x, %valid) {maskir.note = "x"} : (tensor<2x?x3xf16>, tensor<2x?xi64>) -> (tensor<2x3xf16>, tensor<2xi1>)
  return %o : tensor<2x3xf16>
}

// CHECK-LABEL: func @flag_used
func.func @flag_used(%x: tensor<2x?x3xf16>, %valid: tensor<2x?xi64>) -> tensor<2xi1> {
  // CHECK: %{{.*}}, %[[E:.*]] = attn.pool max
  // CHECK: return %[[E]]
  %o, %e = attn.pool max(%x, %valid) : (tensor<2x?x3xf16>, tensor<2x?xi64>) -> (tensor<2x3xf16>, tensor<2xi1>)
  return %e : tensor<2xi1>
}
