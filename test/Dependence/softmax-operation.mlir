// RUN: mask-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(mask-decompose,mask-verify-function))' -o /dev/null
// RUN: mask-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(mask-decompose))' | FileCheck %s
// linalg.softmax as loops; values that are spread over a tensor.

// CHECK-LABEL: func @keys
// CHECK-NOT: linalg.softmax
// CHECK: arith.maxnumf
// CHECK: math.exp
// CHECK: arith.divf
// CHECK-NOT: linalg.softmax
#id = affine_map<(b, i, j) -> (b, i, j)>
// expected-remark@+6 {{function: causal: proven}}
// expected-note@+5 {{inferred}}
// expected-note@+4 {{floats}}
// expected-note@+3 {{exp}}
// expected-note@+2 {{index}}
// expected-note@+1 {{assertions}}
func.func @keys(%x: tensor<1x8x8xf32>, %low: f32) -> tensor<1x8x8xf32> {
  %e = tensor.empty() : tensor<1x8x8xf32>
  %zero = arith.constant 0.0 : f32
  %fill = arith.constant 0xFF800000 : f32
  %m = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x : tensor<1x8x8xf32>) outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %sees = arith.cmpi sle, %j, %i : index
    %v = arith.select %sees, %a, %fill : f32
    linalg.yield %v : f32
  } -> tensor<1x8x8xf32>
  %w = linalg.softmax dimension(2) ins(%m : tensor<1x8x8xf32>) outs(%e : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %z = tensor.splat %zero : tensor<1x8x8xf32>
  %y = linalg.batch_matmul ins(%w, %x : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%z : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  return %y : tensor<1x8x8xf32>
}

// -----

// Over the positions of tokens: each weight depends on all of them.
// expected-remark@+1 {{function: causal: possible path: token 1 may move position 0}}
func.func @positions(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %e = tensor.empty() : tensor<1x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %w = linalg.softmax dimension(1) ins(%x : tensor<1x8x4xf32>) outs(%e : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %w : tensor<1x8x4xf32>
}

// -----

// The last token, spread over all positions.
// expected-remark@+1 {{function: causal: possible path: token 1 may move position 0}}
func.func @spread(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %c0 = arith.constant 0 : index
  %c7 = arith.constant 7 : index
  // expected-note@+1 {{by way of this}}
  %last = tensor.extract %x[%c0, %c7, %c0] : tensor<1x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %y = tensor.splat %last : tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}
