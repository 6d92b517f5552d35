// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function))' 2>&1 | FileCheck %s --implicit-check-not="remark: function"
// Integers of the program that are no sizes: they may be negative, and large.

// An odd number of the caller may be below 0.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @affine_number(%x: tensor<?xf32> {maskir.tokens = 0}, %p: index) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %last = arith.subi %n, %c1 : index
  %q = affine.apply affine_map<(d0) -> (d0 * 2 + 1)>(%p)
  %neg = arith.cmpi slt, %q, %c0 : index
  %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%e : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %at = arith.select %neg, %last, %i : index
    %v = tensor.extract %x[%at] : tensor<?xf32>
    linalg.yield %v : f32
  } -> tensor<?xf32>
  return %r : tensor<?xf32>
}

// A loop that begins at a number of the caller.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @loop_from_a_number(%x: tensor<?xf32> {maskir.tokens = 0}, %p: index) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %last = arith.subi %n, %c1 : index
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %r = scf.for %k = %p to %c1 step %c1 iter_args(%acc = %init) -> tensor<?xf32> {
  %neg = arith.cmpi slt, %k, %c0 : index
  %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%acc : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %at = arith.select %neg, %last, %i : index
    %v = tensor.extract %x[%at] : tensor<?xf32>
    %s = arith.addf %a, %v : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  scf.yield %r : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}

// Without sign n - 5 is behind n - 2 for n < 5: no round.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: there is no rule for an unsigned loop
func.func @unsigned_loop(%x: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c5 = arith.constant 5 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %last = arith.subi %n, %c1 : index
  %lb = arith.subi %n, %c5 : index
  %ub = arith.subi %n, %c2 : index
  %e = tensor.empty(%n) : tensor<?xf32>
  %rev = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%e : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %at = arith.subi %last, %i : index
    %v = tensor.extract %x[%at] : tensor<?xf32>
    linalg.yield %v : f32
  } -> tensor<?xf32>
  %r = scf.for unsigned %k = %lb to %ub step %c1 iter_args(%acc = %rev) -> tensor<?xf32> {
    %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%x : tensor<?xf32>) outs(%e : tensor<?xf32>) {
    ^bb0(%a: f32, %o: f32):
      %s = arith.addf %a, %a : f32
      linalg.yield %s : f32
    } -> tensor<?xf32>
    scf.yield %y : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}

// The same of static sizes: -3 is a large number.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: there is no rule for an unsigned loop
func.func @static_unsigned_loop(%x: tensor<8xf32> {maskir.tokens = 0}) -> (tensor<8xf32> {maskir.tokens = 0}) {
  %c1 = arith.constant 1 : index
  %m3 = arith.constant -3 : index
  %c7 = arith.constant 7 : index
  %e = tensor.empty() : tensor<8xf32>
  %rev = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%e : tensor<8xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %at = arith.subi %c7, %i : index
    %v = tensor.extract %x[%at] : tensor<8xf32>
    linalg.yield %v : f32
  } -> tensor<8xf32>
  %r = scf.for unsigned %k = %m3 to %c1 step %c1 iter_args(%acc = %rev) -> tensor<8xf32> {
    %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>) {
    ^bb0(%a: f32, %o: f32):
      %s = arith.addf %a, %a : f32
      linalg.yield %s : f32
    } -> tensor<8xf32>
    scf.yield %y : tensor<8xf32>
  }
  return %r : tensor<8xf32>
}

// 4096 and 4097 are one number in f16.
// CHECK: :[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: note: assuming that other integers that floats are made of are at most 1024 in magnitude
func.func @number_in_f16(%x: tensor<?xf32> {maskir.tokens = 0}, %p: index) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %last = arith.subi %n, %c1 : index
  %q1 = affine.apply affine_map<(d0) -> (d0 + 1)>(%p)
  %q2 = affine.apply affine_map<(d0) -> (d0 + 2)>(%p)
  %j1 = arith.index_cast %q1 : index to i64
  %j2 = arith.index_cast %q2 : index to i64
  %f1 = arith.sitofp %j1 : i64 to f16
  %f2 = arith.sitofp %j2 : i64 to f16
  %lt = arith.cmpf olt, %f1, %f2 : f16
  %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%e : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %at = arith.select %lt, %i, %last : index
    %v = tensor.extract %x[%at] : tensor<?xf32>
    linalg.yield %v : f32
  } -> tensor<?xf32>
  return %r : tensor<?xf32>
}

// Positions begin somewhere: the proof says from where on, and how far.
// CHECK: :[[#@LINE+3]]:1: remark: function: causal: proven
// CHECK: :[[#@LINE+2]]:1: note: assuming that other integers that floats are made of are at most 8388608 in magnitude
// CHECK: :[[#@LINE+1]]:1: note: assuming that argument 1 counts up by one in each sample, from 0 or more
func.func @positions_in_f32(%x: tensor<1x?xf32> {maskir.tokens = 1}, %p: tensor<1x?xi64> {maskir.role = "positions"}) -> (tensor<1x?xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c1 : tensor<1x?xf32>
  %e = tensor.empty(%n) : tensor<1x?xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x?xf32>) -> tensor<1x?xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %p, %p : tensor<1x?xf32>, tensor<1x?xi64>, tensor<1x?xi64>) outs(%z : tensor<1x?xf32>) {
  ^bb0(%v: f32, %pq: i64, %pk: i64, %sum: f32):
    %fq = arith.sitofp %pq : i64 to f32
    %fk = arith.sitofp %pk : i64 to f32
    %c = arith.cmpf ole, %fk, %fq : f32
    %w = arith.select %c, %v, %zero : f32
    %next = arith.addf %w, %sum : f32
    linalg.yield %next : f32
  } -> tensor<1x?xf32>
  return %r : tensor<1x?xf32>
}

// Iterations go beyond what f16 can count, whatever the size is.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @iterations_in_f16(%x: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %many = arith.constant 5000 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %last = arith.subi %n, %c1 : index
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %r = scf.for %k = %c0 to %many step %c1 iter_args(%acc = %init) -> tensor<?xf32> {
    %k1 = arith.addi %k, %c1 : index
    %j0 = arith.index_cast %k : index to i64
    %j1 = arith.index_cast %k1 : index to i64
    %f0 = arith.sitofp %j0 : i64 to f16
    %f1 = arith.sitofp %j1 : i64 to f16
    %lt = arith.cmpf olt, %f0, %f1 : f16
    %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%acc : tensor<?xf32>) outs(%e : tensor<?xf32>) {
    ^bb0(%a: f32, %o: f32):
      %i = linalg.index 0 : index
      %at = arith.select %lt, %i, %last : index
      %v = tensor.extract %x[%at] : tensor<?xf32>
      %s = arith.addf %a, %v : f32
      linalg.yield %s : f32
    } -> tensor<?xf32>
    scf.yield %y : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}

// The same of static sizes.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @static_iterations_in_f16(%x: tensor<4xf32> {maskir.tokens = 0}) -> (tensor<4xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %many = arith.constant 5000 : index
  %n = arith.constant 4 : index
  %e = tensor.empty() : tensor<4xf32>
  %last = arith.subi %n, %c1 : index
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %r = scf.for %k = %c0 to %many step %c1 iter_args(%acc = %init) -> tensor<4xf32> {
    %k1 = arith.addi %k, %c1 : index
    %j0 = arith.index_cast %k : index to i64
    %j1 = arith.index_cast %k1 : index to i64
    %f0 = arith.sitofp %j0 : i64 to f16
    %f1 = arith.sitofp %j1 : i64 to f16
    %lt = arith.cmpf olt, %f0, %f1 : f16
    %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%acc : tensor<4xf32>) outs(%e : tensor<4xf32>) {
    ^bb0(%a: f32, %o: f32):
      %i = linalg.index 0 : index
      %at = arith.select %lt, %i, %last : index
      %v = tensor.extract %x[%at] : tensor<4xf32>
      %s = arith.addf %a, %v : f32
      linalg.yield %s : f32
    } -> tensor<4xf32>
    scf.yield %y : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}

// 4096 * 2 to the 20 is no i32: of constants it is not assumed that they fit.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @iterations_in_i32(%x: tensor<4xf32> {maskir.tokens = 0}) -> (tensor<4xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %many = arith.constant 5000 : index
  %e = tensor.empty() : tensor<4xf32>
  %zero = arith.constant 0.0 : f32
  %z32 = arith.constant 0 : i32
  %big = arith.constant 1048576 : i32
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %r = scf.for %k = %c0 to %many step %c1 iter_args(%acc = %init) -> tensor<4xf32> {
    %j0 = arith.index_cast %k : index to i32
    %j1 = arith.muli %j0, %big : i32
    %neg = arith.cmpi slt, %j1, %z32 : i32
    %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%acc : tensor<4xf32>) outs(%e : tensor<4xf32>) {
    ^bb0(%a: f32, %o: f32):
      %i = linalg.index 0 : index
      %at = arith.select %neg, %c3, %i : index
      %v = tensor.extract %x[%at] : tensor<4xf32>
      %s = arith.addf %a, %v : f32
      linalg.yield %s : f32
    } -> tensor<4xf32>
    scf.yield %y : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}
