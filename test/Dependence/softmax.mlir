// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{list-values}))' 2>&1 | FileCheck %s
// The sum that a softmax divides by is at least 1, if the maximum is one of the row.

#at = affine_map<(q, k) -> (q, k)>
#row = affine_map<(q, k) -> (q)>
#column = affine_map<(q, k) -> (k)>

// sum(exp(x - max(x))): exp 0 is one of them.
// CHECK: :[[#@LINE+30]]:10: remark: sizes [s0]; ordinary everywhere; [0.999, inf] everywhere; tokens
func.func @softmax(%t: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %fill = arith.constant 0xFF800000 : f32
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %r = tensor.empty(%n) : tensor<?xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %s = arith.select %is_past, %a, %fill : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %weights = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%scores, %max : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %w = math.exp %d : f32
    linalg.yield %w : f32
  } -> tensor<?x?xf32>
  %none = linalg.fill ins(%zero : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%weights : tensor<?x?xf32>) outs(%none : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %sum : tensor<?xf32>
}

// The same with powers of 2.
// CHECK: :[[#@LINE+30]]:10: remark: sizes [s0]; ordinary everywhere; [0.999, inf] everywhere; tokens
func.func @of_two(%t: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %fill = arith.constant 0xFF800000 : f32
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %r = tensor.empty(%n) : tensor<?xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %s = arith.select %is_past, %a, %fill : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %weights = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%scores, %max : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %w = math.exp2 %d : f32
    linalg.yield %w : f32
  } -> tensor<?x?xf32>
  %none = linalg.fill ins(%zero : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%weights : tensor<?x?xf32>) outs(%none : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %sum : tensor<?xf32>
}

// A maximum that starts with the lowest float, and no score is below it.
// CHECK: :[[#@LINE+30]]:10: remark: sizes [s0]; ordinary everywhere; [0.999, inf] everywhere; tokens
func.func @lowest_start(%t: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant -3.40282347E+38 : f32
  %fill = arith.constant -3.40282347E+38 : f32
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %r = tensor.empty(%n) : tensor<?xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %s = arith.select %is_past, %a, %fill : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %weights = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%scores, %max : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %w = math.exp %d : f32
    linalg.yield %w : f32
  } -> tensor<?x?xf32>
  %none = linalg.fill ins(%zero : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%weights : tensor<?x?xf32>) outs(%none : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %sum : tensor<?xf32>
}

// Hidden scores are below the start of the maximum: it may be none of the row.
// CHECK: :[[#@LINE+30]]:10: remark: sizes [s0]; ordinary everywhere; tokens
func.func @start_above(%t: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant -3.40282347E+38 : f32
  %fill = arith.constant 0xFF800000 : f32
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %r = tensor.empty(%n) : tensor<?xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %s = arith.select %is_past, %a, %fill : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %weights = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%scores, %max : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %w = math.exp %d : f32
    linalg.yield %w : f32
  } -> tensor<?x?xf32>
  %none = linalg.fill ins(%zero : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%weights : tensor<?x?xf32>) outs(%none : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %sum : tensor<?xf32>
}

// The maximum of another tensor.
// CHECK: :[[#@LINE+35]]:10: remark: sizes [s0]; ordinary everywhere; tokens
func.func @other_maximum(%t: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %fill = arith.constant 0xFF800000 : f32
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %r = tensor.empty(%n) : tensor<?xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %s = arith.select %is_past, %a, %fill : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %y = linalg.generic {indexing_maps = [#at, #at], iterator_types = ["parallel", "parallel"]} ins(%scores : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %a, %a : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%y : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %weights = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%scores, %max : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %w = math.exp %d : f32
    linalg.yield %w : f32
  } -> tensor<?x?xf32>
  %none = linalg.fill ins(%zero : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%weights : tensor<?x?xf32>) outs(%none : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %sum : tensor<?xf32>
}

// The maxima of the columns, taken from the rows.
// CHECK: :[[#@LINE+30]]:10: remark: sizes [s0]; ordinary everywhere; tokens
func.func @maxima_of_columns(%t: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %fill = arith.constant 0xFF800000 : f32
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %r = tensor.empty(%n) : tensor<?xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %s = arith.select %is_past, %a, %fill : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #column], iterator_types = ["reduction", "parallel"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %weights = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%scores, %max : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %w = math.exp %d : f32
    linalg.yield %w : f32
  } -> tensor<?x?xf32>
  %none = linalg.fill ins(%zero : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%weights : tensor<?x?xf32>) outs(%none : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %sum : tensor<?xf32>
}

// A column has no maximum of a row for sure.
// CHECK: :[[#@LINE+30]]:10: remark: sizes [s0]; ordinary everywhere; tokens
func.func @sums_of_columns(%t: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %fill = arith.constant 0xFF800000 : f32
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %r = tensor.empty(%n) : tensor<?xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %s = arith.select %is_past, %a, %fill : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %weights = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%scores, %max : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %w = math.exp %d : f32
    linalg.yield %w : f32
  } -> tensor<?x?xf32>
  %none = linalg.fill ins(%zero : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#at, #column], iterator_types = ["reduction", "parallel"]} ins(%weights : tensor<?x?xf32>) outs(%none : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %sum : tensor<?xf32>
}

// A softmax of what is shifted already: its largest is 0, whatever the tokens are.
// CHECK: :[[#@LINE+29]]:12: remark: sizes [s0]; [0, 0] everywhere; tokens on 0 pieces
// CHECK: :[[#@LINE+40]]:10: remark: sizes [s0]; ordinary everywhere; [0.999, inf] everywhere; tokens
func.func @shifted_twice(%t: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %fill = arith.constant 0xFF800000 : f32
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %r = tensor.empty(%n) : tensor<?xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %s = arith.select %is_past, %a, %fill : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %shifted = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%scores, %max : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    linalg.yield %d : f32
  } -> tensor<?x?xf32>
  %again = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%shifted : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %weights = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%shifted, %again : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %w = math.exp %d : f32
    linalg.yield %w : f32
  } -> tensor<?x?xf32>
  %none = linalg.fill ins(%zero : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%weights : tensor<?x?xf32>) outs(%none : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %sum : tensor<?xf32>
}

// The largest of a column is another.
// CHECK: :[[#@LINE+28]]:12: remark: sizes [s0]; ordinary everywhere; tokens on 1 pieces
func.func @other_direction(%t: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %fill = arith.constant 0xFF800000 : f32
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %r = tensor.empty(%n) : tensor<?xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %s = arith.select %is_past, %a, %fill : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %shifted = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%scores, %max : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    linalg.yield %d : f32
  } -> tensor<?x?xf32>
  %again = linalg.generic {indexing_maps = [#at, #column], iterator_types = ["reduction", "parallel"]} ins(%shifted : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %weights = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%shifted, %again : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %w = math.exp %d : f32
    linalg.yield %w : f32
  } -> tensor<?x?xf32>
  %none = linalg.fill ins(%zero : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%weights : tensor<?x?xf32>) outs(%none : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %sum : tensor<?xf32>
}

// The second maximum begins above 0.
// CHECK: :[[#@LINE+28]]:12: remark: sizes [s0]; ordinary or 0 everywhere; tokens on 1 pieces
func.func @begins_above_zero(%t: tensor<?xf32> {maskir.tokens = 0}) -> (tensor<?xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %fill = arith.constant 0xFF800000 : f32
  %n = tensor.dim %t, %c0 : tensor<?xf32>
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %r = tensor.empty(%n) : tensor<?xf32>
  %scores = linalg.generic {indexing_maps = [#column, #at], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %q = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is_past = arith.cmpi sle, %k, %q : index
    %s = arith.select %is_past, %a, %fill : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  %start = linalg.fill ins(%low : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%scores : tensor<?x?xf32>) outs(%start : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %shifted = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%scores, %max : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    linalg.yield %d : f32
  } -> tensor<?x?xf32>
  %again = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%shifted : tensor<?x?xf32>) outs(%t : tensor<?xf32>) {
  ^bb0(%a: f32, %m: f32):
    %s = arith.maximumf %a, %m : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %weights = linalg.generic {indexing_maps = [#at, #row, #at], iterator_types = ["parallel", "parallel"]} ins(%shifted, %again : tensor<?x?xf32>, tensor<?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %w = math.exp %d : f32
    linalg.yield %w : f32
  } -> tensor<?x?xf32>
  %none = linalg.fill ins(%zero : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#at, #row], iterator_types = ["parallel", "reduction"]} ins(%weights : tensor<?x?xf32>) outs(%none : tensor<?xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %sum : tensor<?xf32>
}
