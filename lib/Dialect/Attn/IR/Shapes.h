//===- Shapes.h - Rules about sizes that operations share -------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DIALECT_ATTN_IR_SHAPES_H
#define MASKIR_LIB_DIALECT_ATTN_IR_SHAPES_H

#include "maskir/Dialect/Attn/IR/Attn.h"

namespace maskir::attn {

/// Dimension `dimA` of `a` and `dimB` of `b` agree, where both are static;
/// `what` names them in the error: "D of query and key".
mlir::LogicalResult verifySize(mlir::Operation *op, llvm::StringRef what,
                               mlir::Value a, unsigned dimA, mlir::Value b,
                               unsigned dimB);

/// Rules N1, A1: the heads of `shared` (which is called `name`) divide those of
/// `query`. Both tensors have their heads in dimension 1.
mlir::LogicalResult verifyHeads(mlir::Operation *op, mlir::Value query,
                                mlir::Value shared, llvm::StringRef name);

/// Rules N7, A5, P4; `what` names the tensors.
mlir::LogicalResult verifyOneElementType(mlir::Operation *op,
                                         llvm::StringRef what,
                                         llvm::ArrayRef<mlir::Value> tensors);

} // namespace maskir::attn

#endif // MASKIR_LIB_DIALECT_ATTN_IR_SHAPES_H
