//===- PoisonUse.h - Where a number without a meaning counts ----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Poison does no harm where a selection takes the other value: the buckets of
// T5 convert the logarithm of 0, and select the bucket of near tokens there.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_CODEGEN_CPU_POISONUSE_H
#define MASKIR_CODEGEN_CPU_POISONUSE_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"

namespace maskir {

/// How the result of an operation on scalars is used.
struct PoisonUse {
  /// The only selection that may take it, in the same block; else null.
  mlir::arith::SelectOp select;
  /// Whether it is taken where the condition is true.
  bool isTrueValue = false;
  /// Whether a linalg operation yields it: others may select it.
  bool isYielded = false;
};

PoisonUse findPoisonUse(mlir::Operation *op);

/// Joins the operation with the one that reads its only result element by
/// element, so that a selection there stands in the same body; null if that is
/// not possible.
mlir::linalg::GenericOp fuseWithReader(mlir::RewriterBase &rewriter,
                                       mlir::linalg::GenericOp op);

} // namespace maskir

#endif // MASKIR_CODEGEN_CPU_POISONUSE_H
