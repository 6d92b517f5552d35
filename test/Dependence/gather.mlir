// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:1 result-tokens=0:1 roles=1:data}))' 2>&1 | FileCheck %s
// Reads at indices that data choose: the indices that are known are not forgotten.

// The log-likelihood of an id: of its own position, at any place of the vocabulary.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @own_row(%x: tensor<2x8x32xf32>, %ids: tensor<2x8xi64>) -> tensor<2x8xf32> {
  %e = tensor.empty() : tensor<2x8xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]}
    ins(%ids : tensor<2x8xi64>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%id: i64, %out: f32):
    %b = linalg.index 0 : index
    %s = linalg.index 1 : index
    %v = arith.index_cast %id : i64 to index
    %y = tensor.extract %x[%b, %s, %v] : tensor<2x8x32xf32>
    linalg.yield %y : f32
  } -> tensor<2x8xf32>
  return %r : tensor<2x8xf32>
}

// Of another position.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @mirrored_row(%x: tensor<2x8x32xf32>, %ids: tensor<2x8xi64>) -> tensor<2x8xf32> {
  %e = tensor.empty() : tensor<2x8xf32>
  %c7 = arith.constant 7 : index
  %r = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]}
    ins(%ids : tensor<2x8xi64>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%id: i64, %out: f32):
    %b = linalg.index 0 : index
    %s = linalg.index 1 : index
    %m = arith.subi %c7, %s : index
    %v = arith.index_cast %id : i64 to index
    %y = tensor.extract %x[%b, %m, %v] : tensor<2x8x32xf32>
    linalg.yield %y : f32
  } -> tensor<2x8xf32>
  return %r : tensor<2x8xf32>
}

// Data choose the position.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @any_row(%x: tensor<2x8x32xf32>, %ids: tensor<2x8xi64>) -> tensor<2x8xf32> {
  %e = tensor.empty() : tensor<2x8xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]}
    ins(%ids : tensor<2x8xi64>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%id: i64, %out: f32):
    %b = linalg.index 0 : index
    %s = linalg.index 1 : index
    %v = arith.index_cast %id : i64 to index
    %y = tensor.extract %x[%b, %v, %s] : tensor<2x8x32xf32>
    linalg.yield %y : f32
  } -> tensor<2x8xf32>
  return %r : tensor<2x8xf32>
}

// Rows that data choose, of which a token is a column: position 0 reads column 7.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @columns(%t: tensor<32x8xf32>, %ids: tensor<1x8xi64>) -> tensor<1x8x8xf32> {
  %e = tensor.empty() : tensor<1x8x8xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]}
    ins(%ids : tensor<1x8xi64>) outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%id: i64, %out: f32):
    %d = linalg.index 2 : index
    %v = arith.index_cast %id : i64 to index
    %y = tensor.extract %t[%v, %d] : tensor<32x8xf32>
    linalg.yield %y : f32
  } -> tensor<1x8x8xf32>
  return %r : tensor<1x8x8xf32>
}

// The column of the position itself.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @own_column(%t: tensor<32x8xf32>, %ids: tensor<1x8xi64>) -> tensor<1x8xf32> {
  %e = tensor.empty() : tensor<1x8xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]}
    ins(%ids : tensor<1x8xi64>) outs(%e : tensor<1x8xf32>) {
  ^bb0(%id: i64, %out: f32):
    %s = linalg.index 1 : index
    %v = arith.index_cast %id : i64 to index
    %y = tensor.extract %t[%v, %s] : tensor<32x8xf32>
    linalg.yield %y : f32
  } -> tensor<1x8xf32>
  return %r : tensor<1x8xf32>
}

// One that is later.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path
func.func @next_column(%t: tensor<32x8xf32>, %ids: tensor<1x7xi64>) -> tensor<1x7xf32> {
  %e = tensor.empty() : tensor<1x7xf32>
  %c1 = arith.constant 1 : index
  %r = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]}
    ins(%ids : tensor<1x7xi64>) outs(%e : tensor<1x7xf32>) {
  ^bb0(%id: i64, %out: f32):
    %s = linalg.index 1 : index
    %n = arith.addi %s, %c1 : index
    %v = arith.index_cast %id : i64 to index
    %y = tensor.extract %t[%v, %n] : tensor<32x8xf32>
    linalg.yield %y : f32
  } -> tensor<1x7xf32>
  return %r : tensor<1x7xf32>
}
