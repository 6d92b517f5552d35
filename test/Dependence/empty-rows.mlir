// RUN: mask-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(mask-verify-function{analyses=sets}))' -o /dev/null
// The maximum of a row without elements is what the reduction begins with: here
// it is -inf, and the last token is read.

#x = affine_map<(b, q) -> (b, q)>
#last = affine_map<(b, q) -> (b, 3 - q)>
#row = affine_map<(b, q) -> (q)>
#ids = affine_map<(q, k) -> (q, k)>
#kept = affine_map<(q, k) -> (q)>

// expected-remark@+1 {{function: causal: possible path}}
func.func @none(%x: tensor<1x4xf32> {maskir.tokens = 1}) -> (tensor<1x4xf32> {maskir.tokens = 1}) {
  %five = arith.constant 5.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %fives = tensor.splat %five : tensor<4x0xf32>
  %start = tensor.splat %inf : tensor<4xf32>
  %m = linalg.generic {indexing_maps = [#ids, #kept], iterator_types = ["parallel", "reduction"]} ins(%fives : tensor<4x0xf32>) outs(%start : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.maximumf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %e = tensor.empty() : tensor<1x4xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.generic {indexing_maps = [#x, #last, #row, #x], iterator_types = ["parallel", "parallel"]} ins(%x, %x, %m : tensor<1x4xf32>, tensor<1x4xf32>, tensor<4xf32>) outs(%e : tensor<1x4xf32>) {
  ^bb0(%a: f32, %g: f32, %row: f32, %o: f32):
    %p = arith.cmpf oge, %row, %zero : f32
    %r = arith.select %p, %a, %g : f32
    linalg.yield %r : f32
  } -> tensor<1x4xf32>
  return %y : tensor<1x4xf32>
}

// -----

// As many elements as there are tokens but one: of one token there is none.
#x = affine_map<(b, q) -> (b, q)>
#row = affine_map<(b, q) -> ()>
#ids = affine_map<(k) -> (k)>
#kept = affine_map<(k) -> ()>

// expected-remark@+1 {{function: causal: possible path}}
func.func @perhaps(%x: tensor<1x?xf32> {maskir.tokens = 1}, %w: tensor<?xf32>) -> (tensor<1x?xf32> {maskir.tokens = 1}) {
  %one = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %five = arith.constant 5.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %one : tensor<1x?xf32>
  %m = tensor.dim %w, %c0 : tensor<?xf32>
  %less = arith.subi %m, %one : index
  %last = arith.subi %n, %one : index
  %fives = tensor.splat %five[%less] : tensor<?xf32>
  %start = tensor.splat %inf : tensor<f32>
  %max = linalg.generic {indexing_maps = [#ids, #kept], iterator_types = ["reduction"]} ins(%fives : tensor<?xf32>) outs(%start : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.maximumf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %end = tensor.extract %x[%c0, %last] : tensor<1x?xf32>
  %e = tensor.empty(%n) : tensor<1x?xf32>
  // expected-note@+1 {{by way of this}}
  %y = linalg.generic {indexing_maps = [#x, #row, #x], iterator_types = ["parallel", "parallel"]} ins(%x, %max : tensor<1x?xf32>, tensor<f32>) outs(%e : tensor<1x?xf32>) {
  ^bb0(%a: f32, %row: f32, %o: f32):
    %p = arith.cmpf oge, %row, %zero : f32
    %r = arith.select %p, %a, %end : f32
    linalg.yield %r : f32
  } -> tensor<1x?xf32>
  return %y : tensor<1x?xf32>
}
