// RUN: mask-opt %s --verify-roundtrip | FileCheck %s
// RUN: mask-opt %s --mlir-print-op-generic | mask-opt --verify-roundtrip | FileCheck %s

// CHECK-LABEL: func @kinds
// CHECK-SAME: (%[[X:.*]]: tensor<4x8x16xf32>, %[[B:.*]]: tensor<4x8xi1>, %[[I:.*]]: tensor<4x8xindex>)
func.func @kinds(%x: tensor<4x8x16xf32>, %b: tensor<4x8xi1>, %i: tensor<4x8xindex>) {
  // CHECK: attn.pool last(%[[X]], %[[B]]) : (tensor<4x8x16xf32>, tensor<4x8xi1>) -> tensor<4x16xf32>
  %0 = attn.pool last(%x, %b) : (tensor<4x8x16xf32>, tensor<4x8xi1>) -> tensor<4x16xf32>
  // CHECK: attn.pool first(%[[X]], %[[I]]) : (tensor<4x8x16xf32>, tensor<4x8xindex>) -> tensor<4x16xf32>
  %1 = attn.pool first(%x, %i) : (tensor<4x8x16xf32>, tensor<4x8xindex>) -> tensor<4x16xf32>
  // CHECK: attn.pool sum(
  %2 = attn.pool sum(%x, %b) : (tensor<4x8x16xf32>, tensor<4x8xi1>) -> tensor<4x16xf32>
  // CHECK: attn.pool max(
  %3 = attn.pool max(%x, %b) : (tensor<4x8x16xf32>, tensor<4x8xi1>) -> tensor<4x16xf32>
  return
}

// CHECK-LABEL: func @flagged
func.func @flagged(%x: tensor<?x?x?xbf16>, %valid: tensor<?x?xi64>) -> (tensor<?x?xbf16>, tensor<?xi1>) {
  // CHECK: %{{.*}}, %{{.*}} = attn.pool mean(%{{.*}}, %{{.*}}) {maskir.note = "x"} : (tensor<?x?x?xbf16>, tensor<?x?xi64>) -> (tensor<?x?xbf16>, tensor<?xi1>)
  %o, %none = attn.pool mean(%x, %valid) {maskir.note = "x"} : (tensor<?x?x?xbf16>, tensor<?x?xi64>) -> (tensor<?x?xbf16>, tensor<?xi1>)
  return %o, %none : tensor<?x?xbf16>, tensor<?xi1>
}

// A question computes nothing, but it stays until it is answered.
// CHECK-LABEL: @check_last
// CHECK: attn.check_last %{{.*}} : tensor<2x5xi64>
func.func @check_last(%flags: tensor<2x5xi64>) {
  attn.check_last %flags : tensor<2x5xi64>
  return
}
