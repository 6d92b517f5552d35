// A failed assertion of the program ends the run, not the process: a message with
// its place goes to the runtime, once for equal messages.
// RUN: mask-opt %s --mask-cpu-assert | FileCheck %s

// CHECK-LABEL: func.func @f
// CHECK: cf.cond_br %{{.*}}, ^[[NEXT:bb[0-9]+]], ^[[FAILED:bb[0-9]+]]
// CHECK: ^[[FAILED]]:
// CHECK: llvm.mlir.addressof @[[LONG:.*]] :
// CHECK: call @maskirStop
// CHECK: cf.br ^[[NEXT]]
// CHECK: ^[[NEXT]]:
// CHECK-NOT: cf.assert
// CHECK: func.func private @maskirStop(!llvm.ptr)
// CHECK: llvm.mlir.global private constant @[[LONG]]("{{.*}}assert.mlir:17:3: too long\00")
// CHECK: llvm.mlir.global private constant @{{.*}}("{{.*}}assert.mlir:18:3: too short\00")
func.func @f(%a: i1, %b: i1) {
  cf.assert %a, "too long"
  cf.assert %b, "too short"
  return
}
