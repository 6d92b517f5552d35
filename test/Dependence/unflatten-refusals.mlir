// RUN: mask-opt %s --pass-pipeline='builtin.module(func.func(mask-unflatten),canonicalize)' | FileCheck %s

// What mask-unflatten leaves as it is, or makes with care: each of these was invalid IR once, or a crash.

// A tensor that the body makes is no operand of the loops.
// CHECK-LABEL: func.func @made_in_the_body
// CHECK:         tensor.extract %
func.func @made_in_the_body(%x: tensor<2x?x4xf32> {maskir.tokens = 1}, %w: tensor<2x?x4xf32>) -> (tensor<2x?x4xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %s = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %n = arith.muli %s, %c2 : index
  %e = tensor.empty(%n) : tensor<?x4xf32>
  %flatx = tensor.collapse_shape %x [[0, 1], [2]] : tensor<2x?x4xf32> into tensor<?x4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%flatx : tensor<?x4xf32>) outs(%e : tensor<?x4xf32>) {
  ^bb0(%b: f32, %o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %v = tensor.insert %b into %x[%c0, %c0, %j] : tensor<2x?x4xf32>
    %flat = tensor.collapse_shape %v [[0, 1], [2]] : tensor<2x?x4xf32> into tensor<?x4xf32>
    %a = tensor.extract %flat[%i, %j] : tensor<?x4xf32>
    linalg.yield %a : f32
  } -> tensor<?x4xf32>
  %r = tensor.expand_shape %y [[0, 1], [2]] output_shape [2, %s, 4] : tensor<?x4xf32> into tensor<2x?x4xf32>
  return %r : tensor<2x?x4xf32>
}

// A concatenation may say less of its sizes than its parts do, or more.
// CHECK-LABEL: func.func @less_is_said
// CHECK:         tensor.concat dim(1)
func.func @less_is_said(%x: tensor<?x?x2xf32> {maskir.tokens = 1}) -> (tensor<?x?x4xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %x, %c0 : tensor<?x?x2xf32>
  %s = tensor.dim %x, %c1 : tensor<?x?x2xf32>
  %flat = tensor.collapse_shape %x [[0, 1], [2]] : tensor<?x?x2xf32> into tensor<?x2xf32>
  %both = tensor.concat dim(1) %flat, %flat : (tensor<?x2xf32>, tensor<?x2xf32>) -> tensor<?x?xf32>
  %t = tensor.cast %both : tensor<?x?xf32> to tensor<?x4xf32>
  %r = tensor.expand_shape %t [[0, 1], [2]] output_shape [%b, %s, 4] : tensor<?x4xf32> into tensor<?x?x4xf32>
  return %r : tensor<?x?x4xf32>
}

// CHECK-LABEL: func.func @more_is_said
// CHECK:         tensor.concat
func.func @more_is_said(%x: tensor<?x?x2xf32> {maskir.tokens = 1}, %k: index) -> (tensor<?x?x3xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %x, %c0 : tensor<?x?x2xf32>
  %s = tensor.dim %x, %c1 : tensor<?x?x2xf32>
  %flat = tensor.collapse_shape %x [[0, 1], [2]] : tensor<?x?x2xf32> into tensor<?x2xf32>
  %n = tensor.dim %flat, %c0 : tensor<?x2xf32>
  %p = tensor.extract_slice %flat[0, 0] [%n, %k] [1, 1] : tensor<?x2xf32> to tensor<?x?xf32>
  %both = tensor.concat dim(1) %flat, %p : (tensor<?x2xf32>, tensor<?x?xf32>) -> tensor<?x3xf32>
  %r = tensor.expand_shape %both [[0, 1], [2]] output_shape [%b, %s, 3] : tensor<?x3xf32> into tensor<?x?x3xf32>
  return %r : tensor<?x?x3xf32>
}

// Rows that are joined from sizes of run time are 12 in the slice.
// CHECK-LABEL: func.func @static_rows
// CHECK:         tensor.extract_slice
func.func @static_rows(%x: tensor<2x8x2xf32> {maskir.tokens = 1}) -> (tensor<12x2xf32> {maskir.tokens = 0}) {
  %c6 = arith.constant 6 : index
  %y = tensor.extract_slice %x[0, 0, 0] [2, %c6, 2] [1, 1, 1] : tensor<2x8x2xf32> to tensor<2x?x2xf32>
  %flat = tensor.collapse_shape %y [[0, 1], [2]] : tensor<2x?x2xf32> into tensor<?x2xf32>
  %r = tensor.extract_slice %flat[0, 0] [12, 2] [1, 1] : tensor<?x2xf32> to tensor<12x2xf32>
  return %r : tensor<12x2xf32>
}

// CHECK-LABEL: func.func @difference_of_sizes
// CHECK:         tensor.extract_slice
func.func @difference_of_sizes(%x: tensor<2x?x2xf32> {maskir.tokens = 1}) -> (tensor<12x2xf32> {maskir.tokens = 0}) {
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %s = tensor.dim %x, %c1 : tensor<2x?x2xf32>
  %a = arith.addi %s, %c3 : index
  %b = arith.subi %s, %c3 : index
  %six = arith.subi %a, %b : index
  %y = tensor.extract_slice %x[0, 0, 0] [2, %six, 2] [1, 1, 1] : tensor<2x?x2xf32> to tensor<2x?x2xf32>
  %flat = tensor.collapse_shape %y [[0, 1], [2]] : tensor<2x?x2xf32> into tensor<?x2xf32>
  %r = tensor.extract_slice %flat[0, 0] [12, 2] [1, 1] : tensor<?x2xf32> to tensor<12x2xf32>
  return %r : tensor<12x2xf32>
}

// A size of run time that is a constant, behind a cast.
// CHECK-LABEL: func.func @constant_size
// CHECK:         return
func.func @constant_size(%x: tensor<?x2x?xf64> {maskir.tokens = 0}, %a: index, %b: index) -> (tensor<?x?x?x?xf64> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %d = tensor.dim %x, %c2 : tensor<?x2x?xf64>
  %c = tensor.cast %x : tensor<?x2x?xf64> to tensor<?x?x?xf64>
  %e = tensor.expand_shape %c [[0, 1, 2], [3], [4]] output_shape [1, %a, %b, %c2, %d] : tensor<?x?x?xf64> into tensor<1x?x?x?x?xf64>
  %k = tensor.collapse_shape %e [[0, 1], [2], [3], [4]] : tensor<1x?x?x?x?xf64> into tensor<?x?x?x?xf64>
  return %k : tensor<?x?x?x?xf64>
}

// MLIR's patterns would lose the encoding.
// CHECK-LABEL: func.func @encoded
// CHECK:         tensor.expand_shape {{.*}} into tensor<{{.*}}"e">
func.func @encoded(%x: tensor<?xf32, "e">, %b: index, %c: tensor<?x?xf32, "e">) -> (tensor<2x?xf32, "e">, tensor<?xf32, "e">, tensor<?x1xf32, "e">) {
  %c2 = arith.constant 2 : index
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %sh = tensor.from_elements %c2, %b : tensor<2xindex>
  %r = tensor.reshape %x(%sh) : (tensor<?xf32, "e">, tensor<2xindex>) -> tensor<2x?xf32, "e">
  %k = tensor.collapse_shape %c [[0, 1]] : tensor<?x?xf32, "e"> into tensor<?xf32, "e">
  %n = tensor.dim %k, %c0 : tensor<?xf32, "e">
  %q = tensor.expand_shape %k [[0, 1]] output_shape [%n, 1] : tensor<?xf32, "e"> into tensor<?x1xf32, "e">
  return %r, %k, %q : tensor<2x?xf32, "e">, tensor<?xf32, "e">, tensor<?x1xf32, "e">
}
