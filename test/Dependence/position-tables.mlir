// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function))' 2>&1 | FileCheck %s --implicit-check-not="remark: function"
// A table of positions that count tokens: an assertion in the same body says that they lie
// inside. Where it fails nothing behind it is reached.

// Padding on the left gives positions that are terms.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @padding_on_the_left(%x: tensor<2x?xf32> {maskir.tokens = 1}, %m: tensor<2x?xi64> {maskir.role = "left_padding"}, %table: tensor<40xf32>)
    -> (tensor<2x?xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c40 = arith.constant 40 : index
  %zero = arith.constant 0 : i64
  %n = tensor.dim %x, %c1 : tensor<2x?xf32>
  %columns = tensor.dim %m, %c1 : tensor<2x?xi64>
  %fit = arith.cmpi eq, %n, %columns : index
  cf.assert %fit, "as many columns as tokens"
  %e = tensor.empty(%n) : tensor<2x?xf32>
  %ints = tensor.empty(%n) : tensor<2x?xi64>
  %none = linalg.fill ins(%zero : i64) outs(%ints : tensor<2x?xi64>) -> tensor<2x?xi64>
  %count = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>],
                           iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%m : tensor<2x?xi64>) outs(%none : tensor<2x?xi64>) {
  ^bb0(%flag: i64, %sum: i64):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %one = arith.select %is_past, %flag, %zero : i64
    %more = arith.addi %sum, %one : i64
    linalg.yield %more : i64
  } -> tensor<2x?xi64>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>],
                       iterator_types = ["parallel", "parallel"]}
    ins(%x, %count, %m : tensor<2x?xf32>, tensor<2x?xi64>, tensor<2x?xi64>) outs(%e : tensor<2x?xf32>) {
  ^bb0(%in: f32, %counted: i64, %flag: i64, %o: f32):
    %p = arith.index_cast %counted : i64 to index
    %is_in = arith.cmpi slt, %p, %c40 : index
    cf.assert %is_in, "a position of the table"
    %v = tensor.extract %table[%p] : tensor<40xf32>
    %out = arith.addf %in, %v : f32
    linalg.yield %out : f32
  } -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}

// Padding on the right gives positions that are terms.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @padding_on_the_right(%x: tensor<2x?xf32> {maskir.tokens = 1}, %m: tensor<2x?xi64> {maskir.role = "right_padding"}, %table: tensor<40xf32>)
    -> (tensor<2x?xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c40 = arith.constant 40 : index
  %zero = arith.constant 0 : i64
  %n = tensor.dim %x, %c1 : tensor<2x?xf32>
  %columns = tensor.dim %m, %c1 : tensor<2x?xi64>
  %fit = arith.cmpi eq, %n, %columns : index
  cf.assert %fit, "as many columns as tokens"
  %e = tensor.empty(%n) : tensor<2x?xf32>
  %ints = tensor.empty(%n) : tensor<2x?xi64>
  %none = linalg.fill ins(%zero : i64) outs(%ints : tensor<2x?xi64>) -> tensor<2x?xi64>
  %count = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>],
                           iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%m : tensor<2x?xi64>) outs(%none : tensor<2x?xi64>) {
  ^bb0(%flag: i64, %sum: i64):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %one = arith.select %is_past, %flag, %zero : i64
    %more = arith.addi %sum, %one : i64
    linalg.yield %more : i64
  } -> tensor<2x?xi64>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>],
                       iterator_types = ["parallel", "parallel"]}
    ins(%x, %count, %m : tensor<2x?xf32>, tensor<2x?xi64>, tensor<2x?xi64>) outs(%e : tensor<2x?xf32>) {
  ^bb0(%in: f32, %counted: i64, %flag: i64, %o: f32):
    %p = arith.index_cast %counted : i64 to index
    %is_in = arith.cmpi slt, %p, %c40 : index
    cf.assert %is_in, "a position of the table"
    %v = tensor.extract %table[%p] : tensor<40xf32>
    %out = arith.addf %in, %v : f32
    linalg.yield %out : f32
  } -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}

// What was read outside is undefined before the assertion stops the program.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: an index of tensor.extract is not proved to lie inside the tensor
func.func @asserted_behind(%x: tensor<2x?xf32> {maskir.tokens = 1}, %m: tensor<2x?xi64> {maskir.role = "right_padding"}, %table: tensor<40xf32>)
    -> (tensor<2x?xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c40 = arith.constant 40 : index
  %zero = arith.constant 0 : i64
  %n = tensor.dim %x, %c1 : tensor<2x?xf32>
  %columns = tensor.dim %m, %c1 : tensor<2x?xi64>
  %fit = arith.cmpi eq, %n, %columns : index
  cf.assert %fit, "as many columns as tokens"
  %e = tensor.empty(%n) : tensor<2x?xf32>
  %ints = tensor.empty(%n) : tensor<2x?xi64>
  %none = linalg.fill ins(%zero : i64) outs(%ints : tensor<2x?xi64>) -> tensor<2x?xi64>
  %count = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>],
                           iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%m : tensor<2x?xi64>) outs(%none : tensor<2x?xi64>) {
  ^bb0(%flag: i64, %sum: i64):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %one = arith.select %is_past, %flag, %zero : i64
    %more = arith.addi %sum, %one : i64
    linalg.yield %more : i64
  } -> tensor<2x?xi64>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>],
                       iterator_types = ["parallel", "parallel"]}
    ins(%x, %count, %m : tensor<2x?xf32>, tensor<2x?xi64>, tensor<2x?xi64>) outs(%e : tensor<2x?xf32>) {
  ^bb0(%in: f32, %counted: i64, %flag: i64, %o: f32):
    %p = arith.index_cast %counted : i64 to index
    %v = tensor.extract %table[%p] : tensor<40xf32>
    %is_in = arith.cmpi slt, %p, %c40 : index
    cf.assert %is_in, "a position of the table"
    %out = arith.addf %in, %v : f32
    linalg.yield %out : f32
  } -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}

// The assertion is about another number.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: an index of tensor.extract is not proved to lie inside the tensor
func.func @asserted_of_another(%x: tensor<2x?xf32> {maskir.tokens = 1}, %m: tensor<2x?xi64> {maskir.role = "right_padding"}, %table: tensor<40xf32>)
    -> (tensor<2x?xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c40 = arith.constant 40 : index
  %zero = arith.constant 0 : i64
  %n = tensor.dim %x, %c1 : tensor<2x?xf32>
  %columns = tensor.dim %m, %c1 : tensor<2x?xi64>
  %fit = arith.cmpi eq, %n, %columns : index
  cf.assert %fit, "as many columns as tokens"
  %e = tensor.empty(%n) : tensor<2x?xf32>
  %ints = tensor.empty(%n) : tensor<2x?xi64>
  %none = linalg.fill ins(%zero : i64) outs(%ints : tensor<2x?xi64>) -> tensor<2x?xi64>
  %count = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>],
                           iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%m : tensor<2x?xi64>) outs(%none : tensor<2x?xi64>) {
  ^bb0(%flag: i64, %sum: i64):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %one = arith.select %is_past, %flag, %zero : i64
    %more = arith.addi %sum, %one : i64
    linalg.yield %more : i64
  } -> tensor<2x?xi64>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>],
                       iterator_types = ["parallel", "parallel"]}
    ins(%x, %count, %m : tensor<2x?xf32>, tensor<2x?xi64>, tensor<2x?xi64>) outs(%e : tensor<2x?xf32>) {
  ^bb0(%in: f32, %counted: i64, %flag: i64, %o: f32):
    %p = arith.index_cast %counted : i64 to index
    %less = arith.subi %p, %c1 : index
    %is_in = arith.cmpi slt, %less, %c40 : index
    cf.assert %is_in, "a position of the table, or the first one behind it"
    %v = tensor.extract %table[%p] : tensor<40xf32>
    %out = arith.addf %in, %v : f32
    linalg.yield %out : f32
  } -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}

// The assertion is reached where the flag is 0 only.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: an index of tensor.extract is not proved to lie inside the tensor
func.func @asserted_in_a_branch(%x: tensor<2x?xf32> {maskir.tokens = 1}, %m: tensor<2x?xi64> {maskir.role = "right_padding"}, %table: tensor<40xf32>)
    -> (tensor<2x?xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c40 = arith.constant 40 : index
  %zero = arith.constant 0 : i64
  %n = tensor.dim %x, %c1 : tensor<2x?xf32>
  %columns = tensor.dim %m, %c1 : tensor<2x?xi64>
  %fit = arith.cmpi eq, %n, %columns : index
  cf.assert %fit, "as many columns as tokens"
  %e = tensor.empty(%n) : tensor<2x?xf32>
  %ints = tensor.empty(%n) : tensor<2x?xi64>
  %none = linalg.fill ins(%zero : i64) outs(%ints : tensor<2x?xi64>) -> tensor<2x?xi64>
  %count = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>],
                           iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%m : tensor<2x?xi64>) outs(%none : tensor<2x?xi64>) {
  ^bb0(%flag: i64, %sum: i64):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %one = arith.select %is_past, %flag, %zero : i64
    %more = arith.addi %sum, %one : i64
    linalg.yield %more : i64
  } -> tensor<2x?xi64>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>],
                       iterator_types = ["parallel", "parallel"]}
    ins(%x, %count, %m : tensor<2x?xf32>, tensor<2x?xi64>, tensor<2x?xi64>) outs(%e : tensor<2x?xf32>) {
  ^bb0(%in: f32, %counted: i64, %flag: i64, %o: f32):
    %p = arith.index_cast %counted : i64 to index
    %is_padding = arith.cmpi eq, %flag, %zero : i64
    scf.if %is_padding {
      %is_in = arith.cmpi slt, %p, %c40 : index
      cf.assert %is_in, "a position of the table"
    }
    %v = tensor.extract %table[%p] : tensor<40xf32>
    %out = arith.addf %in, %v : f32
    linalg.yield %out : f32
  } -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}

// A position of the table, and a later token.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @later_token(%x: tensor<2x?xf32> {maskir.tokens = 1}, %m: tensor<2x?xi64> {maskir.role = "right_padding"}, %table: tensor<40xf32>)
    -> (tensor<2x?xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c40 = arith.constant 40 : index
  %zero = arith.constant 0 : i64
  %n = tensor.dim %x, %c1 : tensor<2x?xf32>
  %columns = tensor.dim %m, %c1 : tensor<2x?xi64>
  %fit = arith.cmpi eq, %n, %columns : index
  cf.assert %fit, "as many columns as tokens"
  %e = tensor.empty(%n) : tensor<2x?xf32>
  %ints = tensor.empty(%n) : tensor<2x?xi64>
  %none = linalg.fill ins(%zero : i64) outs(%ints : tensor<2x?xi64>) -> tensor<2x?xi64>
  %count = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>],
                           iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%m : tensor<2x?xi64>) outs(%none : tensor<2x?xi64>) {
  ^bb0(%flag: i64, %sum: i64):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %one = arith.select %is_past, %flag, %zero : i64
    %more = arith.addi %sum, %one : i64
    linalg.yield %more : i64
  } -> tensor<2x?xi64>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>],
                       iterator_types = ["parallel", "parallel"]}
    ins(%x, %count, %m : tensor<2x?xf32>, tensor<2x?xi64>, tensor<2x?xi64>) outs(%e : tensor<2x?xf32>) {
  ^bb0(%in: f32, %counted: i64, %flag: i64, %o: f32):
    %p = arith.index_cast %counted : i64 to index
    %is_in = arith.cmpi slt, %p, %c40 : index
    cf.assert %is_in, "a position of the table"
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %last = arith.subi %n, %c1 : index
    %next = arith.addi %i, %c1 : index
    %at = arith.minsi %next, %last : index
    %v = tensor.extract %x[%b, %at] : tensor<2x?xf32>
    %out = arith.addf %in, %v : f32
    linalg.yield %out : f32
  } -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}

// At most one token, and no padding behind the first: there is no second position.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: the program fails unless size 1 of argument 0 is 1
func.func @at_most_one_token(%x: tensor<2x?xf32> {maskir.tokens = 1}, %m: tensor<2x?xi64> {maskir.role = "right_padding"}, %table: tensor<40xf32>)
    -> (tensor<2x?xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c40 = arith.constant 40 : index
  %zero = arith.constant 0 : i64
  %n = tensor.dim %x, %c1 : tensor<2x?xf32>
  %columns = tensor.dim %m, %c1 : tensor<2x?xi64>
  %fit = arith.cmpi eq, %n, %columns : index
  cf.assert %fit, "as many columns as tokens"
  %e = tensor.empty(%n) : tensor<2x?xf32>
  %ints = tensor.empty(%n) : tensor<2x?xi64>
  %none = linalg.fill ins(%zero : i64) outs(%ints : tensor<2x?xi64>) -> tensor<2x?xi64>
  %count = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>],
                           iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%m : tensor<2x?xi64>) outs(%none : tensor<2x?xi64>) {
  ^bb0(%flag: i64, %sum: i64):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %one = arith.select %is_past, %flag, %zero : i64
    %more = arith.addi %sum, %one : i64
    linalg.yield %more : i64
  } -> tensor<2x?xi64>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>],
                       iterator_types = ["parallel", "parallel"]}
    ins(%x, %count, %m : tensor<2x?xf32>, tensor<2x?xi64>, tensor<2x?xi64>) outs(%e : tensor<2x?xf32>) {
  ^bb0(%in: f32, %counted: i64, %flag: i64, %o: f32):
    %p = arith.index_cast %counted : i64 to index
    %few = arith.cmpi slt, %p, %c2 : index
    cf.assert %few, "at most one token"
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %some = arith.cmpi sge, %p, %c1 : index
    cf.assert %some, "one token"
    %is_first = arith.cmpi eq, %i, %c0 : index
    %is_token = arith.cmpi ne, %flag, %zero : i64
    %is_either = arith.ori %is_first, %is_token : i1
    cf.assert %is_either, "no padding"
    linalg.yield %in : f32
  } -> tensor<2x?xf32>
  return %y : tensor<2x?xf32>
}

// A sample that the padding says nothing of has a row, too.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @more_samples_than_flags(%x: tensor<3x?xf32> {maskir.tokens = 1}, %m: tensor<2x?xi64> {maskir.role = "left_padding"})
    -> (tensor<3x?xf32> {maskir.tokens = 1}) {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c1 : tensor<3x?xf32>
  %e = tensor.empty(%n) : tensor<3x?xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<3x?xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %last = arith.subi %n, %c1 : index
    %has_flags = arith.cmpi slt, %b, %c2 : index
    %at = arith.select %has_flags, %i, %last : index
    %v = tensor.extract %x[%b, %at] : tensor<3x?xf32>
    linalg.yield %v : f32
  } -> tensor<3x?xf32>
  return %y : tensor<3x?xf32>
}
