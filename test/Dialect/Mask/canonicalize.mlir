// RUN: mask-opt %s -canonicalize="test-convergence" -split-input-file | FileCheck %s

// CHECK-LABEL: func @and_laws
// CHECK-SAME: (%[[A:.*]]: !mask.pred, %[[B:.*]]: !mask.pred)
func.func @and_laws(%a: !mask.pred, %b: !mask.pred)
    -> (!mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred) {
  %all = mask.all
  %none = mask.none
  %not = mask.not %a
  %empty = mask.and()
  %one = mask.and %a
  %neutral = mask.and %a, %all, %b
  %absorbing = mask.and %a, %none
  %same = mask.and %a, %a
  %contradiction = mask.and %not, %b, %a
  // CHECK-DAG: %[[ALL:.*]] = mask.all
  // CHECK-DAG: %[[NONE:.*]] = mask.none
  // CHECK-DAG: %[[AB:.*]] = mask.and %[[A]], %[[B]]
  // CHECK: return %[[ALL]], %[[A]], %[[AB]], %[[NONE]], %[[A]], %[[NONE]]
  return %empty, %one, %neutral, %absorbing, %same, %contradiction
      : !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred
}

// -----

// CHECK-LABEL: func @or_laws
// CHECK-SAME: (%[[A:.*]]: !mask.pred, %[[B:.*]]: !mask.pred)
func.func @or_laws(%a: !mask.pred, %b: !mask.pred)
    -> (!mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred) {
  %all = mask.all
  %none = mask.none
  %not = mask.not %a
  %empty = mask.or()
  %one = mask.or %a
  %neutral = mask.or %a, %none, %b
  %absorbing = mask.or %a, %all
  %same = mask.or %a, %a
  %tautology = mask.or %not, %b, %a
  // CHECK-DAG: %[[ALL:.*]] = mask.all
  // CHECK-DAG: %[[NONE:.*]] = mask.none
  // CHECK-DAG: %[[AB:.*]] = mask.or %[[A]], %[[B]]
  // CHECK: return %[[NONE]], %[[A]], %[[AB]], %[[ALL]], %[[A]], %[[ALL]]
  return %empty, %one, %neutral, %absorbing, %same, %tautology
      : !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred
}

// -----

// CHECK-LABEL: func @not_laws
// CHECK-SAME: (%[[A:.*]]: !mask.pred, %[[B:.*]]: !mask.pred)
func.func @not_laws(%a: !mask.pred, %b: !mask.pred)
    -> (!mask.pred, !mask.pred, !mask.pred) {
  %na = mask.not %a
  %nb = mask.not %b
  %double = mask.not %na
  %and = mask.and %na, %nb
  %demorgan = mask.not %and
  %all = mask.all
  %nall = mask.not %all
  // CHECK-DAG: %[[OR:.*]] = mask.or %[[A]], %[[B]]
  // CHECK-DAG: %[[NONE:.*]] = mask.none
  // CHECK: return %[[A]], %[[OR]], %[[NONE]]
  return %double, %demorgan, %nall : !mask.pred, !mask.pred, !mask.pred
}

// -----

// CHECK-LABEL: func @flatten_and_absorb
// CHECK-SAME: (%[[A:.*]]: !mask.pred, %[[B:.*]]: !mask.pred, %[[C:.*]]: !mask.pred)
func.func @flatten_and_absorb(%a: !mask.pred, %b: !mask.pred, %c: !mask.pred)
    -> (!mask.pred, !mask.pred) {
  %inner = mask.and %b, %c
  %flat = mask.and %a, %inner
  %or = mask.or %a, %b
  %absorbed = mask.and %a, %or
  // CHECK: %[[FLAT:.*]] = mask.and %[[A]], %[[B]], %[[C]]
  // CHECK: return %[[FLAT]], %[[A]]
  return %flat, %absorbed : !mask.pred, !mask.pred
}

// -----

// CHECK-LABEL: func @shift_laws
// CHECK-SAME: (%[[A:.*]]: !mask.pred)
func.func @shift_laws(%a: !mask.pred) -> (!mask.pred, !mask.pred, !mask.pred) {
  %zero = mask.shift %a q(0) kv(0)
  %all = mask.all
  %constant = mask.shift %all q(3)
  %inner = mask.shift %a q(3) kv(-1)
  %outer = mask.shift %inner q(4)
  // CHECK-DAG: %[[ALL:.*]] = mask.all
  // CHECK-DAG: %[[SHIFT:.*]] = mask.shift %[[A]] q(7) kv(-1)
  // CHECK: return %[[A]], %[[ALL]], %[[SHIFT]]
  return %zero, %constant, %outer : !mask.pred, !mask.pred, !mask.pred
}

// -----

// CHECK-LABEL: func @open_window
func.func @open_window() -> !mask.pred {
  // CHECK: mask.all
  %m = mask.window
  return %m : !mask.pred
}

// -----

// CHECK-LABEL: func @name_bands
// CHECK-SAME: (%[[W:.*]]: index)
func.func @name_bands(%w: index)
    -> (!mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred) {
  // CHECK-DAG: %[[CAUSAL:.*]] = mask.causal
  %causal = mask.affine affine_set<(b, h, q, kv) : (q - kv >= 0)>
  // CHECK-DAG: %[[BAND:.*]] = mask.window left(7) right(2)
  %band = mask.affine affine_set<(b, h, q, kv) : (q - kv + 2 >= 0, kv - q + 7 >= 0, kv - q + 9 >= 0)>
  // CHECK-DAG: %[[SYMBOLIC:.*]] = mask.window left(%[[W]]) right(0)
  %symbolic = mask.affine affine_set<(b, h, q, kv)[s] : (kv - q + s >= 0, q - kv >= 0)> [%w]
  // A doubled distance and a sum of bounds are no window.
  // CHECK-DAG: %[[DOUBLED:.*]] = mask.affine #{{.*}}{{$}}
  %doubled = mask.affine affine_set<(b, h, q, kv) : (q * 2 - kv * 2 + 1 >= 0)>
  // CHECK-DAG: %[[SUM:.*]] = mask.affine #{{.*}}[%[[W]]]
  %sum = mask.affine affine_set<(b, h, q, kv)[s] : (q - kv + s + 1 >= 0)> [%w]
  // CHECK: return %[[CAUSAL]], %[[BAND]], %[[SYMBOLIC]], %[[DOUBLED]], %[[SUM]]
  return %causal, %band, %symbolic, %doubled, %sum
      : !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred
}

// -----

// What the laws must leave alone: different masks, a shared inner mask, one
// negation of two, distances that are known at run time only.
// CHECK-LABEL: func @no_law
// CHECK-SAME: (%[[A:.*]]: !mask.pred, %[[B:.*]]: !mask.pred, %[[C:.*]]: !mask.pred, %[[N:.*]]: index)
func.func @no_law(%a: !mask.pred, %b: !mask.pred, %c: !mask.pred, %n: index)
    -> (!mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred) {
  // CHECK-DAG: %[[AB:.*]] = mask.and %[[A]], %[[B]]
  %and = mask.and %a, %b
  // CHECK-DAG: %[[SHARED:.*]] = mask.and %[[AB]], %[[C]]
  %shared = mask.and %and, %c
  // CHECK-DAG: %[[AGAIN:.*]] = mask.and %[[AB]], %[[A]]
  %again = mask.and %and, %a
  // CHECK-DAG: %[[BC:.*]] = mask.or %[[B]], %[[C]]
  %bc = mask.or %b, %c
  // CHECK-DAG: %[[KEPT:.*]] = mask.and %[[A]], %[[BC]]
  %kept = mask.and %a, %bc
  // CHECK-DAG: %[[NA:.*]] = mask.not %[[A]]
  %na = mask.not %a
  // CHECK-DAG: %[[HALF:.*]] = mask.and %[[NA]], %[[B]]
  %half = mask.and %na, %b
  // CHECK-DAG: %[[NHALF:.*]] = mask.not %[[HALF]]
  %nhalf = mask.not %half
  // CHECK-DAG: %[[INNER:.*]] = mask.shift %[[A]] q(%[[N]])
  %inner = mask.shift %a q(%n)
  // CHECK-DAG: %[[OUTER:.*]] = mask.shift %[[INNER]] q(1)
  %outer = mask.shift %inner q(1)
  // CHECK-DAG: %[[HALFOPEN:.*]] = mask.window left(3)
  %halfopen = mask.window left(3)
  // CHECK: return %[[AB]], %[[SHARED]], %[[AGAIN]], %[[KEPT]], %[[NHALF]], %[[OUTER]], %[[HALFOPEN]]
  return %and, %shared, %again, %kept, %nhalf, %outer, %halfopen
      : !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred
}

// -----

// CHECK-LABEL: func @demorgan_of_or
// CHECK-SAME: (%[[A:.*]]: !mask.pred, %[[B:.*]]: !mask.pred)
func.func @demorgan_of_or(%a: !mask.pred, %b: !mask.pred) -> !mask.pred {
  // CHECK: %[[AND:.*]] = mask.and %[[A]], %[[B]]
  // CHECK: return %[[AND]]
  %na = mask.not %a
  %nb = mask.not %b
  %or = mask.or %na, %nb
  %m = mask.not %or
  return %m : !mask.pred
}

// -----

// One constraint of a band is enough for a window. What only looks like a band:
// the sample or the head takes part, an equation, a constant and an operand on
// one side, two operands on one side.
// CHECK-LABEL: func @no_band
// CHECK-SAME: (%[[W:.*]]: index, %[[X:.*]]: index)
func.func @no_band(%w: index, %x: index)
    -> (!mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred) {
  // CHECK-DAG: %[[RIGHT:.*]] = mask.window right(2)
  %right = mask.affine affine_set<(b, h, q, kv) : (q - kv + 2 >= 0)>
  // CHECK-DAG: %[[SAMPLE:.*]] = mask.affine #[[$SAMPLE:.*]]{{$}}
  %sample = mask.affine affine_set<(b, h, q, kv) : (b + q - kv >= 0)>
  // CHECK-DAG: %[[HEAD:.*]] = mask.affine #[[$HEAD:.*]]{{$}}
  %head = mask.affine affine_set<(b, h, q, kv) : (q - kv - h >= 0)>
  // CHECK-DAG: %[[EQUAL:.*]] = mask.affine #[[$EQUAL:.*]]{{$}}
  %equal = mask.affine affine_set<(b, h, q, kv) : (q - kv == 0)>
  // CHECK-DAG: %[[MIXED:.*]] = mask.affine #{{.*}}[%[[W]]]
  %mixed = mask.affine affine_set<(b, h, q, kv)[s] : (kv - q + s >= 0, kv - q + 3 >= 0)> [%w]
  // CHECK-DAG: %[[MIXED2:.*]] = mask.affine #{{.*}}[%[[X]]]
  %mixed2 = mask.affine affine_set<(b, h, q, kv)[s] : (q - kv + 3 >= 0, q - kv + s >= 0)> [%x]
  // CHECK-DAG: %[[TWO:.*]] = mask.affine #{{.*}}[%[[W]], %[[X]]]
  %two = mask.affine affine_set<(b, h, q, kv)[s, t] : (q - kv + s >= 0, q - kv + t >= 0)> [%w, %x]
  // CHECK: return %[[RIGHT]], %[[SAMPLE]], %[[HEAD]], %[[EQUAL]], %[[MIXED]], %[[MIXED2]], %[[TWO]]
  return %right, %sample, %head, %equal, %mixed, %mixed2, %two
      : !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred
}

// -----

// A bound on either side, static or not, is no open window.
// CHECK-LABEL: func @half_open_windows
// CHECK-SAME: (%[[N:.*]]: index)
func.func @half_open_windows(%n: index) -> (!mask.pred, !mask.pred, !mask.pred) {
  // CHECK-DAG: %[[LEFT:.*]] = mask.window left(%[[N]])
  %left = mask.window left(%n)
  // CHECK-DAG: %[[RIGHT:.*]] = mask.window right(%[[N]])
  %right = mask.window right(%n)
  // CHECK-DAG: %[[STATIC:.*]] = mask.window right(2)
  %static = mask.window right(2)
  // CHECK: return %[[LEFT]], %[[RIGHT]], %[[STATIC]]
  return %left, %right, %static : !mask.pred, !mask.pred, !mask.pred
}

// -----

// Shifts of keys only; of which a distance is known at run time only; whose sum
// is longer than a distance may be.
// CHECK-LABEL: func @shifts_that_stay
// CHECK-SAME: (%[[A:.*]]: !mask.pred, %[[N:.*]]: index)
func.func @shifts_that_stay(%a: !mask.pred, %n: index)
    -> (!mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred) {
  // CHECK-DAG: %[[KEYS:.*]] = mask.shift %[[A]] kv(3)
  %keys = mask.shift %a kv(3)
  // CHECK-DAG: %[[OUTER:.*]] = mask.shift %[[KEYS]] kv(%[[N]])
  %outer = mask.shift %keys kv(%n)
  // CHECK-DAG: %[[INNER:.*]] = mask.shift %[[A]] kv(%[[N]])
  %dynamic = mask.shift %a kv(%n)
  // CHECK-DAG: %[[AFTER:.*]] = mask.shift %[[INNER]] q(1)
  %after = mask.shift %dynamic q(1)
  // CHECK-DAG: %[[FAR:.*]] = mask.shift %[[A]] q(1152921504606846976){{$}}
  %far = mask.shift %a q(1152921504606846976)
  // CHECK-DAG: %[[FARTHER:.*]] = mask.shift %[[FAR]] q(1)
  %farther = mask.shift %far q(1)
  // CHECK-DAG: %[[LOW:.*]] = mask.shift %[[A]] kv(-1152921504606846976)
  %low = mask.shift %a kv(-1152921504606846976)
  // CHECK-DAG: %[[LOWER:.*]] = mask.shift %[[LOW]] kv(-1)
  %lower = mask.shift %low kv(-1)
  // CHECK: return %[[KEYS]], %[[OUTER]], %[[AFTER]], %[[FARTHER]], %[[LOWER]]
  return %keys, %outer, %after, %farther, %lower
      : !mask.pred, !mask.pred, !mask.pred, !mask.pred, !mask.pred
}
