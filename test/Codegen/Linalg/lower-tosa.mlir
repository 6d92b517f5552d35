// RUN: mask-opt %s --pass-pipeline='builtin.module(func.func(mask-lower-tosa))' | FileCheck %s
// Operations of tosa become loops; where there are none, nothing changes.

// CHECK-LABEL: func.func @tosa
// CHECK-NOT:     tosa.
// CHECK:         linalg.generic
// CHECK:         math.exp
func.func @tosa(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = tosa.exp %x : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK-LABEL: func.func @none
// CHECK-NEXT:    %[[UNUSED:.*]] = arith.constant 1
// CHECK-NEXT:    math.exp
func.func @none(%x: f32) -> f32 {
  %unused = arith.constant 1.0 : f32
  %y = math.exp %x : f32
  return %y : f32
}
