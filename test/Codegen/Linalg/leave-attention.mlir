// RUN: mask-opt %s --mask-materialize=attention=false | FileCheck %s

// What has no kernel becomes linalg; attention and its masks wait for theirs.
// CHECK-LABEL: func @both
// CHECK: %[[M:.*]] = mask.causal
// CHECK: attn.attention({{.*}}) mask(%[[M]])
// CHECK-NOT: attn.apply_weights
// CHECK-NOT: attn.pool
func.func @both(%q: tensor<1x2x4x8xf32>, %w: tensor<1x2x4x4xf32>, %x: tensor<2x4x8xf32>, %valid: tensor<2x4xi1>)
    -> (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2x8xf32>) {
  %m = mask.causal
  %0 = attn.attention(%q, %q, %q) mask(%m) scale(1.0) : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>) -> tensor<1x2x4x8xf32>
  %1 = attn.apply_weights softmax(%w, %q) mask(%m) : (tensor<1x2x4x4xf32>, tensor<1x2x4x8xf32>) -> tensor<1x2x4x8xf32>
  %2 = attn.pool max(%x, %valid) : (tensor<2x4x8xf32>, tensor<2x4xi1>) -> tensor<2x8xf32>
  return %0, %1, %2 : tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2x8xf32>
}
