// RUN: mask-opt %s --mask-fuse -o /dev/null 2>&1 | FileCheck %s --check-prefix=NOTE
// RUN: mask-opt %s --mask-fuse -o /dev/null 2>&1 | FileCheck %s --check-prefix=INFINITE
// RUN: mask-opt %s --mask-fuse 2>%t | FileCheck %s --check-prefix=DEFAULT
// RUN: mask-opt %s --mask-fuse=accept-soft-fills=false 2>%t | FileCheck %s --check-prefix=HARD
// RUN: mask-opt %s --mask-fuse=refuse-finite-fills 2>%t | FileCheck %s --check-prefix=REFUSE

!t = tensor<1x1x8x4xf32>

// NOTE-DAG: note: finite fill -1e+09: a row without keys was an average of all
// NOTE-DAG: note: a fill above half of the lowest f32 is taken as masked (accept-soft-fills)
// NOTE-DAG: note: finite fill -3.40282e+38: a row without keys was an average of all
// NOTE-DAG: note: finite fill -1e+38: a row without keys was an average of all
// NOTE-DAG: note: finite fill -2e+09: a row without keys was an average of all

// INFINITE-NOT: finite fill -inf

// DEFAULT-LABEL: func @soft
// DEFAULT: mask.generate
// DEFAULT: mask(
// HARD-LABEL: func @soft
// HARD-NOT: mask(
// REFUSE-LABEL: func @soft
// REFUSE-NOT: mask(
func.func @soft(%q: !t) -> !t {
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %fill = arith.constant -1.0e9 : f32
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %s, %fill : f32
    attn.yield %m
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// DEFAULT-LABEL: func @lowest
// DEFAULT: mask(
// HARD-LABEL: func @lowest
// HARD: mask(
// REFUSE-LABEL: func @lowest
// REFUSE-NOT: mask(
func.func @lowest(%q: !t) -> !t {
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %fill = arith.constant -3.40282347E+38 : f32
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %s, %fill : f32
    attn.yield %m
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// DEFAULT-LABEL: func @infinite
// DEFAULT: mask(
// HARD-LABEL: func @infinite
// HARD: mask(
// REFUSE-LABEL: func @infinite
// REFUSE: mask(
func.func @infinite(%q: !t) -> !t {
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %fill = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %s, %fill : f32
    attn.yield %m
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// Below half of the lowest f32 (-1.7e38) a fill is a mask in any case; this one
// is above.
// DEFAULT-LABEL: func @above_half
// DEFAULT: mask(
// HARD-LABEL: func @above_half
// HARD-NOT: mask(
// REFUSE-LABEL: func @above_half
// REFUSE-NOT: mask(
func.func @above_half(%q: !t) -> !t {
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %fill = arith.constant -1.0e38 : f32
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %s, %fill : f32
    attn.yield %m
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// The fill is what it is after the product, on the side where it stands.
// DEFAULT-LABEL: func @swapped
// DEFAULT: mask.not
// DEFAULT: mask(
// HARD-LABEL: func @swapped
// REFUSE-LABEL: func @swapped
func.func @swapped(%q: !t) -> !t {
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %fill = arith.constant -1.0e9 : f32
    %half = arith.constant 0.5 : f32
    %future = arith.cmpi slt, %i, %j : index
    %m = arith.select %future, %fill, %half : f32
    %twice = arith.divf %m, %half : f32
    %y = arith.addf %s, %twice : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  return %o : !t
}
