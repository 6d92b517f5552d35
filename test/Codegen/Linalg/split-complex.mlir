// RUN: mask-opt %s --pass-pipeline='builtin.module(func.func(mask-split-complex),canonicalize,cse)' | FileCheck %s
// Each tensor of complex numbers is two tensors of real ones.

#id = affine_map<(i, j) -> (i, j)>

// CHECK-LABEL: func @square(
// CHECK-SAME: %[[X:.*]]: tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NOT: complex
// CHECK: linalg.generic
// CHECK: %[[A:.*]] = arith.mulf
// CHECK: %[[B:.*]] = arith.mulf
// CHECK: arith.subf %[[A]], %[[B]]
// CHECK-NOT: complex
// CHECK: return
func.func @square(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %e = tensor.empty() : tensor<2x4xcomplex<f32>>
  %c = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<2x4xf32>) outs(%e : tensor<2x4xcomplex<f32>>) {
  ^bb0(%a: f32, %o: complex<f32>):
    %z = complex.create %a, %a : complex<f32>
    linalg.yield %z : complex<f32>
  } -> tensor<2x4xcomplex<f32>>
  %r = tensor.empty() : tensor<2x4xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%c : tensor<2x4xcomplex<f32>>) outs(%r : tensor<2x4xf32>) {
  ^bb0(%a: complex<f32>, %o: f32):
    %z = complex.mul %a, %a : complex<f32>
    %re = complex.re %z : complex<f32>
    linalg.yield %re : f32
  } -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// Arguments and results keep their types: a loop takes them apart, or puts them
// together.
// CHECK-LABEL: func @reshape(
// CHECK: complex.re
// CHECK: complex.im
// CHECK: tensor.expand_shape {{.*}} : tensor<?xf32> into tensor<?x4xf32>
// CHECK: tensor.expand_shape {{.*}} : tensor<?xf32> into tensor<?x4xf32>
// CHECK: complex.create
// CHECK: return {{.*}} : tensor<?x4xcomplex<f32>>
func.func @reshape(%x: tensor<?xcomplex<f32>>, %n: index) -> tensor<?x4xcomplex<f32>> {
  %y = tensor.expand_shape %x [[0, 1]] output_shape [%n, 4] : tensor<?xcomplex<f32>> into tensor<?x4xcomplex<f32>>
  return %y : tensor<?x4xcomplex<f32>>
}

// Loops carry both parts.
// CHECK-LABEL: func @powers(
// CHECK-DAG: dense<1.000000e+00> : tensor<4xf32>
// CHECK-DAG: dense<0.000000e+00> : tensor<4xf32>
// CHECK: scf.for {{.*}} iter_args({{.*}}, {{.*}}) -> (tensor<4xf32>, tensor<4xf32>)
// CHECK-NOT: complex.mul
// CHECK: scf.yield {{.*}} : tensor<4xf32>, tensor<4xf32>
// CHECK: complex.create
func.func @powers(%n: index, %b: complex<f32>) -> tensor<4xcomplex<f32>> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant dense<(1.0, 0.0)> : tensor<4xcomplex<f32>>
  %p = scf.for %i = %c0 to %n step %c1 iter_args(%t = %one) -> (tensor<4xcomplex<f32>>) {
    %m = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%t : tensor<4xcomplex<f32>>) {
    ^bb0(%a: complex<f32>):
      %z = complex.mul %a, %b : complex<f32>
      linalg.yield %z : complex<f32>
    } -> tensor<4xcomplex<f32>>
    scf.yield %m : tensor<4xcomplex<f32>>
  }
  return %p : tensor<4xcomplex<f32>>
}

// A program without complex tensors is not touched.
// CHECK-LABEL: func @real(
// CHECK: tensor.empty
// CHECK-NEXT: return
func.func @real(%x: tensor<4xf32>) -> tensor<2xf32> {
  %e = tensor.empty() : tensor<2xf32>
  return %e : tensor<2xf32>
}
