// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function))' 2>&1 | FileCheck %s --implicit-check-not="remark: function"
// A length that is reshaped to chunks is a multiple of the chunk.

// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @sum_of_the_chunk_before(%x: tensor<?x8xf32> {maskir.tokens = 0}) -> (tensor<?x8xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %chunks = affine.apply affine_map<()[n] -> (n floordiv 4)>()[%n]
  %r = tensor.expand_shape %x [[0, 1], [2]] output_shape [%chunks, 4, 8] : tensor<?x8xf32> into tensor<?x4x8xf32>
  %e = tensor.empty(%chunks) : tensor<?x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %sums = linalg.reduce ins(%r : tensor<?x4x8xf32>) outs(%init : tensor<?x8xf32>) dimensions = [1]
    (%in: f32, %sum: f32) {
      %0 = arith.addf %in, %sum : f32
      linalg.yield %0 : f32
    }
  %out = tensor.empty(%n) : tensor<?x8xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%out : tensor<?x8xf32>) {
  ^bb0(%o: f32):
    %c4 = arith.constant 4 : index
    %c1 = arith.constant 1 : index
    %c0_0 = arith.constant 0 : index
    %i = linalg.index 0 : index
    %k = linalg.index 1 : index
    %own = arith.floordivsi %i, %c4 : index
    %previous = arith.subi %own, %c1 : index
    %before = arith.maxsi %previous, %c0_0 : index
    %has = arith.cmpi sge, %previous, %c0_0 : index
    %v = tensor.extract %sums[%before, %k] : tensor<?x8xf32>
    %kept = arith.select %has, %v, %zero : f32
    linalg.yield %kept : f32
  } -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @sum_of_the_own_chunk(%x: tensor<?x8xf32> {maskir.tokens = 0}) -> (tensor<?x8xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %chunks = affine.apply affine_map<()[n] -> (n floordiv 4)>()[%n]
  %r = tensor.expand_shape %x [[0, 1], [2]] output_shape [%chunks, 4, 8] : tensor<?x8xf32> into tensor<?x4x8xf32>
  %e = tensor.empty(%chunks) : tensor<?x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %sums = linalg.reduce ins(%r : tensor<?x4x8xf32>) outs(%init : tensor<?x8xf32>) dimensions = [1]
    (%in: f32, %sum: f32) {
      %0 = arith.addf %in, %sum : f32
      linalg.yield %0 : f32
    }
  %out = tensor.empty(%n) : tensor<?x8xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%out : tensor<?x8xf32>) {
  ^bb0(%o: f32):
    %c4 = arith.constant 4 : index
    %i = linalg.index 0 : index
    %k = linalg.index 1 : index
    %own = arith.floordivsi %i, %c4 : index
    %v = tensor.extract %sums[%own, %k] : tensor<?x8xf32>
    linalg.yield %v : f32
  } -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// The last position of a chunk moves the first one.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @turned_within_chunks(%x: tensor<?x8xf32> {maskir.tokens = 0}) -> (tensor<?x8xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %chunks = affine.apply affine_map<()[n] -> (n floordiv 4)>()[%n]
  %r = tensor.expand_shape %x [[0, 1], [2]] output_shape [%chunks, 4, 8] : tensor<?x8xf32> into tensor<?x4x8xf32>
  %e = tensor.empty(%chunks) : tensor<?x4x8xf32>
  %turned = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<?x4x8xf32>) {
  ^bb0(%o: f32):
    %c3 = arith.constant 3 : index
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %k = linalg.index 2 : index
    %from_end = arith.subi %c3, %j : index
    %v = tensor.extract %r[%i, %from_end, %k] : tensor<?x4x8xf32>
    linalg.yield %v : f32
  } -> tensor<?x4x8xf32>
  %y = tensor.collapse_shape %turned [[0, 1], [2]] : tensor<?x4x8xf32> into tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// view(B, -1, 4): B * S / (B * 4) is a quarter of S.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @sums_within_chunks(%x: tensor<?x?xf32> {maskir.tokens = 1}) -> (tensor<?x?xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f32
  %b = tensor.dim %x, %c0 : tensor<?x?xf32>
  %s = tensor.dim %x, %c1 : tensor<?x?xf32>
  %all = arith.muli %b, %s : index
  %rest = arith.muli %b, %c4 : index
  %n = arith.divsi %all, %rest : index
  %shape = tensor.from_elements %b, %n, %c4 : tensor<3xindex>
  %chunks = tensor.reshape %x(%shape) : (tensor<?x?xf32>, tensor<3xindex>) -> tensor<?x?x4xf32>
  %e = tensor.empty(%b, %n) : tensor<?x?x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<?x?x4xf32>) -> tensor<?x?x4xf32>
  %sums = linalg.generic {indexing_maps = [affine_map<(b, n, j, k) -> (b, n, k)>, affine_map<(b, n, j, k) -> (b, n, j)>],
                          iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
    ins(%chunks : tensor<?x?x4xf32>) outs(%init : tensor<?x?x4xf32>) {
  ^bb0(%in: f32, %sum: f32):
    %j = linalg.index 2 : index
    %k = linalg.index 3 : index
    %is_past = arith.cmpi sle, %k, %j : index
    %term = arith.select %is_past, %in, %zero : f32
    %out = arith.addf %term, %sum : f32
    linalg.yield %out : f32
  } -> tensor<?x?x4xf32>
  %back = tensor.from_elements %b, %s : tensor<2xindex>
  %y = tensor.reshape %sums(%back) : (tensor<?x?x4xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// From the other end.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @sums_from_the_end_of_chunks(%x: tensor<?x?xf32> {maskir.tokens = 1}) -> (tensor<?x?xf32> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f32
  %b = tensor.dim %x, %c0 : tensor<?x?xf32>
  %s = tensor.dim %x, %c1 : tensor<?x?xf32>
  %all = arith.muli %b, %s : index
  %rest = arith.muli %b, %c4 : index
  %n = arith.divsi %all, %rest : index
  %shape = tensor.from_elements %b, %n, %c4 : tensor<3xindex>
  %chunks = tensor.reshape %x(%shape) : (tensor<?x?xf32>, tensor<3xindex>) -> tensor<?x?x4xf32>
  %e = tensor.empty(%b, %n) : tensor<?x?x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<?x?x4xf32>) -> tensor<?x?x4xf32>
  %sums = linalg.generic {indexing_maps = [affine_map<(b, n, j, k) -> (b, n, k)>, affine_map<(b, n, j, k) -> (b, n, j)>],
                          iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
    ins(%chunks : tensor<?x?x4xf32>) outs(%init : tensor<?x?x4xf32>) {
  ^bb0(%in: f32, %sum: f32):
    %j = linalg.index 2 : index
    %k = linalg.index 3 : index
    %is_late = arith.cmpi sge, %k, %j : index
    %term = arith.select %is_late, %in, %zero : f32
    %out = arith.addf %term, %sum : f32
    linalg.yield %out : f32
  } -> tensor<?x?x4xf32>
  %back = tensor.from_elements %b, %s : tensor<2xindex>
  %y = tensor.reshape %sums(%back) : (tensor<?x?x4xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// i8 wraps: 40 * 4 / 4 is no more 40.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @narrow_quotient(%x: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : i8
  %zero = arith.constant 0 : i8
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %narrow = arith.index_cast %n : index to i8
  %all = arith.muli %narrow, %c4 : i8
  %part = arith.divsi %all, %c4 : i8
  %has_wrapped = arith.cmpi slt, %part, %zero : i8
  %last = arith.subi %n, %c1 : index
  %e = tensor.empty(%n) : tensor<?xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%e : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %at = arith.select %has_wrapped, %last, %i : index
    %v = tensor.extract %x[%at] : tensor<?xf32>
    linalg.yield %v : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}

// [n - 1, a] may be [n - 1, b] for any a and b: at n = 1 there is no element.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: {{possible path|unknown}}
func.func @reshape_of_nothing(%x: tensor<?xf32> {maskir.tokens = 0}, %y: tensor<?xf32>, %z: tensor<?xf32>) -> (tensor<?xf32> {maskir.tokens = 0}, tensor<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %a = tensor.dim %x, %c0 : tensor<?xf32>
  %b = tensor.dim %y, %c0 : tensor<?xf32>
  %n = tensor.dim %z, %c0 : tensor<?xf32>
  %less = arith.subi %n, %c1 : index
  %e = tensor.empty(%less, %a) : tensor<?x?xf32>
  %w = linalg.fill ins(%zero : f32) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %shape = tensor.from_elements %less, %b : tensor<2xindex>
  %v = tensor.reshape %w(%shape) : (tensor<?x?xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  %first = arith.subi %a, %b : index
  %r = tensor.extract_slice %x[%first] [%b] [1] : tensor<?xf32> to tensor<?xf32>
  return %r, %v : tensor<?xf32>, tensor<?x?xf32>
}
