// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{samples=true analyses=sets}))' 2>&1 | FileCheck %s --implicit-check-not="function: causal" --implicit-check-not=independent
// Loops and branches around tensors, at every length: sets of indices alone.

// A causal scan: h = tanh(h + x[i]); y[i] = h.
// CHECK: :[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: :[[#@LINE+1]]:1: remark: function: samples are independent: proven
func.func @scan(%x: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %h0 = linalg.fill ins(%zero : f32) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y0 = tensor.empty(%n) : tensor<2x?x4xf32>
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%h = %h0, %y = %y0) -> (tensor<2x4xf32>, tensor<2x?x4xf32>) {
    %xi = tensor.extract_slice %x[0, %i, 0] [2, 1, 4] [1, 1, 1] : tensor<2x?x4xf32> to tensor<2x4xf32>
    %s = linalg.add ins(%h, %xi : tensor<2x4xf32>, tensor<2x4xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
    %t = linalg.tanh ins(%s : tensor<2x4xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
    %yy = tensor.insert_slice %t into %y[0, %i, 0] [2, 1, 4] [1, 1, 1] : tensor<2x4xf32> into tensor<2x?x4xf32>
    scf.yield %t, %yy : tensor<2x4xf32>, tensor<2x?x4xf32>
  }
  return %r#1 : tensor<2x?x4xf32>
}

// The same from the last token to the first.
// CHECK: :[[#@LINE+2]]:1: remark: function: causal: possible path: token 1 may move position 0
// CHECK: :[[#@LINE+1]]:1: remark: function: samples are independent: proven
func.func @reversed(%x: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %h0 = linalg.fill ins(%zero : f32) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y0 = tensor.empty(%n) : tensor<2x?x4xf32>
  %r:2 = scf.for %k = %c0 to %n step %c1 iter_args(%h = %h0, %y = %y0) -> (tensor<2x4xf32>, tensor<2x?x4xf32>) {
    %l = arith.subi %n, %k : index
    %i = arith.subi %l, %c1 : index
    %xi = tensor.extract_slice %x[0, %i, 0] [2, 1, 4] [1, 1, 1] : tensor<2x?x4xf32> to tensor<2x4xf32>
    %s = linalg.add ins(%h, %xi : tensor<2x4xf32>, tensor<2x4xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
    %yy = tensor.insert_slice %s into %y[0, %i, 0] [2, 1, 4] [1, 1, 1] : tensor<2x4xf32> into tensor<2x?x4xf32>
    scf.yield %s, %yy : tensor<2x4xf32>, tensor<2x?x4xf32>
  }
  return %r#1 : tensor<2x?x4xf32>
}

// The state is written before the token is added: position i sees tokens before i,
// and that is less than the contract allows.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @two_apart(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c8 = arith.constant 8 : index
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x8x4xf32>
  %y0 = linalg.fill ins(%zero : f32) outs(%e : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %e2 = tensor.empty() : tensor<1x2x4xf32>
  %h0 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
  %r:2 = scf.for %i = %c0 to %c8 step %c2 iter_args(%h = %h0, %y = %y0) -> (tensor<1x2x4xf32>, tensor<1x8x4xf32>) {
    %xi = tensor.extract_slice %x[0, %i, 0] [1, 2, 4] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x2x4xf32>
    %yy = tensor.insert_slice %xi into %y[0, %i, 0] [1, 2, 4] [1, 1, 1] : tensor<1x2x4xf32> into tensor<1x8x4xf32>
    scf.yield %xi, %yy : tensor<1x2x4xf32>, tensor<1x8x4xf32>
  }
  return %r#1 : tensor<1x8x4xf32>
}

// The first iteration reads a token that is one too late.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @one_late(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x8x4xf32>
  %y0 = linalg.fill ins(%zero : f32) outs(%e : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %r = scf.for %i = %c0 to %c7 step %c1 iter_args(%y = %y0) -> (tensor<1x8x4xf32>) {
    %j = arith.addi %i, %c1 : index
    %xi = tensor.extract_slice %x[0, %j, 0] [1, 1, 4] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x4xf32>
    %yy = tensor.insert_slice %xi into %y[0, %i, 0] [1, 1, 4] [1, 1, 1] : tensor<1x4xf32> into tensor<1x8x4xf32>
    scf.yield %yy : tensor<1x8x4xf32>
  }
  return %r : tensor<1x8x4xf32>
}

// What is carried leaks by way of the loop only at its second iteration.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @carried(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x8x4xf32>
  %y0 = linalg.fill ins(%zero : f32) outs(%e : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %r:2 = scf.for %i = %c0 to %c2 step %c1 iter_args(%y = %y0, %z = %y0) -> (tensor<1x8x4xf32>, tensor<1x8x4xf32>) {
    %back = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, 7 - i, d)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x : tensor<1x8x4xf32>) outs(%e : tensor<1x8x4xf32>) {
    ^bb0(%a: f32, %o: f32):
      linalg.yield %a : f32
    } -> tensor<1x8x4xf32>
    scf.yield %z, %back : tensor<1x8x4xf32>, tensor<1x8x4xf32>
  }
  return %r#0 : tensor<1x8x4xf32>
}

// An assertion inside a loop that may have no iteration teaches nothing of n.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @assertion_in_a_loop(%x: tensor<1x?x4xf32>, %m: index) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %one = arith.cmpi ule, %n, %c1 : index
  scf.for %i = %c0 to %m step %c1 {
    cf.assert %one, "one token only"
  }
  %e = tensor.empty(%n) : tensor<1x?x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x?x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %l = arith.subi %n, %c1 : index
    %j = arith.subi %l, %i : index
    %v = tensor.extract %x[%b, %j, %d] : tensor<1x?x4xf32>
    linalg.yield %v : f32
  } -> tensor<1x?x4xf32>
  return %r : tensor<1x?x4xf32>
}

// A branch that no one knows: either.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @branch(%x: tensor<1x8x4xf32>, %back: i1) -> tensor<1x8x4xf32> {
  %e = tensor.empty() : tensor<1x8x4xf32>
  %r = scf.if %back -> tensor<1x8x4xf32> {
    %b = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, 7 - i, d)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x : tensor<1x8x4xf32>) outs(%e : tensor<1x8x4xf32>) {
    ^bb0(%a: f32, %o: f32):
      linalg.yield %a : f32
    } -> tensor<1x8x4xf32>
    scf.yield %b : tensor<1x8x4xf32>
  } else {
    scf.yield %x : tensor<1x8x4xf32>
  }
  return %r : tensor<1x8x4xf32>
}

// In a body: the read of token i - 1 is guarded, and reached only from 1 on.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @shifted(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x8x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %inside = arith.cmpi sge, %i, %c1 : index
    %v = scf.if %inside -> f32 {
      %j = arith.subi %i, %c1 : index
      %a = tensor.extract %x[%b, %j, %d] : tensor<1x8x4xf32>
      scf.yield %a : f32
    } else {
      scf.yield %zero : f32
    }
    linalg.yield %v : f32
  } -> tensor<1x8x4xf32>
  return %r : tensor<1x8x4xf32>
}

// The same without a guard that excludes index -1.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: an index of tensor.extract is not proved
func.func @unguarded(%x: tensor<1x8x4xf32>, %c: i1) -> tensor<1x8x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x8x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %v = scf.if %c -> f32 {
      %j = arith.subi %i, %c1 : index
      %a = tensor.extract %x[%b, %j, %d] : tensor<1x8x4xf32>
      scf.yield %a : f32
    } else {
      scf.yield %zero : f32
    }
    linalg.yield %v : f32
  } -> tensor<1x8x4xf32>
  return %r : tensor<1x8x4xf32>
}

// A loop that counts by itself, as front ends write it. The counter is in the
// condition, so the read lies inside.
// CHECK: :[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: note: assuming that the loops of the program end
func.func @while(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %c0 = arith.constant 0 : i64
  %c1 = arith.constant 1 : i64
  %c8 = arith.constant 8 : i64
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x4xf32>
  %h0 = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %y0 = tensor.empty() : tensor<1x8x4xf32>
  %r:3 = scf.while (%i = %c0, %h = %h0, %y = %y0) : (i64, tensor<1x4xf32>, tensor<1x8x4xf32>) -> (i64, tensor<1x4xf32>, tensor<1x8x4xf32>) {
    %more = arith.cmpi slt, %i, %c8 : i64
    scf.condition(%more) %i, %h, %y : i64, tensor<1x4xf32>, tensor<1x8x4xf32>
  } do {
  ^bb0(%i: i64, %h: tensor<1x4xf32>, %y: tensor<1x8x4xf32>):
    %at = arith.index_cast %i : i64 to index
    %xi = tensor.extract_slice %x[0, %at, 0] [1, 1, 4] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x4xf32>
    %s = linalg.add ins(%h, %xi : tensor<1x4xf32>, tensor<1x4xf32>) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
    %yy = tensor.insert_slice %s into %y[0, %at, 0] [1, 1, 4] [1, 1, 1] : tensor<1x4xf32> into tensor<1x8x4xf32>
    %next = arith.addi %i, %c1 : i64
    scf.yield %next, %s, %yy : i64, tensor<1x4xf32>, tensor<1x8x4xf32>
  }
  return %r#2 : tensor<1x8x4xf32>
}

// The same, backwards.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @while_reversed(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %c0 = arith.constant 0 : i64
  %c1 = arith.constant 1 : i64
  %c7 = arith.constant 7 : i64
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x4xf32>
  %h0 = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %y0 = tensor.empty() : tensor<1x8x4xf32>
  %r:3 = scf.while (%i = %c7, %h = %h0, %y = %y0) : (i64, tensor<1x4xf32>, tensor<1x8x4xf32>) -> (i64, tensor<1x4xf32>, tensor<1x8x4xf32>) {
    %more = arith.cmpi sge, %i, %c0 : i64
    scf.condition(%more) %i, %h, %y : i64, tensor<1x4xf32>, tensor<1x8x4xf32>
  } do {
  ^bb0(%i: i64, %h: tensor<1x4xf32>, %y: tensor<1x8x4xf32>):
    %at = arith.index_cast %i : i64 to index
    %xi = tensor.extract_slice %x[0, %at, 0] [1, 1, 4] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x4xf32>
    %s = linalg.add ins(%h, %xi : tensor<1x4xf32>, tensor<1x4xf32>) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
    %yy = tensor.insert_slice %s into %y[0, %at, 0] [1, 1, 4] [1, 1, 1] : tensor<1x4xf32> into tensor<1x8x4xf32>
    %next = arith.subi %i, %c1 : i64
    scf.yield %next, %s, %yy : i64, tensor<1x4xf32>, tensor<1x8x4xf32>
  }
  return %r#2 : tensor<1x8x4xf32>
}

// A loop that stops when a sum of tokens is large: how often it runs tells of them.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: how often a loop runs depends on tokens
func.func @while_tokens(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %z = arith.constant 0 : index
  %l = arith.constant 7 : index
  %big = arith.constant 100.0 : f32
  %r = scf.while (%y = %x) : (tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
    %last = tensor.extract %y[%z, %l, %z] : tensor<1x8x4xf32>
    %more = arith.cmpf olt, %last, %big : f32
    scf.condition(%more) %y : tensor<1x8x4xf32>
  } do {
  ^bb0(%y: tensor<1x8x4xf32>):
    %e = tensor.empty() : tensor<1x8x4xf32>
    %s = linalg.add ins(%y, %y : tensor<1x8x4xf32>, tensor<1x8x4xf32>) outs(%e : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    scf.yield %s : tensor<1x8x4xf32>
  }
  return %r : tensor<1x8x4xf32>
}

// What is read from data in a loop is another number each time: not one place.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: a size or offset in a loop or branch is not known
func.func @places_from_data(%x: tensor<1x8x4xf32>, %at: tensor<8xindex>) -> tensor<1x8x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %r = scf.for %i = %c0 to %c8 step %c1 iter_args(%y = %x) -> (tensor<1x8x4xf32>) {
    %j = tensor.extract %at[%i] : tensor<8xindex>
    %xi = tensor.extract_slice %y[0, %j, 0] [1, 1, 4] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x4xf32>
    %yy = tensor.insert_slice %xi into %y[0, %i, 0] [1, 1, 4] [1, 1, 1] : tensor<1x4xf32> into tensor<1x8x4xf32>
    scf.yield %yy : tensor<1x8x4xf32>
  }
  return %r : tensor<1x8x4xf32>
}

// The blocks of a blockwise attention, one after the other: no bound between token,
// block, place in it and number of the iteration says what a block adds.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @blocks(%x: tensor<16xf32> {maskir.tokens = 0}) -> (tensor<16xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %zero = arith.constant dense<0.0> : tensor<4x4xf32>
  %r = scf.for %at = %c0 to %c16 step %c4 iter_args(%sum = %zero) -> (tensor<4x4xf32>) {
    %block = tensor.extract_slice %x[%at] [4] [1] : tensor<16xf32> to tensor<4xf32>
    %more = linalg.generic {indexing_maps = [affine_map<(a, q, k) -> (k)>, affine_map<(a, q, k) -> (a, q)>],
                            iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%block : tensor<4xf32>) outs(%sum : tensor<4x4xf32>) {
    ^bb0(%value: f32, %so_far: f32):
      %a = linalg.index 0 : index
      %q = linalg.index 1 : index
      %k = linalg.index 2 : index
      %first = arith.muli %a, %c4 : index
      %position = arith.addi %first, %q : index
      %key = arith.addi %at, %k : index
      %is_past = arith.cmpi ule, %key, %position : index
      %none = arith.constant 0.0 : f32
      %term = arith.select %is_past, %value, %none : f32
      %out = arith.addf %so_far, %term : f32
      linalg.yield %out : f32
    } -> tensor<4x4xf32>
    scf.yield %more : tensor<4x4xf32>
  }
  %flat = tensor.collapse_shape %r [[0, 1]] : tensor<4x4xf32> into tensor<16xf32>
  return %flat : tensor<16xf32>
}

// The same, and each position sees the next one: at the end of a block, one of the next.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path: token {{4 may move position 3|8 may move position 7|12 may move position 11}}
func.func @blocks_one_late(%x: tensor<16xf32> {maskir.tokens = 0}) -> (tensor<16xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %zero = arith.constant dense<0.0> : tensor<4x4xf32>
  %r = scf.for %at = %c0 to %c16 step %c4 iter_args(%sum = %zero) -> (tensor<4x4xf32>) {
    %block = tensor.extract_slice %x[%at] [4] [1] : tensor<16xf32> to tensor<4xf32>
    %more = linalg.generic {indexing_maps = [affine_map<(a, q, k) -> (k)>, affine_map<(a, q, k) -> (a, q)>],
                            iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%block : tensor<4xf32>) outs(%sum : tensor<4x4xf32>) {
    ^bb0(%value: f32, %so_far: f32):
      %a = linalg.index 0 : index
      %q = linalg.index 1 : index
      %k = linalg.index 2 : index
      %first = arith.muli %a, %c4 : index
      %position = arith.addi %first, %q : index
      %c1 = arith.constant 1 : index
      %next = arith.addi %position, %c1 : index
      %key = arith.addi %at, %k : index
      %is_past = arith.cmpi ule, %key, %next : index
      %none = arith.constant 0.0 : f32
      %term = arith.select %is_past, %value, %none : f32
      %out = arith.addf %so_far, %term : f32
      linalg.yield %out : f32
    } -> tensor<4x4xf32>
    scf.yield %more : tensor<4x4xf32>
  }
  %flat = tensor.collapse_shape %r [[0, 1]] : tensor<4x4xf32> into tensor<16xf32>
  return %flat : tensor<16xf32>
}

// More blocks than are looked at one by one.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @many_blocks(%x: tensor<80xf32> {maskir.tokens = 0}) -> (tensor<80xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c80 = arith.constant 80 : index
  %zero = arith.constant dense<0.0> : tensor<20x4xf32>
  %r = scf.for %at = %c0 to %c80 step %c4 iter_args(%sum = %zero) -> (tensor<20x4xf32>) {
    %block = tensor.extract_slice %x[%at] [4] [1] : tensor<80xf32> to tensor<4xf32>
    %more = linalg.generic {indexing_maps = [affine_map<(a, q, k) -> (k)>, affine_map<(a, q, k) -> (a, q)>],
                            iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%block : tensor<4xf32>) outs(%sum : tensor<20x4xf32>) {
    ^bb0(%value: f32, %so_far: f32):
      %a = linalg.index 0 : index
      %q = linalg.index 1 : index
      %k = linalg.index 2 : index
      %first = arith.muli %a, %c4 : index
      %position = arith.addi %first, %q : index
      %key = arith.addi %at, %k : index
      %is_past = arith.cmpi ule, %key, %position : index
      %none = arith.constant 0.0 : f32
      %term = arith.select %is_past, %value, %none : f32
      %out = arith.addf %so_far, %term : f32
      linalg.yield %out : f32
    } -> tensor<20x4xf32>
    scf.yield %more : tensor<20x4xf32>
  }
  %flat = tensor.collapse_shape %r [[0, 1]] : tensor<20x4xf32> into tensor<80xf32>
  return %flat : tensor<80xf32>
}

// A loop of no iterations: nothing holds in its body, and nothing comes of it.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @never(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %r = scf.for %i = %c0 to %c0 step %c1 iter_args(%y = %x) -> (tensor<1x8x4xf32>) {
    %j = arith.subi %c7, %i : index
    %xi = tensor.extract_slice %y[0, %j, 0] [1, 1, 4] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x4xf32>
    %yy = tensor.insert_slice %xi into %y[0, %i, 0] [1, 1, 4] [1, 1, 1] : tensor<1x4xf32> into tensor<1x8x4xf32>
    scf.yield %yy : tensor<1x8x4xf32>
  }
  return %r : tensor<1x8x4xf32>
}
