// Everything that docs/AddingAMask.md promises for a new kind of mask.
// RUN: mask-opt %s --split-input-file --verify-diagnostics --verify-roundtrip --mask-verify | FileCheck %s
// RUN: not mask-opt %s --split-input-file --mask-simplify 2>/dev/null | FileCheck %s --check-prefix=SIMPLE
// RUN: mask-opt %S/Inputs/stride-run.mlir --mask-materialize %lower > %t.mlir
// RUN: %run %t.mlir

// CHECK-LABEL: func @assembly
// CHECK-SAME: (%[[S:.*]]: index)
func.func @assembly(%s: index) -> (!mask.pred, !mask.pred) {
  // CHECK: mask.stride step(2)
  %0 = mask.stride step(2)
  // CHECK: mask.stride step(%[[S]])
  %1 = mask.stride step(%s)
  return %0, %1 : !mask.pred, !mask.pred
}

// -----

func.func @stride_e1() {
  // expected-error@+1 {{expects a step, found none}}
  %m = "mask.stride"() <{operandSegmentSizes = array<i32: 0>}> : () -> !mask.pred
  return
}

// -----

func.func @stride_e1_both(%s: index) {
  // expected-error@+1 {{expects 'step' as a number or as a value, found both}}
  %m = "mask.stride"(%s) <{static_step = 3 : i64, operandSegmentSizes = array<i32: 1>}> : (index) -> !mask.pred
  return
}

// -----

func.func @stride_e2_zero() {
  // expected-error@+1 {{expects a step of at least 1, found 0}}
  %m = mask.stride step(0)
  return
}

// -----

func.func @stride_e2() {
  // expected-error@+1 {{expects a step of at least 1, found -2}}
  %m = mask.stride step(-2)
  return
}

// -----

// Proofs see the formula: with a window, a stride is causal; multiples of 4 are
// multiples of 2; a stride without a window is not causal.
func.func @proofs() -> !mask.pred {
  %two = mask.stride step(2)
  %four = mask.stride step(4)
  %window = mask.window left(6) right(0)
  %dilated = mask.and %two, %window
  // expected-remark@+1 {{causal: proven}}
  mask.assert causal %dilated
  // expected-remark@+1 {{implies: proven}}
  mask.assert implies %four, %two
  // SIMPLE-LABEL: func @proofs
  // SIMPLE: %[[TWO:.*]] = mask.stride step(2)
  // SIMPLE: return %[[TWO]]
  %either = mask.or %four, %two
  return %either : !mask.pred
}
