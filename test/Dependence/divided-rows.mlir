// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{list-values}))' 2>&1 | FileCheck %s
// Which rows have an element, where a mask divides queries and keys.

#at = affine_map<(q, k) -> (q, k)>
#row = affine_map<(q, k) -> (q)>
#column = affine_map<(q, k) -> (k)>

// The block of the query, and the one before it: the query itself is one.
// CHECK: :[[#@LINE+23]]:10: remark: sizes [s0]; ordinary everywhere; tokens
func.func @blocks(%t: tensor<?xf32> {maskir.tokens = 0}, %r: tensor<?xf32>) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %four = arith.constant 4 : index
  %one = arith.constant 1 : index
  %low = arith.constant 0xFF800000 : f32
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %qb = arith.divui %q, %four : index
    %kb = arith.divui %k, %four : index
    %first = arith.subi %qb, %one : index
    %is_near = arith.cmpi sge, %kb, %first : index
    %both = arith.andi %is_past, %is_near : i1
    %s = arith.select %both, %a, %low : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %none = tensor.empty(%n) : tensor<?xf32>
  %start = linalg.fill ins(%low : f32) outs(%none : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %max : tensor<?xf32>
}

// The next block is in the future.
// CHECK: :[[#@LINE+23]]:10: remark: sizes [s0]; [-inf, -inf] everywhere; tokens
func.func @next_block(%t: tensor<?xf32> {maskir.tokens = 0}, %r: tensor<?xf32>) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %four = arith.constant 4 : index
  %one = arith.constant 1 : index
  %low = arith.constant 0xFF800000 : f32
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %qb = arith.divui %q, %four : index
    %kb = arith.divui %k, %four : index
    %next = arith.addi %qb, %one : index
    %is_near = arith.cmpi eq, %kb, %next : index
    %both = arith.andi %is_past, %is_near : i1
    %s = arith.select %both, %a, %low : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %none = tensor.empty(%n) : tensor<?xf32>
  %start = linalg.fill ins(%low : f32) outs(%none : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %max : tensor<?xf32>
}

// The last ones of the blocks so far: the first rows have none.
// CHECK: :[[#@LINE+22]]:10: remark: sizes [s0]; [-inf, 10000] everywhere; tokens
func.func @last_of_block(%t: tensor<?xf32> {maskir.tokens = 0}, %r: tensor<?xf32>) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %four = arith.constant 4 : index
  %one = arith.constant 1 : index
  %low = arith.constant 0xFF800000 : f32
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %three = arith.constant 3 : index
    %place = arith.remui %k, %four : index
    %is_near = arith.cmpi eq, %place, %three : index
    %both = arith.andi %is_past, %is_near : i1
    %s = arith.select %both, %a, %low : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %none = tensor.empty(%n) : tensor<?xf32>
  %start = linalg.fill ins(%low : f32) outs(%none : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %max : tensor<?xf32>
}
