// RUN: mask-opt %s %lower > %t.mlir
// RUN: not %run %t.mlir > %t.out 2>&1
// RUN: FileCheck %s < %t.out

// Each check fails: the line says where, what was expected and what was found,
// and the process ends with an error although main() returns.
func.func @main() {
  %a = arith.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
  %b = arith.constant dense<[[1, 2], [0, 5]]> : tensor<2x2xi32>
  // CHECK: fail.mlir:[[#@LINE+1]]:3: check failed: expect_eq: at [1, 0] expected 0, found 3 (2 of 4 elements differ)
  check.expect_eq %a, %b : tensor<2x2xi32>, tensor<2x2xi32>

  %x = arith.constant dense<[1.0, 0x7FC00000]> : tensor<2xf32>
  // CHECK: fail.mlir:[[#@LINE+1]]:3: check failed: expect_close: at [1] expected nan, found nan (1 of 2 elements differ)
  check.expect_close %x, %x {rtol = 1.0 : f64, atol = 1.0 : f64} : tensor<2xf32>, tensor<2xf32>

  %half = arith.constant dense<1.5> : tensor<f16>
  %other = arith.constant dense<-2.5> : tensor<f16>
  // CHECK: expect_close: at [] expected -2.5, found 1.5
  check.expect_close %half, %other {rtol = 0.1 : f64, atol = 0.1 : f64} : tensor<f16>, tensor<f16>

  %brain = arith.constant dense<1.5> : tensor<bf16>
  %otherBrain = arith.constant dense<1.25> : tensor<bf16>
  // CHECK: expect_close: at [] expected 1.25, found 1.5
  check.expect_close %brain, %otherBrain {rtol = 0.1 : f64, atol = 0.1 : f64} : tensor<bf16>, tensor<bf16>

  %inf = arith.constant dense<0x7F800000> : tensor<f32>
  %big = arith.constant dense<1.0> : tensor<f32>
  // CHECK: expect_close: at [] expected inf, found 1 (1
  check.expect_close %big, %inf {rtol = 1.0 : f64, atol = 1.0 : f64} : tensor<f32>, tensor<f32>

  %long = arith.constant dense<0> : tensor<3xi32>
  %short = arith.constant dense<0> : tensor<2xi32>
  %dynamic = tensor.cast %short : tensor<2xi32> to tensor<?xi32>
  // CHECK: check failed: expected sizes [2], found [3]
  check.expect_eq %long, %dynamic : tensor<3xi32>, tensor<?xi32>

  %false = arith.constant false
  // CHECK: check failed: expect_true: the condition is false
  check.expect_true %false
  return
}
// CHECK: check: 0 passed, 7 failed
