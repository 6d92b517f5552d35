// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{live-rows=true analyses=sets}))' 2>&1 | FileCheck %s --check-prefixes=CHECK,SETS
// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{live-rows=true analyses=elements}))' 2>&1 | FileCheck %s --check-prefixes=CHECK,ELEMENTS

// Padding anywhere in a sample. Each row i adds up the tokens j that it sees; a flag of the
// mask opens later ones.

#token = affine_map<(i, j) -> (0, j)>
#row = affine_map<(i, j) -> (0, i)>
#first = affine_map<(i, j) -> (0, 0)>

// A row of padding sees all; the row in question is a token.
// SETS: :[[#@LINE+5]]:1: remark: function: causal: possible path
// ELEMENTS: :[[#@LINE+4]]:1: remark: function: causal: unknown
// SETS: :[[#@LINE+3]]:1: remark: function: causal on rows whose query is a token: proven
// ELEMENTS: :[[#@LINE+2]]:1: remark: function: causal on rows whose query is a token: proven
// CHECK: note: assuming that argument 1 is 1 for tokens and 0 for padding, which is anywhere
func.func @own_flag(%x: tensor<1x6xf32> {maskir.tokens = 1}, %mask: tensor<1x6xi64> {maskir.role = "padding_with_holes"})
    -> (tensor<1x6xf32> {maskir.tokens = 1}) {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0 : i64
  %e = tensor.empty() : tensor<1x6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x6xf32>) -> tensor<1x6xf32>
  %y = linalg.generic {indexing_maps = [#token, #row, #row], iterator_types = ["parallel", "reduction"]}
    ins(%x, %mask : tensor<1x6xf32>, tensor<1x6xi64>) outs(%z : tensor<1x6xf32>) {
  ^bb0(%a: f32, %m: i64, %o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %is_padding = arith.cmpi eq, %m, %none : i64
    %sees = arith.ori %is_past, %is_padding : i1
    %v = arith.select %sees, %a, %zero : f32
    %s1 = arith.addf %o, %v : f32
    linalg.yield %s1 : f32
  } -> tensor<1x6xf32>
  return %y : tensor<1x6xf32>
}

// The first flag may be 0 while the row is a token: with padding on the right it is not.
// SETS: :[[#@LINE+4]]:1: remark: function: causal: possible path
// ELEMENTS: :[[#@LINE+3]]:1: remark: function: causal: unknown
// SETS: :[[#@LINE+2]]:1: remark: function: causal on rows whose query is a token: possible path
// ELEMENTS: :[[#@LINE+1]]:1: remark: function: causal on rows whose query is a token: unknown
func.func @first_flag(%x: tensor<1x6xf32> {maskir.tokens = 1}, %mask: tensor<1x6xi64> {maskir.role = "padding_with_holes"})
    -> (tensor<1x6xf32> {maskir.tokens = 1}) {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0 : i64
  %e = tensor.empty() : tensor<1x6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x6xf32>) -> tensor<1x6xf32>
  %y = linalg.generic {indexing_maps = [#token, #first, #row], iterator_types = ["parallel", "reduction"]}
    ins(%x, %mask : tensor<1x6xf32>, tensor<1x6xi64>) outs(%z : tensor<1x6xf32>) {
  ^bb0(%a: f32, %m: i64, %o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %is_padding = arith.cmpi eq, %m, %none : i64
    %sees = arith.ori %is_past, %is_padding : i1
    %v = arith.select %sees, %a, %zero : f32
    %s1 = arith.addf %o, %v : f32
    linalg.yield %s1 : f32
  } -> tensor<1x6xf32>
  return %y : tensor<1x6xf32>
}

// Later padding is seen.
// SETS: :[[#@LINE+4]]:1: remark: function: causal: possible path
// ELEMENTS: :[[#@LINE+3]]:1: remark: function: causal: unknown
// SETS: :[[#@LINE+2]]:1: remark: function: causal on rows whose query is a token: possible path
// ELEMENTS: :[[#@LINE+1]]:1: remark: function: causal on rows whose query is a token: unknown
func.func @flag_of_the_key(%x: tensor<1x6xf32> {maskir.tokens = 1}, %mask: tensor<1x6xi64> {maskir.role = "padding_with_holes"})
    -> (tensor<1x6xf32> {maskir.tokens = 1}) {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0 : i64
  %e = tensor.empty() : tensor<1x6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x6xf32>) -> tensor<1x6xf32>
  %y = linalg.generic {indexing_maps = [#token, #token, #row], iterator_types = ["parallel", "reduction"]}
    ins(%x, %mask : tensor<1x6xf32>, tensor<1x6xi64>) outs(%z : tensor<1x6xf32>) {
  ^bb0(%a: f32, %m: i64, %o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %is_padding = arith.cmpi eq, %m, %none : i64
    %sees = arith.ori %is_past, %is_padding : i1
    %v = arith.select %sees, %a, %zero : f32
    %s1 = arith.addf %o, %v : f32
    linalg.yield %s1 : f32
  } -> tensor<1x6xf32>
  return %y : tensor<1x6xf32>
}

// Nothing of the mask matters: it is and-ed.
// SETS: :[[#@LINE+5]]:1: remark: function: causal: proven
// ELEMENTS: :[[#@LINE+4]]:1: remark: function: causal: proven
// SETS: :[[#@LINE+3]]:1: remark: function: causal on rows whose query is a token: proven
// ELEMENTS: :[[#@LINE+2]]:1: remark: function: causal on rows whose query is a token: proven
// CHECK: note: assuming that argument 1 is 1 for tokens and 0 for padding, which is anywhere
func.func @past_tokens(%x: tensor<1x6xf32> {maskir.tokens = 1}, %mask: tensor<1x6xi64> {maskir.role = "padding_with_holes"})
    -> (tensor<1x6xf32> {maskir.tokens = 1}) {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0 : i64
  %e = tensor.empty() : tensor<1x6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x6xf32>) -> tensor<1x6xf32>
  %y = linalg.generic {indexing_maps = [#token, #token, #row], iterator_types = ["parallel", "reduction"]}
    ins(%x, %mask : tensor<1x6xf32>, tensor<1x6xi64>) outs(%z : tensor<1x6xf32>) {
  ^bb0(%a: f32, %m: i64, %o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %is_padding = arith.cmpi eq, %m, %none : i64
    %true = arith.constant true
    %is_token = arith.xori %is_padding, %true : i1
    %sees = arith.andi %is_past, %is_token : i1
    %v = arith.select %sees, %a, %zero : f32
    %s1 = arith.addf %o, %v : f32
    linalg.yield %s1 : f32
  } -> tensor<1x6xf32>
  return %y : tensor<1x6xf32>
}
