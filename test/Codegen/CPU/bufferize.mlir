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
