// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{list-values}))' 2>&1 | FileCheck %s
// Weights of a softmax that writes zeros where all of a row is hidden: each is a number.

#at = affine_map<(q, k) -> (q, k)>
#row = affine_map<(q, k) -> (q)>
#column = affine_map<(q, k) -> (k)>
#none = affine_map<(q, k) -> ()>

// The zeros are one that is broadcast to the sizes of the run.
// CHECK: :[[#@LINE+46]]:11: remark: sizes [s0, s0]; [0, 1.01] everywhere; tokens
func.func @zeros(%t: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?x?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %true = arith.constant true
  %low = arith.constant 0xFF800000 : f32
  %other = arith.constant dense<0.0> : tensor<f32>
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %r = tensor.empty(%n) : tensor<?xf32>
  %b = tensor.empty(%n) : tensor<?xi1>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %f = arith.cmpf ogt, %a, %zero : f32
    %s = arith.select %f, %a, %low : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.maximumf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %weights = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%scores, %max : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %x: f32, %o: f32):
    %d = arith.subf %a, %x : f32
    %w = math.exp %d : f32
    linalg.yield %w : f32
  } -> tensor<?x?xf32>
  %nothing = linalg.fill ins(%zero : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%weights : tensor<?x?xf32>) outs(%nothing : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %all = linalg.fill ins(%true : i1) outs(%b : tensor<?xi1>) -> tensor<?xi1>
  %hidden = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%all : tensor<?xi1>) {
  ^bb0(%a: f32, %acc: i1):
    %i = arith.cmpf oeq, %a, %low : f32
    %s = arith.andi %i, %acc : i1
    linalg.yield %s : i1
  } -> tensor<?xi1>
  %zeros = linalg.generic {indexing_maps = [#none, #at], iterator_types = ["parallel", "parallel"]} ins(%other : tensor<f32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<?x?xf32>
  %safe = linalg.generic {indexing_maps = [#row, #at, #at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%hidden, %zeros, %weights, %sum : tensor<?xi1>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%h: i1, %z: f32, %w: f32, %d: f32, %o: f32):
    %share = arith.divf %w, %d : f32
    %s = arith.select %h, %z, %share : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  return %safe : tensor<?x?xf32>
}

// Nothing, and then infinities: what is broadcast is no zero.
// CHECK: :[[#@LINE+46]]:11: remark: sizes [s0, s0]; tokens
func.func @infinities(%t: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?x?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %true = arith.constant true
  %low = arith.constant 0xFF800000 : f32
  %other = arith.constant dense<0x7F800000> : tensor<f32>
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %r = tensor.empty(%n) : tensor<?xf32>
  %b = tensor.empty(%n) : tensor<?xi1>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %f = arith.cmpf ogt, %a, %zero : f32
    %s = arith.select %f, %a, %low : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.maximumf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %weights = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%scores, %max : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %x: f32, %o: f32):
    %d = arith.subf %a, %x : f32
    %w = math.exp %d : f32
    linalg.yield %w : f32
  } -> tensor<?x?xf32>
  %nothing = linalg.fill ins(%zero : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%weights : tensor<?x?xf32>) outs(%nothing : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %all = linalg.fill ins(%true : i1) outs(%b : tensor<?xi1>) -> tensor<?xi1>
  %hidden = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%all : tensor<?xi1>) {
  ^bb0(%a: f32, %acc: i1):
    %i = arith.cmpf oeq, %a, %low : f32
    %s = arith.andi %i, %acc : i1
    linalg.yield %s : i1
  } -> tensor<?xi1>
  %zeros = linalg.generic {indexing_maps = [#none, #at], iterator_types = ["parallel", "parallel"]} ins(%other : tensor<f32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<?x?xf32>
  %safe = linalg.generic {indexing_maps = [#row, #at, #at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%hidden, %zeros, %weights, %sum : tensor<?xi1>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%h: i1, %z: f32, %w: f32, %d: f32, %o: f32):
    %share = arith.divf %w, %d : f32
    %s = arith.select %h, %z, %share : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  return %safe : tensor<?x?xf32>
}
