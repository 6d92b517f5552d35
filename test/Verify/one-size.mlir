// RUN: mask-opt %s --mask-verify=explain=false -o /dev/null 2>&1 | FileCheck %s
// Queries and keys that are made from one number are equally long, so a window
// has no empty row. Where each has its own size, there may be fewer keys.

!q = tensor<1x4x?x8xf32>
!k = tensor<1x2x?x8xf32>

// CHECK: one-size.mlir:[[@LINE+9]]:{{.*}} remark: no empty row: proven
func.func @one_size(%x: tensor<1x?x8xf32>) -> !q {
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<1x?x8xf32>
  %q = tensor.empty(%n) : !q
  %k = tensor.empty(%n) : !k
  %window = mask.window left(2)
  %causal = mask.causal
  %m = mask.and %window, %causal
  %o = attn.attention(%q, %k, %k) mask(%m) scale(1.0) : (!q, !k, !k) -> !q
  return %o : !q
}

// What computes the number is left out; it is one number all the same.
// CHECK: remark: no empty row: proven
func.func @one_computed_size(%n64: i64) -> !q {
  %twice = arith.muli %n64, %n64 : i64
  %n = arith.index_cast %twice : i64 to index
  %q = tensor.empty(%n) : !q
  %e = tensor.empty(%n) : !k
  %zero = arith.constant 0.0 : f32
  %k = linalg.fill ins(%zero : f32) outs(%e : !k) -> !k
  %m = mask.window left(2) right(0)
  %o = attn.attention(%q, %k, %k) mask(%m) scale(1.0) : (!q, !k, !k) -> !q
  return %o : !q
}

// CHECK: remark: no empty row: refuted: {{.*}} with Q = {{.*}}, KV =
func.func @two_sizes(%q: !q, %k: !k) -> !q {
  %m = mask.window left(2) right(0)
  %o = attn.attention(%q, %k, %k) mask(%m) scale(1.0) : (!q, !k, !k) -> !q
  return %o : !q
}
