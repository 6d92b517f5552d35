//===- Columns.h - Terms as rows over integer unknowns ----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A term becomes an affine row over columns. A column is an axis, a symbol, or
// the value of a subterm that is not affine. What ties such a column to its
// operands is either a pair of inequalities (division by a constant) or checked
// on candidate solutions only (Model.h): leaving a tie out can only add
// solutions, so "no solution" stays right.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_PREDICATESET_COLUMNS_H
#define MASKIR_LIB_PREDICATESET_COLUMNS_H

#include "maskir/PredicateSet/IntExpr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DynamicAPInt.h"
#include <vector>

namespace maskir {

/// Larger coefficients and divisors are refused: no mask needs them, and the
/// integer search slows down with them.
inline constexpr int64_t kMaxCoefficient = int64_t(1) << 40;

/// Why a query is Unknown then, or for a term that left int64.
inline constexpr const char *kTooLarge =
    "a number, or the formula itself, is too large to reason about";

/// constant + sum of coefficient * column; columns ascend, no coefficient is 0.
struct Row {
  llvm::SmallVector<std::pair<unsigned, int64_t>, 4> terms;
  int64_t constant = 0;

  Row() = default;
  Row(int64_t constant) : constant(constant) {}

  bool isConstant() const { return terms.empty(); }
  bool operator==(const Row &other) const {
    return constant == other.constant && terms == other.terms;
  }
  /// this + other * factor; nullopt if a coefficient leaves int64.
  std::optional<Row> plus(const Row &other, int64_t factor) const;
  std::optional<Row> minus(const Row &other) const { return plus(other, -1); }
  llvm::DynamicAPInt evaluate(llvm::ArrayRef<llvm::DynamicAPInt> values) const;
};

enum class ColumnKind {
  Axis,
  Symbol,
  Division, // operands[0] floordiv divisor, a positive constant
  Minimum,  // of two operands
  Maximum,
  Product,  // of two operands
  Quotient, // operands[0] floordiv operands[1]; operands[2] = operands[1] * it
  Read,     // operands = indices
};

struct Column {
  ColumnKind kind;
  IntExpr term;
  llvm::SmallVector<Row, 2> operands;
  int64_t divisor = 0;
};

class ColumnStore {
public:
  /// The row of a term; columns are added as needed, operands before users.
  /// nullopt if a coefficient leaves int64.
  std::optional<Row> translate(const IntExpr &term);

  unsigned size() const { return columns.size(); }
  const Column &operator[](unsigned index) const { return columns[index]; }
  /// The columns that a symbol or an axis has, if it occurs.
  std::optional<unsigned> find(const IntExpr &term) const;
  /// Columns beyond affine ones: products, quotients, reads.
  bool hasOpaque() const { return hasOpaqueColumns; }

private:
  std::optional<Row> translateAtom(const IntExpr &atom);
  std::optional<Column> makeColumn(const IntExpr &atom);

  std::vector<Column> columns;
  llvm::DenseMap<size_t, llvm::SmallVector<unsigned, 1>> byHash;
  bool hasOpaqueColumns = false;
};

} // namespace maskir

#endif // MASKIR_LIB_PREDICATESET_COLUMNS_H
