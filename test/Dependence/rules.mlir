// RUN: mask-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(mask-verify-function{analyses=sets tokens=0:1 result-tokens=0:1}))'
// What makes a value independent of a token, and what does not, by sets of indices.

#id = affine_map<(b, i, d) -> (b, i, d)>
#q = affine_map<(b, i, j) -> (b, i, j)>

// A lower triangle of ones and zeros times the tokens: position i sums up tokens
// 0 to i. The zeros are exact, and the tokens are numbers.
// expected-note@+4 {{assuming that floats are numbers of at most 10000}}
// expected-note@+3 {{assuming that exp}}
// expected-note@+2 {{assuming that index}}
// expected-note@+1 {{assuming that the assertions}}
func.func @cumulative_sum(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{function: causal: proven}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<1x8x8xf32>
  %tril = linalg.generic {indexing_maps = [#q], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %w = arith.select %c, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x8x8xf32>
  %r = tensor.empty() : tensor<1x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %y = linalg.batch_matmul ins(%tril, %x : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%z : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

#q = affine_map<(b, i, j) -> (b, i, j)>

// The other triangle.
func.func @reversed_sum(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{possible path: token 1 may move position 0}}
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<1x8x8xf32>
  %triu = linalg.generic {indexing_maps = [#q], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %c = arith.cmpi sge, %j, %i : index
    %w = arith.select %c, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x8x8xf32>
  %r = tensor.empty() : tensor<1x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.batch_matmul ins(%triu, %x : tensor<1x8x8xf32>, tensor<1x8x4xf32>) outs(%z : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// A weight that data may turn off is no proof: the zero is data, and it may be
// an infinity.
#id = affine_map<(b, i, d) -> (b, i, d)>
func.func @gate_of_data(%x: tensor<1x8x4xf32>, %gate: tensor<1x8x4xf32> {maskir.role = "data"}) -> tensor<1x8x4xf32> { // expected-remark {{function: causal: proven}}
  // expected-note@-1 {{floats are numbers}}
  // expected-note@-2 {{exp of}}
  // expected-note@-3 {{index arithmetic}}
  // expected-note@-4 {{the assertions}}
  %e = tensor.empty() : tensor<1x8x4xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %gate : tensor<1x8x4xf32>, tensor<1x8x4xf32>) outs(%e : tensor<1x8x4xf32>) {
  ^bb0(%a: f32, %g: f32, %o: f32):
    %m = arith.mulf %a, %g : f32
    linalg.yield %m : f32
  } -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// The next token, read by a slice.
func.func @shifted(%x: tensor<1x8x4xf32>) -> tensor<1x7x4xf32> { // expected-remark {{possible path: token 1 may move position 0}}
  // expected-note@+1 {{by way of this}}
  %y = tensor.extract_slice %x[0, 1, 0] [1, 7, 4] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x7x4xf32>
  return %y : tensor<1x7x4xf32>
}

// -----

// A cache: rows from an offset on are new, the rows before them old.
func.func @insert(%x: tensor<1x8x4xf32>) -> tensor<1x12x4xf32> { // expected-remark {{function: causal: proven}}
  // expected-note@-1 {{floats are numbers}}
  // expected-note@-2 {{exp of}}
  // expected-note@-3 {{index arithmetic}}
  // expected-note@-4 {{the assertions}}
  %cache = arith.constant dense<0.0> : tensor<1x12x4xf32>
  %y = tensor.insert_slice %x into %cache[0, 4, 0] [1, 8, 4] [1, 1, 1] : tensor<1x8x4xf32> into tensor<1x12x4xf32>
  return %y : tensor<1x12x4xf32>
}

// -----

// An index that may lie outside is undefined behaviour: no answer.
#row = affine_map<(b, i, d) -> (b, i, d)>
func.func @unproved_index(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{unknown: an index of tensor.extract is not proved to lie inside the tensor}}
  %c1 = arith.constant 1 : index
  %e = tensor.empty() : tensor<1x8x4xf32>
  %y = linalg.generic {indexing_maps = [#row], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %next = arith.addi %i, %c1 : index
    %v = tensor.extract %x[%b, %next, %d] : tensor<1x8x4xf32> // expected-note {{here}}
    linalg.yield %v : f32
  } -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// What has no rule is named.
func.func @no_rule(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{unknown: there is no rule for 'scf.index_switch'}}
  %one = arith.constant 1 : index
  %y = scf.index_switch %one -> tensor<1x8x4xf32> // expected-note {{here}}
  default {
    scf.yield %x : tensor<1x8x4xf32>
  }
  return %y : tensor<1x8x4xf32>
}

// -----

// The integer of an ordinary float is any integer.
#id = affine_map<(b, i, d) -> (b, i, d)>
#reversed = affine_map<(b, i, d) -> (b, 7 - i, d)>
func.func @integers_of_later_tokens(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{possible path: token}}
  %e = tensor.empty() : tensor<1x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.generic {indexing_maps = [#reversed, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x : tensor<1x8x4xf32>) outs(%e : tensor<1x8x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %n = arith.fptosi %a : f32 to i32
    %f = arith.sitofp %n : i32 to f32
    linalg.yield %f : f32
  } -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// Column 0 is written; the others keep the tokens, reversed.
#row = affine_map<(b, i) -> (b, i)>
#first = affine_map<(b, i) -> (b, i, 0)>
func.func @written_in_part(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{unknown: a result is written in part}}
  %zero = arith.constant 0.0 : f32
  // expected-note@+1 {{here}}
  %y = linalg.generic {indexing_maps = [#first], iterator_types = ["parallel", "parallel"]} outs(%x : tensor<1x8x4xf32>) {
  ^bb0(%o: f32):
    linalg.yield %zero : f32
  } -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// maxnum of a NaN and x is x: where tokens 4 to 7 may hide behind a NaN, the
// comparison is not decided.
#id = affine_map<(b, i, d) -> (b, i, d)>
#reversed = affine_map<(b, i, d) -> (b, 7 - i, d)>
func.func @maxnum(%x: tensor<1x8x4xf32>, %data: tensor<1x8x4xf32> {maskir.role = "data"}) -> tensor<1x8x4xf32> { // expected-remark {{possible path: token}}
  %large = arith.constant 1.0e+6 : f32
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.generic {indexing_maps = [#reversed, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %data : tensor<1x8x4xf32>, tensor<1x8x4xf32>) outs(%e : tensor<1x8x4xf32>) {
  ^bb0(%a: f32, %d: f32, %o: f32):
    %nan = arith.subf %d, %d : f32
    %l = arith.addf %nan, %large : f32
    %m = arith.maxnumf %l, %a : f32
    %c = arith.cmpf ogt, %m, %zero : f32
    %s = arith.select %c, %zero, %a : f32
    linalg.yield %s : f32
  } -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}

// -----

// A row of n * m elements need not have the 100th: what is known of its index
// is no fact about the row.
#j = affine_map<(j) -> (j)>
#all = affine_map<(j) -> ()>
#id = affine_map<(b, i, d) -> (b, i, d)>
#none = affine_map<(b, i, d) -> ()>
#sum = affine_map<(b, i, d) -> (b, d)>
func.func @row_of_a_product(%x: tensor<1x?x?xf32>) -> tensor<1x?x?xf32> { // expected-remark {{possible path: token}}
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c100 = arith.constant 100 : index
  %false = arith.constant false
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c1 : tensor<1x?x?xf32>
  %m = tensor.dim %x, %c2 : tensor<1x?x?xf32>
  %nm = arith.muli %n, %m : index
  %e = tensor.empty(%nm) : tensor<?xi1>
  %s = tensor.empty() : tensor<i1>
  %f = linalg.fill ins(%false : i1) outs(%s : tensor<i1>) -> tensor<i1>
  %any = linalg.generic {indexing_maps = [#j, #all], iterator_types = ["reduction"]} ins(%e : tensor<?xi1>) outs(%f : tensor<i1>) {
  ^bb0(%a: i1, %o: i1):
    %i = linalg.index 0 : index
    %c = arith.cmpi eq, %i, %c100 : index
    %r = arith.ori %c, %o : i1
    linalg.yield %r : i1
  } -> tensor<i1>
  %t = tensor.empty(%m) : tensor<1x?xf32>
  %z = linalg.fill ins(%zero : f32) outs(%t : tensor<1x?xf32>) -> tensor<1x?xf32>
  // expected-note@+1 {{by way of this}}
  %total = linalg.generic {indexing_maps = [#id, #sum], iterator_types = ["parallel", "reduction", "parallel"]} ins(%x : tensor<1x?x?xf32>) outs(%z : tensor<1x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<1x?xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.generic {indexing_maps = [#none, #sum, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%any, %total : tensor<i1>, tensor<1x?xf32>) outs(%x : tensor<1x?x?xf32>) {
  ^bb0(%c: i1, %a: f32, %o: f32):
    %r = arith.select %c, %zero, %a : f32
    linalg.yield %r : f32
  } -> tensor<1x?x?xf32>
  return %y : tensor<1x?x?xf32>
}

// -----

// What a later assertion might still prove does not hide what has no rule.
func.func @unproved_then_no_rule(%x: tensor<1x?x4xf32>) -> tensor<1x2x4xf32> { // expected-remark {{unknown: there is no rule for 'scf.index_switch'}}
  %one = arith.constant 1 : index
  %y = tensor.extract_slice %x[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<1x?x4xf32> to tensor<1x2x4xf32>
  %z = scf.index_switch %one -> tensor<1x2x4xf32> // expected-note {{here}}
  default {
    scf.yield %y : tensor<1x2x4xf32>
  }
  %c = tensor.cast %z : tensor<1x2x4xf32> to tensor<1x?x4xf32>
  %w = tensor.cast %c : tensor<1x?x4xf32> to tensor<1x2x4xf32>
  return %w : tensor<1x2x4xf32>
}

// -----

// A sum over all even tokens: that k is even is a condition, and no division. The
// library's complement of a simplified set of odd numbers is empty.
func.func @even(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> { // expected-remark {{possible path: token 1 may move position 0}}
  %z = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %e = tensor.empty() : tensor<1x8x4xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.generic {indexing_maps = [affine_map<(b, q, d, k) -> (b, k, d)>, affine_map<(b, q, d, k) -> (b, q, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%x : tensor<1x8x4xf32>) outs(%f : tensor<1x8x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %k = linalg.index 3 : index
    %m = arith.remui %k, %c2 : index
    %c = arith.cmpi eq, %m, %c0 : index
    %s = arith.select %c, %a, %z : f32
    %r = arith.addf %o, %s : f32
    linalg.yield %r : f32
  } -> tensor<1x8x4xf32>
  return %y : tensor<1x8x4xf32>
}
