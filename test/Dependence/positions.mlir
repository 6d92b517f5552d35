// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:1 result-tokens=0:1 equal-sizes=true analyses=sets}))' 2>&1 | FileCheck %s --implicit-check-not="remark: function"
// Positions of one row for all samples, and positions that are half floats. At any length.

// p[k] <= p[q]
// CHECK: function: causal: proven
func.func @one_row(%x: tensor<2x?x4xf32>, %p: tensor<1x?xi64> {maskir.role = "positions"}) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %half = arith.constant 1.0 : f16
  %next = arith.constant 1 : i64
  %length = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<2x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (0, i)>, affine_map<(b, i, k) -> (0, k)>, affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %p : tensor<1x?xi64>, tensor<1x?xi64>) outs(%m : tensor<2x?x?xf32>) {
  ^bb0(%pq: i64, %pk: i64, %o: f32):
    %visible = arith.cmpi sle, %pk, %pq : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<2x?x?xf32>
  %r = tensor.empty(%length) : tensor<2x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%z : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}

// CHECK: function: causal: possible path
func.func @one_row_ahead(%x: tensor<2x?x4xf32>, %p: tensor<1x?xi64> {maskir.role = "positions"}) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %half = arith.constant 1.0 : f16
  %next = arith.constant 1 : i64
  %length = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<2x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (0, i)>, affine_map<(b, i, k) -> (0, k)>, affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %p : tensor<1x?xi64>, tensor<1x?xi64>) outs(%m : tensor<2x?x?xf32>) {
  ^bb0(%pq: i64, %pk: i64, %o: f32):
    %last = arith.addi %pq, %next : i64
    %visible = arith.cmpi sle, %pk, %last : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<2x?x?xf32>
  %r = tensor.empty(%length) : tensor<2x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%z : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}

// k - q < 1, for lengths to which it is exact.
// CHECK: function: causal: proven
// CHECK: assuming that 1 <= {{.*}} <= 2048
func.func @half_positions(%x: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %half = arith.constant 1.0 : f16
  %next = arith.constant 1 : i64
  %length = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<2x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<2x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %qi = arith.index_cast %i : index to i64
    %ki = arith.index_cast %k : index to i64
    %qf = arith.sitofp %qi : i64 to f16
    %kf = arith.sitofp %ki : i64 to f16
    %d = arith.subf %kf, %qf : f16
    %visible = arith.cmpf olt, %d, %half : f16
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<2x?x?xf32>
  %r = tensor.empty(%length) : tensor<2x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%z : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}

// CHECK: function: causal: possible path
func.func @half_positions_ahead(%x: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %half = arith.constant 1.0 : f16
  %next = arith.constant 1 : i64
  %length = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<2x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<2x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %qi = arith.index_cast %i : index to i64
    %ki = arith.index_cast %k : index to i64
    %qf = arith.sitofp %qi : i64 to f16
    %kf = arith.sitofp %ki : i64 to f16
    %d = arith.subf %kf, %qf : f16
    %visible = arith.cmpf ole, %d, %half : f16
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<2x?x?xf32>
  %r = tensor.empty(%length) : tensor<2x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%z : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}
