// mask-reduce knows our operations: of five masks, the interesting one stays.
// RUN: mask-reduce %s --reduction-tree='traversal-mode=0 test=%S/Inputs/has-chunk.sh' | FileCheck %s
// CHECK: mask.chunk size(4)
// CHECK-NOT: mask.causal
func.func @interesting() -> !mask.pred {
  %chunk = mask.chunk size(4)
  return %chunk : !mask.pred
}
func.func @noise() -> !mask.pred {
  %causal = mask.causal
  %window = mask.window left(3)
  %both = mask.and %causal, %window
  return %both : !mask.pred
}
