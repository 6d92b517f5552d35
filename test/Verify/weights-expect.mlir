// RUN: not mask-opt %s --mask-verify="expect=causal" 2>&1 | FileCheck %s
// RUN: mask-opt %s --mask-verify="expect=nonempty_rows" -o %t

// CHECK: error: causal: refuted: query 0 sees key 1
func.func @leak(%w: tensor<1x2x4x4xf32>, %v: tensor<1x2x4x8xf32>) -> tensor<1x2x4x8xf32> {
  %m = mask.window right(1)
  %o = attn.apply_weights renormalize(%w, %v) mask(%m) : (tensor<1x2x4x4xf32>, tensor<1x2x4x8xf32>) -> tensor<1x2x4x8xf32>
  return %o : tensor<1x2x4x8xf32>
}
