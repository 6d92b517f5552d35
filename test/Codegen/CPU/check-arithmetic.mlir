// RUN: mask-opt %s --pass-pipeline='builtin.module(func.func(mask-cpu-check-arithmetic))' | FileCheck %s

// CHECK-LABEL: @unsigned
func.func @unsigned(%a: i64, %b: i64) -> i64 {
  // CHECK: %[[ok:.*]] = arith.cmpi ne, %arg1, %c0_i64
  // CHECK-NEXT: cf.assert %[[ok]], "'arith.divui': division by zero"
  // CHECK-NEXT: arith.divui
  %q = arith.divui %a, %b : i64
  return %q : i64
}

// CHECK-LABEL: @signed
func.func @signed(%a: i32, %b: i32) -> i32 {
  // CHECK: cf.assert %{{.*}}, "'arith.remsi': division by zero"
  // CHECK: cf.assert %{{.*}}, "'arith.remsi': the quotient does not fit"
  // CHECK-NEXT: arith.remsi
  %q = arith.remsi %a, %b : i32
  return %q : i32
}

// CHECK-LABEL: @shift
func.func @shift(%a: i32, %b: i32) -> i32 {
  // CHECK: %[[ok:.*]] = arith.cmpi ule, %arg1, %c31_i32
  // CHECK-NEXT: cf.assert %[[ok]], "'arith.shli': shift by the width or more"
  %q = arith.shli %a, %b : i32
  return %q : i32
}

// CHECK-LABEL: @by_numbers
// CHECK-NOT: cf.assert
func.func @by_numbers(%a: i32, %i: index) -> (i32, i32, index) {
  %three = arith.constant 3 : i32
  %seven = arith.constant 7 : index
  %q = arith.divsi %a, %three : i32
  %s = arith.shrui %a, %three : i32
  %r = arith.ceildivsi %i, %seven : index
  return %q, %s, %r : i32, i32, index
}

// CHECK-LABEL: @named
func.func @named(%a: tensor<4xi64>, %b: tensor<4xi64>) -> tensor<4xi64> {
  // CHECK: linalg.generic
  // CHECK: cf.assert %{{.*}}, "'arith.divui': division by zero"
  // CHECK: arith.divui
  %q = linalg.div_unsigned ins(%a, %b : tensor<4xi64>, tensor<4xi64>) outs(%a : tensor<4xi64>) -> tensor<4xi64>
  return %q : tensor<4xi64>
}
