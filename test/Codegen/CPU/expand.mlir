// RUN: mask-opt %s --mask-cpu-expand | FileCheck %s
// RUN: mask-opt %s --mask-to-cpu | FileCheck %s --check-prefix=CPU

// Numbers are compared by test/python/test_runtime_errors.py and
// test_strided_views.py.

// CPU-LABEL: llvm.func @two
// CHECK-LABEL: func.func @two
// CHECK-SAME: %[[X:.*]]: tensor<?x4xf32>, %[[A:.*]]: index, %[[B:.*]]: index
// CHECK: %[[FOUR:.*]] = arith.constant 4 : index
// CHECK: %[[SHAPE:.*]] = tensor.from_elements %[[A]], %[[B]], %[[FOUR]] : tensor<3xindex>
// CHECK: tensor.reshape %[[X]](%[[SHAPE]]) : (tensor<?x4xf32>, tensor<3xindex>) -> tensor<?x?x4xf32>
func.func @two(%x: tensor<?x4xf32>, %a: index, %b: index) -> tensor<?x?x4xf32> {
  %e = tensor.expand_shape %x [[0, 1], [2]] output_shape [%a, %b, 4] : tensor<?x4xf32> into tensor<?x?x4xf32>
  return %e : tensor<?x?x4xf32>
}

// One in each group: nothing is open.
// CPU-LABEL: llvm.func @one
// CHECK-LABEL: func.func @one
// CHECK: tensor.expand_shape
func.func @one(%x: tensor<?x?xf32>, %a: index, %b: index) -> tensor<?x2x3x?xf32> {
  %e = tensor.expand_shape %x [[0, 1], [2, 3]] output_shape [%a, 2, 3, %b] : tensor<?x?xf32> into tensor<?x2x3x?xf32>
  return %e : tensor<?x2x3x?xf32>
}
