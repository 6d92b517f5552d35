// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{samples}))' 2>&1 | FileCheck %s --implicit-check-not="remark: function"
// A proof about runs of one token, or about no run at all, is none.

// CHECK: :[[#@LINE+2]]:1: remark: function: causal: unknown: the program fails unless size 1 of argument 0 is 1: of more tokens nothing is proved
// CHECK: :[[#@LINE+1]]:1: remark: function: samples are independent: proven
func.func @one_token(%x: tensor<?x?xf32> {maskir.tokens = 1}) -> (tensor<?x?xf32> {maskir.tokens = 1}) {
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %is_one = arith.cmpi eq, %n, %c1 : index
  cf.assert %is_one, "one token"
  return %x : tensor<?x?xf32>
}

// CHECK: :[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: :[[#@LINE+1]]:1: remark: function: samples are independent: unknown: the program fails unless size 0 of argument 0 is 1: of more samples nothing is proved
func.func @one_sample(%x: tensor<?x?xf32> {maskir.tokens = 1}) -> (tensor<?x?xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?x?xf32>
  %is_one = arith.cmpi eq, %n, %c1 : index
  cf.assert %is_one, "one sample"
  return %x : tensor<?x?xf32>
}

// A decode step has one token by its type.
// CHECK: :[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: :[[#@LINE+1]]:1: remark: function: samples are independent: proven
func.func @step(%x: tensor<?x1xf32> {maskir.tokens = 1}) -> (tensor<?x1xf32> {maskir.tokens = 1}) {
  return %x : tensor<?x1xf32>
}

// If that is a cache, rows of it may be later; nobody said what it is.
// CHECK: :[[#@LINE+3]]:1: remark: function: causal: proven
// CHECK: note: assuming that argument 1, and others without a role, hold no tokens: there is one only, and none is later
// CHECK: :[[#@LINE+1]]:1: remark: function: samples are independent: proven
func.func @step_with_rows(%x: tensor<?x1xf32> {maskir.tokens = 1}, %rows: tensor<8x4xf32>) -> (tensor<?x1xf32> {maskir.tokens = 1}) {
  return %x : tensor<?x1xf32>
}

// Nor where the tokens are.
// CHECK: :[[#@LINE+2]]:1: remark: function: causal: unknown: there is one token only, so none is later; if argument 1 holds tokens, too, it needs the role of a cache
// CHECK: remark: function: samples are independent: proven
func.func @guessed_step(%x: tensor<?x1x4xf32>, %rows: tensor<8x4xf32>) -> tensor<?x1x4xf32> {
  return %x : tensor<?x1x4xf32>
}

// CHECK: :[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: :[[#@LINE+1]]:1: remark: function: samples are independent: proven
func.func @step_with_weights(%x: tensor<?x1xf32> {maskir.tokens = 1}, %rows: tensor<8x4xf32> {maskir.role = "weight"}) -> (tensor<?x1xf32> {maskir.tokens = 1}) {
  return %x : tensor<?x1xf32>
}

// Four tokens that are five: the tokens are turned, and no run shows it.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: there are no sizes with which the program runs to its end
func.func @four_and_five(%x: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %c2 = arith.constant 2 : index
  %c5 = arith.constant 5 : index
  %four = tensor.expand_shape %x [[0, 1]] output_shape [%c2, %c2] : tensor<?xf32> into tensor<?x?xf32>
  %five = tensor.expand_shape %x [[0, 1]] output_shape [%c5, %c1] : tensor<?xf32> into tensor<?x?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %turned = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%e : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %last = arith.subi %n, %c1 : index
    %from_end = arith.subi %last, %i : index
    %v = tensor.extract %x[%from_end] : tensor<?xf32>
    linalg.yield %v : f32
  } -> tensor<?xf32>
  return %turned : tensor<?xf32>
}
