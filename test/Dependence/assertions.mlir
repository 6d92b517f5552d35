// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function))' 2>&1 | FileCheck %s --implicit-check-not="remark: function"
// What surely fails for some sizes excludes them; what is in a branch excludes nothing.

// CHECK: :[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: note: assuming that 1 <= size 0 of argument 0 <= 2
func.func @always_asserted(%x: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %later = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%e : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %few = arith.cmpi sle, %n, %c2 : index
    cf.assert %few, "few"
    %behind = arith.addi %i, %c2 : index
    %is_in = arith.cmpi slt, %behind, %n : index
    %at = arith.select %is_in, %behind, %i : index
    %v = tensor.extract %x[%at] : tensor<?xf32>
    linalg.yield %v : f32
  } -> tensor<?xf32>
  return %later : tensor<?xf32>
}

// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @asserted_in_a_branch(%x: tensor<?xf32> {maskir.tokens = 0}, %flag: i1) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %later = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%e : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    scf.if %flag {
      %few = arith.cmpi sle, %n, %c2 : index
      cf.assert %few, "few"
    }
    %behind = arith.addi %i, %c2 : index
    %is_in = arith.cmpi slt, %behind, %n : index
    %at = arith.select %is_in, %behind, %i : index
    %v = tensor.extract %x[%at] : tensor<?xf32>
    linalg.yield %v : f32
  } -> tensor<?xf32>
  return %later : tensor<?xf32>
}

// A table of 40 distances: the program has no more tokens.
// CHECK: :[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: note: assuming that 1 <= size 0 of argument 0 <= 40
func.func @as_long_as_a_table(%x: tensor<?xf32> {maskir.tokens = 0}, %table: tensor<40xf32>) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(q, k) -> (k)>, affine_map<(q, k) -> (q)>], iterator_types = ["parallel", "reduction"]}
    ins(%x : tensor<?xf32>) outs(%init : tensor<?xf32>) {
  ^bb0(%in: f32, %sum: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %distance = arith.subi %q, %k : index
    %at = arith.maxsi %distance, %c0 : index
    %weight = tensor.extract %table[%at] : tensor<40xf32>
    %is_past = arith.cmpi sge, %distance, %c0 : index
    %term = arith.mulf %in, %weight : f32
    %kept = arith.select %is_past, %term, %zero : f32
    %out = arith.addf %sum, %kept : f32
    linalg.yield %out : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}

// The read may not be reached.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: an index of tensor.extract is not proved to lie inside the tensor
func.func @table_in_a_branch(%x: tensor<?xf32> {maskir.tokens = 0}, %table: tensor<40xf32>, %flag: i1) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(q) -> (q)>, affine_map<(q) -> (q)>], iterator_types = ["parallel"]}
    ins(%x : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%in: f32, %o: f32):
    %q = linalg.index 0 : index
    %weight = scf.if %flag -> f32 {
      %w = tensor.extract %table[%q] : tensor<40xf32>
      scf.yield %w : f32
    } else {
      scf.yield %zero : f32
    }
    %out = arith.mulf %in, %weight : f32
    linalg.yield %out : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}
