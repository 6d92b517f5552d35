//===- LinearSystem.h - Conjunctions of linear inequalities -----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Fourier-Motzkin elimination over the integers that knows when it is exact.
// MLIR's Presburger library eliminates exactly too, but by cases; the bounds of
// a tile have to stay single closed terms.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_BLOCKMAP_LINEARSYSTEM_H
#define MASKIR_LIB_BLOCKMAP_LINEARSYSTEM_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>
#include <optional>

namespace maskir::blockmap {

/// Coefficients of an inequality `sum of row[i] * x[i] >= 0` with x[0] = 1.
/// Missing coefficients at the end are 0.
using Row = llvm::SmallVector<int64_t, 8>;

inline int64_t getCoefficient(llvm::ArrayRef<int64_t> row, unsigned column) {
  return column < row.size() ? row[column] : 0;
}
void setCoefficient(Row &row, unsigned column, int64_t value);
/// row + factor * other; false if a coefficient leaves int64.
bool addScaled(Row &row, llvm::ArrayRef<int64_t> other, int64_t factor);

/// A conjunction of linear inequalities over integers. `minima[c]` is a known
/// least value of column c, or nothing.
class LinearSystem {
public:
  explicit LinearSystem(
      llvm::ArrayRef<std::pair<unsigned, int64_t>> minima = {})
      : minima(minima) {}

  /// Adds row >= 0, tightened to integers; drops what is known or repeated.
  void add(Row row);
  /// Finds columns that constant bounds fix to one number and adds that.
  void fixColumns();
  /// Eliminates the column if the result has the same integer points in the
  /// other columns; false, and unchanged, if that is not known.
  bool eliminateExactly(unsigned column);
  /// Eliminates the column over the rationals: the result may have more points.
  void eliminate(unsigned column);

  bool uses(unsigned column) const;
  llvm::ArrayRef<Row> getRows() const { return rows; }
  /// No point satisfies the rows. False does not say that there is one.
  bool isEmpty() const { return empty; }
  /// A coefficient left int64, or there were too many rows: the rows are no
  /// longer the system.
  bool hasOverflow() const { return overflow; }

private:
  bool isKnown(llvm::ArrayRef<int64_t> row) const;
  bool substituteEquality(unsigned column);
  bool isExactPair(const Row &lower, const Row &upper, unsigned column,
                   bool &known) const;
  void addPair(const Row &lower, const Row &upper, unsigned column);
  void replaceRows(llvm::SmallVector<Row> replacement);

  llvm::SmallVector<std::pair<unsigned, int64_t>, 2> minima;
  llvm::SmallVector<Row> rows;
  bool empty = false;
  bool overflow = false;
};

} // namespace maskir::blockmap

#endif // MASKIR_LIB_BLOCKMAP_LINEARSYSTEM_H
