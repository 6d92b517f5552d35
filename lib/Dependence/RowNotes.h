//===- RowNotes.h - Rows and their maxima -----------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A softmax divides by sum(exp(x - max(x))). That this is at least 1 does not
// follow from what is known of each element: it rests on where the maximum
// comes from. So it is noted of values that they are elements of a tensor, the
// maxima of its rows, and exp of the difference.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_ROWNOTES_H
#define MASKIR_LIB_DEPENDENCE_ROWNOTES_H

#include "AbstractValue.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace maskir::dependence {

/// What an element of a value, or a value of a loop body, is in terms of
/// another tensor.
struct RowNote {
  enum class Kind {
    Element, // base[at]
    Maximum, // the maximum of base[at] over the indices that are null
    Shifted, // base[at] minus the maximum of its row
    Zero,    // the maximum of that: x - x is one of them
    Weight,  // exp of that
    Sum,     // the sum of the weights of a row, which null indices make
    Share,   // a weight divided by that
    IsLow,   // whether base[at] is -inf
    AreLow,  // whether all of the row are
  };
  Kind kind;
  mlir::Value base;
  /// Over the dimensions of the value, or over the loops.
  llvm::SmallVector<AffineExpr> at;
  /// Shifted, Weight: the dimensions of base that make a row.
  llvm::SmallBitVector row;
};

/// The notes of one run over a function.
class RowNotes {
public:
  explicit RowNotes(const Space &space) : space(space) {}
  void clear() { notes.clear(); }
  void forget(mlir::Value value) { notes.erase(value); }

  /// An argument of a loop body is the element of a tensor.
  void read(mlir::Value argument, mlir::Value tensor, IndexMap at,
            const Sizes &sizes);
  /// An operation of a loop body.
  void visit(mlir::Operation *op);
  /// The element of a result at its indices, where `from` are the loops.
  void write(mlir::Value result, mlir::Value yielded, IndexMap from);
  /// The maximum of `term` over the loops that are `reduced`; `from` gives the
  /// others for an index of the result.
  void maximize(mlir::Value result, mlir::Value term, const Sizes &trips,
                llvm::ArrayRef<bool> reduced, IndexMap from,
                const Sizes &baseSizes) {
    reduce(RowNote::Kind::Element, RowNote::Kind::Maximum, result, term, trips,
           reduced, from, baseSizes);
  }
  /// Notes of kind `each`, combined over the loops that are `reduced`.
  void reduce(RowNote::Kind each, RowNote::Kind all, mlir::Value result,
              mlir::Value term, const Sizes &trips,
              llvm::ArrayRef<bool> reduced, IndexMap from,
              const Sizes &baseSizes);
  /// select(all of the row are -inf, x, share): the tensor that the row is of,
  /// where the share is a number if its elements are; null: it is another.
  mlir::Value getSafeBase(mlir::Operation *op) const;
  /// Whether `term`, over these loops, is each element of a row of weights, or
  /// of what is shifted: exp 0, or 0, is one of them, unless one is NaN.
  bool runsOverRows(RowNote::Kind kind, mlir::Value term, const Sizes &trips,
                    llvm::ArrayRef<bool> reduced, const Sizes &baseSizes) const;
  /// Whether a value of a loop body is an element minus the maximum of its row,
  /// which is not above 0.
  bool isShifted(mlir::Value value) const;
  /// The tensor that a value was noted to be about; null: none.
  mlir::Value getBase(mlir::Value value) const;

private:
  bool coversRows(const RowNote &note, const llvm::SmallBitVector &row,
                  const Sizes &trips, llvm::ArrayRef<bool> reduced,
                  const Sizes &baseSizes) const;
  std::optional<llvm::SmallBitVector> findRow(const RowNote &element,
                                              const RowNote &all) const;
  std::optional<RowNote> get(mlir::Value value) const;

  const Space &space;
  llvm::DenseMap<mlir::Value, RowNote> notes;
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_ROWNOTES_H
