// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:1 result-tokens=0:1 analyses=sets}))' 2>&1 | FileCheck %s --implicit-check-not="remark: function"
// A size that goes through floats, as the number of elements of an arange of floats does.

// Up to the length where floats are exact.
// CHECK: function: causal: proven
// CHECK: assuming that 1 <= {{.*}} <= 16777216
func.func @arange(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %half = arith.constant 0.5 : f32
  %two = arith.constant 2.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %n = arith.index_cast %length : index to i64
  %f = arith.sitofp %n : i64 to f32
  %g = math.ceil %f : f32
  %count = arith.fptoui %g : f32 to i64
  %size = arith.index_cast %count : i64 to index
  %p = tensor.empty(%size) : tensor<?xf32>
  %positions = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%p : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %s = arith.sitofp %j : i64 to f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %e = tensor.empty(%length) : tensor<1x?x4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>, affine_map<(b, i, d) -> (i)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %positions : tensor<1x?x4xf32>, tensor<?xf32>) outs(%e : tensor<1x?x4xf32>) {
  ^bb0(%a: f32, %q: f32, %o: f32):
    %s = arith.addf %a, %q : f32
    linalg.yield %s : f32
  } -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// Of half floats that is 2048.
// CHECK: function: causal: proven
// CHECK: assuming that 1 <= {{.*}} <= 2048
func.func @arange_of_f16(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %half = arith.constant 0.5 : f16
  %two = arith.constant 2.0 : f16
  %one = arith.constant 1.0 : f16
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %n = arith.index_cast %length : index to i64
  %f = arith.sitofp %n : i64 to f16
  %g = math.ceil %f : f16
  %count = arith.fptoui %g : f16 to i64
  %size = arith.index_cast %count : i64 to index
  %p = tensor.empty(%size) : tensor<?xf32>
  %positions = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%p : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %s = arith.sitofp %j : i64 to f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %e = tensor.empty(%length) : tensor<1x?x4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>, affine_map<(b, i, d) -> (i)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %positions : tensor<1x?x4xf32>, tensor<?xf32>) outs(%e : tensor<1x?x4xf32>) {
  ^bb0(%a: f32, %q: f32, %o: f32):
    %s = arith.addf %a, %q : f32
    linalg.yield %s : f32
  } -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// An integer is rounded to itself.
// CHECK: function: causal: proven
// CHECK: assuming that 1 <= {{.*}} <= 16777216
func.func @rounded(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %half = arith.constant 0.5 : f32
  %two = arith.constant 2.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %n = arith.index_cast %length : index to i64
  %f = arith.sitofp %n : i64 to f32
  %g = math.roundeven %f : f32
  %count = arith.fptoui %g : f32 to i64
  %size = arith.index_cast %count : i64 to index
  %p = tensor.empty(%size) : tensor<?xf32>
  %positions = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%p : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %s = arith.sitofp %j : i64 to f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %e = tensor.empty(%length) : tensor<1x?x4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>, affine_map<(b, i, d) -> (i)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %positions : tensor<1x?x4xf32>, tensor<?xf32>) outs(%e : tensor<1x?x4xf32>) {
  ^bb0(%a: f32, %q: f32, %o: f32):
    %s = arith.addf %a, %q : f32
    linalg.yield %s : f32
  } -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// One element too few.
// CHECK: function: causal: unknown: two operands are not proved to agree on the trip count
func.func @one_fewer(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %half = arith.constant 0.5 : f32
  %two = arith.constant 2.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %n = arith.index_cast %length : index to i64
  %f = arith.sitofp %n : i64 to f32
  %h = arith.subf %f, %one : f32
  %g = math.ceil %h : f32
  %count = arith.fptoui %g : f32 to i64
  %size = arith.index_cast %count : i64 to index
  %p = tensor.empty(%size) : tensor<?xf32>
  %positions = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%p : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %s = arith.sitofp %j : i64 to f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %e = tensor.empty(%length) : tensor<1x?x4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>, affine_map<(b, i, d) -> (i)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %positions : tensor<1x?x4xf32>, tensor<?xf32>) outs(%e : tensor<1x?x4xf32>) {
  ^bb0(%a: f32, %q: f32, %o: f32):
    %s = arith.addf %a, %q : f32
    linalg.yield %s : f32
  } -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// Half of the elements.
// CHECK: function: causal: unknown: two operands are not proved to agree on the trip count
func.func @half(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %half = arith.constant 0.5 : f32
  %two = arith.constant 2.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %n = arith.index_cast %length : index to i64
  %f = arith.sitofp %n : i64 to f32
  %h = arith.divf %f, %two : f32
  %g = math.ceil %h : f32
  %count = arith.fptoui %g : f32 to i64
  %size = arith.index_cast %count : i64 to index
  %p = tensor.empty(%size) : tensor<?xf32>
  %positions = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%p : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %s = arith.sitofp %j : i64 to f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %e = tensor.empty(%length) : tensor<1x?x4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>, affine_map<(b, i, d) -> (i)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %positions : tensor<1x?x4xf32>, tensor<?xf32>) outs(%e : tensor<1x?x4xf32>) {
  ^bb0(%a: f32, %q: f32, %o: f32):
    %s = arith.addf %a, %q : f32
    linalg.yield %s : f32
  } -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// Half an element more.
// CHECK: function: causal: unknown: two operands are not proved to agree on the trip count
func.func @and_a_half(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %half = arith.constant 0.5 : f32
  %two = arith.constant 2.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %n = arith.index_cast %length : index to i64
  %f = arith.sitofp %n : i64 to f32
  %h = arith.addf %f, %half : f32
  %g = math.ceil %h : f32
  %count = arith.fptoui %g : f32 to i64
  %size = arith.index_cast %count : i64 to index
  %p = tensor.empty(%size) : tensor<?xf32>
  %positions = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%p : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %s = arith.sitofp %j : i64 to f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %e = tensor.empty(%length) : tensor<1x?x4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>, affine_map<(b, i, d) -> (i)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %positions : tensor<1x?x4xf32>, tensor<?xf32>) outs(%e : tensor<1x?x4xf32>) {
  ^bb0(%a: f32, %q: f32, %o: f32):
    %s = arith.addf %a, %q : f32
    linalg.yield %s : f32
  } -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}

// What fptoui makes of a negative number is not said.
// CHECK: function: causal: unknown: two operands are not proved to agree on the trip count
func.func @negative(%x: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {
  %c1 = arith.constant 1 : index
  %half = arith.constant 0.5 : f32
  %two = arith.constant 2.0 : f32
  %one = arith.constant 1.0 : f32
  %length = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %n = arith.index_cast %length : index to i64
  %f = arith.sitofp %n : i64 to f32
  %h = arith.negf %f : f32
  %g = math.ceil %h : f32
  %count = arith.fptoui %g : f32 to i64
  %size = arith.index_cast %count : i64 to index
  %p = tensor.empty(%size) : tensor<?xf32>
  %positions = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%p : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %s = arith.sitofp %j : i64 to f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %e = tensor.empty(%length) : tensor<1x?x4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>, affine_map<(b, i, d) -> (i)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %positions : tensor<1x?x4xf32>, tensor<?xf32>) outs(%e : tensor<1x?x4xf32>) {
  ^bb0(%a: f32, %q: f32, %o: f32):
    %s = arith.addf %a, %q : f32
    linalg.yield %s : f32
  } -> tensor<1x?x4xf32>
  return %y : tensor<1x?x4xf32>
}
