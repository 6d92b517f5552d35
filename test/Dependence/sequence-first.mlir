// RUN: mask-opt %s -o /dev/null --pass-pipeline='builtin.module(func.func(mask-verify-function{live-rows}))' 2>&1 | FileCheck %s
// Results [S, B]: row 1 of sample 1 is live where row 1 of sample 0 is padding, and reads token 2 then.

// CHECK: remark: function: causal: possible path
// CHECK: remark: function: causal on rows whose query is a token: possible path
func.func @opened_by_another_sample(%x: tensor<3x2xf32> {maskir.tokens = 0}, %m: tensor<2x3xi64> {maskir.role = "padding_with_holes"}) -> (tensor<3x2xf32> {maskir.tokens = 0}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %z = arith.constant 0 : i64
  %e = tensor.empty() : tensor<3x2xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(s, b) -> (s, b)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<3x2xf32>) {
  ^bb0(%o: f32):
    %s = linalg.index 0 : index
    %b = linalg.index 1 : index
    %f = tensor.extract %m[%c0, %s] : tensor<2x3xi64>
    %dead = arith.cmpi eq, %f, %z : i64
    %is = arith.cmpi eq, %b, %c1 : index
    %both = arith.andi %dead, %is : i1
    %at = arith.select %both, %c2, %s : index
    %v = tensor.extract %x[%at, %b] : tensor<3x2xf32>
    linalg.yield %v : f32
  } -> tensor<3x2xf32>
  return %r : tensor<3x2xf32>
}
