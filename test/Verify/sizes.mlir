// RUN: mask-opt %s --mask-verify=explain=false --mask-show -o /dev/null 2>&1 | FileCheck %s

// Sizes of tensors without a rank, and sizes that are not there, are numbers of
// which nothing is known but that they are not negative.

// CHECK: remark: causal: refuted: query 0 sees key 1 (b = 0, h = 0, q = 0, kv = 1) with %dim = 1, %dim_0 = 1
// CHECK: remark: no empty row: proven
// CHECK-DAG: remark: mask: window(right = %dim) and window(right = %dim_0)
func.func @operands(%x: tensor<1x1x4x8xf32>, %u: tensor<*xf32>, %t: tensor<4xf32>) -> tensor<1x1x4x8xf32> {
  %c0 = arith.constant 0 : index
  %c9 = arith.constant 9 : index
  %d = tensor.dim %u, %c0 : tensor<*xf32>
  %e = tensor.dim %t, %c9 : tensor<4xf32>
  %m0 = mask.window right(%d)
  %m1 = mask.window right(%e)
  %m = mask.and %m0, %m1
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32>
  return %o : tensor<1x1x4x8xf32>
}

// Code that a formula does not follow is called by its operation.
// CHECK-DAG: remark: mask: generate(arith.cmpf[b, h, q, kv] and kv <= tensor.dim[b, h, q, kv])
// CHECK: note: no picture: it depends on what 'arith.cmpf' computes
func.func @code(%x: tensor<1x1x4x8xf32>, %u: tensor<*xf32>, %f: f32, %fs: tensor<?xf32>) -> tensor<1x1x4x8xf32> {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %c0 = arith.constant 0 : index
    %d = tensor.dim %u, %c0 : tensor<*xf32>
    %g = tensor.extract %fs[%q] : tensor<?xf32>
    %k = arith.cmpf olt, %g, %f : f32
    %r = arith.cmpi sle, %kv, %d : index
    %both = arith.andi %k, %r : i1
    mask.yield %both
  }
  %o = attn.attention(%x, %x, %x) mask(%m) scale(0.125)
    : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32>
  return %o : tensor<1x1x4x8xf32>
}
