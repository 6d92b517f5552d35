//===- LinearPart.cpp - The integer set of one conjunction ----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Solver.h"
#include "maskir/PredicateSet/IntegerPoint.h"
#include "mlir/Analysis/Presburger/IntegerRelation.h"

using llvm::DynamicAPInt;
using namespace mlir::presburger;

namespace maskir {

/// The columns that the bounds speak of, and those that define them.
void Solver::markUsedColumns(llvm::SmallVectorImpl<bool> &used) const {
  const ColumnStore &columns = formula.getColumns();
  used.assign(columns.size(), false);
  auto markRow = [&](const Row &row) {
    for (auto [column, coefficient] : row.terms)
      used[column] = true;
  };
  for (unsigned form : boundForms)
    markRow(formula.getForm(form));
  for (unsigned i = columns.size(); i-- > 0;) // users come after operands
    if (used[i] && (columns[i].kind == ColumnKind::Division ||
                    columns[i].kind == ColumnKind::Minimum ||
                    columns[i].kind == ColumnKind::Maximum))
      llvm::for_each(columns[i].operands, markRow);
}

namespace {
/// Fills a relation whose variables are the columns of `order`.
class RelationBuilder {
public:
  RelationBuilder(llvm::ArrayRef<unsigned> order, unsigned numColumns,
                  const PresburgerSpace &space)
      : position(numColumns, kAbsent), numVars(order.size()), relation(space) {
    for (auto [index, column] : llvm::enumerate(order))
      position[column] = index;
  }

  /// row >= bound, row <= bound, row == bound.
  void addAtLeast(const Row &row, int64_t bound) {
    relation.addInequality(makeCoefficients(row, bound, 1));
  }
  void addAtMost(const Row &row, int64_t bound) {
    relation.addInequality(makeCoefficients(row, bound, -1));
  }
  void addEqual(const Row &row, int64_t bound) {
    relation.addEquality(makeCoefficients(row, bound, 1));
  }
  /// sign * (row - scale * column) + constant >= 0.
  void addDifference(unsigned column, int64_t scale, const Row &row, int sign,
                     int64_t constant) {
    auto coefficients = makeCoefficients(row, 0, sign);
    coefficients[position[column]] -= DynamicAPInt(scale) * sign;
    coefficients.back() += constant;
    relation.addInequality(coefficients);
  }
  bool hasColumnsOf(const Row &row) const {
    return llvm::all_of(
        row.terms, [&](auto &term) { return position[term.first] != kAbsent; });
  }
  IntegerRelation &get() { return relation; }

private:
  llvm::SmallVector<DynamicAPInt, 16>
  makeCoefficients(const Row &row, int64_t bound, int sign) {
    llvm::SmallVector<DynamicAPInt, 16> result(numVars + 1, DynamicAPInt(0));
    for (auto [column, coefficient] : row.terms)
      result[position[column]] = DynamicAPInt(coefficient) * sign;
    result.back() = (DynamicAPInt(row.constant) - DynamicAPInt(bound)) * sign;
    return result;
  }

  static constexpr unsigned kAbsent = ~0u;
  llvm::SmallVector<unsigned, 16> position;
  unsigned numVars;
  IntegerRelation relation;
};
} // namespace

static void addDefinition(RelationBuilder &builder, const Column &column,
                          unsigned index) {
  switch (column.kind) {
  case ColumnKind::Division: // 0 <= dividend - divisor * self <= divisor - 1
    builder.addDifference(index, column.divisor, column.operands[0], 1, 0);
    builder.addDifference(index, column.divisor, column.operands[0], -1,
                          column.divisor - 1);
    break;
  case ColumnKind::Minimum: // that it is one of the two is left to lemmas
  case ColumnKind::Maximum:
    for (const Row &operand : column.operands)
      builder.addDifference(index, 1, operand,
                            column.kind == ColumnKind::Minimum ? 1 : -1, 0);
    break;
  default:
    break;
  }
}

IntegerRelation Solver::getRelation(llvm::ArrayRef<unsigned> order,
                                    const PresburgerSpace &space) const {
  const ColumnStore &columns = formula.getColumns();
  RelationBuilder builder(order, columns.size(), space);
  for (unsigned form : boundForms) {
    const Row &row = formula.getForm(form);
    auto [low, high] = intervals[form];
    if (!builder.hasColumnsOf(row))
      continue;
    if (low == high) {
      builder.addEqual(row, low);
      continue;
    }
    if (low != INT64_MIN)
      builder.addAtLeast(row, low);
    if (high != INT64_MAX)
      builder.addAtMost(row, high);
  }
  for (unsigned column : order)
    if (llvm::all_of(columns[column].operands,
                     [&](const Row &row) { return builder.hasColumnsOf(row); }))
      addDefinition(builder, columns[column], column);
  return std::move(builder.get());
}

/// A search that went over its budget counts as so many cases: a few of them
/// end the proof.
static constexpr unsigned kCostOfLongSearch = 256;

/// Returns a status if the linear part decides or is too large; otherwise fills
/// `sample` with a point of it.
std::optional<Solver::Status>
Solver::sampleLinearPart(llvm::SmallVectorImpl<bool> &used,
                         Model::Values &sample) {
  markUsedColumns(used);
  sample.assign(used.size(), DynamicAPInt(0));
  if (boundForms.empty())
    return std::nullopt;
  llvm::SmallVector<unsigned, 16> order;
  for (unsigned i = 0; i < used.size(); ++i)
    if (used[i])
      order.push_back(i);
  IntegerRelation relation =
      getRelation(order, PresburgerSpace::getSetSpace(order.size()));
  if (relation.getNumConstraints() > budget.maxConstraints)
    return giveUp("over budget: a case has more than " +
                  std::to_string(budget.maxConstraints) + " constraints");
  auto [point, isOverBudget] = searchIntegerPoint(relation);
  if (isOverBudget) {
    numConjunctions += kCostOfLongSearch;
    return giveUp("over budget: the integers of one case need too long a "
                  "search");
  }
  if (!point)
    return Status::Empty;
  for (auto [index, column] : llvm::enumerate(order))
    sample[column] = (*point)[index];
  return std::nullopt;
}

} // namespace maskir
