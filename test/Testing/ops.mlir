// RUN: mask-opt %s --verify-roundtrip | FileCheck %s

// CHECK-LABEL: func @all_checks
// CHECK-SAME: (%[[A:.*]]: tensor<4xf32>, %[[B:.*]]: tensor<?xf32>, %[[C:.*]]: i1)
func.func @all_checks(%a: tensor<4xf32>, %b: tensor<?xf32>, %c: i1) {
  // CHECK: check.expect_eq %[[A]], %[[B]] : tensor<4xf32>, tensor<?xf32>
  check.expect_eq %a, %b : tensor<4xf32>, tensor<?xf32>
  // CHECK: check.expect_close %[[A]], %[[B]] {atol = 2.500000e-01 : f64, rtol = 5.000000e-01 : f64}
  check.expect_close %a, %b {rtol = 0.5 : f64, atol = 0.25 : f64} : tensor<4xf32>, tensor<?xf32>
  // CHECK: check.expect_true %[[C]]
  check.expect_true %c
  return
}
