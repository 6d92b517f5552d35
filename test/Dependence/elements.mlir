// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{samples=true live-rows=true analyses=elements}))' 2>&1 | FileCheck %s --implicit-check-not="remark: function"
// RUN: not mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{analyses=all}))' 2>&1 | FileCheck %s --check-prefix=BAD
// BAD: error: mask-verify-function: analyses takes both, sets or elements, found 'all'

// What the analysis of single elements can do by itself.

// A step of decoding at any position: rows of the cache at or behind it are not read.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @step(%x: tensor<1x4xf32> {maskir.tokens = 0},
                %cache: tensor<6x4xf32> {maskir.tokens = 0, maskir.role = "cache"},
                %past: index {maskir.role = "offset"}) -> (tensor<1x4xf32> {maskir.tokens = 0}) {
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%x : tensor<1x4xf32>) -> tensor<1x4xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(i, d, k) -> (k, d)>, affine_map<(i, d, k) -> (i, d)>],
                         iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%cache : tensor<6x4xf32>) outs(%init : tensor<1x4xf32>) {
  ^bb0(%value: f32, %so_far: f32):
    %k = linalg.index 2 : index
    %is_past = arith.cmpi ult, %k, %past : index
    %term = arith.select %is_past, %value, %zero : f32
    %out = arith.addf %so_far, %term : f32
    linalg.yield %out : f32
  } -> tensor<1x4xf32>
  return %sum : tensor<1x4xf32>
}

// It reads the row behind its own position, too.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: it is not proved by elements
func.func @step_too_far(%x: tensor<1x4xf32> {maskir.tokens = 0},
                        %cache: tensor<6x4xf32> {maskir.tokens = 0, maskir.role = "cache"},
                        %past: index {maskir.role = "offset"}) -> (tensor<1x4xf32> {maskir.tokens = 0}) {
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%x : tensor<1x4xf32>) -> tensor<1x4xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(i, d, k) -> (k, d)>, affine_map<(i, d, k) -> (i, d)>],
                         iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%cache : tensor<6x4xf32>) outs(%init : tensor<1x4xf32>) {
  ^bb0(%value: f32, %so_far: f32):
    %k = linalg.index 2 : index
    %one = arith.constant 1 : index
    %next = arith.addi %past, %one : index
    %is_past = arith.cmpi ule, %k, %next : index
    %term = arith.select %is_past, %value, %zero : f32
    %out = arith.addf %so_far, %term : f32
    linalg.yield %out : f32
  } -> tensor<1x4xf32>
  return %sum : tensor<1x4xf32>
}

// Padding on the left is a number of each sample: rows of tokens see no padding, so the
// reversed part of the row is not read by them.
// CHECK: :[[#@LINE+3]]:1: remark: function: causal: unknown
// CHECK: :[[#@LINE+2]]:1: remark: function: causal on rows whose query is a token: proven
// CHECK: :[[#@LINE+1]]:1: remark: function: samples are independent: proven
func.func @live(%x: tensor<2x4xf32> {maskir.tokens = 1}, %mask: tensor<2x4xi64> {maskir.role = "left_padding"})
    -> (tensor<2x4xf32> {maskir.tokens = 1}) {
  %e = tensor.empty() : tensor<2x4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>,
                                        affine_map<(b, i) -> (b, 3 - i)>, affine_map<(b, i) -> (b, i)>],
                       iterator_types = ["parallel", "parallel"]}
    ins(%x, %mask, %x : tensor<2x4xf32>, tensor<2x4xi64>, tensor<2x4xf32>) outs(%e : tensor<2x4xf32>) {
  ^bb0(%here: f32, %flag: i64, %there: f32, %o: f32):
    %zero = arith.constant 0 : i64
    %is_token = arith.cmpi ne, %flag, %zero : i64
    %out = arith.select %is_token, %here, %there : f32
    linalg.yield %out : f32
  } -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// 0 * x is 0 where x is a number, and NaN where the last token makes it infinite.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @zero_times_number(%x: tensor<4xf32> {maskir.tokens = 0}) -> (tensor<4xf32> {maskir.tokens = 0}) {
  %zero = arith.constant 0.0 : f32
  %large = arith.constant 1.0e30 : f32
  %e = tensor.empty() : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i) -> (3 - i)>, affine_map<(i) -> (i)>],
                       iterator_types = ["parallel"]} ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) {
  ^bb0(%later: f32, %o: f32):
    %is_positive = arith.cmpf ogt, %later, %zero : f32
    %factor = arith.select %is_positive, %large, %zero : f32
    %out = arith.mulf %zero, %factor : f32
    linalg.yield %out : f32
  } -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: it is not proved by elements
func.func @zero_times_infinity(%x: tensor<4xf32> {maskir.tokens = 0}) -> (tensor<4xf32> {maskir.tokens = 0}) {
  %zero = arith.constant 0.0 : f32
  %infinity = arith.constant 0x7F800000 : f32
  %e = tensor.empty() : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i) -> (3 - i)>, affine_map<(i) -> (i)>],
                       iterator_types = ["parallel"]} ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) {
  ^bb0(%later: f32, %o: f32):
    %is_positive = arith.cmpf ogt, %later, %zero : f32
    %factor = arith.select %is_positive, %infinity, %zero : f32
    %out = arith.mulf %zero, %factor : f32
    linalg.yield %out : f32
  } -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// The maximum of a number and what may be NaN is NaN if that is.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: it is not proved by elements
func.func @maximum_of_nan(%x: tensor<4xf32> {maskir.tokens = 0}) -> (tensor<4xf32> {maskir.tokens = 0}) {
  %zero = arith.constant 0.0 : f32
  %five = arith.constant 5.0 : f32
  %e = tensor.empty() : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i) -> (3 - i)>, affine_map<(i) -> (i)>],
                       iterator_types = ["parallel"]} ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) {
  ^bb0(%later: f32, %o: f32):
    %zero_or_nan = arith.divf %zero, %later : f32
    %out = arith.maximumf %zero_or_nan, %five : f32
    linalg.yield %out : f32
  } -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// Data decides which branch of a body is taken: both must be causal.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: it is not proved by elements
func.func @branch_of_a_body(%x: tensor<4xf32> {maskir.tokens = 0}, %data: tensor<4xi64>)
    -> (tensor<4xf32> {maskir.tokens = 0}) {
  %zero = arith.constant 0 : i64
  %e = tensor.empty() : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (3 - i)>, affine_map<(i) -> (i)>,
                                        affine_map<(i) -> (i)>],
                       iterator_types = ["parallel"]}
    ins(%x, %x, %data : tensor<4xf32>, tensor<4xf32>, tensor<4xi64>) outs(%e : tensor<4xf32>) {
  ^bb0(%here: f32, %later: f32, %number: i64, %o: f32):
    %is_positive = arith.cmpi sgt, %number, %zero : i64
    %out = scf.if %is_positive -> f32 {
      scf.yield %here : f32
    } else {
      scf.yield %later : f32
    }
    linalg.yield %out : f32
  } -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// A sum that the last token makes infinite is no ordinary number: 0 times it may be NaN.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: it is not proved by elements
func.func @infinite_sum(%x: tensor<4xf32> {maskir.tokens = 0}) -> (tensor<4xf32> {maskir.tokens = 0}) {
  %zero = arith.constant 0.0 : f32
  %infinity = arith.constant 0x7F800000 : f32
  %e = tensor.empty() : tensor<f32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<f32>) -> tensor<f32>
  %sum = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> ()>],
                         iterator_types = ["reduction"]} ins(%x : tensor<4xf32>) outs(%init : tensor<f32>) {
  ^bb0(%token: f32, %so_far: f32):
    %is_positive = arith.cmpf ogt, %token, %zero : f32
    %term = arith.select %is_positive, %infinity, %zero : f32
    %out = arith.addf %so_far, %term : f32
    linalg.yield %out : f32
  } -> tensor<f32>
  %y = linalg.generic {indexing_maps = [affine_map<(i) -> ()>, affine_map<(i) -> (i)>],
                       iterator_types = ["parallel"]} ins(%sum : tensor<f32>) outs(%x : tensor<4xf32>) {
  ^bb0(%total: f32, %o: f32):
    %out = arith.mulf %zero, %total : f32
    linalg.yield %out : f32
  } -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// Without padding, the first flag is 1: there live rows are reversed.
// CHECK: :[[#@LINE+3]]:1: remark: function: causal: unknown
// CHECK: :[[#@LINE+2]]:1: remark: function: causal on rows whose query is a token: unknown
// CHECK: :[[#@LINE+1]]:1: remark: function: samples are independent: proven
func.func @no_padding(%x: tensor<2x4xf32> {maskir.tokens = 1}, %mask: tensor<2x4xi64> {maskir.role = "left_padding"})
    -> (tensor<2x4xf32> {maskir.tokens = 1}) {
  %e = tensor.empty() : tensor<2x4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, 0)>,
                                        affine_map<(b, i) -> (b, 3 - i)>, affine_map<(b, i) -> (b, i)>],
                       iterator_types = ["parallel", "parallel"]}
    ins(%x, %mask, %x : tensor<2x4xf32>, tensor<2x4xi64>, tensor<2x4xf32>) outs(%e : tensor<2x4xf32>) {
  ^bb0(%here: f32, %flag: i64, %there: f32, %o: f32):
    %zero = arith.constant 0 : i64
    %is_token = arith.cmpi ne, %flag, %zero : i64
    %out = arith.select %is_token, %there, %here : f32
    linalg.yield %out : f32
  } -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// A hidden weight is 0 also behind its division by a number that no mask made: what a second
// layer hides is a number.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @hidden_share(%x: tensor<4xf32> {maskir.tokens = 0}, %data: tensor<4xi1>) -> (tensor<4xf32> {maskir.tokens = 0}) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %shares = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i)>],
                         iterator_types = ["parallel", "reduction"]} ins(%x, %x, %data : tensor<4xf32>, tensor<4xf32>, tensor<4xi1>) outs(%init : tensor<4xf32>) {
  ^bb0(%d: f32, %v: f32, %flag: i1, %so_far: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %weight = arith.select %is_past, %one, %zero : f32
    %hidden = arith.select %flag, %d, %zero : f32
    %share = arith.divf %weight, %d : f32
    %term = arith.mulf %share, %v : f32
    %out = arith.addf %so_far, %term : f32
    linalg.yield %out : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i)>],
                       iterator_types = ["parallel", "reduction"]} ins(%shares : tensor<4xf32>) outs(%init : tensor<4xf32>) {
  ^bb0(%v: f32, %so_far: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %weight = arith.select %is_past, %one, %zero : f32
    %term = arith.mulf %weight, %v : f32
    %out = arith.addf %so_far, %term : f32
    linalg.yield %out : f32
  } -> tensor<4xf32>
  return %y : tensor<4xf32>
}


// The flag may make the divisor 0, and the share NaN: 0 times that is NaN, too.
// CHECK: :[[#@LINE+1]]:1: remark: function: causal: unknown: it is not proved by elements
func.func @hidden_share_of_hidden(%x: tensor<4xf32> {maskir.tokens = 0}, %data: tensor<4xi1>) -> (tensor<4xf32> {maskir.tokens = 0}) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %shares = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i)>],
                         iterator_types = ["parallel", "reduction"]} ins(%x, %x, %data : tensor<4xf32>, tensor<4xf32>, tensor<4xi1>) outs(%init : tensor<4xf32>) {
  ^bb0(%d: f32, %v: f32, %flag: i1, %so_far: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %weight = arith.select %is_past, %one, %zero : f32
    %hidden = arith.select %flag, %d, %zero : f32
    %share = arith.divf %weight, %hidden : f32
    %term = arith.mulf %share, %v : f32
    %out = arith.addf %so_far, %term : f32
    linalg.yield %out : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i)>],
                       iterator_types = ["parallel", "reduction"]} ins(%shares : tensor<4xf32>) outs(%init : tensor<4xf32>) {
  ^bb0(%v: f32, %so_far: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %is_past = arith.cmpi sle, %j, %i : index
    %weight = arith.select %is_past, %one, %zero : f32
    %term = arith.mulf %weight, %v : f32
    %out = arith.addf %so_far, %term : f32
    linalg.yield %out : f32
  } -> tensor<4xf32>
  return %y : tensor<4xf32>
}
