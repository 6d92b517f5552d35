//===- Formula.cpp - Negation normal form over rows -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Formula.h"
#include "Linear.h"
#include "llvm/ADT/Hashing.h"
#include <numeric>

namespace maskir {

using Kind = FormulaNode::Kind;

/// The ends of int64 mean "unbounded" in the search, and a negated bound moves
/// by one.
static constexpr int64_t kMaxBound = INT64_MAX - 2;

Formula::Formula() {
  nodes.push_back({Kind::True, 0, 0, true, {}});
  nodes.push_back({Kind::False, 0, 0, true, {}});
}

NodeId Formula::add(FormulaNode node) {
  nodes.push_back(std::move(node));
  return nodes.size() - 1;
}

NodeId Formula::fail() {
  overflow = true;
  return kTrue;
}

unsigned Formula::internForm(Row form) {
  size_t hash = 0;
  for (auto [column, coefficient] : form.terms)
    hash = llvm::hash_combine(hash, column, coefficient);
  auto &bucket = formsByHash[hash];
  for (unsigned index : bucket)
    if (forms[index] == form)
      return index;
  bucket.push_back(forms.size());
  forms.push_back(std::move(form));
  return forms.size() - 1;
}

NodeId Formula::makeNonNegative(const Row &row) {
  if (row.isConstant())
    return row.constant >= 0 ? kTrue : kFalse;
  uint64_t gcd = 0;
  for (auto [column, coefficient] : row.terms) {
    if (coefficient == INT64_MIN)
      return fail();
    gcd = std::gcd(gcd, uint64_t(std::abs(coefficient)));
  }
  bool isNegated = row.terms.front().second < 0;
  int64_t divisor = isNegated ? -int64_t(gcd) : int64_t(gcd);
  Row form = row;
  form.constant = 0;
  for (auto &[column, coefficient] : form.terms) {
    coefficient /= divisor;
    if (coefficient < -kMaxCoefficient || coefficient > kMaxCoefficient)
      return fail();
  }
  // form * gcd + constant >= 0, or constant >= form * gcd
  int64_t slack = floorDivide(row.constant, int64_t(gcd));
  if (slack < -kMaxBound || slack > kMaxBound)
    return fail();
  return add({isNegated ? Kind::AtMost : Kind::AtLeast,
              internForm(std::move(form)),
              isNegated ? slack : -slack,
              true,
              {}});
}

NodeId Formula::makeZero(const Row &row, bool negated) {
  std::optional<Row> opposite = Row().minus(row);
  if (!opposite)
    return fail();
  if (!negated)
    return makeGroup(Kind::And,
                     {makeNonNegative(row), makeNonNegative(*opposite)});
  std::optional<Row> above = row.minus(Row(1)), below = opposite->minus(Row(1));
  if (!above || !below)
    return fail();
  return makeGroup(Kind::Or,
                   {makeNonNegative(*below), makeNonNegative(*above)});
}

NodeId Formula::makeAtMost(const Row &a, const Row &b) {
  std::optional<Row> difference = b.minus(a);
  return difference ? makeNonNegative(*difference) : fail();
}

NodeId Formula::makeLess(const Row &a, const Row &b) {
  std::optional<Row> difference = b.minus(a);
  if (difference)
    difference = difference->minus(Row(1));
  return difference ? makeNonNegative(*difference) : fail();
}

NodeId Formula::makeAtom(unsigned atom, bool polarity) {
  return add({Kind::Atom, atom, 0, polarity, {}});
}

NodeId Formula::makeGroup(Kind kind, llvm::ArrayRef<NodeId> operands) {
  NodeId neutral = kind == Kind::And ? kTrue : kFalse;
  NodeId deciding = kind == Kind::And ? kFalse : kTrue;
  llvm::SmallVector<NodeId, 2> kept;
  for (NodeId operand : operands) {
    if (operand == deciding)
      return deciding;
    if (operand != neutral)
      kept.push_back(operand);
  }
  if (kept.empty())
    return neutral;
  return kept.size() == 1 ? kept.front() : add({kind, 0, 0, true, kept});
}

std::optional<NodeId> Formula::negateLiteral(NodeId literal) {
  FormulaNode node = nodes[literal];
  if (std::abs(node.bound) > kMaxBound) // do not drift to the ends of int64
    return std::nullopt;
  switch (node.kind) {
  case Kind::Atom:
    node.polarity = !node.polarity;
    break;
  case Kind::AtLeast:
    node.kind = Kind::AtMost;
    --node.bound;
    break;
  case Kind::AtMost:
    node.kind = Kind::AtLeast;
    ++node.bound;
    break;
  case Kind::True:
  case Kind::False:
  case Kind::And:
  case Kind::Or:
    return std::nullopt;
  }
  return add(std::move(node));
}

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

NodeId Formula::compile(const Predicate &p, bool negated) {
  auto key =
      std::make_pair(static_cast<const void *>(p.getNode()), unsigned(negated));
  auto found = compiled.find(key);
  if (found != compiled.end())
    return found->second;
  NodeId result = compileNew(p, negated);
  if (overflow) // kTrue stands for a lost formula: it must not be found again
    return result;
  compiled.try_emplace(key, result);
  kept.push_back(p);
  return result;
}

NodeId Formula::compileRead(const Predicate &p, bool negated) {
  Atom atom{p.getTable(), {}};
  for (const IntExpr &index : p.getIndices()) {
    std::optional<Row> row = columns.translate(index);
    if (!row)
      return fail();
    atom.indices.push_back(std::move(*row));
  }
  for (unsigned i = 0; i < atoms.size(); ++i)
    if (atoms[i].table == atom.table && atoms[i].indices == atom.indices)
      return makeAtom(i, !negated);
  atoms.push_back(std::move(atom));
  return makeAtom(atoms.size() - 1, !negated);
}

NodeId Formula::compileNew(const Predicate &p, bool negated) {
  switch (p.getKind()) {
  case Predicate::Kind::True:
    return negated ? kFalse : kTrue;
  case Predicate::Kind::False:
    return negated ? kTrue : kFalse;
  case Predicate::Kind::Not:
    return compile(p.getOperands().front(), !negated);
  case Predicate::Kind::Read:
    return compileRead(p, negated);
  case Predicate::Kind::NonNegative:
  case Predicate::Kind::Zero: {
    std::optional<Row> row = columns.translate(p.getTerm());
    if (!row)
      return fail();
    if (p.getKind() == Predicate::Kind::Zero)
      return makeZero(*row, negated);
    return negated ? makeLess(*row, Row()) : makeNonNegative(*row);
  }
  case Predicate::Kind::And:
  case Predicate::Kind::Or: {
    bool isAnd = (p.getKind() == Predicate::Kind::And) != negated;
    llvm::SmallVector<NodeId, 4> operands;
    for (const Predicate &operand : p.getOperands())
      operands.push_back(compile(operand, negated));
    return makeGroup(isAnd ? Kind::And : Kind::Or, operands);
  }
  }
  llvm_unreachable("all kinds are handled");
}

} // namespace maskir
