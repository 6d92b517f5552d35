// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:1,1:1 result-tokens=0:1 equal-sizes=true analyses=sets}))' 2>&1 | FileCheck %s --implicit-check-not="remark: function"
// Documents that are counted from the end, at any length: equal numbers have no separator between.

// The sums over r >= q and r >= k have z[r] for k <= r < q between them.
// CHECK: function: causal: proven
func.func @counted_back(%ids: tensor<2x?xi64>, %x: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %c1 = arith.constant 1 : index
  %ahead = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0 : i64
  %length = tensor.dim %ids, %c1 : tensor<2x?xi64>
  %e = tensor.empty(%length) : tensor<2x?xi64>
  %zeros = linalg.fill ins(%none : i64) outs(%e : tensor<2x?xi64>) -> tensor<2x?xi64>
  %s = linalg.generic {indexing_maps = [affine_map<(b, i, r) -> (b, r)>, affine_map<(b, i, r) -> (b, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%ids : tensor<2x?xi64>) outs(%zeros : tensor<2x?xi64>) {
  ^bb0(%id: i64, %sum: i64):
    %i = linalg.index 1 : index
    %r0 = linalg.index 2 : index
    %is = arith.cmpi eq, %id, %none : i64
    %flag = arith.extui %is : i1 to i64
    %counts = arith.cmpi sge, %r0, %i : index
    %term = arith.select %counts, %flag, %none : i64
    %next = arith.addi %term, %sum : i64
    linalg.yield %next : i64
  } -> tensor<2x?xi64>
  %p = tensor.empty(%length, %length) : tensor<2x?x?xi1>
  %same = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q, k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %s : tensor<2x?xi64>, tensor<2x?xi64>) outs(%p : tensor<2x?x?xi1>) {
  ^bb0(%a: i64, %b: i64, %o: i1):
    %is = arith.cmpi eq, %a, %b : i64
    linalg.yield %is : i1
  } -> tensor<2x?x?xi1>
  %r = tensor.empty(%length) : tensor<2x?xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?xf32>) -> tensor<2x?xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q, k)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%same, %x : tensor<2x?x?xi1>, tensor<2x?xf32>) outs(%z : tensor<2x?xf32>) {
  ^bb0(%is: i1, %v: f32, %sum: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %most = arith.addi %q, %ahead : index
    %before = arith.cmpi sle, %k, %most : index
    %seen = arith.andi %is, %before : i1
    %w = arith.select %seen, %v, %zero : f32
    %next = arith.addf %w, %sum : f32
    linalg.yield %next : f32
  } -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}

// So it is of all that are not equal.
// CHECK: function: causal: proven
func.func @other_documents(%ids: tensor<2x?xi64>, %x: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %c1 = arith.constant 1 : index
  %ahead = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0 : i64
  %length = tensor.dim %ids, %c1 : tensor<2x?xi64>
  %e = tensor.empty(%length) : tensor<2x?xi64>
  %zeros = linalg.fill ins(%none : i64) outs(%e : tensor<2x?xi64>) -> tensor<2x?xi64>
  %s = linalg.generic {indexing_maps = [affine_map<(b, i, r) -> (b, r)>, affine_map<(b, i, r) -> (b, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%ids : tensor<2x?xi64>) outs(%zeros : tensor<2x?xi64>) {
  ^bb0(%id: i64, %sum: i64):
    %i = linalg.index 1 : index
    %r0 = linalg.index 2 : index
    %is = arith.cmpi eq, %id, %none : i64
    %flag = arith.extui %is : i1 to i64
    %counts = arith.cmpi sge, %r0, %i : index
    %term = arith.select %counts, %flag, %none : i64
    %next = arith.addi %term, %sum : i64
    linalg.yield %next : i64
  } -> tensor<2x?xi64>
  %p = tensor.empty(%length, %length) : tensor<2x?x?xi1>
  %same = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q, k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %s : tensor<2x?xi64>, tensor<2x?xi64>) outs(%p : tensor<2x?x?xi1>) {
  ^bb0(%a: i64, %b: i64, %o: i1):
    %is = arith.cmpi ne, %a, %b : i64
    linalg.yield %is : i1
  } -> tensor<2x?x?xi1>
  %r = tensor.empty(%length) : tensor<2x?xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?xf32>) -> tensor<2x?xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q, k)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%same, %x : tensor<2x?x?xi1>, tensor<2x?xf32>) outs(%z : tensor<2x?xf32>) {
  ^bb0(%is: i1, %v: f32, %sum: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %most = arith.addi %q, %ahead : index
    %before = arith.cmpi sle, %k, %most : index
    %seen = arith.andi %is, %before : i1
    %w = arith.select %seen, %v, %zero : f32
    %next = arith.addf %w, %sum : f32
    linalg.yield %next : f32
  } -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}

// Keys one ahead leak, whatever the documents.
// CHECK: function: causal: possible path
func.func @one_ahead(%ids: tensor<2x?xi64>, %x: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %c1 = arith.constant 1 : index
  %ahead = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0 : i64
  %length = tensor.dim %ids, %c1 : tensor<2x?xi64>
  %e = tensor.empty(%length) : tensor<2x?xi64>
  %zeros = linalg.fill ins(%none : i64) outs(%e : tensor<2x?xi64>) -> tensor<2x?xi64>
  %s = linalg.generic {indexing_maps = [affine_map<(b, i, r) -> (b, r)>, affine_map<(b, i, r) -> (b, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%ids : tensor<2x?xi64>) outs(%zeros : tensor<2x?xi64>) {
  ^bb0(%id: i64, %sum: i64):
    %i = linalg.index 1 : index
    %r0 = linalg.index 2 : index
    %is = arith.cmpi eq, %id, %none : i64
    %flag = arith.extui %is : i1 to i64
    %counts = arith.cmpi sge, %r0, %i : index
    %term = arith.select %counts, %flag, %none : i64
    %next = arith.addi %term, %sum : i64
    linalg.yield %next : i64
  } -> tensor<2x?xi64>
  %p = tensor.empty(%length, %length) : tensor<2x?x?xi1>
  %same = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q, k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %s : tensor<2x?xi64>, tensor<2x?xi64>) outs(%p : tensor<2x?x?xi1>) {
  ^bb0(%a: i64, %b: i64, %o: i1):
    %is = arith.cmpi eq, %a, %b : i64
    linalg.yield %is : i1
  } -> tensor<2x?x?xi1>
  %r = tensor.empty(%length) : tensor<2x?xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?xf32>) -> tensor<2x?xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q, k)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%same, %x : tensor<2x?x?xi1>, tensor<2x?xf32>) outs(%z : tensor<2x?xf32>) {
  ^bb0(%is: i1, %v: f32, %sum: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %most = arith.addi %q, %ahead : index
    %before = arith.cmpi sle, %k, %most : index
    %seen = arith.andi %is, %before : i1
    %w = arith.select %seen, %v, %zero : f32
    %next = arith.addf %w, %sum : f32
    linalg.yield %next : f32
  } -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}

// The number itself is of what is to come.
// CHECK: function: causal: possible path
func.func @counted_back_used(%ids: tensor<2x?xi64>, %x: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %c1 = arith.constant 1 : index
  %ahead = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0 : i64
  %length = tensor.dim %ids, %c1 : tensor<2x?xi64>
  %e = tensor.empty(%length) : tensor<2x?xi64>
  %zeros = linalg.fill ins(%none : i64) outs(%e : tensor<2x?xi64>) -> tensor<2x?xi64>
  %s = linalg.generic {indexing_maps = [affine_map<(b, i, r) -> (b, r)>, affine_map<(b, i, r) -> (b, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%ids : tensor<2x?xi64>) outs(%zeros : tensor<2x?xi64>) {
  ^bb0(%id: i64, %sum: i64):
    %i = linalg.index 1 : index
    %r0 = linalg.index 2 : index
    %is = arith.cmpi eq, %id, %none : i64
    %flag = arith.extui %is : i1 to i64
    %counts = arith.cmpi sge, %r0, %i : index
    %term = arith.select %counts, %flag, %none : i64
    %next = arith.addi %term, %sum : i64
    linalg.yield %next : i64
  } -> tensor<2x?xi64>
  %p = tensor.empty(%length, %length) : tensor<2x?x?xi1>
  %same = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q, k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %s : tensor<2x?xi64>, tensor<2x?xi64>) outs(%p : tensor<2x?x?xi1>) {
  ^bb0(%a: i64, %b: i64, %o: i1):
    %is = arith.cmpi eq, %a, %b : i64
    linalg.yield %is : i1
  } -> tensor<2x?x?xi1>
  %r = tensor.empty(%length) : tensor<2x?xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?xf32>) -> tensor<2x?xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q, k)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%same, %x : tensor<2x?x?xi1>, tensor<2x?xf32>) outs(%z : tensor<2x?xf32>) {
  ^bb0(%is: i1, %v: f32, %sum: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %most = arith.addi %q, %ahead : index
    %before = arith.cmpi sle, %k, %most : index
    %seen = arith.andi %is, %before : i1
    %w = arith.select %seen, %v, %zero : f32
    %next = arith.addf %w, %sum : f32
    linalg.yield %next : f32
  } -> tensor<2x?xf32>
  %yd = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]} ins(%s : tensor<2x?xi64>) outs(%r : tensor<2x?xf32>) {
  ^bb0(%n: i64, %o: f32):
    %f = arith.sitofp %n : i64 to f32
    linalg.yield %f : f32
  } -> tensor<2x?xf32>
  return %yd : tensor<2x?xf32>
}

// Sums over r <= i.
// CHECK: function: causal: proven
func.func @counted_forwards(%ids: tensor<2x?xi64>, %x: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %c1 = arith.constant 1 : index
  %ahead = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0 : i64
  %length = tensor.dim %ids, %c1 : tensor<2x?xi64>
  %e = tensor.empty(%length) : tensor<2x?xi64>
  %zeros = linalg.fill ins(%none : i64) outs(%e : tensor<2x?xi64>) -> tensor<2x?xi64>
  %s = linalg.generic {indexing_maps = [affine_map<(b, i, r) -> (b, r)>, affine_map<(b, i, r) -> (b, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%ids : tensor<2x?xi64>) outs(%zeros : tensor<2x?xi64>) {
  ^bb0(%id: i64, %sum: i64):
    %i = linalg.index 1 : index
    %r0 = linalg.index 2 : index
    %is = arith.cmpi eq, %id, %none : i64
    %flag = arith.extui %is : i1 to i64
    %counts = arith.cmpi sle, %r0, %i : index
    %term = arith.select %counts, %flag, %none : i64
    %next = arith.addi %term, %sum : i64
    linalg.yield %next : i64
  } -> tensor<2x?xi64>
  %p = tensor.empty(%length, %length) : tensor<2x?x?xi1>
  %same = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q, k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %s : tensor<2x?xi64>, tensor<2x?xi64>) outs(%p : tensor<2x?x?xi1>) {
  ^bb0(%a: i64, %b: i64, %o: i1):
    %is = arith.cmpi eq, %a, %b : i64
    linalg.yield %is : i1
  } -> tensor<2x?x?xi1>
  %r = tensor.empty(%length) : tensor<2x?xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?xf32>) -> tensor<2x?xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q, k)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%same, %x : tensor<2x?x?xi1>, tensor<2x?xf32>) outs(%z : tensor<2x?xf32>) {
  ^bb0(%is: i1, %v: f32, %sum: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %most = arith.addi %q, %ahead : index
    %before = arith.cmpi sle, %k, %most : index
    %seen = arith.andi %is, %before : i1
    %w = arith.select %seen, %v, %zero : f32
    %next = arith.addf %w, %sum : f32
    linalg.yield %next : f32
  } -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}

// The flag of r is one of a token behind r, which a region reads.
// CHECK: function: causal: possible path
func.func @flags_of_a_branch(%ids: tensor<2x?xi64>, %x: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %c1 = arith.constant 1 : index
  %ahead = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0 : i64
  %length = tensor.dim %ids, %c1 : tensor<2x?xi64>
  %e = tensor.empty(%length) : tensor<2x?xi64>
  %zeros = linalg.fill ins(%none : i64) outs(%e : tensor<2x?xi64>) -> tensor<2x?xi64>
  %flags = linalg.generic {indexing_maps = [affine_map<(b, r) -> (b, r)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<2x?xi64>) {
  ^bb0(%o: i64):
    %b = linalg.index 0 : index
    %r1 = linalg.index 1 : index
    %c3 = arith.constant 3 : index
    %later = arith.addi %r1, %c3 : index
    %isInside = arith.cmpi slt, %later, %length : index
    %f = scf.if %isInside -> i64 {
      %id1 = tensor.extract %ids[%b, %later] : tensor<2x?xi64>
      scf.yield %id1 : i64
    } else {
      scf.yield %none : i64
    }
    linalg.yield %f : i64
  } -> tensor<2x?xi64>
  %s = linalg.generic {indexing_maps = [affine_map<(b, i, r) -> (b, r)>, affine_map<(b, i, r) -> (b, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%flags : tensor<2x?xi64>) outs(%zeros : tensor<2x?xi64>) {
  ^bb0(%id: i64, %sum: i64):
    %i = linalg.index 1 : index
    %r0 = linalg.index 2 : index
    %is = arith.cmpi eq, %id, %none : i64
    %flag = arith.extui %is : i1 to i64
    %counts = arith.cmpi sge, %r0, %i : index
    %term = arith.select %counts, %flag, %none : i64
    %next = arith.addi %term, %sum : i64
    linalg.yield %next : i64
  } -> tensor<2x?xi64>
  %p = tensor.empty(%length, %length) : tensor<2x?x?xi1>
  %same = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q, k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %s : tensor<2x?xi64>, tensor<2x?xi64>) outs(%p : tensor<2x?x?xi1>) {
  ^bb0(%a: i64, %b: i64, %o: i1):
    %is = arith.cmpi eq, %a, %b : i64
    linalg.yield %is : i1
  } -> tensor<2x?x?xi1>
  %r = tensor.empty(%length) : tensor<2x?xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?xf32>) -> tensor<2x?xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q, k)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%same, %x : tensor<2x?x?xi1>, tensor<2x?xf32>) outs(%z : tensor<2x?xf32>) {
  ^bb0(%is: i1, %v: f32, %sum: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %most = arith.addi %q, %ahead : index
    %before = arith.cmpi sle, %k, %most : index
    %seen = arith.andi %is, %before : i1
    %w = arith.select %seen, %v, %zero : f32
    %next = arith.addf %w, %sum : f32
    linalg.yield %next : f32
  } -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}
