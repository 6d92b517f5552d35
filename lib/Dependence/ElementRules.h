//===- ElementRules.h - Scalar operations on one element --------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_ELEMENTRULES_H
#define MASKIR_LIB_DEPENDENCE_ELEMENTRULES_H

#include "ElementSpan.h"
#include "mlir/IR/Operation.h"
#include "mlir/IR/TypeUtilities.h"

namespace maskir::dependence {

/// Whether `op` is pure, and of numbers only.
bool isScalarRule(mlir::Operation *op);

/// The result of an operation of arith, math or index on one or two numbers;
/// `bound` as in A1. Anything, where nothing is known. Not of arith.select.
Span applyRule(mlir::Operation *op, llvm::ArrayRef<Span> operands,
               double bound);

/// The same, of integers: what does not fit into the type may be anything.
Span applyIntegerRule(mlir::Operation *op, llvm::ArrayRef<Span> operands);

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_ELEMENTRULES_H
