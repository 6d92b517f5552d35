// RUN: mask-opt %s --mask-simplify | FileCheck %s
// RUN: mask-opt %s --mask-simplify | mask-opt --mask-simplify | FileCheck %s
// RUN: mask-opt %s --mask-simplify -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// The example of the pass description.
// CHECK-LABEL: func @chunk_implies_window
func.func @chunk_implies_window() -> !mask.pred {
  // CHECK-DAG: %[[CHUNK:.*]] = mask.chunk size(4)
  // CHECK-DAG: %[[CAUSAL:.*]] = mask.causal
  // CHECK: %[[AND:.*]] = mask.and %[[CHUNK]], %[[CAUSAL]]
  // CHECK: return %[[AND]]
  // REMARK: mask-simplify: mask.window is implied by the other terms [proved]: it is dropped
  %0 = mask.chunk size(4)
  %1 = mask.causal
  %2 = mask.window left(3)
  %3 = mask.and %0, %1, %2
  return %3 : !mask.pred
}

// One key less is not implied.
// CHECK-LABEL: func @chunk_does_not_imply_window
func.func @chunk_does_not_imply_window() -> !mask.pred {
  // CHECK: mask.window left(2)
  // CHECK: mask.and %{{.*}}, %{{.*}}, %{{.*}}
  %0 = mask.chunk size(4)
  %1 = mask.causal
  %2 = mask.window left(2)
  %3 = mask.and %0, %1, %2
  return %3 : !mask.pred
}

// The size is a number of run time: proved for every size.
// CHECK-LABEL: func @chunk_of_symbol_implies_window
func.func @chunk_of_symbol_implies_window(%c: index) -> !mask.pred {
  // CHECK-DAG: %[[CHUNK:.*]] = mask.chunk size(%{{.*}})
  // CHECK-DAG: %[[CAUSAL:.*]] = mask.causal
  // CHECK: %[[AND:.*]] = mask.and %[[CHUNK]], %[[CAUSAL]]
  // CHECK: return %[[AND]]
  %c1 = arith.constant 1 : index
  %w = arith.subi %c, %c1 : index
  %0 = mask.chunk size(%c)
  %1 = mask.causal
  %2 = mask.window left(%w)
  %3 = mask.and %0, %1, %2
  return %3 : !mask.pred
}

// CHECK-LABEL: func @chunk_of_symbol_does_not_imply_window
func.func @chunk_of_symbol_does_not_imply_window(%c: index) -> !mask.pred {
  // CHECK: mask.window left(
  // CHECK: mask.and %{{.*}}, %{{.*}}, %{{.*}}
  %c2 = arith.constant 2 : index
  %w = arith.subi %c, %c2 : index
  %0 = mask.chunk size(%c)
  %1 = mask.causal
  %2 = mask.window left(%w)
  %3 = mask.and %0, %1, %2
  return %3 : !mask.pred
}

// Neither of the two chunks lies in the other.
// CHECK-LABEL: func @or_keeps_both
func.func @or_keeps_both() -> !mask.pred {
  // CHECK: mask.or %{{.*}}, %{{.*}}
  %0 = mask.chunk size(8)
  %1 = mask.chunk size(12)
  %2 = mask.or %0, %1
  return %2 : !mask.pred
}

// One pair away from empty, and one pair away from full.
// CHECK-LABEL: func @nearly_empty_and_full
func.func @nearly_empty_and_full() -> (!mask.pred, !mask.pred) {
  // CHECK: mask.and %{{.*}}, %{{.*}}
  // CHECK: mask.or %{{.*}}, %{{.*}}
  %0 = mask.causal
  %1 = mask.window left(0)
  %2 = mask.and %0, %1
  %3 = mask.window left(-2)
  %4 = mask.or %0, %3
  return %2, %4 : !mask.pred, !mask.pred
}

// A product of positions has no affine form.
// CHECK-LABEL: func @not_affine
func.func @not_affine() -> (!mask.pred, !mask.pred) {
  // CHECK: mask.generate
  // CHECK: mask.not
  // CHECK: mask.shift
  %0 = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %c9 = arith.constant 9 : index
    %x = arith.muli %q, %kv : index
    %ok = arith.cmpi sle, %x, %c9 : index
    mask.yield %ok
  }
  %1 = mask.not %0
  %2 = mask.shift %0 q(3)
  return %1, %2 : !mask.pred, !mask.pred
}

// CHECK-LABEL: func @or_drops_smaller
func.func @or_drops_smaller(%w: index) -> !mask.pred {
  // CHECK: %[[CAUSAL:.*]] = mask.causal
  // CHECK: return %[[CAUSAL]]
  %0 = mask.causal
  %1 = mask.window left(%w)
  %2 = mask.and %0, %1
  %3 = mask.or %0, %2
  return %3 : !mask.pred
}

// Chunks of 8 and of 4, or-ed with everything below the diagonal: no boolean law.
// CHECK-LABEL: func @or_by_proof
func.func @or_by_proof() -> !mask.pred {
  // CHECK: %[[CHUNK:.*]] = mask.chunk size(8)
  // CHECK: return %[[CHUNK]]
  // REMARK: mask.chunk implies the other terms [proved]: it is dropped
  %0 = mask.chunk size(8)
  %1 = mask.chunk size(4)
  %2 = mask.or %0, %1
  return %2 : !mask.pred
}

// CHECK-LABEL: func @empty_and_full
func.func @empty_and_full() -> (!mask.pred, !mask.pred) {
  // CHECK-DAG: %[[NONE:.*]] = mask.none
  // CHECK-DAG: %[[ALL:.*]] = mask.all
  // CHECK: return %[[NONE]], %[[ALL]]
  // REMARK: no pair satisfies this mask [proved]: it is none
  // REMARK: every pair satisfies this mask [proved]: it is all
  %0 = mask.causal
  %1 = mask.window left(-1)
  %2 = mask.and %0, %1
  %3 = mask.window left(0)
  %4 = mask.or %0, %3
  return %2, %4 : !mask.pred, !mask.pred
}

// "bidirectional" written as q >= 0 is no tautology for negative positions.
// CHECK-LABEL: func @negative_positions_count
func.func @negative_positions_count() -> !mask.pred {
  // CHECK: mask.affine
  %0 = mask.affine affine_set<(b, h, q, kv) : (q >= 0)>
  return %0 : !mask.pred
}

// CHECK-LABEL: func @not_of_shifted_causal
func.func @not_of_shifted_causal() -> (!mask.pred, !mask.pred) {
  // CHECK-DAG: %[[FUTURE:.*]] = mask.window left(-4)
  // CHECK-DAG: %[[SHIFTED:.*]] = mask.window right(3)
  // CHECK: return %[[FUTURE]], %[[SHIFTED]]
  %0 = mask.causal
  %1 = mask.shift %0 q(3)
  %2 = mask.not %1
  return %2, %1 : !mask.pred, !mask.pred
}

// CHECK-LABEL: func @dynamic_shift
// CHECK-SAME: (%[[N:.*]]: index)
func.func @dynamic_shift(%n: index) -> !mask.pred {
  // CHECK: mask.window right(%[[N]])
  %0 = mask.causal
  %1 = mask.shift %0 q(%n)
  return %1 : !mask.pred
}

// The same padding twice; the negation of a read is kept as it is.
// CHECK-LABEL: func @data
// CHECK-SAME: (%[[KEEP:.*]]: tensor<2x8xi1>)
func.func @data(%keep: tensor<2x8xi1>) -> (!mask.pred, !mask.pred) {
  // CHECK-DAG: %[[VALID:.*]] = mask.key_valid %[[KEEP]]
  // CHECK-DAG: %[[CAUSAL:.*]] = mask.causal
  // CHECK-DAG: %[[AND:.*]] = mask.and %[[VALID]], %[[CAUSAL]]
  // CHECK-DAG: %[[NOT:.*]] = mask.not %[[VALID]]
  // CHECK: return %[[AND]], %[[NOT]]
  %0 = mask.key_valid %keep : tensor<2x8xi1>
  %1 = mask.causal
  %2 = mask.key_valid %keep : tensor<2x8xi1>
  %3 = mask.and %0, %1, %2
  %4 = mask.not %0
  return %3, %4 : !mask.pred, !mask.pred
}

// Code that computes a band is a band; code that reads data stays code.
// CHECK-LABEL: func @name_generated
// CHECK-SAME: (%[[T:.*]]: tensor<8xi1>)
func.func @name_generated(%t: tensor<8xi1>) -> (!mask.pred, !mask.pred) {
  // CHECK-DAG: %[[WINDOW:.*]] = mask.window left(7) right(0)
  // CHECK-DAG: %[[CODE:.*]] = mask.generate
  // CHECK: return %[[WINDOW]], %[[CODE]]
  %0 = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %c8 = arith.constant 8 : index
    %first = arith.subi %q, %c8 : index
    %late = arith.cmpi sgt, %kv, %first : index
    %past = arith.cmpi sle, %kv, %q : index
    %both = arith.andi %late, %past : i1
    mask.yield %both
  }
  %1 = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %c7 = arith.constant 7 : index
    %i = arith.andi %kv, %c7 : index
    %ok = tensor.extract %t[%i] : tensor<8xi1>
    mask.yield %ok
  }
  return %0, %1 : !mask.pred, !mask.pred
}

// A comparison whose difference may leave 64 bits stays a comparison.
// CHECK-LABEL: func @large_comparisons
func.func @large_comparisons(%v: index, %w: index) -> (!mask.pred, !mask.pred, !mask.pred) {
  // CHECK: mask.generate
  // CHECK: arith.cmpi sle
  %0 = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %c = arith.constant 9223372036854775807 : index
    %r = arith.cmpi sle, %kv, %c : index
    mask.yield %r
  }
  // CHECK: mask.generate
  %1 = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %x = arith.addi %q, %v : index
    %r = arith.cmpi slt, %x, %w : index
    mask.yield %r
  }
  // One number compared to positions fits.
  // CHECK: mask.affine
  %2 = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %kv: index):
    %x = arith.subi %q, %kv : index
    %r = arith.cmpi slt, %x, %w : index
    mask.yield %r
  }
  return %0, %1, %2 : !mask.pred, !mask.pred, !mask.pred
}
