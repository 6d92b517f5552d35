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

// CHECK-LABEL: @convert
func.func @convert(%a: f32) -> i32 {
  // CHECK-DAG: %[[low:.*]] = arith.cmpf oge, %arg0, %cst
  // CHECK-DAG: %[[high:.*]] = arith.cmpf olt, %arg0, %cst_0
  // CHECK: %[[ok:.*]] = arith.andi %[[low]], %[[high]]
  // CHECK-NEXT: cf.assert %[[ok]], "'arith.fptosi': the number does not fit"
  // CHECK-NEXT: arith.fptosi
  %i = arith.fptosi %a : f32 to i32
  return %i : i32
}

// CHECK-LABEL: @flags
func.func @flags(%a: index, %b: index) -> (index, index) {
  // CHECK: %[[a:.*]] = arith.extsi %{{.*}} : i64 to i128
  // CHECK: %[[b:.*]] = arith.extsi %{{.*}} : i64 to i128
  // CHECK: %[[exact:.*]] = arith.muli %[[a]], %[[b]] : i128
  // CHECK: %[[kept:.*]] = arith.trunci %[[exact]] : i128 to i64
  // CHECK: %[[again:.*]] = arith.extsi %[[kept]] : i64 to i128
  // CHECK: %[[ok:.*]] = arith.cmpi eq, %[[again]], %[[exact]]
  // CHECK: cf.assert %[[ok]], "'arith.muli': the number does not fit"
  %x = arith.muli %a, %b overflow<nsw> : index
  // CHECK-NOT: cf.assert
  %y = arith.addi %a, %b : index
  return %x, %y : index, index
}

// CHECK-LABEL: @exact
func.func @exact(%a: i64) -> i64 {
  // CHECK: arith.remui
  // CHECK: cf.assert %{{.*}}, "'arith.divui': it is not exact"
  %two = arith.constant 2 : i64
  %q = arith.divui %a, %two exact : i64
  return %q : i64
}

// CHECK-LABEL: @power
func.func @power(%a: i64, %b: i64) -> i64 {
  // CHECK: cf.assert %{{.*}}, "'math.ipowi': division by zero"
  %p = math.ipowi %a, %b : i64
  return %p : i64
}

// CHECK-LABEL: @selected
func.func @selected(%a: f32, %b: i64, %c: i1) -> i64 {
  // CHECK: %[[fits:.*]] = arith.andi
  // CHECK: %[[i:.*]] = arith.fptosi
  // CHECK: %[[more:.*]] = arith.addi %[[i]], %arg1
  // CHECK: %[[ok:.*]] = arith.ori %[[fits]], %arg2
  // CHECK: cf.assert %[[ok]], "'arith.fptosi': the number does not fit"
  // CHECK: arith.select %arg2, %arg1, %[[more]]
  %i = arith.fptosi %a : f32 to i64
  %more = arith.addi %i, %b : i64
  %s = arith.select %c, %b, %more : i64
  return %s : i64
}
