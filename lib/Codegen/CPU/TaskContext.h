//===- TaskContext.h - What a task reads from outside -----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_CODEGEN_CPU_TASKCONTEXT_H
#define MASKIR_LIB_CODEGEN_CPU_TASKCONTEXT_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/MapVector.h"

namespace maskir::cpu {

/// A tensor in memory: a pointer to its first element, sizes and strides in
/// elements (type index). The last stride is 1.
struct TensorView {
  mlir::Value pointer;
  mlir::Type elementType;
  llvm::SmallVector<mlir::Value> sizes, strides;
};

/// Code of a task is first written as if it stood in the host function, with
/// host values used freely. `close` then gives it its own functions: what they
/// use of the host goes through an array of 8-byte slots, their first argument.
/// A tensor of the host can be read (`tensor.extract`, `tensor.dim`) and is not
/// copied.
class TaskContext {
public:
  /// Host code is emitted before `anchor`.
  explicit TaskContext(mlir::Operation *anchor)
      : host(anchor), anchor(anchor) {}

  mlir::OpBuilder &getHostBuilder() { return host; }

  /// The memory of a host tensor, read only.
  const TensorView &getView(mlir::Value tensor);

  /// Moves pure operations that use only host values out of `region`, where
  /// they make or measure tensors: summaries of masks are computed once.
  void hoistInvariants(mlir::Region &region);

  /// Reports what `region` does with tensors besides reading elements and sizes
  /// of host tensors.
  mlir::LogicalResult checkTensorReads(mlir::Region &region) const;

  /// Rewires the functions and returns the pointer to pass to the task, or
  /// fails with a located error where a task uses a tensor in another way.
  mlir::FailureOr<mlir::Value>
  close(llvm::ArrayRef<mlir::func::FuncOp> functions);

private:
  bool isHostValue(mlir::Value value) const;
  bool hoist(mlir::Operation *op);
  bool canRead(mlir::Operation *op) const;
  void lowerTensorReads(mlir::func::FuncOp function);
  void passScalars(mlir::func::FuncOp function);
  mlir::Value emitSlots();

  mlir::OpBuilder host;
  mlir::Operation *anchor;
  llvm::MapVector<mlir::Value, TensorView> views;
  llvm::MapVector<mlir::Value, unsigned> slots;
};

/// The memory of `buffer`, a memref whose last stride is 1.
TensorView getMemrefView(mlir::OpBuilder &builder, mlir::Location loc,
                         mlir::Value buffer);

} // namespace maskir::cpu

#endif // MASKIR_LIB_CODEGEN_CPU_TASKCONTEXT_H
