// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:1 result-tokens=0:1 analyses=sets}))' 2>&1 | FileCheck %s --implicit-check-not="remark: function"
// Quotients and remainders by a length that is a symbol.

// n = i S + k: n mod S = k, n / S = i.
// CHECK: function: causal: proven
func.func @flat_numbers(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %q = arith.divsi %n, %length : index
    %r0 = arith.remsi %n, %length : index
    %visible = arith.cmpi sle, %r0, %q : index
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// One ahead.
// CHECK: function: causal: possible path
func.func @flat_numbers_one_ahead(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %q = arith.divsi %n, %length : index
    %r0 = arith.remsi %n, %length : index
    %one_more = arith.addi %q, %c1 : index
    %visible = arith.cmpi sle, %r0, %one_more : index
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// The other way round.
// CHECK: function: causal: possible path
func.func @flat_numbers_turned(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %q = arith.divsi %n, %length : index
    %r0 = arith.remsi %n, %length : index
    %visible = arith.cmpi sle, %q, %r0 : index
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// Of natural numbers the sign does not matter.
// CHECK: function: causal: proven
func.func @without_sign(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %q = arith.divui %n, %length : index
    %r0 = arith.remui %n, %length : index
    %visible = arith.cmpi ule, %r0, %q : index
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// (k + 1) mod S is k + 1, and 0 behind the last: that is hidden but for k = i = S - 1.
// CHECK: function: causal: possible path
func.func @next_in_a_ring(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %next = arith.addi %k, %c1 : index
    %at = arith.remsi %next, %length : index
    %visible = arith.cmpi sle, %at, %i : index
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// 0 < (k + 1) mod S <= i
// CHECK: function: causal: proven
func.func @next_in_a_ring_before(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %next = arith.addi %k, %c1 : index
    %at = arith.remsi %next, %length : index
    %low = arith.cmpi slt, %c0, %at : index
    %high = arith.cmpi sle, %at, %i : index
    %visible = arith.andi %low, %high : i1
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// (i - k) rem S has the sign of i - k.
// CHECK: function: causal: proven
func.func @negative(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %d = arith.subi %i, %k : index
    %at = arith.remsi %d, %length : index
    %visible = arith.cmpi sge, %at, %c0 : index
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// (i - k) mod S has not: it is i - k + S where k > i.
// CHECK: function: causal: possible path
func.func @negative_floor(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %d = arith.subi %i, %k : index
    %q = arith.floordivsi %d, %length : index
    %back = arith.muli %q, %length : index
    %at = arith.subi %d, %back : index
    %visible = arith.cmpi sge, %at, %c0 : index
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// (i - k) floordiv S is -1 where k > i; rounded to zero it is 0.
// CHECK: function: causal: proven
func.func @quotient_of_a_distance(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %d = arith.subi %i, %k : index
    %q = arith.floordivsi %d, %length : index
    %visible = arith.cmpi sge, %q, %c0 : index
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// CHECK: function: causal: possible path
func.func @quotient_to_zero(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %d = arith.subi %i, %k : index
    %q = arith.divsi %d, %length : index
    %visible = arith.cmpi sge, %q, %c0 : index
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// As floats, for lengths whose square is exact.
// CHECK: function: causal: proven
// CHECK: assuming that 1 <= size 1 of argument 0 <= 1048576
func.func @floor_of_floats(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %n64 = arith.index_cast %n : index to i64
    %s64 = arith.index_cast %length : index to i64
    %nf = arith.sitofp %n64 : i64 to f64
    %sf = arith.sitofp %s64 : i64 to f64
    %qf = arith.divf %nf, %sf : f64
    %down = math.floor %qf : f64
    %q64 = arith.fptosi %down : f64 to i64
    %r64 = arith.remsi %n64, %s64 : i64
    %visible = arith.cmpi sle, %r64, %q64 : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// CHECK: function: causal: proven
// CHECK: assuming that 1 <= size 1 of argument 0 <= 2048
func.func @floor_of_short_floats(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %n64 = arith.index_cast %n : index to i64
    %s64 = arith.index_cast %length : index to i64
    %nf = arith.sitofp %n64 : i64 to f32
    %sf = arith.sitofp %s64 : i64 to f32
    %qf = arith.divf %nf, %sf : f32
    %down = math.floor %qf : f32
    %q64 = arith.fptosi %down : f32 to i64
    %r64 = arith.remsi %n64, %s64 : i64
    %visible = arith.cmpi sle, %r64, %q64 : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// CHECK: function: causal: possible path
func.func @floor_of_floats_one_ahead(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %n64 = arith.index_cast %n : index to i64
    %s64 = arith.index_cast %length : index to i64
    %nf = arith.sitofp %n64 : i64 to f64
    %sf = arith.sitofp %s64 : i64 to f64
    %qf = arith.divf %nf, %sf : f64
    %down = math.floor %qf : f64
    %q64 = arith.fptosi %down : f64 to i64
    %r64 = arith.remsi %n64, %s64 : i64
    %c64 = arith.constant 1 : i64
    %more = arith.addi %q64, %c64 : i64
    %visible = arith.cmpi sle, %r64, %more : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// By a reciprocal, which is rounded: 3 * (1 / 3) may be less than 1.
// CHECK: function: causal: possible path
func.func @floor_of_a_product(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %row = arith.muli %i, %length : index
    %n = arith.addi %row, %k : index
    %n64 = arith.index_cast %n : index to i64
    %s64 = arith.index_cast %length : index to i64
    %nf = arith.sitofp %n64 : i64 to f64
    %sf = arith.sitofp %s64 : i64 to f64
    %qf = arith.divf %nf, %sf fastmath<arcp> : f64
    %down = math.floor %qf : f64
    %q64 = arith.fptosi %down : f64 to i64
    %r64 = arith.remsi %n64, %s64 : i64
    %visible = arith.cmpi sle, %r64, %q64 : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}
