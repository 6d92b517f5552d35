//===- SparedRows.h - Rows of which few elements are replaced ---*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The second largest of a row is the largest of
//
//   where(j == best[i], -inf, x[i, j])
//
// Each element of that may be the fill, but only one of a row is: a row of two
// or more keeps an element of x, and its maximum is one. That does not follow
// from what is known of each element, so it is noted of values.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_SPAREDROWS_H
#define MASKIR_LIB_DEPENDENCE_SPAREDROWS_H

#include "AbstractValue.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/DenseMap.h"

namespace maskir::dependence {

/// Whether `place` is the number that some tensor holds at indices. Both are
/// over the dimensions of the value, or over the loops. In a row with one
/// number, and another place for each element, that is true of one at most.
struct ChosenPlace {
  llvm::SmallVector<AffineExpr> at;
  AffineExpr place;
};

/// base[at], but for what is chosen: that is a number up to `fill`.
struct SparedElement {
  mlir::Value base;
  llvm::SmallVector<AffineExpr> at;
  llvm::SmallVector<ChosenPlace, 2> replaced;
  double fill = -std::numeric_limits<double>::infinity();
};

/// The notes of one run over a function.
class SparedRows {
public:
  explicit SparedRows(const Space &space) : space(space) {}
  void clear() {
    elements.clear();
    chosen.clear();
    spared.clear();
  }
  void forget(mlir::Value value) {
    elements.erase(value);
    chosen.erase(value);
    spared.erase(value);
  }
  /// An argument of a loop body is the element of a tensor.
  void read(mlir::Value argument, mlir::Value tensor, IndexMap at);
  /// What is noted of `from`, whose indices are `by`, goes on.
  void move(mlir::Value to, mlir::Value from, IndexMap by);
  /// number == place, for a number that is read from a tensor.
  void compare(mlir::Value result, mlir::Value number, AffineExpr place);
  /// select(chosen, fill, element)
  void select(mlir::arith::SelectOp op, double fill);
  /// What a maximum of `term` is one of; null: it may be a fill.
  const SparedElement *findKept(mlir::Value term, const Sizes &trips,
                                llvm::ArrayRef<bool> reduced) const;

private:
  bool isOneAtMost(const ChosenPlace &place, unsigned loop,
                   unsigned loops) const;

  const Space &space;
  llvm::DenseMap<mlir::Value, SparedElement> elements; // nothing is replaced
  llvm::DenseMap<mlir::Value, ChosenPlace> chosen;
  llvm::DenseMap<mlir::Value, SparedElement> spared;
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_SPAREDROWS_H
