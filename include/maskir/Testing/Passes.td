//===- Passes.td - Passes of executed tests ----------------*- tablegen -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TESTING_PASSES
#define MASKIR_TESTING_PASSES

include "mlir/Pass/PassBase.td"

def CheckToRuntimePass : Pass<"check-to-runtime", "::mlir::ModuleOp"> {
  let summary = "lower check operations to calls of the check library";
  let description = [{
    Turns each operation of the `check` dialect into a call of a C function of
    the library `maskir_check` (`maskir/Testing/CheckRuntime.h`). Run it before
    bufferization: the tensors become read-only buffers of any layout, passed
    as unranked memrefs in the default calling convention.

    Example:
    ```mlir
    check.expect_eq %a, %b : tensor<4xi32>, tensor<4xi32>
    ```
    becomes
    ```mlir
    %0 = bufferization.to_buffer %a read_only : tensor<4xi32> to memref<4xi32, strided<[?], offset: ?>>
    %1 = memref.cast %0 : memref<4xi32, strided<[?], offset: ?>> to memref<*xi32>
    (the same for %b)
    %where = llvm.mlir.addressof @check_location_0 : !llvm.ptr
    call @maskirCheckExpectEqI32(%1, %3, %where)
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect",
    "::mlir::func::FuncDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::memref::MemRefDialect"];
}

#endif // MASKIR_TESTING_PASSES
