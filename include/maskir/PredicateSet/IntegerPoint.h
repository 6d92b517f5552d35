//===- IntegerPoint.h - A point of an integer set ---------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PREDICATESET_INTEGERPOINT_H
#define MASKIR_PREDICATESET_INTEGERPOINT_H

#include "llvm/ADT/DynamicAPInt.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace mlir::presburger {
class IntegerRelation;
} // namespace mlir::presburger

namespace maskir {

/// A point of the set, with the values of its local variables at the end;
/// nullopt is a proof that it has none.
std::optional<llvm::SmallVector<llvm::DynamicAPInt, 8>>
findIntegerPoint(const mlir::presburger::IntegerRelation &set);

/// A point, if one was found; without one, a proof that there is none, unless
/// the search ended before.
struct IntegerPointSearch {
  std::optional<llvm::SmallVector<llvm::DynamicAPInt, 8>> point;
  bool isOverBudget = false;
};

/// The same with a bound of work, which depends on nothing but the set.
IntegerPointSearch
searchIntegerPoint(const mlir::presburger::IntegerRelation &set);

} // namespace maskir

#endif // MASKIR_PREDICATESET_INTEGERPOINT_H
