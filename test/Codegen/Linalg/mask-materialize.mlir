// RUN: mask-opt %s --mask-materialize -split-input-file | FileCheck %s

// CHECK-LABEL: func @materialize_test
// CHECK: %[[E:.*]] = tensor.empty() : tensor<1x1x4x4xi1>
// CHECK: %[[T:.*]] = linalg.generic
// CHECK-SAME: iterator_types = ["parallel", "parallel", "parallel", "parallel"]
// CHECK-SAME: outs(%[[E]] : tensor<1x1x4x4xi1>)
// CHECK-DAG: %[[Q:.*]] = linalg.index 2
// CHECK-DAG: %[[KV:.*]] = linalg.index 3
// CHECK: %[[OK:.*]] = arith.cmpi sle, %[[KV]], %[[Q]]
// CHECK: linalg.yield %[[OK]] : i1
// CHECK: return %[[T]]
// CHECK-NOT: mask.
func.func @materialize_test() -> tensor<1x1x4x4xi1> {
  %m = mask.causal
  %t = mask.materialize %m : tensor<1x1x4x4xi1>
  return %t : tensor<1x1x4x4xi1>
}

// -----

// Rows and columns become absolute positions; the additive form is 0 and -inf.
// CHECK-LABEL: func @materialize_additive
// CHECK-SAME: (%[[PAST:.*]]: index, %[[N:.*]]: index)
// CHECK: tensor.empty(%[[N]]) : tensor<2x1x4x?xf16>
// CHECK: %[[ROW:.*]] = linalg.index 2
// CHECK: %[[Q:.*]] = arith.addi %[[ROW]], %[[PAST]]
// CHECK: %[[COLUMN:.*]] = linalg.index 3
// CHECK: %[[KV:.*]] = arith.addi %[[COLUMN]], %{{.*}}
// CHECK: %[[OK:.*]] = arith.cmpi sle, %[[KV]], %[[Q]]
// CHECK: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f16
// CHECK: %[[INF:.*]] = arith.constant 0xFC00 : f16
// CHECK: arith.select %[[OK]], %[[ZERO]], %[[INF]]
func.func @materialize_additive(%past: index, %n: index) -> tensor<2x1x4x?xf16> {
  %m = mask.causal
  %t = mask.materialize %m sizes(%n) offset(%past, 7) : tensor<2x1x4x?xf16>
  return %t : tensor<2x1x4x?xf16>
}

// -----

// CHECK-LABEL: func @test_becomes_scalar_code
// CHECK-SAME: (%[[Q:.*]]: index, %[[KV:.*]]: index)
// CHECK: %[[OK:.*]] = arith.cmpi sle, %[[KV]], %[[Q]]
// CHECK: return %[[OK]]
func.func @test_becomes_scalar_code(%q: index, %kv: index) -> i1 {
  %m = mask.causal
  %c0 = arith.constant 0 : index
  %ok = mask.test %m[%c0, %c0, %q, %kv]
  return %ok : i1
}

// -----

// A mask inside a region of another mask goes away too.
// CHECK-LABEL: func @nested_test
// CHECK-NOT: mask.
// CHECK: return
func.func @nested_test(%q: index, %kv: index) -> i1 {
  %c = mask.causal
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %i: index, %j: index):
    %t = mask.test %c[%b, %h, %j, %i]
    mask.yield %t
  }
  %c0 = arith.constant 0 : index
  %ok = mask.test %m[%c0, %c0, %q, %kv]
  return %ok : i1
}

// -----

// The mask is evaluated once for each pair that it depends on, not for samples
// and heads; arithmetic is in f32; nothing of ours is left.
// CHECK-LABEL: func @attention_bf16
// CHECK-SAME: (%[[Q:.*]]: tensor<2x4x8x16xbf16>, %[[K:.*]]: tensor<2x4x?x16xbf16>, %[[V:.*]]: tensor<2x4x?x16xbf16>)
// CHECK-NOT: linalg.generic {{.*}} -> tensor<2x4x8x?xi1>
// CHECK: linalg.generic {{.*}} ins(%[[Q]], %[[K]] : {{.*}}) outs({{.*}} : tensor<2x4x8x?xf32>)
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<1x1x8x?xi1>)
// CHECK: arith.maximumf
// CHECK: math.exp
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[V]] : tensor<2x4x8x?xf32>, {{.*}}) outs({{.*}} : tensor<2x4x8x16xf32>)
// CHECK: arith.truncf %{{.*}} : f32 to bf16
// CHECK-NOT: mask.
// CHECK-NOT: attn.
// CHECK: return
func.func @attention_bf16(%q: tensor<2x4x8x16xbf16>, %k: tensor<2x4x?x16xbf16>, %v: tensor<2x4x?x16xbf16>) -> tensor<2x4x8x16xbf16> {
  %m = mask.causal
  %o = attn.attention(%q, %k, %v) mask(%m) scale(0.125) : (tensor<2x4x8x16xbf16>, tensor<2x4x?x16xbf16>, tensor<2x4x?x16xbf16>) -> tensor<2x4x8x16xbf16>
  return %o : tensor<2x4x8x16xbf16>
}

// -----

// The mask depends on samples here, not on heads.
// CHECK-LABEL: func @attention_padding
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<2x1x8x9xi1>)
func.func @attention_padding(%q: tensor<2x4x8x16xf32>, %k: tensor<2x4x9x16xf32>, %v: tensor<2x4x9x16xf32>, %n: tensor<2xi64>) -> tensor<2x4x8x16xf32> {
  %m = mask.key_range hi(%n : tensor<2xi64>)
  %o = attn.attention(%q, %k, %v) mask(%m) scale(0.125) : (tensor<2x4x8x16xf32>, tensor<2x4x9x16xf32>, tensor<2x4x9x16xf32>) -> tensor<2x4x8x16xf32>
  return %o : tensor<2x4x8x16xf32>
}

// -----

// The mask depends on heads here, not on samples.
// CHECK-LABEL: func @attention_slopes
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<1x4x8x9xi1>)
func.func @attention_slopes(%q: tensor<2x4x8x16xf32>, %k: tensor<2x4x9x16xf32>) -> tensor<2x4x8x16xf32> {
  %m = mask.affine affine_set<(b, h, q, kv) : (q + h - kv >= 0)>
  %o = attn.attention(%q, %k, %k) mask(%m) scale(0.125) : (tensor<2x4x8x16xf32>, tensor<2x4x9x16xf32>, tensor<2x4x9x16xf32>) -> tensor<2x4x8x16xf32>
  return %o : tensor<2x4x8x16xf32>
}

// -----

// Weights: no exponential but for mode softmax, and a masked pair is selected away.
// CHECK-LABEL: func @apply_zero
// CHECK-NOT: math.exp
// CHECK-NOT: arith.divf
// CHECK: arith.select
// CHECK-NOT: attn.
// CHECK: return
func.func @apply_zero(%w: tensor<1x2x3x4xf32>, %v: tensor<1x2x4x5xf32>) -> tensor<1x2x3x5xf32> {
  %m = mask.causal
  %o = attn.apply_weights zero(%w, %v) mask(%m) : (tensor<1x2x3x4xf32>, tensor<1x2x4x5xf32>) -> tensor<1x2x3x5xf32>
  return %o : tensor<1x2x3x5xf32>
}

// -----

// Unused flags cost nothing: a pool of last tokens is one search and one read.
// CHECK-LABEL: func @pool_last
// CHECK: linalg.generic
// CHECK-SAME: iterator_types = ["parallel", "reduction"]
// CHECK: arith.maxsi
// CHECK: linalg.generic
// CHECK: tensor.extract
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @pool_last(%x: tensor<?x?x8xbf16>, %valid: tensor<?x?xi64>) -> tensor<?x8xbf16> {
  %o = attn.pool last(%x, %valid) : (tensor<?x?x8xbf16>, tensor<?x?xi64>) -> tensor<?x8xbf16>
  return %o : tensor<?x8xbf16>
}

// -----

// A question about tokens computes nothing.
// CHECK-LABEL: func @check_last
// CHECK-NEXT: return
func.func @check_last(%flags: tensor<2x5xi1>) {
  attn.check_last %flags : tensor<2x5xi1>
  return
}
