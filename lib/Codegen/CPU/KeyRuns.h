//===- KeyRuns.h - The keys that a panel visits -----------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_CODEGEN_CPU_KEYRUNS_H
#define MASKIR_LIB_CODEGEN_CPU_KEYRUNS_H

#include "mlir/IR/Builders.h"

namespace maskir::cpu {

/// Emits `body` once for each run of keys that rows q0 .. q0 + nq - 1 must
/// visit among k0 .. k0 + nk - 1, in ascending order; absolute positions. The
/// kind is an i32: 1 partial, 2 full.
inline mlir::LogicalResult
emitKeyRuns(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value mask,
            mlir::Value batch, mlir::Value head, mlir::Value q0, mlir::Value nq,
            mlir::Value k0, mlir::Value nk, int64_t tile,
            llvm::function_ref<void(mlir::OpBuilder &, mlir::Location,
                                    mlir::Value, mlir::Value, mlir::Value)>
                body) {
  mlir::Value end = builder.createOrFold<mlir::arith::AddIOp>(loc, k0, nk);
  mlir::Value partial =
      mlir::arith::ConstantIntOp::create(builder, loc, builder.getI32Type(), 1);
  body(builder, loc, k0, end, partial);
  return mlir::success();
}

} // namespace maskir::cpu

#endif // MASKIR_LIB_CODEGEN_CPU_KEYRUNS_H
