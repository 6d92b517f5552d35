//===- Lemmas.cpp - What ties columns to their operands -------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every lemma here is a disjunction that holds for all integers. That is all
// that soundness asks of it; which lemma is chosen only decides how soon the
// search ends.
//
//===----------------------------------------------------------------------===//

#include "LemmaBuilder.h"

using llvm::DynamicAPInt;

namespace maskir {

namespace {
using Kind = FormulaNode::Kind;

/// Finds a broken tie of one model.
class LemmaFinder {
public:
  LemmaFinder(const Model &model, Formula &formula)
      : model(model), formula(formula), columns(formula.getColumns()),
        values(model.getValues()) {}

  /// A tie of the column that the model breaks.
  bool isBroken(unsigned index) const;
  /// What the kind of the column says for all values of its operands.
  std::optional<NodeId> findRule(unsigned index);
  /// For a product: what it is where one factor has its value of the model.
  std::optional<NodeId> findInstance(unsigned index);

private:
  DynamicAPInt eval(const Row &row) const { return row.evaluate(values); }
  std::optional<NodeId> findSignRule(unsigned index);
  std::optional<NodeId> findForQuotient(unsigned index);
  std::optional<NodeId> findForProductPair(unsigned index);
  NodeId makeMonotone(const Row &x, const Row &y, const Row &m, const Row &z,
                      const Row &n);
  /// `lemma`, if the model violates it.
  std::optional<NodeId> ifViolated(NodeId lemma) const {
    return model.holds(lemma) ? std::nullopt : std::optional<NodeId>(lemma);
  }

  const Model &model;
  Formula &formula;
  const ColumnStore &columns;
  const Model::Values &values;
};
} // namespace

/// y <= z implies x * y <= x * z for x >= 0, and the reverse for x <= 0; m and
/// n are the products.
NodeId LemmaFinder::makeMonotone(const Row &x, const Row &y, const Row &m,
                                 const Row &z, const Row &n) {
  LemmaBuilder lemma(formula);
  lemma.orLess(z, y);
  if (eval(x) >= 0)
    return lemma.orLess(x, 0).orAtMost(m, n).build();
  return lemma.orLess(0, x).orAtMost(n, m).build();
}

/// Products with a common factor follow the order of the other factor.
std::optional<NodeId> LemmaFinder::findForProductPair(unsigned index) {
  Row m = makeColumnRow(index);
  for (unsigned other = 0; other < columns.size(); ++other) {
    if (other == index || columns[other].kind != ColumnKind::Product)
      continue;
    Row n = makeColumnRow(other);
    for (unsigned i : {0, 1})
      for (unsigned j : {0, 1}) {
        const Row &x = columns[index].operands[i];
        if (!(x == columns[other].operands[j]))
          continue;
        const Row &y = columns[index].operands[1 - i];
        const Row &z = columns[other].operands[1 - j];
        if (eval(y) <= eval(z))
          if (auto lemma = ifViolated(makeMonotone(x, y, m, z, n)))
            return lemma;
        if (eval(z) <= eval(y))
          if (auto lemma = ifViolated(makeMonotone(x, z, n, y, m)))
            return lemma;
      }
  }
  return std::nullopt;
}

/// m = x * y has the sign of its factors.
std::optional<NodeId> LemmaFinder::findSignRule(unsigned index) {
  Row m = makeColumnRow(index);
  const Row &x = columns[index].operands[0], &y = columns[index].operands[1];
  bool xPositive = eval(x) >= 0, yPositive = eval(y) >= 0;
  LemmaBuilder signs(formula);
  xPositive ? signs.orLess(x, 0) : signs.orLess(0, x);
  yPositive ? signs.orLess(y, 0) : signs.orLess(0, y);
  xPositive == yPositive ? signs.orAtMost(0, m) : signs.orAtMost(m, 0);
  return ifViolated(signs.build());
}

/// m = value * y where x has its value. There is no end to these, so they come
/// last.
std::optional<NodeId> LemmaFinder::findInstance(unsigned index) {
  if (columns[index].kind != ColumnKind::Product)
    return std::nullopt;
  Row m = makeColumnRow(index);
  Row x = columns[index].operands[0], y = columns[index].operands[1];
  // Fix the factor that has no axis: sizes are few, positions are many.
  auto usesAxis = [&](const Row &row) {
    return llvm::any_of(row.terms, [&](auto &term) {
      return columns[term.first].term.usesAnyAxis();
    });
  };
  if (usesAxis(x) && !usesAxis(y))
    std::swap(x, y);
  DynamicAPInt value = eval(x);
  if (value < INT64_MIN || value > INT64_MAX)
    return std::nullopt;
  std::optional<Row> scaled = Row().plus(y, int64_t(value));
  if (!scaled)
    return std::nullopt;
  return LemmaBuilder(formula)
      .orEqual(m, *scaled)
      .orDiffer(x, int64_t(value))
      .build();
}

/// q = a floordiv b with p = b * q: p <= a < p + b for b > 0, and so on.
std::optional<NodeId> LemmaFinder::findForQuotient(unsigned index) {
  Row q = makeColumnRow(index);
  Row a = columns[index].operands[0], b = columns[index].operands[1];
  Row p = columns[index].operands[2];
  std::optional<Row> next = p.plus(b, 1);
  if (!next)
    return std::nullopt;
  DynamicAPInt divisor = eval(b);
  LemmaBuilder lemma(formula);
  if (divisor == 0)
    return ifViolated(lemma.orDiffer(b, 0).orEqual(q, 0).build());
  if (divisor > 0)
    lemma.orAtMost(b, 0).orBoth(formula.makeAtMost(p, a),
                                formula.makeLess(a, *next));
  else
    lemma.orAtMost(0, b).orBoth(formula.makeAtMost(a, p),
                                formula.makeLess(*next, a));
  return ifViolated(lemma.build());
}

bool LemmaFinder::isBroken(unsigned index) const {
  const Column &column = columns[index];
  auto operand = [&](unsigned i) { return eval(column.operands[i]); };
  switch (column.kind) {
  case ColumnKind::Minimum:
    return values[index] != std::min(operand(0), operand(1));
  case ColumnKind::Maximum:
    return values[index] != std::max(operand(0), operand(1));
  case ColumnKind::Product:
    return values[index] != operand(0) * operand(1);
  case ColumnKind::Quotient:
    return values[index] != divideFloor(operand(0), operand(1));
  case ColumnKind::Axis:
  case ColumnKind::Symbol:
  case ColumnKind::Division:
  case ColumnKind::Read:
    return false;
  }
  llvm_unreachable("all kinds are handled");
}

std::optional<NodeId> LemmaFinder::findRule(unsigned index) {
  const Column &column = columns[index];
  Row self = makeColumnRow(index);
  switch (column.kind) {
  case ColumnKind::Minimum: // self <= both operands is in the linear part
    return LemmaBuilder(formula)
        .orAtMost(column.operands[0], self)
        .orAtMost(column.operands[1], self)
        .build();
  case ColumnKind::Maximum:
    return LemmaBuilder(formula)
        .orAtMost(self, column.operands[0])
        .orAtMost(self, column.operands[1])
        .build();
  case ColumnKind::Product:
    if (auto lemma = findForProductPair(index))
      return lemma;
    return findSignRule(index);
  case ColumnKind::Quotient:
    return findForQuotient(index);
  default:
    return std::nullopt;
  }
}

std::optional<NodeId> Model::findLemma(Formula &target, bool &stuck) const {
  LemmaFinder finder(*this, target);
  llvm::SmallVector<unsigned> broken;
  for (unsigned i = 0; i < used.size(); ++i)
    if (used[i] && finder.isBroken(i))
      broken.push_back(i);
  stuck = !broken.empty();
  for (unsigned i : broken)
    if (auto lemma = finder.findRule(i))
      return lemma;
  // A quotient may have its value while its product has not.
  const ColumnStore &columns = formula.getColumns();
  for (unsigned i = 0; !broken.empty() && i < columns.size(); ++i)
    if (columns[i].kind == ColumnKind::Quotient)
      if (auto lemma = finder.findRule(i))
        return lemma;
  if (auto lemma = findTableLemma(target))
    return lemma;
  for (unsigned i : broken)
    if (auto lemma = finder.findInstance(i))
      return lemma;
  return std::nullopt;
}

} // namespace maskir
