// RUN: mask-opt %s --mask-raise-pipeline 2>&1 | FileCheck %s

// A gather of the first %n keys is no view of the cache: attention over the whole
// cache would see what is behind them.
// CHECK: mask-raise: attention: mask = all; scale = 1; query 1x1x4x4, key 1x1x?x4, value 1x1x?x4
// CHECK-LABEL: func @first_keys
// CHECK-SAME: , %[[CACHE:[a-z0-9]+]]: tensor<1x?x4xf32>
// CHECK: %[[PART:.*]] = linalg.generic
// CHECK: tensor.extract %[[CACHE]]
// CHECK: %[[K:.*]] = tensor.expand_shape %[[PART]]
// CHECK: attn.attention(%{{.*}}, %[[K]], %[[K]])
#v = affine_map<(h, k, d) -> (h, k, d)>
func.func @first_keys(%q: tensor<1x4x4xf32>, %cache: tensor<1x?x4xf32>, %n: index) -> tensor<1x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty(%n) : tensor<1x?x4xf32>
  %k = linalg.generic {indexing_maps = [#v], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x?x4xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 0 : index
    %j = linalg.index 1 : index
    %d = linalg.index 2 : index
    %x = tensor.extract %cache[%h, %j, %d] : tensor<1x?x4xf32>
    linalg.yield %x : f32
  } -> tensor<1x?x4xf32>
  %es = tensor.empty(%n) : tensor<1x4x?xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(h,i,j,d)->(h,i,d)>, affine_map<(h,i,j,d)->(h,j,d)>, affine_map<(h,i,j,d)->(h,i,j)>], iterator_types = ["parallel","parallel","parallel","reduction"]} ins(%q, %k : tensor<1x4x4xf32>, tensor<1x?x4xf32>) outs(%zs : tensor<1x4x?xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %y = arith.addf %o, %m : f32
    linalg.yield %y : f32
  } -> tensor<1x4x?xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<1x4x?xf32>) outs(%es : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
  %eo = tensor.empty() : tensor<1x4x4xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(h,i,d,j)->(h,i,j)>, affine_map<(h,i,d,j)->(h,j,d)>, affine_map<(h,i,d,j)->(h,i,d)>], iterator_types = ["parallel","parallel","parallel","reduction"]} ins(%p, %k : tensor<1x4x?xf32>, tensor<1x?x4xf32>) outs(%zo : tensor<1x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %y = arith.addf %o, %m : f32
    linalg.yield %y : f32
  } -> tensor<1x4x4xf32>
  return %r : tensor<1x4x4xf32>
}
