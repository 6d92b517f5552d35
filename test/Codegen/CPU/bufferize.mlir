// RUN: mask-opt %s --mask-cpu-bufferize | FileCheck %s

// Numbers of attention on such views are compared by test/python/test_strided_views.py.

// A row with gaps is copied to one without.
// CHECK-LABEL: func.func @gaps
// CHECK: %[[VIEW:.*]] = memref.subview {{.*}} : memref<4x8xf32> to memref<4x4xf32, strided<[8, 2]>>
// CHECK: %[[COPY:.*]] = memref.alloc() {{.*}} : memref<4x4xf32>
// CHECK: %[[CAST:.*]] = memref.cast %[[COPY]] : memref<4x4xf32> to memref<4x4xf32, strided<[?, 1], offset: ?>>
// CHECK: memref.copy %[[VIEW]], %[[CAST]]
func.func @gaps(%t: tensor<4x8xf32>, %i: index) -> f32 {
  %s = tensor.extract_slice %t[0, 0] [4, 4] [1, 2] : tensor<4x8xf32> to tensor<4x4xf32>
  %b = bufferization.to_buffer %s read_only : tensor<4x4xf32> to memref<4x4xf32, strided<[?, 1], offset: ?>>
  %r = memref.load %b[%i, %i] : memref<4x4xf32, strided<[?, 1], offset: ?>>
  return %r : f32
}

// Sizes that are not known are those of the view.
// CHECK-LABEL: func.func @dynamic
// CHECK: %[[SIZE:.*]] = memref.dim %{{.*}} : memref<4x?xf32, strided<[8, 2]>>
// CHECK: memref.alloc(%[[SIZE]]) {{.*}} : memref<4x?xf32>
func.func @dynamic(%t: tensor<4x8xf32>, %i: index) -> f32 {
  %s = tensor.extract_slice %t[0, 0] [4, %i] [1, 2] : tensor<4x8xf32> to tensor<4x?xf32>
  %b = bufferization.to_buffer %s read_only : tensor<4x?xf32> to memref<4x?xf32, strided<[?, 1], offset: ?>>
  %r = memref.load %b[%i, %i] : memref<4x?xf32, strided<[?, 1], offset: ?>>
  return %r : f32
}

// Rows that lie apart are read where they lie.
// CHECK-LABEL: func.func @rows
// CHECK-NOT: alloc
// CHECK-NOT: copy
// CHECK: return
func.func @rows(%t: tensor<8x8xf32>, %i: index) -> f32 {
  %s = tensor.extract_slice %t[1, 2] [4, 4] [2, 1] : tensor<8x8xf32> to tensor<4x4xf32>
  %b = bufferization.to_buffer %s read_only : tensor<4x4xf32> to memref<4x4xf32, strided<[?, 1], offset: ?>>
  %r = memref.load %b[%i, %i] : memref<4x4xf32, strided<[?, 1], offset: ?>>
  return %r : f32
}

// Results have no gaps. The type does not say that this one has.
// CHECK-LABEL: func.func @slice
// CHECK: %[[VIEW:.*]] = memref.subview
// CHECK: %[[COPY:.*]] = memref.alloc({{.*}}) {{.*}} : memref<?x?x2xf32>
// CHECK: memref.copy %[[VIEW]], %[[COPY]]
// CHECK-NOT: memref.copy
func.func @slice(%t: tensor<?x?x2xf32>, %b: index, %n: index) -> tensor<?x?x2xf32> {
  %s = tensor.extract_slice %t[0, 0, 0] [%b, %n, 2] [1, 1, 1] : tensor<?x?x2xf32> to tensor<?x?x2xf32>
  return %s : tensor<?x?x2xf32>
}

// Here it says that there are none.
// CHECK-LABEL: func.func @first_rows
// CHECK-NOT: memref.alloc
// CHECK: return
func.func @first_rows(%t: tensor<?x2xf32>, %n: index) -> tensor<?x2xf32> {
  %s = tensor.extract_slice %t[0, 0] [%n, 2] [1, 1] : tensor<?x2xf32> to tensor<?x2xf32>
  return %s : tensor<?x2xf32>
}

// Each result is freed by the caller. Another view of one alone is no second one.
// CHECK-LABEL: func.func @twice
// CHECK: %[[ONE:.*]] = memref.alloc()
// CHECK: linalg.fill
// CHECK: %[[TWO:.*]] = memref.alloc()
// CHECK: memref.copy %[[ONE]], %[[TWO]]
// CHECK: return %[[ONE]], %[[TWO]]
func.func @twice(%x: f32) -> (tensor<4xf32>, tensor<4xf32>) {
  %e = tensor.empty() : tensor<4xf32>
  %t = linalg.fill ins(%x : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  return %t, %t : tensor<4xf32>, tensor<4xf32>
}

// CHECK-LABEL: func.func @once
// CHECK: memref.alloc()
// CHECK-NOT: memref.alloc()
// CHECK-NOT: memref.copy
// CHECK: return
func.func @once(%x: f32) -> tensor<2x2xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %t = linalg.fill ins(%x : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %s = tensor.expand_shape %t [[0, 1]] output_shape [2, 2] : tensor<4xf32> into tensor<2x2xf32>
  return %s : tensor<2x2xf32>
}

// The regions of a loop with a condition write to their arguments. What they hand over is copied where
// it may be another buffer; numbers are compared by test/python/test_while_loops.py.
// CHECK-LABEL: func.func @other_tensor
// CHECK: scf.while
// CHECK: } do {
// CHECK: %[[COPY:.*]] = memref.alloc()
// CHECK: memref.copy %{{.*}}, %[[COPY]]
// CHECK: scf.yield %[[COPY]]
func.func @other_tensor(%x: tensor<4xf32>, %y: tensor<4xf32>, %f: f32, %i: index) -> tensor<4xf32> {
  %r = scf.while (%b = %x) : (tensor<4xf32>) -> tensor<4xf32> {
    %m = tensor.insert %f into %b[%i] : tensor<4xf32>
    %e = tensor.extract %m[%i] : tensor<4xf32>
    %c = arith.cmpf olt, %e, %f : f32
    scf.condition(%c) %m : tensor<4xf32>
  } do {
  ^bb0(%a: tensor<4xf32>):
    scf.yield %y : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}

// CHECK-LABEL: func.func @same_tensor
// CHECK: scf.while
// CHECK-NOT: memref.alloc
// CHECK: return
func.func @same_tensor(%x: tensor<4xf32>, %f: f32, %i: index) -> tensor<4xf32> {
  %r = scf.while (%b = %x) : (tensor<4xf32>) -> tensor<4xf32> {
    %m = tensor.insert %f into %b[%i] : tensor<4xf32>
    %e = tensor.extract %m[%i] : tensor<4xf32>
    %c = arith.cmpf olt, %e, %f : f32
    scf.condition(%c) %m : tensor<4xf32>
  } do {
  ^bb0(%a: tensor<4xf32>):
    %w = tensor.insert %f into %a[%i] : tensor<4xf32>
    scf.yield %w : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}
