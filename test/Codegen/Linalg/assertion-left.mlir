// What can't be lowered makes the pass fail, also where a claim comes last.
// RUN: not mask-opt %s --mask-materialize 2>&1 | FileCheck %s

// CHECK: error: {{.*}}the claim is neither proved nor refuted yet
func.func @f() {
  %m = mask.causal
  mask.assert causal %m
  return
}
