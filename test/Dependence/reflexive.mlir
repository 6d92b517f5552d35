// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{tokens=0:1 result-tokens=0:1 roles=1:data}))' 2>&1 | FileCheck %s
// What compares a token with itself is true, unless it is a NaN.

// CHECK: :[[#@LINE+1]]:1: remark: function: causal: proven
func.func @numbers(%x: tensor<1x8xi32>, %c: tensor<1x8xi32>) -> tensor<1x8xi32> {
  %zero = arith.constant 0 : i32
  %em = tensor.empty() : tensor<1x8x8xi1>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q, k)>], iterator_types = ["parallel", "parallel", "parallel"]}
    ins(%c, %c : tensor<1x8xi32>, tensor<1x8xi32>) outs(%em : tensor<1x8x8xi1>) {
  ^bb0(%a: i32, %b: i32, %o: i1):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %same = arith.cmpi eq, %a, %b : i32
    %causal = arith.cmpi ule, %k, %q : index
    %m = arith.andi %same, %causal : i1
    linalg.yield %m : i1
  } -> tensor<1x8x8xi1>
  %ef = tensor.empty() : tensor<1x8xi32>
  %r0 = linalg.fill ins(%zero : i32) outs(%ef : tensor<1x8xi32>) -> tensor<1x8xi32>
  %next = tensor.extract_slice %x[0, 1] [1, 7] [1, 1] : tensor<1x8xi32> to tensor<1x7xi32>
  %shifted = tensor.insert_slice %next into %r0[0, 0] [1, 7] [1, 1] : tensor<1x7xi32> into tensor<1x8xi32>
  %result = linalg.generic {indexing_maps = [affine_map<(b, q) -> (b, q, q)>, affine_map<(b, q) -> (b, q)>, affine_map<(b, q) -> (b, q)>], iterator_types = ["parallel", "parallel"]}
    ins(%mask, %shifted : tensor<1x8x8xi1>, tensor<1x8xi32>) outs(%r0 : tensor<1x8xi32>) {
  ^bb0(%m: i1, %v: i32, %o: i32):
    %w = arith.select %m, %zero, %v : i32
    linalg.yield %w : i32
  } -> tensor<1x8xi32>
  return %result : tensor<1x8xi32>
}

// CHECK: :[[#@LINE+1]]:1: remark: function: causal: possible path: token 1 may move position 0
func.func @floats(%x: tensor<1x8xf32>, %c: tensor<1x8xf32>) -> tensor<1x8xf32> {
  %zero = arith.constant 0.0 : f32
  %em = tensor.empty() : tensor<1x8x8xi1>
  %mask = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q, k)>], iterator_types = ["parallel", "parallel", "parallel"]}
    ins(%c, %c : tensor<1x8xf32>, tensor<1x8xf32>) outs(%em : tensor<1x8x8xi1>) {
  ^bb0(%a: f32, %b: f32, %o: i1):
    %q = linalg.index 1 : index
    %k = linalg.index 2 : index
    %same = arith.cmpf oeq, %a, %b : f32
    %causal = arith.cmpi ule, %k, %q : index
    %m = arith.andi %same, %causal : i1
    linalg.yield %m : i1
  } -> tensor<1x8x8xi1>
  %ef = tensor.empty() : tensor<1x8xf32>
  %r0 = linalg.fill ins(%zero : f32) outs(%ef : tensor<1x8xf32>) -> tensor<1x8xf32>
  %next = tensor.extract_slice %x[0, 1] [1, 7] [1, 1] : tensor<1x8xf32> to tensor<1x7xf32>
  %shifted = tensor.insert_slice %next into %r0[0, 0] [1, 7] [1, 1] : tensor<1x7xf32> into tensor<1x8xf32>
  %result = linalg.generic {indexing_maps = [affine_map<(b, q) -> (b, q, q)>, affine_map<(b, q) -> (b, q)>, affine_map<(b, q) -> (b, q)>], iterator_types = ["parallel", "parallel"]}
    ins(%mask, %shifted : tensor<1x8x8xi1>, tensor<1x8xf32>) outs(%r0 : tensor<1x8xf32>) {
  ^bb0(%m: i1, %v: f32, %o: f32):
    %w = arith.select %m, %zero, %v : f32
    linalg.yield %w : f32
  } -> tensor<1x8xf32>
  return %result : tensor<1x8xf32>
}
