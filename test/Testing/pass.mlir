// RUN: mask-opt %s %lower | %run | FileCheck %s

// Every check here holds; the library counts them.
// CHECK: check: 9 passed, 0 failed

func.func @main() {
  %ints = arith.constant dense<[[1, -2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  check.expect_eq %ints, %ints : tensor<2x3xi32>, tensor<2x3xi32>

  // A transposed slice has another layout than the constant.
  %c1 = arith.constant 1 : index
  %slice = tensor.extract_slice %ints[0, %c1] [2, 2] [1, 1] : tensor<2x3xi32> to tensor<2x2xi32>
  %expected = arith.constant dense<[[-2, 3], [5, 6]]> : tensor<2x2xi32>
  check.expect_eq %slice, %expected : tensor<2x2xi32>, tensor<2x2xi32>

  %bools = arith.constant dense<[true, false]> : tensor<2xi1>
  check.expect_eq %bools, %bools : tensor<2xi1>, tensor<2xi1>

  // NaN equals NaN; -0 equals +0.
  %special = arith.constant dense<[0x7FC00000, 0x7F800000, -0.0]> : tensor<3xf32>
  %zero = arith.constant dense<[0x7FC00000, 0x7F800000, 0.0]> : tensor<3xf32>
  check.expect_eq %special, %zero : tensor<3xf32>, tensor<3xf32>

  // |1.0 - 1.001| <= 0.0 + 0.01 * 1.001, and an infinity equals itself.
  %a = arith.constant dense<[1.0, 0x7F800000]> : tensor<2xf32>
  %b = arith.constant dense<[1.001, 0x7F800000]> : tensor<2xf32>
  check.expect_close %a, %b {rtol = 0.01 : f64, atol = 0.0 : f64} : tensor<2xf32>, tensor<2xf32>

  // The narrow floats are read as what they are: 1.5 and 1.25.
  %half = arith.constant dense<[1.5, 5.96e-08]> : tensor<2xf16>
  check.expect_close %half, %half {rtol = 0.0 : f64, atol = 0.0 : f64} : tensor<2xf16>, tensor<2xf16>
  %brain = arith.constant dense<1.25> : tensor<bf16>
  check.expect_close %brain, %brain {rtol = 0.0 : f64, atol = 0.0 : f64} : tensor<bf16>, tensor<bf16>

  // No element differs in an empty tensor.
  %none = arith.constant dense<> : tensor<0x3xi64>
  check.expect_eq %none, %none : tensor<0x3xi64>, tensor<0x3xi64>

  %true = arith.constant true
  check.expect_true %true
  return
}
