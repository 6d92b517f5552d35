// RUN: mask-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(mask-verify-function{samples=true analyses=sets}))' -o /dev/null 2>&1 | FileCheck %s --check-prefixes=CHECK,RULE
// RUN: mask-opt %s --split-input-file --pass-pipeline='builtin.module(mask-materialize,canonicalize,cse,func.func(mask-verify-function{samples=true analyses=sets}))' -o /dev/null 2>&1 | FileCheck %s --check-prefixes=CHECK,LINALG
// The rule for attn.attention, and the analysis of the linalg that it means.

!t = tensor<1x2x8x4xf32>

// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: proven
func.func @causal(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %m = mask.causal
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

!t = tensor<1x2x8x4xf32>

// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path: token 1 may move position 0
func.func @without_mask(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %o = attn.attention(%x, %x, %x) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

!t = tensor<1x2x8x4xf32>

// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: proven
func.func @window(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %m = mask.window left(3) right(0)
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

!t = tensor<1x2x8x4xf32>

// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path: token 1 may move position 0
func.func @window_one_ahead(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %m = mask.window left(3) right(1)
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// Any length; grouped heads.
!q = tensor<2x4x?x4xf32>
!k = tensor<2x2x?x4xf32>

// CHECK: attention.mlir:[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: samples are independent: proven
func.func @chunks(%x: !q {maskir.tokens = 2}) -> (!q {maskir.tokens = 2}) {
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c2 : !q
  %k = tensor.extract_slice %x[0, 0, 0, 0] [2, 2, %n, 4] [1, 2, 1, 1] : !q to !k
  %c = mask.chunk size(4)
  %s = mask.stride step(2)
  %past = mask.causal
  %or = mask.or %c, %s
  %m = mask.and %or, %past
  %r = attn.attention(%x, %k, %k) mask(%m) scale(1.0) : (!q, !k, !k) -> !q
  return %r : !q
}

// -----

// Not causal where or stands for and.
!t = tensor<1x2x8x4xf32>

// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @or_for_and(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %c = mask.chunk size(4)
  %past = mask.causal
  %m = mask.or %c, %past
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// What is hidden is data: it hides in addition.
!t = tensor<2x2x8x4xf32>

// CHECK: attention.mlir:[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: samples are independent: proven
func.func @valid_keys(%x: !t {maskir.tokens = 2}, %valid: tensor<2x8xi1>) -> (!t {maskir.tokens = 2}) {
  %keep = mask.key_valid %valid : tensor<2x8xi1>
  %past = mask.causal
  %m = mask.and %keep, %past
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

!t = tensor<2x2x8x4xf32>

// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path: token 1 may move position 0
func.func @valid_keys_alone(%x: !t {maskir.tokens = 2}, %valid: tensor<2x8xi1>) -> (!t {maskir.tokens = 2}) {
  %keep = mask.key_valid %valid : tensor<2x8xi1>
  %o = attn.attention(%x, %x, %x) mask(%keep) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// Tokens decide which keys are valid, each about itself.
!t = tensor<2x2x8x4xf32>
#row = affine_map<(b, s) -> (b, 0, s, 0)>
#id = affine_map<(b, s) -> (b, s)>

// CHECK: attention.mlir:[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: samples are independent: proven
func.func @tokens_hide_themselves(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x8xi1>
  %slice = tensor.extract_slice %x[0, 0, 0, 0] [2, 1, 8, 1] [1, 1, 1, 1] : !t to tensor<2x1x8x1xf32>
  %valid = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]} ins(%slice : tensor<2x1x8x1xf32>) outs(%e : tensor<2x8xi1>) {
  ^bb0(%a: f32, %out: i1):
    %c = arith.cmpf ogt, %a, %zero : f32
    linalg.yield %c : i1
  } -> tensor<2x8xi1>
  %keep = mask.key_valid %valid : tensor<2x8xi1>
  %past = mask.causal
  %m = mask.and %keep, %past
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// The last token decides whether the first key is valid: causal, and a leak.
!t = tensor<2x2x8x4xf32>
#id = affine_map<(b, s) -> (b, s)>

// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @tokens_hide_others(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c7 = arith.constant 7 : index
  %e = tensor.empty() : tensor<2x8xi1>
  %valid = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<2x8xi1>) {
  ^bb0(%out: i1):
    %b = linalg.index 0 : index
    %s = linalg.index 1 : index
    %back = arith.subi %c7, %s : index
    %a = tensor.extract %x[%b, %c0, %back, %c0] : !t
    %c = arith.cmpf ogt, %a, %zero : f32
    linalg.yield %c : i1
  } -> tensor<2x8xi1>
  %keep = mask.key_valid %valid : tensor<2x8xi1>
  %past = mask.causal
  %m = mask.and %keep, %past
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// A length that the other sample decides.
!t = tensor<2x2x8x4xf32>

// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: samples are independent: possible path
func.func @length_of_the_other_sample(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %c0 = arith.constant 0 : index
  %a = tensor.extract %x[%c0, %c0, %c0, %c0] : !t
  %n = arith.fptosi %a : f32 to i64
  %lengths = tensor.from_elements %n, %n : tensor<2xi64>
  %m = mask.key_range hi(%lengths : tensor<2xi64>)
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// Scalar code that reads tokens, moved by one query: which pair is read is not
// followed.
!t = tensor<1x2x8x4xf32>

// RULE: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @moved_code(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c7 = arith.constant 7 : index
  %g = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %k: index):
    %low = arith.maxsi %q, %c0 : index
    %at = arith.minsi %low, %c7 : index
    %a = tensor.extract %x[%c0, %c0, %at, %c0] : !t
    %c = arith.cmpf ogt, %a, %zero : f32
    mask.yield %c
  }
  %s = mask.shift %g q(1)
  %past = mask.causal
  %m = mask.and %s, %past
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// The same code at the pair itself.
!t = tensor<1x2x8x4xf32>

// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: proven
func.func @code(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %g = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %k: index):
    %a = tensor.extract %x[%c0, %c0, %q, %c0] : !t
    %c = arith.cmpf ogt, %a, %zero : f32
    mask.yield %c
  }
  %past = mask.causal
  %m = mask.and %g, %past
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// No formula of sets: each pair is looked at.
!t = tensor<1x2x8x4xf32>

// RULE: attention.mlir:[[#@LINE+2]]:1: remark: function: causal: proven
// LINALG: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @squares(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %k: index):
    %qq = arith.muli %q, %q : index
    %kk = arith.muli %k, %k : index
    %ok = arith.cmpi sge, %qq, %kk : index
    mask.yield %ok
  }
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

!t = tensor<1x2x8x4xf32>

// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @reversed_squares(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %k: index):
    %qq = arith.muli %q, %q : index
    %kk = arith.muli %k, %k : index
    %ok = arith.cmpi sle, %qq, %kk : index
    mask.yield %ok
  }
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// A flag at a place that the last token chooses.
!t = tensor<1x2x8x4xf32>

// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @chosen_place(%x: !t {maskir.tokens = 2}, %flags: tensor<8xi1>) -> (!t {maskir.tokens = 2}) {
  %c0 = arith.constant 0 : index
  %c7 = arith.constant 7 : index
  %a = tensor.extract %x[%c0, %c0, %c7, %c0] : !t
  %n = arith.fptosi %a : f32 to i64
  %ids = tensor.from_elements %n : tensor<1xi64>
  %g = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %k: index):
    %id = tensor.extract %ids[%c0] : tensor<1xi64>
    %at = arith.index_cast %id : i64 to index
    %flag = tensor.extract %flags[%at] : tensor<8xi1>
    mask.yield %flag
  }
  %past = mask.causal
  %m = mask.and %g, %past
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// What the last token does not hide.
!t = tensor<1x2x8x4xf32>

// CHECK: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @not_hidden(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %c0 = arith.constant 0 : index
  %c7 = arith.constant 7 : index
  %a = tensor.extract %x[%c0, %c0, %c7, %c0] : !t
  %n = arith.fptosi %a : f32 to i64
  %at = arith.index_cast %n : i64 to index
  %low = mask.key_range hi(%at : index)
  %high = mask.not %low
  %past = mask.causal
  %m = mask.and %high, %past
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// A square is not negative: Z3 proves it of the whole mask.
!t = tensor<1x2x?x4xf32>

// RULE: attention.mlir:[[#@LINE+2]]:1: remark: function: causal: proven
// LINALG: attention.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @square(%x: !t {maskir.tokens = 2}, %n: index) -> (!t {maskir.tokens = 2}) {
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %q: index, %k: index):
    %nn = arith.muli %n, %n : index
    %kk = arith.addi %k, %nn : index
    %ok = arith.cmpi sle, %kk, %q : index
    mask.yield %ok
  }
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}
