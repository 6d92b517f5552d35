//===- TableFit.h - Formulas for constant tensors ---------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mask that was computed before the export is a constant in the program: a
// lower triangle, a band, chunk numbers. A fit is a guess from few elements
// that is then verified on *all* of them.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_RAISE_TABLEFIT_H
#define MASKIR_RAISE_TABLEFIT_H

#include "maskir/Raise/Expr.h"
#include "mlir/IR/BuiltinTypes.h"
#include <functional>
#include <map>
#include <vector>

namespace maskir::raise {

/// The elements of a constant tensor, in row-major order.
class TableData {
public:
  TableData(Sort sort, llvm::ArrayRef<int64_t> shape,
            std::function<int64_t(int64_t)> integers,
            std::function<double(int64_t)> numbers = nullptr);

  Sort getSort() const { return sort; }
  llvm::ArrayRef<int64_t> getShape() const { return shape; }
  int64_t getNumElements() const;
  Bounds getRange() const { return range; }
  /// Element by flat position. Booleans are 0 and 1.
  int64_t getInteger(int64_t flat) const { return integers(flat); }
  double getNumber(int64_t flat) const {
    return sort == Sort::Float ? numbers(flat) : double(integers(flat));
  }

private:
  friend class TableFitter;
  Sort sort;
  llvm::SmallVector<int64_t> shape;
  std::function<int64_t(int64_t)> integers;
  std::function<double(int64_t)> numbers;
  Bounds range;

public:
  /// A formula over the dimensions that vary, found once for each set of fixed
  /// indices (-1 = varies). `kind` None means: no formula.
  struct Fit {
    enum Kind {
      None,
      Constant,
      Affine,
      Steps,
      Interval,
      Band,
      Blocks
    } kind = None;
    llvm::SmallVector<int64_t> used; // dimensions that the values depend on
    double hot = 0, cold = 0; // Constant: hot; two-valued: inside, outside
    int64_t base = 0;         // Affine, Steps
    llvm::SmallVector<int64_t> slopes;
    int64_t period = 0, shift = 0; // Steps: base + (i + shift) floordiv period
    bool hasLo = false, hasHi = false;
    int64_t lo = 0, hi = 0; // Interval: lo <= i <= hi; Band: lo <= j - i <= hi
  };
  const Fit &getFit(llvm::ArrayRef<int64_t> fixed) const;

private:
  mutable std::map<llvm::SmallVector<int64_t>, Fit> fits;
};

/// The elements of a dense or resource constant; null if its element type is
/// not supported, or if the data were left out of the file.
std::shared_ptr<const TableData> readTable(mlir::Attribute attr,
                                           mlir::ShapedType type);

/// The element of `data` at `indices` as an expression without the table; null
/// if no formula fits.
Expr fitTable(ExprContext &context, const TableData &data,
              llvm::ArrayRef<Expr> indices);

} // namespace maskir::raise

#endif // MASKIR_RAISE_TABLEFIT_H
