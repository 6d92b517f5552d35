// UNSUPPORTED: asan
// The stock mlir-opt runs the same pass and gives the same program.
// RUN: mlir-opt %s --load-dialect-plugin=%mask_plugin \
// RUN:   --pass-pipeline='builtin.module(mask-materialize)' > %t.plugin 2>&1
// RUN: mask-opt %s --mask-materialize > %t.opt
// RUN: diff %t.plugin %t.opt
// RUN: FileCheck %s < %t.plugin

// CHECK-LABEL: func @attend
// CHECK-COUNT-2: linalg.generic {{.*}}"reduction"]
// CHECK-NOT: attn.attention
func.func @attend(%q: tensor<1x2x8x4xf32>) -> tensor<1x2x8x4xf32> {
  %m = mask.causal
  %o = attn.attention(%q, %q, %q) mask(%m) scale(0.5) : (tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) -> tensor<1x2x8x4xf32>
  return %o : tensor<1x2x8x4xf32>
}
