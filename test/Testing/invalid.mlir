// RUN: mask-opt %s -verify-diagnostics -split-input-file

func.func @eq_e1_element(%a: tensor<4xf32>, %b: tensor<4xf64>) {
  // expected-error @+1 {{expects tensors of one element type, but found 'f32' and 'f64'}}
  check.expect_eq %a, %b : tensor<4xf32>, tensor<4xf64>
  return
}

// -----

func.func @eq_e1_rank(%a: tensor<4xf32>, %b: tensor<1x4xf32>) {
  // expected-error @+1 {{expects tensors of one rank, but found 1 and 2}}
  check.expect_eq %a, %b : tensor<4xf32>, tensor<1x4xf32>
  return
}

// -----

func.func @close_l1(%a: tensor<4xf32>, %b: tensor<4xf64>) {
  // expected-error @+1 {{expects tensors of one element type, but found 'f32' and 'f64'}}
  check.expect_close %a, %b {rtol = 0.0 : f64, atol = 0.0 : f64} : tensor<4xf32>, tensor<4xf64>
  return
}

// -----

func.func @close_l2(%a: tensor<4xf32>) {
  // expected-error @+1 {{expects finite tolerances that are not negative, but found -1.000000e+00}}
  check.expect_close %a, %a {rtol = -1.0 : f64, atol = 0.0 : f64} : tensor<4xf32>, tensor<4xf32>
  return
}
