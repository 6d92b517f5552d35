// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function))' 2>&1 | FileCheck %s --implicit-check-not="remark: function"
// A proof names the sizes for which it holds, and assumes no more of them than it needs.

// Integers are exact in f16 up to 2048: 2049 is 2048, and key 2049 would be seen by 2048.
// CHECK: :[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: note: assuming that 1 <= size 1 of argument 0 <= 2048
func.func @positions_in_f16(%x: tensor<1x?xf16> {maskir.tokens = 1}) -> (tensor<1x?xf16> {maskir.tokens = 1}) {
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<1x?xf16>
  %zero = arith.constant 0.0 : f16
  %e = tensor.empty(%n) : tensor<1x?xf16>
  %init = linalg.fill ins(%zero : f16) outs(%e : tensor<1x?xf16>) -> tensor<1x?xf16>
  %r = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%x : tensor<1x?xf16>) outs(%init : tensor<1x?xf16>) {
  ^bb0(%in: f16, %sum: f16):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %qi = arith.index_cast %q : index to i64
    %ki = arith.index_cast %k : index to i64
    %qf = arith.sitofp %qi : i64 to f16
    %kf = arith.sitofp %ki : i64 to f16
    %is_past = arith.cmpf ole, %kf, %qf : f16
    %term = arith.select %is_past, %in, %zero : f16
    %out = arith.addf %sum, %term : f16
    linalg.yield %out : f16
  } -> tensor<1x?xf16>
  return %r : tensor<1x?xf16>
}

// Behind 2 to the 24 f32 has no odd numbers: the proof of any length would be wrong at 2.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @far_positions(%x: tensor<1x?xf32> {maskir.tokens = 1}) -> (tensor<1x?xf32> {maskir.tokens = 1}) {
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<1x?xf32>
  %zero = arith.constant 0.0 : f32
  %far = arith.constant 16777216.0 : f32
  %e = tensor.empty(%n) : tensor<1x?xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<1x?xf32>) -> tensor<1x?xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%x : tensor<1x?xf32>) outs(%init : tensor<1x?xf32>) {
  ^bb0(%in: f32, %sum: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %qi = arith.index_cast %q : index to i64
    %ki = arith.index_cast %k : index to i64
    %qf = arith.sitofp %qi : i64 to f32
    %kf = arith.sitofp %ki : i64 to f32
    %q1 = arith.addf %qf, %far : f32
    %k1 = arith.addf %kf, %far : f32
    %is_past = arith.cmpf ole, %k1, %q1 : f32
    %term = arith.select %is_past, %in, %zero : f32
    %out = arith.addf %sum, %term : f32
    linalg.yield %out : f32
  } -> tensor<1x?xf32>
  return %r : tensor<1x?xf32>
}

// q * 2^30 leaves i32: key 4 is 0 there.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @truncated(%x: tensor<1x8xf32> {maskir.tokens = 1}) -> (tensor<1x8xf32> {maskir.tokens = 1}) {
  %zero = arith.constant 0.0 : f32
  %factor = arith.constant 1073741824 : i64
  %e = tensor.empty() : tensor<1x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<1x8xf32>) -> tensor<1x8xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%x : tensor<1x8xf32>) outs(%init : tensor<1x8xf32>) {
  ^bb0(%in: f32, %sum: f32):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %qi = arith.index_cast %q : index to i64
    %ki = arith.index_cast %k : index to i64
    %q1 = arith.muli %qi, %factor : i64
    %k1 = arith.muli %ki, %factor : i64
    %q2 = arith.trunci %q1 : i64 to i32
    %k2 = arith.trunci %k1 : i64 to i32
    %is_past = arith.cmpi sle, %k2, %q2 : i32
    %term = arith.select %is_past, %in, %zero : f32
    %out = arith.addf %sum, %term : f32
    linalg.yield %out : f32
  } -> tensor<1x8xf32>
  return %r : tensor<1x8xf32>
}

// The last min(S, B) tokens. That B = S is no assumption that helps anybody.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: a slice is not proved to lie inside its tensor
func.func @batch_is_no_length(%x: tensor<?x?xf32> {maskir.tokens = 1}) -> (tensor<?x?xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %x, %c0 : tensor<?x?xf32>
  %s = tensor.dim %x, %c1 : tensor<?x?xf32>
  %least = arith.minsi %s, %b : index
  %first = arith.subi %s, %least : index
  %r = tensor.extract_slice %x[0, %first] [%b, %least] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}

// Lengths of arguments that meet nowhere are one number; so a reversed second argument leaks.
// CHECK: :[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK: note: assuming that dynamic sizes of batches are equal, and so are lengths
func.func @two_arguments(%x: tensor<?x?xf32> {maskir.tokens = 1}, %y: tensor<?x?xf32> {maskir.tokens = 1})
    -> (tensor<?x?xf32> {maskir.tokens = 1}) {
  %r = linalg.generic {indexing_maps = [affine_map<(b, s) -> (b, s)>, affine_map<(b, s) -> (b, s)>],
                       iterator_types = ["parallel", "parallel"]} ins(%y : tensor<?x?xf32>) outs(%x : tensor<?x?xf32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = arith.addf %a, %b : f32
    linalg.yield %sum : f32
  } -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}

// A reshape keeps the number of elements: the lengths are one number, and nothing is assumed.
// CHECK: :[[#@LINE+2]]:1: remark: function: causal: proven
// CHECK-NOT: so are lengths
func.func @reshaped(%x: tensor<1x?x8xf32> {maskir.tokens = 1}, %mask: tensor<1x?xi64>)
    -> (tensor<1x?x2x4xf32> {maskir.tokens = 1}) {
  %c1 = arith.constant 1 : index
  %one = arith.constant 1 : i64
  %n = tensor.dim %mask, %c1 : tensor<1x?xi64>
  %size = arith.index_cast %n : index to i64
  %two = arith.constant 2 : i64
  %four = arith.constant 4 : i64
  %shape = tensor.from_elements %one, %size, %two, %four : tensor<4xi64>
  %r = tensor.reshape %x(%shape) : (tensor<1x?x8xf32>, tensor<4xi64>) -> tensor<1x?x2x4xf32>
  return %r : tensor<1x?x2x4xf32>
}
