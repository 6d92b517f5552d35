//===- Columns.cpp - Terms as rows over integer unknowns ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Columns.h"
#include "llvm/Support/MathExtras.h"

using llvm::DynamicAPInt;

namespace maskir {

std::optional<Row> Row::plus(const Row &other, int64_t factor) const {
  Row result;
  int64_t scaled;
  if (llvm::MulOverflow(other.constant, factor, scaled) ||
      llvm::AddOverflow(constant, scaled, result.constant))
    return std::nullopt;
  auto left = terms.begin(), right = other.terms.begin();
  while (left != terms.end() || right != other.terms.end()) {
    if (right == other.terms.end() ||
        (left != terms.end() && left->first < right->first)) {
      result.terms.push_back(*left++);
      continue;
    }
    if (llvm::MulOverflow(right->second, factor, scaled))
      return std::nullopt;
    if (left != terms.end() && left->first == right->first &&
        llvm::AddOverflow(left++->second, scaled, scaled))
      return std::nullopt;
    if (scaled != 0)
      result.terms.emplace_back(right->first, scaled);
    ++right;
  }
  return result;
}

DynamicAPInt Row::evaluate(llvm::ArrayRef<DynamicAPInt> values) const {
  DynamicAPInt sum(constant);
  for (auto [column, coefficient] : terms)
    sum += values[column] * coefficient;
  return sum;
}

std::optional<unsigned> ColumnStore::find(const IntExpr &term) const {
  auto bucket = byHash.find(term.getHash());
  if (bucket != byHash.end())
    for (unsigned index : bucket->second)
      if (columns[index].term == term)
        return index;
  return std::nullopt;
}

std::optional<Row> ColumnStore::translate(const IntExpr &term) {
  if (term.isOverflow())
    return std::nullopt;
  std::optional<Row> sum = Row();
  int64_t constant =
      term.forEachTerm([&](int64_t coefficient, const IntExpr &atom) {
        std::optional<Row> row = sum ? translateAtom(atom) : std::nullopt;
        sum = row ? sum->plus(*row, coefficient) : std::nullopt;
      });
  return sum ? sum->plus(Row(constant), 1) : std::nullopt;
}

std::optional<Row> ColumnStore::translateAtom(const IntExpr &atom) {
  // a mod b = a - (a floordiv b) * b, so that both share one column.
  if (atom.getKind() == IntExpr::Kind::Mod) {
    const IntExpr &a = atom.getOperands()[0], &b = atom.getOperands()[1];
    return translate(a - a.floorDiv(b) * b);
  }
  std::optional<unsigned> index = find(atom);
  if (!index) {
    std::optional<Column> column = makeColumn(atom);
    if (!column)
      return std::nullopt;
    index = columns.size();
    bool isQuotient = column->kind == ColumnKind::Quotient;
    columns.push_back(std::move(*column));
    byHash[atom.getHash()].push_back(*index);
    if (isQuotient) { // its product refers to the column itself
      std::optional<Row> product = translate(atom.getOperands()[1] * atom);
      if (!product)
        return std::nullopt;
      columns[*index].operands.push_back(std::move(*product));
    }
  }
  Row row;
  row.terms.emplace_back(*index, 1);
  return row;
}

std::optional<Column> ColumnStore::makeColumn(const IntExpr &atom) {
  Column column{ColumnKind::Axis, atom, {}, 0};
  for (const IntExpr &operand : atom.getOperands()) {
    std::optional<Row> row = translate(operand);
    if (!row || llvm::any_of(row->terms, [](const auto &term) {
          return term.second < -kMaxCoefficient ||
                 term.second > kMaxCoefficient;
        }))
      return std::nullopt;
    column.operands.push_back(std::move(*row));
  }
  switch (atom.getKind()) {
  case IntExpr::Kind::Axis:
    column.kind = ColumnKind::Axis;
    break;
  case IntExpr::Kind::Symbol:
    column.kind = ColumnKind::Symbol;
    break;
  case IntExpr::Kind::Read:
    column.kind = ColumnKind::Read;
    break;
  case IntExpr::Kind::Mul:
    column.kind = ColumnKind::Product;
    break;
  case IntExpr::Kind::Min:
    column.kind = ColumnKind::Minimum;
    break;
  case IntExpr::Kind::Max:
    column.kind = ColumnKind::Maximum;
    break;
  case IntExpr::Kind::FloorDiv:
    column.kind = ColumnKind::Quotient;
    if (auto divisor = atom.getOperands()[1].getConstant()) {
      column.kind = ColumnKind::Division;
      column.divisor = *divisor;
      if (*divisor > kMaxCoefficient)
        return std::nullopt;
    }
    break;
  default:
    llvm_unreachable("not an atom");
  }
  hasOpaqueColumns |= column.kind == ColumnKind::Read ||
                      column.kind == ColumnKind::Product ||
                      column.kind == ColumnKind::Quotient;
  return column;
}

} // namespace maskir
