// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:1 result-tokens=0:1 analyses=sets}))' 2>&1 | FileCheck %s --implicit-check-not="remark: function"
// Numbers without a sign: one that is negative is greater than all others. At any length.


// 0 <= i - k < 4
// CHECK: function: causal: proven
func.func @window(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2 : i64
  %four = arith.constant 4 : i64
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %distance = arith.subi %i, %k : index
    %d = arith.index_cast %distance : index to i64
    %visible = arith.cmpi ult, %d, %four : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// CHECK: function: causal: possible path
func.func @window_with_sign(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2 : i64
  %four = arith.constant 4 : i64
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %distance = arith.subi %i, %k : index
    %d = arith.index_cast %distance : index to i64
    %visible = arith.cmpi slt, %d, %four : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// 4 > i - k, from the other side, and of 32 bits
// CHECK: function: causal: proven
func.func @behind(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2 : i32
  %four = arith.constant 4 : i32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %distance = arith.subi %i, %k : index
    %d64 = arith.index_cast %distance : index to i64
    %d = arith.trunci %d64 : i64 to i32
    %visible = arith.cmpi ugt, %four, %d : i32
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// CHECK: function: causal: possible path
func.func @behind_with_sign(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2 : i32
  %four = arith.constant 4 : i32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %distance = arith.subi %i, %k : index
    %d64 = arith.index_cast %distance : index to i64
    %d = arith.trunci %d64 : i64 to i32
    %visible = arith.cmpi sgt, %four, %d : i32
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// The bits of a negative number move to the right: it is huge still.
// CHECK: function: causal: proven
func.func @shifted(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2 : i64
  %four = arith.constant 4 : i64
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %distance = arith.subi %i, %k : index
    %d = arith.index_cast %distance : index to i64
    %s = arith.shrui %d, %two : i64
    %visible = arith.cmpi slt, %s, %four : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// CHECK: function: causal: possible path
func.func @shifted_with_sign(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2 : i64
  %four = arith.constant 4 : i64
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %distance = arith.subi %i, %k : index
    %d = arith.index_cast %distance : index to i64
    %s = arith.shrsi %d, %two : i64
    %visible = arith.cmpi slt, %s, %four : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// So is a quotient.
// CHECK: function: causal: proven
func.func @divided(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2 : i32
  %four = arith.constant 4 : i32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %distance = arith.subi %i, %k : index
    %d64 = arith.index_cast %distance : index to i64
    %d = arith.trunci %d64 : i64 to i32
    %s = arith.divui %d, %four : i32
    %visible = arith.cmpi slt, %s, %two : i32
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// CHECK: function: causal: possible path
func.func @divided_with_sign(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2 : i32
  %four = arith.constant 4 : i32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %distance = arith.subi %i, %k : index
    %d64 = arith.index_cast %distance : index to i64
    %d = arith.trunci %d64 : i64 to i32
    %s = arith.divsi %d, %four : i32
    %visible = arith.cmpi slt, %s, %two : i32
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// min(i - k, 4) is not 4.
// CHECK: function: causal: proven
func.func @at_most(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2 : i64
  %four = arith.constant 4 : i64
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %distance = arith.subi %i, %k : index
    %d = arith.index_cast %distance : index to i64
    %s = arith.minui %d, %four : i64
    %visible = arith.cmpi ne, %s, %four : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// CHECK: function: causal: possible path
func.func @at_most_with_sign(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2 : i64
  %four = arith.constant 4 : i64
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %distance = arith.subi %i, %k : index
    %d = arith.index_cast %distance : index to i64
    %s = arith.minsi %d, %four : i64
    %visible = arith.cmpi ne, %s, %four : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// A remainder is small: keys 4 behind and 4 ahead look alike.
// CHECK: function: causal: possible path
func.func @remainder(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2 : i64
  %four = arith.constant 4 : i64
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %distance = arith.subi %i, %k : index
    %d = arith.index_cast %distance : index to i64
    %s = arith.remui %d, %four : i64
    %visible = arith.cmpi ult, %s, %two : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// A negative number of 32 bits is large as one of 64.
// CHECK: function: causal: proven
func.func @wide(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2 : i32
  %four = arith.constant 4 : i32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %distance = arith.subi %i, %k : index
    %d64 = arith.index_cast %distance : index to i64
    %d = arith.trunci %d64 : i64 to i32
    %s = arith.extui %d : i32 to i64
    %n = arith.constant 4 : i64
    %visible = arith.cmpi slt, %s, %n : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// CHECK: function: causal: possible path
func.func @wide_with_sign(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2 : i32
  %four = arith.constant 4 : i32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %m = tensor.empty(%length, %length) : tensor<1x?x?xf32>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, i, k) -> (b, i, k)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%m : tensor<1x?x?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 1 : index
    %k = linalg.index 2 : index
    %distance = arith.subi %i, %k : index
    %d64 = arith.index_cast %distance : index to i64
    %d = arith.trunci %d64 : i64 to i32
    %s = arith.extsi %d : i32 to i64
    %n = arith.constant 4 : i64
    %visible = arith.cmpi slt, %s, %n : i64
    %w = arith.select %visible, %one, %zero : f32
    linalg.yield %w : f32
  } -> tensor<1x?x?xf32>
  %r = tensor.empty(%length) : tensor<1x?x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  %y = linalg.batch_matmul ins(%mask, %x : tensor<1x?x?xf32>, tensor<1x?x4xf32>) outs(%z : tensor<1x?x4xf32>) -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}
