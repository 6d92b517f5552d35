// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:1 result-tokens=0:1 equal-sizes=true}))' 2>&1 | FileCheck %s --implicit-check-not="remark: function"
// Positions that are counted: sums of flags, at any length.

#all = affine_map<(b, i, k) -> (b, i, k)>
#key = affine_map<(b, i, k) -> (b, k)>
#query = affine_map<(b, i, k) -> (b, i)>
#row = affine_map<(b, k) -> (b)>
#flag = affine_map<(b, k) -> (b, k)>

// A cumulative sum of ones is i + 1.
// CHECK: function: causal: proven
func.func @sum_of_ones(%x: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %none = arith.constant 0 : i64
  %length = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %e = tensor.empty(%length) : tensor<2x?xi64>
  %space = tensor.empty(%length, %length) : tensor<2x?x?xi1>
  %number = arith.constant 1 : i64
  %start = linalg.fill ins(%none : i64) outs(%e : tensor<2x?xi64>) -> tensor<2x?xi64>
  %p = linalg.generic {indexing_maps = [#all, #query], iterator_types = ["parallel", "parallel", "reduction"]} ins(%space : tensor<2x?x?xi1>) outs(%start : tensor<2x?xi64>) {
  ^bb0(%i1: i1, %sum: i64):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %counts = arith.cmpi sle, %k, %i : index
    %term = arith.select %counts, %number, %none : i64
    %next = arith.addi %term, %sum : i64
    linalg.yield %next : i64
  } -> tensor<2x?xi64>
  %m = tensor.empty(%length, %length) : tensor<2x?x?xf32>
  %mask = linalg.generic {indexing_maps = [#query, #key, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %p : tensor<2x?xi64>, tensor<2x?xi64>) outs(%m : tensor<2x?x?xf32>) {
  ^bb0(%pq: i64, %pk: i64, %o: f32):
    %visible = arith.cmpi sle, %pk, %pq : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<2x?x?xf32>
  %r = tensor.empty(%length) : tensor<2x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%z : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}

// From the end it is length - i.
// CHECK: function: causal: possible path
func.func @sum_of_ones_back(%x: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %none = arith.constant 0 : i64
  %length = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %e = tensor.empty(%length) : tensor<2x?xi64>
  %space = tensor.empty(%length, %length) : tensor<2x?x?xi1>
  %number = arith.constant 1 : i64
  %start = linalg.fill ins(%none : i64) outs(%e : tensor<2x?xi64>) -> tensor<2x?xi64>
  %p = linalg.generic {indexing_maps = [#all, #query], iterator_types = ["parallel", "parallel", "reduction"]} ins(%space : tensor<2x?x?xi1>) outs(%start : tensor<2x?xi64>) {
  ^bb0(%i1: i1, %sum: i64):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %counts = arith.cmpi sge, %k, %i : index
    %term = arith.select %counts, %number, %none : i64
    %next = arith.addi %term, %sum : i64
    linalg.yield %next : i64
  } -> tensor<2x?xi64>
  %m = tensor.empty(%length, %length) : tensor<2x?x?xf32>
  %mask = linalg.generic {indexing_maps = [#query, #key, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %p : tensor<2x?xi64>, tensor<2x?xi64>) outs(%m : tensor<2x?x?xf32>) {
  ^bb0(%pq: i64, %pk: i64, %o: f32):
    %visible = arith.cmpi sle, %pk, %pq : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<2x?x?xf32>
  %r = tensor.empty(%length) : tensor<2x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%z : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}

// Of -1 it is -i - 1.
// CHECK: function: causal: possible path
func.func @sum_of_negative_ones(%x: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %none = arith.constant 0 : i64
  %length = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %e = tensor.empty(%length) : tensor<2x?xi64>
  %space = tensor.empty(%length, %length) : tensor<2x?x?xi1>
  %number = arith.constant -1 : i64
  %start = linalg.fill ins(%none : i64) outs(%e : tensor<2x?xi64>) -> tensor<2x?xi64>
  %p = linalg.generic {indexing_maps = [#all, #query], iterator_types = ["parallel", "parallel", "reduction"]} ins(%space : tensor<2x?x?xi1>) outs(%start : tensor<2x?xi64>) {
  ^bb0(%i1: i1, %sum: i64):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %counts = arith.cmpi sle, %k, %i : index
    %term = arith.select %counts, %number, %none : i64
    %next = arith.addi %term, %sum : i64
    linalg.yield %next : i64
  } -> tensor<2x?xi64>
  %m = tensor.empty(%length, %length) : tensor<2x?x?xf32>
  %mask = linalg.generic {indexing_maps = [#query, #key, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %p : tensor<2x?xi64>, tensor<2x?xi64>) outs(%m : tensor<2x?x?xf32>) {
  ^bb0(%pq: i64, %pk: i64, %o: f32):
    %visible = arith.cmpi sle, %pk, %pq : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<2x?x?xf32>
  %r = tensor.empty(%length) : tensor<2x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%z : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}
// CHECK: function: causal: proven
func.func @sum_of_negative_ones_back(%x: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %none = arith.constant 0 : i64
  %length = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %e = tensor.empty(%length) : tensor<2x?xi64>
  %space = tensor.empty(%length, %length) : tensor<2x?x?xi1>
  %number = arith.constant -1 : i64
  %start = linalg.fill ins(%none : i64) outs(%e : tensor<2x?xi64>) -> tensor<2x?xi64>
  %p = linalg.generic {indexing_maps = [#all, #query], iterator_types = ["parallel", "parallel", "reduction"]} ins(%space : tensor<2x?x?xi1>) outs(%start : tensor<2x?xi64>) {
  ^bb0(%i1: i1, %sum: i64):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %counts = arith.cmpi sge, %k, %i : index
    %term = arith.select %counts, %number, %none : i64
    %next = arith.addi %term, %sum : i64
    linalg.yield %next : i64
  } -> tensor<2x?xi64>
  %m = tensor.empty(%length, %length) : tensor<2x?x?xf32>
  %mask = linalg.generic {indexing_maps = [#query, #key, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %p : tensor<2x?xi64>, tensor<2x?xi64>) outs(%m : tensor<2x?x?xf32>) {
  ^bb0(%pq: i64, %pk: i64, %o: f32):
    %visible = arith.cmpi sle, %pk, %pq : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<2x?x?xf32>
  %r = tensor.empty(%length) : tensor<2x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%z : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}

// An i8 wraps behind 127.
// CHECK: function: causal: possible path
func.func @narrow_sum(%x: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %none = arith.constant 0 : i8
  %length = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %e = tensor.empty(%length) : tensor<2x?xi8>
  %space = tensor.empty(%length, %length) : tensor<2x?x?xi1>
  %number = arith.constant 1 : i8
  %start = linalg.fill ins(%none : i8) outs(%e : tensor<2x?xi8>) -> tensor<2x?xi8>
  %p = linalg.generic {indexing_maps = [#all, #query], iterator_types = ["parallel", "parallel", "reduction"]} ins(%space : tensor<2x?x?xi1>) outs(%start : tensor<2x?xi8>) {
  ^bb0(%i1: i1, %sum: i8):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %counts = arith.cmpi sle, %k, %i : index
    %term = arith.select %counts, %number, %none : i8
    %next = arith.addi %term, %sum : i8
    linalg.yield %next : i8
  } -> tensor<2x?xi8>
  %m = tensor.empty(%length, %length) : tensor<2x?x?xf32>
  %mask = linalg.generic {indexing_maps = [#query, #key, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %p : tensor<2x?xi8>, tensor<2x?xi8>) outs(%m : tensor<2x?x?xf32>) {
  ^bb0(%pq: i8, %pk: i8, %o: f32):
    %visible = arith.cmpi sle, %pk, %pq : i8
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<2x?x?xf32>
  %r = tensor.empty(%length) : tensor<2x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%z : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}

// So do steps of 2^30 in an i32, behind the second.
// CHECK: function: causal: possible path
func.func @large_steps(%x: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %none = arith.constant 0 : i32
  %length = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %e = tensor.empty(%length) : tensor<2x?xi32>
  %space = tensor.empty(%length, %length) : tensor<2x?x?xi1>
  %number = arith.constant 1073741824 : i32
  %start = linalg.fill ins(%none : i32) outs(%e : tensor<2x?xi32>) -> tensor<2x?xi32>
  %p = linalg.generic {indexing_maps = [#all, #query], iterator_types = ["parallel", "parallel", "reduction"]} ins(%space : tensor<2x?x?xi1>) outs(%start : tensor<2x?xi32>) {
  ^bb0(%i1: i1, %sum: i32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %counts = arith.cmpi sle, %k, %i : index
    %term = arith.select %counts, %number, %none : i32
    %next = arith.addi %term, %sum : i32
    linalg.yield %next : i32
  } -> tensor<2x?xi32>
  %m = tensor.empty(%length, %length) : tensor<2x?x?xf32>
  %mask = linalg.generic {indexing_maps = [#query, #key, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %p : tensor<2x?xi32>, tensor<2x?xi32>) outs(%m : tensor<2x?x?xf32>) {
  ^bb0(%pq: i32, %pk: i32, %o: f32):
    %visible = arith.cmpi sle, %pk, %pq : i32
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<2x?x?xf32>
  %r = tensor.empty(%length) : tensor<2x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%z : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}

// Flags of left padding have the sum length - start.
// CHECK: function: causal: proven
func.func @start_of_left_padding(%x: tensor<2x?x4xf32>, %pad: tensor<2x?xi64> {maskir.role = "left_padding"}) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %none = arith.constant 0 : i64
  %length = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %e = tensor.empty(%length) : tensor<2x?xi64>
  %eb = tensor.empty() : tensor<2xi64>
  %none1 = linalg.fill ins(%none : i64) outs(%eb : tensor<2xi64>) -> tensor<2xi64>
  %count = linalg.reduce ins(%pad : tensor<2x?xi64>) outs(%none1 : tensor<2xi64>) dimensions = [1]
    (%flag: i64, %sum: i64) {
      %next = arith.addi %flag, %sum : i64
      linalg.yield %next : i64
    }
  %size = arith.index_cast %length : index to i64
  %p = linalg.generic {indexing_maps = [#row, #flag], iterator_types = ["parallel", "parallel"]} ins(%count : tensor<2xi64>) outs(%e : tensor<2x?xi64>) {
  ^bb0(%n: i64, %o: i64):
    %i = linalg.index 1 : index
    %j = arith.index_cast %i : index to i64
    %first = arith.subi %size, %n : i64
    %at = arith.subi %j, %first : i64
    linalg.yield %at : i64
  } -> tensor<2x?xi64>
  %m = tensor.empty(%length, %length) : tensor<2x?x?xf32>
  %mask = linalg.generic {indexing_maps = [#query, #key, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %p : tensor<2x?xi64>, tensor<2x?xi64>) outs(%m : tensor<2x?x?xf32>) {
  ^bb0(%pq: i64, %pk: i64, %o: f32):
    %visible = arith.cmpi sle, %pk, %pq : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<2x?x?xf32>
  %r = tensor.empty(%length) : tensor<2x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%z : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}

// Places are counted from the start backwards.
// CHECK: function: causal: possible path
func.func @before_the_start(%x: tensor<2x?x4xf32>, %pad: tensor<2x?xi64> {maskir.role = "left_padding"}) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %none = arith.constant 0 : i64
  %length = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %e = tensor.empty(%length) : tensor<2x?xi64>
  %eb = tensor.empty() : tensor<2xi64>
  %none1 = linalg.fill ins(%none : i64) outs(%eb : tensor<2xi64>) -> tensor<2xi64>
  %count = linalg.reduce ins(%pad : tensor<2x?xi64>) outs(%none1 : tensor<2xi64>) dimensions = [1]
    (%flag: i64, %sum: i64) {
      %next = arith.addi %flag, %sum : i64
      linalg.yield %next : i64
    }
  %size = arith.index_cast %length : index to i64
  %p = linalg.generic {indexing_maps = [#row, #flag], iterator_types = ["parallel", "parallel"]} ins(%count : tensor<2xi64>) outs(%e : tensor<2x?xi64>) {
  ^bb0(%n: i64, %o: i64):
    %i = linalg.index 1 : index
    %j = arith.index_cast %i : index to i64
    %first = arith.subi %size, %n : i64
    %at = arith.subi %first, %j : i64
    linalg.yield %at : i64
  } -> tensor<2x?xi64>
  %m = tensor.empty(%length, %length) : tensor<2x?x?xf32>
  %mask = linalg.generic {indexing_maps = [#query, #key, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %p : tensor<2x?xi64>, tensor<2x?xi64>) outs(%m : tensor<2x?x?xf32>) {
  ^bb0(%pq: i64, %pk: i64, %o: f32):
    %visible = arith.cmpi sle, %pk, %pq : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<2x?x?xf32>
  %r = tensor.empty(%length) : tensor<2x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%z : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}

// Of any numbers nothing is known.
// CHECK: function: causal: possible path
func.func @sum_of_data(%x: tensor<2x?x4xf32>, %pad: tensor<2x?xi64> {maskir.role = "data"}) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %none = arith.constant 0 : i64
  %length = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %e = tensor.empty(%length) : tensor<2x?xi64>
  %eb = tensor.empty() : tensor<2xi64>
  %none1 = linalg.fill ins(%none : i64) outs(%eb : tensor<2xi64>) -> tensor<2xi64>
  %count = linalg.reduce ins(%pad : tensor<2x?xi64>) outs(%none1 : tensor<2xi64>) dimensions = [1]
    (%flag: i64, %sum: i64) {
      %next = arith.addi %flag, %sum : i64
      linalg.yield %next : i64
    }
  %size = arith.index_cast %length : index to i64
  %p = linalg.generic {indexing_maps = [#row, #flag], iterator_types = ["parallel", "parallel"]} ins(%count : tensor<2xi64>) outs(%e : tensor<2x?xi64>) {
  ^bb0(%n: i64, %o: i64):
    %i = linalg.index 1 : index
    %j = arith.index_cast %i : index to i64
    %first = arith.subi %size, %n : i64
    %at = arith.muli %j, %n : i64
    linalg.yield %at : i64
  } -> tensor<2x?xi64>
  %m = tensor.empty(%length, %length) : tensor<2x?x?xf32>
  %mask = linalg.generic {indexing_maps = [#query, #key, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %p : tensor<2x?xi64>, tensor<2x?xi64>) outs(%m : tensor<2x?x?xf32>) {
  ^bb0(%pq: i64, %pk: i64, %o: f32):
    %visible = arith.cmpi sle, %pk, %pq : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<2x?x?xf32>
  %r = tensor.empty(%length) : tensor<2x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%z : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}
