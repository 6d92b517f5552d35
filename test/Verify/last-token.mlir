// RUN: mask-opt %s --mask-verify --split-input-file --verify-diagnostics

#bs = affine_map<(b, s) -> (b, s)>

// Right padding of any length: a token is valid below a length.
func.func @below_a_length(%length: tensor<?xindex>, %b: index, %s: index) {
  %e = tensor.empty(%b, %s) : tensor<?x?xi1>
  %f = linalg.generic {indexing_maps = [#bs], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<?x?xi1>) {
  ^bb0(%o: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %n = tensor.extract %length[%i] : tensor<?xindex>
    %t = arith.cmpi slt, %j, %n : index
    linalg.yield %t : i1
  } -> tensor<?x?xi1>
  // expected-remark @below {{last token: proven}}
  attn.check_last %f : tensor<?x?xi1>
  return
}

// -----

// Left padding, of 1 token.
func.func @argument(%flags: tensor<4x?xi1>) {
  // expected-warning @below {{last token: refuted: the sum of the flags - 1 is token 0 of sample 0, but the last valid token is 1 with %arg0 = [0, 1] in each sample}}
  // expected-note @below {{it is the last valid token only where the padding is on the right}}
  attn.check_last %flags : tensor<4x?xi1>
  return
}

// -----

func.func @contract(%flags: tensor<4x?xi64> {maskir.role = "right_padding"}) {
  // expected-remark @below {{last token: proven}}
  // expected-note @below {{assuming that argument 0 is 1 for tokens and 0 for padding, which is on the right}}
  attn.check_last %flags : tensor<4x?xi64>
  return
}

// -----

// The padding of the contract is along the last dimension; here that is the sample.
func.func @contract_of_another_dimension(%t: tensor<?x4xi64> {maskir.role = "right_padding"}) {
  %e = tensor.empty() : tensor<4x4xi64>
  %s = tensor.cast %t : tensor<?x4xi64> to tensor<4x4xi64>
  %f = linalg.transpose ins(%s : tensor<4x4xi64>) outs(%e : tensor<4x4xi64>) permutation = [1, 0]
  // expected-warning @below {{last token: refuted}}
  // expected-note @below {{only where the padding is on the right}}
  attn.check_last %f : tensor<4x4xi64>
  return
}

// -----

// One token: right for 0 and 1 only.
func.func @one_token(%flags: tensor<2x1xi1>, %numbers: tensor<2x1xi8>) {
  // expected-remark @below {{last token: proven}}
  attn.check_last %flags : tensor<2x1xi1>
  // expected-warning @below {{the sum of the flags - 1 is token 1 of sample 0, but the last valid token is 0 with %arg1 = [2] in each sample}}
  // expected-note @below {{only where the padding is on the right}}
  attn.check_last %numbers : tensor<2x1xi8>
  return
}

// -----

func.func @no_samples(%flags: tensor<0x5xi64>) {
  // expected-remark @below {{last token: proven}}
  attn.check_last %flags : tensor<0x5xi64>
  return
}

// -----

// What a loop carries is no argument of the function.
func.func @loop(%flags: tensor<2x5xi1>, %other: tensor<2x5xi1>, %n: index) -> tensor<2x5xi1> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%carried = %flags) -> tensor<2x5xi1> {
    // expected-remark @below {{last token: unknown: the flags are computed by operations that were not followed}}
    attn.check_last %carried : tensor<2x5xi1>
    scf.yield %other : tensor<2x5xi1>
  }
  return %r : tensor<2x5xi1>
}

// -----

func.func private @callers_choose(%flags: tensor<2x5xi1>) {
  // expected-remark @below {{last token: unknown: the flags come from the callers of the function}}
  attn.check_last %flags : tensor<2x5xi1>
  return
}

// -----

// An assertion about a size says nothing of the flags; one about a flag may.
func.func @assertions(%flags: tensor<2x?xi1>, %asserted: tensor<2x5xi1>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %s = tensor.dim %flags, %c1 : tensor<2x?xi1>
  %some = arith.cmpi sgt, %s, %c1 : index
  cf.assert %some, "tokens"
  // expected-warning @below {{last token: refuted}}
  // expected-note @below {{only where the padding is on the right}}
  attn.check_last %flags : tensor<2x?xi1>
  %first = tensor.extract %asserted[%c0, %c0] : tensor<2x5xi1>
  cf.assert %first, "a token"
  // expected-remark @below {{last token: unknown: the program asserts something of the flags}}
  attn.check_last %asserted : tensor<2x5xi1>
  return
}

// -----

#bs = affine_map<(b, s) -> (b, s)>

// The same argument twice: its values can't be chosen one by one.
func.func @twice(%length: tensor<2xindex>) {
  %c0 = arith.constant 0 : index
  %e = tensor.empty() : tensor<2x3xi1>
  %f = linalg.generic {indexing_maps = [#bs], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<2x3xi1>) {
  ^bb0(%o: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %n = tensor.extract %length[%i] : tensor<2xindex>
    %first = tensor.extract %length[%c0] : tensor<2xindex>
    %x = arith.cmpi slt, %j, %n : index
    %y = arith.cmpi sge, %j, %first : index
    %t = arith.andi %x, %y : i1
    linalg.yield %t : i1
  } -> tensor<2x3xi1>
  // expected-remark @below {{last token: unknown: the flags depend twice on one argument}}
  attn.check_last %f : tensor<2x3xi1>
  return
}

// -----

#bs = affine_map<(b, s) -> (b, s)>

// A token is valid where the next one is.
func.func @other_tokens(%flags: tensor<2x4xi1>) {
  %c1 = arith.constant 1 : index
  %e = tensor.empty() : tensor<2x3xi1>
  %f = linalg.generic {indexing_maps = [#bs], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<2x3xi1>) {
  ^bb0(%o: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %next = arith.addi %j, %c1 : index
    %t = tensor.extract %flags[%i, %next] : tensor<2x4xi1>
    linalg.yield %t : i1
  } -> tensor<2x3xi1>
  // expected-remark @below {{last token: unknown: the flags of a token depend on other tokens}}
  attn.check_last %f : tensor<2x3xi1>
  return
}

// -----

#bs = affine_map<(b, s) -> (b, s)>
#b = affine_map<(b, s) -> (b)>
#place = affine_map<(b) -> (b)>

// A gather asserts that the place is a token; it is one that padding on the left has.
func.func @bounds_of_the_place(%flags: tensor<2x?xi64>) -> tensor<2xi64> {
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %c1 = arith.constant 1 : index
  %e = tensor.empty() : tensor<2xi64>
  %length = tensor.dim %flags, %c1 : tensor<2x?xi64>
  %none = linalg.fill ins(%zero : i64) outs(%e : tensor<2xi64>) -> tensor<2xi64>
  %count = linalg.generic {indexing_maps = [#bs, #b], iterator_types = ["parallel", "reduction"]} ins(%flags : tensor<2x?xi64>) outs(%none : tensor<2xi64>) {
  ^bb0(%f: i64, %o: i64):
    %s = arith.addi %f, %o : i64
    linalg.yield %s : i64
  } -> tensor<2xi64>
  %place = linalg.generic {indexing_maps = [#place, #place], iterator_types = ["parallel"]} ins(%count : tensor<2xi64>) outs(%e : tensor<2xi64>) {
  ^bb0(%n: i64, %o: i64):
    %p = arith.subi %n, %one : i64
    %i = arith.index_cast %p : i64 to index
    %below = arith.cmpi slt, %i, %length : index
    cf.assert %below, "index must be smaller than dim size"
    %above = arith.cmpi sge, %p, %zero : i64
    cf.assert %above, "index must be larger or equal to 0"
    linalg.yield %p : i64
  } -> tensor<2xi64>
  // expected-warning @below {{last token: refuted}}
  // expected-note @below {{only where the padding is on the right}}
  attn.check_last %flags : tensor<2x?xi64>
  return %place : tensor<2xi64>
}

// -----

#bs = affine_map<(b, s) -> (b, s)>
#b = affine_map<(b, s) -> (b)>
#place = affine_map<(b) -> (b)>

// What is asserted excludes all but the empty row.
func.func @place_below_zero(%flags: tensor<2x?xi64>) -> tensor<2xi64> {
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %c1 = arith.constant 1 : index
  %zero_index = arith.constant 0 : index
  %e = tensor.empty() : tensor<2xi64>
  %length = tensor.dim %flags, %c1 : tensor<2x?xi64>
  %none = linalg.fill ins(%zero : i64) outs(%e : tensor<2xi64>) -> tensor<2xi64>
  %count = linalg.generic {indexing_maps = [#bs, #b], iterator_types = ["parallel", "reduction"]} ins(%flags : tensor<2x?xi64>) outs(%none : tensor<2xi64>) {
  ^bb0(%f: i64, %o: i64):
    %s = arith.addi %f, %o : i64
    linalg.yield %s : i64
  } -> tensor<2xi64>
  %place = linalg.generic {indexing_maps = [#place, #place], iterator_types = ["parallel"]} ins(%count : tensor<2xi64>) outs(%e : tensor<2xi64>) {
  ^bb0(%n: i64, %o: i64):
    %p = arith.subi %n, %one : i64
    %i = arith.index_cast %p : i64 to index
    %below = arith.cmpi slt, %i, %zero_index : index
    cf.assert %below, "index must be smaller than dim size"
    %above = arith.cmpi sge, %p, %zero : i64
    cf.assert %above, "index must be larger or equal to 0"
    linalg.yield %p : i64
  } -> tensor<2xi64>
  // expected-remark @below {{last token: unknown: the program asserts something of the flags}}
  attn.check_last %flags : tensor<2x?xi64>
  return %place : tensor<2xi64>
}

// -----

#bs = affine_map<(b, s) -> (b, s)>
#b = affine_map<(b, s) -> (b)>
#place = affine_map<(b) -> (b)>

// With padding on the right it is the last token, whatever is asserted.
func.func @asserted_of_right_padding(%flags: tensor<2x?xi64> {maskir.role = "right_padding"}) -> tensor<2xi64> {
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %c1 = arith.constant 1 : index
  %e = tensor.empty() : tensor<2xi64>
  %length = tensor.dim %flags, %c1 : tensor<2x?xi64>
  %none = linalg.fill ins(%zero : i64) outs(%e : tensor<2xi64>) -> tensor<2xi64>
  %count = linalg.generic {indexing_maps = [#bs, #b], iterator_types = ["parallel", "reduction"]} ins(%flags : tensor<2x?xi64>) outs(%none : tensor<2xi64>) {
  ^bb0(%f: i64, %o: i64):
    %s = arith.addi %f, %o : i64
    linalg.yield %s : i64
  } -> tensor<2xi64>
  %place = linalg.generic {indexing_maps = [#place, #place], iterator_types = ["parallel"]} ins(%count : tensor<2xi64>) outs(%e : tensor<2xi64>) {
  ^bb0(%n: i64, %o: i64):
    %p = arith.subi %n, %one : i64
    %i = arith.index_cast %p : i64 to index
    %below = arith.cmpi slt, %i, %c1 : index
    cf.assert %below, "index must be smaller than dim size"
    %above = arith.cmpi sge, %p, %zero : i64
    cf.assert %above, "index must be larger or equal to 0"
    linalg.yield %p : i64
  } -> tensor<2xi64>
  // expected-remark @below {{last token: proven}}
  // expected-note @below {{assuming that argument 0 is 1 for tokens}}
  attn.check_last %flags : tensor<2x?xi64>
  return %place : tensor<2xi64>
}
