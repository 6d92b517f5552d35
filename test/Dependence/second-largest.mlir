// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{list-values}))' 2>&1 | FileCheck %s
// A row of which few elements are replaced has others, and its maximum is one of them.

#at = affine_map<(q, j) -> (q, j)>
#row = affine_map<(q, j) -> (q)>
#column = affine_map<(q, j) -> (j)>

// The largest but one: at most one of two or more is replaced.
// CHECK: :[[#@LINE+15]]:13: remark: sizes [s0]; [-inf, 10000] everywhere; ordinary everywhere; tokens
func.func @one_of_two(%x: tensor<?x2xf32> {maskir.tokens = 0}, %best: tensor<?xi64>, %r: tensor<?xf32>) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %low = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x2xf32>
  %e = tensor.empty(%n) : tensor<?x2xf32>
  %others = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%x, %best : tensor<?x2xf32>, tensor<?xi64>) outs(%e : tensor<?x2xf32>) {
  ^bb0(%a: f32, %b: i64, %o: f32):
    %j = linalg.index 1 : index
    %i = arith.index_cast %j : index to i64
    %is_best = arith.cmpi eq, %b, %i : i64
    %s = arith.select %is_best, %low, %a : f32
    linalg.yield %s : f32
  } -> tensor<?x2xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %second = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%others : tensor<?x2xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %second : tensor<?xf32>
}

// The largest but two of three.
// CHECK: :[[#@LINE+17]]:13: remark: sizes [s0]; [-inf, 10000] everywhere; ordinary everywhere; tokens
func.func @two_of_three(%x: tensor<?x3xf32> {maskir.tokens = 0}, %best: tensor<?xi64>, %next: tensor<?xi64>, %r: tensor<?xf32>) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %low = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x3xf32>
  %e = tensor.empty(%n) : tensor<?x3xf32>
  %others = linalg.generic {indexing_maps = [#at, #row, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%x, %best, %next : tensor<?x3xf32>, tensor<?xi64>, tensor<?xi64>) outs(%e : tensor<?x3xf32>) {
  ^bb0(%a: f32, %b: i64, %c: i64, %o: f32):
    %j = linalg.index 1 : index
    %i = arith.index_cast %j : index to i64
    %is_best = arith.cmpi eq, %b, %i : i64
    %d = arith.select %is_best, %low, %a : f32
    %is_other = arith.cmpi eq, %i, %c : i64
    %s = arith.select %is_other, %low, %d : f32
    linalg.yield %s : f32
  } -> tensor<?x3xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %second = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%others : tensor<?x3xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %second : tensor<?xf32>
}

// Two of two may be replaced.
// CHECK: :[[#@LINE+17]]:13: remark: sizes [s0]; [-inf, 10000] everywhere; tokens
func.func @two_of_two(%x: tensor<?x2xf32> {maskir.tokens = 0}, %best: tensor<?xi64>, %next: tensor<?xi64>, %r: tensor<?xf32>) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %low = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x2xf32>
  %e = tensor.empty(%n) : tensor<?x2xf32>
  %others = linalg.generic {indexing_maps = [#at, #row, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%x, %best, %next : tensor<?x2xf32>, tensor<?xi64>, tensor<?xi64>) outs(%e : tensor<?x2xf32>) {
  ^bb0(%a: f32, %b: i64, %c: i64, %o: f32):
    %j = linalg.index 1 : index
    %i = arith.index_cast %j : index to i64
    %is_best = arith.cmpi eq, %b, %i : i64
    %d = arith.select %is_best, %low, %a : f32
    %is_other = arith.cmpi eq, %i, %c : i64
    %s = arith.select %is_other, %low, %d : f32
    linalg.yield %s : f32
  } -> tensor<?x2xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %second = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%others : tensor<?x2xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %second : tensor<?xf32>
}

// One of one may be.
// CHECK: :[[#@LINE+15]]:13: remark: sizes [s0]; [-inf, 10000] everywhere; tokens
func.func @one_of_one(%x: tensor<?x1xf32> {maskir.tokens = 0}, %best: tensor<?xi64>, %r: tensor<?xf32>) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %low = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x1xf32>
  %e = tensor.empty(%n) : tensor<?x1xf32>
  %others = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%x, %best : tensor<?x1xf32>, tensor<?xi64>) outs(%e : tensor<?x1xf32>) {
  ^bb0(%a: f32, %b: i64, %o: f32):
    %j = linalg.index 1 : index
    %i = arith.index_cast %j : index to i64
    %is_best = arith.cmpi eq, %b, %i : i64
    %s = arith.select %is_best, %low, %a : f32
    linalg.yield %s : f32
  } -> tensor<?x1xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %second = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%others : tensor<?x1xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %second : tensor<?xf32>
}

// Each column has its own number: all may be replaced.
// CHECK: :[[#@LINE+15]]:13: remark: sizes [s0]; [-inf, 10000] everywhere; tokens
func.func @number_of_column(%x: tensor<?x2xf32> {maskir.tokens = 0}, %best: tensor<2xi64>, %r: tensor<?xf32>) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %low = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x2xf32>
  %e = tensor.empty(%n) : tensor<?x2xf32>
  %others = linalg.generic {indexing_maps = [#at, #column, #at], iterator_types = ["parallel", "parallel"]} ins(%x, %best : tensor<?x2xf32>, tensor<2xi64>) outs(%e : tensor<?x2xf32>) {
  ^bb0(%a: f32, %b: i64, %o: f32):
    %j = linalg.index 1 : index
    %i = arith.index_cast %j : index to i64
    %is_best = arith.cmpi eq, %b, %i : i64
    %s = arith.select %is_best, %low, %a : f32
    linalg.yield %s : f32
  } -> tensor<?x2xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %second = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%others : tensor<?x2xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %second : tensor<?xf32>
}

// Two columns are one place.
// CHECK: :[[#@LINE+17]]:13: remark: sizes [s0]; [-inf, 10000] everywhere; tokens
func.func @pairs_of_columns(%x: tensor<?x2xf32> {maskir.tokens = 0}, %best: tensor<?xi64>, %r: tensor<?xf32>) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %low = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x2xf32>
  %e = tensor.empty(%n) : tensor<?x2xf32>
  %others = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%x, %best : tensor<?x2xf32>, tensor<?xi64>) outs(%e : tensor<?x2xf32>) {
  ^bb0(%a: f32, %b: i64, %o: f32):
    %j = linalg.index 1 : index
    %two = arith.constant 2 : index
    %half = arith.divui %j, %two : index
    %i = arith.index_cast %half : index to i64
    %is_best = arith.cmpi eq, %b, %i : i64
    %s = arith.select %is_best, %low, %a : f32
    linalg.yield %s : f32
  } -> tensor<?x2xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %second = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%others : tensor<?x2xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %second : tensor<?xf32>
}

// What replaces it is larger than the others.
// CHECK: :[[#@LINE+16]]:13: remark: sizes [s0]; [-10000, 1e+30] everywhere; tokens
func.func @large_fill(%x: tensor<?x2xf32> {maskir.tokens = 0}, %best: tensor<?xi64>, %r: tensor<?xf32>) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %low = arith.constant 0xFF800000 : f32
  %high = arith.constant 1.0e30 : f32
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x2xf32>
  %e = tensor.empty(%n) : tensor<?x2xf32>
  %others = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%x, %best : tensor<?x2xf32>, tensor<?xi64>) outs(%e : tensor<?x2xf32>) {
  ^bb0(%a: f32, %b: i64, %o: f32):
    %j = linalg.index 1 : index
    %i = arith.index_cast %j : index to i64
    %is_best = arith.cmpi eq, %b, %i : i64
    %s = arith.select %is_best, %high, %a : f32
    linalg.yield %s : f32
  } -> tensor<?x2xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %second = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%others : tensor<?x2xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %second : tensor<?xf32>
}

// All but one are replaced.
// CHECK: :[[#@LINE+15]]:13: remark: sizes [s0]; [-inf, 10000] everywhere; tokens
func.func @all_but_one(%x: tensor<?x2xf32> {maskir.tokens = 0}, %best: tensor<?xi64>, %r: tensor<?xf32>) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %low = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x2xf32>
  %e = tensor.empty(%n) : tensor<?x2xf32>
  %others = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%x, %best : tensor<?x2xf32>, tensor<?xi64>) outs(%e : tensor<?x2xf32>) {
  ^bb0(%a: f32, %b: i64, %o: f32):
    %j = linalg.index 1 : index
    %i = arith.index_cast %j : index to i64
    %is_best = arith.cmpi ne, %b, %i : i64
    %s = arith.select %is_best, %low, %a : f32
    linalg.yield %s : f32
  } -> tensor<?x2xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %second = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%others : tensor<?x2xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %second : tensor<?xf32>
}
