// RUN: mask-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(mask-verify-function{analyses=sets}))' -o /dev/null 2>&1 | FileCheck %s
// RUN: mask-opt %s --split-input-file --pass-pipeline='builtin.module(mask-materialize,canonicalize,cse,func.func(mask-verify-function{analyses=sets}))' -o /dev/null 2>&1 | FileCheck %s
// The other operands of attn.attention: offsets, scores, sinks; and lse.

// A cache of 8 tokens before 4 new ones.
!x = tensor<1x2x4x4xf32>
!c = tensor<1x2x8x4xf32>
!k = tensor<1x2x12x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: proven
func.func @decode(%x: !x {maskir.tokens = 2}, %past: !c {maskir.tokens = 2, maskir.role = "cache"}) -> (!x {maskir.tokens = 2}) {
  %k = tensor.concat dim(2) %past, %x : (!c, !x) -> !k
  %m = mask.causal
  %o = attn.attention(%x, %k, %k) mask(%m) scale(1.0) offset(8, 0) : (!x, !k, !k) -> !x
  return %o : !x
}

// -----

!x = tensor<1x2x4x4xf32>
!c = tensor<1x2x8x4xf32>
!k = tensor<1x2x12x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path: token 9 may move position 0
func.func @offset_too_large(%x: !x {maskir.tokens = 2}, %past: !c {maskir.tokens = 2, maskir.role = "cache"}) -> (!x {maskir.tokens = 2}) {
  %k = tensor.concat dim(2) %past, %x : (!c, !x) -> !k
  %m = mask.causal
  %o = attn.attention(%x, %k, %k) mask(%m) scale(1.0) offset(9, 0) : (!x, !k, !k) -> !x
  return %o : !x
}

// -----

// New keys before the cache: the mask is causal in columns, not in tokens.
!x = tensor<1x2x4x4xf32>
!c = tensor<1x2x8x4xf32>
!k = tensor<1x2x12x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path: token 9 may move position 0
func.func @new_keys_first(%x: !x {maskir.tokens = 2}, %past: !c {maskir.tokens = 2, maskir.role = "cache"}) -> (!x {maskir.tokens = 2}) {
  %k = tensor.concat dim(2) %x, %past : (!x, !c) -> !k
  %m = mask.causal
  %o = attn.attention(%x, %k, %k) mask(%m) scale(1.0) offset(8, 0) : (!x, !k, !k) -> !x
  return %o : !x
}

// -----

// Keys that lie 3 columns ahead.
!t = tensor<1x2x8x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: proven
func.func @key_offset(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %m = mask.window left(10) right(3)
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) offset(0, 3) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

!t = tensor<1x2x8x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path: token 1 may move position 0
func.func @key_offset_behind(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %m = mask.causal
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) offset(1, 0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// A softcap, and a bias that is a weight.
!t = tensor<1x2x8x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: proven
func.func @score(%x: !t {maskir.tokens = 2}, %bias: tensor<2x8x8xf32>) -> (!t {maskir.tokens = 2}) {
  %m = mask.causal
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %q: index, %k: index):
    %cap = arith.constant 50.0 : f32
    %a = arith.divf %s, %cap : f32
    %t = math.tanh %a : f32
    %y = arith.mulf %t, %cap : f32
    %z = tensor.extract %bias[%h, %q, %k] : tensor<2x8x8xf32>
    %sum = arith.addf %y, %z : f32
    attn.yield %sum
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// A bias that looks at the token as far from the end as the key from the start.
!t = tensor<1x2x8x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @bias_from_the_end(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %c0 = arith.constant 0 : index
  %c7 = arith.constant 7 : index
  %m = mask.causal
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %q: index, %k: index):
    %at = arith.subi %c7, %k : index
    %z = tensor.extract %x[%b, %h, %at, %c0] : !t
    %sum = arith.addf %s, %z : f32
    attn.yield %sum
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// The mask stands in the score: a fill of -inf has no weight.
!t = tensor<1x2x8x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: proven
func.func @mask_in_the_score(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %o = attn.attention(%x, %x, %x) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %q: index, %k: index):
    %low = arith.constant 0xFF800000 : f32
    %c = arith.cmpi sle, %k, %q : index
    %y = arith.select %c, %s, %low : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// A fill of -100 has one.
!t = tensor<1x2x8x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path: token 1 may move position 0
func.func @small_fill(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %o = attn.attention(%x, %x, %x) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %q: index, %k: index):
    %low = arith.constant -100.0 : f32
    %c = arith.cmpi sle, %k, %q : index
    %y = arith.select %c, %s, %low : f32
    attn.yield %y
  } : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// A sink that is a token.
!t = tensor<1x2x8x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @sink(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %sink = tensor.extract_slice %x[0, 0, 7, 0] [1, 2, 1, 1] [1, 1, 1, 1] : !t to tensor<2xf32>
  %m = mask.causal
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) sink(%sink : tensor<2xf32>) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// Values of the next token.
!t = tensor<1x2x8x4xf32>
!s = tensor<1x2x7x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path: token 1 may move position 0
func.func @next_values(%x: !t {maskir.tokens = 2}) -> (!s {maskir.tokens = 2}) {
  %k = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 7, 4] [1, 1, 1, 1] : !t to !s
  %v = tensor.extract_slice %x[0, 0, 1, 0] [1, 2, 7, 4] [1, 1, 1, 1] : !t to !s
  %m = mask.causal
  %o = attn.attention(%k, %k, %v) mask(%m) scale(1.0) : (!s, !s, !s) -> !s
  return %o : !s
}

// -----

// Keys of the next token.
!t = tensor<1x2x8x4xf32>
!s = tensor<1x2x7x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path: token 1 may move position 0
func.func @next_keys(%x: !t {maskir.tokens = 2}) -> (!s {maskir.tokens = 2}) {
  %k = tensor.extract_slice %x[0, 0, 1, 0] [1, 2, 7, 4] [1, 1, 1, 1] : !t to !s
  %v = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 7, 4] [1, 1, 1, 1] : !t to !s
  %m = mask.causal
  %o = attn.attention(%v, %k, %v) mask(%m) scale(1.0) : (!s, !s, !s) -> !s
  return %o : !s
}

// -----

// Queries of the next token.
!t = tensor<1x2x8x4xf32>
!s = tensor<1x2x7x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path: token 1 may move position 0
func.func @next_queries(%x: !t {maskir.tokens = 2}) -> (!s {maskir.tokens = 2}) {
  %k = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 7, 4] [1, 1, 1, 1] : !t to !s
  %q = tensor.extract_slice %x[0, 0, 1, 0] [1, 2, 7, 4] [1, 1, 1, 1] : !t to !s
  %m = mask.causal
  %o = attn.attention(%q, %k, %k) mask(%m) scale(1.0) : (!s, !s, !s) -> !s
  return %o : !s
}

// -----

// The logarithm of the sum leaks what the result does.
!t = tensor<1x2x8x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: proven
func.func @lse(%x: !t {maskir.tokens = 2}) -> (tensor<1x2x8xf32> {maskir.tokens = 2}) {
  %m = mask.causal
  %o, %lse = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> (!t, tensor<1x2x8xf32>)
  return %lse : tensor<1x2x8xf32>
}

// -----

!t = tensor<1x2x8x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: possible path: token 1 may move position 0
func.func @lse_ahead(%x: !t {maskir.tokens = 2}) -> (tensor<1x2x8xf32> {maskir.tokens = 2}) {
  %m = mask.window left(0) right(2)
  %o, %lse = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> (!t, tensor<1x2x8xf32>)
  return %lse : tensor<1x2x8xf32>
}

// -----

// A row that sees no key is 0 (rule M5): the values do not matter.
!t = tensor<1x2x8x4xf32>

// CHECK: operands.mlir:[[#@LINE+1]]:1: remark: function: causal: proven
func.func @empty_rows(%x: !t {maskir.tokens = 2}) -> (!t {maskir.tokens = 2}) {
  %m = mask.none
  %o = attn.attention(%x, %x, %x) mask(%m) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}

// -----

// Sizes that nothing says are equal: that they are is assumed.
!t = tensor<1x2x?x4xf32>

// CHECK: operands.mlir:[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: note: assuming that dynamic sizes of batches are equal, and so are lengths
func.func @sizes(%x: !t {maskir.tokens = 2}, %w: !t, %p: !t) -> (!t {maskir.tokens = 2}) {
  %o = attn.attention(%x, %w, %p) scale(1.0) : (!t, !t, !t) -> !t
  return %o : !t
}
